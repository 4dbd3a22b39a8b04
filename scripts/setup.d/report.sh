# How setup speaks: one line for each thing it does, one sentence when it cannot go on.

say() { printf 'setup: %s\n' "$1"; }

fail() {
  printf 'setup: %s\n' "$1" >&2
  exit 1
}

# Runs a command with its output in the log only.
quietly() { "$@" >>"$log" 2>&1 </dev/null; }

# Whether a program is there and really starts: works PROGRAM ARGUMENT…
works() { [ -n "${1:-}" ] && "$@" >/dev/null 2>&1 </dev/null; }
