# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the model file. usage: export.py DATA NETWORK SCORER OUT"""
import sys
import numpy as np, torch
import analysis, corpora, coreference, lemmas, modelfile
from network import FEATURES, HEADS, INNER, LAYERS, LABELS, NAME_TAGS, POSITIONS, SIZE, UPOS
from quantised import INTEGER_HEADS, WEIGHT_LIMIT, quantise_rows
from windows import LONGEST


def main(data, network, scorer, out):
    net, cutter = analysis.load(network)
    pairs = coreference.Scorer()
    pairs.load_state_dict(torch.load(scorer))
    vocabulary = sorted(cutter.ids, key=cutter.ids.get)
    t = {'config': f'layers={LAYERS}\nsize={SIZE}\nheads={HEADS}\ninner={INNER}\npositions={POSITIONS}\nwindow={LONGEST}\n'
                   f'epsilon=1e-12\nlink={coreference.LINK}\nhidden={coreference.HIDDEN}\n',
         'vocabulary': '\n'.join(vocabulary), 'labels.upos': '\n'.join(UPOS),
         'labels.features': '\n'.join(f'{k}=' + ','.join(v) for k, v in FEATURES.items()),
         'labels.relations': '\n'.join(LABELS), 'labels.names': '\n'.join(NAME_TAGS), 'lemma.exceptions': exceptions(data, cutter)}
    half = lambda x: x.detach().numpy().astype(np.float16)
    full = lambda x: x.detach().numpy().astype(np.float32)

    def integers(name, weights, biases, limit=WEIGHT_LIMIT):
        q, s = quantise_rows(weights.detach(), limit)
        t[name + '.weight'], t[name + '.scale'] = q.numpy().astype(np.int8), full(s)
        if biases is not None:
            t[name + '.bias'] = full(biases)
    e = net.encoder
    integers('embedding.piece', e.piece.weight, None, 127)
    t['embedding.position'], t['embedding.shape'] = half(e.position.weight), half(e.shape.weight)
    t['embedding.norm.weight'], t['embedding.norm.bias'] = full(e.norm.weight), full(e.norm.bias)
    for k, layer in enumerate(e.layers):
        for part in ('qkv', 'out', 'up', 'down'):
            integers(f'layer.{k}.{part}', getattr(layer, part).weight, getattr(layer, part).bias)
        for part in ('norm1', 'norm2'):
            t[f'layer.{k}.{part}.weight'], t[f'layer.{k}.{part}.bias'] = full(getattr(layer, part).weight), full(getattr(layer, part).bias)
    heads = [getattr(net, k) for k in INTEGER_HEADS]
    integers('heads', torch.cat([h.weight for h in heads]),
             torch.cat([h.bias if h.bias is not None else torch.zeros(len(h.weight)) for h in heads]))
    t['arc.matrix.weight'], t['arc.matrix.bias'], t['arc.root'] = half(net.arc_matrix.weight), full(net.arc_matrix.bias), half(net.arc_root)
    t['label.root'], t['label.out.weight'], t['label.out.bias'] = half(net.label_root), half(net.label_out.weight), full(net.label_out.bias)
    t['chain.vector.weight'] = half(torch.cat([pairs.query.weight, pairs.key.weight, pairs.anaphor.weight[:, :SIZE],
                                               pairs.antecedent.weight[:, :SIZE], pairs.fresh.weight[:, :SIZE]]))
    t['chain.vector.bias'] = full(torch.cat([pairs.query.bias, pairs.key.bias, pairs.anaphor.bias, torch.zeros(coreference.HIDDEN),
                                             pairs.fresh.bias]))
    t['chain.mention.weight'] = half(torch.cat([pairs.anaphor.weight[:, SIZE:], pairs.antecedent.weight[:, SIZE:], pairs.fresh.weight[:, SIZE:]]))
    t['chain.pair.weight'] = half(pairs.pair.weight)
    t['chain.out.weight'], t['chain.out.bias'] = half(pairs.out.weight[0]), full(pairs.out.bias)
    t['chain.fresh.weight'], t['chain.fresh.bias'] = half(pairs.fresh_out.weight[0]), full(pairs.fresh_out.bias)
    print(out, modelfile.write(out, t), 'bytes', len(t), 'tensors')


def exceptions(data, cutter):
    known = whole_words(cutter)
    docs = [d for p in ('en_ewt-ud-train', 'gum_free_train') for d in corpora.read_conllu(f'{data}/ud/{p}.conllu')]
    return '\n'.join(f'{w}\t{p}\t{l}' for (w, p), l in sorted(lemmas.build(docs, known).items()))


def whole_words(cutter):
    return {p for p in cutter.ids if p.isalpha() and not p.startswith('##')}


if __name__ == '__main__':
    main(*sys.argv[1:])
