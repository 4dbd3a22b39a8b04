import type { Page } from "./page.ts";
import { blocksFrom } from "./script-blocks.ts";
import { withLength } from "./script-enumerated.ts";
import type { ScriptLine } from "./script-lines.ts";
import { BULLETED, showsPicture, withOwnLength } from "./script-lists.ts";
import { REQUIREMENT } from "./script-requirement.ts";
import type { ShotBlock } from "./shot-block.ts";

const FEWEST_SHOTS = 3;
/** Share of the items that must show something. */
const MOST = 0.55;
const TICKED = /^(?:[-*•]\s*)?(?:\[[ xX✓]?\]|[☐□☑✅])\s/u;
const LONGEST_BOX = 12;
/** "Here's my shot list:", "each shot 3 sec". */
const CALLED_SHOTS =
  /\b(?:shot ?-?list|my list|list of (?:shots|scenes)|storyboard|(?:these|the|my|our|following) (?:shots|scenes)|(?:each|every|all|per) (?:shots?|scenes?|clips?)|shots?:|scenes?:|einstellungen|drehliste|szenen:|liste des plans|lista de planos)(?!\p{L})/iu;

/** "- [ ] kid jumps off the pier", or plain bullets that are called shots: a picture each. */
export function readBulleted(lines: readonly ScriptLine[], { text }: Page): ShotBlock[] {
  const isTicked = ({ start }: ScriptLine) => TICKED.test(text.slice(start, start + LONGEST_BOX));
  const ticked = shotsOf(lines, (line) => (isTicked(line) ? 0 : null));
  if (ticked.length > 0) return ticked;
  const isCalled = lines.some((line) => !BULLETED.test(line.text) && CALLED_SHOTS.test(line.text));
  return isCalled ? shotsOf(lines, (line) => BULLETED.exec(line.text)?.[0].length ?? null) : [];
}

/** The items of a list whose mark is so long, where most show something and none asks for anything. */
function shotsOf(lines: readonly ScriptLine[], markOf: (line: ScriptLine) => number | null): ShotBlock[] {
  const bodies = lines.flatMap((line) => {
    const mark = markOf(line);
    return mark === null ? [] : [line.text.slice(mark)];
  });
  if (bodies.length < FEWEST_SHOTS || bodies.some((body) => REQUIREMENT.test(body))) return [];
  if (bodies.filter(showsPicture).length < bodies.length * MOST) return [];
  return blocksFrom(lines, (line) => {
    const mark = markOf(line);
    return mark === null ? null : { label: null, seconds: null, length: mark };
  }).map((block) => withOwnLength(withLength(block)));
}
