"""What every test stands on: no screen, no files of the person's own, Spanish, quiet Qt."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis.configuration import set_hypothesis_home_dir

# Set before Qt or privdesk is imported. A test that needs a real screen starts its own program.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PRIVDESK_LANG"] = "es"

_home = Path(tempfile.mkdtemp(prefix="privdesk-tests-"))
atexit.register(shutil.rmtree, _home, ignore_errors=True)
for _name in ("CONFIG", "DATA", "STATE", "CACHE"):
    os.environ[f"XDG_{_name}_HOME"] = str(_home / _name.lower())
os.environ["XDG_RUNTIME_DIR"] = str(_home)  # mode 0700, as Qt asks

set_hypothesis_home_dir(Path(__file__).parent.parent / "build" / ".hypothesis")
settings.register_profile(
    "ci",
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("work", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "work")
