import type { BriefReading, Finding } from "../../reading/reading.ts";
import { overlap } from "../../words/spans.ts";
import { type Fact, OF_A_MOMENT, OF_FILM } from "./fact.ts";
import { RULED_OUT, THERE } from "./phrases.ts";

/** What the reader found and no phrase told: speech, music and text that are wanted or not, and several scenes. */
export function factsRead(reading: BriefReading, told: readonly Fact[]): Fact[] {
  const { speech, music, noText, sceneCounts, script } = reading;
  const found: Fact[] = [];
  const add = (finding: Finding<unknown>, topic: string, isThere: boolean) => {
    const value = isThere ? THERE : RULED_OUT;
    const isTold = told.some((fact) => fact.topic === topic && overlap(fact, finding));
    if (isTold || finding.words === "") return;
    const { start, end, words } = finding;
    const clause = told.findLast((fact) => fact.start <= start)?.clause ?? 0;
    found.push({ ...(isThere ? OF_A_MOMENT : OF_FILM), topic, value, start, end, words, clause });
  };
  if (speech?.value.wanted) for (const topic of ["voice", "sound"]) add(speech, topic, true);
  if (speech?.value.wanted === false && /voice|speak|speech|talk|spoken|narrat/i.test(speech.words))
    add(speech, "narration", false);
  if (music && music.value.genre === "none") add(music, "music", false);
  for (const counted of sceneCounts)
    if (counted.value.max + (counted.value.unit === "cuts" ? 1 : 0) > 1) add(counted, "cuts", true);
  const second = script?.[1];
  if (second !== undefined) add({ ...second, ...labelOf(reading.text, second.start) }, "cuts", true);
  if (noText && !/caption|subtitle|\bsubs\b/i.test(noText.words)) add(noText, "text", false);
  return found;
}

/** "Scene 2" of a script. */
function labelOf(text: string, start: number): { readonly words: string; readonly end: number } {
  const words = /^[^:.–—|\n]{1,24}/.exec(text.slice(start))?.[0].trimEnd() ?? "";
  return { words, end: start + words.length };
}
