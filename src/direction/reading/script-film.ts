import { overlap } from "../words/spans.ts";
import { finding, type Page } from "./page.ts";
import type { AskedOverlay, AskedSpeech, BriefReading, Finding, ScriptShot } from "./reading.ts";
import { ALIKE } from "./script.ts";
import { callOfLastShot } from "./script-call.ts";
import { columnHeads } from "./script-table.ts";
import { spokenLines } from "./speech.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a script leaves to the film: words inside a shot speak of that shot alone, its lines and texts are demands word for word. */
export function wholeFilmReadings(page: Page, reading: BriefReading): Partial<BriefReading> {
  const { script } = reading;
  if (script === null) return {};
  const own = [...script, ...columnHeads(page.text)];
  const isInside = (one: Span) => own.some((part) => overlap(one, part));
  const outside = <T extends Span>(list: readonly T[]): T[] => list.filter((one) => !isInside(one));
  const only = <T extends Span>(one: T | null): T | null => (one === null || isInside(one) ? null : one);
  return {
    shotTypes: named(
      reading.shotTypes,
      isInside,
      script.map(({ value }) => value.shotType),
    ),
    cameraMovements: named(
      reading.cameraMovements,
      isInside,
      script.map(({ value }) => value.cameraMovement),
    ),
    colors: reading.colors.filter((color) => !isInside(color) || color.value.name.startsWith("#")),
    settings: outside(reading.settings),
    tones: outside(reading.tones),
    styles: outside(reading.styles),
    paces: outside(reading.paces),
    characters: outside(reading.characters),
    mustInclude: outside(reading.mustInclude),
    mustAvoid: reading.mustAvoid.filter(
      (item) => !isInside(item) || !(isSaid(item, script) || isShownElsewhere(item, script)),
    ),
    weather: only(reading.weather),
    timeOfDay: only(reading.timeOfDay),
    season: only(reading.season),
    lighting: only(reading.lighting),
    lens: only(reading.lens),
    transition: only(reading.transition),
    music: only(reading.music),
    hookBySeconds: only(reading.hookBySeconds),
    productBySeconds: only(reading.productBySeconds),
    logo: only(reading.logo),
    instructions: reading.instructions.filter((one) => !isKeptByScript(one, reading, script)),
    cta: ctaBeside(reading, isInside) ?? callOfLastShot(page, script),
    speech: speechOf(page, reading.speech, script, isInside),
    overlays: overlaysOf(
      reading.overlays.filter((one) => !isTitleOfScript(page, one)),
      script,
      isInside,
    ),
  };
}

/** The product's own name in a heading asks for nothing, and shots that last alike do so already. */
function isKeptByScript(
  { words }: BriefReading["instructions"][number],
  { product }: BriefReading,
  script: readonly Finding<ScriptShot>[],
): boolean {
  const lengths = new Set(script.map(({ value }) => value.seconds));
  return words === product?.value.name || (ALIKE.test(words) && lengths.size === 1 && !lengths.has(null));
}

/** "(1) keys on a hook, (2) no keys": what one shot has not, another shows. */
function isShownElsewhere(
  { start, value, words: said }: BriefReading["mustAvoid"][number],
  script: readonly Finding<ScriptShot>[],
): boolean {
  const words = value.subject.toLowerCase();
  // "A pitch in fog, nobody there": who is not in this picture may well be in the next.
  if (NOBODY.test(said.toLowerCase())) return true;
  return script.some(
    (shot) =>
      !(shot.start <= start && start < shot.end) &&
      ` ${shot.value.description.toLowerCase()} `.includes(` ${words} `),
  );
}

const NOBODY = /^(?:nobody|no ?one|anybody|anyone|a soul)$/u;

/** The heading of a script names the film and is not written on it. */
function isTitleOfScript(page: Page, { start }: Span): boolean {
  const from = page.text.lastIndexOf("\n", start) + 1;
  const line = page.text.slice(from, start);
  return /\b(?:script|storyboard|shot ?list|screenplay|drehbuch|découpage|guion)\b/i.test(line);
}

/** A size or movement read inside a shot counts for the film only where a shot really has it. */
function named<T>(
  found: readonly Finding<T>[],
  isInside: (one: Span) => boolean,
  given: readonly (T | null)[],
): Finding<T>[] {
  return found.filter((one) => !isInside(one) || given.includes(one.value));
}

function isSaid(item: Finding<unknown>, script: readonly Finding<ScriptShot>[]): boolean {
  return script.some(({ value }) =>
    [value.voiceover, value.overlay].some((words) => words?.toLowerCase().includes(item.words.toLowerCase())),
  );
}

/** A call that a shot says or writes is that shot's; it is not written a second time. */
function ctaBeside(reading: BriefReading, isInside: (one: Span) => boolean): BriefReading["cta"] {
  return reading.cta !== null && isInside(reading.cta) && reading.cta.confidence < 1 ? null : reading.cta;
}

function speechOf(
  page: Page,
  speech: BriefReading["speech"],
  script: readonly Finding<ScriptShot>[],
  isInside: (one: Span) => boolean,
): Finding<AskedSpeech> | null {
  const shots = script.filter(({ value }) => value.voiceover !== null);
  const [first] = shots;
  if (first === undefined) return speech !== null && !isInside(speech) ? speech : null;
  const others = spokenLines(page)
    .filter((line) => !isInside(line))
    .map(({ text }) => text);
  const own = shots.map(({ value }) => value.voiceover ?? "");
  const lines = [...own, ...others.filter((line) => !own.some((said) => said.includes(line)))];
  const value = { wanted: true, lines, voice: speech?.value.voice ?? null };
  return finding(page, value, first.start, shots.at(-1)?.end ?? first.end, 1);
}

function overlaysOf(
  overlays: BriefReading["overlays"],
  script: readonly Finding<ScriptShot>[],
  isInside: (one: Span) => boolean,
): Finding<AskedOverlay>[] {
  const own = script.flatMap(({ value, ...place }) =>
    value.overlay === null
      ? []
      : [{ ...place, value: { text: value.overlay, where: "anywhere" as const }, words: value.overlay }],
  );
  return [...overlays.filter((one) => !isInside(one)), ...own].sort((a, b) => a.start - b.start);
}
