"""Prepare .venv on this machine: what Debian lacks, the pinned packages, Privdesk itself.

Runs with the system's own Python and its standard library alone, asks nothing, and returns at
once when .venv already holds what the requirement files name.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / ".prepared"
PINS = ROOT / "packaging" / "requirements"
OLDEST = (3, 11)

# What PySide6's own wheels load from the system, and the Debian package of each.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libcups.so.2": "libcups2",  # without it Qt finds no printer
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}


def missing_packages() -> list[str]:
    """The Debian packages without which Privdesk cannot be set up here; empty off Linux."""
    if not sys.platform.startswith("linux"):
        return []
    missing = [package for name, package in LIBRARIES.items() if not loads(name)]
    if not all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        missing.append("python3-venv")
    return missing


def loads(library: str) -> bool:
    """Whether the system's loader finds this shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_packages(packages: list[str]) -> None:
    """Install Debian packages as root or through a sudo that asks nothing; else say which."""
    command = f"apt-get install {' '.join(packages)}"
    if shutil.which("apt-get") is None:
        sys.exit(
            f"Set-up: this system lacks libraries that Debian has in: {' '.join(packages)}\n"
            "Install your system's packages of the same libraries, then run make again."
        )
    before = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if before and (not shutil.which("sudo") or run([*before, "true"], quiet=True)):
        sys.exit(
            f"Set-up: these Debian packages are missing; install them, then run make again:\n"
            f"    sudo {command}"
        )
    print(f"Set-up: {command}", flush=True)
    quietly = [
        *before,
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "-qq",
        "-o",
        "DPkg::Lock::Timeout=300",
    ]
    failed = run([*quietly, "update"]) or run(
        [*quietly, "install", "-y", "--no-install-recommends", *packages], quiet=True
    )
    if failed:
        sys.exit(f"Set-up: apt-get failed. Try it yourself, then run make again:\n    {command}")


def run(command: list[str], *, quiet: bool = False) -> int:
    """The command's exit status; with `quiet` what it prints is shown only when it fails."""
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE if quiet else None,
        stderr=subprocess.STDOUT if quiet else None,
        check=False,
    )
    if quiet and done.returncode and command[:2] != ["sudo", "-n"]:
        sys.stdout.buffer.write(done.stdout)
    return done.returncode


def fingerprint() -> str:
    """What .venv was made from: the pins, the project's own description, the Python, the place."""
    digest = hashlib.sha256()
    for path in (PINS / "build.txt", PINS / "dev.txt", ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    digest.update(f"{sysconfig.get_python_version()} {ROOT}".encode())
    return digest.hexdigest()


def is_prepared(wanted: str) -> bool:
    """Whether .venv holds what is wanted and its Python still starts."""
    return (
        STAMP.exists()
        and STAMP.read_text(encoding="utf-8") == wanted
        and (VENV / "bin" / "python").exists()
        and (VENV / "bin" / "privdesk").exists()
    )


def fill_environment() -> None:
    """Make .venv when there is none, and install the pinned packages and Privdesk into it."""
    python = VENV / "bin" / "python"
    if not python.exists() and run([sys.executable, "-m", "venv", "--clear", str(VENV)]):
        sys.exit("Set-up: the environment .venv could not be made (see above).")
    pip = [
        str(python),
        "-m",
        "pip",
        "-qq",
        "--disable-pip-version-check",
        "--no-input",
        "install",
    ]
    steps = (
        # What builds comes first: one pinned part is source only, and nothing unpinned is fetched.
        ["--require-hashes", "--only-binary", ":all:", "-r", str(PINS / "build.txt")],
        ["--require-hashes", "--use-pep517", "--no-build-isolation", "-r", str(PINS / "dev.txt")],
        ["--no-deps", "--no-build-isolation", "--editable", str(ROOT)],
    )
    for step in steps:
        if run([*pip, *step]):
            sys.exit(f"Set-up: pip failed (see above) at: pip install {' '.join(step)}")


def main() -> int:
    """Prepare .venv; 0 when it is ready."""
    if sys.version_info < OLDEST:
        sys.exit(f"Set-up: Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    wanted = fingerprint()
    if is_prepared(wanted):
        return 0
    if packages := missing_packages():
        install_packages(packages)
        if still := missing_packages():
            sys.exit(f"Set-up: still missing after the installation: {' '.join(still)}")
    print("Set-up: the environment .venv (a few minutes the first time)", flush=True)
    fill_environment()
    STAMP.write_text(wanted, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
