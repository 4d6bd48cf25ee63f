# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What tools/install, tools/run and tools/test share: saying a step, doing it
# with its words in a file, and building. Sourced, in the root of the tree.

logs=build-logs
mkdir -p "$logs"

# The system's own meson, ninja and python fit its libraries; another one
# that stands first in PATH may not.
if [ -x /usr/bin/meson ] || [ -x /usr/bin/apt-get ]; then
  PATH=/usr/bin:/bin:/usr/sbin:/sbin
  unset PYTHONPATH PYTHONHOME
fi

say ()
{
  printf '%s\n' "$*"
}

# Usage: step NAME SENTENCE COMMAND...
# Says SENTENCE, runs COMMAND, keeps what it prints in the log NAME and
# shows the end of it if COMMAND fails.
step ()
{
  local name=$1 sentence=$2 status=0
  shift 2
  say "$sentence"
  "$@" >"$logs/$name.log" 2>&1 </dev/null || status=$?
  if [ "$status" -ne 0 ]; then
    tail -n 60 "$logs/$name.log"
    say "That failed. All of it: $logs/$name.log"
  fi
  return "$status"
}

# Usage: configure FOLDER OPTION...
# A folder that another meson made, or that is broken, is made anew.
configure ()
{
  local folder=$1
  if [ ! -f "$folder/build.ninja" ]; then
    meson setup "$@"
  elif ! meson configure "$folder" >/dev/null; then
    rm -rf "$folder"
    meson setup "$@"
  fi
}

# Usage: build FOLDER OPTION...
build ()
{
  configure "$@" && ninja -C "$1" -k 0
}
