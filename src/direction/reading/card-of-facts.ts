import { factCalled } from "../knowledge/facts-in-words.ts";
import { JOINT } from "../words/joint.ts";
import { overlap } from "../words/spans.ts";
import { finding, isForbidden, type Page } from "./page.ts";
import type { AskedOverlay, BriefReading, Finding } from "./reading.ts";
import { firstMatch } from "./sieve.ts";

const FACT =
  "(?:(?:couple['’]?s? |both |brand |our )?names?|title|dates?|day|time|place|venue|location|city|price|website|address|phone(?: number)?)";
const NEXT = "(?:,| and|, and| &| \\+|,? plus) (?:the |our |their )?";
/** "Text with names, date, place", "the end card shows the name, the date and the venue". */
const ASKS_FOR_FACTS = new RegExp(
  `\\b(?:text|(?:end |title |last |closing )?card|caption|super|overlay|end ?frame) (?:with|showing|shows|saying|says|has|should (?:say|show|have|include)|must (?:say|show|have|include)) (?:the |our |their )?(${FACT}(?:${NEXT}${FACT})+)(?=[.,;!\\n]|$)`,
);
const LEAST_FACTS = 2;
const MOST_CHARACTERS = 60;
const CONFIDENCE = 0.85;

/** A card of facts that the brief tells elsewhere and here only names. */
export function cardOfFacts(page: Page, soFar: BriefReading): Partial<BriefReading> {
  const asked = firstMatch(page, ASKS_FOR_FACTS);
  if (asked === null || isForbidden(page, asked.index)) return {};
  const facts = (asked[1] ?? "").match(new RegExp(FACT, "g")) ?? [];
  const said = facts.flatMap((fact) => factOf(fact, page.text.slice(0, asked.index), soFar) ?? []);
  const text = said.join(JOINT);
  if (said.length < LEAST_FACTS || text.length > MOST_CHARACTERS) return {};
  const end = asked.index + asked[0].length;
  const card: Finding<AskedOverlay> = finding(page, { text, where: "ending" }, asked.index, end, CONFIDENCE);
  // A date that stood alone is on the card now.
  const overlays = [...soFar.overlays.filter(({ value }) => !text.includes(value.text)), card];
  const isOther = (one: { start: number; end: number }) => !overlap(one, card);
  const { mustInclude, instructions, listed } = soFar;
  return {
    overlays,
    mustInclude: mustInclude.filter(isOther),
    instructions: instructions.filter(isOther),
    listed: listed.filter(isOther),
  };
}

function factOf(fact: string, told: string, { product, settings }: BriefReading): string | null {
  if (/name|title/.test(fact)) return product?.value.name ?? null;
  if (/place|venue|location|city/.test(fact)) return settings[0]?.value ?? null;
  const written = factCalled(fact === "phone" ? "phone number" : fact);
  return written === null ? null : (told.match(written)?.[0].trim() ?? null);
}
