"""The strength of a passphrase: in words, with what an attacker needs; the clearly weak refused."""

from __future__ import annotations

import ast
import time
from pathlib import Path

import pytest
import zxcvbn.feedback
from hypothesis import given
from hypothesis import strategies as st

from privdesk.errors import BadInput
from privdesk.operations.strength import FEEDBACK, check_long, check_strong, measure, texts_of
from privdesk.records import Organization

OWN = ["Panadería Ejemplo S.A.S.", "999.000.123-2", "datos@panaderia.example", "Elvira Imaginaria"]
GOOD = "migas de pan y mantequilla"


def test_all_that_the_measure_says_is_said_in_spanish() -> None:
    source = Path(str(zxcvbn.feedback.__file__)).read_text(encoding="utf-8")
    marked = {
        ast.literal_eval(node.args[0])
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "_"
    }
    assert marked == set(FEEDBACK)


@pytest.mark.parametrize(
    ("weak", "said"),
    [
        ("panaderia ejemplo", "primeras que se prueban"),
        ("9990001232", "primeras que se prueban"),
        ("Elvira Imaginaria", "primeras que se prueban"),
        ("contraseña", "primeras que se prueban"),
        ("qwertyuiop", "Es una"),
        ("aaaaaaaaaaaa", "repeticiones"),
        ("12345678910", "Muy débil"),
    ],
)
def test_the_clearly_weak_is_refused_with_what_helps(weak: str, said: str) -> None:
    with pytest.raises(BadInput) as raised:
        check_strong(weak, OWN, "new")
    assert raised.value.field == "new"
    assert said in str(raised.value)
    assert "diez mil intentos por segundo" in str(raised.value)


def test_a_good_one_is_not(tmp_path: Path) -> None:
    check_strong(GOOD, OWN, "new")
    found = measure(GOOD, OWN)
    assert not found.is_refused
    assert found.words.startswith("Muy buena. ")
    assert "siglos" in found.words


@given(st.text(min_size=1, max_size=200), st.lists(st.text(max_size=40), max_size=3))
def test_whatever_is_typed_is_measured(typed: str, own: list[str]) -> None:
    found = measure(typed, own)
    assert found.guesses > 0
    assert found.words


def test_what_would_take_long_is_cut() -> None:
    """72 characters of these alone took nine seconds; of our own time, whatever else runs here."""
    before = time.process_time()
    measure("4@8({[<3691!|70$5+2%" * 500)
    assert time.process_time() - before < 5


def test_a_short_one_is_refused_on_its_field() -> None:
    check_long("diez letra", "new")
    with pytest.raises(BadInput, match="10 caracteres o más") as raised:
        check_long("nueve let", "new")
    assert raised.value.field == "new"


def test_what_everybody_knows_of_the_office_is_tried_first() -> None:
    office = Organization(name=OWN[0], nit=OWN[1], email=OWN[2], officer_name=OWN[3])
    assert set(texts_of(office)) == set(OWN)
    with pytest.raises(BadInput):
        check_strong("elviraimaginaria", texts_of(office), "new")
