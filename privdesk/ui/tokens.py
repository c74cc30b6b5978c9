"""The colours of the light and the dark theme, said once, and which of them meet on screen."""

from __future__ import annotations

from typing import Final

LIGHT: Final[dict[str, str]] = {
    "window": "#F5F6F8",
    "side": "#EBEDF1",
    "base": "#FFFFFF",
    "raised": "#FFFFFF",
    "hover": "#EFF2F5",
    "hatch": "#D5DAE1",
    "select": "#D5E7F0",
    "select_off": "#E4E7EC",
    "line": "#DCE0E6",
    "line2": "#C3C9D2",
    "ctl": "#838C99",
    "text": "#1B1F25",
    "text2": "#4D5662",
    "disabled": "#646E7A",
    "accent": "#0E5F7E",
    "accent_fill": "#0E5F7E",
    "accent_hover": "#0B4E68",
    "accent_tint": "#E2EFF5",
    "on_fill": "#FFFFFF",
    "red": "#A9211A",
    "red_tint": "#FBE8E6",
    "red_fill": "#B3261E",
    "amber": "#754600",
    "amber_tint": "#FDEFD0",
    "amber_line": "#B98A2E",
    "green": "#1C683A",
    "green_tint": "#E4F2E9",
    "green_line": "#6FA985",
    "chart2": "#7FB0C6",
    "chart3": "#B4BBC5",
}

DARK: Final[dict[str, str]] = {
    "window": "#1C1F24",
    "side": "#16191D",
    "base": "#22262C",
    "raised": "#2A2F36",
    "hover": "#2B3037",
    "hatch": "#3A4049",
    "select": "#24485A",
    "select_off": "#343A43",
    "line": "#343A43",
    "line2": "#4A525D",
    "ctl": "#818B98",
    "text": "#E6E9ED",
    "text2": "#ABB4BF",
    "disabled": "#909AA6",
    "accent": "#7CC3DF",
    "accent_fill": "#1F7396",
    "accent_hover": "#257C9B",
    "accent_tint": "#1F3945",
    "on_fill": "#FFFFFF",
    "red": "#FF9D94",
    "red_tint": "#4A2522",
    "red_fill": "#CB3F36",
    "amber": "#F0C473",
    "amber_tint": "#41331A",
    "amber_line": "#8F7235",
    "green": "#86D0A1",
    "green_tint": "#1E3A2A",
    "green_line": "#4C8A64",
    "chart2": "#79B4CC",
    "chart3": "#59626E",
}

_PAGE = ("window", "side", "base", "raised", "hover", "select", "select_off")

# Which ground each text tone is painted on: the contrast test walks these pairs (≥ 4.5).
TEXT_GROUNDS: Final[dict[str, tuple[str, ...]]] = {
    "text": (*_PAGE, "accent_tint", "amber_tint", "red_tint", "green_tint"),
    "text2": (*_PAGE, "accent_tint"),
    "disabled": ("window", "base", "raised", "hover"),
    "accent": (*_PAGE, "accent_tint", "amber_tint", "red_tint", "green_tint"),
    "red": (*_PAGE, "red_tint"),
    "amber": (*_PAGE, "amber_tint"),
    "green": (*_PAGE, "green_tint"),
    "on_fill": ("accent_fill", "accent_hover", "red_fill"),
}

# Borders by which a control is recognised, against the ground within or around it (≥ 3).
BORDER_GROUNDS: Final[dict[str, tuple[str, ...]]] = {
    "ctl": ("window", "base"),
    "accent": ("window", "side", "base", "select", "raised"),
    "red": ("window", "base"),
}


def contrast(one: str, other: str) -> float:
    """The WCAG contrast ratio of two `#RRGGBB` colours, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
