# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the map shows, chosen by keyboard: by category, by firmness, by
independent sources, and weak ties on request. Starts the real program; prints
TAP. Usage: e2e-filters.py PROGRAM"""

import sys

from window import go_through, is_checked, wait_for

DOCUMENTS = {
    "ministers-meet.txt": """Ministers Meet in Bergen

BERGEN, 3 March 2025 - Norwegian Defence Minister Ragnhild Torvik met Estonian Prime Minister \
Kaarel Tammsoo in Bergen on Monday.

Torvik praised Tammsoo after the talks. She will visit Latvia in May.
""",
    "quarrel.txt": """Quarrel over a Harbour

Ragnhild Torvik met Kaarel Tammsoo on Monday, and both spoke of fish.

Lawyer Piret Saarmets accused Tammsoo of a lie on Tuesday. Saarmets grew up in the years when \
Torvik was still at school.
""",
}

TORVIK = "Ragnhild Torvik, Person"
TAMMSOO = "Kaarel Tammsoo, Person"
SAARMETS = "Piret Saarmets, Person"
ESTONIA = "Estonia, Place"
LATVIA = "Latvia, Place"
ALL = {TORVIK: "5 relations", TAMMSOO: "5 relations", SAARMETS: "1 relation",
       "Bergen, Place": "2 relations", ESTONIA: "1 relation", LATVIA: "1 relation",
       "Norway, Place": "1 relation"}


def without(*names, **changed):
    shown = {name: words for name, words in ALL.items() if name not in names}
    shown.update({f"{name.replace('_', ' ')}, Person": words for name, words in changed.items()})
    return shown


def wait_for_map(window, expected):
    """Whom it shows, and how many relations of each."""
    seen = {}

    def read():
        nodes = window.find("list", lambda node: node.name == "Actors on the map")
        seen.clear()
        seen.update({node.name: node.description for node in nodes})
        return seen == expected

    try:
        wait_for("the map", read)
    except AssertionError as error:
        raise AssertionError(f"{error}: {seen}") from None


def toggle(window, box):
    """A box whose name begins so."""
    box = wait_for(f"the box {box}",
                   lambda: window.find("check box", lambda node: node.name.startswith(box)))
    checked = is_checked(box)
    window.move_to(box)
    window.press("space")
    wait_for("the box", lambda: is_checked(box) != checked)


def show_map(window):
    wait_for_map(window, ALL)
    window.wait_for("label", "7 of 7")


def open_filters(window):
    button = wait_for("the filters", lambda: window.find(
        "push button", lambda node: node.name == "Choose which relations to show"
        and node.queryAction().nActions > 0))
    window.activate(button)
    window.wait_for("list item", "Conflict in words")
    assert not window.find("list item", lambda node: node.name == "Conflict in deeds")


def hide_group(window):
    toggle(window, "Conflict in words")
    wait_for_map(window, without(SAARMETS, Kaarel_Tammsoo="4 relations"))
    window.wait_for("label", "1 relation hidden")
    window.wait_for("label", "6 of 6")
    toggle(window, "Conflict in words")
    wait_for_map(window, ALL)


def hide_category(window):
    group = window.wait_for("list item", "Cooperation in words")
    window.move_to(group)
    window.press("Return")
    toggle(window, "Supports")
    wait_for_map(window, without(Kaarel_Tammsoo="4 relations", Ragnhild_Torvik="4 relations"))
    window.wait_for("label", "1 relation hidden")
    assert not is_checked(window.wait_for("check box", "Cooperation in words"))


def hide_firmness(window):
    toggle(window, "Planned or possible")
    wait_for_map(window, without(LATVIA, Kaarel_Tammsoo="4 relations",
                                 Ragnhild_Torvik="3 relations"))
    window.wait_for("label", "2 relations hidden")


def demand_two_sources(window):
    window.move_to(window.wait_for("spin button", "Independent sources, at least"))
    window.press("Up")
    wait_for_map(window, {TORVIK: "1 relation", TAMMSOO: "1 relation"})
    window.wait_for("label", "7 relations hidden")
    window.wait_for("label", "2 of 2")


def show_weak_ties(window):
    window.activate(window.wait_for("push button", "Show All"))
    wait_for_map(window, ALL)
    toggle(window, "Weak ties")
    wait_for_map(window, without(Piret_Saarmets="2 relations", Ragnhild_Torvik="6 relations"))
    window.wait_for("label", "7 of 7")


def close_filters(window):
    window.press("Escape")
    wait_for("the end of the filters",
             lambda: not window.find("list item", lambda node: node.name == "Conflict in words"))
    window.wait_for("label", "2 documents · 7 actors · 8 relations")


if __name__ == "__main__":
    go_through(sys.argv[1], DOCUMENTS,
               [show_map, open_filters, hide_group, hide_category, hide_firmness,
                demand_two_sources, show_weak_ties, close_filters])
