"""What the words of a request propose: the rights exercised, and the person's document."""

from __future__ import annotations

import re
import unicodedata

from privdesk.rules.identity import split_nit
from privdesk.rules.rights import CLAIM, kind_of

_DATA = (
    r"(?:dato|informacion|registro|cuenta|perfil|numero|correo|hoja de vida|historia|foto|imagen)"
)
# Each right with the words that ask for it, folded: small letters without accents.
_ASKED: dict[str, str] = {
    "erase": r"\b(?:supr[ei]m\w+|supresion\w*|elimin\w+|borr[aeo]\w*|dar(?:me|nos)? de baja"
    r"|d[ae]n?me de baja|derecho al olvido)\b",
    "revoke": r"\brevo(?:c|qu)\w+\b"
    r"|\bretir(?:o|ar|en|e)\s+(?:mi|la|el)\s+(?:autorizacion|consentimiento)"
    r"|\bno autorizo\b|\bya no autorizo\b"
    r"|\b(?:no (?:quiero|deseo) (?:recibir|seguir recibiendo)"
    r"|dej(?:en|ar) de (?:enviar|llamar|contactar)"
    r"|no (?:me|nos) (?:envien|llamen|contacten|escriban))",
    "rectify": r"\b(?:rectifi\w+|corrij\w+|correg\w+|correccion\w*)\b",
    "update": r"\bactuali[cz]\w+\b",
    "object": r"\b(?:me opongo|oposicion al|oponerme)\b",
    "restrict": r"\blimit(?:ar|en|e|acion)\b.{0,20}\b(?:tratamiento|uso)\b",
    "automated": r"\bdecision(?:es)? automatizada\w*",
    "breach": r"\b(?:incumpl\w+|vulner(?:o|aron|acion|ando|a)|uso indebido|sin mi autorizacion"
    r"|sin mi consentimiento)\b",
    "proof": r"\b(?:prueba|copia|constancia|soporte|evidencia)s?\b.{0,25}\bautorizacion\w*",
    "use": r"\b(?:para que|como|que uso|el uso|uso que|usos? dado\w*|con que fin\w*|finalidad\w*)\b"
    r".{0,40}"
    r"\b(?:us(?:an|a|ado|aron|o)|utiliz\w+|trat(?:an|ado)|dan|da|dado|han dado)\b.{0,40}\b"
    + _DATA
    + r"|\buso (?:que .{0,30})?(?:a|de) mis? "
    + _DATA,
    "portability": r"\bportabilidad\b.{0,30}\b" + _DATA,
    "access": r"\b(?:acceder|acceso)\b.{0,30}\b(?:" + _DATA + r")"
    r"|\bcopia\b.{0,30}\bmis? " + _DATA,
    "know": r"\b(?:conocer|saber|consultar|consulta|informen|indiquen|digan)\b.{0,60}\b"
    + _DATA
    + r"|\bque (?:datos|informacion)\b",
    "credit": r"\b(?:datacredito|transunion|cifin|centrales? de (?:riesgo|informacion)"
    r"|reporte negativo|ley 1266)\b",
}
# «La autorización que firmé» is asked for, unless it is what is revoked.
_THE_ONE_GIVEN = re.compile(
    r"\bautorizacion\b.{0,30}\b(?:otorgue|firme|que (?:yo )?(?:di|tienen))\b"
)
_PATTERNS = {right: re.compile(pattern, re.DOTALL) for right, pattern in _ASKED.items()}
_VERB = r"(?:conocer|actualizar|rectificar|corregir|suprimir|eliminar|revocar|acceder)"
_LEGAL_NOTICE = re.compile(
    rf"\b{_VERB}(?:\s*,\s*(?:y |e |o )?{_VERB})+(?:,?\s+(?:y|e|o)\s+(?:a )?{_VERB})?"
)
_LONGEST = 50_000  # letters; what is asked stands within the first twenty pages

_DOCUMENTS: dict[str, str] = {
    "CE": r"cedula(?:s)? de extranjeria|c\.\s?e\.?|ce",
    "CC": r"cedula(?:s)?(?: de ciudadania)?|c\.\s?c\.?|cc",
    "TI": r"tarjeta de identidad|t\.\s?i\.?|ti",
    "RC": r"registro civil(?: de nacimiento)?|nuip",
    "PPT": r"permiso (?:por|de) proteccion temporal|p\.\s?p\.\s?t\.?|ppt",
    "PA": r"pasaporte",
    "NIT": r"n\.\s?i\.\s?t\.?|nit",
}
_NUMBER_SIGN = (
    r"[\s:.,#-]*(?:\((?:[a-z.]{2,6})\))?\s*(?:es (?:el )?)?"
    r"(?:(?:numero|num|nro|no|n)\s?[.°ºo]{0,2})?[\s:.#-]*"
)
_DIGITS = r"[0-9](?:[.,' \u2019]?[0-9]){3,13}"
_NUMBERS = {"PA": r"[a-z]{0,3}[0-9]{5,10}", "NIT": _DIGITS + r"(?:\s?-\s?[0-9])?"}
_DOCUMENT = {
    kind: re.compile(
        rf"(?<![\w.@])(?:{words}){_NUMBER_SIGN}(?P<number>{_NUMBERS.get(kind, _DIGITS)})(?![\w@])"
    )
    for kind, words in _DOCUMENTS.items()
}


def rights_in(subject: str, text: str) -> tuple[str, ...]:
    """The rights that the words ask for: claims first, each in the order in which they appear.

    What an answer quotes (lines that begin with >) counts only where nothing else is written, and
    a notice that lists the rights ("conocer, actualizar y rectificar") only where no word asks.
    """
    own = "\n".join(line for line in text.split("\n") if not line.lstrip().startswith(">"))
    words = folded(f"{subject}\n{own if own.strip() else text}")[:_LONGEST]
    return _rights(_LEGAL_NOTICE.sub(" ", words)) or _rights(words)


def _rights(words: str) -> tuple[str, ...]:
    found = {
        right: match.start() for right, one in _PATTERNS.items() if (match := one.search(words))
    }
    if not found.keys() & {"proof", "revoke"} and (match := _THE_ONE_GIVEN.search(words)):
        found["proof"] = match.start()
    return tuple(
        sorted(found, key=lambda right: (right == "credit", kind_of(right) != CLAIM, found[right]))
    )


def document_in(text: str) -> tuple[str, str]:
    """The type and the number of the one document that a text names, as a person's record keeps it.

    A NIT counts only where no document of a person is named; ("", "") where several are, or none.
    """
    words = folded(text)[:_LONGEST]
    found = {(kind, number) for kind, number in _documents(words) if number}
    people = {one for one in found if one[0] != "NIT"}
    clear = people or found
    return next(iter(clear)) if len(clear) == 1 else ("", "")


def _documents(words: str) -> list[tuple[str, str]]:
    found = []
    for kind, pattern in _DOCUMENT.items():
        found += [(kind, _number(kind, match["number"])) for match in pattern.finditer(words)]
    return found


def _number(kind: str, said: str) -> str:
    if kind == "PA":
        return said.upper()
    if kind != "NIT":
        return re.sub(r"\D", "", said)
    try:
        digits, check = split_nit(re.sub(r"[^0-9.-]", "", said))
    except ValueError:
        return ""
    return digits if check is None else f"{digits}-{check}"


def folded(text: str) -> str:
    """Small letters without accents; every blank, also at line ends, one space."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())
