import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import { HAND_VERBS } from "../knowledge/hand-verbs.ts";
import type { Beat } from "../knowledge/moments/book.ts";
import { isOfKind } from "../words/mentions.ts";
import { withArticle } from "./articles.ts";
import { type Happening, happeningIn } from "./happening.ts";
import { IN_THE_SKY, stageThing } from "./stage-thing.ts";
import { isSomebody } from "./who-acts.ts";

/** Another look at a picture that the brief tells. */
export interface Angle {
  readonly subject: string;
  readonly shotType: ShotType;
  readonly cameraMovement: CameraMovement;
  /** The part of a film it serves best. */
  readonly beats: readonly Beat[];
}

/** Ways to say one look; a film begins at its own place in the list. */
type Phrasings = readonly [string, ...string[]];

const NEAR: readonly Beat[] = ["arrest", "detail", "process"];
const FACE: readonly Beat[] = ["reaction", "use", "problem"];
const FAR: readonly Beat[] = ["world", "together", "result"];

const FROM_AFAR: Phrasings = [
  "{actor} {doing}, seen from far off",
  "{actor} {doing}, small in a wide frame",
  "{actor} {doing}, seen from behind",
  "{actor} {doing}, a dark shape against the light",
  "{actor} {doing}, at the far end of the frame",
  "{actor} {doing}, seen from high above",
];
const FACES: Phrasings = [
  "{actor} in profile, absorbed, the rest out of focus",
  "the {face} of {actor}, eyes down, nothing else in frame",
  "{actor} close to, unaware of the camera",
  "light moving over the {face} of {actor}",
  "{actor} from the side, one slow breath",
  "{actor} looking up once and away again",
];
/** Of what is big or moves by itself there is a near and a far. */
const CLOSE_TO_A_MOVER: Phrasings = [
  "{actor} {doing}, so close that nothing else fits the frame",
  "{actor} {doing}, passing right in front of the lens",
  "{actor} {doing}, the camera keeping pace",
];
const CLOSE_TO_A_THING: Phrasings = [
  "{actor} {doing}, so close that nothing else fits the frame",
  "{actor} {doing}, in macro",
  "{actor} {doing}, everything around it out of focus",
];
const MOVES_OR_TOWERS =
  /\b(?:trains?|trams?|bus|buses|cars?|vans?|trucks?|lorry|lorries|ships?|ferry|ferries|boats?|yachts?|kayaks?|canoes?|planes?|jets?|helicopters?|balloons?|drones?|kites?|bikes?|bicycles?|motorbikes?|motorcycles?|scooters?|rockets?|horses?|herds?|flocks?|birds?|dogs?|wolf|wolves|whales?|elephants?|cattle|sheep|parades?|crowds?|convoys?|storms?|waves?|avalanche|waterfalls?|towers?|cranes?|skylines?|cities|city|village|mountains?|fires?|fireworks|carousel|windmills?|turbines?)\b/i;

/** The coverage a director would shoot of a told picture: its hands, its face, its distance. Empty where the words cannot be taken apart. */
export function anglesOf(picture: string, turn: number): Angle[] {
  if (/,\sthen\s/.test(picture)) return [];
  const happening = happeningIn(picture);
  if (happening !== null) return onHappening(happening, turn);
  if (
    ALL_AROUND.test(picture.trim()) ||
    IN_THE_SKY.test(picture.trim()) ||
    isOfKind(picture, "people") ||
    picture.split(" ").length > MOST_WORDS_OF_A_THING ||
    /\s(?:of|in|with|on|at|over|under|that|who)\s/.test(picture)
  )
    return [];
  return [
    {
      subject: stageThing(picture, "extreme_close_up", turn + 1),
      shotType: "extreme_close_up",
      cameraMovement: "dolly",
      beats: NEAR,
    },
  ];
}

/** Longer words tell something, though no verb of it is known. */
const MOST_WORDS_OF_A_THING = 5;
const BODY_PARTS = /\b(?:hands?|fingers?|feet|foot|eyes?|face|lips|legs|arms?)$/;
/** "Light", "rain": what has no near and no far. */
const ALL_AROUND =
  /^(?:light|sunlight|rain|snow|fog|mist|smoke|steam|wind|music|silence|dust|night|dawn|dusk)$/i;

/** Whom a story never named cannot be looked at again. */
const PRONOUN = /^(?:he|she|it|they|we|you|i|one|this|that|who|someone|everyone)$/i;

function onHappening(happening: Happening, turn: number): Angle[] {
  if (ALL_AROUND.test(happening.actor) || PRONOUN.test(happening.actor)) return [];
  if (BODY_PARTS.test(happening.actor)) return [fromAbove(happening)];
  return isSomebody(happening.actor, happening.verb) ? onPeople(happening, turn) : onThings(happening, turn);
}

function fromAbove({ actor, doing }: Happening): Angle {
  return {
    subject: `${actor} ${doing}, seen from straight above`,
    shotType: "medium_shot",
    cameraMovement: "crane",
    beats: FAR,
  };
}

function onPeople(happening: Happening, turn: number): Angle[] {
  const { verb, doing, object } = happening;
  const actor = asTold(happening.actor);
  const isHandwork = HAND_VERBS.has(verb) && object !== null && !isOfKind(object, "people");
  const isMany = /s$|people|men$|children|couple|family/.test(actor);
  const face = phrasing(FACES, turn);
  return [
    ...(isHandwork
      ? [
          {
            subject: `the hands of ${actor} ${doing}`,
            shotType: "extreme_close_up" as const,
            cameraMovement: "dolly" as const,
            beats: NEAR,
          },
        ]
      : []),
    {
      subject: worded(face.replace("{face}", isMany ? "faces" : "face"), happening),
      shotType: "medium_close_up",
      cameraMovement: "push_in",
      beats: FACE,
    },
    {
      subject: worded(phrasing(FROM_AFAR, turn + 1), happening),
      shotType: "wide_shot",
      cameraMovement: "pull_out",
      beats: FAR,
    },
    ...(isHandwork || object === null || !STANDS_ALONE.test(object) || namesSomebody(object)
      ? []
      : [insertOf(object, turn)]),
  ];
}

/** "a hose", "his lantern": an object worth a picture of its own. */
const STANDS_ALONE = /^(?:an?|the|his|her|their|two|three)\s[\p{L}-]+(?:\s[\p{L}-]+){0,2}$/u;

/** "his grandfather tie a roast" is no thing. */
function namesSomebody(object: string): boolean {
  return object.split(" ").some((word) => isOfKind(word, "people"));
}

/** What the deed is done with, by itself. */
function insertOf(object: string, turn: number): Angle {
  const thing = object.replace(/^(?:an?|the|his|her|their)\s/, "");
  return {
    subject: stageThing(/^(?:two|three)\s/.test(thing) ? thing : `the ${thing}`, "extreme_close_up", turn),
    shotType: "extreme_close_up",
    cameraMovement: "dolly",
    beats: NEAR,
  };
}

function onThings(happening: Happening, turn: number): Angle[] {
  const isMover = MOVES_OR_TOWERS.test(headOf(happening.actor));
  const near: Angle = {
    subject: worded(phrasing(isMover ? CLOSE_TO_A_MOVER : CLOSE_TO_A_THING, turn), happening),
    shotType: isMover ? "close_up" : "extreme_close_up",
    cameraMovement: isMover ? "handheld" : "push_in",
    beats: NEAR,
  };
  const far: Angle = {
    subject: worded(phrasing(FROM_AFAR.slice(0, 2) as [string, string], turn), happening),
    shotType: "establishing",
    cameraMovement: "pan",
    beats: FAR,
  };
  return isMover ? [far, near] : [near];
}

/** A train ticket is no train. */
function headOf(actor: string): string {
  return (
    actor
      .replace(/\s(?:of|in|with|on|at|from|full|that|which)\s.*$/, "")
      .split(" ")
      .at(-1) ?? actor
  );
}

function phrasing(phrasings: Phrasings, turn: number): string {
  return phrasings[turn % phrasings.length] ?? phrasings[0];
}

function worded(sentence: string, { actor, doing }: Happening): string {
  return sentence.replace("{actor}", asTold(actor)).replace("{doing}", doing);
}

/** "My dad" is the dad to a crew. */
function asTold(actor: string): string {
  return withArticle(actor.replace(/^(?:my|our)\s/i, "the "));
}
