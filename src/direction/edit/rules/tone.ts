import type { Film } from "../../film.ts";
import { TONES } from "../../knowledge/tones.ts";
import { changeDirection } from "../../repair/change-scene.ts";
import { capital } from "../../words/capital.ts";
import { type Clause, type EditRule, partly, type Understood } from "../change.ts";
import { promptedWith, sceneWords } from "../scene-choice.ts";

/** Comparatives and adjectives of look, with the words a prompt gets. */
const LOOKS: readonly (readonly [RegExp, phrase: string, light: string | null])[] = [
  [/\bslow[- ]?mo(?:tion)?\b|\b(?:at )?half[- ]speed\b/iu, "in slow motion", null],
  [/\btime[- ]?lapse\b/iu, "as a time-lapse", null],
  [/\b(?:black[- ]and[- ]white|b&w|b\/w|monochrome)\b/iu, "in black and white", null],
  [/\bgolden[- ]hour(?: light)?\b/iu, "golden hour light, low sun", "low golden hour light"],
  [
    /\b(?:punch(?:ier|y)|bolder|stronger|more striking|eye[- ]catching)\b/iu,
    "bolder, more striking framing",
    null,
  ],
  [
    /\bwarm(?:er|th)?(?: (?:light(?:ing)?|tones?|colou?rs?|look|feel))?\b/iu,
    "warmer, golden light",
    "warm golden light",
  ],
  [
    /\b(?:cool|cold)(?:er)?(?: (?:light(?:ing)?|tones?|colou?rs?|look))?\b/iu,
    "cooler, bluish light",
    "cool light",
  ],
  [/\bblu(?:er|ish)\b(?: (?:light|tones?|look))?/iu, "cooler, bluer light", "cool, blue light"],
  [
    /\bdark(?:er|en)?(?: (?:light(?:ing)?|look|mood))?\b(?! (?:green|blue|red|brown|grey|gray|purple|pink|orange|yellow|wood|chocolate|roast))/iu,
    "darker, deep shadows",
    "low-key light with deep shadows",
  ],
  [/\bbright(?:er|en)?(?: (?:light(?:ing)?|look))?\b/iu, "brighter, airy light", "bright, airy light"],
  [/\bmood(?:ier|y)\b/iu, "moodier, sculpted shadows", "moody light with sculpted shadows"],
  [/\bsoft(?:er|en)?(?: (?:light(?:ing)?|look))?\b/iu, "softer, diffused light", "soft diffused light"],
  [
    /\b(?:more )?contrast(?:y|ier)?\b|\bhigher contrast\b|\bpunchier look\b/iu,
    "stronger contrast",
    "high-contrast light",
  ],
  [/\b(?:more )?dramatic\b/iu, "more dramatic light", "dramatic directional light"],
  [/\b(?:more )?natural(?: light)?\b/iu, "natural, unforced light", "natural light"],
  [/\b(?:more )?cinematic\b/iu, "more cinematic, filmic depth", null],
  [/\b(?:more )?(?:vibrant|colou?rful|saturated)\b/iu, "more vibrant, saturated colour", null],
  [/\b(?:more )?(?:muted|desaturated)\b|\bless saturated\b/iu, "muted, restrained colour", null],
  [
    /\b(?:more )?minimal(?:ist(?:ic)?)?\b|\bcleaner\b|\bsimpler\b/iu,
    "cleaner, more minimal composition",
    null,
  ],
];
const MORE_TONE =
  /\b(?:more|a bit more|much more|make (?:it|the (?:film|tone|mood|vibe)|scenes? [\d, and]+)(?: (?:feel|look|sound))?(?: more)?|tone(?:\s+\w+)?(?::| to| should be)|mood(?:\s+\w+)?(?::| to| should be)|feel(?:s)?(?: more)?|look(?:s)?(?: more)?)\s+([\p{L}-]+)/iu;
const COMPARATIVE =
  /\b(happier|sadder|funnier|sexier|edgier|bolder|calmer|livelier|sillier|scarier|classier|fancier|cosier|cozier|dreamier|grittier|quirkier|friendlier|younger|fresher|weirder|epic)\b/iu;
const MOST_MOODS = 6;

/** How somebody speaks is no look: "make the voice-over warmer". */
const ABOUT_A_VOICE = /\b(?:voice[- ]?overs?|narrat(?:or|ion)|(?:the|her|his|a) voice)\b/iu;

/** Light, look and tone, of a scene or of the film; said in the prompts, where a model can act on it. */
export const toneRule: EditRule = (clause, film) => {
  if (ABOUT_A_VOICE.test(clause.text)) return null;
  const look = lookIn(clause.text);
  if (look?.match) {
    return withOtherLooks(
      clause,
      film,
      partly(clause, look.match[0], {
        kind: "look",
        words: clause.text,
        apply: (before) => ({
          film: withLook(before, look.phrase, look.light, clause.scenes),
          sentence: `Made ${sceneWords(clause.scenes)} look ${look.phrase.split(",")[0]}.`,
        }),
      }),
    );
  }
  const likeness = LIKE.exec(clause.text);
  if (likeness?.[1]) return alike(clause, likeness[0], likeness[1].replace(/[.\s]+$/, ""));
  const tone = NO_MORE.test(clause.text) ? null : toneIn(clause.text);
  if (!tone) return null;
  return partly(clause, tone.used, {
    kind: "tone",
    words: clause.text,
    demands: clause.scenes === null ? [{ kind: "tone", hard: false, target: { word: tone.word } }] : [],
    apply: (film) => ({
      film: withTone(film, tone.word, clause.scenes),
      sentence: `Made the tone of ${sceneWords(clause.scenes)} ${tone.word}.`,
    }),
  });
};

/** "In slow motion, with golden hour light": one look after the other. */
function withOtherLooks(clause: Clause, film: Film, first: Understood): Understood {
  const isMore = lookIn(first.rest) !== null || COMPARATIVE.test(first.rest);
  const others = isMore ? toneRule({ ...clause, text: first.rest }, film) : null;
  return others === null ? first : { changes: [...first.changes, ...others.changes], rest: others.rest };
}

/** "No more playful" asks for none of it; what is to come instead, another part says. */
const NO_MORE = /\b(?:no more|not so|less|not|never) (?:\w+ )?\p{L}+$/iu;
const LIKE = /\b(?:look|looks|feel|feels)\s+(?:more\s+)?like\s+(?:it['’]?s\s+(?:from\s+)?)?(.{3,50})$/iu;

/** "make it look like the 80s": said in every prompt and in the aesthetic. */
function alike(clause: Clause, used: string, model: string): Understood {
  return partly(clause, used, {
    kind: "look",
    words: clause.text,
    apply: (film) => {
      const prompted = withPhrase(film, `the look of ${model}`, clause.scenes);
      const { visual_direction } = prompted.direction;
      const aesthetic = `${visual_direction.aesthetic}, with the look of ${model}`;
      const led =
        clause.scenes === null
          ? changeDirection(prompted, { visual_direction: { ...visual_direction, aesthetic } })
          : prompted;
      return { film: led, sentence: `Gave ${sceneWords(clause.scenes)} the look of ${model}.` };
    },
  });
}

type Look = { match: RegExpExecArray; phrase: string; light: string | null };

/** "too dark" asks for the opposite of "darker". */
const OPPOSITE: Readonly<Record<string, string>> = {
  dark: "brighter",
  bright: "darker",
  warm: "cooler",
  cool: "warmer",
  cold: "warmer",
};

function lookIn(text: string): Look | null {
  for (const [words, phrase, light] of LOOKS) {
    const match = words.exec(text);
    if (!match) continue;
    if (!/\b(?:too|less|not so|not as)\s+$/iu.test(text.slice(0, match.index)))
      return { match, phrase, light };
    const opposite = OPPOSITE[/dark|bright|warm|cool|cold/iu.exec(match[0])?.[0].toLowerCase() ?? ""];
    const other = LOOKS.find(([, name]) => opposite !== undefined && name.startsWith(opposite));
    return other ? { match, phrase: other[1], light: other[2] } : null;
  }
  return null;
}

function toneIn(text: string): { word: string; used: string } | null {
  const comparative = COMPARATIVE.exec(text);
  if (comparative) return { word: plainOf(comparative[0].toLowerCase()), used: comparative[0] };
  const bare = text.trim().toLowerCase();
  if (isTone(bare)) return { word: bare, used: text };
  const more = MORE_TONE.exec(text);
  const word = more?.[1]?.toLowerCase();
  if (!more || !word || !isTone(word)) return null;
  return { word, used: more[0] };
}

/** "Funnier" as what it is more of: "funny". */
function plainOf(comparative: string): string {
  return comparative.replace(/ier$/u, "y").replace(/er$/u, "").replace(/dd$/u, "d");
}

const OTHER_TONES = new Set(
  "funny romantic epic edgy serious emotional fun happy sad cool elegant luxurious premium modern retro vintage futuristic mysterious intimate bold quirky dreamy surreal gritty raw authentic honest friendly professional sophisticated youthful inspiring inspirational hopeful nostalgic energetic exciting intense suspenseful tense magical whimsical humorous witty sexy relaxed cozy cosy heartfelt upbeat cheerful melancholic poetic festive".split(
    " ",
  ),
);

function isTone(word: string): boolean {
  return word in TONES || OTHER_TONES.has(word);
}

function withLook(film: Film, phrase: string, light: string | null, scenes: readonly number[] | null): Film {
  const prompted = withPhrase(film, phrase, scenes);
  if (scenes !== null || light === null) return prompted;
  return changeDirection(prompted, {
    visual_direction: { ...prompted.direction.visual_direction, lighting_style: light },
  });
}

function withTone(film: Film, word: string, scenes: readonly number[] | null): Film {
  const prompted = withPhrase(film, `${word} mood`, scenes);
  if (scenes !== null) return prompted;
  const { audio_direction } = prompted.direction;
  const mood = [word, ...audio_direction.mood.filter((old) => old !== word)].slice(0, MOST_MOODS);
  return changeDirection(prompted, { audio_direction: { ...audio_direction, mood } });
}

function withPhrase(film: Film, phrase: string, scenes: readonly number[] | null): Film {
  return promptedWith(film, scenes, `${capital(phrase)}.`);
}
