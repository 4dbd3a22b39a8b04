import type { AgreedBrief } from "../agreed-brief.ts";
import { overlap, type Span, sharedBy } from "../words/spans.ts";
import type { Clause } from "./offered.ts";

const MOSTLY = 0.5;

/** "Late summer", "cosy rainy Sunday", 'followed by "Pre-order now"': how the film looks and what is seen or read in it, and no praise of the goods. */
export function isOfTheFilm({ reading }: AgreedBrief, { words, start }: Clause): boolean {
  const { season, timeOfDay, weather, lighting, tones, settings, wordOrders } = reading;
  const single = [season, timeOfDay, weather, lighting].filter((one) => one !== null);
  const said = [...single, ...tones, ...settings, ...wordOrders];
  // "Autumn 2026" is when it comes.
  if (/\d/.test(words)) return false;
  return said.length > 0 && sharedBy(said, { start, end: start + words.length }) > MOSTLY;
}

/** "4K", "keep the bottom 20% free", "mint #A8E6CF and white only": how the film is made, and nothing to read. */
export function isAskedOfTheFilm({ reading }: AgreedBrief, { words, start }: Clause): boolean {
  const { resolution, fps, safeZone, soundOff } = reading;
  const single = [resolution, fps, safeZone, soundOff].filter((one) => one !== null);
  const { colors, sceneCounts, aspectRatios, deliverables } = reading;
  const asked: Span[] = [...single, ...colors, ...sceneCounts, ...aspectRatios, ...deliverables];
  const { cta, textLooks } = reading;
  // "CTA Download free bottom center"
  if (cta !== null && textLooks.some((look) => overlap(look, { start, end: start + words.length })))
    asked.push(cta, ...textLooks);
  return asked.length > 0 && sharedBy(asked, { start, end: start + words.length }) > MOSTLY;
}
