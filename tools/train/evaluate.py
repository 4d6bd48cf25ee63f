# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Development figures of a model file. usage: evaluate.py MODEL DATA KIT OUT [--integers]
KIT holds ner_eval.py, doc_eval.py, coref_eval.py, make_docs.py; OUT keeps documents and predictions. Re-DocRED is measured on
the tenth, UNER EWT on the half that training leaves out."""
import json, os, subprocess, sys
import analysis, coreference, corpora, measure, quantised, read, shipped

SETS = ('uner_ewt_dev', 'crossner_politics_dev', 'redocred_dev', 'ontogum_dev')


def run(*command):
    return subprocess.run([sys.executable, *command], capture_output=True, text=True, check=True).stdout


def main():
    integers = '--integers' in sys.argv
    model, data, kit, out = [x for x in sys.argv[1:] if not x.startswith('--')]
    net, cutter, pairs, _ = shipped.load(model)
    if integers:
        net = quantised.quantised(net)
    reader = analysis.Reader(net, cutter)
    for name in ('en_ewt-ud-dev', 'gum_free_dev'):
        gold = list(corpora.read_conllu(f'{data}/ud/{name}.conllu'))
        notes = reader.read([measure.raw(d)[0] for d in gold])
        print(name, ' '.join(f'{k} {v:.2f}' for k, v in measure.score(gold, notes).items()), flush=True)
    prepare(kit, data, out)
    for name in SETS:
        rows = [json.loads(l) for l in open(f'{out}/docs/{name}.jsonl', encoding='utf8')]
        predictions = f"{out}/{name}{'.integers' if integers else ''}.jsonl"
        with open(predictions, 'w', encoding='utf8') as f:
            for k in range(0, len(rows), 64):
                for row, note in zip(rows[k:k + 64], reader.read([r['text'] for r in rows[k:k + 64]])):
                    x = read.document(row['id'], note, *coreference.chains(pairs, note), name == 'ontogum_dev')
                    f.write(json.dumps(x, ensure_ascii=False) + '\n')
        program = {'redocred_dev': 'doc_eval.py', 'ontogum_dev': 'coref_eval.py'}.get(name, 'ner_eval.py')
        print(run(f'{kit}/{program}', f'{out}/gold/{name}.json', predictions), flush=True)


def prepare(kit, data, out):
    """Documents and gold of the sets, made once."""
    if not os.path.exists(out + '/gold/ontogum_dev.json'):
        run(kit + '/make_docs.py', data, out, *SETS)
        hold_out(out, 'redocred_dev', 9, 10)
        hold_out(out, 'uner_ewt_dev', 1, 2)


def hold_out(out, name, first, step):
    """Keeps every step-th document of a set, from the given one on: those that training never sees."""
    path = f'{out}/gold/{name}.json'
    gold = json.load(open(path))
    gold['docs'] = gold['docs'][first::step]
    json.dump(gold, open(path, 'w'))
    keep = {d['id'] for d in gold['docs']}
    path = f'{out}/docs/{name}.jsonl'
    rows = [l for l in open(path, encoding='utf8') if json.loads(l)['id'] in keep]
    open(path, 'w', encoding='utf8').writelines(rows)


if __name__ == '__main__':
    main()
