import { z } from "zod";
import {
  ColorRole,
  CtaAction,
  CtaStyle,
  EnergyCurve,
  IntensityCurve,
  TransitionStyle,
} from "../../../contracts/vocabulary.ts";
import type { AnswerShape } from "../../llm/provider.ts";
import type { Film } from "../film.ts";
import type { Settled } from "./settled.ts";

/** The model's first answer: the shared look and sound, and one line for each scene. null keeps what the draft says. */
const Treatment = z.object({
  product_name: z.string().nullable(),
  product_description: z.string().nullable().describe("One sentence"),
  aesthetic: z.string().nullable().describe("The look in a phrase"),
  lighting_style: z.string().nullable(),
  camera_style: z.string().nullable(),
  palette: z
    .array(z.object({ hex: z.string().describe("#RRGGBB"), role: ColorRole }))
    .nullable()
    .describe("Three to five colours, the leading one first"),
  music_genre: z.string().nullable(),
  mood: z.array(z.string()).nullable(),
  tempo: z.number().nullable().describe("Beats a minute"),
  intensity_curve: IntensityCurve.nullable(),
  instruments: z.array(z.string()).nullable(),
  transition_style: TransitionStyle.nullable(),
  energy_curve: EnergyCurve.nullable(),
  cta: z.object({ text: z.string(), style: CtaStyle, action: CtaAction }).nullable(),
  outline: z
    .array(
      z.object({
        beat: z.string().describe("What happens, at most 12 words"),
        weight: z
          .number()
          .describe("Its length relative to the draft's: 1 as drafted, 0.7 shorter, 1.4 longer"),
      }),
    )
    .describe("One entry for each scene of the draft, in its order"),
});
export type Treatment = z.infer<typeof Treatment>;

export const TREATMENT: AnswerShape<Treatment> = { name: "treatment", schema: Treatment };

/** Keeps everything as it is. */
export const NOTHING_DRAFTED: Treatment = {
  product_name: null,
  product_description: null,
  aesthetic: null,
  lighting_style: null,
  camera_style: null,
  palette: null,
  music_genre: null,
  mood: null,
  tempo: null,
  intensity_curve: null,
  instruments: null,
  transition_style: null,
  energy_curve: null,
  cta: null,
  outline: [],
};

const BEAT_WORDS = 12;

/** The draft as a treatment: null wherever the brief, the brand or a measurement has the say. */
export function treatmentOf({ direction, scenes }: Film, settled: Settled): Treatment {
  const { product, visual_direction: visual, audio_direction: audio, pacing, cta } = direction;
  const open = <T>(pointer: string, value: T): T | null =>
    settled(`/creative_direction/${pointer}`) ? null : value;
  return {
    product_name: open("product/name", product.name),
    product_description: open("product/description", product.description),
    aesthetic: open("visual_direction/aesthetic", visual.aesthetic),
    lighting_style: open("visual_direction/lighting_style", visual.lighting_style),
    camera_style: open("visual_direction/camera_style", visual.camera_style),
    palette: visual.color_palette.some((_, index) =>
      settled(`/creative_direction/visual_direction/color_palette/${index}`),
    )
      ? null
      : open("visual_direction/color_palette", visual.color_palette),
    music_genre: open("audio_direction/music_genre", audio.music_genre),
    mood: open("audio_direction/mood", audio.mood),
    tempo: open("audio_direction/tempo", audio.tempo),
    intensity_curve: open("audio_direction/intensity_curve", audio.intensity_curve),
    instruments: open("audio_direction/instruments", audio.instruments),
    transition_style: open("pacing/transition_style", pacing.transition_style),
    energy_curve: open("pacing/energy_curve", pacing.energy_curve),
    cta: open("cta/text", { text: cta.text, style: cta.style, action: cta.action }),
    outline: scenes.map((scene) => ({
      beat: scene.visual.subject.split(/\s+/).slice(0, BEAT_WORDS).join(" "),
      weight: 1,
    })),
  };
}
