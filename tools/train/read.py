# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads texts as the C program does and prints what `entente-cli read` prints. usage: read.py NETWORK SCORER DOCS.jsonl
[--chains]   Without --chains the actors are names; with it every chain with a nominal or pronoun mention, in OntoNotes spans."""
import json, sys
import torch
import analysis, coreference
from mentions import FORMS, KINDS

PRINTED = {'PERSON': 'person', 'ORGANIZATION': 'organization', 'PLACE': 'place', 'NATIONALITY': 'nationality', 'MISCELLANEOUS': 'misc'}


def byte_index(text):
    out, at = [], 0
    for c in text:
        out.append(at)
        at += len(c.encode())
    return out + [at]


def document(name, note, ms, chain, whole_chains):
    where = byte_index(note.text)
    place = lambda a, b: (where[note.spans[a][0]], where[note.spans[b - 1][1]])
    actors = {}
    for m, c in zip(ms, chain):
        actors.setdefault(c, []).append(m)
    out = []
    for c, members in actors.items():
        if not whole_chains:
            members = [m for m in members if m.form == 0]
        if not members:
            continue
        kinds = [m.kind for m in members if m.kind >= 0]
        kind = max(set(kinds), key=lambda k: (k not in (3, 4), kinds.count(k))) if kinds else None
        rows = []
        for m in members:
            s, e = place(*((m.start, m.end) if whole_chains or m.form else m.name))
            rows.append({'start': s, 'end': e, 'form': FORMS[m.form],
                         **({'type': PRINTED[KINDS[m.kind]]} if m.form == 0 else {})})
        first = next((m for m in members if m.form == 0), members[0])
        s, e = place(*(first.name or (first.start, first.end)))
        out.append({'id': f'a{len(out) + 1}', 'name': note.text.encode()[s:e].decode(),
                    'kind': PRINTED[KINDS[kind]] if kind is not None else 'other', 'mentions': rows})
    return {'id': name, 'text': note.text, 'actors': out, 'relations': []}


def main():
    whole = '--chains' in sys.argv
    network, scorer, docs = [x for x in sys.argv[1:] if not x.startswith('--')]
    net, cutter = analysis.load(network)
    pairs = coreference.Scorer()
    pairs.load_state_dict(torch.load(scorer))
    pairs.eval()
    reader = analysis.Reader(net, cutter)
    rows = [json.loads(l) for l in open(docs, encoding='utf8')]
    for k in range(0, len(rows), 64):
        for row, note in zip(rows[k:k + 64], reader.read([r['text'] for r in rows[k:k + 64]])):
            ms, chain = coreference.chains(pairs, note)
            print(json.dumps(document(row['id'], note, ms, chain, whole), ensure_ascii=False))


if __name__ == '__main__':
    main()
