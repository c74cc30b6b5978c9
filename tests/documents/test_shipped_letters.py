"""Each letter that ships: what it reads like, what the law asks of it, to whom it may say what."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from privdesk.documents.letter_pdf import letter_pdf
from privdesk.documents.markup import parse_body
from privdesk.documents.spanish import vocabulary
from privdesk.documents.template import render
from privdesk.documents.template_set import shipped_templates
from privdesk.rules.case import CAPACITIES, SELF
from privdesk.rules.events import (
    ASKED_BY_ARTICLE_15,
    DECISIONS,
    EXECUTIONS,
    GROUNDS,
    KEPT,
    LETTER_FACTS,
    TO_AREA,
    TO_PARTY,
)
from privdesk.rules.rights import KINDS, RIGHTS
from tests.documents.sample import HEAD, NOW, VALUES, text_of, values_for

GOLDEN = Path(__file__).parent / "golden"
SIC = "Superintendencia de Industria y Comercio"
# What law.md §6 asks of each letter, by its checklist; a letter without one has the header's.
HEADER = [
    "Titular y calidad de quien pide",
    "Radicado, fecha de la carta y de recibo",
    "Vía ante la SIC",
    "Responsable y su área encargada",
]
PARTY_HEADER = [
    "Titular, y quien actúa por él",
    "Radicado, fecha de la carta y de recibo",
    "Responsable y su área encargada",
]
EXTENSION = [
    "Motivos de la demora",
    "Fecha cierta de la respuesta",
    "Antes de vencer el primer término",
    "Vía ante la SIC",
]
CLAIM = ["Hechos", "Lo que se pide", "Análisis", "Decisión"]
DONE = ["Lo que se hizo y su fecha", "Pruebas", "Comunicación a los encargados"]
GROUND = "Causal, de la lista cerrada"
CHECKLISTS = {
    "acknowledgement_inquiry": [
        *("Radicado y fecha de recibo", "Clase de solicitud", "Término y fecha límite"),
        *("Posible prórroga, con motivos y fecha", "Gratuidad", "Vía ante la SIC"),
    ],
    "acknowledgement_claim": [
        *("Radicado y fecha de recibo", "Clase de solicitud", "Término y fecha límite"),
        *("Leyenda «reclamo en trámite»", "Requerimiento si está incompleto"),
        *("Posible prórroga, con motivos y fecha", "Vía ante la SIC"),
    ],
    "acknowledgement_other": HEADER,
    "acknowledgement_novelty": PARTY_HEADER,
    "identification": HEADER,
    "completion": [
        *("Lo que falta", "Fecha del requerimiento", "Dos meses, con su fecha"),
        *("Canal sin costo", "Vía ante la SIC"),
    ],
    "extension_inquiry": EXTENSION,
    "extension_claim": EXTENSION,
    "transfer": [
        "A quién se traslada",
        "Razón",
        "Fecha",
        "Copia del reclamo",
        "Aviso a quien reclama",
    ],
    "transfer_notice": [
        "A quién se traslada",
        "Razón",
        "Fecha",
        "Copia del reclamo",
        "Vía ante la SIC",
    ],
    "legend_record": [
        "Leyenda y su motivo",
        "Fecha en que se incluyó",
        "Hasta cuándo, o cuándo se levantó",
    ],
    "legend_notice": ["Información en discusión", "Motivo", "Leyenda en la base del encargado"],
    "answer_inquiry": [
        *("Identidad verificada", "Todo el registro individual", "Finalidades y uso"),
        *("Origen de los datos", "Encargados y destinatarios", "Copia de la autorización"),
        *("Versión del aviso", "Vigencia", "Medio pedido y gratuidad", "Vía ante la SIC"),
    ],
    "proof_of_authorization": [
        *("Identidad verificada", "Copia de la autorización", "Se entrega la copia"),
        *("Versión del aviso", "Gratuidad", "Vía ante la SIC"),
    ],
    "denial_inquiry": ["Lo que se pide", "Análisis", GROUND, "Vía ante la SIC"],
    "not_responsible_inquiry": [GROUND, "Se responde dentro de la consulta", "Vía ante la SIC"],
    "answer_claim": [*CLAIM, *DONE, "Leyenda levantada", "Vía ante la SIC"],
    "answer_claim_partly": [
        *(*CLAIM, "Lo que procede y lo que no", GROUND),
        *(*DONE, "Leyenda levantada", "Vía ante la SIC"),
    ],
    "denial_claim": [*CLAIM, GROUND, "Vía ante la SIC"],
    "answer_other_law": HEADER,
    "novelty_done": PARTY_HEADER,
    "withdrawal_silent": [
        *("Fecha del requerimiento", "Fecha en que venció el término", "Archivo"),
        *("Puede presentar otro reclamo", "Leyenda retirada, si se incluyó", "Vía ante la SIC"),
    ],
    "withdrawal_express": [
        *("Fecha en que desistió", "Archivo", "Puede presentar otra solicitud"),
        *("Leyenda retirada, si se incluyó", "Vía ante la SIC"),
    ],
    "change_notice": ["Lo que cambió", "Lo que se pide al encargado", "Confirmación por escrito"],
    "internal_referral": PARTY_HEADER,
}
# What a letter cannot stand without, besides what every request has.
NEEDS = {
    "acknowledgement_novelty": ["destinatario", "titular"],
    "identification": ["lo que se pide acreditar"],
    "completion": [
        *("fecha del requerimiento", "lo que falta", "canales de atención"),
        "límite para completar",
    ],
    "extension_inquiry": ["motivos de la demora", "nueva fecha"],
    "extension_claim": ["motivos de la demora", "nueva fecha"],
    "transfer": ["destinatario", "titular", "fecha del traslado", "razón del traslado"],
    "transfer_notice": ["competente", "fecha del traslado", "razón del traslado"],
    "legend_record": ["titular", "fecha de la leyenda", "motivo de la leyenda"],
    "legend_notice": ["destinatario", "titular", "motivo de la leyenda"],
    "answer_inquiry": [
        *("base de datos", "datos del titular", "finalidades y uso"),
        "vigencia de la base",
    ],
    "proof_of_authorization": ["prueba de la autorización"],
    "denial_inquiry": ["análisis", "causal", "fundamento de la causal"],
    "not_responsible_inquiry": ["causal", "fundamento de la causal"],
    "answer_claim": ["hechos", "análisis", "decisión"],
    "answer_claim_partly": [
        *("hechos", "análisis", "decisión", "lo que se concede", "lo que se niega", "causal"),
        "fundamento de la causal",
    ],
    "denial_claim": ["hechos", "análisis", "decisión", "causal", "fundamento de la causal"],
    "answer_other_law": ["fundamento de la otra ley"],
    "novelty_done": ["destinatario", "titular", "acciones y fecha"],
    "withdrawal_silent": ["fecha del requerimiento", "límite para completar"],
    "withdrawal_express": ["fecha del desistimiento"],
    "change_notice": [
        *("destinatario", "titular", "cambio comunicado", "lo que se pide al tercero"),
    ],
    "internal_referral": ["área", "titular", "lo que se pide al área", "fecha interna"],
}
LEAST = (
    *("fecha de emisión", "nombre del titular", "número", "clase", "fecha de recibo"),
    *("fecha límite", "término", "artículo", "organización"),
)
each_letter = pytest.mark.parametrize("name", sorted(CHECKLISTS))


def test_these_are_all_the_letters() -> None:
    folder = Path(__file__).parents[2] / "resources" / "letters" / "es"
    assert sorted(CHECKLISTS) == sorted(file.stem for file in folder.glob("*.md"))


@each_letter
def test_the_letter_reads_as_agreed(name: str) -> None:
    letter = render(shipped_templates().load(name), values_for(name))
    assert not letter.missing
    golden = GOLDEN / f"{name}.txt"
    if os.environ.get("PRIVDESK_WRITE_GOLDEN"):
        golden.write_text(letter.text + "\n", encoding="utf-8")
    assert letter.text + "\n" == golden.read_text(encoding="utf-8")


@each_letter
def test_the_letter_holds_what_the_law_asks_of_it(name: str) -> None:
    letter = render(shipped_templates().load(name), values_for(name))
    assert [item.text for item in letter.checklist] == CHECKLISTS[name]
    assert all(item.is_met for item in letter.checklist), letter.checklist
    assert all(item.article for item in letter.checklist)


@each_letter
def test_what_is_not_known_is_named_and_never_a_gap(name: str) -> None:
    """What every request has is not enough for most letters: what they lack has its name."""
    letter = render(shipped_templates().load(name), {key: VALUES[key] for key in LEAST})
    assert list(letter.missing) == NEEDS.get(name, [])
    for line in letter.text.splitlines():
        assert not line.endswith((": ", " el .", " «»")), line


@each_letter
def test_the_way_to_the_sic_stands_only_on_letters_to_persons(name: str) -> None:
    template = shipped_templates().load(name)
    words = render(template, values_for(name)).text
    assert (SIC in words) == (template.addressee == "person")
    to_party = template.step in TO_PARTY or template.applies_to == ("novelty",)
    expected = "party" if to_party else "area" if template.step in TO_AREA else "person"
    assert template.addressee == ("file" if template.step in KEPT else expected)


@each_letter
def test_the_common_header_stands_on_it(name: str) -> None:
    words = render(shipped_templates().load(name), values_for(name)).text
    for word in ("Bogotá, D. C., 23 de noviembre de 2026", "2026-0142", "Ana Ficticia"):
        assert word in words
    for label in ("Fecha de recibo: ", "Medio de recibo: ", "Base de datos: "):
        assert label in words
    assert "Óscar Ejemplo\nOficial de protección de datos\nPanadería Ejemplo S.A.S." in words


@each_letter
def test_it_says_when_the_data_subject_asks(name: str) -> None:
    template = shipped_templates().load(name)
    own = {key: "" for key in values_for(name) if key.endswith("del solicitante")}
    words = render(template, values_for(name) | own | {"calidad del solicitante": "titular"}).text
    assert "Calidad del solicitante: titular" in words


@pytest.mark.parametrize("name", ["answer_claim", "answer_claim_partly", "denial_claim"])
def test_an_answer_tells_of_the_legend_and_the_processors_before_they_are_done(name: str) -> None:
    undone = {"leyenda levantada": "", "comunicación a encargados": ""}
    letter = render(shipped_templates().load(name), values_for(name) | undone)
    assert not letter.missing
    assert "se levanta la leyenda «reclamo en trámite»" in letter.text
    assert ("les comunicaremos lo decidido" in letter.text) is (name != "denial_claim")
    assert all(item.is_met for item in letter.checklist)


@each_letter
def test_a_letter_for_another_is_addressed_to_who_asks(name: str) -> None:
    template = shipped_templates().load(name)
    another = {
        "nombre del solicitante": "Pedro Supuesto",
        "documento del solicitante": "Cédula de ciudadanía 9.000.000.007",
        "calidad del solicitante": "representante legal",
        "tratamiento": "Señor",
        "saludo": "Respetado señor Pedro Supuesto",
        "titular": "Ana Ficticia, tarjeta de identidad 1.000.000.001, menor de edad",
    }
    words = render(template, values_for(name) | another).text
    assert "Titular: Ana Ficticia, tarjeta de identidad 1.000.000.001, menor de edad" in words
    if template.addressee == "person":
        assert "Señor\nPedro Supuesto\nCédula de ciudadanía 9.000.000.007\nEn calidad de" in words
        assert "Señora" not in words
    else:
        assert "Solicitante: Pedro Supuesto\nCalidad del solicitante: representante legal" in words


@each_letter
def test_hostile_and_long_values_are_printed_as_they_are(name: str) -> None:
    hostile = "<b>&{número}**x**</b>"
    template = shipped_templates().load(name)
    values = {key: f"{value} {hostile}" for key, value in values_for(name).items()}
    letter = render(template, values)
    assert hostile in letter.text
    assert not letter.missing
    long = {key: f"{value} {'palabra ' * 120}" for key, value in values_for(name).items()}
    pdf = letter_pdf(
        render(template, long),
        HEAD,
        number="C-2026-0001",
        foot="Carta",
        seal="1 : 00000000",
        title="Carta",
        author="Panadería Ejemplo S.A.S.",
        created=NOW,
    )
    assert text_of(pdf).count("palabra") >= 120


@each_letter
def test_a_letter_cites_no_article_without_its_law(name: str) -> None:
    words = render(shipped_templates().load(name), values_for(name)).text
    for paragraph in words.splitlines():
        if "artículo" in paragraph and name != "acknowledgement_other":
            assert "Ley" in paragraph or "Decreto" in paragraph or "Código" in paragraph


def test_the_facts_of_a_letter_are_facts() -> None:
    for name in CHECKLISTS:
        template = shipped_templates().load(name)
        assert set(template.facts) | set(template.optional_facts) <= set(LETTER_FACTS)
        assert not set(template.facts) & set(template.optional_facts)
        assert parse_body(template.source) == template.parts


def test_letters_have_words_for_everything_that_the_records_keep() -> None:
    words = vocabulary()
    assert set(words["kinds"]) == set(KINDS)
    assert set(words["rights"]) == set(RIGHTS) - set(KINDS)
    assert set(words["grounds"]) == set(words["ground_laws"]) == set(GROUNDS)
    assert set(words["executions"]) == set(EXECUTIONS)
    assert set(words["decisions"]) == set(DECISIONS)
    assert set(words["missing"]) == set(ASKED_BY_ARTICLE_15)
    assert set(words["capacities"]) == set(CAPACITIES) - {SELF}
    assert set(words["proofs"]) == set(CAPACITIES) | {"minor"}
