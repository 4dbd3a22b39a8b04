import { readsAsEnglish } from "../words/reads-as-english.ts";
import { overlap } from "../words/spans.ts";
import { CHARACTER_LEXICON } from "./character-lexicon.ts";
import { findEastAsian } from "./east-asian-prohibitions.ts";
import { readItems } from "./forbidden-items.ts";
import { endOfDeed, isRemark } from "./forbidden-people.ts";
import { forbidsNothing } from "./harmless-negations.ts";
import { findInjections } from "./injections.ts";
import { type Hit, type Lexicon, lexiconFrom, matchAt, perLanguage } from "./lexicon.ts";
import { negativeOrderAt } from "./negative-orders.ts";
import { findPostposedBans } from "./postposed-bans.ts";
import type { Bare, ForbiddenItem, Prohibition } from "./prohibition.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";
import { verbOf } from "./verbs.ts";
import { CLAIMED_ABSENCES, FORBIDDERS, NEGATED_AUXILIARIES, SHOWING_VERBS } from "./words/prohibitions.ts";

const MAX_PROHIBITIONS = 64;

/** Every prohibition of the text, in order; turns of phrase such as "no later than" forbid nothing. */
export function findProhibitions(bare: Bare): Prohibition[] {
  const lexicon = forbidders(bare.language);
  const isEnglish = readsAsEnglish(bare.language);
  const found: Prohibition[] = [...findInjections(bare), ...findEastAsian(bare)];
  for (const sentence of bare.sentences) {
    for (let at = sentence.first; at < sentence.after && found.length < MAX_PROHIBITIONS; at++) {
      const trigger = matchAt(bare.tokens, lexicon, at, sentence.after);
      const told = trigger === null ? null : readProhibition(bare, sentence, trigger);
      const prohibition = told ?? (isEnglish ? negativeOrderAt(bare, sentence, at) : null);
      if (prohibition === null || isInside(bare.quotes, bare.tokens[at]?.start ?? 0)) continue;
      found.push(prohibition);
      at = prohibition.items.at(-1)?.last ?? at;
    }
  }
  return withSterner([...found, ...postposed(bare, found)], bare);
}

function postposed(bare: Bare, found: readonly Prohibition[]): Prohibition[] {
  const items = found.flatMap((one) => one.items);
  return findPostposedBans(bare).filter(
    (ban) => !ban.items.some((one) => items.some((other) => overlap(one, other))),
  );
}

/** ", and " */
const NEIGHBOUR_GAP = 6;

/** "No speed. No skids. No crash.": what may sound like a claim is a ban in a row of bans. */
function withSterner(found: readonly Prohibition[], { folded }: Bare): Prohibition[] {
  return found.map((one, order) => {
    if (one.kind !== "claim") return one;
    const end = one.items.at(-1)?.end ?? one.start;
    const isNear = (other: Prohibition | undefined) =>
      (other?.kind === "thing" || other?.kind === "person") &&
      (Math.abs(other.start - end) <= NEIGHBOUR_GAP ||
        Math.abs(one.start - (other.items.at(-1)?.end ?? 0)) <= NEIGHBOUR_GAP);
    const before = found[order - 1];
    const isRow =
      (opensAt(folded, one.start) && (isNear(before) || isNear(found[order + 1]))) ||
      // "No drills, no needles, no pain."
      (isNear(before) && before !== undefined && opensAt(folded, startOfRow(found, order, folded)));
    // "No sad faces and no queues."
    const isJoined =
      before?.kind === "thing" &&
      /^ (?:and|or) $/.test(folded.slice(before.items.at(-1)?.end ?? 0, one.start));
    return isRow || isJoined ? { ...one, kind: "thing" as const } : one;
  });
}

function opensAt(folded: string, start: number): boolean {
  return /^\s*$|[.!?\n]\s?$/.test(folded.slice(Math.max(0, start - 2), start));
}

/** Where the first of the bans begins that stand comma by comma before the one at `order`. */
function startOfRow(found: readonly Prohibition[], order: number, folded: string): number {
  const one = found[order] as Prohibition;
  const before = found[order - 1];
  const end = before?.items.at(-1)?.end ?? 0;
  const isJoined = before !== undefined && /^,\s?(?:and |or )?$/.test(folded.slice(end, one.start));
  return isJoined ? startOfRow(found, order - 1, folded) : one.start;
}

type ForbidderKind = "thing" | "quality" | "person";

const forbidders = perLanguage((language): Lexicon<ForbidderKind> => {
  const words = FORBIDDERS[language] ?? FORBIDDERS["en"];
  const entries: [string, ForbidderKind][] = [];
  for (const kind of ["thing", "quality", "person"] as const) {
    for (const phrase of words?.[kind].split(",") ?? []) entries.push([phrase, kind]);
  }
  if (words === FORBIDDERS["en"]) {
    for (const auxiliary of NEGATED_AUXILIARIES.split(",")) {
      for (const verb of SHOWING_VERBS.split(",")) entries.push([`${auxiliary} ${verb}`, "thing"]);
    }
  }
  return lexiconFrom(entries);
});

function readProhibition(bare: Bare, sentence: Sentence, trigger: Hit<ForbidderKind>): Prohibition | null {
  const { tokens } = bare;
  const next = tokens[trigger.last + 1];
  if (trigger.value === "person") {
    if (bare.language === "en" && isRemark(tokens, trigger.last, sentence.after)) return null;
    // "an escalator with nobody on it": a thing is described.
    if (tokens[trigger.first - 1]?.key === "with") return null;
    const last = endOfDeed(tokens, trigger.last, sentence.after, bare.language);
    return {
      start: trigger.start,
      kind: "person",
      items: [{ start: trigger.start, end: tokens[last]?.end ?? trigger.end, first: trigger.first, last }],
    };
  }
  if (next === undefined || trigger.last + 1 >= sentence.after || forbidsNothing(tokens, trigger))
    return null;
  if (isDeniedTwice(bare, sentence, trigger)) return null;
  const from = trigger.last + 1 + skipToShowing(tokens, trigger);
  const listed = readItems(tokens, from, sentence.after, bare.language).map((item) =>
    bare.language === "de" ? withoutVerbs(tokens, item) : item,
  );
  // "Romantic but not cheesy, red and gold": what comes behind the comma is another wish.
  const isTurned = trigger.value === "quality" && tokens[trigger.first - 1]?.key === "but";
  const items = isTurned ? listed.slice(0, 1) : listed;
  if (items.length === 0 || isTakenBack(bare, sentence, items.at(-1))) return null;
  if (bare.language === "en" && isSaidOfADoer(tokens, trigger, sentence)) return null;
  const reason = tokens[(items.at(-1)?.last ?? 0) + 1]?.key ?? "";
  const isReasoned = /^(?:because|bc|cos|cuz|due)$/.test(reason);
  const kind = !isReasoned && items.every((item) => isClaim(tokens, trigger, item)) ? "claim" : trigger.value;
  return { start: trigger.start, kind, items };
}

const WITHOUT = new Set("without ohne sans sin senza sem zonder".split(" "));
const DENIED_BEFORE =
  /\b(?:no|not|never|nothing|nobody|isn't|aren't|kein\w*|nie|nicht|aucun\w*|pas|jamais|ningun\w*|nunca|nessun\w*|mai|geen|nooit)\b[^,;:.]{1,40}$/;

/** "There is no film of ours without music": two denials ask for it. */
function isDeniedTwice({ tokens, folded }: Bare, sentence: Sentence, trigger: Hit<ForbidderKind>): boolean {
  if (!WITHOUT.has(tokens[trigger.first]?.key ?? "")) return false;
  const before = DENIED_BEFORE.exec(folded.slice(sentence.start, trigger.start))?.[0];
  return before !== undefined && !/\b(?:and|or|und|oder|et|ou|y|o|e|en|of (?:any|it)|but)\b/.test(before);
}

const FINAL_VERBS = new Set(
  "sein werden zu horen sehen gezeigt verwendet benutzt gespielt eingesetzt sichtbar vorkommen erscheinen laufen haben aus an auf ab mit".split(
    " ",
  ),
);

/** "keine Musik zu hören sein": the verbs at the end of a German clause name no thing. */
function withoutVerbs(tokens: readonly Token[], item: ForbiddenItem): ForbiddenItem {
  let last = item.last;
  while (last > item.first && FINAL_VERBS.has(tokens[last]?.key ?? "")) last--;
  return last === item.last ? item : { ...item, last, end: tokens[last]?.end ?? item.end };
}

/** "A woman with no umbrella checks her phone", "a man sits at dinner not hearing a word". */
function isSaidOfADoer(
  tokens: readonly Token[],
  trigger: Hit<ForbidderKind>,
  { first, after }: Sentence,
): boolean {
  return describesADoer(tokens, trigger, after) || tellsWhatIsNotDone(tokens, trigger, first);
}

const MAX_LACKING_WORDS = 4;

/** "A woman with no umbrella checks her phone", "a door that has no handle": somebody or something is described, nothing is forbidden. */
function describesADoer(tokens: readonly Token[], trigger: Hit<ForbidderKind>, to: number): boolean {
  // "A door that has no handle"
  const [verb, who] = [tokens[trigger.first - 1]?.key ?? "", tokens[trigger.first - 2]?.key ?? ""];
  if (/^(?:has|have|had|shows?|needs?|is|are)$/.test(verb) && /^(?:that|which|who)$/.test(who)) return true;
  const isWithNo = tokens[trigger.first]?.key === "no" && tokens[trigger.first - 1]?.key === "with";
  const doer = isWithNo ? trigger.first - 2 : trigger.first - 1;
  if (!isWithNo && tokens[trigger.first]?.key !== "without") return false;
  if (matchAt(tokens, CHARACTER_LEXICON, doer) === null) return false;
  const after = tokens.slice(trigger.last + 1, Math.min(to, trigger.last + 2 + MAX_LACKING_WORDS));
  return after.some(({ key }, index) => index > 0 && /^(?:third|gerund)$/.test(verbOf(key)?.form ?? ""));
}

/** "A man sits at dinner not hearing a word": a deed that somebody who is told of does not do. */
function tellsWhatIsNotDone(
  tokens: readonly Token[],
  { first, last }: Hit<ForbidderKind>,
  from: number,
): boolean {
  if (tokens[first]?.key !== "not" || verbOf(tokens[last + 1]?.key ?? "")?.form !== "gerund") return false;
  for (let at = from; at < first; at++) {
    const doer = matchAt(tokens, CHARACTER_LEXICON, at);
    if (doer !== null && verbOf(tokens[doer.last + 1]?.key ?? "")?.form === "third") return true;
  }
  return false;
}

const CLAIMING = new Set([
  "no",
  "without",
  "zero",
  "free",
  "ohne",
  "sans",
  "sin",
  "sem",
  "senza",
  "zonder",
  "kein",
  "keine",
]);

function isClaim(tokens: readonly Token[], trigger: Hit<ForbidderKind>, item: ForbiddenItem): boolean {
  if (!CLAIMING.has(tokens[trigger.first]?.key ?? "")) return false;
  if (
    tokens[trigger.first]?.key === "without" &&
    /ing$/.test(tokens[item.first]?.key ?? "") &&
    !/^(?:showing|using|talking|speaking|singing|dancing|smoking|drinking)$/.test(
      tokens[item.first]?.key ?? "",
    )
  )
    return true;
  if (/^(?:end|title)$/.test(tokens[item.first]?.key ?? "")) return false;
  // "No accidents shown": said of the picture.
  if (
    OF_THE_PICTURE.test(tokens[item.last]?.key ?? "") ||
    OF_THE_PICTURE.test(tokens[item.last + 1]?.key ?? "") ||
    (tokens[item.last + 1]?.key === "in" && IN_SIGHT.test(tokens[item.last + 2]?.key ?? ""))
  )
    return false;
  for (let at = item.first; at <= item.last && !ENDS_HEAD.test(tokens[at]?.key ?? ""); at++) {
    if (CLAIMED_ABSENCES.has(tokens[at]?.key ?? "")) return true;
  }
  return false;
}

const OF_THE_PICTURE =
  /^(?:shown|seen|visible|pictured|depicted|heard|audible|onscreen|on-screen|should|must|may)$/;
/** "No phones in frame" */
const IN_SIGHT = /^(?:frame|shot|view|sight|vision|picture)$/;
/** "No guarantees of returns" speaks of guarantees. */
const ENDS_HEAD = /^(?:of|for|from|about)$/;

/** "No helmets is NOT okay": the second negation makes a demand of the ban. */
function isTakenBack({ tokens }: Bare, sentence: Sentence, last: ForbiddenItem | undefined): boolean {
  if (last === undefined) return false;
  const words = tokens.slice(last.last + 1, Math.min(sentence.after, last.last + TAKEN_BACK_REACH));
  return TAKEN_BACK.test(words.map(({ key }) => key).join(" "));
}

const TAKEN_BACK_REACH = 6;
const TAKEN_BACK =
  /^(?:at all )?(?:is|are|would be|ist|sind|ware|wird) (?:simply |just |absolutely |gar |uberhaupt )?(?:not|nicht) (?:ok|okay|allowed|acceptable|fine|an option|in ordnung|erlaubt)|^(?:is|are) unacceptable/;

const SHOWING_REACH = 9;
const SHOWING = new Set(
  "show depict feature include display portray use contain mention have see".split(" "),
);

/** "under no circumstances should the spot depict X": the thing follows the verb. */
function skipToShowing(tokens: readonly Token[], trigger: Hit<ForbidderKind>): number {
  if (!/^(?:circumstances?|way|account)$/.test(tokens[trigger.last + 1]?.key ?? "")) return 0;
  for (let ahead = 1; ahead <= SHOWING_REACH; ahead++) {
    if (SHOWING.has(tokens[trigger.last + ahead]?.key ?? "")) return ahead;
  }
  return 0;
}

function isInside(quotes: Bare["quotes"], offset: number): boolean {
  return quotes.some((quote) => offset >= quote.start && offset < quote.end);
}
