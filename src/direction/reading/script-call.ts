import { ctaOf, opensWithAction } from "./cta-words.ts";
import { openPage, type Page } from "./page.ts";
import type { AskedCta, Finding, ScriptShot } from "./reading.ts";

/** `“Sleep tight.” Shop now`, `"Sorry, birds." + Link in bio`, `"Siempre hay alguien." Botón: Descarga la app`. */
const BEHIND_CARD =
  /(?<=["”»]\.?)(\s*(?:[+&|,–—-]\s*)?(?:(?:cta|button|botón|bouton|knopf|bottone|botão)\s?[:：]\s*)?)(\p{Lu}[\p{L}\d'’]*(?: [\p{L}\d'’]+){0,4})[.!]?\s*$/iu;
const CALLED = /[:：]\s*$/u;

/** Where the call behind a card's words begins in a shot, with what leads to it, and the call; null where nothing calls. */
export function callBehindCard(words: string): { readonly at: number; readonly call: string } | null {
  const match = BEHIND_CARD.exec(words);
  const [, lead = "", call = ""] = match ?? [];
  if (match === null) return null;
  return CALLED.test(lead) || opensWithAction(openPage(call), 0) ? { at: match.index, call } : null;
}

/** The call that stands behind the words of the last card. */
export function callOfLastShot(page: Page, script: readonly Finding<ScriptShot>[]): Finding<AskedCta> | null {
  const last = script.at(-1);
  if (last === undefined) return null;
  const words = page.text.slice(last.start, last.end).replace(/\s*\([^()]{1,16}\)\s*$/u, "");
  const found = callBehindCard(words);
  if (found === null) return null;
  const start = last.start + words.lastIndexOf(found.call);
  return ctaOf(page, start, start + found.call.length, 1);
}
