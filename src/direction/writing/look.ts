import type { z } from "zod";
import type { VisualDirection } from "../../../contracts/direction.ts";
import type { Provenance } from "../../../contracts/parse.ts";
import type { CameraMovement, StyleSource, TransitionStyle } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import type { StyleKnowledge } from "../knowledge/styles.ts";
import type { ToneKnowledge } from "../knowledge/tones.ts";
import { chooseCamera } from "./choose-camera.ts";
import { chooseLight, type Light } from "./choose-light.ts";
import { nameOfColor } from "./color-names.ts";
import { type Cue, cuesOf } from "./cues.ts";
import { isToldInEnglish } from "./hero.ts";
import { measuredMood } from "./measured.ts";
import { type ChosenPalette, choosePalette } from "./palette.ts";
import { avoidedBy, mentionsAny } from "./prohibited.ts";
import { styleOf } from "./style.ts";
import { tonesOf } from "./tone.ts";
import { usualOfFilm } from "./usual-of-film.ts";

/** The shared look: what the wire says of it, and what every prompt is written from. */
export interface Look {
  readonly visual: z.infer<typeof VisualDirection>;
  readonly provenance: Readonly<Record<string, Provenance>>;
  readonly style: StyleKnowledge | null;
  /** What the brief gives to make a look from; its music may follow from it too. */
  readonly cues: readonly Cue[];
  readonly light: Light;
  /** The mood in words that can be seen; empty where nothing says one. */
  readonly moodPhrases: readonly string[];
  /** How the picture is graded; null leaves it to the palette. */
  readonly grade: string | null;
  /** The palette in words, leading colour first. */
  readonly colorNames: readonly string[];
  /** The movements the film keeps to; empty leaves each moment its own. */
  readonly movements: readonly CameraMovement[];
  /** The movement of the reference at a moment of the film, 0 (start) to 1 (end); null without a reference film. */
  readonly movementAt: ((position: number) => CameraMovement) | null;
  readonly categoryTransition: TransitionStyle;
}

/** Settles colours, light and camera for the whole film: text demands first, then video, image, style, tone, category. */
export function designLook(agreed: AgreedBrief): Look {
  const style = styleOf(agreed)?.row ?? null;
  const cues = cuesOf(agreed);
  const [tone] = tonesOf(agreed);
  const palette = choosePalette(agreed, cues);
  const light = chooseLight(agreed, cues);
  const camera = chooseCamera(agreed);
  const aesthetic = chooseAesthetic(agreed, style, cues);
  const provenance: Record<string, Provenance> = {
    "/creative_direction/visual_direction/aesthetic": aesthetic.origin,
    "/creative_direction/visual_direction/lighting_style": light.origin,
    "/creative_direction/visual_direction/camera_style": camera.origin,
    "/creative_direction/visual_direction/style_source": { source: "computed", confidence: 1 },
  };
  palette.origins.forEach((origin, index) => {
    provenance[`/creative_direction/visual_direction/color_palette/${index}`] = origin;
  });
  return {
    visual: {
      aesthetic: aesthetic.text,
      style_source: styleSourceOf(agreed),
      color_palette: [...palette.colors],
      lighting_style: light.term,
      camera_style: camera.style,
      scene_types: [],
    },
    provenance,
    style,
    cues,
    light,
    moodPhrases: moodPhrasesOf(agreed, tone?.row ?? null),
    grade: style ? null : (tone?.row.grade ?? null),
    colorNames: namesOfColors(agreed, palette),
    movements: camera.movements,
    movementAt: camera.movementAt,
    categoryTransition: usualOfFilm(agreed).transition,
  };
}

/** "Amber" and "soft green" are told as the brief tells them; colours that no words name are called by what is nearest. */
function namesOfColors(agreed: AgreedBrief, { colors }: ChosenPalette): readonly string[] {
  const told = isToldInEnglish(agreed) ? agreed.reading.colors : [];
  return [
    ...new Set(
      colors.map(({ hex }) => {
        const name = told.find(({ value }) => value.hex === hex)?.value.name.toLowerCase();
        return name && COLOR_IN_WORDS.test(name) && !mentionsAny(name, avoidedBy(agreed))
          ? name
          : nameOfColor(hex);
      }),
    ),
  ];
}

const COLOR_IN_WORDS = /^[a-z]+(?:[ -][a-z]+){0,2}$/;

function styleSourceOf(agreed: AgreedBrief): StyleSource {
  const { video, images } = agreed.references;
  const hasImage = images.some((image) => image.source === "user_upload");
  const hasStyleWords = agreed.reading.styles.length + agreed.reading.tones.length > 0;
  const leaders = [video !== null, hasImage, hasStyleWords && (video !== null || hasImage)].filter(
    Boolean,
  ).length;
  if (leaders > 1) return "hybrid";
  if (video) return "video";
  return hasImage ? "image" : "text";
}

/** Parts of the style sentence that the sky, the place and the season add to the tone's. */
const MOST_LOOKS = 3;
const LOOKS_IN_ORDER: readonly Cue["kind"][] = ["tone", "weather", "hour", "place", "season"];

/** "gritty: real surfaces, nothing staged, wet surfaces that double every light": the brief's words first, the category's look where it says nothing. */
function chooseAesthetic(
  agreed: AgreedBrief,
  style: StyleKnowledge | null,
  cues: readonly Cue[],
): { text: string; origin: Provenance } {
  const { reading, references } = agreed;
  const unknownStyles = reading.styles
    .map((finding) => finding.value)
    .filter((value) => !style?.words.some((word) => value.toLowerCase().includes(word)));
  const measured = measuredMood(references);
  const tones = tonesSaid(agreed).slice(0, 3);
  const head = [...(tones.length > 0 ? tones : measured.slice(0, 2)), ...unknownStyles].join(", ");
  const shown = looksOf(cues);
  const body = bodyOfAesthetic(agreed, style, shown);
  const text = head === "" ? body : `${head}: ${body}`;
  if (references.video || measured.length > 0) {
    const source = references.video ? "video" : "image";
    return { text, origin: { source, confidence: 0.75, evidence: measured.join(", ") } };
  }
  const said = [...reading.styles, ...reading.tones, ...shown].map(({ words }) => words);
  if (said.length > 0)
    return { text, origin: { source: "text", confidence: 0.8, evidence: [...new Set(said)].join(", ") } };
  if (tones[0]) return { text, origin: { source: "brand", confidence: 0.8, evidence: tones[0] } };
  const evidence = `look of the category ${agreed.category.value}`;
  return { text, origin: { source: "default", confidence: 0.4, evidence } };
}

function looksOf(cues: readonly Cue[]): Cue[] {
  return LOOKS_IN_ORDER.flatMap((kind) => {
    const cue = cues.find((one) => one.kind === kind && one.look !== null && one.source === "text");
    return cue ? [cue] : [];
  }).slice(0, MOST_LOOKS);
}

function bodyOfAesthetic(agreed: AgreedBrief, style: StyleKnowledge | null, shown: readonly Cue[]): string {
  const category = usualOfFilm(agreed);
  const brandLook = tonesOf(agreed).find(({ source }) => source === "brand")?.row.look;
  const parts = [
    style?.aesthetic,
    ...shown.filter(({ kind }) => style === null || kind !== "tone").map(({ look }) => look),
    shown.length === 0 ? brandLook : undefined,
  ].filter((part) => typeof part === "string");
  if (parts.length === 0) return category.aesthetic;
  return [...parts.slice(0, MOST_LOOKS), ...(parts.length < 2 && !style ? [category.focus] : [])].join(", ");
}

/** The brand's tone before the brief's: guidelines outlast a campaign. */
function tonesSaid({ reading, brand }: AgreedBrief): string[] {
  // The brief's own word says more than the table's: "cosy" is not just warm.
  const tones = reading.tones.map((finding) =>
    reading.briefLanguage === "en" ? finding.words.toLowerCase() : finding.value,
  );
  return [...new Set([...(brand?.tone ? [brand.tone] : []), ...tones])];
}

/** A mood that a picture can have: the brief's words, and what they do to it. */
function moodPhrasesOf(agreed: AgreedBrief, tone: ToneKnowledge | null): readonly string[] {
  const tones = tonesSaid(agreed);
  if (tones.length === 0) {
    const measured = measuredMood(agreed.references).slice(0, 2).join(" and ");
    return measured === "" ? [] : [`${measured} in tone`];
  }
  const said = `${tones.slice(0, 2).join(" and ")} in tone`;
  return tone ? [said, tone.look] : [said];
}
