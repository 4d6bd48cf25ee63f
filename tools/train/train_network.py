# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the encoder and its heads. """
import argparse, glob, json, os, random, time
import numpy as np, torch, torch.distributed as dist, torch.nn.functional as F
import analysis, corpora, marks, names
from safetensors_reader import read_safetensors
from network import TAGS, Network, drop, load_encoder
from pieces import Pieces, kept
from windows import batches, collate, prepare, windows_of

# Share of the pieces of a round beside the tree banks, which are read once a round.
SHARES = {'marked': 1.2, 'gmb': 0.15, 'encyclopedia': 0.16, 'cross': 0.13, 'web': 0.06, 'posts': 0.03, 'knowledgenet': 0.03}


def read_vocabulary(folder):
    rows = [(i, p) for i, p in enumerate(open(folder + '/vocab.txt', encoding='utf8').read().split('\n')) if p and kept(p)]
    return [i for i, _ in rows], [p for _, p in rows]


def attach_links(documents, folder):
    """OntoGUM's clusters for the documents of GUM, Re-DocRED's for its own."""
    onto = {}
    for path in glob.glob(folder + '/*.conllu'):
        for d in corpora.read_conllu(path):
            onto[d.name] = d
    for d in documents:
        o = onto.get(d.name)
        if o is not None and o.words == d.words:
            d.linked = o.clusters


def load_corpora(data, votes, cutter):
    people = names.demonyms(data)
    trees = []
    for path, key in (('en_ewt-ud-train', 'ewt'), ('gum_free_train', 'gum')):
        docs = list(corpora.read_conllu(f'{data}/ud/{path}.conllu'))
        second = f'{votes}/{key}-second.json'
        names.add_to_treebank(docs, f'{votes}/{key}.json', second if os.path.exists(second) else None, people)
        trees += docs
    attach_links(trees, data + '/coref/ontogum/train')
    cross, posts, encyclopedia = names.gold_sets(data, people)
    by_hand = list(marks.read(data))
    for d in encyclopedia + by_hand:
        d.linked = [c for c in d.clusters]
    sets = {'trees': [prepare(d, cutter) for d in trees],
            'marked': [prepare(d, cutter, ends=False) for d in by_hand],
            'gmb': [prepare(d, cutter) for d in names.gmb(data, votes, people)],
            'cross': [prepare(d, cutter, ends=False) for d in cross],
            'web': [prepare(d, cutter, ends=False) for d in names.web(data, people)],
            'posts': [prepare(d, cutter, ends=False) for d in posts],
            'encyclopedia': [prepare(d, cutter, ends=False) for d in encyclopedia],
            'knowledgenet': [prepare(d, cutter, ends=False) for d in names.knowledgenet(data, people)]}
    return sets, people


def stream(docs, rng):
    """Windows of documents without end, in a new order and newly cut each time round."""
    while True:
        order = docs[:]
        rng.shuffle(order)
        for d in order:
            yield from windows_of(d, rng)


def losses(net, b):
    w = net.words(b['pieces'], b['shapes'], b['mask'], b['first'])
    w = drop(w, net.rate, net.training)
    out = {}
    weight = b['weight'][:, None].expand_as(b['ends'])

    def cross_entropy(scores, target):
        known = target >= 0
        if not known.any():
            return scores.sum() * 0.0
        l = F.cross_entropy(scores[known].float(), target[known], reduction='none')
        return (l * weight[known]).sum() / weight[known].sum()

    known = b['ends'] >= 0
    if known.any():
        out['end'] = F.binary_cross_entropy_with_logits(net.end(w)[..., 0][known], b['ends'][known].float())
    t, at = net.tags(w), 0
    for k, (name, n) in enumerate(TAGS):
        out[name] = cross_entropy(t[..., at:at + n], b['tags'][..., k]) * (1.0 if k == 0 else 0.2)
        at += n
    out['names'] = cross_entropy(net.names(w), b['names'])
    rows = (b['heads'] >= 0).any(1)
    if rows.any():
        v, sentence, heads = w[rows], b['sentence'][rows], b['heads'][rows]
        same = (sentence[:, :, None] == sentence[:, None, :]) & b['words'][rows][:, None, :]
        same = torch.cat([torch.ones_like(same[:, :, :1]), same], 2)
        scores = net.arcs(v).masked_fill(~same, -1e4)
        known = heads >= 0
        out['arc'] = F.cross_entropy(scores[known], heads[known])
        out['label'] = F.cross_entropy(net.labels(v, heads.clamp(min=0))[known], b['labels'][rows][known])
    rows = (b['links'] > 0).any(1)
    if rows.any():
        c = b['links'][rows]
        s = net.links(w[rows])
        n = c.shape[1]
        before = torch.tril(torch.ones(n, n, dtype=torch.bool), -1)[None] & (c[:, None, :] >= 0)
        gold = before & (c[:, :, None] == c[:, None, :]) & (c[:, :, None] > 0)
        gold = torch.cat([~gold.any(2, keepdim=True), gold], 2)
        before = torch.cat([torch.ones_like(before[:, :, :1]), before], 2)
        s = s.masked_fill(~before, -1e4)
        known = c >= 0
        out['link'] = (s.logsumexp(2) - s.masked_fill(~gold, -1e4).logsumexp(2))[known].mean() * 0.5
    return out


@torch.no_grad()
def quick_look(net, docs, cutter):
    """Greedy scores on gold words and sentences: UPOS, UAS, LAS, names per token."""
    net.eval()
    rng, c = random.Random(1), np.zeros(6)
    ws = [w for d in docs for w in windows_of(d, rng, 0)]
    for w in ws:
        w.case = None
    for batch in batches(ws, 4096, rng):
        b = collate(batch, cutter)
        w = net.words(b['pieces'], b['shapes'], b['mask'], b['first'])
        k = b['tags'][..., 0] >= 0
        c[0] += (net.tags(w)[..., :17].argmax(-1) == b['tags'][..., 0])[k].sum()
        c[1] += k.sum()
        same = (b['sentence'][:, :, None] == b['sentence'][:, None, :]) & b['words'][:, None, :]
        same = torch.cat([torch.ones_like(same[:, :, :1]), same], 2)
        h = net.arcs(w).masked_fill(~same, -1e4).argmax(-1)
        k = b['heads'] >= 0
        right = (h == b['heads']) & k
        c[2] += right.sum()
        c[3] += (right & (net.labels(w, h).argmax(-1) == b['labels'])).sum()
        c[4] += k.sum()
    net.train()
    return f'upos {100 * c[0] / max(c[1], 1):.2f} uas {100 * c[2] / max(c[4], 1):.2f} las {100 * c[3] / max(c[4], 1):.2f}'


class Together:
    """Workers that train one network: each reads its own batches, gradients are averaged. Two workers of one thread keep
    busy on two shared cores where two threads of one worker would wait for one another."""

    def __init__(self, rank, workers, parameters, store):
        self.rank, self.workers, self.parameters = rank, workers, parameters
        if workers > 1:
            dist.init_process_group('gloo', init_method='file://' + store, rank=rank, world_size=workers)
        self.flat = torch.zeros(sum(p.numel() for p in parameters) + 1)

    def average(self, number):
        """Averages the gradients, and a number beside them, over the workers; returns the number."""
        if self.workers == 1:
            return number
        at = 0
        for p in self.parameters:
            n = p.numel()
            if p.grad is None:
                self.flat[at:at + n] = 0
            else:
                self.flat[at:at + n].copy_(p.grad.view(-1))
            at += n
        self.flat[at] = number
        dist.all_reduce(self.flat)
        self.flat /= self.workers
        at = 0
        for p in self.parameters:
            p.grad = self.flat[at:at + p.numel()].view_as(p)
            at += p.numel()
        return float(self.flat[at])


def arguments():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument('--data', required=True, help='folder with ud, ner, coref, relations')
    p.add_argument('--votes', required=True, help='folder that vote.py wrote')
    p.add_argument('--encoder', required=True, help='folder with model.safetensors and vocab.txt of MiniLM-L6-H384')
    p.add_argument('--out', required=True)
    p.add_argument('--pieces', type=float, default=20e6, help='pieces to read in all')
    p.add_argument('--seconds', type=float, default=1e9, help='end by then, whatever was read')
    p.add_argument('--batch', type=int, default=1280, help='pieces of one batch of one worker')
    p.add_argument('--start', help='network.pt or model file to start from in place of the encoder alone')
    p.add_argument('--rate', type=float, default=1.5e-4)
    p.add_argument('--seed', type=int, default=1)
    p.add_argument('--workers', type=int, default=2)
    return p.parse_args()


def main():
    a = arguments()
    os.makedirs(a.out, exist_ok=True)
    store = a.out + '/workers'
    if os.path.exists(store):
        os.remove(store)
    if a.workers > 1:
        torch.multiprocessing.start_processes(work, (a, os.path.abspath(store)), a.workers, start_method='fork')
    else:
        work(0, a, store)


def work(rank, a, store):
    log = open(a.out + '/log.txt', 'a')

    def say(*x):
        if rank == 0:
            print(*x, flush=True)
            print(*x, file=log, flush=True)
    if a.workers > 1:
        torch.set_num_threads(1)
    began = time.time()
    random.seed(a.seed), np.random.seed(a.seed), torch.manual_seed(a.seed)
    rows, vocabulary = read_vocabulary(a.encoder)
    cutter = Pieces(vocabulary)
    sets, _ = load_corpora(a.data, a.votes, cutter)
    say({k: (len(v), sum(d.size() for d in v)) for k, v in sets.items()}, 'vocabulary', len(vocabulary), f'{time.time() - began:.0f} s')
    dev = {k: [prepare(d, cutter) for d in corpora.read_conllu(f'{a.data}/ud/{f}.conllu')]
           for k, f in (('ewt', 'en_ewt-ud-dev'), ('gum', 'gum_free_dev'))}
    net = Network(len(vocabulary))
    load_encoder(net, read_safetensors(a.encoder + '/model.safetensors'), rows)
    if a.start:
        net.load_state_dict(analysis.load(a.start)[0].state_dict())
    device = 'cuda' if torch.cuda.is_available() else 'cpu'
    net.to(device).train()
    net.encoder.piece.weight.requires_grad_(False)
    net.encoder.position.weight.requires_grad_(False)
    deep = [x for n, x in net.named_parameters() if n.startswith('encoder.') and 'shape' not in n and x.requires_grad]
    flat = [x for n, x in net.named_parameters() if not n.startswith('encoder.') or 'shape' in n]
    opt = torch.optim.AdamW([{'params': [x for x in deep if x.dim() > 1], 'base': a.rate, 'weight_decay': 0.01},
                             {'params': [x for x in deep if x.dim() < 2], 'base': a.rate, 'weight_decay': 0.0},
                             {'params': flat, 'base': 4e-4 if a.start else 1e-3, 'weight_decay': 0.0}],
                            lr=0.0, betas=(0.9, 0.98), eps=1e-6, fused=True)
    rng = random.Random(a.seed)
    done, step, turn, total, used = 0, 0, 0, {}, 0.0
    state = a.out + '/state.pt'
    if os.path.exists(state):
        s = torch.load(state, weights_only=False)
        net.load_state_dict(s['net']), opt.load_state_dict(s['opt'])
        done, step, turn, used = s['done'], s['step'], s['turn'], s['used']
        rng = random.Random(a.seed + turn)
        say('goes on after round', turn)
    torch.manual_seed(a.seed + 1000 * turn + rank)
    noise = random.Random(a.seed + 1000 * turn + rank)
    together = Together(rank, a.workers, deep + flat, store)
    streams = {k: stream(v, rng) for k, v in sets.items() if k != 'trees'}
    start = time.time() - used
    x = done / a.pieces
    while x < 1:
        ws = [w for d in sets['trees'] for w in windows_of(d, rng)]
        size = sum(w.size() for w in ws)
        for k, share in SHARES.items():
            got = 0
            while got < share * size:
                w = next(streams[k])
                got += w.size()
                ws.append(w)
        cut = batches(ws, a.batch, rng)
        for at in range(0, len(cut) - a.workers + 1, a.workers):
            if x >= 1:
                break
            for g in opt.param_groups:
                g['lr'] = g['base'] * (x / 0.04 if x < 0.04 else max(0.0, (1 - x) / 0.96))
            b = {k: v.to(device) for k, v in collate(cut[at + rank], cutter, 0.03, noise).items()}
            l = losses(net, b)
            sum(l.values()).backward()
            done += sum(w.size() for batch in cut[at:at + a.workers] for w in batch)
            x = together.average(max(done / a.pieces, (time.time() - start) / a.seconds))
            torch.nn.utils.clip_grad_norm_(deep, 2.0)
            torch.nn.utils.clip_grad_norm_(flat, 2.0)
            opt.step()
            opt.zero_grad(set_to_none=True)
            step += 1
            for k, v in l.items():
                n, s = total.get(k, (0, 0.0))
                total[k] = n + 1, s + float(v.detach())
            if step % 50 == 0:
                say(f'step {step} pieces {done} {100 * x:.1f}% {time.time() - start:.0f} s',
                    ' '.join(f'{k} {s / n:.3f}' for k, (n, s) in total.items()))
                total = {}
        turn += 1
        if rank == 0:
            say(f'round {turn}:', '; '.join(f'{k} {quick_look(net, v, cutter)}' for k, v in dev.items()))
            torch.save({'net': net.state_dict(), 'opt': opt.state_dict(), 'done': done, 'step': step, 'turn': turn,
                        'used': time.time() - start}, state + '.new')
            os.replace(state + '.new', state)
    if rank == 0:
        torch.save({'net': {k: v.half() for k, v in net.state_dict().items()}, 'vocabulary': vocabulary}, a.out + '/network.pt')


if __name__ == '__main__':
    main()
