import type { Demand } from "../../agreed-brief.ts";
import { cornerIn, logoRule as logoConstraint } from "../../constraints/logo.ts";
import { leaveOut } from "../../repair/leave-out.ts";
import { type EditRule, REMOVAL, wholly } from "../change.ts";

const REMOVE = new RegExp(`\\b${REMOVAL}\\s+(?:the\\s+|our\\s+|any\\s+)?logos?\\b`, "iu");
const PLACE =
  /\b(?:put|place|show|add|move|include|have|display|use|keep)\b.*\blogo\b|\blogo\b.*\b(?:at|on|in|from|throughout|always)\b/iu;
/** A shot list has no size of the logo: such a wish is said to be open. */
const SIZE =
  /\blogos?\b.*\b(?:bigger|larger|smaller|huge|tiny|size|subtler)\b|\b(?:bigger|larger|smaller)\b.*\blogos?\b/iu;
const OPENING = /\b(?:start|opening|beginning|intro|first)\b/iu;
const THROUGHOUT = /\b(?:throughout|always|every|all the (?:time|way)|whole)\b/iu;

/** Where the logo is seen, or that it is not. */
export const logoRule: EditRule = (clause) => {
  if (REMOVE.test(clause.text)) {
    return wholly({
      kind: "logo",
      words: clause.text,
      supersedes: ["logo"],
      demands: [{ kind: "must_avoid", hard: true, target: { subject: "logo" } }],
      apply: (film) => ({ film: leaveOut(film, "logo"), sentence: "Took the logo out of the film." }),
    });
  }
  if (SIZE.test(clause.text)) return { changes: [], rest: "" };
  const corner = cornerIn(clause.text.replace(/ (?:instead of|rather than|not) .*$/iu, ""));
  if (!PLACE.test(clause.text) && corner.corner === undefined) return null;
  if (!/\blogos?\b/iu.test(clause.text)) return null;
  const where = placeOf(clause.text, corner.corner === undefined ? "ending" : "anywhere");
  const target = { where, ...corner };
  const shown = corner.corner === undefined ? "" : ` in the ${corner.corner} corner`;
  return wholly({
    kind: "logo",
    words: clause.text,
    supersedes: ["logo"],
    demands: [{ kind: "logo", hard: true, target }],
    apply: (film) => {
      const demand: Demand = {
        id: "edit",
        kind: "logo",
        statement: clause.text,
        source: "text",
        hard: true,
        target,
      };
      return {
        film: logoConstraint.repair(demand, film),
        sentence: `The logo is seen${shown}${WHERE[where]}.`,
      };
    },
  });
};

const WHERE = {
  opening: " at the start",
  throughout: " all the way",
  ending: " at the end",
  anywhere: "",
} as const;
const FROM_THE_START = /\b(?:from|since) (?:the )?(?:very )?(?:start|beginning|first)\b/iu;

function placeOf(text: string, usual: "ending" | "anywhere"): keyof typeof WHERE {
  if (THROUGHOUT.test(text) || FROM_THE_START.test(text)) return "throughout";
  if (OPENING.test(text)) return "opening";
  return /\b(?:end|ending|last|final|closing|outro)\b/iu.test(text) ? "ending" : usual;
}
