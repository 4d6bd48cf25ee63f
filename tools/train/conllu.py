# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An annotation as CoNLL-U, with names and chains in MISC: what `entente-cli read --annotate` prints."""
import lemmas
from mentions import FORMS


def conllu(note, exceptions, known, ms=(), chain=()):
    misc = [[] for _ in note.words]
    for a, b, kind in note.names:
        for i in range(a, b):
            misc[i].append(('Name=B-' if i == a else 'Name=I-') + kind)
    sizes = {c: chain.count(c) for c in chain}
    for m, c in zip(ms, chain):
        if sizes[c] > 1 or m.form == 0:
            misc[m.head].append(f'Chain={c}:{FORMS[m.form]}:{m.start - m.head}:{m.end - m.head}')
    out = []
    for k, (a, b) in enumerate(note.sentences):
        out.append(f'# sent_id = {k + 1}')
        out.append('# text = ' + note.text[note.spans[a][0]:note.spans[b - 1][1]])
        for i in range(a, b):
            extra = misc[i] + (['SpaceAfter=No'] if i + 1 < len(note.words) and note.glued[i + 1] and not note.first[i + 1] else [])
            feats = '|'.join(f'{x}={y}' for x, y in sorted(note.feats[i].items())) or '_'
            base = lemmas.lemma(note.words[i], note.upos[i], note.feats[i], exceptions, known)
            h = note.heads[i]
            out.append('\t'.join((str(i - a + 1), note.words[i], base, note.upos[i], '_', feats, str(h - a + 1 if h >= 0 else 0),
                                  note.labels[i], '_', '|'.join(extra) or '_')))
        out.append('')
    return '\n'.join(out) + '\n'
