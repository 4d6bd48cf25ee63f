# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""One guideline for the names of all corpora: persons without titles, countries as PLACE, demonyms as NATIONALITY, ministries,
parties, newspapers and teams as ORGANIZATION, events, laws and works as MISCELLANEOUS, no leading article.
A tag of None is a word without loss: the corpus does not say, or its voters disagree."""
import collections, json
import corpora
import words as rules
from corpora import Document

TITLES = set("""mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady president vice-president vice prime
minister premier chancellor secretary general gen gen. colonel col col. lieutenant lt lt. major maj maj. captain capt capt.
sergeant sgt sgt. admiral adm adm. commander cmdr cmdr. king queen prince princess emperor pope cardinal archbishop bishop
reverend rev rev. father sheikh ayatollah imam senator sen sen. congressman congresswoman representative rep rep. governor gov gov.
mayor ambassador amb amb. judge justice chief foreign defense defence interior finance deputy former ex-president u.s. spokesman
spokeswoman speaker chairman chairwoman director envoy opposition leader state attorney brigadier marshal mullah shaikh saint
st st. first lady crown officer coach actor actress singer""".split())
VOTES = {'PERSON': 'PERSON', 'ORG': 'ORGANIZATION', 'GPE': 'PLACE', 'LOC': 'PLACE', 'FAC': 'PLACE', 'NORP': 'NATIONALITY',
         'EVENT': 'MISCELLANEOUS', 'WORK_OF_ART': 'MISCELLANEOUS', 'LAW': 'MISCELLANEOUS', 'PRODUCT': 'MISCELLANEOUS',
         'LANGUAGE': 'NATIONALITY'}
GMB = {'per': 'PERSON', 'org': 'ORGANIZATION', 'geo': 'PLACE', 'gpe': 'NATIONALITY', 'art': 'MISCELLANEOUS',
       'eve': 'MISCELLANEOUS', 'nat': 'MISCELLANEOUS', 'tim': None}
FOUR = {'PER': 'PERSON', 'ORG': 'ORGANIZATION', 'LOC': 'PLACE', 'MISC': 'MISCELLANEOUS'}
CROSSNER = dict.fromkeys('politician person writer scientist researcher musicalartist'.split(), 'PERSON') | \
    dict.fromkeys('organisation politicalparty university band'.split(), 'ORGANIZATION') | \
    dict.fromkeys('country location'.split(), 'PLACE') | \
    dict.fromkeys('event election misc award conference book poem album song product magazine academicjournal'.split(), 'MISCELLANEOUS')
WNUT = {'person': 'PERSON', 'location': 'PLACE', 'corporation': 'ORGANIZATION', 'group': 'ORGANIZATION',
        'creative-work': 'MISCELLANEOUS', 'product': 'MISCELLANEOUS'}


def spans_of(tags):
    """[(first, end, kind)] of BIO or IOB1 tags; None counts as O."""
    out, start, kind = [], None, None
    for i, t in enumerate(list(tags) + ['O']):
        p, _, k = (t or 'O').partition('-')
        if start is not None and (p != 'I' or k != kind):
            out.append((start, i, kind))
            start = None
        if p == 'B' or p == 'I' and start is None:
            start, kind = i, k
    return out


def write(tags, first, end, kind):
    for i in range(first, end):
        tags[i] = None if kind is None else ('I-' if i > first else 'B-') + kind


def trim(words, first, end, kind):
    """A span without its leading article, titles (of persons) and final possessive."""
    while first < end and words[first].lower() in ('the', 'a', 'an'):
        first += 1
    if kind == 'PERSON':
        while first < end - 1 and words[first].lower() in TITLES:
            first += 1
    while end - 1 > first and words[end - 1] in ("'s", '’s', "'", '’', ',', '.'):
        end -= 1
    return first, end


def voted(words, votes):
    out = {}
    for a, b, label in votes:
        kind = VOTES.get(label)
        if kind:
            a, b = trim(words, a, b, kind)
            out[a, b] = kind
    return out


def demonyms(data):
    """Words that GMB calls gpe (nationality) at least twice as often as geo."""
    gpe, geo = collections.Counter(), collections.Counter()
    for words, tags in corpora.read_gmb(data + '/ner/gmb_ner_dataset.csv.zip'):
        for a, b, k in spans_of(tags):
            if b - a == 1:
                (gpe if k == 'gpe' else geo)[words[a]] += 1
    return {w for w, n in gpe.items() if n >= 2 and n > 2 * geo[w] and w[0].isupper()} - NO_DEMONYMS



# What GMB calls gpe although it is a place or half a name.
NO_DEMONYMS = set('Andorra Azerbaijan Gibraltar Jordan Lanka Madagonia Nepal Niger Novakatka Rican Lao'.split())


def recut(rows):
    """Tagged sentences with their words cut as words.py cuts: hyphens apart. Of a name, only its part before '-led' and
    the like stays."""
    for words, tags in rows:
        out, new = [], []
        for w, t in zip(words, tags):
            parts = [w[a:b] for a, b in rules.cut_block(w)] or [w]
            tail = len(parts) > 1 and parts[-1].islower()
            for k, p in enumerate(parts):
                out.append(p)
                new.append(t if k == 0 or t == 'O' else 'O' if tail else 'I' + t[1:])
        yield out, new


def agree(words, ours, votes, people):
    """Tags where two opinions {(first, end): kind} agree; None where they differ."""
    tags = ['O'] * len(words)
    for span, kind in list(ours.items()) + list(votes.items()):
        if not (ours.get(span) == votes.get(span)):
            write(tags, *span, None)
    for span, kind in ours.items():
        if votes.get(span) == kind and all(t == 'O' for t in tags[span[0]:span[1]]):
            write(tags, *span, kind)
    mark_demonyms(words, tags, people)
    return tags


def mark_demonyms(words, tags, people):
    """A demonym of its own is a NATIONALITY wherever no longer name holds it."""
    for i, w in enumerate(words):
        t = tags[i]
        alone = i + 1 == len(words) or not (tags[i + 1] or '').startswith('I-')
        if w in people and alone and (t is None or t == 'O' or t.startswith('B-')):
            tags[i] = 'B-NATIONALITY'


def gmb(data, votes, people, size=12):
    votes = json.load(open(votes + '/gmb.json'))
    batch = []
    for k, (words, tags) in enumerate(recut(corpora.read_gmb(data + '/ner/gmb_ner_dataset.csv.zip'))):
        ours = {}
        for a, b, kind in spans_of(tags):
            kind = GMB[kind]
            if kind:
                if kind == 'NATIONALITY' and not all(w in people for w in words[a:b]):
                    kind = 'PLACE'
                ours[trim(words, a, b, kind)] = kind
        batch.append((words, agree(words, ours, voted(words, votes[k]), people)))
        if len(batch) == size:
            yield corpora.document_of(f'gmb-{k}', batch)
            batch = []


def mapped(sentences, kinds, people):
    """Gold sentences in our kinds; demonyms without a tag become NATIONALITY, kinds we do not have become None or O."""
    for words, tags in sentences:
        out = ['O'] * len(words)
        for a, b, k in spans_of(tags):
            if k not in kinds:
                write(out, a, b, None if any(w[0].isupper() for w in words[a:b]) else 'O')
                if not any(w[0].isupper() for w in words[a:b]):
                    out[a:b] = ['O'] * (b - a)
                continue
            kind = kinds[k]
            a, b = trim(words, a, b, kind)
            write(out, a, b, kind)
        for i, w in enumerate(words):
            alone = i + 1 == len(words) or not (out[i + 1] or '').startswith('I-')
            if w in people and alone and out[i] in ('O', None, 'B-MISCELLANEOUS', 'B-PLACE'):
                out[i] = 'B-NATIONALITY'
        yield words, out


def gold_sets(data, people):
    """[(documents, share)] of the hand-made sets."""
    ner = data + '/ner/'
    cross = []
    for domain in ('politics', 'ai', 'science', 'literature', 'music'):
        for part in ('train', 'dev'):
            if (domain, part) != ('politics', 'dev'):
                rows = list(mapped(recut(corpora.read_tagged(f'{ner}crossner/{domain}/{part}.txt')), CROSSNER, people))
                cross += [corpora.document_of(f'{domain}-{part}-{i}', [s]) for i, s in enumerate(rows)]
    posts = [corpora.document_of(f'wnut-{i}', [s]) for i, s in
             enumerate(mapped(recut(corpora.read_tagged(ner + 'wnut17train.conll', sep='\t')), WNUT, people))]
    posts += [corpora.document_of(f'btc-{i}', [s]) for i, s in
              enumerate(mapped(recut(corpora.read_tagged(ner + 'btc.train', sep='\t')), FOUR, people))]
    for d in posts:
        d.weight = 0.5
    encyclopedia = []
    for d in held_in(corpora.read_docred(data + '/relations/redocred_dev.json')):
        tags = []
        for (a, b), (_, t) in zip(d.sentences(), mapped([(d.words[a:b], d.names[a:b]) for a, b in d.sentences()], FOUR, people)):
            tags += t
        d.names = tags
        encyclopedia.append(d)
    return cross, posts, encyclopedia


def held_in(documents):
    """Nine tenths of Re-DocRED dev; every tenth document is for measuring only."""
    return [d for k, d in enumerate(documents) if k % 10 != 9]


def web(data, people):
    """Every other document of UNER EWT dev; the rest is for measuring only."""
    for k, rows in enumerate(corpora.read_tagged_documents(data + '/ner/uner_ewt_dev.iob2', word=1, tag=2)):
        if k % 2 == 0:
            yield corpora.document_of(f'uner-{k}', list(mapped(recut(rows), FOUR, people)))


def knowledgenet(data, people):
    """Passages with the spans of their facts; every other capitalised word is without loss."""
    for k, (text, spans) in enumerate(corpora.read_knowledgenet(data + '/relations').items()):
        doc = Document(f'knowledgenet-{k}', names=[])
        cuts = rules.cut_block(text)
        prev = None
        for a, b in cuts:
            doc.add(text[a:b], prev == a, prev is None)
            prev = b
        if not cuts:
            continue
        doc.ends[-1] = True
        doc.names = ['O' if w.islower() or not any(c.isalnum() for c in w) else None for w in doc.words]
        for (s, e), kind in spans.items():
            inside = [i for i, (a, b) in enumerate(cuts) if a >= s and b <= e]
            if inside and text[s:s + 1].isupper() and text[s:e].lower() not in ('he', 'she', 'his', 'her', 'it', 'they', 'its', 'i'):
                a, b = trim(doc.words, inside[0], inside[-1] + 1, kind)
                write(doc.names, a, b, kind)
        mark_demonyms(doc.words, doc.names, people)
        yield doc


def add_to_treebank(documents, votes, second, people):
    """Silver names of EWT and GUM. votes: spaCy's, which the tree bank's proper nouns must bear out, GUM's own entity kinds
    first; second: those of a first network, or None. Where both voters see no name there is none; where they differ the
    words carry no loss."""
    votes = iter(json.load(open(votes)))
    second = iter(json.load(open(second))) if second else None
    for d in documents:
        d.names = []
        gum = gum_names(d) if getattr(d, 'entities', None) else None
        for a, b in d.sentences():
            words, upos = d.words[a:b], d.upos[a:b]
            tags = ['O'] * len(words)
            first = {s: k for s, k in voted(words, next(votes)).items() if borne_out(words, upos, *s, k)}
            if second is None:
                tags = [None if p == 'PROPN' else 'O' for p in upos]
                other = first
            else:
                other = {tuple(x[:2]): x[2] for x in next(second)}
            opinions = [first, other]
            if gum is not None:
                opinions.append({(s - a, e - a): k for (s, e), k in gum.items() if a <= s and e <= b})
            for span in sorted({s for o in opinions for s in o}, key=lambda s: s[0] - s[1]):
                kinds = [o.get(span) for o in opinions]
                best = max((k for k in kinds if k), key=kinds.count)
                agreed = kinds.count(best) >= (2 if second is not None or gum is not None else 1)
                if gum is not None and second is None:
                    agreed = opinions[2].get(span) in (best, None) and (kinds[0] == best or opinions[2].get(span) == best)
                if all(t in ('O', None) for t in tags[span[0]:span[1]]):
                    write(tags, *span, best if agreed else None)
            mark_demonyms(words, tags, people)
            for i, w in enumerate(words):
                if w in DATES and tags[i] is None or rules.is_address(w):
                    tags[i] = 'O'
            for i, t in enumerate(tags):
                if t and t.startswith('I-') and (i == 0 or tags[i - 1] is None or tags[i - 1] == 'O'):
                    tags[i] = None
            d.names += tags


def borne_out(words, upos, first, end, kind):
    """Whether the words of a vote are such as names are made of."""
    return all(upos[i] in ('PROPN', 'ADP', 'DET', 'CCONJ', 'PUNCT', 'NUM', 'SYM', 'PART') or
               kind in ('NATIONALITY', 'MISCELLANEOUS', 'ORGANIZATION') and words[i][0].isupper() for i in range(first, end))


DATES = set("""January February March April May June July August September October November December Monday Tuesday Wednesday
Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mr. Mrs. Ms. Dr. President Prime Minister""".split())


def gum_names(d):
    """{(first, end): kind} of GUM's person, place and organization spans that a proper noun heads."""
    out = {}
    kinds = {'person': 'PERSON', 'place': 'PLACE', 'organization': 'ORGANIZATION', 'event': 'MISCELLANEOUS'}
    for a, b, k in d.entities:
        heads = [i for i in range(a, b) if not a <= d.heads[i] < b]
        if len(heads) != 1 or d.upos[heads[0]] != 'PROPN' or k not in kinds:
            continue
        h = heads[0]
        name = lambda i: d.upos[i] == 'PROPN' or d.words[i][0].isupper() and d.upos[i] in ('NOUN', 'ADJ')
        s = h
        while s > a and (name(s - 1) or d.upos[s - 1] in ('PUNCT',) and d.words[s - 1] == '-' and s - 2 >= a and name(s - 2)):
            s -= 1
        e = h + 1
        while e < b and (name(e) or d.words[e].lower() in ('of', 'and', 'the', '-', '&', 'for', 'de', 'la', 'von', 'van')
                         and any(name(j) for j in range(e + 1, min(b, e + 3))) and d.words[e] != ','):
            e += 1
        s, e = trim(d.words, s, e, kinds[k])
        while e - 1 > s and not name(e - 1):
            e -= 1
        if s < e:
            out[s, e] = kinds[k]
    return out
