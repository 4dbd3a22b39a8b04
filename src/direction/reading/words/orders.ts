/** How a language gives orders; all patterns meet folded words at the head of a clause, after LEADS. */
export interface OrderWords {
  /** Verbs that open an order whatever follows: imperatives, and infinitives where they order. */
  readonly verbs: string;
  /** Verbs that are nouns and adjectives too: they order only with an object behind them. */
  readonly shyVerbs: string;
  /** A demand on the film or a part of it: "it has to …", "the dog must …". */
  readonly obliges: RegExp;
  /** Something is required, wanted or allowed alone: "a lab coat is a must", "only real people". */
  readonly requires: RegExp;
  /** Words of a wish: the order is soft. */
  readonly wishes: RegExp;
  /** Words of no weight beside those of grammar. */
  readonly fillers: string;
}

/** "Please", "and also", "could you", "make sure that": said before an order and no part of it. */
export const LEADS =
  /^(?:(?:and|but|also|so|then|plus|please|pls|plz|just|now|ok|okay|oh|well|again|really|definitely|always|no matter what|above all|most importantly|more importantly|importantly|important|one (?:more )?thing|remember|note|nb|ps|p\.s\.?|fyi|ideally|maybe|perhaps|preferably|if possible|where possible|if you can|when you can|(?:can|could|would|will) (?:you|we|u)(?: please| maybe| also)?|(?:we'd|we would|i'd|i would) (?:like|love|want|need|prefer) you to|(?:we|i) (?:want|need) you to|(?:you|we|u) (?:must|should|need to|have to)|let's|lets|try to|remember to|don't forget to|be sure to|make sure (?:to|that|you|we)|make sure|ensure that|und|aber|auch|bitte|dann|noch|denkt daran|achtet darauf|ganz wichtig|wichtig|vor allem|et|mais|aussi|puis|merci de|pensez a|veillez a|surtout|attention|important|s'il vous plait|svp|y|pero|tambien|por favor|ademas|importante|sobre todo|e|ma|anche|inoltre|per favore|mi raccomando|soprattutto|mas|tambem|por favor|alem disso|en|maar|ook|graag|alsjeblieft|aub|a\.u\.b\.|zorg (?:dat|ervoor dat)|belangrijk)(?:[,:!]? +|[,:!]$|$))+/;

const EN: OrderWords = {
  verbs:
    "keep,use,reuse,delete,make,ensure,include,add,avoid,put,give,respect,follow,let,stick,stay,mention,reflect,emphasise,emphasize,highlight,credit,spell,pronounce,blur,swap,treat,mind,limit,hide,remove,replace,choose,pick,lean,shoot,say,write,begin,finish,bring,allow,resist,embrace,prioritise,prioritize,preserve,maintain,adapt,translate,localise,localize,insert,display,position,tie,capture,repeat,alternate,vary,avoid,retain,simulate,imitate,mimic,depict,portray,convey,suggest,hint,imply,incorporate,work in,leave out,cut out,build,stick to,steer,ground,pair,sync,honour,honor,obey,observe,have,get,show,feature,be,skip,drop,ditch,omit,hold,go for,go easy,opt,resort,rely,refer,address,invite,encourage,celebrate,acknowledge,disclose,apply,attach,overlay,superimpose,burn,dub,subtitle,caption,caption it,reveal,capture,tag",
  shyVerbs:
    "light,set,place,cut,time,name,frame,film,open,end,close,start,focus,play,sound,mix,match,colour,color,grade,dress,cast,style,tone,mirror,echo,link,point,balance,leave,mask,tag,label,loop,score,edit,crop,animate,render,draw,stage,end on,start on,finish on,speak,read,record,present,describe,tell,explain,introduce,stress,check,respect,protect,reserve,space,split,stretch,turn,move,pan,tilt,track,zoom,fade,dissolve,speed,slow,lift,lower,raise,soften,sharpen,warm,cool,brighten,darken,layer,blend,weave,treat,run",
  obliges:
    /^(?:(?:the|our|my|its|this|that|these|those|any|all|every|each|no|both|a|an|his|her|their)\b[^,;:.!?]{1,60}?|it|this|everything|nothing|all|[a-z-]+|[a-z-]+ [a-z-]+) (?:must|has to|have to|needs? to|should|shall|ought to|is to be|are to be|(?:is|are) (?:not )?(?:allowed|permitted|supposed) to|can only|may only|cannot|can't|can not|may not|must not|mustn't|shouldn't|needn't|is fine only|only works)\b|^(?:must|has to|have to|needs to|should) /,
  requires:
    /\b(?:is|are|as) (?:an? (?:absolute )?must|must-haves?|mandatory|obligatory|essential|required|compulsory|non-negotiable|not negotiable|crucial|vital|not optional|a legal requirement|(?:very |really |super )?important)\b|^(?:we|i|the client|client|legal|compliance|the brand|our lawyers?|they|he|she|my boss|the boss|marketing|the founder) (?:really |also |still |only |would |absolutely )*(?:needs?|wants?|insists?|requires?|prefers?|demands?|expects?|asks? (?:for|that)|likes?)\b(?! to (?:sell|reach|grow|get|make sure people|increase|raise|build|launch|go|know|start|drive|do|hear|talk|thank|tell you|attract|recruit|hire|win|boost|promote|advertise|announce|celebrate|try|commission|order|find|say|be))|^(?:only|strictly|nothing but|exclusively|solely)\b(?! (?:\d|[$€£]|at|in stores|available (?:at|in|from|now|online|until|today)|today|this (?:week|month)|until|from|the best))|\bwould be (?:lovely|nice|great|cool|good|fun|ideal|perfect|a (?:nice|lovely|good) (?:touch|bonus))$|^never (?:an?|the|as|in|with|from|by|just)\b|\b(?:allowed|not|forbidden|banned|ok|okay|fine)$(?<=^[a-z-]+ [a-z]+|^[a-z-]+ [a-z-]+ [a-z]+)|[a-z]{3,} please$|\b(?:only|everywhere|throughout|at all times|at all costs|visible|in frame|in shot|legible|readable|audible)$/,
  wishes:
    /\b(?:ideally|maybe|perhaps|possibly|if (?:at all )?possible|where possible|if you can|if there's (?:time|room)|preferably|prefer|prefers|would be (?:nice|great|cool|good|lovely|fun|ideal|perfect|a (?:nice|lovely|good) (?:touch|bonus))|nice to have|bonus|optional|hopefully|could|i'd like|i'd love|we'd like|we'd love|would like|would love|likes?|love|try to|feel free|might|wish|or so|kind of|want (?:people|viewers|them|it to feel|this to feel|everyone|customers)|i think|not sure)\b/,
  fillers:
    "very really always only just more less too also well good quite bit little lot all way thing things stuff look looks feel feels feeling sound sounds seem seems kind sort right properly clearly possible least most must sure whole entire final overall general throughout every everywhere whatever however ever never not no don't do anything one ones people's viewer viewers please pls thanks make made making use used using keep kept have having show shown include including add want wants need required mandatory essential important second seconds minute minutes time times see seen visible appear appears dont can't cant won't allowed allow client clients boss owner legal says say hates insists end start beginning middle somewhere screen corner bottom top otherwise else until first last again where exactly colours colors transitions captions subtitles supers titles cuts editing footage tone mood vibe style palette",
};

const DE: OrderWords = {
  verbs:
    "verwendet,verwenden,verwende,nutzt,nutzen sie,nutze,benutzt,benutzen,nehmt,nehmen sie,nimm,macht,machen sie,mach,lasst,lassen sie,lass,haltet,halten sie,halte,achtet,achten sie,achte,setzt,setzen sie,filmt,filmen sie,dreht,drehen sie,baut,zeigt,zeigen sie,zeig,vermeidet,vermeiden sie,meidet,beginnt,beginnen sie,beginne,startet,endet,enden sie,schliesst,bleibt,bleiben sie,bleib,gebt,geben sie,sprecht,schreibt,schreiben sie,erwahnt,erwahnen sie,fugt,fugen sie,blendet,blenden sie,sorgt,sorgen sie,orientiert,orientieren sie,verzichtet,verzichten sie,respektiert,behandelt,spielt,arbeitet,stellt,stellen sie,legt,legen sie,bringt,bringen sie,integriert,betont,verzichtet",
  shyVerbs: "",
  obliges:
    /^(?:(?:der|die|das|unser|unsere|unserem|unseren|alle|jede[rs]?|ein|eine|kein|keine|es|alles|nichts|man|[a-z-]+)\b[^,;:.!?]{0,50}? )?(?:muss|mussen|soll|sollen|sollte|sollten|darf|durfen|hat zu|haben zu)\b/,
  requires:
    /\b(?:ist|sind) (?:uns )?(?:sehr |absolut )?(?:pflicht|ein muss|zwingend|wichtig|notig|notwendig|erforderlich|vorgeschrieben|unverzichtbar)\b|^(?:wir|ich|der kunde|die kundin|der chef|die chefin|rechtsabteilung) (?:brauchen|brauche|wollen|will|mochten?|wunschen|wunsche|legen|besteht|verlangt|will)\b(?! (?:mehr|verkaufen|erreichen))|^(?:nur|ausschliesslich|lediglich)\b(?! (?:\d|[$€£]|heute|bei uns))|\b(?:halten|verwenden|nutzen|benutzen|zeigen|einbauen|einblenden|lassen|drehen|filmen|vermeiden|erwahnen|nennen|schreiben|machen|setzen|bleiben|beachten|berucksichtigen|verzichten|weglassen)$|\bbitte\b[^,;]*\b[a-z]{3,}(?:e[lr]?n)$/,
  wishes:
    /\b(?:idealerweise|vielleicht|wenn (?:es )?(?:moglich|geht)|falls moglich|gern|gerne|am liebsten|moglichst|eventuell|evtl|ware (?:schon|toll|super|nett)|konnte|konnten|hatten gern|wunschen|wunsche|mochten?)\b/,
  fillers:
    "horen sehen zu ins bild sichtbar chef chefin kunde kundin mochte mochten will wollen brauchen wegen bitte sehr wirklich immer nur mehr weniger auch ganz gut etwas viel alles ding wirken wirkt aussehen sein werden haben hat nicht kein keine nie man sich es ist sind muss mussen soll sollen sollte sollten darf durfen wir ich sie ihr euch so wie film video spot clip werbung ganze gesamte im am in an auf von mit fur zu zur zum bei nach vor und oder aber dass damit dabei",
};

const FR: OrderWords = {
  verbs:
    "gardez,garder,garde,utilisez,utiliser,utilise,mettez,mettre,mets,faites,faire,fais,montrez,montrer,montre,evitez,eviter,evite,laissez,laisser,laisse,filmez,filmer,filme,ajoutez,ajouter,ajoute,respectez,respecter,prevoyez,prevoir,terminez,terminer,finissez,finir,commencez,commencer,jouez,restez,rester,tournez,tourner,placez,placer,privilegiez,privilegier,choisissez,choisir,integrez,integrer,mentionnez,mentionner,indiquez,indiquer,ecrivez,ecrire,prononcez,soignez,traitez,limitez,limiter,ouvrez,fermez,insistez,incluez,inclure,conservez,conserver,adaptez,donnez,donner,parlez,inspirez-vous",
  shyVerbs: "",
  obliges:
    /^(?:(?:le|la|les|l'|notre|nos|un|une|tout|tous|toutes|rien|aucun|aucune|ca|cela|on|chaque|il|elle|[a-z-]+)\s?[^,;:.!?]{0,50}? )?(?:doit|doivent|devra|devront|devrait|devraient|il faut|il faudra|il faudrait|faut|ne peut|ne peuvent|ne pourra)\b/,
  requires:
    /\b(?:est|sont) (?:obligatoires?|indispensables?|imperati(?:f|fs|ve|ves)|essentiel(?:le|s|les)?|exigee?s?|tres importante?s?|importante?s?)\b|^(?:nous|on|je|le client|la cliente|la marque|le service juridique) (?:voulons|veut|veux|tenons|tient|tiens|souhaitons|souhaite|exige|exigeons|demande|demandons|aimerait|aimerais|aimerions|prefere|preferons)\b(?! (?:vendre|toucher|attirer|une (?:video|pub)|un (?:film|spot|clip)))|^(?:uniquement|seulement|exclusivement|rien que)\b(?! (?:\d|[$€£]))|\b(?:uniquement|seulement)$/,
  wishes:
    /\b(?:idealement|peut-etre|si possible|de preference|ce serait (?:bien|super|top|genial)|on aimerait|j'aimerais|nous aimerions|souhaitons|souhaite|prefere|preferons|pourrait|pourquoi pas|eventuellement|devrait|devraient|il faudrait)\b/,
  fillers:
    "tres vraiment toujours seulement plus moins aussi bien tout tous toute toutes peu chose choses sembler etre avoir fait faire pas jamais rien ne doit doivent faut il elle on nous vous je qui que quoi film video spot clip pub annonce ensemble avec sans pour dans sur sous par au aux en et ou mais ce cette ces se s y a est sont",
};

const ES: OrderWords = {
  verbs:
    "usad,usen,usa,usar,use,utilizad,utilicen,utilice,utiliza,utilizar,mantened,mantengan,mantenga,manten,mantener,poned,pongan,ponga,pon,poner,haced,hagan,haga,haz,hacer,dejad,dejen,deje,deja,dejar,mostrad,muestren,muestre,muestra,mostrar,evitad,eviten,evite,evita,evitar,grabad,graben,grabe,graba,grabar,cuidad,cuiden,cuide,cuida,cuidar,procurad,procuren,procure,procura,procurar,terminad,terminen,termine,termina,terminar,acabad,acaben,empezad,empiecen,empiece,empieza,empezar,comenzad,comiencen,anadid,anadan,anada,anade,anadir,agreguen,agrega,incluid,incluyan,incluya,incluye,incluir,respetad,respeten,respete,respeta,respetar,mencionad,mencionen,mencione,menciona,mencionar,escribid,escriban,escribe,hablad,hablen,tratad,traten,elegid,elijan,cerrad,cierren,abrid,abran,inspiraos,rodad,rueden,limitad,limiten",
  shyVerbs: "que",
  obliges:
    /^(?:(?:el|la|los|las|nuestro|nuestra|un|una|todo|toda|todos|todas|nada|ningun|ninguna|esto|eso|cada|[a-z-]+)\b[^,;:.!?]{0,50}? )?(?:debe|deben|debera|deberan|deberia|deberian|tiene que|tienen que|hay que|ha de|han de|no puede|no pueden|necesita|necesitan)\b/,
  requires:
    /\b(?:es|son) (?:obligatori[oa]s?|imprescindibles?|fundamental(?:es)?|necesari[oa]s?|muy importantes?|importantes?|clave)\b|^(?:queremos|quiero|quieren|necesitamos|necesito|exigimos|preferimos|prefiero|el cliente (?:quiere|pide|exige)|la marca (?:quiere|pide))\b(?! (?:vender|llegar|un (?:video|anuncio|spot|clip)|hacer un|promocionar))|^(?:solo|solamente|unicamente|exclusivamente|nada mas que)\b(?! (?:\d|[$€£]|hoy|por))|\b(?:solamente|unicamente)$/,
  wishes:
    /\b(?:idealmente|quiza|quizas|tal vez|a lo mejor|si (?:es posible|se puede|podeis|pueden|puedes)|a ser posible|preferiblemente|de preferencia|estaria bien|seria (?:ideal|genial|bueno)|me gustaria|nos gustaria|preferimos|prefiero|ojala|deberia|deberian|podria)\b/,
  fillers:
    "muy siempre solo solamente mas menos tambien bien todo toda todos todas algo poco cosa cosas parecer ser estar tener haber hacer no nunca nada ni se que es son debe deben hay tiene tienen el la los las un una unos unas de del en con sin por para al a y o pero lo le les su sus nuestro nuestra video anuncio spot pelicula clip",
};

const IT: OrderWords = {
  verbs:
    "usate,usa,usare,usi,utilizzate,utilizzare,mantenete,mantieni,mantenere,mettete,metti,mettere,fate,fai,fare,lasciate,lascia,lasciare,evitate,evita,evitare,aggiungete,aggiungi,aggiungere,girate,girare,mostrate,mostra,mostrare,inserite,inserire,iniziate,inizia,iniziare,cominciate,finite,terminate,chiudete,chiudere,aprite,rispettate,rispettare,tenete,tieni,tenere,restate,parlate,scrivete,scrivere,citate,citare,scegliete,filmate,curate,puntate,limitate,includete,includere",
  shyVerbs: "",
  obliges:
    /^(?:(?:il|lo|la|i|gli|le|l'|nostro|nostra|un|una|tutto|tutti|tutte|niente|nessun|nessuna|ogni|[a-z-]+)\s?[^,;:.!?]{0,50}? )?(?:deve|devono|dovra|dovranno|dovrebbe|dovrebbero|bisogna|occorre|va|vanno|non puo|non possono)\b(?! a\b)/,
  requires:
    /\b(?:e|sono) (?:obbligatori[oae]?|indispensabil[ei]|fondamental[ei]|necessari[oae]?|molto important[ei]|important[ei]|essenzial[ei])\b|^(?:vogliamo|voglio|vorremmo|vorrei|chiediamo|preferiamo|preferisco|il cliente (?:vuole|chiede))\b(?! (?:vendere|raggiungere|un (?:video|filmato|spot)|promuovere))|^(?:solo|soltanto|solamente|esclusivamente|nient'altro che)\b(?! (?:\d|[$€£]|oggi|da noi))/,
  wishes:
    /\b(?:idealmente|magari|forse|se possibile|se si puo|se riuscite|preferibilmente|sarebbe (?:bello|ideale|carino)|ci piacerebbe|mi piacerebbe|vorremmo|vorrei|preferiamo|preferisco|dovrebbe|dovrebbero|potrebbe)\b/,
  fillers:
    "molto sempre solo soltanto piu meno anche bene tutto tutta tutti tutte qualcosa poco cosa cose sembrare essere avere fare non mai niente ne si che e sono deve devono il lo la i gli le un una uno di del della dei in con senza per al a o ma suo sua nostro nostra video spot film filmato clip",
};

const PT: OrderWords = {
  verbs:
    "use,usem,usar,utilize,utilizem,utilizar,mantenha,mantenham,manter,coloque,coloquem,colocar,faca,facam,fazer,deixe,deixem,deixar,evite,evitem,evitar,acrescente,acrescentem,adicione,adicionem,adicionar,mostre,mostrem,mostrar,inclua,incluam,incluir,respeite,respeitem,respeitar,mencione,mencionem,mencionar,termine,terminem,terminar,comece,comecem,comecar,abra,feche,filme em,filmem,gravem,grave,fale,falem,escreva,escrevam,escolha,escolham,cuide,cuidem,ponha,ponham,por favor,limite",
  shyVerbs: "",
  obliges:
    /^(?:(?:o|a|os|as|nosso|nossa|um|uma|tudo|todos|todas|nada|nenhum|nenhuma|cada|isso|[a-z-]+)\b[^,;:.!?]{0,50}? )?(?:deve|devem|devera|deverao|deveria|deveriam|tem que|tem de|precisa|precisam|e preciso|ha que|nao pode|nao podem)\b/,
  requires:
    /\b(?:e|sao) (?:obrigatori[oa]s?|imprescindive(?:l|is)|fundamenta(?:l|is)|necessari[oa]s?|muito importantes?|importantes?|essencia(?:l|is))\b|^(?:queremos|quero|precisamos|preciso|exigimos|preferimos|prefiro|o cliente (?:quer|pede))\b(?! (?:vender|alcancar|de um (?:video|filme|anuncio)|um (?:video|filme|anuncio|spot)|divulgar))|^(?:so|somente|apenas|unicamente|exclusivamente|nada alem)\b(?! (?:\d|[$€£]|hoje|por|r\b))/,
  wishes:
    /\b(?:idealmente|talvez|quem sabe|se (?:for possivel|possivel|der|puder(?:em)?)|de preferencia|seria (?:bom|otimo|legal|ideal)|gostaria(?:mos)?|preferimos|prefiro|deveria|deveriam|poderia)\b/,
  fillers:
    "muito sempre so somente apenas mais menos tambem bem tudo todo toda todos todas algo pouco coisa coisas parecer ser estar ter haver fazer nao nunca nada nem se que e sao deve devem tem o a os as um uma uns umas de do da dos das em no na com sem por para ao ou mas seu sua nosso nossa video filme anuncio comercial spot",
};

const NL: OrderWords = {
  verbs:
    "gebruik,gebruiken,houd,hou,houden,maak,maken,laat,laten,zet,zetten,zorg,zorgen,vermijd,vermijden,begin,beginnen,eindig,eindigen,voeg,toon,tonen,film,filmen,neem,geef,blijf,kies,plaats,noem,vermeld,schrijf,spreek,speel,respecteer,let,sluit,open,werk,beperk",
  shyVerbs: "",
  obliges:
    /^(?:(?:de|het|een|ons|onze|alle|elke|ieder|iedere|geen|alles|niets|dit|dat|[a-z-]+)\b[^,;:.!?]{0,50}? )?(?:moet|moeten|mag|mogen|dient|dienen|zou moeten|hoort)\b/,
  requires:
    /\b(?:is|zijn) (?:verplicht|een must|noodzakelijk|essentieel|heel belangrijk|belangrijk|nodig|vereist)\b|^(?:we|wij|ik|de klant) (?:willen|wil|zoeken|eisen|eist|vinden|verlangt|hebben liever)\b(?! (?:verkopen|bereiken|een (?:video|filmpje|spot)))|^(?:alleen|enkel|uitsluitend)\b(?! (?:\d|[$€£]|vandaag|bij ons))/,
  wishes:
    /\b(?:idealiter|misschien|eventueel|als het (?:kan|lukt)|indien mogelijk|liefst|het liefst|bij voorkeur|zou (?:leuk|mooi|fijn|tof) zijn|graag|liever|zou|zouden)\b/,
  fillers:
    "heel echt altijd alleen maar meer minder ook goed alles iets veel ding dingen lijken zijn is hebben heeft maken niet nooit geen niets er het de een die dat dit we wij ik je jullie ons onze moet moeten mag mogen zou in op met zonder voor van naar bij aan als en of om te video spot film filmpje clip",
};

/** How a language orders, obliges and forbids. */
export const ORDERS: Readonly<Record<string, OrderWords>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  it: IT,
  pt: PT,
  nl: NL,
};

/** Talk between people, praise of the goods and orders to make a film at all: no demands on what the film is. */
export const TALK =
  /\b(?:hear (?:from|back)|let (?:me|us) know|get back to|send (?:me|us|it|this|them|over|through|a|the|your|ur)|(?:call|ring|text|email|e-mail|ping|tell|ask|phone|contact|help|surprise|show|give|impress|wow|trust|bear with|remind|quote|bill|invoice) (?:me|us)\b(?! (?:the|a|an|two|some|that|how|one))|reply|feel free|attached|attachment|regards|invoice|quotes?\b(?= (?:for|by|from|please))|asap|deadline|(?:by|before|until|on) (?:next |this |the end of )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|by (?:tomorrow|tonight|next (?:week|month)|the end of|end of|eod|cob|the \d|\d{1,2}(?:st|nd|rd|th)|(?:january|february|march|april|may|june|july|august|september|october|november|december))|any (?:ideas|questions|thoughts)|what do you think|be creative|get creative|(?:have|having) (?:fun|a (?:great|nice|lovely|good))|go (?:wild|nuts|crazy|for it)|make (?:it|this|us|me) (?:good|great|awesome|amazing|pop|happen|proud|look good|go viral|viral|shine|nice|cool|count|work|happy|rich)|do (?:your|ur) (?:best|thing|magic|stuff)|work your magic|keep (?:me|us) (?:posted|in the loop|updated)|keep in touch|keep up|give .{0,12}shout|use your (?:judge?ment|imagination|creativity|best|discretion|brain)|up to you|your call|your choice|whatever you|you decide|take (?:your time|care|a look)|(?:no|not a) (?:worries|worry|rush|problem|hurry|pressure|biggie|stress|big deal|idea|clue|need to)|don't (?:worry|hesitate|be shy|ask|get me wrong|panic|sweat|mind|care|know)|have a (?:look|think|go)|set up a call|hop on|jump on|catch up|pay|budget|payment|contract|nda|purchase order|rights? (?:are|is) cleared|good luck|melden? (?:sie|euch|dich)|gebt (?:mir|uns)|meldet|angebot|freuen uns|freue mich|liebe gru|danke|merci d'avance|tenez(?:-| )(?:moi|nous)|dites(?:-| )(?:moi|nous)|envoyez(?:-| )(?:moi|nous)|devis|n'hesitez|cordialement|gracias|avisad|avisenme|mandadme|enviadme|presupuesto|un saludo|grazie|fatemi sapere|mandatemi|preventivo|obrigad[oa]|me (?:avise|mande|envie)|orcamento|bedankt|dank|offerte|laat (?:me|ons|het me|het ons) weten)\b/;

/** "Make a 20 second video", "we need a spot": the commission itself. */
export const COMMISSION =
  /^(?:(?:i|we|he|she|they|client|the client|wir|ich|nous|on|je|il nous)(?:'d| would|'re| are|'m| am)? ?(?:like|love|need|needs|want|wants|looking for|after|brauchen|brauche|suchen|mochten?|hatten gern|faut|voulons|veux|veut|cherchons|souhaitons|aimerait|prefer)?|queremos|quiero|necesitamos|necesito|precisamos(?: de)?|preciso(?: de)?|quero|vogliamo|vorremmo|vorrei|we willen|ik wil|zoeken|make|create|produce|write|generate|develop|design|shoot|film|do|build|give|get|have|need|want|looking for|brauchen|suchen|cut|edit|plan|direct|craft|prepare|put together|come up with|macht|mach|erstellt|erstelle|dreht|faites|fais|creez|haced|hagan|haz|crea|cread|creen|fate|crea|realizzate|facam|faca|crie|criem|maak|show)(?: me| us| uns| mir| nous)? (?:(?:smth|sth|something)\b|(?:an? |some |one |two |three |four |our |my |another |ein(?:e|en)? |une? |una? |un |uma? |um |een |\d[^ ]* ?){1,3}(?:[^ ]+ ){0,7}?(?:videos?|\d+-sekunder|ads?|adverts?|spots?|films?|clips?|reels?|tiktoks?|commercials?|trailers?|teasers?|promos?|bumpers?|explainers?|animations?|cutdowns?|versions?|shorts?|stor(?:y|ies)|storyboards?|treatments?|scripts?|concepts?|pieces?|campaigns?|pre-?rolls?|werbespots?|werbefilms?|werbung|videoclip|anuncios?|annonces?|pubs?|publicites?|comercia(?:l|is)|filme|spotje|filmpje|filmato)\b)/;

/** A clause that gives a reason, a condition or a background rather than an order. */
export const REASONS =
  /^(?:because|since|as (?:we|it|they|he|she|our)|so (?:that|we|it|they|people)|which|who|whose|while|when|if|whenever|that's|thats|it's|its|it is|we're|i\.?e|e\.?g|we are|we've|we have|they're|they are|he|she|they|i'm|i am|i've|there's|there is|there are|weil|wegen|aufgrund|trotz|denn|da (?:wir|es|die|der)|damit|sodass|wenn|welche|car|parce|puisque|afin|pour que|comme|qui|porque|ya que|para que|asi|cuando|quien|perche|poiche|siccome|cosi|quando|pois|ja que|omdat|want|zodat|als)\b/;

/** Labels whose value asks nothing of the film. */
export const IDLE_LABELS =
  /^(?:hi|hello|hey|dear|ps|p\.?s|pps|fyi|note|notes|nb|btw|re|subject|from|to|date|dates|deadline|due|contact|phone|tel|email|mail|client|agency|project|job|job no|budget|author|version|status|market|region|country|price|background|context|about|why|who|what|how|problem|insight|truth|fact|fun fact|story|idea|concept|premise|logline|synopsis|scene|shot|frame|beat|act|part|step|chapter|verse|chorus|bridge|pre-chorus|intro|outro|day|night|morning|noon|afternoon|evening|now|then|finally|next|first|second|third|one|two|three|four|last|result|name|names|need|needs|hero product|hero|answer|question|q|a|example|examples|e\.g|think|imagine|picture this|references?|refs?|inspiration|inspo|moodboard|links?|website|url|competitors?|usp|thanks|important|remember|also|plus|basically|long story short|in short|tl;?dr|ok so|so|anyway|brief|summary|goal|goals|objective|benefit|benefits|features?|details|specs|requirements|ask|request|lyrics?|hook|title|pitch|situation|challenge|solution|task|offer|cheers|hinweis|info|hintergrund|contexte|remarque|nota|contexto|contesto|sfondo|achtergrond|let op|attention|wichtig|importante?|belangrijk|winter|spring|summer|autumn)$/;

/** Parts and properties of a film: a few words without a verb that name one are a demand on it. */
const PARTS =
  "(?:colou?rs|skin tones|supers|versions|bg|backdrop|background|interpreter|print|birdsong|ombre|sombras|schatten|ombres|sound(?: design|scape)?|foley|spelling|captions|subtitles|cuts|editing|grading|grain|framing|camera ?work|transitions|typography|lettering|handwriting|narration|dialogue|accents?|silence|styling|make-?up|wardrobe|props|casting|footage|visuals|effects|vfx|cgi|lens(?:es)?|focus|depth of field|exposure|contrast|saturation|shadows|reverse|rhyme|sync|one take|farben|farbwelt|ton|schnitt|untertitel|stille|schatten|couleurs|sous-titres|montage|silence|cadrage|colores|subtitulos|montaje|silencio|encuadre|colori|sottotitoli|montaggio|silenzio|cores|legendas|montagem|kleuren|ondertiteling|montage|stilte)";

/** "broadcast-safe colours", "everything in reverse", "silence for the last five seconds". */
export const PART_OF_FILM = new RegExp(
  `^(?:everything|all(?: of it)?|alles|tout|todo|tutto|tudo) (?:in|from|on|at|by|with|as|through|im|in|aus|en|depuis|desde|da|de|van|uit) |^(?:the )?(?:first|last|opening|final|closing)(?: and (?:first|last|final|closing))? (?:frames?|shots?|scenes?|words?|lines?) |^(?:real(?!-| estate| time)|actual|authentic|genuine) |^(?:large|small|big|plain|simple|bold|clear) (?:text|type|language|words|print|letters)|^(?:supers?|captions|subtitles|titles|logos|graphics|typography|skin tones|transitions) |(?:^|\\s)${PARTS}$|^(?:[^ ]+ ){0,3}${PARTS} (?:for|in|at|on|from|until|till|throughout|during|between|when|over|by|with|against) `,
);

/** "Each of the five scenes is one colour", "every price in pounds". */
export const RULE_OF_PARTS =
  /^(?:each|every|all)(?: of)?(?: the| our)?(?: \d+| two| three| four| five| six)? (?:scenes?|shots?|cuts?|frames?|words?|lines?|supers?|numbers?|figures?|prices?|pictures?|locations?|rooms?) (?!must|should|has to|have to|needs? to)/;
