import { withIndefinite } from "../words/indefinite.ts";
import { isNounOf, singularOf } from "../words/kind-of-noun.ts";
import { SEVERAL_AS_ONE } from "../words/several-as-one.ts";
import { overlap } from "../words/spans.ts";
import { isSeveral } from "./event-wording.ts";
import { finding, isForbidden, type Page } from "./page.ts";
import type { AskedEvent, BriefReading, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";
import { toldEvent } from "./told-event.ts";
import { thirdPerson, verbOf } from "./verbs.ts";

type Read = Partial<Pick<BriefReading, "events" | "mustInclude" | "characters" | "listed" | "instructions">>;

const SOMEBODY = String.raw`(?:(?:an?|the|our|one|two|young|old) )?(?:[\p{Ll}'’-]+ ){0,2}?[\p{Ll}'’-]+`;
const LIST = `${SOMEBODY}(?:, ${SOMEBODY})+(?:,? (?:and|or|&) ${SOMEBODY})?`;
const GROUP = `(?:(?:different|all (?:kinds|sorts) of|various|diverse|several|many|real|everyday|ordinary) )?(?:people|persons|customers|users|residents|locals|cyclists|riders|commuters|women|men|athletes|guests|members|professionals|workers|employees|fans|students|citizens|neighbou?rs|passengers|faces|generations|parents|families|couples|friends|kids|children)(?: of (?:all|every|different) ages?| from all walks of life)?`;
const DEED = String.raw`(\p{Ll}+\b[^.;:!?\n()"“”–—]*)`;

/** "Different people (a student, a grandmother, a family) riding …", "– a student, a grandmother – ride …" */
const OF_A_GROUP = new RegExp(
  String.raw`(?<![\p{L}-])${GROUP}(?: \((${LIST})\)| ?[–—-] (${LIST}) ?[–—-]|,? (?:such as|like) (${LIST}),?) ${DEED}`,
  "gu",
);
/** "Show a student, a grandmother and a businessman riding …" */
const SHOWN_TOGETHER = new RegExp(
  String.raw`\b(?:show|shows|showing|see|seeing|feature|features|featuring|follow|with)(?: us)? (${LIST}) (\p{Ll}{2,}ing\b[^.;:!?\n()"“”–—,]*)`,
  "gu",
);
/** What people can only do with each other. */
const TOGETHER =
  /\b(?:meet|hug|kiss|argu|shar|gather|danc|huddl|together|each other|one another|chat|talk|play(?:s|ing)? (?:cards|chess|a game))/;
const LEAST_DOERS = 3;
const CONFIDENCE = 0.85;

/** One deed that several people do, each in a picture of their own: "a student, a grandmother and a businessman riding through the city". */
export function sharedDeed(page: Page, soFar: BriefReading): Read {
  const { events, mustInclude, characters, listed, instructions } = soFar;
  if (soFar.script !== null) return {};
  const shared = [...everyMatch(page, OF_A_GROUP), ...everyMatch(page, SHOWN_TOGETHER)]
    .filter(({ index }) => !isForbidden(page, index))
    .flatMap((match) => doneByEach(page, match));
  if (shared.length === 0) return {};
  const isNew = (one: { start: number; end: number }) => !shared.some((other) => overlap(one, other));
  return {
    events: [...events.filter(isNew), ...shared].toSorted((a, b) => a.start - b.start),
    mustInclude: mustInclude.filter(isNew),
    characters: characters.filter(isNew),
    listed: listed.filter(isNew),
    instructions: instructions.filter(isNew),
  };
}

function doneByEach(page: Page, match: RegExpExecArray): Finding<AskedEvent>[] {
  const [whole, ...parts] = match;
  const deed = parts.at(-1) ?? "";
  const list = parts.slice(0, -1).find((part) => part) ?? "";
  const doers = list.split(/, (?:and |or )?| (?:and|or|&) /u);
  const [first = ""] = deed.split(" ", 1);
  const verb = verbOf(first);
  const isTold =
    verb !== null &&
    (verb.form === "gerund" || verb.form === "base") &&
    doers.length >= LEAST_DOERS &&
    !TOGETHER.test(deed) &&
    // Here and there somebody is called what a thing is called as well: "a builder".
    doers.filter(isSomebody).length > doers.length / 2;
  if (!isTold) return [];
  const rest = deed.slice(first.length).trimEnd();
  const end = match.index + whole.trimEnd().length;
  let at = match.index;
  return doers.map((doer, order) => {
    const start = at;
    at = order === doers.length - 1 ? end : page.folded.indexOf(doer, at) + doer.length;
    const isMany = isSeveral(doer);
    const who = isMany ? doer : withIndefinite(doer.replace(/^(?:an?|the|our|one) /, ""));
    const own = AS_ONE.test(headOf(doer)) ? rest : ofOne(rest);
    const action = isMany ? `${who} ${verb.base}${rest}` : `${who} ${thirdPerson(verb.base)}${own}`;
    const opening = /^[\s,(–—-]*(?:(?:and|or|&) )?/.exec(page.folded.slice(start, at))?.[0].length ?? 0;
    return finding(page, toldEvent(action), start + opening, at, CONFIDENCE);
  });
}

/** Many ride on bikes, one on a bike. */
function ofOne(deed: string): string {
  return deed.replace(WITH_THINGS, (whole, way: string, adjectives: string, things: string) =>
    isNounOf(things, "thing") ? `${way} ${withIndefinite(`${adjectives}${singularOf(things)}`)}` : whole,
  );
}

const WITH_THINGS =
  /(?<= )(on|in|with|wearing|using|holding|carrying) (?:the |their |our |its )?((?:\p{Ll}+ )?)(\p{Ll}{2,}[^s\P{Ll}]s)(?=$| )/u;

function headOf(doer: string): string {
  return doer.split(" ").at(-1) ?? doer;
}

function isSomebody(doer: string): boolean {
  return isNounOf(headOf(doer), "person", "animal") || AS_ONE.test(headOf(doer));
}

const AS_ONE = new RegExp(`^(?:${SEVERAL_AS_ONE})$`);
