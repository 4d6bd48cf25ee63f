# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The network in 8-bit integers, as the C program computes it: weights of seven bits and a sign per output channel, inputs
of eight bits per row. docs/model.md, "Integers"."""
import copy
import torch, torch.nn as nn

WEIGHT_LIMIT = 63                # 255 * 63 * 2 stays below 2^15: no saturation in vpmaddubsw either
INPUT_LIMIT = 127


def quantise_rows(w, limit):
    """[O][I] -> integers [O][I], scales [O]"""
    scale = w.abs().amax(1).clamp(min=1e-12) / limit
    return torch.round(w / scale[:, None]).clamp(-limit, limit), scale


class IntegerLinear(nn.Module):
    """A linear layer with integer products. The integers are kept in floats, which hold them exactly."""

    def __init__(self, linear):
        super().__init__()
        q, s = quantise_rows(linear.weight.detach(), WEIGHT_LIMIT)
        self.register_buffer('q', q)
        self.register_buffer('scale', s)
        self.bias = linear.bias

    def forward(self, x):
        s = x.abs().amax(-1, keepdim=True).clamp(min=1e-12) / INPUT_LIMIT
        y = torch.round(x / s) @ self.q.t() * s * self.scale
        return y if self.bias is None else y + self.bias


INTEGER_HEADS = ('end', 'tags', 'names', 'arc_dependent', 'arc_head', 'label_dependent', 'label_head')


def quantised(net):
    """A copy of the network whose encoder and first head layers compute in integers and whose embeddings are 8-bit rows."""
    net = copy.deepcopy(net)
    with torch.no_grad():
        q, s = quantise_rows(net.encoder.piece.weight, 127)
        net.encoder.piece.weight.copy_(q * s[:, None])
        for p in (net.encoder.position.weight, net.encoder.shape.weight, net.arc_root, net.label_root, net.arc_matrix.weight,
                  net.label_out.weight):
            p.copy_(p.half().float())
    for layer in net.encoder.layers:
        for k in ('qkv', 'out', 'up', 'down'):
            setattr(layer, k, IntegerLinear(getattr(layer, k)))
    for k in INTEGER_HEADS:
        setattr(net, k, IntegerLinear(getattr(net, k)))
    return net


def quantised_scorer(scorer):
    scorer = copy.deepcopy(scorer)
    with torch.no_grad():
        for p in scorer.parameters():
            p.copy_(p.half().float())
    return scorer
