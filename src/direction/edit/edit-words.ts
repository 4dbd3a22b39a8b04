/** Words of instructions: English | German | French | Spanish | Italian | Portuguese | Dutch. An empty English word is left out. */
export const EDIT_WORDS = `
the ending|das ende,den schluss|la fin|el final|il finale|o final|het einde
undo|rückgängig machen,rückgängig,mach rückgängig,mach das rückgängig,mach das letzte rückgängig,letzte änderung rückgängig machen|annule,annuler,annulez,annule la dernière modification|deshaz,deshacer|annulla,annulla l ultima modifica,annullare|desfaz,desfazer,desfaça|ongedaan maken,maak ongedaan,maak het ongedaan,maak dit ongedaan,maak de laatste wijziging ongedaan,ongedaan
make it|mach es,mach das,mache es,macht es,mach ihn,mach sie,mach den film,mach das video,mach den spot,mach alles,mach das ganze,gib mir das ganze|rends le,rends la,rend le,mets le,mets la,fais le,fais la,fais en,passe le,passe la,passez|hazlo,hazla,cámbialo,cámbiala,ponlo,ponla|rendilo,rendila,fallo,falla,rendi il film,rendi il video,mettilo,mettila|deixa o,deixe o,deixe,torna o,torne o,torne,faça o,deixa|maak het,maak hem,maak de film,maak de video,maak de spot
make|mach,mache,macht|rends,fais,mets|haz,pon|rendi,fai,metti|torna,faça|maak
version|version,fassung|version|versión|versione|versão|versie
a version|eine version,eine fassung|une version|una versión|una versione|uma versão|een versie
it|den film,das video,den spot,der film,das ganze|le film,la vidéo,le spot|el vídeo,el video,la película,el anuncio|il film,il video,lo spot,la pubblicità|o filme,o vídeo,o anúncio,o spot|de film,de video,de spot
lengthen|verlängere,verlängern,verlängert|allonge,rallonge,allongez,rallongez|alarga,alárgalo,alárgala|allunga,allungare,allungalo|alonga,alongue,alongar|verleng,verlengen
shorten|kürze,kürzen,kürzt|raccourcis,raccourcissez,réduis,raccourcir|acorta,acórtalo,acórtala|accorcia,accorciare,accorcialo|encurta,encurte,encurtar,reduz,reduza|verkort,verkorten,inkorten
shorten by|kürze um,kürzen um|raccourcis de,raccourcissez de,réduis de|acorta en,acórtalo en|accorcia di,accorcialo di|encurta em,encurte em|verkort met,kort in met
lengthen by|verlängere um,verlängern um|allonge de,rallonge de|alarga en,alárgalo en|allunga di,allungalo di|alonga em,alongue em|verleng met
change|ändere,ändern,ändert,wechsle|change,changez,changer|cambia,cambiar,cambie|cambia,cambiare|muda,mude,mudar,troca,troque,trocar|verander,veranderen,wijzig,wijzigen
replace|ersetze,ersetzen|remplace,remplacez,remplacer|sustituye,reemplaza|sostituisci,rimpiazza|substitui,substitua|vervang,vervangen
swap|tausche,vertausche,tauscht|échange,échangez,intervertis|intercambia|scambia,inverti|troca a ordem de|wissel,verwissel
add|füge,ergänze,ergänzen,hinzufügen|ajoute,ajoutez,ajouter|añade,agrega,añadir|aggiungi,aggiungere|adiciona,adicione,acrescenta,acrescente|voeg
remove|weglassen,rausnehmen,entferne,entfernen,lösche,löschen,streiche,nimm,nehmt,lass weg|enlève,enlevez,supprime,supprimez,retire,retirez,vire|quita,quitar,elimina,eliminar|togli,togliere,elimina,eliminare,rimuovi|remove,remova,remover,tira,tire,tirar,apaga,apague|verwijder,verwijderen,schrap,haal
|hinzu,ein bitte|||||toe
by|um||||
with|durch|remplacé par||||
move scene|setze szene,stelle szene,verschiebe szene|mets la scène,déplace la scène,place la scène|pon la escena,mueve la escena|metti la scena,sposta la scena|põe a cena,mova a cena|zet scène,verplaats scène
at the top|nach oben,oben|en haut|arriba|in alto|em cima,no topo|bovenaan
at the bottom|nach unten,unten|en bas|abajo|in basso|em baixo|onderaan
to the start|an den anfang,nach vorne|au début|al principio,al inicio|all inizio|no início,no começo,para o início|aan het begin,naar voren
to the end|ans ende,nach hinten|à la fin|al final|alla fine|no fim,para o fim|aan het eind,naar achteren
title|titel|titre|título|titolo|título|titel
to|auf,zu,zum,zur|à,en,par|a,en,por|a,in,con|para,por,em|naar,tot,door
faster|schneller,schnellere,schnelleren,flotter|plus rapide,plus vite,plus rapides|más rápido,más rápida|più veloce,più rapido,più rapida|mais rápido,mais rápida|sneller
slower|langsamer,langsamere,langsameren|plus lent,plus lente,plus lentement|más lento,más lenta|più lento,più lenta|mais lento,mais lenta|langzamer,trager
shorter|kürzer,kürzere|plus court,plus courte|más corto,más corta|più corto,più corta,più breve|mais curto,mais curta|korter
longer|länger,längere|plus long,plus longue|más largo,más larga|più lungo,più lunga|mais longo,mais longa|langer
brighter|heller,hellere|plus lumineux,plus lumineuse,plus clair,plus claire|más claro,más clara,más luminoso,más luminosa|più chiaro,più chiara,più luminoso,più luminosa|mais claro,mais clara|lichter,helderder
darker|dunkler,dunklere|plus sombre|más oscuro,más oscura|più scuro,più scura|mais escuro,mais escura|donkerder
warmer|wärmer,wärmere|plus chaud,plus chaude|más cálido,más cálida|più caldo,più calda|mais quente|warmer
cooler|kälter,kühler,kältere|plus froid,plus froide,un filtre froid|más frío,más fría|più freddo,più fredda,un filtro freddo|mais frio,mais fria|kouder,koeler
louder|lauter,lautere|plus fort,plus forte|más alto,más alta,más fuerte|più alto,più alta,più forte|mais alto,mais alta|harder,luider
quieter|leiser,leisere|moins fort,moins forte,plus bas|más bajo,más baja|più basso,più bassa|mais baixo,mais baixa|zachter
softer|weicher|plus doux,plus douce|más suave|più morbido,più dolce|mais suave|zachter en
bigger|größer,grösser|plus grand,plus grande,plus gros|más grande|più grande|maior|groter
smaller|kleiner|plus petit,plus petite|más pequeño,más pequeña|più piccolo,più piccola|menor|kleiner
calmer|ruhiger,ruhigere|plus calme|más tranquilo,más tranquila|più calmo,più calma,più tranquillo|mais calmo,mais calma|rustiger
too|zu,allzu,viel zu|trop|demasiado,demasiada,muy|troppo|demais,demasiado|te
it is|es ist,das ist,er ist|c est,il est,elle est|es,está|è|é,está|het is
is|ist,wirkt|est,semble|es,está|è,sembra|é,está|is
dark|dunkel,düster|sombre|oscuro,oscura|scuro,scura,buio|escuro,escura|donker
bright|hell|lumineux,lumineuse|luminoso,luminosa,claro|luminoso,luminosa,chiaro|claro,clara|licht
long|lang|long,longue|largo,larga|lungo,lunga|longo,longa|lang
short|kurz|court,courte|corto,corta|corto,corta,breve|curto,curta|kort
slow|langsam|lent,lente|lento,lenta|lento,lenta|lento,lenta|langzaam,traag
the text in english|den text auf englisch,der text auf englisch|le texte en anglais|el texto en inglés|il testo in inglese|o texto em inglês|de tekst in het engels
scene|szene|scène,le plan,plan|escena,la toma|scena|cena|scène
scenes|szenen|scènes,plans|escenas|scene|cenas|scènes
shot|einstellung|||||
out|raus,heraus,weg,rausnehmen|dehors|fuera|fuori|fora|eruit,weg
text|text,schriftzug|texte|texto|testo,scritta|texto|tekst
final text|schlusstext,letzten text,letzter text|texte final,texte de fin|texto final|testo finale|texto final|eindtekst,laatste tekst
should say|soll lauten,soll heißen,soll sein,soll|doit dire,doit être,devrait dire|debe decir,debería decir|deve dire,dovrebbe dire|deve dizer,devia dizer|moet zeggen,moet zijn,moet
|heißen,lauten|||||
font|schriftart,schrift|police,police de caractères|fuente,tipografía|carattere,font|fonte,tipo de letra|lettertype
all caps|großbuchstaben,versalien|majuscules|mayúsculas|maiuscole,maiuscolo|maiúsculas|hoofdletters
the voice-over|den sprecher,den sprechertext,die off stimme,die stimme|la voix off|la voz en off|la voce fuori campo|a narração,a locução,a voz|de voice over,de stem
voice-over|sprecher,sprecherin,sprechertext,off stimme,offstimme|voix off|voz en off,voz|voce fuori campo,voce|narração,locução,voz off,voz|voice over,voiceover,stem
as a close-up|als nahaufnahme,als großaufnahme,als extreme nahaufnahme,als große nahaufnahme,nah|en gros plan|en primer plano,en un primer plano|in primo piano|em grande plano,em primeiro plano|als close up
a close-up|eine nahaufnahme|un gros plan|un primer plano|un primo piano|um close,um grande plano,um primeiro plano|een close up
as a wide shot|als totale|en plan large|en plano general|in campo lungo|em plano geral|als totaalshot
square|quadratisch,quadrat|carré,carrée|cuadrado,cuadrada|quadrato,quadrata|quadrado,quadrada|vierkant,vierkante
vertical|hochkant,hochformat,vertikal,senkrecht|vertical,verticale|vertical|verticale|vertical|verticaal,staand,staande
horizontal|querformat,waagerecht,horizontal|horizontal,horizontale|horizontal,apaisado|orizzontale|horizontal|horizontaal,liggend
no people|keine menschen,keine leute,ohne menschen|sans personne,sans gens,pas de gens|sin personas,sin gente|nessuna persona,niente persone,senza persone|nenhuma pessoa,sem pessoas|geen mensen,zonder mensen
people|die leute,die menschen|les gens,les personnes|la gente,a la gente,las personas,a las personas|la gente,le persone|as pessoas|de mensen
music|musik|musique|música|musica|música|muziek
without|ohne|sans|sin|senza|sem|zonder
no|keine,kein,keinen|aucun,aucune,pas de|ningún,ninguna|nessun,nessuna,niente|nenhum,nenhuma|geen
seconds|sekunden,sekunde|secondes,seconde|segundos,segundo|secondi,secondo|segundos,segundo|seconden
new|neue,neuer,neuen,neues|nouveau,nouvelle,nouvel|nuevo,nueva|nuovo,nuova|novo,nova|nieuwe,nieuw
first|erste,ersten,erster|première,premier|primera,primer,primero|prima,primo|primeira,primeiro|eerste
second|zweite,zweiten|deuxième,seconde scène|segunda,segundo plano|seconda scena|segunda|tweede
third|dritte,dritten|troisième|tercera|terza|terceira|derde
last|letzte,letzten,letzter|dernière,dernier|última,último|ultima,ultimo|última,último|laatste
instead|stattdessen,dafür|à la place,plutôt|en su lugar,en cambio|invece,al suo posto|em vez disso,no lugar|in plaats daarvan
instead of|statt,anstatt,anstelle von|au lieu de,à la place de|en vez de,en lugar de|invece di,al posto di,invece della,al posto del,al posto della|em vez de,no lugar de|in plaats van
only|nur noch,nur|seulement,juste|solo,sólo|solo,soltanto|só,apenas|alleen nog,alleen
please|bitte|s il te plaît,s il vous plaît,svp|por favor|per favore|por favor|alstublieft,graag,aub
keep the length|gesamtlänge bleibt,die gesamtlänge bleibt,länge bleibt,länge bleibt gleich,gesamtlänge bleibt gleich|la durée totale reste,durée inchangée,la durée reste la même|la duración total se mantiene,la duración no cambia|la durata resta uguale,la durata totale resta|a duração mantém se,a duração total fica|totale lengte blijft,lengte blijft gelijk
keep everything else|alles andere bleibt,der rest bleibt,sonst alles gleich,alles andere bleibt gleich,rest bleibt|le reste ne change pas,garde le reste,tout le reste reste pareil|lo demás igual,el resto igual,deja el resto|il resto rimane,il resto resta uguale,lascia il resto|o resto fica igual,mantém o resto|de rest blijft,rest blijft gelijk
city sounds|stadtgeräusche|bruits de la ville|sonidos de la ciudad|rumori della città|sons da cidade|stadsgeluiden
sound effects|soundeffekte,geräusche|effets sonores,bruitages|efectos de sonido|effetti sonori|efeitos sonoros|geluidseffecten
colours|farben|couleurs|colores|colori|cores|kleuren
amber|bernstein|ambre|ámbar|ambra|âmbar|barnsteen
honey yellow|honiggelb|jaune miel|amarillo miel|giallo miele|amarelo mel|honinggeel
dark green|dunkelgrün|vert foncé|verde oscuro|verde scuro|verde escuro|donkergroen
dark blue|dunkelblau|bleu foncé,bleu marine|azul oscuro,azul marino|blu scuro|azul escuro|donkerblauw
light blue|hellblau|bleu clair|celeste,azul claro|azzurro|azul claro|lichtblauw
turquoise|türkis|turquoise|turquesa|turchese|turquesa|turkoois
piano|klavier,piano|piano|piano|pianoforte,piano|piano|piano
guitar|gitarre|guitare|guitarra|chitarra|guitarra,violão|gitaar
violin|geige,violine|violon|violín|violino|violino|viool
cello|cello|violoncelle|violonchelo|violoncello|violoncelo|cello
drums|schlagzeug,trommeln|batterie|batería|batteria|bateria|drums
zither|zither|cithare|cítara|cetra|cítara|citer
everything|alles|tout|todo|tutto|tudo|alles
a bit|ein bisschen,ein wenig,etwas|un peu|un poco|un po|um pouco|een beetje,iets
more|mehr|plus de|más|più|mais|meer
less|weniger|moins de,moins|menos|meno|menos|minder
`;
