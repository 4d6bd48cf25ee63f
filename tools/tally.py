# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts what passed and failed.

Usage: tally.py CHECKS TESTLOG...

CHECKS holds lines "ok NAME" and "not ok NAME". A TESTLOG is what meson
writes beside its log: one JSON object a test program, with its TAP output.
A program that died or timed out counts as one failure more than it reported.
"""

import json
import re
import sys
from pathlib import Path

RESULT = re.compile(r"^(not )?ok\b[ \d]*-?[ ]*(.*)", re.MULTILINE)


def read_tap(text):
    """Yields (outcome, name) for each line of TAP that tells a result."""
    for negation, name in RESULT.findall(text):
        name, *directive = re.split(r"\s+#\s*", name, maxsplit=1)
        if directive and re.match(r"skip|todo", directive[0], re.IGNORECASE):
            yield "skipped", name
        else:
            yield "failed" if negation else "passed", name


def read_testlog(path):
    """Yields (outcome, name) for each test in a log of meson's."""
    if not path.exists():
        yield "failed", f"{path}: nothing was run"
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        program = json.loads(line)
        name = program["name"].rpartition(" / ")[2]
        results = list(read_tap(program.get("stdout", "")))
        yield from ((outcome, f"{name}: {part}") for outcome, part in results)
        failed = program["result"] not in ("OK", "EXPECTEDFAIL", "SKIP")
        if failed and all(outcome != "failed" for outcome, _ in results):
            yield "failed", f"{name}: {program['result']}"
        elif not results:
            yield "skipped" if program["result"] == "SKIP" else "passed", name


def main(checks, *testlogs):
    results = list(read_tap(Path(checks).read_text(encoding="utf-8")))
    for testlog in testlogs:
        results += read_testlog(Path(testlog))

    count = {outcome: sum(o == outcome for o, _ in results)
             for outcome in ("passed", "failed", "skipped")}
    for outcome in ("skipped", "failed"):
        for name in (name for o, name in results if o == outcome):
            print(f"{outcome}: {name}")
    print(f"{count['passed']} passed, {count['failed']} failed")
    return 1 if count["failed"] > 0 or count["passed"] == 0 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
