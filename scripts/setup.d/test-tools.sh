# What only the tests need: a real Redis and a real browser.

need_test_tools() {
  need_program redis-server redis-server "the tests of cache, limits and queues run against it"
  need_program chromium chromium "the tests of the web pages run in it"
}

# need_program PACKAGE PROGRAM WHY
need_program() {
  local package="$1" program="$2" why="$3"
  if works "$program" --version; then return; fi
  if install_from_debian "$package" "$program" "$why" && works "$program" --version; then return; fi
  fail "$program is needed ($why) and could not be installed; please install it (details are in $log)."
}
