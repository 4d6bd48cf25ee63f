# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the coreference scorer on OntoGUM, LitBank, the texts marked by hand and Re-DocRED, annotated by the finished network."""
import argparse, glob, multiprocessing, pickle
import torch
import analysis, corpora, coreference, marks, names
from windows import span_head


def annotate(reader, docs, size=16):
    """Annotations of documents whose words and sentences are given."""
    for k in range(0, len(docs), size):
        notes = []
        for d in docs[k:k + size]:
            a = analysis.Annotation('', list(zip(range(len(d.words)), range(1, len(d.words) + 1))), list(d.words), list(d.glued),
                                    list(d.first))
            a.sentences = list(d.sentences())
            notes.append(a)
        yield from zip(docs[k:k + size], reader.read(None, notes))


def gold_heads(doc, note):
    """{head word: chain number}"""
    doc.heads = doc.heads or note.heads
    out = {}
    for c, spans in enumerate(sorted(doc.clusters, key=len)):
        for a, b in spans:
            out[span_head(doc, a, b)] = c + 1
    return out


def documents(data):
    """(what is known of the chains, documents) of every set."""
    return (('all', [d for p in sorted(glob.glob(data + '/coref/ontogum/train/*.conllu')) for d in corpora.read_conllu(p)]),
            ('gold', list(corpora.read_litbank(data + '/coref/litbank'))),
            ('gold', [d for d in marks.read(data) if d.clusters]),
            ('names', names.held_in(corpora.read_docred(data + '/relations/redocred_dev.json'))))


def problems(reader, known, docs):
    out = []
    for doc, note in annotate(reader, docs):
        if known == 'all':
            doc.clusters = [c for c in doc.clusters if len(c) > 1]
        p = coreference.targets(coreference.problem(note), gold_heads(doc, note), known)
        if len(p['i']):
            del p['mentions']
            out.append(p)
    return out


def all_problems(network, data, share, workers, say):
    """Problems of all documents, worked out by several processes of one thread each."""
    sets, out = documents(data), []

    def part(rank, pipe):
        torch.set_num_threads(1)
        reader = analysis.Reader(*network)
        pipe.send_bytes(pickle.dumps([problems(reader, known, docs[::round(1 / share)][rank::workers]) for known, docs in sets]))

    fork = multiprocessing.get_context('fork')
    pipes = [fork.Pipe(False) for _ in range(workers)]
    for rank, (_, pipe) in enumerate(pipes):
        fork.Process(target=part, args=(rank, pipe)).start()
    parts = [pickle.loads(pipe.recv_bytes()) for pipe, _ in pipes]
    for k, (known, docs) in enumerate(sets):
        out += [p for part in parts for p in part[k]]
        say(known, len(docs), 'documents', sum(len(p['i']) for p in out), 'pairs so far')
    return out


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument('--data', required=True)
    a.add_argument('--network', required=True)
    a.add_argument('--out', required=True)
    a.add_argument('--turns', type=int, default=12)
    a.add_argument('--share', type=float, default=1.0, help='part of the documents to learn from')
    a.add_argument('--seconds', type=float, default=1e9)
    a.add_argument('--seed', type=int, default=1)
    a.add_argument('--workers', type=int, default=2)
    a = a.parse_args()
    net, cutter = analysis.load(a.network)
    say = lambda *x: print(*x, flush=True)
    ps = all_problems((net, cutter), a.data, a.share, a.workers, say)
    torch.manual_seed(a.seed)
    scorer = coreference.Scorer(net)
    coreference.train(scorer, ps, a.turns, a.seed, say, a.seconds)
    torch.save(scorer.state_dict(), a.out)


if __name__ == '__main__':
    main()
