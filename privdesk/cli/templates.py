"""`privdesk templates`, `template` and `picture`: the office's own letters, logo and signature."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from privdesk import clock
from privdesk.cli import DONE
from privdesk.cli.opening import open_store, read_text
from privdesk.cli.terminal_text import one_line
from privdesk.documents.destination import write_whole
from privdesk.documents.template import Template, parse_template
from privdesk.documents.template_parts import FENCE
from privdesk.documents.template_set import shipped_templates
from privdesk.documents.template_writing import written
from privdesk.errors import BadInput, NotFound
from privdesk.exchange.pictures import LARGEST, Use, read_picture
from privdesk.operations.letter_templates import (
    add_template,
    restore_shipped,
    save_template,
    templates_in_use,
    use_version,
    withdraw,
)
from privdesk.operations.office_pictures import remove_picture, set_picture
from privdesk.records import LetterTemplate
from privdesk.store.letter_templates import (
    letters_by_own_version,
    letters_by_shipped_version,
    versions_of,
)
from privdesk.text import translate


def templates(chosen: argparse.Namespace) -> int:
    """Print the templates in use, a line each, or as JSON."""
    with open_store(chosen, writing=False) as store, store.read() as session:
        used = templates_in_use(session).all()
    if chosen.json:
        print(json.dumps([_described(one) for one in used], ensure_ascii=False, indent=2))
        return DONE
    for one in used:
        print(
            "\t".join((one.name, _whose(one.own_id is not None, one.version), one_line(one.title)))
        )
    return DONE


def template(chosen: argparse.Namespace) -> int:
    """Do what was asked with a template; list its versions where nothing was."""
    if chosen.take is not None:
        return _take(chosen)
    if chosen.version is not None or chosen.restore or chosen.withdraw:
        return _turn(chosen)
    with open_store(chosen, writing=False) as store, store.read() as session:
        if not (chosen.show or chosen.save):
            return _list_versions(session, chosen)
        found = templates_in_use(session).load(chosen.name)
    text = written(found, found.source) + "\n"
    if chosen.save:
        write_whole(chosen.save, text.encode())
    else:
        print(text, end="")
    return DONE


def _take(chosen: argparse.Namespace) -> int:
    text = read_text(chosen.take).replace("\r\n", "\n")
    whole = parse_template(text) if text.startswith(FENCE) else None
    now = clock.now()
    with open_store(chosen, writing=True) as store, store.write("change_template") as session:
        if not _is_known(session, chosen.name):
            row = _add(session, chosen, whole)
        else:
            in_use = _latest(session, chosen.name)
            row = save_template(
                session,
                chosen.name,
                title=whole.title if whole else in_use.title,
                source=whole.source if whole else text,
                kinds=whole.applies_to if whole else None,
                now=now,
            )
        name, version = row.name, row.version
    print(f"{name}\t{_whose(True, version)}")
    return DONE


def _add(session: Session, chosen: argparse.Namespace, whole: Template | None) -> LetterTemplate:
    """A new letter of the office's own, which says itself which shipped one it is like."""
    if whole is None:
        raise NotFound(
            translate(
                "Commands",
                "There is no template «{name}». A new one begins with its description between "
                "+++, as --save writes it.",
                name=chosen.name[:60],
            )
        )
    return add_template(
        session,
        title=whole.title,
        source=whole.source,
        like=whole.like or whole.name,
        kinds=whole.applies_to,
        now=clock.now(),
    )


def _turn(chosen: argparse.Namespace) -> int:
    """Take up another version, the program's own, or none."""
    with open_store(chosen, writing=True) as store, store.write("change_template") as session:
        if chosen.restore:
            restore_shipped(session, chosen.name)
        elif chosen.withdraw:
            withdraw(session, chosen.name)
        else:
            rows = versions_of(session, chosen.name)
            row = next((one for one in rows if one.version == chosen.version), None)
            if row is None:
                raise NotFound(
                    translate("Commands", "There is no version {number}.", number=chosen.version)
                )
            use_version(session, row)
    return DONE


def _list_versions(session: Session, chosen: argparse.Namespace) -> int:
    if not _is_known(session, chosen.name):
        templates_in_use(session).load(chosen.name)  # raises, naming those there are
    listed = _versions(session, chosen.name)
    if chosen.json:
        print(json.dumps(listed, ensure_ascii=False, indent=2))
        return DONE
    for one in listed:
        words = translate("Commands", "{count} letters", count=one["letters"])
        used = translate("Commands", "in use") if one["in_use"] else ""
        print("\t".join((_whose(one["own"], one["version"]), words, used)).rstrip())
    return DONE


def _versions(session: Session, name: str) -> list[dict[str, Any]]:
    """The office's versions, the newest first, then those of the program that made letters."""
    rows = versions_of(session, name)
    made, by_shipped = (
        letters_by_own_version(session, name),
        letters_by_shipped_version(session, name),
    )
    listed: list[dict[str, Any]] = [
        {
            "own": True,
            "version": row.version,
            "title": row.title,
            "made_at": row.made_at.isoformat().replace("+00:00", "Z"),
            "letters": made.get(row.id, 0),
            "in_use": row.is_in_use,
        }
        for row in rows
    ]
    shipped = shipped_templates().shipped.get(name)
    if shipped is not None:
        by_shipped.setdefault(shipped.version, 0)
    in_use = not any(row.is_in_use for row in rows)
    for version in sorted(by_shipped, reverse=True):
        is_present = shipped is not None and version == shipped.version
        listed.append(
            {
                "own": False,
                "version": version,
                "title": shipped.title if shipped and is_present else "",
                "made_at": None,
                "letters": by_shipped[version],
                "in_use": in_use and is_present,
            }
        )
    return listed


def _is_known(session: Session, name: str) -> bool:
    return name in shipped_templates().shipped or bool(versions_of(session, name))


def _latest(session: Session, name: str) -> Template | LetterTemplate:
    """The template in use of that name or, withdrawn, its last version."""
    try:
        return templates_in_use(session).load(name)
    except NotFound:
        return versions_of(session, name)[0]


def _described(one: Template) -> dict[str, Any]:
    return {
        "name": one.name,
        "title": one.title,
        "own": one.own_id is not None,
        "version": one.version,
        "step": one.step,
        "kinds": list(one.applies_to),
        "addressee": one.addressee,
        "like": one.like,
        "fingerprint": one.fingerprint,
    }


def _whose(is_own: bool, version: int) -> str:
    if is_own:
        return translate("Commands", "own, v. {version}", version=version)
    return translate("Commands", "of the program, v. {version}", version=version)


def picture(chosen: argparse.Namespace) -> int:
    """Print that picture on letters from now on, or none."""
    if bool(chosen.file) == chosen.remove:
        raise BadInput(translate("Commands", "Give a picture's file, or --remove."), "file")
    use: Use = chosen.use
    if chosen.remove:
        with open_store(chosen, writing=True) as store, store.write("change_picture") as session:
            remove_picture(session, use)
        return DONE
    found = read_picture(_bytes(chosen.file), use, clears_white=chosen.clear_white)
    with open_store(chosen, writing=True) as store, store.write("change_picture") as session:
        set_picture(session, use, found.png, clock.now())
    print(f"{found.width} × {found.height}")
    return DONE


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        raise BadInput(
            translate("Commands", "{path} cannot be read.", path=path), "file"
        ) from error
