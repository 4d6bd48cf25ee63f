# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows of text as the encoder reads them, and batches of windows with their targets."""
import random
from dataclasses import dataclass
import numpy as np, torch
from network import FEATURES, LABELS, NAME_TAGS, UPOS
from pieces import CLS_SHAPE, SEP_SHAPE, shapes

LONGEST = 192                    # pieces of a window, [CLS] and [SEP] counted
UPOS_ID = {u: i for i, u in enumerate(UPOS)}
LABEL_ID = {l: i for i, l in enumerate(LABELS)}
NAME_ID = {t: i for i, t in enumerate(NAME_TAGS)}
FEATURE_ID = {k: {v: i for i, v in enumerate(vs)} for k, vs in FEATURES.items()}
MENTIONABLE = {'NOUN', 'PROPN', 'PRON'}


@dataclass
class Prepared:
    """A document as arrays; -1 is a target that is not known."""
    words: list
    glued: list
    first: list
    pieces: list
    shapes: list
    ends: np.ndarray
    tags: np.ndarray
    names: np.ndarray
    heads: np.ndarray
    labels: np.ndarray
    links: np.ndarray
    weight: float

    def size(self):
        return sum(map(len, self.pieces))


def prepare(doc, cutter, ends=True, parse=True):
    n = len(doc.words)
    tags = np.full((n, 1 + len(FEATURES)), -1, np.int64)
    heads, labels = np.full(n, -2, np.int64), np.full(n, -1, np.int64)
    if doc.upos and parse:
        for i in range(n):
            if doc.labels[i] == '_':
                continue
            tags[i, 0] = UPOS_ID.get(doc.upos[i], -1)
            for k, (name, ids) in enumerate(FEATURE_ID.items()):
                v = doc.feats[i].get(name, '_')
                tags[i, k + 1] = ids.get({'Ptan': 'Plur'}.get(v, v), 0)
            if doc.labels[i] in LABEL_ID:
                heads[i], labels[i] = doc.heads[i], LABEL_ID[doc.labels[i]]
    names = np.array([NAME_ID[t] if t else -1 for t in doc.names], np.int64) if doc.names else np.full(n, -1, np.int64)
    end = np.full(n, -1, np.int64)
    if ends:
        for i in range(n):
            if not (i + 1 == n or doc.first[i + 1]):
                end[i] = doc.ends[i]
    return Prepared(doc.words, doc.glued, doc.first, [cutter.of(w) for w in doc.words], shapes(doc.words, doc.glued, doc.first),
                    end, tags, names, heads, labels, link_targets(doc), doc.weight)


def link_targets(doc):
    """For every word: its cluster where it heads a mention, 0 where it heads an unlinked mention, -1 elsewhere."""
    n = len(doc.words)
    out = np.full(n, -1, np.int64)
    if not getattr(doc, 'linked', None):
        return out
    if doc.upos:
        for i in range(n):
            if doc.upos[i] in MENTIONABLE and doc.labels[i] not in ('flat', 'compound', 'fixed'):
                out[i] = 0
    for c, spans in enumerate(sorted(doc.linked, key=lambda s: -len(s))):
        for a, b in spans:
            out[span_head(doc, a, b)] = c + 1
    return out


def span_head(doc, a, b):
    """The word of [a, b) whose head lies outside; without a parse the last word before a preposition or comma."""
    if doc.heads:
        for i in range(a, b):
            if not a <= doc.heads[i] < b:
                return i
    for i in range(a, b):
        if i > a and doc.words[i].lower() in ('of', 'in', 'who', 'whom', 'which', 'that', ',', 'for', 'to', 'at', 'on', 'with', 'from', '('):
            return i - 1
    return b - 1


@dataclass
class Window:
    doc: Prepared
    start: int
    end: int
    case: str = None             # 'upper', 'title', 'lower': the words are read in this case

    def size(self):
        return 2 + sum(map(len, self.doc.pieces[self.start:self.end]))


def windows_of(doc, rng, single=0.2):
    """Cuts a document into windows of random length that begin at sentence starts; the last sentence may be cut off."""
    out, i, n = [], 0, len(doc.words)
    while i < n:
        room = LONGEST - 2
        alone = rng.random() < single
        if rng.random() < 0.3:
            room = rng.randint(30, LONGEST - 2)
        j, used, last = i, 0, i
        while j < n and used + len(doc.pieces[j]) <= room:
            used += len(doc.pieces[j])
            j += 1
            if j == n or doc.ends[j - 1] == 1 or doc.first[j]:
                last = j
                if alone:
                    break
        stop = j if last == i else (j if rng.random() < 0.3 else last)
        case = None
        r = rng.random()
        if r < 0.06:
            case = 'upper' if r < 0.025 else 'title' if r < 0.05 else 'lower'
        out.append(Window(doc, i, stop, case))
        i = stop if last == i else last
    return out


def recased(w, case):
    return w.upper() if case == 'upper' else w.lower() if case == 'lower' else w[:1].upper() + w[1:]


def batches(windows, tokens, rng):
    """Windows of about the same length together, about so many pieces a batch, in random order."""
    windows = sorted(windows, key=lambda w: w.size() + rng.random() * 16)
    out, batch, longest = [], [], 0
    for w in windows:
        longest = max(longest, w.size())
        if batch and longest * (len(batch) + 1) > tokens:
            out.append(batch)
            batch, longest = [], w.size()
        batch.append(w)
    if batch:
        out.append(batch)
    rng.shuffle(out)
    return out


def collate(windows, cutter, noise=0.0, rng=random):
    size = max(w.size() for w in windows)
    count = max(w.end - w.start for w in windows)
    b = len(windows)
    t = dict(pieces=np.zeros((b, size), np.int64), shapes=np.zeros((b, size), np.int64), mask=np.zeros((b, size), bool),
             first=np.zeros((b, count), np.int64), words=np.zeros((b, count), bool), ends=np.full((b, count), -1),
             tags=np.full((b, count, 1 + len(FEATURES)), -1), names=np.full((b, count), -1), heads=np.full((b, count), -1),
             labels=np.full((b, count), -1), links=np.full((b, count), -1), sentence=np.full((b, count), -1),
             weight=np.array([w.doc.weight for w in windows], np.float32))
    for r, w in enumerate(windows):
        d, a, e = w.doc, w.start, w.end
        n = e - a
        shape = d.shapes[a:e] if not w.case else \
            shapes([recased(x, w.case) for x in d.words[a:e]], d.glued[a:e], [i == 0 or f for i, f in enumerate(d.first[a:e])])
        ids, sh = [cutter.cls], [CLS_SHAPE]
        for i in range(n):
            t['first'][r, i] = len(ids)
            p = d.pieces[a + i]
            ids += [cutter.mask] * len(p) if noise and rng.random() < noise else p
            sh += [shape[i]] + [60 + shape[i]] * (len(p) - 1)
        ids.append(cutter.sep)
        sh.append(SEP_SHAPE)
        t['pieces'][r, :len(ids)], t['shapes'][r, :len(ids)], t['mask'][r, :len(ids)] = ids, sh, True
        t['words'][r, :n] = True
        t['ends'][r, :n], t['tags'][r, :n] = d.ends[a:e], d.tags[a:e]
        t['names'][r, :n], t['links'][r, :n] = d.names[a:e], d.links[a:e]
        h = d.heads[a:e]
        inside = (h >= a) & (h < e)
        t['heads'][r, :n] = np.where(h == -1, 0, np.where(inside, h - a + 1, -1))
        t['labels'][r, :n] = np.where(t['heads'][r, :n] >= 0, d.labels[a:e], -1)
        s = 0
        for i in range(n):
            if i and d.first[a + i]:
                s += d.ends[a + i - 1] != 1
            t['sentence'][r, i] = s
            s += d.ends[a + i] == 1
        if w.case == 'lower':
            t['names'][r] = -1
    return {k: torch.from_numpy(v) for k, v in t.items()}
