/** Things, places and beings of everyday pictures: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const EVERYDAY_THINGS = `
low tide|ebbe,niedrigwasser|marée basse|marea baja,bajamar|bassa marea|maré baixa|laagwater,eb
high tide|flut,hochwasser|marée haute|marea alta,pleamar|alta marea|maré alta|hoogwater,vloed
reading room|lesesaal|salle de lecture|sala de lectura|sala di lettura|sala de leitura|leeszaal
windowsill|fensterbrett,fensterbank|rebord de fenêtre,appui de fenêtre|alféizar|davanzale|peitoril,parapeito|vensterbank
shop window|schaufenster|vitrine,devanture|escaparate|vetrina|montra,vitrine|etalage
gutter|rinnstein,gosse|caniveau|cuneta,alcantarilla|cunetta|sarjeta,valeta|goot
pavement|gehweg,gehsteig,bürgersteig|trottoir|acera|marciapiede|calçada,passeio|stoep
cobblestones|kopfsteinpflaster|pavés|adoquines|sampietrini,ciottoli|paralelepípedos|kinderkopjes,kasseien
fig/figs|feige,feigen+|figue,figues+|higo,higos+|fico,fichi+|figo,figos+|vijg,vijgen+
laugh|lacher|éclat de rire|carcajada,risa|risata|gargalhada,risada|lach,schaterlach
fall|sturz|chute|caída|caduta|queda|val,valpartij
climb|aufstieg|montée,ascension|subida|salita|subida|klim,beklimming
summit|gipfel|sommet,cime|cima,cumbre|cima,vetta|cume,topo|top,bergtop
mud|schlamm,matsch|boue|barro,lodo|fango|lama,barro|modder
curd|bruch,käsebruch|caillé|cuajada|cagliata|coalhada|wrongel
shelf/shelves|brett,bretter+,regal,regale+|étagère,étagères+|estante,estantes+,repisa|scaffale,scaffali+,mensola|prateleira,prateleiras+|plank,planken+
dough|teig|pâte|masa|impasto|massa|deeg
crust|kruste|croûte|corteza|crosta|crosta,côdea|korst
scoop|kugel,kugeln+|boule,boules+|bola,bolas+|pallina,palline+|bola,bolas+|
chorus|refrain|refrain|estribillo|ritornello|refrão|refrein
veil|schleier|voile|velo|velo|véu|sluier
stray dog|straßenhund,streuner|chien errant|perro callejero|cane randagio|cão vadio|zwerfhond
night guard|nachtwächter,nachtwache|gardien de nuit,veilleur de nuit|guardia de noche,guardia nocturno,vigilante nocturno|guardiano notturno|guarda noturno,vigia|nachtwaker
break|pause|pause|descanso|pausa|intervalo,pausa|pauze
screw|schraube,schrauben+|vis|tornillo,tornillos+|vite,viti+|parafuso,parafusos+|schroef,schroeven+
power cut|stromausfall|coupure de courant,panne de courant|apagón|blackout|apagão|stroomstoring
roof terrace|dachterrasse|toit-terrasse|azotea|terrazza sul tetto|terraço|dakterras
boards|bretter|planches|tablas|tavole|pranchas|planken
wet stone|nasser stein|pierre mouillée|piedra mojada|pietra bagnata|pedra molhada|natte steen
riverbank|flussufer|berge|orilla del río|riva del fiume|margem do rio|rivieroever
pages|seiten|pages|páginas|pagine|páginas|bladzijden,pagina s
turning of pages|umblättern von seiten,umblättern|bruit des pages qu on tourne|pasar de páginas|sfogliare di pagine|virar de páginas|omslaan van pagina s
`;

/** Qualities of everyday pictures: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const EVERYDAY_QUALITIES = `
taken|besetzt,vergeben|occupé,occupée,occupés,occupées|ocupado,ocupada,ocupados,ocupadas|occupato,occupata,occupati,occupate|ocupado,ocupada,ocupados,ocupadas|bezet
rare|selten,rar|rare|raro,rara|raro,rara|raro,rara|zeldzaam
sliced|aufgeschnitten,geschnitten|coupé,coupée,tranché|cortado,cortada,cortados,cortadas|tagliato,tagliata,tagliati|cortado,cortada,cortados,cortadas|gesneden
steaming|dampfend,dampfende,dampfender,dampfendes|fumant,fumante|humeante,humeantes|fumante,fumanti|fumegante|dampend,dampende
forgotten|vergessen,vergessene,vergessener|oublié,oubliée|olvidado,olvidada|dimenticato,dimenticata|esquecido,esquecida|vergeten
carried off|fortgetragen,weggeweht|emporté,emportée|llevado,arrastrado|portato via|levado|weggewaaid
`;

/** Deeds of everyday pictures, the infinitive first: English/participle | German | French | Spanish | Italian | Portuguese | Dutch. */
export const EVERYDAY_DEEDS = `
break/broken|zerbrechen,zerbricht,brechen,bricht|casser,casse,rompre,rompt|partir,romper,rompe|spezzare,spezza,spezzano,rompere|partir,quebrar,quebra|breken,breekt
pass by/passed by|vorbeigehen,gehen vorbei,geht vorbei,laufen vorbei,läuft vorbei|passer devant|pasar de largo|passare accanto|passar ao lado|voorbijlopen,lopen voorbij,loopt voorbij
stop|stehenbleiben,bleibt stehen,bleiben stehen|s arrêter,s arrête,s arrêtent|detenerse,se detiene,se detienen|fermarsi,si ferma,si fermano|parar,pára,deter se|stilstaan,blijft staan
come in/come in|hereinkommen,kommen herein,kommt herein,eintreten|entrer|entrar|entrare|entrar|binnenkomen,komt binnen
run|laufen|courir,court,courent|correr|correre|correr|rennen
spill/spilt|verschütten,verschüttet|renverser,renverse|derramar,derrama|rovesciare,rovescia|derramar,derrama|morsen,morst
pick up/picked up|aufheben,hebt auf|ramasser,ramasse|recoger,recoge|raccogliere|apanhar,apanha,apanham|oprapen,raapt op
knead|kneten,knetet|pétrir,pétrit|amasar,amasa,amasan|impastare,impasta,impastano|amassar,amassa|kneden,kneedt
steal/stolen|stehlen,stiehlt,klauen,klaut|voler,vole,chiper,chipe|robar,roba|rubare,ruba|roubar,rouba|stelen,steelt
arrive dry/arrived dry|trocken ankommen,kommen trocken an|arriver sec,arrivent secs,arrive sec|llegar seco,llegan secos|arrivare asciutto,arrivano asciutti|chegar seco,chegam secos|droog aankomen
`;

/** How a brief orders its pictures and says what is seen and heard: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const EVERYDAY_PHRASES = `
first|zuerst,als erstes,zu anfang|d abord,tout d abord|primero,en primer lugar|per prima cosa,dapprima|primeiro,em primeiro lugar|eerst,als eerste
last picture|letztes bild|dernière image|última imagen|ultima immagine|última imagem|laatste beeld
first picture|erstes bild|première image|primera imagen|prima immagine|primeira imagem|eerste beeld
we never see|man sieht nie|on ne voit jamais,on ne verra jamais|nunca se ve,no se ve nunca|non si vede mai|nunca se vê|je ziet nooit
we hear only|man hört nur,zu hören ist nur|on entend seulement,on n entend que|solo se oye,se oye solo,solo se escucha|si sente solo|só se ouve,ouve se apenas|je hoort alleen
before the end|vor dem ende,vor dem schluss|avant la fin|antes del final|prima della fine|antes do fim,antes do final|voor het einde
cold tones|kalte töne,kalte farbtöne|tons froids|tonos fríos|toni freddi|tons frios|koude tinten
warm tones|warme töne,warme farbtöne|tons chauds|tonos cálidos|toni caldi|tons quentes|warme tinten
vertical format|vertikales format|format vertical|formato vertical|formato verticale|formato vertical|verticaal formaat
in the foreground|im vordergrund|en vedette,au premier plan|en primer plano|in primo piano|em destaque,em primeiro plano|op de voorgrond
mud that splashes|schlamm der spritzt|boue qui gicle|barro que salta|fango che schizza|lama que salta|modder die opspat
he runs|er rennt|il court|él corre|lui corre|ele corre|hij rent
she runs|sie rennt|elle court|ella corre|lei corre|ela corre|zij rent
one by one|einer nach dem anderen,nacheinander|l un après l autre|uno tras otro|uno dopo l altro|um a um|een voor een
a single piano note|ein einzelner klavierton,einen einzelnen klavierton|une seule note de piano|una sola nota de piano|una sola nota di pianoforte|uma só nota de piano|een enkele pianotoon
the vines|die reben,den reben|les vignes|las viñas|le viti|as vinhas|de wijnranken
down a cobbled street|eine pflasterstraße hinunter|une rue pavée|una calle empedrada|una strada acciottolata|uma rua calcetada|een straat met kinderkopjes
on the ceiling|an der decke,an der zimmerdecke|au plafond|en el techo|sul soffitto|no teto|aan het plafond,op het plafond
for the first time|das erste mal|||||voor de eerste keer
for the last time||||||voor het laatst
with joy|vor freude|de joie|de alegría|di gioia,dalla gioia|de alegria|van vreugde,van blijdschap
by hand|per hand,mit der hand|||||
in the rain|bei regen,im strömenden regen||||debaixo de chuva|
in the snow|bei schnee,im schnee|sous la neige,dans la neige|bajo la nieve,en la nieve|sotto la neve,nella neve|à neve,na neve|in de sneeuw
in the wind|im wind|au vent,dans le vent|al viento|al vento|ao vento|in de wind
against the light|im gegenlicht|à contre-jour,à contre jour|a contraluz|in controluce|em contraluz|in tegenlicht
on his own|ganz allein|tout seul|él solo||sozinho|helemaal alleen
five in the morning|fünf uhr morgens,fünf uhr früh|cinq heures du matin|las cinco de la mañana|le cinque del mattino|cinco da manhã|vijf uur s ochtends
early in the morning|frühmorgens,früh am morgen,am frühen morgen|tôt le matin,de bon matin|temprano por la mañana|la mattina presto,di buon mattino|de manhã cedo,de manhãzinha|vroeg in de ochtend,s ochtends vroeg
still dark|noch dunkel|encore nuit,fait encore nuit|todavía oscuro,aún de noche|ancora buio|ainda escuro,ainda de noite|nog donker
late at night|spätabends,spät in der nacht,spät abends|tard le soir,tard dans la nuit|tarde en la noche,a altas horas de la noche|a tarda notte|tarde da noite,noite dentro|s avonds laat,laat op de avond
on the way to work|auf dem weg zur arbeit|en allant au travail|de camino al trabajo|andando al lavoro|a caminho do trabalho|op weg naar het werk
out of breath|außer atem|à bout de souffle,essoufflé,essoufflée|sin aliento|senza fiato|sem fôlego|buiten adem
hand in hand|hand in hand|main dans la main|cogidos de la mano,de la mano|mano nella mano|de mãos dadas|hand in hand
arm in arm|arm in arm|bras dessus bras dessous|del brazo|a braccetto|de braço dado|arm in arm
with her eyes closed|mit geschlossenen augen|les yeux fermés|con los ojos cerrados|a occhi chiusi,con gli occhi chiusi|de olhos fechados|met gesloten ogen
with his mouth full|mit vollem mund|la bouche pleine|con la boca llena|con la bocca piena|de boca cheia|met volle mond
goes red|wird knallrot,läuft rot an|devient tout rouge,devient rouge|se pone rojo,se pone roja,se pone colorado|diventa rosso,diventa rossa|fica vermelho,fica vermelha|wordt rood,loopt rood aan
goes to the market|geht auf den markt,kauft auf dem markt ein|fait le marché,fait son marché|va al mercado,hace la compra en el mercado|va al mercato,fa la spesa al mercato|vai ao mercado|gaat naar de markt
does the shopping|kauft ein,erledigt den einkauf|fait les courses,fait ses courses|hace la compra|fa la spesa|faz as compras|doet boodschappen
is out of breath|ist außer atem|est essoufflé,est essoufflée|se queda sin aliento|è senza fiato|fica sem fôlego|is buiten adem
bursts into tears|bricht in tränen aus|fond en larmes,éclate en sanglots|rompe a llorar|scoppia a piangere|desata a chorar|barst in tranen uit
on tiptoe|auf zehenspitzen|sur la pointe des pieds|de puntillas|in punta di piedi|em bicos de pés,na ponta dos pés|op zijn tenen,op haar tenen
upside down|auf dem kopf|la tête en bas|patas arriba|sottosopra|de pernas para o ar|op zijn kop
each other|einander|l un l autre|el uno al otro|l un l altro||elkaar
this time|diesmal|cette fois|esta vez|stavolta,questa volta|desta vez|deze keer
from above|von oben|d en haut,vu d en haut|desde arriba|dall alto|de cima|van bovenaf
from behind|von hinten|de dos|por detrás,de espaldas|di spalle,da dietro|de costas,por trás|van achteren
from the side|von der seite|de profil|de perfil|di profilo|de perfil|van opzij
in the background||à l arrière-plan,au fond|||no fundo|
we see|sieht man,man sieht,man erkennt|on voit,on aperçoit,on découvre|se ve,se ven|si vede,si vedono|vê se,vêem se,veem se|je ziet,zie je,zien we
we hear|hört man,man hört|on entend|se oye,se oyen,se escucha|si sente,si sentono|ouve se,ouvem se|je hoort,hoor je,horen we
we follow|man folgt|on suit,nous suivons|seguimos a,se sigue a|seguiamo|seguimos|we volgen
we meet again|man trifft wieder|on retrouve|volvemos a ver a|ritroviamo|voltamos a ver|we zien opnieuw
in the distance|in der ferne|au loin|a lo lejos|in lontananza|ao longe|in de verte
in front of it|davor|||||daarvoor
into the camera|in die kamera|la caméra droit dans les yeux|a cámara,a la cámara|in camera,in macchina|para a câmara,para a câmera|in de camera
on the couch|auf dem sofa,auf die couch|sur le canapé|en el sofá|sul divano|no sofá|op de bank
at the cafe|im café|au café|en la cafetería,en el café|al bar,al caffè|no café|in het café
nobody||personne ne,personne n||||
it is snowing|es schneit|il neige|está nevando|sta nevicando|está a nevar,está nevando|het sneeuwt
it is raining|es regnet|il pleut|está lloviendo|sta piovendo|está a chover,está chovendo|het regent
it has snowed|es hat geschneit|il a neigé|ha nevado|ha nevicato|nevou|het heeft gesneeuwd

around a||autour d un,autour d une||intorno a un,intorno a una|à volta de um,à volta de uma|rond een
it is|es ist|il est,c est||||het is
lit candles|brennende kerzen|bougies allumées|velas encendidas|candele accese,candele sono accese|velas acesas|brandende kaarsen

directly|direkt|directement|directamente|direttamente|diretamente|rechtstreeks
afraid of the dark|angst im dunkeln,angst vor der dunkelheit|peur du noir,peur dans le noir|miedo a la oscuridad|paura del buio|medo do escuro|bang in het donker
on the shoulders|auf die schultern,auf den schultern||a hombros,a los hombros|sulle spalle|às cavalitas,nos ombros|
everyone sits|||están todos sentados,todos están sentados|sono tutti seduti,tutti sono seduti|estão todos sentados,todos estão sentados|
so that she can see|damit sie sehen kann|pour qu elle voie|para que vea|per farle vedere|para ela ver|
so that he can see|damit er sehen kann|pour qu il voie||per fargli vedere|para ele ver|
down|daran herunter,daran hinunter|||||
just|gerade,soeben|||||
three times|dreimal|trois fois|tres veces|tre volte|três vezes|driemaal,drie keer
twice|zweimal|deux fois|dos veces|due volte|duas vezes|tweemaal,twee keer
into the air|in die luft|en l air|al aire|in aria|ao ar,para o ar|in de lucht
with his mouth open|mit offenem mund|bouche bée,la bouche ouverte|con la boca abierta,boquiabierto|a bocca aperta|de boca aberta|met open mond
a little later|kurz darauf,wenig später|peu après|poco después|poco dopo|pouco depois|even later
`;
