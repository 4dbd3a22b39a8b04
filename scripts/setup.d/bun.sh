# Node's npm brings Bun; Bun brings the packages.

readonly NODE_MAJOR=20
readonly BUN_VERSION=1.4.5
readonly NPM_OPTIONS=(--no-audit --no-fund --no-update-notifier --loglevel=error --prefer-offline
  --fetch-retries=1 --fetch-retry-mintimeout=1000 --fetch-timeout=120000)

need_node() {
  works node --version || fail "Node $NODE_MAJOR or newer is needed, and there is no 'node' on the PATH; please install it."
  local major
  major="$(node -p 'process.versions.node.split(".")[0]')"
  [ "$major" -ge "$NODE_MAJOR" ] || fail "Node $NODE_MAJOR or newer is needed, and this is Node $major; please install a newer one."
}

need_bun() {
  if bun_is_new_enough; then return; fi
  works npm --version || fail "npm is needed to install Bun, and there is no 'npm' on the PATH; please install it."
  if install_bun_globally || install_bun_into_tools; then return; fi
  fail "Bun $BUN_VERSION could not be installed from npm (is the npm registry reachable?); details are in $log."
}

bun_is_new_enough() {
  local found
  hash -r
  found="$(bun --version 2>/dev/null)" || return 1
  printf '%s\n%s\n' "$BUN_VERSION" "${found%%-*}" | sort -V -C
}

# Only where it needs no rights and replaces no other Bun.
install_bun_globally() {
  if command -v bun >/dev/null || ! global_folder_is_writable; then return 1; fi
  say "installing Bun $BUN_VERSION with npm: it runs Shotwright"
  install_bun_package --allow-scripts=bun || install_bun_package || return 1
  # Some npm versions leave the package's own install step out; it only puts the program in its place.
  bun_is_new_enough || quietly node "$(npm root --global)/bun/install.js" || return 1
  bun_is_new_enough
}

install_bun_package() { quietly npm install --global "${NPM_OPTIONS[@]}" "$@" "bun@$BUN_VERSION"; }

global_folder_is_writable() {
  local modules programs place
  modules="$(npm root --global 2>>"$log")" || return 1
  programs="$(npm prefix --global 2>>"$log")/bin"
  case ":$PATH:" in *":$programs:"*) ;; *) return 1 ;; esac
  for place in "$modules" "$programs"; do
    while [ ! -e "$place" ]; do place="$(dirname "$place")"; done
    [ -w "$place" ] || return 1
  done
}

install_bun_into_tools() {
  say "installing Bun $BUN_VERSION into .tools/: it runs Shotwright ('source scripts/env.sh' puts it on your PATH)"
  quietly npm install --prefix "$tools/npm-bun" --no-save --ignore-scripts "${NPM_OPTIONS[@]}" "bun@$BUN_VERSION" || return 1
  local program
  for program in "$tools"/npm-bun/node_modules/@oven/bun-*/bin/bun; do
    if works "$program" --version; then
      ln -sf "$program" "$tools/bin/bun"
      ln -sf "$program" "$tools/bin/bunx"
    fi
  done
  bun_is_new_enough
}

need_packages() {
  [ -d "$root/node_modules" ] || say "installing the packages that bun.lock names"
  (cd "$root" && quietly bun install --frozen-lockfile) ||
    fail "The packages could not be installed (is the npm registry reachable, and is there room on the disk?); details are in $log."
}
