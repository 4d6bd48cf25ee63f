# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Readers of the training corpora: every one yields Documents, words as the corpus cuts them."""
import csv, glob, io, json, os, re, zipfile
from dataclasses import dataclass, field


@dataclass
class Document:
    name: str
    words: list = field(default_factory=list)
    glued: list = field(default_factory=list)        # no space before the word
    first: list = field(default_factory=list)        # the word opens a block
    ends: list = field(default_factory=list)         # the word ends a sentence
    upos: list = None
    feats: list = None                               # dicts
    lemmas: list = None
    heads: list = None                               # index in the document, -1 for a root
    labels: list = None
    names: list = None                               # BIO tags; None where unknown
    clusters: list = None                            # [[(first, end)]], word spans
    weight: float = 1.0

    def add(self, word, glued=False, first=False):
        self.words.append(word)
        self.glued.append(glued)
        self.first.append(first)
        self.ends.append(False)

    def sentences(self):
        start = 0
        for i, e in enumerate(self.ends):
            if e:
                yield start, i + 1
                start = i + 1
        if start < len(self.words):
            yield start, len(self.words)


def read_conllu(path):
    """UD documents; a multiword token's words are glued. Entities of GUM's Entity= become clusters with their kinds."""
    doc, base, first, glue = None, 0, True, False
    last_mwt, mwt_no_space, stack, ents = 0, False, {}, {}
    for line in open(path, encoding='utf8'):
        line = line.rstrip('\n')
        if line.startswith('# newdoc'):
            if doc and doc.words:
                yield finish(doc, ents)
            doc = Document(line.split('=')[-1].strip(), upos=[], feats=[], lemmas=[], heads=[], labels=[])
            first, glue, stack, ents = True, False, {}, {}
        elif line.startswith('# newpar'):
            first = True
        elif line.startswith('#'):
            continue
        elif not line:
            if doc.words:
                doc.ends[-1] = True
            last_mwt = 0
        else:
            c = line.split('\t')
            if '.' in c[0]:
                continue
            if '-' in c[0]:
                last_mwt = int(c[0].split('-')[1])
                mwt_no_space = 'SpaceAfter=No' in c[9]
                mwt_first = int(c[0].split('-')[0])
                continue
            i = int(c[0])
            if i == 1:
                base = len(doc.words)
            doc.add(c[1], glue, first)
            first = False
            doc.lemmas.append(c[2])
            doc.upos.append(c[3])
            doc.feats.append(dict(x.split('=', 1) for x in c[5].split('|')) if c[5] != '_' else {})
            doc.heads.append(base + int(c[6]) - 1 if c[6] != '0' else -1)
            doc.labels.append(c[7])
            if i < last_mwt:
                glue = True
            elif i == last_mwt:
                glue = mwt_no_space
            else:
                glue = 'SpaceAfter=No' in c[9]
            m = re.search(r'(?:^|\|)Entity=([^|]*)', c[9])
            if m:
                for opens, number, kind, closes in re.findall(r'(\()?(\d+)(?:-([a-z]+)[^()]*)?[^()]*(\))?', m[1]):
                    if opens:
                        stack.setdefault(number, []).append((len(doc.words) - 1, kind))
                    if closes and stack.get(number):
                        s, k = stack[number].pop()
                        ents.setdefault(number, []).append((s, len(doc.words), k))
    if doc and doc.words:
        yield finish(doc, ents)


def finish(doc, ents):
    doc.clusters = [sorted({(a, b) for a, b, _ in v}) for v in ents.values()]
    doc.entities = [x for v in ents.values() for x in v]
    return doc


NO_SPACE_BEFORE = set(", . ; : ! ? ) ] } % 's 'S n't 'm 're 've 'll 'd ’ ’s n’t ’m ’re ’ve ’ll ’d ” … ...".split())
NO_SPACE_AFTER = set("( [ { $ £ € # “ ‘ @".split())


def lay_out(words):
    """Guesses which words stand without a space before them, for corpora that do not say."""
    glued, inside = [], False
    for i, w in enumerate(words):
        prev = words[i - 1] if i else None
        g = False
        if prev is None:
            g = False
        elif w in NO_SPACE_BEFORE or prev in NO_SPACE_AFTER:
            g = True
        elif w in ('"', "''", '``'):
            g = inside
        elif prev in ('"', '``') and inside:
            g = True
        elif prev in ('-', '–') and i > 1 and words[i - 2].isalnum() and w[0].isalnum() or \
                w in ('-', '–') and prev[-1].isalnum() and i + 1 < len(words) and words[i + 1].isalnum():
            g = True
        if w in ('"', '``', "''"):
            inside = not inside
        glued.append(g)
    return glued


def document_of(name, sentences, blocks=False):
    """A document of tagged sentences [(words, tags)]; blocks: every sentence is a block of its own."""
    doc = Document(name, names=[])
    for words, tags in sentences:
        for i, (w, g) in enumerate(zip(words, lay_out(words))):
            doc.add(w, g, i == 0 and (blocks or not doc.words))
        doc.ends[-1] = True
        doc.names.extend(tags)
    return doc


def read_tagged(path, word=0, tag=-1, sep=None):
    """Sentences [(words, tags)] of an IOB file."""
    words, tags = [], []
    for line in open(path, encoding='utf8'):
        line = line.rstrip('\r\n')
        if not line.strip():
            if words:
                yield words, tags
            words, tags = [], []
        elif not (line.startswith('# ') and '\t' not in line) and not line.startswith('-DOCSTART-'):
            c = line.split(sep)
            if len(c) > 1:
                words.append(c[word])
                tags.append(c[tag])
    if words:
        yield words, tags


def read_tagged_documents(path, word, tag):
    """The documents of an IOB file with '# newdoc' lines, as lists of sentences [(words, tags)]."""
    documents, words, tags = [], [], []
    for line in open(path, encoding='utf8'):
        line = line.rstrip('\r\n')
        if line.startswith('# newdoc'):
            documents.append([])
        elif not line and words:
            documents[-1].append((words, tags))
            words, tags = [], []
        elif line and not line.startswith('# '):
            c = line.split('\t')
            words.append(c[word])
            tags.append(c[tag])
    return documents


def read_gmb(path):
    """Sentences of the Kaggle cut of GMB, repeats left out."""
    with zipfile.ZipFile(path) as z:
        raw = z.read(z.namelist()[0])
    text, words, tags, seen = raw.decode('latin-1'), [], [], set()
    rows = csv.reader(io.StringIO(text))
    next(rows)
    for row in rows:
        if row[0] and words:
            key = ' '.join(words)
            if key not in seen:
                seen.add(key)
                yield words, tags
            words, tags = [], []
        if row[1]:
            w = row[1].replace('\x92', "'").replace('\x93', '"').replace('\x94', '"').replace('\x96', '-').replace('\x97', '-')
            words.append(w)
            tags.append(row[3])
    if words:
        yield words, tags


def read_docred(path):
    for k, x in enumerate(json.load(open(path, encoding='utf8'))):
        doc, starts = Document(f'redocred-{k:04d}', names=[]), []
        for s in x['sents']:
            starts.append(len(doc.words))
            s = [w.strip() or '.' for w in s]
            for i, (w, g) in enumerate(zip(s, lay_out(s))):
                doc.add(w, g, not doc.words)
            if s:
                doc.ends[-1] = True
        doc.names = ['O'] * len(doc.words)
        doc.clusters = []
        for v in x['vertexSet']:
            cluster = set()
            for m in v:
                a, b = starts[m['sent_id']] + m['pos'][0], starts[m['sent_id']] + m['pos'][1]
                if m['type'] in ('PER', 'ORG', 'LOC', 'MISC'):
                    cluster.add((a, b))
                    doc.names[a] = 'B-' + m['type']
                    for j in range(a + 1, b):
                        doc.names[j] = 'I-' + m['type']
            if cluster:
                doc.clusters.append(sorted(cluster))
        yield doc


def read_litbank(folder):
    for path in sorted(glob.glob(folder + '/coref_conll/*.conll')):
        doc, stack, ents = Document(os.path.basename(path)[:-6]), {}, {}
        words = []

        def flush():
            if words:
                for i, (w, g) in enumerate(zip(words, lay_out(words))):
                    doc.glued[-len(words) + i] = g
                doc.ends[-1] = True
            words.clear()
        for line in open(path, encoding='utf8'):
            line = line.rstrip('\n')
            if line.startswith('#'):
                continue
            if not line.strip():
                flush()
                continue
            c = line.split('\t')
            doc.add(c[3], False, not doc.words)
            words.append(c[3])
            for opens, number, closes in re.findall(r'(\()?(\d+)(\))?', c[-1]):
                if opens:
                    stack.setdefault(number, []).append(len(doc.words) - 1)
                if closes and stack.get(number):
                    ents.setdefault(number, []).append((stack[number].pop(), len(doc.words)))
        flush()
        doc.clusters = [sorted(set(v)) for v in ents.values()]
        yield doc


def read_knowledgenet(folder):
    """Passages with the spans of their facts: {text: {(start, end): kind}}."""
    kinds = {'DATE': None}
    people_subject = {'DATE_OF_BIRTH', 'NATIONALITY', 'RESIDENCE', 'PLACE_OF_BIRTH', 'SPOUSE', 'CHILD_OF', 'EDUCATED_AT',
                      'EMPLOYEE_OR_MEMBER_OF', 'DATE_OF_DEATH', 'POLITICAL_AFFILIATION'}
    out = {}
    for line in open(folder + '/train_facts_from_html.jsonl', encoding='utf8'):
        x = json.loads(line)
        p = x['property']
        spans = out.setdefault(x['text'], {})
        spans[tuple(x['subject'])] = 'PERSON' if p in people_subject else 'ORGANIZATION'
        obj = {'SPOUSE': 'PERSON', 'CHILD_OF': 'PERSON', 'CEO': 'PERSON', 'FOUNDED_BY': 'PERSON', 'RESIDENCE': 'PLACE',
               'PLACE_OF_BIRTH': 'PLACE', 'HEADQUARTERS': 'PLACE', 'EDUCATED_AT': 'ORGANIZATION',
               'EMPLOYEE_OR_MEMBER_OF': 'ORGANIZATION', 'SUBSIDIARY_OF': 'ORGANIZATION', 'POLITICAL_AFFILIATION': 'ORGANIZATION'}.get(p)
        if obj:
            spans[tuple(x['object'])] = obj
    return out


def read_passages(folder):
    for line in open(folder + '/train_passages_without_fact.jsonl', encoding='utf8'):
        yield json.loads(line)['text']
