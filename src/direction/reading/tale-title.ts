import { capital } from "../words/capital.ts";
import { finding, type Page } from "./page.ts";
import type { AskedProduct, BriefReading, Finding } from "./reading.ts";

const COUPLE = /(?<!\p{L})(\p{Lu}\p{Ll}+) (?:and|&|\+) (\p{Lu}\p{Ll}+)/u;
/** What has a title and is shown a part of. */
export const WORK =
  /\b(?:novel|book|film|movie|series|season|game|play|show|musical|opera|podcast|comic|album|episode|documentary)\b/i;
const TITLES: readonly RegExp[] = [
  /^["“«]([^"”»\n]{2,50})["”»]\s*[-–—,:]?\s*(?:an? |the |our )?(?:\p{L}+ ){0,3}?(?:trailer|teaser|short|film|documentary|drama|story|fable|portrait|series)\b/iu,
  /\b(?:film|short|documentary|doc|drama|trailer|teaser|story|movie|piece|novel|thriller|game|series|book|play|podcast|poem)\b[^.:"“\n]{0,30}?\s(?:called|titled|entitled|named)\s["“'‘]?((?:\p{Lu}|\d)[\p{L}\d'’-]*(?:\s(?:(?:of|the|and|in|to|for|on|at)\s){0,2}(?:\p{Lu}|\d)[\p{L}\d'’-]*){0,6})/u,
  /\b(?:film|documentary|short|trailer|teaser|drama|movie|story)(?: for)?(?:,?\s\d+ ?s(?:ec(?:ond)?s?)?)?(?:,\s\p{L}+,?)?:?\s["“«]([^"”»]{2,50})["”»]/iu,
  /\b(?:trailer|teaser) for (?:(?:the|our|my|a|an|new|upcoming|indie|debut) )*(?:\p{Ll}+ ){0,3}?["“]?((?:\p{Lu}[\p{L}'’\d-]+)(?:\s(?:(?:of|the|and|in) ){0,2}\p{Lu}[\p{L}'’\d-]*){0,5})(?=["”]?[,.:]|["”]?\s[-–—(])/u,
  /\b(?:trailer|teaser):\s((?:The |A )?\p{Lu}[\p{L}'’-]*(?:\s(?:of |the |and )?\p{Lu}[\p{L}'’-]*){0,5})(?=[,.])/u,
  /\b(?:novel|thriller|game|series|book|play|podcast|musical|film|documentary|movie|show|drama|comedy)\s["“]?((?:The |A )?\p{Lu}[\p{L}'’-]*(?:\s(?:(?:of|the|and)\s)?\p{Lu}[\p{L}'’-]*){1,5})/u,
];
const CONFIDENCE = 0.7;

/** What a film that sells nothing is called: a couple's names, a feast, the title of a book or film; null where the brief gives none. */
export function titleOfTale(
  page: Page,
  { product }: BriefReading,
  isOfAFamily: boolean,
): Finding<AskedProduct> | null {
  const couple = isOfAFamily ? COUPLE.exec(page.text) : null;
  if (couple !== null) {
    const names = `${couple[1]} & ${couple[2]}`;
    return finding(page, plainSubject(names), couple.index, couple.index + couple[0].length, CONFIDENCE);
  }
  const kin = isOfAFamily ? NAMED_KIN.exec(page.text) : null;
  if (kin !== null) {
    const name = kin[1] ?? "";
    const at = kin.index + kin[0].length - name.length;
    return finding(page, plainSubject(name), at, at + name.length, CONFIDENCE);
  }
  const feast = FEAST.exec(page.text);
  if (feast !== null) {
    const name = `${(feast[1] ?? "").charAt(0).toUpperCase()}${(feast[1] ?? "").slice(1)}`;
    return finding(page, plainSubject(name), feast.index, feast.index + feast[0].length, CONFIDENCE);
  }
  const invited = isOfAFamily ? feastInvitedTo(page) : null;
  if (invited !== null) return invited;
  for (const pattern of TITLES) {
    const match = pattern.exec(page.text);
    const name = match?.[1]?.trim();
    if (match && name) {
      const at = match.index + match[0].indexOf(name);
      return finding(page, plainSubject(name), at, at + name.length, CONFIDENCE);
    }
  }
  if (product === null || product.value.brand === null || !WORK.test(product.value.noun ?? "")) return null;
  return { ...product, value: plainSubject(product.value.name) };
}

/** "My grandfather Willem" */
const NAMED_KIN =
  /\b(?:[Mm]y|[Oo]ur) (?:late |dear |beloved )?(?:mum|mom|dad|mother|father|grandad|granddad|grandpa|grandfather|grandma|nan|granny|grandmother|wife|husband|sister|brother|son|daughter|aunt|uncle|friend|colleague|boss|teacher|coach|neighbou?r|caretaker|trainer) (\p{Lu}\p{Ll}+)\b(?!['’])/u;

/** "My grandad's 90th" */
const FEAST =
  /\b(?:my|our) ((?:mum|mom|dad|grandad|granddad|grandpa|grandfather|grandma|nan|granny|grandmother|wife|husband|sister|brother|son|daughter|aunt|uncle|friend|best friend)['’]s (?:\d+(?:th|st|nd|rd)(?: birthday)?|birthday|retirement|christening|baby shower|farewell))/iu;

/** The feast that a family invites to: "Leo's 6th birthday", "Anna's baby shower", "Housewarming". */
function feastInvitedTo(page: Page): Finding<AskedProduct> | null {
  const invited = FEAST_OF.exec(page.text) ?? INVITED_TO.exec(page.text);
  if (invited === null) return null;
  const { name, feast = "", ours, whose } = invited.groups ?? {};
  const called = whose === undefined ? capital(name ?? ours ?? feast) : `${whose}'s ${feast.toLowerCase()}`;
  return finding(page, plainSubject(called), invited.index, invited.index + invited[0].length, CONFIDENCE);
}

/** What a family invites to; the source of a pattern. */
export const A_FEAST =
  "birthday|baby shower|house ?warming|baptism|christening|communion|ba[rt] mitzvah|hen (?:party|do|night)|stag (?:party|do|night)|graduation|retirement|anniversary|engagement|farewell|leaving";
/** "Leo's 6th birthday" */
const FEAST_OF = new RegExp(
  `(?<name>\\p{Lu}\\p{Ll}+['’]s (?:\\d+(?:th|st|nd|rd) )?(?:${A_FEAST})(?: party)?)(?!\\p{L})`,
  "u",
);
/** "Baby shower invitation for Anna", "housewarming invite", "invitation to our housewarming" */
const INVITED_TO = new RegExp(
  `(?<!\\p{L})(?<feast>${A_FEAST})(?: party)?(?: video)? invit(?:e|ation)s?(?: for (?:(?:little|baby|our|dear) )*(?<whose>\\p{Lu}\\p{Ll}+))?|invit(?:e|ation)s? (?:(?:video|film|clip|reel) )?(?:to|for) (?:our|my|the) (?<ours>${A_FEAST})(?!\\p{L})`,
  "iu",
);

/** A subject without goods: its name and nothing else. */
export function plainSubject(name: string): AskedProduct {
  return { name, noun: null, brand: null, description: null, features: [] };
}
