# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The network: a six-layer encoder shared by all tasks and the heads on its word vectors. docs/model.md, "Network"."""
import torch, torch.nn as nn, torch.nn.functional as F
from pieces import SHAPES

UPOS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split()
FEATURES = {'Number': ['_', 'Sing', 'Plur'], 'Tense': ['_', 'Past', 'Pres'], 'VerbForm': ['_', 'Fin', 'Inf', 'Part', 'Ger'],
            'Voice': ['_', 'Pass'], 'Mood': ['_', 'Ind', 'Imp', 'Sub'], 'Person': ['_', '1', '2', '3'],
            'Degree': ['_', 'Cmp', 'Sup']}
KINDS = ['PERSON', 'ORGANIZATION', 'PLACE', 'NATIONALITY', 'MISCELLANEOUS']
NAME_TAGS = ['O'] + [p + k for k in KINDS for p in ('B-', 'I-')]
LABELS = """acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt conj cop
csubj csubj:outer csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith iobj list mark nmod nmod:desc
nmod:poss nmod:unmarked nsubj nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked orphan parataxis punct reparandum
root vocative xcomp""".split()
TAGS = [('upos', len(UPOS))] + [(k, len(v)) for k, v in FEATURES.items()]      # the order of the tag head's columns
SIZE, LAYERS, HEADS, INNER, POSITIONS, EPSILON = 384, 6, 12, 1536, 256, 1e-12
ARC, LABEL, LINK = 256, 256, 128


def drop(x, rate, training):
    """Dropout of whole channels, the same for all pieces of a window: as good here and far cheaper on a processor."""
    if not training or rate == 0:
        return x
    keep = (torch.rand(x.shape[0], 1, x.shape[-1], device=x.device) >= rate).to(x.dtype)
    return x * (keep / (1 - rate))


class Layer(nn.Module):
    def __init__(self, rate):
        super().__init__()
        self.qkv = nn.Linear(SIZE, 3 * SIZE)
        self.out = nn.Linear(SIZE, SIZE)
        self.up = nn.Linear(SIZE, INNER)
        self.down = nn.Linear(INNER, SIZE)
        self.norm1 = nn.LayerNorm(SIZE, eps=EPSILON)
        self.norm2 = nn.LayerNorm(SIZE, eps=EPSILON)
        self.rate = rate

    def forward(self, x, mask):
        b, t, _ = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, HEADS, SIZE // HEADS).permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(b, t, SIZE)
        x = self.norm1(x + self.out(y))
        return self.norm2(x + drop(self.down(F.gelu(self.up(x))), self.rate, self.training))


class Encoder(nn.Module):
    def __init__(self, vocabulary, rate=0.1):
        super().__init__()
        self.piece = nn.Embedding(vocabulary, SIZE)
        self.position = nn.Embedding(POSITIONS, SIZE)
        self.shape = nn.Embedding(SHAPES, SIZE)
        nn.init.normal_(self.shape.weight, std=0.02)
        self.norm = nn.LayerNorm(SIZE, eps=EPSILON)
        self.layers = nn.ModuleList(Layer(rate) for _ in range(LAYERS))
        self.rate = rate

    def forward(self, pieces, shapes, mask=None):
        """pieces, shapes [B][T], mask [B][T] true where there is a piece -> [B][T][384]"""
        x = self.piece(pieces) + self.position.weight[:pieces.shape[1]] + self.shape(shapes)
        x = drop(self.norm(x), self.rate, self.training)
        m = None if mask is None else mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, m)
        return x


class Network(nn.Module):
    def __init__(self, vocabulary, rate=0.1):
        super().__init__()
        self.encoder = Encoder(vocabulary, rate)
        self.end = nn.Linear(SIZE, 1)
        self.tags = nn.Linear(SIZE, sum(n for _, n in TAGS))
        self.names = nn.Linear(SIZE, len(NAME_TAGS))
        self.arc_dependent = nn.Linear(SIZE, ARC)
        self.arc_head = nn.Linear(SIZE, ARC)
        self.arc_matrix = nn.Linear(ARC, ARC)
        self.arc_root = nn.Parameter(torch.zeros(ARC))
        self.label_dependent = nn.Linear(SIZE, LABEL)
        self.label_head = nn.Linear(SIZE, LABEL, bias=False)
        self.label_root = nn.Parameter(torch.zeros(LABEL))
        self.label_out = nn.Linear(LABEL, len(LABELS))
        self.link_anaphor = nn.Linear(SIZE, LINK)
        self.link_antecedent = nn.Linear(SIZE, LINK)
        self.link_new = nn.Linear(SIZE, 1)
        self.rate = rate

    def words(self, pieces, shapes, mask, first):
        """Word vectors [B][N][384]: the vectors of the words' first pieces, first [B][N]."""
        x = self.encoder(pieces, shapes, mask)
        return x.gather(1, first[:, :, None].expand(-1, -1, SIZE))

    def arcs(self, w):
        """Scores [B][N][N+1]: column 0 is the root, column j + 1 word j as head of the row's word."""
        d = drop(F.relu(self.arc_dependent(w)), self.rate, self.training)
        h = drop(F.relu(self.arc_head(w)), self.rate, self.training)
        h = torch.cat([self.arc_root.expand(len(w), 1, ARC), h], 1)
        return self.arc_matrix(d) @ h.transpose(1, 2) / 16.0

    def labels(self, w, heads):
        """Scores [B][N][labels] of the arcs to the given heads [B][N] (0 the root, j + 1 word j)."""
        d = self.label_dependent(w)
        h = torch.cat([self.label_root.expand(len(w), 1, LABEL), self.label_head(w)], 1)
        h = h.gather(1, heads[:, :, None].expand(-1, -1, LABEL))
        return self.label_out(drop(F.relu(d + h), self.rate, self.training))

    def links(self, w):
        """Coreference of words: [B][N][N+1], column 0 'no antecedent', column j + 1 word j."""
        a = self.link_anaphor(w)
        s = a @ self.link_antecedent(w).transpose(1, 2) / 11.3137085
        return torch.cat([self.link_new(w), s], 2)


def load_encoder(network, tensors, rows):
    """Takes over the weights of MiniLM-L6-H384; rows: the kept rows of its vocabulary."""
    e, t = network.encoder, tensors
    with torch.no_grad():
        e.piece.weight.copy_(t['embeddings.word_embeddings.weight'][rows])
        e.position.weight.copy_(t['embeddings.position_embeddings.weight'][:POSITIONS]
                                + t['embeddings.token_type_embeddings.weight'][0])
        e.norm.weight.copy_(t['embeddings.LayerNorm.weight'])
        e.norm.bias.copy_(t['embeddings.LayerNorm.bias'])
        for i, layer in enumerate(e.layers):
            p = f'encoder.layer.{i}.'
            for k in ('weight', 'bias'):
                layer.qkv.get_parameter(k).copy_(torch.cat([t[p + f'attention.self.{n}.{k}'] for n in ('query', 'key', 'value')]))
                for ours, theirs in (('out', 'attention.output.dense'), ('norm1', 'attention.output.LayerNorm'),
                                     ('up', 'intermediate.dense'), ('down', 'output.dense'), ('norm2', 'output.LayerNorm')):
                    getattr(layer, ours).get_parameter(k).copy_(t[p + f'{theirs}.{k}'])
