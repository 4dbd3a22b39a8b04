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
`;
