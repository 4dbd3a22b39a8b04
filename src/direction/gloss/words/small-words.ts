import { NUMBER_WORDS } from "./number-words.ts";

/** Little words: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const SMALL_WORDS = `
no|kein,keine,keinen,keinem,keinerlei,keiner|aucun,aucune,pas de,pas d,pas un,pas une|ningún,ninguna,ningun,nada de,ni un,ni una|nessun,nessuno,nessuna,niente,nessun tipo di|nenhum,nenhuma,nada de,nem um,nem uma|geen,geen enkele
without|ohne,ohne jede,ohne jeden,ohne jegliche|sans,sans aucun,sans aucune|sin,sin ningún,sin ninguna,sin nada de|senza,senza alcun,senza alcuna,senza nessun|sem,sem nenhum,sem nenhuma,sem qualquer|zonder,zonder enige
never|nie,niemals,nie und nimmer,auf keinen fall,unter keinen umständen|jamais,en aucun cas|nunca,jamás,en ningún caso|mai,in nessun caso|nunca,jamais,em caso algum|nooit,in geen geval
not|nicht|ne,n|no|non|não|niet
nobody|niemand|personne ne,personne n|nadie|nessuno|ninguém|niemand
nothing|nichts|rien,rien ne|nada|nulla|nada|niets,niks
avoid|vermeiden,bitte vermeiden,verzichtet auf,verzichten auf|éviter,évitez,évite|evitar,evita,evitad,eviten|evitare,evitate,evita|evitar,evite,evitem|vermijd,vermijden
only|nur,ausschließlich,lediglich,bloß|seulement,uniquement,rien que,exclusivement,que du,que de la,que des|solo,sólo,solamente,únicamente,exclusivamente|solo,soltanto,solamente,unicamente,esclusivamente|só,apenas,somente,unicamente,exclusivamente|alleen,enkel,uitsluitend,slechts
everything|alles|tout|todo|tutto|tudo|alles
whole|ganze,ganzer,gesamte,komplette,komplett|entier,entière,tout le,toute la|entero,entera,todo el,toda la|intero,intera,tutto il,tutta la|inteiro,inteira,todo o,toda a|hele,gehele
throughout|durchgehend,durchweg,von anfang bis ende,die ganze zeit,durchgängig|du début à la fin,tout du long,tout au long,d un bout à l autre|de principio a fin,todo el tiempo,de inicio a fin|dall inizio alla fine,per tutta la durata,per tutto il tempo,per tutto il film|do princípio ao fim,do início ao fim,o tempo todo|van begin tot eind,van begin tot einde,de hele tijd,doorlopend
always|immer,stets|toujours|siempre|sempre|sempre|altijd
completely|völlig,vollkommen,vollständig,gänzlich|complètement,totalement,entièrement|completamente,totalmente|completamente,totalmente,del tutto|completamente,totalmente|volledig,helemaal,geheel,totaal
at all|überhaupt|du tout|en absoluto|affatto|de todo|hoegenaamd
and|und|et|y,e|e,ed|e|en
or|oder|ou|o,u|o,oppure|ou|of
but|aber,sondern,jedoch|mais|pero,sino|ma,però|mas,porém|maar
except|außer,bis auf,mit ausnahme|sauf,excepté,à part,hormis|salvo,excepto,menos|tranne,eccetto,salvo,a parte|exceto,salvo,menos,a não ser|behalve,uitgezonderd
then|dann,danach,anschließend|puis,ensuite|luego,después|poi,dopo|depois,em seguida|dan,daarna,vervolgens
until|bis|jusqu à,jusque|hasta|fino a,finché|até|tot
before|vor,bevor|avant,avant de|antes,antes de|prima,prima di|antes,antes de|voor,voordat
after|nach,nachdem|après|después de,tras|dopo|após,depois de|na,nadat
while|während|pendant que,tandis que|mientras|mentre|enquanto|terwijl
when|wenn,als|quand,lorsque|cuando|quando|quando|wanneer
with|mit|avec|con|con|com|met
for|für|pour|para|per|para|voor
from|von,aus|depuis|desde|da,dal,dalla|desde|van,vanaf
to|zu,zum,zur|à,au,aux|a,al|a,al,alla,ai,alle|ao,à|naar
in|in,im,ins|dans,en|en,dentro de|in,nel,nella,nello,nei|em,no,na,nos,nas,dentro de|in
on|auf,an,am|sur|sobre,encima de|su,sul,sulla|sobre,em cima de|op,aan
at|bei|chez|en el|presso|junto a|bij
of|des|de,du,d|de,del|di,del,della,dei,delle,dello,d|de,do,da,dos,das|van
under|unter|sous|bajo|sotto|sob,debaixo de|onder
over|über|au dessus de|por encima de|sopra|por cima de|boven,over
behind|hinter|derrière|detrás de|dietro|atrás de|achter
through|durch|à travers|a través de,por|attraverso|através de,pelo,pela|door
between|zwischen|entre|entre|tra,fra|entre|tussen
the|der,die,das,den,dem|le,la,les,l|el,la,los,las|il,lo,la,i,gli,le,l|o,a,os,as|de,het
a|ein,eine,einen,einem,einer,eines|un,une|un,una,unos,unas|un,una,uno|um,uma,uns,umas|een
is|ist,wird|est|es,está|è,sta|é,está|is,wordt
are|sind,werden|sont|son,están|sono,stanno|são,estão|zijn,worden
he|er|il|él|lui,egli|ele|hij
she|sie|elle|ella|lei|ela|zij,ze
they|sie alle|ils,elles|ellos,ellas|loro|eles,elas|ze
his|sein,seine,seinen,seinem,seiner,seines|son,sa,ses|su,sus|suo,sua,suoi,sue|seu,sua,seus,suas|zijn
her|ihr,ihre,ihren,ihrem,ihrer,ihres|leur,leurs|su|sua|sua|haar
our|unser,unsere,unseren,unserem,unserer|notre,nos|nuestro,nuestra,nuestros,nuestras|nostro,nostra,nostri,nostre|nosso,nossa,nossos,nossas|ons,onze
your|dein,deine,deinen,deiner,ihre,euer,eure|ton,ta,tes,votre,vos|tu,tus,vuestro,vuestra|tuo,tua,tuoi,tue,vostro|teu,tua,teus,tuas|jouw,je,uw,jullie
you|du,man,ihr|tu,vous,on|tú,vosotros,ustedes|voi|você,vocês|jij,je,u
who|wer,welche,welcher|qui|quien,quienes|chi|quem|wie
that|dass|que,qu|que|che|que|dat,die
every|jede,jeder,jedes,jeden,jedem,alle|chaque,toutes les,tous les|cada,todos los,todas las|ogni,tutti i,tutte le|cada,todos os,todas as|elke,elk,iedere,ieder,alle
each|je|chacun,chacune|cada una,cada uno|ciascuno,ciascuna,ognuno,ognuna|cada uma,cada um|van elk,per stuk
several|mehrere|plusieurs|varios,varias|diversi,diverse,più|vários,várias|meerdere,verschillende
more|mehr|plus de|más|più|mais|meer
than|als wie|que les|que los|che|do que|dan
like|wie|comme|como|come|como|als,zoals
better|besser,bessere,besserer|mieux,meilleur,meilleure|mejor,mejores|meglio,migliore,migliori|melhor,melhores|beter,betere
best|beste,besten,bester,bestes|le meilleur,la meilleure,les meilleurs|el mejor,la mejor,los mejores|il migliore,la migliore,i migliori|o melhor,a melhor,os melhores|beste
later|später|plus tard|más tarde|più tardi|mais tarde|later
first|erste,ersten,erster,zuerst|premier,première,d abord|primer,primera,primero|primo,prima|primeiro,primeira|eerste,eerst
last|letzte,letzten,letzter|dernier,dernière|último,última|ultimo,ultima|último,última|laatste
at the end|am ende,am schluss,zum schluss|à la fin|al final|alla fine|no fim,no final|aan het eind,op het einde,aan het einde
instead of|statt,anstatt,anstelle von|au lieu de,à la place de|en vez de,en lugar de|invece di,al posto di|em vez de,no lugar de|in plaats van
${NUMBER_WORDS}
seconds|sekunden,sekunde,sek|secondes,seconde|segundos,segundo|secondi,secondo|segundos,segundo|seconden,seconde
minutes|minuten,minute|minutes,minute|minutos,minuto|minuti,minuto|minutos,minuto|minuten,minuut
days|tage,tagen|jours|días|giorni|dias|dagen
weeks|wochen,woche|semaines,semaine|semanas,semana|settimane,settimana|semanas,semana|weken,week
month|monat,monate,monaten|mois|mes,meses|mese,mesi|mês,meses|maand,maanden
years old|jahre alt,jährige,jähriger|ans|años|anni|anos|jaar oud,jarige,jaar
`;
