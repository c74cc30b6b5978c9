"""The kinds of files that hold others: zip and its documents, Office's storage, RIFF, MP4, Ogg."""

from __future__ import annotations

from privdesk.store import media_kinds as kinds

_ZIP_ENTRY = b"PK\x03\x04"
_ZIP_STARTS = (_ZIP_ENTRY, b"PK\x05\x06", b"PK\x07\x08")
_OFFICE_FOLDERS = ((b"word/", kinds.DOCX), (b"xl/", kinds.XLSX), (b"ppt/", kinds.PPTX))
_SAID_INSIDE = (kinds.ODT, kinds.ODS, kinds.ODP, "application/epub+zip")
_OLE_START = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Names of streams as the storage's directory writes them.
_OLE_NAMES: tuple[tuple[str, str], ...] = (
    ("__substg1.0_", kinds.MSG),
    ("__properties_version1.0", kinds.MSG),
    ("WordDocument", kinds.DOC),
    ("Workbook", kinds.XLS),
    ("PowerPoint Document", kinds.PPT),
    ("Book\0", kinds.XLS),
)
_BRANDS = {
    b"heic": "image/heic",
    b"heix": "image/heic",
    b"hevc": "image/heic",
    b"heim": "image/heic",
    b"mif1": "image/heic",
    b"msf1": "image/heic",
    b"avif": "image/avif",
    b"avis": "image/avif",
    b"M4A ": "audio/mp4",
    b"M4B ": "audio/mp4",
    b"qt  ": "video/quicktime",
}
_RIFF = {b"WAVE": "audio/wav", b"WEBP": "image/webp", b"AVI ": "video/x-msvideo"}


def kind_of(start: bytes, whole: bytes, ending: str) -> str | None:
    """The media type of a file that is such a container, None for any other.

    `whole` is the start with the end of the file after it; `ending` is in small letters.
    """
    if start.startswith(_ZIP_STARTS):
        return _zip(start, whole, ending)
    if start.startswith(_OLE_START):
        return _ole(whole, ending)
    if start.startswith(b"RIFF"):
        return _RIFF.get(start[8:12])
    if start[4:8] == b"ftyp":
        return _mp4(start, ending)
    if start.startswith(b"OggS"):
        return "video/ogg" if b"\x80theora" in start[:512] else "audio/ogg"
    if start.startswith(b"\x1a\x45\xdf\xa3"):
        return "video/webm" if b"webm" in start[:64] else "video/x-matroska"
    return None


def _zip(start: bytes, whole: bytes, ending: str) -> str:
    """A zip by the names in it; where the Office file's own folder is not seen, by its ending."""
    if start[30:38] == b"mimetype":  # the first entry, and not compressed: its whole text
        for kind in _SAID_INSIDE:
            if start[38:].startswith(kind.encode()):
                return kind
    if b"[Content_Types].xml" in whole:
        for folder, kind in _OFFICE_FOLDERS:
            if folder in whole:
                return kind
        by_name = kinds.BY_ENDING.get(ending, kinds.ZIP)
        if by_name in (kinds.DOCX, kinds.XLSX, kinds.PPTX):
            return by_name
    if b"META-INF/MANIFEST.MF" in whole and ending in (".jar", ""):
        return kinds.PROGRAM
    return kinds.ZIP


def _ole(whole: bytes, ending: str) -> str:
    for name, kind in _OLE_NAMES:
        if name.encode("utf-16-le") in whole:
            return kind
    by_name = kinds.BY_ENDING.get(ending, kinds.OLE)
    return by_name if by_name in (kinds.MSG, kinds.DOC, kinds.XLS, kinds.PPT) else kinds.OLE


def _mp4(start: bytes, ending: str) -> str:
    brand = start[8:12]
    if brand.startswith((b"3gp", b"3g2")):
        return "video/3gpp"
    if brand in _BRANDS:
        return _BRANDS[brand]
    return "audio/mp4" if ending in (".m4a", ".m4b", ".aac") else "video/mp4"
