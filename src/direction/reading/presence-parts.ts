import { finding, type Page } from "./page.ts";
import type { AskedPresence, Finding } from "./reading.ts";

/** Characters of one thing in a list of demands. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** The things a labelled line lists: "Must show: a, b", "Avoid: c". */
export function* listedInFields(page: Page, slot: "include" | "avoid"): Generator<Finding<AskedPresence>> {
  for (const field of page.fields) {
    if (field.slot !== slot) continue;
    for (const part of parts(page, field.start, field.end).filter(
      (one) => slot === "avoid" || !isReadElsewhere(page, one),
    ))
      yield finding(page, { subject: subjectOf(page, part), hard: true }, part.start, part.end, 1);
  }
}

/** Words in quotation marks, the logo, the safe zone: a line of demands may name them, and others read them. */
function isReadElsewhere(page: Page, part: Part): boolean {
  return OF_OTHERS.test(page.folded.slice(part.start, part.end));
}

const OF_OTHERS =
  /^["“„«「]|^(?:only|just|but) (?:at|in|on|for) |: ?(?:no|nope|never|none|nein)$|^(?:no|not|nobody|never|without|don't|avoid) |^(?:vertical|landscape|portrait|square|horizontal|widescreen)$|^(?:the |our )?(?:product|brand|name|pack)\b.*\bby second \d|^\d+(?:\.\d+)? ?(?:s|secs?|seconds?|fps|p)\b|^(?:it )?(?:starts?|opens?|ends?) (?:with|on) |^(?:the |our |a |brand |client |company )*(?:logo(?! on (?:the|his|her|a) )|cta|call[- ]to[- ]action|(?:safe|title)[- ](?:zones?|areas?)|(?:burn(?:ed|t)[- ]in |open |closed )?(?:subtitles?|captions?)(?: |$)|voice-?over|tag ?line|sign-?off|end ?line)/;

const PART_BREAK =
  /\n|[,;•|、，]|\s\/\s|\s(?:and|und|et|y|e|as well as|plus|&|\+)\s(?=(?:a|an|the|our|at least|some|one|two|my|der|die|das|ein|eine|unser|unsere|la|le|les|un|une|notre|el|los|las|una|nuestro|nuestra|o|os|as|um|uma|nosso|nossa|il|lo|gli|nostro|nostra)\s)/g;

type Written = Pick<Page, "text" | "folded">;

/** Cuts a list at commas, lines, and "and the". */
export function parts(page: Written, start: number, end: number): Part[] {
  const words = page.folded.slice(start, end);
  const result: Part[] = [];
  let from = 0;
  const push = (to: number) => {
    const raw = page.text.slice(start + from, start + to);
    const lead =
      /^[\s\-–*•✅❌]*(?:\d{1,2}[.)]\s)?(?:and |or |und |et |y |e |no |kein[e]? |the word )?/i.exec(raw)?.[0]
        .length ?? 0;
    const body = raw.slice(lead).replace(/[\s.,;!*)]+$/, "");
    if (body.length > 1 || /[\p{Script=Han}\p{Script=Hangul}]/u.test(body))
      result.push({ start: start + from + lead, end: start + from + lead + body.length });
  };
  for (const match of words.matchAll(PART_BREAK)) {
    if (isInBrackets(words, match.index)) continue;
    push(match.index);
    from = match.index + match[0].length;
  }
  push(words.length);
  return splitLastAnd(page, result);
}

/** "roses (yes, really)": a comma inside brackets parts nothing. */
function isInBrackets(words: string, at: number): boolean {
  const open = words.lastIndexOf("(", at);
  return open >= 0 && words.indexOf(")", open) > at && !words.slice(open, at).includes("\n");
}

/** "steam, condensation and ice": after commas, a plain "and" parts the last two. */
function splitLastAnd(page: Written, list: readonly Part[]): Part[] {
  const last = list.at(-1);
  const isShort =
    last !== undefined &&
    /^[\p{L}\p{N}' -]{2,24} (?:and|&|or|und|et|y|e) [\p{L}\p{N}' -]{2,24}$/u.test(
      page.text.slice(last.start, last.end),
    );
  const joint =
    last === undefined ? null : /\s(?:and|&|or|und|et|y|e)\s/.exec(page.folded.slice(last.start, last.end));
  if (last === undefined || joint === null || !isShort || list.length < 2) return [...list];
  const middle = last.start + joint.index;
  return [
    ...list.slice(0, -1),
    { start: last.start, end: middle },
    { start: middle + joint[0].length, end: last.end },
  ];
}

/** The thing itself, without its article and how it is shot. */
export function subjectOf(page: Page, part: Part): string {
  return page.text
    .slice(part.start, part.end)
    .replace(/\s+/g, " ")
    .replace(/\s?\((?:yes|really|seriously|please|obviously|of course|important|legal|sorry)\b[^)]*\)?/gi, "")
    .replace(/^(?:some|any|a few|lots of|plenty of|the|a|an|that|at least (?:one|1)|one)\s/i, "")
    .replace(/^(?:show|include|feature|use) (?:the |an? |our )?/i, "")
    .replace(
      /\s(?:by|before|within|at)\s(?:the )?(?:first )?(?:second \d{1,2}|\d{1,2} ?s(?:ec(?:ond)?s?)?)$/i,
      "",
    )
    .replace(/["“”„«»]|^['‘]|['’]$/g, "")
    .replace(/^(?:shots? of|images? of|footage of|a shot of)\s(?:the |a |an )?/i, "")
    .replace(/(?<=\p{L})\s(?:only|please)$/iu, "")
    .replace(/\s(?:near|towards?|just before) the (?:very )?(?:end|close|finish)(?: of the \w+)?$/i, "")
    .replace(/\s(?:in )?(?:an? )?(?:extreme )?close[- ]?ups?$/i, "")
    .trim();
}
