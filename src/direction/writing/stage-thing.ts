import type { ShotType } from "../../../contracts/vocabulary.ts";
import { picturesOfIdea } from "../knowledge/ideas-shown.ts";
import { STAGED_THINGS, type Stagings } from "../knowledge/staged-things.ts";
import { verbOf } from "../reading/verbs.ts";
import { withArticle } from "../words/articles.ts";
import { isNounOf, kindOfNoun } from "../words/kind-of-noun.ts";
import { isOfKind } from "../words/mentions.ts";
import type { NounGroup } from "../words/noun-kinds.ts";
import { inPlural, isPlural } from "./agreement.ts";
import { happeningIn } from "./happening.ts";

/** Words that show something happening: such a picture needs no staging. */
const HAPPENS =
  /\b(?:\w{2,}ing|that|who|which|as|while|with|in|on|at|over|under|through|across|from|of|around|behind|beside|near|against|between|inside|about|after|before|during|everywhere)\b/i;

/** What no lens comes near. */
export const IN_THE_SKY =
  /\b(?:sun|moon|sky|skies|stars?|clouds?|rainbow|northern lights|aurora|horizon|skyline|mountains?|alps|storms?|thunderstorms?|lightning|fireworks)$/i;

const STAGED_IN_THE_SKY: Stagings = {
  near: ["{X} low over the land", "{X} filling the upper half of the frame"],
  far: ["{X}, everything under it small", "{X} over one dark line of roofs or trees"],
};

const PART_OF_A_BODY =
  /\b(?:lips?|eyes?|hands?|faces?|smiles?|skin|hair|feet|fingers?|nails?|legs?|arms?|teeth|cheeks?|lashes|brows?|shoulders?|necks?|backs?)$/i;

const STAGED_PART_OF_A_BODY: Stagings = {
  near: ["{X} filling the frame", "{X} from close by, light moving across"],
  far: ["{X}, light moving across", "{X} in soft side light"],
};

const STAGED_PEOPLE: Stagings = {
  near: ["{X}, seen from close by"],
  far: ["{X}", "{X}, seen from across the way"],
};

/** A thing that no row knows. */
const STAGED: Stagings = {
  near: ["{X} from close by, clear and sharp", "{X} from close by, in soft light from the side"],
  far: ["{X}, lit from one side", "{X} in the middle of a calm frame"],
};

/** What no row knows, by what sort of thing its noun names. */
const STAGED_BY_GROUP: Partial<Readonly<Record<NounGroup, Stagings>>> = {
  person: STAGED_PEOPLE,
  animal: {
    near: ["{X} turning its head towards the lens", "{X} close to, looking into the lens"],
    far: ["{X} walking through the frame", "{X} standing still, seen whole"],
  },
  place: {
    near: ["{X} from near, clear and sharp", "a slow look along {X}"],
    far: ["{X} seen whole, from a little way off", "the whole of {X} in one slow look"],
  },
  happening: {
    near: ["{X}, close on hands and faces", "{X}, seen over the shoulder of somebody taking part"],
    far: ["{X} in full swing, seen from the edge", "{X} seen whole, everybody part of it"],
  },
  abstract: {
    near: ["{X} from close by, clear and sharp", "{X} from close by, in soft light"],
    far: ["{X} in the middle of a calm frame", "{X} seen whole"],
  },
};

const FAR_SIZES: readonly ShotType[] = ["medium_shot", "wide_shot", "establishing"];

/** A filmable phrase for a thing the brief only names ("brass band"), one of those that `canBeSeen` where the film plays; pictures that already tell something stay as they are. */
export function stageThing(
  thing: string,
  shotType: ShotType,
  turn: number,
  canBeSeen: (shows: string) => boolean = () => true,
): string {
  const idea = picturesOfIdea(thing);
  if (idea !== null) return idea[turn % idea.length] ?? idea[0];
  if (HAPPENS.test(thing) || isDeed(thing)) return withArticle(thing);
  const waysOf = ({ near, far }: Stagings) => (FAR_SIZES.includes(shotType) ? far : near);
  const fitting = waysOf(stagingsOf(thing)).filter(canBeSeen);
  const ways = fitting.length > 0 ? fitting : waysOf(STAGED);
  const staged = ways[turn % ways.length] ?? STAGED.near[0];
  const agreeing = isPlural(`the ${thing}`) ? inPlural(staged) : staged;
  return agreeing.replace("{X}", withArticle(thing)).replace("{x}", thing);
}

/** "Owner shrugs", "dough is tossed" */
function isDeed(thing: string): boolean {
  const words = thing.split(" ");
  const [actor = "", deed = ""] = words.slice(-2);
  if (/\s(?:is|are)\s\p{L}/u.test(thing) || happeningIn(`the ${thing}`) !== null) return true;
  return words.length > 1 && isNounOf(actor, "person", "animal") && verbOf(deed)?.form === "third";
}

/** Light, weather and hours happen to everybody, and nobody is in the midst of them. */
const STAGED_IN_THE_AIR: Stagings = {
  near: ["{X} from near, light in it", "{X} drifting past the lens"],
  far: ["{X}, everything else still", "{X} seen from a little way off"],
};
const IN_THE_AIR: ReadonlySet<string> = new Set(["weather", "light", "season"]);

function stagingsOf(thing: string): Stagings {
  if (IN_THE_SKY.test(thing)) return STAGED_IN_THE_SKY;
  const bare = thing.replace(/ (?:outside|inside|nearby|around|everywhere|beyond|below|above)$/i, "");
  if (PART_OF_A_BODY.test(thing)) return STAGED_PART_OF_A_BODY;
  const known = STAGED_THINGS.find(({ head }) => head.test(bare));
  if (known) return known;
  if (IN_THE_AIR.has(kindOfNoun(bare)?.name ?? "")) return STAGED_IN_THE_AIR;
  const group = isOfKind(bare, "people") ? "person" : (kindOfNoun(bare)?.group ?? "thing");
  return STAGED_BY_GROUP[group] ?? STAGED;
}
