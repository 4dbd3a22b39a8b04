# Programs from Debian's packages: installed where setup may, else unpacked into .tools/debian without any rights.

readonly APT_OPTIONS=(-o DPkg::Lock::Timeout=120 -o Acquire::Retries=1 -o Acquire::http::Timeout=30)

# install_from_debian PACKAGE PROGRAM WHY: fails when there is no apt or no way to reach its packages.
install_from_debian() {
  local package="$1" program="$2" why="$3"
  command -v apt-get >/dev/null || return 1
  if as_root true 2>/dev/null; then
    say "installing $package from Debian's packages: $why"
    apt_install "$package" || { quietly as_root apt-get "${APT_OPTIONS[@]}" update && apt_install "$package"; }
  else
    say "unpacking Debian's $package into .tools/, as it cannot be installed without root: $why"
    unpack_from_debian "$package" "$program"
  fi
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else command -v sudo >/dev/null && sudo -n "$@"; fi
}

apt_install() {
  quietly as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get "${APT_OPTIONS[@]}" install -y --no-install-recommends "$1"
}

unpack_from_debian() {
  local package="$1" program="$2" state="$tools/apt" archive
  mkdir -p "$state/lists/partial" "$state/cache/archives/partial"
  local options=("${APT_OPTIONS[@]}" -o "Dir::State::Lists=$state/lists" -o "Dir::Cache=$state/cache" -o "Dir::Log=$state" -o Debug::NoLocking=true)
  quietly apt-get "${options[@]}" update || return 1
  quietly apt-get "${options[@]}" install -y --download-only --no-install-recommends "$package" || return 1
  for archive in "$state"/cache/archives/*.deb; do quietly dpkg-deb -x "$archive" "$tools/debian" || return 1; done
  rm -rf "$state"
  write_launcher "$program"
}

# An unpacked program finds its libraries only when it is told where they are.
write_launcher() {
  local program="$1" binary libraries
  for binary in "$tools/debian/usr/lib/$program/$program" "$tools/debian/usr/bin/$program"; do
    [ -x "$binary" ] && break
  done
  libraries="$(find "$tools/debian" -name '*.so*' -printf '%h\n' | sort -u | paste -sd:)"
  printf '#!/bin/sh\nLD_LIBRARY_PATH="%s" exec "%s" "$@"\n' "$libraries" "$binary" >"$tools/bin/$program"
  chmod +x "$tools/bin/$program"
}
