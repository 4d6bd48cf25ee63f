# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the source tree: who may include whom, who says under which
licence, what translators get to see, and that every XML file is one. Prints
TAP."""

import json
import os
import re
import shlex
import subprocess
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import tap

SOURCE = Path(os.environ["ENTENTE_SOURCE_DIR"])
BUILD = Path(os.environ["ENTENTE_BUILD_DIR"])

# In the order in which a document travels: a folder includes from those to
# its left and from itself. cli and view never meet.
FOLDERS = ["base", "document", "language", "extract", "project", "graph", "export"]
PROGRAMS = ["cli", "view"]

KEPT_IN = {
    "view": re.compile(r"<(gtk|gdk|gsk|adwaita)[./]"),
    "graph": re.compile(r"<(graphviz/|gvc|cgraph|cdt)"),
}

NOT_OURS = re.compile(r"(\.git|\.venv|subprojects|build[^/]*)(/|$)|.*__pycache__/")
NO_LICENCE_LINE = re.compile(
    r"COPYING$|data/samples/.*\.txt$|tests/.*/(fixtures|golden|reference)/|.*\.(png|bin|entente-model)$"
)


def allowed(folder):
    if folder in PROGRAMS:
        return {*FOLDERS, folder}
    return set(FOLDERS[: FOLDERS.index(folder) + 1])


def list_files():
    """The files of the tree, without what a build makes."""
    for path in sorted(SOURCE.rglob("*")):
        inside = path.relative_to(SOURCE)
        if path.is_file() and not NOT_OURS.match(str(inside)):
            yield inside


def read(path):
    return (SOURCE / path).read_text(encoding="utf-8", errors="replace")


def read_includes():
    """Yields (path, folder, what is included) for each include in src/."""
    for path in sorted(SOURCE.glob("src/**/*.[ch]")):
        folder = path.relative_to(SOURCE / "src").parts[0]
        for line in path.read_text(encoding="utf-8").splitlines():
            include = re.match(r'\s*#\s*include\s*([<"].*[>"])', line)
            if include:
                yield path, folder, include[1]


@cache
def read_compile_commands():
    """The compiler's words for one source file of each folder, without
    what names that file."""
    commands = {}
    for entry in json.loads((BUILD / "compile_commands.json").read_text(encoding="utf-8")):
        source = (BUILD / entry["file"]).resolve()
        if source.suffix == ".c" and source.parent.parent == SOURCE / "src":
            folder = source.relative_to(SOURCE / "src").parts[0]
            words = shlex.split(entry["command"])
            commands.setdefault(folder, words[: words.index("-MD")])
    return commands


def compiles(folder, *headers):
    command = [*read_compile_commands()[folder], "-fsyntax-only", "-x", "c", "-"]
    includes = "".join(f"#include {header}\n" for header in headers)
    return subprocess.run(
        command, input=includes, text=True, cwd=BUILD, capture_output=True
    ).returncode == 0


def list_headers(folders):
    """One header of each folder that has any."""
    for folder in sorted(folders):
        for header in sorted((SOURCE / "src" / folder).glob("*.h"))[:1]:
            yield f'"{folder}/{header.name}"'


def test_includes_go_left():
    return [
        f"{path}: {include}"
        for path, folder, include in read_includes()
        if include[0] == '"' and include[1:].split("/")[0] not in allowed(folder)
    ]


def test_libraries_stay_in_their_folder():
    return [
        f"{path}: {include}"
        for path, folder, include in read_includes()
        for home, pattern in KEPT_IN.items()
        if folder != home and pattern.match(include)
    ]


def test_the_build_finds_what_stands_left():
    return [
        f"{folder} cannot include what stands left of it"
        for folder in read_compile_commands()
        if not compiles(folder, *list_headers(allowed(folder)))
    ]


def test_the_build_refuses_what_stands_right():
    return [
        f"{folder} can include {header}"
        for folder in read_compile_commands()
        for header in list_headers({*FOLDERS, *PROGRAMS} - allowed(folder))
        if compiles(folder, header)
    ]


def test_every_file_names_its_licence():
    return [
        str(path)
        for path in list_files()
        if not NO_LICENCE_LINE.match(str(path))
        and b"SPDX-License-Identifier" not in (SOURCE / path).read_bytes()[:500]
    ]


def test_translators_see_every_sentence():
    listed = {
        line
        for line in (SOURCE / "po/POTFILES").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    }
    marked = {
        str(path)
        for path in list_files()
        if (path.parts[0] == "src" and re.search(r"\b(N?C?_|ngettext) \(\"", read(path)))
        or (path.parts[0] == "ui" and 'translatable="yes"' in read(path))
    }
    return [f"po/POTFILES lacks {path}" for path in sorted(marked - listed)] + [
        f"po/POTFILES names {path}" for path in sorted(listed) if not (SOURCE / path).is_file()
    ]


def test_markup_is_well_formed():
    complaints = []
    for path in list_files():
        if path.parts[0] in ("data", "ui") and re.search(r"\.(svg|ui|xml|xml\.in)$", path.name):
            try:
                ElementTree.parse(SOURCE / path)
            except ElementTree.ParseError as error:
                complaints.append(f"{path}: {error}")
    return complaints


if __name__ == "__main__":
    tap.run(globals())
