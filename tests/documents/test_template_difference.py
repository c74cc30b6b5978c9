"""What changed between two texts of a template."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from privdesk.documents.template_difference import LEFT_OUT, difference, shortened

LINES = st.lists(st.sampled_from(["", "uno", "dos", "tres"]), max_size=8).map("\n".join)


def test_a_changed_line_stands_as_gone_and_new() -> None:
    found = difference("uno\ndos\ntres", "uno\nDOS\ntres\ncuatro\n")
    assert [(line.change, line.text) for line in found] == [
        ("same", "uno"),
        ("gone", "dos"),
        ("new", "DOS"),
        ("same", "tres"),
        ("new", "cuatro"),
    ]


@given(LINES, LINES)
def test_both_texts_can_be_read_in_it(old: str, new: str) -> None:
    found = difference(old, new)
    before = [line.text for line in found if line.change != "new"]
    after = [line.text for line in found if line.change != "gone"]
    assert "\n".join(before) == old.strip("\n")
    assert "\n".join(after) == new.strip("\n")


def test_lines_far_from_a_change_are_left_out() -> None:
    lines = [str(number) for number in range(20)]
    found = shortened(difference("\n".join(lines), "\n".join([*lines[:10], "x", *lines[10:]])))
    assert [line.text for line in found] == ["⋯", "8", "9", "x", "10", "11", "⋯"]
    assert found[0] is LEFT_OUT
    same = difference("a\nb\nc", "a\nb\nc")
    assert shortened(same) == same
