"""The wheel made from the sdist carries what is compiled, and nothing of the checkout's."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


def build(target: str, source: Path, to: Path) -> Path:
    """Build with the build parts that are installed: nothing is fetched."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", to],
        cwd=source,
        check=True,
        capture_output=True,
        stdin=subprocess.DEVNULL,
    )
    (made,) = to.iterdir()
    return made


@pytest.mark.slow
def test_the_wheel_built_from_the_sdist_has_the_compiled_files(tmp_path: Path) -> None:
    sdist = build("sdist", ROOT, tmp_path / "sdist")
    with tarfile.open(sdist) as archive:
        # Debian 12's Python 3.11.2 has no filters yet; newer ones want one named.
        archive.extraction_filter = getattr(tarfile, "data_filter", None)
        archive.extractall(tmp_path / "unpacked")
    (source,) = (tmp_path / "unpacked").iterdir()
    assert not (source / "privdesk" / "data").exists()
    assert not (source / "privdesk" / "ui" / "forms").exists()
    for name in ("LICENSE", "Makefile", "packaging/hatch_build.py", "tests/conftest.py"):
        assert (source / name).is_file()

    with zipfile.ZipFile(build("wheel", source, tmp_path / "wheel")) as wheel:
        names = set(wheel.namelist())
        table = wheel.read("privdesk/data/es.tsv")
        (entry_points,) = (n for n in names if n.endswith("/entry_points.txt"))
        assert b"privdesk = privdesk.__main__:main" in wheel.read(entry_points)
    assert b"Guardar" in table
    wanted = {
        "privdesk/__main__.py",
        "privdesk/py.typed",
        "privdesk/data/privdesk_es.qm",
        "privdesk/data/THIRD_PARTY_LICENCES.txt",
        "privdesk/ui/forms/__init__.py",
    }
    wanted |= {f"privdesk/ui/forms/{form.stem}.py" for form in (ROOT / "forms").glob("*.ui")}
    for folder in ("regimes", "holidays", "letters", "icons"):
        wanted |= {
            f"privdesk/data/{path.relative_to(ROOT / 'resources').as_posix()}"
            for path in (ROOT / "resources" / folder).rglob("*")
            if path.is_file()
        }
    assert wanted <= names
    assert all(name.startswith(("privdesk/", "privdesk-")) for name in names)
