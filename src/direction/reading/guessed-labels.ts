import type { Slot } from "./words/fields.ts";

/** Words of a label and what it is then about, the more telling first. */
const TELLING: readonly (readonly [Slot, RegExp])[] = [
  ["overlay", /\b(?:on[- ]?screen|end ?card|end ?frame|(?:last|final) (?:frame|shot))$/],
  [
    "overlay",
    /^(?:required |mandatory |legal |final |one )*(?:supers?|captions?|overlays?|disclaimers?) (?:for|in|on|during|at) /,
  ],
  ["cta", /\b(?:cta|call to action|button)\b/],
  [
    "overlay",
    /\b(?:(?:end|last|final|closing|on screen|on-screen) (?:text|words?|line|title|copy)|(?:text|words?|line|copy|super|title|slogan|tagline) (?:at the end|on screen|to (?:end|close)|(?:should|must) (?:read|say|be)))\b/,
  ],
  [
    "overlay",
    /\b(?:einblenden|datum|adresse|telefonnummer|preis|fecha|direccion|precio|data|indirizzo|prezzo|prix)$|\b(?:address|website|url|link|phone(?: number)?|hashtag|handle|date|price)s?$|\b(?:date|address|text|line|number|price|name)\b.*\b(?:must|should|has to|needs to)\b/,
  ],
  [
    "music",
    /\b(?:music|soundtrack|song|musik|musique|musica|muziek|muzyka)$|^(?:music|musik|musique|musica)\b(?! (?:videos?|clips?|films?|promos?)$)/,
  ],
  ["font", /\b(?:fonts?|typefaces?|typography)$/],
  ["colors", /\b(?:colou?rs|palette|farben|couleurs|colores|cores|colori|kleuren|kolory)\b/],
  ["duration", /^(?:how long|(?:total |final |video |film |spot )?(?:length|duration|runtime))\b/],
  ["platform", /^(?:where (?:it|this|will|does)|platforms?|channels?)\b|\b(?:platforms?|channels?)$/],
  ["audience", /^(?:who (?:it|it's|its|is|are|we|watches|will)|for whom)\b|\b(?:audience|zielgruppe|cible)$/],
  [
    "tone",
    /\b(?:mood|vibe|tone|feeling|stimmung|ambiance)\b|^(?:how it (?:should|must) feel|it (?:should|must) feel)/,
  ],
];
/** "no cuts: …" is a ban by itself; "no debe verse: …" is a label. */
const OPENS_WITH_NO = /^(?:no|without|kein(?:e|en)?|ohne|sans|sin|sem|senza|geen|zonder|bez|без) /;
/** "What we want on screen: …" asks for pictures, not for words. */
const WANTS_TO_SEE = /\b(?:want|wants|see|like|love|show)\b.*\bon[- ]?screen$/;
/** "don't hold back on the rain: …" is an order and no label. */
const ORDERS_NOT = /^(?:please )?(?:don'?t|do not|never) [a-z]+(?: |$)/;
/** "Don't show any kids: …" names what it bans: what follows is the story. */
const BANS_ITSELF =
  /^(?:please )?(?:don'?t|do not|never) (?:show|include|use|feature|mention|add|film|put|have|see) (?!(?:these|this|the following|any of|things?|anything|in|on|here|please|me|us|it|them)\b)[a-z]/;
const SHOWS =
  /(?<![a-z])(?:see|seen|show|shown|include[ds]?|have|in it|debe|deben|puede|pueden|verse|ver|salir|aparecer|mostrar|incluir|poner|put|use|used|want|feature|mention|add|film|need|pode|deve|devem|voir|montrer|permission)(?![a-z])/;
const FORBIDS =
  /(?<![a-z])(?:not|no|never|[a-z]+n't|don'?ts?|avoid(?:ed|ing)?|without|banned|forbidden|exclude[ds]?|prohibited|can'?t|cannot|mustn'?t|nicht|kein(?:e|en)?|nie|niemals|verboten|tabus?|vermeiden|pas|jamais|interdits?|eviter|non(?!-)|inte|inga|ingen|ikke|unerwunscht|unwanted|undesired|undesirable|ungern|nunca|evitar|excluir|exclure|escludere|weglassen|prohibid[oa]s?|proibid[oa]s?|mai|vietat[oaie]|evitare|nao|niet|geen|nooit|vermijden|unikac|zakaz|bez|без|нельзя|sakin|yasak)(?![a-z])/g;
const NO_BAN =
  /(?<![a-z])(?:don'?t|do not|never) (?:forget|miss|worry)|(?<![a-z])(?:why not|not only|if not|whether or not|no (?:pressure|problem|rush))(?![a-z])/;
const DEMANDS =
  /(?<![a-z])(?:must|(?:needs?|needed|wants?|wanted)(?=.*\b(?:see|show|shown|in it|in there|include|included|have|has|appear|picture|shots?|image)\b)|required?|requires|gewunscht|erwunscht|wunsche?|desired|includere|inclure|incluir|imprescindibles?|indispensables?|necesari[oa]s?|notwendig|erforderlich|mandatory|mandatories|essentials?|has to|have to|should|forget|muss|mussen|rein|sollte?n?|pflicht|doit|doivent|faut|obligatoires?|debe|deben|tienen?|obligatori[oa]|deve|devono|devem|moet(?:en)?|musi|ma byc|powinno|koniecznie|должн[оаы]|обязательно)(?![a-z])|^(?:we |they |you |to |on )?(?:see|show|shown|voir|montrer|zeigen|salir|mostrar|tonen|visa|vis)\b|\b(?:zeigen|sehen|drin haben) (?:wollen|mochten)\b|\b(?:veut|veux|voulons|aimerait|aimerions) (?:voir|montrer)\b|\b(?:queremos|quiero|quero) (?:ver|mostrar)\b|\b(?:vogliamo|vorremmo) (?:vedere|mostrare)\b|\bwillen (?:zien|tonen)\b|^(?:scenes?|shots?|pictures|images|moments|visuals|things|locations)\b/;
const NO_DEMAND =
  /\b(?:must|should|has to|have to|needs? to) be [a-z]+$|\b(?:feel|know|say|tell|understand|think|mind|from you|by|deliver|read|sound|why|how|we want to (?:be|do|reach|achieve)|goal)\b/;

/** What a label is about by its own words, folded and in order; null where they tell nothing. */
export function guessedSlot(words: readonly string[]): Slot | null {
  const eastern = easternSlot(words.join(""));
  if (eastern !== null) return eastern;
  const label = words.join(" ");
  const told = WANTS_TO_SEE.test(label) ? undefined : TELLING.find(([, pattern]) => pattern.test(label));
  const bans = label.match(FORBIDS)?.length ?? 0;
  if (bans > 1) return null;
  if ((ORDERS_NOT.test(label) && !SHOWS.test(label)) || BANS_ITSELF.test(label)) return null;
  const isDenial = OPENS_WITH_NO.test(label);
  if (isDenial && !SHOWS.test(label)) return null;
  const forbids = bans === 1 && !NO_BAN.test(label);
  if (told !== undefined) return forbids ? null : told[0];
  if (forbids) return "avoid";
  return bans === 0 && (WANTS_TO_SEE.test(label) || (DEMANDS.test(label) && !NO_DEMAND.test(label)))
    ? "include"
    : null;
}

const FORBIDS_IN_THE_EAST =
  /ない|ません|なし|안 ?(?:되는|돼)|금지|제외|빼야|피해야|ng|禁止|避け|出さない|してはいけない|不可|不要|不能|不得|避免|别|除外/;
const DEMANDS_IN_THE_EAST = /나와야|필수|꼭|포함|必ず|必須|入れ|必须|必要|一定|要有|出现/;
const MAX_EASTERN_SIGNS = 14;

/** Han, kana and hangul stand one sign a token: the label is read without blanks. */
function easternSlot(label: string): Slot | null {
  if (label.length > MAX_EASTERN_SIGNS || !/[぀-ヿ一-鿿가-힣]/.test(label)) return null;
  if (FORBIDS_IN_THE_EAST.test(label)) return "avoid";
  return DEMANDS_IN_THE_EAST.test(label) ? "include" : null;
}
