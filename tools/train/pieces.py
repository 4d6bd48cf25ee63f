# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Word pieces and word shapes: what the encoder is given. docs/model.md, "Pieces" and "Shapes"."""
import unicodedata
from words import is_inner

MOST_PIECES = 12                 # a word gives at most so many; the rest is dropped
SHAPES = 122                     # 60 for first pieces, 60 for later ones, [CLS], [SEP]
CLS_SHAPE, SEP_SHAPE = 120, 121
LOWER, INITIAL, UPPER, SINGLE, MIXED, DIGITS, DIGITS_LETTERS, TERMINAL, BRACKET, OTHER = range(10)
BRACKETS = set('()[]{}"\'“”‘’«»`<>')


def kept(piece):
    """Rows of the encoder's vocabulary that English news can need: no reserved rows, Latin letters only."""
    if piece.startswith('[unused'):
        return False
    core = piece[2:] if piece.startswith('##') else piece
    return all(not c.isalpha() or unicodedata.name(c, '').startswith('LATIN') for c in core)


class Pieces:
    def __init__(self, vocabulary):
        self.ids = {p: i for i, p in enumerate(vocabulary)}
        self.unknown = self.ids['[UNK]']
        self.cls, self.sep, self.mask = self.ids['[CLS]'], self.ids['[SEP]'], self.ids['[MASK]']
        self.cache = {}

    def of(self, word):
        got = self.cache.get(word)
        if got is None:
            got = self.cache[word] = self.cut(word)
        return got

    def cut(self, word):
        out = []
        text = ''.join(c for c in unicodedata.normalize('NFD', word.lower()) if unicodedata.category(c) != 'Mn')
        run = ''
        for c in text + ' ':
            if c != ' ' and is_inner(c) and not 0x2E80 <= ord(c) <= 0x9FFF:
                run += c
                continue
            if run:
                out += self.longest_match(run)
            run = ''
            if c != ' ':
                out.append(self.ids.get(c, self.unknown))
        return (out or [self.unknown])[:MOST_PIECES]

    def longest_match(self, run):
        if len(run) > 100:
            return [self.unknown]
        out, i = [], 0
        while i < len(run):
            for j in range(len(run), i, -1):
                p = self.ids.get(('##' if i else '') + run[i:j])
                if p is not None:
                    break
            else:
                return [self.unknown]
            out.append(p)
            i = j
        return out


def case_class(word):
    upper = sum(c.isupper() for c in word)
    letters = sum(c.isalpha() for c in word)
    digits = any(c.isdigit() for c in word)
    if digits:
        return DIGITS_LETTERS if letters else DIGITS
    if letters:
        if not upper:
            return LOWER
        if letters == 1:
            return SINGLE
        if upper == letters:
            return UPPER
        first = next(c for c in word if c.isalpha())
        return INITIAL if upper == 1 and first.isupper() else MIXED
    if all(c in '.!?…' for c in word):
        return TERMINAL
    return BRACKET if all(c in BRACKETS for c in word) else OTHER


def shapes(words, glued, first):
    """The shape of every word: its case, how it stands to what precedes it, whether it is glued to it."""
    out, state = [], 1
    for w, g, f in zip(words, glued, first):
        c = case_class(w)
        if f:
            state = 1
        out.append(c + 10 * state + (30 if g and not f else 0))
        if c == TERMINAL or w == ':':
            state = 2
        elif c != BRACKET:
            state = 0
    return out
