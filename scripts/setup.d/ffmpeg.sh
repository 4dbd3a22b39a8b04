# ffmpeg reads the frames of reference videos. Looked for in the same order as the service does.

readonly FFMPEG_NEEDED="ffmpeg 5.1 or newer"

need_ffmpeg() {
  local why="it reads reference videos"
  if [ -n "${FFMPEG_PATH:-}" ]; then
    ffmpeg_is_new_enough "$FFMPEG_PATH" ||
      fail "FFMPEG_PATH is '$FFMPEG_PATH', which is not a working $FFMPEG_NEEDED; correct or unset it."
    return
  fi
  if ffmpeg_is_new_enough "$root/node_modules/ffmpeg-static/ffmpeg" || ffmpeg_is_new_enough ffmpeg; then return; fi
  if install_from_debian ffmpeg ffmpeg "$why" && ffmpeg_is_new_enough ffmpeg; then return; fi
  if download_ffmpeg && ffmpeg_is_new_enough "$root/node_modules/ffmpeg-static/ffmpeg"; then return; fi
  fail "$FFMPEG_NEEDED is needed ($why) and could not be installed; please install it, or name it in FFMPEG_PATH (details are in $log)."
}

# -fps_mode came with 5.1, and the service uses it.
ffmpeg_is_new_enough() {
  works "$1" -f lavfi -i nullsrc=size=16x16:duration=0.04 -fps_mode passthrough -f null -
}

# For machines without Debian's packages: the package's own install step, which setup otherwise leaves out because it downloads.
download_ffmpeg() {
  say "downloading ffmpeg with the step that the package ffmpeg-static has for it"
  quietly node "$root/node_modules/ffmpeg-static/install.js"
}
