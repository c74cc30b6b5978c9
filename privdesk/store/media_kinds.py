"""The kinds of files by media type: how each is called, its family, and the endings it bears."""

from __future__ import annotations

from typing import NamedTuple

from privdesk.text import N_, Message, say

PDF = "application/pdf"
PNG = "image/png"
JPEG = "image/jpeg"
MAIL = "message/rfc822"
MSG = "application/vnd.ms-outlook"
TEXT = "text/plain"
CSV = "text/csv"
HTML = "text/html"
SVG = "image/svg+xml"
ZIP = "application/zip"
OLE = "application/x-ole-storage"
PROGRAM = "application/x-executable"
SCRIPT = "text/x-script"
SHORTCUT = "application/x-ms-shortcut"
UNKNOWN = "application/octet-stream"

_OPEN_XML = "application/vnd.openxmlformats-officedocument."
DOCX = _OPEN_XML + "wordprocessingml.document"
XLSX = _OPEN_XML + "spreadsheetml.sheet"
PPTX = _OPEN_XML + "presentationml.presentation"
_ODF = "application/vnd.oasis.opendocument."
ODT, ODS, ODP = _ODF + "text", _ODF + "spreadsheet", _ODF + "presentation"
DOC, XLS, PPT = "application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint"


class Kind(NamedTuple):
    """How a kind is called and to what family it belongs; its usual ending comes first."""

    words: Message
    family: str
    endings: tuple[str, ...]


# The families: "image", "pdf", "text", "mail", "audio", "video", "document", "archive",
# "program" (what does something when it is opened), "other".
KNOWN: dict[str, Kind] = {
    PDF: Kind(N_("Media", "PDF document"), "pdf", (".pdf",)),
    PNG: Kind(N_("Media", "PNG picture"), "image", (".png",)),
    JPEG: Kind(N_("Media", "JPEG picture"), "image", (".jpg", ".jpeg", ".jpe", ".jfif")),
    "image/gif": Kind(N_("Media", "GIF picture"), "image", (".gif",)),
    "image/webp": Kind(N_("Media", "WebP picture"), "image", (".webp",)),
    "image/bmp": Kind(N_("Media", "BMP picture"), "image", (".bmp", ".dib")),
    "image/tiff": Kind(N_("Media", "TIFF picture"), "image", (".tif", ".tiff")),
    "image/heic": Kind(N_("Media", "HEIC picture"), "image", (".heic", ".heif", ".hif")),
    "image/avif": Kind(N_("Media", "AVIF picture"), "image", (".avif",)),
    SVG: Kind(N_("Media", "SVG drawing"), "other", (".svg",)),
    "audio/mpeg": Kind(N_("Media", "MP3 audio"), "audio", (".mp3",)),
    "audio/mp4": Kind(N_("Media", "M4A audio"), "audio", (".m4a", ".m4b")),
    "audio/ogg": Kind(N_("Media", "Voice note (Ogg)"), "audio", (".ogg", ".opus", ".oga")),
    "audio/wav": Kind(N_("Media", "WAV audio"), "audio", (".wav",)),
    "audio/aac": Kind(N_("Media", "AAC audio"), "audio", (".aac",)),
    "audio/amr": Kind(N_("Media", "AMR audio"), "audio", (".amr",)),
    "audio/flac": Kind(N_("Media", "FLAC audio"), "audio", (".flac",)),
    "video/mp4": Kind(N_("Media", "MP4 video"), "video", (".mp4", ".m4v")),
    "video/quicktime": Kind(N_("Media", "MOV video"), "video", (".mov", ".qt")),
    "video/3gpp": Kind(N_("Media", "3GP video"), "video", (".3gp", ".3gpp")),
    "video/x-msvideo": Kind(N_("Media", "AVI video"), "video", (".avi",)),
    "video/webm": Kind(N_("Media", "WebM video"), "video", (".webm",)),
    "video/x-matroska": Kind(N_("Media", "MKV video"), "video", (".mkv",)),
    "video/ogg": Kind(N_("Media", "Ogg video"), "video", (".ogv",)),
    DOCX: Kind(N_("Media", "Word document"), "document", (".docx", ".dotx")),
    XLSX: Kind(N_("Media", "Excel workbook"), "document", (".xlsx", ".xltx")),
    PPTX: Kind(N_("Media", "PowerPoint presentation"), "document", (".pptx", ".potx", ".ppsx")),
    DOC: Kind(N_("Media", "Word document"), "document", (".doc", ".dot")),
    XLS: Kind(N_("Media", "Excel workbook"), "document", (".xls", ".xlt")),
    PPT: Kind(N_("Media", "PowerPoint presentation"), "document", (".ppt", ".pps", ".pot")),
    ODT: Kind(N_("Media", "LibreOffice document"), "document", (".odt", ".ott")),
    ODS: Kind(N_("Media", "LibreOffice spreadsheet"), "document", (".ods", ".ots")),
    ODP: Kind(N_("Media", "LibreOffice presentation"), "document", (".odp", ".otp")),
    "application/rtf": Kind(N_("Media", "RTF document"), "document", (".rtf",)),
    "application/epub+zip": Kind(N_("Media", "EPUB book"), "document", (".epub",)),
    MAIL: Kind(N_("Media", "Mail"), "mail", (".eml",)),
    MSG: Kind(N_("Media", "Outlook mail"), "mail", (".msg",)),
    TEXT: Kind(N_("Media", "Text"), "text", (".txt", ".log", ".md", ".ini")),
    CSV: Kind(N_("Media", "CSV table"), "text", (".csv", ".tsv")),
    "application/json": Kind(N_("Media", "JSON data"), "text", (".json",)),
    "application/xml": Kind(N_("Media", "XML data"), "text", (".xml", ".xsd")),
    "text/vcard": Kind(N_("Media", "Contact card"), "text", (".vcf",)),
    "text/calendar": Kind(N_("Media", "Calendar entry"), "text", (".ics",)),
    HTML: Kind(N_("Media", "Web page"), "program", (".html", ".htm", ".xhtml", ".mht", ".mhtml")),
    ZIP: Kind(N_("Media", "Compressed folder (ZIP)"), "archive", (".zip",)),
    "application/x-7z-compressed": Kind(N_("Media", "Compressed folder (7z)"), "archive", (".7z",)),
    "application/vnd.rar": Kind(N_("Media", "Compressed folder (RAR)"), "archive", (".rar",)),
    "application/gzip": Kind(N_("Media", "Compressed file (gz)"), "archive", (".gz", ".tgz")),
    "application/x-tar": Kind(N_("Media", "Folder in one file (tar)"), "archive", (".tar",)),
    OLE: Kind(N_("Media", "Office file"), "document", (".wps", ".mpp", ".vsd", ".pub")),
    "application/vnd.sqlite3": Kind(N_("Media", "Database file"), "other", (".sqlite", ".db")),
    PROGRAM: Kind(N_("Media", "Program"), "program", (".exe", ".com", ".dll", ".scr")),
    SCRIPT: Kind(N_("Media", "Program in text (script)"), "program", (".sh", ".py", ".pl")),
    SHORTCUT: Kind(N_("Media", "Shortcut"), "program", (".lnk",)),
    UNKNOWN: Kind(N_("Media", "File"), "other", ()),
}
# The pictures that the program shows itself.
PICTURES = frozenset({PNG, JPEG, "image/gif", "image/webp", "image/bmp", "image/tiff"})
# Other media types, as older stores and other programs write them.
_SYNONYMS = {
    "audio/x-wav": "audio/wav",
    "audio/opus": "audio/ogg",
    "image/heif": "image/heic",
    "text/xml": "application/xml",
    "text/rtf": "application/rtf",
}

# How the other kinds of a family are called.
_FAMILIES = {
    "image": N_("Media", "Picture"),
    "audio": N_("Media", "Audio"),
    "video": N_("Media", "Video"),
}

BY_ENDING = {ending: kind for kind, known in KNOWN.items() for ending in known.endings}
# Kinds that are written as readable text, so that their bytes alone may not tell them apart.
TEXTS = frozenset(kind for kind, known in KNOWN.items() if known.family == "text")


def kind_words(media_type: str, name: str = "") -> str:
    """How the officer calls that kind of file; for an unknown kind its ending says more."""
    kind = _SYNONYMS.get(media_type, media_type)
    if kind in KNOWN and kind != UNKNOWN:
        return say(KNOWN[kind].words)
    if (by_family := _FAMILIES.get(kind.partition("/")[0])) is not None:
        return say(by_family)
    ending = name.rpartition(".")[2] if "." in name.strip(".") else ""
    plain = ending.upper() if ending.isalnum() and len(ending) <= 5 else ""
    return " ".join(filter(None, (say(KNOWN[UNKNOWN].words), plain)))


def family(media_type: str) -> str:
    """The family of a media type: see `KNOWN`; "other" for one that is not known."""
    kind = _SYNONYMS.get(media_type, media_type)
    if kind in KNOWN:
        return KNOWN[kind].family
    main = kind.partition("/")[0]
    return main if main in _FAMILIES else "other"


def endings(media_type: str) -> tuple[str, ...]:
    """The endings that files of that type bear, the usual one first; none for an unknown type."""
    kind = _SYNONYMS.get(media_type, media_type)
    return KNOWN[kind].endings if kind in KNOWN else ()
