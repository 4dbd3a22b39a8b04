import type { z } from "zod";
import type { VisualDirection } from "../../../contracts/direction.ts";
import type { Provenance } from "../../../contracts/parse.ts";
import type { CameraMovement, StyleSource, TransitionStyle } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { CATEGORIES } from "../knowledge/categories.ts";
import { LIGHTING } from "../knowledge/lighting.ts";
import { STYLES, type StyleKnowledge } from "../knowledge/styles.ts";
import { TONES, type ToneKnowledge } from "../knowledge/tones.ts";
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

const POINTER = "/creative_direction/visual_direction";

/** Settles colours, light and camera for the whole film: text demands first, then video, image, style, tone, category. */
export function designLook(agreed: AgreedBrief): Look {
  const style = styleOf(agreed);
  const tone = toneOf(agreed);
  const palette = choosePalette(agreed, style);
  const light = chooseLight(agreed, style, tone);
  const camera = chooseCamera(agreed, style);
  const aesthetic = chooseAesthetic(agreed, style);
  const provenance: Record<string, Provenance> = {
    [`${POINTER}/aesthetic`]: aesthetic.origin,
    [`${POINTER}/lighting_style`]: light.origin,
    [`${POINTER}/camera_style`]: camera.origin,
    [`${POINTER}/style_source`]: { source: "computed", confidence: 1 },
  };
  palette.origins.forEach((origin, index) => {
    provenance[`${POINTER}/color_palette/${index}`] = origin;
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

interface Light {
  readonly term: string;
  readonly phrases: readonly string[];
  readonly origin: Provenance;
}

function chooseLight(agreed: AgreedBrief, style: StyleKnowledge | null, tone: ToneKnowledge | null): Light {
  const { reading, references } = agreed;
  if (reading.lighting) {
    const term = lightTermIn(reading.lighting.value);
    const phrases = term
      ? [reading.lighting.value, ...(LIGHTING[term]?.phrases ?? [])]
      : [reading.lighting.value];
    return {
      term: term ?? reading.lighting.value,
      phrases: [...new Set(phrases)],
      origin: { source: "text", confidence: reading.lighting.confidence, evidence: reading.lighting.words },
    };
  }
  if (references.video)
    return knownLight(references.video.lighting, {
      source: "video",
      confidence: 0.85,
      evidence: `measured ${references.video.lighting}`,
    });
  const upload = references.images.find((image) => image.source === "user_upload");
  if (upload)
    return knownLight(upload.analysis.lighting, {
      source: "image",
      confidence: 0.8,
      evidence: `measured ${upload.analysis.lighting}`,
    });
  const hour = reading.timeOfDay ? lightOfHour(reading.timeOfDay.value) : null;
  if (hour && reading.timeOfDay)
    return knownLight(hour, { source: "text", confidence: 0.8, evidence: reading.timeOfDay.words });
  if (style?.lighting)
    return knownLight(style.lighting, { source: "text", confidence: 0.7, evidence: style.aesthetic });
  if (tone?.lighting) {
    const words = reading.tones[0]?.words ?? agreed.brand?.tone ?? "";
    return knownLight(tone.lighting, {
      source: reading.tones[0] ? "text" : "brand",
      confidence: 0.6,
      evidence: words,
    });
  }
  const term = CATEGORIES[agreed.category.value].lighting;
  return knownLight(term, {
    source: "default",
    confidence: 0.4,
    evidence: `light of the category ${agreed.category.value}`,
  });
}

function knownLight(term: string, origin: Provenance): Light {
  return { term, phrases: LIGHTING[term]?.phrases ?? [term.replaceAll("_", " ")], origin };
}

/** Other words for lights of the table. */
const LIGHT_WORDS: readonly (readonly [words: RegExp, term: string])[] = [
  [/golden|sunset|sunrise|honey|magic hour/i, "golden_hour"],
  [/dusk|twilight|blue hour/i, "blue_hour"],
  [/neon|led strip|club light/i, "neon"],
  [/candle|fire ?light|lantern/i, "candlelight"],
  [/moon/i, "moonlight"],
  [/back ?lit|backlight|silhouette|rim ?light/i, "backlit"],
  [/chiaroscuro|dramatic/i, "dramatic"],
  [/low[- ]key|dim|shadowy|dark/i, "low_key"],
  [/high[- ]key|bright|airy/i, "high_key"],
  [/hard|harsh|high[- ]contrast|contrasty/i, "high_contrast"],
  [/studio|softbox|product light/i, "clean_studio"],
  [/warm/i, "natural_warm"],
  [/cool|cold|overcast|north light/i, "natural_cool"],
  [/soft|diffus|even|natural|day ?light|window/i, "soft_even"],
];

function lightTermIn(said: string): string | null {
  const plain = said.toLowerCase().replaceAll(/[-\s]+/g, "_");
  if (LIGHTING[plain]) return plain;
  return LIGHT_WORDS.find(([words]) => words.test(said))?.[1] ?? null;
}

function lightOfHour(hour: string): string | null {
  if (/sunset|golden|evening sun|sunrise/i.test(hour)) return "golden_hour";
  if (/dusk|twilight|blue hour/i.test(hour)) return "blue_hour";
  if (/night|midnight/i.test(hour)) return "low_key";
  if (/dawn|early|morning/i.test(hour)) return "natural_cool";
  return null;
}

interface Camera {
  readonly style: string;
  readonly movements: readonly CameraMovement[];
  readonly movementAt: Look["movementAt"];
  readonly origin: Provenance;
}

function chooseCamera(agreed: AgreedBrief, style: StyleKnowledge | null): Camera {
  const asked = agreed.reading.cameraMovements;
  const [first] = asked;
  if (first) {
    const movements = [...new Set(asked.map((finding) => finding.value))];
    return {
      style: `${movements.map((movement) => movement.replaceAll("_", " ")).join(" and ")}, as the brief asks`,
      movements,
      movementAt: null,
      origin: {
        source: "text",
        confidence: first.confidence,
        evidence: asked.map((finding) => finding.words).join(", "),
      },
    };
  }
  const shots = agreed.references.video?.shots ?? [];
  if (shots.length > 0) return cameraOfReference(shots);
  if (style) {
    const words = agreed.reading.styles.map((finding) => finding.words).join(", ");
    return {
      style: style.cameraStyle,
      movements: style.movements,
      movementAt: null,
      origin: { source: "text", confidence: 0.6, evidence: words },
    };
  }
  return {
    style: CATEGORIES[agreed.category.value].cameraStyle,
    movements: [],
    movementAt: null,
    origin: {
      source: "default",
      confidence: 0.4,
      evidence: `camera of the category ${agreed.category.value}`,
    },
  };
}

type ReferenceShots = NonNullable<AgreedBrief["references"]["video"]>["shots"];

function cameraOfReference(shots: ReferenceShots): Camera {
  const total = shots.at(-1)?.end_time ?? 1;
  const screenTime = new Map<CameraMovement, number>();
  for (const shot of shots) {
    const movement = filmable(shot.camera_movement);
    screenTime.set(movement, (screenTime.get(movement) ?? 0) + shot.end_time - shot.start_time);
  }
  const ranked = [...screenTime].sort((a, b) => b[1] - a[1]);
  const described = ranked.map(
    ([movement, seconds]) => `${movement.replaceAll("_", " ")} ${Math.round((seconds / total) * 100)} %`,
  );
  return {
    style: `after the reference film: ${described.join(", ")}`,
    movements: ranked.map(([movement]) => movement),
    movementAt: (position) =>
      filmable(shots.find((shot) => shot.end_time >= position * total)?.camera_movement ?? "static"),
    origin: { source: "video", confidence: 0.8, evidence: `camera of ${shots.length} reference shots` },
  };
}

/** A roll of the camera is measured but no word of the shot list; an orbit is its nearest. */
function filmable(measured: ReferenceShots[number]["camera_movement"]): CameraMovement {
  return measured === "roll" ? "orbital" : measured;
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
