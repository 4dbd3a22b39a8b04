import { finding, type Page } from "./page.ts";
import { type Part, parts, subjectOf } from "./presence-parts.ts";
import type { AskedPresence, Finding } from "./reading.ts";

/** The things a labelled line lists: "Must show: a, b", "Avoid: c". */
export function* listedInFields(page: Page, slot: "include" | "avoid"): Generator<Finding<AskedPresence>> {
  for (const field of page.fields) {
    if (field.slot !== slot) continue;
    for (const part of parts(page, field.start, field.end).filter(
      (one) => slot === "avoid" || !(isReadElsewhere(page, one) || isDenied(page, one)),
    ))
      yield finding(page, { subject: subjectOf(page, part), hard: true }, part.start, part.end, 1);
  }
}

/** Words in quotation marks, the logo, the safe zone: a line of demands may name them, and others read them. */
function isReadElsewhere(page: Page, part: Part): boolean {
  return OF_OTHERS.test(page.folded.slice(part.start, part.end));
}

/** "It has to have: no flags": the denial stands before the thing. */
function isDenied(page: Page, { start }: Part): boolean {
  return /(?:^|[\s,;:])(?:no|kein[e]?|sin|sans|senza|sem|geen) $/.test(
    page.folded.slice(Math.max(0, start - 7), start),
  );
}

const OF_OTHERS =
  /^["“„«「]|^(?:only|just|but) (?:at|in|on|for) |: ?(?:no|nope|never|none|nein)$|^(?:no|not|nobody|never|without|don't|avoid) |^(?:vertical|landscape|portrait|square|horizontal|widescreen)$|^(?:the |our )?(?:product|brand|name|pack)\b.*\bby second \d|^\d+(?:\.\d+)? ?(?:s|secs?|seconds?|fps|p)\b|^(?:it )?(?:starts?|opens?|ends?) (?:with|on) |^(?:the |our |a |brand |client |company )*(?:logo(?! on (?:the|his|her|a) )|cta|call[- ]to[- ]action|(?:safe|title)[- ](?:zones?|areas?)|(?:burn(?:ed|t)[- ]in |open |closed )?(?:subtitles?|captions?)(?: |$)|voice-?over|tag ?line|sign-?off|end ?line)/;
