import { type ConflictRule, type Contradiction, demandIds } from "./conflict-rule.ts";

/** No text on screen, and words for the screen. */
export const textAndNoText: ConflictRule = ({ reading }, demands) => {
  const { noText, overlays, cta, noCta, soundOff, speech } = reading;
  const found: Contradiction[] = [];
  if (noText && overlays.length > 0) {
    found.push({
      between: [...demandIds(demands, "overlay")],
      givenUp: demandIds(demands, "overlay", ({ statement }) => statement === noText.words),
      explanation: `"${noText.words}" leaves no room for the words ${overlays.map(({ value }) => `"${value.text}"`).join(", ")} on screen.`,
      resolution: "The quoted words are shown, being the more specific; no other text should join them.",
      settle: (brief) => ({ ...brief, reading: { ...brief.reading, noText: null } }),
    });
  } else if (noText && cta && !speech?.value.wanted) {
    found.push({
      between: [...demandIds(demands, "overlay"), ...demandIds(demands, "cta")],
      givenUp: [],
      explanation: `"${noText.words}" leaves the call to action "${cta.value.text}" nowhere to be read.`,
      resolution:
        "No text is shown; the call to action stays in the direction, for the post's own button or a spoken line.",
    });
  }
  if (cta && noCta) {
    found.push({
      between: demandIds(demands, "cta"),
      givenUp: demandIds(demands, "cta", ({ statement }) => statement === noCta.words),
      explanation: `"${noCta.words}" and the call to action "${cta.value.text}" exclude each other.`,
      resolution: "The call to action is kept: its words are the more specific.",
      settle: (brief) => ({ ...brief, reading: { ...brief.reading, noCta: null } }),
    });
  }
  if (soundOff && noText) {
    found.push({
      between: [...demandIds(demands, "sound_off"), ...demandIds(demands, "overlay")],
      givenUp: demandIds(demands, "sound_off"),
      explanation: `"${soundOff.words}" needs words on screen, and "${noText.words}" forbids them.`,
      resolution: "No text is shown; the pictures alone have to tell the film.",
      settle: (brief) => ({ ...brief, reading: { ...brief.reading, soundOff: null } }),
    });
  }
  return found;
};
