"""One letter to many requests: what each lacks, and issuing all or none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from privdesk.documents.letter_pdf import refuse_unready
from privdesk.documents.template import Template
from privdesk.documents.template_set import TemplateSet
from privdesk.errors import BadInput, NotFound, Refused, UserError
from privdesk.operations.events import standing
from privdesk.operations.letter_facts import LetterFacts, proposed_facts
from privdesk.operations.letter_templates import templates_in_use
from privdesk.operations.letters import PreparedLetter, issue_letter, prepare_letter
from privdesk.records import Document, Request
from privdesk.rules.events import EXTENDED, ISSUED, SENT, VOIDED
from privdesk.rules.rights import KINDS
from privdesk.text import say, translate

# What belongs to one person or one case: the same words in many letters would give somebody's data
# to others. They are written in the letter of each.
OF_EACH = frozenset(
    {
        *("destinatario", "contacto del destinatario", "tratamiento", "saludo", "titular"),
        *("nombre del titular", "documento del titular", "dirección de notificación"),
        *("nombre del solicitante", "documento del solicitante", "calidad del solicitante"),
        *("número", "clase", "derecho ejercido", "fecha de recibo", "medio de recibo"),
        *("texto de la solicitud", "pretensión", "solicitudes relacionadas", "fecha límite"),
        *("datos del titular", "respuesta de fondo", "hechos", "pruebas", "acciones y fecha"),
        *("verificación de identidad", "prueba de la autorización", "bases con la leyenda"),
        *("fecha del requerimiento", "límite para completar", "fecha del desistimiento"),
        *("motivo del desistimiento", "fecha del traslado", "leyenda levantada"),
    }
)
_NAMED = 5  # requests that a refusal names one by one
Tell = Callable[[int, int], None]  # how many are done, of how many; may raise to stop it all


@dataclass(frozen=True)
class Given:
    """What is the same in all the letters: texts by placeholder, facts, the moment (aware).

    `signed` prints the picture of the signature where there is one. With `offers_dates` each
    extension announces the day that the program offers for its request.
    """

    now: datetime
    typed: Mapping[str, str] = field(default_factory=dict)
    facts: LetterFacts = field(default_factory=LetterFacts)
    signed: bool = True
    offers_dates: bool = False


@dataclass(frozen=True)
class OneOfMany:
    """How a request stands to the letter: `problem` says why it cannot have it at all.

    `missing` and `warnings` as in `PreparedLetter`; of the placeholders among what is missing
    `fields` may be given for all, `own` only in the letter of each. `until` is the day that it
    announces.
    """

    request_id: int
    number: str
    person: str
    title: str = ""
    missing: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    until: date | None = None
    problem: str = ""

    @property
    def is_ready(self) -> bool:
        """Whether the letter can be issued to it as it stands."""
        return not self.missing and not self.problem


def look_at_many(
    session: Session, ids: Sequence[int], name: str, given: Given, tell: Tell | None = None
) -> list[OneOfMany]:
    """How each request stands to the letter of that name with what is given for all of them.

    Raises `BadInput` for a given field that belongs to each, and `NotFound`.
    """
    _check_shared(given)
    found = []
    templates = templates_in_use(session)
    for done, request in enumerate(_requests(session, ids)):
        if tell:
            tell(done, len(ids))
        found.append(_look(session, request, templates, name, given)[0])
    return found


def draft_of(session: Session, request_id: int, name: str, given: Given) -> PreparedLetter:
    """The letter to one of them as it would be issued now. Raises `NotFound`, `BadInput`."""
    (request,) = _requests(session, [request_id])
    template = _template(templates_in_use(session), name, request.kind)
    return _letter(session, request, template, given)


def _look(
    session: Session, request: Request, templates: TemplateSet, name: str, given: Given
) -> tuple[OneOfMany, PreparedLetter | None]:
    """How it stands, and the letter as it would be issued where it can be written."""
    about = (request.id, request.number, request.person.name)
    try:
        template = _template(templates, name, request.kind)
        letter = _letter(session, request, template, given)
        refuse_unready(replace(letter.letter, missing=()), letter.letterhead)
        _refuse_annulled(request)
    except UserError as error:
        return OneOfMany(*about, problem=str(error)), None
    names = [name for name in letter.letter.missing if name in letter.missing]
    one = OneOfMany(
        *about,
        title=template.title,
        missing=letter.missing,
        fields=tuple(n for n in names if n not in OF_EACH),
        own=tuple(n for n in names if n in OF_EACH),
        warnings=(*_written_before(request, template), *letter.warnings),
        until=letter.facts.until,
    )
    return one, letter


def _letter(session: Session, request: Request, template: Template, given: Given) -> PreparedLetter:
    """The letter to one of them as it would be issued now. Raises `BadInput`."""
    facts = given.facts
    if given.offers_dates and template.step == EXTENDED:
        offered = proposed_facts(session, request, template)
        facts = replace(facts, until=offered.until)
    return prepare_letter(
        session,
        request,
        template,
        now=given.now,
        typed=given.typed,
        facts=facts,
        signed=given.signed,
    )


def _check_shared(given: Given) -> None:
    """Raise `BadInput` naming a field that is never the same in many letters."""
    for name in given.typed:
        if name in OF_EACH:
            raise BadInput(
                translate(
                    "Letters",
                    "“{name}” belongs to each person: write it in the letter of each.",
                    name=name,
                ),
                name,
            )


def _refuse_annulled(request: Request) -> None:
    if any(event.kind == VOIDED for event in standing(request)):
        raise Refused(translate("Letters", "The request was annulled."))


def _template(templates: TemplateSet, name: str, kind: str) -> Template:
    """The template of exactly that shared name. Raises `NotFound`, naming the kind."""
    for one in templates.for_kind(kind):
        if name in (one.name, one.name.removesuffix(f"_{kind}")):
            return one
    raise NotFound(
        translate(
            "Letters", "There is no such letter for this kind: {kind}.", kind=say(KINDS[kind])
        )
    )


def _written_before(request: Request, template: Template) -> list[str]:
    """A warning where a letter of the same step was issued or sent already."""
    before = [e for e in standing(request) if e.kind in (ISSUED, SENT) and e.step == template.step]
    numbers = dict.fromkeys(e.document.number for e in before if e.document)
    if numbers:
        names = ", ".join(numbers)
        return [translate("Letters", "It has one of this step already: {numbers}.", numbers=names)]
    return [translate("Letters", "One of this step was sent already.")] if before else []


def issue_to_many(
    session: Session, ids: Sequence[int], name: str, given: Given, tell: Tell | None = None
) -> list[Document]:
    """Issue the letter of that name to every one of these requests, with consecutive numbers.

    Inside `store.write()`, which undoes all of them after any error. Raises `Refused` naming what
    the first requests lack.
    """
    _check_shared(given)
    requests = _requests(session, ids)
    prepared = _prepared(session, requests, name, given, tell)
    issued = []
    for done, (request, letter) in enumerate(zip(requests, prepared, strict=True)):
        if tell:
            tell(done, len(requests))
        try:
            issued.append(issue_letter(session, request, letter, now=given.now))
        except Refused as error:
            raise _refused([f"{request.number}: {error}"]) from error
    return issued


def _prepared(
    session: Session, requests: Sequence[Request], name: str, given: Given, tell: Tell | None
) -> list[PreparedLetter]:
    """Every letter as it will be issued. Raises `Refused` naming what stands in the way."""
    templates = templates_in_use(session)
    found: list[PreparedLetter] = []
    wrong: list[str] = []
    for request in requests:
        if tell:
            tell(0, len(requests))
        one, letter = _look(session, request, templates, name, given)
        if letter is not None and one.is_ready:
            found.append(letter)
        else:
            wrong.append(f"{one.number}: {one.problem or lacking_words(one.missing)}")
    if wrong:
        raise _refused(wrong)
    return found


def lacking_words(missing: Iterable[str]) -> str:
    """What a letter lacks, as a sentence."""
    return translate("Letters", "Missing: {names}.", names=", ".join(missing))


def _refused(wrong: Sequence[str]) -> Refused:
    """Nothing was issued, and why, for the first few."""
    lines = list(wrong[:_NAMED])
    if len(wrong) > _NAMED:
        lines.append(translate("Letters", "… and {count} more.", count=len(wrong) - _NAMED))
    head = translate("Letters", "No letter was issued: all are, or none.")
    return Refused("\n".join((head, *lines)))


def _requests(session: Session, ids: Sequence[int]) -> list[Request]:
    """The requests in the order given, each once. Raises `NotFound` for one that is gone."""
    found = []
    for request_id in dict.fromkeys(ids):
        request = session.get(Request, request_id)
        if request is None:
            raise NotFound(translate("Letters", "One of the requests is not there any more."))
        found.append(request)
    return found
