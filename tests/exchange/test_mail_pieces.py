"""The small pieces of reading a mail: HTML, RTF, charsets, names, heads."""

from __future__ import annotations

import pytest

from privdesk.exchange.mail import Address
from privdesk.exchange.mail_forwarding import forwards_in, is_forward
from privdesk.exchange.mail_heads import addresses, moment, said_address, words
from privdesk.exchange.mail_html import html_to_text
from privdesk.exchange.mail_names import file_name, with_ending
from privdesk.exchange.mail_rtf import decompress, rtf_to_text
from privdesk.exchange.mail_text import decode, readable
from tests.exchange.mails.outlook import packed_rtf


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("a<br>b<br/><br/>c", "a\nb\n\nc"),
        ("<div>a</div><div>b</div>", "a\nb"),
        ("<ol><li>uno<li>dos<ul><li>x</ul></ol>", "1. uno\n2. dos\n  - x"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a\tb\nc"),
        ("&lt;b&gt; &amp; &ntilde;&#241;&#xF1;", "<b> & ñññ"),
        ("a<script>x</script><style>y</style><!-- z -->b", "ab"),
        ("<head><title>t</title><body>a", "a"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("<blockquote>a<blockquote>b</blockquote></blockquote>", "> a\n>\n> > b"),
        ('<img src="cid:1" alt="firma"> a', "firma a"),
        ("a <b>b", "a b"),
        ("1 < 2", "1 < 2"),
        ("<", "<"),
        ("", ""),
    ],
)
def test_html(html: str, text: str) -> None:
    assert html_to_text(html) == text


@pytest.mark.parametrize(
    ("packed", "rtf"),
    [  # [MS-OXRTFCP] 3.1.1 and 3.1.2
        (
            (
                "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af3"
                "2068656c090020627705b06c647d0a800fa0"
            ),
            b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n",
        ),
        (
            "1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0",
            b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}",
        ),
    ],
)
def test_compressed_rtf_as_its_specification_has_it(packed: str, rtf: bytes) -> None:
    assert decompress(bytes.fromhex(packed)) == rtf


@pytest.mark.parametrize("length", [0, 1, 7, 8, 9, 4095, 4096, 10_000])
def test_compressed_rtf_comes_back(length: int) -> None:
    rtf = (b"{\\rtf1 0123456789abcdef}" * 500)[:length]
    assert decompress(packed_rtf(rtf)) == rtf


def test_rtf_that_is_none() -> None:
    assert decompress(b"{\\rtf1 a}") == b"{\\rtf1 a}"
    for content in (b"", b"x" * 40):
        with pytest.raises(ValueError, match="RTF"):
            decompress(content)


def test_rtf_as_text() -> None:
    assert rtf_to_text(rb"{\rtf1 a{\fonttbl{\f0 Arial;}}\par b{\*\x y}\'f1}}}") == "a\nbñ"


@pytest.mark.parametrize(
    ("content", "charset", "text", "guessed"),
    [
        (b"\xc3\xb1", "utf-8", "ñ", False),
        (b"\xf1", "iso-8859-1", "ñ", False),
        (b"\x93\x94", "iso-8859-1", "“”", False),
        (b"\xf1", "utf-8", "ñ", True),
        (b"\xc3\xb1", "iso-8859-1", "ñ", True),
        (b"\xf1", "", "ñ", True),
        (b"\xa4", "iso-8859-15", "€", False),
        (b"abc", "x-marciano", "abc", True),
        (b"abc", "", "abc", False),
        ("привет".encode("koi8-r"), "koi8-r", "привет", False),
        (b"\\u0041", "unicode_escape", "\\u0041", True),
        (b"\x81\xf1", "cp1252", "\ufffdñ", False),
    ],
)
def test_charsets(content: bytes, charset: str, text: str, guessed: bool) -> None:
    assert decode(content, charset) == (text, guessed)


def test_readable_text() -> None:
    assert readable("\r\na\rb\x0bc\x00\x9f\ud83c\udf5e\n\n") == "a\nb\nc🍞"
    assert readable("n\u0303") == "ñ"
    assert readable("\ud800") == "\ufffd"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("=?utf-8?Q?a=C3=B1o?=", "año"),
        ("=?utf-8?B?YcOxbw?=", "año"),
        ("=?iso-8859-1*es?Q?a=F1o?=", "año"),
        ("=?utf-8?Q?a?= =?utf-8?Q?b?= c", "ab c"),
        ("x =?utf-8?Q?a?= y", "x a y"),
        ("=?x-marciano?Q?a=F1o?=", "año"),
        ("=?utf-8?Q?a b?=", "a b"),
        ("=?utf-8?X?a?=", "=?utf-8?X?a?="),
        ("a\r\n\tb", "a b"),
        ("=?utf-8?Q?=E2=80=AE=00=0A?=x", "\u202e x"),
        ("", ""),
    ],
)
def test_encoded_words(raw: str, text: str) -> None:
    assert words(raw) == text


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (
            '"Ficticia, Ana" <a@x.example>, b@x.example',
            [("Ficticia, Ana", "a@x.example"), ("", "b@x.example")],
        ),
        ("=?utf-8?Q?A=2C_B?= <a@x.example>", [("A, B", "a@x.example")]),
        ("a@x.example <a@x.example>", [("", "a@x.example")]),
        ("a@y.example <a@x.example>", [("a@y.example", "a@x.example")]),
        ("'Ana' <a@x.example>", [("Ana", "a@x.example")]),
        ("undisclosed-recipients:;", []),
        ("", []),
    ],
)
def test_addresses(raw: str, found: list[tuple[str, str]]) -> None:
    assert list(addresses(raw)) == [Address(*one) for one in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ana Ficticia <a@x.example>", ("Ana Ficticia", "a@x.example")),
        ("Ana Ficticia [mailto:a@x.example]", ("Ana Ficticia", "a@x.example")),
        ("Ana <a@x.example<mailto:a@x.example>>", ("Ana", "a@x.example")),
        ("a@x.example", ("", "a@x.example")),
        ("Ana Ficticia", ("Ana Ficticia", "")),
        ('"Ana" <a@x.example>', ("Ana", "a@x.example")),
    ],
)
def test_an_address_in_a_text(text: str, found: tuple[str, str]) -> None:
    assert said_address(text) == Address(*found)


@pytest.mark.parametrize(
    "text", ["", "hoy", "Fri, 99 Nov 2026", "Fri, 20 Nov 2026 09:14:05 +999999"]
)
def test_no_moment(text: str) -> None:
    assert moment(text) is None


@pytest.mark.parametrize(
    ("said", "media_type", "name"),
    [
        ("a.pdf", "application/pdf", "a.pdf"),
        ("/etc/passwd", "text/plain", "passwd"),
        ("..", "image/png", "adjunto-7.png"),
        ("", "image/jpeg", "adjunto-7.jpg"),
        ("", "x/y", "adjunto-7.bin"),
        (" .a\tb\n?.pdf. ", "application/pdf", "a b _.pdf"),
        ("nul", "x/y", "_nul"),
        ("a" * 200, "x/y", "a" * 120),
    ],
)
def test_names_of_files(said: str, media_type: str, name: str) -> None:
    assert file_name(said, media_type, 7) == name


def test_endings() -> None:
    assert with_ending("a.EML", ".eml") == "a.EML"
    assert with_ending("a", ".eml") == "a.eml"


def test_a_letter_that_names_its_author_is_no_mail_passed_on() -> None:
    assert forwards_in("Asunto: Supresión\nDe: Ana Ficticia\nPara: Panadería\n\nSuprima", "") == ()
    assert forwards_in("De acuerdo con: la ley\nPara: ustedes\nFecha: hoy", "") == ()


@pytest.mark.parametrize(
    "subject", ["RV: x", "Fwd: x", "FW: x", "Reenv: x", " rv : x", "Fwd[2]: x"]
)
def test_subjects_of_mails_passed_on(subject: str) -> None:
    assert is_forward(subject)
    assert not is_forward(f"RE: {subject}")
