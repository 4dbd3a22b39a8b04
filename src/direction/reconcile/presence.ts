import type { BrandGuidelines } from "../../../contracts/brief.ts";
import type { Decision } from "../agreed-brief.ts";
import { gloss } from "../gloss/gloss.ts";
import { languagesNear } from "../gloss/languages.ts";
import type { AskedPresence, BriefReading, Finding } from "../reading/reading.ts";
import { isNameOfKind } from "../words/matcher.ts";
import { isOfKind } from "../words/mentions.ts";
import { decided, saidInText } from "./decision.ts";

/** What must be in the film, the words' wishes first, each thing once. */
export function agreeOnInclusions(
  reading: BriefReading,
  brand: BrandGuidelines | null,
): Decision<AskedPresence>[] {
  return distinct([...said(reading.mustInclude), ...branded(brand?.must_include ?? [])]);
}

/** What must not be in the film, each thing once. Colours are settled elsewhere. */
export function agreeOnExclusions(
  reading: BriefReading,
  brand: BrandGuidelines | null,
): Decision<AskedPresence>[] {
  const asked = reading.mustAvoid
    .map((finding) => (reading.abroad === null ? inKnownWords(finding, reading.briefLanguage) : finding))
    .map((finding) => butHands(finding, reading.text));
  return distinct([...said(asked), ...branded((brand?.must_avoid ?? []).map(withoutNegation))]);
}

/** "Aucun personnage" forbids people: what is a kind of thing in English is forbidden as that kind. */
function inKnownWords(finding: Finding<AskedPresence>, language: string): Finding<AskedPresence> {
  const { subject } = finding.value;
  const [own] = language === "und" ? [] : languagesNear(language);
  const english =
    own === undefined || isNameOfKind(subject) ? subject : gloss(subject, own).text.toLowerCase();
  return isNameOfKind(english) ? { ...finding, value: { ...finding.value, subject: english } } : finding;
}

const ONLY_HANDS =
  /^[^.!?;\n]{0,24}?(?:,|\(|-|–|—)?\s*(?:except|but|besides|apart from|other than|save|only|just)\s+(?:for\s+)?(?:(?:a|the|some|his|her|their|its|two|maybe|perhaps|just|only)\s+){0,2}(?:\p{L}+(?:['’]s?)?\s+){0,2}hands?\b/iu;

/** "No people except hands" forbids faces: a hand is somebody's, and it may be seen. */
function butHands(finding: Finding<AskedPresence>, text: string): Finding<AskedPresence> {
  const isSpared = isOfKind("people", finding.value.subject) && ONLY_HANDS.test(text.slice(finding.end));
  return isSpared ? { ...finding, value: { ...finding.value, subject: "faces" } } : finding;
}

function said(findings: readonly Finding<AskedPresence>[]): Decision<AskedPresence>[] {
  return findings.map((finding) => saidInText(finding.value, finding));
}

function branded(subjects: readonly string[]): Decision<AskedPresence>[] {
  return subjects.map((subject) => decided({ subject, hard: true }, "brand", 1, subject));
}

/** Brand rules are often written as sentences: "no people", "never show alcohol". */
function withoutNegation(rule: string): string {
  const bare = rule
    .replace(/^(?:please\s+)?(?:no|not|never|don['’]?t|do not|avoid|without|any)\s+/i, "")
    .replace(
      /^(?:show(?:ing)?|use|using|include|including|feature|featuring|mention(?:ing)?|depict(?:ing)?)\s+/i,
      "",
    )
    .replace(/^(?:any|the)\s+/i, "")
    .replace(/[.\s]+$/, "");
  return bare === "" ? rule : bare;
}

function distinct(decisions: readonly Decision<AskedPresence>[]): Decision<AskedPresence>[] {
  const byName = new Map<string, Decision<AskedPresence>>();
  for (const decision of decisions) {
    const key = decision.value.subject.trim().toLowerCase();
    const earlier = byName.get(key);
    if (!earlier || (!earlier.value.hard && decision.value.hard)) byName.set(key, decision);
  }
  return [...byName.values()];
}
