import type { Film } from "../film.ts";
import type { BriefReading, Silence } from "../reading/reading.ts";
import { framesOfSeconds } from "../repair/seconds-of-film.ts";
import { isHeardIn, scenesBySilence } from "../repair/silences.ts";
import { type DemandDraft, demandedInText, type Verdict, verdict, violated } from "./constraint-rule.ts";
import { idsOf } from "./film-words.ts";

/** The silences that a brief asks for, of the sounds that are meant. */
export function silencesOf(
  { silences }: BriefReading,
  isMeant: (of: Silence["of"]) => boolean,
): DemandDraft<{ silence: Silence }>[] {
  return demandedInText(
    silences.filter(({ value }) => isMeant(value.of)),
    (silence) => ({ silence }),
  );
}

const NAMES: Readonly<Record<Silence["of"], string>> = { voice: "voice", music: "music", all: "sound" };

/** Whether nothing is heard in a silence, and something outside it. */
export function checkSilent(silence: Silence, film: Film): Verdict {
  const when = timeOf(silence, film);
  const name = NAMES[silence.of];
  const { within, outside } = scenesBySilence(silence, film);
  const heard = within.filter((scene) => isHeardIn(scene, silence.of));
  if (within.length === 0 || outside.length === 0)
    return violated(`The film has no time with and without ${name}.`);
  if (heard.length > 0) return violated(`There is ${name} in ${heard.length} scenes ${when}.`, idsOf(heard));
  const later = outside.filter((scene) => isHeardIn(scene, silence.of));
  const isNone = silence.of === "music" && film.direction.audio_direction.music_genre === "none";
  return verdict(
    later.length > 0 || isNone,
    `No ${name} ${when}.`,
    `There is no ${name} at all.`,
    idsOf(within),
  );
}

/** "From 0 to 5 s", "in scene 3". */
function timeOf(silence: Silence, film: Film): string {
  if (silence.scenes !== undefined) {
    const numbers = scenesBySilence(silence, film).within.map(({ scene_number }) => scene_number);
    return `in scene ${numbers.join(" and ")}`;
  }
  const { start, end } = framesOfSeconds(silence, film);
  const { fps } = film.direction.technical_specs;
  const [from, to] = [start, end].map((frame) => Number((frame / fps).toFixed(2)));
  return `from ${from} to ${to} s`;
}
