/** Number words of the known languages, folded; "a half" and its like are read by the durations themselves. */
const UNITS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  eine: 1, einer: 1, einen: 1, einem: 1, zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwolf: 12, funfzehn: 15,
  zwanzig: 20, funfundzwanzig: 25, dreißig: 30, dreissig: 30, vierzig: 40, funfundvierzig: 45, funfzig: 50, sechzig: 60, neunzig: 90,
  une: 1, un: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10, douze: 12, quinze: 15, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60,
  uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, doce: 12, veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, noventa: 90,
  um: 1, uma: 1, dois: 2, duas: 2, quatro: 4, sete: 7, oito: 8, nove: 9, dez: 10, doze: 12, vinte: 20, trinta: 30, quarenta: 40, cinquenta: 50, sessenta: 60,
  due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, otto: 8, dieci: 10, dodici: 12, quindici: 15, venti: 20, trenta: 30, quaranta: 40, quarantacinque: 45, cinquanta: 50, sessanta: 60, novanta: 90,
  een: 1, twee: 2, drie: 3, vijf: 5, zes: 6, zeven: 7, tien: 10, twaalf: 12, vijftien: 15, twintig: 20, dertig: 30, zestig: 60,
  "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10, "十五": 15, "二十": 20, "三十": 30, "六十": 60,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join("|");
const ENGLISH_ONES = "one|two|three|four|five|six|seven|eight|nine";

/** A number as people write it: "30", "1.5", "twenty-five", "a hundred and twenty", "quinze". For use inside patterns. */
export const NUMBER = [
  "\\d{1,4}(?:[.,]\\d{1,2})?",
  `(?:(?:a|one) hundred(?:[ -](?:and )?)?)?(?:${longestFirst(Object.keys(TENS))})(?:[ -](?:${ENGLISH_ONES})(?![a-z]))?`,
  "(?:a|one) hundred",
  longestFirst(Object.keys(UNITS)),
].join("|");

/** The value of what NUMBER matched; null for words it does not know. */
export function numberOf(words: string): number | null {
  const plain = words.trim().toLowerCase();
  if (/^\d/.test(plain)) return Number(plain.replace(",", "."));
  const known = UNITS[plain] ?? TENS[plain];
  if (known !== undefined) return known;
  return compound(plain.split(/[ -]+/));
}

const HUNDRED = 100;

function compound(words: readonly string[]): number | null {
  let total = 0;
  for (const word of words) {
    if (word === "a" || word === "and") continue;
    if (word === "hundred") {
      total = Math.max(total, 1) * HUNDRED;
      continue;
    }
    const value = UNITS[word] ?? TENS[word];
    if (value === undefined) return null;
    total += value;
  }
  return total > 0 ? total : null;
}
