/** Words so common that a line rarely lacks them all and so typical that they rarely stand in another language's line. */
const TYPICAL: Readonly<Record<string, string>> = {
  en: "the and of with your you is for it this that what from made every here when there one more than are who all our how get find see to",
  de: "der die das und mit dein deine für ist ein eine nicht ohne aus jeder jeden hier wenn mehr als sind wie auf jetzt zum im den dem wir ihr sich noch",
  fr: "le la les et avec votre ton est une pas sans chaque ici quand plus que sont qui des du dans pour vous nous ce cette votre maintenant",
  es: "el los las y con tu su es un una sin cada aquí cuando más que son del en para por lo este esta ahora nuestro",
  it: "il lo gli e con tuo è un una senza ogni qui quando più che sono della del nel per questo questa ora dove nostro di",
  pt: "o os as e com seu sua é um uma sem cada aqui quando mais que são do da no na para por este esta agora nosso você",
  nl: "de het een en met jouw je is zonder elke hier wanneer meer dan zijn van voor op dit dat nu wij onze niet bij",
};
const SETS = Object.entries(TYPICAL).map(([code, list]) => [code, new Set(list.split(" "))] as const);

/** The language of a line by its script or its typical words; null where nothing tells, as in a name. */
export function detectLanguage(line: string): string | null {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(line)) return "ja";
  if (/\p{Script=Hangul}/u.test(line)) return "ko";
  if (/\p{Script=Han}/u.test(line)) return null;
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = SETS.map(([code, set]) => ({ code, hits: words.filter((word) => set.has(word)).length }));
  const best = scores.toSorted((a, b) => b.hits - a.hits);
  const [first, second] = best;
  return first && first.hits > (second?.hits ?? 0) ? first.code : null;
}
