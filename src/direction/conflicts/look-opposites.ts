import { colorFamily } from "../words/color-families.ts";
import { sentencesOf } from "../words/sentences.ts";
import { wishedText } from "./brief-words.ts";
import { type ConflictRule, type Contradiction, demandIds } from "./conflict-rule.ts";

const MONO =
  /\b(?:black[- ]and[- ]white|black & white|b&w|monochrome|greyscale|grayscale)\b(?!\s+(?:photos?\b|photographs?\b|pattern|stripes?|tiles?|cat|dog|cow|logo|outfit|dress|check\w*|panda|text|lettering|packaging|squares?|floor))/i;
const VIVID =
  /\b(?:vibrant|vivid|saturated|rainbow|neon|candy[- ]colou?red|full[- ]colou?r|bold|bright) colou?rs?\b|\bcolou?rful\b|\brainbow\b/i;
/** Words by which colour comes into a film without it on purpose. */
const EXCEPT =
  /\b(?:except|only|accents?|splash(?:es)?|pops? of|touch(?:es)? of|selective|hints?|single|turns?|turning|bursts?|transform\w*|then|until|into|starts?|begins?|opens?|ends?|finish(?:es)?|shift\w*|contrast\w*|flashbacks?|past|memor\w+|logo|end card|texts?|overlays?|captions?|cta|reveal\w*|brand|product|packaging|label|lipstick|one)\b/i;
/** "Black and white only" leaves no exception, and an explosion of colours is no accent. */
const ALL_MONO =
  /\b(?:black[- ]and[- ]white|black & white|b&w|monochrome|greyscale|grayscale),? (?:only|throughout|from (?:the )?(?:first|start|beginning)[^.;,]{0,12} to (?:the )?(?:last|finish|end)(?: (?:frame|shot|scene|second))?|all the way|in every (?:shot|scene|frame))/i;
/** What makes an exception even of that. */
const SPARED_OF_ALL =
  /\b(?:except|but|besides|apart from|save|accents?|splash(?:es)?|pops? of|touch(?:es)? of|selective|keeps? its colou?r|only the)\b/i;
/** Words by which a brief sets two tones against each other on purpose. */
const AGAINST =
  /\b(?:outside|world|city|then|turns?|turning|from|into|while|before|after|starts?|ends?|ending|begins?|until|versus|vs|instead|not|no|never|without|contrast\w*|against|opposite|first|later|amid|escape|away|despite|unlike|in|at|among|within|amongst|meets?|surrounded|around|near|beside|vs\.)\b/i;
const NEAR_CHARACTERS = 60;
/** Moods that nobody lists side by side but by mistake: "cheerful, grim and bleak". */
const LISTED: readonly (readonly [string, string])[] = [
  [
    "cheerful|joyful|merry|sunny|light-?hearted|jolly|festive",
    "grim|bleak|gloomy|sombre|somber|sinister|menacing|depressing|mournful|dreary",
  ],
  [
    "calm|serene|tranquil|relaxing|peaceful|gentle|soothing",
    "frantic|hectic|chaotic|aggressive|frenetic|brutal|hyperactive|explosive",
  ],
  ["understated|restrained|modest|discreet|quiet luxury", "flashy|bombastic|over-the-top|garish|showy|loud"],
  ["luxurious|high-end|exclusive|opulent", "cheap-looking|trashy|bargain-bin|scruffy|shabby"],
  ["sleepy|drowsy|lethargic|sluggish", "energetic|high-energy|explosive|turbocharged|hyper"],
  ["serious|solemn|sober|dignified", "silly|goofy|slapstick|wacky|zany|clownish"],
];
const LISTED_PATTERNS = LISTED.map(([one, two]) => {
  const joint = "(?:,? (?:and|yet|but|&) |, ?)(?:[\\w-]+(?:,? (?:and|yet|but) |, ?)){0,2}";
  return new RegExp(`\\b(?:(${one})${joint}(${two})|(${two})${joint}(${one}))\\b(?! of\\b)`, "i");
});

/** Pairs of tones that one film can hardly have at once. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:calm|serene|tranquil|meditative|peaceful|soothing)\b/i,
    /\b(?:frantic|hectic|chaotic|aggressive|frenetic|adrenaline[- ]fuelled|adrenaline[- ]fueled|high[- ]octane)\b/i,
  ],
  [/\bminimal(?:ist(?:ic)?)?\b/i, /\b(?:maximalist|cluttered|over[- ]the[- ]top|baroque|opulent clutter)\b/i],
  [/\b(?:solemn|sombre|somber|mournful|funereal)\b/i, /\b(?:hilarious|slapstick|goofy|silly|wacky)\b/i],
];

/** A film without colour full of colours, or two tones that fight. */
export const lookOpposites: ConflictRule = (brief, demands) => {
  const text = wishedText(brief);
  const colorless = colorsWithoutColor(brief, demands, text);
  const listed = colorless.length === 0 ? listedTogether(text) : null;
  if (listed === null) return [...colorless, ...moodsApart(brief, demands, text)];
  return [
    {
      between: demandIds(demands, "tone", ({ statement }) => listed.includes(statement.toLowerCase())),
      givenUp: [],
      explanation: `"${listed[0]}" and "${listed[1]}" pull the film two ways.`,
      resolution: LATER_LEADS,
    },
  ];
};

const LATER_LEADS = "The later word leads; the other one is a shade of it.";

/** Black and white, and colours asked for. */
function colorsWithoutColor(
  ...[brief, demands, text]: [...Parameters<ConflictRule>, string]
): Contradiction[] {
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
}

/** Two opposed moods, both of the brief or one of them the brand's. */
function moodsApart(...[brief, demands, text]: [...Parameters<ConflictRule>, string]): Contradiction[] {
  const brandTone = brief.brand?.tone ?? "";
  return OPPOSITES.flatMap(([left, right]) => {
    const pair = opposite(text, left, right);
    const against = pair ?? againstBrand(text, brandTone, left, right);
    if (!against) return [];
    return {
      between: demandIds(demands, "tone", ({ statement }) => left.test(statement) || right.test(statement)),
      givenUp: [],
      explanation: pair
        ? `"${against[0]}" and "${against[1]}" pull the film two ways.`
        : `The brief's tone and the brand's "${brandTone}" pull the film two ways: "${against[0]}" and "${against[1]}".`,
      resolution: pair ? LATER_LEADS : "The brand's tone leads the words, the brief's the pictures.",
    };
  });
}

/** Two opposed moods in one list of them. */
function listedTogether(text: string): [string, string] | null {
  for (const pattern of LISTED_PATTERNS) {
    const [, one, two, three, four] = pattern.exec(text) ?? [];
    const first = one ?? three;
    const second = two ?? four;
    if (first && second) return [first.toLowerCase(), second.toLowerCase()];
  }
  return null;
}

/** The two words where they stand in one sentence, near each other, and nothing says that one gives way to the other. */
function opposite(text: string, left: RegExp, right: RegExp): [string, string] | null {
  for (const sentence of sentencesOf(text)) {
    const one = left.exec(sentence);
    const two = right.exec(sentence);
    if (!one || !two || Math.abs(one.index - two.index) > NEAR_CHARACTERS || AGAINST.test(sentence)) continue;
    return [one[0], two[0]];
  }
  return null;
}

function sentencesWith(text: string, words: readonly string[]): string {
  return sentencesOf(text)
    .filter((sentence) => words.some((word) => sentence.includes(word)))
    .join(" ");
}

function againstBrand(text: string, brandTone: string, left: RegExp, right: RegExp): [string, string] | null {
  if (brandTone === "" || AGAINST.test(text)) return null;
  const ours = left.exec(brandTone) ?? right.exec(brandTone);
  const theirs = left.test(brandTone) ? right.exec(text) : left.exec(text);
  return ours && theirs ? [theirs[0], ours[0]] : null;
}
