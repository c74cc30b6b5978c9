"""The words of an issued letter come back as they were kept, whatever they are."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.documents.letter import (
    Block,
    Heading,
    Letter,
    Listing,
    Paragraph,
    Run,
    Signature,
    Table,
)
from privdesk.documents.letter_json import IssuedText, read_issued, write_issued
from tests.documents.sample import HEAD, NOW

_TEXT = st.text(max_size=30)
_RUNS = st.builds(Run, _TEXT, st.booleans(), st.booleans(), st.booleans())
_LINES = st.lists(st.lists(_RUNS, max_size=3).map(tuple), max_size=3).map(tuple)
_ROWS = st.lists(_LINES, min_size=1, max_size=3).map(tuple)
_LEAVES: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, st.integers(1, 6), _LINES),
    st.builds(Paragraph, _LINES, st.booleans()),
    st.builds(Table, st.lists(_ROWS, min_size=1, max_size=3).map(tuple)),
    st.just(Signature()),
)


def _listing(blocks: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    items = st.lists(st.lists(blocks, max_size=3).map(tuple), max_size=3).map(tuple)
    return st.builds(Listing, items, st.none() | st.integers(0, 99))


BLOCKS = st.lists(st.recursive(_LEAVES, _listing, max_leaves=8), max_size=5).map(tuple)


def issued(blocks: tuple[Block, ...], number: str = "C-2026-0001") -> IssuedText:
    letter = Letter("Respuesta", blocks, (), ())
    foot, seal = "Respuesta 2026-0142", "12:abcdef01"
    return IssuedText(number, letter, HEAD, foot, seal, "Respuesta", HEAD.organization, NOW)


@given(BLOCKS)
def test_every_letter_comes_back_as_it_was(blocks: tuple[Block, ...]) -> None:
    text = issued(blocks)
    kept = write_issued(text)
    assert read_issued(kept) == text
    assert write_issued(read_issued(kept)) == kept


def test_pictures_are_kept_elsewhere() -> None:
    text = replace(issued(()), head=replace(HEAD, logo=b"logo", signature=b"firma"))
    assert read_issued(write_issued(text)).head == HEAD


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"format": None},
        {"blocks": [{"unknown": 1}]},
        {"blocks": [{"paragraph": [[["x", "z"]]]}]},
        {"blocks": 3},
        {"head": {}},
        {"created": "ayer"},
    ],
)
def test_what_is_no_letter_is_refused(change: dict[str, Any]) -> None:
    value = json.loads(write_issued(issued((Paragraph(((Run("x"),),)),))))
    with pytest.raises(ValueError, match=r".*"):
        read_issued(json.dumps(value | change).encode())


@pytest.mark.parametrize("content", [b"", b"\xff", b"[]", b"3", b"[" * 100_000])
def test_what_is_no_json_of_ours_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_issued(content)
