"""`privdesk init, verify, backup, restore`: the store's file as a whole."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from privdesk import clock
from privdesk.cli.opening import actor, open_store, passphrase
from privdesk.cli.terminal_text import own_lines
from privdesk.errors import BadInput, DamagedStore
from privdesk.text import translate

if TYPE_CHECKING:
    from privdesk.store.store import Store
    from privdesk.store.verify import Verdict


def init(chosen: argparse.Namespace) -> int:
    """Create a store, and its recovery sheet where one is asked for."""
    from privdesk.operations.office import new_organization
    from privdesk.operations.strength import check_long, check_strong, texts_of
    from privdesk.store.store import Store

    office = new_organization(chosen.organization, nit=chosen.nit)
    if chosen.recovery_sheet and chosen.recovery_sheet.exists():  # perhaps another store's
        raise BadInput(
            translate(
                "Commands",
                "{path} exists already; nothing was created.",
                path=chosen.recovery_sheet,
            ),
            "recovery_sheet",
        )
    secret = passphrase(chosen, twice=True)
    check_long(secret, "passphrase")
    check_strong(secret, texts_of(office), "passphrase")
    with Store.create(chosen.store, secret, office, actor=actor()) as store:
        print(translate("Commands", "Created {path}.", path=store.path))
        if chosen.recovery_sheet:
            write_recovery_sheet(store, chosen.recovery_sheet, chosen.organization)
    return 0


def write_recovery_sheet(store: Store, path: Path, organization: str) -> None:
    """Write the recovery sheet of an open store to a file and say where it is."""
    from privdesk.documents.destination import write_whole
    from privdesk.documents.recovery_sheet import recovery_sheet_pdf
    from privdesk.store.key import recovery_groups

    pdf = recovery_sheet_pdf(organization, store.path.name, recovery_groups(store.key), clock.now())
    write_whole(path, pdf)
    print(
        translate("Commands", "The recovery sheet is {path}: print it, keep it apart.", path=path)
    )


def verify(chosen: argparse.Namespace) -> int:
    """Check the chain and the records; status 1 when anything is wrong."""
    from privdesk.store.audit import FIRST, Seal
    from privdesk.store.problem import Problem
    from privdesk.store.verify import Verdict
    from privdesk.store.verify import verify as check

    seal = Seal.read(chosen.seal) if chosen.seal else None
    try:
        with open_store(chosen, writing=False) as store:
            verdict = check(store, seal)
    except DamagedStore as error:  # no chain could be read at all: that is a verdict too
        if not chosen.json:
            raise
        verdict = Verdict(0, Seal(0, FIRST), (Problem(str(error)),))
    if chosen.json:
        print(json.dumps(verdict_object(verdict), ensure_ascii=False))
    elif verdict.ok:
        print(
            translate(
                "Commands",
                "The chain of {count} entries is whole. Seal: {seal}",
                count=verdict.entries,
                seal=verdict.seal,
            )
        )
    else:
        for problem in verdict.problems:
            print(own_lines(problem.text))
    return 0 if verdict.ok else 1


def verdict_object(verdict: Verdict) -> dict[str, Any]:
    """The verdict as `verify --json` prints it."""
    return {
        "ok": verdict.ok,
        "entries": verdict.entries,
        "seal": str(verdict.seal),
        "problems": [
            {"entry": p.entry, "record": p.record, "text": p.text} for p in verdict.problems
        ],
    }


def backup(chosen: argparse.Namespace) -> int:
    """Make a backup that was opened and checked, and print its path."""
    from privdesk.store.backup import backup as copy

    with open_store(chosen, writing=False) as store:
        made = copy(store.path, store.key, chosen.to, now=clock.now())
    print(made)
    return 0


def restore(chosen: argparse.Namespace) -> int:
    """Make a new store from a backup."""
    from privdesk.cli.keys import secret_for
    from privdesk.operations.erasing_again import again_words
    from privdesk.store.erased_since import erased_since
    from privdesk.store.restoring import restore as put_back

    restored = put_back(chosen.backup, chosen.store, secret_for(chosen, chosen.backup))
    print(translate("Commands", "Restored to {path}.", path=restored.path))
    if words := again_words(erased_since(chosen.backup, restored.key)):
        print(own_lines(words), file=sys.stderr)
    if restored.verdict and not restored.verdict.ok:
        for problem in restored.verdict.problems:
            print(own_lines(problem.text))
        return 1
    return 0
