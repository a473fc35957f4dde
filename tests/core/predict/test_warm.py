"""A model that was loaded before is the one that the next map uses."""

from lclab.predict import setup as module
from lclab.predict.processes import here
from lclab.predict.warm import warm
from lclab.spec import task


def test_the_next_map_finds_the_session_ready(folder, image, model):
    told = warm(str(model))
    spec = task("predict").parse(
        {
            "image": str(image),
            "model": [str(model)],
            "output": str(folder / "m.tif"),
            "probabilities": str(folder / "p.tif"),
        }
    )
    ready = set(map(id, sessions()))
    used = module.set_up(spec, here()).ensemble.sessions
    assert [id(session) for session in used] == list(ready)
    assert used[0].device == told["device"]


def sessions():
    """Return the sessions that are kept."""
    from lclab.predict.sessions import _warm

    return list(_warm.values())
