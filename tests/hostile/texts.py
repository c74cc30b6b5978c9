"""The texts that every entrance is given and every exit must show as they are."""

from __future__ import annotations

import unicodedata

LONGEST = 10_000  # characters of a name
CANARY = "canario"  # stands in what would be markup, and nowhere else

TEXTS: dict[str, str] = {
    "markup": f'<b id="{CANARY}">Ana</b> & <img src="file:///etc/{CANARY}"> &lt; {{nombre}} [*]',
    "script": f"</p><script>{CANARY}()</script><!-- ]]> **negrita** | _x_ # `a`",
    "formula": '=HYPERLINK("http://malo.example";"x")',
    "plus": "+573001234567",
    "minus": "-2+3",
    "at": "@SUM(1;2)",
    "table": "=cmd|' /C calc'!A0",
    "quotes": "'; DROP TABLE request; -- \"%_\\",
    "shell": "$(touch x) `x` ${HOME} %s %n {0} %PATH%",
    "nul": "Ana\x00Ficticia\x07\x1b[31m\x7f",
    "right to left": "\u202egro.elpmaxe@אבג\u202c مثال \u2066x\u2069",
    "emoji": "👩\u200d🚀 🏳️\u200d🌈 漢字 ٣٤",
    "decomposed": "Jose\u0301 Pen\u0303a\u0308",
    "marks": "Z" + "\u0300\u0301\u0316" * 60,
    "no character": "a\ufdd0b\ufffec\U0010ffffd",
    "invisible": "a\u200bb\u00adc\u2060d\ufeffe\u3164",
    "lines": "uno\r\ndos\ntres\x0bcuatro\x85cinco\u2028seis\u2029siete",
    "calendar": "Ana\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nDTSTART;X=Y,Z\\n",
    "header": "Ana\r\nBcc: malo@correo.example\r\n\r\n<b>",
    "path": "../../x",
    "device": "CON.txt::$DATA",
    "long": "Ñ" * LONGEST,
    "long words": ("palabra " * (LONGEST // 8)).strip(),
    "long emoji": "😀" * (LONGEST // 2),
    "half a pair": "\ud800 Ana",
}

# Of these a letter is issued: the printed font has their characters.
PRINTED = ("markup", "script", "formula", "table", "decomposed", "calendar", "header", "path")
ONE_LINE = {name: text for name, text in TEXTS.items() if name not in ("lines", "calendar")}


def kept_of(text: str) -> str:
    """What must be kept of a text: its NFC, and never half of a surrogate pair."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return unicodedata.normalize("NFC", whole)


def squeezed(text: str) -> str:
    """A text without blanks, as it is compared with what was read out of a page."""
    return "".join(text.split())
