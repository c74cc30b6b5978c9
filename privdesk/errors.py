"""The errors whose words are meant for the officer.

    UserError
    ├── BadInput          a value typed or given cannot be right; names its field
    ├── NotFound          no record by that number or name
    ├── Refused           the act asked for is impossible as things stand
    │   └── Conflict      another form changed the same fields since; names them
    ├── BadImport         a foreign file cannot be read
    └── StoreError        the store's file cannot be used
        ├── WrongPassphrase   wrong passphrase, another program's file or a damaged first page
        ├── NotAStore         certainly no store of ours (empty, plain SQLite, a folder, missing)
        ├── NewerFile         written by a newer Privdesk
        ├── StoreInUse        another window or command is writing to it
        ├── StoreExists       a file is there already and is never overwritten
        ├── ReadOnlyPlace     the place cannot be written to
        ├── DiskFull          no room left
        └── DamagedStore      a check of the file failed

Anything that is not a `UserError` is a defect and goes to the log and the last-resort window.
"""


class UserError(Exception):
    """A clear sentence for the officer: what happened, what was kept, what to do.

    `str(error)` is that text, already in the user's language. It may name the officer's own
    files, never the personal data of a data subject.
    """


class BadInput(UserError):
    """A value cannot be right. `field` is the field's name, empty when no one is meant."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


class NotFound(UserError):
    """No record answers to the number or name given."""


class Refused(UserError):
    """The act is impossible as things stand (before the receipt, in the future, twice)."""


class Conflict(Refused):
    """What is to be saved was changed elsewhere since it was read. `fields` are their names."""

    def __init__(self, message: str, fields: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.fields = fields


class BadImport(UserError):
    """A foreign file cannot be read."""


class StoreError(UserError):
    """The store's file cannot be used; the file was left as it was."""


class WrongPassphrase(StoreError):
    """Wrong passphrase, another program's file or a damaged first page: one error for all."""


class NotAStore(StoreError):
    """The path holds no store: missing, empty, a folder or a file of another program."""


class NewerFile(StoreError):
    """The store was written by a newer version of Privdesk."""


class StoreInUse(StoreError):
    """Another process holds the writer's lock. `owner` names it (program, user, machine)."""

    def __init__(self, message: str, owner: str = "") -> None:
        super().__init__(message)
        self.owner = owner


class StoreExists(StoreError):
    """A file is at that path already; it is never overwritten."""


class ReadOnlyPlace(StoreError):
    """The folder or file cannot be written to."""


class DiskFull(StoreError):
    """There is no room left on the disk; what was being done was undone whole."""


class DamagedStore(StoreError):
    """SQLite or the cipher found the file damaged."""
