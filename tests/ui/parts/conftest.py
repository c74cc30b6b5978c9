"""Every test of a part runs in the dressed application."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from privdesk.ui import theme


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    theme.apply(qapp, dark=False)
