"""Crops are put together of four where labels are dense, unless the user says otherwise."""

import dataclasses

import pytest

from lclab.spec import task
from lclab.train.mosaic import mosaic_share


@pytest.mark.parametrize(("labelled", "share"), [(0.4, 0.0), (0.6, 0.75)])
def test_it_is_for_dense_labels(data, labelled, share):
    area = sum(scene.width * scene.height for scene in data.scenes)
    name = data.classes[0].name
    half = int(labelled * area / 2)
    some = dataclasses.replace(data, pixels={"train": {name: half}, "validation": {name: half}})
    spec = task("train").parse({"dataset": str(data.folder), "output": "x"})
    assert mosaic_share(spec, some) == share
    assert mosaic_share(dataclasses.replace(spec, mosaic=0.3), some) == 0.3
    assert mosaic_share(dataclasses.replace(spec, mosaic=0.0), some) == 0.0
