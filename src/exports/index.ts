import { csv } from "./csv.ts";
import { edl } from "./edl.ts";
import type { ExportWriter } from "./export-writer.ts";
import { fcpxml } from "./fcpxml.ts";
import { markdown } from "./markdown.ts";
import { otio } from "./otio.ts";
import { srt } from "./srt.ts";
import { vtt } from "./vtt.ts";

/** Every text format that a result is written in; adding one is one file and one line. */
export const EXPORT_WRITERS: readonly ExportWriter[] = [otio, edl, fcpxml, csv, srt, vtt, markdown];
