"""What was asked for, checked before any work is done."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Any

import timm
import torch
from segmentation_models_pytorch.encoders import get_encoder_names
from torch import nn
from torch.nn.modules.batchnorm import _BatchNorm

from ..choices import CHOICES
from ..errors import InputError
from ..events import Report
from ..models.architecture import Architecture, architecture
from ..models.found import SUFFIX
from ..registry import Entry, models, pretrainers
from ..settings import arguments_of
from ..tasks.pretrain import Pretrain
from ..train.encoder import encoder_file
from ..train.network import IMAGENET, NONE
from .features import CLASSES, Features, deepest, features_of, outline_of
from .imagery import Imagery, imagery_of
from .method import Method, Setting

ENCODERS_OWN = "unet"
"""The network over an encoder that is asked for by its own name."""
TIMM = "tu-"


class Asked:
    """Everything about a run that is known before it begins."""

    def __init__(self, spec: Pretrain, report: Report) -> None:
        self.spec = spec
        self.entry: Entry = pretrainers.entry(spec.method, "method")
        self.arguments = arguments_of(self.entry, spec.set, "set")
        self.chosen = network_of(spec.network, spec.network_set)
        self._check_input()
        self._report = report
        if not self.is_labelled:
            self._check()

    @property
    def facts(self) -> dict[str, Any]:
        """What the method says of itself."""
        return self.entry.facts

    @property
    def chosen_by_name(self) -> bool:
        """Whether a network is asked for, and not an encoder."""
        return is_network(self.spec.network)

    @property
    def is_labelled(self) -> bool:
        """Whether the method learns from labels."""
        return bool(self.facts.get("labelled"))

    @cached_property
    def imagery(self) -> Imagery:
        """The imagery that is learnt from."""
        spec = self.spec
        return imagery_of(spec.images, spec.bands, spec.seed, spec.crop, self._report)

    @cached_property
    def taken(self) -> tuple[int, ...]:
        """Which maps of the encoder are its deepest features."""
        return deepest(self._network, self.chosen, len(self.imagery.bands), self.spec.crop)

    def method(self, features: Features) -> Method:
        """Return the method for an encoder."""
        made: Method = pretrainers.load(self.spec.method)(self._setting(features), **self.arguments)
        return made

    def _setting(self, features: Features) -> Setting:
        return Setting(
            features=features,
            width=self._width,
            batch=self.spec.batch,
            steps=self.spec.steps,
            has_norms=any(isinstance(m, _BatchNorm) for m in features.modules()),
        )

    @cached_property
    def _network(self) -> nn.Module:
        """The network without weights."""
        return outline_of(self.chosen, len(self.imagery.bands))

    @cached_property
    def _outline(self) -> Features:
        """The encoder without weights."""
        return features_of(self._network, self.taken, self.chosen.multiple)

    @cached_property
    def _width(self) -> int:
        """Channels of the features of a crop."""
        bands, crop = len(self.imagery.bands), self.spec.crop
        with torch.device("meta"):
            return self._outline(torch.zeros(2, bands, crop, crop)).shape[1]

    def _check_input(self) -> None:
        spec = self.spec
        names = ("dataset", "images") if self.is_labelled else ("images", "dataset")
        needed, other = ((name, getattr(spec, name)) for name in names)
        if not needed[1]:
            what = "labels of a data set" if self.is_labelled else "imagery without labels"
            raise InputError(
                f"{needed[0]} is missing: '{spec.method}' learns from {what}.",
                field=needed[0],
                remedy=f"Give '{needed[0]}', or choose another method.",
            )
        if other[1]:
            raise InputError(
                f"{other[0]} = {shown(other[1])}: '{spec.method}' does not use it.",
                field=other[0],
                remedy="Leave it out, or choose another method.",
            )

    def _check(self) -> None:
        spec, bands = self.spec, len(self.imagery.bands)
        self.chosen.check_sizes(bands, CLASSES)
        self.chosen.check(bands, CLASSES, spec.batch, spec.crop)
        with torch.device("meta"):
            self.method(self._outline)
        if spec.encoder_weights not in (IMAGENET, NONE):
            path = Path(spec.encoder_weights).resolve()
            if path.parent == Path(spec.output).resolve():
                raise InputError(
                    f"encoder_weights = {path}: it lies in the folder of this run.",
                    field="encoder_weights",
                    remedy="Choose another folder for the run.",
                )
            encoder_file(spec.encoder_weights, self.chosen, bands, CLASSES)


def shown(value: Any) -> str:
    """Return a path, or the first of several."""
    return str(value) if isinstance(value, str) else str(value[0])


def network_of(name: str, settings: tuple[str, ...]) -> Architecture:
    """Return the network of a name, or one over the encoder that has this name."""
    if is_network(name):
        return architecture(name, settings)
    if is_encoder(name):
        return architecture(ENCODERS_OWN, (f"encoder={name}", *settings))
    raise InputError(
        f"network = {name}: there is no network and no encoder of this name.",
        field="network",
        remedy="'lclab models' lists the networks; encoders are those of "
        "segmentation-models-pytorch, such as resnet50, and timm's, as tu-NAME.",
    )


def is_network(name: str) -> bool:
    """Say whether this is what 'train' takes for a network."""
    return name in CHOICES or name in models.entries() or name.lower().endswith(SUFFIX)


def is_encoder(name: str) -> bool:
    """Say whether an encoder has this name."""
    if name.startswith(TIMM):
        return timm.is_model(name.removeprefix(TIMM).partition(".")[0])
    return name in get_encoder_names()
