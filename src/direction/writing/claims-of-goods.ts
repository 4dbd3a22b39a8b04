import type { AgreedBrief } from "../agreed-brief.ts";
import { uncapital } from "../words/capital.ts";
import { positiveMentions } from "../words/mentions.ts";
import { withArticleOfPerson } from "./article-of-person.ts";
import type { Claim } from "./claims.ts";
import { goodsOfFilm } from "./goods-of-film.ts";
import { happeningIn } from "./happening.ts";
import { isHighlighted, onlySounds } from "./said-in-passing.ts";

/** What a brief demands of a film of goods, as pictures of that film: what only sounds or only names the goods is none, and whoever is named with a place or a thing is one. */
export function claimsOfGoods(
  claims: readonly Claim[],
  agreed: AgreedBrief,
  productPhrase: string,
): readonly Claim[] {
  const goods = goodsOfFilm(agreed);
  if (goods === null) return claims;
  const pictures = claims.filter(
    ({ subject, origin }) =>
      (onlySounds(goods.head) || !onlySounds(subject)) &&
      !isHighlighted(agreed.reading.text, origin.evidence ?? subject) &&
      !namesOnlyGoods(subject, agreed),
  );
  const told = pictures.map((claim, at) => {
    const subject = withArticleOfPerson(claim.subject).replace(ONE_OF_SEVERAL, "$1 $2");
    return { ...claim, subject: at === 0 ? subject.replace(IT_AT_ONCE, `$1 ${productPhrase}`) : subject };
  });
  return [...peoplePictured(agreed, told), ...told];
}

/** "A feet hits the pavement" */
const ONE_OF_SEVERAL = /^an? (feet|hands|fingers|kids|teeth|people|children) (\p{Ll}+?)s\b/u;

/** "A guy eats it and regrets it": what nobody named before is the goods. */
const IT_AT_ONCE =
  /^((?:(?:an?|the) )?[\p{Ll}'-]+ \p{Ll}+s(?: (?:on|in|with|into|over|through|onto|under|behind))?) it\b/u;

/** "Healthy snack boxes for office workers" of an advertisement for healthy snack boxes. */
function namesOnlyGoods(subject: string, { reading }: AgreedBrief): boolean {
  const { noun = null, name = "" } = reading.product?.value ?? {};
  const said = subject.toLowerCase().replace(/^(?:an?|the) /, "");
  const isNamed = [noun, name].some(
    (one) => one !== null && one !== "" && said.startsWith(one.toLowerCase()),
  );
  // "A son" of a wallet by Hale & Son.
  if (happeningIn(subject) === null && ` ${name.toLowerCase()} `.includes(` ${said} `)) return true;
  const isPlaced = /\b(?:on|in|at|under|beside|next to|inside|over|against)\b/.test(said);
  return isNamed && !isPlaced && happeningIn(subject) === null && !/ing\b/.test(said);
}

/** How somebody is seen: "on a vintage scooter". */
const SEEN_WITH =
  /^\s(?:on|at|under|behind|beside|holding|carrying|riding|in (?:an?|the) (?!\p{L}*\s?\d))[^,.;:!?\n]{3,60}/iu;
const NO_PICTURE = /\b(?:\d0s|twenties|thirties|forties|fifties|sixties|seventies|market|audience|target)\b/i;

/** "A young woman on a vintage scooter": whoever is told with a thing or a place, and whom no picture shows yet. */
function peoplePictured({ reading }: AgreedBrief, claims: readonly Claim[]): Claim[] {
  return reading.characters.flatMap(({ value, words, start, end, confidence }) => {
    const tail = SEEN_WITH.exec(reading.text.slice(end))?.[0] ?? "";
    const isTold =
      reading.events.some((event) => event.start <= start && end <= event.end) ||
      claims.some(({ subject }) => positiveMentions(subject, value).length > 0);
    if (tail === "" || isTold || NO_PICTURE.test(tail)) return [];
    const subject = `${uncapital(value)}${tail}`.replace(/\s+/g, " ");
    return [
      {
        subject,
        isBare: false,
        where: "anywhere" as const,
        shotType: null,
        cameraMovement: null,
        origin: { source: "text" as const, confidence, evidence: `${words}${tail}` },
      },
    ];
  });
}
