/** Deeds: English, an irregular participle behind a slash | German | French | Spanish | Italian | Portuguese | Dutch; infinitives first, then forms that no rule makes. */
export const DEED_WORDS = `
repair|reparieren|réparer|reparar,arreglar|riparare,aggiustare|reparar,consertar,arranjar|repareren,herstellen
mend|flicken|raccommoder,repriser|remendar,remienda|rammendare|remendar|verstellen
look for|suchen|chercher,rechercher|buscar|cercare|procurar|zoeken,gezocht
find/found|finden,gefunden|trouver|encontrar,encuentra,encuentran,hallar|trovare|encontrar,achar|vinden,gevonden
lose/lost|verlieren,verloren!|perdre,perd|perder,pierde,pierden|perdere,perso!,perduto!|perder|verliezen,verliest,verloren!
bring/brought|bringen,gebracht|apporter,amener,apporte|traer,trae,traen|portare|trazer,traz,trazem|brengen,gebracht
bring back/brought back|zurückbringen|rapporter,ramener|devolver,devuelve,devuelven|riportare,restituire|devolver,trazer de volta|terugbrengen
take/taken|nehmen,nimmt,genommen|prendre,prend,prennent,pris!|tomar,coger|prendere,preso!|pegar,tomar|nemen,genomen,pakken
give/given|geben,gibt,gegeben|donner|dar,da,dan|dare,dà,danno|dar,dá,dão|geven,gegeven
get/got|bekommen,bekommt,erhalten,erhält|recevoir,reçoit,obtenir,obtient|recibir,conseguir|ricevere,ottenere|receber|krijgen,kreeg,gekregen
make/made|machen,herstellen,gemacht|faire,fait,font|hacer,hace,hacen,hecho!|fare,fa,fanno,fatto!|fazer,faz,fazem,feito!|maken
build/built|bauen,aufbauen|construire,construit,construisent|construir,construye,construyen|costruire|construir,constrói,constroem|bouwen
go/gone|gehen,gegangen|aller,va,vont|ir,va,van|andare,va,vanno|ir,vai,vão|gaan,gaat,gegaan
come/come|kommen,gekommen|venir,vient,viennent|venir,viene,vienen,venid,ven|venire,viene,vengono|vir,vem,vêm,venham,venha|komen,komt,gekomen
let/let|lassen,lässt|laisser|dejar|lasciare|deixar|laten,laat
go out/gone out|hinausgehen,rausgehen|sortir,sort,sortent|salir,sale,salen|uscire,esce,escono|sair,sai,saem|naar buiten gaan
leave/left|verlassen,abfahren,ablegen,fährt ab|partir,part,partent,quitter|partir|partire|partir|vertrekken,vertrekt
arrive|ankommen|arriver|llegar|arrivare|chegar|aankomen
return|zurückkehren,zurückkommen|revenir,revient,rentrer,retourner|volver,vuelve,vuelven,regresar|tornare,ritornare|voltar,regressar|terugkomen,terugkeren
walk|laufen,läuft,spazieren|marcher|caminar,andar,pasear|camminare,passeggiare|caminhar,andar,passear|lopen,loopt,wandelen,wandelt
run/run|rennen,rennt|courir,court,courent|correr|correre,corso!|correr|rennen,rent
climb|klettern,steigen|grimper,monter|subir,trepar,escalar|salire,arrampicare|subir,escalar|klimmen
jump|springen,gesprungen|sauter|saltar|saltare|saltar,pular|springen
fall/fallen|fallen,fällt,gefallen|tomber|caer,cae,caen|cadere|cair,cai,caem|vallen,valt,gevallen
fly/flown|fliegen,geflogen|voler,s'envoler|volar,vuela,vuelan|volare|voar|vliegen,vliegt
swim/swum|schwimmen,geschwommen|nager|nadar|nuotare|nadar|zwemmen,zwemt
dance|tanzen|danser|bailar,danzar|ballare,danzare|dançar|dansen
sing/sung|singen,gesungen|chanter|cantar|cantare|cantar|zingen
play|spielen|jouer|jugar,juega,juegan,tocar|giocare,suonare|brincar,jogar,tocar|spelen
laugh|lachen|rire,rit,rient|reír,ríe,ríen|ridere|rir,ri,riem|lachen,lacht
smile|lächeln,lächelt|sourire,sourit,sourient|sonreír,sonríe,sonríen|sorridere|sorrir,sorri,sorriem|glimlachen,glimlacht
cry|weinen|pleurer|llorar|piangere|chorar|huilen
hug|umarmen|enlacer,étreindre,serrer dans ses bras|abrazar|abbracciare|abraçar|omhelzen,knuffelen
kiss|küssen|embrasser|besar|baciare|beijar|kussen,zoenen
look at|ansehen,anschauen|regarder|mirar|guardare|olhar|bekijken
look|schauen,blicken,gucken|||||kijken,kijkt
watch|zuschauen,beobachten|observer|observar|osservare|observar,ver|toekijken
see/seen|sehen,sieht,gesehen|voir,voit,voient|ver,ve,ven|vedere,visto!|ver,vê,veem|zien,ziet,gezien
hear/heard|hören|entendre,écouter|oír,oye,oyen,escuchar|sentire,ascoltare|ouvir,ouve,escutar|horen,luisteren
speak/spoken|sprechen,spricht,reden|parler|hablar|parlare|falar|spreken,spreekt,praten
tell/told|erzählen|raconter|contar,cuenta,cuentan|raccontare|contar|vertellen
say/said|sagen|dire,dit,disent|decir,dice,dicen|dire,dice,dicono|dizer,diz,dizem|zeggen,zegt
explain|erklären|expliquer|explicar|spiegare|explicar|uitleggen,legt uit
show/shown|zeigen|montrer|mostrar,muestra,muestran,enseñar|mostrare|mostrar|tonen,laten zien
ask|fragen|demander|preguntar,pedir,pide,piden|chiedere|perguntar,pedir,pede|vragen
answer|antworten|répondre|responder|rispondere|responder|antwoorden
call|anrufen,rufen|appeler|llamar|chiamare|chamar,ligar|bellen,roepen
write/written|schreiben,geschrieben|écrire,écrit,écrivent|escribir|scrivere|escrever|schrijven
read/read|lesen,liest,gelesen|lire,lit,lisent|leer,lee,leen|leggere|ler,lê,leem|lezen
draw/drawn|zeichnen|dessiner|dibujar|disegnare|desenhar|tekenen
paint|malen,streichen|peindre,peint,peignent|pintar|dipingere|pintar|schilderen
learn|lernen|apprendre,apprend,apprennent|aprender|imparare|aprender|leren,leert
teach/taught|unterrichten,beibringen|enseigner|enseñar|insegnare|ensinar|onderwijzen
study|studieren|étudier|estudiar|studiare|estudar|studeren
practise|üben|pratiquer,s'exercer|practicar|esercitarsi|praticar|oefenen
work|arbeiten|travailler|trabajar|lavorare|trabalhar|werken
help|helfen,hilft|aider|ayudar|aiutare|ajudar|helpen
support|unterstützen|soutenir,soutient|apoyar|sostenere,supportare|apoiar|steunen
care for|pflegen,betreuen|soigner,prendre soin de|cuidar,cuidar de|curare,prendersi cura di|cuidar,cuidar de|verzorgen,zorgen voor
save|retten,sparen|sauver,économiser,épargner|salvar,ahorrar|salvare,risparmiare|salvar,poupar,economizar|redden,besparen,sparen
protect|schützen|protéger,protège|proteger|proteggere|proteger|beschermen
open|öffnen,aufmachen,aufschließen|ouvrir,ouvre,ouvrent,ouvert!|abrir|aprire,aperto!|abrir|openen,opendoen
close|schließen,zumachen|fermer|cerrar,cierra,cierran|chiudere|fechar|sluiten,sluit
start|starten,beginnen,anfangen|commencer,démarrer|empezar,empieza,empiezan,comenzar|iniziare,cominciare|começar,iniciar|beginnen,starten
finish|beenden|finir,terminer|terminar,acabar|finire,terminare|terminar,acabar|eindigen
stop|anhalten,aufhören,stoppen|arrêter,s'arrêter|parar,detener|fermare|parar|stoppen
wait|warten|attendre,attend|esperar|aspettare,attendere|esperar|wachten
stand/stood|stehen,gestanden|se tenir||stare in piedi||staan,staat
sit/sat|sitzen,gesessen|s'asseoir,être assis|sentarse,se sienta,se sientan|sedersi,siede,si siede|sentar,sentar se|zitten,zit
lie/lain|liegen,gelegen|||||liggen,ligt
sleep/slept|schlafen,schläft,geschlafen|dormir,dort,dorment|dormir,duerme,duermen|dormire,dorme,dormono|dormir,dorme|slapen,slaapt
wake up|aufwachen|se réveiller|despertar,despierta,despertarse|svegliarsi|acordar|wakker worden
eat/eaten|essen,isst,gegessen|manger|comer|mangiare|comer|eten,eet,gegeten
drink/drunk|trinken,getrunken|boire,boit,boivent|beber,tomar|bere,beve,bevono|beber|drinken
cook|kochen|cuisiner|cocinar|cucinare|cozinhar|koken
bake|backen,bäckt,gebacken|cuire,cuit,cuit!,cuisent|hornear|cuocere,cotto!,sfornare|assar,cozer|bakken,gebakken
knead|kneten|pétrir|amasar|impastare|amassar|kneden
cut/cut|schneiden,geschnitten|couper|cortar|tagliare|cortar|snijden,knippen
mix|mischen|mélanger|mezclar|mescolare|misturar|mengen
fill|füllen|remplir|llenar|riempire|encher|vullen
pour|gießen|verser|verter,vierte|versare|deitar,verter|gieten
wash|waschen,wäscht,gewaschen|laver|lavar|lavare|lavar|wassen,gewassen
dry|trocknen|sécher|secar|asciugare|secar|drogen
clean|putzen,reinigen,säubern|nettoyer|limpiar|pulire|limpar|schoonmaken,poetsen
sort|trennen,sortieren|trier|separar,clasificar|separare,differenziare|separar|scheiden,sorteren
recycle|recyceln|recycler|reciclar|riciclare|reciclar|recyclen,recycleren
throw away/thrown away|wegwerfen|jeter||buttare|deitar fora,jogar fora|weggooien
launch|einführen,auf den markt bringen|lancer|lanzar|lanciare|lançar|lanceren
throw/thrown|werfen,wirft,geworfen|jeter,jette|arrojar|scagliare|atirar|gooien,werpen
catch/caught|fangen,fängt,gefangen|attraper|atrapar|afferrare,catturare|apanhar|vangen
carry|tragen,trägt,getragen|porter|llevar,cargar|trasportare|carregar,levar|dragen
pull|ziehen|tirer|tirar de|tirare|puxar|trekken
push|schieben|pousser|empujar|spingere|empurrar|duwen
hold/held|halten,hält,gehalten|tenir,tient,tiennent|sostener,sostiene,sujetar|tenere,tiene,tengono|segurar|houden,houdt
put/put|legen,stellen,setzen|mettre,met,mettent,poser|poner,pone,ponen|mettere|pôr,põe,põem,colocar|leggen,zetten
hang/hung|hängen|accrocher|colgar,cuelga|appendere|pendurar|hangen
buy/bought|kaufen,einkaufen|acheter|comprar|comprare|comprar|kopen,koopt,gekocht
sell/sold|verkaufen|vendre,vend|vender|vendere|vender|verkopen,verkoopt
pay/paid|zahlen,bezahlen|payer|pagar|pagare|pagar|betalen
order|bestellen|commander|pedir,encargar|ordinare|encomendar,pedir|bestellen
book|buchen,reservieren|réserver|reservar|prenotare|reservar,marcar|boeken,reserveren
rent|mieten,leihen,ausleihen|louer|alquilar|noleggiare,affittare|alugar|huren
deliver|liefern|livrer|entregar|consegnare|entregar|leveren,bezorgen
send/sent|schicken,senden|envoyer|enviar|inviare,mandare|enviar|sturen
use|benutzen,nutzen,verwenden|utiliser|usar,utilizar|usare,utilizzare|usar,utilizar|gebruiken
work|funktionieren|fonctionner|funcionar|funzionare|funcionar|werken
change|ändern,wechseln|changer|cambiar|cambiare|mudar,trocar|veranderen,wisselen
apply|sich bewerben,bewerben|postuler|solicitar,postular|candidarsi|candidatar|solliciteren
sign up|anmelden|s'inscrire|inscribirse,apuntarse|iscriversi|inscrever|inschrijven,aanmelden
join|mitmachen|rejoindre|unirse|unirsi|juntar|meedoen
visit|besuchen|visiter|visitar|visitare|visitar|bezoeken
travel|reisen|voyager|viajar|viaggiare|viajar|reizen
drive/driven|fahren,fährt,gefahren|conduire,conduit,conduisent|conducir|guidare|conduzir,dirigir|rijden,rijdt
ride/ridden|reiten,radeln|pédaler|pedalear,montar|pedalare|pedalar|fietsen
park|parken|garer|aparcar|parcheggiare|estacionar|parkeren
plant|pflanzen|planter|plantar|piantare|plantar|planten
grow/grown|wachsen,wächst,anbauen|pousser,grandir,cultiver|crecer,cultivar|crescere,coltivare|crescer,cultivar|groeien,kweken
water|bewässern|arroser|regar,riega|annaffiare,innaffiare|regar|water geven
harvest|ernten|récolter|cosechar,recoger|raccogliere,raccolto!|colher|oogsten
feed/fed|füttern|nourrir|alimentar,dar de comer|dare da mangiare,nutrire|alimentar|voeren
stroke|streicheln|caresser|acariciar|accarezzare|acariciar,fazer festas|aaien
adopt|adoptieren|adopter|adoptar|adottare|adotar|adopteren
meet/met|treffen,trifft,begegnen|rencontrer|encontrarse,conocer|incontrare|encontrar se,conhecer|ontmoeten
wear/worn||mettre|vestir,viste|indossare|vestir|
turn|drehen|tourner|girar|girare|virar|draaien
turn on|einschalten,anmachen|allumer|encender,enciende|accendere|acender,ligar|aanzetten,aandoen
turn off|ausschalten,ausmachen|éteindre,éteint|apagar|spegnere|apagar,desligar|uitzetten,uitdoen
light/lit|anzünden|allumer|encender,enciende,encienden|accendere|acender|aansteken,ontsteken
shine|scheinen,leuchten|briller|brillar|brillare,splendere|brilhar|schijnen
rain|regnen|pleuvoir,pleut|llover,llueve|piovere|chover,chove|regenen
snow|schneien|neiger|nevar,nieva|nevicare|nevar|sneeuwen
disappear|verschwinden,verschwunden!|disparaître,disparaît|desaparecer|scomparire,sparire|desaparecer|verdwijnen
appear|erscheinen|apparaître,apparaît|aparecer|apparire|aparecer|verschijnen
remember|erinnern,sich erinnern|se souvenir|recordar,recuerda|ricordare|lembrar|herinneren
forget/forgotten|vergessen,vergisst|oublier|olvidar|dimenticare|esquecer|vergeten
discover|entdecken|découvrir,découvre|descubrir|scoprire|descobrir|ontdekken
dream|träumen|rêver|soñar,sueña|sognare|sonhar|dromen
love|lieben|aimer|amar,querer|amare|amar|houden van
want|wünschen|vouloir,veut|querer|volere,vogliono|querer|willen
need|brauchen,benötigen|avoir besoin de|necesitar|avere bisogno di|precisar de,precisar|nodig hebben
live|leben,wohnen|vivre,vit,vivent,habiter|vivir|vivere,abitare|viver,morar|wonen,leven
die|sterben,stirbt|mourir,meurt|morir,muere|morire,muore|morrer|sterven
celebrate|feiern|fêter,célébrer|celebrar|festeggiare|celebrar,festejar|vieren
win/won|gewinnen,gewonnen|gagner|ganar|vincere|ganhar,vencer|winnen
train|trainieren,ausbilden|s'entraîner,former|entrenar|allenarsi,formare|treinar|trainen,opleiden
rest|ausruhen|se reposer|descansar|riposare|descansar|uitrusten
heat|heizen,erwärmen|chauffer|calentar,calienta|riscaldare|aquecer|verwarmen
cool|kühlen|refroidir|enfriar|raffreddare|arrefecer|koelen
move|bewegen,umziehen|bouger,déménager|mover,mueve|muovere,traslocare|mexer,mover,mudar se|bewegen,verhuizen
spread/spread|verteilen|répandre|extender|spargere|espalhar|verspreiden
pack|packen,einpacken|emballer|empaquetar|impacchettare|embalar|inpakken
unpack|auspacken|déballer|desempaquetar|scartare|desembrulhar|uitpakken
measure|messen,misst|mesurer|medir,mide|misurare|medir|meten
weigh|wiegen|peser|pesar|pesare|pesar|wegen
check|prüfen,überprüfen|vérifier|comprobar,comprueba,revisar|controllare,verificare|verificar|controleren
choose/chosen|wählen,auswählen|choisir|elegir,elige|scegliere,scelto!|escolher|kiezen
install|installieren,einbauen|installer|instalar|installare|instalar|installeren
connect|verbinden|connecter,relier|conectar|collegare|ligar,conectar|verbinden
share|teilen|partager|compartir|condividere,dividere|partilhar,compartilhar|delen
create|gestalten,erstellen|créer|crear|creare|criar|creëren,ontwerpen
offer|anbieten,bieten|offrir,offre,proposer|ofrecer|offrire|oferecer|aanbieden
include|enthalten|inclure,comprend|incluir,incluye|includere|incluir,inclui|bevatten
last|dauern|durer|durar|durare|durar|duren
avoid|vermeiden|éviter|evitar|evitare|evitar|vermijden,voorkomen
reduce|reduzieren|réduire,réduit|reducir|ridurre,riduce|reduzir|verminderen
separate|abtrennen|séparer|separar|separare|separar|scheiden
fit/fitted|passen|s'adapter|adaptarse|adattarsi|adaptar|passen
knock|klopfen|frapper|llamar a la puerta|bussare|bater à porta|kloppen
shout|schreien|crier|gritar|gridare|gritar|schreeuwen
whisper|flüstern|chuchoter|susurrar|sussurrare|sussurrar|fluisteren
wave|winken|saluer|saludar|salutare|acenar|zwaaien
follow|folgen|suivre,suit,suivent|seguir,sigue,siguen|seguire,segue|seguir,segue,seguem|volgen
cross|überqueren|traverser|cruzar,atravesar,atraviesa|attraversare|atravessar|oversteken
sail|segeln|naviguer|navegar|navigare,salpare|navegar|varen,zeilen
row|rudern|ramer|remar|remare|remar|roeien
fish|angeln|pêcher|pescar|pescare|pescar|vissen
knit|stricken|tricoter|tejer|lavorare a maglia|tricotar|breien
sew/sewn|nähen|coudre,coud|coser|cucire|coser,costurar|naaien
iron|bügeln|repasser|planchar|stirare|passar a ferro|strijken
sweep/swept|kehren,fegen|balayer|barrer|spazzare|varrer|vegen
blow/blown|pusten,blasen|souffler|soplar|soffiare|soprar|blazen
sign|unterschreiben|signer|firmar|firmare|assinar|tekenen
vote|wählen gehen,abstimmen|voter|votar|votare|votar|stemmen
donate|spenden|donner|donar|donare|doar|doneren
recognise|erkennen|reconnaître,reconnaît|reconocer|riconoscere|reconhecer|herkennen
understand/understood|verstehen|comprendre,comprend|entender,entiende|capire|entender,compreender|begrijpen
compare|vergleichen|comparer|comparar|confrontare|comparar|vergelijken
decide|entscheiden|décider|decidir|decidere|decidir|beslissen
prepare|vorbereiten,zubereiten|préparer|preparar|preparare|preparar|voorbereiten,bereiden
store|lagern,aufbewahren|conserver,stocker|guardar,conservar|conservare|guardar,conservar|bewaren
renew|erneuern|renouveler|renovar,renueva|rinnovare|renovar|vernieuwen
declare|angeben,erklären|déclarer|declarar|dichiarare|declarar|aangeven
charge|aufladen,laden,lädt|charger,recharger|cargar|caricare,ricaricare|carregar|opladen
print|drucken|imprimer|imprimir|stampare|imprimir|printen,drukken
sharpen|schärfen,schleifen|aiguiser,affûter|afilar|affilare|afiar|slijpen
restore|restaurieren|restaurer|restaurar|restaurare|restaurar|restaureren
polish|polieren|polir|pulir|lucidare|polir|polijsten
decorate|dekorieren,schmücken|décorer|decorar,adornar|decorare,addobbare|decorar,enfeitar|versieren
invite|einladen,lädt ein|inviter|invitar|invitare|convidar|uitnodigen
surprise|überraschen|surprendre,surprend|sorprender|sorprendere|surpreender|verrassen
welcome|begrüßen|accueillir|dar la bienvenida|accogliere|receber bem,acolher|verwelkomen
stay|bleiben|rester|quedarse|restare|ficar,permanecer|blijven
happen|passieren,geschehen|se passer,arriver|pasar,suceder|succedere|acontecer|gebeuren
believe|glauben|croire,croit|creer|credere|acreditar|geloven
think/thought|denken|penser|pensar,piensa|pensare|pensar|denken
hide/hidden|verstecken|cacher|esconder|nascondere|esconder|verstoppen
escape|fliehen,entkommen|s'échapper,fuir|escapar,huir,huye|scappare,fuggire|fugir,escapar|ontsnappen,vluchten
chase|jagen,verfolgen|poursuivre|perseguir,persigue|inseguire|perseguir|achtervolgen
steal/stolen|stehlen,stiehlt,klauen|voler,dérober|robar|rubare|roubar|stelen
break/broken|brechen,bricht,zerbrechen,zerbricht|casser,briser|romper|rompere|partir se,quebrar|breken
stumble|stolpern|trébucher|tropezar,tropieza|inciampare|tropeçar|struikelen
kneel|knien|s'agenouiller|arrodillarse|inginocchiarsi|ajoelhar|knielen
lift|heben,hebt,hochheben|soulever|levantar|sollevare|levantar|tillen,optillen
shake/shaken|schütteln|secouer|sacudir|scuotere|sacudir|schudden
touch|berühren|toucher|tocar|toccare|tocar|aanraken
press|drücken|appuyer,presser|presionar,apretar,aprieta|premere|carregar,pressionar|drukken
count|zählen|compter|contar|contare|contar|tellen
breathe|atmen|respirer|respirar|respirare|respirar|ademen
whistle|pfeifen,pfeift|siffler|silbar|fischiare|assobiar|fluiten
ring/rung|klingeln,läuten|sonner|sonar,suena|suonare|tocar|rinkelen
burn/burnt|brennen,brennt|brûler|arder,quemar|bruciare|arder,queimar|branden
melt|schmelzen,schmilzt|fondre,fond|derretir|sciogliere|derreter|smelten
freeze/frozen|frieren,einfrieren|geler,congeler|congelar|congelare|congelar|vriezen
bloom|blühen|fleurir|florecer|fiorire,sbocciare|florir|bloeien
dig/dug|graben,gräbt|creuser|cavar|scavare|cavar|graven
fold|falten|plier|doblar|piegare|dobrar|vouwen
tie|binden,knoten|nouer|atar|legare|atar|knopen
load|beladen|charger|cargar|caricare|carregar|laden
row|rudern|ramer|remar|remare|remar|roeien
steer|steuern,lenken|piloter|pilotar|pilotare|pilotar|sturen
land|landen|atterrir|aterrizar|atterrare|aterrar|landen
rescue|bergen|secourir|rescatar|soccorrere|socorrer|redden
shorten|kürzen|raccourcir|acortar|accorciare|encurtar|inkorten
adjust|anpassen|ajuster|ajustar|adattare|ajustar|aanpassen
grind/ground|mahlen,mühlen|moudre,moud|moler,muele|macinare|moer|malen
roast|rösten|torréfier,griller|tostar|tostare|torrar|branden
brew|brauen,brühen|brasser|elaborar|birrificare|fermentar|brouwen
serve|servieren,bedienen|servir,sert,servent|servir,sirve,sirven|servire|servir,serve|serveren,bedienen
advise|beraten,berät|conseiller|asesorar|consigliare|aconselhar|adviseren
accompany|begleiten|accompagner|acompañar|accompagnare|acompanhar|begeleiten
guide|führen|guider|guiar|guidare|guiar|gidsen
hire|einstellen,stellt ein|embaucher,recruter|contratar|assumere|contratar|aannemen
lend/lent|verleihen,verleiht|prêter|prestar|prestare|emprestar|uitlenen
exchange|tauschen,austauschen|échanger|intercambiar|scambiare|trocar|ruilen
compost|kompostieren|composter|compostar|compostare|compostar|composteren
keep/kept|behalten,hält warm|garder,conserver|mantener,mantiene|mantenere,mantiene|manter,mantém|houden
sit down/sat down|hinsetzen|s'assoir,s'assied,s'assoit|sentarse,se sienta|sedersi|sentar se|gaan zitten
distribute|verteilen|distribuer|repartir|distribuire|distribuir|uitdelen
deserve|verdienen|mériter|merecer|meritare|merecer|verdienen
come up||se lever|salir el sol|sorgere|nascer|opkomen
rise/risen|steigen|monter|elevarse|salire|subir|stijgen
`;
