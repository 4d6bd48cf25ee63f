# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Base forms: a table of exceptions, then rules that the vocabulary bears out. docs/model.md, "Base forms"."""
import collections

VOWELS = 'aeiou'


def lemma(word, upos, feats, exceptions, known):
    """known: the vocabulary's whole words, as a set; exceptions: {(lower-case word, upos): base form}."""
    low = word.lower().replace('’', "'")
    found = exceptions.get((low, upos))
    if found:
        return found
    if upos == 'PROPN':
        if feats.get('Number') == 'Plur':
            base = noun(low, known)
            return word[:len(base)] if low.startswith(base) else word[:1] + base[1:]
        return word
    if upos == 'NOUN':
        return noun(low, known) if feats.get('Number') == 'Plur' else low
    if upos in ('VERB', 'AUX'):
        return verb(low, feats, known)
    if upos in ('ADJ', 'ADV') and feats.get('Degree') in ('Cmp', 'Sup'):
        end = 'er' if feats['Degree'] == 'Cmp' else 'est'
        if low.endswith(end) and len(low) > len(end) + 2:
            return stem(low[:-len(end)], known)
    return low


def noun(low, known):
    if low.endswith('ies') and len(low) > 4:
        return low[:-3] + 'y'
    if low.endswith(('sses', 'shes', 'ches', 'xes', 'zzes')):
        return low[:-2]
    if low.endswith('oes') and low[:-2] in known:
        return low[:-2]
    if low.endswith('men') and low[:-2] + 'an' in known:
        return low[:-2] + 'an'
    if low.endswith('s') and not low.endswith('ss'):
        return low[:-1]
    return low


def verb(low, feats, known):
    if low.endswith('ing') and feats.get('VerbForm') in ('Ger', 'Part') and len(low) > 4:
        return stem(low[:-3], known)
    if low.endswith('ied') and len(low) > 4:
        return low[:-3] + 'y'
    if low.endswith('ed') and (feats.get('Tense') == 'Past' or feats.get('VerbForm') == 'Part') and len(low) > 3:
        return stem(low[:-2], known)
    if feats.get('VerbForm') == 'Fin' and feats.get('Tense') == 'Pres' and low.endswith('s') and not low.endswith('ss'):
        if low.endswith('ies') and len(low) > 4:
            return low[:-3] + 'y'
        if low.endswith(('sses', 'shes', 'ches', 'xes', 'zzes', 'oes')):
            return low[:-2]
        return low[:-1]
    return low


def stem(s, known):
    """What stands before -ing, -ed, -er or -est, made a word: hop(p), hop(e), carr(i)y, fill."""
    if s.endswith('i') and len(s) > 2:
        return s[:-1] + 'y'
    if len(s) > 2 and s[-1] == s[-2] and s[-1] not in VOWELS:
        if s[-1] in 'lsfz' and s in known:
            return s
        return s[:-1] if s[-1] not in 'sfz' or s[:-1] in known else s
    if s + 'e' in known and (s not in known or short(s)):
        return s + 'e'
    if s in known:
        return s
    if s and s[-1] in 'cvuz' or s.endswith(('at', 'rs', 'ns', 'ls', 'dg', 'rg', 'bl', 'pl', 'tl', 'dl', 'gl', 'cl', 'fl', 'iz', 'is', 'os')):
        return s + 'e'
    return s


def short(s):
    """One vowel before one final consonant: hop, mak, but not help or visit."""
    return len(s) > 1 and s[-1] not in VOWELS + 'wxy' and s[-2] in VOWELS and sum(c in VOWELS for c in s) == 1


def build(documents, known):
    """{(lower-case word, upos): lemma} of what the rules get wrong, by majority."""
    seen = collections.defaultdict(collections.Counter)
    ruled = collections.defaultdict(collections.Counter)
    for d in documents:
        for w, p, f, l in zip(d.words, d.upos, d.feats, d.lemmas):
            if l == '_' or f.get('Typo') == 'Yes':
                continue
            key = w.lower().replace('’', "'"), p
            seen[key][l] += 1
            ruled[key][lemma(w, p, f, {}, known)] += 1
    out = {}
    for key, ls in seen.items():
        best = ls.most_common(1)[0][0]
        wrong = sum(n for l, n in ls.items() if ruled[key].get(l, 0) == 0)
        if best.lower() in (l.lower() for l in ruled[key]) and (best.islower() or best.lower() in ls):
            continue
        if best not in ruled[key] and wrong and not (key[1] == 'PROPN' and ls[best] < 2) and ' ' not in best \
                and any(c.isalpha() for c in key[0]):
            out[key] = best
    return out
