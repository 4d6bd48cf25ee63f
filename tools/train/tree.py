# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Decoders: the best dependency tree with one root, the best name tags without impossible steps."""
import numpy as np
from network import NAME_TAGS


def best_tree(scores):
    """heads [n] (0 the root, j + 1 word j) of the highest tree with exactly one root; scores [n][n+1], log-probabilities."""
    n = len(scores)
    heads = np.argmax(scores, 1)
    if (heads == 0).sum() == 1 and not has_cycle(heads):
        return heads
    s = np.full((n + 1, n + 1), -np.inf)
    s[1:] = scores
    np.fill_diagonal(s, -np.inf)
    best, best_score = None, -np.inf
    free = spanning_tree(s)
    roots = [i for i in range(1, n + 1) if free[i] == 0]
    if len(roots) == 1:
        return free[1:]
    for r in roots:
        t = s.copy()
        t[1:, 0] = -np.inf
        t[r, 0] = s[r, 0]
        h = spanning_tree(t)
        total = sum(t[i, h[i]] for i in range(1, n + 1))
        if total > best_score:
            best, best_score = h, total
    return best[1:]


def has_cycle(heads):
    n = len(heads)
    state = [0] * (n + 1)
    state[0] = 2
    for i in range(1, n + 1):
        path = []
        while state[i] == 0:
            state[i] = 1
            path.append(i)
            i = heads[i - 1]
        if state[i] == 1:
            return True
        for j in path:
            state[j] = 2
    return False


def spanning_tree(s):
    """Chu-Liu-Edmonds: s [m][m], s[i][j] the score of j as head of i, node 0 the root -> heads [m], heads[0] = 0."""
    m = len(s)
    heads = np.zeros(m, int)
    heads[1:] = np.argmax(s[1:], 1)
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    inside = np.zeros(m, bool)
    inside[cycle] = True
    outside = [i for i in range(m) if not inside[i]]
    k = len(outside)
    t = np.full((k + 1, k + 1), -np.inf)
    t[:k, :k] = s[np.ix_(outside, outside)]
    enter, leave = np.zeros(k, int), np.zeros(k, int)
    weight = sum(s[i, heads[i]] for i in cycle)
    for a, i in enumerate(outside):
        gain = [s[c, i] - s[c, heads[c]] for c in cycle]
        enter[a] = cycle[int(np.argmax(gain))]
        t[k, a] = max(gain) + weight
        if i:
            leave[a] = cycle[int(np.argmax(s[i, cycle]))]
            t[a, k] = s[i, leave[a]]
    small = spanning_tree(t)
    out = heads.copy()
    for a, i in enumerate(outside):
        if i:
            out[i] = leave[a] if small[a] == k else outside[small[a]]
    out[enter[small[k]]] = outside[small[k]]
    return out


def find_cycle(heads):
    m = len(heads)
    state = [0] * m
    state[0] = 2
    for i in range(1, m):
        path = []
        while state[i] == 0:
            state[i] = 1
            path.append(i)
            i = heads[i]
        if state[i] == 1:
            return path[path.index(i):]
        for j in path:
            state[j] = 2
    return None


ALLOWED = np.zeros((len(NAME_TAGS), len(NAME_TAGS)))
for _i, _a in enumerate(NAME_TAGS):
    for _j, _b in enumerate(NAME_TAGS):
        if _b.startswith('I-') and _a[2:] != _b[2:]:
            ALLOWED[_i, _j] = -np.inf


def best_names(scores):
    """[(first, end, kind)] of the best tag sequence; scores [n][tags], log-probabilities."""
    n = len(scores)
    best = scores[0] + np.array([-np.inf if t.startswith('I-') else 0.0 for t in NAME_TAGS])
    back = []
    for i in range(1, n):
        s = best[:, None] + ALLOWED
        back.append(np.argmax(s, 0))
        best = s.max(0) + scores[i]
    tag = int(np.argmax(best))
    tags = [tag]
    for b in reversed(back):
        tag = int(b[tag])
        tags.append(tag)
    tags = [NAME_TAGS[t] for t in reversed(tags)]
    out = []
    for i, t in enumerate(tags):
        if t.startswith('B-'):
            out.append([i, i + 1, t[2:]])
        elif t.startswith('I-'):
            out[-1][1] = i + 1
    return [tuple(x) for x in out]
