import type { AgreedBrief } from "../agreed-brief.ts";
import { withArticle } from "../words/articles.ts";

/** A team that is taught is shown by one of it. */
export const OF_A_TEAM = /\b(?:teams?|staff|crews?|employees|colleagues|workforce|department)$/i;

/** Who learns in a film for people at work, in a brief in English: one of those it is for. */
export function learnerOf(agreed: AgreedBrief): string | null {
  const { reading } = agreed;
  const kind = reading.lesson?.value;
  if (kind === undefined) return null;
  const comer = NEWCOMERS.exec(reading.text)?.[1];
  if (kind === "welcome" && comer !== undefined) return withArticle(comer.toLowerCase());
  const [, isNew, whom = ""] = FOR_WORKERS.exec(reading.text) ?? [];
  if (whom === "") return null;
  const one = whom
    .replace(/^(?:small|large|big|growing|busy|modern|remote|local|young|different) /i, "")
    .replace(/\s(?:staff|crews?|teams?|people|employees)$/i, " worker")
    .replace(/s$/i, "");
  return withArticle(`${isNew ? "new " : ""}${one.toLowerCase()} in work clothes`);
}

/** Who is welcomed as a guest and not as a colleague: "new patients", "international students". */
const NEWCOMERS =
  /\b(?:for|to|welcom\w+) (?:our |the |all )*((?:new|international|first-year|exchange|incoming) (?:patient|student|member|resident|tenant|guest|pupil|volunteer|customer|client|parent))s\b/i;

const FOR_WORKERS =
  /\b(?:for|to|train(?:ing)?) (?:our |the |all )*(new )?((?:[a-z-]+ ){0,2}(?:staff|teams?|employees|hires|starters|joiners|crews?|workers|drivers|porters|cleaners|cashiers|operators|operatives|technicians|apprentices|volunteers|carers|wardens|stewards|waiters|baristas|chefs|cooks|gardeners|pickers|packers|labourers|couriers|receptionists|lifeguards|housekeepers|farmhands|mechanics|electricians|plumbers|roofers|builders|guards|nurses|doctors|midwives|teachers|assistants|agents|hosts|managers|servers|bartenders|trainees|interns|rangers|pharmacists|paramedics|firefighters))\b/;
