"""The pages of a store as SQLite sees them, free ones and unused bytes included."""

from __future__ import annotations

import ctypes
import ctypes.util
from pathlib import Path

import pytest

from privdesk.store.key import Key

PAGE = 4096
_RESERVED = 80  # at each page's end: 16 bytes of IV, 64 of HMAC
_SALT = 16


def decrypted(path: Path, key: Key) -> list[bytes]:
    """Every page of the file, decrypted past SQLite (SQLCipher 4: AES-256-CBC, page by page)."""
    name = ctypes.util.find_library("crypto")
    if name is None:
        pytest.skip("no libcrypto on this machine")
    crypto = ctypes.CDLL(name)
    for function in ("EVP_CIPHER_CTX_new", "EVP_aes_256_cbc"):
        getattr(crypto, function).restype = ctypes.c_void_p
    data = path.read_bytes()
    assert len(data) % PAGE == 0
    return [
        _page(crypto, key, data[at : at + PAGE], _SALT if at == 0 else 0)
        for at in range(0, len(data), PAGE)
    ]


def _page(crypto: ctypes.CDLL, key: Key, page: bytes, start: int) -> bytes:
    body, iv = page[start : PAGE - _RESERVED], page[PAGE - _RESERVED : PAGE - _RESERVED + 16]
    context = ctypes.c_void_p(crypto.EVP_CIPHER_CTX_new())
    out, length = ctypes.create_string_buffer(len(body) + 32), ctypes.c_int(0)
    cipher = ctypes.c_void_p(crypto.EVP_aes_256_cbc())
    assert crypto.EVP_DecryptInit_ex(context, cipher, None, key.raw, iv) == 1
    crypto.EVP_CIPHER_CTX_set_padding(context, 0)
    done = crypto.EVP_DecryptUpdate(context, out, ctypes.byref(length), body, len(body))
    crypto.EVP_CIPHER_CTX_free(context)
    assert done == 1
    return out.raw[: length.value]
