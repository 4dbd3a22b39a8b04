/** People as other languages name them, for the English in which pictures are told; the first row that fits is taken. */
const PEOPLE_ABROAD: readonly { readonly said: RegExp; readonly english: string }[] = [
  {
    said: /grand-mère|mamie|\boma\b|großmutter|abuela|\bnonna\b|\bavó\b|おばあ|祖母|奶奶/iu,
    english: "a grandmother with quick hands",
  },
  {
    said: /grand-père|papi\b|\bopa\b|großvater|abuelo|\bnonno\b|\bavô\b|おじい|祖父|爷爷/iu,
    english: "a grandfather in a knitted waistcoat",
  },
  {
    said: /homme (?:âgé|de (?:soixante|septante))|alter mann|hombre mayor|anciano|uomo anziano/iu,
    english: "a man in his sixties",
  },
  {
    said: /\bmère\b|mutter|\bmadre\b|\bmãe\b|moeder|母親|お母さん|妈妈/iu,
    english: "a mother in her thirties",
  },
  { said: /\bpère\b|\bvater\b|\bpadre\b|\bpai\b|vader|父親|お父さん|爸爸/iu, english: "a father of forty" },
  {
    said: /fillette|petite[- ]fille|jeune fille|mädchen|niña|ragazzina|bambina|menina|meisje|女の子|少女|女孩/iu,
    english: "a girl of eight",
  },
  {
    said: /garçon|\bjungen?\b|niño|ragazzino|bambino|menino|jongen|男の子|少年|男孩/iu,
    english: "a boy of nine",
  },
  {
    said: /enfants?|kind(?:er)?\b|niños|bambini|crianças|kinderen|子供|子ども|孩子/iu,
    english: "two children",
  },
  {
    said: /couple|\bpaar\b|pareja|coppia|casal|\bstel\b|カップル|夫婦|情侣/iu,
    english: "a couple in their thirties",
  },
  { said: /famille|familie|familia|famiglia|família|gezin|家族|家庭/iu, english: "a family of four" },
  { said: /ami(?:e)?s\b|freunde|amigos|amici|vrienden|友達|朋友/iu, english: "three friends" },
  { said: /femme|\bfrau\b|mujer|donna|mulher|vrouw|女性|女人/iu, english: "a woman in her thirties" },
  { said: /homme|\bmann\b|hombre|uomo|homem|男性|男人/iu, english: "a man in his thirties" },
  {
    said: /\bjeune|junge[rn]? |\bjoven|ragazz|jovem|jonge|若者|年轻/iu,
    english: "someone of twenty in a loose shirt",
  },
];

/** The person that another language's `words` name, in English; null where the table knows none. */
export function personAbroad(words: string): string | null {
  return PEOPLE_ABROAD.find(({ said }) => said.test(words))?.english ?? null;
}
