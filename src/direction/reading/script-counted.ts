import { NUMBER, numberOf } from "./numbers.ts";
import type { ScriptLine } from "./script-lines.ts";
import { REQUIREMENT } from "./script-requirement.ts";
import { lengthIn, withoutLength } from "./script-times.ts";
import type { ShotBlock } from "./shot-block.ts";
import { everyMatch, type Sifted } from "./sieve.ts";

const FEWEST_SHOTS = 2;
const MOST_SHOTS = 12;

/** "3 shots, 12 seconds: …", "Drei Szenen: …": how many shots are listed behind the colon. */
const COUNTED = new RegExp(
  `(?<![\\p{L}\\d])(${NUMBER})\\s(?:\\p{L}+\\s)?(?:shots|scenes|clips|frames|images|pictures|moments|vignettes|szenen|einstellungen|bilder|plans|scènes|séquences|planos|escenas|tomas|inquadrature|scene|cenas)\\b[^:.\\n]{0,40}:[ \\t]*`,
  "giu",
);
const SENTENCE_END = /[.!?](?=\s|$)|$/u;
/** "…, (" before the number of the next one. */
const OPEN_END = /(?<![\s,;])[\s,;]*(?:\(\s*)?$/;
const BULLET = /^(?:[-*•>]+|\d{1,2}[.)])\s+/;

/** What parts the items of such a list, the plainest sign first. */
const PARTERS: readonly RegExp[] = [
  /\s*;\s*(?:and\s|und\s|et\s|y\s|e\s)?/u,
  /\s*(?:→|->|>|\||\s\/\s)\s*/u,
  /\s*,\s*(?:and\s|then\s|and then\s|finally\s|und\s|dann\s|et\s|puis\s|y\s|luego\s|e\s|poi\s)?|\s+(?:and|then|und|et|y|e)\s+(?=(?:an?|the|one|two|his|her|their|eine?|der|die|das|une?|le|la|un|el)\s)/u,
];

/** A list of as many shots as were counted before it, in one sentence or in the lines below. */
export function readCounted(lines: readonly ScriptLine[], page: Sifted): ShotBlock[] {
  for (const [order, line] of lines.entries()) {
    for (const head of everyMatch(page, COUNTED, line.text)) {
      const count = numberOf(head[1] ?? "") ?? 0;
      if (count < FEWEST_SHOTS || count > MOST_SHOTS) continue;
      const from = head.index + head[0].length;
      const listed =
        from >= line.text.replace(OPEN_END, "").length
          ? blocksBelow(lines.slice(order + 1, order + 1 + count))
          : blocksBehind(line, from, count);
      const each = EACH.test(head[0]) ? lengthOfEach(head[0]) : null;
      const blocks = listed.map((block) => ({ ...block, seconds: block.seconds ?? each }));
      if (blocks.length === count && !blocks.some(({ body }) => REQUIREMENT.test(body))) return blocks;
    }
  }
  return [];
}

function blocksBelow(below: readonly ScriptLine[]): ShotBlock[] {
  const isList =
    below.every((line) => BULLET.test(line.text)) || !below.some((line) => BULLET.test(line.text));
  if (!isList) return [];
  return below.map((line, order) => {
    const lead = BULLET.exec(line.text)?.[0].length ?? 0;
    const shown = line.text.slice(lead).replace(OPEN_END, "");
    // "(4) a thumb on the lock. Grey everywhere": behind the last one the brief goes on.
    const stop =
      order === below.length - 1 ? (SENTENCE_END.exec(shown)?.index ?? shown.length) : shown.length;
    return blockOf(shown.slice(0, stop), line.start, line.start + lead + stop);
  });
}

function blocksBehind(line: ScriptLine, from: number, count: number): ShotBlock[] {
  const listed = line.text.slice(from);
  const sentence = listed.slice(0, SENTENCE_END.exec(listed)?.index ?? listed.length);
  const items = PARTERS.map((parter) => sentence.split(parter).filter((item) => item.trim() !== "")).find(
    (parts) => parts.length === count,
  );
  let at = 0;
  return (items ?? []).map((item) => {
    const start = listed.indexOf(item, at);
    at = start + item.length;
    return blockOf(item, line.start + from + start, line.start + from + at);
  });
}

/** "Four scenes of four seconds each:" */
const EACH = /\beach\b/i;
const SECONDS_EACH = new RegExp(
  `(?<![\\p{L}\\d])(${NUMBER})\\s?(?:s|secs?|seconds)\\s(?:long\\s)?each\\b`,
  "iu",
);

function lengthOfEach(head: string): number | null {
  return lengthIn(head.replace(BEFORE_LENGTH, "")) ?? (numberOf(SECONDS_EACH.exec(head)?.[1] ?? "") || null);
}

const BEFORE_LENGTH = /^.*?\b(?:of|,|at)\s/i;
/** "No keys, just a thumb": what is not there is no picture. */
const DENIED_LEAD = /^no [^,.;]{2,30}, (?:just|only) /i;

function blockOf(given: string, start: number, end: number): ShotBlock {
  const body = given.replace(DENIED_LEAD, "");
  const seconds = lengthIn(body);
  return {
    start,
    end,
    label: null,
    seconds,
    body: withoutLength(body).trim(),
    cells: new Map<string, string>(),
  };
}
