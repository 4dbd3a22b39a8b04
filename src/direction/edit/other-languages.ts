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
    [whole("als (?:extreme |grosse |große )?nahaufnahme"), "as a close-up"],
    [whole("als totale"), "as a wide shot"],
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

const ITALIAN: Phrasebook = {
  isIt: whole(
    "secondi|più (?:veloce|lent[oa]|cort[oa]|brev[ei]|lung[oa]|cald[oa]|fredd[oa]|scur[oa]|luminos[oa]|chiar[oa])|musica|senza (?:musica|voce|testo|testi|persone)|voce fuori campo|scena|togli(?:ere)?|elimina(?:re)?|rimuovi|aggiungi|cambia(?:re)?|accorcia(?:lo|la)?|allunga(?:lo|la)?|rendi(?:lo|la)?|annulla|per favore|primo piano|nessuna persona|quadrato|verticale",
  ),
  phrases: [
    [whole("annulla(?: l['’]ultima modifica)?"), "undo"],
    [whole("per favore"), "please"],
    [whole("rendi(?:l[oa])?|fall[oa]|metti(?:l[oa])?(?= (?:in|più|quadrat|vertical))"), "make it"],
    [whole("(?:il film|il video|lo spot|la pubblicità)"), "it"],
    [whole("allunga(?:l[oa]|re)?"), "lengthen"],
    [whole("accorcia(?:l[oa]|re)?"), "shorten"],
    [whole("cambia(?:re)?"), "change"],
    [whole("sostituisci"), "replace"],
    [whole("scambia"), "swap"],
    [whole("aggiungi"), "add"],
    [whole("togli(?:ere)?|elimina(?:re)?|rimuovi"), "remove"],
    [whole("(?:nessuna persona|niente persone|senza persone)"), "no people"],
    [whole("senza"), "without"],
    [whole("a(?= \\d)|di(?= \\d)"), "to"],
    [whole("secondi|secondo(?= )"), "seconds"],
    [whole("minut[oi]"), "minutes"],
    [whole("più veloce"), "faster"],
    [whole("più lent[oa]"), "slower"],
    [whole("più (?:cort[oa]|breve)"), "shorter"],
    [whole("più lung[oa]"), "longer"],
    [whole("più cald[oa]"), "warmer"],
    [whole("più fredd[oa]"), "cooler"],
    [whole("più scur[oa]"), "darker"],
    [whole("più (?:chiar[oa]|luminos[oa])"), "brighter"],
    [whole("musica"), "music"],
    [whole("voce fuori campo|voce"), "voice-over"],
    [whole("test[oi]|scritte"), "text"],
    [whole("scen[ae]"), "scene"],
    [whole("un primo piano|primo piano"), "a close-up"],
    [whole("prima"), "first"],
    [whole("ultima"), "last"],
    [whole("nuov[oa]"), "new"],
    [whole("quadrat[oa]"), "square"],
    [whole("verticale"), "vertical"],
    [whole("orizzontale"), "horizontal"],
    [whole("al posto d(?:i|el|ella)|invece d(?:i|el|ella)"), "instead of"],
    [whole("bl[ue]+"), "blue"],
    [whole("ross[oa]"), "red"],
    [whole("verde"), "green"],
    [whole("giall[oa]"), "yellow"],
    [whole("oro"), "gold"],
    [whole("il|la|lo|le|gli|i"), "the"],
    [whole("in|con|a"), "to"],
    [whole("e"), "and"],
  ],
};

const PORTUGUESE: Phrasebook = {
  isIt: whole(
    "segundos|mais (?:rápid[oa]|lent[oa]|curt[oa]|long[oa]|quente|fri[oa]|escur[oa]|clar[oa])|música(?= (?:para|mais))|sem (?:música|voz|texto|pessoas|narração)|narração|cena|remov[ae]r?|tir[ae]r?|adicion[ae]r?|mud[ae]r?|encurt[ae]r?|along[ae]r?|desfaz(?:er)?|deix[ae]|faç[ao]|quadrado|locução",
  ),
  phrases: [
    [whole("desfaz(?:er)?|desfaça"), "undo"],
    [whole("por favor"), "please"],
    [whole("deix[ae](?:-[oa])?|faça(?:-[oa])?|torn[ae](?:-[oa])?"), "make it"],
    [whole("(?:o filme|o vídeo|o anúncio|o spot)"), "it"],
    [whole("along[ae]r?"), "lengthen"],
    [whole("encurt[ae]r?|reduz(?:a|ir)?|cort[ae]r?(?= (?:para|o filme|o vídeo))"), "shorten"],
    [whole("mud[ae]r?|troc[ae]r?"), "change"],
    [whole("substitu[ia]r?"), "replace"],
    [whole("adicion[ae]r?|acrescent[ae]r?"), "add"],
    [whole("remov[ae]r?|tir[ae]r?|apag[ae]r?|elimin[ae]r?"), "remove"],
    [whole("(?:nenhuma pessoa|sem pessoas)"), "no people"],
    [whole("sem"), "without"],
    [whole("para(?= \\d)"), "to"],
    [whole("segundos?"), "seconds"],
    [whole("minutos?"), "minutes"],
    [whole("mais rápid[oa]"), "faster"],
    [whole("mais lent[oa]"), "slower"],
    [whole("mais curt[oa]"), "shorter"],
    [whole("mais long[oa]"), "longer"],
    [whole("mais quente"), "warmer"],
    [whole("mais fri[oa]"), "cooler"],
    [whole("mais escur[oa]"), "darker"],
    [whole("mais clar[oa]"), "brighter"],
    [whole("música"), "music"],
    [whole("narração|locução|voz off|voz"), "voice-over"],
    [whole("textos?"), "text"],
    [whole("cena"), "scene"],
    [whole("(?:um )?(?:close|primeiro plano)"), "a close-up"],
    [whole("primeira"), "first"],
    [whole("última"), "last"],
    [whole("nov[oa]"), "new"],
    [whole("quadrado"), "square"],
    [whole("em vez d[eoa]"), "instead of"],
    [whole("azul"), "blue"],
    [whole("vermelho"), "red"],
    [whole("verde"), "green"],
    [whole("amarelo"), "yellow"],
    [whole("dourado|ouro"), "gold"],
    [whole("o|a|os|as"), "the"],
    [whole("para|por|em"), "to"],
    [whole("e"), "and"],
  ],
};

const DUTCH: Phrasebook = {
  isIt: whole(
    "seconden|sneller|langzamer|korter|langer|warmer(?= )|kouder|donkerder|lichter|muziek|zonder|maak|haal|verwijder|voeg|verander|vervang|scène|geen|ongedaan|alstublieft|graag|inkorten|verleng|verkort|voice-?over weg",
  ),
  phrases: [
    [whole("(?:maak (?:het|dit|de laatste wijziging) )?ongedaan(?: maken)?"), "undo"],
    [whole("alstublieft|graag|a\\.?u\\.?b\\.?"), "please"],
    [whole("maak (?:het|hem|de film|de video)"), "make it"],
    [whole("maak"), "make"],
    [whole("(?:de film|de video|de spot)"), "it"],
    [whole("verleng(?:en)?"), "lengthen"],
    [whole("verkort(?:en)?|inkorten|kort(?= .*in)"), "shorten"],
    [whole("verander(?:en)?|wijzig"), "change"],
    [whole("vervang(?:en)?"), "replace"],
    [whole("voeg(?= )"), "add"],
    [whole("toe"), " "],
    [whole("verwijder(?:en)?|haal(?= .*(?:weg|eruit))|schrap"), "remove"],
    [whole("weg|eruit"), " "],
    [whole("(?:geen|zonder) mensen"), "no people"],
    [whole("zonder"), "without"],
    [whole("geen"), "no"],
    [whole("naar(?= \\d)|tot(?= \\d)"), "to"],
    [whole("seconden?"), "seconds"],
    [whole("minu(?:ut|ten)"), "minutes"],
    [whole("sneller"), "faster"],
    [whole("langzamer|trager"), "slower"],
    [whole("korter"), "shorter"],
    [whole("langer"), "longer"],
    [whole("kouder|koeler"), "cooler"],
    [whole("donkerder"), "darker"],
    [whole("lichter"), "brighter"],
    [whole("muziek"), "music"],
    [whole("tekst(?:en)?"), "text"],
    [whole("scène|scene"), "scene"],
    [whole("eerste"), "first"],
    [whole("laatste"), "last"],
    [whole("nieuwe?"), "new"],
    [whole("vierkant"), "square"],
    [whole("verticaal|staand"), "vertical"],
    [whole("in plaats van"), "instead of"],
    [whole("blauw"), "blue"],
    [whole("rood"), "red"],
    [whole("groen"), "green"],
    [whole("geel"), "yellow"],
    [whole("goud"), "gold"],
    [whole("de|het"), "the"],
    [whole("een"), "a"],
    [whole("naar|door|met|in"), "to"],
    [whole("en"), "and"],
  ],
};

/** What stands in quotes, after a colon, or after the call to action's name is the film's own words and stays. */
const OWN_WORDS =
  /[:"“„«]|\b(?:cta|call[- ]to[- ]action)\s+(?:zu|auf|in|à|en|par|por|a|to|as|with|is|says?|reads?)\s|\b(?:overlay|title|caption|headline|line|text)\s+(?:to|says?|reads?)\s/iu;

/** Words of English instructions that none of the books has: one foreign-looking word among them is a name. */
const ENGLISH =
  /\b(?:the|make|add|remove|with|and|should|of|into|swap|put|show|give|want|bring|as an?|to scene)\b/iu;
const SURE_OF_LANGUAGE = 2;

const BOOKS: readonly Phrasebook[] = [GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH];

/** A clause of the usual instructions in German, French, Spanish, Italian, Portuguese or Dutch, in the English that the rules read; others as they are. */
export function inEnglish(clause: string): string {
  const own = OWN_WORDS.exec(clause);
  const isNamed = own !== null && own[0].length > 1;
  const at = own ? own.index + (isNamed ? own[0].length : 0) : clause.length;
  const head = clause.slice(0, at);
  const book = BOOKS.map((one) => ({ one, said: head.match(one.isIt)?.length ?? 0 }))
    .filter(({ said }) => said > 0)
    .reduce<{ one: Phrasebook; said: number } | null>(
      (best, next) => (best === null || next.said > best.said ? next : best),
      null,
    )?.one;
  if (!book || (ENGLISH.test(head) && (head.match(book.isIt)?.length ?? 0) < SURE_OF_LANGUAGE)) return clause;
  const translated = book.phrases.reduce((text, [said, english]) => text.replace(said, english), head);
  return translated + clause.slice(at);
}
