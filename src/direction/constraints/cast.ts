import type { Film } from "../film.ts";
import {
  AskedCast,
  differentPeople,
  firstSeen,
  peopleOf,
  scenesOfHands,
  scenesWith,
  strangersIn,
  tellsLook,
  withHandsOnly,
  withLook,
  withOthers,
  withoutStrangers,
} from "../repair/cast.ts";
import { countPeople } from "../repair/count-cast.ts";
import { isCastWish } from "../writing/asked-people.ts";
import {
  constraintRule,
  demandedInText,
  type SettledBrief,
  satisfied,
  unverifiable,
  type Verdict,
  verdict,
  violated,
} from "./constraint-rule.ts";
import { idsOf } from "./film-words.ts";

/** So many different people make a cast of many kinds. */
const MANY_KINDS = 3;

/** Who plays: only those whom the brief names, somebody else in every scene, people of many kinds, and each of them looking the same wherever they are seen. */
export const castRule = constraintRule({
  kind: "cast",
  target: AskedCast,
  collect: (brief) =>
    demandedInText(
      brief.reading.casts,
      (wish): AskedCast => ({ ...wish, names: wish.how === "looks" ? [] : namesIn(brief) }),
    ),
  check: (asked, film) => {
    if (asked.how === "looks") return checkLook(asked, film);
    if (asked.how === "another_each" || asked.how === "diverse") return checkKinds(asked, film);
    return asked.who === "hands" ? checkHands(film) : checkStrangers(asked, film);
  },
  repair: (asked, film) => {
    if (asked.how === "looks")
      return asked.who === null || asked.look === null ? film : withLook(film, asked.who, asked.look);
    if (asked.how === "another_each") return withOthers(film, true, asked.names);
    if (asked.how === "diverse") return withOthers(film, false, asked.names);
    return asked.who === "hands" ? withHandsOnly(film) : withoutStrangers(film, asked);
  },
});

/** Those whom the brief shows: of these a film may have more than one picture. */
function namesIn({ reading, mustInclude }: SettledBrief): string[] {
  const wished = mustInclude.map(({ value }) => value.subject).filter(isCastWish);
  return [...new Set([...reading.characters.map(({ value }) => value), ...wished])];
}

function checkLook({ who, look }: AskedCast, film: Film): Verdict {
  if (who === null || look === null) return unverifiable("Whose looks are asked for is not known.");
  const seen = scenesWith(film, who);
  const untold = seen.filter((scene) => !tellsLook(scene, look));
  if (seen.length === 0) return violated(`No scene shows ${who}.`);
  return verdict(
    untold.length === 0,
    `Every prompt with ${who} tells the same look, in ${seen.length} scenes.`,
    `${untold.length} of ${seen.length} prompts with ${who} do not tell the look.`,
    idsOf(untold.length === 0 ? seen : untold),
  );
}

function checkKinds({ how }: AskedCast, film: Film): Verdict {
  const seen = film.scenes.filter((scene) => peopleOf(scene).length > 0);
  const different = differentPeople(film).length;
  const needed = how === "another_each" ? film.scenes.length : Math.min(MANY_KINDS, film.scenes.length);
  const told = `${different} different people in ${seen.length} of ${film.scenes.length} scenes`;
  return verdict(different >= needed, `${told}.`, `${told}; ${needed} are asked for.`, idsOf(seen));
}

function checkHands(film: Film): Verdict {
  const whole = film.scenes.filter((scene) => peopleOf(scene).length > 0);
  if (whole.length > 0) return violated("More than hands is seen.", idsOf(whole));
  const hands = scenesOfHands(film);
  return verdict(
    hands.length > 0,
    `Hands are seen in ${hands.length} scenes, and nobody whole.`,
    "No hands are seen.",
    idsOf(hands),
  );
}

function checkStrangers(asked: AskedCast, film: Film): Verdict {
  const first = firstSeen(film);
  const strange = film.scenes.flatMap((scene) =>
    strangersIn(scene, asked, first).map((one) => ({ scene, one })),
  );
  const [stranger] = strange;
  const seen = film.scenes.filter((scene) => peopleOf(scene).length > 0);
  if (asked.who !== null && seen.length === 0) return violated(`No scene shows ${asked.who}.`);
  if (stranger === undefined && asked.count !== null)
    return checkCount(asked.count, asked, film, idsOf(seen));
  return verdict(
    stranger === undefined,
    `Nobody else is seen, in ${film.scenes.length} scenes.`,
    `"${stranger?.one.phrase}" is seen besides.`,
    idsOf(stranger === undefined ? seen : strange.map(({ scene }) => scene)),
  );
}

function checkCount(count: number, { names }: AskedCast, film: Film, seenIn: readonly string[]): Verdict {
  const { least, most } = countPeople(film, names);
  if (least > count) return violated(`${least} people are seen, and ${count} asked for.`, seenIn);
  // Who goes by a name alone, or by a number that nobody told, is not in the count.
  if (most !== count)
    return unverifiable(
      `Nobody else is seen; whether they are ${count} cannot be counted by the words of the pictures.`,
    );
  return satisfied(`${count} seen, and nobody else.`, seenIn);
}
