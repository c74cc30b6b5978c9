"""What is dropped or pasted on a record's evidence: files, a picture, a text, a mail's bytes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage

from privdesk.text import translate
from privdesk.ui.mail_drop import carries_files, dropped

_MOST_PIXELS = 100_000_000


@dataclass(frozen=True)
class Source:
    """Something to attach: a file's path, its bytes or a picture, and the name it gets."""

    content: Path | bytes | QImage
    name: str

    def readable(self) -> Path | bytes:
        """What can be read; a picture is made a PNG now, which may take a second."""
        return _png(self.content) if isinstance(self.content, QImage) else self.content


@dataclass(frozen=True)
class Given:
    """What was handed over, and a sentence for each thing that cannot be taken."""

    sources: list[Source] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def of_paths(paths: Iterable[Path]) -> Given:
    """Files that were chosen; what is wrong with them shows when they are read."""
    return Given([Source(path, path.name) for path in paths])


def can_take(data: QMimeData) -> bool:
    """Whether something in it can be attached when it is dropped."""
    return carries_files(data) or data.hasUrls() or data.hasImage() or data.hasText()


def of_data(data: QMimeData, at: datetime) -> Given:
    """What a drop or the clipboard holds; `at` is the local moment that names a pasted picture.

    Files go before a picture, and a picture before the words that stand for it: programs offer
    the same thing in several ways.
    """
    local = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if local:
        return of_paths(local)
    taken = dropped(data)
    if taken.mail is not None and not isinstance(taken.mail, Path):
        return Given([Source(taken.mail.content, taken.mail.name)])
    if taken.is_withheld:
        return Given(problems=[_withheld()])
    if data.hasImage():
        return _picture(data, at)
    if data.hasUrls():
        return Given(
            problems=[translate("Evidence", "Only files of this computer can be attached.")]
        )
    if data.hasText() and data.text().strip():
        name = translate("Evidence", "Pasted text {moment}.txt", moment=_moment(at))
        return Given([Source(data.text().encode(), name)])
    return Given(
        problems=[
            translate(
                "Evidence",
                "There is nothing to paste. Copy a file, a picture or a text first.",
            )
        ]
    )


def _picture(data: QMimeData, at: datetime) -> Given:
    image = data.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return Given(problems=[translate("Evidence", "The copied picture cannot be read.")])
    if image.width() * image.height() > _MOST_PIXELS:
        words = translate(
            "Evidence", "The copied picture is too large. Save it as a file and attach the file."
        )
        return Given(problems=[words])
    name = translate("Evidence", "Pasted picture {moment}.png", moment=_moment(at))
    return Given([Source(image, name)])


def _png(image: QImage) -> bytes:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The stubs want bytes, and what runs wants a text.
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(kept.data())


def _moment(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H%M}"


def _withheld() -> str:
    return translate(
        "Evidence",
        "The other program did not hand over the file. Save it in a folder and drop it from there.",
    )
