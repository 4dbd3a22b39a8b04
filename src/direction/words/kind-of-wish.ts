import { remembered } from "../remembered.ts";

/** What a short wish of a list is about: "warm browns and cream" the palette, "macro shots" the camera's work, "loud crunch" a sound. */
export type KindOfWish = "palette" | "light" | "craft" | "sound" | "music" | "writing" | "voice" | "tone";

/** Words that end such a wish. Nouns that name things as well ("lights", "camera", "pads") count only behind an adjective of the trade. */
const ENDS: readonly (readonly [KindOfWish, RegExp])[] = [
  [
    "palette",
    /(?<![\w-])(?:colou?rs?|palettes?|tones?|hues?|accents?|highlights?|shades?|tints?|pastels?|neutrals|gradients?|browns|blues|greens|reds|golds|teals|creams|ambers|silvers|yellows|oranges|purples|pinks|greys|grays|whites|blacks|beiges)$/,
  ],
  [
    "light",
    /(?<![\w-])(?:light|lighting|shadows?|glow|sunlight|daylight|candlelight|backlight|backlighting|flares?|exposure|bokeh|reflections?)$/,
  ],
  [
    "craft",
    /^(?:hands|faces)$|(?<![\w-])(?:shots?|close-?ups?|macros?|camerawork|motion|footage|cuts|cutting|edits?|editing|transitions?|animations?|graphics|visuals|effects|grain|blur|focus|framing|compositions?|angles?|time-?lapses?|hyperlapse|montages?|b-roll|aesthetics?|style|styling|look|feel|vibes?|pace|pacing|grade|grading|backdrops?|backgrounds?|cinematography|storytelling|visuali[sz]ations?|(?:smooth|steady|static|still|slow|moving|floating|handheld|locked-off|fixed|shaky|gliding|fluid|dynamic|low|calm|drone) cameras?|(?:camera|slow|subtle|smooth|gimbal|drone|steadicam|dolly|slider|crane|handheld|gliding) (?:moves?|movements?|work|glides?)|(?:real|ordinary|everyday|authentic|diverse|relatable) (?:people|animals|faces|customers|families|employees|staff|moments|models|actors|crews?|teams?|casts?|workforce)|(?:flat|2d|3d|vector|line|isometric|hand-drawn|watercolou?r|minimal(?:ist)?|cartoon|doodle|whiteboard|stick-figure) (?:illustrations?|drawings?|cartoons?|designs?|doodles?)|(?:wide|long|anamorphic|macro|\d+ ?mm|telephoto|vintage|fisheye) lens(?:es)?)$/,
  ],
  [
    "sound",
    /(?<![\w-])(?:sounds?|sfx|whoosh(?:es)?|(?:bass|beat) (?:hits?|drops?)|crunch|noises?|silence|ambience|chimes?|applause|sizzle|crackle|clicks?|thuds?|booms?|risers?|ticking|birdsong|foley|audio)$/,
  ],
  [
    "music",
    /^(?:(?:low|acoustic|soft|tense|quiet|gentle|solo|slow|deep|heavy|muted|plucked|warm|sad) )?(?:brass|strings|piano|cello|guitar|drums|choir|mandolin|harp|flute|oud|trumpet|violin)$|(?<![\w-])(?:music|(?:deep|heavy|sub|fat|pumping|808) bass|basslines?|score|soundtrack|song|(?:backing|hip-hop|lo-?fi|trap|dance|drum|steady|upbeat|slow|fast|driving) beats?|(?:ambient|synth|warm|soft|airy|dreamy) pads|synths?|jingle|melody|riffs?|vocals)$/,
  ],
  [
    "writing",
    /(?<![\w-])(?:text|texts|typography|fonts?|titles?|captions?|subtitles?|supers?|overlays?|lettering|tagline|slogan|logo|cta|url|hashtags?)$/,
  ],
  ["voice", /(?<![\w-])(?:voices?|voice-?overs?|narrators?|narration)$/],
  [
    "tone",
    /(?<![\w-])(?:tone|mood|humou?r|(?:high|low|big|positive|good|raw|youthful) energy|confidence|atmosphere|emotion|attitude)$/,
  ],
];

/** "A close-up of the stitching" is wanted for the stitching. */
const OF_SOMETHING =
  /\b(?:shots?|close-?ups?|footage|macros?|animations?|montages?|time-?lapses?|sounds?|visuals) (?:of|from|with|showing) \p{L}/u;
/** "A kid choosing a colour" is a picture, whatever it ends with. */
const TELLS = /\b\p{L}+ing (?:an?|the|his|her|their|its) \p{L}/u;
/** "Hands on piano keys" */
const AT_SOMETHING = /^(?:hands|faces) (?!at work)(?:of|on|in|at|over|around|under) \p{L}/u;
const AFTER_THE_HEAD =
  /\s(?:of|in|on|at|with|without|from|for|to|by|like|as|throughout|only|please|and|or|&)(?:\s.*)?$/;
const PHRASES_KEPT = 500;

/** The kind of a wish of a few words by what ends it; null for what can be seen, read or is anything else. */
export const kindOfWish: (phrase: string) => KindOfWish | null = remembered((phrase) => {
  const folded = phrase
    .toLowerCase()
    .replace(/[.!,;:\s]+$/, "")
    .trim();
  if (OF_SOMETHING.test(folded) || TELLS.test(folded) || AT_SOMETHING.test(folded)) return null;
  // "Warm browns and cream": the first of a pair tells.
  const head = folded.replace(AFTER_THE_HEAD, "");
  return ENDS.find(([, ends]) => ends.test(head))?.[0] ?? null;
}, PHRASES_KEPT);
