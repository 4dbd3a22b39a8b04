import type { CtaAction } from "../../../contracts/vocabulary.ts";
import { finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { AskedCta, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";

/** "Etsy shop link at the end", "link to our website in the last frame": where it leads is the call. */
const LINK =
  /\b(?:(?:the |our |my |a )?((?:[a-z]+ )?(?:shop|store|website|web ?site|site|page|booking|ticket|tickets|donation|sign-?up|app store|download|menu|profile|etsy|amazon)) links?|links? to (?:the |our |my )?((?:[a-z]+ )?(?:shop|store|website|web ?site|site|page|bookings?|tickets?|donation page|sign-?up|app store|download|menu|profile|etsy|amazon)(?: page| shop| store)?)) (?:at|in|on) (?:the )?(?:very )?(?:end|last|final|close)\b(?: (?:frame|card|shot|scene))?/g;
const LED_TO: readonly (readonly [words: RegExp, call: string, action: CtaAction])[] = [
  [/\b(?:booking|bookings)\b/, "Book now", "custom"],
  [/\btickets?\b/, "Get tickets", "custom"],
  [/\bdonation\b/, "Donate now", "custom"],
  [/\bsign-?up\b/, "Sign up now", "sign_up"],
  [/\b(?:app store|download)\b/, "Get the app", "custom"],
  [/\bmenu\b/, "See the menu", "learn_more"],
  [/\betsy\b/, "Shop on Etsy", "shop_now"],
  [/\bamazon\b/, "Shop on Amazon", "shop_now"],
  [/\b(?:shop|store)\b/, "Shop now", "shop_now"],
  [/./, "Visit our website", "visit"],
];

/** "End with nordlys.no/blankets" */
const ENDS_ON_ADDRESS =
  /\b(?:end|ends|ending|close|closes|closing|finish|finishes)(?: it)? (?:with|on)(?: (?:our|my))?:? ((?:https?:\/\/|www\.)?[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/[\w/-]*\w)?)(?![\w@-])/g;

/** Where the brief wants an address or a link at the end, as a call. */
export function linkedCall(page: Page): Finding<AskedCta> | null {
  return addressAtTheEnd(page) ?? linkAtTheEnd(page);
}

function addressAtTheEnd(page: Page): Finding<AskedCta> | null {
  const match = everyMatch(page, ENDS_ON_ADDRESS).find(
    ({ index }) => !isForbidden(page, index) && !isQuoted(page, index),
  );
  const address = match?.[1];
  if (match === undefined || address === undefined) return null;
  const end = match.index + match[0].length;
  const start = end - address.length;
  return finding(page, { text: page.text.slice(start, end), action: "visit" }, match.index, end, 0.85);
}

function linkAtTheEnd(page: Page): Finding<AskedCta> | null {
  const match = everyMatch(page, LINK).find(
    ({ index }) => !isForbidden(page, index) && !isQuoted(page, index),
  );
  if (match === undefined) return null;
  const where = match[1] ?? match[2] ?? "";
  const [, text, action] = LED_TO.find(([words]) => words.test(where)) ?? [];
  if (text === undefined || action === undefined) return null;
  return finding(page, { text, action }, match.index, match.index + match[0].length, 0.8);
}
