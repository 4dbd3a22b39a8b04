import { colorFamily } from "../words/color-families.ts";
import { sentencesOf } from "../words/sentences.ts";
import { maySay, wishedText } from "./brief-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

const MONO =
  /\b(?:black[- ]and[- ]white|black & white|b[&/]w|monochrome|greyscale|grayscale)\b(?!\s+(?:photos?\b|photographs?\b|pattern|stripes?|tiles?|cat|dog|cow|logo|outfit|dress|check\w*|panda|text|lettering|packaging|squares?|floor))/i;
const VIVID =
  /\b(?:vibrant|vivid|saturated|rainbow|neon|candy[- ]colou?red|full[- ]colou?r|bold|bright) colou?rs?\b|\bcolou?rful\b|\brainbow\b/i;
/** Words by which colour comes into a film without it on purpose. */
const EXCEPT =
  /\b(?:except|only|accents?|splash(?:es)?|pops? of|touch(?:es)? of|selective|hints?|single|turns?|turning|bursts?|transform\w*|then|until|into|starts?|begins?|opens?|ends?|finish(?:es)?|shift\w*|contrast\w*|flashbacks?|past|memor\w+|logo|end card|texts?|overlays?|captions?|cta|reveal\w*|brand|product|packaging|label|lipstick|one)\b/i;
/** "Black and white only" leaves no exception, and an explosion of colours is no accent. */
const ALL_MONO =
  /\b(?:black[- ]and[- ]white|black & white|b[&/]w|monochrome|greyscale|grayscale),? (?:only|throughout|from (?:the )?(?:first|start|beginning)[^.;,]{0,12} to (?:the )?(?:last|finish|end)(?: (?:frame|shot|scene|second))?|all the way|in every (?:shot|scene|frame))|\b(?:only|strictly|entirely|nothing but|purely|exclusively) (?:be |in |use )?(?:black[- ]and[- ]white|black & white|b[&/]w|monochrome|greyscale|grayscale)\b/i;
/** What makes an exception even of that. */
const SPARED_OF_ALL =
  /\b(?:except|but|besides|apart from|save|accents?|splash(?:es)?|pops? of|touch(?:es)? of|selective|keeps? its colou?r|only the|the (?:last|final) (?:frame|shot|scene|picture) (?:shows?|is|brings?|has|turns?|in))\b/i;

/** A film in black and white, and colours asked for. */
export const withoutColor: ConflictRule = needing(
  () => ({ words: [MONO] }),
  (brief, demands) => {
    if (!maySay(brief.reading, MONO)) return [];
    const text = wishedText(brief);
    const mono = MONO.exec(text);
    const colors = brief.reading.colors.filter(
      ({ value }) => !["black", "white", "grey"].includes(colorFamily(value.hex)),
    );
    const vivid = VIVID.exec(text)?.[0] ?? colors[0]?.words;
    if (!mono || !vivid) return [];
    const around = sentencesWith(text, [mono[0], vivid]);
    const exception = ALL_MONO.test(around) ? SPARED_OF_ALL : EXCEPT;
    if (exception.test(around)) return [];
    const toneIds = demandIds(
      demands,
      "tone",
      ({ statement }) => mono[0].includes(statement) || statement.includes(mono[0]),
    );
    const colorIds = demandIds(
      demands,
      "color",
      ({ source, statement }) => source === "text" && colors.some(({ words }) => words === statement),
    );
    return [
      {
        between: [...toneIds, ...colorIds],
        givenUp: [],
        explanation: `"${mono[0]}" has no colours, and the brief asks for "${vivid}".`,
        resolution: `The picture is kept in "${mono[0]}"; the colours are for texts, the product and the end card.`,
      },
    ];
  },
);

function sentencesWith(text: string, words: readonly string[]): string {
  return sentencesOf(text)
    .filter((sentence) => words.some((word) => sentence.includes(word)))
    .join(" ");
}
