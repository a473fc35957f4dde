"""What was asked for, checked before any work is done."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import Any

from ..data.build.imagery import value_range
from ..data.dataset import DataSet
from ..data.held_out import Boxes, held_out, of_raster
from ..data.unlabelled import Unlabelled, UnlabelledSampler
from ..errors import InputError
from ..geo.source import Source
from ..modelfile import read_card
from ..models.architecture import Architecture, architecture
from ..registry import Entry, methods
from ..settings import arguments_of
from ..tasks.adapt import Adapt
from ..train.encoder import encoder_file
from ..train.network import IMAGENET, NONE
from .features import Offer, can_have_head, check, offer_of
from .folder import targets_of
from .method import Labelling, Method, Setting
from .origin import Origin, network_of, of_data, of_model, weights_of
from .scaling import is_own
from .target_labels import KEPT, TRAIN, TargetLabels, target_labels

OWN, SUM, PYRAMID = "own", "sum", "pyramid"
HEADS = {SUM: "aspp", PYRAMID: "pyramid"}
DEFAULT_NETWORK = "deeplabv2"


class Asked:
    """Everything about a run that is known before it begins."""

    def __init__(self, spec: Adapt) -> None:
        self.spec = spec
        self.entry: Entry = methods.entry(spec.method, "method")
        self.arguments = arguments_of(self.entry, spec.set, "set")
        self.model = weights_of(spec.model) if spec.model else None
        self.data = self._source()
        self.origin: Origin = self._origin()
        self._check_use()
        self.chosen = self._network()
        self.labels = self._labels()
        self.sampler = self._target()
        self.offer: Offer = self._checked()

    @property
    def facts(self) -> dict[str, Any]:
        """What the method says of itself."""
        return self.entry.facts

    @property
    def uses_source(self) -> bool:
        """Whether the method learns from the source's labels."""
        return bool(self.facts.get("source", True)) and not self.facts.get("labelled_target")

    @property
    def uses_target(self) -> bool:
        """Whether the method sees the target's images."""
        return bool(self.facts.get("target", True))

    @property
    def is_by_target(self) -> bool:
        """Whether norms get the target's statistics alone."""
        from_both = self.uses_target and bool(self.facts.get("source", True))
        return from_both and self.spec.statistics == "target"

    @property
    def is_own_scaling(self) -> bool:
        """Whether the target is scaled by its own values."""
        return is_own(self.spec.scaling, self.origin.value_range, self.target_range)

    @property
    def target_range(self) -> float:
        """What the target's values are divided by."""
        return value_range(self.sampler.reader.dtype)

    def method(self, setting: Setting) -> Method:
        """Return the method for a network."""
        made: Method = methods.load(self.spec.method)(setting, **self.arguments)
        if self.spec.pseudo_labels and not isinstance(made, Labelling):
            raise InputError(
                f"pseudo_labels: '{self.spec.method}' labels nothing itself.",
                field="pseudo_labels",
                remedy="Leave it out, or choose a method of self-training, such as cbst.",
            )
        return made

    def _check_use(self) -> None:
        """Refuse what would change nothing."""
        spec = self.spec
        learns_here = spec.use_labels == TRAIN and not self.facts.get("source", True)
        if learns_here or (spec.colour_transfer and not self.uses_source):
            name = "use_labels" if learns_here else "colour_transfer"
            raise InputError(
                f"{name} = {getattr(spec, name)}: '{spec.method}' learns from no source.",
                field=name,
                remedy="Leave it out, or choose another method.",
            )

    def _source(self) -> DataSet | None:
        spec = self.spec
        without = not self.facts.get("source", True)
        if without and not spec.model:
            raise InputError(
                f"model is missing: '{spec.method}' begins with a trained model.",
                field="model",
                remedy="Give the model file, or choose a method that learns from a source.",
            )
        if not spec.source and not without:
            raise InputError(
                f"source is missing: '{spec.method}' learns from the source's labels.",
                field="source",
                remedy="Give the data set, or choose a method that does without, such as adabn.",
            )
        if not spec.source:
            return None
        data = DataSet.load(spec.source)
        if not sum(data.pixels.get("train", {}).values()):
            raise InputError(
                f"source = {spec.source}: nothing in it is for training.",
                field="source",
                remedy="Make it anew with smaller shares for the other splits.",
            )
        return data

    def _origin(self) -> Origin:
        if self.data is not None:
            return of_data(self.data)
        if self.model is None:  # never: a method without a source has a model
            raise InputError("Neither 'source' nor 'model' is given.", field="source")
        return of_model(read_card(self.model))

    def _network(self) -> Architecture:
        spec = self.spec
        if self.model is None:
            chosen = architecture(spec.network, spec.network_set)
            return self._with_head(chosen)
        chosen = network_of(read_card(self.model), self.model)
        if spec.network not in (DEFAULT_NETWORK, chosen.name) or spec.network_set:
            raise InputError(
                f"network = {spec.network}: the model is of the network {chosen.shown}.",
                field="network",
                remedy="Leave it out.",
            )
        if spec.head != OWN and with_head(chosen, spec.head) != chosen:
            raise InputError(
                f"head = {spec.head}: the model has its own head.",
                field="head",
                remedy=f"Choose '{OWN}', or begin without a model.",
            )
        return chosen

    def _with_head(self, chosen: Architecture) -> Architecture:
        head, sizes = self.spec.head, (len(self.origin.bands), len(self.origin.classes))
        if head != OWN and not can_have_head(chosen, *sizes):
            raise InputError(
                f"head = {head}: {chosen.shown} has no encoder that a head could stand on.",
                field="head",
                remedy=f"Choose '{OWN}', or another network.",
            )
        return with_head(chosen, head)

    def _labels(self) -> TargetLabels | None:
        spec = self.spec
        learns = bool(self.facts.get("labelled_target")) or spec.use_labels == TRAIN
        if spec.target_labels:
            return target_labels(spec.target_labels, spec.use_labels, self.origin, is_learnt=learns)
        if learns:
            raise InputError(
                f"target_labels is missing: method '{spec.method}' with use_labels "
                f"'{spec.use_labels}' learns from them.",
                field="target_labels",
                remedy="Give a data set over the target.",
            )
        return None

    def _target(self) -> UnlabelledSampler:
        kept = partial(kept_of, self.labels) if self.labels else None
        origin = self.origin
        reader = Unlabelled(targets_of(self.spec), origin.bands, origin.resolution, kept)
        return UnlabelledSampler(reader, self.spec.seed)

    def _checked(self) -> Offer:
        spec, chosen, origin = self.spec, self.chosen, self.origin
        bands, classes = len(origin.bands), len(origin.classes)
        if spec.batch % 2:
            raise InputError(
                f"batch = {spec.batch}: half of it is of either domain.",
                field="batch",
                remedy="Choose an even number.",
            )
        chosen.check_sizes(bands, classes)
        chosen.check(bands, classes, spec.batch // 2, spec.crop)
        offer = offer_of(chosen, bands, classes, spec.crop)
        check(offer, chosen, spec.method, self.facts)
        if spec.encoder_weights not in (IMAGENET, NONE):
            if self.model:
                raise InputError(
                    f"encoder_weights = {spec.encoder_weights}: 'model' brings the encoder's, too.",
                    field="encoder_weights",
                    remedy="Give one of them.",
                )
            encoder_file(spec.encoder_weights, chosen, bands, classes)
        if self.model and self.model.resolve().parent == Path(os.path.realpath(spec.output)):
            raise InputError(
                f"model = {spec.model}: it lies in the folder of this run.",
                field="model",
                remedy="Choose another folder for the run.",
            )
        return offer


def kept_of(labels: TargetLabels, source: Source) -> Boxes:
    """Return what of a raster is kept for measuring."""
    return held_out(of_raster(source), labels.data, KEPT)


def with_head(chosen: Architecture, head: str) -> Architecture:
    """Return a network with another head on its encoder."""
    if head == OWN:
        return chosen
    if chosen.name in (DEFAULT_NETWORK, "with-head"):
        return Architecture(chosen.name, {**chosen.arguments, "head": HEADS[head]})
    words = [chosen.name, *(f"{name}={value}" for name, value in chosen.arguments.items())]
    return Architecture("with-head", {"network": " ".join(words), "head": HEADS[head]})
