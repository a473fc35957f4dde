"""What cannot work is refused before any work is done, with the parameter that is to blame."""

import numpy as np
import pytest
import torch

from lclab.adapt.features import check, offer_of
from lclab.adapt.method import Setting
from lclab.errors import InputError
from lclab.models.architecture import architecture
from lclab.registry import methods

from .domains import adapted, write_raster


def refused(match, field, **values):
    with pytest.raises(InputError, match=match) as caught:
        adapted(**values)
    assert caught.value.field == field
    assert caught.value.remedy


def test_what_is_missing(domains, model):
    values = domains.values()
    refused("source is missing: 'cbst' learns", "source", **{**values, "source": None})
    refused("model is missing: 'adabn' begins", "model", **{**values, "method": "adabn"})
    refused("'target' is missing", "target", **{**values, "target": []})
    refused("target_labels is missing", "target_labels", **{**values, "method": "oracle"})
    refused("target_labels is missing", "target_labels", **{**values, "use_labels": "train"})
    refused("no method called 'magic'", "method", **{**values, "method": "magic"})
    refused("'cbst' has no such argument", "set", **{**values, "set": ["shore=1"]})
    refused("names no values", "sweep", **{**values, "sweep": "share"})
    refused("no such argument", "sweep", **{**values, "sweep": "shore=1,2"})


def test_a_source_without_training(domains, folder):
    data = domains.labelled(("eee",) * 3, "nur Test")
    values = domains.values(source=str(data.folder), output=str(folder / "run"))
    refused("nothing in it is for training", "source", **values)


def test_targets_that_do_not_fit(domains, folder):
    grey = write_raster(folder / "grau.tif", domains.image[..., :1])
    refused("it has 1 bands, the model takes 3", "target", **domains.values(target=[grey]))
    refused("cannot be opened", "target", **domains.values(target=[str(folder / "keine.tif")]))
    empty = write_raster(folder / "leer.tif", np.zeros_like(domains.image), nodata=0)
    refused("it holds no data", "target", **domains.values(target=[empty]))


def test_labels_that_do_not_fit(domains):
    other = domains.labelled(("ttt",) * 3, "nur Training")
    values = domains.values(target_labels=str(other.folder))
    refused("nothing in it is for validation or for testing", "target_labels", **values)
    few = domains.labelled(("tev",) * 3, "andere Klassen", classes=domains.source.classes[::-1])
    values = domains.values(target_labels=str(few.folder))
    refused("its classes are Boden", "target_labels", **values)


def test_networks_that_lack_what_a_method_needs(domains):
    values = domains.values(network="unet-plain", network_set=["width=8"], method="adaptseg")
    refused("needs the features of the last two stages", "network", **values)
    unet = {"network": "unet", "network_set": ["encoder=tu-test_resnet", "decoder=32"]}
    refused("needs a network that is an encoder", "head", **domains.values(**unet, method="clan"))
    values = domains.values(network="unet-plain", network_set=["width=8"], head="sum")
    refused("has no encoder", "head", **values)


def test_contradictions(domains, model):
    values = domains.values(model=model, network_set=[])
    refused("the model is of the network deeplabv2", "network", **{**values, "network": "unet"})
    refused("the model has its own head", "head", **{**values, "head": "pyramid"})
    refused("half of it is of either domain", "batch", **domains.values(batch=5))
    values = {**domains.values(model=model, network_set=[]), "method": "adabn"}
    refused("learns from no source", "colour_transfer", **{**values, "colour_transfer": True})
    labels = {"target_labels": str(domains.labels.folder), "use_labels": "train"}
    refused("learns from no source", "use_labels", **{**values, **labels})
    values = domains.values(method="adaptseg", pseudo_labels=True)
    refused("labels nothing itself", "pseudo_labels", **values)


def test_a_network_without_norms_has_nothing_to_measure():
    chosen = architecture("fcn8s-vgg", ())
    offer = offer_of(chosen, 3, 3, 64)
    with pytest.raises(InputError, match="measures batch norms, of which it has none"):
        check(offer, chosen, "adabn", methods.entry("adabn").facts)
    plain = Setting(
        torch.nn.Conv2d(3, 3, 1), (), torch.ones(3) / 3, 3, 32, lambda _number, _count: iter(())
    )
    with pytest.raises(InputError, match="learns by norms, of which it has none"):
        methods.load("entropy")(plain)
