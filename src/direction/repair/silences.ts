import { z } from "zod";
import type { Scene } from "../../../contracts/scene.ts";
import type { Demand } from "../agreed-brief.ts";
import type { Film } from "../film.ts";
import type { Silence } from "../reading/reading.ts";
import { changeScenes } from "./change-scene.ts";
import { withCutsAtEnds } from "./lay-out-cuts.ts";
import { framesOfScene, framesOfSeconds } from "./seconds-of-film.ts";

/** What a demand of the kind "music" or "voiceover" holds that says when nothing is heard. */
export const AskedSilence = z.object({
  of: z.enum(["voice", "music", "all"]),
  from: z.number(),
  to: z.number().nullable(),
  scenes: z.array(z.number()).readonly().optional(),
}) satisfies z.ZodType<Silence>;

/** The scenes that lie in a silence, wholly or in part, and those that do not. */
export function scenesBySilence(
  silence: Silence,
  film: Film,
): { within: readonly Scene[]; outside: readonly Scene[] } {
  if (silence.scenes !== undefined) return scenesNumbered(silence.scenes, film);
  const silent = framesOfSeconds(silence, film);
  const isWithin = (scene: Scene) => {
    const { start, end } = framesOfScene(scene, film);
    return Math.min(silent.end, end) > Math.max(silent.start, start);
  };
  return { within: film.scenes.filter(isWithin), outside: film.scenes.filter((scene) => !isWithin(scene)) };
}

function scenesNumbered(numbers: readonly number[], { scenes }: Film) {
  const isMeant = (_: Scene, index: number) =>
    numbers.some((number) => (number < 0 ? scenes.length + number : number - 1) === index);
  return {
    within: scenes.filter(isMeant),
    outside: scenes.filter((scene, index) => !isMeant(scene, index)),
  };
}

/** Whether what should not be heard is heard in a scene. */
export function isHeardIn({ audio }: Scene, of: Silence["of"]): boolean {
  if (of === "voice") return audio.voiceover_text !== null;
  const isPlayed = audio.music_intensity > 0;
  return of === "music"
    ? isPlayed
    : isPlayed || audio.sound_effects.length > 0 || audio.voiceover_text !== null;
}

/** What plays softly where a scene had none. */
const SOFT = 0.4;

/** The film cut where the silence begins and ends; within it nothing is heard, and what was said there is said outside. */
export function withSilence(film: Film, silence: Silence, demands: readonly Demand[]): Film {
  const isHeard = silence.of === "voice" && scenesBySilence(silence, film).outside.length > 0;
  // What is told by scenes has its cuts.
  const isCut = isHeard || silence.scenes !== undefined;
  const cut = isCut ? film : withCutsAtEnds(film, demands, framesOfSeconds(silence, film));
  const { within, outside } = scenesBySilence(silence, cut);
  const moved = silence.of === "music" ? cut : withLinesOutside(cut, within, outside);
  if (silence.of === "voice") return moved;
  const quiet = new Set(within.map(({ id }) => id));
  const plays = moved.direction.audio_direction.music_genre !== "none";
  const isLost = plays && outside.every(({ audio }) => audio.music_intensity === 0);
  return changeScenes(
    moved,
    (scene) => (quiet.has(scene.id) ? isHeardIn(scene, silence.of) : isLost),
    ({ audio, ...scene }) => ({
      ...scene,
      audio: quiet.has(scene.id)
        ? { ...audio, music_intensity: 0, sound_effects: silence.of === "all" ? [] : audio.sound_effects }
        : { ...audio, music_intensity: SOFT },
    }),
  );
}

/** Lines in their order go to the scenes outside that say nothing yet; those that find none join the last that speaks. */
function withLinesOutside(film: Film, within: readonly Scene[], outside: readonly Scene[]): Film {
  const lines = within.flatMap(({ audio }) => audio.voiceover_text ?? []);
  if (lines.length === 0) return film;
  const said = new Map<string, string | null>(within.map(({ id }) => [id, null]));
  const free = outside.filter(({ audio }) => audio.voiceover_text === null);
  for (const line of lines) {
    const home = free.shift() ?? outside.at(-1);
    if (home === undefined) return film;
    const before = said.get(home.id) ?? home.audio.voiceover_text;
    said.set(home.id, before === null ? line : `${before} ${line}`);
  }
  return changeScenes(
    film,
    ({ id }) => said.has(id),
    ({ audio, ...scene }) => ({
      ...scene,
      audio: { ...audio, voiceover_text: said.get(scene.id) ?? null },
    }),
  );
}
