"""A mail that was read, and the files of a new request, as a draft keeps them and gives them back.

The bytes are kept apart, each once, up to `MOST` for a draft; what is larger must be brought anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import date, time
from typing import Any

from privdesk.exchange.mail import Address, Mail, MailFile
from privdesk.exchange.mail_proposal import Proposal, Reached
from privdesk.ui.pages.mail_intake import MailRead

MOST = 12 * 1024 * 1024  # bytes of all files of one draft

GetFile = Callable[[str], bytes | None]


class FilesKept:
    """The files of one draft by their SHA-256, computed once for each."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[bytes, str]] = {}
        self.contents: dict[str, bytes] = {}

    def begin(self) -> None:
        """Gather anew which files there are."""
        self.contents = {}

    def kept(self, file: MailFile) -> dict[str, Any]:
        """A file as the draft names it; without `sha256` where there is no more room for it."""
        known = self._known.get(id(file.content))
        if known is None:  # the bytes are held, so that no other object gets their id
            known = (file.content, hashlib.sha256(file.content).hexdigest())
            self._known[id(file.content)] = known
        room = MOST - sum(len(one) for one in self.contents.values())
        fits = known[1] in self.contents or len(file.content) <= room
        if fits:
            self.contents[known[1]] = file.content
        sha256 = known[1] if fits else None
        return {"name": file.name, "media_type": file.media_type, "sha256": sha256}


def files_of(kept: Sequence[Mapping[str, Any]], get: GetFile) -> tuple[list[MailFile], list[str]]:
    """The files that a draft names, and the names of those whose bytes were not kept."""
    found: list[MailFile] = []
    lost: list[str] = []
    for one in kept:
        content = get(str(one["sha256"])) if one["sha256"] else None
        if content is None:
            lost.append(str(one["name"]))
        else:
            found.append(MailFile(str(one["name"]), str(one["media_type"]), content))
    return found, lost


def kept_mail(read: MailRead, files: FilesKept) -> dict[str, Any]:
    """A mail that was read: what it proposes, its problems, and its own file."""
    proposal = asdict(read.proposal)
    for name in ("reached_organization", "reached_officer"):
        reached = proposal[name]
        for part in ("day", "hour"):
            reached[part] = reached[part].isoformat() if reached[part] is not None else None
    return {
        "proposal": proposal,
        "problems": list(read.mail.problems),
        "original": files.kept(read.original) if read.original is not None else None,
    }


def mail_of(kept: Mapping[str, Any], original: MailFile | None) -> MailRead:
    """The mail that `kept_mail` wrote, with its own file. Raises `KeyError` and the like."""
    told = dict(kept["proposal"])
    told["reached_organization"] = _reached(told["reached_organization"])
    told["reached_officer"] = _reached(told["reached_officer"])
    told["forwarded_by"] = Address(**told["forwarded_by"])
    told["rights"] = tuple(told["rights"])
    proposal = Proposal(**told)
    problems = tuple(str(one) for one in kept["problems"])
    return MailRead(Mail(subject=proposal.subject, problems=problems), proposal, original)


def _reached(kept: Mapping[str, Any]) -> Reached:
    day, hour = kept["day"], kept["hour"]
    return Reached(
        date.fromisoformat(day) if day else None,
        time.fromisoformat(hour) if hour else None,
        kept["source"],
        str(kept["why"]),
    )
