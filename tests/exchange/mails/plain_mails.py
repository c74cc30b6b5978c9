"""Mails straight from the person: letters, texts, files, heads."""

from __future__ import annotations

from tests.exchange.mails.case import (
    ANA,
    CAME,
    DATED,
    PDF,
    PNG,
    Case,
    eml,
    mixed,
    multipart,
    part,
)

_TEXT = "Content-Type: text/plain; charset=utf-8"
_LONG = "Solicitud de supresión de datos " * 30
_HTML = """<html><head><title>no</title><style>p {color: red}</style></head><body>
<p>Buenos d&iacute;as:</p><p>Solicito <b>corregir</b> mi direcci&oacute;n.</p>
<ul><li>Calle 1</li><li>Bogot&aacute;</li></ul>
<table><tr><td>C.C.</td><td>52.123.456</td></tr></table>
<script>alert('x')</script><img src="http://rastreo.example/p.gif" alt="">Gracias<br>Ana
<blockquote>antes</blockquote></body></html>"""

CASES = {
    "quoted-printable": Case(
        eml(
            "Subject: =?utf-8?Q?Supresi=C3=B3n_de_mis_datos?=",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
            body="Solicito la supresi=C3=B3n de mis datos. Soy Ana Ficticia, identificada con =\n"
            "c=C3=A9dula de ciudadan=C3=ADa No. 52.123.456 de Bogot=C3=A1.",
        ),
        subject="Supresión de mis datos",
        text=("supresión", "identificada con cédula de ciudadanía No. 52.123.456 de Bogotá."),
        right="erase",
        document=("CC", "52123456"),
    ),
    "base64": Case(
        eml(
            "Subject: =?UTF-8?B?QWN0dWFsaXphY2nDs24=?=",
            body=b"",
        ).replace(
            b"\r\n\r\n",
            b"\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64"
            b"\r\n\r\nUXVpZXJvIGFjdHVhbGl6YXIgbWkgZGlyZWNjacOzbi4=\r\n",
        ),
        subject="Actualización",
        text=("Quiero actualizar mi dirección.",),
        right="update",
    ),
    "latin-1": Case(
        eml(
            "Subject: =?iso-8859-1?Q?Rectificaci=F3n?=",
            "Content-Type: text/plain; charset=iso-8859-1",
            body="Señores: corrijan mi teléfono".encode("latin-1"),
        ),
        subject="Rectificación",
        text=("Señores: corrijan mi teléfono",),
        right="rectify",
    ),
    "raw utf-8 heads": Case(
        eml(
            "From: Ana Íñiguez Ficticia <ana@correo.example>", "Subject: Petición", _TEXT, body="ñ"
        ),
        subject="Petición",
        sender=("Ana Íñiguez Ficticia", "ana@correo.example"),
        text=("ñ",),
    ),
    "raw latin-1 heads": Case(
        eml("From: Ana Nunez <ana@correo.example>", "Subject: Peticion", body="hola")
        .replace(b"Nunez", b"N\xfa\xf1ez")
        .replace(b"Peticion", b"Petici\xf3n"),
        subject="Petición",
        sender=("Ana Núñez", "ana@correo.example"),
    ),
    "a letter cut between two encoded words": Case(
        eml(
            "Subject: =?utf-8?B?UmV2b2NhY2nD?=\n =?utf-8?B?s24=?= de la\n"
            " =?utf-8?Q?autorizaci=C3=B3n?=",
            body="No autorizo más.",
        ),
        subject="Revocación de la autorización",
        right="revoke",
        problems=1,
    ),
    "windows-1252 called utf-8": Case(
        eml(
            "Subject: Datos",
            _TEXT,
            body="¿Qué información tienen de mí? “Gracias” – €".encode("cp1252"),
        ),
        text=("¿Qué información tienen de mí? “Gracias” – €",),
        problems=1,
        right="know",
    ),
    "utf-8 called latin-1": Case(
        eml("Subject: x", "Content-Type: text/plain; charset=iso-8859-1", body="Señores"),
        text=("Señores",),
        problems=1,
    ),
    "an unknown charset": Case(
        eml(
            "Subject: x",
            "Content-Type: text/plain; charset=x-marciano",
            body="Año".encode("cp1252"),
        ),
        text=("Año",),
        problems=1,
    ),
    "html only": Case(
        eml("Subject: Datos", "Content-Type: text/html; charset=utf-8", body=_HTML),
        text=(
            "Buenos días:\n\nSolicito corregir mi dirección.\n\n- Calle 1\n- Bogotá",
            "C.C.\t52.123.456",
            "Gracias\nAna",
            "> antes",
        ),
        not_in_text=("alert", "color", "rastreo", "<"),
        right="rectify",
        document=("CC", "52123456"),
    ),
    "alternative, related, mixed": Case(
        eml(
            "Subject: Foto",
            mixed(),
            body=multipart(
                part(
                    mixed("related", "b2"),
                    multipart(
                        part(
                            mixed("alternative", "b3"),
                            multipart(
                                part(_TEXT, "Borren mi foto."),
                                part("Content-Type: text/html; charset=utf-8", "<p>No esto</p>"),
                                boundary="b3",
                            ).decode(),
                        ),
                        part("Content-Type: image/png\nContent-ID: <firma>", PNG),
                        boundary="b2",
                    ).decode(),
                ),
                part('Content-Type: application/pdf; name="cedula.pdf"', PDF),
            ),
        ),
        text=("Borren mi foto.",),
        not_in_text=("No esto",),
        files=("adjunto-1.png", "cedula.pdf"),
        right="erase",
    ),
    "an empty plain text beside the html": Case(
        eml(
            "Subject: x",
            mixed("alternative"),
            body=multipart(part(_TEXT, " \n"), part("Content-Type: text/html", "<p>Lo dicho</p>")),
        ),
        text=("Lo dicho",),
    ),
    "texts around a file": Case(
        eml(
            "Subject: x",
            mixed(),
            body=multipart(
                part(_TEXT, "Antes."),
                part("Content-Type: application/pdf", PDF),
                part(_TEXT, "Después."),
            ),
        ),
        text=("Antes.\n\nDespués.",),
        files=("adjunto-1.pdf",),
    ),
    "calendar": Case(
        eml(
            "Subject: Cita",
            mixed("alternative"),
            body=multipart(
                part(_TEXT, "Los invito."),
                part(
                    "Content-Type: text/calendar; method=REQUEST; name=cita.ics", "BEGIN:VCALENDAR"
                ),
            ),
        ),
        text=("Los invito.",),
        not_in_text=("VCALENDAR",),
        files=("cita.ics",),
    ),
    "names of files": Case(
        eml(
            "Subject: x",
            mixed(),
            body=multipart(
                part("Content-Type: application/pdf; name*=utf-8''c%C3%A9dula%20de%20Ana.pdf", PDF),
                part('Content-Type: application/pdf; name="=?iso-8859-1?Q?se=F1al.pdf?="', PDF),
                part(
                    "Content-Type: application/pdf\nContent-Disposition: attachment;\n"
                    " filename*0*=utf-8''carta%20; filename*1*=n%C3%BAmero%201; filename*2=.pdf",
                    PDF,
                ),
                part('Content-Type: image/png; name="../../x.png"', PNG),
                part('Content-Type: image/png; name="C:\\\\Users\\\\Ana\\\\foto.png"', PNG),
                part('Content-Type: text/plain; name="\u202efdp.exe"', b"x"),
                part('Content-Type: text/plain; name="CON.txt"', b"x"),
                part(f'Content-Type: text/plain; name="{"a" * 400}.txt"', b"x"),
                part('Content-Type: application/pdf; name="niño.pdf"', PDF),
            ),
        ),
        files=(
            "cédula de Ana.pdf",
            "señal.pdf",
            "carta número 1.pdf",
            "x.png",
            "foto.png",
            "fdp.exe",
            "_CON.txt",
            "a" * 116 + ".txt",
            "niño.pdf",
        ),
    ),
    "signed (S/MIME)": Case(
        eml(
            "Subject: Firmado",
            'Content-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary="b1"',
            body=multipart(
                part(_TEXT, "Supriman mis datos."),
                part('Content-Type: application/pkcs7-signature; name="smime.p7s"', b"\x30\x80"),
            ),
        ),
        text=("Supriman mis datos.",),
        files=("smime.p7s",),
        right="erase",
    ),
    "sealed whole (S/MIME)": Case(
        eml(
            "Subject: Cifrado",
            'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"',
            "Content-Transfer-Encoding: base64",
            body="MIAGCSqGSIb3DQEHA6CAMIACAQA=",
        ),
        files=("smime.p7m",),
        problems=1,
    ),
    "no Date": Case(eml(CAME, "Subject: x", body="hola", came=False)),
    "no Received": Case(
        eml(DATED, "Subject: x", body="hola", came=False),
        reached="2026-11-20 09:13",
        source="date_header",
    ),
    "neither": Case(eml("Subject: x", body="hola", came=False), reached=None, source=None),
    "several Received": Case(
        eml(
            "Received: from b by c; Sat, 21 Nov 2026 03:30:00 +0000 (UTC)",
            "Received: from a by b; Fri, 20 Nov 2026 22:29:00 -0500",
            DATED,
            "Subject: De noche",
            body="hola",
            came=False,
        ),
        reached="2026-11-20 22:30",
    ),
    "a Received without a date above": Case(
        eml("Received: from b by c", CAME, DATED, "Subject: x", body="hola", came=False)
    ),
    "folded and long": Case(
        eml(f"Subject: {_LONG[:479]}\n {_LONG[480:]}", "To:\n Datos\n <datos@panaderia.example>"),
        subject=_LONG.strip(),
        right="erase",
    ),
    "answer to another address": Case(
        eml("Reply-To: Ana <ana.otra@correo.example>", "Subject: x", body="hola"), text=("hola",)
    ),
    "an answer with what it quotes": Case(
        eml(
            "Subject: RE: Acuse de recibo",
            _TEXT,
            body="Gracias, quiero revocar la autorización.\n\nDe: Datos <datos@panaderia.example>\n"
            "Enviado: jueves, 19 de noviembre de 2026 8:00 a. m.\nPara: Ana\nAsunto: Acuse\n\n"
            "Recibimos su solicitud.",
        ),
        text=("Recibimos",),
        right="revoke",
    ),
    "NUL and control characters": Case(
        eml("Subject: a\0b", body=b"ho\0la\x07\x1b[31m\r\nbien"),
        subject="ab",
        text=("hola[31m\nbien",),
    ),
    "nothing in it": Case(eml("Subject: "), subject=""),
    "two hundred pages": Case(
        eml(
            "Subject: Larga", _TEXT, body="Una línea de una carta muy larga, como tantas.\n" * 9000
        ),
        text=("Una línea de una carta muy larga, como tantas.\nUna línea",),
    ),
    "emoji": Case(
        eml("Subject: =?utf-8?Q?Hola_=F0=9F=8D=9E?=", _TEXT, body="Quiten mi foto 👩‍🍳"),
        subject="Hola 🍞",
        text=("👩‍🍳",),
    ),
    "right to left": Case(
        eml("From: آنا <ana@correo.example>", "Subject: طلب", _TEXT, body="أطلب حذف بياناتي"),
        subject="طلب",
        sender=("آنا", "ana@correo.example"),
        text=("أطلب حذف بياناتي",),
    ),
    "an automatic answer": Case(
        eml(
            "Auto-Submitted: auto-replied",
            "Subject: Respuesta automática: Acuse",
            body="Estoy fuera.",
        ),
        text=("Estoy fuera.",),
    ),
    "a read receipt": Case(
        eml(
            "Subject: Leído: Respuesta",
            "Content-Type: multipart/report; report-type=disposition-notification; boundary=b1",
            body=multipart(
                part(_TEXT, "Se leyó."),
                part(
                    "Content-Type: message/disposition-notification",
                    "Disposition: manual; displayed",
                ),
                part(
                    "Content-Type: message/rfc822",
                    "From: Datos <d@panaderia.example>\nSubject: R\n\nx",
                ),
            ),
        ),
        text=("Se leyó.",),
        files=("adjunto-1.bin", "R.eml"),
    ),
    "flowed": Case(
        eml(
            "Subject: x",
            "Content-Type: text/plain; charset=utf-8; format=flowed",
            body="Solicito la \nsupresión.\n> lo que \n> dijo\nFin",
        ),
        text=("Solicito la supresión.\n> lo que dijo\nFin",),
    ),
    "a mailbox's first line": Case(
        b"From ana@correo.example Fri Nov 20 14:14:05 2026\r\n" + eml("Subject: x", body="hola"),
        text=("hola",),
    ),
    "only line feeds": Case(eml("Subject: x", body="a\nb").replace(b"\r\n", b"\n"), text=("a\nb",)),
    "cut off in a file": Case(
        eml(
            "Subject: x",
            mixed(),
            body=multipart(
                part(_TEXT, "Va la copia."), part("Content-Type: application/pdf", PDF * 9)
            ),
        )[:-90],
        text=("Va la copia.",),
        files=("adjunto-1.pdf",),
        problems=1,
    ),
    "dates beyond reckoning": Case(
        eml(
            "Received: by x; Mon, 99 Foo 2026 99:99:99 +9999",
            "Date: Fri, 31 Dec 9999 23:59:59 -1200",
            "Subject: x",
            came=False,
        ),
        reached=None,
        source=None,
    ),
    "the year 1899": Case(
        eml("Date: Fri, 01 Dec 1899 10:00:00 -0500", "Subject: x", came=False),
        reached="1899-12-01 10:03",
        source="date_header",
    ),
    "named .msg": Case(eml("Subject: x", body="hola"), name="correo.msg", text=("hola",)),
    "comments within comments": Case(
        eml(f"From: {'(' * 3000} ana@correo.example", "Subject: x"),
        sender=("", "ana@correo.example"),
    ),
    "a sender's name with a comma": Case(
        eml('From: "Ficticia, Ana" <ana@correo.example>', f"To: {ANA}, Otro <otro@correo.example>"),
        sender=("Ficticia, Ana", "ana@correo.example"),
    ),
}
