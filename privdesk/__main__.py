"""The only entry: without arguments or with a store the window, with a command no window."""

from __future__ import annotations

import gc
import os
import sys

STORE_SUFFIX = ".privdesk"


def main() -> int:
    """Run the window, on a store where one is named, or the command given; the exit status."""
    named = sys.argv[1:]
    if named and not (len(named) == 1 and named[0].endswith(STORE_SUFFIX)):
        from privdesk import cli

        return cli.main()
    from privdesk.cli.screen import has_screen

    if not has_screen() and not os.environ.get("QT_QPA_PLATFORM"):
        from privdesk.text import translate

        words = translate(
            "Commands",
            "There is no screen to open the window on. “privdesk --help” names the commands.",
        )
        sys.stderr.write(f"privdesk: {words}\n")
        return 1
    # What is loaded until the first window stands is no garbage: not to look through it saves a
    # tenth of the time until then. `privdesk.ui.collecting` looks for it later.
    gc.disable()
    from privdesk.ui.application import run

    return run(named)


if __name__ == "__main__":
    sys.exit(main())
