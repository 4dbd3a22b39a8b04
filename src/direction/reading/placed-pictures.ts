import { finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { AskedEvent, AskedInstruction, AskedPresence, BriefReading, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";

type Place = Exclude<AskedEvent["where"], "anywhere">;

const PICTURE =
  "(?:frame|image|picture|shot|scene|moment|thing(?: (?:that )?(?:we|you|they|people|viewers|anyone) sees?)?)";
const SEEN = "(?: (?:must be|should be|has to be|will be|is|are|shows?|=))?[ :=–—-]*";
/** Words that say of the picture behind them that the film ends on it; the film's own name stands before them or none. */
const LAST = new RegExp(
  `(?:(?<![a-z] )|(?<=\\b(?:the|a|our|its|and|then|film|video|ad|spot|clip|it|we|must|should|to|please|at) ))(?:(?:very )?(?:last|final|closing|ending|end) ${PICTURE}${SEEN}|(?:ends?|ending|ends up|closes?|finish(?:es|ing)?)(?: up)? (?:on|with|w\\/|w(?= ))(?: (?:a|an) (?:shot|image|picture) of)?[ :–—-]*|(?:last of all|last but not least|at the very end)[ ,:–—-]*|(?:ending|end|close)(?:\\s?[:=–—]|\\s-(?=\\s)) ?(?:on |with )?)`,
  "g",
);
const FIRST = new RegExp(
  `(?:(?<![a-z] )|(?<=\\b(?:the|our|its|film|video|ad|spot|clip|it|we|must|should|to|please) ))(?:(?:very )?(?:first|opening) ${PICTURE}${SEEN}|(?:starts?|opens?|begins?) (?:on|with)(?: (?:a|an) (?:shot|image|picture) of)?[ :–—-]*)`,
  "g",
);
/** An article may stand between such words and what was read. */
const NEAR = 5;

/** Where in the film each told picture stands, in whatever form it was read: "Last frame: the empty jar", "end on: …", "the first thing we see is …". */
export function placedPictures(
  page: Page,
  { events, mustInclude, instructions, script }: BriefReading,
): Partial<Pick<BriefReading, "events" | "mustInclude" | "instructions">> {
  if (script !== null) return {};
  return placed(page, { events: events.flatMap((one) => endApart(page, one)), mustInclude, instructions });
}

/** "…, at the end a bouquet on the table": told in one sentence with what the film opens on. */
const END_APART =
  /,? (?:and )?(?:at the (?:very )?end|finally)(?: (?:we|you) see)?,? (?=(?:an?|the|two|three|our|his|her) )/;

function endApart(page: Page, event: BriefReading["events"][number]): BriefReading["events"] {
  const { action, where } = event.value;
  const told = END_APART.exec(action);
  const own = END_APART.exec(event.words);
  if (told === null || own === null || told.index === 0 || where === "ending") return [event];
  const middle = event.start + own.index;
  const last = action.slice(told.index + told[0].length);
  return [
    finding(
      page,
      { ...event.value, action: action.slice(0, told.index) },
      event.start,
      middle,
      event.confidence,
    ),
    finding(
      page,
      { ...event.value, action: last, where: "ending" },
      middle + own[0].length,
      event.end,
      event.confidence,
    ),
  ];
}

function placed(
  page: Page,
  { events, mustInclude, instructions }: Pick<BriefReading, "events" | "mustInclude" | "instructions">,
): Partial<Pick<BriefReading, "events" | "mustInclude" | "instructions">> {
  const cues = [...cuesOf(page, LAST, "ending"), ...cuesOf(page, FIRST, "opening")];
  if (cues.length === 0) return { events };
  const placeOf = ({ start, end }: Finding<unknown>): Place | null =>
    cues.find(
      (cue) =>
        start >= cue.start - NEAR &&
        start <= cue.end + NEAR &&
        end > cue.end &&
        !/[.,;!?\n]/.test(page.text.slice(cue.end, start)),
    )?.place ?? null;
  const shown = instructions.filter((one) => isPicture(one) && placeOf(one) !== null);
  const asThings = shown.map((one): Finding<AskedPresence> => {
    const subject = (one.value.picture?.words ?? one.words).replace(/^(?:an?|the|some) /i, "");
    return { ...one, value: { subject, hard: one.value.hard } };
  });
  return {
    events: events.map((one) => {
      const place = one.value.where === "anywhere" ? placeOf(one) : null;
      return place === null ? one : { ...one, value: { ...one.value, where: place } };
    }),
    mustInclude: [...mustInclude, ...asThings]
      .map((one) => {
        const place = placeOf(one);
        return place === null ? one : { ...one, value: { ...one.value, where: place } };
      })
      .toSorted((a, b) => a.start - b.start),
    instructions: instructions.filter((one) => !shown.includes(one)),
  };
}

interface Cue {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

function cuesOf(page: Page, pattern: RegExp, place: Place): Cue[] {
  return everyMatch(page, pattern)
    .filter(({ index }) => !isForbidden(page, index) && !isQuoted(page, index))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, place }));
}

function isPicture({ value }: Finding<AskedInstruction>): boolean {
  return value.picture !== null && !value.picture.isEverywhere && value.sound === null;
}
