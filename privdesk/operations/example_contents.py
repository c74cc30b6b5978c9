"""What the example's letters and requests say: contents that only the officer could have typed."""

from __future__ import annotations

# What the person wrote, by the right exercised.
TEXTS = {
    "know": "Quiero saber qué datos míos tienen y desde cuándo.",
    "access": "Solicito copia de los datos personales que reposan en sus bases.",
    "use": "Les pido informarme para qué han usado mi correo y mi teléfono.",
    "proof": "Solicito prueba de la autorización con la que tratan mis datos.",
    "update": "Cambié de dirección: por favor actualicen mi domicilio para las entregas.",
    "rectify": "Mi segundo apellido está mal escrito en las facturas. Les pido corregirlo.",
    "erase": "Solicito que supriman mis datos de la base de clientes.",
    "revoke": "Revoco la autorización para recibir publicidad por correo y por mensajes.",
    "breach": "Sigo recibiendo publicidad aunque pedí que no me escribieran más.",
}

# By placeholder; a letter takes what the store does not know of it.
CONTENTS = {
    "verificación de identidad": "copia de su documento, que coincide con nuestro registro",
    "base de datos": "Clientes y pedidos",
    "datos del titular": "Teléfono: 300 000 0000\nDirección de entrega: Calle Imaginaria 45-67\n"
    "Pedidos: 14, de marzo a octubre\nPreferencias: pan sin azúcar; promociones por correo",
    "finalidades y uso": "Tomar y entregar sus pedidos, facturarlos y atender sus reclamos.",
    "vigencia de la base": "mientras sea cliente y diez años más, por deber contable",
    "origen de los datos": "Usted entregó los datos al registrarse en la tienda.",
    "encargados y destinatarios": "Domicilios Supuestos S.A.S., encargado de las entregas, en "
    "Colombia. No se han entregado a nadie más.",
    "prueba de la autorización": "Se anexa copia de la autorización que usted dio en la tienda.",
    "aviso de privacidad": "Versión 2, vigente el día de la autorización; se anexa copia.",
    "medio de respuesta": "correo electrónico",
    "respuesta de fondo": "Se entrega en esta carta todo lo que se pidió.",
    "pretensión": "que se supriman sus datos personales",
    "hechos": "La persona fue cliente de la tienda y recibió pedidos a domicilio; lo que cuenta "
    "coincide con nuestros registros.",
    "análisis": "La finalidad para la que se recogieron los datos terminó. Las facturas, en "
    "cambio, deben conservarse por deber legal.",
    "decisión": "procede en parte",
    "pruebas": "Registro del sistema de pedidos y constancia de la eliminación.",
    "norma": "Ley 962 de 2005, artículo 28; Estatuto Tributario, artículo 632",
    "lo que se concede": "la supresión de su teléfono, su correo y sus preferencias",
    "lo que se niega": "la supresión de sus facturas",
    "lo que se pide acreditar": "Copia de su documento de identidad.",
    "motivo del desistimiento": "ya no le interesa el trámite",
    "cambio comunicado": "la supresión de los datos personales del titular",
    "lo que se pide al tercero": "suprimir de sus registros los mismos datos",
    "contacto del competente": "datos@ferreteria.example",
    "otra ley": "Ley 1755 de 2015",
    "fundamento de la otra ley": "Lo que se pide es información general y no datos personales.",
    "anexos": "Copia de la autorización\nCopia del aviso de privacidad, versión 2",
}
