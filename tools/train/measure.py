# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tree bank figures from raw text, aligned by characters as the CoNLL 2018 shared task does."""
import corpora


def raw(doc):
    """The text of a tree bank document and the code point spans of its words; a word that shares its token's letters with
    another (cannot, du) takes the part that its own letters fill."""
    text, spans = '', []
    for w, g, f in zip(doc.words, doc.glued, doc.first):
        if text and f:
            text += '\n'
        elif text and not g:
            text += ' '
        spans.append((len(text), len(text) + len(w)))
        text += w
    return text, spans


def score(gold, notes):
    """Words, sentences, UPOS, features, UAS, LAS: F1 in percent, and CLAS-free."""
    n = dict.fromkeys(('words', 'sentences', 'upos', 'feats', 'uas', 'las'), 0)
    g_words = p_words = g_sents = p_sents = 0
    for doc, note in zip(gold, notes):
        text, spans = raw(doc)
        g_words += len(spans)
        p_words += len(note.spans)
        where = {s: i for i, s in enumerate(note.spans)}
        gs = {(spans[a][0], spans[b - 1][1]) for a, b in doc.sentences()}
        ps = {(note.spans[a][0], note.spans[b - 1][1]) for a, b in note.sentences}
        g_sents += len(gs)
        p_sents += len(ps)
        n['sentences'] += len(gs & ps)
        for i, s in enumerate(spans):
            k = where.get(s)
            if k is None:
                continue
            n['words'] += 1
            n['upos'] += doc.upos[i] == note.upos[k]
            n['feats'] += all(note.feats[k].get(f, '_') == doc.feats[i].get(f, '_').replace('Ptan', 'Plur')
                              for f in ('Number', 'Tense', 'VerbForm', 'Voice'))
            h, hk = doc.heads[i], note.heads[k]
            right = (h == -1 and hk == -1) or (h >= 0 and hk >= 0 and spans[h] == note.spans[hk])
            n['uas'] += right
            n['las'] += right and doc.labels[i].split(':')[0] == note.labels[k].split(':')[0]
    f = lambda x, p, g: 200 * x / max(p + g, 1)
    return {k: f(v, p_sents, g_sents) if k == 'sentences' else f(v, p_words, g_words) for k, v in n.items()}
