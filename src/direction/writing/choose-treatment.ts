import type { AgreedBrief } from "../agreed-brief.ts";
import type { Beat } from "../knowledge/moments/book.ts";
import { TREATMENTS, type Treatment } from "../knowledge/treatments.ts";
import type { Seeded } from "../seeded.ts";
import { sieveOf } from "./sieve-of.ts";
import { tonesOf } from "./tone.ts";

const FITS = { kind: 2, category: 3, tone: 2, words: 3, otherKind: -4 } as const;
/** Lets briefs that fit several treatments equally well end up with different ones. */
const TASTE = 1.5;

/** The treatment that fits the brief best. */
export function chooseTreatment(agreed: AgreedBrief, chance: Seeded): Treatment {
  const tones = tonesOf(agreed).map(({ key }) => key);
  const { lets } = sieveOf(agreed.reading.text);
  const ranked = TREATMENTS.map((treatment) => ({
    treatment,
    fit: fitOf(treatment, agreed, tones, lets) + chance.next() * TASTE,
  }));
  ranked.sort((a, b) => b.fit - a.fit);
  return (ranked[0] as { treatment: Treatment }).treatment;
}

/** The treatment's beats for `count` scenes, opening first; the last is the sign-off unless the film has no call to action. */
export function beatsFor(
  treatment: Pick<Treatment, "opening" | "middle" | "closing">,
  count: number,
  hasCta: boolean,
): Beat[] {
  const closing = hasCta ? treatment.closing : treatment.closing.filter((beat) => beat !== "signoff");
  if (count === 1) return [hasCta ? "reveal" : "arrest"];
  const last = closing.slice(-Math.min(closing.length, Math.max(1, Math.floor(count / 2))));
  const first = treatment.opening.slice(
    0,
    Math.max(1, Math.min(treatment.opening.length, count - last.length)),
  );
  const middle = Array.from(
    { length: Math.max(0, count - first.length - last.length) },
    (_, index) => treatment.middle[index % treatment.middle.length] as Beat,
  );
  return [...first, ...middle, ...last].slice(0, count);
}

function fitOf(
  treatment: Treatment,
  agreed: AgreedBrief,
  tones: readonly string[],
  lets: (pattern: RegExp) => boolean,
): number {
  let fit = treatment.kinds.includes(agreed.filmKind.value) ? FITS.kind : FITS.otherKind;
  if (treatment.categories.includes(agreed.category.value)) fit += FITS.category;
  if (treatment.tones.some((tone) => tones.includes(tone))) fit += FITS.tone;
  const { words } = treatment;
  if (words && lets(words) && words.test(agreed.reading.text)) fit += FITS.words;
  return fit;
}
