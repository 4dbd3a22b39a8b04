import { after, type Page } from "./page.ts";

const BOTH =
  /^["”'’»]?,?\s(?:(?:must|should|has to|needs to) be |to be |is |be )?(?:both )?(?:(?:said|spoken|heard) (?:and|as well as|\+|&) (?:shown|seen|written|read|on[- ]screen)|(?:shown|seen|written|read|on[- ]screen) (?:and|as well as|\+|&) (?:said|spoken|heard))\b/;
const WINDOW = 48;

/** '"Ask your vet." said AND shown': quoted words that end at `end` are spoken and read. */
export function isSaidAndShown(page: Page, end: number): boolean {
  return BOTH.test(after(page, end, WINDOW));
}
