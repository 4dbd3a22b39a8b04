import type { z } from "zod";
import type { VisualDirection } from "../../../contracts/direction.ts";
import type { Provenance } from "../../../contracts/parse.ts";
import type { CameraMovement, StyleSource, TransitionStyle } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { CATEGORIES } from "../knowledge/categories.ts";
import { STYLES, type StyleKnowledge } from "../knowledge/styles.ts";
import { TONES, type ToneKnowledge } from "../knowledge/tones.ts";
import { chooseCamera } from "./choose-camera.ts";
import { chooseLight } from "./choose-light.ts";
import { nameOfColor } from "./color-names.ts";
import { choosePalette } from "./palette.ts";

/** The shared look: what the wire says of it, and what every prompt is written from. */
export interface Look {
  readonly visual: z.infer<typeof VisualDirection>;
  readonly provenance: Readonly<Record<string, Provenance>>;
  readonly style: StyleKnowledge | null;
  readonly tone: ToneKnowledge | null;
  /** Three ways to say the light. */
  readonly lightPhrases: readonly string[];
  readonly moodPhrases: readonly string[];
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
  const style = styleOf(agreed);
  const tone = toneOf(agreed);
  const palette = choosePalette(agreed, style);
  const light = chooseLight(agreed, style, tone);
  const camera = chooseCamera(agreed, style);
  const aesthetic = chooseAesthetic(agreed, style);
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
    tone,
    lightPhrases: light.phrases,
    moodPhrases: moodPhrasesOf(agreed, tone),
    colorNames: [...new Set(palette.colors.map((color) => nameOfColor(color.hex)))],
    movements: camera.movements,
    movementAt: camera.movementAt,
    categoryTransition: CATEGORIES[agreed.category.value].transition,
  };
}

/** The row of the style table that the brief's first known style word names. */
export function styleOf(agreed: AgreedBrief): StyleKnowledge | null {
  for (const finding of agreed.reading.styles) {
    const said = finding.value.toLowerCase();
    const row = STYLES.find((style) => style.words.some((word) => said === word || said.includes(word)));
    if (row) return row;
  }
  return null;
}

/** The row of the tone table that the brief's first known tone word, or else the brand's, names. */
export function toneOf(agreed: AgreedBrief): ToneKnowledge | null {
  const said = [
    ...agreed.reading.tones.map((finding) => finding.value),
    ...(agreed.brand?.tone?.split(/[,;/&]| and /) ?? []),
  ];
  for (const word of said) {
    const plain = word.trim().toLowerCase();
    const row = Object.values(TONES).find((tone) => tone.words.includes(plain));
    if (row) return row;
  }
  return null;
}

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

function chooseAesthetic(
  agreed: AgreedBrief,
  style: StyleKnowledge | null,
): { text: string; origin: Provenance } {
  const { reading, references, brand } = agreed;
  const body = style?.aesthetic ?? CATEGORIES[agreed.category.value].aesthetic;
  const unknownStyles = reading.styles
    .map((finding) => finding.value)
    .filter((value) => !style?.words.some((word) => value.toLowerCase().includes(word)));
  const measured = measuredMood(references);
  const tones = tonesSaid(agreed).slice(0, 3);
  const head = [...(tones.length > 0 ? tones : measured.slice(0, 2)), ...unknownStyles].join(", ");
  const text = head === "" ? body : `${head}: ${body}`;
  const said = [...reading.styles, ...reading.tones].map((finding) => finding.words).join(", ");
  if (references.video || measured.length > 0) {
    const source = references.video ? "video" : "image";
    return { text, origin: { source, confidence: 0.75, evidence: measured.join(", ") } };
  }
  if (said !== "") return { text, origin: { source: "text", confidence: 0.8, evidence: said } };
  if (brand?.tone) return { text, origin: { source: "brand", confidence: 0.8, evidence: brand.tone } };
  const evidence = `look of the category ${agreed.category.value}`;
  return { text, origin: { source: "default", confidence: 0.4, evidence } };
}

function measuredMood({ video, images }: AgreedBrief["references"]): readonly string[] {
  const upload = images.find((image) => image.source === "user_upload");
  return video?.mood ?? upload?.analysis.mood ?? [];
}

/** The brand's tone before the brief's: guidelines outlast a campaign. */
function tonesSaid({ reading, brand }: AgreedBrief): string[] {
  // The brief's own word says more than the table's: "cosy" is not just warm.
  const tones = reading.tones.map((finding) =>
    reading.briefLanguage === "en" ? finding.words.toLowerCase() : finding.value,
  );
  return [...new Set([...(brand?.tone ? [brand.tone] : []), ...tones])];
}

function moodPhrasesOf(agreed: AgreedBrief, tone: ToneKnowledge | null): readonly string[] {
  const tones = tonesSaid(agreed);
  if (tones.length === 0) {
    const measured = measuredMood(agreed.references).slice(0, 2).join(" and ");
    return measured === "" ? ["observed and unforced", "quietly alive", "clear and present"] : [measured];
  }
  const said = tones.slice(0, 2).join(" and ");
  return tone ? [said, ...tone.moodPhrases] : [said, tones.at(-1) ?? said];
}
