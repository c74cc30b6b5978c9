"""What was measured, as ratios with their bounds: a table for people and a JSON file."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True)
class Measured:
    """One act, by Privdesk and by the barest program that does the same, in milliseconds.

    `bound` is how many times the bare one's median Privdesk's may take; None says it for the
    record only. `least` is what nobody notices: where both stay below it, the ratio is 1.
    """

    name: str
    ours: Sequence[float]
    bare: Sequence[float]
    bound: float | None
    least: float = 0.0

    @property
    def ratio(self) -> float:
        """Our median over the bare one's."""
        return max(median(self.ours), self.least) / max(median(self.bare), self.least, 1e-9)

    @property
    def holds(self) -> bool:
        """Whether the bound is kept."""
        return self.bound is None or self.ratio <= self.bound

    def plain(self) -> dict[str, object]:
        """As it stands in the JSON file."""
        return {
            "name": self.name,
            "ours_ms": round(median(self.ours), 2),
            "bare_ms": round(median(self.bare), 2),
            "runs": len(self.ours),
            "ratio": round(self.ratio, 3),
            "bound": self.bound,
            "holds": self.holds,
        }


def table(measured: Iterable[Measured]) -> str:
    """One line each: what, both medians, the ratio, its bound, and whether it holds."""
    head = f"{'':52}{'ours ms':>10}{'bare ms':>10}{'ratio':>8}{'bound':>7}"
    lines = [head, "-" * len(head)]
    for found in measured:
        bound = "" if found.bound is None else f"{found.bound:g}"
        verdict = "" if found.holds else "  BROKEN"
        ours, bare = median(found.ours), median(found.bare)
        lines.append(
            f"{found.name:52}{ours:10.1f}{bare:10.1f}{found.ratio:8.2f}{bound:>7}{verdict}"
        )
    return "\n".join(lines)


def write(path: Path, measured: Sequence[Measured], **about: object) -> None:
    """The same as JSON, with what it was measured on."""
    path.parent.mkdir(parents=True, exist_ok=True)
    content = {**about, "measured": [found.plain() for found in measured]}
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def status(measured: Iterable[Measured]) -> int:
    """The exit status: 1 when a bound is broken."""
    return 0 if all(found.holds for found in measured) else 1
