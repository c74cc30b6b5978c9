"""Templates: their description, the letters that ship, and what the law asks them to say."""

from __future__ import annotations

import pytest

from privdesk.documents.template import Template, parse_template, render
from privdesk.documents.template_set import shipped_templates
from privdesk.errors import BadInput, NotFound
from privdesk.rules.events import STEPS
from tests.documents.sample import VALUES

FRONT = (
    '+++\nname = "x"\nversion = 1\ntitle = "X"\nstep = "answered"\n'
    'applies_to = ["claim"]\ndiscloses_data = false\n'
)


def test_the_answer_to_an_inquiry_says_what_it_lacks() -> None:
    values = {k: v for k, v in VALUES.items() if k not in ("vigencia de la base", "saludo")}
    letter = render(shipped_templates().load("answer_inquiry"), values)
    unmet = [(item.text, item.article) for item in letter.checklist if not item.is_met]
    assert unmet == [("Vigencia", "Dec., 2.2.2.25.3.1")]
    assert letter.missing == ("vigencia de la base",)


def test_a_deleted_paragraph_takes_its_item_off_the_checklist() -> None:
    template = shipped_templates().load("answer_inquiry")
    source = template.source.replace("Superintendencia de Industria y Comercio", "autoridad")
    unmet = [i.text for i in render(template.edited(source), VALUES).checklist if not i.is_met]
    assert unmet == ["Vía ante la SIC"]


def test_a_value_cannot_meet_the_checklist_with_empty_words() -> None:
    letter = render(
        shipped_templates().load("answer_inquiry"), VALUES | {"origen de los datos": " \n\t"}
    )
    assert [i.text for i in letter.checklist if not i.is_met] == ["Origen de los datos"]


@pytest.mark.parametrize(
    ("name", "kind", "found"),
    [
        ("acknowledgement", "inquiry", "acknowledgement_inquiry"),
        ("acknowledgement", "claim", "acknowledgement_claim"),
        ("answer", "claim", "answer_claim"),
        ("answer_inquiry", "inquiry", "answer_inquiry"),
        ("extension", "claim", "extension_claim"),
        ("extension", "inquiry", "extension_inquiry"),
        ("denial", "inquiry", "denial_inquiry"),
        ("withdrawal", "claim", "withdrawal_silent"),
        ("withdrawal", "inquiry", "withdrawal_express"),
        ("acknowledgement", "novelty", "acknowledgement_novelty"),
        ("answer", "petition", "answer_other_law"),
        ("completion", "claim", "completion"),
    ],
)
def test_a_command_names_a_letter_without_its_kind(name: str, kind: str, found: str) -> None:
    assert shipped_templates().named(name, kind).name == found


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("completion", "inquiry"),
        ("answer_claim", "inquiry"),
        ("../answer", "claim"),
        ("", "claim"),
        ("answer", "x"),
    ],
)
def test_an_unknown_letter_is_refused(name: str, kind: str) -> None:
    with pytest.raises(NotFound):
        shipped_templates().named(name, kind)


def test_unknown_letters_name_those_there_are() -> None:
    with pytest.raises(NotFound, match="acknowledgement_other, answer_other_law, inter"):
        shipped_templates().named("reply", "petition")
    with pytest.raises(NotFound):
        shipped_templates().load("../../etc/passwd")


def test_letters_for_a_kind() -> None:
    names = [t.name for t in shipped_templates().for_kind("inquiry")]
    assert names == [
        *("acknowledgement_inquiry", "identification", "extension_inquiry", "answer_inquiry"),
        *("proof_of_authorization", "denial_inquiry", "not_responsible_inquiry"),
        *("withdrawal_express", "internal_referral"),
    ]
    assert shipped_templates().load("answer_inquiry").discloses_data
    assert not shipped_templates().load("acknowledgement_inquiry").discloses_data


def test_letters_for_a_step_the_usual_one_first() -> None:
    def named(step: str, kind: str, decision: str | None = None) -> list[str]:
        return [t.name for t in shipped_templates().for_step(step, kind, decision)]

    assert named("answered", "claim") == ["answer_claim", "answer_claim_partly", "denial_claim"]
    assert named("answered", "claim", "partly") == ["answer_claim_partly"]
    assert named("answered", "inquiry", "denied") == ["denial_inquiry", "not_responsible_inquiry"]
    assert named("answered", "petition", "denied") == ["answer_other_law"]
    assert named("withdrawal_told", "claim") == ["withdrawal_silent", "withdrawal_express"]
    assert named("extended", "petition") == []


def test_every_step_of_a_claim_has_its_letter() -> None:
    assert {t.step for t in shipped_templates().for_kind("claim")} == set(STEPS)


def test_a_shared_part_is_written_out() -> None:
    template = parsed("uno\n\n{> derecho_de_queja}\n\n{ciudad}")
    assert "Superintendencia" in template.source
    assert "{>" not in template.source
    assert [item.text for item in template.checklist] == ["Vía ante la SIC"]
    (item,) = render(template, {}).checklist
    assert item.is_met


def test_a_checklist_of_its_own_stands_before_those_of_the_parts() -> None:
    own = '[[checklist]]\ntext = "t"\narticle = "a"\nsays = ["x"]\n'
    assert [i.text for i in parsed("{> derecho_de_queja}", FRONT + own).checklist] == ["t"]


def test_a_part_counts_in_the_fingerprint() -> None:
    part = parsed("{> saludo}")
    assert part.fingerprint == parsed(part.source).fingerprint


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
        (FRONT + "+++\n\nuno\n{> zzz}", "Línea 11: .*zzz"),
        (FRONT + "+++\n\nuno\n{> ../frame}", "Línea 11: .*frame"),
        (FRONT.replace('"answered"', '"danced"') + "+++\nx", "Línea 5: .*step"),
        (FRONT.replace('"claim"', '"x"') + "+++\nx", "Línea 6: .*applies_to"),
        (FRONT + 'addressee = "all"\n+++\nx', "Línea 8: .*addressee"),
        (FRONT + 'decision = "maybe"\n+++\nx', "Línea 8: .*decision"),
        (FRONT + 'facts = ["when"]\n+++\nx', "Línea 8: .*facts"),
        (FRONT + "facts = [1]\n+++\nx", "Línea 8: .*facts"),
        (FRONT + 'order = "1"\n+++\nx', "Línea 8: .*order"),
    ],
)
def test_a_wrong_template_is_refused_with_its_line(text: str, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        parse_template(text)
