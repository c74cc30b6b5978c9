"""The only entry: without arguments the window, with a command no window."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the window or the command given; the exit status for the shell."""
    if len(sys.argv) == 1:
        from privdesk.ui.application import run

        return run()
    from privdesk import cli

    return cli.main()


if __name__ == "__main__":
    sys.exit(main())
