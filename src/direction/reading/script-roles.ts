import type { ScriptShot } from "./reading.ts";

const ROLE =
  "(?:hook|attention|intro(?:duction)?|opening|set-?up|context|situation|before|pain(?: points?)?|problems?|tension|conflict|question|challenge|insight|idea|concept|promise|solution|product|brand|reveal|introduc(?:e|ing) the (?:product|brand)|demo(?:nstration)?|how it works|explanation|steps?|process|features?|benefits?|advantages?|value|reasons? to believe|rtbs?|proof(?: points?)?|social proof|testimonials?|reviews?|evidence|results?|after|transformation|climax|twist|pay-?off|resolution|emotion|offer|price|deal|reminder|summary|recap|conclusion|closing|close|ending|outro|end ?card|logo|tagline|claim|cta|call[- ]to[- ]action)";
const ONLY_ROLES = new RegExp(
  `^(?:the |our |an? )?${ROLE}(?:(?: and | & |\\s?/\\s?| \\+ )(?:the |our )?${ROLE})*[.!]?$`,
  "i",
);

/** "Product", "end card": what a part of the film is for. */
export function isRole(words: string): boolean {
  return ONLY_ROLES.test(words.trim());
}

/** "Problem, idea, how it works, proof, call to action": what the parts of a film are for, and no pictures of any. */
export function areOnlyRoles(shots: readonly ScriptShot[]): boolean {
  return shots.every(
    ({ description, voiceover, overlay }) => voiceover === null && overlay === null && isRole(description),
  );
}
