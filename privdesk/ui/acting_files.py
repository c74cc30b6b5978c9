"""Which files are never opened by the system, only saved."""

from __future__ import annotations

from privdesk.store.attachments import clean_name
from privdesk.store.file_names import parted
from privdesk.store.media_kinds import HTML, family
from privdesk.text import translate

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


def why_never_opened(name: str, media_type: str = "") -> str:
    """Why a file is only saved and never opened by the system; "" when it may be opened."""
    ending = parted(clean_name(name))[1].lower().rstrip(". ")
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
