# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs functions as tests and prints TAP."""


def run(namespace):
    """Runs each function of a module whose name begins with "test_". It
    returns complaints, none of them if all is well."""
    tests = [function for name, function in namespace.items() if name.startswith("test_")]
    print(f"1..{len(tests)}")
    for number, test in enumerate(tests, 1):
        complaints = test()
        name = test.__name__.removeprefix("test_").replace("_", " ")
        print("not ok" if complaints else "ok", number, "-", name)
        for complaint in complaints:
            print("#", complaint)
