import type { AgreedBrief } from "../agreed-brief.ts";
import { type PassingKind, toneOfMood } from "../knowledge/passing-looks.ts";
import { partLookAt } from "../reading/part-look-at.ts";
import type { BriefReading, Finding, PartLook } from "../reading/reading.ts";
import { overlap } from "../words/spans.ts";
import { designLook, type Look } from "./look.ts";
import { styleOf } from "./style.ts";
import { inTheAirOf, type World } from "./world.ts";

/** What a scene is written from, where the look passes from scene to scene. */
export interface LookOfScene {
  readonly agreed: AgreedBrief;
  readonly world: World;
  readonly look: Look;
  /** What no table says of the scene's look, as its prompt does; null where tables say all. */
  readonly said: string | null;
}

/** The brief, its world and its look as they are in the scene at `index` of `count`; the film's own where they never change. */
export function looksOfScenes(
  agreed: AgreedBrief,
  world: World,
  look: Look,
): (index: number, count: number) => LookOfScene {
  // Looks told in seconds are given to the scenes once these have their times.
  const partLooks = agreed.reading.partLooks.filter(({ value }) => value.seconds === undefined);
  const ofTheFilm: LookOfScene = { agreed, world, look, said: null };
  if (partLooks.length === 0) return () => ofTheFilm;
  const known = new Map<string, LookOfScene>();
  return (index, count) => {
    const here = partLookAt(partLooks, index, count);
    const key = JSON.stringify([...here.values()].map(({ value }) => value.value));
    const before = known.get(key);
    if (before !== undefined) return before;
    const reading = readingWith(agreed.reading, here);
    const changed = { ...agreed, reading };
    const made = {
      agreed: changed,
      world: inTheAirOf(changed, world),
      look: designLook(changed),
      said: saidOfColors(here.get("color")?.value.value ?? "", changed),
    };
    known.set(key, made);
    return made;
  };
}

function saidOfColors(colors: string, agreed: AgreedBrief): string | null {
  if (SAID_IN_FULL.test(colors)) return colors;
  return WITHOUT_COLORS.test(colors) && styleOf(agreed) === null ? `${colors} throughout` : null;
}

const SAID_IN_FULL = /^full natural colour$/;

type Patch = (reading: BriefReading, said: Finding<string>) => Partial<BriefReading>;

/** What a look of each kind says, as if the brief said it of the whole film. */
const PATCHES: Readonly<Record<PassingKind, Patch>> = {
  hour: (_reading, said) => ({ timeOfDay: said, lighting: null }),
  season: (_reading, said) => ({ season: said }),
  weather: (_reading, said) => ({ weather: said }),
  mood: (_reading, said) => ({
    tones: [{ ...said, value: toneOfMood(said.value) ?? said.value }],
  }),
  color: (reading, said) => {
    if (WITHOUT_COLORS.test(said.value)) return { styles: [said] };
    if (SAID_IN_FULL.test(said.value)) return { styles: [] };
    const hues = reading.colors.filter((one) => overlap(one, said));
    return { styles: [], lighting: said, ...(hues.length > 0 && { colors: hues }) };
  },
};

const WITHOUT_COLORS = /^(?:black and white|sepia|desaturated|muted)$/;

function readingWith(reading: BriefReading, here: ReadonlyMap<PassingKind, Finding<PartLook>>): BriefReading {
  const others = reading.partLooks.filter((one) => ![...here.values()].includes(one));
  const next: BriefReading = {
    ...reading,
    colors: reading.colors.filter((one) => !others.some((look) => overlap(one, look))),
  };
  for (const [kind, found] of here) {
    const { value } = found.value;
    Object.assign(next, PATCHES[kind](next, { ...found, value, words: value }));
  }
  return next;
}
