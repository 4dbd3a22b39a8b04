import { z } from "zod";
import type { Scene } from "../../../contracts/scene.ts";
import type { Demand } from "../agreed-brief.ts";
import type { Film } from "../film.ts";
import { PASSING_KINDS, saysLook, withoutAirOf } from "../knowledge/passing-looks.ts";
import { isMeantAt } from "../reading/meant-at.ts";
import type { PartLook } from "../reading/reading.ts";
import { capital } from "../words/capital.ts";
import { airPhrase } from "../writing/place-phrase.ts";
import { withSentence } from "./bring-in.ts";
import { changeScenes } from "./change-scene.ts";
import { withCutsAtEnds } from "./lay-out-cuts.ts";
import { AskedPart } from "./scene-lengths.ts";
import { framesOfScene, framesOfSeconds } from "./seconds-of-film.ts";

/** What a demand of the kind "shot" holds that says how a part of the film looks. */
export const AskedPartLook = z.object({
  part: AskedPart,
  kind: z.enum(PASSING_KINDS),
  value: z.string(),
  except: z.array(AskedPart).readonly().optional(),
  seconds: z.object({ from: z.number(), to: z.number().nullable() }).optional(),
}) satisfies z.ZodType<PartLook>;

/** The scenes that a look is asked of: of seconds, those that lie in them for the most part. */
export function scenesOfLook(look: PartLook, film: Film): readonly Scene[] {
  const { scenes } = film;
  if (look.seconds !== undefined) {
    const { start, end } = framesOfSeconds(look.seconds, film);
    return scenes.filter((scene) => {
      const span = framesOfScene(scene, film);
      const middle = (span.start + span.end) / 2;
      return middle >= start && middle < end;
    });
  }
  return scenes.filter((_, index) => isMeantAt(look, index, scenes.length));
}

/** Whether the film has a cut where a look told in seconds begins and where it ends. */
export function isCutForLook({ seconds }: PartLook, film: Film): boolean {
  if (seconds === undefined) return true;
  const { start, end } = framesOfSeconds(seconds, film);
  return film.scenes
    .map((scene) => framesOfScene(scene, film))
    .every((span) => [start, end].every((at) => at <= span.start || at >= span.end));
}

/** Colours of clothes and sets: "black and white lead" is no film in black and white. */
const PALETTE_SENTENCE =
  /(?:^|(?<=[.!?] ))(?:[^.!?]* lead, with touches of [^.!?]*|colours: [^.!?]*|set and props in [^.!?]*)\.(?: |$)/gi;

/** Whether a scene has the look, in what its fields say of its place and to a model. */
export function hasLook({ visual }: Scene, { value }: PartLook): boolean {
  return saysLook(`${visual.environment} ${visual.generation_prompt.replace(PALETTE_SENTENCE, "")}`, value);
}

/** The film whose scenes that are meant have the look, and none other of its kind. */
export function withPartLook(given: Film, look: PartLook, demands: readonly Demand[]): Film {
  const film =
    look.seconds === undefined ? given : withCutsAtEnds(given, demands, framesOfSeconds(look.seconds, given));
  const meant = new Set(scenesOfLook(look, film));
  return changeScenes(
    film,
    (scene) => meant.has(scene) && !hasLook(scene, look),
    ({ visual, ...scene }) => ({
      ...scene,
      visual: {
        ...visual,
        environment: isOfTheAir(look)
          ? `${withoutAirOf(look.kind, visual.environment)} ${airPhrase(look.value)}`
          : visual.environment,
        generation_prompt: withSentence(
          withoutAirOf(look.kind, promptFor(look, visual.generation_prompt)),
          `${capital(isOfTheAir(look) ? airPhrase(look.value) : look.value)}.`,
        ),
      },
    }),
  );
}

/** A scene without colours that was written with those of the film no longer tells them. */
function promptFor({ seconds, value }: PartLook, prompt: string): string {
  const isColorless = seconds !== undefined && /^(?:black and white|sepia)$/.test(value);
  return isColorless ? prompt.replace(PALETTE_SENTENCE, "").trim() : prompt;
}

function isOfTheAir({ kind }: PartLook): boolean {
  return kind === "hour" || kind === "season" || kind === "weather";
}
