"""Loads Qt with the Python part of PySide already compiled: PySide compiles it at each start.

PySide carries some two hundred kilobytes of Python source inside its library and compiles it
whenever a program starts, a quarter of the time until a bare window stands there. What Python
does for every other module, keeping the compiled code, is done for it when Privdesk is built
(packaging/compile_qt.py). Another Python, or another PySide, compiles as ever.
"""

from __future__ import annotations

import builtins
import marshal
import sys
import zlib
from _frozen_importlib_external import MAGIC_NUMBER
from collections.abc import Callable
from types import CodeType
from typing import Any

from privdesk import paths


def unpacked(content: bytes) -> dict[str, tuple[int, CodeType]]:
    """The compiled modules with their sources' checksums; none where another Python made them."""
    if not content.startswith(MAGIC_NUMBER):
        return {}
    found: dict[str, tuple[int, CodeType]] = marshal.loads(content[len(MAGIC_NUMBER) :])  # noqa: S302
    return found


def load() -> None:
    """Import Qt's core. Nothing is done where it already is."""
    if "shiboken6" in sys.modules:
        return
    try:
        kept = unpacked((paths.data() / "qt_support.bin").read_bytes())
    except OSError:
        kept = {}
    real = builtins.compile
    builtins.compile = _compiling(kept, real)
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.compile = real
    # PySide reads the source of every module imported from now on, looking for
    # its own name, in case the module switches to names_with_underscores: none of ours does.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _compiling(
    kept: dict[str, tuple[int, CodeType]], real: Callable[..., Any]
) -> Callable[..., Any]:
    """`compile`, which knows the modules of `kept` by their very source."""

    def compiled(source: Any, name: Any, *rest: Any, **named: Any) -> Any:
        if isinstance(name, str) and name in kept and isinstance(source, bytes):
            checksum, code = kept[name]
            if checksum == zlib.crc32(source):
                return code
        return real(source, name, *rest, **named)

    return compiled
