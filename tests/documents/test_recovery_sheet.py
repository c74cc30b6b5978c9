"""The recovery sheet: one page, every group readable, the QR code the same."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from io import BytesIO

import pypdfium2
import segno
from pypdf import PdfReader

from privdesk.documents.recovery_sheet import recovery_sheet_pdf
from privdesk.store.key import Key, key_from_groups, recovery_groups
from tests.documents.qr_reading import read_code
from tests.documents.sample import text_of

GROUPS = tuple(f"{n:02}ABC" for n in range(1, 14))
CREATED = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)


def sheet(organization: str = "Panadería Ejemplo S.A.S.", name: str = "oficina.privdesk") -> bytes:
    return recovery_sheet_pdf(organization, name, GROUPS, CREATED)


def test_one_page_with_every_group_in_order() -> None:
    read = text_of(sheet())
    assert len(PdfReader(BytesIO(sheet())).pages) == 1
    places = [read.index(group) for group in GROUPS]
    assert places == sorted(places)
    for words in ("Hoja de recuperación", "oficina.privdesk", "23/11/2026", "sin efecto"):
        assert words in read


def test_the_code_is_drawn_dark_module_by_dark_module() -> None:
    dark = sum(map(sum, (list(r) for r in segno.make(" ".join(GROUPS), error="m").matrix)))
    content = PdfReader(BytesIO(sheet())).pages[0].get_contents()
    assert content is not None
    assert content.get_data().count(b" re f") == dark


def _square(pdf: bytes) -> tuple[float, float, float]:
    """Left, top and side of the code on the page, in points from the lower left corner."""
    content = PdfReader(BytesIO(pdf)).pages[0].get_contents()
    assert content is not None
    number = rb"(-?[\d.]+) "
    drawn = re.findall(number * 4 + rb"re f\b", content.get_data())
    boxes = [[float(value) for value in box] for box in drawn]
    left, right = min(b[0] for b in boxes), max(b[0] + b[2] for b in boxes)
    return left, max(b[1] + b[3] for b in boxes), right - left


def _rendered(pdf: bytes, scale: float) -> tuple[list[list[bool]], float]:
    """The page as it is printed: whether each pixel is dark, from the top; and its height."""
    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    picture = page.render(scale=scale).to_pil().convert("L")
    height = page.get_height()
    document.close()
    wide, tall = picture.size
    pixels = picture.tobytes()
    return [[pixels[y * wide + x] < 128 for x in range(wide)] for y in range(tall)], height


def _modules(pdf: bytes, scale: float = 3) -> list[list[bool]]:
    """The middle of each module of the code as it is printed."""
    dark, height = _rendered(pdf, scale)
    left, top, side = _square(pdf)
    size = side / 33
    middles = [(place + 0.5) * size for place in range(33)]
    return [
        [
            dark[int((height - top + down) * scale)][int((left + across) * scale)]
            for across in middles
        ]
        for down in middles
    ]


def test_the_printed_code_reads_as_the_groups_and_gives_the_key() -> None:
    key = Key(bytes(range(7, 39)), b"s" * 16)
    groups = recovery_groups(key)
    pdf = recovery_sheet_pdf("Panadería Ejemplo S.A.S.", "a.privdesk", groups, CREATED)
    read = read_code(_modules(pdf))
    assert read == " ".join(groups)
    assert key_from_groups(read, key.salt) == key


def test_the_code_has_its_quiet_edge() -> None:
    """A scanner asks for four light modules all around it."""
    pdf, scale = sheet(), 3
    dark, height = _rendered(pdf, scale)
    left, top, side = _square(pdf)
    edge = 4 * side / 33
    for y in range(int((height - top - edge) * scale), int((height - top + side + edge) * scale)):
        for x in range(int((left - edge) * scale), int((left + side + edge) * scale)):
            across, down = x / scale - left, y / scale - (height - top)
            if not (-0.5 <= across <= side + 0.5 and -0.5 <= down <= side + 0.5):
                assert not dark[y][x], (across, down)


def test_a_hostile_name_keeps_to_the_page() -> None:
    made = sheet("😀<b>" * 3000, "x" * 5000)
    assert len(PdfReader(BytesIO(made)).pages) == 1
    assert "13ABC" in text_of(made)


def test_same_arguments_same_bytes() -> None:
    assert sheet() == sheet()
