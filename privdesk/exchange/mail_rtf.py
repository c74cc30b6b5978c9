"""Bodies in RTF, as Outlook keeps them: unpacking the compressed form, and the text within."""

from __future__ import annotations

import re
import struct

from privdesk.exchange.mail_html import html_to_text
from privdesk.exchange.mail_text import decode

_PRESET = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
    b"\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0"
    b"\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)  # [MS-OXRTFCP] 2.1.2.1: what the dictionary holds at the start
_SIZE = 4096
_LONGEST = 64 * 1024 * 1024
_TOKEN = re.compile(
    rb"\\(?:'(?P<hex>[0-9a-fA-F]{2})|(?P<word>[a-z]{1,32})(?P<number>-?\d{1,10})?[ ]?"
    rb"|(?P<symbol>[^a-z]))"
    rb"|(?P<brace>[{}])|(?P<plain>[^\\{}\r\n]+)",
    re.DOTALL,
)
_HIDDEN = frozenset(
    b"fonttbl colortbl stylesheet info pict object generator listtable listoverridetable "
    b"rsidtbl themedata datastore filetbl xmlnstbl mmathPr header footer fldinst".split()
)
_WRITTEN = {
    **dict.fromkeys((b"par", b"line", b"row", b"sect", b"page"), "\n"),
    **dict.fromkeys((b"tab", b"cell"), "\t"),
    **dict(zip((b"lquote", b"rquote", b"ldblquote", b"rdblquote"), "‘’“”", strict=True)),
    **dict(zip((b"bullet", b"endash", b"emdash"), "•–—", strict=True)),
}
_SYMBOLS = {b"~": "\u00a0", b"_": "-", b"\n": "\n", b"\r": "\n"}


def decompress(content: bytes) -> bytes:
    """The RTF within a compressed body ([MS-OXRTFCP]); RTF that is not compressed as it is.

    Gives what could be unpacked of a damaged one. Raises ValueError for what is neither.
    """
    if content.lstrip().startswith(b"{\\rtf"):
        return content
    if len(content) < 16:
        raise ValueError("no compressed RTF")
    raw_size, magic = struct.unpack_from("<4xI4s", content)
    if magic == b"MELA":
        return content[16 : 16 + raw_size]
    if magic != b"LZFu":
        raise ValueError("no compressed RTF")
    return _unpack(content[16:], min(raw_size, _LONGEST))


def _unpack(packed: bytes, size: int) -> bytes:
    window = bytearray(_PRESET.ljust(_SIZE, b"\0"))
    write = len(_PRESET)
    output = bytearray()
    position = 0
    while position < len(packed) and len(output) < size:
        control = packed[position]
        position += 1
        for bit in range(8):
            if control >> bit & 1:
                pair = packed[position : position + 2]
                position += 2
                if len(pair) < 2:
                    return bytes(output)
                offset, length = pair[0] << 4 | pair[1] >> 4, (pair[1] & 15) + 2
                if offset == write:  # the mark of the end
                    return bytes(output[:size])
                for step in range(length):
                    byte = window[(offset + step) % _SIZE]
                    window[write] = byte
                    write = (write + 1) % _SIZE
                    output.append(byte)
            elif position < len(packed):
                window[write] = packed[position]
                write = (write + 1) % _SIZE
                output.append(packed[position])
                position += 1
    return bytes(output[:size])


def rtf_to_text(rtf: bytes) -> str:
    """The readable text of RTF; of an HTML mail wrapped in RTF, the text of that HTML."""
    reader = _Reader(wraps_html=b"\\fromhtml" in rtf[:1000])
    for token in _TOKEN.finditer(rtf):
        reader.take(token)
    text = reader.text()
    return html_to_text(text) if reader.wraps_html else text


class _Reader:
    """Goes through RTF group by group and collects what is text."""

    def __init__(self, *, wraps_html: bool) -> None:
        self.wraps_html = wraps_html
        self._out: list[str] = []
        self._bytes = bytearray()
        self._charset = "cp1252"
        # Of each group: whether it is silent, whether it is HTML, how many bytes follow a \u.
        self._groups: list[tuple[bool, bool, int]] = []
        self._silent = self._html = self._rtf_only = False
        self._fallback, self._skip = 1, 0
        self._starred = False

    def text(self) -> str:
        self._end_bytes()
        return "".join(self._out)

    def take(self, token: re.Match[bytes]) -> None:
        """One control word, symbol, brace or run of text."""
        if token["brace"]:
            self._brace(token["brace"])
        elif token["word"]:
            self._word(token["word"], int(token["number"]) if token["number"] else None)
        elif token["hex"]:
            self._letters(bytes.fromhex(token["hex"].decode()))
        elif token["plain"]:
            self._letters(token["plain"])
        elif token["symbol"] == b"*":
            self._starred = True
        elif token["symbol"] in (b"\\", b"{", b"}"):
            self._letters(token["symbol"])
        else:
            self._write(_SYMBOLS.get(token["symbol"], ""))

    def _brace(self, brace: bytes) -> None:
        self._end_bytes()
        self._starred, self._skip = False, 0
        if brace == b"{":
            self._groups.append((self._silent, self._html, self._fallback))
        elif self._groups:
            self._silent, self._html, self._fallback = self._groups.pop()

    def _word(self, word: bytes, number: int | None) -> None:
        if word == b"u" and number is not None:
            self._write(chr(number % 0x10000))
            self._skip = self._fallback
            return
        self._skip = 0
        if word == b"uc":
            self._fallback = min(max(number or 0, 0), 8)
        elif word == b"ansicpg" and number:
            self._charset = f"cp{number}" if number != 65001 else "utf-8"
        elif word == b"htmltag" and self.wraps_html:
            self._html, self._silent = True, False
        elif word == b"htmlrtf" and self.wraps_html:
            self._rtf_only = number != 0
        elif word in _HIDDEN or (self._starred and word != b"htmltag"):
            self._silent = True
        elif word in _WRITTEN:
            self._write(_WRITTEN[word])
        self._starred = False

    def _letters(self, letters: bytes) -> None:
        skipped = min(self._skip, len(letters))
        self._skip -= skipped
        if not self._silent and not self._rtf_only:
            self._bytes += self._as_html(letters[skipped:])

    def _as_html(self, letters: bytes) -> bytes:
        """Letters outside of a tag are text: they must not be taken for a tag."""
        if not self.wraps_html or self._html:
            return letters
        return letters.replace(b"&", b"&amp;").replace(b"<", b"&lt;")

    def _write(self, text: str) -> None:
        self._end_bytes()
        if not self._silent and not self._rtf_only:
            self._out.append(text)

    def _end_bytes(self) -> None:
        """Bytes are decoded together: a letter of some charsets has several."""
        if self._bytes:
            self._out.append(decode(bytes(self._bytes), self._charset)[0])
            self._bytes.clear()
