import { isNounOf } from "../words/kind-of-noun.ts";

/** Characters of one thing in a list of demands. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

const PART_BREAK =
  /\n|[,;•|、，]|\s\/\s|\s(?:and|und|et|y|e|as well as|plus|&|\+)\s(?=(?:a|an|the|our|at least|some|one|two|my|der|die|das|ein|eine|unser|unsere|la|le|les|un|une|notre|el|los|las|una|nuestro|nuestra|o|os|as|um|uma|nosso|nossa|il|lo|gli|nostro|nostra)\s)/g;

/** What of a page a list is read from. */
interface Written {
  readonly text: string;
  readonly folded: string;
}

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
    if (WHERE_IN_THE_FILM.test(body)) return;
    if (body.length > 1 || /[\p{Script=Han}\p{Script=Hangul}]/u.test(body))
      result.push({ start: start + from + lead, end: start + from + lead + body.length });
  };
  for (const match of words.matchAll(PART_BREAK)) {
    if (isInBrackets(words, match.index)) continue;
    push(match.index);
    from = match.index + match[0].length;
  }
  push(words.length);
  return splitLastAnd(
    page,
    namesTogether(
      page,
      result.flatMap((part) => nameApart(page, part)),
    ).flatMap((part, at, all) => calledAs(page, part, all[at - 1], all[at + 1])),
  );
}

/** "The furnace door and Jana": a thing, and somebody by name. */
function nameApart({ text }: Written, part: Part): Part[] {
  const words = text.slice(part.start, part.end);
  const joint = /(?<=\p{Ll}) and (?=\p{Lu}\p{Ll}+$)/u.exec(words);
  if (joint === null || /^\p{Lu}/u.test(words)) return [part];
  const middle = part.start + joint.index;
  return [
    { start: part.start, end: middle },
    { start: middle + joint[0].length, end: part.end },
  ];
}

/** "Jana, the crane operator, 34": one person, by name, calling and age. */
function calledAs(
  { text, folded }: Written,
  part: Part,
  before: Part | undefined,
  next: Part | undefined,
): Part[] {
  const isName = (one: Part | undefined) =>
    one !== undefined && /^\p{Lu}\p{Ll}+$/u.test(text.slice(one.start, one.end));
  const isCalling = (one: Part | undefined) =>
    one !== undefined &&
    /^(?:the|our|my|his|her) /.test(folded.slice(one.start, one.end)) &&
    folded
      .slice(one.start, one.end)
      .split(" ")
      .slice(-1)
      .some((word) => isNounOf(word, "person") || IS_A_CALLING.test(word));
  if (/^\d{1,3}$/.test(text.slice(part.start, part.end)) || (isName(before) && isCalling(part))) return [];
  return [isName(part) && isCalling(next) ? { start: part.start, end: next?.end ?? part.end } : part];
}

/** Words of callings that no table has: "operator", "florist". */
const IS_A_CALLING = /(?:ator|ist|keeper|maker|man|woman|worker)$/;

/** "Our name, Weber Dental, at the end": no third thing. */
const WHERE_IN_THE_FILM =
  /^(?:right )?(?:at|in|on|near|towards?) the (?:very )?(?:end|close|start|beginning|last (?:scene|shot|frame)|final (?:scene|shot|frame))$/i;

/** "The practice name, Weber Dental": one thing under its name. */
function namesTogether({ text }: Written, list: readonly Part[]): Part[] {
  const isName = (at: number) => {
    const [before, own] = [list[at - 1], list[at]];
    return (
      before !== undefined &&
      own !== undefined &&
      / name$/i.test(text.slice(before.start, before.end)) &&
      /^\p{Lu}/u.test(text.slice(own.start, own.end))
    );
  };
  return list.flatMap((part, at) =>
    isName(at)
      ? []
      : [{ start: part.start, end: isName(at + 1) ? (list[at + 1]?.end ?? part.end) : part.end }],
  );
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
export function subjectOf(page: Pick<Written, "text">, part: Part): string {
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
    .replace(/\s(?:near|towards?|just before|at) the (?:very )?(?:end|close|finish)(?: of the \w+)?$/i, "")
    .replace(/\s(?:in )?(?:an? )?(?:extreme )?close[- ]?ups?$/i, "")
    .trim();
}
