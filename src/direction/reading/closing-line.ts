import type { AskedCta, AskedOverlay, Finding } from "./reading.ts";

/** Words that inform: they are read where there is room, and close no film. */
const INFORMS =
  /^[^\p{L}]*$|^\d+[.)]|\d{3}|[£$€%]|\b(?:www\.|https?:|subject to|terms|conditions|disclaimer|offer ends|from \d|apply|responsibly|sponsored|paid|ad|at risk|capital|t&cs?)\b/iu;
/** Further on than this in a brief stands how it ends. */
const LATE = 0.5;

/** The words on screen with the last of them at the film's end, where nothing else is asked to be read there: a brief that says one line says it last. */
export function withClosingLine(
  overlays: readonly Finding<AskedOverlay>[],
  quoted: ReadonlySet<Finding<AskedOverlay>>,
  cta: Finding<AskedCta> | null,
  length: number,
): Finding<AskedOverlay>[] {
  const isClosed =
    cta !== null || overlays.some(({ value }) => value.where === "ending" && value.reaches !== true);
  const last = overlays.findLast((one) => quoted.has(one));
  const closes =
    !isClosed &&
    last?.value.where === "anywhere" &&
    last.start >= length * LATE &&
    !INFORMS.test(last.value.text);
  return closes
    ? overlays.map((one) => (one === last ? { ...one, value: { ...one.value, where: "ending" } } : one))
    : [...overlays];
}
