import { figureOf, numberOf } from "./numbers.ts";
import { finding, type Page } from "./page.ts";
import type { Finding, ScriptShot } from "./reading.ts";
import { readBrackets } from "./script-broll.ts";
import { readBulleted } from "./script-bulleted.ts";
import { readCounted } from "./script-counted.ts";
import { readEnumerated, readLengthened } from "./script-enumerated.ts";
import { linesOf, type ScriptLine } from "./script-lines.ts";
import { readBeats, readLabelled, readNumbered, readTimed, readUnnumbered } from "./script-lists.ts";
import { areOnlyRoles } from "./script-roles.ts";
import { readPairs, readScreenplay } from "./script-screenplay.ts";
import { readShot } from "./script-shot.ts";
import { readSpokenLines } from "./script-spoken.ts";
import { readTable } from "./script-table.ts";
import { readToldShots } from "./script-told.ts";
import { readToldInOrder } from "./script-told-in-order.ts";
import type { ShotBlock } from "./shot-block.ts";

const MIN_SHOTS = 2;
const MAX_SHOTS = 60;
const CONFIDENCE = 0.95;

type ScriptReader = (lines: readonly ScriptLine[], page: Page) => ShotBlock[];

/** The kinds of script, the most telling first. A new one is a reader and an entry. */
const READERS: readonly ScriptReader[] = [
  readTable,
  readScreenplay,
  readBrackets,
  readLabelled,
  readTimed,
  readEnumerated,
  readNumbered,

  readUnnumbered,
  readBulleted,
  readBeats,
  readLengthened,
  readCounted,
  readPairs,
  readSpokenLines,
  readToldShots,
  readToldInOrder,
];

/** Those that find several shots in one line. */
const READERS_OF_A_LINE: readonly ScriptReader[] = [readBeats, readCounted, readToldShots, readToldInOrder];

/** The brief's own shots where it is a shot list, a table, a screenplay, timed or spoken lines; null where it is none. */
export function readScript(page: Page): readonly Finding<ScriptShot>[] | null {
  const lines = linesOf(page);
  for (const read of lines.length < MIN_SHOTS ? READERS_OF_A_LINE : READERS) {
    const blocks = withVoicesNamed(read(lines, page).slice(0, MAX_SHOTS), lines);
    const each = blocks.every(({ seconds }) => seconds === null) ? lengthOfAll(lines, blocks.length) : null;
    const shots = blocks
      .map((block) => ({ ...block, seconds: block.seconds ?? each }))
      .map((block) => finding(page, readShot(block), block.start, block.end, CONFIDENCE))
      .filter(({ value }) => saysSomething(value));
    if (shots.length >= MIN_SHOTS) return areOnlyRoles(shots.map(({ value }) => value)) ? null : shots;
  }
  return null;
}

/** "Voix off (plan 3) : « … »": a line for the shot of that number. */
const VOICE_OF_SHOT =
  /^(?:vo|v\.o\.?|voice-?over|narrator|sprecher(?:in)?|voix off|voz en off|voz off|locución|locução|voce fuori campo)\s?[([](?:over |on |in |à |en )?(?:the )?(?:shot|scene|frame|plan|szene|einstellung|bild|toma|escena|plano|cena|scena)\s?#?(\d{1,2})[)\]]\s?[:：]\s*(.+)$/iu;

function withVoicesNamed(blocks: readonly ShotBlock[], lines: readonly ScriptLine[]): ShotBlock[] {
  return lines.reduce<ShotBlock[]>(
    (told, { text }) => {
      const [, number = "", words = ""] = VOICE_OF_SHOT.exec(text) ?? [];
      return number === ""
        ? told
        : told.map((block, index) => {
            const body = block.body.replace(text, "").trimEnd();
            return index + 1 === Number(number)
              ? { ...block, body: `${body}\nVO: ${words}` }
              : { ...block, body };
          });
    },
    [...blocks],
  );
}

/** "6x5s", "six shots of 5 seconds each": above a list of as many; null where nothing of the kind is said. */
function lengthOfAll(lines: readonly ScriptLine[], count: number): number | null {
  const total = lines.some(({ text }) => ALIKE.test(text)) ? wholeLength(lines) : null;
  if (total !== null) return Number((total / count).toFixed(3));
  for (const { text } of lines) {
    const match = EACH_OF.exec(text);
    const all = OF_ALL.exec(text)?.[1];
    if (all !== undefined) return numberOf(all);
    if (match && Number(match[1]) === count) return figureOf(match[2] ?? "");
  }
  return null;
}

/** "All shots the same length": then the film's is shared. */
export const ALIKE =
  /\b(?:all|each|every) (?:of the )?(?:shots?|scenes?|clips?|frames?) (?:(?:is|are|last|lasts|have|has|with|of) )?(?:the )?(?:same|equal) (?:length|duration)|\b(?:shots|scenes|clips) (?:are |of )?equal(?:ly)? (?:long|in length|length)/iu;
const WHOLE = /(?<![\d:.,–-]\s?)(\d{1,3})[ -]?(?:s|secs?|seconds?)(?!\p{L})/giu;

/** The one length in seconds that the lines name; null where they name none or several. */
function wholeLength(lines: readonly ScriptLine[]): number | null {
  const told = new Set(
    lines.flatMap(({ text }) => [...text.matchAll(WHOLE)].map((match) => Number(match[1]))),
  );
  const [only] = told;
  return told.size === 1 && only !== undefined ? only : null;
}

/** "All shots 3 seconds". */
const OF_ALL =
  /(?<!\p{L})(?:all|each|every) (?:of the )?(?:shots?|scenes?|clips?|frames?)(?: (?:is|are|last|lasts|of|at|runs?))? (\d{1,2}(?:[.,]\d)?|two|three|four|five|six|seven|eight|ten)\s?(?:s|secs?|seconds?)(?!\p{L})/iu;
const EACH_OF =
  /(?<![\d:.,])(\d{1,2})\s?(?:[x×]|(?:shots|scenes|clips|frames)(?: of| at|,|:)?)\s?(\d{1,2}(?:[.,]\d)?)\s?(?:s|secs?|seconds?)(?!\p{L})/iu;

function saysSomething({ description, voiceover, overlay, sound, seconds }: ScriptShot): boolean {
  return description !== "" || voiceover !== null || overlay !== null || (sound !== null && seconds !== null);
}
