import type { OverlayPosition } from "../../contracts/vocabulary.ts";
import { cuesOf, cueTime } from "./cues.ts";
import type { ExportWriter } from "./export-writer.ts";

const LINES: Readonly<Record<OverlayPosition, string>> = {
  top_third: " line:16%",
  center: " line:50%",
  bottom_third: " line:80%",
  custom: "",
};

/** WebVTT: voice-over as a voice span, overlays as a class at their height in the frame. */
export const vtt: ExportWriter = {
  format: "vtt",
  extension: "vtt",
  mediaType: "text/vtt; charset=utf-8",
  write: (response) => {
    const cues = cuesOf(response).map(({ kind, startSeconds, endSeconds, text, position }, index) => {
      const times = `${cueTime(startSeconds, ".")} --> ${cueTime(endSeconds, ".")}`;
      const settings = kind === "overlay" ? LINES[position] : "";
      const body = kind === "overlay" ? `<c.overlay>${escaped(text)}</c>` : `<v Narrator>${escaped(text)}`;
      return `${kind}-${index + 1}\n${times}${settings}\n${body}\n`;
    });
    return `WEBVTT\n\n${cues.join("\n")}`;
  },
};

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
