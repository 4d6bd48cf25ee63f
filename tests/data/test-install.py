# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an installation holds, read from meson's own list. Prints TAP."""

import configparser
import json
import os
import re
from pathlib import Path

import tap

BUILD = Path(os.environ["ENTENTE_BUILD_DIR"])
APP = "org.entente.Entente"

EXPECTED = {
    "bin/entente",
    "bin/entente-cli",
    "libexec/entente-layout",
    f"share/applications/{APP}.desktop",
    f"share/dbus-1/services/{APP}.service",
    f"share/glib-2.0/schemas/{APP}.gschema.xml",
    f"share/icons/hicolor/scalable/apps/{APP}.svg",
    f"share/icons/hicolor/symbolic/apps/{APP}-symbolic.svg",
    f"share/man/man1/entente-cli.1",
    f"share/metainfo/{APP}.metainfo.xml",
    "share/entente/model",
    "share/entente/samples",
}


def read_installed():
    """Maps each installed path below the prefix to where it comes from."""
    options = json.loads((BUILD / "meson-info/intro-buildoptions.json").read_text())
    prefix = next(option["value"] for option in options if option["name"] == "prefix")
    installed = json.loads((BUILD / "meson-info/intro-installed.json").read_text())
    return {os.path.relpath(target, prefix): Path(origin) for origin, target in installed.items()}


INSTALLED = read_installed()


def read_desktop_entry():
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    parser.optionxform = str
    parser.read(INSTALLED[f"share/applications/{APP}.desktop"], encoding="utf-8")
    return parser["Desktop Entry"]


def test_all_of_it_is_installed():
    return sorted(EXPECTED - set(INSTALLED))


def test_nothing_else_is_installed():
    return sorted(
        path
        for path in set(INSTALLED) - EXPECTED
        if not re.match(r"share/locale/.*\.mo$", path)
    )


def test_what_is_installed_exists():
    return [str(origin) for origin in INSTALLED.values() if not origin.exists()]


def test_the_desktop_entry_names_what_is_installed():
    entry = read_desktop_entry()
    wanted = [f"bin/{entry['Exec'].split()[0]}",
              f"share/icons/hicolor/scalable/apps/{entry['Icon']}.svg"]
    return [path for path in wanted if path not in INSTALLED]


def test_the_service_starts_the_program():
    service = INSTALLED[f"share/dbus-1/services/{APP}.service"].read_text(encoding="utf-8")
    program = re.search(r"^Exec=(\S+) --gapplication-service$", service, re.MULTILINE)
    return [] if program and program[1].endswith("/bin/entente") else [service]


if __name__ == "__main__":
    tap.run(globals())
