"""Values in a letter are text: never markup, never placeholders, their line breaks kept."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from privdesk.documents.filling import Filling
from privdesk.documents.letter import Block, Heading, Letter, Listing, Paragraph, Run, Table
from privdesk.documents.markup import parse_body


def fill(source: str, **values: str) -> tuple[Block, ...]:
    return Filling(values).blocks(parse_body(source))


def text(blocks: tuple[Block, ...]) -> str:
    return Letter("", blocks, (), ()).text


HOSTILE = [
    "<b>&{ciudad}",
    "{número}",
    "**negrita** _x_",
    "# título",
    "- uno",
    "=1+1",
    "| a | b |",
    "\u202e\u05e9\u05dc\u05d5\u05dd",
    "😀",
    "\x00",
    "x" * 10_000,
]


def test_values_are_never_read_as_markup_or_template() -> None:
    for value in HOSTILE:
        assert text(fill("De {ciudad}.", ciudad=value, número="NO")) == f"De {value}."
        assert text(fill("{ciudad}", ciudad=value, número="NO")) == value


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Zl", "Zp", "Cc")), min_size=1))
def test_any_value_comes_out_as_it_went_in(value: str) -> None:
    assert text(fill("«{ciudad}»", ciudad=value)) == (
        f"«{value.strip()}»" if value.strip() else "«[ciudad]»"
    )


def test_a_sentence_ends_in_one_stop() -> None:
    assert text(fill("A {ciudad}. Y **{ciudad}**.", ciudad="D. C.")) == "A D. C. Y D. C."
    assert text(fill("A {ciudad}...", ciudad="D. C.")) == "A D. C...."
    assert text(fill("A {ciudad}{número}", ciudad="D.", número=".5")) == "A D..5"


def test_a_value_alone_makes_paragraphs_of_its_own() -> None:
    first, second = fill("{hechos}", hechos="uno\r\ndos\n\n \ntres")
    assert isinstance(first, Paragraph)
    assert first.lines == ((Run("uno"),), (Run("dos"),))
    assert isinstance(second, Paragraph)
    assert second.lines == ((Run("tres"),),)


def test_a_value_within_a_line_keeps_its_breaks() -> None:
    (only,) = fill("**A {hechos} Z**", hechos="uno\ndos")
    assert isinstance(only, Paragraph)
    assert [[run.text for run in line] for line in only.lines] == [["A ", "uno"], ["dos", " Z"]]
    assert all(run.bold for line in only.lines for run in line)


def test_rows_make_a_table_only_when_every_line_is_one() -> None:
    (table,) = fill("{datos del titular}", **{"datos del titular": "Nombre: Ana\nTel:\t3: 4"})
    assert isinstance(table, Table)
    assert text((table,)) == "Dato\tContenido\nNombre\tAna\nTel\t3: 4"
    (plain,) = fill("{datos del titular}", **{"datos del titular": "Nombre: Ana\nsin más"})
    assert isinstance(plain, Paragraph)
    (other,) = fill("{hechos}", hechos="Nombre: Ana")
    assert isinstance(other, Paragraph)


def test_a_list_item_that_is_a_placeholder_makes_one_item_a_line() -> None:
    (listing,) = fill("- {anexos}\n- fin", anexos="uno\n\ndos")
    assert isinstance(listing, Listing)
    assert [text(item) for item in listing.items] == ["uno", "dos", "fin"]


def test_missing_values_are_named_once_and_stand_in_the_text() -> None:
    filling = Filling({"ciudad": "  \n "})
    blocks = filling.blocks(parse_body("{ciudad}, {número}, {ciudad}"))
    assert tuple(filling.missing) == ("ciudad", "número")
    assert text(blocks) == "[ciudad], [número], [ciudad]"


def test_optional_parts_follow_the_value_and_miss_nothing() -> None:
    source = "{?hechos}\nHechos: {hechos} {número}\n\n{?!hechos}Sin hechos\nfin"
    filling = Filling({})
    assert text(filling.blocks(parse_body(source))) == "Sin hechos\nfin"
    assert not filling.missing
    assert text(fill(source, hechos="x", número="1")) == "Hechos: x 1\nfin"


def test_optional_list_items() -> None:
    source = "- uno\n{?hechos}\n- {hechos}\n\n- tres"
    assert text(fill(source)) == "uno\ntres"
    assert text(fill(source, hechos="dos")) == "uno\ndos\ntres"


def test_numbered_headings_are_counted_anew() -> None:
    source = "## 1. A\n\n{?hechos}\n## 2. B\n\n## 3. C\n\n### 7. c\n\n## 9. D"
    blocks = fill(source)
    assert all(isinstance(block, Heading) for block in blocks)
    assert text(blocks) == "1. A\n2. C\n1. c\n3. D"


def test_a_number_in_a_value_is_not_a_heading_number() -> None:
    assert text(fill("## {ciudad}", ciudad="7. Bogotá")) == "7. Bogotá"
