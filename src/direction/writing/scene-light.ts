import type { ShotType } from "../../../contracts/vocabulary.ts";
import { LIGHTING } from "../knowledge/lighting.ts";
import { remembered } from "../remembered.ts";
import type { Look } from "./look.ts";
import { mentionsAny } from "./prohibited.ts";
import type { SceneIdea } from "./scene-idea.ts";
import { isAtOtherTime } from "./time-of-day.ts";

const INSIDE =
  /\b(?:inside|indoors|interior|kitchen|room|restaurant|bathroom|bedroom|counter|worktop|workbench|slab|shop|boutique|caf[eé]|diner|office|studio|bar|pub|hall|hallway|corridor|stairwell|stairs|gym|bed|sofa|bakery|cellar|library|workshop|garage|desk|shelf|stove|oven|flat|apartment|loft|attic|house|cottage|lobby|lift|ward|clinic|church|museum|gallery|theatre|theater|club|classroom|school|cabin|tent|tram|train|bus|tube|carriage|cockpit|dashboard|salon|spa|lab|laboratory|basement|closet|wardrobe|fireplace|window|bath|shower|sink|fridge|dinner table|kitchen table|barn|shed|warehouse|factory|foundry|surgery|stage|arena|table|tray|board|carpet|rug|floor|staircase|armchair|bookcase|cot|pillow|blanket|plate|bowl|shop window|waiting room)\b/i;
const OUTSIDE =
  /\b(?:outside|outdoors|street|road|lane|alley|avenue|crossing|kerb|pavement|garden|rooftop|roof terrace|terrace|balcony|market|park|beach|coast|shore|sea|ocean|harbou?r|jetty|pier|deck|lake|river|canal|fjord|forest|woods?|trail|path|track|field|meadow|orchard|vineyard|farm|hill|hillside|moor|mountain|ridge|summit|slope|cliff|desert|dunes?|valley|yard|courtyard|square|plaza|car park|bridge|pitch|playground|picnic|sky|city|town|village|skyline|island|bus stop|front step|doorstep|long table|campfire|snow)\b/i;

/** Whether a picture is seen under the sky, in a room, or so near that neither shows. */
function seenFrom(
  { place, subject }: Pick<SceneIdea, "place" | "subject">,
  shotType: ShotType,
): "outside" | "inside" | "near" {
  if (shotType === "extreme_close_up") return "near";
  for (const text of [place, subject]) {
    // "A bench outside the bakery" is outside; "a table under string lights" says neither.
    if (OUTSIDE.test(text) && !/\b(?:inside|indoors)\b/i.test(text)) return "outside";
    if (INSIDE.test(text)) return "inside";
  }
  return shotType === "close_up" || shotType === "medium_close_up" ? "near" : "outside";
}

/** Pictures that bring their own light: it would be told twice, or at the wrong hour. */
const OWN_LIGHT: readonly (readonly [words: RegExp, light: string])[] = [
  [
    /\bcandle(?:s|lit|light)?\b|\bfire ?light\b|\bby (?:a|the) (?:fire|stove)\b|\bcamp ?fire\b/i,
    "candlelight",
  ],
  [/\bneon\b/i, "neon"],
  [
    /\b(?:at night|midnight|after dark|before dawn|before sunrise|\w+ in the morning dark|(?:three|four|five) (?:in the morning|a\.?m)|moon\w*|string lights|street ?lamps?)\b/i,
    "night_lamps",
  ],
  [/\b(?:sunset|golden hour|last (?:sun|light)|low sun|evening sun)\b/i, "golden_hour"],
  [/\b(?:dusk|twilight|blue hour|in the evening)\b/i, "blue_hour"],
  [/\b(?:dawn|sunrise|daybreak|first light|first sun|early light)\b/i, "first_light"],
  [/\b(?:in the morning|morning (?:light|sun)|early sun)\b/i, "morning_light"],
  [/\b(?:noon|midday)\b/i, "hard_sun"],
  [/\b(?:in the sun|sunlit|sunny|patch of sun|sunbeam)\b/i, "bright_sun"],
  [/\b(?:white infinity studio|dark studio|softbox\w*)\b/i, "clean_studio"],
];

const PICTURES_KEPT = 500;
const lightNamedIn = remembered(
  (text): string | null => OWN_LIGHT.find(([words]) => words.test(text))?.[1] ?? null,
  PICTURES_KEPT,
);

/** The light of one scene that is `told` so to a model: the film's, said as it is seen from there; a scene that brings its own hour or lamp has that. */
export function lightOf(
  idea: SceneIdea,
  told: string,
  look: Look,
  timeOfDay: string | null,
  turn: number,
  avoided: readonly string[],
): string {
  const { light } = look;
  const from = seenFrom(idea, idea.shotType);
  const own = ownLight(told, look, timeOfDay);
  const row = LIGHTING[own ?? light.term];
  const ways = row ? [row[from][turn % 2], row[from][(turn + 1) % 2], ...row.near, ...row.inside] : [];
  const phrase = ways.find((way) => way !== undefined && !mentionsAny(way, avoided));
  if (own !== null && phrase) return phrase;
  if (light.said === null) return phrase ?? light.term.replaceAll("_", " ");
  const isSaid = !phrase || stems(light.said).some((stem) => phrase.toLowerCase().includes(stem));
  return isSaid && from !== "near" ? (phrase ?? light.said) : withSaid(light.said, phrase);
}

function withSaid(said: string, phrase: string | undefined): string {
  const isSaid = phrase === undefined || stems(said).every((stem) => phrase.toLowerCase().includes(stem));
  if (phrase === undefined) return said;
  return isSaid ? phrase : `${said}, ${phrase}`;
}

/** What tells a light from others: that it is light, every phrase says. */
function stems(said: string): string[] {
  const words = said.toLowerCase().match(/\p{L}{4,}/gu) ?? [said.toLowerCase()];
  const telling = words.filter((word) => !/^light(?:ing)?$/u.test(word));
  return (telling.length > 0 ? telling : words).map((word) => word.slice(0, 6));
}

const SUNLIT: ReadonlySet<string> = new Set([
  "morning_light",
  "golden_hour",
  "bright_sun",
  "hard_sun",
  "first_light",
]);
const UNDER_CLOUDS: ReadonlySet<string> = new Set([
  "storm_light",
  "rain_light",
  "wet_night",
  "misty_light",
  "misty_night",
  "snowy_night",
]);

/** Asked, measured and styled light runs through the whole film; any other gives way to an hour that the picture names. */
function ownLight(text: string, { light, style }: Look, timeOfDay: string | null): string | null {
  const own = lightNamedIn(text);
  if (own === null || own === light.term) return null;
  const isLed = ["image", "video"].includes(light.origin.source) || style?.lighting === light.term;
  const isAsked = light.origin.source === "text";
  if (isLed || (SUNLIT.has(own) && UNDER_CLOUDS.has(light.term))) return null;
  // In a film whose hour is known only what the story moves on to has another.
  return isAsked && timeOfDay !== null && !isAtOtherTime(text, timeOfDay) ? null : own;
}
