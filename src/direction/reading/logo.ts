import { after, before, finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";

const LOGO =
  /\b(?:logos?|brand ?mark|wordmark|packshot|pack shot|end ?card|logotype|logotipo|(?:club|council|town|school|family|city|university|team) (?:crest|emblem|badge|coat of arms))\b|ロゴ|标志|로고/g;
/** "no logo until the final frame" */
const LATE_LOGO = /^logos?\s(?:until|before|till)\s[^.,;!?\n]{2,40}/;
const LOGO_WINDOW = 60;
const LOGO_CLAUSE_END =
  /[.!?;\n]|,\s(?!top|bottom|upper|lower|left|right|centred|centered|small|large)|\s(?:and|but|then)\s(?!logo|hold|stays?|fade)/;
const LOGO_PLACE =
  /\b(?:end|ends|ending|close|closes|last|final|finish|first|start|corner|top|bottom|left|right|cent(?:er|re)d?|throughout|visible|always|every|seconds?|intro|outro|on screen|appears?|must|show|shows?|forming|forms?|formed|turns? into|becom(?:es?|ing)|with|on|reveal|logo:|small|large|watermark|subtle|schluss|ende|am ende|ecke|termin[a-z]+|finir|acabar|chiud[a-z]+|fin|coin|esquina|final|canto|angolo|fine|fim|einde|koncu|sonda|centrado|centrata|centrato|zentriert|mittig|cierre|cierra|unten|oben|rechts|links|mitte|bas|haut|gauche|droite|centre|abajo|arriba|izquierda|derecha|centro|basso|alto|destra|sinistra|baixo|cima|direita|esquerda|linksboven|rechtsonder|dol|gora)\b|конце|最後|最后|마지막|入れ/;

const BESIDE_LAST_WORDS = /["”’]\s(?:and|plus|with|&|\+|then)\s(?:the |our |a )?$/;

/** 'End with the line "Slow is fine." and the logo' */
function closesBefore(page: Page, at: number): boolean {
  if (!BESIDE_LAST_WORDS.test(page.folded.slice(Math.max(0, at - 12), at))) return false;
  const quote = page.quotes.findLast(({ outerEnd }) => outerEnd < at);
  return (
    quote !== undefined &&
    /\b(?:end|ends|ending|close|closes|finish|finishes)\b[^.!?\n]*$/.test(
      before(page, quote.outerStart, LOGO_WINDOW),
    )
  );
}

/** Where and how the logo must be seen, in the brief's words. */
export function readLogo(page: Page): Finding<string> | null {
  const field = page.fields.find((one) => one.slot === "logo");
  if (field !== undefined)
    return finding(page, page.text.slice(field.start, field.end), field.start, field.end, 1);
  for (const match of everyMatch(page, LOGO)) {
    if (isQuoted(page, match.index) || /end ?card/.test(match[0])) continue;
    const isBanned = isForbidden(page, match.index) && !isSpared(page, match.index);
    const told = isBanned ? lateLogo(page, match.index) : placedLogo(page, match);
    if (told !== null) return told;
  }
  return null;
}

/** "No text apart from our logo": the logo is what is wanted. */
function isSpared(page: Page, at: number): boolean {
  return SPARES.test(before(page, at, LOGO_WINDOW));
}

const SPARES =
  /\b(?:except|other than|apart from|besides|but for|save for|only)(?: for)? (?:the |our |a )?(?:[a-z]+ )?$/;

/** "No logo until the final frame" */
function lateLogo(page: Page, at: number): Finding<string> | null {
  const late = LATE_LOGO.exec(page.folded.slice(at, at + LOGO_WINDOW));
  if (late === null) return null;
  const ban = page.prohibitions.find((one) => one.items.some((item) => item.end > at));
  const [start, end] = [ban?.start ?? at, at + late[0].length];
  return finding(page, page.text.slice(start, end), start, end, 0.9);
}

function placedLogo(page: Page, match: RegExpExecArray): Finding<string> | null {
  const at = match.index;
  const ahead = before(page, at, LOGO_WINDOW);
  const behind = after(page, at + match[0].length, LOGO_WINDOW);
  const from = at - (ahead.length - (lastClauseBreak(ahead) ?? 0));
  const stop = behind.search(LOGO_CLAUSE_END);
  const end = at + match[0].length + (stop < 0 ? behind.length : stop);
  const label =
    /\b(?:end|ends|ending|last|final|close|closing)(?: (?:frame|card|shot|scene|image))?:\s$/.exec(ahead);
  const told = `${label?.[0] ?? ""}${page.folded.slice(from, end)}`;
  if (/\b(?:may|must|should|can|will|shall|is|are)(?:n't| not| never)\b/.test(told)) return null;
  if (LOGO_PLACE.test(told) || /\bthen (?:the |our )?$/.test(page.folded.slice(at - 12, at)))
    return finding(
      page,
      page.text.slice(from, end).trim(),
      ownStart(page, from, at),
      trimmedEnd(page, end),
      0.9,
    );
  return closesBefore(page, at) ? finding(page, "logo at the end", at, at + match[0].length, 0.9) : null;
}

/** 'CTA "Book now" with logo, bottom right': the quoted words are another demand. */
function ownStart(page: Page, from: number, at: number): number {
  const quoted = page.quotes.findLast(({ outerEnd }) => outerEnd > from && outerEnd < at);
  const lead = quoted === undefined ? /^\s*/ : /^[\s,]*(?:(?:and|plus|with|&|\+)\s)?/;
  const start = quoted?.outerEnd ?? from;
  return start + (lead.exec(page.folded.slice(start, at))?.[0].length ?? 0);
}

function trimmedEnd(page: Page, end: number): number {
  return end - (/\s*$/.exec(page.text.slice(0, end))?.[0].length ?? 0);
}

function lastClauseBreak(ahead: string): number | null {
  const match = [...ahead.matchAll(/[.!?;\n,:]\s?|\s(?:and|but|then)\s/g)].at(-1);
  return match === undefined ? null : match.index + match[0].length;
}
