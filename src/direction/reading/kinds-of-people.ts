/** A kind of people of whom a brief may show no others. */
export interface KindOfPeople {
  /** As briefs say it, in the plural. */
  readonly words: readonly string[];
  /** Somebody of the kind, and several of them. */
  readonly one: string;
  readonly many: string;
  /** Who is out where only these are seen; null where nothing is their opposite. */
  readonly others: string | null;
  /** Words that tell somebody to be of the kind. */
  readonly told: RegExp;
}

const OLD =
  /\b(?:elderly|old(?:er)?|aged|seniors?|retired|pensioners?|retirees?|grand(?:mother|father|parent|ma|pa)s?|gran(?:ny|dad)?|(?:white|silver|grey|gray)-haired|in (?:his|her|their) (?:late |early )?(?:sixties|seventies|eighties|nineties|[6-9]0s))\b/i;
const YOUNG = /\b(?:teens?|teenage(?:d|rs?)?|adolescents?|schoolgirls?|schoolboys?)\b/i;
const A_CHILD = /\b(?:kids?|child(?:ren)?|girls?|boys?|toddlers?|bab(?:y|ies)|daughters?|sons?|pupils?)\b/i;
const HER =
  /\b(?:wom[ae]n|lad(?:y|ies)|girls?|mothers?|mums?|moms?|grandmothers?|daughters?|sisters?|wi(?:fe|ves)|brides?|female)\b/i;
const HIM =
  /\b(?:m[ae]n|gentlem[ae]n|boys?|guys?|fathers?|dads?|grandfathers?|sons?|brothers?|husbands?|grooms?|male)\b/i;

const KINDS_OF_PEOPLE: readonly KindOfPeople[] = [
  { words: ["women"], one: "a woman", many: "two women", others: "men", told: HER },
  { words: ["girls"], one: "a girl", many: "two girls", others: "men", told: HER },
  { words: ["men"], one: "a man", many: "two men", others: "women", told: HIM },
  { words: ["boys"], one: "a boy", many: "two boys", others: "women", told: HIM },
  { words: ["kids", "children"], one: "a child", many: "two children", others: "adults", told: A_CHILD },
  {
    words: ["teenagers", "teens"],
    one: "a teenager",
    many: "two teenagers",
    others: null,
    told: YOUNG,
  },
  {
    words: ["elderly people", "older people", "old people", "seniors", "pensioners"],
    one: "an elderly person",
    many: "two elderly people",
    others: null,
    told: OLD,
  },
];

/** All the words that name such a kind. */
export const WORDS_OF_KINDS: readonly string[] = KINDS_OF_PEOPLE.flatMap(({ words }) => words);

/** The kind that these words name; undefined where they name none. */
export function kindOfPeople(words: string | null): KindOfPeople | undefined {
  return KINDS_OF_PEOPLE.find((kind) => words !== null && kind.words.includes(words));
}
