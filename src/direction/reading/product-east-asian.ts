import { productNouns } from "./noun-lexicon.ts";
import { type Phrase, phrase } from "./noun-phrases.ts";
import { isForbidden, type Page } from "./page.ts";

const STOP_SIGNS = /[的款个個、。，,.！!？?\s新はをがにでともの为為给給我们們「」『』（）()：:・做]/;
const MAX_SIGNS = 10;

/** Chinese, Japanese and Korean nouns with the signs that belong to them: "抹茶ラテ", "蓝牙耳机". */
export function* eastAsianNames(
  page: Page,
): Generator<{ name: Phrase; brand: Phrase | null; confidence: number }> {
  if (!["ja", "zh", "ko"].includes(page.language)) return;
  for (const hit of productNouns(page)) {
    if (isForbidden(page, hit.start)) continue;
    let { first, last } = hit;
    while (
      first > 0 &&
      hit.first - first < MAX_SIGNS &&
      touches(page, first - 1) &&
      /[゠-ヿ一-鿿가-힣a-z0-9]/.test(page.tokens[first - 1]?.key ?? "") &&
      !STOP_SIGNS.test(page.tokens[first - 1]?.key ?? "。")
    )
      first--;
    while (
      page.language === "ja" &&
      last - hit.last < MAX_SIGNS &&
      touches(page, last) &&
      /[゠-ヿ一-鿿]/.test(page.tokens[last + 1]?.key ?? "")
    )
      last++;
    const name = phrase(page, first, last);
    if (name !== null) yield { name, brand: null, confidence: 0.75 };
  }
}

function touches(page: Page, at: number): boolean {
  return page.tokens[at]?.end === page.tokens[at + 1]?.start;
}
