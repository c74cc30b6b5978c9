"""The commands: the window's operations without a window."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import TextIO

from privdesk.errors import UserError
from privdesk.text import translate

DONE = 0
ERROR = 1
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
        if sys.stdout:
            sys.stdout.flush()  # here, where it can still be said that it could not be written
    except UserError as error:
        _complain(str(error))
        return ERROR
    except KeyboardInterrupt:
        return ERROR
    except OSError as error:
        if not _is_of_the_output(error):
            raise
        _silence(sys.stdout)
        if not isinstance(error, BrokenPipeError):  # who reads no further wants no more words
            _complain(translate("Commands", "What is printed could not be written."))
        return ERROR
    return status


def _complain(words: str) -> None:
    from privdesk.cli.terminal_text import own_lines

    try:
        print(f"privdesk: {own_lines(words)}", file=sys.stderr)
        sys.stderr.flush()
    except OSError:
        _silence(sys.stderr)


def _is_of_the_output(error: OSError) -> bool:
    """Whether printing failed: that error names no file, and its reader or its disk is gone."""
    return error.filename is None and error.errno in (errno.EPIPE, errno.ENOSPC, errno.EIO)


def _silence(stream: TextIO) -> None:
    """Let the interpreter not try once more, at its end, what could not be written."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    with suppress(OSError, ValueError):  # a stream of a test's own has no file
        os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
