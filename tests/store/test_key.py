"""The key: stable for ever, written on paper without doubt, and read from no wrong file."""

from __future__ import annotations

import sqlite3
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.errors import BadInput, NotAStore
from privdesk.store.key import (
    GENERATIONS,
    GROUPS,
    Key,
    derive,
    key_from_groups,
    recovery_groups,
    salt_of,
)

SALT = bytes(range(16))
KEY = Key(bytes(range(100, 132)), SALT)
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def test_the_first_generation_never_changes() -> None:
    assert GENERATIONS[0] == (65536, 3, 4)
    expected = "952e20ae06c22917b4b4c68af67f87439199b783acbcd54805021926f4248fce"
    assert derive("clave ñ", SALT, 1).raw.hex() == expected


def test_a_passphrase_is_the_same_however_its_accents_are_composed() -> None:
    composed, decomposed = (
        unicodedata.normalize("NFC", "ñandú"),
        unicodedata.normalize("NFD", "ñandú"),
    )
    assert composed != decomposed
    assert derive(composed, SALT) == derive(decomposed, SALT)


def test_another_salt_gives_another_key() -> None:
    assert derive("clave", SALT).raw != derive("clave", bytes(16)).raw


def test_a_broken_surrogate_is_a_passphrase_like_any_other() -> None:
    assert len(derive("\ud800", SALT).raw) == 32


def test_the_key_is_never_shown() -> None:
    assert KEY.raw.hex() not in repr(KEY)
    assert str(KEY.raw) not in repr(KEY)
    assert KEY.pragma == f"x'{KEY.raw.hex()}{SALT.hex()}'"


@given(st.binary(min_size=32, max_size=32))
def test_the_groups_spell_the_key(raw: bytes) -> None:
    groups = recovery_groups(Key(raw, SALT))
    assert len(groups) == GROUPS
    assert all(len(group) == 5 and set(group) <= set(ALPHABET) for group in groups)
    assert key_from_groups(" ".join(groups), SALT) == Key(raw, SALT)


@pytest.mark.parametrize(
    "typed",
    [
        " ".join(recovery_groups(KEY)),
        "".join(recovery_groups(KEY)),
        "-".join(recovery_groups(KEY)).lower(),
        "\n".join(recovery_groups(KEY)).replace("0", "O").replace("1", "l"),
        "\t" + "  ".join(recovery_groups(KEY)).replace("0", "o").replace("1", "I") + "\n",
        " ".join(f"{n} {group}" for n, group in enumerate(recovery_groups(KEY), 1)),
        "\n".join(f"{n}. {group}" for n, group in enumerate(recovery_groups(KEY), 1)),
    ],
)
def test_the_groups_are_read_however_they_are_typed(typed: str) -> None:
    assert key_from_groups(typed, SALT) == KEY


def test_every_wrong_character_is_found_in_its_group() -> None:
    groups = recovery_groups(KEY)
    for index, group in enumerate(groups):
        for place in range(5):
            for symbol in ALPHABET.replace(group[place], ""):
                wrong = [*groups]
                wrong[index] = group[:place] + symbol + group[place + 1 :]
                with pytest.raises(BadInput, match=rf"grupo {index + 1} ") as found:
                    key_from_groups(" ".join(wrong), SALT)
                assert found.value.field == "recovery"


@given(st.binary(min_size=32, max_size=32), st.integers(0, GROUPS - 1), st.integers(0, 3))
def test_two_exchanged_characters_are_found(raw: bytes, index: int, place: int) -> None:
    groups = [*recovery_groups(Key(raw, SALT))]
    group = groups[index]
    groups[index] = group[:place] + group[place + 1] + group[place] + group[place + 2 :]
    if groups[index] != group:
        with pytest.raises(BadInput, match=f"grupo {index + 1} "):
            key_from_groups(" ".join(groups), SALT)


@given(st.binary(min_size=32, max_size=32), st.integers(0, GROUPS - 1), st.integers(1, GROUPS - 1))
def test_two_exchanged_groups_are_found(raw: bytes, first: int, apart: int) -> None:
    groups = [*recovery_groups(Key(raw, SALT))]
    second = (first + apart) % GROUPS
    groups[first], groups[second] = groups[second], groups[first]
    with pytest.raises(BadInput, match=f"grupo {min(first, second) + 1} "):
        key_from_groups(" ".join(groups), SALT)


def test_a_missing_character_is_found_in_its_group() -> None:
    groups = [*recovery_groups(KEY)]
    groups[6] = groups[6][:-1]
    with pytest.raises(BadInput, match="grupo 7 "):
        key_from_groups(" ".join(groups), SALT)


def test_a_wrong_group_copied_with_its_number_is_named() -> None:
    groups = [*recovery_groups(KEY)]
    groups[6] = groups[6][:-1]
    with pytest.raises(BadInput, match="grupo 7 "):
        key_from_groups(" ".join(f"{n} {group}" for n, group in enumerate(groups, 1)), SALT)


@pytest.mark.parametrize("typed", ["", "  ", " ".join(recovery_groups(KEY)[:-1]), "ñ¡"])
def test_missing_groups_are_counted(typed: str) -> None:
    with pytest.raises(BadInput, match="13 grupos"):
        key_from_groups(typed, SALT)


@pytest.mark.parametrize("typed", [" ".join(recovery_groups(KEY)) + " AAAAA", "X" * 10_000])
def test_what_is_too_much_is_refused(typed: str) -> None:
    with pytest.raises(BadInput):
        key_from_groups(typed, SALT)


def test_the_salt_is_the_beginning_of_the_file(store_path: Path, key: Key) -> None:
    assert salt_of(store_path) == key.salt == store_path.read_bytes()[:16]


def test_what_is_certainly_no_store_is_said(tmp_path: Path) -> None:
    plain = tmp_path / "plain.db"
    made = sqlite3.connect(plain)
    made.execute("CREATE TABLE t (a)")
    made.close()
    (tmp_path / "empty").touch()
    (tmp_path / "short").write_bytes(b"x" * 4095)
    cases = {
        tmp_path / "nothing": "No existe",
        tmp_path / "nothing" / "deeper": "No existe",
        plain / "inside a file": "No existe",
        tmp_path / "nul\0": "No existe",
        tmp_path: "es una carpeta",
        tmp_path / "empty": "vacío",
        tmp_path / "short": "otro programa",
        plain: "otro programa",
    }
    for path, words in cases.items():
        with pytest.raises(NotAStore, match=words):
            salt_of(path)
