from __future__ import annotations

import sys
from pathlib import Path

import pytest

import prepare


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands that would have run; each succeeds."""
    ran: list[list[str]] = []

    def remember(command: list[str], *, quiet: bool = False) -> int:
        ran.append(command)
        return 0

    monkeypatch.setattr(prepare, "run", remember)
    return ran


@pytest.fixture
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty place for the environment, on a machine that has everything."""
    monkeypatch.setattr(prepare, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(prepare, "STAMP", tmp_path / ".venv" / ".prepared")
    monkeypatch.setattr(prepare, "missing_packages", list)
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    return tmp_path / ".venv"


def test_a_library_is_found_or_not() -> None:
    assert prepare.loads("libc.so.6")
    assert not prepare.loads("libnothing-privdesk.so.99")


def test_missing_libraries_are_named_by_their_debian_package(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(prepare, "loads", lambda name: name != "libEGL.so.1")
    assert prepare.missing_packages() == ["libegl1"]


def test_root_installs_through_apt_and_asks_nothing(
    monkeypatch: pytest.MonkeyPatch, commands: list[list[str]]
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    prepare.install_packages(["libegl1"])
    update, install = commands
    assert update[-1] == "update"
    assert "DEBIAN_FRONTEND=noninteractive" in install
    assert install[-3:] == ["-y", "--no-install-recommends", "libegl1"]


def test_without_root_and_sudo_it_says_which_and_stops(
    monkeypatch: pytest.MonkeyPatch, commands: list[list[str]]
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr("shutil.which", lambda name: None if name == "sudo" else f"/usr/bin/{name}")
    with pytest.raises(SystemExit, match="sudo apt-get install libegl1 libgl1"):
        prepare.install_packages(["libegl1", "libgl1"])
    assert commands == []


def test_another_system_is_told_the_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    with pytest.raises(SystemExit, match="libegl1"):
        prepare.install_packages(["libegl1"])


def test_everything_is_installed_pinned_and_only_once(
    fresh: Path, commands: list[list[str]]
) -> None:
    assert prepare.main() == 0
    made, build, parts, itself = commands
    assert made[:3] == [sys.executable, "-m", "venv"]
    assert "--require-hashes" in build
    assert "--require-hashes" in parts
    assert "--no-build-isolation" in parts
    assert "--no-deps" in itself
    for name in ("python", "privdesk"):
        (fresh / "bin" / name).touch()
    commands.clear()
    assert prepare.main() == 0
    assert commands == []


def test_new_pins_fill_the_environment_again(
    fresh: Path, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("python", "privdesk"):
        (fresh / "bin" / name).touch()
    prepare.STAMP.write_text(prepare.fingerprint(), encoding="utf-8")
    monkeypatch.setattr(prepare, "fingerprint", lambda: "other pins")
    assert prepare.main() == 0
    assert len(commands) == 3  # the environment itself is kept


def test_a_failing_step_leaves_no_stamp(fresh: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare, "run", lambda command, quiet=False: int("pip" in command))
    with pytest.raises(SystemExit, match="pip failed"):
        prepare.main()
    assert not prepare.STAMP.exists()
