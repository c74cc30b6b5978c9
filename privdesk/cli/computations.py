"""`privdesk computation`: how every date of a request was counted, as the PDF for its file."""

from __future__ import annotations

import argparse

from privdesk import clock
from privdesk.cli import DONE
from privdesk.cli.opening import open_store
from privdesk.documents.destination import write_whole
from privdesk.operations.computations import computation_sheet, keep_computation
from privdesk.store.finding import request_by_number


def computation(chosen: argparse.Namespace) -> int:
    """Write the computation of terms; with --keep it is attached to the request as well."""
    now = clock.now()
    if not chosen.keep:
        with open_store(chosen, writing=False) as store, store.read() as session:
            pdf = computation_sheet(session, request_by_number(session, chosen.number), now)
        write_whole(chosen.to, pdf)
        return DONE
    with open_store(chosen, writing=True) as store, store.write("keep_computation") as session:
        request = request_by_number(session, chosen.number)
        pdf = computation_sheet(session, request, now)
        keep_computation(session, request, pdf, now)
        # Written before the commit: what could not be written is not kept.
        write_whole(chosen.to, pdf)
    return DONE
