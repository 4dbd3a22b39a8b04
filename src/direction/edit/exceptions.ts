import type { Film } from "../film.ts";
import type { Clause } from "./change.ts";
import { scenesShowing, scenesShowingAnywhere } from "./scene-told.ts";
import { scenesNamed } from "./scenes-named.ts";

const MANNER =
  "(?: (?:alone|out of it|be|(?:\\p{L}+ )?as (?:(?:long|short|slow|fast|dark|bright|warm) as )?(?:it|they) (?:is|are|was|were)|as[- ]is|how (?:it|they) (?:is|are)|untouched|unchanged|the same|in peace|\\p{L}+))?";
/** "But leave the lantern shot warm", "not the hinge", "except scene 2". */
const SPARED = new RegExp(
  `^(?:but |and )?(?:please )?(?:(?:leave|keep|spare) (?:the |our )?(?<kept>.+?)${MANNER}|(?:just |only )?(?:not|except(?: for)?|apart from|other than|excluding|save for|with the exception of|without touching|(?:don['’]t|do not) (?:touch|change|cut|shorten)) (?:in |for )?(?:the |our )?(?<out>.+?))[.!]*$`,
  "iu",
);
const OF_SCENE = /\s(?:scenes?|shots?|bits?|parts?|pictures?)$/iu;
/** Kinds of changes that are made scene by scene. */
const BY_SCENE: ReadonlySet<string> = new Set([
  "look",
  "tone",
  "camera_movement",
  "shot_type",
  "transition",
  "colors",
]);

/** The scenes that a clause takes out of the wish before it; null where it takes out none. */
export function sparedScenes({ text, scenes }: Clause, film: Film): readonly number[] | null {
  const match = SPARED.exec(text);
  if (match === null) return null;
  const thing = (match.groups?.["kept"] ?? match.groups?.["out"] ?? "").replace(OF_SCENE, "");
  const ending = CALLING.test(thing)
    ? film.scenes.flatMap(({ purpose }, at) => (purpose === "cta" ? [at + 1] : []))
    : null;
  const named = ending ?? scenes ?? scenesNamed(text, film) ?? scenesShowingAnywhere(thing, film);
  return named.length > 0 && named.length < film.scenes.length ? named : null;
}

/** The call to action as a picture. */
const CALLING = /^(?:cta|call[- ]to[- ]action|button|end ?card)$/iu;

/** Whether a change may be made in all scenes but some. */
export function isBySceneKind(kind: string): boolean {
  return BY_SCENE.has(kind);
}

/** All scenes but those. */
export function allBut(spared: readonly number[], { scenes }: Film): number[] {
  return scenes.map((_, index) => index + 1).filter((number) => !spared.includes(number));
}

/** "Keep the child in", "the pink stays", "but not the hinge": what every edit does anyway, where no rule makes more of it. */
export function asksToKeep(text: string, film: Film): boolean {
  const spared = /^(?:but |just |only )*not (?:the|our|that) (.+?)[.!]*$/iu.exec(text)?.[1];
  return (
    (KEEPS.test(text) && !MORE_THAN_KEPT.test(text)) ||
    (spared !== undefined && scenesShowing(spared, film).length > 0)
  );
}

/** "Keep the crash but 1 sec shorter" asks for more. */
const MORE_THAN_KEPT =
  /\b(?:but|and make|only|as (?:an? )?(?:text|titles?|captions?|overlay)|on[- ]screen)\b.*\S/iu;
const KEEPS =
  /^(?:but |and )?(?:please )?(?:keep|leave|don['’]t (?:lose|touch|change)) (?:the|our|that|his|her) (?!camera|text on)|^(?:the|our) [\p{L} '’-]+ (?:stays?|remains?|can stay|should stay|must stay)\b/iu;
