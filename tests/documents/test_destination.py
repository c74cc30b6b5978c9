"""A file appears whole or not at all, whatever goes wrong."""

from __future__ import annotations

import errno
import stat
import sys
from io import BytesIO
from pathlib import Path

import pytest

from privdesk.documents.destination import destination
from privdesk.errors import DiskFull, ReadOnlyPlace
from tests.documents.sample import names


def write(path: Path, data: bytes, error: BaseException | None = None) -> None:
    with destination(path) as output:
        output.stream.write(data)
        if error:
            raise error


def test_the_file_takes_its_place_only_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"antes")
    with destination(path) as output:
        output.stream.write(b"nuevo")
        output.stream.flush()
        assert path.read_bytes() == b"antes"
    assert path.read_bytes() == b"nuevo"
    assert names(tmp_path) == ["a.csv"]


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")
def test_only_the_owner_reads_it(tmp_path: Path) -> None:
    write(tmp_path / "a", b"x")
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600


@pytest.mark.parametrize("error", [KeyboardInterrupt(), RuntimeError("cancelado")])
def test_a_cancelled_file_leaves_nothing(tmp_path: Path, error: BaseException) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"antes")
    with pytest.raises(type(error)):
        write(path, b"nuevo", error)
    assert names(tmp_path) == ["a.csv"]
    assert path.read_bytes() == b"antes"


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_a_full_disk(tmp_path: Path, number: int) -> None:
    with pytest.raises(DiskFull, match="No queda espacio"):
        write(tmp_path / "a.csv", b"x", OSError(number, "x"))
    assert names(tmp_path) == []


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.EPERM])
def test_a_place_that_cannot_be_written(tmp_path: Path, number: int) -> None:
    with pytest.raises(ReadOnlyPlace, match="No se puede escribir"):
        write(tmp_path / "a.csv", b"x", OSError(number, "x"))
    assert names(tmp_path) == []


def test_a_folder_that_does_not_exist_and_a_folder_in_the_way(tmp_path: Path) -> None:
    for path in (tmp_path / "no" / "a.csv", tmp_path, tmp_path / ("a" * 400)):
        with pytest.raises(ReadOnlyPlace):
            write(path, b"x")
    assert names(tmp_path) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a full device")
def test_a_device_is_written_to_and_never_replaced() -> None:
    with pytest.raises(DiskFull):
        write(Path("/dev/full"), b"x" * 100_000)
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)


def test_other_errors_pass_as_they_are(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="raro"):
        write(tmp_path / "a", b"x", OSError(errno.EIO, "raro"))


def test_a_link_keeps_pointing_to_the_file(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"antes")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write(tmp_path / "link", b"nuevo")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"nuevo"


def test_a_stream_is_written_to_as_it_is() -> None:
    stream = BytesIO()
    with destination(stream) as output:
        output.stream.write(b"x")
        assert output.scratch().read() == b""
    assert stream.getvalue() == b"x"


def test_scratch_files_have_no_name_of_their_own(tmp_path: Path) -> None:
    with destination(tmp_path / "a") as output, output.scratch() as scratch:
        scratch.write(b"datos")
        if sys.platform != "win32":
            assert len(names(tmp_path)) == 1
