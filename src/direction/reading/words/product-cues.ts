/** Words that stand right before what a film is about, folded. Each ends where the name begins. */
const FILM =
  "(?:(?:product |live )?demos?|videos?|vids?|vidoes?|vedios?|ads?|advs?|adverts?|advertise?ments?|spots?|films?|movies?|clips?|reels?|shorts?|story|stories|tiktoks?|tik toks?|commercials?|teasers?|trailers?|promos?|bumpers?|explainers?|animations?|campaign|pieces?|montage|pre-?rolls?|tvcs?|edits?|(?:social|short|hero|brand) cuts?|youtube|instagram|linkedin|facebook|pinterest|snapchat|snap|content|loop|pin|sizzle|visuali[sz]er|post|anthem|sequence|documentary|unboxing|testimonial|something|tv|recap|hype|werbespots?|werbefilm|imagefilm|kurzfilm|erklarvideo|werbung|werbevideo|produktvideo|social-media-spot|publicite|pub|anuncio|comercial|filme|propaganda|filmato|pubblicita|spotje|filmpje|reclamefilmpje|reclame|cortometraje|court-metrage|musikvideo)";
/** "A video for". */
export const FILM_CUE = new RegExp(
  `(?<![a-z])${FILM}(?![a-z])[^.!?\\n]{0,60}?(?<![a-z])(?:for|4(?= (?:our|my|the|ur|a) )|cut of|about|promoting|advertising|explaining|introducing|showcasing|launching|announcing|on(?! an? )|of(?= (?:our|my) )|selling|to promote|to advertise|to launch|to introduce|to announce|to sell|presenting|celebrating|showing off|fur|uber|zu|zur|zum|pour|sur|para|sobre|de|do|da|per|su|voor|over) `,
  "g",
);
/** "A music video for". */
export const MUSIC_CUE =
  /\b(?:music video|lyric video|visuali[sz]er|musikvideo|clip musical|clip|videoclip|videoclipe|mv)\b[^.!?\n]{0,30}?\b(?:for|of|to|fur|pour|para|per|de|do|da) /g;
/** "Explain how". */
export const EXPLAIN_CUE =
  /\b(?:explain(?:s|ing|er)?|teach(?:es|ing)?(?: people| viewers| kids)?|show(?:s|ing)?|about|on|demonstrat(?:e|es|ing)|learn|erklart|erklaren|zeigt|explique|expliquer|explica|explicar|spiega|spiegare|uber|sur|sobre|su|legt uit)(?:er)?(?: video| animation| film| clip)?[^.\n]{0,24}?[ ,:]{1,2}(?=(?:how|why|what|wie|warum|was|comment|pourquoi|como|por que|come|perche|hoe|waarom) (?!(?:we|you|i|he|she|the client)\b)(?![a-z]+ (?:we|you|they|it|our|my) )(?!(?:our|my|your|it|they|us|easy|much|to make a|unser|notre|nuestr|noss|nostr)))/g;
/** "Introducing", "brief for". */
export const LAUNCH_CUE =
  /\b(?:(?:creative |agency |video |film )?brief\s?(?:for|:|-)|introducing|(?:virtual|vertical|video|quick|guided|house|interior|exterior|aerial|drone) tour of|walk-?through of|tour (?:of|through)(?= (?:an?|the|our|my|this) )|(?<!\bwe )meet|promot(?:e|es|ing)|advertis(?:e|es|ing)|launch(?:es|ing)?(?! of\b)|announc(?:e|es|ing)|sell(?:s|ing)?|showcas(?:e|es|ing)|presenting|pitch(?:ing)?(?! deck)|unveil(?:s|ing)?|celebrat(?:e|es|ing)|explain(?:s|ing)?(?! (?:how|why|what|it|that|in|the))|all about|(?:we're|we are|i'm) (?:dropping|releasing|opening)|release of|launch of|opening of|we(?:'re| are) called|i(?:'m| am) launching|we (?:sell|make|offer|provide|do(?= (?:[a-z]+ )?[a-z]+ing\b)|build|run|brew|bake|roast|produce|own|design|create|rent|craft|have)(?: and [a-z]+)?|i (?:sell|make|run|own|bake|build|brew|design|teach|have)|(?:client|brand|product|company|advertiser|customer|sponsor)(?:'s name)?(?: name)? is|the client,|for our client|bewerben|wir verkaufen|wir machen|wir sind|wir betreiben|nous vendons|nous sommes|vendemos|somos|vendiamo|siamo|promover|promocionar|promouvoir|promuovere|lancer|lanzar|lanzamos|lancar|lanciare|lancons) /g;
/** "Flash sale on sneakers": what is sold for less. */
export const SALE_CUE =
  /\b(?:sales?|deals?|special offers?|discounts?|clearance|% off) on (?:all (?:of )?|our |selected |every |the |new )*/g;
/** "We are". */
export const WE_ARE_CUE =
  /(?:\bwe(?:'re| are| run| own)|\bi(?:'m| am| run| own)|\bwir sind|\bnous sommes|\bsomos|\bsiamo) (?=[a-z])/g;
/** "Our". */
export const OWN_CUE =
  /(?:\b(?:our|my)(?: own)? |\b(?:unser|unsere|unseren|unserem|mein|meine|meinen|notre|mon|ma|nuestro|nuestra|mi|nosso|nossa|meu|minha|nostro|nostra|mio|mia|onze|ons|mijn) )/g;
/** "20s on the new cider": a length, then what the film is about. */
export const TIMED_CUE = /\b\d{1,3} ?(?:s|secs?|seconds?) (?:on|about|of) (?=(?:the|our|my|an?) )/g;
/** "For", where nothing surer stands. */
export const FOR_CUE = /(?:^|[\s,;:(-])(?:for|about|promoting|fur|pour|para|per|voor|dla|для) /g;

/** "called X", "name's X", "brand is X", "the X logo". Run on the text as written; the first group is the name. */
export const NAMED =
  /\b(?:called|named|titled|goes by|(?:[Aa]pp|[Bb]rand|[Pp]roduct|[Cc]ompany|[Ss]hop) name(?: is)?|[Nn]ame(?:'s|’s| is|:|(?= \p{Lu}\S+ \p{Lu}))|[Ii]t['’]?s called|(?<=[.!?]\s)[Ii]t['’]s(?: the)?(?=\s\p{Lu}\S+\s\p{Lu})|[Bb]rand(?:'s name| name)?(?: is|'s|:)|name(?= \p{Lu})|[Ss]hop(?= \p{Lu}\S+ \p{Lu})|[Bb]rand|(?:[Cc]ompany|[Cc]lient|[Ff]irm|[Bb]usiness)(?= ["“]\p{Lu})|[Pp]roduct(?: name)?(?: is|:)|[Pp]roduct(?= \p{Lu})|[Tt]ite?l|Título|Titolo|Titre|Marke|Marque|Marca|Marka|[Aa]pp(?: is|'s)|hei(?:ss|ß)t|(?:[Ww]ir|und) hei(?:ß|ss)en|nous nous appelons|on s['’]appelle|[Nn]os llamamos|[Cc]i chiamiamo|[Cc]hamamo-nos|wij heten|genannt|namens|appel[ée]e?s?|s['’]appelle|nomm[ée]e?s?|llamad[oa]s?|se llama|chamad[oa]s?|se chama|chiamat[oaei]|si chiama|genaamd|heet)\s?:?\s["'“‘„«]?((?:St\. |Dr\. |Mr\. |Mrs\. |Mt\. )?\p{Lu}[\p{L}\p{N}'’&+-]*(?: (?:(?:of|for|the|and|&|de|la|du|di|und) )?(?:\p{Lu}|\d)[\p{L}\p{N}'’&+-]*){0,4})/gu;
/** A name that is told to be a brand or to have a logo, as written. */
export const LOGO_OF =
  /\b[Ll]ogo:\s(\p{Lu}[\p{L}\p{N}&'’-]*(?:\s\p{Lu}[\p{L}\p{N}&'’-]*){0,2})(?=[.,;\n]|$)|(?<=,\s)(\p{Lu}[\p{L}\p{N}&'’-]*) brand\b|\b(?:[Tt]he|[Oo]ur|[Aa]|[Ww]ith|[Oo]n)\s((?:\p{Lu}[\p{L}\p{N}&'’-]*\s?){1,3}?)\s(?:logo|packshot|app icon|wordmark)\b/gu;

/** What stands before a quoted title that is the film's subject. */
export const TITLE_LEAD =
  /\b(?:music video(?: treatment)?|lyric video|visuali[sz]er|trailer|teaser|song|single|album|track|game|movie|(?:short|thesis|feature|student|debut|animated|graduation) film|(?:fragrance|perfume|brand|fashion|launch|image|product|hero|beauty|mood|jewell?ery|watch|wine|whisky|skincare) (?:film|video|spot|reel|ad)|musical|podcast|novel|musikvideo|videoclip|clip)(?: for| of| about| called| titled| zu| für| pour| para| per)?\s?[:–-]?\s?(?:our |my |the |her |his )?(?:new |latest |debut )?$/;

/** "Shot list – Amber Fog (20s)": a heading, then what the film is for. */
export const HEADING_CUE =
  /(?:^|\n)[#*\s]{0,4}(?:shot ?list|script|storyboard|screenplay|treatment|one-?pager|(?:video|film|creative|client|campaign) brief|scope of work|statement of work)\s?(?:[-–—:|]{1,2}|for)\s/g;

/** "how to fold a fitted sheet" as a demand of its own. */
export const HOW_TO_CUE =
  /(?:^|[,:;.!?\n]\s?)(?=(?:how to|why (?:do|does|is|are)|how (?:do|does)|what happens when|what (?:is|are)(?= (?:an? |the )?[a-z-]+(?: [a-z-]+){0,2}\?)) (?!(?:we|you|i|our|my|your|it|this|they|us)\b)[a-z])/g;

/** "Explainer: …", "recipe video: …": what follows is the subject. */
export const ADVERTISING_COLON =
  /\b(?:(?:explainer|explainers|bumper|ad|advert|commercial|promo|tv spot|spot|reclame|werbespot|erklarvideo|anuncio|pub|videosu|reklam[aieuy]?|ролик|реклама|видео|wideo)|(?:recipe|product|tutorial|explainer|explanatory|brand|launch|promo|how-to) (?:video|film|clip|reel|spot))\s?: /g;
/** "20 seconds: …" */
export const TIMED_COLON =
  /\b(?:\d+ ?s|secs?|seconds|seconden|sekunden|secondes|segundos|secondi|fps|video|reel|reels|tiktok|vierkant|square|vertical)\s?: /g;

/** What a maker does with its goods. */
export const MAKING_VERBS = new Set(
  "publishes prints restores hosts trains teaches ships rescues ferments smokes cures presses raises breeds makes bakes sells brews roasts builds repairs delivers designs crafts offers rents grows distils distills bottles weaves knits produces".split(
    " ",
  ),
);

/** Parts of words that tell a message for the public good from a campaign for goods. */
export const CAUSE_STEMS =
  /\b(?:donat|donor|blood|organ\b|marrow|safety|vaccin|immunis|immuniz|vot(?:e|er|ing)|election|smok|tobacco|drunk|drink driving|drink-driving|drug|bully|violence|racis|discriminat|litter|recycl|climate|pollut|plastic|hunger|homeless|refugee|literacy|cancer|screening|hiv|aids|suicid|mental health|loneliness|addict|gambling|seat ?belt|helmet|speeding|flood|wildfire|fire prevention|abuse|equality|rights|drown|hotline|helpline|consent|adopt|foster|dementia|diabetes|stroke|hand ?washing|hygiene|energy saving|water saving|food waste|poach|endangered|biodiversity|pollinator|peace|census|organ donation|first aid|sepsis|allerg|trafficking|earthquake|famine|winter coat|toy drive|food drive|charity|relief|rescue)/;
