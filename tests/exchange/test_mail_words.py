from __future__ import annotations

import pytest

from privdesk.exchange.mail_words import document_in, rights_in
from privdesk.rules.rights import RIGHTS


@pytest.mark.parametrize(
    ("text", "rights"),
    [
        ("Solicito la supresión de mis datos", ("erase",)),
        ("Por favor ELIMINEN mi cuenta", ("erase",)),
        ("quiero que me den de baja y borren todo", ("erase",)),
        ("Rectifiquen mi nombre", ("rectify",)),
        ("solicito corrijan mi cédula", ("rectify",)),
        ("deseo actualizar mi dirección", ("update",)),
        ("Revoco la autorización que di", ("revoke",)),
        ("Solicito revocar la autorización que firmé", ("revoke",)),
        ("Envíenme la autorización que firmé", ("proof",)),
        ("Ya no autorizo que me llamen", ("revoke",)),
        ("dejen de enviarme publicidad", ("revoke",)),
        ("Envíenme prueba de la autorización", ("proof",)),
        ("Quiero copia de la autorización que firmé", ("proof",)),
        ("¿Para qué usan mis datos?", ("use",)),
        ("informen el uso dado a mis datos", ("know", "use")),
        ("Quiero saber qué datos tienen de mí", ("know",)),
        ("Deseo conocer la información que tienen", ("know",)),
        ("Solicito copia de mis datos", ("access",)),
        ("solicito acceso a mis datos personales", ("access",)),
        ("Me opongo al tratamiento", ("object",)),
        ("portabilidad de mis datos", ("portability",)),
        ("Quiero saber qué datos tienen y luego suprimirlos", ("erase", "know")),
        ("Actualicen mi correo y revoco la autorización", ("update", "revoke")),
        ("Estoy en Datacrédito por error", ("credit",)),
        ("Buenos días, gracias por el pan", ()),
        ("", ()),
    ],
)
def test_rights(text: str, rights: tuple[str, ...]) -> None:
    found = rights_in("", text)
    assert found[: len(rights)] == rights or set(found) == set(rights)
    assert bool(found) is bool(rights)
    assert set(found) <= set(RIGHTS)


def test_a_claim_comes_before_an_inquiry() -> None:
    assert rights_in("Supresión", "Quiero saber qué datos tienen.")[0] == "erase"


def test_a_notice_that_lists_the_rights_asks_for_none_of_them() -> None:
    notice = "\nUsted tiene derecho a conocer, actualizar, rectificar y suprimir sus datos."
    assert rights_in("", "Revoco la autorización." + notice) == ("revoke",)
    assert "erase" in rights_in("", notice)


def test_what_is_quoted_counts_only_alone() -> None:
    assert rights_in("", "Actualicen mi correo.\n> eliminen") == ("update",)
    assert rights_in("", "> eliminen") == ("erase",)


@pytest.mark.parametrize(
    ("text", "document"),
    [
        ("identificada con cédula de ciudadanía No. 52.123.456 de Bogotá", ("CC", "52123456")),
        ("C.C. 52.123.456", ("CC", "52123456")),
        ("CC 1020304050", ("CC", "1020304050")),
        ("c.c. # 1'020.304.050", ("CC", "1020304050")),
        ("mi cédula es la número 52123456", ("", "")),
        ("cédula: 52 123 456", ("CC", "52123456")),
        ("cédula de ciudadanía n.º 52.123.456", ("CC", "52123456")),
        ("cédula de extranjería 345.678", ("CE", "345678")),
        ("C.E. 345678", ("CE", "345678")),
        ("T.I. 1.020.304.050", ("TI", "1020304050")),
        ("tarjeta de identidad 1020304050", ("TI", "1020304050")),
        ("pasaporte AB123456", ("PA", "AB123456")),
        ("PPT 1234567", ("PPT", "1234567")),
        ("NIT 999.000.123-2", ("NIT", "999000123-2")),
        ("CC 52.123.456, cliente de la panadería NIT 999.000.123-2", ("CC", "52123456")),
        ("CC 52.123.456 y otra vez c.c. 52123456", ("CC", "52123456")),
        ("CC 52.123.456 y CC 79.000.111", ("", "")),
        ("Cc: datos@panaderia.example", ("", "")),
        ("acc 52123456", ("", "")),
        ("sin número", ("", "")),
        ("Mi cédula es 52.000.111", ("CC", "52000111")),
        ("mi número de cédula es el 52.000.111", ("CC", "52000111")),
    ],
)
def test_documents(text: str, document: tuple[str, str]) -> None:
    assert document_in(text) == document
