import { withIndefinite } from "../words/indefinite.ts";
import type { Page } from "./page.ts";
import type { AskedEvent, AskedPresence, BriefReading, CastWish, Finding } from "./reading.ts";
import type { SaidOfBeing } from "./said-of-being.ts";

type Read = Partial<Pick<BriefReading, "events" | "story" | "mustInclude" | "characters" | "instructions">>;

/** What is said of somebody goes along with them wherever they are seen, and is a demand of its own. */
export function withWhatIsSaidOfThem({ saidOfBeings }: Page, soFar: BriefReading): Read {
  const looks = soFar.casts.flatMap(({ value }) => (isClause(value.look) ? [value] : []));
  if (saidOfBeings.length + looks.length === 0 || soFar.script !== null) return {};
  const said = saidOfBeings.filter(({ adjective, behind }) => adjective !== "" || behind !== undefined);
  const names = saidOfBeings.flatMap(({ name }) => name ?? []);
  const told = (words: string) =>
    looks.reduce(withLook, said.reduce(describedBy, withItsCapital(words, names)));
  /** The brief's own words, where blanks stood in what was read. */
  const whole = <T>(one: Finding<unknown>, value: T): Finding<T> => ({
    ...one,
    value,
    words: soFar.text.slice(one.start, one.end),
  });
  const happening = (one: Finding<AskedEvent>) =>
    whole(one, { ...one.value, action: told(one.value.action) });
  return {
    events: soFar.events.map(happening),
    story: soFar.story.map(happening),
    characters: soFar.characters.map((one) => whole(one, told(one.value))),
    mustInclude: [
      ...soFar.mustInclude.map((one) => whole(one, { ...one.value, subject: told(one.value.subject) })),
      ...said.filter((one) => isSeen(one, soFar)).map(demandOf),
    ].toSorted((a, b) => a.start - b.start),
    instructions: soFar.instructions.map((one) => {
      const { picture } = one.value;
      return whole(one, {
        ...one.value,
        picture: picture && { ...picture, words: told(picture.words.replace(/\s+/g, " ")) },
      });
    }),
  };
}

/** "Rose opens the door": who is called so is no flower. */
function withItsCapital(words: string, names: readonly string[]): string {
  const name = names.find((one) => words.startsWith(`${one.toLowerCase()} `));
  return name === undefined ? words : name + words.slice(name.length);
}

/** Somebody who is only in an order that nobody took apart is described there. */
function isSeen({ noun }: SaidOfBeing, { events, mustInclude, characters }: BriefReading): boolean {
  const shown = [
    ...events.map(({ value }) => value.action),
    ...mustInclude.map(({ value }) => value.subject),
    ...characters.map(({ value }) => value),
  ];
  return shown.some((words) => words.toLowerCase().includes(noun));
}

function demandOf({ noun, adjective, behind, words, start, end }: SaidOfBeing): Finding<AskedPresence> {
  return {
    value: { subject: [adjective, noun, behind ?? ""].join(" ").trim(), hard: true },
    words,
    start,
    end,
    confidence: CONFIDENCE,
  };
}

const CONFIDENCE = 0.9;

/** "The dad carries" -> "the 73-year-old dad carries", "a boy claps" -> "an 8-year-old boy claps" */
function describedBy(words: string, { noun, adjective, behind }: SaidOfBeing): string {
  const who = adjective === "" ? noun : `${adjective} ${noun}`;
  const described = behind === undefined ? who : `${who} ${behind}`;
  if (words.includes(described)) return words;
  return words.replace(
    new RegExp(`(?<![\\p{L}-])(an? )?${noun}(?![\\p{L}-])`, "iu"),
    (_, article: string | undefined) => (article === undefined ? described : withArticle(described)),
  );
}

/** "An 8-year-old", "an 11-year-old" */
function withArticle(words: string): string {
  return /^(?:8|11|18)\d?-/.test(words) ? `an ${words}` : withIndefinite(words);
}

/** "With short grey hair", "in a red coat", "of 40": said right behind somebody. */
function isClause(look: string | null): boolean {
  return look !== null && /^(?:with|in|wearing|dressed|of) /i.test(look);
}

/** "A woman runs" -> "a woman with short grey hair runs": told where she is new. */
function withLook(words: string, { who, look }: CastWish): string {
  return words.replace(new RegExp(`\\b(?:an?|one) (?:[\\p{L}-]+ ){0,3}?${who}\\b`, "iu"), (one) =>
    words.includes(`${look}`) ? one : `${one} ${look}`,
  );
}
