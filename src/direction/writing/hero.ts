import type { AgreedBrief } from "../agreed-brief.ts";
import { CATEGORIES } from "../knowledge/categories.ts";
import { personAbroad } from "../knowledge/people-abroad.ts";
import type { Service } from "../knowledge/services/service.ts";
import type { Seeded } from "../seeded.ts";
import { artistOf } from "./artist.ts";
import { happeningIn } from "./happening.ts";
import { mentionsAny } from "./prohibited.ts";
import { isSomebody } from "./who-acts.ts";

/** Audiences and the kind of person in whom they would see themselves; the first row that fits is taken. */
const HEROES_BY_AUDIENCE: readonly { readonly audience: RegExp; readonly heroes: readonly string[] }[] = [
  {
    audience: /\b(?:mom|mum|mother|new parent)/i,
    heroes: [
      "a mother in her thirties with a child's sticker on her sleeve",
      "a mother in her late twenties with a hurried bun",
    ],
  },
  {
    audience: /\b(?:dad|father)/i,
    heroes: [
      "a father in his thirties with a toddler's hat in his pocket",
      "a father of forty with rolled-up sleeves",
    ],
  },
  {
    audience: /\b(?:parent|famil)/i,
    heroes: ["a parent in their thirties with one shoe untied", "a mother and her boy of eight"],
  },
  {
    audience: /\b(?:kid|child|toddler)/i,
    heroes: ["a girl of seven with a gap in her teeth", "a boy of eight with grass on his knees"],
  },
  {
    audience: /\b(?:teen|gen ?z|zoomer|high[- ]school)/i,
    heroes: [
      "a nineteen-year-old with dyed hair and big headphones",
      "a twenty-year-old in an oversized shirt",
    ],
  },
  {
    audience: /\b(?:student|college|universit|millennial|young (?:adult|professional|people)|18|20s|twent)/i,
    heroes: ["a woman of twenty-four with a canvas bag", "a young man with a bicycle helmet under his arm"],
  },
  {
    audience: /\b(?:senior|elder|retire|over 60|60\+|65\+|grand|pension)/i,
    heroes: [
      "a woman in her seventies with bright eyes and good shoes",
      "a silver-haired man with a gardener's hands",
    ],
  },
  {
    audience: /\b(?:runner|athlete|gym|fitness|cyclist|yog)/i,
    heroes: ["a lean runner in her thirties", "a strong woman with chalk on her hands"],
  },
  { audience: /\b(?:gamer|streamer)/i, heroes: ["a gamer in her twenties with headphones round her neck"] },
  {
    audience: /\b(?:founder|entrepreneur|startup|small business|shop owner|freelanc)/i,
    heroes: [
      "a shop owner in her forties with keys on her belt",
      "a founder in her thirties with ink on her hand",
    ],
  },
  {
    audience: /\b(?:executive|manager|professional|b2b|cfo|cto|ceo|business)/i,
    heroes: [
      "a manager in her forties in a plain dark jacket",
      "a man of fifty with reading glasses pushed up",
    ],
  },
  {
    audience: /\b(?:developer|engineer|programmer|coder)/i,
    heroes: ["a developer in his thirties in a faded shirt", "a software engineer with short grey hair"],
  },
  {
    audience: /\b(?:women|woman|female|ladies|girl)/i,
    heroes: ["a woman in her thirties with an open face", "a woman of forty-five with cropped dark hair"],
  },
  {
    audience: /\b(?:men|man|male|guys|gentlem)/i,
    heroes: ["a man in his thirties with a short beard", "a man of forty in a worn denim shirt"],
  },
  { audience: /\b(?:pet|dog|cat)\b/i, heroes: ["a woman with dog hair on her coat and no regrets"] },
  {
    audience: /\b(?:travel|backpack|tourist|adventur)/i,
    heroes: ["a traveller in her twenties with sun on her nose"],
  },
];

/** "My dad" is the dad to a crew; words that open a sentence in the brief stand in the middle of one here. */
function inTheThirdPerson(named: string): string {
  return named
    .replace(/^(?:my|our)\s/i, "the ")
    .replace(/^(?:An?|The|One|Two|Three|Four|Five|Some|Many|His|Her|Their)\b/, (word) => word.toLowerCase());
}

/** "A hero film" and "the hero shot" have nobody in them. */
const OF_A_HERO_FILM = /^(?:an? |the )?hero$/i;

/** Who does what the brief tells carries the film. */
function doerOfTheStory({ reading }: AgreedBrief): string | null {
  const deeds = reading.events.map(({ value }) => happeningIn(value.action));
  return deeds.find((deed) => deed !== null && isSomebody(deed.actor, deed.verb))?.actor ?? null;
}

/** Whether what the brief tells is told in the language of our own pictures. */
export function isToldInEnglish({ reading }: AgreedBrief): boolean {
  return reading.briefLanguage === "en" || reading.briefLanguage === "und";
}

/** "A couple" and "their toddler" are seen together. */
function withKin(named: string, kin: string | undefined): string {
  return kin !== undefined && /^(?:their|his|her)\s/i.test(kin)
    ? `${named} and ${kin.charAt(0).toLowerCase()}${kin.slice(1)}`
    : named;
}

/** The person without the particulars: "a climber with chapped lips" is "the climber" the second time. */
export function inShort(hero: string): string {
  const bare =
    hero.split(
      /\s(?:with|in|who|whose|behind|between|under|on|at|from|carrying|travelling|outnumbered|of (?!them))\b/,
    )[0] ?? hero;
  return bare.replace(/,.*$/, "").replace(/^(?:an?)\s|^(?=(?:two|three|four|five)\s)/i, "the ");
}

/** "Kids' toothpaste": whom a thing is made for stands before its name. */
const FOR_CHILDREN = /\b(?:kids?|children)['’]?s?['’]?(?=\s[a-z])/i;

/** The person of the film: the one the brief names, else one of those whom a film for the trade shows, else one the audience would recognise, else one of the category's. */
export function heroFor(agreed: AgreedBrief, trade: Service | null, chance: Seeded): string {
  const [named, kin] = agreed.reading.characters.filter(({ value }) => !OF_A_HERO_FILM.test(value));
  if (isToldInEnglish(agreed)) {
    if (named) return inTheThirdPerson(withKin(named.value, kin?.value));
    const doer = artistOf(agreed) ?? doerOfTheStory(agreed);
    if (doer) return inTheThirdPerson(doer);
  } else {
    const abroad = named && personAbroad(named.value);
    if (abroad) return abroad;
  }
  const avoided = agreed.mustAvoid.map((decision) => decision.value.subject);
  const audience = agreed.reading.audience?.value ?? FOR_CHILDREN.exec(agreed.reading.text)?.[0] ?? "";
  const fitting = HEROES_BY_AUDIENCE.find((row) => audience !== "" && row.audience.test(audience));
  const workers = trade?.workers ?? [];
  const leads = trade && !trade.starsGuests ? workers : (fitting?.heroes ?? workers);
  const usual = leads.length > 0 ? leads : CATEGORIES[agreed.category.value].heroes;
  const heroes = usual.filter((hero) => !mentionsAny(hero, avoided));
  return heroes.length > 0 ? chance.pick(heroes) : "someone";
}
