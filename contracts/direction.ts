import { z } from "zod";
import { AspectRatio, HexColor, Resolution, Seconds } from "./primitives.ts";
import {
  ColorRole,
  CtaAction,
  CtaStyle,
  EnergyCurve,
  FontSize,
  IntensityCurve,
  OverlayAnimation,
  OverlayPosition,
  Pace,
  Platform,
  PriceTier,
  StyleSource,
  TransitionStyle,
} from "./vocabulary.ts";

export const Product = z
  .object({
    name: z.string().min(1).describe("The product, brand or subject the film is about"),
    category: z.string().min(1).describe("Its category, such as food, tech, luxury, fitness"),
    description: z.string().min(1).describe("One sentence on what it is"),
    price_tier: PriceTier,
  })
  .meta({ id: "Product", description: "What the film is about" });

export const TechnicalSpecs = z
  .object({
    duration: z.number().positive().describe("Length of the film in seconds, a whole number of frames"),
    aspect_ratio: AspectRatio,
    platform: Platform,
    resolution: Resolution,
    fps: z.number().positive().max(120).describe("Frames a second of the finished film"),
  })
  .meta({ id: "TechnicalSpecs", description: "The delivery format" });

export const PaletteColor = z.object({ hex: HexColor, role: ColorRole }).meta({
  id: "PaletteColor",
  description: "One colour of the film's palette",
  example: { hex: "#D4AF37", role: "primary" },
});
export type PaletteColor = z.infer<typeof PaletteColor>;

export const VisualDirection = z
  .object({
    aesthetic: z.string().min(1).describe("The look in a phrase"),
    style_source: StyleSource,
    color_palette: z.array(PaletteColor).min(1).describe("The film's colours, the leading one first"),
    lighting_style: z.string().min(1).describe("The light in a phrase or a term such as high_contrast"),
    camera_style: z.string().min(1).describe("How the camera behaves over the film"),
    scene_types: z.array(z.string()).describe("The kinds of scene the film is made of"),
  })
  .meta({ id: "VisualDirection", description: "The look of the film" });

export const AudioDirection = z
  .object({
    music_genre: z.string().min(1).describe('The genre, or "none" where the film has no music'),
    mood: z.array(z.string()).min(1),
    tempo: z.number().min(0).max(300).describe("Beats a minute; 0 without music"),
    intensity_curve: IntensityCurve,
    instruments: z.array(z.string()),
  })
  .meta({ id: "AudioDirection", description: "Music and sound" });

export const Overlay = z
  .object({
    text: z.string().min(1),
    start_time: Seconds,
    end_time: Seconds,
    style: z.string().min(1).describe("The look of the text in a word or two"),
    position: OverlayPosition,
    font_size: FontSize,
    animation: OverlayAnimation,
  })
  .meta({ id: "Overlay", description: "A text on screen with its time" });
export type Overlay = z.infer<typeof Overlay>;

export const TextStrategy = z
  .object({
    overlays: z.array(Overlay),
    font_family: z.string().min(1),
    text_color: HexColor,
    outline_color: HexColor,
  })
  .meta({ id: "TextStrategy", description: "The texts on screen" });

export const Pacing = z
  .object({
    overall: Pace,
    scene_duration_avg: z.number().positive().describe("Average length of a scene in seconds"),
    transition_style: TransitionStyle,
    cuts_per_minute: z.number().min(0),
    energy_curve: EnergyCurve,
  })
  .meta({ id: "Pacing", description: "The rhythm of the cutting" });

export const Cta = z
  .object({
    text: z.string().min(1),
    start_time: Seconds,
    duration: z.number().positive().describe("Seconds"),
    style: CtaStyle,
    action: CtaAction,
  })
  .meta({ id: "Cta", description: "The call to action" });

export const CreativeDirection = z
  .object({
    product: Product,
    technical_specs: TechnicalSpecs,
    visual_direction: VisualDirection,
    audio_direction: AudioDirection,
    text_strategy: TextStrategy,
    pacing: Pacing,
    cta: Cta,
  })
  .meta({ id: "CreativeDirection", description: "The structured creative direction of the film" });
export type CreativeDirection = z.infer<typeof CreativeDirection>;
