"""The passphrase changed and its sheet kept: the old one is refused, the new one and it open."""

from __future__ import annotations

import re
from pathlib import Path

from privdesk.ui import pdf_pages
from tests.journeys import acts
from tests.journeys.conftest import Seat
from tests.journeys.officer import Officer

GROUP = re.compile(r"[0-9A-Z]{5}")  # one in a thousand is of figures alone
NEW = "siete hogazas tibias de centeno"


def change_it(officer: Officer, old: str, sheet: Path) -> list[str]:
    """Change the passphrase in Ajustes and keep the sheet; its groups."""
    officer.press("Ctrl+6")
    officer.clicks_tab("Seguridad")
    officer.clicks("Cambiar la frase de contraseña…")
    officer.fills("Frase de contraseña actual", old)
    officer.fills("Frase de contraseña nueva", NEW)
    officer.fills("Frase nueva otra vez", NEW)
    officer.clicks("Cambiar la frase de contraseña")
    officer.waits_for("La frase de contraseña se cambió.")
    groups = [text for text in officer.texts() if GROUP.fullmatch(text)]
    officer.answers(lambda: officer.clicks("Guardar como PDF…"), lambda: officer.names_file(sheet))
    words = pdf_pages.page_text(sheet.read_bytes(), 0)
    assert len(groups) == 13
    assert all(group in words for group in groups)
    return groups


def test_the_passphrase_is_changed_and_the_sheet_opens(
    officer: Officer, seat: Seat, at_the_desk: Path, tmp_path: Path, office_passphrase: str
) -> None:
    groups = change_it(officer, office_passphrase, tmp_path / "hoja.pdf")
    officer.press("Escape")
    officer.press("Ctrl+L")
    officer.until(lambda: bool(seat.restarted), "the lock")

    seat.start(at_the_desk)
    officer.until(lambda: officer.sees("Frase de contraseña"))
    officer.types(office_passphrase)
    officer.press("Return")
    officer.waits_for("El archivo no se abre con esta frase de contraseña.")
    officer.types(NEW)
    officer.press("Return")
    officer.waits_for("Lunes 23 de noviembre de 2026")
    acts.receive(officer, "Conocer", "20/11/2026", "¿Qué datos míos tienen?")

    seat.start(at_the_desk)
    officer.clicks("Usar la hoja de recuperación…")
    officer.types(" ".join(groups).lower())
    officer.clicks("Desbloquear")
    officer.waits_for("Lunes 23 de noviembre de 2026")
    officer.until(lambda: bool(officer.rows("Lo que vence")), "the request in Hoy")
