"""FactSeg: its published counts, how its branches work together, and what the first learns from."""

import copy

import numpy as np
import pytest
import torch
from sklearn.metrics import log_loss
from torch import nn

from lclab.data.augment import Sample
from lclab.losses.total import TotalLoss
from lclab.models.factseg import objects_in
from lclab.profile.count import count
from lclab.registry import models
from lclab.train.supervised import Supervised


@pytest.fixture(scope="module", autouse=True)
def _one_thread():
    torch.set_num_threads(1)


def built(background=0, classes=4):
    torch.manual_seed(0)
    return models.load("factseg")(3, classes, encoder="resnet18", background=background)


@pytest.fixture(scope="module")
def network():
    return built(background=2)


@pytest.fixture(scope="module")
def image():
    torch.manual_seed(1)
    return torch.randn(2, 3, 64, 96)


def test_loveda_s_counts():
    with torch.device("meta"):
        network = models.load("factseg")(3, 7)
    found = count(network, 3, 512, 512)
    assert found.params / 1e6 == pytest.approx(33.44, abs=0.006)
    assert (found.madd - found.flops) / 1e9 == pytest.approx(66.6, abs=0.06)


def of_branches(network, image):
    """The probabilities of classes, and of an object, that the branches give by themselves."""
    kept = {}
    hooks = [
        branch.register_forward_hook(lambda _, __, answer, name=name: kept.update({name: answer}))
        for name, branch in (("classes", network.refinement), ("object", network.activation))
    ]
    with torch.inference_mode():
        answer = network(image)
    for hook in hooks:
        hook.remove()
    grown = {
        name: nn.functional.interpolate(scores, image.shape[2:], mode="bilinear")
        for name, scores in kept.items()
    }
    return answer, grown["classes"].softmax(1), grown["object"].sigmoid()[:, 0]


@pytest.mark.parametrize("background", [0, 2, 3])
def test_its_answer_is_the_collaborative_probability(background, network, image):
    network = copy.deepcopy(network).eval()
    network.background = background
    answer, classes, is_object = of_branches(network, image)
    together = torch.stack(
        [
            chance * (1 - is_object if number == background else is_object)
            for number, chance in enumerate(classes.unbind(1))
        ],
        1,
    )
    wanted = together / together.sum(1, keepdim=True)
    torch.testing.assert_close(answer.softmax(1), wanted)
    assert (wanted.argmax(1) != classes.argmax(1)).any()


@pytest.mark.parametrize(("sure", "is_background"), [(-1000.0, True), (1000.0, False)])
def test_a_sure_branch_decides_without_endless_numbers(sure, is_background, network, image):
    network = copy.deepcopy(network).eval()
    nn.init.zeros_(network.activation[-1].weight)
    nn.init.constant_(network.activation[-1].bias, sure)
    with torch.inference_mode():
        answer = network(image)
    assert answer.isfinite().all()
    assert ((answer.argmax(1) == 2) == is_background).all()


def test_the_first_branch_learns_what_is_background(network, image):
    network = copy.deepcopy(network).train()
    labels = torch.randint(0, 4, (2, 64, 96))
    labels[:, :20] = 255
    with torch.no_grad():
        main, further = network(image)
        step = Supervised(TotalLoss(("cross_entropy",)), network.auxiliary)
        losses = step.losses(lambda _: (main, further), Sample(image, labels))
    assert further.shape == (2, 2, 64, 96)
    chances = further.exp().movedim(1, -1)[labels != 255].double().numpy()
    np.testing.assert_allclose(chances.sum(1), 1, atol=1e-5)
    truth = (labels != 2)[labels != 255].numpy()
    wanted = log_loss(truth, chances[:, 1] / chances.sum(1))
    assert float(losses["auxiliary 1"]) == pytest.approx(wanted, abs=1e-4)


def test_unknown_stays_unknown():
    labels = torch.tensor([0, 1, 2, 255])
    assert objects_in(labels, 0).tolist() == [0, 1, 1, 255]
    assert objects_in(labels, 2).tolist() == [1, 1, 0, 255]
    assert objects_in(labels, 0).dtype == labels.dtype


@pytest.mark.parametrize("background", [-1, 4])
def test_a_background_that_is_no_class_is_refused(background):
    with pytest.raises(ValueError, match=f"background = {background}: it is from 0 to 3"):
        built(background)
