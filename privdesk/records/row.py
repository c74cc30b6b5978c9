"""What the rows of a record share: their place among the others."""

from __future__ import annotations

from sqlalchemy import text
from sqlalchemy.orm import Mapped, mapped_column


class Row:
    """A row of another record; rows are shown by `position`, from 0."""

    position: Mapped[int] = mapped_column(
        default=0, server_default=text("0"), active_history=True, sort_order=-1
    )
