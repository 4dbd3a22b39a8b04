/** A word, a number, or one mark of punctuation. A hyphen between two letters joins and is no token of its own. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The folded word, without a possessive 's. */
  readonly key: string;
  readonly kind: "word" | "mark";
  /** The word follows a hyphen directly: the "up" of "close-up". */
  readonly joined: boolean;
  readonly possessive: boolean;
  readonly capitalised: boolean;
}

/** The index of the first token that begins at `offset` or later; the number of tokens where none does. */
export function tokenIndexAt({ tokens }: { readonly tokens: readonly Token[] }, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cuts a text into tokens in one pass; Han, kana and hangul stand one sign a token. */
export function tokenize(text: string, folded: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let joined = false;
  while (at < text.length) {
    const kind = kindOf(text, at);
    if (kind === "space") {
      at++;
      joined = false;
    } else if (kind === "letter") {
      const end = endOfWord(text, at);
      tokens.push(wordToken(text, folded, at, end, joined));
      at = end;
      joined = false;
    } else {
      const end = at + signLength(text, at);
      if (kind === "mark" && isJoint(text, folded, at)) joined = true;
      else if (!isOfManyOwners(text, at)) {
        tokens.push(signToken(folded, at, end, kind === "sign"));
        joined = false;
      }
      at = end;
    }
  }
  return tokens;
}

const OWNERS_BACK = 60;

/** "Kids' bike": an apostrophe behind a plural parts nothing, unless it closes a quotation. */
function isOfManyOwners(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== APOSTROPHE && mark !== RAISED_COMMA) return false;
  if (text.charAt(at - 1) !== "s" || !/^ [a-z]/.test(text.slice(at + 1, at + 3))) return false;
  return !/(?:^|[\s(])['‘]/.test(text.slice(Math.max(0, at - OWNERS_BACK), at));
}

const APOSTROPHE = 0x27;
const RAISED_COMMA = 0x2019;

/** What French and Italian leave of an article before a vowel: "d'alcool" is two words. */
const ELIDED = new Set("l d qu n s j m t c dell all nell sull dall un quest".split(" "));

type Kind = "space" | "letter" | "sign" | "mark";

const kinds = new Map<number, Kind>();
const MAX_REMEMBERED_KINDS = 8_192;

/** The kinds of ASCII's signs, which most texts are made of. */
const PLAIN_KINDS: readonly Kind[] = Array.from({ length: 128 }, (_, code) =>
  classify(String.fromCharCode(code)),
);

function kindOf(text: string, at: number): Kind {
  const plain = PLAIN_KINDS[text.charCodeAt(at)];
  if (plain !== undefined) return plain;
  const code = text.codePointAt(at) ?? 0;
  const known = kinds.get(code);
  if (known !== undefined) return known;
  const kind = classify(String.fromCodePoint(code));
  if (kinds.size < MAX_REMEMBERED_KINDS) kinds.set(code, kind);
  return kind;
}

function classify(sign: string): Kind {
  if (/\s/.test(sign)) return "space";
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u.test(sign)) return "sign";
  return /[\p{L}\p{N}\p{M}]/u.test(sign) ? "letter" : "mark";
}

function signLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (kindOf(text, at) === "letter") at += signLength(text, at);
    else if (isPointOfASaint(text, from, at)) return at + 1;
    else if (isCommaOfThousands(text, at)) at++;
    else if (!isInnerApostrophe(text, at)) break;
    else if (ELIDED.has(text.slice(from, at).toLowerCase())) return at + 1;
    else at++;
  }
  return at;
}

/** "St. Mary's", "Mt. Etna": the point belongs to the word. */
function isPointOfASaint(text: string, from: number, at: number): boolean {
  if (text.charCodeAt(at) !== POINT || at - from !== 2 || text.charAt(at - 1) !== "t") return false;
  return /^[SM]$/.test(text.charAt(from)) && /^ \p{Lu}/u.test(text.slice(at + 1, at + 3));
}

const POINT = 0x2e;
const COMMA = 0x2c;

/** "40,000mAh": with a unit behind it, the figure is one word. */
function isCommaOfThousands(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === COMMA &&
    /\d/.test(text.charAt(at - 1)) &&
    /^\d{3}(?:mah|wh|lm|w|rpm|mhz|hz|dpi|ml|g|k)\b/i.test(text.slice(at + 1, at + 8))
  );
}

function isInnerApostrophe(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return (sign === "'" || sign === "’") && at + 1 < text.length && kindOf(text, at + 1) === "letter";
}

function isJoint(text: string, folded: string, at: number): boolean {
  if (folded.charAt(at) !== "-" || at === 0 || at + 1 >= text.length) return false;
  return kindOf(text, at - 1) === "letter" && kindOf(text, at + 1) === "letter";
}

function wordToken(text: string, folded: string, start: number, end: number, joined: boolean): Token {
  const whole = folded.slice(start, end);
  const possessive = whole.endsWith("'s");
  const key = withoutPossessive(whole.endsWith(".") ? whole.slice(0, -1) : whole);
  const first = text.charAt(start);
  return { start, end, key, kind: "word", joined, possessive, capitalised: first !== first.toLowerCase() };
}

function withoutPossessive(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  return word.endsWith("'") ? word.slice(0, -1) : word;
}

function signToken(folded: string, start: number, end: number, isWord: boolean): Token {
  return {
    start,
    end,
    key: folded.slice(start, end),
    kind: isWord ? "word" : "mark",
    joined: false,
    possessive: false,
    capitalised: false,
  };
}
