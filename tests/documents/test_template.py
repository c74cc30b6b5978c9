"""Templates: their description, the letters that ship, and what the law asks them to say."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from privdesk.documents.template import (
    Template,
    load_template,
    parse_template,
    render,
    template_for,
    templates_for,
)
from privdesk.errors import BadInput, NotFound
from tests.documents.sample import CLAIM_VALUES, VALUES

GOLDEN = Path(__file__).parent / "golden"
FRONT = (
    '+++\nname = "x"\nversion = 1\ntitle = "X"\nstep = "answered"\n'
    'applies_to = ["claim"]\ndiscloses_data = false\n'
)
SHIPPED = ["acknowledgement_claim", "acknowledgement_inquiry", "answer_claim", "answer_inquiry"]


@pytest.mark.parametrize("name", SHIPPED)
def test_the_letter_reads_as_agreed(name: str) -> None:
    values = CLAIM_VALUES if name.endswith("claim") else VALUES
    letter = render(load_template(name), values)
    assert not letter.missing
    assert all(item.is_met for item in letter.checklist), letter.checklist
    golden = GOLDEN / f"{name}.txt"
    if os.environ.get("PRIVDESK_WRITE_GOLDEN"):
        golden.write_text(letter.text + "\n", encoding="utf-8")
    assert letter.text + "\n" == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", SHIPPED)
def test_the_letter_stands_on_the_least_that_a_request_has(name: str) -> None:
    """What every request has is enough for an acknowledgement; an answer asks for its own."""
    least = (
        *("fecha de emisión", "nombre del titular", "número", "clase", "fecha de recibo"),
        *("fecha límite", "término", "artículo", "organización"),
    )
    letter = render(load_template(name), {key: VALUES[key] for key in least})
    expected = {
        "acknowledgement_claim": (),
        "acknowledgement_inquiry": (),
        "answer_claim": ("hechos", "análisis", "decisión"),
        "answer_inquiry": (
            *("base de datos", "datos del titular", "finalidades y uso"),
            "vigencia de la base",
        ),
    }
    assert letter.missing == expected[name]


def test_the_answer_to_an_inquiry_says_what_it_lacks() -> None:
    values = {k: v for k, v in VALUES.items() if k not in ("vigencia de la base", "saludo")}
    letter = render(load_template("answer_inquiry"), values)
    unmet = [(item.text, item.article) for item in letter.checklist if not item.is_met]
    assert unmet == [("Vigencia", "Dec., 2.2.2.25.3.1")]
    assert letter.missing == ("vigencia de la base",)


def test_a_deleted_paragraph_takes_its_item_off_the_checklist() -> None:
    template = load_template("answer_inquiry")
    source = template.source.replace("Superintendencia de Industria y Comercio", "autoridad")
    unmet = [i.text for i in render(template.edited(source), VALUES).checklist if not i.is_met]
    assert unmet == ["Vía ante la SIC"]


def test_a_value_cannot_meet_the_checklist_with_empty_words() -> None:
    letter = render(load_template("answer_inquiry"), VALUES | {"origen de los datos": " \n\t"})
    assert [i.text for i in letter.checklist if not i.is_met] == ["Origen de los datos"]


@pytest.mark.parametrize(
    ("name", "kind", "found"),
    [
        ("acknowledgement", "inquiry", "acknowledgement_inquiry"),
        ("acknowledgement", "claim", "acknowledgement_claim"),
        ("answer", "claim", "answer_claim"),
        ("answer_inquiry", "inquiry", "answer_inquiry"),
    ],
)
def test_a_command_names_a_letter_without_its_kind(name: str, kind: str, found: str) -> None:
    assert template_for(name, kind).name == found


@pytest.mark.parametrize(
    ("name", "kind"),
    [("answer_claim", "inquiry"), ("../answer", "claim"), ("", "claim"), ("answer", "x")],
)
def test_an_unknown_letter_is_refused(name: str, kind: str) -> None:
    with pytest.raises(NotFound):
        template_for(name, kind)


def test_unknown_letters_name_those_there_are() -> None:
    with pytest.raises(NotFound, match="acknowledgement, answer"):
        template_for("reply", "claim")
    with pytest.raises(NotFound):
        load_template("../../etc/passwd")


def test_letters_for_a_kind() -> None:
    assert [t.name for t in templates_for("claim")] == ["acknowledgement_claim", "answer_claim"]
    assert load_template("answer_inquiry").discloses_data
    assert not load_template("acknowledgement_inquiry").discloses_data


def parsed(body: str, front: str = FRONT) -> Template:
    return parse_template(f"{front}+++\n{body}")


def test_the_fingerprint_follows_every_change() -> None:
    template = parsed("uno")
    assert template.fingerprint == parsed("uno").fingerprint != parsed("dos").fingerprint
    assert template.edited("uno") is template
    edited = template.edited("dos {ciudad}")
    assert edited.source == "dos {ciudad}"
    assert edited.fingerprint not in (template.fingerprint, parsed("dos {ciudad}").fingerprint)
    with pytest.raises(BadInput, match="Línea 2"):
        template.edited("uno\n{cuidad}")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("sin nada", "Línea 1"),
        ("", "Línea 1"),
        ('+++\nname = "x"\n', "Línea 1"),
        ("+++\nname = \n+++\nx", "Línea 2"),
        (FRONT.replace("version = 1", "version = true") + "+++\nx", "Línea 3: .*version"),
        (FRONT.replace("version = 1\n", "") + "+++\nx", "version"),
        (FRONT + "sorpresa = 1\n+++\nx", "Línea 8: .*sorpresa"),
        (FRONT + '[[checklist]]\ntext = "t"\narticle = "a"\nrequires = ["zzz"]\n+++\nx', "zzz"),
        (FRONT + '[[checklist]]\ntext = "t"\narticle = "a"\n+++\nx', "checklist"),
        (FRONT + '[[checklist]]\ntext = "t"\nsays = ["a"]\n+++\nx', "checklist"),
        (FRONT + "+++\n\nuno\n{zzz}", "Línea 11: .*zzz"),
    ],
)
def test_a_wrong_template_is_refused_with_its_line(text: str, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        parse_template(text)
