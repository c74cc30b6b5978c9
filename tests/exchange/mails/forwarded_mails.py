"""Mails that a colleague passes on, in the form in which each program writes them."""

from __future__ import annotations

from tests.exchange.mails.case import Case, eml, mixed, multipart, part

_CARLOS = "From: Carlos Colega <carlos@panaderia.example>"
_MONDAY = "Received: by mx.panaderia.example; Mon, 23 Nov 2026 08:05:00 -0500"
_TEXT = "Content-Type: text/plain; charset=utf-8"
_ASKS = "Solicito eliminar mis datos. C.C. 52.123.456\nAna Ficticia"

OUTLOOK = f"""Te lo paso, Carlos.

________________________________
De: Ana Ficticia <ana@correo.example>
Enviado el: viernes, 20 de noviembre de 2026 9:14 a. m.
Para: Tienda <tienda@panaderia.example>
CC: otra@correo.example
Asunto: Mis datos

{_ASKS}
"""
OUTLOOK_ENGLISH = f"""-----Original Message-----
From: Ana Ficticia <ana@correo.example>
Sent: Friday, November 20, 2026 9:14 PM
To: Tienda <tienda@panaderia.example>
Subject: Mis datos

{_ASKS}
"""
GMAIL = f"""---------- Forwarded message ---------
De: Ana Ficticia <ana@correo.example>
Date: vie, 20 nov 2026 a las 9:14
Subject: Mis datos
To: <tienda@panaderia.example>


{_ASKS}
"""
GMAIL_HALF_PAST = GMAIL.replace("a las 9:14", "a la(s) 1:14\u202fp.m.")
APPLE = """Para ustedes.

Inicio del mensaje reenviado:

> De: Ana Ficticia <ana@correo.example>
> Asunto: Mis datos
> Fecha: 20 de noviembre de 2026, 9:14:05 a. m. COT
> Para: tienda@panaderia.example
>
> Solicito eliminar mis datos. C.C. 52.123.456
>
> Ana Ficticia

Enviado desde mi iPhone
"""
APPLE_ENGLISH = f"""Begin forwarded message:

From: Ana Ficticia <ana@correo.example>
Subject: Mis datos
Date: November 20, 2026 at 9:14:05 AM GMT-5
To: tienda@panaderia.example

{_ASKS}
"""
THUNDERBIRD = f"""

-------- Mensaje reenviado --------
Asunto: \tMis datos
Fecha: \tFri, 20 Nov 2026 09:14:05 -0500
De: \tAna Ficticia <ana@correo.example>
Para: \ttienda@panaderia.example



{_ASKS}
"""
BOLD = f"""*De:* Ana Ficticia <ana@correo.example>
*Enviado:* viernes, 20 de noviembre de 2026 9:14
*Para:* Tienda; muchas personas más cuyos nombres
 siguen en otra línea
*Asunto:* Mis datos

{_ASKS}
"""
HTML = f"""<div>Va.</div><div style="border-top:solid"><p><b>De:</b> Ana Ficticia
 &lt;ana@correo.example&gt;<br><b>Enviado:</b> viernes, 20 de noviembre de 2026 9:14 a.&nbsp;m.<br>
<b>Para:</b> Tienda<br><b>Asunto:</b> Mis datos</p></div><p>{_ASKS}</p>"""
TWICE = f"""Otra vez.

De: Berta Colega <berta@panaderia.example>
Enviado el: sábado, 21 de noviembre de 2026 7:00 a. m.
Para: Carlos
Asunto: RV: Mis datos

Carlos, mira.

De: Ana Ficticia <ana@correo.example>
Enviado el: viernes, 20 de noviembre de 2026 9:14 a. m.
Para: Tienda
Asunto: Mis datos

{_ASKS}
"""
ANSWERED = f"""De: Ana Ficticia <ana@correo.example>
Enviado: viernes, 20 de noviembre de 2026 9:14 a. m.
Para: Tienda
Asunto: RE: Su pedido

{_ASKS}

De: Tienda <tienda@panaderia.example>
Enviado: jueves, 19 de noviembre de 2026 5:00 p. m.
Para: Ana
Asunto: Su pedido

Su pan está listo.
"""
BARE_DAY = GMAIL.replace("vie, 20 nov 2026 a las 9:14", "20/11/2026")
NO_DAY = GMAIL.replace("vie, 20 nov 2026 a las 9:14", "ayer")
INNER = (
    "Received: by mx.panaderia.example; Fri, 20 Nov 2026 09:14:05 -0500\n"
    "Date: Fri, 20 Nov 2026 09:13:58 -0500\nFrom: Ana Ficticia <ana@correo.example>\n"
    "To: tienda@panaderia.example\nSubject: =?utf-8?Q?Petici=C3=B3n?=\n"
    "Message-ID: <ana.1@correo.example>\n"
    f"Content-Type: text/plain; charset=utf-8\n\n{_ASKS}"
)


def _passed_on(body: str, subject: str = "RV: Mis datos", kind: str = _TEXT) -> bytes:
    return eml(_MONDAY, _CARLOS, f"Subject: {subject}", kind, body=body, came=False)


def _case(content: bytes, **changed: object) -> Case:
    expected: dict[str, object] = {
        "sender": ("Carlos Colega", "carlos@panaderia.example"),
        "forwards": 1,
        "source": "forwarded_head",
        "officer": "2026-11-23 08:05",
        "right": "erase",
        "document": ("CC", "52123456"),
    }
    return Case(content, **{**expected, **changed})  # type: ignore[arg-type]


_ATTACHED = eml(
    _MONDAY,
    _CARLOS,
    "Subject: Fwd: Mis datos",
    mixed(),
    body=multipart(part(_TEXT, "Va."), part("Content-Type: message/rfc822", INNER)),
    came=False,
)
_TWO_DEEP = eml(
    _MONDAY,
    _CARLOS,
    "Subject: Fwd: RV: Mis datos",
    mixed(),
    body=multipart(
        part(_TEXT, "Va."),
        part(
            'Content-Type: message/rfc822; name="de Berta"',
            "From: Berta <berta@panaderia.example>\nSubject: RV: Mis datos\n"
            f"{mixed('mixed', 'b2')}\n\n"
            + multipart(
                part(_TEXT, "Mira."), part("Content-Type: message/rfc822", INNER), boundary="b2"
            ).decode(),
        ),
    ),
    came=False,
)

CASES = {
    "outlook": _case(_passed_on(OUTLOOK), subject="RV: Mis datos"),
    "outlook in english": _case(
        _passed_on(OUTLOOK_ENGLISH, "FW: Mis datos"), reached="2026-11-20 21:14"
    ),
    "outlook with another subject": _case(_passed_on(OUTLOOK, "Para datos personales")),
    "gmail": _case(_passed_on(GMAIL, "Fwd: Mis datos")),
    "gmail in the afternoon": _case(_passed_on(GMAIL_HALF_PAST), reached="2026-11-20 13:14"),
    "gmail, answered": _case(_passed_on(GMAIL, "Re: Mis datos")),
    "apple": _case(_passed_on(APPLE, "Fwd: Mis datos"), not_in_text=()),
    "apple in english": _case(_passed_on(APPLE_ENGLISH, "Fwd: Mis datos")),
    "thunderbird": _case(_passed_on(THUNDERBIRD, "Fwd: Mis datos")),
    "bold labels": _case(_passed_on(BOLD)),
    "html": _case(_passed_on(HTML, kind="Content-Type: text/html; charset=utf-8")),
    "quoted whole": _case(_passed_on("\n".join(f"> {line}" for line in OUTLOOK.split("\n")))),
    "passed on twice": _case(_passed_on(TWICE), forwards=2),
    "with the answered mail below": _case(_passed_on(ANSWERED)),
    "a bare day": _case(_passed_on(BARE_DAY), reached="2026-11-20"),
    "no day": _case(_passed_on(NO_DAY), reached=None, source=None),
    "attached": _case(
        _ATTACHED, by_attachment=True, source="received_header", files=("Petición.eml",)
    ),
    "attached two deep": _case(
        _TWO_DEEP, by_attachment=True, source="received_header", forwards=2, files=("de Berta.eml",)
    ),
}
