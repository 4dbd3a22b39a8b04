import { figureOf } from "./numbers.ts";
import type { ScriptLine } from "./script-lines.ts";
import type { ShotBlock } from "./shot-block.ts";

const FEWEST_SHOTS = 3;
const SENTENCE = /[^.!?]+(?:[.!?](?!\s|$)[^.!?]*|[.!?]["”»](?=\s\p{Ll}|,)[^.!?]*)*(?:[.!?]+["”»]?|$)/gu;
/** "(2 sec, tight)", ", 3 secs": how long one told shot lasts. */
const OWN_LENGTH =
  /\(\s?(?:about |ca\.? ?|~)?(\d{1,2}(?:[.,]\d)?)\s?(?:s|secs?|seconds?|sek\.?|sekunden|secondes?|segundos?)(?!\p{L})\s?(?:,\s?)?|[,–—-]\s(?:for |about |~)?(\d{1,2}(?:[.,]\d)?)\s?(?:s|secs?|seconds?|sek\.?|sekunden|secondes?|segundos?)(?!\p{L})/giu;
/** "First we see", "Then", "Cut to", "Last:": where a told shot begins. */
const LEAD =
  /^(?:(?:first|then|next|after that|and then|finally|last(?:ly)?|at the end|zuerst|dann|danach|zuletzt|d['’]abord|ensuite|puis|enfin|primero|luego|después|al final)\b[,:]?\s*)?(?:(?:we (?:open|start|begin) (?:on|with)|we (?:see|cut to|move to|end on)|(?:open|start|end|close) (?:on|with)|(?:smash |hard |match )?cut to|back to|sehen wir|on voit|vemos)\b:?\s*)?/iu;

/** A film told sentence by sentence, each with its own length: "First we see a wiper (2 sec, tight). Then …, 3 secs." */
export function readToldShots(lines: readonly ScriptLine[]): ShotBlock[] {
  for (const line of lines) {
    const told = [...line.text.matchAll(SENTENCE)].flatMap((match) => shotTold(line, match) ?? []);
    if (told.length >= FEWEST_SHOTS) return told;
  }
  return [];
}

function shotTold(line: ScriptLine, { 0: words, index }: RegExpExecArray): ShotBlock | null {
  const lengths = [...words.matchAll(OWN_LENGTH)];
  const [length] = lengths;
  if (length === undefined || lengths.length > 1) return null;
  const lead = /^\s*/.exec(words)?.[0].length ?? 0;
  const bare = words.replace(length[0], length[0].startsWith("(") ? " (" : "").replace(/\(\s*\)/u, "");
  const body = bare
    .trim()
    .replace(LEAD, "")
    .replace(/\s\(([^()]*)\)/u, ", $1")
    .replace(/[.\s]+$/u, "");
  if (!/\p{L}{3}/u.test(body)) return null;
  return {
    start: line.start + index + lead,
    end: line.start + index + words.length,
    label: null,
    seconds: figureOf(length[1] ?? length[2] ?? "0"),
    body,
    cells: new Map<string, string>(),
  };
}
