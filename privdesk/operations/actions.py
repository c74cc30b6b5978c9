"""The officer's verbs as the audit chain names them, and how they read on screen."""

from __future__ import annotations

from privdesk.text import N_, Message

ACTIONS: dict[str, Message] = {
    "create_store": N_("Action", "Created the file"),
    "receive_request": N_("Action", "Received a request"),
    "change_request": N_("Action", "Corrected a request"),
    "reclassify_request": N_("Action", "Reclassified a request"),
    "void_request": N_("Action", "Annulled a request"),
    "link_requests": N_("Action", "Linked two requests"),
    "record_event": N_("Action", "Recorded what happened"),
    "record_sending": N_("Action", "Recorded a sending"),
    "strike_event": N_("Action", "Struck out an event"),
    "issue_letter": N_("Action", "Issued a letter"),
    "close_request": N_("Action", "Closed a request"),
    "change_organization": N_("Action", "Changed the organization or settings"),
    "change_calendar": N_("Action", "Changed the calendar"),
    "accept_reference": N_("Action", "Accepted the program's holidays and terms"),
    "set_first_number": N_("Action", "Set where numbers start"),
    "change_person": N_("Action", "Corrected a person"),
    "save_record": N_("Action", "Saved a record"),
    "remove_record": N_("Action", "Removed a record"),
    "save_filter": N_("Action", "Changed the kept filters"),
    "change_template": N_("Action", "Changed a letter's template"),
    "change_list": N_("Action", "Changed a list"),
    "change_picture": N_("Action", "Changed the logo or the signature"),
    "undo": N_("Action", "Undid the last action"),
    "change_passphrase": N_("Action", "Changed the passphrase"),
    "attach_file": N_("Action", "Attached a file"),
    "remove_file": N_("Action", "Took a file off"),
    "dispose": N_("Action", "Disposed of data"),
    "erase_person": N_("Action", "Erased a person"),
    "purge_copies": N_("Action", "Erased copies of identity documents"),
    "make_example": N_("Action", "Made the example"),
}
