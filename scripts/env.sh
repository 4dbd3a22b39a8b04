# Source this file to find the tools that scripts/setup installed into .tools/ (Bun, ffmpeg, redis-server …).
shotwright_root="$(cd "$(dirname "${BASH_SOURCE[0]:-$0}")/.." && pwd)"
case ":$PATH:" in
  *":$shotwright_root/.tools/bin:"*) ;;
  *) export PATH="$shotwright_root/.tools/bin:$PATH" ;;
esac
