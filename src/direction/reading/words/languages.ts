/** The languages whose words the reader knows. */
export type Language =
  | "en"
  | "de"
  | "fr"
  | "es"
  | "pt"
  | "it"
  | "nl"
  | "pl"
  | "sv"
  | "da"
  | "tr"
  | "ru"
  | "ar"
  | "he"
  | "ja"
  | "zh"
  | "ko"
  | "und";

/** Little words that give a language away, without accents as the folded text has them. */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  en: "the and for with our a of is in on at an to that we by from your it are this no without should must make video please show who how new not",
  de: "der die das und fur mit ein eine einen einem einer ohne unser unsere unseren unserem ist auf im wir zum zur nicht von den dem des sekunden keine kein soll sollen bitte werbespot zeigt uns dann nach ueber uber sich auch wie in mein meine meinen meiner alles",
  fr: "le la les des du une un pour avec sans et notre nos est dans sur nous votre au aux de pas qui secondes doit ne que ou ce cette puis elle montrer faire plus",
  es: "el la los las un una para con sin y nuestro nuestra nuestros es en del de que se al por segundos su no anuncio mas como debe mostrar muy somos quiero hacer",
  pt: "o a os as um uma para com sem e nosso nossa nossos do da dos das no na que em segundos por mais nao voce anuncio se ao como deve mostrar comercial queremos",
  it: "il lo la gli le un una uno per con senza e nostro nostra di del della dei che nel nella secondi non su al alla questo deve mostrare piu come i",
  nl: "de het een voor met zonder en onze ons is van in op niet geen dat die wij seconden moet naar ook bij maar zijn video",
  pl: "i w z na do dla bez sie nie jest to oraz lub jak przez po ze od za ma byc sekund prosze reklama reklamy reklame filmu muzyka muzyki kolory ludzi koncu naszej nasz nasza chcemy potrzebujemy ktory",
  sv: "och att det som ar inte med for vi nu av pa till var vart vara sekunder ska en ett oss hos utan eller",
  da: "og at det som er ikke med for vi nu af pa til vores sekunder skal en et os hos uden eller vi har",
  tr: "ve bir bu icin ile olsun yok saniye saniyelik videosu renkler reklam urun sonunda muzik olmasin istiyoruz lazim gibi daha cok yazsin bizim",
};

/** Names of languages, folded, and their two letters. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: "english, englisch, anglais, ingles, inglese, engels, 英語, 英语, 영어",
  "en-GB": "british english",
  "en-US": "american english, us english",
  de: "german, deutsch, deutsche, auf deutsch, allemand, aleman, tedesco, alemao, duits, ドイツ語, 德语",
  "de-AT": "austrian german",
  "de-CH": "swiss german",
  fr: "french, franzosisch, francais, frances, francese, frans, フランス語, 法语",
  "fr-CA": "canadian french, quebecois",
  es: "spanish, castilian, spanisch, espagnol, espanol, castellano, spagnolo, espanhol, spaans, スペイン語, 西班牙语",
  "es-MX": "mexican spanish, latin american spanish, latam spanish",
  pt: "portuguese, portugiesisch, portugais, portugues, portoghese, ポルトガル語, 葡萄牙语",
  "pt-BR": "brazilian portuguese, portugues brasileiro, portugues do brasil",
  it: "italian, italienisch, italien, italiano, italiaans, イタリア語, 意大利语",
  nl: "dutch, niederlandisch, neerlandais, neerlandes, olandese, nederlands",
  ja: "japanese, japanisch, japonais, japones, giapponese, 日本語, 日语, 일본어",
  zh: "chinese, mandarin, simplified chinese, chinesisch, chinois, chino, cinese, 中文, 汉语, 普通话, 中国語, 중국어",
  "zh-TW": "traditional chinese",
  ko: "korean, koreanisch, coreen, coreano, 韓国語, 韩语, 한국어",
  ar: "arabic, arabisch, arabe, arabo",
  hi: "hindi",
  tr: "turkish, turkisch, turc, turco",
  pl: "polish,polish language, polnisch, polonais, polaco, polacco",
  ru: "russian, russisch, russe, ruso, russo",
  sv: "swedish, schwedisch, suedois, sueco, svedese",
  da: "danish,danish language, danisch, danois",
  no: "norwegian, norwegisch",
  fi: "finnish",
  cs: "czech",
  el: "greek,greek language, griechisch",
  he: "hebrew, hebraisch, hebreu, hebreo, עברית, בעברית",
  th: "thai,thai language",
  vi: "vietnamese",
  id: "indonesian, bahasa indonesia",
  tl: "tagalog, filipino language, taglish",
  uk: "ukrainian",
  ro: "romanian",
  hu: "hungarian",
  ca: "catalan",
  gd: "gaelic, scottish gaelic, scots gaelic",
  ga: "irish gaelic, irish language",
  cy: "welsh, cymraeg",
  eu: "basque",
};
