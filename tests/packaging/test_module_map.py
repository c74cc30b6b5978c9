"""The map of modules says what the docstrings say, and is read back from the page it stands in."""

from __future__ import annotations

from pathlib import Path

import pytest

import module_map


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    sources = {
        "privdesk/__init__.py": '"""The program."""\n',
        "privdesk/clock.py": '"""What time it is.\nSecond sentence."""\n',
        "privdesk/ui/__init__.py": '"""The window,\nand only it. More."""\n',
        "privdesk/ui/page.py": '"""One page.\n\nMore of it."""\n',
        "privdesk/ui/forms/request.py": '"""Compiled."""\n',
        "privdesk/data/x.py": '"""Compiled."""\n',
    }
    for name, source in sources.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    return tmp_path


MAP = """\
### privdesk/

The program.

- `clock.py` — What time it is.

### privdesk/ui/

The window, and only it.

- `page.py` — One page.

"""


def test_each_folder_and_module_is_on_the_map(checkout: Path) -> None:
    assert module_map.of_sources(checkout) == MAP


def test_writing_it_changes_nothing_else(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = checkout / "CONTRIBUTING.md"
    page.write_text(f"Before\n{module_map.START}old\n{module_map.END}After\n", encoding="utf-8")
    monkeypatch.setattr(module_map, "ROOT", checkout)
    for _ in range(2):
        assert module_map.main() == 0
        text = page.read_text(encoding="utf-8")
        assert text == f"Before\n{module_map.START}{MAP}{module_map.END}After\n"
        assert module_map.in_page(text) == MAP
