/** Film nouns after "our last", "the previous": what is told of them is no demand on this film. */
const FILM =
  "(?:films?|videos?|ads?|adverts?|spots?|campaigns?|commercials?|reels?|clips?|teasers?|trailers?|versions?|shoots?|edits?|ones?|attempts?|pieces?|tvcs?|promos?|explainers?|agency|tiktoks?|lot|guys|people|crew|freelancer|editor|videographer|company|designer)";
const WAS =
  "(?:was|were|wasn't|had|ran|lasted|used|did|featured|starred|opened|ended|showed|went|looked|felt|flopped|underperformed|failed|got|came|performed|won|made|shot|filmed|produced|put|tried|cut|sent|gave|delivered|brought|missed|took|wanted|kept)";
const TELLER = "(?:we|you|u|they|he|she|i|the agency|the team|the client|someone|another agency)";

/** A film of the past with its verb: "our last film had", "last year's was", "the last one you did was", "in 2019 we shot a". */
export const PAST_FILM = new RegExp(
  `\\b(?:(?:our|the|their|your|my|its|his|her) )?(?:(?:very )?(?:last|previous|earlier|prior|former|old|(?:19|20)\\d\\d)(?: (?:year|month|season|summer|winter|spring|autumn|christmas|quarter)(?:'s)?)?(?: [a-z-]+){0,2}? ${FILM}|last (?:year|month|season|summer|winter|spring|autumn|christmas|quarter|time)'s)\\b(?: [a-z'-]+){0,4}? ${WAS}\\b|` +
    `\\b(?:last (?:year|month|season|summer|winter|spring|autumn|christmas|quarter|time)|back in (?:19|20)\\d\\d|(?:two|three|four|five|ten|\\d+) years ago|previously|back then),? ${TELLER}(?: [a-z'-]+){0,2}? ${WAS}\\b(?=[^.!?\\n]{0,60}\\b${FILM}\\b)|` +
    "\\b(?:l'an dernier|l'annee derniere|(?:notre|le|la) (?:dernier|derniere|precedent|precedente)(?: [a-z]+)?)\\b[^.!?\\n]{0,30}?\\b(?:durait|etait|avait|faisait|montrait|a ete|a dure)\\b|" +
    "\\b(?:(?:im )?(?:letzten|letztes|vorigen|voriges) jahr|(?:unser|der|das|die|unsere) (?:letzte[rs]?|vorige[rs]?|alte[rs]?)(?: [a-z]+)?)\\b[^.!?\\n]{0,30}?\\b(?:war|waren|hatte|hatten|dauerte|lief|zeigte|ging|haben wir)\\b|" +
    "\\b(?:el ano pasado|(?:nuestro|el|la|nuestra) (?:ultimo|ultima|anterior)(?: [a-z]+)?)\\b[^.!?\\n]{0,30}?\\b(?:duraba|duro|era|fue|tenia|salia|mostraba)\\b|" +
    "\\b(?:l'anno scorso|(?:il|lo|la) (?:nostro |nostra )?(?:ultimo|ultima|precedente|scorso)(?: [a-z]+)?)\\b[^.!?\\n]{0,30}?\\b(?:durava|era|aveva|duro|mostrava)\\b|" +
    "\\b(?:(?:no )?ano passado|(?:nosso|o|a|nossa) (?:ultimo|ultima|anterior)(?: [a-z]+)?)\\b[^.!?\\n]{0,30}?\\b(?:durava|era|foi|tinha|mostrava)\\b|" +
    "\\b(?:vorig jaar|(?:onze|de|het) (?:vorige|laatste|oude)(?: [a-z]+)?)\\b[^.!?\\n]{0,30}?\\b(?:duurde|was|had|liep)\\b",
  "g",
);

/** "we had a chef last time", "the 40-sec version from 2022": told of the past after the thing. */
export const PAST_AFTER = new RegExp(
  `\\b${TELLER} ${WAS}\\b[^.!?\\n]{0,60}?\\b(?:last (?:time|year|month|summer|winter|spring|season|christmas)|(?:in|back in) (?:19|20)\\d\\d)\\b|\\b(?:the|a|an|our|that) (?:[a-z0-9-]+ ){0,2}?${FILM} from (?:last (?:time|year|month|summer|winter|season)|(?:19|20)\\d\\d|before|back then)\\b`,
  "g",
);

/** A word taken back: "a 3 minute video?? Just kidding". What stood before it in its sentence and the sentence before is unsaid. */
export const TAKEN_BACK =
  /(?:[.!?…]+|[-,;])\s*(?:(?:i'm |im )?just kidding|only kidding|kidding|jk|scratch that|strike that|no,? wait|wait,? no|actually,? no|forget that|joking)\b/g;

/** What others say, in quotation marks: "people always say '12 hours on my feet'". */
export const OTHERS_SAY =
  /\b(?:people|everyone|everybody|customers|folks|nurses|users|critics|reviewers|my (?:daughter|son|wife|husband|mum|mom|dad|kids|boss|cofounder|co-founder|partner)) (?:always |often |usually |all |just |keep |kept )*(?:say|says|saying|said|call|calls|ask|asks|think|thinks|tell|tells)\b[^.!?\n"“]{0,40}["“][^"”\n]{1,60}["”]/g;

/** "Love your reel for Blau Coffee (the 30s one with the trains)": praise of another film. */
export const PRAISE =
  /\b(?:(?:we|i) )?(?:really |so |absolutely |all )?(?:love|loved|liked|saw|seen|enjoyed|admire|admired|(?:big |huge )?fans? of) (?:what you did |the work you did )?(?:for|with|your|his|her|their)\b[^.!?\n]{0,40}?\b(?:reels?|films?|videos?|ads?|spots?|work|campaigns?|clips?|showreel|tiktoks?|page|feed)\b[^.!?\n]*/g;

/** "our friends think it should be 60s but …": an opinion that the sentence then turns down. */
export const OPINIONS =
  /\b(?:our|my|his|her) (?:friends?|niece|nephew|daughter|son|wife|husband|mum|mom|dad|kids|boss|cofounder|co-founder|partner|investors?|team|sister|brother) (?:also |all |still )?(?:thinks?|thought|says?|said|reckons?|wants?|wanted|suggests?|suggested)\b(?=[^.!?\n]*\bbut\b)/g;

/** "the council's film is two minutes and puts everyone to sleep": a film of someone who is not the client. */
export const FILMS_OF_OTHERS =
  /\b(?:the|a|an) (?!(?:client|brand|product|company|agency|team)'s)[a-z]+'s (?:[a-z-]+ ){0,2}(?:films?|videos?|ads?|spots?|reels?|campaigns?) (?:is|was|are|were|has|had|runs?|ran|lasts?|lasted)\b/g;

/** "10秒のバンパーではなく、20秒": what is said not to be meant. */
export const NOT_BUT =
  /[^、。，,.\n]*(?:ではなく|じゃなくて)|不是[^，。,.\n]*(?=[，,]?而是)|[^,.\n]*(?:이|가) 아니라/g;

/** "as discussed with Milan on 12 March" */
export const AS_AGREED =
  /\bas (?:discussed|agreed|mentioned|promised|per our|per the call|we said)\b[^,:;.\n]{0,60}/g;

/** "feels like the opening of a Sorrentino film", "like the old Apple ads": another maker's work. Read with its capitals. */
export const LIKE_OTHERS =
  /(?:\b(?:[Ff]eels?|[Ll]ooks?|[Ss]ounds?|[Ss]omething|[Aa] bit|[Kk]ind of|[Mm]ore|[Jj]ust|[Tt]hink) )?\b(?:like|inspired by|reminiscent of|in the (?:style|vein|spirit) of|[àa] la) (?:the \p{L}+ (?:of|from) )?(?:an? |the |those |that )?(?:old |new |classic |early |famous )?\p{Lu}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*){0,2}(?:'s|’s)? (?:old |early |classic )?(?:ads?|adverts?|films?|movies?|spots?|commercials?|videos?|campaigns?|trailers?)\b/gu;

/** What rivals or other people's films do, unless it is forbidden here: "our competitor always uses red", "unlike our square ads,". */
export const OTHERS =
  /(?<!\b(?:no|not|any|avoid|without|of|the|from) )\b(?:(?:our|the|a|your|my|their) )?(?:(?:main|biggest|big|closest|other) )?(?:competitors?|rivals?|competition)\b,?(?: [a-z0-9'&-]+){0,3}? (?:always |never |all |already |just )?(?:use|uses|used|do|does|did|has|have|had|is|are|was|show|shows|run|runs|ran|make|makes|made|own|owns|went|go|goes|shot|released|launched)\b|\bunlike (?=(?:our|the|their|last|other|most|those|every|my|your)\b)|\b(?:compared|as opposed|in contrast) (?:to|with) (?=(?:our|the|their|last|other)\b)/g;

/** A colour or idea that belongs to a rival: the whole sentence is a remark. */
export const RIVALS_OWN =
  /\b(?:is|are|es|son|ist|sind|est|sont|e|belongs? to) (?:of |de |der |die |dem |the |la |le |our |dos |das |della |von der )*(?:competencia|konkurrenz|concurrence|concorrenza|concorrencia|competition|competitor)/;

/** Thoughts given up: "we thought about blue but no". The first group is the thought, the second what became of it. */
export const GIVEN_UP =
  /\b((?:we|i|they|he|she|(?:the |our )?(?:client|agency|team|boss|director))(?:'d| had| have|'ve)? (?:also |first |once |initially |originally |briefly |even )?(?:thought|considered|talked|toyed|discussed|debated|played|wondered|tried|tested|proposed|suggested|pitched|was thinking|were thinking|looked at|flirted)\b[^.!?\n]{0,160}?),? ((?:but|and then|until|before) (?:no\b|not\b|then\b|that\b|it\b|this\b|we\b|i\b|he\b|she\b|they\b|decided\b|dropped\b|nobody\b|everyone\b|everybody\b|the client\b|hated\b|ended\b|legal\b|research\b|nope\b)[^.!?\n]*)/g;
/** After a thought given up: what is wanted in its place. */
export const CHOSEN =
  /\b(?:went (?:for|with)|go(?:ing)? (?:for|with)|chose|settled|prefer|want|decided (?:on|for)|let's|instead|picked)\b/;

/** "If it were up to me I'd do 90 seconds", "one day we might make a 60s version". */
export const HYPOTHESES =
  /\bif (?:it were|it was|this were|this was|we had|i had|we were|i were|i was|money|budget|we could|we did)\b[^.!?\n]*?\b(?:i'd|we'd|i would|we would|would|could)\b[^.!?\n]*?(?=,? but\b|[.!?\n]|$)|\b(?:in an ideal world|in a dream world|in another life|someday|some day|one day|next year|down the (?:line|road)|in phase (?:two|2)|eventually),? (?:we|i)(?:'d|'ll| might| may| could| will| would| want)\b[^.!?\n]*?(?=,? but\b|[.!?\n]|$)|\b(?:we|i|they) (?:might|may|could|will) (?:later|eventually|someday|one day|at some point|next year)\b[^.!?\n]*/g;

/** What follows an aside and speaks of this film again. */
export const TURN =
  /(?:,|;| -)? (?:but|so|yet|however|this time|this year|this one|now|today|instead|diesmal|dieses mal|jetzt|aber|cette fois|mais|esta vez|pero|ahora|stavolta|questa volta|desta vez|agora|deze keer|maar)\b/;

/** Sentences between people: greetings, calls, thanks, absence. */
export const SMALL_TALK =
  /^(?:(?:hi|hey|hello|dear|hallo|hola|bonjour|ciao|ola)\b[^,.!?\n]{0,30}(?:[,!]| [-–—]) ?)?(?:(?:please )?(?:see|find)(?: attached| enclosed| below| underneath){1,2} (?:what|everything|all (?:that )?)\b|(?:i |we )?(?:hope|trust)(?: that)? (?:you|your|the|all|this|everything|ur|things)\b|(?:it was |was )?(?:so |really |very )?(?:good|great|lovely|nice|fun|awesome) (?:to (?:see|meet|talk|chat|speak|hear|catch)|seeing|meeting|talking|chatting|catching)\b|(?:many )?thanks? (?:you )?(?:so much |a lot |again |very much )?for (?:the|your|last|meeting|coming|jumping|getting|sending|taking|all|lunch|dinner|coffee|drinks)\b|(?:can|could|shall|should|may) (?:we|you|i) (?:please )?(?:talk|speak|meet|chat|call|catch|jump|hop|discuss|have a call|schedule|ring|phone)\b|(?:let's|lets) (?:talk|speak|catch up|meet|chat|jump on|discuss)\b|(?:please )?(?:call|ring|text|email|ping|phone|whatsapp) me\b|(?:sorry|apologies) (?:for|about)\b|congrat|how (?:are|was|is|were) (?:you|your|the (?:kids|family|holiday|weekend|wedding|trip))\b|see you\b|(?:talk|speak) soon\b|(?:i'm|i am|i'll be|we're|we'll be) (?:away|out of office|out of the office|on holiday|on leave|travelling|traveling|back (?:on|in|at))\b|looking forward to (?:hearing|seeing|it|your|the)\b)/;

/** The closing of a letter, alone on its line: names and addresses follow. */
export const CLOSING =
  /\n[ \t]*(?:(?:all the |very )?(?:best|kind|warm|warmest|many|with kind)(?: regards| wishes| thanks)?|regards|cheers|thanks(?: so much| a lot| again| in advance)?|thank you(?: so much| very much)?|thx|sincerely(?: yours)?|yours(?: faithfully| sincerely| truly)?|faithfully|respectfully|warmly|xo+|mit (?:freundlichen|besten) gru(?:ß|ss)en|(?:viele|liebe|beste) gru(?:ß|ss)e|lg|mfg|cordialement|bien a vous|bien cordialement|saludos(?: cordiales)?|un saludo|(?:cordiali |cari )?saluti|abracos|atenciosamente|(?:vriendelijke |met vriendelijke )?groet(?:en|jes)?|mvg|pozdrawiam|saygilarimla|с уважением)[ ,.!-]*\n/;

/** "Cheers, Tom | Account Director | +44 …": a letter that closes in one line, its last. */
export const CLOSING_LINE =
  /\n[ \t]*(?:(?:all the |very )?(?:best|kind|warm|many)(?: regards| wishes| thanks)?|regards|cheers|thanks(?: so much| a lot| again| in advance)?|thank you(?: so much| very much)?|thx|sincerely|yours(?: faithfully| sincerely| truly)?|(?:viele|liebe|beste) gru(?:ß|ss)e|lg|mfg|cordialement|saludos|un saludo|saluti|abracos|groet(?:en|jes)?|mvg|pozdrawiam)[ ,.!-]+(?!(?:for|to|so|and|in|at|a|the|you|again|much|if|we|i|please)\b)\p{L}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,2}\s*(?:[|·•–—,/(-][^\n]*)?$/u;

/** Turns of phrase that show nothing. */
export const IDIOMS =
  /(?<![\p{L}-])(?:in the red\b(?! (?:room|light|dress|car|corner))|out of the blue(?=[,.;:!?\s](?! [a-z]+ (?:sky|sea)))|once in a blue moon|in the blink of an eye|the elephant in the room|(?:a )?piece of cake(?= (?:to|for us)|[.!])|(?:kill )?two birds with one stone|break the ice|over the moon|under the weather|rain or shine|raining cats and dogs|cold feet|(?:got |get |gave us |give us |given )?the green light(?= (?:from|to|on|for|by))|black sheep of|low-hanging fruit|outside the box|ball is in your court|the whole nine yards|a dime a dozen|cut corners|bite the bullet|spill the beans|icing on the cake|the last straw|tip of the iceberg|caught red-handed|paint the town red|see red|feeling blue|green with envy|tickled pink|once upon a time|at the end of the day|last but not least|on the same page|back to square one|square one|fair and square)(?![\p{L}-])/gu;

/** "Good morning dear team", "Hi all!", and the head of a mail. */
export const GREETINGS =
  /(?:^|\n)[ \t]*(?:(?:good (?:morning|afternoon|evening|day)|(?:morning|afternoon|evening)(?= (?:all|both|team|everyone|guys|folks|there)\b)|guten (?:tag|morgen)|buenos dias|buenas tardes)\b[^,.!?\n]{0,24}[,.!]?|(?:hi|hello|hey|dear|hallo|liebe[sr]?) (?:there|all|team|everyone|guys|folks|both|zusammen)\b[,.!]?|(?:subject|betreff|objet|asunto|oggetto) ?: ?(?:(?:re|fw|fwd|aw|wg|tr) ?: ?)+[^\n]*|(?:from|to|cc|bcc|sent|von|an|gesendet) ?: [^\n]*@[^\n]*)/g;

/** "3:2?? no, 16:9", "20 seconds. Sorry, 30 seconds", "our green apron... sorry, our green jacket": asked and taken back for the next one. */
export const CORRECTED =
  /\b(an?|the|our|his|her|my) (?:[a-z-]+ ){0,2}[a-z-]+ ?(?:\.{2,3}|…|[,.–—-]) ?(?:(?:oh |no,? )?sorry|i mean|i meant|correction|or rather|make that)[,:]? (?=\1 )|\d[\d:.]*(?: ?(?:s|secs?|seconds?|fps|scenes|shots))? ?(?:\.{1,3}|…|[,–—-]) ?(?:(?:oh |no,? )?sorry|i mean|i meant|correction|or rather|make that)[,:]? (?:make (?:it|that) )?(?=\d)|(?:a |an )?\d[\d:.,x]*(?: ?(?:s|secs?|seconds?|fps|p|scenes|shots))?\?+ (?:no|nope|nah),? (?:wait,? |sorry,? |make (?:it|that) )?(?=\d)/g;

/** "spotify canvas comes later ignore that": told and put aside. */
export const PUT_ASIDE =
  /[^.!?,;\n]*\b(?:ignore (?:that|this|it)|(?:comes?|is|that's|thats) (?:for )?later(?: on)?(?: this year)?|not in scope|out of scope|(?:is|that's|thats) a separate (?:job|brief|project))(?=[.,;!?\n]|$)/g;

/** "swap EDM for brass band": what is taken out. */
export const REPLACED =
  /(?<=(?:^|[.;:!?\n,•-]\s{0,2}|\b(?:please|and|then|also)\s))(?:swap|replace|exchange|switch)(?! (?:on|off|to)\b)(?: out)? (?:the )?[^.,;!?\n"“]{2,40}? (?:for|with|by) (?=\p{L})/gu;
