interface Phrasebook {
  /** Words that no English instruction has. */
  readonly isIt: RegExp;
  /** In order: longer phrases first. */
  readonly phrases: readonly (readonly [said: RegExp, english: string])[];
}

function whole(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "giu");
}

const GERMAN: Phrasebook = {
  isIt: whole(
    "sekunden?|schneller|langsamer|kürzer|länger|verlängern?|verlängere|kürzen?|kürze|musik|ohne|mache?|macht|bitte|szene|ändere?|entfernen?|entferne|lösche|rückgängig|heller|dunkler|wärmer|kälter|neuer|neue|keine?n?",
  ),
  phrases: [
    [whole("rückgängig(?: machen)?"), "undo"],
    [
      whole("mach(?:e|t|en)?(?: sie)?(?: bitte)?(?: (?:es|das|ihn|den film|das video|den spot|alles))?"),
      "make it",
    ],
    [whole("(?:den film|das video|den spot)"), "it"],
    [whole("verlänger(?:n|e)"), "lengthen"],
    [whole("kürzen?|kürze"), "shorten"],
    [whole("(?:auf|zu)(?= \\d)"), "to"],
    [whole("um(?= \\d)"), "by"],
    [whole("sekunden?"), "seconds"],
    [whole("minuten?"), "minutes"],
    [whole("schneller(?:e[rs]?)?"), "faster"],
    [whole("langsamer(?:e[rs]?)?"), "slower"],
    [whole("kürzer"), "shorter"],
    [whole("länger"), "longer"],
    [whole("heller"), "brighter"],
    [whole("dunkler"), "darker"],
    [whole("wärmer"), "warmer"],
    [whole("kälter"), "cooler"],
    [whole("entfernen?|lösche[n]?"), "remove"],
    [whole("änder[en]n?|ändere"), "change"],
    [whole("ohne"), "without"],
    [whole("keine?n?"), "no"],
    [whole("musik"), "music"],
    [whole("sprecher(?:in)?|off-?stimme|sprechertext"), "voice-over"],
    [whole("texte?"), "text"],
    [whole("szene"), "scene"],
    [whole("erste[nr]?"), "first"],
    [whole("letzte[nr]?"), "last"],
    [whole("neue[rns]?"), "new"],
    [whole("bitte"), "please"],
    [whole("den|die|das|der"), "the"],
    [whole("auf|zu|in"), "to"],
  ],
};

const FRENCH: Phrasebook = {
  isIt: whole(
    "secondes|plus (?:rapide|lente?|courte?|longue?|chaud|sombre|lumineux|vite)|musique|sans (?:musique|voix|texte|la)|voix off|scène|enlève[rz]?|supprime[rz]?|retire[rz]?|allonge[rz]?|rallonge[rz]?|raccourci[rst]*|annule[rz]?|passe(?= à)|passez(?= à)|rends|svp|s['’]il (?:te|vous) plaît",
  ),
  phrases: [
    [whole("annule[rz]?"), "undo"],
    [whole("s['’]il (?:te|vous) plaît|svp"), "please"],
    [whole("(?:rends|fais|mets)(?:-l[ae])?|passez?"), "make it"],
    [whole("(?:le film|la vidéo|le spot)"), "it"],
    [whole("r?allonge[rz]?"), "lengthen"],
    [whole("raccourci[rst]*|réduis"), "shorten"],
    [whole("de(?= \\d)"), "by"],
    [whole("à(?= \\d)"), "to"],
    [whole("secondes?"), "seconds"],
    [whole("plus (?:rapide|vite)"), "faster"],
    [whole("plus lente?(?:ment)?"), "slower"],
    [whole("plus courte?"), "shorter"],
    [whole("plus longu?e?"), "longer"],
    [whole("plus chaude?"), "warmer"],
    [whole("plus sombre"), "darker"],
    [whole("plus (?:lumineux|lumineuse|claire?)"), "brighter"],
    [whole("enlève[rz]?|supprime[rz]?|retire[rz]?"), "remove"],
    [whole("sans"), "without"],
    [whole("musique"), "music"],
    [whole("voix off"), "voice-over"],
    [whole("textes?"), "text"],
    [whole("scène"), "scene"],
    [whole("première?"), "first"],
    [whole("dernière?"), "last"],
    [whole("nouve(?:au|lle)"), "new"],
    [whole("le|la|les"), "the"],
    [whole("à|en|par"), "to"],
  ],
};

const SPANISH: Phrasebook = {
  isIt: whole(
    "segundos|más (?:rápid[oa]|lent[oa]|cort[oa]|larg[oa]|cálid[oa]|clar[oa]|oscur[oa])|música|sin (?:música|voz|texto)|voz en off|escena|quita|elimina|hazl[oa]|cambia(?:l[oa])?|cámbial[oa]|al[aá]rga(?:l[oa])?|ac[oó]rta(?:l[oa])?|añade|deshaz|deshacer|por favor",
  ),
  phrases: [
    [whole("desha(?:z|cer)"), "undo"],
    [whole("por favor"), "please"],
    [whole("hazl[oa]|cámbial[oa]"), "make it"],
    [whole("al[aá]rga(?:l[oa])?"), "lengthen"],
    [whole("ac[oó]rta(?:l[oa])?"), "shorten"],
    [whole("cambiar?"), "change"],
    [whole("(?:el vídeo|el video|la película|el anuncio)"), "it"],
    [whole("a(?= \\d)"), "to"],
    [whole("segundos?"), "seconds"],
    [whole("minutos?"), "minutes"],
    [whole("más rápid[oa]"), "faster"],
    [whole("más lent[oa]"), "slower"],
    [whole("más cort[oa]"), "shorter"],
    [whole("más larg[oa]"), "longer"],
    [whole("más cálid[oa]"), "warmer"],
    [whole("más oscur[oa]"), "darker"],
    [whole("más clar[oa]"), "brighter"],
    [whole("quitar?|eliminar?"), "remove"],
    [whole("sin"), "without"],
    [whole("música"), "music"],
    [whole("voz en off|voz"), "voice-over"],
    [whole("textos?"), "text"],
    [whole("escena"), "scene"],
    [whole("primera"), "first"],
    [whole("última"), "last"],
    [whole("nuev[oa]"), "new"],
    [whole("el|la|los|las"), "the"],
    [whole("a|en|por"), "to"],
  ],
};

/** What stands in quotes, after a colon, or after the call to action's name is the film's own words and stays. */
const OWN_WORDS =
  /[:"“„«]|\b(?:cta|call[- ]to[- ]action)\s+(?:zu|auf|in|à|en|par|por|a|to|as|with|is|says?|reads?)\s|\b(?:overlay|title|caption|headline|line|text)\s+(?:to|says?|reads?)\s/iu;

/** A clause of the usual instructions in German, French or Spanish, in the English that the rules read; others as they are. */
export function inEnglish(clause: string): string {
  const own = OWN_WORDS.exec(clause);
  const isNamed = own !== null && own[0].length > 1;
  const at = own ? own.index + (isNamed ? own[0].length : 0) : clause.length;
  const head = clause.slice(0, at);
  const book = [GERMAN, FRENCH, SPANISH].find(({ isIt }) => head.search(isIt) >= 0);
  if (!book) return clause;
  const translated = book.phrases.reduce((text, [said, english]) => text.replace(said, english), head);
  return translated + clause.slice(at);
}
