# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Loads a model file back into PyTorch, so that what is shipped is what is measured."""
import numpy as np, torch
import coreference, modelfile
from network import Network
from pieces import Pieces
from quantised import INTEGER_HEADS


def text(a):
    return bytes(a).decode()


def load(path):
    """(network, cutter, scorer, exceptions)"""
    t = modelfile.read(path)
    vocabulary = text(t['vocabulary']).split('\n')
    net, state = Network(len(vocabulary)), {}
    f = lambda name: torch.from_numpy(t[name].astype(np.float32))
    whole = lambda name: f(name + '.weight') * f(name + '.scale')[:, None]
    state['encoder.piece.weight'] = whole('embedding.piece')
    state['encoder.position.weight'], state['encoder.shape.weight'] = f('embedding.position'), f('embedding.shape')
    for k in ('weight', 'bias'):
        state[f'encoder.norm.{k}'] = f(f'embedding.norm.{k}')
    for i in range(len(net.encoder.layers)):
        for part in ('qkv', 'out', 'up', 'down'):
            state[f'encoder.layers.{i}.{part}.weight'] = whole(f'layer.{i}.{part}')
            state[f'encoder.layers.{i}.{part}.bias'] = f(f'layer.{i}.{part}.bias')
        for part in ('norm1', 'norm2'):
            for k in ('weight', 'bias'):
                state[f'encoder.layers.{i}.{part}.{k}'] = f(f'layer.{i}.{part}.{k}')
    heads, bias, at = whole('heads'), f('heads.bias'), 0
    for k in INTEGER_HEADS:
        n = len(getattr(net, k).weight)
        state[k + '.weight'] = heads[at:at + n]
        if getattr(net, k).bias is not None:
            state[k + '.bias'] = bias[at:at + n]
        at += n
    state['arc_matrix.weight'], state['arc_matrix.bias'], state['arc_root'] = f('arc.matrix.weight'), f('arc.matrix.bias'), f('arc.root')
    state['label_root'], state['label_out.weight'], state['label_out.bias'] = f('label.root'), f('label.out.weight'), f('label.out.bias')
    for k, v in net.state_dict().items():
        if k.startswith('link_'):
            state[k] = v
    net.load_state_dict(state)
    exceptions = {tuple(l.split('\t')[:2]): l.split('\t')[2] for l in text(t['lemma.exceptions']).split('\n')}
    return net.eval(), Pieces(vocabulary), load_scorer(f), exceptions


def load_scorer(f):
    s, h, l = coreference.Scorer(), coreference.HIDDEN, coreference.LINK
    w, b, m, state = f('chain.vector.weight'), f('chain.vector.bias'), f('chain.mention.weight'), {}
    at = 0
    for k, n in (('query', l), ('key', l), ('anaphor', h), ('antecedent', h), ('fresh', h)):
        state[k + '.weight'], part = w[at:at + n], b[at:at + n]
        if k != 'antecedent':
            state[k + '.bias'] = part
        at += n
    for i, k in enumerate(('anaphor', 'antecedent', 'fresh')):
        state[k + '.weight'] = torch.cat([state[k + '.weight'], m[i * h:(i + 1) * h]], 1)
    state['pair.weight'] = f('chain.pair.weight')
    state['out.weight'], state['out.bias'] = f('chain.out.weight')[None], f('chain.out.bias')
    state['fresh_out.weight'], state['fresh_out.bias'] = f('chain.fresh.weight')[None], f('chain.fresh.bias')
    s.load_state_dict(state)
    return s.eval()
