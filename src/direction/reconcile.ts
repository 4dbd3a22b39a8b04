import type { BrandGuidelines, Options } from "../../contracts/brief.ts";
import type { ExtractedReferences } from "../../contracts/reference.ts";
import type { AgreedBrief, Demand } from "./agreed-brief.ts";
import type { Contradiction } from "./conflicts/conflict-rule.ts";
import { contradictionsIn } from "./conflicts/index.ts";
import type { SettledBrief } from "./constraints/constraint-rule.ts";
import { CONSTRAINT_RULES } from "./constraints/index.ts";
import { PLATFORMS } from "./knowledge/platforms.ts";
import type { BriefReading } from "./reading/reading.ts";
import { withBrandsAvoidedColors } from "./reconcile/avoided-colors.ts";
import { withColoredThings } from "./reconcile/avoided-things.ts";
import { agreeOnDeliverables } from "./reconcile/deliverables.ts";
import { agreeOnFormat } from "./reconcile/format.ts";
import { agreeOnLength } from "./reconcile/length.ts";
import { withoutListedParts } from "./reconcile/listed-parts.ts";
import { agreeOnExclusions, agreeOnInclusions } from "./reconcile/presence.ts";
import { readWithout } from "./reconcile/read-without.ts";
import { agreeOnPace, agreeOnSceneCount } from "./reconcile/rhythm.ts";
import { withoutBoundsAsRhythm } from "./reconcile/rhythm-said.ts";
import { agreeOnSubject } from "./reconcile/subject.ts";
import { usualOfFilm } from "./writing/usual-of-film.ts";

/** All that is known of a wish for a film. */
export interface Wish {
  readonly reading: BriefReading;
  /** Reads the brief anew where a choice goes against some of its words; as any brief is read, unless told. */
  readonly readAgain?: (text: string) => BriefReading;
  readonly brand: BrandGuidelines | null;
  readonly options: Options;
  readonly references: ExtractedReferences;
}

/**
 * Settles what the brief, the brand, the options and the references want of the film: one decision each with what decided
 * it, a ledger of every demand, and each contradiction named with what was chosen. Pure and total.
 */
export function reconcile(wish: Wish): AgreedBrief {
  const asked = settle(wish);
  const demands = numbered(asked);
  const found = contradictionsIn(asked, demands);
  const settled = withoutLeftOut(wish, asked, found);
  const givenUp = new Set([
    ...found.flatMap(({ givenUp: ids }) => ids),
    ...(settled === asked ? [] : noLongerAsked(demands, settled)),
  ]);
  const calmed = found.reduce((brief, contradiction) => contradiction.settle?.(brief) ?? brief, settled);
  const kept = demands.map((demand) => {
    if (!givenUp.has(demand.id)) return demand;
    const scaledBy = found.find(({ givenUp: ids }) => ids.includes(demand.id))?.scaledBy;
    return { ...demand, hard: false, givenUp: true, ...(scaledBy === undefined ? {} : { scaledBy }) };
  });
  return {
    ...calmed,
    demands: [...kept, ...ruledOut(calmed, settled, demands.length)],
    conflicts: found.map(({ between, explanation, resolution }) => ({
      constraint_ids: [...between],
      explanation,
      resolution,
    })),
  };
}

/** The brief settled anew from what it says without the words that choices went against. */
function withoutLeftOut(wish: Wish, asked: SettledBrief, found: readonly Contradiction[]): SettledBrief {
  const leftOut = found.flatMap((one) => one.leftOut ?? []);
  const reading = readWithout(wish.reading, leftOut, wish.readAgain);
  return reading === wish.reading ? asked : settle({ ...wish, reading });
}

/** The demands that only the words told which are left out. */
function noLongerAsked(demands: readonly Demand[], settled: SettledBrief): string[] {
  const still = new Set(numbered(settled).map(({ kind, statement }) => `${kind} ${statement}`));
  return demands.filter(({ kind, statement }) => !still.has(`${kind} ${statement}`)).map(({ id }) => id);
}

/** What a rule of advertising takes out of the film is a demand like any other. */
function ruledOut(calmed: SettledBrief, settled: SettledBrief, count: number): Demand[] {
  return calmed.mustAvoid
    .filter((decision) => !settled.mustAvoid.includes(decision))
    .map(({ value, evidence }, index) => ({
      id: `c${count + index + 1}_must_avoid`,
      kind: "must_avoid",
      statement: evidence ?? value.subject,
      source: "text",
      hard: true,
      target: { subject: value.subject },
    }));
}

function settle({ reading: said, brand, options, references }: Wish): SettledBrief {
  const reading = longestFirst(
    withBrandsAvoidedColors(withColoredThings(withoutBoundsAsRhythm(withoutListedParts(said))), brand),
  );
  const format = agreeOnFormat(reading, references);
  const subject = agreeOnSubject(reading, options);
  const durationSeconds = agreeOnLength(reading, format.platform, format.fps.value);
  return {
    reading,
    brand,
    options,
    references,
    ...format,
    ...subject,
    durationSeconds,
    sceneCount: agreeOnSceneCount(reading),
    pace: agreeOnPace(
      reading,
      references,
      format.platform,
      subject.category,
      (category) =>
        usualOfFilm({ category: { value: category }, reading }).pace ?? PLATFORMS[format.platform.value].pace,
    ),
    mustInclude: agreeOnInclusions(reading, brand),
    mustAvoid: agreeOnExclusions(reading, brand),
    deliverables: agreeOnDeliverables(reading, format, durationSeconds.value),
  };
}

/** The longest version is the film: the others are cut from it. */
function longestFirst(reading: BriefReading): BriefReading {
  const seconds = reading.deliverables.map(({ value }) => value.seconds ?? 0);
  const longest = seconds.indexOf(Math.max(0, ...seconds));
  const film = reading.deliverables[longest];
  if (longest < 1 || film === undefined) return reading;
  const others = reading.deliverables.filter((one) => one !== film);
  return { ...reading, deliverables: [film, ...others] };
}

function numbered(settled: SettledBrief): Demand[] {
  return CONSTRAINT_RULES.flatMap((rule) =>
    rule.collect(settled).map((draft) => ({ ...draft, kind: rule.kind })),
  ).map((draft, index) => ({ ...draft, id: `c${index + 1}_${draft.kind}` }));
}
