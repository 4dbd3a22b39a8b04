import type { Bare, Prohibition } from "./prohibition.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";

const MAX_PROHIBITIONS = 64;

/** Japanese, Korean and Turkish forbid after the noun. */
const AFTER_NOUN: Readonly<Record<string, RegExp>> = {
  ja: /([^\s、。，．,.!！?？()（）「」・:：はをがにで]{1,12})(?:は|を|が|も|の)?(?:一切)?(?:(?:出演|登場|使用|表示|一切)?(?:なし|無し)|無し|ナシ|使わない|使用しない|出さない|出てこない|映さない|入れない|見せない|避け|禁止|登場させない|登場しない|不要|ng)/g,
  tr: /((?<=[,.;:]\s)[a-zı]{2,16} [a-zı]{2,16}|[a-zı]{2,16})(?:,? (?:veya|ve) [a-zı]{2,16})? (?:yok|olmasin|olmasın|gorunmesin|görünmesin|kullanmayin|kullanmayın|gosterilmesin|gösterilmesin|istemiyoruz|kullanilmasin|kullanılmasın|olmadan)(?![a-z])|(?<![a-zı])(muzik|müzik|insan|yazi|yazı|ses|diyalog|metin|altyazi|altyazı)s[iıuü]z(?![a-zı])/g,
  ko: /([가-힣a-z]{1,12}?)(?:은|는|을|를|이|가)?\s?(?:없이|없는|없음|없게|안 나오|나오지 않|금지|빼고|제외|사용하지|나오지|넣지|보여주지|피해|(?:절대 )?(?:나오면|보이면|들어가면|쓰면|사용하면) 안)/g,
};

/** What a brief in Japanese, Chinese or Korean forbids: the thing stands before its "without". */
export function* findEastAsian(bare: Bare): Generator<Prohibition> {
  const pattern = AFTER_NOUN[bare.language];
  if (pattern === undefined) return;
  let found = 0;
  for (const match of everyMatch(bare, pattern)) {
    const noun = match[1] ?? match[2] ?? "";
    const start = match.index;
    const end = start + noun.length;
    const first = tokenIndexAt(bare, start);
    const last = Math.max(first, tokenIndexAt(bare, end) - 1);
    if (++found > MAX_PROHIBITIONS) return;
    if (last >= first) yield { start, kind: "thing", items: [{ start, end, first, last }] };
  }
}
