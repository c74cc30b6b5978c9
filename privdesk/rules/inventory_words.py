"""The closed lists of the inventory that are the program's own: forms, roles, places, periods."""

from __future__ import annotations

from privdesk.text import N_

PERSON_TYPES = {
    "private": N_("Organization", "Private legal person"),
    "mixed": N_("Organization", "Mixed legal person"),
    "public": N_("Organization", "Public legal person"),
    "natural": N_("Organization", "Natural person"),
    "foreign": N_("Organization", "Foreign person without a representative in Colombia"),
}
# Who must register whatever its assets are (Decreto 1074 de 2015, 2.2.2.26.1.2, lit. b).
PUBLIC_TYPES = frozenset({"public", "mixed"})

DATABASE_STATUS = {
    "in_use": N_("Database", "In use"),
    "closed": N_("Database", "Closed down"),
}
AUTHORIZATIONS = {  # of the data subjects whose data it holds (Ley 1581 de 2012, arts. 9 and 10)
    "yes": N_("Database", "Yes"),
    "partly": N_("Database", "Partly"),
    "no": N_("Database", "No"),
}
AUTHORIZATION_MODES = {  # Decreto 1074 de 2015, 2.2.2.25.2.4: silence never authorizes
    "written": N_("Database", "Written"),
    "oral": N_("Database", "Oral"),
    "conduct": N_("Database", "Unambiguous conduct"),
}
PLACE_KINDS = {
    "own_server": N_("DatabasePlace", "Own server or computer"),
    "party_server": N_("DatabasePlace", "Server of a third party"),
    "own_paper": N_("DatabasePlace", "Own paper archive"),
    "party_paper": N_("DatabasePlace", "Paper archive of a third party"),
}
CHANNEL_KINDS = {
    "in_person": N_("DatabaseChannel", "Personal service point"),
    "email": N_("DatabaseChannel", "E-mail"),
    "phone": N_("DatabaseChannel", "Telephone line"),
    "website": N_("DatabaseChannel", "Website"),
    "mail": N_("DatabaseChannel", "Postal mail"),
    "other": N_("DatabaseChannel", "Other"),
}
ACTIVITY_ROLES = {
    "controller": N_("Activity", "Controller"),
    "processor": N_("Activity", "Processor, for another"),
    "joint": N_("Activity", "Joint controller"),
    "principal": N_("Activity", "Principal: an agent does it for us"),
    "agent": N_("Activity", "Agent, for a principal"),
}
# Who does it for somebody else, by whose purposes and grounds it is done.
FOR_ANOTHER = frozenset({"processor", "agent"})
ACTIVITY_STATUS = {
    "planned": N_("Activity", "Planned"),
    "active": N_("Activity", "Active"),
    "ended": N_("Activity", "Ended"),
}
RETENTION_UNITS = {
    "days": N_("RetentionRule", "Calendar days"),
    "business_days": N_("RetentionRule", "Business days"),
    "months": N_("RetentionRule", "Months"),
    "years": N_("RetentionRule", "Years"),
}
# Of a period of one.
RETENTION_UNIT = {
    "days": N_("RetentionRule", "Calendar day"),
    "business_days": N_("RetentionRule", "Business day"),
    "months": N_("RetentionRule", "Month"),
    "years": N_("RetentionRule", "Year"),
}
RETENTION_BOUNDS = {
    "at_least": N_("RetentionRule", "At least"),
    "at_most": N_("RetentionRule", "At most"),
    "until_asked": N_("RetentionRule", "Until erasure is asked"),
    "no_limit": N_("RetentionRule", "Without limit: they are anonymous"),
}
RETENTION_TRIGGERS = {
    "collection": N_("RetentionRule", "The collection of the datum"),
    "relation_end": N_("RetentionRule", "The end of the relation"),
    "purpose_end": N_("RetentionRule", "The purpose being reached"),
    "last_use": N_("RetentionRule", "The last use"),
    "withdrawal": N_("RetentionRule", "The withdrawal of the authorization"),
    "unlawful": N_("RetentionRule", "The unlawful processing being known"),
    "order": N_("RetentionRule", "The order of an authority"),
    "document_date": N_("RetentionRule", "The date of the document"),
    "other": N_("RetentionRule", "Something else"),
}
RETENTION_ACTIONS = {
    "erase": N_("RetentionRule", "Erase"),
    "anonymize": N_("RetentionRule", "Make anonymous"),
    "archive": N_("RetentionRule", "Archive apart"),
}
# What Privdesk itself keeps of people, and a retention rule of the office can govern.
OWN_FILES = {
    "identity": N_("RetentionRule", "Copies of identity documents"),
    "correspondence": N_("RetentionRule", "Correspondence about rights"),
    # Nothing says when what it proves ended: it falls due by the disposals that the office plans.
    "evidence": N_("RetentionRule", "Evidence (the office plans its disposals)"),
}
DISPOSAL_METHODS = {
    "logical": N_("Disposal", "Logical erasure"),
    "overwrite": N_("Disposal", "Overwriting"),
    "physical": N_("Disposal", "Physical destruction"),
    "backups": N_("Disposal", "Rotation of the backups"),
    "anonymous": N_("Disposal", "Irreversible anonymization"),
    "archived": N_("Disposal", "Kept apart in the archive (not erased)"),
    "other": N_("Disposal", "Other"),
}
TRANSFER_KINDS = {
    "transfer": N_("Transfer", "International transfer (to a controller)"),
    "transmission": N_("Transfer", "International transmission (to a processor)"),
    "national": N_("Transfer", "National assignment or transfer"),
}
TRANSFER_GROUNDS = {
    "adequate": N_("Transfer", "Country with an adequate level of protection"),
    "exception": N_("Transfer", "Exception of art. 26"),
    "declaration": N_("Transfer", "Declaration of conformity of the SIC"),
    "contract": N_("Transfer", "Transmission contract"),
}
CONTRACT_KINDS = {
    "transmission": N_("Contract", "Transmission (to a processor)"),
    "transfer": N_("Contract", "Transfer or assignment (to a controller)"),
    "services": N_("Contract", "Services with access to personal data"),
    "confidentiality": N_("Contract", "Confidentiality"),
    "other": N_("Contract", "Other"),
}
CONTRACT_STATUS = {
    "draft": N_("Contract", "In preparation"),
    "in_force": N_("Contract", "In force"),
    "ended": N_("Contract", "Ended"),
}
FILING_KINDS = {  # what is told to the RNBD after the registration
    "change": N_("DatabaseFiling", "Substantial changes"),
    "annual": N_("DatabaseFiling", "Annual update"),
    "removal": N_("DatabaseFiling", "Removal of the database"),
    "baseline": N_("DatabaseFiling", "Nothing to report: the RNBD already said so"),
}
DISPOSAL_STATUS = {
    "planned": N_("Disposal", "Planned"),
    "done": N_("Disposal", "Done"),
    "cancelled": N_("Disposal", "Not to be done"),
}
RECIPIENT_CAPACITIES = {
    "processor": N_("Activity", "Processor"),
    "controller": N_("Activity", "Another controller"),
    "authority": N_("Activity", "Authority"),
    "subject": N_("Activity", "The data subject or who represents them"),
    "other": N_("Activity", "Other"),
}
