"""Views against numpy's turns, matrices and scipy's blur."""

import numpy as np
import pytest
import torch
from scipy.ndimage import gaussian_filter

from lclab.pretrain import views
from lclab.pretrain.views import STILL, Variation, blurred, coloured, placed, view

TURNED = Variation(1.0, 0.0, 0.0, 0.0, 0.0, True, 0.0, 0.0)


def chance(seed=0):
    return torch.Generator().manual_seed(seed)


def places(count=4, bands=5, side=12, seed=0):
    values = torch.randn(count, bands, side, side, generator=chance(seed))
    return values, torch.ones(count, 1, side, side, dtype=torch.bool)


def test_nothing_varied_is_the_place_itself():
    values, seen = places()
    found, known = view(values, seen, torch.full((4,), 12.0), 12, STILL, chance())
    torch.testing.assert_close(found, values)
    assert known.all()


def test_all_quarter_turns_and_mirrors_come_and_nothing_else():
    values, seen = places(64)
    found, _ = view(values, seen, torch.full((64,), 12.0), 12, TURNED, chance(1))
    met = set()
    for one, turned in zip(values.numpy(), found.numpy(), strict=True):
        ways = [
            np.rot90(np.flip(one, 2) if flip else one, turn, (1, 2))
            for flip in (0, 1)
            for turn in range(4)
        ]
        met.add(next(k for k, way in enumerate(ways) if np.allclose(way, turned, atol=1e-4)))
    assert met == set(range(8))


def test_views_stay_within_their_place():
    """Of a place that fills a part of the array, nothing beside it is ever seen."""
    values, _ = places(40, 1, 20)
    values[..., 12:, :] = values[..., :, 12:] = 1000
    inside = torch.zeros(40, 1, 20, 20, dtype=torch.bool)
    inside[..., :12, :12] = True
    how = Variation(0.2, 0, 0, 0, 0, True, 0, 0)
    found, known = view(values, inside, torch.full((40,), 12.0), 16, how, chance(2))
    middle = found[..., 2:-2, 2:-2]  # the outermost rows are mixed with what lies beside
    assert middle.abs().max() < 10
    assert known[..., 2:-2, 2:-2].all()


def test_views_show_from_a_fifth_to_all_of_a_place():
    where = placed(torch.full((4000,), 30.0), 30, Variation(), chance(3))
    area = (where[:, 0, :2].norm(dim=1) * where[:, 1, :2].norm(dim=1)).numpy()
    assert area.min() == pytest.approx(0.2, abs=0.01)
    assert area.max() == pytest.approx(1.0, abs=0.01)
    assert area.mean() == pytest.approx(0.6, abs=0.02)


def test_what_is_not_seen_is_nothing():
    values, seen = places(8, 3, 16)
    seen[..., :, 9:] = False
    how = Variation(0.5, turns=True)
    found, known = view(values + 5, seen, torch.full((8,), 16.0), 16, how, chance(4))
    assert (found[(~known).expand_as(found)] == 0).all()
    assert 0 < known.float().mean() < 1


def test_colours_are_a_matrix_and_a_sum_for_each():
    """All pixels of a view change by the same linear map, and each view by another."""
    images, _ = places(3, 4, 9)
    found = coloured(images, Variation(), chance(5))
    maps = []
    for before, after in zip(images.numpy(), found.numpy(), strict=True):
        given = np.vstack([before.reshape(4, -1), np.ones(81)]).T
        solved, *_ = np.linalg.lstsq(given, after.reshape(4, -1).T, rcond=None)
        np.testing.assert_allclose(given @ solved, after.reshape(4, -1).T, atol=1e-4)
        assert np.ptp(solved[4]) < 1e-5  # brightness is the same for all bands
        maps.append(solved)
    assert not np.allclose(maps[0], maps[1], atol=0.05)


def test_some_views_are_grey():
    images, _ = places(400, 4, 3)
    grey = Variation(gains=0.0, contrast=0.0, brightness=0.0)
    found = coloured(images, grey, chance(6))
    is_grey = (found - found.mean(1, keepdim=True)).abs().amax((1, 2, 3)) < 1e-5
    assert float(is_grey.float().mean()) == pytest.approx(0.2, abs=0.06)
    torch.testing.assert_close(found[is_grey][:, 0], images[is_grey].mean(1))


def test_a_blur_is_scipy_s(monkeypatch):
    monkeypatch.setattr(views, "BLUR", (1.2, 1.2))
    images, _ = places(2, 3, 24)
    found = blurred(images, Variation(blurred=1.0), chance(7))
    expected = gaussian_filter(images.numpy(), (0, 0, 1.2, 1.2), mode="nearest", radius=4)
    np.testing.assert_allclose(found.numpy(), expected, atol=1e-4)


def test_no_strength_of_colour_is_none():
    images, seen = places()
    how = Variation(smallest=1.0, turns=False).coloured(0)
    found, _ = view(images, seen, torch.full((4,), 12.0), 12, how, chance(8))
    torch.testing.assert_close(found, images)


def test_chance_is_the_seed_s():
    images, seen = places()
    sides = torch.full((4,), 12.0)
    drawn = [view(images, seen, sides, 8, Variation(), chance(s))[0] for s in (1, 1, 2)]
    assert torch.equal(drawn[0], drawn[1])
    assert not torch.equal(drawn[0], drawn[2])
