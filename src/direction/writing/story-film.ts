import type { AgreedBrief } from "../agreed-brief.ts";
import type { Beat } from "../knowledge/moments/book.ts";
import type { AskedEvent, Finding } from "../reading/reading.ts";
import { AN_HOUR } from "../reading/story/seen.ts";
import { atTheirWork } from "./at-their-work.ts";
import { countScenes } from "./count-scenes.ts";
import { otherSize, withCamera } from "./film-camera.ts";
import { happeningIn } from "./happening.ts";
import type { Look } from "./look.ts";
import { blankIdea } from "./scene-from-moment.ts";
import type { SceneIdea } from "./scene-idea.ts";
import { looksAt, type StoryLook, shapeOf, sizeOfTold } from "./story-looks.ts";
import { describedIn, peopleByName } from "./story-people.ts";
import { placesOfTold } from "./story-places.ts";
import type { World } from "./world.ts";

/** A picture of the story with where it plays and the other looks at it. */
interface Staged {
  readonly shows: string;
  readonly told: Finding<AskedEvent>;
  readonly place: string;
  readonly looks: readonly StoryLook[];
}

/** One scene before it has its camera: a told picture, or another look at one. */
interface Step {
  readonly staged: Staged;
  /** null for the told picture itself. */
  readonly look: StoryLook | null;
}

const MOST_LOOKS = 2;

/** The film of a story told in sentences: its pictures in their order and places, the time between filled with other looks at them; null for other briefs. */
export function scenesOfStory(agreed: AgreedBrief, world: World, look: Look): SceneIdea[] | null {
  const { story } = agreed.reading;
  if (story.length === 0) return null;
  const staged = inRoom(stagedOf(agreed, world), agreed);
  const steps = stepsOf(staged, countScenes(agreed, staged.length), agreed);
  const isDescribed = describedIn(staged.map(({ shows }) => shows));
  const whoTheyAre = peopleByName(agreed);
  const ideas: SceneIdea[] = [];
  for (const [index, step] of steps.entries()) {
    const previous = ideas.at(-1) ?? null;
    const idea = ideaOf(step, beatAt(index, steps.length, step, agreed), previous, index);
    const prompted = whoTheyAre(isDescribed(idea.subject));
    const named = prompted === idea.subject ? idea : { ...idea, prompted };
    ideas.push(withCamera(named, previous, look, agreed, index, steps.length));
  }
  return ideas;
}

function stagedOf(agreed: AgreedBrief, world: World): Staged[] {
  const { story } = agreed.reading;
  const places = placesOfTold(agreed, world);
  const atWork = story.map(({ value }, index) => atTheirWork(value.action, index + world.turn));
  const clauses = story.map(({ value }) => value.action);
  const isOfCallings = atWork.filter((one) => one !== null).length >= SEVERAL_CALLINGS;
  return story.map((told, index) => {
    const working = isOfCallings ? atWork[index] : null;
    if (working) return { ...working, told };
    const place = places[index] ?? "";
    const shows = AN_HOUR.test(told.value.action) ? hourSeen(told.value.action, place) : told.value.action;
    return {
      shows,
      told,
      place,
      looks: looksAt(shows, told.value.doer ?? null, index + world.turn, clauses),
    };
  });
}

/** One who is named by a calling alone may be anybody's baker; several are a film of those who work. */
const SEVERAL_CALLINGS = 2;

/** "Sunrise." is seen where the story is. */
function hourSeen(hour: string, place: string): string {
  const over = /^(?:an?|the) /.test(place)
    ? ` over ${place.replace(/^an?\s/, "the ").replace(/ (?:at|before|in the) \p{Ll}+$/u, "")}`
    : "";
  return `${SKY[hour.toLowerCase()] ?? hour}${over}`;
}

const SKY: Readonly<Record<string, string>> = {
  sunrise: "the sun rising",
  daybreak: "the sun rising",
  dawn: "the first light of the day",
  sunset: "the sun going down",
  dusk: "the last light of the day",
  nightfall: "the night falling",
  midnight: "a dark sky",
};

/** A brief that tells more than its film has room for shows two happenings in one scene. */
function inRoom(staged: readonly Staged[], agreed: AgreedBrief): Staged[] {
  const most =
    agreed.sceneCount?.value.max ?? Math.max(1, Math.floor(agreed.durationSeconds.value / SHORTEST_SECONDS));
  const joined = [...staged];
  while (joined.length > most && joined.length > 1) {
    const lengths = joined.slice(1).map(({ shows }, at) => shows.length + (joined[at]?.shows.length ?? 0));
    const at = lengths.indexOf(Math.min(...lengths));
    const [one, other] = [joined[at], joined[at + 1]];
    if (one === undefined || other === undefined) break;
    joined.splice(at, 2, { ...one, shows: `${one.shows}, then ${other.shows}` });
  }
  return joined;
}

const SHORTEST_SECONDS = 2;

/** The told pictures and so many other looks that `count` scenes come about; the last told picture ends the film. */
function stepsOf(staged: readonly Staged[], count: number, agreed: AgreedBrief): Step[] {
  const given = looksGiven(staged, count - staged.length, mostOfAShape(agreed));
  return staged.flatMap((one, at) => {
    const looks = (given[at] ?? []).map((look) => ({ staged: one, look }));
    const told: Step = { staged: one, look: null };
    if (at === staged.length - 1) return [...looks.toReversed(), told];
    const [before, after] = [
      looks.filter(({ look }) => look.isBefore),
      looks.filter(({ look }) => !look.isBefore),
    ];
    return [...before, told, ...after];
  });
}

/** A face is looked at twice in a short film: told pictures are rather held longer than looked at a third time in the same way. */
const TIMES_OF_A_SHAPE = 2;
const SECONDS_OF_A_SHAPE = 30;

function mostOfAShape({ sceneCount, durationSeconds }: AgreedBrief): number {
  if (sceneCount !== null) return Number.POSITIVE_INFINITY;
  return Math.max(TIMES_OF_A_SHAPE, Math.ceil(durationSeconds.value / SECONDS_OF_A_SHAPE));
}

/** The looks that each picture gets: one each in turn, those of people at work first, what has not been seen so yet before what has. */
function looksGiven(staged: readonly Staged[], free: number, mostOfOne: number): StoryLook[][] {
  const given = staged.map((): StoryLook[] => []);
  const times = new Map<string, number>();
  const timesOf = (look: StoryLook) => times.get(shapeOf(look)) ?? 0;
  let left = free;
  const order = staged
    .map(({ looks }, at) => ({ looks, at, weight: looks.length }))
    .toSorted((a, b) => b.weight - a.weight || a.at - b.at);
  for (let round = 0; round < MOST_LOOKS; round += 1)
    for (const { looks, at } of order) {
      const own = given[at];
      const [next] = looks
        .filter((look) => !own?.includes(look) && timesOf(look) < mostOfOne)
        .toSorted((a, b) => timesOf(a) - timesOf(b));
      if (left <= 0 || own === undefined || next === undefined) continue;
      own.push(next);
      times.set(shapeOf(next), timesOf(next) + 1);
      left -= 1;
    }
  return given;
}

function beatAt(index: number, count: number, { look }: Step, { reading }: AgreedBrief): Beat {
  if (index === count - 1 && reading.noCta === null) return "signoff";
  if (index === 0) return "arrest";
  return look === null ? "use" : "reaction";
}

function ideaOf({ staged, look }: Step, beat: Beat, previous: SceneIdea | null, index: number): SceneIdea {
  const { told, place, shows } = staged;
  const origin = { source: "text", confidence: told.confidence, evidence: told.words } as const;
  const before = previous?.shotType ?? null;
  if (look !== null)
    return {
      ...blankIdea(beat),
      subject: look.subject,
      place,
      shotType: look.shotType,
      cameraMovement: look.cameraMovement,
      origin: { source: "computed", confidence: told.confidence, evidence: told.words },
    };
  const isNewPlace = previous !== null && previous.place !== place;
  return {
    ...blankIdea(beat),
    subject: shows,
    place,
    shotType:
      told.value.shotType ??
      otherSize(sizeOfTold(happeningIn(shows)?.verb ?? null, isNewPlace || index === 0), before),
    cameraMovement: told.value.cameraMovement ?? MOVES[index % MOVES.length] ?? "static",
    origin,
  };
}

const MOVES = ["push_in", "static", "dolly", "pan", "handheld"] as const;
