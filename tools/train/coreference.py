# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The coreference scorer: every mention picks its best antecedent or none. It stands on the finished encoder."""
import random, time
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from mentions import MENTION_FEATURES, PAIR_FEATURES, candidates, find_mentions, mention_features, pair_features
from network import LINK, SIZE

HIDDEN = 128


class Scorer(nn.Module):
    def __init__(self, network=None):
        super().__init__()
        self.query = nn.Linear(SIZE, LINK)
        self.key = nn.Linear(SIZE, LINK)
        self.anaphor = nn.Linear(SIZE + MENTION_FEATURES, HIDDEN)
        self.antecedent = nn.Linear(SIZE + MENTION_FEATURES, HIDDEN, bias=False)
        self.pair = nn.Linear(PAIR_FEATURES, HIDDEN, bias=False)
        self.out = nn.Linear(HIDDEN, 1)
        self.fresh = nn.Linear(SIZE + MENTION_FEATURES, HIDDEN)
        self.fresh_out = nn.Linear(HIDDEN, 1)
        if network is not None:
            self.query.load_state_dict(network.link_anaphor.state_dict())
            self.key.load_state_dict(network.link_antecedent.state_dict())

    def forward(self, vectors, features, i, j, pairs, rate=0.0):
        """vectors [M][384], features [M][36]; pairs of mentions i [P], j [P] with pairs [P][64]
        -> scores [P] of j as antecedent of i, scores [M] of no antecedent"""
        v = F.dropout(vectors, rate, self.training)
        x = torch.cat([v, features], 1)
        link = (self.query(v)[i] * self.key(v)[j]).sum(1) / 11.3137085
        z = F.relu(self.anaphor(x)[i] + self.antecedent(x)[j] + self.pair(pairs))
        return link + self.out(F.dropout(z, rate, self.training))[:, 0], self.fresh_out(F.relu(self.fresh(x)))[:, 0]


def problem(note, ms=None):
    """Arrays of a document's mentions and candidate pairs."""
    ms = find_mentions(note) if ms is None else ms
    i, j, pairs = [], [], []
    for k in range(len(ms)):
        for c in candidates(ms, k):
            i.append(k)
            j.append(c)
            pairs.append(pair_features(note, ms[k], ms[c], k - c).astype(np.uint8))
    return {'mentions': ms, 'vectors': np.array([note.vectors[m.head] for m in ms], np.float32).reshape(-1, SIZE),
            'features': np.array([mention_features(note, m) for m in ms], np.float32).reshape(-1, MENTION_FEATURES),
            'i': np.array(i, np.int64), 'j': np.array(j, np.int64), 'pairs': np.array(pairs, np.uint8).reshape(-1, PAIR_FEATURES)}


def scores(scorer, p, rate=0.0):
    return scorer(torch.from_numpy(p['vectors']), torch.from_numpy(p['features']), torch.from_numpy(p['i']),
                  torch.from_numpy(p['j']), torch.from_numpy(p['pairs']).float(), rate)


@torch.no_grad()
def chains(scorer, note):
    """(mentions, chain number of each mention)."""
    p = problem(note)
    ms = p['mentions']
    if not ms:
        return ms, []
    scorer.eval()
    s, new = (x.numpy() for x in scores(scorer, p))
    chain = list(range(len(ms)))
    best, of = new.copy(), [-1] * len(ms)
    for k in range(len(s)):
        if s[k] > best[p['i'][k]]:
            best[p['i'][k]], of[p['i'][k]] = s[k], p['j'][k]
    for k in range(len(ms)):
        if of[k] >= 0:
            chain[k] = chain[of[k]]
    return ms, chain


def targets(p, gold, known):
    """The gold chain of every mention: -1 not to be learned from, 0 none, else its number. gold: {head word: chain};
    known 'all': what gold does not name stands alone; 'gold': it is left out."""
    t = np.array([gold.get(m.head, 0 if known == 'all' else -1) for m in p['mentions']], np.int64)
    if known == 'names':
        t = np.array([x if m.form == 0 else -1 for x, m in zip(t, p['mentions'])], np.int64)
    same = (t[p['i']] == t[p['j']]) & (t[p['i']] > 0)
    use = t[p['i']] >= 0
    if known != 'all':
        use &= t[p['j']] >= 0
    for k in ('i', 'j', 'pairs'):
        p[k] = p[k][use]
    p['same'] = torch.from_numpy(same[use])
    p['used'] = torch.from_numpy(t >= 0)
    return p


def loss_of(scorer, p, rate):
    s, new = scores(scorer, p, rate)
    i = torch.from_numpy(p['i'])
    n = len(new)
    top = torch.full((n,), -1e9).scatter_reduce(0, i, s.detach(), 'amax').maximum(new.detach())
    e = (s - top[i]).exp()
    total = (new - top).exp().index_add(0, i, e)
    right = torch.zeros(n).index_add(0, i, e * p['same'])
    has = torch.zeros(n).index_add(0, i, p['same'].float()) > 0
    good = torch.where(has, right, (new - top).exp())
    return -((good + 1e-12).log() - total.log())[p['used']].sum()


def train(scorer, problems, turns, seed=1, say=print, seconds=1e9):
    torch.manual_seed(seed)
    rng = random.Random(seed)
    opt = torch.optim.AdamW(scorer.parameters(), lr=1e-3, weight_decay=0.01)
    steps, at, began = turns * len(problems), 0, time.time()
    for turn in range(turns):
        rng.shuffle(problems)
        total = count = 0.0
        scorer.train()
        for p in problems:
            x = max(at / steps, (time.time() - began) / seconds)
            for g in opt.param_groups:
                g['lr'] = 1e-3 * max(0.0, 1 - x)
            n = int(p['used'].sum())
            if n and len(p['i']):
                l = loss_of(scorer, p, 0.3)
                (l / 100).backward()
                torch.nn.utils.clip_grad_norm_(scorer.parameters(), 5.0)
                opt.step()
                opt.zero_grad()
                total, count = total + float(l.detach()), count + n
            at += 1
        say(f'coreference turn {turn + 1}: {total / max(count, 1):.4f} {time.time() - began:.0f} s')
        if time.time() - began > seconds:
            break
    scorer.eval()
