"""Mails out of Outlook: .msg files in their variants, and winmail.dat."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.exchange.mails.case import PDF, PNG, Case, eml, mixed, multipart, part
from tests.exchange.mails.outlook import OutlookFile, OutlookMail, msg, packed_rtf, winmail

_ANA = ("Ana Ficticia", "ana@correo.example")
_TIENDA = ("Tienda", "tienda@panaderia.example")
_SENT = datetime(2026, 11, 20, 14, 13, 58, tzinfo=UTC)
_CAME = datetime(2026, 11, 20, 14, 14, 5, tzinfo=UTC)
_MONDAY = datetime(2026, 11, 23, 13, 5, tzinfo=UTC)
_HEADERS = (
    "Received: from a by mx.panaderia.example; Fri, 20 Nov 2026 14:14:05 +0000\r\n"
    "Received: from b by a; Fri, 20 Nov 2026 14:14:00 +0000\r\n"
    "From: =?utf-8?Q?Ana_Ficticia?= <ana@correo.example>\r\nTo: tienda@panaderia.example\r\n"
    "Date: Fri, 20 Nov 2026 09:13:58 -0500\r\nMessage-ID: <ana.1@correo.example>\r\n"
)
_ASKS = "Señores: supriman mis datos.\r\nC.C. 52.123.456"
_WRAPPED = (
    rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}}{\*\generator x;}"
    rb"{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Se\'f1ores: supriman mis datos "
    rb"{\*\htmltag84 &amp;}\htmlrtf &\htmlrtf0  fotos."
    rb"{\*\htmltag72 </p>}\htmlrtf\par}\htmlrtf0 {\*\htmltag64 <p>}C.C. 52.123.456"
    rb"{\*\htmltag72 </p>}\u-10180?\u-8434?}"
)
_RTF = (
    rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\colortbl;\red1;}\uc1 Se\'f1ores:\par "
    rb"supriman\tab mis \u8220\'93datos\u8221\'94\line C.C. 52.123.456 \{a\\b\}}"
)
_INNER = OutlookMail(
    "Mis datos",
    _ANA,
    [_TIENDA],
    body=_ASKS,
    headers=_HEADERS,
    files=[OutlookFile("cédula.pdf", PDF)],
)
_WINMAIL = 'Content-Type: application/ms-tnef; name="winmail.dat"'


def _msg(subject: str = "Mis datos", **changed: object) -> bytes:
    return msg(OutlookMail(subject, **{"sender": _ANA, "to": [_TIENDA], **changed}))  # type: ignore[arg-type]


def _case(content: bytes, **changed: object) -> Case:
    expected: dict[str, object] = {
        "name": "correo.msg",
        "text": ("Señores:", "supriman"),
        "right": "erase",
        "document": ("CC", "52123456"),
    }
    return Case(content, **{**expected, **changed})  # type: ignore[arg-type]


_PASSED_ON = msg(
    OutlookMail(
        "RV: Mis datos",
        ("Carlos Colega", "/O=PANADERIA/CN=CARLOS"),
        [_TIENDA],
        body="Te lo paso.",
        submitted=_MONDAY,
        delivered=_MONDAY,
        files=[OutlookFile("Mis datos", _INNER)],
    )
)

CASES = {
    "msg with heads": _case(_msg(body=_ASKS, headers=_HEADERS), subject="Mis datos"),
    "msg within the house": _case(
        _msg(body=_ASKS, submitted=_SENT, delivered=_CAME), source="delivery_note"
    ),
    "msg not sent yet": _case(_msg(body=_ASKS), reached=None, source=None),
    "msg in 8-bit letters": _case(
        _msg("Petición", body=_ASKS, headers=_HEADERS, wide=False), subject="Petición"
    ),
    "msg in cyrillic letters": _case(
        _msg("Просьба", body="Удалите данные", headers=_HEADERS, wide=False, page=1251),
        subject="Просьба",
        text=("Удалите данные",),
        right="",
        document=("", ""),
    ),
    "msg in html": _case(
        _msg(html=f"<p>{_ASKS}</p><script>x()</script>".encode(), headers=_HEADERS),
        not_in_text=("x()",),
    ),
    "msg in wrapped html": _case(
        _msg(rtf=packed_rtf(_WRAPPED), headers=_HEADERS),
        text=("Señores: supriman mis datos & fotos.\n\nC.C. 52.123.456", "🌎"),
        not_in_text=("Arial", "htmltag", "\\"),
    ),
    "msg in rtf": _case(
        _msg(rtf=packed_rtf(_RTF), headers=_HEADERS),
        text=("Señores:\nsupriman\tmis “datos”\nC.C. 52.123.456 {a\\b}",),
        not_in_text=("Arial",),
    ),
    "msg with files": _case(
        _msg(
            body=_ASKS,
            headers=_HEADERS,
            files=[
                OutlookFile("cédula.pdf", PDF * 500, "application/pdf"),
                OutlookFile("..\\..\\x.png", PNG, "image/png"),
                OutlookFile("", b"x", ""),
                OutlookFile("enlace.docx", None),
            ],
        ),
        files=("cédula.pdf", "x.png", "adjunto-3.bin"),
        problems=1,
    ),
    "msg within a msg": _case(
        _PASSED_ON,
        sender=("Carlos Colega", ""),
        text=("Te lo paso.",),
        files=("Mis datos.eml",),
        forwards=1,
        by_attachment=True,
        officer="2026-11-23 08:05",
    ),
    "msg named .eml": _case(_msg(body=_ASKS, headers=_HEADERS), name="correo.eml"),
    "msg of a bounce": _case(
        _msg(
            body=_ASKS,
            headers=_HEADERS,
            message_class="REPORT.IPM.Note.NDR",
            files=[OutlookFile("m", _INNER)],
        ),
        files=("m.eml",),
    ),
    "winmail.dat beside the text": _case(
        eml(
            "Subject: x",
            mixed(),
            body=multipart(
                part("Content-Type: text/plain; charset=utf-8", _ASKS),
                part(
                    _WINMAIL,
                    winmail(b"otro", files=(("cédula.pdf", PDF + b"\0\0"), ("b.txt", b"hola"))),
                ),
            ),
        ),
        files=("cédula.pdf", "b.txt"),
        not_in_text=("otro",),
    ),
    "winmail.dat alone": _case(
        eml("Subject: x", mixed(), body=multipart(part(_WINMAIL, winmail(_ASKS.encode("cp1252"))))),
    ),
    "winmail.dat in html": _case(
        eml(
            "Subject: x",
            mixed(),
            body=multipart(part(_WINMAIL, winmail(html=f"<p>{_ASKS}</p>".encode("cp1252")))),
        ),
    ),
    "winmail.dat damaged": _case(
        eml(
            "Subject: x",
            mixed(),
            body=multipart(part(_WINMAIL, winmail(b"hola", files=(("a", PDF),))[:100])),
        ),
        text=(),
        files=("winmail.dat",),
        right="",
        document=("", ""),
        problems=1,
    ),
}
