"""The commands: the window's operations without a window."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from privdesk.errors import UserError

DONE = 0
ERROR = 1
USAGE = 2
SOMETHING_IS_DUE = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit status: 0 done, 1 a clear error, 2 wrong usage, 3 something
    is due (only `due --exit-code`).
    """
    from privdesk.cli.parser import make_parser

    for stream in (sys.stdout, sys.stderr):  # names in any script, whatever the terminal speaks
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    chosen = make_parser().parse_args(arguments)
    try:
        status: int = chosen.run(chosen)
    except UserError as error:
        print(f"privdesk: {error}", file=sys.stderr)
        return ERROR
    except KeyboardInterrupt:
        return ERROR
    except BrokenPipeError:
        sys.stderr.close()
        return ERROR
    return status
