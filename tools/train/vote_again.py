# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of the tree banks as a first network sees them: the second voter. usage: vote_again.py DATA NETWORK VOTES
Writes VOTES/ewt-second.json and VOTES/gum-second.json."""
import json, sys
import analysis, corpora
from train_coreference import annotate


def main(data, network, votes):
    reader = analysis.Reader(*analysis.load(network))
    for path, key in (('en_ewt-ud-train', 'ewt'), ('gum_free_train', 'gum')):
        out = []
        for doc, note in annotate(reader, list(corpora.read_conllu(f'{data}/ud/{path}.conllu'))):
            names = sorted(note.names)
            for a, b in doc.sentences():
                out.append([[s - a, e - a, k] for s, e, k in names if a <= s and e <= b])
        json.dump(out, open(f'{votes}/{key}-second.json', 'w'))


if __name__ == '__main__':
    main(*sys.argv[1:])
