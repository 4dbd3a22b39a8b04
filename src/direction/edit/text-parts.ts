/** Where in the film a text is put, as a part of a pattern. */
export const ON_A_SCENE =
  "(?:on|in|over|for|during|at) (?:the )?(?:scene|shot|first|second|third|fourth|fifth|last|final|opening|closing|start|end|beginning)\\b";
/** "Captions at the bottom, bigger": a part that speaks of words on screen. */
export const TEXTS =
  /\b(?:texts?|captions?|titles?|overlays?|headlines?|font|cta|call[- ]to[- ]action|button)\b|^(?:add|put|write|show) ["“«„]/iu;
const OF_THE_CALL = /\b(?:cta|call[- ]to[- ]action|button)\b/iu;
const TEXT_ADDED =
  /^(?:please )?(?:add|put|write|show|insert)\b.*["“«„][^"”»“]+["”»“]|^(?:the )?(?:texts?|captions?|titles?|overlays?)\b.*["“«„][^"”»“]+["”»“]/iu;
const TEXT_ON_A_SCENE = new RegExp(`^["“«„][^"”»“]+["”»“] ${ON_A_SCENE}`, "iu");
/** "… and make it bigger". */
const MADE_SIZE =
  /^make (?:it|them|that) ((?:a bit |much |slightly |a little )?(?:bigger|larger|smaller))(?: please)?$/iu;

/** Parts that say more of the texts before them, told in full: `"B" on scene 4` is added as `"A" on scene 3` was, "it" is the call to action just spoken of. */
export function ofTheirTexts(pieces: readonly string[]): string[] {
  let isListed = false;
  let last: string | null = null;
  return pieces.map((piece) => {
    const isNext = isListed && TEXT_ON_A_SCENE.test(piece);
    const size = last === null ? undefined : MADE_SIZE.exec(piece)?.[1];
    isListed = isNext || TEXT_ADDED.test(piece);
    if (TEXTS.test(piece)) last = OF_THE_CALL.test(piece) ? "CTA" : "text";
    else if (size === undefined) last = null;
    if (isNext) return `add text ${piece}`;
    return size === undefined ? piece : `make the ${last} ${size}`;
  });
}
