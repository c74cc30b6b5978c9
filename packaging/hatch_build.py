"""Hatch's build hook: an installation carries the compiled forms, translation and data."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileHook(BuildHookInterface[Any]):
    """Compiles before the package is collected, for a wheel and an editable install alike."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Fill privdesk/data and privdesk/ui/forms; the wheel takes them up as artifacts."""
        sys.path.insert(0, str(Path(self.root) / "packaging"))
        try:
            import compile_qt
        finally:
            sys.path.pop(0)
        compile_qt.compile_all(Path(self.root), Path(self.root) / "privdesk")
