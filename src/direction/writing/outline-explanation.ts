import type { AgreedBrief } from "../agreed-brief.ts";
import type { Moment } from "../knowledge/moments/book.ts";
import { speakingSeconds } from "../knowledge/reading-speed.ts";
import { kindOfNoun } from "../words/kind-of-noun.ts";
import { positiveMentions } from "../words/mentions.ts";
import type { Claim } from "./claim.ts";
import { claimsOf } from "./claims.ts";
import { countOfLooks, countScenes } from "./count-scenes.ts";
import { explainedInOrder, someSteps } from "./explain-in-order.ts";
import { type ExplainedStep, productExplained } from "./explain-product.ts";
import { withCamera } from "./film-camera.ts";
import { introducedOnce } from "./introduced-once.ts";
import type { Look } from "./look.ts";
import { withMoreLooks } from "./more-looks.ts";
import { ideaOfClaim } from "./scene-from-claim.ts";
import { ideaOfMoment } from "./scene-from-moment.ts";
import type { SceneIdea } from "./scene-idea.ts";
import { placesOfFilm } from "./scene-places.ts";
import { placeNamedIn } from "./where-it-happens.ts";
import type { World } from "./world.ts";

const FEWEST_SCENES = 3;

/** A film that explains is told in the order of its explanation; null where it does not. */
export function explainedScenes(agreed: AgreedBrief, world: World, look: Look): SceneIdea[] | null {
  const explanation = explainedInOrder(agreed, world);
  if (explanation === null) {
    const claims = claimsOf(agreed, world);
    const ofProduct = productExplained(agreed, world, claims, countScenes(agreed, claims.length));
    return ofProduct === null ? null : drawn(ofProduct, agreed, world, look);
  }
  const { steps, teller } = explanation;
  // A brief's own points are all told, and our steps where they can all be said in the time.
  const isWhole = agreed.sceneCount === null && (teller === "brief" || canAllBeSaid(steps, agreed));
  const count = Math.max(countScenes(agreed, FEWEST_SCENES), isWhole ? steps.length : 0);
  const fitting = teller === "brief" ? withoutOurs(steps, count) : steps;
  const told = withDemanded(
    withMoreLooks(saidInTime(fitting, count, agreed), countOfLooks(agreed)),
    claimsOf(agreed, world),
  );
  return drawn(told, agreed, world, look);
}

/** Where the brief asks for fewer scenes than there are, its own points go before our opening, then before our close. */
function withoutOurs(steps: readonly Moment[], count: number): readonly Moment[] {
  const isOurs = (step: Moment | undefined) => step !== undefined && step.because === undefined;
  const rest = count < steps.length && isOurs(steps[0]) ? steps.slice(1) : steps;
  return count < rest.length && isOurs(rest.at(-1)) ? rest.slice(0, -1) : rest;
}

function drawn(told: readonly ExplainedStep[], agreed: AgreedBrief, world: World, look: Look): SceneIdea[] {
  const places = placesOfFilm(world, [], told.length);
  const ideas: SceneIdea[] = [];
  for (const [index, step] of told.entries()) {
    const previous = ideas.at(-1) ?? null;
    const staging = { world, index, places };
    const drawn =
      "beat" in step
        ? ideaOfMoment(step, step.beat, agreed, staging)
        : inItsPlace(ideaOfClaim(step, "detail", previous, staging), previous);
    ideas.push(withCamera(drawn, previous, look, agreed, index, told.length));
  }
  return ideas.map((idea, index) => introducedOnce(idea, ideas.slice(0, index), world));
}

/** What is asked for beside the explanation is seen where the explanation is, unless it says itself where. */
function inItsPlace(idea: SceneIdea, previous: SceneIdea | null): SceneIdea {
  return previous === null || placeNamedIn(idea.subject) !== null ? idea : { ...idea, place: previous.place };
}

/** Share of a film that a voice may fill, and the shortest picture of an explanation. */
const MOST_SPOKEN = 0.95;
const LEAST_SECONDS = 2.8;

/** As many of the steps, up to `count`, as can be said in the film's time. */
function saidInTime(steps: readonly Moment[], count: number, agreed: AgreedBrief): readonly Moment[] {
  if (agreed.sceneCount !== null || agreed.reading.soundOff !== null) return someSteps(steps, count);
  for (let fewer = Math.min(count, steps.length); fewer > FEWEST_SCENES; fewer--) {
    const some = someSteps(steps, fewer);
    if (spokenSeconds(some) <= agreed.durationSeconds.value * MOST_SPOKEN) return some;
  }
  return someSteps(steps, FEWEST_SCENES);
}

function canAllBeSaid(steps: readonly Moment[], agreed: AgreedBrief): boolean {
  const seconds = agreed.durationSeconds.value;
  return spokenSeconds(steps) <= seconds * MOST_SPOKEN && seconds / steps.length >= LEAST_SECONDS;
}

function spokenSeconds(steps: readonly Moment[]): number {
  return steps.reduce((sum, { line }) => sum + (line === null ? 0 : speakingSeconds(line) + AIR_SECONDS), 0);
}

/** Air round a spoken line. */
const AIR_SECONDS = 0.3;

/** "The phrase …", "a checklist at the end", "simple pictures": nothing that stands before a lens. */
const IS_WRITTEN =
  /\b(?:phrases?|sentences?|words?|statements?|(?:tag|punch|opening|closing) ?lines?|checklists?|lists?|(?:practice|company|brand|school|club|firm|shop|house) names?|disclaimers?|pictures|visuals|images|icons|numbers?|statistics|steps|(?:key|main) (?:points|messages|facts)|points)\b/i;

/** What the brief wants to see and no step shows, a scene each behind the middle of the explanation. */
function withDemanded(steps: readonly Moment[], claims: readonly Claim[]): ExplainedStep[] {
  const shown = steps.map((step) => `${step.shows} ${step.place ?? ""} ${step.line ?? ""}`).join(". ");
  const missing = claims.filter(
    ({ isBare, subject }) =>
      isBare &&
      !IS_WRITTEN.test(subject) &&
      kindOfNoun(subject)?.name !== "musical instrument" &&
      positiveMentions(shown, subject).length === 0,
  );
  const middle = Math.ceil(steps.length / 2);
  return [...steps.slice(0, middle), ...missing, ...steps.slice(middle)];
}
