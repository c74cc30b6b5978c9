"""The name that a copy gets outside the store, and which files are never opened by the system."""

from __future__ import annotations

from pathlib import PurePath

from privdesk.store.attachments import clean_name
from privdesk.store.media_kinds import HTML, ZIP, endings, family
from privdesk.text import translate

_FORBIDDEN = '<>:"/\\|?*'  # on Windows
_LONGEST_STEM = 120  # characters: whole paths have a limit there
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$", "clock$"}
    | {f"{device}{number}" for device in ("com", "lpt") for number in "0123456789¹²³"}
)
# Files that do something when they are opened, or that make another file be opened: programs,
# installers and what loads them; scripts; shortcuts, settings, and documents that carry programs.
_ENDINGS = """
.exe .com .scr .pif .cpl .msi .msp .mst .msix .msixbundle .appx .appxbundle .dll .ocx .sys .drv
.app .dmg .pkg .deb .rpm .snap .flatpak .flatpakref .appimage .run .bin .elf .so .jar .jnlp .class
.apk .xbap .application .appref-ms .gadget .iso .img .vhd .vhdx .cab .diagcab .settingcontent-ms

.bat .cmd .btm .js .jse .mjs .vbs .vbe .vb .ws .wsf .wsc .wsh .hta .sct .ps1 .psm1 .psd1 .ps1xml
.ps2 .psc1 .psc2 .msh .msh1 .msh2 .mshxml .sh .bash .zsh .fish .csh .ksh .command .tool .workflow
.action .scpt .scptd .applescript .py .pyc .pyw .pyz .pyzw .pl .rb .php .lua .tcl .tk .r .au3 .ahk

.lnk .url .website .webloc .desktop .inf .reg .scf .library-ms .search-ms .searchconnector-ms
.theme .themepack .deskthemepack .msc .job .chm .hlp .docm .dotm .xlsm .xltm .xlam .xla .xll .xlsb
.pptm .potm .ppam .ppsm .sldm .ppa .wll .wbk .iqy .oqy .dqy .rqy .slk .odc .ade .adp .mdb .accdb
.accde .mde .mda .maf .mam .maq .mar .mas .mat .mau .mav .maw .one .onepkg .rdp .mht .mhtml .html
.htm .xhtml .shtml .xht .svg .svgz .xsl .xslt .swf .contact .wab .asx .m3u .pls .wpl .oxt .odb
"""
_ACTING = frozenset(_ENDINGS.split())


def safe_name(name: str, media_type: str = "") -> str:
    """A name that every system takes, with an ending that says what the bytes are.

    A picture that is called `carta.pdf` becomes `carta.pdf.png`: the system chooses by the ending.
    """
    plain = "".join("-" if character in _FORBIDDEN else character for character in clean_name(name))
    stem, ending = _parted(plain)
    known = endings(media_type)
    if known and ending.lower() not in known and media_type != ZIP:
        stem, ending = plain, known[0]
    stem = stem[:_LONGEST_STEM].rstrip(". ").lstrip(" ") or translate("Attachment", "file")
    if stem.partition(".")[0].strip().lower() in _DEVICES:
        stem = "_" + stem
    return stem + ending


def why_never_opened(name: str, media_type: str = "") -> str:
    """Why a file is only saved and never opened by the system; "" when it may be opened."""
    ending = _parted(clean_name(name))[1].lower().rstrip(". ")
    if family(media_type) == "program" and media_type != HTML:
        return translate(
            "OpenedCopy",
            "It is a program: opening it would run it. Privdesk only saves a copy of it.",
        )
    if ending in _ACTING or media_type == HTML:
        return translate(
            "OpenedCopy",
            "Files of this type can do something by being opened (run, fetch from the network, "
            "open others). Privdesk only saves a copy of it.",
        )
    return ""


def _parted(name: str) -> tuple[str, str]:
    ending = PurePath(name).suffix
    return (name.removesuffix(ending), ending) if ending else (name, "")
