import { remembered } from "../remembered.ts";
import { capital } from "../words/capital.ts";

/** Places with the preposition that people say before them: "on a tram", "at a crossing", "in Lisbon". */
const ON =
  /^(?:street|road|avenue|tram|train|bus|ferry|boat|ship|plane|tube|beach|shore|coast|rooftop|roof|terrace|balcony|porch|patio|bench|sofa|bed|carpet|rug|blanket|table|tables|counter|worktop|slab|shelf|floor|path|trail|ridge|jetty|pier|deck|stage|step|steps|stairs|sill|windowsill|board|tray|seat|pitch|track|platform|bridge|moor|slope|hill|hillside|island|farm|landing|lawn|roadside|highway|freeway|lane|cliff|summit|paper|stove|plinth|dashboard|asphalt|plaster|wall|pavement|kerb|square|line|quay|mat|cloth|scales|bonnet|grass|motorway|riverbank|promenade|embankment|background|backdrop|boardwalk|dance floor|canal)$/i;
const AT =
  /^(?:crossing|door|doorway|gate|station|stop|window|market|fair|sink|basin|till|desk|entrance|corner|finish|festival|concert|party|wedding|stall|junction|bar counter|workbench|bench vice|table for two|pool|stove top|school gate|start|hob|easel|loom|anvil)$/i;
const STARTS_WITH_PREPOSITION =
  /^(?:in|on|at|under|inside|outside|behind|beside|above|below|between|beneath|against|along|around|near|by|over|across|through|among|within|from|half|where|off|up|down|next|just|back|backstage|opposite|deep|somewhere|everywhere|indoors|outdoors|underwater|upstairs|downstairs)\b/i;
const HEAD_ENDS =
  /\s(?:of|in|with|at|by|under|after|before|between|where|on|over|to|from|for|without|behind|beside|against|near|that|used|laid|full|lit|seen|facing|above|below|inside|outside|and|during|along|around|through|just)\s|,/i;

/** A film has few places, and each is named in picture after picture. */
const PLACES_KEPT = 400;

/** The place as it stands behind what happens there: with its preposition, as a phrase of the same sentence. */
export const placePhrase = remembered(phraseOf, PLACES_KEPT);

function phraseOf(place: string): string {
  if (STARTS_WITH_PREPOSITION.test(place)) return place;
  const head = place.split(HEAD_ENDS)[0]?.trim() ?? place;
  const words = head.split(/\s+/);
  const last = words.at(-1) ?? head;
  const lastTwo = words.slice(-2).join(" ");
  if (AT.test(lastTwo) || AT.test(last)) return `at ${place}`;
  return `${ON.test(lastTwo) || ON.test(last) ? "on" : "in"} ${place}`;
}

const SEASON = /^(?:spring|summer|midsummer|autumn|winter|fall)$/i;

/** How people say a part of the air, hours first, weather last. */
const AIR: readonly { readonly words: RegExp; readonly phrase: (said: string) => string }[] = [
  { words: /^(?:morning|afternoon|evening)$/i, phrase: (said) => `in the ${said}` },
  {
    words: /^(?:night|noon|midnight|dawn|sunrise|sunset|dusk|twilight|daybreak|nightfall|lunchtime|midday)$/i,
    phrase: (said) => `at ${said}`,
  },
  {
    words: /\bday$/i,
    phrase: (said) => `on ${said.replaceAll(/\b\p{Ll}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase())}`,
  },
  { words: /^(?:golden|blue) hour$/i, phrase: (said) => `at the ${said}` },
  {
    words: /^(?:christmas|halloween|easter|valentine's day|new year|thanksgiving|diwali)$/i,
    phrase: (said) => `at ${capital(said)}`,
  },
  {
    words:
      /^(?:spring|summer|midsummer|autumn|winter|fall|january|february|march|april|may|june|july|august|september|october|november|december)$/i,
    phrase: (said) => `in ${SEASON.test(said) ? said : capital(said)}`,
  },
  { words: /^(?:fog|mist)$/i, phrase: (said) => `in ${said}` },
  { words: /^(?:rain|snow|wind|sun|drizzle|sunshine|hail|heat)$/i, phrase: (said) => `in the ${said}` },
  {
    words: /^(?:storm|thunderstorm|heatwave|blizzard|snowstorm)$/i,
    phrase: (said) => `in a ${said}`,
  },
  {
    words: /\soutside the window$/i,
    phrase: (said) => said.replace(" outside the window", " at the window"),
  },
];

const HOUR =
  /\b(?:night|midnight|dusk|twilight|dawn|sunrise|sunset|daybreak|morning|noon|midday|afternoon|evening|after dark|low sun|last light|early light|first light)\b/i;

const IN_THE_SUN = /\b(?:low sun|sunlit|sunny|in the sun|sunlight)\b/i;
const WET = /\b(?:rain|snow|drizzle|fog|mist|storm|hail|overcast)/i;
const OUTSIDE = /\soutside the window$/i;

/** The parts of the air that `text` leaves unsaid: what tells its own hour or rain has no other. */
export function unsaidAir(air: string | null, text: string): string | null {
  if (air === null) return air;
  const isSaid = (part: string) =>
    (HOUR.test(part) && HOUR.test(text)) ||
    // A memory of a sunny beach is dry.
    (WET.test(part) && IN_THE_SUN.test(text)) ||
    (OUTSIDE.test(part) && text.includes(part.replace(OUTSIDE, "")));
  const left = air.split(", ").filter((part) => !isSaid(part));
  return left.length === 0 ? null : left.join(", ");
}

/** Hour, season and weather as a sentence has them: "at night in winter, in the snow". What the table does not know stands as it is. */
export function airPhrase(air: string): string {
  const parts = air.split(", ").map((part) => {
    const rank = AIR.findIndex(({ words }) => words.test(part));
    return { rank, text: AIR[rank]?.phrase(part) ?? part };
  });
  const ordered = parts.toSorted((a, b) => a.rank - b.rank).map(({ text }) => text);
  return ordered.reduce((said, part) =>
    /^in [a-z]+$/i.test(part) && !said.includes(",") ? `${said} ${part}` : `${said}, ${part}`,
  );
}
