"""Encoders with few layers of each kind, for what their depth says nothing about."""

import timm

from lclab.models import st_unet, transunet
from lclab.models.blocks.bit import bit
from lclab.models.blocks.hrnet import Branches, Stage

SWIN = (2, 1, 1, 1)
"""Blocks per stage; of two, the second's windows are shifted."""


def make_shallow(patch):
    """Shorten what nobody can shorten by an argument: Swin, hybrid vision transformers, HRNet."""
    create, begin = timm.create_model, Branches.__init__

    def with_few_blocks(name, **more):
        if name.startswith("swin_"):
            more["depths"] = SWIN
        if name.startswith("vit_base_r50"):
            more["depth"] = 2
        return create(name, **more)

    def with_one_exchange(self, first, width, stages, parts):
        begin(self, first, width, [Stage(1, 1) for _ in stages], parts)

    patch.setattr(timm, "create_model", with_few_blocks)
    patch.setattr(Branches, "__init__", with_one_exchange)
    patch.setattr(transunet, "RESNET50", (1, 1, 1))
    patch.setattr(st_unet, "STARTS", (0, 2, 4, 6, 8))  # pairs of blocks
    patch.setattr(st_unet, "bit", lambda _, bands, stem: bit((1, 1, 1, 1), bands, stem=stem))
