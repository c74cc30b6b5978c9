"""Templates written down and read again."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.documents.template import Template, parse_template
from privdesk.documents.template_head import TemplateHead
from privdesk.documents.template_set import shipped_templates
from privdesk.documents.template_writing import written

TITLES = st.text(min_size=1, max_size=60)


@pytest.mark.parametrize("template", shipped_templates().all(), ids=lambda one: str(one.name))
def test_all_but_the_checklist_is_read_again(template: Template) -> None:
    text = written(template, template.source)
    read = parse_template(text)
    for field in fields(TemplateHead):
        if field.name != "checklist":
            assert getattr(read, field.name) == getattr(template, field.name)
    assert read.source == template.source.strip("\n")
    assert read.parts == template.parts
    assert read.checklist == ()
    assert written(read, read.source) == text


@given(TITLES)
def test_any_title_is_read_again(title: str) -> None:
    head = replace(shipped_templates().load("answer_claim"), title=title)
    assert parse_template(written(head, "texto")).title == title


@pytest.mark.parametrize("title", ['"', "\\", "+++", "a\n+++\nb", "\x7f\x00\x1f", "'''", "é😀"])
def test_hostile_titles(title: str) -> None:
    head = replace(shipped_templates().load("answer_claim"), title=title)
    assert parse_template(written(head, "+++\ntexto")).title == title
