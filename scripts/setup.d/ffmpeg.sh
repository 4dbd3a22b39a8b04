# ffmpeg reads the frames of reference videos. Looked for in the same order as the service does.

# The registry's ffmpeg that ships inside its package; old (2018), but it needs neither rights nor Debian.
readonly NPM_FFMPEG_VERSION=4.1.0

need_ffmpeg() {
  local why="it reads reference videos"
  if [ -n "${FFMPEG_PATH:-}" ]; then
    works "$FFMPEG_PATH" -version || fail "FFMPEG_PATH is '$FFMPEG_PATH', which is not a working ffmpeg; correct or unset it."
    return
  fi
  if works "$root/node_modules/ffmpeg-static/ffmpeg" -version || works ffmpeg -version; then return; fi
  if install_from_debian ffmpeg ffmpeg "$why" && works ffmpeg -version; then return; fi
  if install_ffmpeg_from_npm && works ffmpeg -version; then return; fi
  fail "ffmpeg is needed ($why) and could not be installed; please install it, or name it in FFMPEG_PATH (details are in $log)."
}

# A folder of its own: npm removes what else it finds where nothing is saved.
install_ffmpeg_from_npm() {
  local package
  package="@ffmpeg-installer/$(node -p 'process.platform + "-" + process.arch')"
  say "installing ffmpeg from npm into .tools/: a build of 2018, please install a newer one when you can"
  quietly npm install --prefix "$tools/npm-ffmpeg" --no-save --ignore-scripts "${NPM_OPTIONS[@]}" "$package@^$NPM_FFMPEG_VERSION" || return 1
  chmod +x "$tools/npm-ffmpeg/node_modules/$package/ffmpeg" && ln -sf "$tools/npm-ffmpeg/node_modules/$package/ffmpeg" "$tools/bin/ffmpeg"
}
