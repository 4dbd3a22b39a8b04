import { framesFromSeconds } from "../../../contracts/timecode.ts";
import type { Film } from "../film.ts";
import type { TextLook } from "../reading/reading.ts";
import { withTextLook } from "../repair/text-looks.ts";
import { AskedTextLook, isCardAmong, isMeant, spanAsked, wordsMeant } from "../repair/text-times.ts";
import { constraintRule, demandedInText, verdict, violated } from "./constraint-rule.ts";
import { idsOf } from "./film-words.ts";

/** "Centered, bold white", "from second 3 to 6", "captions at the bottom": where, how and when words stand on screen. */
export const textLookRule = constraintRule({
  kind: "text_look",
  target: AskedTextLook,
  collect: ({ reading }) =>
    reading.noText !== null ? [] : demandedInText(reading.textLooks, (look) => look),
  check: (look, film) => {
    const { overlays, text_color } = film.direction.text_strategy;
    const cards = overlays.filter(({ text }) => isMeant(text, look, film));
    const scenes = film.scenes.filter(
      ({ text_overlay }) => text_overlay !== null && isMeant(text_overlay.text, look, film),
    );
    const ids = idsOf(scenes);
    if (look.color) {
      const asked = look.color;
      return verdict(
        text_color.toUpperCase() === asked.hex.toUpperCase(),
        `Texts are ${asked.name}, ${text_color}.`,
        `Texts are ${text_color} instead of ${asked.name}, ${asked.hex}.`,
        ids,
      );
    }
    if (look.cta_style) {
      const { style } = film.direction.cta;
      const asked = look.cta_style;
      return verdict(style === asked, `The call is a ${style}.`, `The call is a ${style}, no ${asked}.`, ids);
    }
    const words = wordsMeant(look, film);
    if (cards.length === 0 && look.of !== "cta")
      return words === null
        ? verdict(true, "No words stand on screen.", "")
        : violated(`"${words}" is not on screen.`);
    if (look.from !== undefined) return checkTime(look, film, ids);
    const key = (["position", "font_size", "animation"] as const).find((one) => look[one] !== undefined);
    if (key === undefined) return violated("What is asked of the texts is not known any more.");
    const off = cards.filter((card) => card[key] !== look[key]);
    const name = key.replace("_", " ");
    return verdict(
      off.length === 0,
      `The ${name} is ${look[key]}.`,
      `The ${name} is ${off[0]?.[key]} instead of ${look[key]}.`,
      ids,
    );
  },
  repair: (look, film, others) => withTextLook(film, look, others),
});

function checkTime(look: TextLook, film: Film, ids: readonly string[]) {
  const { cta, technical_specs, text_strategy } = film.direction;
  const words = wordsMeant(look, film) ?? "";
  const card = text_strategy.overlays.find(({ text }) => isCardAmong(film, text, words));
  const shown = look.of === "cta" ? { from: cta.start_time, to: cta.start_time + cta.duration } : null;
  const from = shown?.from ?? card?.start_time ?? 0;
  const to = shown?.to ?? card?.end_time ?? 0;
  const { fps, duration } = technical_specs;
  const last = Math.max(look.from ?? 0, look.to ?? 0, -(look.from ?? 0));
  if (framesFromSeconds(last, fps) > framesFromSeconds(duration, fps))
    return violated(`"${words}" is asked for at a time that the film of ${duration} s has not.`, ids);
  const asked = spanAsked(look, film);
  const isAt = (seconds: number, frames: number | null) =>
    frames === null || framesFromSeconds(seconds, fps) === frames;
  const kept = asked !== null && isAt(from, asked.start) && isAt(to, asked.end);
  const found = `"${words}" stands from ${shownSeconds(from)} to ${shownSeconds(to)} s`;
  return verdict(kept, `${found}.`, `${found}, not when it is asked.`, ids);
}

function shownSeconds(seconds: number): number {
  return Number(seconds.toFixed(2));
}
