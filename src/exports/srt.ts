import { cuesOf, cueTime } from "./cues.ts";
import type { ExportWriter } from "./export-writer.ts";

/** Alignment tag that players read for text at the top of the picture. */
const AT_TOP = "{\\an8}";

/** SubRip subtitles: voice-over and overlays, overlays in square brackets as hearing-impaired captions write sounds and signs. */
export const srt: ExportWriter = {
  format: "srt",
  extension: "srt",
  mediaType: "application/x-subrip; charset=utf-8",
  write: (response) =>
    cuesOf(response)
      .map(({ kind, startSeconds, endSeconds, text, position }, index) => {
        const shown = kind === "overlay" ? `[${text}]` : text;
        const tag = kind === "overlay" && position === "top_third" ? AT_TOP : "";
        const times = `${cueTime(startSeconds, ",")} --> ${cueTime(endSeconds, ",")}`;
        return `${index + 1}\r\n${times}\r\n${tag}${plain(shown).replaceAll("\n", "\r\n")}\r\n`;
      })
      .join("\r\n"),
};

/** SubRip has no escapes: an arrow would read as a time line, angle brackets as markup. */
function plain(text: string): string {
  return text.replaceAll("-->", "→").replaceAll("<", "‹").replaceAll(">", "›");
}
