import type { AgreedBrief } from "../agreed-brief.ts";
import type { Finding } from "../reading/reading.ts";
import { overlap } from "../words/spans.ts";
import { goodsOfFilm } from "./goods-of-film.ts";

/** From so many pictures on, a place that one of them names is that picture's. */
const SEVERAL_PICTURES = 2;
/** "Knitted in Norway" says where a thing is from, not where the film plays. */
const ORIGIN =
  /\b(?:made|knitted|brewed|roasted|baked|grown|crafted|built|designed|distilled|born|based|woven|sewn|harvested|produced|manufactured|founded|bottled|blended|hand-?made|assembled|printed|sourced|picked|milled|cured|caught|brand|company|maker) (?:by hand )?(?:in|on|at) (?:the )?$/i;

/** "We make backpacks in Porto" */
const WHERE_WE_WORK =
  /\b(?:we|i|who) (?:\p{L}+ )?(?:make|sell|produce|craft|build|brew|bake|roast|sew|knit|design|throw)\b[^.;:!?]{0,70}\b(?:in|on|at) (?:the |my |our )?$/iu;

/** "Carpenters sanding wood" are no wood. */
const DEED = /\s\p{Ll}{3,}ing\s\p{Ll}+$/u;

/** The places that the brief names for the whole film; of goods neither where they come from nor where one of several told pictures plays. */
export function placesTold(agreed: AgreedBrief): readonly Finding<string>[] {
  const { settings, text, events } = agreed.reading;
  if (goodsOfFilm(agreed) === null) return settings;
  const told = settings.filter(({ start, value }) => {
    const before = text.slice(0, start);
    return !ORIGIN.test(before) && !WHERE_WE_WORK.test(before) && !DEED.test(value);
  });
  const spans = [...events, ...spansOfThings(agreed)];
  const pictures = spans.filter(
    (one, at) => !spans.some((other, index) => index < at && overlap(other, one)),
  );
  if (pictures.length < SEVERAL_PICTURES) return told;
  return told.filter(({ start, end }) => !pictures.some((one) => one.start <= start && end <= one.end));
}

function spansOfThings({ mustInclude, reading }: AgreedBrief): { start: number; end: number }[] {
  return mustInclude.flatMap(({ evidence, value }) => {
    const words = evidence ?? value.subject;
    const start = reading.text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
}
