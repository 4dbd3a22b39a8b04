/** Audiences and the kind of person in whom they would see themselves; the first row that fits is taken. */
const BY_KIND: readonly { readonly audience: RegExp; readonly heroes: readonly string[] }[] = [
  {
    audience: /\b(?:mom|mum|mother|new parent)/i,
    heroes: ["a mother in her thirties", "a mother in her late twenties"],
  },
  {
    audience: /\b(?:dad|father)/i,
    heroes: ["a father in his thirties", "a father of forty with rolled-up sleeves"],
  },
  {
    audience: /\b(?:parent|famil)/i,
    heroes: ["a parent in their thirties", "a mother and her boy of eight"],
  },
  {
    audience: /\b(?:kid|child|toddler)/i,
    heroes: ["a girl of seven", "a boy of eight"],
  },
  {
    audience:
      /\b(?:young (?:adults?|people|professionals)|twenty-?somethings|20-?somethings|millennials?|in their (?:20|twent))/i,
    heroes: ["a woman of twenty-five in a yellow sweatshirt", "a man of twenty-six"],
  },
  {
    audience: /\b(?:teen|gen ?z|zoomer|high[- ]school)/i,
    heroes: ["a nineteen-year-old in a hooded top", "a twenty-year-old in an oversized shirt"],
  },
  {
    audience: /\b(?:senior|elder|retire|grand|pension)/i,
    heroes: ["a woman in her seventies", "a silver-haired man"],
  },
  {
    audience: /\b(?:home ?owner|house ?owner|house ?holder|first[- ]time buyer|tenant|renter)/i,
    heroes: ["a homeowner in her forties", "a man of fifty in slippers with a ring of keys"],
  },
  {
    audience: /\b(?:teacher|school ?leader|educator|tutor)/i,
    heroes: ["a teacher in her forties", "a young teacher"],
  },
  {
    audience: /\bcommuter/i,
    heroes: ["a commuter in her thirties", "a commuter of forty"],
  },
  {
    audience: /\b(?:nurse|doctor|clinician|physician|surgeon|hospital|medical)/i,
    heroes: ["a nurse in her thirties", "a doctor of fifty"],
  },
  {
    audience: /\b(?:farmer|grower|winemaker)/i,
    heroes: ["a farmer in her forties", "a farmer of sixty"],
  },
  {
    audience: /\b(?:chef|restaurateur|restaurant owner|gastronom|hotelier|barista)/i,
    heroes: ["a chef in her thirties", "a restaurant owner of fifty"],
  },
  {
    audience: /\b(?:couple|newlywed|bride|engaged)/i,
    heroes: ["a couple in their thirties", "a couple of twenty-eight"],
  },
  {
    audience: /\bfriends?\b/i,
    heroes: ["two friends in their twenties", "two friends of thirty"],
  },
  {
    audience: /\b(?:hiker|climber|walker|outdoor|camper|skier|surfer)/i,
    heroes: ["a hiker in her forties", "a man of fifty"],
  },
  {
    audience: /\b(?:runner|athlete|gym|fitness|cyclist|yog)/i,
    heroes: ["a lean runner in her thirties", "a strong woman in her thirties"],
  },
  { audience: /\b(?:gamer|streamer)/i, heroes: ["a gamer in her twenties"] },
  {
    audience: /\b(?:freelanc|self-employed|designer|creative|remote)/i,
    heroes: ["a freelancer in her thirties", "a designer of forty"],
  },
  {
    audience: /\b(?:founder|entrepreneur|startup|small business|shop ?owner|retailer)/i,
    heroes: ["a shop owner in her forties", "a founder in her thirties"],
  },
  {
    audience:
      /\b(?:plant|production|factory|maintenance|operations|logistics|warehouse) (?:manager|lead|team|engineer)/i,
    heroes: ["a plant manager in her fifties", "a shift leader of forty in a clean blue coat"],
  },
  {
    audience: /\b(?:developer|programmer|coder|software engineer|it (?:team|manager|admin))/i,
    heroes: ["a developer in his thirties in a faded shirt", "a software engineer with short grey hair"],
  },
  {
    audience: /\b(?:executive|manager|professional|b2b|cfo|cto|ceo|business|buyer|hr)\b/i,
    heroes: ["a manager in her forties in a plain dark jacket", "a man of fifty"],
  },
];

/** Those whose age says all that the brief says of them. */
const BY_STAGE: typeof BY_KIND = [
  {
    audience: /\b(?:student|college|universit|millennial|young (?:adult|professional|people))/i,
    heroes: ["a woman of twenty-four with a canvas bag", "a man of twenty-three"],
  },
  {
    audience: /\b(?:women|woman|female|ladies|girl)/i,
    heroes: ["a woman in her thirties", "a woman of forty-five with cropped dark hair"],
  },
  {
    audience: /\b(?:men|man|male|guys|gentlem)/i,
    heroes: ["a man in his thirties with a short beard", "a man of forty in a worn denim shirt"],
  },
  { audience: /\b(?:pet|dog|cat)\b/i, heroes: ["a woman in her thirties"] },
  {
    audience: /\b(?:travel|backpack|tourist|adventur)/i,
    heroes: ["a traveller in her twenties"],
  },
];

/** "Over 50", "in their 30s", "25-34", "60+". */
const AGE =
  /\b(?:over|above|aged?|around|from)\s(?:about\s)?([2-8])\d\b|\b([2-8])0s\b|\b([2-8])\d\s?\+|\b([2-8])\d\s?(?:-|–|to)\s?[2-8]\d\b/i;
const DECADES = [
  "",
  "",
  "twenties",
  "thirties",
  "forties",
  "fifties",
  "sixties",
  "seventies",
  "eighties",
] as const;
/** Whose age is a child's or whose place in life says more than years. */
const KIN = /\b(?:mom|mum|mother|dad|father|parent|famil|kid|child|toddler|teen)/i;

/** People in whom the `audience` of a film would see themselves; null where nothing is known of it. */
export function heroesOf(audience: string): readonly string[] | null {
  if (audience === "") return null;
  const children = childrenOfAge(audience);
  if (children !== null) return children;
  const aged = KIN.test(audience) ? null : heroesOfAge(audience);
  const rows =
    aged === null
      ? [...BY_KIND, ...BY_STAGE]
      : BY_KIND.filter(({ audience: of }) => !OF_ANY_AGE.test(of.source));
  return rows.find((row) => row.audience.test(audience))?.heroes ?? aged;
}

const AGES_IN_WORDS = "two three four five six seven eight nine ten eleven twelve".split(" ");
const YOUNGEST_SEEN = 2;
const CHILDREN_AGED =
  /\b(?:kid|child|toddler|girl|boy)(?:s|ren)?\b\D{0,14}(\d{1,2})(?:\s?(?:-|–|to|and)\s?(\d{1,2}))?|\b(\d{1,2})\s?(?:-|–|to)\s?(\d{1,2})[- ]year[- ]olds?\b/i;

/** "Kids 3-6": a girl and a boy in the middle of it; null where no age of children is told. */
function childrenOfAge(audience: string): readonly string[] | null {
  const [from, to] = (CHILDREN_AGED.exec(audience)?.slice(1) ?? []).filter(Boolean).map(Number);
  if (from === undefined) return null;
  const age = AGES_IN_WORDS[Math.ceil((from + (to ?? from)) / 2) - YOUNGEST_SEEN];
  return age === undefined ? null : [`a girl of ${age}`, `a boy of ${age}`];
}

/** Rows whose people have an age of their own that the brief's would contradict. */
const OF_ANY_AGE = /couple|friends|senior|teen|hiker|runner|executive/;

function heroesOfAge(audience: string): readonly string[] | null {
  const found = AGE.exec(audience);
  const decade = DECADES[Number(found?.slice(1).find((digit) => digit !== undefined) ?? 0)] ?? "";
  if (decade === "") return null;
  if (/\bcouple/i.test(audience)) return [`a couple in their ${decade}`];
  if (/\bfriends?\b/i.test(audience)) return [`two friends in their ${decade}`];
  const woman = [`a woman in her ${decade}`];
  const man = [`a man in his ${decade}`];
  if (/\b(?:women|woman|female|ladies)\b/i.test(audience)) return woman;
  return /\b(?:men|man|male|guys)\b/i.test(audience) ? man : [...woman, ...man];
}
