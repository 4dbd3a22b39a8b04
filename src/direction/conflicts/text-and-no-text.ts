import type { BriefReading } from "../reading/reading.ts";
import { firstSaid } from "../reading/said-in-brief.ts";
import { type ConflictRule, type Contradiction, demandIds } from "./conflict-rule.ts";
import { factsOf } from "./facts/facts-of.ts";

/** No text on screen, and words for the screen. */
export const textAndNoText: ConflictRule = ({ reading }, demands) => {
  const { overlays, cta, noCta, soundOff, speech } = reading;
  const isOfSpeech = ({ words, end }: { words: string; end: number }) =>
    ONLY_SPEECH.test(words) && !/^\s*(?:or|and|nor)\b/i.test(reading.text.slice(end));
  const noText =
    [reading.noText, textFree(reading), unwritten(reading)].find((stated) => stated && !isOfSpeech(stated)) ??
    null;
  const found: Contradiction[] = [];
  const isSpared = noText !== null && SPARED.test(reading.text.slice(noText.end));
  if (noText && overlays.length > (isSpared ? 1 : 0)) {
    found.push({
      between: [...demandIds(demands, "overlay")],
      givenUp: demandIds(demands, "overlay", ({ target }) => Object(target).text === null),
      explanation: `"${noText.words}" leaves no room for the words ${overlays.map(({ value }) => `"${value.text}"`).join(", ")} on screen.`,
      resolution: "The quoted words are shown, being the more specific; no other text should join them.",
      settle: (brief) => ({ ...brief, reading: { ...brief.reading, noText: null } }),
    });
  } else if (noText && !isSpared && cta && !speech?.value.wanted) {
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
  // "Silent, no text": what has no sound needs no words for it.
  const isMute = /^(?:silent|no (?:audio|sound))\b/i.test(soundOff?.words ?? "");
  if (soundOff && !isMute && noText && !/\bother\b/i.test(noText.words)) {
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

/** Subtitles show what is spoken; a headline is another thing. */
const ONLY_SPEECH = /^(?:no|without|avoid) (?:any )?(?:subtitles?|captions?|subs)$/i;

const TEXT_FREE =
  /\b(?:text[- ]free|textless|letterless|without (?:any|a single) (?:letters?|words?|captions?|writing)(?! (?:being )?(?:spoken|said))|not (?:a|one) (?:single )?letter|wordless|purely visual|without (?:any )?(?:words|titles|lettering|captions|text) on (?:the )?screen|no text (?:on (?:the )?screen|at all|anywhere|of any (?:kind|sort)|whatsoever|in any form)|free of (?:any )?text|no (?:words|titles|captions|lettering|writing)(?: at all| whatsoever| of any kind| anywhere| on (?:the )?screen))\b/i;
/** "No text except the end card" leaves room for one. */
const SPARED = /^[^.!?;]{0,20}\b(?:except|but|besides|apart from|other than|save|only|until|before)\b/i;

/** "Pictures only", "no type". */
function unwritten(reading: BriefReading): { readonly words: string; readonly end: number } | null {
  return factsOf(reading).find(({ topic, value }) => topic === "text" && value === "none") ?? null;
}

function textFree(reading: BriefReading): { readonly words: string; readonly end: number } | null {
  const match = firstSaid(reading, TEXT_FREE);
  return match && { words: match[0], end: match.index + match[0].length };
}
