# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reference tensors for the C program. usage: reference.py MODEL OUT
Writes OUT/float.tensors and OUT/integer.tensors (the container of the model file) and OUT/N.conllu, the decoded annotation of
text N. The texts are our own. docs/model.md, "Reference tensors", names the members."""
import os, sys
import numpy as np, torch
import analysis, conllu, coreference, export, modelfile, quantised, shipped
from read import byte_index

TEXTS = ("""Foreign Minister Ana Petrović met her Estonian counterpart in Tallinn on Tuesday. She said Croatia wouldn't rule out joining the fund. "We have been asked by the European Commission to wait," Petrović added.""",
         """HARBOUR STRIKE ENDS
The Dockers' Union of Nordhaven, led by J. T. Okafor, has agreed to end its three-week strike at the U.K.-owned port. Its members will be paid $4,500 each. Okafor denied that the union had been threatened by Port Minister Lena Brandt, who resigned last year.""",
         """Turkish officials visited the plant in Izmir, which is run by Anadolu Enerji A.Ş., the country's largest power company.""",
         """OK? No.""")


@torch.no_grad()
def main(model, out):
    os.makedirs(out, exist_ok=True)
    net, cutter, pairs, exceptions = shipped.load(model)
    for kind, n in (('float', net), ('integer', quantised.quantised(net))):
        t = {}
        for k, text in enumerate(TEXTS):
            note = analysis.cut(text)
            record(t, str(k) + '.', text, note, n, cutter)
            reader = analysis.Reader(n, cutter)
            note = reader.read([text])[0]
            where = byte_index(text)
            t[f'{k}.words'] = np.array([(where[a], where[b]) for a, b in note.spans], np.int32)
            t[f'{k}.sentences'] = np.array(note.sentences, np.int32)
            p = coreference.problem(note)
            t[f'{k}.mentions'] = np.array([(m.start, m.end, m.head, m.form) for m in p['mentions']], np.int32).reshape(-1, 4)
            t[f'{k}.mention_features'] = p['features'].astype(np.uint8)
            t[f'{k}.pairs'] = np.stack([p['i'], p['j']], 1).astype(np.int32)
            t[f'{k}.pair_features'] = p['pairs']
            s, new = coreference.scores(pairs, p)
            t[f'{k}.pair_scores'], t[f'{k}.new_scores'] = s.numpy(), new.numpy()
            ms, chain = coreference.chains(pairs, note)
            t[f'{k}.chains'] = np.array(chain, np.int32)
            if kind == 'integer':
                with open(f'{out}/{k}.conllu', 'w', encoding='utf8') as f:
                    f.write(conllu.conllu(note, exceptions, export.whole_words(cutter), ms, chain))
        print(modelfile.write(f'{out}/{kind}.tensors', t), 'bytes')


def record(t, prefix, text, note, net, cutter):
    """The one window of a short text, from pieces to scores."""
    seen = {}
    take = lambda name: (lambda module, x, y: seen.__setitem__(name, y))
    hooks = [net.encoder.norm.register_forward_hook(take('embedded')), net.encoder.layers[0].register_forward_hook(take('layer0')),
             net.encoder.register_forward_hook(take('encoded'))]
    reader = analysis.Reader(net, cutter)
    kept = {}
    words = net.words

    def keep(pieces, shapes, mask, first):
        kept.update(pieces=pieces[0].int().numpy(), shapes=shapes[0].int().numpy(), first=first[0].int().numpy())
        w = words(pieces, shapes, mask, first)
        kept.update(ends=net.end(w)[0, :, 0].numpy(), tags=net.tags(w)[0].numpy(), names=net.names(w)[0].numpy(), arcs=net.arcs(w)[0].numpy())
        return w
    net.words = keep
    reader.read([text])
    del net.words
    for h in hooks:
        h.remove()
    t[prefix + 'text'] = text
    for name, v in list(kept.items()) + [(k, v[0].numpy()) for k, v in seen.items()]:
        t[prefix + name] = v


if __name__ == '__main__':
    main(*sys.argv[1:])
