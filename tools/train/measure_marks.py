# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that a network finds in marked texts, bounds and kind exact, per kind and in all.

usage: measure_marks.py NETWORK SOURCES MARKED   folders as of marks.py; the texts should be none of marks.tsv"""
import collections, os, sys
import analysis, marks


def main():
    network, sources, marked = sys.argv[1:]
    net, cutter = analysis.load(network)
    reader = analysis.Reader(net, cutter)
    found, gold, both = collections.Counter(), collections.Counter(), collections.Counter()
    texts, wanted = [], []
    for name in sorted(os.listdir(marked)):
        text = open(f'{sources}/{name}', encoding='utf8').read()
        ms = marks.moved_to(text, *marks.read_marked(open(f'{marked}/{name}', encoding='utf8').read()))
        if ms is not None:
            texts.append(text)
            wanted.append({(m.start, m.end): m.kind() for m in ms if m.kind()})
    for note, want in zip(reader.read(texts), wanted):
        got = {(note.spans[a][0], note.spans[b - 1][1]): kind for a, b, kind in note.names}
        for span, kind in want.items():
            gold[kind] += 1
            both[kind] += got.get(span) == kind
        found.update(got.values())
    rows = [(kind, both[kind], found[kind], gold[kind]) for kind in marks.KINDS.values()]
    rows.append(('all', *map(sum, zip(*(r[1:] for r in rows)))))
    for kind, b, f, g in rows:
        print(f'{kind:14} P {100 * b / max(f, 1):5.1f}  R {100 * b / max(g, 1):5.1f}  F1 {200 * b / max(f + g, 1):5.1f}  of {g}')


if __name__ == '__main__':
    main()
