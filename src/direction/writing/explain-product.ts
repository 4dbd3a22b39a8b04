import type { AgreedBrief } from "../agreed-brief.ts";
import type { Moment } from "../knowledge/moments/book.ts";
import { stepsOfTopic } from "../knowledge/topics/index.ts";
import { kindOfNoun } from "../words/kind-of-noun.ts";
import type { Claim } from "./claim.ts";
import { goodsOfFilm } from "./goods-of-film.ts";
import { isToldInEnglish } from "./hero.ts";
import { mentionsAsked } from "./mentions-asked.ts";
import { stageThing } from "./stage-thing.ts";
import { isServiceInABook } from "./used-on-a-screen.ts";
import type { World } from "./world.ts";

/** A step of our own, or a picture that the brief demands. */
export type ExplainedStep = Moment | Claim;

const BLANK = { sounds: [], line: null, place: null } as const;
/** What goes on a screen has pictures of its own. */
const ON_A_SCREEN = /\b(?:apps?|software|platform|website|dashboard|saas|tool|plugin|portal)\b/i;
const IS_SERVICE =
  /\b(?:service|services|subscription|scheme|programme|program|collection|delivery|membership|initiative|network|insurance|plan|start-?up|company|firm|agency|studio|cooperative|organi[sz]ation|association|foundation|marketplace)$/i;
const SECONDS_OF_A_PICTURE = 7;
/** What a film shows of the matter that its product is about. */
const MOST_OF_THE_MATTER = 4;

/**
 * An explainer for a thing or a service that no other book knows: the matter it is about from our books of topics, what it
 * is in the brief's words, what the brief wants to see, and plain pictures of it in use. null for other films.
 */
export function productExplained(
  agreed: AgreedBrief,
  world: World,
  claims: readonly Claim[],
  count: number,
): readonly ExplainedStep[] | null {
  const product = agreed.reading.product?.value;
  if (agreed.filmKind.value !== "explainer" || !product?.brand || !isToldInEnglish(agreed)) return null;
  const what = `${product.noun ?? ""} ${product.description ?? ""}`;
  const isService = IS_SERVICE.test(product.noun ?? "");
  const isKnown = world.trade !== null || world.house !== null || goodsOfFilm(agreed) !== null;
  if (
    isKnown ||
    ON_A_SCREEN.test(what) ||
    // An account is nothing to hold.
    (agreed.category.value === "finance" && !isService) ||
    isServiceInABook([product.noun ?? "", product.name]) ||
    !world.mayShow("hero")
  )
    return null;
  // A night light is not about light; a compost collection is about compost.
  const about = isService ? `${matterOf(agreed)}|${product.noun}` : matterOf(agreed);
  const matter = (stepsOfTopic(about) ?? []).slice(0, MOST_OF_THE_MATTER);
  const own = isService ? ownOfService(what) : THING;
  const named = isService && !AT_THE_DOOR.test(what) ? thingsIn(product.description ?? "", claims) : [];
  const intro = introductionOf(product.name, product.description);
  const said = mentionsAsked(agreed);
  const wanted = Math.max(count, Math.round(agreed.durationSeconds.value / SECONDS_OF_A_PICTURE));
  const use = own.use.slice(0, Math.max(2, wanted - matter.length - claims.length - named.length - 2));
  const spoken = use.map((step, index) =>
    said[index] === undefined ? step : { ...step, line: said[index] },
  );
  return [
    ...matter,
    { ...own.first, line: intro },
    ...spoken.slice(0, 1),
    ...claims,
    ...named,
    ...spoken.slice(1),
    own.last,
  ];
}

/** "Explain the problem of food waste" */
function matterOf({ reading }: AgreedBrief): string {
  return (
    /\b(?:problem|issue|importance|danger|cost|impact) of ([^.,;:\n]{3,40})/i.exec(reading.text)?.[1] ?? ""
  );
}

function introductionOf(name: string, description: string | null): string {
  return description !== null && /^(?:an?|the)\s/i.test(description)
    ? `${name} is ${description}.`
    : `This is ${name}.`;
}

interface OwnPictures {
  readonly first: Moment;
  readonly use: readonly Moment[];
  readonly last: Moment;
}

function step(
  beat: Moment["beat"],
  shotType: Moment["shotType"],
  cameraMovement: Moment["cameraMovement"],
  cast: Moment["cast"],
  shows: string,
): Moment {
  return { ...BLANK, beat, shotType, cameraMovement, cast, shows };
}

/** Services that come to a house. */
const AT_THE_DOOR =
  /\b(?:collections?|deliver(?:y|ies)|cleaning|laundry|meals?|grocer(?:y|ies)|repairs?|care|gardening|pick-?ups?|removals?|catering|walking|sitting)\b/i;

function ownOfService(what: string): OwnPictures {
  return AT_THE_DOOR.test(what) ? SERVICE : WORK;
}

const SPLITS_THINGS = /\b(?:that|which|who|in|with|for|to|of|by|and|from|using|on|into|at|via|through)\b|,/i;
const MOST_THINGS = 3;

/** "Detects leaks in city water pipes with sensors": the things in it that a camera sees. */
function thingsIn(description: string, claims: readonly Claim[]): Moment[] {
  const shown = claims
    .map(({ subject }) => subject)
    .join(" ")
    .toLowerCase();
  return description
    .split(SPLITS_THINGS)
    .slice(1)
    .map((words) => words.trim().toLowerCase())
    .filter((words) => words !== "" && !shown.includes(words))
    .filter((words) => ["thing", "place"].includes(kindOfNoun(words)?.group ?? ""))
    .slice(0, MOST_THINGS)
    .map((words, index) => {
      const size = index % 2 === 0 ? "close_up" : "medium_shot";
      return step(
        "detail",
        size,
        index % 2 === 0 ? "push_in" : "static",
        "none",
        stageThing(words, size, index),
      );
    });
}

/** Somebody whom it helps, and somebody who does it. */
const WORK: OwnPictures = {
  first: step(
    "world",
    "medium_shot",
    "push_in",
    "hero",
    "{hero} stopping in the middle of a full day, looking at what is in the way",
  ),
  use: [
    step(
      "use",
      "medium_shot",
      "handheld",
      "hero",
      "two people from {brand} at work, one pointing, one nodding",
    ),
    step(
      "reaction",
      "medium_close_up",
      "static",
      "hero",
      "{hero} listening to somebody from {brand}, then smiling",
    ),
    step("use", "close_up", "dolly", "hands", "two hands at the work itself, sure of every move"),
    step("together", "wide_shot", "static", "hero", "{hero} and two others walking on together, talking"),
    step(
      "result",
      "wide_shot",
      "crane",
      "crowd",
      "the place in good light, people going their ways with ease",
    ),
  ],
  last: step("signoff", "medium_shot", "static", "hero", "{hero} in daylight, hands free, looking ahead"),
};

const THING: OwnPictures = {
  first: step(
    "reveal",
    "close_up",
    "push_in",
    "hands",
    "{product} set down in the light, two hands letting go of it",
  ),
  use: [
    step("use", "medium_shot", "handheld", "hero", "{hero} using {product} for the first time, unhurried"),
    step(
      "detail",
      "extreme_close_up",
      "dolly",
      "hands",
      "a fingertip resting on {product}, light along its edge",
    ),
    step(
      "use",
      "medium_close_up",
      "static",
      "hero",
      "{hero} with {product} on an ordinary day, eyes already elsewhere",
    ),
    step(
      "together",
      "medium_shot",
      "handheld",
      "hero",
      "{hero} showing {product} to somebody close, heads together",
    ),
    step("reaction", "medium_close_up", "push_in", "hero", "{hero} breathing out and smiling a little"),
    step("result", "wide_shot", "static", "hero", "{hero} going out into daylight with easy steps"),
  ],
  last: step(
    "signoff",
    "medium_shot",
    "pull_out",
    "none",
    "{product} by itself on a clear surface, space around it",
  ),
};

const SERVICE: OwnPictures = {
  first: step(
    "reveal",
    "medium_shot",
    "push_in",
    "hero",
    "{hero} opening the front door to somebody from {brand} in plain work clothes",
  ),
  use: [
    step("use", "close_up", "static", "hands", "two pairs of hands at the door, one giving, one taking"),
    step(
      "use",
      "wide_shot",
      "pan",
      "hero",
      "somebody from {brand} going on to the next house, a neighbour waving",
    ),
    step(
      "together",
      "medium_shot",
      "handheld",
      "hero",
      "{hero} and two neighbours on the pavement, comparing notes",
    ),
    step("reaction", "medium_close_up", "push_in", "hero", "{hero} closing the door with a lighter step"),
    step(
      "result",
      "wide_shot",
      "crane",
      "crowd",
      "the whole street in good light, people out on their steps",
    ),
  ],
  last: step(
    "signoff",
    "medium_shot",
    "static",
    "hero",
    "{hero} at the front door, one hand raised to whoever passes",
  ),
};
