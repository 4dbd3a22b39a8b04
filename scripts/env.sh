# Source this file to find the tools that scripts/setup installed into .tools/ (Bun, ffmpeg, redis-server …).
shotwright_root="$(cd "$(dirname "${BASH_SOURCE[0]:-$0}")/.." && pwd)"
case ":$PATH:" in
  *":$shotwright_root/.tools/bin:"*) ;;
  *) export PATH="$shotwright_root/.tools/bin:$PATH" ;;
esac
# A fresh machine has no fontconfig; the storyboard brings its own fonts, and this only keeps the library from complaining.
if [ ! -e /etc/fonts/fonts.conf ] && [ -z "${FONTCONFIG_FILE:-}" ]; then
  export FONTCONFIG_FILE="$shotwright_root/src/render/fonts/fonts.conf"
fi
