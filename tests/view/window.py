# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's window as assistive technology and a mouse see it, for tests
that go through a job step by step."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SKIPPED = 77
PATIENCE = 60

# What is fatal is the program's affair; AT-SPI warns in this process of
# widgets that went while one asked for them.
os.environ.pop("G_DEBUG", None)

try:
    import pyatspi
except ImportError:
    sys.exit(SKIPPED)

if not os.environ.get("DISPLAY") or not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
    sys.exit(SKIPPED)


def children(node):
    every = [node.getChildAtIndex(i) for i in range(node.childCount)]
    return [child for child in every if child is not None]


def desktop():
    """Never from a cache: no main loop runs here to hear what changes."""
    found = pyatspi.Registry.getDesktop(0)
    found.set_cache_mask(pyatspi.Atspi.Cache.NONE)
    return found


def descendants(node):
    """Everything below but what is hidden; widgets come and go meanwhile."""
    try:
        below = children(node)
    except Exception:
        return
    for child in below:
        try:
            if not child.getState().contains(pyatspi.STATE_VISIBLE):
                continue
        except Exception:
            continue
        yield child
        yield from descendants(child)


def has_focus(node):
    return node.getState().contains(pyatspi.STATE_FOCUSED)


def is_checked(node):
    return node.getState().contains(pyatspi.STATE_CHECKED)


def wait_for(what, probe):
    """The first true answer of probe, or the end of the test."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            answer = probe()
        except Exception:
            answer = None
        if answer:
            return answer
        time.sleep(0.1)
    raise AssertionError(f"waited {PATIENCE} s for {what}")


class Window:
    """The program's window, seen through assistive technology."""

    def __init__(self, program, *files):
        environment = dict(os.environ, GTK_A11Y="atspi", GDK_BACKEND="x11",
                           G_DEBUG="fatal-criticals", GSETTINGS_BACKEND="memory",
                           ADW_DISABLE_PORTAL="1", GTK_USE_PORTAL="0", LC_ALL="C.UTF-8")
        environment.setdefault("GSK_RENDERER", "cairo")
        self.errors = tempfile.TemporaryFile("w+")
        desktop()
        self.process = subprocess.Popen([program, *files], env=environment, stderr=self.errors)
        self.frame = None

    def wait(self):
        self.frame = wait_for("the window", self.find_frame)

    def find_frame(self):
        for application in children(desktop()):
            if application.get_process_id() == self.process.pid:
                application.set_cache_mask(pyatspi.Atspi.Cache.NONE)
                return application[0] if application.childCount > 0 else None
        return None

    def find(self, role, matches):
        for node in descendants(self.frame):
            if node.getRoleName() == role and matches(node):
                return node
        return None

    def wait_for(self, role, name):
        return wait_for(f"{role} “{name}”",
                        lambda: self.find(role, lambda node: node.name == name))

    def wait_for_passage(self, passage):
        return wait_for(f"the passage “{passage}”",
                        lambda: self.find("text", lambda node: passage in node.description))

    def click(self, node):
        """With the mouse, in the middle; without a window manager the frame
        stands at the screen's corner, its shadow around it."""
        place = wait_for("a place to click", lambda: self.get_place(node))
        pyatspi.Registry.generateMouseEvent(*place, "abs")
        time.sleep(0.2)
        pyatspi.Registry.generateMouseEvent(*place, "b1c")

    def activate(self, node):
        """As a screen reader does, wherever on the screen it is."""
        node.queryAction().doAction(0)

    def move_to(self, node, key="Tab"):
        """On from where the focus is."""
        for _ in range(40):
            if has_focus(node):
                return
            self.press(key)
            time.sleep(0.1)
        raise AssertionError(f"no way to “{node.name}” by keyboard")

    def get_place(self, node):
        inner = self.frame.queryComponent().getExtents(pyatspi.WINDOW_COORDS)
        box = node.queryComponent().getExtents(pyatspi.WINDOW_COORDS)
        if box.width <= 0 or box.height <= 0:
            return None
        shadow = max(0, (self.get_width() - inner.width) // 2)
        return box.x + box.width // 2 + shadow, box.y + box.height // 2 + shadow

    def get_width(self):
        geometry = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Entente$",
                                   "getwindowgeometry", "--shell"],
                                  capture_output=True, text=True, check=True).stdout
        return max(int(line.split("=")[1]) for line in geometry.splitlines()
                   if line.startswith("WIDTH="))

    def press(self, key):
        subprocess.run(["xdotool", "key", key], check=True)

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(PATIENCE)
        self.errors.seek(0)
        return self.errors.read()

    def type(self, words):
        subprocess.run(["xdotool", "type", "--delay", "50", words], check=True)


def go_through(program, documents, steps):
    """Opens the documents, texts by file name; prints TAP, a line for each step."""
    print(f"1..{len(steps) + 1}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, name) for name in documents]
        for file in files:
            file.write_text(documents[file.name], encoding="utf-8")
        window = Window(program, *files)
        try:
            window.wait()
            for number, step in enumerate(steps, 1):
                step(window)
                print(f"ok {number} - {step.__name__}", flush=True)
        finally:
            errors = window.end()

    complaints = [line for line in errors.splitlines() if "CRITICAL" in line or "WARNING" in line]
    for line in complaints:
        print(f"# {line}")
    print(f"{'not ok' if complaints else 'ok'} {len(steps) + 1} - no complaint", flush=True)
