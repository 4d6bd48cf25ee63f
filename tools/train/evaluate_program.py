# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Development figures of the program itself. usage: evaluate_program.py ENTENTE-CLI DATA KIT OUT [--set SET]...
DATA, KIT and OUT as in evaluate.py. Sentences, tags, parse, names and chains are taken from what `read --annotate` prints; names
and clusters also from the actors that `read` prints. ENTENTE_MODEL names another model file than the program's own."""
import argparse, json, os, subprocess, sys
import corpora, evaluate, measure, mentions, read
from analysis import Annotation

BANKS = ('en_ewt-ud-dev', 'gum_free_dev')


def call(program, paths, *options):
    done = subprocess.run([program, 'read', '--quiet', *options], input='\n'.join(paths), text=True, encoding='utf8',
                          stdout=subprocess.PIPE)
    if done.returncode not in (0, 3):
        sys.exit(f'{program}: {done.returncode}')
    return done.stdout


def parts(conllu):
    """(name, rows of fields of each sentence) of every document of the program's CoNLL-U."""
    for chunk in conllu.split('# newdoc id = ')[1:]:
        name, rest = chunk.split('\n', 1)
        sentences = [[l.split('\t') for l in s.split('\n') if l and l[0] != '#'] for s in rest.split('\n\n')]
        yield name, [s for s in sentences if s]


def find(text, word, at):
    """The code points of a word: the next stretch of the text with its characters, white space apart."""
    while text[at].isspace():
        at += 1
    if not text.startswith(word, at):
        at = text.index(word, at)        # what stands outside blocks: the marker of a list
    return at, at + len(word)


def note_of(text, sentences):
    """(the annotation, {head word: chain}) of a document that the program analysed."""
    note, chain, at = Annotation(text), {}, 0
    for rows in sentences:
        base = len(note.words)
        for k, c in enumerate(rows):
            span = find(text, c[1], at)
            note.glued.append(base + k > 0 and span[0] == at)
            note.first.append(base + k == 0 or '\n' in text[at:span[0]])
            note.spans.append(span)
            note.words.append(c[1])
            at = span[1]
            note.upos.append(c[3])
            note.feats.append(dict(x.split('=') for x in c[5].split('|')) if c[5] != '_' else {})
            note.heads.append(base + int(c[6]) - 1 if c[6] != '0' else -1)
            note.labels.append(c[7])
            for key, value in (x.split('=', 1) for x in c[9].split('|') if x != '_'):
                if key == 'Chain':
                    chain[base + k] = int(value.split(':')[0])
                elif key == 'Name' and value[0] == 'B':
                    note.names.append((base + k, base + k + 1, value[2:]))
                elif key == 'Name':
                    note.names[-1] = (note.names[-1][0], base + k + 1, value[2:])
        note.sentences.append((base, base + len(rows)))
    return note, chain


def chains_of(note, chain):
    """What coreference.chains gives, with the program's chains; who is in none stands alone."""
    ms = mentions.find_mentions(note)
    return ms, [chain.get(m.head, len(note.words) + m.head) for m in ms]


def write_texts(folder, texts):
    os.makedirs(folder, exist_ok=True)
    for name, text in texts.items():
        with open(f'{folder}/{name}.txt', 'w', encoding='utf8') as f:
            f.write(text)
    return [f'{folder}/{name}.txt' for name in texts]


def measure_bank(program, data, out, bank):
    gold = list(corpora.read_conllu(f'{data}/ud/{bank}.conllu'))
    texts = {f'{k:05}': measure.raw(d)[0] for k, d in enumerate(gold)}
    paths = write_texts(f'{out}/{bank}', {k: t.replace('\n', '\n\n') for k, t in texts.items()})
    found = dict(parts(call(program, paths, '--annotate')))
    notes = [note_of(t, found.get(k, []))[0] for k, t in texts.items()]
    print(bank, ' '.join(f'{k} {v:.2f}' for k, v in measure.score(gold, notes).items()), flush=True)


def measure_set(program, kit, out, name):
    rows = [json.loads(l) for l in open(f'{out}/docs/{name}.jsonl', encoding='utf8')]
    paths = write_texts(f'{out}/{name}', {r['id']: r['text'] for r in rows})
    found = dict(parts(call(program, paths, '--annotate')))
    predictions = f'{out}/{name}.annotate.jsonl'
    with open(predictions, 'w', encoding='utf8') as f:
        for row in rows:
            note, chain = note_of(row['text'], found.get(row['id'], []))
            x = read.document(row['id'], note, *chains_of(note, chain), name == 'ontogum_dev')
            f.write(json.dumps(x, ensure_ascii=False) + '\n')
    scorer = {'redocred_dev': 'doc_eval.py', 'ontogum_dev': 'coref_eval.py'}.get(name, 'ner_eval.py')
    print('read --annotate:', evaluate.run(f'{kit}/{scorer}', f'{out}/gold/{name}.json', predictions), flush=True)
    if name == 'ontogum_dev':
        return
    predictions = f'{out}/{name}.read.jsonl'
    with open(predictions, 'w', encoding='utf8') as f:
        f.write(call(program, paths))
    print('read:', evaluate.run(f'{kit}/{scorer}', f'{out}/gold/{name}.json', predictions), flush=True)


def main():
    options = argparse.ArgumentParser(usage=__doc__)
    options.add_argument('--set', action='append', choices=BANKS + evaluate.SETS)
    for name in ('program', 'data', 'kit', 'out'):
        options.add_argument(name)
    given = options.parse_args()
    for bank in BANKS:
        if bank in (given.set or BANKS):
            measure_bank(given.program, given.data, given.out, bank)
    evaluate.prepare(given.kit, given.data, given.out)
    for name in evaluate.SETS:
        if name in (given.set or evaluate.SETS):
            measure_set(given.program, given.kit, given.out, name)


if __name__ == '__main__':
    main()
