# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names and references marked by hand (docs/marking.md), kept beside their texts as marks.tsv: a text a line, its name and
its marks START:END:CODE in code points, CODE as in the marked text. "gmb/K-L" is sentences K to L of GMB, a line each, words
parted by spaces; any other name is a file of data/news.

usage: marks.py SOURCES MARKED  prints the lines of marks.tsv for the marked texts in folder MARKED, whose sources are in
folder SOURCES, and complains of every text that is not its source word for word."""
import glob, os, re, sys
from dataclasses import dataclass
import corpora, names
import words as rules
from corpora import Document

MARK = re.compile(r'\[([^\[\]|]*)\|(=?[PONLMG]\d*)\]')
KINDS = {'P': 'PERSON', 'O': 'ORGANIZATION', 'L': 'PLACE', 'N': 'NATIONALITY', 'M': 'MISCELLANEOUS'}
MARKS = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'marks.tsv')
STOPS = ('.', '!', '?', '…')


@dataclass
class Mark:
    start: int
    end: int
    code: str                    # 'P1' a name of person 1, '=P1' a reference, 'N' and 'M' without number

    def kind(self):
        return None if self.code[0] == '=' else KINDS[self.code[0]]

    def number(self):
        return self.code.lstrip('=PONLMG')


def read_marked(text):
    """A marked text: (plain text, marks)."""
    plain, marks, at, size = [], [], 0, 0
    for m in MARK.finditer(text):
        before = text[at:m.start()]
        size += len(before)
        marks.append(Mark(size, size + len(m[1]), m[2]))
        size += len(m[1])
        plain += [before, m[1]]
        at = m.end()
    return ''.join(plain) + text[at:], marks


def moved_to(source, plain, marks):
    """The marks at their places in the source, which may differ in white space; None if it differs in more."""
    ours, theirs = ([i for i, c in enumerate(t) if not c.isspace()] for t in (plain, source))
    if [plain[i] for i in ours] != [source[i] for i in theirs]:
        return None
    place = dict(zip(ours, theirs))
    out = []
    for m in marks:
        inside = [place[i] for i in range(m.start, m.end) if i in place]
        if inside:
            out.append(Mark(inside[0], inside[-1] + 1, m.code))
    return out


def read_marks(path):
    """{name of a text: marks}"""
    out = {}
    for line in open(path, encoding='utf8'):
        if line.startswith('#'):
            continue
        name, *rest = line.split()
        out[name] = [Mark(int(a), int(b), code) for a, b, code in (x.split(':') for x in rest)]
    return out


def from_text(name, text, marks):
    """A Document of a text; sentences end where a stop stands before a capital."""
    doc, places = Document(name), []
    for line in re.finditer(r'[^\n]+', text):
        prev = None
        for a, b in rules.cut_block(text, line.start(), line.end()):
            if prev is not None and doc.words[-1][0] in STOPS and text[a].isupper():
                doc.ends[-1] = True
            doc.add(text[a:b], prev == a, prev is None)
            places.append((a, b))
            prev = b
        if prev is not None:
            doc.ends[-1] = True
    return attach(doc, places, marks)


def from_sentences(name, sentences, marks):
    """A Document of sentences whose words are cut already."""
    doc, places, at = corpora.document_of(name, [(s, []) for s in sentences], blocks=True), [], 0
    for w in doc.words:
        places.append((at, at + len(w)))
        at += len(w) + 1
    return attach(doc, places, marks)


def attach(doc, places, marks):
    """Writes names and clusters into a document whose words stand at places [(start, end)]."""
    doc.names, clusters = ['O'] * len(places), {}
    for m in marks:
        inside = [i for i, (a, b) in enumerate(places) if a < m.end and b > m.start]
        if not inside:
            continue
        first, end = inside[0], inside[-1] + 1
        if m.kind():
            doc.names[first:end] = ['B-' + m.kind()] + ['I-' + m.kind()] * (end - first - 1)
        if m.number():
            clusters.setdefault(m.number(), []).append((first, end))
    doc.clusters = list(clusters.values())
    return doc


def read(data):
    """Documents of the texts that marks.tsv names, as far as they are there."""
    gmb = [words for words, _ in names.recut(corpora.read_gmb(data + '/ner/gmb_ner_dataset.csv.zip'))]
    for name, marks in read_marks(MARKS).items():
        if name.startswith('gmb/'):
            first, _, last = name[4:].partition('-')
            yield from_sentences(name, gmb[int(first):int(last) + 1], marks)
        elif os.path.exists(f'{data}/news/{name}'):
            yield from_text(name, open(f'{data}/news/{name}', encoding='utf8').read(), marks)
        else:
            print(f'{data}/news/{name} is not there: training goes on without it', file=sys.stderr)


def main():
    sources, marked = sys.argv[1:]
    for path in sorted(glob.glob(marked + '/*/*')):
        name = os.path.relpath(path, marked)
        source = open(f'{sources}/{name}', encoding='utf8').read()
        marks = moved_to(source, *read_marked(open(path, encoding='utf8').read()))
        if marks is None:
            print(f'{path}: not the words of its source; left out', file=sys.stderr)
        else:
            print(name, *(f'{m.start}:{m.end}:{m.code}' for m in marks), sep='\t')


if __name__ == '__main__':
    main()
