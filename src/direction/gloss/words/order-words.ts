/** How a sentence of a brief orders something; read so only where the sentence opens: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const ORDER_WORDS = `
create|mach uns,macht uns,mach mir,dreht uns,erstelle uns,erstelle,erstellt,erstellen sie,gestalte,gestaltet,mach,mache,macht,machen sie,dreh,drehe,dreht,produziere,produziert|crée,créez,créer,réalise,réalisez,réaliser,fais,faites,produis,produisez,tourne,tournez,imagine,imaginez,conçois,concevez|crea,cree,creen,cread,haz,haga,hagan,hacer,realiza,realice,realizar,produce,produzca,diseña,diseñe,graba|crea,creare,create,realizza,realizzate,realizzare,fai,fate,produci,producete,gira,girate|cria,crie,criem,criar,faz,faça,façam,fazer,realiza,realize,produz,produza,grava,grave|maak,maakt u,creëer,ontwerp,produceer,film
show|zeige,zeigt,zeigen sie,zeig,man sieht,wir sehen|montre,montrez,montrer,on voit,faites voir,fais voir|muestra,muestre,muestren,mostrad,enseña,enseñe,se ve,se ven,vemos,que se vea,que se vean,que aparezca,que aparezcan,que salga,que salgan|mostra,mostrate,mostrare,fai vedere,fate vedere,si vede,si vedono,vediamo,che si veda,che si vedano|mostra,mostre,mostrem,mostrar,vê se,vemos,que se veja,que se vejam,que apareça,que apareçam|toon,we zien
we must see|es müssen zu sehen sein|il faut qu on voie,il doit y avoir|debe aparecer,deben aparecer,debe salir,deben salir,debe verse,deben verse,tiene que aparecer,tienen que aparecer,tiene que salir,tienen que salir,tiene que verse,tienen que verse|deve apparire,devono apparire,deve comparire,devono comparire,deve vedersi,devono vedersi,deve esserci,devono esserci|deve aparecer,devem aparecer,tem que aparecer,tem de aparecer,têm que aparecer,têm de aparecer,precisa aparecer,precisam aparecer|
do not show|zeigt nie,zeige nie,zeigt niemals,zeige nicht,zeige keine,zeige keinen,zeigt keine|ne montrez jamais de,ne montrez jamais d,ne montre jamais de,ne montre jamais d,ne montrez jamais,ne montre jamais,ne montre pas de,ne montrez pas de,ne pas montrer de,ne montre pas d,ne montrez pas d,ne montre pas,ne montrez pas,ne pas montrer|no muestres nunca,no muestren nunca,nunca muestres,nunca muestren,no muestres,no muestre,no mostréis|non mostrate mai,non mostrare mai,mai mostrare,non mostrare,non mostrate|nunca mostres,nunca mostre,nunca mostrem,não mostres,não mostre,não mostrem|toon nooit,laat nooit,toon geen,laat geen
avoid showing|vermeide zu zeigen|évite de montrer,évitez de montrer,éviter de montrer|evita mostrar,evite mostrar,evitar mostrar|evita di mostrare,evitate di mostrare,evitare di mostrare|evita mostrar,evite mostrar,evitar mostrar|vermijd te tonen
avoid|vermeide,vermeidet,vermeiden sie,bitte vermeiden,zu vermeiden|évite,évitez,éviter,à éviter|evita,evite,eviten,evitad,evitar,a evitar|evita,evitate,evitare,da evitare|evita,evite,evitem,evitar,a evitar|vermijd,vermijden
do not use|verwende keine,nutze keine|n utilise pas de,n utilisez pas de,n utilise pas,n utilisez pas,ne pas utiliser|no uses,no use,no utilices,no utilice,no usar,no utilizar|non usare,non usate,non utilizzare|não uses,não use,não usar,não utilize|gebruik geen
use|verwende,verwendet,verwenden sie,nutze,nutzt|utilise,utilisez,utiliser|usa,use,usen,usad,usar,utiliza,utilice,utilizar|usa,usate,usare,utilizza,utilizzate|usa,use,usem,usar,utiliza,utilize|gebruik
include|integriere,integriert,binde ein|inclus,incluez,inclure,intègre,intégrez,ajoute,ajoutez|incluye,incluya,incluyan,incluir,añade,añada,agrega|includi,includete,includere,inserisci,inserite,aggiungi,aggiungete|inclui,inclua,incluam,incluir,adiciona,adicione|voeg toe
end with|ende mit,endet mit,enden sie mit,schließe mit,schließ mit,schließt mit,schluss mit|termine par,terminez par,terminer par,finis par,finissez par,finir par,conclus par,concluez par,conclure par,termine avec,terminez avec,termine sur,terminez sur,finissez sur,fin sur|cierra con,cierre con,cerrar con,termina con,termine con,terminen con,acaba con,acabe con,finaliza con,finalice con|chiudi con,chiudete con,chiudere con,chiusura con,termina con,terminate con,concludi con,concludete con,finisci con,finite con|termina com,termine com,terminem com,encerra com,encerre com,acaba com,acabe com,fecha com,feche com,finaliza com,finalize com|eindig met,sluit af met,sluit met,besluit met,eindigen met
end with the call to action|schließe mit dem aufruf|termine par l appel à l action|cierra con la llamada a la acción|chiudi con l invito all azione|termina com a chamada à ação,termine com a chamada para ação|sluit af met de oproep
start with|beginne mit,beginnt mit,starte mit,startet mit,beginn mit|commence par,commencez par,commencer par,ouvre sur,ouvrez sur,débute par|empieza con,empiece con,comienza con,comience con,abre con|inizia con,iniziate con,comincia con,apri con,aprite con|começa com,comece com,comecem com,abre com,abra com,inicie com|begin met,start met,open met
mention|erwähne,erwähnt,nenne,nennt|mentionne,mentionnez,mentionner,cite,citez|menciona,mencione,mencionar,cita|menziona,menzionate,menzionare,cita|menciona,mencione,mencionar,cita|noem,vermeld
open on|öffne auf|ouvrir sur|abrir con|aprire su|abrir com|open op
the target audience is|die zielgruppe sind,die zielgruppe ist,zielgruppe sind,zielgruppe ist|le public cible est,la cible est,notre cible est|el público objetivo es,el público objetivo son|il target è,il target sono,il pubblico è|o público alvo é,o público alvo são|de doelgroep is,de doelgroep zijn
`;

/** What briefs say in several words: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const BRIEF_PHRASES = `
we want|wir wünschen uns,wir wünschen,wir hätten gerne,wir hätten gern|nous souhaitons,nous souhaiterions,nous désirons|deseamos,nos gustaría|desideriamo,ci piacerebbe|desejamos,gostaríamos de|wij wensen,we wensen,we zouden graag,wij zouden graag
we want to see|wir wollen sehen,wir möchten sehen|nous voulons voir,on voudrait voir|queremos ver|vogliamo vedere|queremos ver|we willen zien,wij willen zien
in less than|in weniger als,in unter|en moins de,en moins d|en menos de|in meno di|em menos de|in minder dan
more than|mehr als|plus de,plus d|más de|più di|mais de|meer dan
less than|weniger als|moins de,moins d|menos de|meno di|menos de|minder dan
up to|bis zu|jusqu à|hasta|fino a|até|tot wel
at work|bei der arbeit|au travail|en el trabajo|al lavoro|no trabalho|aan het werk
with a smile|mit einem lächeln|avec le sourire,le sourire aux lèvres|con una sonrisa|con un sorriso,col sorriso|com um sorriso|met een glimlach
about|um … zu erzählen|pour raconter|para contar|per raccontare|para contar|om te vertellen over
with a touch of humour|mit einem hauch humor,mit einer prise humor|avec une touche d humour,avec une pointe d humour|con un toque de humor|con un tocco di umorismo,con un tocco di ironia|com um toque de humor|met een vleugje humor
must be mentioned|muss genannt werden,müssen genannt werden,soll genannt werden,muss erwähnt werden|doit être mentionné,doit être mentionnée|debe mencionarse,tiene que mencionarse|deve essere menzionato,va menzionato|deve ser mencionado,tem de ser mencionado|moet genoemd worden,moet vermeld worden
a before and after|ein vorher nachher|un avant après|un antes y después|un prima e dopo|um antes e depois|een voor en na
in the morning light|im morgenlicht|dans la lumière du matin|a la luz de la mañana|nella luce del mattino|à luz da manhã|in het ochtendlicht
the long table||||la tavola lunga,una tavola lunga,la lunga tavola||
in the sun|in der sonne|au soleil|al sol|al sole|ao sol|in de zon
gets dirty with|macht sich schmutzig mit|se salit avec|se ensucia de|si sporca di|suja se de,se suja de|wordt vies van
gets dirty||se salit|se ensucia|si sporca|se suja|
in the late afternoon|am späten nachmittag|en fin d après midi|al final de la tarde|nel tardo pomeriggio|ao fim da tarde,no fim da tarde|laat in de middag
warm colours|warme farben,warmen farben|couleurs chaudes|colores cálidos|colori caldi|cores quentes|warme kleuren
cold colours|kalte farben|couleurs froides|colores fríos|colori freddi|cores frias|koude kleuren
within a week|innerhalb einer woche,binnen einer woche|en une semaine,sous une semaine|en una semana|entro una settimana,in una settimana|numa semana,em uma semana|binnen een week
must be seen|muss zu sehen sein,müssen zu sehen sein,soll zu sehen sein,sollen zu sehen sein,muss vorkommen,müssen vorkommen,soll vorkommen|doit apparaître,doivent apparaître,doit être visible,doivent être visibles,doit être vu|debe aparecer,deben aparecer,debe verse,deben verse,tiene que aparecer,tienen que aparecer,tiene que verse,tienen que verse,debe salir|deve apparire,devono apparire,deve vedersi,deve comparire,devono comparire,dev essere visibile|deve aparecer,devem aparecer,tem de aparecer,tem que aparecer,têm de aparecer,deve ver se|moet te zien zijn,moeten te zien zijn,moet in beeld,moet in beeld komen,moet zichtbaar zijn
be seen|zu sehen sein|être visible|aparecer|apparire|aparecer|te zien zijn
must not be seen|darf nicht zu sehen sein,dürfen nicht zu sehen sein,darf nicht vorkommen,dürfen nicht vorkommen|ne doit pas apparaître,ne doivent pas apparaître|no debe aparecer,no deben aparecer,no puede aparecer,no pueden aparecer|non deve apparire,non devono apparire,non deve comparire|não deve aparecer,não devem aparecer,não pode aparecer,não podem aparecer|mag niet in beeld,mogen niet in beeld,mag niet te zien zijn
we must see|man muss sehen,man soll sehen,man sollte sehen|on doit voir,il faut voir,on veut voir|hay que ver,se debe ver,se tiene que ver,se deben ver|si deve vedere,si devono vedere,bisogna vedere|tem que se ver,deve se ver|je moet zien
it must show|es soll zeigen|il doit montrer|debe mostrar,tiene que mostrar|deve mostrare|deve mostrar|het moet tonen
aimed at|gerichtet an,richtet sich an,geeignet für|destiné à,destinée à,destiné aux,destinée aux,destinés aux,s adresse à,s adresse aux,à destination de,à destination des,qui s adresse à,qui s adresse aux,qui vise les,pensé pour,pensée pour|dirigido a,dirigida a,dirigidos a,dirigidas a,destinado a,destinada a,pensado para,pensada para,orientado a,orientada a|rivolto a,rivolta a,rivolto ai,rivolta ai,rivolto agli,rivolta agli,rivolto alle,rivolta alle,destinato a,destinata a,pensato per,pensata per,dedicato a,dedicata a|dirigido a,dirigida a,voltado para,voltada para,destinado a,destinada a,pensado para,pensada para,direcionado a,direcionado para|gericht op,bedoeld voor,bestemd voor
aimed at the|||dirigido al,destinado al|rivolto al|dirigido ao,dirigida ao,dirigido aos,dirigida aos,dirigido às,dirigida às|
in the background|im hintergrund|en arrière plan,en fond,en toile de fond|de fondo,al fondo,en segundo plano,en el fondo|sullo sfondo,in sottofondo|ao fundo,em segundo plano,de fundo,em fundo|op de achtergrond
in the foreground|im vordergrund|au premier plan|en primer plano|in primo piano|em primeiro plano|op de voorgrond
on screen|im bild,auf dem bildschirm|à l écran,à l image|en pantalla|sullo schermo,a schermo,in video|no ecrã,na tela|in beeld,op het scherm,op beeld
no text on screen|kein text im bild,keine texte im bild,keine texteinblendungen|pas de texte à l écran,aucun texte à l écran|sin texto en pantalla,sin textos en pantalla|nessun testo a schermo,niente testo a schermo,senza testo a schermo,senza scritte|sem texto na tela,sem texto no ecrã|geen tekst in beeld
no added sugar|ohne zuckerzusatz,ohne zugesetzten zucker|sans sucres ajoutés,sans sucre ajouté|sin azúcar añadido,sin azúcares añadidos|senza zuccheri aggiunti|sem açúcar adicionado,sem adição de açúcar,sem açúcares adicionados|zonder toegevoegde suiker,zonder toegevoegde suikers
no monthly fee|ohne grundgebühr,ohne monatsgebühr|sans frais mensuels|sin cuota mensual,sin mensualidades,sin comisiones|senza canone,senza canone mensile|sem mensalidade,sem mensalidades|zonder maandkosten
no hidden costs|ohne versteckte kosten,keine versteckten kosten|sans frais cachés|sin costes ocultos,sin costos ocultos,sin letra pequeña|senza costi nascosti|sem custos ocultos,sem taxas escondidas|zonder verborgen kosten
for sensitive skin|für empfindliche haut,für sensible haut|pour peaux sensibles,pour les peaux sensibles|para pieles sensibles,para piel sensible|per pelli sensibili,per pelle sensibile|para pele sensível,para peles sensíveis|voor de gevoelige huid,voor een gevoelige huid
for dry skin|für trockene haut|pour peaux sèches|para pieles secas,para piel seca|per pelli secche,per pelle secca|para pele seca,para peles secas|voor de droge huid
of leather|aus leder|en cuir|de cuero,de piel|in pelle,in cuoio,di pelle|em couro,de couro,em pele|van leer
in her twenties|um die zwanzig,mitte zwanzig,anfang zwanzig|d une vingtaine d années|de unos veinte años|sui vent anni,sui venti|de uns vinte anos,na casa dos vinte|van begin twintig,van rond de twintig
in her thirties|um die dreißig,mitte dreißig,anfang dreißig|d une trentaine d années,la trentaine|de unos treinta años|sui trent anni,sui trenta|de uns trinta anos,na casa dos trinta|van rond de dertig,van in de dertig
in her forties|um die vierzig,mitte vierzig,anfang vierzig|d une quarantaine d années,la quarantaine|de unos cuarenta años|sui quarant anni,sui quaranta|de uns quarenta anos,na casa dos quarenta|van rond de veertig,van in de veertig
in her fifties|um die fünfzig,mitte fünfzig|d une cinquantaine d années,la cinquantaine|de unos cincuenta años|sui cinquant anni,sui cinquanta|de uns cinquenta anos,na casa dos cinquenta|van rond de vijftig,van in de vijftig
in her sixties|um die sechzig,mitte sechzig|d une soixantaine d années,la soixantaine|de unos sesenta años|sui sessant anni,sui sessanta|de uns sessenta anos,na casa dos sessenta|van rond de zestig,van in de zestig
around the table|um den tisch|autour de la table|alrededor de la mesa,en torno a la mesa|intorno al tavolo,attorno al tavolo|à volta da mesa,ao redor da mesa|rond de tafel
in front of the mirror|vor dem spiegel|devant le miroir|frente al espejo,delante del espejo|davanti allo specchio|em frente ao espelho,diante do espelho|voor de spiegel
in the park|im park|au parc,dans le parc|en el parque|nel parco,al parco|no parque|in het park
at dawn|im morgengrauen,bei tagesanbruch|à l aube,au petit matin|al amanecer,de madrugada|all alba|ao amanhecer,de madrugada|bij zonsopgang,bij dageraad
at sunrise|bei sonnenaufgang|au lever du soleil|a la salida del sol|al sorgere del sole|ao nascer do sol|bij zonsopkomst
at sunset|bei sonnenuntergang,im sonnenuntergang|au coucher du soleil,au soleil couchant|al atardecer,a la puesta del sol|al tramonto|ao pôr do sol,ao entardecer|bij zonsondergang
at dusk|in der dämmerung,bei dämmerung|au crépuscule|al anochecer|all imbrunire,al crepuscolo|ao anoitecer|in de schemering
in summer|im sommer|en été|en verano|d estate,in estate|no verão|in de zomer
in winter|im winter|en hiver|en invierno|d inverno,in inverno|no inverno|in de winter
in autumn|im herbst|en automne|en otoño|in autunno,d autunno|no outono|in de herfst
in spring|im frühling|au printemps|en primavera|in primavera|na primavera|in de lente,in het voorjaar
after work|nach der arbeit,nach feierabend|après le travail|después del trabajo|dopo il lavoro|depois do trabalho|na het werk
on the go|für unterwegs,unterwegs|en déplacement,à emporter partout|para llevar a todas partes|in movimento,fuori casa|para qualquer lugar|voor onderweg,onderweg
made of|||hecho de,hecha de,hechos de,hechas de,fabricado con,elaborado con|fatto di,fatta di,fatto con,realizzato in,realizzati in|feito de,feita de,feitos de,feitas de,feito com|gemaakt van
made from recycled|aus recyceltem,aus recycelten,aus recycelter|en matière recyclée|hecho de material reciclado|in materiale riciclato|feito de material reciclado|van gerecycled
for three generations|seit drei generationen|depuis trois générations|desde hace tres generaciones|da tre generazioni|há três gerações|al drie generaties
first ride free|erste fahrt gratis|premier trajet offert|primer viaje gratis|prima corsa gratis|primeira viagem grátis|eerste rit gratis
in the first|in den ersten|dans les premières,dans les premiers,lors des premières|en los primeros,durante los primeros|nei primi|nos primeiros|in de eerste
cut to the beat|schnitte im takt|coupes au rythme de la musique|cortes al ritmo de la música|tagli a ritmo di musica|cortes ao ritmo da música|gesneden op de beat
in portrait format|im hochformat|au format vertical,format vertical|en formato vertical,formato vertical|in formato verticale,formato verticale|em formato vertical,formato vertical,na vertical|in staand formaat,staand formaat
portrait format|hochformat|||||
landscape format|querformat|format paysage,format horizontal|formato horizontal|formato orizzontale|formato horizontal|liggend formaat
square format|quadratisches format,quadratformat|format carré|formato cuadrado|formato quadrato|formato quadrado|vierkant formaat
for Instagram|für instagram|pour instagram|para instagram|per instagram|para o instagram,para instagram|voor instagram
for TikTok|für tiktok|pour tiktok|para tiktok|per tiktok|para o tiktok,para tiktok|voor tiktok
for YouTube|für youtube|pour youtube|para youtube|per youtube|para o youtube,para youtube|voor youtube
for Facebook|für facebook|pour facebook|para facebook|per facebook|para o facebook,para facebook|voor facebook
for LinkedIn|für linkedin|pour linkedin|para linkedin|per linkedin|para o linkedin,para linkedin|voor linkedin
for television|fürs fernsehen,für das fernsehen|pour la télévision,pour la télé|para televisión,para la televisión,para tele|per la televisione,per la tv,per televisione|para televisão,para a televisão,para tv|voor televisie,voor tv
for the cinema|fürs kino|pour le cinéma|para cine,para el cine|per il cinema|para cinema,para o cinema|voor de bioscoop
as soon as possible|so schnell wie möglich|dès que possible|cuanto antes|il prima possibile|o quanto antes|zo snel mogelijk
target audience: young people|junges publikum,junge zielgruppe|public jeune,jeune public,cible jeune|público joven|pubblico giovane|público jovem|jong publiek
in English|auf englisch|en anglais|en inglés|in inglese|em inglês|in het engels
in German|auf deutsch|en allemand|en alemán|in tedesco|em alemão|in het duits
in French|auf französisch|en français|en francés|in francese|em francês|in het frans
in Spanish|auf spanisch|en espagnol|en español,en castellano|in spagnolo|em espanhol|in het spaans
in Italian|auf italienisch|en italien|en italiano|in italiano|em italiano|in het italiaans
in Portuguese|auf portugiesisch|en portugais|en portugués|in portoghese|em português|in het portugees
in Dutch|auf niederländisch|en néerlandais|en neerlandés|in olandese|em neerlandês,em holandês|in het nederlands
thank you|danke,vielen dank|merci,merci d avance|gracias,muchas gracias|grazie,grazie mille|obrigado,obrigada|bedankt,dank je wel,alvast bedankt
hello|hallo,guten tag|salut,bonsoir|hola|ciao,salve|olá,oi|hallo,hoi
kind regards|viele grüße,liebe grüße,mit freundlichen grüßen|cordialement,bien à vous|un saludo,saludos|cordiali saluti,un saluto|cumprimentos,atenciosamente|met vriendelijke groet,groetjes
for example|zum beispiel|par exemple|por ejemplo|per esempio,ad esempio|por exemplo|bijvoorbeeld
nothing else|sonst nichts|rien d autre|nada más|nient altro|mais nada|verder niets
by no means|auf keinen fall,keinesfalls,bloß keine|surtout pas de,surtout pas|de ninguna manera,en ningún caso|assolutamente no|de forma alguma,de jeito nenhum|in geen geval,absoluut geen
sunny|viel sonne|beaucoup de soleil,plein soleil|mucho sol|molto sole,tanto sole|muito sol|veel zon
a lot of|viel,viele|beaucoup de,beaucoup d,plein de|mucho,mucha,muchos,muchas|molto,molta,molti,molte,tanto,tanta|muito,muita,muitos,muitas|veel
a little|ein wenig,ein bisschen|un peu de,un peu d|un poco de,un poco|un po di,un po|um pouco de,um pouco|een beetje
per month|pro monat,monatlich|par mois|al mes,por mes|al mese|por mês,ao mês|per maand
the first|der erste,die erste,das erste|la première,le premier|el primer,la primera|il primo,la prima|o primeiro,a primeira|de eerste,het eerste
`;

/** Little words that stand with the others of their kind: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const MORE_PREPOSITIONS = `
except|außer|sauf,excepté,hormis|excepto,salvo,menos|tranne,eccetto,salvo|exceto,salvo,menos|behalve,uitgezonderd
from|ab||a partir de|a partire da,a partire dai|a partir de|vanaf
since|||desde hace|sin da||
towards|in richtung,auf … zu|vers|hacia|verso|em direção a,rumo a|richting
about||au sujet de,à propos de|acerca de|a proposito di,circa|acerca de|
with|dazu|accompagné de|||acompanhado de|erbij
near|in der nähe||||perto de,perto da,perto do,perto das,perto dos|
in the middle of|mitten in,inmitten|au milieu de,au milieu d|en medio de|in mezzo a|no meio de|midden in
within|innerhalb,binnen|d ici||entro||binnen
inside||à l intérieur de|dentro de|dentro|dentro de|
outside|außerhalb|hors de,en dehors de|fuera de|fuori da|fora de|buiten
beyond|jenseits|au delà de|más allá de|oltre|além de|voorbij
nor|noch|ni|ni|né|nem|noch
on|||en|||
`;

/** What heads a line of a brief where a colon follows: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const LABEL_WORDS = `
call to action|aufruf,cta,handlungsaufforderung|appel,appel à l action,cta|llamada,llamado,llamada a la acción,cta|chiamata,invito,invito finale,cta|chamada,chamada final,convite,apelo,cta|oproep,cta,uitnodiging
product|produkt|produit|producto|prodotto|produto|product
client|kunde,kundin,auftraggeber|client|cliente|cliente|cliente|klant,opdrachtgever
duration|dauer,länge,laufzeit|durée|duración|durata|duração|duur,lengte
format|format,seitenverhältnis|format|formato|formato|formato|formaat
platform|plattform,kanal|plateforme,canal|plataforma,canal|piattaforma,canale|plataforma,canal|platform,kanaal
target audience|zielgruppe,publikum|cible,public,public cible|público,público objetivo,público meta|target,pubblico|público,público alvo|doelgroep,publiek
tone|ton,tonalität,stimmung|ton,ambiance|tono|tono,atmosfera|tom|toon,sfeer
colours|farben,farbe|couleurs|colores|colori|cores|kleuren,kleur
music|musik|musique|música|musica|música|muziek
voice-over|sprecher,off,off text,sprechertext|voix off,voix|locución,voz en off,voz|voce,voce fuori campo,voce narrante|narração,locução,voz|voice over,stem
show|zeigen,bilder|montrer,images|mostrar,imágenes|mostrare,immagini|mostrar,imagens|tonen,beelden
must include|muss rein,pflicht,pflichtelemente,unbedingt zeigen|à inclure,obligatoire,éléments obligatoires|debe incluir,obligatorio,incluir|deve includere,obbligatorio,includere|deve incluir,obrigatório,incluir|verplicht,moet erin
avoid|nicht zeigen,vermeiden,verboten,tabu,no go,no gos|à éviter,éviter,interdits,interdit,ne pas montrer|evitar,no mostrar,prohibido|evitare,da evitare,non mostrare,vietato|evitar,não mostrar,proibido|vermijden,niet tonen,verboden
tagline|slogan,claim|slogan,signature,accroche finale|eslogan,lema|slogan,payoff|slogan,lema,mote|slogan,payoff
closing line|schlusssatz,abschluss,endkarte,schluss,ende,am ende,zum schluss|phrase de fin,phrase finale,fin,à la fin,pour finir|cierre,frase final,final,al final|chiusura,frase finale,finale,alla fine|fecho,encerramento,frase final,final,no final|slotzin,afsluiting,slot,einde,aan het eind,aan het einde
message|botschaft,kernbotschaft|message|mensaje|messaggio|mensagem|boodschap
goal|ziel|objectif,but|objetivo|obiettivo|objetivo|doel
style|stil,look|style|estilo|stile|estilo|stijl
setting|ort,schauplatz,setting|lieu,décor|lugar,escenario,localización|luogo,ambientazione|local,cenário|locatie,plaats
language|sprache|langue|idioma|lingua|língua,idioma|taal
logo|logo|logo|logo|logo|logo|logo
`;
