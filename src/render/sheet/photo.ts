import type { Box, ImageAnalysis, ReferenceImage } from "../../../contracts/reference.ts";
import { MARGIN, THEME } from "../board/theme.ts";
import { PALETTE_HEIGHT, paletteBar } from "./head.ts";
import { label, type SheetPart } from "./time-line.ts";

const TITLE_SIZE = 34;
const LINE_SIZE = 17;
const LINE_HEIGHT = 30;
const MOST_PICTURE_WIDTH = 1_000;
const MOST_PICTURE_HEIGHT = 760;
const GUTTER = 40;
const STROKE = 3;

const SUBJECT = "#FF4FD8";
const CALM = "#4FD8FF";
/** The crops that are drawn, each with its colour; between 9:16 and 16:9 the others lie. */
const CROPS = [
  { format: "9:16", colour: "#FFD84F" },
  { format: "1:1", colour: "#8CFF6B" },
  { format: "16:9", colour: "#FF8A4F" },
] as const;

/** One picture with its subject, calm part and crops drawn in, its figures beside it and its palette below. */
export function layOutPhoto({ analysis, base64 }: ReferenceImage, title: string): SheetPart {
  const scale = Math.min(MOST_PICTURE_WIDTH / analysis.width, MOST_PICTURE_HEIGHT / analysis.height);
  const frame = {
    x: MARGIN,
    y: MARGIN + TITLE_SIZE * 1.6,
    width: Math.max(1, analysis.width * scale),
    height: Math.max(1, analysis.height * scale),
  };
  const place = `x="${frame.x}" y="${frame.y}" width="${frame.width.toFixed(1)}" height="${frame.height.toFixed(1)}"`;
  const picture =
    base64 === undefined
      ? `<rect ${place} fill="${THEME.well}"/>`
      : `<image ${place} preserveAspectRatio="none" href="data:image/jpeg;base64,${base64}"/>`;
  const facts = layOutFacts(analysis, frame.x + frame.width + GUTTER, frame.y + LINE_SIZE);
  const paletteTop = Math.max(frame.y + frame.height, facts.bottom) + GUTTER;
  const heading = label(title, MARGIN, MARGIN + TITLE_SIZE * 0.8, {
    size: TITLE_SIZE,
    weight: "bold",
    fill: THEME.text,
  });
  return {
    svg:
      heading + picture + layOutMarks(analysis, frame) + facts.svg + paletteBar(analysis.palette, paletteTop),
    bottom: paletteTop + PALETTE_HEIGHT,
  };
}

function layOutMarks(analysis: ImageAnalysis, frame: Box): string {
  const crops = CROPS.map(({ format, colour }) => {
    const crop = analysis.safe_crops.find(({ aspect_ratio: ratio }) => ratio === format);
    return crop === undefined ? "" : outline(crop.box, frame, colour, "4 7");
  });
  const calm = analysis.text_area === null ? "" : outline(analysis.text_area, frame, CALM, "14 8");
  const subject = analysis.subject_box === null ? "" : outline(analysis.subject_box, frame, SUBJECT, "none");
  return crops.join("") + calm + subject;
}

/** A box of the picture as an outline within it. */
function outline(box: Box, frame: Box, colour: string, dashes: string): string {
  const left = frame.x + box.x * frame.width + STROKE / 2;
  const top = frame.y + box.y * frame.height + STROKE / 2;
  const width = Math.max(1, box.width * frame.width - STROKE);
  const height = Math.max(1, box.height * frame.height - STROKE);
  return `<rect x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" fill="none" stroke="${colour}" stroke-width="${STROKE}" stroke-dasharray="${dashes}"/>`;
}

function layOutFacts(analysis: ImageAnalysis, x: number, top: number): SheetPart {
  const { lighting_details: light, composition_details: built, color_temperature: warmth } = analysis;
  const lines: { text: string; fill: string }[] = [
    ...[
      `${analysis.width} × ${analysis.height}${analysis.has_transparency ? ", see-through" : ""}`,
      `light: ${analysis.lighting.replaceAll("_", " ")}`,
      `${light.key} key, ${light.quality} light, ${light.contrast_stops} stops`,
      light.direction === "even" ? "evenly lit" : `lighter at the ${light.direction}`,
      analysis.is_greyscale ? "no colour" : `${warmth.label}, about ${warmth.kelvin} K`,
      `brightness ${analysis.brightness}, contrast ${analysis.contrast}`,
      `saturation ${analysis.saturation}, sharpness ${analysis.sharpness}`,
      `depth of field: ${analysis.depth_of_field}`,
      `composition: ${analysis.composition.replaceAll("_", " ")}`,
      `symmetry ${built.symmetry}, empty ${built.negative_space}`,
      `mood: ${analysis.mood.join(", ")}`,
    ].map((text) => ({ text, fill: THEME.soft })),
    analysis.subject_box === null
      ? { text: "no subject stands out", fill: THEME.muted }
      : { text: `▭ subject (sure to ${built.subject_confidence})`, fill: SUBJECT },
    analysis.text_area === null
      ? { text: "no calm part for text", fill: THEME.muted }
      : { text: "▭ calm: text can go here", fill: CALM },
    ...CROPS.map(({ format, colour }) => ({ text: `▭ crop to ${format}`, fill: colour })),
  ];
  const svg = lines
    .map(({ text, fill }, index) => label(text, x, top + index * LINE_HEIGHT, { size: LINE_SIZE, fill }))
    .join("");
  return { svg, bottom: top + lines.length * LINE_HEIGHT };
}
