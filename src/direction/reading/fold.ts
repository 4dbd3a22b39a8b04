/** A text of the same length in plain lower case: straight quotes, ASCII digits, no accents, so that offsets still hold. */
export function fold(text: string): string {
  const folded: string[] = [];
  let plainFrom = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) <= LAST_ASCII) continue;
    folded.push(text.slice(plainFrom, at).toLowerCase(), foldUnit(text.charAt(at)));
    plainFrom = at + 1;
  }
  folded.push(text.slice(plainFrom).toLowerCase());
  return folded.join("");
}

const LAST_ASCII = 0x7f;
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;
const MAX_REMEMBERED_UNITS = 4_096;

const remembered = new Map<string, string>([
  ["’", "'"],
  ["‘", "'"],
  ["‛", "'"],
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["″", '"'],
  ["′", "'"],
  ["\u00a0", " "],
  ["\u202f", " "],
  ["\u3000", " "],
  ["–", "-"],
  ["—", "-"],
  ["‐", "-"],
  ["‑", "-"],
  ["−", "-"],
  ["×", "x"],
]);

function foldUnit(unit: string): string {
  const known = remembered.get(unit);
  if (known !== undefined) return known;
  const folded = foldUnknown(unit);
  if (remembered.size < MAX_REMEMBERED_UNITS) remembered.set(unit, folded);
  return folded;
}

function foldUnknown(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) {
    return String.fromCharCode(code - FULL_WIDTH_OFFSET).toLowerCase();
  }
  const lower = unit.toLowerCase();
  const base = /^\p{Script=Latin}/u.test(lower) ? lower.normalize("NFD").charAt(0) : lower;
  return base.length === 1 ? base : unit;
}
