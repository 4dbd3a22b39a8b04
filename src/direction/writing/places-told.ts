import type { AgreedBrief } from "../agreed-brief.ts";
import type { Finding } from "../reading/reading.ts";
import { goodsOfFilm } from "./goods-of-film.ts";

/** From so many pictures on, a place that one of them names is that picture's. */
const SEVERAL_PICTURES = 2;
/** "Knitted in Norway" says where a thing is from, not where the film plays. */
const ORIGIN =
  /\b(?:made|knitted|brewed|roasted|baked|grown|crafted|built|designed|distilled|born|based|woven|sewn|harvested|produced|manufactured|founded|bottled|blended|hand-?made|assembled|printed|sourced|picked|milled|cured|caught|brand|company|maker) (?:by hand )?(?:in|on|at) (?:the )?$/i;

/** The places that the brief names for the whole film; of goods neither where they come from nor where one of several told pictures plays. */
export function placesTold(agreed: AgreedBrief): readonly Finding<string>[] {
  const { settings, text, events } = agreed.reading;
  if (goodsOfFilm(agreed) === null) return settings;
  const told = settings.filter(({ start }) => !ORIGIN.test(text.slice(0, start)));
  const pictures = [...events, ...spansOfThings(agreed)];
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
