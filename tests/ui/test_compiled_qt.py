"""PySide's own Python is compiled when Privdesk is built, and only the very same is taken."""

from __future__ import annotations

import subprocess
import sys
import zlib
from importlib.util import MAGIC_NUMBER

import compile_qt
from privdesk import paths
from privdesk.ui.compiled_qt import _compiling, unpacked

_FRESH = """
import builtins
real, compiled = builtins.compile, []
def watching(source, name, *rest, **named):
    compiled.append(name)
    return real(source, name, *rest, **named)
builtins.compile = watching
import privdesk.ui
print([name for name in compiled if "shiboken" in str(name) or "bootstrap" in str(name)])
print(builtins.__import__ is builtins.__orig_import__)
from PySide6.QtWidgets import QApplication
print(QApplication.__name__)
try:
    QApplication.setApplicationName(1, 2)
except TypeError as error:
    print("setApplicationName" in str(error))
"""


def test_a_fresh_program_compiles_nothing_of_pyside_and_reads_no_sources() -> None:
    done = subprocess.run([sys.executable, "-c", _FRESH], capture_output=True, text=True)
    assert done.stdout.splitlines() == ["[]", "True", "QApplication", "True"], done.stderr


def test_what_another_python_compiled_is_left() -> None:
    content = compile_qt.packed({"shibokensupport/one.py": b"one = 1"})
    assert content.startswith(MAGIC_NUMBER)
    assert set(unpacked(content)) == {"shibokensupport/one.py"}
    assert unpacked(b"\0\0\0\0" + content[len(MAGIC_NUMBER) :]) == {}


def test_only_the_very_source_is_taken_from_what_was_kept() -> None:
    name, source = "shibokensupport/one.py", b"one = 1"
    kept = compile("one = 2", name, "exec")
    compiled = _compiling({name: (zlib.crc32(source), kept)}, compile)
    assert compiled(source, name, "exec") is kept
    assert compiled(b"one = 3", name, "exec").co_consts[0] == 3
    assert compiled(source, "elsewhere.py", "exec").co_consts[0] == 1


def test_what_was_built_is_of_this_python_and_of_this_pyside() -> None:
    kept = unpacked((paths.data() / "qt_support.bin").read_bytes())
    sources = compile_qt.qt_support()
    assert {name: checksum for name, (checksum, _) in kept.items()} == {
        name: zlib.crc32(source) for name, source in sources.items()
    }
