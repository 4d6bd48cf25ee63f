# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where sentences end: what the network says, and what the marks around a word make certain. docs/model.md, "Sentence ends",
says the same in prose; src/language/sentence.c does the same in C."""

CLOSING = frozenset(('"', "'", "''", '”', '’', ')', ']', '»'))
OPENING = frozenset(('"', '“', '‘', '«', '(', '['))
DASHES = frozenset(('-', '--', '–', '—', '>>'))
# Abbreviations that may stand last in a sentence, beside those of capitals only.
LAST = frozenset(('a.m.', 'p.m.', 'co.', 'corp.', 'inc.', 'jr.', 'ltd.', 'sr.'))
# What a capital at the beginning says nothing else of than that a sentence begins.
FUNCTION = frozenset(('ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'PRON', 'SCONJ'))
DOUBT = -3.5                     # a full stop before a capital ends a sentence above this score
LONGEST_DATELINE = 12


def is_stop(word):
    return all(c in '.!?…' for c in word)


def is_closing(note, i):
    return i > 0 and note.glued[i] and note.words[i] in CLOSING


def may_be_last(word):
    """U.S., p.m., Inc."""
    return word.lower() in LAST or len(word) > 2 and word[-1] == '.' and all(c == '.' or c.isupper() for c in word)


def begins_upper(note, i):
    """Whether a word begins with a capital, or is a mark that opens before one."""
    if note.words[i] in OPENING and not note.glued[i] and i + 1 < len(note.words) and not note.first[i + 1]:
        i += 1
    return note.words[i][0].isupper()


def is_end(note, i, score, next_upos):
    """Whether word i, which is not the last of its block, ends a sentence. next_upos: None where it is not known."""
    follows, stop = note.words[i + 1], i
    while is_closing(note, stop):
        stop -= 1
    if is_closing(note, i + 1) and is_stop(note.words[stop]):
        return False
    if follows[0].islower() and (stop < i or note.glued[i + 1] and set(note.words[i]) <= set('.…')):
        return False
    if is_stop(note.words[stop]) and begins_upper(note, i + 1):
        return score > DOUBT
    if may_be_last(note.words[stop]) and follows[0].isupper() and next_upos in FUNCTION:
        return True
    return score > 0


def seems_to_end(note, i):
    """Whether the marks alone say that a sentence ends with word i, not the last of its block."""
    return is_stop(note.words[i]) and not is_closing(note, i + 1) and begins_upper(note, i + 1)


def is_capitals(note, i):
    return i < len(note.words) and sum(c.isupper() for c in note.words[i]) > 1 and not any(c.islower() for c in note.words[i])


def dateline_end(note, i):
    """The dash of a dateline that begins with the block's first word: "LONDON, 3 May (Wire) - The"; None where there is none.
    A place is written in capitals, or a date follows."""
    words = note.words
    for k in range(i + 1, min(i + LONGEST_DATELINE, len(words) - 1)):
        if note.first[k] or note.first[k + 1] or is_stop(words[k]):
            return None
        if words[k] in DASHES and not note.glued[k] and not note.glued[k + 1]:
            dated = words[i][0].isupper() and any(w.isdigit() for w in words[i:k])
            all_capitals = is_capitals(note, k + 1) and is_capitals(note, k + 2)
            return k if (dated or is_capitals(note, i)) and begins_upper(note, k + 1) and not all_capitals else None
    return None
