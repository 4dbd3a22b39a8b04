import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import { withArticle } from "../words/articles.ts";
import { kindOfNoun } from "../words/kind-of-noun.ts";

/** One more camera position on a picture that is told. */
export interface Position {
  readonly subject: string;
  readonly shotType: ShotType;
  readonly cameraMovement: CameraMovement;
}

/** "Clear turquoise water with a sea turtle", "plastic floating on grey water" */
const IN_TWO_PARTS = /^(.+?)\s(with|on|in|under|over|beside|among|against)\s((?:an?\s|the\s)?[\p{L}' -]+)$/u;
const MOST_WORDS_OF_A_PART = 4;
/** What a lens comes near to, and what may stand soft behind it. */
const FORE: ReadonlySet<string> = new Set(["thing", "edible", "animal", "plant"]);
const GROUND: ReadonlySet<string> = new Set(["thing", "place", "plant", "edible"]);
/** No lens has the whole of them close by. */
const TOO_BIG =
  /\b(?:\w*buildings?|houses?|towers?|bridges?|ships?|ferry|turbines?|skyscrapers?|planes?|trains?|mountains?|trees|forest)$/i;
/** "In silence", "on time": no ground. */
const SURFACE = /\b(?:water|sea|ocean|lake|river|floor|table|sand|snow|grass|ice|street|road|deck|bench)$/i;

/**
 * A told picture of things from nearer, and from above where it lies on a ground: what a crew shoots of it beside the whole.
 * Empty where the words do not name two things.
 */
export function coverageOf(picture: string): Position[] {
  const parts = IN_TWO_PARTS.exec(picture.trim());
  if (parts === null) return [];
  const [, one = "", link, other = ""] = parts;
  const thing = one.replace(DOING, "");
  const [fore, ground] = link === "with" ? [other, thing] : [thing, other];
  if (TOO_BIG.test(fore)) return [];
  if (!isShort(fore) || !isShort(ground) || !isOf(FORE, fore) || !isOf(GROUND, ground)) return [];
  const near: Position = {
    subject: `${named(fore)} close to the lens, ${withThe(ground)} soft behind`,
    shotType: "close_up",
    cameraMovement: "dolly",
  };
  const isLying = link === "on" && SURFACE.test(ground);
  const above: Position = {
    subject: `${picture}, seen from straight above`,
    shotType: "wide_shot",
    cameraMovement: "crane",
  };
  return isLying ? [near, above] : [near];
}

/** "Plastic floating": the plastic; "lanterns float": the lanterns. */
const DOING = /\s(?:\p{L}+ing|floats?|lies?|stands?|hangs?|sits?|rests?|drifts?)$/u;

function isShort(part: string): boolean {
  return part.split(" ").length <= MOST_WORDS_OF_A_PART;
}

/** Plastic is stuff: there is no plastic. */
function named(fore: string): string {
  return kindOfNoun(fore)?.name === "material" ? fore : withArticle(fore);
}

function isOf(groups: ReadonlySet<string>, part: string): boolean {
  const kind = kindOfNoun(part);
  return kind !== null && groups.has(kind.group);
}

function withThe(ground: string): string {
  return /^(?:an?|the)\s/.test(ground) ? ground.replace(/^an?\s/, "the ") : `the ${ground}`;
}
