import type { GrammarKind } from "../word-kinds.ts";
import { NUMBER_WORDS } from "./number-words.ts";

/** Little words by what they are: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const GRAMMAR_WORDS: Readonly<Record<GrammarKind, string>> = {
  article: `
the|der,die,das,den,dem|le,la,les,l|el,la,los,las|il,lo,la,i,gli,le,l|o,a,os,as|de,het
a|ein,eine,einen,einem,einer,eines|un,une|un,una|un,uno,una|um,uma|een
some|einige,ein paar|quelques|unos,unas,algunos,algunas|alcuni,alcune,qualche,dei,degli|uns,umas,alguns,algumas|enkele,een paar
every|jeder,jede,jedes,jeden|chaque|cada|ogni|cada|elke,elk,ieder,iedere
all|alle,allen,aller|tous les,toutes les,tous,toutes|todos los,todas las,todos,todas|tutti i,tutte le,tutti gli,tutti,tutte|todos os,todas as,todos,todas|alle
no|kein,keine,keinen,keinem,keinerlei|aucun,aucune,pas de,pas d|ningún,ninguna,nada de|nessun,nessuno,nessuna,niente|nenhum,nenhuma,nada de|geen
any|jeglicher,jegliche,jeglichen|tout,toute|cualquier|qualsiasi,qualunque|qualquer|
this|dieser,diese,dieses,diesen,diesem|ce,cet,cette,ces|este,esta,esto,estos,estas|questo,questa,questi,queste|este,esta,isto,estes,estas|deze,dit
that|jener,jene,jenes|celui|ese,esa,esos,esas,aquel,aquella|quel,quello,quella,quelli,quelle|esse,essa,aquele,aquela|
${NUMBER_WORDS}
forty|vierzig|quarante|cuarenta|quaranta|quarenta|veertig
fifty|fünfzig|cinquante|cincuenta|cinquanta|cinquenta|vijftig
sixty|sechzig|soixante|sesenta|sessanta|sessenta|zestig
ninety|neunzig|quatre vingt dix|noventa|novanta|noventa|negentig
hundred|hundert|cent|cien,ciento|cento|cem|honderd
`,
  preposition: `
of the|des|du,des,de la,de l,de les|del,de la,de los,de las,de el|del,dello,della,dei,degli,delle,dell|do,da,dos,das|van de,van het
to the|zum,zur|au,aux,à la,à l|al,a la,a los,a las|al,allo,alla,ai,agli,alle,all|ao,à,aos,às,até à,até ao|
in the|im,ins|dans le,dans la,dans les|en el,en la,en los,en las|nel,nello,nella,nei,negli,nelle,nell|no,na,nos,nas|in de,in het
at the|am,beim||||
on the|aufs|||sul,sullo,sulla,sui,sugli,sulle,sull|pelo,pela,pelos,pelas|
from the|vom|||dal,dallo,dalla,dai,dagli,dalle,dall||
with the||||col|co|
of|von|de,d|de|di,d|de|van
in|in|en,dans|en|in|em|in
in a||||in un,in una|num,numa|
with|mit,samt|avec|con|con|com|met
without|ohne|sans|sin|senza|sem|zonder
for|für|pour|para,por|per|para,por|voor
to|zu,nach,bis zu|à|a,hasta|a,ad|a,até|naar,te,tot
from|aus,von … ab|depuis,dès|desde|da|desde,de|uit
at|bei,um|chez|||junto a|bij
on|auf,an|sur|sobre|su|sobre|op,aan
under|unter|sous|bajo,debajo de|sotto|sob,debaixo de|onder
over|über|au dessus de|encima de|sopra|por cima de,em cima de|over,boven
behind|hinter|derrière|detrás de,tras|dietro|atrás de|achter
in front of|vor|devant|delante de,frente a|davanti a,davanti al|em frente a,diante de,em frente ao|
before||avant|antes de|prima di|antes de|
after|nach dem|après|después de,tras|dopo|depois de,após|na
between|zwischen|entre|entre|tra,fra|entre|tussen
through|durch|à travers|a través de,por|attraverso|através de|door
around|um … herum,rund um|autour de|alrededor de|intorno a,attorno a|ao redor de,em volta de|rond,rondom
against|gegen|contre|contra|contro|contra|tegen
next to|neben|à côté de|al lado de,junto a|accanto a,vicino a|ao lado de|naast
near|nahe,in der nähe von|près de|cerca de|vicino|perto de|dichtbij,in de buurt van
during|während|pendant|durante|durante|durante|tijdens
until|bis|jusqu,jusque,jusqu à,jusqu au|hasta|fino a,fino al,fino alle|até,até ao,até às|tot
since|seit||||desde|sinds
along|entlang|le long de|a lo largo de|lungo|ao longo de|langs
along the||le long du,le long de la,le long des|a lo largo del||ao longo do,ao longo da|
as|als|comme|como|come|como|als
by|per|par|por|da|por|per
instead of|statt,anstatt|au lieu de|en lugar de,en vez de|invece di|em vez de|in plaats van
thanks to|dank|grâce à|gracias a|grazie a|graças a|dankzij
into||||||
`,
  possessive: `
our|unser,unsere,unseren,unserem,unserer,unseres|notre,nos|nuestro,nuestra,nuestros,nuestras|nostro,nostra,nostri,nostre,il nostro,la nostra,i nostri,le nostre|nosso,nossa,nossos,nossas,o nosso,a nossa,os nossos,as nossas|onze,ons
my|mein,meine,meinen,meinem,meiner|mon,ma,mes|mi,mis|mio,mia,miei,mie,il mio,la mia|meu,minha,meus,minhas,o meu,a minha|mijn
your|dein,deine,deinen,deinem,deiner,euer,eure,euren,ihren|ton,ta,tes,votre,vos|tu,tus,vuestro,vuestra|tuo,tua,tuoi,tue,vostro,vostra,il tuo,la tua|teu,tua,seu|je,jouw,uw,jullie
his|sein,seine,seinen,seinem,seiner|son,sa,ses|su,sus|suo,sua,suoi,sue,il suo,la sua,i suoi,le sue|seu,sua,seus,suas,o seu,a sua,dele|zijn
her|ihr,ihre,ihrem,ihrer||||dela|haar
their||leur,leurs||loro,il loro,la loro||hun
`,
  pronoun: `
he|er|il|él|lui|ele|hij
she|sie|elle|ella|lei|ela|zij,ze
they|sie|ils,elles|ellos,ellas||eles,elas|
it|es|||||het
we|wir|nous|nosotros,nosotras|noi|nós|wij,we
you|du,ihr,sie|vous,tu|tú,usted,ustedes|voi,tu|você,vocês|u,jij,jullie
I|ich|je,j|yo|io|eu|ik
him|ihn,ihm|le,lui|lo,le|lo,gli,glielo|lo|hem
each other|einander,gegenseitig||||um ao outro|elkaar
everyone|jeder,alle|tout le monde|todos,todo el mundo|tutti|todos,toda a gente|iedereen
somebody|jemand|quelqu un|alguien|qualcuno|alguém|iemand
nobody|niemand|personne|nadie|nessuno|ninguém|niemand
nothing|nichts|rien|nada|niente,nulla|nada|niets
everything|alles|tout|todo|tutto|tudo|alles
something|etwas|quelque chose|algo|qualcosa|algo,alguma coisa|iets
there is|es gibt|il y a|hay|c è|há|er is
`,
  conjunction: `
and|und,sowie|et|y,e|e,ed|e|en
or|oder|ou|o,u|o,oppure|ou|of
but|aber,sondern|mais|pero,sino|ma|mas|maar
when|wenn,als|quand,lorsque|cuando|quando|quando|wanneer,als
while|während|tandis que,pendant que|mientras|mentre|enquanto|terwijl
because|weil,denn|parce que,car|porque|perché|porque|omdat,want
until|bis|jusqu à ce que|hasta que|finché|até que|totdat
if|falls,ob|si|si|se|se|indien
so that|damit|pour que,afin que,pour qu,afin qu|para que|affinché|para que|zodat
how|wie|comment|cómo|come|como|hoe
why|warum,wieso|pourquoi|por qué|perché|por que,porquê|waarom
what|was|ce que,que,quoi|qué|cosa,che cosa|o que|wat
where|wo|où|donde,dónde|dove|onde|waar
`,
  relative: `
who||qui,que,qu|que|che|que|die,dat
`,
  modal: `
can|kann,können,kannst,könnt|peut,peuvent,pouvez|puede,pueden,puedes|può,possono,puoi|pode,podem|kan,kunnen,kunt,kun
must|muss,müssen,müsst|doit,doivent,devez|debe,deben,tiene que,tienen que,hay que|deve,devono|deve,devem,tem que|moet,moeten
should|soll,sollen,sollte,sollten|devrait|debería|dovrebbe|deveria|zou moeten
wants to|will,möchte|veut|quiere|vuole|quer|wil
want to|wollen,möchten|voulons,voulez,veulent|queremos,quieren,quiero|vogliamo,vogliono|queremos,querem|willen
will|wird,werden|va|va a|||zal,zullen
is|ist|est|es,está|è|é,está|is,wordt
are|sind|sont|son,están|sono|são,estão|zijn,worden
has|hat|a|tiene|ha|tem|heeft
have|haben|avoir,ont,avons|tener,tienen,tenemos|avere,hanno,abbiamo|ter,têm,temos|hebben
is not|ist nicht|n est pas|no es|non è|não é|is niet
does not||ne,n|no|non|não|
`,
  adverb: `
not|nicht|pas|no|non|não|niet
also|auch|aussi|también|anche|também|ook
only|nur,ausschließlich|seulement,uniquement|solo,sólo,solamente,únicamente|solo,soltanto,solamente|só,apenas,somente|alleen,slechts,enkel
now|jetzt,nun|maintenant|ahora|ora,adesso|agora|nu
already|schon,bereits|déjà|ya|già|já|al
still|noch,immer noch|encore|todavía,aún|ancora|ainda|nog
always|immer,stets|toujours|siempre|sempre|sempre|altijd
never|nie,niemals|jamais|nunca,jamás|mai|nunca,jamais|nooit
then|dann,danach|puis,ensuite,alors|luego,después,entonces|poi,allora|depois,então|dan,daarna
finally|schließlich,endlich|enfin,finalement|finalmente,por fin|infine,finalmente|finalmente,por fim|eindelijk,tenslotte
suddenly|plötzlich|soudain,tout à coup|de repente|improvvisamente,all improvviso|de repente|plotseling,ineens
up|hinauf,herauf,nach oben|en haut|arriba|su,in alto|para cima|omhoog,naar boven
down|hinunter,herunter,nach unten|en bas|abajo|giù|para baixo|omlaag,naar beneden
away|weg,fort|au loin|lejos|via|embora|weg
again|wieder,erneut|de nouveau,encore une fois|otra vez,de nuevo|di nuovo|de novo,outra vez|weer,opnieuw
back|zurück||de vuelta|indietro|de volta|terug
together|zusammen,gemeinsam,miteinander|ensemble|juntos,juntas|insieme|juntos,juntas|samen
alone|allein,alleine|seul,seule|solo,sola|da solo,da sola|sozinho,sozinha|alleen
very|sehr|très|muy|molto|muito|zeer,heel
more|mehr|plus,plus de|más|più|mais|meer
less|weniger|moins,moins de|menos|meno|menos|minder
too|zu|trop|demasiado|troppo|demais|te
quickly|rasch|vite,rapidement|rápidamente,deprisa|velocemente,in fretta|rapidamente,depressa|
slowly|langsam|lentement|lentamente,despacio|lentamente,piano|lentamente,devagar|langzaam
quietly|leise|doucement|en silencio|in silenzio|em silêncio|zachtjes
here|hier|ici|aquí|qui|aqui|hier
there|dort,da|là|allí,ahí|là,lì|ali,lá|daar
everywhere|überall|partout|en todas partes|ovunque|em todo lado|overal
home|nach hause|à la maison|a casa|a casa|para casa|naar huis
at home|zu hause,zuhause,daheim|chez soi,chez vous,à domicile|en casa,a domicilio|a domicilio|em casa,ao domicílio|thuis,aan huis
outside|draußen|dehors|fuera,afuera|fuori|fora,lá fora|buiten
inside|drinnen|dedans|dentro|dentro|dentro|binnen
today|heute|aujourd hui|hoy|oggi|hoje|vandaag
tomorrow|morgen|demain|mañana|domani|amanhã|morgen
around the clock|rund um die uhr|24 heures sur 24,24 h sur 24|las 24 horas,24 horas|24 ore su 24,h24|24 horas por dia|dag en nacht
every day|täglich,jeden tag|tous les jours|cada día,todos los días|ogni giorno,tutti i giorni|todos os dias|elke dag,dagelijks
on the same day|am selben tag,am gleichen tag|le jour même|en el mismo día,el mismo día,en el día|in giornata,lo stesso giorno|no mesmo dia|dezelfde dag,op dezelfde dag
step by step|schritt für schritt|pas à pas,étape par étape|paso a paso|passo dopo passo,passo passo|passo a passo|stap voor stap
in the morning|morgens,am morgen|le matin,au matin|por la mañana|al mattino,di mattina,la mattina|de manhã,pela manhã|'s ochtends,s ochtends,in de ochtend
in the evening|abends,am abend|le soir|por la tarde|la sera,di sera|à noite,ao fim do dia|s avonds,in de avond
at night|nachts,in der nacht|la nuit|por la noche|di notte,la notte|à noite,de noite|s nachts,in de nacht
for free|kostenlos,gratis,umsonst|gratuitement|gratis|gratis|de graça,grátis|gratis
at once|sofort|tout de suite,immédiatement|enseguida,al instante|subito|já,imediatamente|meteen,direct
per|pro|par|por|a|por|per
at the end|am ende,zum schluss,am schluss|à la fin,en fin|al final|alla fine|no final,no fim|aan het eind,op het einde
at the beginning|am anfang,zu beginn|au début|al principio|all inizio|no início|aan het begin
please|bitte|s il vous plaît,svp|por favor|per favore|por favor|alstublieft,graag
about|etwa,ungefähr,circa|environ|unos,aproximadamente|circa|cerca de|ongeveer
almost|fast|presque|casi|quasi|quase|bijna
for the first time|zum ersten mal|pour la première fois|por primera vez|per la prima volta|pela primeira vez|voor het eerst
`,
  number: "",
};
