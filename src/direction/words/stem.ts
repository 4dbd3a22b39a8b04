/** Words whose forms no ending rule leads back to the base form. */
const IRREGULAR: Readonly<Record<string, string>> = {
  men: "man",
  women: "woman",
  people: "person",
  persons: "person",
  children: "child",
  kids: "kid",
  teeth: "tooth",
  feet: "foot",
  mice: "mouse",
  geese: "goose",
  knives: "knife",
  wives: "wife",
  lives: "life",
  leaves: "leaf",
  loaves: "loaf",
  shelves: "shelf",
  wolves: "wolf",
  scarves: "scarf",
  halves: "half",
  drank: "drink",
  drunk: "drink",
  ate: "eat",
  eaten: "eat",
  ran: "run",
  running: "run",
  drove: "drive",
  driven: "drive",
  rode: "ride",
  ridden: "ride",
  wore: "wear",
  worn: "wear",
  held: "hold",
  shown: "show",
  seen: "see",
  saw: "see",
  swam: "swim",
  swum: "swim",
  sang: "sing",
  sung: "sing",
  slept: "sleep",
  fought: "fight",
  bought: "buy",
  broke: "break",
  broken: "break",
  gave: "give",
  given: "give",
  took: "take",
  taken: "take",
  wrote: "write",
  written: "write",
  spoke: "speak",
  spoken: "speak",
  fell: "fall",
  fallen: "fall",
  flew: "fly",
  flown: "fly",
  grew: "grow",
  grown: "grow",
  made: "make",
  shot: "shoot",
  lit: "light",
  glasses: "glass",
  glass: "glass",
  lens: "lens",
  lenses: "lens",
  news: "news",
  bus: "bus",
  buses: "bus",
  gas: "gas",
  us: "us",
  this: "this",
  is: "is",
  was: "was",
  his: "his",
  dress: "dress",
  chess: "chess",
  tennis: "tennis",
  jeans: "jeans",
  always: "always",
  naked: "naked",
  using: "use",
  used: "use",
  christmas: "christmas",
  paris: "paris",
  during: "during",
  evening: "evening",
  morning: "morning",
  ceiling: "ceiling",
  spring: "spring",
  string: "string",
  wedding: "wedding",
  king: "king",
  ring: "ring",
  wing: "wing",
  sling: "sling",
  thing: "thing",
  building: "building",
  nothing: "nothing",
  something: "something",
  everything: "everything",
  red: "red",
  bed: "bed",
  bread: "bread",
  seed: "seed",
  speed: "speed",
  weed: "weed",
  feed: "feed",
  need: "need",
  shed: "shed",
  sled: "sled",
  hundred: "hundred",
  axes: "axe",
  cookies: "cookie",
  movies: "movie",
  selfies: "selfie",
  smoothies: "smoothie",
  brownies: "brownie",
  zombies: "zombie",
  cigarettes: "cigarette",
  shoes: "shoe",
  toes: "toe",
  canoes: "canoe",
  tomatoes: "tomato",
  potatoes: "potato",
  heroes: "hero",
};

const MIN_STEM = 3;
const cache = new Map<string, string>();
const CACHE_LIMIT = 20_000;

/**
 * The base form of a lower-case English word, near enough to compare two forms of the same word ("drinking" and "drunk",
 * "cherries" and "cherry"). Words of other languages come back with at most a plural ending off. Pure.
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const result = IRREGULAR[word] ?? ofSingular(withoutPlural(withoutPossessive(word)));
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, result);
  return result;
}

/** "Buildings" are more than one building, and no form of "build". */
function ofSingular(singular: string): string {
  return IRREGULAR[singular] ?? withoutVerbEnding(singular);
}

function withoutPossessive(word: string): string {
  return word.replace(/['’]s?$/, "");
}

function withoutPlural(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|zz|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string): string {
  const ending = /(?:ing|ed)$/.exec(word)?.[0];
  if (ending === undefined) return withoutMuteE(word);
  const base = word.slice(0, -ending.length);
  if (base.length < MIN_STEM || !/[aeiouy]/.test(base)) return withoutMuteE(word);
  if (base.endsWith("i")) return `${base.slice(0, -1)}y`;
  if (/([bdgklmnprt])\1$/.test(base) && !base.endsWith("ll")) return base.slice(0, -1);
  return hasLostE(base) ? `${base}e` : withoutMuteE(base);
}

/** The longest word that keeps its mute e: "wine" is no "win", but "explore" and "exploring" meet. */
const LONGEST_WITH_E = 5;

function withoutMuteE(word: string): string {
  return word.length > LONGEST_WITH_E && word.endsWith("e") && !word.endsWith("ee")
    ? word.slice(0, -1)
    : word;
}

/** Whether a short base lost its e to the ending: "rid(ing)" did, "pour(ing)" and "jump(ing)" did not. */
function hasLostE(base: string): boolean {
  if (base.length >= LONGEST_WITH_E) return false;
  const isOneSyllable = /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/.test(base);
  return /[cvz]$/.test(base) || (isOneSyllable && /(?:^|[^aeiou])[aeiouy][^aeiouywx]$/.test(base));
}
