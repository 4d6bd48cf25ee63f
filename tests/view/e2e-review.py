# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Actors that are possibly the same, judged by keyboard; sentences in which no
relation was found, hidden until asked for. Starts the real program; prints
TAP. Usage: e2e-review.py PROGRAM"""

import sys

from window import go_through, has_focus, wait_for

DOCUMENTS = {
    "new-director.txt": """Bank Names New Director

The board of Hansa Bank chose Amara Okafor as its director on Monday. Okafor met Teodor Lind \
in Oslo.
""",
    "grain.txt": """Director Speaks of Grain

Amarah Okafor, director of Hansa Bank, met Teodor Lind in Oslo on Friday to speak about the \
price of grain.
""",
    "clinic.txt": """A New Clinic

Dr. Chris Holmgren and Mayor Ingunn Rask opened the clinic in Bodø on Sunday.
""",
    "prize.txt": """Prize for a Doctor

Christopher Holmgren received the prize of the Medical Society. Mayor Ingunn Rask thanked \
Christopher Holmgren.

A picture of Teodor Lind hung beside a picture of Ingunn Rask.
""",
}

OKAFOR = "Amara Okafor and Amarah Okafor"
HOLMGREN = "Chris Holmgren and Christopher Holmgren"
SENTENCE = "A picture of Teodor Lind hung beside a picture of Ingunn Rask."


def is_shown(window, role, name):
    return window.find(role, lambda node: node.name == name) is not None


def open_page(window):
    wait_for("the counts",
             lambda: window.find("label", lambda node: node.name.startswith("4 documents")))
    window.click(window.wait_for("page tab", "Review (2)"))


def read_contexts(window):
    for name in [OKAFOR, HOLMGREN]:
        window.wait_for("list item", name)
    for sentence in ["The board of Hansa Bank chose Amara Okafor as its director on Monday.",
                     "Amarah Okafor, director of Hansa Bank, met Teodor Lind in Oslo on Friday to "
                     "speak about the price of grain.",
                     "Dr. Chris Holmgren and Mayor Ingunn Rask opened the clinic in Bodø on Sunday.",
                     "Christopher Holmgren received the prize of the Medical Society."]:
        window.wait_for("label", sentence)


def count_actors(window):
    counts = window.find("label", lambda node: node.name.startswith("4 documents")).name
    return int(counts.split(" · ")[1].split()[0])


def judge_same(window):
    n_actors = count_actors(window)
    assert is_shown(window, "list item", "Amarah Okafor")
    window.move_to(window.wait_for("push button", f"{OKAFOR} are the same"))
    window.press("space")
    window.wait_for("page tab", "Review (1)")
    window.wait_for("label", "You decided: the same")
    assert count_actors(window) == n_actors - 1


def go_on_by_keyboard(window):
    """The focus is at the next pair already."""
    same = window.wait_for("push button", f"{HOLMGREN} are the same")
    wait_for("the focus at the next pair", lambda: has_focus(same))
    window.press("Tab")
    different = window.wait_for("push button", f"{HOLMGREN} are different")
    wait_for("the focus at the other button", lambda: has_focus(different))


def judge_different(window):
    n_actors = count_actors(window)
    window.press("space")
    window.wait_for("page tab", "Review")
    window.wait_for("label", "You decided: different")
    assert count_actors(window) == n_actors
    assert not is_shown(window, "push button", f"{HOLMGREN} are different")


def take_back(window):
    """What was judged first stands first among the judged."""
    n_actors = count_actors(window)
    window.move_to(window.wait_for("push button", "Take Back"))
    window.press("space")
    window.wait_for("page tab", "Review (1)")
    same = window.wait_for("push button", f"{OKAFOR} are the same")
    wait_for("the focus at the open pair", lambda: has_focus(same))
    assert count_actors(window) == n_actors + 1


def expand_co_mentions(window):
    heading = wait_for("the heading",
                       lambda: window.find("push button",
                                           lambda node: node.name.startswith("No Relation Found (")))
    assert not is_shown(window, "label", SENTENCE)
    window.move_to(heading)
    window.press("space")
    window.wait_for("label", SENTENCE)


def read_co_mention(window):
    window.press("Tab")
    window.move_to(window.find("list item", lambda node: node.description == SENTENCE), "Down")
    window.press("Return")
    window.wait_for_passage(SENTENCE)


if __name__ == "__main__":
    go_through(sys.argv[1], DOCUMENTS,
               [open_page, read_contexts, judge_same, go_on_by_keyboard, judge_different, take_back,
                expand_co_mentions, read_co_mention])
