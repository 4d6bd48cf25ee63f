#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs entente-cli on files of its own writing.

usage: test-cli.py PROGRAM

Prints TAP. Each test gets an empty folder to work in.
"""

import collections
import json
import os
import pty
import re
import subprocess
import sys
import tempfile
import traceback
import xml.etree.ElementTree

PROGRAM = os.path.abspath(sys.argv[1])

VISIT = """Norwegian minister visits Lisbon

LISBON, May 29, 2024 - Foreign Minister Hilde Ramstad met Portuguese President
Rui Azevedo in Lisbon on Wednesday. Ramstad praised the Azevedo government.

Azevedo visited Norway in March.
"""

TALKS = """Ramstad opens talks in Oslo

OSLO, June 3, 2024 - Hilde Ramstad met Estonian Defence Minister Kaarel Tammsoo
in Oslo on Monday. Norway and Estonia will sign an agreement, Tammsoo said.
"""

LETTER = """A letter from Tartu

Kaarel Tammsoo thanked Rui Azevedo for his visit to Estonia. "Portugal supports
Estonia," Tammsoo wrote.
"""

DOCUMENTS = {'visit.txt': VISIT, 'talks.txt': TALKS, 'letter.txt': LETTER}

ALL, NOTHING, USAGE, SOME = 0, 1, 2, 3


class Result:
    def __init__(self, status, out, err):
        self.status, self.out, self.err = status, out, err


def run(*arguments, stdin=b'', status=ALL):
    """Runs the program and checks its exit status."""
    done = subprocess.run([PROGRAM, *arguments], input=stdin, capture_output=True, timeout=60)
    result = Result(done.returncode, done.stdout, done.stderr.decode())
    check_equal(result.status, status, result.err)
    return result


def check(truth, *explanation):
    if not truth:
        raise AssertionError(*explanation)


def check_equal(found, expected, *explanation):
    check(found == expected, f'found {found!r}, expected {expected!r}', *explanation)


def check_in(part, whole):
    check(part in whole, f'{part!r} is not in {whole!r}')


def write(name, content):
    with open(name, 'wb') as file:
        file.write(content if isinstance(content, bytes) else content.encode())
    return name


def read_bytes(name):
    with open(name, 'rb') as file:
        return file.read()


def write_documents():
    return [write(name, text) for name, text in DOCUMENTS.items()]


def parse_lines(out):
    return [json.loads(line) for line in out.decode().splitlines()]


# The program itself


def test_version():
    check_equal(run('--version').out.split()[0], b'entente-cli')


def test_help():
    out = run('--help').out.decode()
    for command in ('map', 'read', 'merge'):
        check_in(f'  {command} ', out)
        text = run(command, '--help').out.decode()
        check_in(f'entente-cli {command} [OPTION…]', text)


def test_usage():
    names = write_documents()
    for arguments, reason in (
            ([], 'No command is given'),
            (['draw'], 'There is no command “draw”'),
            (['read', '--loudly'], '--loudly'),
            (['read'], 'No document is named'),
            (['map', '-o', 'a.svg'], 'No document is named'),
            (['map', *names], 'add -o FILE'),
            (['map', *names, '-o', 'network.xyz'], 'network.xyz'),
            (['map', *names, '-o', 'network'], 'network'),
            (['map', *names, '-o', 'a.svg', '--engine', 'steam'], '“steam”'),
            (['map', *names, '-o', 'a.svg', '--sources', '0'], '“0”'),
            (['map', *names, '-o', 'a.svg', '--sources', 'two'], '“two”'),
            (['map', *names, '-o', 'a.svg', '--appearance', 'pink'], '“pink”'),
            (['map', *names, '-o', 'a.svg', '--strongest', '0'], '“0”'),
            (['map', *names, '-o', 'a.svg', '--strongest', '-3'], '“-3”'),
            (['map', *names, '-o', 'a.svg', '--strongest', '4x'], '“4x”'),
            (['merge'], 'add -o FILE')):
        result = run(*arguments, status=USAGE)
        check_equal(result.out, b'')
        check_in(reason, result.err)
        check(result.err.startswith('entente-cli: '), result.err)
        check_equal(result.err.count('\n'), 1)
    check_equal(sorted(os.listdir()), sorted(names))


# read


def test_read():
    result = run('read', *write_documents())
    documents = parse_lines(result.out)
    check_equal(result.err, '')
    check_equal([document['id'] for document in documents], ['visit', 'talks', 'letter'])
    check_equal([document['text'] for document in documents], list(DOCUMENTS.values()))
    for document in documents:
        check_document(document)


def check_document(document):
    """What DESIGN.md promises of each line."""
    text = document['text'].encode()
    ids = {actor['id'] for actor in document['actors']}
    check_equal(len(ids), len(document['actors']))
    check(ids, document['id'])
    for actor in document['actors']:
        check_in(actor['kind'], ('person', 'organization', 'place'))
        check(actor['mentions'], actor)
        for mention in actor['mentions']:
            check_in(mention['form'], ('name', 'nominal', 'pronoun'))
            text[mention['start']:mention['end']].decode()
    for relation in document['relations']:
        check(relation['source'] in ids and relation['target'] in ids, relation)
        check(relation['source'] != relation['target'], relation)
        check(isinstance(relation['symmetric'], bool) and relation['label'] is not None, relation)
        check(relation['quotes'], relation)
        for quote in relation['quotes']:
            text[quote['start']:quote['end']].decode()
            check(quote['speaker'] is None or quote['speaker'] in ids, quote)


def read_conllu(out):
    """The documents of CoNLL-U: (id, [(text, [fields of each word])]) each."""
    documents = []
    for line in out.decode().splitlines():
        if line.startswith('# newdoc id = '):
            documents.append((line.removeprefix('# newdoc id = '), []))
        elif line.startswith('# text = '):
            documents[-1][1].append((line.removeprefix('# text = '), []))
        elif line and not line.startswith('#'):
            documents[-1][1][-1][1].append(line.split('\t'))
    return documents


def read_misc(word):
    return [part.partition('=')[::2] for part in word[9].split('|') if part != '_']


def check_sentence(text, words):
    """Ten fields a word, one root, and the sentence itself in the words."""
    check_equal([word[0] for word in words], [str(i + 1) for i in range(len(words))])
    heads = [int(word[6]) for word in words]
    check_equal(heads.count(0), 1, text)
    for i, (word, head) in enumerate(zip(words, heads), 1):
        check_equal(len(word), 10, word)
        check(all(word), word)
        check(0 <= head <= len(words) and head != i, word)
        check_equal(word[7] == 'root', head == 0, word)
        check(re.fullmatch('[A-Z]+', word[3]), word)
        check(re.fullmatch(r'_|\w+=\w+(\|\w+=\w+)*', word[5]), word)
    spaces = ['' if ('SpaceAfter', 'No') in read_misc(word) else ' ' for word in words]
    written = ''.join(word[1] + space for word, space in zip(words, spaces))
    check_equal(written.split(), text.split())


def find_names(words):
    """(kind, words) of each name."""
    names = []
    for word in words:
        tag = dict(read_misc(word)).get('Name', '_')
        if tag.startswith('B-'):
            names.append((tag[2:], word[1]))
        elif tag.startswith('I-'):
            check(names and names[-1][0] == tag[2:], word)
            names[-1] = (tag[2:], f'{names[-1][1]} {word[1]}')
    return names


def count_mentions(words):
    """How many mentions of each chain a sentence has; each lies inside it."""
    chains = collections.Counter()
    for number, word in enumerate(words):
        for key, value in read_misc(word):
            if key != 'Chain':
                continue
            chain, form, first, end = value.split(':')
            check_in(form, ('name', 'nominal', 'pronoun'))
            check(int(first) <= 0 < int(end), word)
            check(0 <= number + int(first) and number + int(end) <= len(words), word)
            chains[int(chain)] += 1
    return chains


def test_read_annotate():
    out = run('read', '--annotate', *write_documents()).out
    documents = read_conllu(out)
    check_equal([name for name, _ in documents], ['visit', 'talks', 'letter'])
    for name, sentences in documents:
        chains = collections.Counter()
        for text, words in sentences:
            check_sentence(text, words)
            chains += count_mentions(words)
        check_equal(' '.join(' '.join(text for text, _ in sentences).split()),
                    ' '.join(DOCUMENTS[name + '.txt'].split()))
        check_equal(sorted(chains), list(range(len(chains))), name)
        check(chains and all(n > 1 for n in chains.values()), chains)
    check_in(('PERSON', 'Rui Azevedo'), [name for _, words in documents[0][1]
                                         for name in find_names(words)])
    check_equal(run('read', '--annotate', *write_documents()).out, out)


def test_read_annotate_bad_files():
    good, other = write('good.txt', VISIT), write('other.txt', TALKS)
    result = run('read', '--annotate', good, write('empty.txt', ''), 'missing.txt', other,
                 status=SOME)
    check_equal([name for name, _ in read_conllu(result.out)], ['good', 'other'])
    check_equal(result.err.count('\n'), 2)
    check_in('entente-cli: missing.txt: ', result.err)


def test_read_triples():
    out = run('read', '--triples', *write_documents()).out
    lines = [line.split('\t') for line in out.decode().splitlines()]
    check_equal({len(line) for line in lines}, {6})
    check_equal(list(dict.fromkeys(line[0] for line in lines)), ['visit', 'talks', 'letter'])
    for document, _, sentence, subject, relation, thing in lines:
        check_in(sentence, ' '.join(DOCUMENTS[document + '.txt'].split()))
        letters = ''.join(sentence.split())
        for words in (subject.split(), thing.split(), relation.split()):
            check(words and (words == ['is'] or all(word in letters for word in words)), words)
    check_in(('letter', 'Kaarel Tammsoo', 'thanked', 'Rui Azevedo'),
             [(line[0], *line[3:]) for line in lines])
    check_equal(run('read', '--triples', *write_documents()).out, out)


def test_read_triples_bad_files():
    result = run('read', '--triples', write('good.txt', VISIT), 'missing.txt', status=SOME)
    check_equal({line.split('\t')[0] for line in result.out.decode().splitlines()}, {'good'})
    check_in('entente-cli: missing.txt: ', result.err)


def test_read_twice_alike():
    names = write_documents()
    check_equal(run('read', *names).out, run('read', *names).out)


def test_read_names_from_input():
    names = write_documents()
    expected = run('read', *names).out
    listed = '\n'.join(names).encode()
    check_equal(run('read', stdin=listed).out, expected)
    check_equal(run('read', '-', stdin=listed).out, expected)
    check_equal(run('read', stdin=listed.replace(b'\n', b'\r\n\r\n') + b'\n').out, expected)
    check_equal(run('read', names[0], '-', stdin='\n'.join(names[1:]).encode()).out, expected)


def test_read_bad_files():
    good, other = write('good.txt', VISIT), write('other.txt', TALKS)
    os.mkdir('folder')
    os.symlink('nowhere', 'dangling.txt')
    bad = [write('empty.txt', ''), write('blank.txt', ' \n\n'), 'folder', 'dangling.txt',
           'missing.txt', write('binary.bin', bytes(range(256)) * 64)]
    result = run('read', good, *bad, other, status=SOME)
    check_equal([document['id'] for document in parse_lines(result.out)], ['good', 'other'])
    lines = result.err.splitlines()
    check_equal(len(lines), len(bad), result.err)
    for line, name in zip(lines, bad):
        check(line.startswith(f'entente-cli: {name}: '), line)
        check(len(line) > len(f'entente-cli: {name}: ') + 10, line)


def test_read_without_permission():
    if os.geteuid() == 0:
        return 'root may read everything'
    os.chmod(write('secret.txt', VISIT), 0)
    result = run('read', 'secret.txt', status=NOTHING)
    check_in('secret.txt: ', result.err)
    return None


def test_read_nothing_usable():
    result = run('read', write('empty.txt', ''), 'missing.txt', status=NOTHING)
    check_equal(result.out, b'')
    check_equal(result.err.count('\n'), 2)


def test_read_encodings():
    text = VISIT.replace('Rui Azevedo', 'José Gonçalves') * 3
    encodings = {'utf8.txt': text.encode(), 'signed.txt': text.encode('utf-8-sig'),
                 'latin.txt': text.encode('latin-1'), 'utf16.txt': text.encode('utf-16'),
                 'utf16be.txt': b'\xfe\xff' + text.encode('utf-16-be')}
    names = [write(name, content) for name, content in encodings.items()]
    for document in parse_lines(run('read', *names).out):
        check_equal(document['text'], text, document['id'])


def test_read_strange_names():
    name = write('a\x1b[31m\nb\udcff.txt'.encode('utf-8', 'surrogateescape'), VISIT)
    run('read', name)
    result = run('read', b'missing \x1b[31mred\xff.txt', status=NOTHING)
    check('\x1b' not in result.err, result.err)
    check_equal(result.err.count('\n'), 1)


def test_read_output_full():
    with open('/dev/full', 'wb') as full:
        done = subprocess.run([PROGRAM, 'read', *write_documents()], stdout=full,
                              stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, timeout=60)
    check_equal(done.returncode, NOTHING)
    check_in(b'entente-cli: The findings could not be written', done.stderr)


def test_read_output_closed():
    for number in range(200):
        write(f'{number}.txt', VISIT * 20)
    names = [f'{number}.txt' for number in range(200)]
    with subprocess.Popen([PROGRAM, 'read', *names], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, stdin=subprocess.DEVNULL) as process:
        process.stdout.read(100)
        process.stdout.close()
        check_equal(process.stderr.read(), b'')
        check(process.wait(60) != ALL)


def test_progress_on_terminal():
    names = write_documents()
    for options, shows in (([], True), (['--quiet'], False)):
        controller, terminal = pty.openpty()
        done = subprocess.run([PROGRAM, 'read', *options, *names], stdout=subprocess.DEVNULL,
                              stderr=terminal, stdin=subprocess.DEVNULL, timeout=60)
        os.close(terminal)
        check_equal(done.returncode, ALL)
        try:
            shown = os.read(controller, 65536)
        except OSError:
            shown = b''
        os.close(controller)
        check_equal(b'Reading 3 of 3: letter.txt' in shown, shows)
        check(not shows or shown.endswith(b'\r\x1b[K'), shown)


# map


def test_map_formats():
    names = write_documents()
    for suffix, mark in (('svg', b'<svg'), ('pdf', b'%PDF'), ('png', b'\x89PNG'),
                         ('dot', b'graph'), ('json', b'{')):
        outputs = []
        for attempt in ('first', 'second'):
            output = f'{attempt}.{suffix}'
            result = run('map', *names, '-o', output)
            check_equal((result.out, result.err), (b'', ''))
            outputs.append(read_bytes(output))
        check_in(mark, outputs[0])
        check(outputs[0] == outputs[1], suffix, 'differs between two runs')


def test_map_shows_actors():
    names = write_documents()
    run('map', *names, '-o', 'network.svg', '--strongest', 'all')
    text = ''.join(xml.etree.ElementTree.parse('network.svg').getroot().itertext())
    for actor in read_network_of(names)['actors']:
        check_in(actor['name'], text)
    check_in('Kaarel Tammsoo', text)


def read_network(name='network.json'):
    return json.loads(read_bytes(name))


def test_map_json():
    run('map', *write_documents(), '-o', 'network.json')
    network = read_network()
    check_equal([document['id'] for document in network['documents']],
                ['visit', 'talks', 'letter'])
    actors = {actor['id']: actor for actor in network['actors']}
    check_equal(actors['person-kaarel-tammsoo']['n_documents'], 2)
    check_equal(len(actors), len(network['actors']))
    for relation in network['relations']:
        check(relation['source'] in actors and relation['target'] in actors, relation)
        for quote in relation['quotes']:
            text = list(DOCUMENTS.values())[quote['document']].encode()
            check_equal(text[quote['start']:quote['end']].decode(), quote['text'])


def test_map_same_document_twice():
    names = write_documents()
    run('map', *names, '-o', 'once.json')
    run('map', *names, './visit.txt', '-o', 'twice.json')
    check_equal(read_bytes('once.json'), read_bytes('twice.json'))


def test_map_any_order():
    names = write_documents()
    run('map', *names, '-o', 'forth.json')
    run('map', *reversed(names), '-o', 'back.json')
    forth, back = read_network('forth.json'), read_network('back.json')
    check_equal(forth['actors'], back['actors'])
    check_equal([relation['id'] for relation in forth['relations']],
                [relation['id'] for relation in back['relations']])


def test_map_options():
    names = write_documents()
    run('map', *names, '-o', 'plain.svg')
    run('map', *names, '-o', 'dark.svg', '--appearance', 'dark')
    check(read_bytes('plain.svg') != read_bytes('dark.svg'))
    for engine in ('neato', 'sfdp', 'dot', 'fdp', 'circo', 'twopi'):
        run('map', *names, '-o', f'{engine}.svg', '--engine', engine)
    run('map', *names, '-o', 'one.svg', '--strongest', '1')
    run('map', *names, '-o', 'all.svg', '--strongest', 'all')
    check_equal([count_actors('one.svg'), count_actors('all.svg')],
                [1, len(read_network_of(names)['actors'])])


TRAM = """Tram line opens

The mayor of Lindvik, Nora Sand, opened the new tram line on Friday together
with the head of Fjord Rail, Bert Moen. The line runs from the harbour to the
university and took six years to build, two more than the council had been
told when it voted for the plan.

Sand thanked the residents for their patience. "You have lived with dust and
noise for long enough," she said. Nora Sand praised Fjord Rail for keeping the
price within what had been agreed, which, as she put it, few builders of
railways have managed in this part of the world.

Forty thousand people are to use the line each day. The old buses go to the
islands, where roads are narrow and riders few.
"""


def write_reprints():
    return [write('first.txt', TRAM),
            write('second.txt', 'At last: trams\nBy our own reporter\n' + TRAM),
            write('short.txt', TRAM[:TRAM.index('Forty')])]


def test_map_sources():
    names = write_reprints()
    network = read_network_of(names)
    check_equal([document['source'] for document in network['documents']], [0, 0, 0])
    check(network['relations'])
    for relation in network['relations']:
        check_equal(relation['n_sources'], 1, relation)
    check(any(relation['n_documents'] == 3 for relation in network['relations']))
    run('map', *names, '-o', 'two.json', '--sources', '2')
    check_equal(read_network('two.json')['relations'], [])
    run('map', *names, '-o', 'one.json', '--sources', '1')
    check_equal(read_network('one.json'), network)
    run('map', *names, '-o', 'two.svg', '--sources', '2', '--strongest', 'all')
    check_equal(count_actors('two.svg'), len(network['actors']))


def test_map_co_mentions():
    name = write('fair.txt', 'Visitors could not choose between Nora Sand in Lindvik, '
                 'and, on the same day, Bert Moen in Ostvik.\n')
    plain = read_network_of([name])
    run('map', name, '-o', 'tied.json', '--co-mentions')
    tied = read_network('tied.json')
    added = tied['relations'][len(plain['relations']):]
    check_equal(tied['relations'][:len(plain['relations'])], plain['relations'])
    check(added)
    check_equal({relation['category'] for relation in added}, {'CO-MENTION'})
    related = [{relation['source'], relation['target']} for relation in plain['relations']]
    for relation in added:
        check({relation['source'], relation['target']} not in related, relation)
        check_in('Nora Sand', relation['quotes'][0]['text'])
    check('CO-MENTION' not in run('read', name).out.decode())
    run('map', name, '-o', 'tied.svg', '--co-mentions')
    check_in('named together only', read_bytes('tied.svg').decode())


def read_network_of(names):
    run('map', *names, '-o', 'of.json')
    return read_network('of.json')


def count_actors(name):
    return sum('actor' in element.get('class', '').split()
               for element in xml.etree.ElementTree.parse(name).iter())


def test_map_some_bad():
    names = write_documents()
    result = run('map', 'missing.txt', *names, '-o', 'network.json', status=SOME)
    check_in('entente-cli: missing.txt: ', result.err)
    check_equal(len(read_network()['documents']), 3)


def test_map_nothing_usable():
    write('network.svg', 'what was there before')
    result = run('map', 'missing.txt', '-o', 'network.svg', status=NOTHING)
    check_in('network.svg: It is not written', result.err)
    check_equal(read_bytes('network.svg'), b'what was there before')


def test_map_not_writable():
    names = write_documents()
    result = run('map', *names, '-o', 'nowhere/network.svg', status=NOTHING)
    check_in('entente-cli: nowhere/network.svg: ', result.err)


# merge


def test_merge_equals_map():
    names = write_documents()
    write('one.jsonl', run('read', *names[:2]).out)
    write('two.jsonl', run('read', *names[2:]).out)
    for suffix in ('json', 'svg'):
        run('map', *names, '-o', f'map.{suffix}')
        run('merge', 'one.jsonl', 'two.jsonl', '-o', f'merge.{suffix}')
        check(read_bytes(f'map.{suffix}') == read_bytes(f'merge.{suffix}'), suffix)
    run('merge', '-o', 'piped.json', stdin=run('read', *names).out)
    check_equal(read_bytes('piped.json'), read_bytes('map.json'))
    run('merge', 'one.jsonl', '-', '-o', 'mixed.json', stdin=read_bytes('two.jsonl'))
    check_equal(read_bytes('mixed.json'), read_bytes('map.json'))


def test_merge_same_document_twice():
    findings = run('read', *write_documents()).out
    run('merge', '-o', 'once.json', stdin=findings)
    run('merge', '-o', 'twice.json', stdin=findings + b'\n' + findings)
    check_equal(read_bytes('once.json'), read_bytes('twice.json'))


def test_merge_bad_lines():
    lines = run('read', *write_documents()).out.splitlines()
    write('some.jsonl', b'\n'.join([lines[0], b'{"text": 1}', b'', lines[1], b'[' * 200000]))
    result = run('merge', 'some.jsonl', 'missing.jsonl', '-o', 'network.json', status=SOME)
    reports = result.err.splitlines()
    check_equal(len(reports), 3, result.err)
    check_in('some.jsonl: Line 2 is not the findings of a document', reports[0])
    check_in('some.jsonl: Line 5 is not the findings of a document', reports[1])
    check_in('missing.jsonl: ', reports[2])
    check_equal(len(read_network()['documents']), 2)


def test_merge_possibly_same():
    findings = [{'id': name, 'text': name, 'relations': [],
                 'actors': [{'id': 'a1', 'name': name, 'kind': 'person'}]}
                for name in ('Nora Sand', 'N. Sand', 'Eva Sand')]
    run('merge', '-o', 'network.json', stdin='\n'.join(map(json.dumps, findings)).encode())
    pairs = read_network()['possibly_same']
    check_equal([[pair['first'], pair['second']] for pair in pairs],
                [['person-n-sand', 'person-nora-sand']])
    check_in('initials', pairs[0]['reason'])


def test_merge_nothing_usable():
    for stdin in (b'', b'\n', VISIT.encode()):
        result = run('merge', '-o', 'network.json', stdin=stdin, status=NOTHING)
        check_in('network.json: It is not written', result.err)
    check_equal(os.listdir(), [])


# What docs/file-format.md shows


def test_documented_formats():
    path = os.path.join(os.environ['ENTENTE_SOURCE_DIR'], 'docs', 'file-format.md')
    with open(path, encoding='utf-8') as file:
        findings, network = re.findall(r'```json\n(.*?)```', file.read(), re.DOTALL)
    run('merge', '-o', 'network.json', stdin=json.dumps(json.loads(findings)).encode())
    found, shown = read_network(), json.loads(network)
    found['documents'][0]['hash'] = shown['documents'][0]['hash']
    check_equal(found, shown)


def main():
    tests = [(name, test) for name, test in globals().items() if name.startswith('test_')]
    failures = 0
    print(f'1..{len(tests)}')
    for number, (name, test) in enumerate(tests, 1):
        label = name[len('test_'):].replace('_', '-')
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)
            try:
                skipped = test()
                print(f'ok {number} {label}' + (f' # SKIP {skipped}' if skipped else ''))
            except (AssertionError, OSError, ValueError, KeyError,
                    subprocess.TimeoutExpired, xml.etree.ElementTree.ParseError):
                failures += 1
                print(f'not ok {number} {label}')
                print('\n'.join('# ' + line for line in traceback.format_exc().splitlines()))
            os.chdir('/')
    return 1 if failures else 0


sys.exit(main())
