"""The template language: what it reads, what it refuses, on which line."""

from __future__ import annotations

import pytest

from privdesk.documents.markup import Condition, Part, Piece, parse_body
from privdesk.errors import BadInput


def pieces(part: Part) -> list[Piece]:
    return [piece for line in part.lines for piece in line.pieces]


def test_placeholders_keep_the_style_around_them() -> None:
    (part,) = parse_body("Hola **{ciudad}** y *{número}*.")
    assert pieces(part) == [
        Piece("Hola "),
        Piece("ciudad", bold=True, is_placeholder=True),
        Piece(" y "),
        Piece("número", italic=True, is_placeholder=True),
        Piece("."),
    ]


def test_blocks_of_a_letter() -> None:
    source = "# Uno\n\n- a\n- b\n\n3. c\n\n| x | y |\n|---|---|\n| 1 | {ciudad} |\n\n> q\n\n___\n"
    parts = parse_body(source)
    assert [part.kind for part in parts] == [
        "heading",
        "list",
        "list",
        "table",
        "quote",
        "signature",
    ]
    assert [part.number for part in parts[:3]] == [1, None, 3]
    assert [len(row.parts) for row in parts[3].parts] == [2, 2]


@pytest.mark.parametrize(
    "text",
    ["<b>x</b>", "[a](http://x.example)", "`code`", "![i](x)", "    indented", "&amp;", "~~x~~"],
)
def test_what_a_letter_does_not_have_stands_as_typed(text: str) -> None:
    (part,) = parse_body(text)
    assert "".join(piece.text for piece in pieces(part)) == text.strip()


def test_a_line_break_is_a_line_of_the_letter() -> None:
    (part,) = parse_body("uno\ndos")
    assert [line.pieces[0].text for line in part.lines] == ["uno", "dos"]


def test_a_condition_on_its_own_line_holds_to_the_next_empty_line() -> None:
    heading, inside, after = parse_body("{?ciudad}\n## T\ntexto\n\ndespués")
    assert heading.condition == inside.condition == Condition("ciudad", is_wanted=True)
    assert after.condition is None


def test_a_condition_before_a_line_holds_for_that_line() -> None:
    (part,) = parse_body("uno\n{?!ciudad}dos\n{? número }tres")
    assert [line.condition for line in part.lines] == [
        None,
        Condition("ciudad", is_wanted=False),
        Condition("número", is_wanted=True),
    ]


def test_a_brace_can_be_escaped() -> None:
    (part,) = parse_body(r"\{ciudad}")
    assert pieces(part) == [Piece("{ciudad}")]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("uno\n\ndos {cuidad}", ("Línea 3", "«cuidad»", "«ciudad»")),
        ("uno\ndos {ciudad\ntres", ("Línea 2", "ciudad")),
        ("{ciudad", ("Línea 1", "ciudad")),
        ("- uno\n- dos {nada de eso}", ("Línea 2", "«nada de eso»")),
        ("| a |\n|---|\n| {x9} |", ("Línea 3", "«x9»")),
        ("\n\n{?zzz}\ntexto", ("Línea 3", "«zzz»")),
        ("uno {?ciudad} dos", ("Línea 1", "comienzo")),
        ("{}", ("Línea 1", "«»")),
    ],
)
def test_errors_name_the_line_and_the_field(source: str, words: tuple[str, ...]) -> None:
    with pytest.raises(BadInput) as caught:
        parse_body(source)
    assert all(word in str(caught.value) for word in words)


def test_line_numbers_count_from_the_files_first_line() -> None:
    with pytest.raises(BadInput, match="Línea 12:"):
        parse_body("uno\n{zzz}", first_line=11)


def test_deep_and_long_templates_end() -> None:
    parse_body("> " * 500 + "x")
    parse_body("**" * 5000)
    assert parse_body("{ciudad}" * 5000)[0].lines[0].pieces[-1].is_placeholder
