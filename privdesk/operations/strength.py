"""How long a passphrase would stand against who has the file, and which are refused for it."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from privdesk.errors import BadInput
from privdesk.text import N_, Message, say, translate

if TYPE_CHECKING:
    from privdesk.records import Organization

SHORTEST = 10  # characters
_REFUSED = 10**6  # guesses; fewer are tried in minutes
_STRONG = 10**12
# Measuring takes seconds where many characters may stand for letters. What is strong by its first
# characters is strong; only what is not is looked at whole, as far as the measure goes.
_FIRST, _MOST = 32, 72
_TRIES = 10_000  # a second, by who has the file and good machines: argon2id costs them that

# By the guesses that it takes, in powers of ten, the last one that is not reached.
_GRADES = (
    (6, N_("Strength", "Very weak.")),
    (8, N_("Strength", "Weak.")),
    (10, N_("Strength", "Fair.")),
    (12, N_("Strength", "Good.")),
    (99, N_("Strength", "Very good.")),
)
_TIMES: tuple[tuple[float, Message], ...] = (
    (1, N_("Strength", "less than a second")),
    (60, N_("Strength", "some seconds")),
    (3_600, N_("Strength", "some minutes")),
    (86_400, N_("Strength", "some hours")),
    (30 * 86_400, N_("Strength", "some days")),
    (365 * 86_400, N_("Strength", "some months")),
    (100 * 365 * 86_400, N_("Strength", "some years")),
    (float("inf"), N_("Strength", "centuries")),
)
# All that the measure itself says, by its own English words.
FEEDBACK: dict[str, Message] = {
    message.source: message
    for message in (
        N_("Strength", "Use a few words, avoid common phrases."),
        N_("Strength", "No need for symbols, digits, or uppercase letters."),
        N_("Strength", "Add another word or two. Uncommon words are better."),
        N_("Strength", "Straight rows of keys are easy to guess."),
        N_("Strength", "Short keyboard patterns are easy to guess."),
        N_("Strength", "Use a longer keyboard pattern with more turns."),
        N_("Strength", 'Repeats like "aaa" are easy to guess.'),
        N_(
            "Strength",
            'Repeats like "abcabcabc" are only slightly harder to guess than "abc".',
        ),
        N_("Strength", "Avoid repeated words and characters."),
        N_("Strength", 'Sequences like "abc" or "6543" are easy to guess.'),
        N_("Strength", "Avoid sequences."),
        N_("Strength", "Recent years are easy to guess."),
        N_("Strength", "Avoid recent years."),
        N_("Strength", "Avoid years that are associated with you."),
        N_("Strength", "Dates are often easy to guess."),
        N_("Strength", "Avoid dates and years that are associated with you."),
        N_("Strength", "This is a top-10 common password."),
        N_("Strength", "This is a top-100 common password."),
        N_("Strength", "This is a very common password."),
        N_("Strength", "This is similar to a commonly used password."),
        N_("Strength", "A word by itself is easy to guess."),
        N_("Strength", "Names and surnames by themselves are easy to guess."),
        N_("Strength", "Common names and surnames are easy to guess."),
        N_("Strength", "Capitalization doesn't help very much."),
        N_("Strength", "All-uppercase is almost as easy to guess as all-lowercase."),
        N_("Strength", "Reversed words aren't much harder to guess."),
        N_(
            "Strength",
            "Predictable substitutions like '@' instead of 'a' don't help very much.",
        ),
    )
}
# The measure knows English: these are the first that a Colombian would be guessed by.
_COMMON = (
    *("contraseña", "contrasena", "clave", "secreto", "secreta", "privdesk", "colombia"),
    *("bogota", "medellin", "cali", "empresa", "datos", "personales", "proteccion"),
    *("protección", "oficina", "amor", "familia", "nacional", "millonarios", "futbol"),
    *("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre"),
    *("octubre", "noviembre", "diciembre", "lunes", "martes", "miercoles", "jueves"),
    *("viernes", "sabado", "domingo", "hola", "jesus", "maria", "dios", "barranquilla"),
    *("cartagena", "santafe", "america", "junior", "bonita", "bonito", "princesa", "tequiero"),
    *("teamo", "amigo", "amiga", "amigos", "mama", "papa", "hijo", "hija", "casa", "perro"),
    *("gato", "luna", "sol", "estrella", "angel", "corazon", "felicidad", "bebe", "nena"),
    *("carlos", "juan", "jose", "luis", "andres", "daniel", "david", "camila", "laura"),
    *("valentina", "alejandro", "alejandra", "andrea", "carolina", "paola", "diana", "sofia"),
    *("santiago", "sebastian", "mateo", "natalia", "gabriel", "jorge", "miguel", "fernando"),
    *("usuario", "acceso", "entrar", "sistema", "archivo", "correo", "administrador", "admin"),
    *("cliente", "gerente", "habeas", "habeasdata", "titular", "solicitud", "solicitudes"),
    *("para", "como", "este", "esta", "todo", "todos", "nuestra", "nuestro", "vida", "bien"),
)


@dataclass(frozen=True)
class Strength:
    """How many guesses it takes, and in words: the grade, the time, and what helps."""

    guesses: float
    words: str

    @property
    def is_refused(self) -> bool:
        """Whether it is guessed in minutes."""
        return self.guesses < _REFUSED


def measure(passphrase: str, own: Sequence[str] = ()) -> Strength:
    """How strong the passphrase is. `own` are texts that an attacker would try first."""
    known = [*_words(own), *_COMMON]
    found = _weakest(passphrase[:_FIRST], known)
    if found["guesses"] < _STRONG and len(passphrase) > _FIRST:
        found = _weakest(passphrase[:_MOST], known)
    guesses = float(found["guesses"])
    time = next(said for limit, said in _TIMES if guesses / _TRIES < limit)
    grade = next((said for power, said in _GRADES if guesses < 10**power), _GRADES[-1][1])
    said = [
        say(grade),
        translate(
            "Strength",
            "Who had the file would guess it in {time}, trying ten thousand a second.",
            time=say(time),
        ),
        *_advice(found),
    ]
    return Strength(guesses, " ".join(said))


def check_long(passphrase: str, field: str) -> None:
    """Raise `BadInput` on that field for a passphrase of fewer than `SHORTEST` characters."""
    if len(passphrase) < SHORTEST:
        raise BadInput(
            translate(
                "Create",
                "Use {count} characters or more: four or five words that only you join are good.",
                count=SHORTEST,
            ),
            field,
        )


def check_strong(passphrase: str, own: Sequence[str], field: str) -> None:
    """Raise `BadInput` on that field for a passphrase that is guessed in minutes.

    `own` are texts that an attacker would try first, such as `texts_of` an organization.
    """
    found = measure(passphrase, own)
    if found.is_refused:
        raise BadInput(found.words, field)


def texts_of(office: Organization) -> list[str]:
    """What everybody knows of an organization."""
    known = (office.name, office.nit, office.email, office.city, office.officer_name)
    return [text for text in known if text]


def _weakest(passphrase: str, known: Sequence[str]) -> dict[str, Any]:
    """What the measure says of it, or of it without what separates its words: to that it gives
    more than it is worth.
    """
    from zxcvbn import zxcvbn

    joined = "".join(c for c in passphrase if c.isalnum()) or passphrase
    found = [zxcvbn(text, user_inputs=known) for text in dict.fromkeys((passphrase, joined))]
    weakest: dict[str, Any] = min(found, key=lambda measured: measured["guesses"])
    return weakest


def _words(own: Sequence[str]) -> list[str]:
    """The texts, their words, also without accents, and their figures without dots: of a NIT with
    and without its check digit.
    """
    found: list[str] = []
    for text in own:
        figures = "".join(c for c in text if c.isdigit())
        pieces = text.replace("@", " ").replace(".", " ").split()
        found += [text, *pieces, figures, figures[:-1]]
    lower = [piece.lower() for piece in found if len(piece) > 2]
    return list(dict.fromkeys([*lower, *(_bare(piece) for piece in lower)]))


def _bare(text: str) -> str:
    """Without accents, as many type it."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def _advice(found: dict[str, Any]) -> list[str]:
    """What the measure says of a weak one, in the officer's language."""
    if found["score"] > 2:
        return []
    said = [found["feedback"]["warning"], *found["feedback"]["suggestions"]]
    words = [say(FEEDBACK[text]) for text in said if text in FEEDBACK]
    if any(match.get("dictionary_name") == "user_inputs" for match in found["sequence"]):
        words.insert(
            0,
            translate(
                "Strength",
                "Words of your organization and the most used ones are the first to be tried.",
            ),
        )
    return words
