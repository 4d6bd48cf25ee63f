# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mentions of an annotation and the features of pairs of them. docs/model.md, "Coreference", is the exact specification."""
from dataclasses import dataclass
import numpy as np

PRONOUNS = {}
for _k, _words in enumerate(('i me my mine myself', 'we us our ours ourselves', 'you your yours yourself yourselves',
                             'he him his himself', 'she her hers herself', 'it its itself',
                             'they them their theirs themselves themself', 'this that these those')):
    PRONOUNS.update(dict.fromkeys(_words.split(), _k))
FORMS = ('name', 'nominal', 'pronoun')
KINDS = ('PERSON', 'ORGANIZATION', 'PLACE', 'NATIONALITY', 'MISCELLANEOUS')
# Dependents of a head that stand outside its mention.
OUTSIDE = set('cc conj case parataxis cop nsubj mark advcl aux punct discourse vocative dislocated list orphan dep csubj expl '
              'reparandum'.split())
NO_HEADS = {'flat', 'fixed', 'goeswith', 'expl', 'discourse', 'reparandum', 'compound:prt', 'list'}
MEN = set('man boy father son brother husband uncle nephew king prince mr. mr sir lord grandfather gentleman guy dad emperor '
          'duke chairman spokesman businessman grandson'.split())
WOMEN = set('woman girl mother daughter sister wife aunt niece queen princess mrs. mrs ms. ms miss lady grandmother mom '
            'empress duchess chairwoman spokeswoman actress businesswoman widow granddaughter'.split())
PEOPLE = set('president minister leader official officer director chief secretary senator governor mayor judge lawyer attorney '
             'spokesperson ambassador author writer artist professor scientist researcher doctor student teacher player coach '
             'person child friend member candidate victim patient soldier general commander rebel militant activist journalist '
             'reporter analyst expert critic singer actor politician lawmaker citizen neighbor customer employee worker '
             'cleric pope bishop priest prisoner suspect partner colleague parent baby cousin kid people'.split())
ARTICLES = {'the', 'a', 'an', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'some', 'any'}
SMALL = {'of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', '&', 'at', 'a', 'an', "'s", '’s', '-'}
SUBJECTS = {'nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj'}


@dataclass
class Mention:
    start: int                   # words of the mention, as OntoNotes draws it
    end: int
    head: int
    form: int                    # index into FORMS
    kind: int = -1               # index into KINDS, of a name
    name: tuple = None           # words of the name
    sentence: int = 0
    pronoun: int = -1            # class of PRONOUNS
    gender: int = 0              # 0 unknown, 1 he, 2 she, 3 it
    number: int = 0              # 0 unknown, 1 one, 2 several
    core: tuple = ()             # lower-case words without articles and small words
    text: str = ''               # lower-case words without a leading article
    lemma: str = ''              # the head's
    definite: int = 0            # 0 bare, 1 the, 2 a, 3 this, 4 possessive
    quoted: bool = False


def find_mentions(note):
    """Mentions in the order of their heads' sentences, start, longest first."""
    kids = [[] for _ in note.words]
    for i, h in enumerate(note.heads):
        if h >= 0:
            kids[h].append(i)
    sentence, out, in_name = note.sentence_of(), [], {}
    for a, b, kind in note.names:
        head = next((i for i in range(a, b) if not a <= note.heads[i] < b), b - 1)
        for i in range(a, b):
            in_name[i] = (a, b, kind, head)
    quoted = quotes(note, sentence)
    for i, (word, pos) in enumerate(zip(note.words, note.upos)):
        low = word.lower()
        name = in_name.get(i)
        if name:
            if i != name[3]:
                continue
            a, b, kind, _ = name
            s, e = (a, b) if kind == 'NATIONALITY' or note.labels[i] in ('compound', 'amod', 'flat', 'nmod:desc') else extent(note, kids, i)
            if not (s <= a and b <= e):
                s, e = a, b
            m = Mention(s, e, i, 0, KINDS.index(kind), (a, b))
            m.gender = {'PERSON': 0, 'NATIONALITY': 0}.get(kind, 3)
            m.number = 1
        elif low in PRONOUNS and pos in ('PRON', 'DET') and note.labels[i] not in ('expl', 'det', 'mark', 'det:predet') \
                and not (low == 'that' and note.labels[i] != 'nsubj' and relative(note, i)):
            if PRONOUNS[low] == 7 and (relative(note, i) or note.labels[i] == 'det'):
                continue
            m = Mention(i, i + 1, i, 2)
            m.pronoun = PRONOUNS[low]
            m.gender = (0, 0, 0, 1, 2, 3, 0, 0)[m.pronoun]
            m.number = (1, 2, 0, 1, 1, 1, 2, 2 if low in ('these', 'those') else 1)[m.pronoun]
        elif pos in ('NOUN', 'PROPN') and note.labels[i] not in NO_HEADS and not (note.labels[i] == 'compound' and pos == 'NOUN'):
            s, e = extent(note, kids, i)
            m = Mention(s, e, i, 1)
            m.gender = 1 if low in MEN else 2 if low in WOMEN else 0
            m.number = {'Sing': 1, 'Plur': 2}.get(note.feats[i].get('Number'), 0)
        else:
            continue
        m.sentence, m.quoted = sentence[i], quoted[i]
        describe(note, kids, m)
        out.append(m)
    out.sort(key=lambda m: (m.start, -m.end, m.head))
    return out


def relative(note, i):
    """Whether the word stands for the head of a relative clause."""
    h = note.heads[i]
    for _ in range(3):
        if h < 0:
            return False
        if note.labels[h].startswith('acl') and i < h:
            return True
        h = note.heads[h]
    return False


def extent(note, kids, head):
    lo = hi = head
    todo = [k for k in kids[head] if note.labels[k].split(':')[0] not in OUTSIDE]
    if note.labels[head] == 'nmod:poss':
        todo += [k for k in kids[head] if note.words[k].lower() in ("'s", '’s', "'", '’')]
    while todo:
        k = todo.pop()
        lo, hi = min(lo, k), max(hi, k)
        todo += kids[k]
    while hi > head and note.upos[hi] == 'PUNCT' and note.words[hi] not in (')', '"', '”'):
        hi -= 1
    while lo < head and note.upos[lo] == 'PUNCT' and note.words[lo] not in ('(', '"', '“'):
        lo += 1
    return lo, hi + 1


def quotes(note, sentence):
    """Which words stand between quotation marks, counted anew at every block."""
    out, inside = [], False
    for w, f in zip(note.words, note.first):
        if f:
            inside = False
        if w == '“' or w == '"' and not inside or w == '``':
            inside = True
        elif w in ('”', '"', "''"):
            inside = False
        out.append(inside)
    return out


def describe(note, kids, m):
    a, b = m.name or (m.start, m.end)
    words = [w.lower() for w in note.words[a:b]]
    if words and words[-1] in ("'s", '’s', "'", '’'):
        words = words[:-1]
    while len(words) > 1 and words[0] in ARTICLES:
        words = words[1:]
    m.text = ' '.join(words)
    m.core = tuple(w for w in words if w not in SMALL and any(c.isalnum() for c in w))
    m.lemma = singular(note.words[m.head].lower())
    first = note.words[m.start].lower()
    m.definite = 1 if first == 'the' else 2 if first in ('a', 'an') else 3 if first in ('this', 'that', 'these', 'those') else \
        4 if first in ('my', 'our', 'your', 'his', 'her', 'its', 'their') or any(note.labels[k] == 'nmod:poss' for k in kids[m.head]) else 0
    if m.kind == 0 and a > 0:
        before = {note.words[k].lower() for k in range(max(0, a - 3), a)}
        m.gender = 1 if before & MEN else 2 if before & WOMEN else 0


def singular(w):
    if len(w) > 4 and w.endswith('ies'):
        return w[:-3] + 'y'
    if len(w) > 3 and w.endswith('s') and not w.endswith(('ss', 'us', 'is')):
        return w[:-1]
    return w


def acronym(short, long):
    """Whether short (one word of capitals) is made of the first letters of the words of long."""
    s = ''.join(c for c in short if c.isalnum())
    if len(s) < 2 or not s.isupper():
        return False
    full = ''.join(w[0] for w in long if w[0].isalnum()).upper()
    big = ''.join(w[0] for w in long if w[0].isalnum() and w.lower() not in SMALL).upper()
    return s in (full, big)


DISTANCES = (0, 1, 2, 4, 8, 16, 10 ** 9)
STEPS = (1, 2, 4, 8, 16, 32, 10 ** 9)


def bucket(x, limits):
    for k, l in enumerate(limits):
        if x <= l:
            return k
    return len(limits) - 1


MENTION_FEATURES = 36
PAIR_FEATURES = 64


def mention_features(note, m):
    """[36] zeros and ones."""
    f = np.zeros(MENTION_FEATURES, np.float32)
    f[m.form] = 1
    if m.kind >= 0:
        f[3 + m.kind] = 1
    if m.pronoun >= 0:
        f[8 + m.pronoun] = 1
    f[16 + m.definite] = 1
    f[21 + m.number] = 1
    f[24 + m.gender] = 1
    label = note.labels[m.head]
    f[28] = label in SUBJECTS
    f[29] = label in ('obj', 'iobj')
    f[30] = label.startswith('obl')
    f[31] = label.startswith('nmod')
    f[32] = label == 'appos'
    f[33] = m.quoted
    f[34] = m.end - m.start > 4
    f[35] = m.lemma in PEOPLE
    return f


def pair_features(note, i, j, steps):
    """[64] zeros and ones of the mention i and its candidate antecedent j, steps mentions before it."""
    f = np.zeros(PAIR_FEATURES, np.float32)
    f[3 * i.form + j.form] = 1
    f[9 + bucket(i.sentence - j.sentence, DISTANCES)] = 1
    f[16 + bucket(steps, STEPS)] = 1
    f[23 + (0 if not i.number or not j.number else 1 if i.number == j.number else 2)] = 1
    f[26 + (0 if not i.gender or not j.gender else 1 if i.gender == j.gender else 2)] = 1
    if i.pronoun >= 0 and j.pronoun >= 0:
        f[29 if i.pronoun == j.pronoun else 30] = 1
        f[31] = i.text == j.text
        f[32] = i.quoted != j.quoted and i.pronoun < 3
        f[33] = i.quoted and j.quoted and i.pronoun < 3
        return f
    if i.pronoun >= 0 or j.pronoun >= 0:
        person = j if i.pronoun >= 0 else i
        p = i.pronoun if i.pronoun >= 0 else j.pronoun
        human = person.kind == 0 or person.lemma in PEOPLE or person.lemma in MEN or person.lemma in WOMEN
        f[34] = p in (3, 4) and human
        f[35] = p in (3, 4) and person.kind > 0
        f[36] = p == 5 and human
        f[37] = p == 5 and person.kind in (1, 2)
        f[38] = p == 6 and person.kind in (1, 2)
        f[39] = p < 3 and human
        f[40] = p == 0 and i.quoted and not j.quoted
    else:
        a, b = set(i.core), set(j.core)
        f[41] = i.text == j.text
        f[42] = i.lemma == j.lemma
        f[43] = bool(a) and a <= b
        f[44] = bool(b) and b <= a
        f[45] = bool(a & b)
        f[46] = bool(i.core) and bool(j.core) and i.core[-1] == j.core[-1]
        f[47] = bool(i.core) and bool(j.core) and i.core[0] == j.core[0]
        x = note.words[slice(*(i.name or (i.start, i.end)))]
        y = note.words[slice(*(j.name or (j.start, j.end)))]
        f[48] = len(x) == 1 < len(y) and acronym(x[0], y) or len(y) == 1 < len(x) and acronym(y[0], x)
        f[49] = i.kind >= 0 and i.kind == j.kind
        f[50] = i.kind >= 0 and j.kind >= 0 and i.kind != j.kind
        f[51] = i.kind >= 0 and j.kind >= 0 and not a & b
        f[52] = len(a - b) > 0 and i.lemma == j.lemma and i.form == 1
        f[53] = i.kind == 0 and j.kind == 0 and len(i.core) > 1 and len(j.core) > 1 and i.core != j.core
        f[54] = demonym(i, j)
        f[55] = i.form == 1 and j.kind == 0 and i.lemma in PEOPLE
    h, k = note.heads, note.labels
    f[56] = k[i.head] == 'appos' and h[i.head] == j.head
    f[57] = predicate(note, i, j)
    f[58] = j.start <= i.start and i.end <= j.end
    f[59] = k[i.head] in SUBJECTS and k[j.head] in SUBJECTS
    f[60] = k[j.head] in SUBJECTS
    f[61] = i.sentence == j.sentence and h[i.head] == h[j.head]
    f[62] = j.definite == 2
    f[63] = j.quoted != i.quoted
    return f


def predicate(note, i, j):
    """One is the subject of the other: 'Kishida is the minister'."""
    return note.labels[j.head] in SUBJECTS and note.heads[j.head] == i.head or \
        note.labels[i.head] in SUBJECTS and note.heads[i.head] == j.head


def demonym(i, j):
    """Japanese and Japan, American and America: one word each, four letters shared or all but the last of the shorter."""
    if (i.kind == 3) == (j.kind == 3) or {i.kind, j.kind} != {2, 3}:
        return False
    a, b = (i.text, j.text) if i.kind == 2 else (j.text, i.text)
    if b in DEMONYMS:
        return a in DEMONYMS[b]
    n = min(len(a), len(b), max(4, len(a) - 2))
    return len(a) >= 4 and a[:n] == b[:n]


DEMONYMS = {'american': ('u.s.', 'us', 'united states', 'america', 'usa', 'u.s'), 'americans': ('u.s.', 'us', 'united states', 'america'),
            'british': ('britain', 'uk', 'u.k.', 'united kingdom', 'great britain'), 'english': ('england',), 'french': ('france',),
            'german': ('germany',), 'germans': ('germany',), 'spanish': ('spain',), 'dutch': ('netherlands', 'holland'),
            'greek': ('greece',), 'greeks': ('greece',), 'swiss': ('switzerland',), 'welsh': ('wales',), 'danish': ('denmark',),
            'polish': ('poland',), 'swedish': ('sweden',), 'finnish': ('finland',), 'turkish': ('turkey', 'türkiye'), 'thai': ('thailand',),
            'irish': ('ireland',), 'filipino': ('philippines',), 'norwegian': ('norway',), 'chinese': ('china',), 'iraqi': ('iraq',),
            'pakistani': ('pakistan',), 'israeli': ('israel',), 'saudi': ('saudi arabia',), 'cypriot': ('cyprus',), 'scottish': ('scotland',),
            'afghan': ('afghanistan',), 'afghans': ('afghanistan',), 'kazakh': ('kazakhstan',), 'uzbek': ('uzbekistan',),
            'south korean': ('south korea',), 'north korean': ('north korea',), 'czech': ('czech republic', 'czechia'),
            'european': ('europe',), 'european union': (), 'emirati': ('united arab emirates', 'uae'), 'burmese': ('burma', 'myanmar')}


def candidates(ms, k):
    """Indices of the candidate antecedents of mention k, nearest last."""
    i = ms[k]
    out = []
    for n in range(k - 1, max(-1, k - 400), -1):
        j = ms[n]
        steps = k - n
        if j.head == i.head:
            continue
        gap = i.sentence - j.sentence
        if i.form == 2:
            near = steps <= 50 and gap <= 6
        elif i.form == 1:
            near = (steps <= 60 and gap <= 8 and j.form != 2) or (steps <= 12 and j.form == 2) or (j.lemma == i.lemma and j.form != 2)
        else:
            near = (steps <= 60 and gap <= 8) or (j.form == 0 and bool(set(i.core) & set(j.core))) or \
                (j.form == 0 and (len(i.core) == 1 or len(j.core) == 1) and steps <= 300 and loose(i, j))
        if near:
            out.append(n)
    return out[::-1]


def loose(i, j):
    """A pair of names that share no word but may still be one: an acronym or a demonym."""
    return i.text[:1] == j.text[:1] or demonym(i, j)
