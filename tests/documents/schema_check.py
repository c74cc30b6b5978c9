"""A strict check of JSON against the part of JSON Schema (draft 2020-12) that our schemas use.

A keyword that it does not know is an error, so that no rule of a schema goes unchecked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Any

_TYPES: Mapping[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "boolean": (bool,),
    "null": (type(None),),
}
_SAID = {"$schema", "$defs", "title", "description"}


def faults(schema: Mapping[str, Any], value: Any) -> list[str]:
    """Where the value is not what the schema says; nothing for one that is."""
    return list(_faults(schema, schema, value, "$"))


def _faults(root: Any, rule: Mapping[str, Any], value: Any, place: str) -> Iterator[str]:
    for keyword, said in rule.items():
        if keyword in _SAID:
            continue
        if keyword in _VALUES:
            if not _VALUES[keyword](said, value):
                yield f"{place} is not {keyword} {said}"
            continue
        match keyword:
            case "$ref":
                yield from _faults(root, root["$defs"][said.removeprefix("#/$defs/")], value, place)
            case "anyOf":
                if all(list(_faults(root, one, value, place)) for one in said):
                    yield f"{place} is none of what it may be"
            case "items" | "properties":
                for name, inner, one in _inside(said, value):
                    yield from _faults(root, inner, one, f"{place}.{name}")
            case "required" | "additionalProperties":
                yield from _members(keyword, rule, value, place)
            case _:
                raise AssertionError(f"the check does not know {keyword}")


def _inside(said: Any, value: Any) -> Iterator[tuple[object, Any, Any]]:
    """What stands in a list or an object, each with its own rule."""
    if isinstance(value, list):
        yield from ((number, said, one) for number, one in enumerate(value))
    if isinstance(value, dict):
        yield from ((name, said[name], value[name]) for name in value.keys() & said.keys())


def _members(keyword: str, rule: Mapping[str, Any], value: Any, place: str) -> Iterator[str]:
    if not isinstance(value, dict):
        return
    if keyword == "required":
        yield from (f"{place}.{name} is missing" for name in rule[keyword] if name not in value)
    else:
        assert rule[keyword] is False
        yield from (
            f"{place}.{name} is unknown" for name in value.keys() - rule["properties"].keys()
        )


def _is(name: str, value: Any) -> bool:
    if isinstance(value, bool) and name != "boolean":
        return False
    return isinstance(value, _TYPES[name])


def _reads(name: str, value: Any) -> bool:
    if value is None:
        return True
    try:
        {"date": date, "date-time": datetime}[name].fromisoformat(value)
    except ValueError:
        return False
    return True


def _any(names: Any, value: Any) -> bool:
    return any(_is(name, value) for name in ([names] if isinstance(names, str) else names))


_VALUES: Mapping[str, Callable[[Any, Any], bool]] = {
    "type": _any,
    "const": lambda said, value: value == said,
    "enum": lambda said, value: value in said,
    "minimum": lambda said, value: not isinstance(value, int) or value >= said,
    "minLength": lambda said, value: len(value) >= said,
    "pattern": lambda said, value: re.search(said, value) is not None,
    "format": lambda said, value: _reads(said, value),
}
