import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import { HAND_VERBS } from "../knowledge/hand-verbs.ts";
import type { When } from "../knowledge/phases/phase-book.ts";
import { withArticle } from "../words/articles.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import { isOfKind } from "../words/mentions.ts";
import { possessive } from "../words/possessive.ts";
import { coverageOf, type Position } from "./coverage.ts";
import { phasesOf } from "./deed.ts";
import { type Happening, happeningIn } from "./happening.ts";
import { inShort } from "./hero.ts";
import { type Person, personOf } from "./person.ts";
import { IN_THE_SKY, stageThing } from "./stage-thing.ts";
import { ANIMAL, isSomebody } from "./who-acts.ts";

/** Another scene out of a picture that the brief tells: a step of the deed, or a plain other look at it. */
export interface Angle {
  readonly subject: string;
  readonly shotType: ShotType;
  readonly cameraMovement: CameraMovement;
  /** Where it stands in time to the told picture. */
  readonly when: When;
  /** A step of the deed tells more than a look from elsewhere. */
  readonly isStep: boolean;
  /** Where it is seen; absent where it is seen where the told picture is. */
  readonly place?: string;
  /** It lies years before the rest of the film. */
  readonly isMemory?: true;
}

/** Where a picture stands in its film. */
export interface Telling {
  /** Begins lists of phrases at another place for every picture. */
  readonly turn: number;
  /** All told clauses, from which the pronouns of a person are known. */
  readonly clauses: readonly string[];
  /** The film has goods or a house to show: only deeds that look alike wherever they are done are told in steps. */
  readonly sells?: boolean;
  /** The story tells its deeds itself, one after the other: only steps that are the same for everybody are shown beside them. */
  readonly isToldWhole?: boolean;
}

/** Deeds whose steps are the same for everybody; to examine, to carry or to check is something else in every trade. */
const SAME_EVERYWHERE: ReadonlySet<string> = new Set(
  "walk stroll hike run jog sprint swim dive float surf sail row paddle skate ski cycle ride drive climb dance sing play plant dig paint draw fish visit use".split(
    " ",
  ),
);

/** Deeds that go the same way for everybody who is told of: a step of them adds nobody and nothing to a story. */
const SAME_IN_EVERY_STORY: ReadonlySet<string> = new Set(
  "bake knead cook fry roast make sing hum sew knit carve paint write swim dive float row paddle sail surf ride cycle drive dance plant dig".split(
    " ",
  ),
);
/** What a step may show that its story has not: another place, another's hands, what is only there on dry days. */
const BRINGS_MORE =
  /\b(?:fields|two cups|the plate|coat in the wind|from above|high above|nobody in particular|fitting one piece|it leaning|one last piece)\b/;

/** What is seen while a told deed goes on, where that is the same for everybody; the doer as `who`. */
export function stepsDuring(happening: Happening, who: string, clauses: readonly string[]): Angle[] {
  if (!SAME_IN_EVERY_STORY.has(happening.verb) || /\s(?:with|without|by hand)\s/.test(happening.doing))
    return [];
  return steps(happening, who, personOf(who, clauses)).filter(
    ({ when, subject }) => when === "during" && !BRINGS_MORE.test(subject),
  );
}

/** Of what is big or moves by itself there is a near and a far. */
const MOVES_OR_TOWERS =
  /\b(?:trains?|trams?|bus|buses|cars?|vans?|trucks?|lorry|lorries|ships?|ferry|ferries|boats?|yachts?|kayaks?|canoes?|planes?|jets?|helicopters?|balloons?|drones?|kites?|bikes?|bicycles?|motorbikes?|motorcycles?|scooters?|rockets?|horses?|herds?|flocks?|birds?|dogs?|wolf|wolves|whales?|elephants?|cattle|sheep|parades?|crowds?|convoys?|storms?|waves?|avalanche|waterfalls?|towers?|cranes?|skylines?|cities|city|village|mountains?|fires?|fireworks|carousel|windmills?|turbines?)\b/i;

/** The steps of a told picture in the order of time, then plain looks at it. Empty where the words cannot be taken apart. */
export function anglesOf(
  picture: string,
  { turn, clauses, sells = false, isToldWhole = false }: Telling,
): Angle[] {
  if (/,\sthen\s/.test(picture)) return [];
  const happening = happeningIn(picture);
  const known =
    happening === null ? [] : onHappening(happening, { turn, clauses, sells: sells || isToldWhole });
  if (known.length > 0) return known;
  const covered = coverageOf(picture);
  if (covered.length > 0) return covered.map(asAngle);
  if (happening !== null) return [];
  if (
    /^(?:he|she|it|they|there)\s/i.test(picture) ||
    ALL_AROUND.test(picture.trim()) ||
    IN_THE_SKY.test(picture.trim()) ||
    isOfKind(picture, "people") ||
    picture.split(" ").length > MOST_WORDS_OF_A_THING ||
    /\s(?:of|in|with|on|at|over|under|that|who)\s/.test(picture)
  )
    return [];
  return [look(stageThing(picture, "extreme_close_up", turn + 1), "extreme_close_up", "dolly")];
}

/** Another position of the camera tells more than a look at the same. */
export function asAngle(position: Position): Angle {
  return { ...position, when: "during", isStep: true };
}

function look(subject: string, shotType: ShotType, cameraMovement: CameraMovement): Angle {
  return { subject, shotType, cameraMovement, when: "during", isStep: false };
}

/** Longer words tell something, though no verb of it is known. */
const MOST_WORDS_OF_A_THING = 5;
const BODY_PARTS = /\b(?:hands?|fingers?|feet|foot|eyes?|face|lips|legs|arms?)$/;
/** "Light", "rain": what has no near and no far. */
const ALL_AROUND =
  /^(?:light|sunlight|rain|snow|fog|mist|smoke|steam|wind|music|silence|dust|night|dawn|dusk)$/i;

/** Whom a story never named cannot be looked at again. */
const PRONOUN = /^(?:he|she|it|they|we|you|i|one|this|that|who|someone|everyone)$/i;

function onHappening(happening: Happening, { turn, clauses, sells: onlySame }: Telling): Angle[] {
  const { actor, verb, doing } = happening;
  if (ALL_AROUND.test(actor) || PRONOUN.test(actor)) return [];
  if (BODY_PARTS.test(actor))
    return [look(`${actor} ${doing}, seen from straight above`, "medium_shot", "crane")];
  if (!isSomebody(actor, verb)) return onThings(happening);
  const known = { ...happening, actor: inShort(asTold(actor)) };
  const isTold =
    !onlySame || (SAME_EVERYWHERE.has(verb) && !/\swith\s/.test(doing)) || isThrownClay(happening);
  return [
    ...(isTold ? steps(happening, known.actor, personOf(actor, clauses)) : []),
    ...plainLooks(known, turn),
  ];
}

/** A pot that is thrown is thrown on a wheel, step by step. */
function isThrownClay({ verb, doing }: Happening): boolean {
  return verb === "throw" && /\b(?:wheel|clay)\b/.test(doing);
}

/** What an animal does not wear and hold. */
export const ONLY_PEOPLE =
  /\b(?:shoes?|hands?|fingers?|fingertips?|palms?|coat|hat|bag|chair|place laid|door|next room|mirror|stairs|apron|sleeves?|elbows?|collar|knuckles|pockets?|seat|forehead|hair|jaw|lips|bench|phone|page|foot|toes|passer-by|lamp|clock|feet|red in the face)\b/i;

/** The phases of the deed, with its own people and things; what needs a thing is left out where the deed has none. */
function steps(happening: Happening, known: string, person: Person): Angle[] {
  const thing = thingOf(happening);
  const isAnimal = ANIMAL.test(headOf(known));
  return phasesOf(happening)
    .filter(({ shows }) => !isAnimal || !ONLY_PEOPLE.test(shows))
    .filter(({ shows }) => thing !== null || !shows.includes("{object}"))
    .map((phase) => ({
      subject: worded(
        namingWhose(phase.shows, known),
        phase.when === "before" ? asTold(happening.actor.replace(WHERE_THE_DOER_IS, "")) : known,
        thing ?? "",
        person,
      ),
      shotType: phase.shotType,
      cameraMovement: phase.cameraMovement,
      when: phase.when,
      isStep: true,
    }));
}

/** "A chess hustler in a park sure of himself" */
const WHERE_THE_DOER_IS = /\s(?:in|at|on|from|outside|behind|beside) .*$/;

/** A scene by itself does not know whose "their shoes" are. */
function namingWhose(shows: string, known: string): string {
  if (shows.includes("{actor}")) return shows;
  return areSeveral(known) && A_FACE.test(shows)
    ? shows.replace(A_FACE, `the faces of ${known}`)
    : shows.replace("{his}", possessive(known));
}

const A_FACE = /^\{his\} face\b/;

/** A picture of the tables with its own people and things. */
export function worded(shows: string, actor: string, thing: string, person: Person): string {
  const { he, him, his, self, s, is, has } = person;
  const es = s === "" ? "" : "es";
  const slots: Readonly<Record<string, string>> = {
    actor,
    object: thing,
    he,
    him,
    his,
    self,
    s,
    es,
    is,
    has,
  };
  return shows.replaceAll(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? "");
}

/** "a hose", "his lantern": an object worth a picture of its own. */
const STANDS_ALONE =
  /^(?:an?|the|his|her|their|two|three)\s(?!one\b|other\b|way\b|time\b|first\b|last\b)[\p{L}-]+(?:\s[\p{L}-]+){0,2}$/u;
/** What can be told of and not held up. */
const NO_THING =
  /\b(?:way|time|day|night|morning|week|year|shift|minutes?|hours?|stairs|street|road|breath|name|place|home|life|world|end|rest|crowd|room|chance|turn|mind|courage|train|bus|song|joke|dance|verse|chorus)$/i;

function thingOf({ object }: Happening): string | null {
  if (object === null || !STANDS_ALONE.test(object) || namesSomebody(object) || NO_THING.test(object))
    return null;
  const bare = object.replace(/^(?:an?|the|his|her|their)\s(?:own\s)?/, "");
  return /^(?:two|three)\s/.test(bare) ? `the ${bare}` : `the ${bare}`;
}

/** "his grandfather tie a roast" is no thing. */
function namesSomebody(object: string): boolean {
  return object.split(" ").some((word) => isOfKind(word, "people"));
}

/** Where no step is known: the hands, the face, the whole, plainly. */
function plainLooks(happening: Happening, turn: number): Angle[] {
  const { verb, object } = happening;
  const actor = asTold(happening.actor);
  // The told picture has said where from and when: another look at it need not.
  const doing = object === null ? happening.doing : upToObject(happening.doing, object);
  const isHandwork =
    HAND_VERBS.has(verb) && object !== null && !isOfKind(object, "people") && !ANIMAL.test(headOf(actor));
  const isMany = areSeveral(actor);
  const hands = look(`the hands of ${actor} ${doing}`, "extreme_close_up", "dolly");
  const face = look(
    `close on the ${isMany ? "faces" : "face"} of ${actor}${eyesOn(happening)}`,
    "medium_close_up",
    "push_in",
  );
  const whole = WHOLE[turn % WHOLE.length] as (typeof WHOLE)[number];
  const wide = look(whole.shows.replace("{actor}", actor).replace("{doing}", doing), whole.size, whole.move);
  // Two deeds one after the other are not looked at in the same way.
  const others = turn % 2 === 0 ? [face, wide] : [wide, face];
  return isHandwork ? [hands, ...others] : others;
}

/** The deed again from where nobody has stood yet: a far one, one from behind, one past something near. */
const WHOLE = [
  {
    shows: "{actor} far off in a wide frame, {doing}",
    size: "wide_shot",
    move: "static",
  },
  { shows: "{actor} from behind, {doing}, the light ahead", size: "medium_shot", move: "handheld" },
  {
    shows: "{actor} {doing}, seen past a dark edge close to the lens",
    size: "medium_shot",
    move: "dolly",
  },
  {
    shows: "{actor} from the side, {doing}, sharp against a soft background",
    size: "medium_close_up",
    move: "pan",
  },
] as const;

/** "The boy and his dog", "two brothers", "the crew" */
function areSeveral(actor: string): boolean {
  return /\sand\s|[^s]s$|people|men$|children|couple|family|team$|crew$|class$|choir$|staff$|band$/.test(
    actor,
  );
}

/** "…, eyes on the vase": what somebody does something to is looked at. */
function eyesOn(happening: Happening): string {
  const thing = thingOf(happening);
  return thing === null || !isNounOf(thing.replace(/^the /, ""), "thing", "edible", "plant", "animal")
    ? ""
    : `, eyes on ${thing}`;
}

function upToObject(doing: string, object: string): string {
  const end = doing.indexOf(object);
  return end < 0 ? doing : doing.slice(0, end + object.length);
}

function onThings(happening: Happening): Angle[] {
  const actor = asTold(happening.actor);
  if (MOVES_OR_TOWERS.test(headOf(happening.actor)))
    return [
      {
        ...look(`${actor} still far off, coming nearer`, "establishing", "static"),
        when: "before",
        isStep: true,
      },
      { ...look(`${actor} close by, filling the frame as it passes`, "close_up", "pan"), isStep: true },
    ];
  return [];
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

/** "My dad" is the dad to a crew. */
function asTold(actor: string): string {
  return withArticle(actor.replace(/^(?:my|our)\s/i, "the "));
}
