import { kindOfNoun } from "../words/kind-of-noun.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import type { Phrase } from "./noun-phrases.ts";
import type { Page } from "./page.ts";
import { tokenIndexAt } from "./tokens.ts";

/** Right behind a name: a comma, an article or none, up to four words in small letters, and what follows them. */
const BEHIND =
  /^["”'’]?, (?<article>an? |the |our )?(?<goods>(?:(?!(?:for|that|which|made|with|from|in|since) )[\p{Ll}'’-]+ ){0,3}[\p{Ll}'’-]{3,}?)(?<next> (?:for|that|which|who|made|with|from|in|since)\s|[.,;:!?\n]|$)/u;
const FOR_SOMEBODY = /^ (?:for|that|which|made|since)\s$/;
/** Words that go on with the sentence, or say how the film shall be. */
const NO_GOODS =
  /^(?:and|or|so|but|with|for|on|in|at|no|not|very|we|i|it|you|please|aimed|targeting|about|set|shot|based)\b|\b(?:is|are|was|film|ad|video|spot|style|mood|vibe|feel|tone|look)\b/;
/** What a thing is called though a dictionary counts it among other sorts. */
const SOLD_KINDS: ReadonlySet<string> = new Set(["structure", "machine", "part", "object", "tool", "fuel"]);
/** "Drawer dividers", "surgical lights": named by what they do. */
const DOES_ITS_WORK = /^\p{Ll}+ (?:\p{Ll}{4,}ers|lights|lamps)$/u;

/** A phrase of goods, the words of a page it covers. */
interface GoodsBehind {
  readonly first: number;
  readonly last: number;
}

/** "Copperleaf, guttering for old houses", "Tuck, drawer dividers": what stands right behind a name is what it is of, whether a table knows it or not; null where that is no plain phrase of goods. */
export function goodsBehindName(page: Page, { end }: Phrase): GoodsBehind | null {
  if (!readsAsEnglish(page.language) || page.isTranslation) return null;
  const { groups } = BEHIND.exec(page.text.slice(end)) ?? {};
  const { article, goods = "", next = "" } = groups ?? {};
  if (goods === "" || NO_GOODS.test(goods)) return null;
  const kind = kindOfNoun(goods);
  const isTold = article !== undefined || FOR_SOMEBODY.test(next);
  const isGoods = SOLD_KINDS.has(kind?.name ?? "") || DOES_ITS_WORK.test(goods);
  if (!(isGoods || (isTold && (kind === null || kind.group !== "person")))) return null;
  const start = end + page.text.slice(end).indexOf(goods);
  return { first: tokenIndexAt(page, start), last: tokenIndexAt(page, start + goods.length) - 1 };
}
