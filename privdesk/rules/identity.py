"""Numbers that identify: the NIT's check digit, and how a document's number is written."""

from __future__ import annotations

import re

_WEIGHTS = (3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71)  # DIAN, Orden 4 de 1989 [M]


def nit_check_digit(number: str) -> int:
    """The check digit (0–9) of a NIT's number, at most 15 digits, given without it.

    Raises ValueError for anything but digits.
    """
    if not re.fullmatch(r"[0-9]{1,15}", number):
        raise ValueError(number)
    rest = sum(w * int(d) for w, d in zip(_WEIGHTS, reversed(number), strict=False)) % 11
    return rest if rest < 2 else 11 - rest


def split_nit(text: str) -> tuple[str, int | None]:
    """A NIT as typed, as its digits and its check digit (None when none was typed).

    The check digit is the one after the hyphen. Raises ValueError for anything that is no NIT.
    """
    body, hyphen, digit = text.strip().partition("-")
    digits = re.sub(r"[.\s]", "", body)
    if not re.fullmatch(r"[0-9]{1,15}", digits):
        raise ValueError("not a NIT")
    if not hyphen:
        return digits, None
    if not re.fullmatch(r"[0-9]", digit.strip()):
        raise ValueError("not a NIT")
    return digits, int(digit)


def written_nit(text: str) -> str:
    """A right NIT in its usual writing, 999.000.123-2, its check digit added where it was left out.

    Raises ValueError as `split_nit`; a wrong check digit is the caller's to refuse.
    """
    digits, given = split_nit(text)
    digit = nit_check_digit(digits) if given is None else given
    return f"{grouped(digits)}-{digit}"


def written_document(kind: str, number: str) -> str:
    """A document as it is read, `CC 9.000.000.142`; "" for a person without one."""
    if kind == "none" or not number:
        return ""
    if kind == "NIT":
        try:
            return f"NIT {written_nit(number)}"
        except ValueError:  # kept from before the check digit was asked for
            return f"NIT {number}"
    return f"{kind} {grouped(number)}" if kind != "other" else number


def grouped(digits: str) -> str:
    """Digits in groups of three with points: 9.000.000.142. Other text stays as it is."""
    if not re.fullmatch(r"[1-9][0-9]*", digits):
        return digits
    first = len(digits) % 3
    groups = [digits[:first], *(digits[i : i + 3] for i in range(first, len(digits), 3))]
    return ".".join(group for group in groups if group)
