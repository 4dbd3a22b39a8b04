/** Greetings, thanks and signatures, and what is said between people about the work. */
export const CHATTER =
  /^(?:hi|hey|hello|hiya|dear|good (?:morning|afternoon|evening|day)|morning|thanks|thank you|thx|cheers|ta|best|kind regards|(?:warm(?:est)?|best|kind(?:est)?|all good|many) (?:wishes|regards|thanks)|regards|warmly|love|yours|sincerely|talk soon|see you|speak soon|lmk|hallo|guten tag|moin|servus|liebe[rs]?|danke|bonjour|salut|bonsoir|merci|bien a vous|cordialement|hola|buenos dias|buenas|gracias|saludos|un abrazo|ciao|salve|buongiorno|grazie|saluti|ola|bom dia|boa tarde|obrigad[oa]|abraco|um abraco|dag|beste|bedankt|groet|groetjes|mvg|vg|lg)\b|\b(?:as (?:discussed|agreed|promised|per)|following (?:our|up)|here'?s (?:the|our|my|where|what)|here is|see (?:below|attached)|please find|any questions|quick one|rough is (?:ok|okay|fine)|hope (?:you|this|all)|i know|sorry|no idea|not sure|does that|is that ok|makes? sense|excited|can't wait|looking forward|long story|you know|god no|hell no|(?:odd|strange|weird|silly|daft|sad|crazy) as|as always|as usual|as before|tbh|lol|haha)\b/;

/** What a thing is for, whom it is from, where it comes from. */
export const PURPOSES =
  /^(?:for|about|because|to|by(?! (?:an?|one|two|three|hand)\b)|since|due|thanks to|based|founded|made|born|located|called|named|known|run by|owned|available(?! light)|aimed|designed|sold|suitable|fur|uber|pour|afin|par|para|per|por|voor|over|von|de la|del|della|der|die|que|qui|which|who|where|when|while|if|unless|although|though|as (?:a|an|our|we|it|they)|so|hence|meaning|i\.e|e\.g|etc|aka|wenn|weil|damit|falls|quand|si|cuando|quando|als|omdat|zodat)\b/;

/** "I'm picturing a rainy window", "we hear the engine": what is told behind it is the film. */
export const FILM_IN_MIND =
  /^(?:(?:i'm|we're) (?:picturing|imagining|thinking(?: of| about)?|after)|(?:i|we) (?:can |could |should |only |never |always |then |just |still )*(?:imagine|picture|envision|see|hear|open|follow|watch|meet|end|start|cut|stay|glimpse|notice)) /;

/** Who speaks of himself, his firm, his customers or his plans gives background. */
export const BACKGROUND =
  /^(?:client (?:came|is|has|said|says|loves?|hates?|likes?|wants)|i|i'm|i've|i'd|we|we're|we've|we'd|you|(?:they|they're|people)(?! (?:must|should|have to|need to|can't|cannot|may not|never|don't|only)\b)|he's|she's|everyone|everybody|most|many|some people|customers|our (?:company|customers?|clients?|team|studio|agency|brand|business|goal|aim|idea|audience|target|users|shop|founder|family|office|budget|deadline)|my (?:company|boss|client|team|name|wife|husband|idea|dad|mum|mom|daughter|son|budget)|the (?:idea|goal|aim|client|budget|deadline|agency|company|brand|business|campaign|project|product|background|audience|target|purpose|objective|brief|launch|website)|(?:total )?budget|deadline|ich|wir|sie|er|nous|on|je|il|elle|nosotros|yo|noi|io|nos|eu|wij|ik|unser[e]? (?:firma|kunden|ziel)|notre|nuestr[oa]|nostr[oa]|onze)\b/;

/** "It keeps food hot", "that's our thing": said of what stands before. */
export const DESCRIBES =
  /^(?:it|it's|its|this|that|that's|these|those|there|there's|there are|there is|think|imagine|picture|basically|apparently|obviously|same(?= (?:as|here|again|thing|client|for|old)\b|$)|see|etc|and so on|or so|or similar|or whatever|whatever|no worries|(?:yes|no|ok|okay|none)(?=[,.!]|$)|tbc|tbd|n\/a)\b/;

/** A verb of state or of the will, or somebody who acts. */
export const STATED =
  /\b(?:is|are|isn't|aren't|was|were|has|have|had|hasn't|haven't|will|won't|would|can|can't|could|couldn't|do|does|doesn't|don't|did|didn't|i|we|you|he|she|they|ist|sind|war|hat|haben|wird|werden|kann|wir|ich|sie|est|sont|etait|ont|nous|vous|on|elle|ils|es|son|era|esta|estan|hay|tiene|tienen|sono|c'e|ha|hanno|sao|tem|esta|zijn|heeft|hebben|wordt|kan|wij|ik|lights|gets?|becomes?|comes?|goes|stays?|remains?|sounds?|looks?|feels?|knows?|thinks?|wants?|needs?|loves?|hates?|likes?)\b/;

/** What is sold, for how much and until when; a name, an address, a number by itself; "30s for our spring list". */
export const OFFERS =
  /^(?:brand|studio|shop|company|product|client|app|band|artist|event) name\b|^\S+\.\S{2,}$|^(?:over |up to |about )?\d[\d.,]*(?: ?%)?[- ]?\p{L}*(?: \p{L}+)?$|^\d+ ?-?(?:s|secs?|seconds?|minutes?|mins?|m)\b|^(?:from|until|till|every|on|ab|bis|jusqu'au|hasta|fino al|ate|tot) (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)|[$€£]|\d ?% (?:off|discount|cheaper|less|more|organic|natural|cotton|recycled)|^open (?:daily|late|early|all|every|from|till|until|7|seven|24|mon|tue|wed|thu|fri|sat|sun|\w+day)|\b(?:free|welcome|included|inklusive|available(?! light)|guaranteed|accepted|delivered|delivery|dropped off|appointments?|walk-ins?|independent|award|certified|licensed|insured|handmade|refills?|warranty|lessons?|classes|bookings?|online|trial|vouchers?|discount|offer|sale|claims line|per (?:month|week|person|night)|numbered|fitted in|made (?:in|by|from|of|with)|est\.? \d{4})\b/u;

/** Told of what has been. */
export const PASSED =
  /\b(?:was|were|had|did|didn't|wasn't|weren't|has been|have been|used to|ago|last (?:year|month|week|time|summer|winter|spring|autumn)|yesterday|since \d)\b/;

/** What holds throughout: "the dragon is only ever a shadow", "nobody mentions it". */
export const FIRM =
  /\b(?:only|never|always|nobody|no one|nothing|none|not|doesn't|don't|isn't|aren't|won't|can't|must|every|each|all|exactly|throughout|whole|until|entire|first|last)\b/;

/** Why something is so, or when: no demand by itself. */
export const LOOSE_REASONS =
  /^(?:because|since|as (?:we|it|they|he|she|our)|so (?:that|we|it|they|people)|which|who|whose|while|when|if|whenever|weil|wegen|aufgrund|trotz|denn|da (?:wir|es|die|der)|damit|sodass|wenn|welche|car|parce|puisque|afin|pour que|comme|qui|porque|ya que|para que|asi|cuando|quien|perche|poiche|siccome|cosi|quando|pois|ja que|omdat|want|zodat|als)\b/;

/** "Hands only", "nur Tageslicht": what is found of it is not yet that nothing else may be. */
export const RESTRICTS =
  /^(?:only|nothing but|solely|nur|seulement|uniquement|solo|solamente|unicamente|soltanto|apenas|so|somente|alleen)\b(?! (?:at|in|on|from|for) )|\b(?:only|nur|seulement|uniquement|solamente|soltanto|apenas|somente|alleen)$|\bonly ever\b|\bonly (?:at|in|on) the (?:very )?(?:end|start|beginning|last|final|first)\b/;

/** Words that name the form of a film or a label, not what is in it; folded. */
export const NAMES_OF_FORM: ReadonlySet<string> = new Set(
  "touch touches splash splashes hint hints pop pops dash slightly bit quite rather very tempo pace target price date dates address hours agent background backdrop accent accents text texts title titles card phone number website web address aspect ratio length duration deliver delivery colour colours color colors fave favourite favorite logo logos format formats project production music track song voice picture pictures words word line lines spot create shop page idea type brief quick maximum minimum max min anywhere everywhere ever massimo maximo maximal maximaal hochstens minimo mindestens tops please still both maybe we'd i'd lol obvs thing things product brand texto textos cores cor color colores colori farben farbe couleur couleurs kleur kleuren muziek musik musique musica ton duree dauer duur duracion durata voir montrer montrez aparecer verse comparire vedere esserci far suchen suche cherche cherchons voudrait voudrions serve servirebbe preciso necesito willen graag zien sehen zeigen zeigt mostrar mostre mostrate schrift police fuente soit soient satz frase phrase zin tekst website titel titre titulo titolo lengte lange longueur banned allowed location locations setting settings cast casting shots shot".split(
    " ",
  ),
);

/** What goes on behind quoted words speaks of them: "is the line", "at the end". */
export const OF_THE_QUOTE =
  /^["”»“\s]*(?:is|are|was|as|by|in|on|at|from|for|to|with|replaces|appears?|comes|shown|spoken|said|written|should|must|has|am|im|auf|soll|muss|a la|au|en|al|no|na|alla|op|aan|fecha|encerra|cierra|chiude|conclut|schliesst|sluit|closes|ends|finishes|fills)\b/;

/** "max 4 words", "two lines": how much of what the film shows. */
export const COUNTS =
  /\b(?:\d+|one|two|three|four|five|six) (?:words?|lines?|letters?|characters?|shots?|cuts?|scenes?|frames?|colou?rs?|angles?|locations?|takes?)\b|\b(?:hochstens|maximal|maximum|maximo|massimo|max) (?:\d+|zwei|drei|vier|funf|deux|trois|quatre|dos|tres|cuatro|due|tre|quattro|dois|quatro|twee|drie) \p{L}+/u;
