import type { Hit } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

/** "Learn by doing instead of reading", "anything but ordinary": only an order swaps one picture for another. */
export function isNoSwap(tokens: readonly Token[], { first, last }: Hit<unknown>): boolean {
  const key = tokens[first]?.key;
  if (key === "anything") return !opensClause(tokens, first);
  if (key !== "instead" || first === last || tokens[last]?.key !== "of") return false;
  if (/^\d|ing$/.test(tokens[last + 1]?.key ?? "")) return true;
  return !(opensClause(tokens, first) && swapsFor(tokens, last + 2)) && !isOrdered(tokens, first);
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === "mark" || /^(?:but|so|and|use|colou?rs?)$/.test(before.key);
}

const SWAP_REACH = 5;
const ORDERS = /^(?:show|use|have|feature|see|film|we|let|give|put|try|go|i'd|please)$/;

/** "Instead of screens, show a moth" */
function swapsFor(tokens: readonly Token[], from: number): boolean {
  const comma = tokens.slice(from, from + SWAP_REACH).findIndex(({ key }) => key === ",");
  return comma >= 0 && ORDERS.test(tokens[from + comma + 1]?.key ?? "");
}

const ORDER_REACH = 8;

/** "Show a dog instead of cats" */
function isOrdered(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - ORDER_REACH); back--) {
    const token = tokens[back];
    if (token === undefined || token.kind === "mark") return false;
    if (/^(?:show|use|film|feature)$/.test(token.key)) return true;
  }
  return false;
}
