"""What is told of a template's text before it is used."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.documents.markup import parse_body
from privdesk.documents.template import Template
from privdesk.documents.template_check import LONGEST, mistakes_in, unsaid
from privdesk.documents.template_set import shipped_templates


@pytest.mark.parametrize("template", shipped_templates().all(), ids=lambda one: str(one.name))
def test_shipped_letters_have_no_mistake_and_say_all_that_the_law_asks(template: Template) -> None:
    assert mistakes_in(template.source) == ()
    assert unsaid(template) == ()


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("", 0, "no tiene texto"),
        (" \n\t\n", 0, "no tiene texto"),
        ("uno\n{cuidad}", 2, "ciudad"),
        ("uno\n\n{ciudad", 3, "no se cierra"),
        ("uno {?ciudad} dos", 1, "comienzo de su línea"),
        ("uno\n\n{?ciudad}\n\ndos", 3, "párrafo opcional"),
        ("uno\n{?!ciudad}", 2, "párrafo opcional"),
        ("uno\n{> firma}\n{> fima}", 3, "fima"),
        ("hola 😀", 1, "U+1F600"),
        ("hola \u202eadiós", 1, "U+202E"),
        ("x" * (LONGEST + 1), 0, "50000"),
    ],
)
def test_a_mistake_is_told_with_its_line(text: str, line: int, words: str) -> None:
    (mistake,) = mistakes_in(text)
    assert mistake.line == line
    assert words in mistake.words


def test_every_mistake_is_told_in_the_order_of_its_line() -> None:
    text = "{uno}\n\nbien {ciudad}\n\n{dos\n\n{> tres}\n\n😀 {cuatro}"
    assert [one.line for one in mistakes_in(text)] == [1, 5, 7, 9, 9]


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "a\\{b\\}",
        "<b>x</b> & [enlace](http://x.example)",
        "palabra " * 1500,
        "{?ciudad}{ciudad}",
        "| a | b |\n|---|---|\n| {ciudad} | =SUM(A1) |",
        "___",
    ],
)
def test_what_looks_dangerous_is_only_text(text: str) -> None:
    assert mistakes_in(text) == ()


@given(st.text(alphabet="ab {}?!>*_#|-\\\n\u202e😀", max_size=200))
def test_what_has_no_mistake_can_be_read(text: str) -> None:
    found = mistakes_in(text)
    assert all(0 <= one.line <= text.count("\n") + 1 for one in found)
    if not found:
        parse_body(text)


def test_what_is_left_out_of_the_letter_is_told() -> None:
    template = shipped_templates().load("answer_inquiry")
    source = template.source.replace("Superintendencia de Industria y Comercio", "autoridad")
    source = source.replace("{origen de los datos}", "")
    text = source.replace("{?origen de los datos}", "")
    edited = replace(template, source=text, parts=parse_body(text))
    assert {item.text for item in unsaid(edited)} == {"Vía ante la SIC", "Origen de los datos"}
