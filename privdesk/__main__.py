"""The only entry: without arguments the window, with a command no window."""

from __future__ import annotations

import os
import sys


def main() -> int:
    """Run the window or the command given; the exit status for the shell."""
    if len(sys.argv) > 1:
        from privdesk import cli

        return cli.main()
    if not has_display():
        from privdesk.text import translate

        words = translate(
            "Commands",
            "There is no screen to open the window on. “privdesk --help” names the commands.",
        )
        sys.stderr.write(f"privdesk: {words}\n")
        return 1
    from privdesk.ui.application import run

    return run()


def has_display() -> bool:
    """Whether a window can be shown here."""
    if not sys.platform.startswith("linux"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


if __name__ == "__main__":
    sys.exit(main())
