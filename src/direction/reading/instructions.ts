import { overlap } from "../words/spans.ts";
import { type OrderClause, orderClauses } from "./instruction-clauses.ts";
import { labelledInstructions } from "./labelled-instructions.ts";
import { leftovers } from "./leftovers.ts";
import { finding, isQuoted, type Page } from "./page.ts";
import { heardIn, picturedIn } from "./pictured-instruction.ts";
import type { AskedInstruction, BriefReading, Finding } from "./reading.ts";
import { isMereLabel, type ToldTokens, toldTokens } from "./told-tokens.ts";
import { ORDERS } from "./words/orders.ts";

const MAX_INSTRUCTIONS = 32;

/** The safety net: whatever the brief demands and no finding covers, in its own words. Chat, background and story are none. */
export function readInstructions(page: Page, soFar: BriefReading): Finding<AskedInstruction>[] {
  const told = toldTokens(page, soFar);
  const all = [
    ...ordered(page, soFar, told),
    ...labelledInstructions(page, soFar, told),
    ...leftovers(page, soFar, told),
  ]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((one) => instruction(page, one));
  return all
    .filter(({ words, end }) => !PRICED.test(page.text.slice(end, end + 2)) && !IS_SPEC.test(words.trim()))
    .filter((one, order) => !all.slice(0, order).some((other) => overlap(one, other)))
    .slice(0, MAX_INSTRUCTIONS);
}

/** "Real Nordmann firs from £35": what it costs is read, and the words before it say nothing alone. */
const PRICED = /^\s?[£$€]/;

/** "16:9 master", '1 x 20" vertical for Instagram Reels': figures that others read, and nothing to be seen. */
const IS_SPEC =
  /^(?:an? |one )?\d[\d:x×.,"'″′ -]*(?:s|secs?|seconds|fps|p|k)?(?:\s(?:masters?|files?|versions?|cuts?|exports?|vertical|horizontal|square|landscape|portrait|films?|videos?|for|on|in|instagram|ig|tiktok|youtube|facebook|linkedin|reels?|story|stories|shorts?))*$/i;

/** Labels under which an order speaks to the viewer, or tells the story. */
const NOT_ORDERED = new Set(
  "product,brand,category,usp,message,cta,overlay,speech,audience,story,opening,ending".split(","),
);

function ordered(page: Page, { script }: BriefReading, told: ToldTokens): OrderClause[] {
  const shots = script ?? [];
  const apart = [...page.fields.filter(({ slot }) => NOT_ORDERED.has(slot)), ...shots];
  return page.sentences
    .filter(({ start, end }) => !shots.some((shot) => shot.start < end && start < shot.end))
    .flatMap((sentence) =>
      joined(
        page,
        orderClauses(page, sentence).filter(
          ({ start, open, end, predicate }) =>
            !isQuoted(page, start) &&
            !apart.some((one) => start >= one.start && start < one.end) &&
            !page.fields.some(
              (field) => isMereLabel(field) && start >= field.labelStart && start < field.start,
            ) &&
            (isKnownWell(page)
              ? told.lacks(open, end) || (predicate !== null && told.lacksMost(predicate, end))
              : told.lacksAll(start, end)),
        ),
      ),
    );
}

/** Of a language without a table of orders only the prohibitions are known. */
function isKnownWell({ language }: Page): boolean {
  return language === "und" || language in ORDERS;
}

const MAX_GAP = 6;

/** "denim, corduroy and wool": neighbours of one order are one entry. */
function joined(page: Page, clauses: readonly OrderClause[]): OrderClause[] {
  const result: OrderClause[] = [];
  for (const clause of clauses) {
    const last = result.at(-1);
    const isListed =
      last !== undefined &&
      clause.order === last.order &&
      /^[\s,]*(?:and|or|und|et|y|e|en)?\s?$/.test(page.folded.slice(last.end, clause.start)) &&
      clause.start - last.end <= MAX_GAP;
    if (isListed) result[result.length - 1] = { ...last, end: clause.end };
    else result.push(clause);
  }
  return result;
}

function instruction(
  page: Page,
  { start, open, end, hard, isLoose = false }: OrderClause,
): Finding<AskedInstruction> {
  const [picture, sound] = [picturedIn(page, open, end), heardIn(page, open, end)];
  const told = page.text.slice(start, end);
  // "cymbal crash (no sound)": the bracket that was opened is closed.
  const isOpen = told.includes("(") && !told.includes(")") && page.text[end] === ")";
  return finding(page, { hard, isLoose, picture, sound }, start, isOpen ? end + 1 : end, 0.8);
}
