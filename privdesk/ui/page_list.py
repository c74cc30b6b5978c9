"""The pages of the window, each imported and made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from privdesk.ui.desk import Desk
    from privdesk.ui.page import Page


def _today(desk: Desk) -> Page:
    from privdesk.ui.pages.today_page import TodayPage

    return TodayPage(desk)


def _requests(desk: Desk) -> Page:
    from privdesk.ui.pages.requests_page import RequestsPage

    return RequestsPage(desk)


def _letter(desk: Desk) -> Page:
    from privdesk.ui.pages.letter_page import LetterPage

    return LetterPage(desk)


def _template(desk: Desk) -> Page:
    from privdesk.ui.pages.template_page import TemplatePage

    return TemplatePage(desk)


def _databases(desk: Desk) -> Page:
    from privdesk.ui.register_page import DatabasesPage

    return DatabasesPage(desk)


def _database(desk: Desk) -> Page:
    from privdesk.ui.sheets.database_page import DatabasePage

    return DatabasePage(desk)


def _activities(desk: Desk) -> Page:
    from privdesk.ui.register_page import ActivitiesPage

    return ActivitiesPage(desk)


def _activity(desk: Desk) -> Page:
    from privdesk.ui.sheets.activity_page import ActivityPage

    return ActivityPage(desk)


def _party(desk: Desk) -> Page:
    from privdesk.ui.sheets.party_page import PartyPage

    return PartyPage(desk)


def _contract(desk: Desk) -> Page:
    from privdesk.ui.sheets.contract_page import ContractPage

    return ContractPage(desk)


def _parties(desk: Desk) -> Page:
    from privdesk.ui.register_page import PartiesPage

    return PartiesPage(desk)


def _retention(desk: Desk) -> Page:
    from privdesk.ui.sheets.retention_page import RetentionPage

    return RetentionPage(desk)


def _retention_rule(desk: Desk) -> Page:
    from privdesk.ui.sheets.retention_rule_page import RetentionRulePage

    return RetentionRulePage(desk)


def _legal_hold(desk: Desk) -> Page:
    from privdesk.ui.sheets.legal_hold_page import LegalHoldPage

    return LegalHoldPage(desk)


def _disposal(desk: Desk) -> Page:
    from privdesk.ui.sheets.disposal_page import DisposalPage

    return DisposalPage(desk)


def _history(desk: Desk) -> Page:
    from privdesk.ui.history_page import HistoryPage

    return HistoryPage(desk)


def _settings(desk: Desk) -> Page:
    from privdesk.ui.settings_page import SettingsPage

    return SettingsPage(desk)


PAGES: dict[str, Callable[[Desk], Page]] = {
    "today": _today,
    "requests": _requests,
    "letter": _letter,
    "template": _template,
    "databases": _databases,
    "database": _database,
    "activities": _activities,
    "activity": _activity,
    "parties": _parties,
    "party": _party,
    "contract": _contract,
    "retention": _retention,
    "retention_rule": _retention_rule,
    "legal_hold": _legal_hold,
    "disposal": _disposal,
    "history": _history,
    "settings": _settings,
}
