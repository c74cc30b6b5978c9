from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from privdesk.exchange.mail_dates import said_date

BOGOTA = timezone(timedelta(hours=-5))
MORNING = datetime(2026, 11, 20, 9, 14)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("viernes, 20 de noviembre de 2026 9:14 a. m.", MORNING),
        ("viernes, 20 de noviembre de 2026 9:14 p. m.", MORNING.replace(hour=21)),
        ("viernes, 20 de noviembre de 2026 12:14 a.\u00a0m.", MORNING.replace(hour=0)),
        ("viernes, 20 de noviembre de 2026 12:14 p.m.", MORNING.replace(hour=12)),
        ("Viernes 20 de Noviembre del 2026 09:14:05", MORNING.replace(second=5)),
        ("vie, 20 nov 2026 a las 9:14", MORNING),
        ("El vie., 20 de nov. de 2026 a la(s) 9:14\u202fa.m.", MORNING),
        ("mar, 3 mar 2026 a las 9:14", datetime(2026, 3, 3, 9, 14)),
        ("1º de diciembre de 2026 9.14 h", datetime(2026, 12, 1, 9, 14)),
        ("Friday, November 20, 2026 9:14 AM", MORNING),
        ("Fri, Nov 20, 2026 at 9:14 AM", MORNING),
        ("20 November 2026 at 09:14:00 COT", MORNING.replace(tzinfo=BOGOTA)),
        ("November 20, 2026 at 9:14:00 AM GMT-5", MORNING.replace(tzinfo=BOGOTA)),
        ("Fri, 20 Nov 2026 09:14:00 -0500", MORNING.replace(tzinfo=BOGOTA)),
        ("Fri, 20 Nov 2026 09:14:00 GMT", MORNING.replace(tzinfo=UTC)),
        ("2026-11-20T09:14:00Z", MORNING.replace(tzinfo=UTC)),
        ("2026-11-20 09:14", MORNING),
        ("20/11/2026 9:14 a. m.", MORNING),
        ("11/20/2026 9:14 AM", MORNING),
        ("3/11/2026", date(2026, 11, 3)),
        ("20-11-2026", date(2026, 11, 20)),
        ("20 de noviembre de 2026", date(2026, 11, 20)),
        ("20 de noviembre de 1899", date(1899, 11, 20)),
        ("20 nov 2026 25:99", date(2026, 11, 20)),
        ("Fri, 20 Nov 2026 09:14:00 +9900", date(2026, 11, 20)),
        ("31 de febrero de 2026", None),
        ("ayer", None),
        ("", None),
        ("20 de cualquiera de 2026", None),
        ("99999999999", None),
    ],
)
def test_dates_as_programs_write_them(text: str, expected: datetime | date | None) -> None:
    found = said_date(text)
    assert found == expected
    assert type(found) is type(expected)
