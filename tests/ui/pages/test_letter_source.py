"""A template's line and what is seen of it: the same line comes back, whatever stands in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.documents.template import parse_template, render
from privdesk.documents.template_set import shipped_templates
from privdesk.ui.pages.letter_source import (
    Bit,
    bits,
    hidden_lines,
    line_of,
    optional_fields,
    token,
    used_fields,
)

TEMPLATES = [*shipped_templates().for_kind("inquiry"), *shipped_templates().for_kind("claim")]


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda t: t.name)
def test_every_line_that_ships_is_read_and_written_the_same(template: object) -> None:
    source = template.source  # type: ignore[attr-defined]
    for line in source.split("\n"):
        found = bits(line)
        assert line_of(found) == line
        assert all(bit.kind != "raw" for bit in found), line


@given(st.text(alphabet=r"ab *_{}\#-1.!?ñ|" + "\t", max_size=30))
def test_any_line_comes_back_the_same(line: str) -> None:
    assert line_of(bits(line)) == line


@given(st.lists(st.tuples(st.text(max_size=12), st.booleans(), st.booleans()), max_size=6))
def test_typed_text_prints_as_it_was_typed(pieces: list[tuple[str, bool, bool]]) -> None:
    # Words typed in the middle of a line: whatever they are, the letter says exactly them.
    clean = [
        ("".join(c for c in text if c.isprintable() and c not in "{}"), bold, italic)
        for text, bold, italic in pieces
    ]
    line = line_of([Bit("text", "x ")] + [Bit("text", t, False, False) for t, _, _ in clean])
    letter = render(shipped_templates().load("answer_inquiry").edited(line), {})
    assert letter.text == ("x " + "".join(t for t, _, _ in clean)).rstrip(" ")


def test_bold_and_italic_words_reach_the_letter() -> None:
    line = line_of(
        [
            Bit("text", "Hola "),
            Bit("text", " gran ", bold=True),
            Bit("text", "mundo", bold=True, italic=True),
            Bit("field", "{ciudad}", bold=True),
        ]
    )
    letter = render(shipped_templates().load("answer_inquiry").edited(line), {"ciudad": "Cali"})
    runs = letter.blocks[0].lines[0]  # type: ignore[union-attr]
    assert [(r.text, r.bold, r.italic) for r in runs] == [
        ("Hola  ", False, False),
        ("gran ", True, False),
        ("mundo", True, True),
        ("Cali", True, False),
    ]


def test_what_a_line_holds() -> None:
    assert bits("{?ciudad}**{ciudad}**, a") == (
        Bit("condition", "{?ciudad}"),
        Bit("field", "{ciudad}", bold=True),
        Bit("text", ", a"),
    )
    assert [b.kind for b in bits("## 1. Uno")] == ["heading", "text"]
    assert [b.kind for b in bits("- {anexos}")] == ["bullet", "field"]
    assert [b.kind for b in bits("___")] == ["signature"]
    assert bits("a*b")[0].kind == "raw"
    with pytest.raises(ValueError, match="no token"):
        token("no token")


def test_a_condition_goes_to_the_start_of_its_line() -> None:
    typed = [Bit("text", "Urgente: "), *bits("{?ciudad}{ciudad}")]
    assert line_of(typed) == "{?ciudad}Urgente: {ciudad}"
    joined = [*bits("- {?ciudad}{ciudad}"), *bits("{?!anexos}nada")]
    assert line_of(joined) == "- {?ciudad}{ciudad}nada"


def test_lines_whose_condition_does_not_hold_are_hidden() -> None:
    source = "uno\n\n{?anexos}\nAnexos:\n{anexos}\n\n{?!anexos}sin anexos\n{?ciudad}{ciudad}\n\ndos"
    lines = source.split("\n")

    def shown(*filled: str) -> list[str]:
        hidden = hidden_lines(lines, lambda name: name in filled)
        return [line for number, line in enumerate(lines) if number not in hidden]

    assert shown() == ["uno", "", "{?!anexos}sin anexos", "", "dos"]
    assert shown("anexos", "ciudad") == [
        "uno", "", "Anexos:", "{anexos}", "", "{?ciudad}{ciudad}", "", "dos",
    ]  # fmt: skip


def test_what_is_shown_is_what_prints() -> None:
    for template in TEMPLATES:
        lines = template.source.split("\n")
        filled = set(used_fields(template.source)[::2])
        hidden = hidden_lines(lines, filled.__contains__)
        kept = "\n".join(line for n, line in enumerate(lines) if n not in hidden)
        values = dict.fromkeys(filled, "valor")
        assert render(template.edited(kept), values).text == render(template, values).text


def test_the_fields_of_a_text() -> None:
    source = "{?ciudad}{ciudad} y {  fecha de\tEmisión }\n{?!anexos}x\n{?anexos}\n{anexos} {ciudad}"
    assert optional_fields(source) == ["ciudad", "anexos"]
    assert used_fields(source) == ["ciudad", "anexos"]


def test_a_template_may_hold_what_the_editor_cannot_show() -> None:
    text = '+++\nname = "x"\nversion = 1\ntitle = "X"\nstep = "answered"\n'
    text += 'applies_to = ["claim"]\ndiscloses_data = false\n+++\n| a | b |\n|---|---|\n| *c | d |'
    template = parse_template(text)
    assert "\n".join(line_of(bits(line)) for line in template.source.split("\n")) == template.source
