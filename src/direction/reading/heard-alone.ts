import { overlap } from "../words/spans.ts";
import type { Page } from "./page.ts";
import type { BriefReading } from "./reading.ts";
import { soundsAsked } from "./sounds-asked.ts";

type Seen = Pick<BriefReading, "mustInclude" | "events" | "characters" | "settings" | "instructions">;

/** "No voice-over, just gulls, the plane, water": what is heard alone is no picture, person or place, and one demand. */
export function heardAlone(page: Page, soFar: BriefReading): Partial<Seen> {
  const alone = soundsAsked(page).filter(({ isOnly }) => isOnly);
  if (alone.length === 0) return {};
  const isOther = (one: { readonly start: number; readonly end: number }) =>
    !alone.some(({ finding }) => overlap(finding, one));
  return {
    mustInclude: soFar.mustInclude.filter(isOther),
    events: soFar.events.filter(isOther),
    characters: soFar.characters.filter(isOther),
    settings: soFar.settings.filter(isOther),
    instructions: [...soFar.instructions.filter(isOther), ...alone.map(({ finding }) => finding)],
  };
}

const A_PIECE =
  /\b(?:score|soundtrack|music|melody|theme|tune|song|strings|piano|drums|beat|drone|chords?)[.!]?$/i;

/** "Silence, then a rising orchestral score": what is heard is not seen as well. */
export function notOnlyHeard(_page: Page, { events, music }: BriefReading): Partial<Seen> {
  if (music === null) return {};
  const isMusic = ({ words }: BriefReading["events"][number]) =>
    A_PIECE.test(words) && words.replace(/^then /i, "").startsWith(music.words);
  return { events: events.filter((one) => !isMusic(one)) };
}
