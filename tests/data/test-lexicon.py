# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the tables of data/lexicon are well-formed (TAP)."""

import collections
import json
import os
import re

SOURCE = os.environ['ENTENTE_SOURCE_DIR']
LEXICON = os.path.join(SOURCE, 'data', 'lexicon')
ISO_CODES = '/usr/share/iso-codes/json/iso_3166-1.json'

# Per file: number of fields, None where it varies, and the fields that hold keys.
TABLES = {
    'abbreviations.tsv': (1, (0,)),
    'acting-nouns.tsv': (2, (0,)),
    'bodies.tsv': (3, (0,)),
    'countries.tsv': (4, (0, 2, 3)),
    'first-names.tsv': (2, (0,)),
    'heads.tsv': (4, (0,)),
    'irregular.tsv': (3, (0,)),
    'nationalities.tsv': (None, (0,)),
    'nouns.tsv': (None, (0,)),
    'operators.tsv': (4, (0,)),
    'organization-nouns.tsv': (2, (0,)),
    'people.tsv': (2, (0,)),
    'places.tsv': (None, (0,)),
    'pronouns.tsv': (2, (0,)),
    'speech.tsv': (3, (0,)),
    'titles.tsv': (2, (0,)),
    'verbs.tsv': (4, (0,)),
}

# The tables of words that relate, which are kept in order.
SORTED = ('acting-nouns.tsv', 'nouns.tsv', 'operators.tsv', 'speech.tsv', 'verbs.tsv')

EFFECTS = set('agreed asserted caused claimed demanded ended given negated opposed planned '
              'threatened'.split())


def read_rows(name):
    with open(os.path.join(LEXICON, name), encoding='utf-8') as lines:
        return [line.rstrip('\n').split('\t') for line in lines if line.strip() and not line.startswith('#')]


def read_names(path, pattern):
    with open(os.path.join(SOURCE, path), encoding='utf-8') as source:
        return set(re.findall(pattern, source.read()))


def find_shape_faults(name, n_fields, key_fields):
    rows = read_rows(name)
    for row in rows:
        if n_fields is not None and len(row) != n_fields:
            yield f'{name}: {len(row)} fields, not {n_fields}: {row}'
        if any(field != field.strip() for field in row):
            yield f'{name}: white space around a field: {row}'
    for field in key_fields:
        keys = collections.Counter(key for row in rows for key in row[field].split('|') if key)
        yield from (f'{name}: twice: {key}' for key, n in keys.items() if n > 1)


def find_unknown(name, field, known):
    for row in read_rows(name):
        if row[field] not in known:
            yield f'{name}: unknown "{row[field]}": {row}'


def find_disorder(name):
    keys = [row[0] for row in read_rows(name)]
    yield from (f'{name}: {after} stands behind {before}' for before, after in zip(keys, keys[1:]) if after < before)


def find_label_faults():
    """A verb has a label of its own where the second actor does it, a noun always."""
    for row in read_rows('verbs.tsv'):
        if (row[2] == 'reversed') != (row[3] != ''):
            yield f'verbs.tsv: label "{row[3]}": {row}'
    for row in read_rows('nouns.tsv'):
        if not row[3]:
            yield f'nouns.tsv: no label: {row}'


def find_plurals():
    """Words within a key of verbs.tsv that are plurals of relating nouns."""
    nouns = {row[0] for row in read_rows('nouns.tsv')}
    for row in read_rows('verbs.tsv'):
        for word in row[0].split()[1:]:
            if word.endswith('s') and word[:-1] in nouns and word not in nouns:
                yield f'verbs.tsv: "{word}" is no base form: {row}'


def find_odd_widths(name, widths):
    yield from (f'{name}: {len(row)} fields: {row}' for row in read_rows(name) if len(row) not in widths)


def find_code_faults():
    if not os.path.exists(ISO_CODES):
        return
    with open(ISO_CODES, encoding='utf-8') as source:
        codes = {entry['alpha_2'] for entry in json.load(source)['3166-1']}
    ours = {row[1] for row in read_rows('countries.tsv')}
    yield from (f'countries.tsv: missing: {code}' for code in sorted(codes - ours))
    yield from (f'countries.tsv: no such code: {code}' for code in sorted(ours - codes - {'XK'}))
    for name in ('bodies.tsv', 'places.tsv'):
        yield from find_unknown(name, 2, ours | {''})


def find_resource_faults():
    with open(os.path.join(LEXICON, 'lexicon.gresource.xml'), encoding='utf-8') as source:
        listed = set(re.findall(r'<file[^>]*>([^<]+)</file>', source.read()))
    yield from (f'lexicon.gresource.xml: {name}' for name in sorted(listed ^ set(TABLES)))


def main():
    categories = read_names('src/extract/category.c', r'\{ "([A-Z-]+)",')
    sub_kinds = read_names('src/extract/actor-kind.c', r'SUB_KIND_\w+\] = "([a-z ]*)"')
    checks = [(name, find_shape_faults(name, *shape)) for name, shape in TABLES.items()]
    checks += [(f'order of {name}', find_disorder(name)) for name in SORTED]
    checks += [
        ('categories of verbs', find_unknown('verbs.tsv', 1, categories | {'-'})),
        ('categories of nouns', find_unknown('nouns.tsv', 1, categories)),
        ('symmetry of verbs', find_unknown('verbs.tsv', 2, {'', 'symmetric', 'reversed'})),
        ('fields of nouns', find_odd_widths('nouns.tsv', (4, 5))),
        ('fields of places', find_odd_widths('places.tsv', (3, 4))),
        ('for whom nouns act', find_unknown('acting-nouns.tsv', 1, {'owner', 'organization', 'nobody'})),
        ('symmetry of nouns', find_unknown('nouns.tsv', 2, {'', 'symmetric'})),
        ('labels', find_label_faults()),
        ('base forms of nouns within verbs', find_plurals()),
        ('effects of operators', find_unknown('operators.tsv', 1, EFFECTS)),
        ('subjects of operators', find_unknown('operators.tsv', 2, {'subject', 'object'})),
        ('reach of operators', find_unknown('operators.tsv', 3, {'clause', 'noun'})),
        ('firmness of speech', find_unknown('speech.tsv', 1, {'asserted', 'negated', 'planned'})),
        ('categories of speech', find_unknown('speech.tsv', 2, categories)),
        ('kinds of heads', find_unknown('heads.tsv', 1, {'organization', 'place', 'miscellaneous'})),
        ('sub-kinds of heads', find_unknown('heads.tsv', 2, sub_kinds)),
        ('positions of heads', find_unknown('heads.tsv', 3, {'any', 'last'})),
        ('sub-kinds of organization nouns', find_unknown('organization-nouns.tsv', 1, sub_kinds)),
        ('sub-kinds of bodies', find_unknown('bodies.tsv', 1, sub_kinds)),
        ('kinds of places', find_unknown('places.tsv', 1, {'city', 'region'})),
        ('classes of titles', find_unknown('titles.tsv', 1, {'office', 'post', 'rank', 'honorific'})),
        ('classes of people', find_unknown('people.tsv', 1, {'he', 'she', 'person'})),
        ('genders of first names', find_unknown('first-names.tsv', 1, {'f', 'm'})),
        ('classes of pronouns', find_unknown('pronouns.tsv', 1, set('01234567'))),
        ('country codes', find_code_faults()),
        ('files', find_resource_faults()),
    ]
    print(f'1..{len(checks)}')
    for number, (name, faults) in enumerate(checks, 1):
        faults = list(faults)
        for fault in faults:
            print(f'# {fault}')
        print(f'{"not ok" if faults else "ok"} {number} {name}')


main()
