"""The columns that a recipe's table may have: what each stands for, and which task measures it."""

from __future__ import annotations

from dataclasses import dataclass

SCORES = {"miou": "mIoU", "oa": "OA", "f1": "F1", "kappa": "Kappa"}
CLASS_SCORES = {"iou": "IoU", "f1": "F1", "precision": "Precision", "recall": "Recall"}
COSTS = {
    "params": "Parameters, M",
    "flops": "FLOPs, G",
    "madd": "MAdd, G",
    "memory": "Memory, MB",
    "fps": "Images a second",
}
EVALUATE, PROFILE = "evaluate", "profile"
KNOWN = (
    f"{', '.join((*SCORES, *COSTS))}; {', '.join(f'{name}/CLASS' for name in CLASS_SCORES)}; "
    "each may end in @STAGE"
)


@dataclass(frozen=True)
class Column:
    """One column: `figure`, perhaps of one class, perhaps of a stage that is not the last."""

    text: str
    figure: str
    land_class: str = ""
    stage: str = ""

    @property
    def task(self) -> str:
        """The task that measures it."""
        return PROFILE if self.figure in COSTS else EVALUATE

    @property
    def title(self) -> str:
        """What stands above it."""
        names = CLASS_SCORES if self.land_class else {**SCORES, **COSTS}
        words = [self.land_class, names[self.figure]]
        return " ".join(word for word in words if word) + (f" ({self.stage})" if self.stage else "")


def column(text: str) -> Column | None:
    """Return the column that a text names; None where there is no such column."""
    name, _, stage = text.partition("@")
    figure, slash, land_class = name.partition("/")
    known = CLASS_SCORES if slash else {**SCORES, **COSTS}
    if figure not in known or bool(slash) != bool(land_class):
        return None
    return Column(text, figure, land_class, stage)
