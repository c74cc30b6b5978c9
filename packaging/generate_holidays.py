"""Write the table of Colombian holidays that ships with the program, from the `holidays` package.

    python packaging/generate_holidays.py

Run it when the package learns of a new law; a test compares the table with the package for every
year. The names and laws are our own: the package only says which days they are.
"""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

TABLE = Path(__file__).resolve().parent.parent / "resources" / "holidays" / "co.json"
FIRST_YEAR, LAST_YEAR = 1999, 2068

LEY_51 = "Ley 51 de 1983"
LEY_2578 = "Ley 2578 de 2026"
SOURCE = "Ley 51 de 1983, arts. 1 y 2; Ley 2578 de 2026, art. 6"

# The package's English name → ours and the law that makes the day a holiday, in the year's order.
NAMES = {
    "New Year's Day": ("Año Nuevo", LEY_51),
    "Epiphany": ("Reyes Magos", LEY_51),
    "Saint Joseph's Day": ("San José", LEY_51),
    "Maundy Thursday": ("Jueves Santo", LEY_51),
    "Good Friday": ("Viernes Santo", LEY_51),
    "Labor Day": ("Día del Trabajo", LEY_51),
    "Ascension Day": ("Ascensión del Señor", LEY_51),
    "Corpus Christi": ("Corpus Christi", LEY_51),
    "Sacred Heart": ("Sagrado Corazón de Jesús", LEY_51),
    "Saint Peter and Saint Paul's Day": ("San Pedro y San Pablo", LEY_51),
    "Day of Our Lady of the Rosary of Chiquinquirá": (
        "Nuestra Señora del Rosario de Chiquinquirá",
        LEY_2578,
    ),
    "Independence Day": ("Independencia de Colombia", LEY_51),
    "Battle of Boyacá": ("Batalla de Boyacá", LEY_51),
    "Assumption Day": ("Asunción de la Virgen", LEY_51),
    "Columbus Day": ("Día de la Raza", LEY_51),
    "All Saints' Day": ("Todos los Santos", LEY_51),
    "Independence of Cartagena": ("Independencia de Cartagena", LEY_51),
    "Immaculate Conception": ("Inmaculada Concepción", LEY_51),
    "Christmas Day": ("Navidad", LEY_51),
}


def days_by_name(year: int, *, moved: bool) -> dict[str, date]:
    """The year's holidays by the package's name: as kept, or (`moved=False`) as they fall."""
    from holidays import country_holidays

    kept = country_holidays("CO", years=year, observed=moved, language="en_US")
    named: dict[str, date] = {}
    for day, names in kept.items():
        # Two holidays moved to one Monday share an entry of the package.
        for name in names.split("; "):
            named[name.removesuffix(" (observed)")] = day
    unknown = named.keys() - NAMES.keys()
    if unknown:
        raise ValueError(f"{year}: give these a Spanish name and a law: {sorted(unknown)}")
    return named


def table() -> dict[str, object]:
    """What the file holds: each holiday's days as kept → as they fall (equal when not moved)."""
    days: dict[str, dict[str, str]] = {name: {} for name in NAMES}
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        fallen = days_by_name(year, moved=False)
        for name, kept in days_by_name(year, moved=True).items():
            days[name][kept.isoformat()] = fallen[name].isoformat()
    return {
        "country": "CO",
        "source": SOURCE,
        "first_year": FIRST_YEAR,
        "last_year": LAST_YEAR,
        "holidays": [
            {"name": spanish, "law": law, "days": days[name]}
            for name, (spanish, law) in NAMES.items()
        ],
    }


def rendered() -> str:
    """The file's whole text."""
    return json.dumps(table(), ensure_ascii=False, indent=1) + "\n"


def main() -> int:
    """Write the table; 0."""
    TABLE.parent.mkdir(parents=True, exist_ok=True)
    TABLE.write_text(rendered(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
