# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words: the rules that cut a block of text into words. docs/model.md, "Words", says the same in prose; src/language does
the same in C. Offsets are code points here and UTF-8 bytes in C."""
import unicodedata

APOSTROPHES = "'’`"
HYPHENS = '-‐‑'
# A period after these belongs to the word, however they are written.
ABBREVIATIONS = frozenset("""
adm al amb approx apr ariz ark arrv assn attn atty aug ave blvd bros calif capt cf cmdr co col colo conf conn corp cpl
dec dept det dr eds eg esp fax feb figs fla fri ft gen gmbh gov hr hrs hwy ie inc incl insp jan jr jul jun kan ky lb
lbs llc lt ltd lv maj md messrs mich minn mlle mme mont mr mrs ms n.d neb nev nos nov oct okla ont ore oz para penn ph
plc pp pres prof pvt que rd reps rev sec sen sens sep sept sgt sq sr st supt tel tenn tex thu thur thurs tue tues univ
v va viz vol vols vs vt wis wyo yr yrs
""".split())
# After these only as they are written here: in lower case they are words.
CAPITAL_ABBREVIATIONS = frozenset("""
Ch Del Ed Est Ext Fig Fr Hon Ind La Mar Miss Mo Mon Mt Pa Rep Sat Sun Wash Wed
""".split())
# A hyphen after these first parts stays inside the word.
KEPT_PREFIXES = frozenset("""
anti co counter cross dis e ex inter intra meta mid mini mis multi neo non over pan post pre pro pseudo re semi sub
trans tri ultra un uni
""".split())
CLITICS = ('s', 'm', 'd', 're', 've', 'll')
CONTRACTIONS = {'cannot': 3, 'gonna': 3, 'gotta': 3, 'wanna': 3, 'dunno': 2, 'lemme': 3, 'gimme': 3, 'cant': 2, 'dont': 2,
                'didnt': 3, 'doesnt': 4, 'wont': 2, 'isnt': 2, 'wasnt': 3, 'couldnt': 5, 'wouldnt': 5, 'arent': 3}
EMOTICONS = (':-)', ';-)', ':-(', ':-D', ':-P', ':)', ':(', ';)', ':D', ':P', '=)', '<3')
RUNS = '.!?-*=_~#+<>$'


def is_inner(c):
    """Letters, marks and digits: what a word is made of."""
    return unicodedata.category(c)[0] in 'LMN'


def is_space(c):
    return c.isspace() or c in '\u200b\ufeff'


def cut_block(text, start=0, end=None):
    """[(start, end)] of the words of text[start:end]."""
    out, i = [], start
    end = len(text) if end is None else end
    while i < end:
        if is_space(text[i]):
            i += 1
            continue
        j = i
        while j < end and not is_space(text[j]):
            j += 1
        cut_chunk(text, i, j, out)
        i = j
    return out


def looks_like_address(chunk):
    """A web address, a mail address, a handle or a hash tag."""
    low = chunk.lower()
    if low.startswith(('http://', 'https://', 'www.', 'ftp://')):
        return True
    at = chunk.find('@')
    if at > 0 and '.' in chunk[at:] and is_inner(chunk[at - 1]) and at + 1 < len(chunk) and is_inner(chunk[at + 1]):
        return True
    return chunk[0] in '@#' and len(chunk) > 1 and chunk[1].isalpha() and all(is_inner(c) or c == '_' for c in chunk[1:])


def cut_chunk(text, i, end, out):
    """Words of a stretch without white space."""
    while i < end and text[i] in '([{<"\'“‘«`' and not is_emoticon(text, i, end):
        if text[i] == "'" and i + 2 < end and text[i + 1].isdigit() and text[i + 2].isdigit():
            break
        j = i + 1
        while j < end and text[j] == text[i] and text[i] in "<'`":
            j += 1
        out.append((i, j))
        i = j
    if i >= end:
        return
    stop = end
    while stop > i and text[stop - 1] in ',;:!?)]}>"\'”’».…':
        stop -= 1
    if stop > i and looks_like_address(text[i:stop]):
        if text[stop:stop + 1] == '/':
            stop += 1
        out.append((i, stop))
        i = stop
    while i < end:
        j = match_word(text, i, end, out)
        i = j


def is_emoticon(text, i, end):
    for e in EMOTICONS:
        if text.startswith(e, i) and i + len(e) <= end and (i + len(e) == end or not is_inner(text[i + len(e)])):
            return len(e)
    return 0


def match_word(text, i, end, out):
    """Appends the word or words that begin at i; returns where they end."""
    c = text[i]
    if c.isdigit():
        return match_number(text, i, end, out)
    if is_inner(c):
        return match_letters(text, i, end, out)
    n = is_emoticon(text, i, end)
    if n:
        out.append((i, i + n))
        return i + n
    if c in APOSTROPHES:
        k = i + 1
        if k < end and text[k].isdigit() and k + 1 < end and text[k + 1].isdigit():
            return match_number(text, i, end, out, k)
        for s in CLITICS:
            if text[k:k + len(s)].lower() == s and k + len(s) <= end and (k + len(s) == end or not is_inner(text[k + len(s)])):
                out.append((i, k + len(s)))
                return k + len(s)
        while k < end and text[k] == c:
            k += 1
        out.append((i, k))
        return k
    if c in '.!?…':
        k = i
        if c == '.':
            while k < end and text[k] in '.…':
                k += 1
            if k - i > 1:
                out.append((i, k))
                return k
        k = i
        while k < end and text[k] in '.!?…':
            k += 1
        out.append((i, k))
        return k
    k = i + 1
    if c in RUNS:
        while k < end and text[k] == c:
            k += 1
    if text.startswith('[...]', i) and i + 5 <= end:
        k = i + 5
    out.append((i, k))
    return k


def match_number(text, i, end, out, k=None):
    """Digits with inner . , : / between digits, an ordinal ending or a plural s."""
    k = i if k is None else k
    while k < end:
        if text[k].isdigit():
            k += 1
        elif text[k] in '.,:/' and k + 1 < end and text[k + 1].isdigit():
            k += 1
        else:
            break
    # telephone numbers: two groups or more, joined by hyphens, of which one has three digits or more
    h = phone_end(text, i, end)
    if h > k:
        out.append((i, h))
        return h
    m = k
    while m < end and is_inner(text[m]) and not text[m].isdigit():
        m += 1
    tail = text[k:m].lower()
    if tail in ('am', 'pm', 'km', 'kg', 'cm', 'mm', 'm', 'mph', 'ft', 'gb', 'mb', 'mw', 'hrs', 'bn', 'k', 'min', 'mg', 'ml', 'lbs') \
            and (m == end or not is_inner(text[m])):
        if tail in ('m', 'k'):
            out.append((i, m))
            return m
        out.append((i, k))
        out.append((k, m))
        return m
    if m > k and is_inner(text[i]):
        return match_letters(text, i, end, out)
    k = m
    out.append((i, k))
    return k


def phone_end(text, i, end):
    k, groups, long = i, 0, False
    while k < end:
        g = k
        while k < end and text[k].isdigit():
            k += 1
        if k == g:
            return 0
        groups += 1
        long = long or k - g >= 3
        size = k - g
        if k < end and text[k] == '-' and k + 1 < end and text[k + 1].isdigit():
            k += 1
            continue
        break
    if k < end and is_inner(text[k]):
        return 0
    return k if (groups >= 3 and long) or (groups == 2 and size == 4 and long and k - i == 8) else 0


def match_letters(text, i, end, out):
    """A run of letters and digits with inner apostrophes, periods of acronyms and kept hyphens; its clitics apart."""
    # U.S., p.m., Ph.D., e.g.: one or two letters and a period, twice or more; or a single capital and a period
    k, parts = i, 0
    while k < end and text[k].isalpha():
        g = k
        while k < end and text[k].isalpha():
            k += 1
        if k < end and text[k] == '.' and (k - g == 1 or (text[i:k].lower() == 'ph' and parts == 0)):
            k += 1
            parts += 1
            continue
        if parts and k - g == 1 and (k == end or not is_inner(text[k])):
            # U.S without its last period, or U.N when the period ends the sentence
            out.append((i, k))
            return k
        k = g
        break
    if parts >= 2 and (k == end or not is_inner(text[k])):
        out.append((i, k))
        return k
    if parts == 1 and text[i].isupper() and text[i] != 'I' and text[i + 1] == '.' and (k == end or is_inner(text[k])) and k > i + 1:
        out.append((i, i + 2))
        return i + 2
    k = i
    while k < end:
        c = text[k]
        if is_inner(c):
            k += 1
        elif c in "'’" and k + 1 < end and text[k + 1].isalpha() and k > i:
            k += 1
        elif c in '&_' and k + 1 < end and is_inner(text[k + 1]) and k > i and (c == '_' or text[k - 1].isupper()):
            k += 1
        elif c in HYPHENS and k + 1 < end and is_inner(text[k + 1]) and text[i:k].lower() in KEPT_PREFIXES:
            k += 1
        elif c in '.@' and k + 1 < end and text[k + 1].isalpha() and k > i + 1 and looks_like_host(text, k, end):
            k += 1
        else:
            break
    word = text[i:k]
    low = word.lower().replace('’', "'")
    if k < end and text[k] == '.' and (k + 1 == end or text[k + 1] not in '.!?…'):
        if low in ABBREVIATIONS or word in CAPITAL_ABBREVIATIONS:
            out.append((i, k + 1))
            return k + 1
    if low in CONTRACTIONS:
        m = i + CONTRACTIONS[low]
        out.append((i, m))
        out.append((m, k))
        return k
    cuts = []
    e = k
    while True:
        low = text[i:e].lower().replace('’', "'")
        n = 0
        if low.endswith("n't") and len(low) > 3:
            n = 3
        else:
            for s in CLITICS:
                if low.endswith("'" + s) and len(low) > len(s) + 1:
                    n = len(s) + 1
        if not n:
            break
        cuts.append((e - n, e))
        e -= n
    low = text[i:e].lower()
    if low in ("y'all", 'y’all'):
        out.append((i, i + 2))
        i += 2
    out.append((i, e))
    out.extend(reversed(cuts))
    return k


HOSTS = ('com', 'org', 'net', 'gov', 'edu', 'info', 'uk', 'doc', 'pdf', 'xls', 'html', 'htm')


def looks_like_host(text, k, end):
    m = k + 1
    while m < end and (is_inner(text[m]) or text[m] in '._-'):
        m += 1
    while text[m - 1] in '._-':
        m -= 1
    return text[k] == '.' and text[k + 1:m].lower().rsplit('.', 1)[-1] in HOSTS


def is_address(word):
    """A word that is a web or mail address or a file name: never a name."""
    return looks_like_address(word) and word[0] not in '@#' or '.' in word[1:-1] and word.lower().rsplit('.', 1)[-1] in HOSTS
