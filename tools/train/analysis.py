# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reference of what the C program does with a text: words, windows, one pass a window, decoding a sentence at a time."""
from dataclasses import dataclass, field
import numpy as np, torch
import ends as marks, shipped, tree, words as rules
from network import FEATURES, LABELS, TAGS, UPOS, Network
from pieces import CLS_SHAPE, SEP_SHAPE, Pieces, shapes
from windows import LONGEST

PART, LONG_PART, LONGEST_PART = 1024, 1536, 2048         # words


@dataclass
class Annotation:
    text: str
    spans: list = field(default_factory=list)        # code points, (start, end) of every word
    words: list = field(default_factory=list)
    glued: list = field(default_factory=list)
    first: list = field(default_factory=list)
    sentences: list = field(default_factory=list)    # (first, end) words
    upos: list = field(default_factory=list)
    feats: list = field(default_factory=list)
    heads: list = field(default_factory=list)        # word index in the document, -1 for the root
    labels: list = field(default_factory=list)
    names: list = field(default_factory=list)        # (first, end, kind)
    vectors: list = field(default_factory=list)      # [384] of every word

    def sentence_of(self):
        out = [0] * len(self.words)
        for k, (a, b) in enumerate(self.sentences):
            out[a:b] = [k] * (b - a)
        return out


def cut(text):
    """Words and blocks of a text; every line is a block."""
    a, at = Annotation(text), 0
    for line in text.split('\n'):
        prev = None
        for s, e in rules.cut_block(text, at, at + len(line)):
            a.spans.append((s, e))
            a.words.append(text[s:e])
            a.glued.append(prev == s)
            a.first.append(prev is None)
            prev = e
        at += len(line) + 1
    return a


def load(path):
    """The network and the pieces' cutter, from what train_network.py or export.py wrote."""
    if path.endswith('.entente-model'):
        return shipped.load(path)[:2]
    s = torch.load(path, map_location='cpu', weights_only=False)
    net = Network(len(s['vocabulary']))
    net.load_state_dict({k: v.float() for k, v in s['net'].items()})
    return net.eval(), Pieces(s['vocabulary'])


def part_ends(note):
    """Where the parts of a long document end, which are read each by itself."""
    out, start, n = [], 0, len(note.words)
    for i in range(n):
        size = i + 1 - start
        if i + 1 == n:
            cut = True
        elif note.first[i + 1]:
            cut = size >= PART
        else:
            cut = size == LONGEST_PART or size >= LONG_PART and marks.seems_to_end(note, i)
        if cut:
            out.append(i + 1)
            start = i + 1
    return out


class Reader:
    def __init__(self, net, cutter):
        self.net, self.cutter = net, cutter

    @torch.no_grad()
    def read(self, texts, given=None):
        """Annotations of texts; given: ready Annotations whose words stay (and sentences too, where they have any)."""
        notes = given or [cut(t) for t in texts]
        jobs = []
        for n in notes:
            jobs.append({'note': n, 'at': 0, 'parts': part_ends(n), 'pieces': [self.cutter.of(w) for w in n.words],
                         'shapes': shapes(n.words, n.glued, n.first),
                         'fixed': {e for _, e in n.sentences} if n.sentences else None})
            n.sentences = []
        active = [j for j in jobs if j['note'].words]
        while active:
            for j in active:
                self.fill(j)
            active.sort(key=lambda j: -j['size'])
            for k in range(0, len(active), 16):
                self.run(active[k:k + 16])
            active = [j for j in active if j['at'] < len(j['note'].words)]
        return notes

    def fill(self, job):
        i, used, n = job['at'], 2, next(e for e in job['parts'] if e > job['at'])
        while i < n and used + len(job['pieces'][i]) <= LONGEST:
            used += len(job['pieces'][i])
            i += 1
        job['end'], job['size'] = i, used

    def run(self, jobs):
        b, t = len(jobs), max(j['size'] for j in jobs)
        n = max(j['end'] - j['at'] for j in jobs)
        pieces, shape, mask = np.zeros((b, t), np.int64), np.zeros((b, t), np.int64), np.zeros((b, t), bool)
        first = np.zeros((b, n), np.int64)
        for r, j in enumerate(jobs):
            ids, sh = [self.cutter.cls], [CLS_SHAPE]
            for k in range(j['at'], j['end']):
                first[r, k - j['at']] = len(ids)
                p = j['pieces'][k]
                ids += p
                sh += [j['shapes'][k]] + [60 + j['shapes'][k]] * (len(p) - 1)
            ids.append(self.cutter.sep)
            sh.append(SEP_SHAPE)
            pieces[r, :len(ids)], shape[r, :len(ids)], mask[r, :len(ids)] = ids, sh, True
        net = self.net
        w = net.words(*map(torch.from_numpy, (pieces, shape, mask, first)))
        ends, arcs = net.end(w)[..., 0].numpy(), net.arcs(w)
        names, tags = net.names(w).log_softmax(-1).numpy(), net.tags(w)
        for r, j in enumerate(jobs):
            self.decode(j, w[r], ends[r], arcs[r], names[r], tags[r])

    def decode(self, j, w, ends, arcs, names, tags):
        note, at, end = j['note'], j['at'], j['end']
        upos = tags[:end - at, :len(UPOS)].argmax(1).tolist()
        sentences, start, dateline = [], at, None
        for i in range(at, end):
            if i == start and note.first[i]:
                dateline = marks.dateline_end(note, i)
            last = i + 1 in j['parts'] or note.first[i + 1]
            if j['fixed'] is not None:
                last = i + 1 in j['fixed']
            elif not last:
                last = i == dateline or marks.is_end(note, i, ends[i - at], UPOS[upos[i + 1 - at]] if i + 1 < end else None)
            if last:
                sentences.append((start, i + 1))
                start = i + 1
        if not sentences:
            sentences = [(at, end)]
        for a, b in sentences:
            x, y = a - at, b - at
            s = torch.cat([arcs[x:y, :1], arcs[x:y, x + 1:y + 1]], 1).log_softmax(1).numpy().astype(np.float64)
            s[np.arange(b - a), np.arange(b - a) + 1] = -np.inf
            h = tree.best_tree(s)
            v = w[x:y]
            l = self.net.labels(v[None], torch.from_numpy(np.asarray(h))[None])[0].numpy().copy()
            root = LABELS.index('root')
            for i in range(b - a):
                if h[i] == 0:
                    l[i, root] = np.inf
                else:
                    l[i, root] = -np.inf
            note.heads += [a + int(k) - 1 if k else -1 for k in h]
            note.labels += [LABELS[k] for k in l.argmax(1)]
            k = 0
            parts = {}
            for name, size in TAGS:
                parts[name] = tags[x:y, k:k + size].argmax(1).tolist()
                k += size
            note.upos += [UPOS[k] for k in parts['upos']]
            note.feats += [{f: FEATURES[f][parts[f][i]] for f in FEATURES if parts[f][i]} for i in range(b - a)]
            n = names[x:y].astype(np.float64)
            n[[i for i in range(b - a) if rules.is_address(note.words[a + i])], 1:] = -np.inf
            note.names += [(a + p, a + q, kind) for p, q, kind in tree.best_names(n)]
            note.vectors += list(v.numpy())
            note.sentences.append((a, b))
        j['at'] = sentences[-1][1]
