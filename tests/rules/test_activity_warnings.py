from __future__ import annotations

from typing import Any

import pytest

from privdesk.rules.activity_warnings import activity_warnings
from tests.rules.sheets import ACTIVITY, LISTED, changed, rows

SENSITIVE = rows({"code": "biometric", "retention_rule_id": 1})
OF_THE_EU = rows(
    {"words": "Vender", "ground": "gdpr_contract"}, {"words": "Cobrar", "ground": "gdpr_interest"}
)


def warned(**values: Any) -> tuple[tuple[str, str], ...]:
    return activity_warnings(changed(ACTIVITY, **values), LISTED)


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"data": SENSITIVE, "has_sensitive": True},
        {"has_recipients": True, "recipients": rows({"capacity": "other", "words": "Bancos"})},
        {"has_recipients": None, "recipients": rows({"capacity": "other", "words": "Bancos"})},
        {"purposes": rows({"words": "A", "ground": "authority", "gdpr_ground": "gdpr_contract"})},
        {"purposes": rows({"words": "Vender", "ground": ""})},
        {"purposes": ()},
        {"role": "processor", "controller_id": 7, "purposes": OF_THE_EU},
        {"role": "principal", "controller_id": 7},
        {"role": None},
    ],
)
def test_what_agrees_warns_of_nothing(values: dict[str, Any]) -> None:
    assert warned(**values) == ()


@pytest.mark.parametrize(
    ("values", "section", "said"),
    [
        ({"data": SENSITIVE, "has_sensitive": False}, "conditions", "no se tratan datos sensibles"),
        ({"data": SENSITIVE, "has_sensitive": None}, "conditions", "nadie ha verificado"),
        ({"recipients": rows({"capacity": "other"})}, "circulation", "destinatarios"),
        ({"transfers": rows({"kind": "transfer"})}, "circulation", "transferencias"),
        ({"purposes": OF_THE_EU}, "purposes", "ninguno de la Ley 1581 de 2012"),
        (
            {"purposes": (*OF_THE_EU, *rows({"words": "Llamar", "ground": "authorization"}))},
            *("purposes", "legítimo: «Vender», «Cobrar»."),
        ),
        (
            {"purposes": rows({"words": "Vender", "ground": "", "gdpr_ground": "gdpr_interest"})},
            *("purposes", "«Vender»"),
        ),
        ({"role": "processor"}, "general", "no se dice quién es"),
        ({"role": "joint"}, "general", "no se dice quién es"),
        ({"role": "agent"}, "general", "no se dice quién es"),
        ({"role": "principal"}, "general", "no se dice quién es"),
    ],
)
def test_what_does_not_agree_is_said(values: dict[str, Any], section: str, said: str) -> None:
    ((found, words),) = warned(**values)
    assert found == section
    assert said in words
