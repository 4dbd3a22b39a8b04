import type { AgreedBrief } from "../agreed-brief.ts";
import type { Moment } from "../knowledge/moments/book.ts";
import { positiveMentions } from "../words/mentions.ts";
import { type Claim, claimsOf } from "./claims.ts";
import { countOfLooks, countScenes } from "./count-scenes.ts";
import { explainedInOrder, someSteps } from "./explain-in-order.ts";
import { withCamera } from "./film-camera.ts";
import { introducedOnce } from "./introduced-once.ts";
import type { Look } from "./look.ts";
import { withMoreLooks } from "./more-looks.ts";
import { ideaOfClaim } from "./scene-from-claim.ts";
import { ideaOfMoment } from "./scene-from-moment.ts";
import type { SceneIdea } from "./scene-idea.ts";
import { placesOfFilm } from "./scene-places.ts";
import type { World } from "./world.ts";

const FEWEST_SCENES = 3;

/** A film that explains is told in the order of its explanation; null where it does not. */
export function explainedScenes(agreed: AgreedBrief, world: World, look: Look): SceneIdea[] | null {
  const explanation = explainedInOrder(agreed, world);
  if (explanation === null) return null;
  const { steps, teller } = explanation;
  const isOwn = teller === "brief" && agreed.sceneCount === null;
  const count = Math.max(countScenes(agreed, FEWEST_SCENES), isOwn ? steps.length : 0);
  const told = withDemanded(
    withMoreLooks(someSteps(steps, count), countOfLooks(agreed)),
    claimsOf(agreed, world),
  );
  const places = placesOfFilm(world, [], told.length);
  const ideas: SceneIdea[] = [];
  for (const [index, step] of told.entries()) {
    const previous = ideas.at(-1) ?? null;
    const staging = { world, index, places };
    const drawn =
      "beat" in step
        ? ideaOfMoment(step, step.beat, agreed, staging)
        : ideaOfClaim(step, "detail", previous, staging);
    ideas.push(withCamera(drawn, previous, look, agreed, index, told.length));
  }
  return ideas.map((idea, index) => introducedOnce(idea, ideas.slice(0, index), world));
}

/** What the brief wants to see and no step shows, a scene each behind the middle of the explanation. */
function withDemanded(steps: readonly Moment[], claims: readonly Claim[]): (Moment | Claim)[] {
  const shown = steps.map((step) => `${step.shows} ${step.place ?? ""} ${step.line ?? ""}`).join(". ");
  const missing = claims.filter(
    ({ isBare, subject }) => isBare && positiveMentions(shown, subject).length === 0,
  );
  const middle = Math.ceil(steps.length / 2);
  return [...steps.slice(0, middle), ...missing, ...steps.slice(middle)];
}
