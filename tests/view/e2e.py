# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job from end to end, as a screen reader and a mouse do it: open
documents, select an actor, a relation, a quote, see the passage, go on by a
mention. Starts the real program; prints TAP. Usage: e2e.py PROGRAM"""

import re
import sys

from window import go_through, wait_for

TALKS = """Ministers Meet in Bergen

BERGEN, 3 March 2025 - Norwegian Defence Minister Ragnhild Torvik met Estonian Prime \
Minister Kaarel Tammsoo in Bergen on Monday.

Torvik praised Tammsoo after the talks in the café “Fjære”. She also thanked Estonia.

Tammsoo visited NATO in Brussels on Friday.
"""
PRAISE = "Torvik praised Tammsoo after the talks in the café “Fjære”."


def open_documents(window):
    counts = re.compile("1 document · [1-9][0-9]* actors · [1-9][0-9]* relations")
    wait_for("the counts", lambda: window.find("label", lambda node: counts.fullmatch(node.name)))


def select_actor(window):
    window.click(window.wait_for("list item", "Ragnhild Torvik"))
    window.wait_for("label", "Defence Minister, Norway")
    window.wait_for("list item", "Torvik")


def select_relation(window):
    window.click(window.wait_for("list item", "Ragnhild Torvik praised Kaarel Tammsoo"))
    window.wait_for("label", "1 quote, 1 document, 1 independent source")


def select_quote(window):
    window.click(window.wait_for("list item", PRAISE))
    text = window.wait_for_passage(PRAISE).queryText()
    assert text.caretOffset == TALKS.index(PRAISE), text.caretOffset


def select_mention(window):
    text = window.wait_for_passage(PRAISE)
    window.press("Tab")
    wait_for("the mention", lambda: text.queryText().getNSelections() == 1)
    assert text.queryText().getText(*text.queryText().getSelection(0)) == "Tammsoo"
    window.press("Return")
    window.wait_for("label", "Prime Minister, Estonia")


def go_back(window):
    window.press("alt+Left")
    window.wait_for_passage(PRAISE)
    window.press("Escape")
    window.wait_for("label", "The Words Behind It")


def search(window):
    window.press("ctrl+f")
    window.type("nato")
    wait_for("one row", lambda: not window.find("list item",
                                                lambda node: node.name == "Kaarel Tammsoo"))
    window.press("Return")
    window.wait_for("list item", "Kaarel Tammsoo visited NATO")


STEPS = [open_documents, select_actor, select_relation, select_quote, select_mention, go_back,
         search]


if __name__ == "__main__":
    go_through(sys.argv[1], {"ministers-meet.txt": TALKS}, STEPS)
