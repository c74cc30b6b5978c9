from __future__ import annotations

import pytest

from privdesk.errors import BadImport
from privdesk.exchange.mail_reading import read_here, read_mail

PLAIN = b"From: Ana <ana@correo.example>\r\nSubject: Hola\r\n\r\nBuenos d\xc3\xadas.\r\n"


def test_the_child_gives_what_the_reader_gives_here() -> None:
    assert read_mail(PLAIN, "x.eml") == read_here(PLAIN, "x.eml")


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4\n", b"PK\x03\x04", b"hola"])
def test_what_is_no_mail_is_refused_in_words(content: bytes) -> None:
    with pytest.raises(BadImport, match=r"x\.bin"):
        read_mail(content, "x.bin")
