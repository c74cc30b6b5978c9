"""Copies for other programs: read-only, checked, and wiped at each moment they should be."""

from __future__ import annotations

import stat
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from privdesk import paths
from privdesk.errors import DamagedStore, DiskFull, ReadOnlyPlace, Refused
from privdesk.store.file_names import safe_name
from privdesk.ui import opened_copies
from privdesk.ui.acting_files import why_never_opened

SECRET = b"CC 9.000.000.142 de Ana Ficticia"


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of copies, the test's own."""
    folder = tmp_path / "cache" / "open"
    monkeypatch.setattr(paths, "temporary", lambda: folder)
    yield folder
    opened_copies.wipe()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system was asked to open; it says that it did."""
    asked: list[str] = []

    def take(url: QUrl) -> bool:
        asked.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return asked


def open_copy(name: str, content: bytes | Iterable[bytes], media_type: str = "") -> Path:
    """As a record's files are opened: refused before a copy is made, or made and shown."""
    opened_copies.refuse_programs(name, media_type)
    copy = opened_copies.make_copy(name, content, media_type=media_type)
    opened_copies.show_copy(copy)
    return copy


def files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock"]


def test_a_copy_is_whole_read_only_and_the_users_alone(place: Path, opened: list[str]) -> None:
    copy = open_copy("nota de voz.ogg", [b"Ogg", b"S..."], media_type="audio/ogg")
    assert opened == [str(copy)]
    assert (copy.name, copy.read_bytes()) == ("nota de voz.ogg", b"OggS...")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o400
    for folder in (copy.parent, copy.parent.parent, place):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    again = open_copy("nota de voz.ogg", b"other")
    assert again != copy
    assert copy.read_bytes() == b"OggS..."


def test_a_damaged_file_leaves_no_copy_and_opens_nothing(place: Path, opened: list[str]) -> None:
    def damaged() -> Iterator[bytes]:
        yield SECRET
        raise DamagedStore("“cédula.pdf”")

    with pytest.raises(DamagedStore, match="cédula"):
        open_copy("cédula.pdf", damaged())
    assert opened == []
    assert files_in(place) == []


def test_where_no_program_takes_it_that_is_said(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    with pytest.raises(Refused, match="Guarde una copia"):
        open_copy("plano.dwg", b"AC1032")
    assert files_in(place) == []


def test_a_full_or_forbidden_disk_is_said(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full() -> Iterator[bytes]:
        yield b"x"
        raise OSError(28, "No space left on device")

    with pytest.raises(DiskFull, match="espacio"):
        opened_copies.make_copy("a.bin", full())
    assert files_in(place) == []
    opened_copies.wipe()
    blocked = place.parent / "blocked"
    blocked.write_text("")
    monkeypatch.setattr(paths, "temporary", lambda: blocked / "open")
    with pytest.raises(ReadOnlyPlace):
        opened_copies.make_copy("a.bin", b"x")


def test_wiping_writes_over_and_removes_all(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = opened_copies.make_copy("a.txt", SECRET)
    beside = copy.with_name("~$a.txt")
    beside.write_bytes(SECRET)  # what a program writes beside the file it has open
    linked = place.parent / "another's.txt"
    linked.write_text("stays")
    copy.with_name("link").symlink_to(linked)
    seen: dict[str, bytes] = {}
    unlink = Path.unlink

    def look(path: Path, missing_ok: bool = False) -> None:
        if not path.is_symlink() and path.suffix == ".txt":
            seen[path.name] = path.read_bytes()
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", look)
    opened_copies.wipe()
    assert seen == {"a.txt": bytes(len(SECRET)), "~$a.txt": bytes(len(SECRET))}
    assert list(place.iterdir()) == []
    assert linked.read_text() == "stays"
    opened_copies.wipe()  # twice is harmless


_CHILD = """
import sys, time
from pathlib import Path
from privdesk import paths
paths.temporary = lambda: Path(sys.argv[1])
from privdesk.ui import opened_copies
print(opened_copies.make_copy("a.txt", b"CC 9.000.000.142"), flush=True)
if sys.argv[2] == "wait":
    time.sleep(60)
"""


def _start(place: Path, how: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _CHILD, str(place), how], stdout=subprocess.PIPE, text=True
    )


def test_the_end_of_the_program_wipes(place: Path) -> None:
    with _start(place, "end") as child:
        assert child.stdout is not None
        copy = Path(child.stdout.readline().strip())
    assert copy.is_relative_to(place)
    assert list(place.iterdir()) == []


def test_the_next_start_wipes_what_a_killed_program_left_and_nothing_else(place: Path) -> None:
    mine = opened_copies.make_copy("mía.txt", b"open")
    with _start(place, "wait") as dead, _start(place, "wait") as alive:
        assert dead.stdout is not None
        assert alive.stdout is not None
        left, others = (Path(one.stdout.readline().strip()) for one in (dead, alive))  # type: ignore[union-attr]
        opened_copies.wipe_left_behind()
        assert left.exists()  # its program lives
        dead.kill()
        dead.wait()
        opened_copies.wipe_left_behind()
        assert not left.exists()
        assert not left.parent.parent.exists()
        assert others.exists()
        assert mine.exists()
        alive.kill()
    opened_copies.wipe_left_behind()
    assert files_in(place) == [mine]


def test_a_start_without_a_folder_or_with_a_strange_one_is_quiet(place: Path) -> None:
    opened_copies.wipe_left_behind()
    place.parent.mkdir(parents=True, exist_ok=True)
    elsewhere = place.parent / "elsewhere"
    (elsewhere / "1-a").mkdir(parents=True)
    (elsewhere / "1-a" / "stays.txt").write_text("stays")
    place.symlink_to(elsewhere)
    opened_copies.wipe_left_behind()
    assert (elsewhere / "1-a" / "stays.txt").exists()


@pytest.mark.parametrize(
    ("name", "kind", "copy"),
    [
        ("carta.pdf", "application/pdf", "carta.pdf"),
        ("foto.pdf", "image/png", "foto.pdf.png"),
        ("Foto.JPG", "image/jpeg", "Foto.JPG"),
        ("sin final", "audio/ogg", "sin final.ogg"),
        ("a:b*c?.txt", "text/plain", "a-b-c-.txt"),
        ("CON", "text/plain", "_CON.txt"),
        ("aux.txt", "text/plain", "_aux.txt"),
        ("../../x", "", "x"),
        ("x" * 170 + ".pdf", "application/pdf", "x" * 120 + ".pdf"),
        ("plano.dwg", "application/octet-stream", "plano.dwg"),
    ],
)
def test_a_copy_has_a_name_that_every_system_takes(name: str, kind: str, copy: str) -> None:
    assert safe_name(name, kind) == copy


@given(st.text(max_size=200), st.sampled_from(["", "application/pdf", "image/png", "x/y"]))
def test_any_name_is_made_safe(name: str, kind: str) -> None:
    safe = safe_name(name, kind)
    assert safe.strip() == safe == safe.rstrip(". ")
    assert not set(safe) & set('<>:"/\\|?*\0\n')
    assert 0 < len(safe.encode()) <= 255


ACTING = """a.exe b.BAT c.Cmd d.js e.vbs f.scr g.lnk h.sh i.desktop j.jar k.msi l.ps1 m.html n.hta
o.docm p.xlsm q.url r.py s.svg t.iso u.reg v.chm w.command x.appimage"""
HARMLESS = "a.pdf b.docx c.ogg d.mp4 e.xlsx f.txt g.msg h"


@pytest.mark.parametrize("name", ACTING.split())
def test_what_acts_when_opened_is_only_saved(name: str, place: Path, opened: list[str]) -> None:
    with pytest.raises(Refused, match="copia"):
        open_copy(name, b"MZ", media_type="application/octet-stream")
    assert opened == []
    assert files_in(place) == []


@pytest.mark.parametrize("kind", ["application/x-executable", "text/x-script", "text/html"])
def test_a_program_is_told_by_its_bytes_too(kind: str) -> None:
    assert why_never_opened("foto.png", kind)


@pytest.mark.parametrize("name", HARMLESS.split())
def test_documents_are_opened(name: str) -> None:
    assert why_never_opened(name) == ""


def test_a_large_copy_is_written_in_pieces(place: Path) -> None:
    import tracemalloc

    tracemalloc.start()
    began = time.monotonic()
    copy = opened_copies.make_copy("grande.mp4", (bytes(1 << 20) for _ in range(40)))
    opened_copies.wipe()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert not copy.exists()
    assert peak < 8 << 20
    assert time.monotonic() - began < 30
    assert place.exists()
