/** What bodies, hands and voices do, the infinitive first: English/participle | German | French | Spanish | Italian | Portuguese | Dutch. */
export const GESTURE_WORDS = `
chop|hacken,kleinhacken|hacher|picar,pica,pican|tritare|picar|hakken
grate|reiben,gerieben|râper|rallar|grattugiare|ralar|raspen
boil|aufkochen,sieden|bouillir,bout,bouillent|hervir,hierve,hierven|bollire,bolle,bollono|ferver|
lick|lecken,ablecken|lécher,lèche,lèchent|lamer|leccare|lamber|likken,aflikken
spit/spat|spucken,ausspucken|cracher|escupir|sputare|cuspir,cospe|spugen,spuwen
cough|husten|tousser|toser|tossire|tossir|hoesten
sneeze|niesen|éternuer|estornudar|starnutire|espirrar|niezen
yawn|gähnen|bâiller|bostezar|sbadigliare|bocejar|gapen
sigh|seufzen|soupirer|suspirar|sospirare|suspirar|zuchten
giggle|kichern|glousser,pouffer|reírse por lo bajo|ridacchiare|dar risadinhas|giechelen
grin|grinsen|sourire largement|sonreír de oreja a oreja|sogghignare|sorrir de orelha a orelha|grijnzen
frown|die stirn runzeln,runzelt die stirn|froncer les sourcils,fronce les sourcils|fruncir el ceño,frunce el ceño|aggrottare la fronte,aggrotta la fronte|franzir a testa,franze a testa|fronsen
cry|heulen|||||
scream|kreischen|hurler|chillar|urlare,strillare||gillen,krijsen
clap/clapped||taper des mains|dar palmas,da palmas|battere le mani,batte le mani,battono le mani|bater palmas,bate palmas,batem palmas|
stamp|stampfen|taper du pied|patear,pisotear|pestare,pesta|bater com os pés|stampen
kick|treten,tritt|donner un coup de pied|patear,dar una patada,da una patada|calciare,dare un calcio|chutar|schoppen,trappen
hit/hit|schlagen,getroffen|taper|golpear|colpire,battere|acertar|slaan,slaat,raken,raakt
drag/dragged|zerren|traîner|arrastrar|trascinare|arrastar|slepen,sleuren
grab/grabbed|greifen,greift,schnappen|saisir,empoigner|agarrar||agarrar|grijpen,grijpt
release|loslassen,lässt los,freilassen|relâcher|soltar,suelta,sueltan|lasciare andare,lascia andare|soltar|loslaten,laat los
let go of/let go of|loslassen||soltar,suelta|mollare|soltar|loslaten
bow|sich verbeugen,verbeugen|s incliner,s incline|inclinarse,hacer una reverencia|inchinarsi,si inchina|fazer uma vénia,curvar se|buigen,buigt
crouch|hocken,kauern|s accroupir,s accroupit|agacharse,se agacha,agachar|accovacciarsi,si accovaccia|agachar se,agacha se|hurken
bend down/bent down|bücken,beugen,hinunterbeugen|se pencher,se penche,se baisser,se baisse|agacharse,inclinarse|chinarsi,si china,piegarsi|baixar se,baixa se,curvar se|bukken,bukt
kneel down/kneeled down|hinknien,niederknien|s agenouille|se arrodilla|si inginocchia|ajoelhar se,ajoelha se|neerknielen,hurken neer
lie/lain||être allongé,est allongé,est allongée|estar tumbado,yacer|giacere|estar deitado|liggen,gelegen
lie down/lain down|hinlegen|s allonger,s allonge,se coucher,se couche|tumbarse,se tumba,acostarse,se acuesta|sdraiarsi,si sdraia,coricarsi|deitar se,deita se|gaan liggen,gaat liggen
sit down/sat down||s assoient||si siedono||
stand up/stood up||se lèvent|se levantan,ponerse de pie,se pone de pie|si alzano|pôr se de pé,põe se de pé|gaan staan
lean/leant|lehnen,anlehnen|s appuyer,s appuie|apoyarse,se apoya|appoggiarsi,si appoggia|encostar se,encosta se|leunen
leap/leapt||bondir|brincar|balzare||springen,sprong
hop/hopped|hüpfen|sautiller|saltar a la pata coja,brincar|saltellare|saltitar|huppelen,hinkelen
crawl|krabbeln,kriechen,kriecht|ramper|gatear,arrastrarse|strisciare,gattonare|gatinhar,rastejar|kruipen,kruipt
sneak|schleichen,schleicht|se glisser,se faufiler,se faufile|colarse,se cuela|sgattaiolare|esgueirar se|sluipen,sluipt
limp|hinken,humpeln|boiter|cojear|zoppicare|mancar,coxear|hinken
slip/slipped|ausrutschen||resbalar||escorregar|uitglijden,glijdt uit
paddle|paddeln|pagayer||pagaiare||peddelen
set off/set off|aufbrechen,bricht auf,losfahren,losgehen,loslaufen|se mettre en route|ponerse en marcha,se pone en marcha|mettersi in cammino|pôr se a caminho|
circle|kreisen|tourner autour|dar vueltas|girare in tondo,volteggiare|circular|cirkelen
sprint|sprinten|sprinter|esprintar|scattare|correr a toda velocidade|sprinten
jog/jogged|joggen|faire un jogging,trottiner|trotar|fare jogging|correr devagar|joggen
flee/fled|flüchten|fuir,fuient,s enfuir,s enfuit|huir,huyen||fugir,foge,fogem|
chase|hinterherjagen|poursuivre,poursuit,courir après|perseguir,persiguen|rincorrere||najagen
search|durchsuchen|fouiller||||doorzoeken
peek|spähen,hervorgucken|jeter un coup d œil,épier|asomarse,se asoma|sbirciare|espreitar|gluren
wink|zwinkern|faire un clin d œil,fait un clin d œil|guiñar un ojo,guiña un ojo|fare l occhiolino,fa l occhiolino|piscar o olho,pisca o olho|knipogen
squint||plisser les yeux,plisse les yeux|entrecerrar los ojos|strizzare gli occhi,strizza gli occhi|semicerrar os olhos|turen
observe||||||observeren,gadeslaan
notice|bemerken,merken|remarquer|notar,darse cuenta,se da cuenta|notare,accorgersi,si accorge|notar|opmerken,merkt op
point||montrer du doigt,montre du doigt|señalar|indicare|apontar|wijzen,wijst
listen|zuhören,lauschen|||||
smell/smelt|schnuppern|renifler|oler,huelen|||
sniff|schnüffeln,schnuppern|renifler|olfatear,husmear|fiutare|farejar|snuffelen,snuiven
stroke||||||strelen
pat/patted|tätscheln|tapoter|dar palmaditas|dare una pacca|dar palmadinhas|
cuddle|kuscheln|câliner,se blottir|acurrucarse,se acurruca,acurrucar|coccolare|aconchegar,aconchega se|
tickle|kitzeln|chatouiller|hacer cosquillas|fare il solletico|fazer cócegas|kietelen
pinch|kneifen,kneift,zwicken|pincer|pellizcar|pizzicare|beliscar|
scratch|kratzen|gratter|rascar|grattare|coçar,arranhar|krabben
rub/rubbed|reiben,reibt,rubbeln|frotter|frotar|strofinare|esfregar|wrijven,wrijft
scrub/scrubbed|schrubben|frotter,récurer|fregar,friega,restregar|strofinare|esfregar|schrobben,boenen
wipe|abwischen|essuyer,essuie,essuient|enjugar|||afvegen
mop/mopped||passer la serpillière|fregar el suelo|lavare il pavimento|passar a esfregona|dweilen
sweep/swept||balayer,balaie,balaient||scopare||
tidy up/tidied up|aufräumen|ranger||riordinare,mettere in ordine|arrumar|opruimen
soak|einweichen,tränken|tremper|remojar|mettere a bagno|demolhar|weken
dip/dipped|eintauchen,tunken,dippen|tremper|mojar|intingere,inzuppare|molhar|dopen,dippen
untie|aufbinden,losbinden|détacher,dénouer|desatar|slegare|desatar|losmaken
fasten|festmachen,befestigen,anschnallen|attacher|abrochar,fijar|allacciare|prender,apertar|vastmaken
button|zuknöpfen|boutonner|abotonar,abrochar|abbottonare|abotoar|dichtknopen
lace|schnüren|lacer|atar los cordones,ata los cordones|allacciare|apertar os atacadores|veteren
dye|färben|teindre,teint|teñir,tiñe,tiñen|tingere|tingir|verven
scribble|kritzeln|griffonner|garabatear|scarabocchiare|rabiscar|krabbelen
type||taper|teclear|digitare|digitar,teclar|typen
rip/ripped|reißen,reißt,zerreißen,zerreißt,gerissen|déchirer,arracher|rasgar,arrancar|strappare|rasgar|scheuren
crumple|zerknüllen,zerknittern|froisser|arrugar|accartocciare|amarrotar|verfrommelen
crush|zerdrücken,zerquetschen|écraser|aplastar|schiacciare|esmagar|verpletteren,pletten
bend/bent|biegen,biegt,gebogen|courber||||buigen
crack|knacken,aufschlagen,schlägt auf|craquer|cascar,crujir|incrinare|estalar|kraken
melt|schmelzen,geschmolzen||derretirse,se derrite,fundir|sciogliersi,si scioglie||
plant|einpflanzen,anpflanzen|||||
sow/sown|aussäen||sembrar,siembran|||
weed|jäten|désherber|quitar las malas hierbas|diserbare|mondar,arrancar ervas|wieden
prune|zurückschneiden,schneiteln|||||
rake|harken,rechen|ratisser|rastrillar|rastrellare|ancinhar|harken
mow|||cortar el césped|tagliare l erba|ceifar|
feed/fed||donner à manger|da de comer|dà da mangiare|dar de comer|voederen
saddle|satteln|seller|ensillar|sellare||zadelen
hunt||chasser|cazar|cacciare|caçar|jagen
nail|nageln|clouer|clavar|inchiodare|pregar|spijkeren
saw/sawn|||serrar,sierra|||
weld|||soldar,suelda|||
solder|löten|||||solderen
sand|abschleifen,schmirgeln|poncer|lijar|levigare,carteggiare|lixar|schuren
glue|kleben,ankleben,leimen|coller|pegar|incollare|colar|lijmen,plakken
measure|messen,abmessen,gemessen||medir,miden|||
weigh|wiegen,gewogen|||||
mark|markieren|||||markeren
crochet|häkeln|crocheter|hacer ganchillo|lavorare all uncinetto|fazer croché|haken
embroider|sticken|broder|bordar|ricamare|bordar|borduren
weave/woven|weben,flechten,flicht|tresser|trenzar||entrançar|vlechten
sculpt|modellieren||esculpir|scolpire||beeldhouwen,boetseren
cast/cast|gießen,gegossen||fundir|fondere,colare|fundir|
shut/shut||||||dichtdoen
lock|abschließen,zuschließen,zusperren|verrouiller,fermer à clé|cerrar con llave|chiudere a chiave|trancar|op slot doen
unlock|aufsperren,entsperren|déverrouiller|desbloquear,abrir con llave|sbloccare|destrancar,desbloquear|ontgrendelen
slam/slammed|zuschlagen,zuknallen|claquer|cerrar de golpe,dar un portazo|||dichtslaan,dichtgooien
switch on|anschalten|||||
switch off|abschalten|éteindre,éteignent||||
turn on|angehen|s allumer,s allume|encenderse,se enciende|accendersi,si accende|acender se,acende se|aangaan,gaat aan
go out/gone out|ausgehen,erlöschen|s éteindre,s éteint|apagarse,se apaga|spegnersi,si spegne|apagar se,apaga se|uitgaan,gaat uit
plug in/plugged in||brancher|enchufar|collegare alla presa|ligar à tomada|inpluggen
scroll|scrollen|faire défiler||||scrollen
receive|empfangen,empfängt|||||ontvangen,ontvangt
borrow|borgen|emprunter|tomar prestado|prendere in prestito|pedir emprestado|lenen
hesitate|zögern|hésiter|dudar,vacilar|esitare|hesitar|aarzelen
doubt|zweifeln|douter|dudar|dubitare|duvidar|twijfelen
dream/dreamt|||soñar,sueñan|||
fall asleep/fallen asleep||s endorment|quedarse dormido,se queda dormido,se queda dormida|||
wake up/woken up|wecken|réveiller||svegliare||
snore|schnarchen|ronfler|roncar|russare|ressonar,roncar|snurken
doze|dösen|somnoler|dormitar|sonnecchiare|dormitar|dutten
breathe out|ausatmen|expirer|exhalar,espirar|espirare|expirar|uitademen
breathe in|||inhalar|||
meditate|meditieren|méditer|meditar|meditare|meditar|mediteren
pray|beten|prier|rezar|pregare|rezar,orar|bidden,bidt
shiver|bibbern|frissonner,grelotter|tiritar|rabbrividire|tremer de frio|rillen,bibberen
tremble|zittern|trembler|temblar,tiembla,tiemblan|tremare|tremer|trillen,beven
faint|ohnmächtig werden|s évanouir,s évanouit|desmayarse,se desmaya|svenire|desmaiar|flauwvallen
blush|rot werden,wird rot||se sonroja,ponerse rojo,se pone rojo,se pone roja|||
bleed/bled|bluten|saigner|sangrar|sanguinare|sangrar|bloeden
bandage||bander|vendar|fasciare|enfaixar|
examine|untersuchen|examiner|examinar|esaminare|examinar|onderzoeken
guard|bewachen||vigilar|sorvegliare||bewaken
warn|warnen|avertir|avisar,advertir|avvertire|avisar|waarschuwen
threaten|drohen,bedrohen|menacer|amenazar|minacciare|ameaçar|dreigen,bedreigen
attack|angreifen,greift an|attaquer|atacar|attaccare|atacar|aanvallen
defend|verteidigen|défendre,défend|defender,defiende|difendere|defender|verdedigen
quarrel||se disputent|pelearse,se pelean|||ruzie maken
make up/made up|sich versöhnen,versöhnen|se réconcilier,se réconcilient|hacer las paces,hacen las paces,reconciliarse|fare pace,fanno pace|fazer as pazes,fazem as pazes|het goedmaken
apologise|sich entschuldigen,entschuldigen|s excuser,s excuse|disculparse,se disculpa|scusarsi,si scusa|pedir desculpa,pede desculpa|zich verontschuldigen
forgive/forgiven|verzeihen,verzeiht,vergeben|pardonner|perdonar|perdonare|perdoar|vergeven,vergeeft
greet||||||groeten
introduce|vorstellen|présenter|presentar|presentare|apresentar|voorstellen
toast|zuprosten|||||toosten
cheer||||fare il tifo||
congratulate|gratulieren|féliciter|felicitar|congratularsi|felicitar,dar os parabéns|feliciteren
encourage|ermutigen|||incoraggiare|encorajar|
comfort|||consolar,consuela|||
praise|loben|féliciter|elogiar|lodare|elogiar|prijzen,prijst
tease|necken,ärgern|taquiner|tomar el pelo|prendere in giro|gozar,provocar|plagen
joke|scherzen,witze machen|plaisanter|bromear|scherzare|gracejar|grappen maken
frighten|erschrecken,erschreckt|faire peur|asustar|spaventare|assustar|bang maken
be startled/been startled|erschrecken,erschrickt|sursauter|sobresaltarse,se sobresalta|sobbalzare,trasalire|sobressaltar se|schrikken,schrikt
amaze|verblüffen,staunen lassen|étonner,épater|asombrar|stupire|espantar|verbazen
marvel|staunen|s émerveiller,s émerveille|asombrarse,se asombra,maravillarse|meravigliarsi,si meraviglia|maravilhar se|zich verwonderen
impress|beeindrucken|impressionner|impresionar|impressionare|impressionar|indruk maken
annoy|nerven,ärgern|agacer,énerver|molestar,fastidiar|infastidire|irritar,chatear|irriteren,ergeren
worry|sich sorgen,sorgt sich|s inquiéter,s inquiète|preocuparse,se preocupa|preoccuparsi,si preoccupa|preocupar se,preocupa se|zich zorgen maken
calculate|rechnen,berechnen|calculer|calcular|calcolare|calcular|rekenen,berekenen
marry|heiraten|se marier,se marient,épouser|casarse,se casa,se casan|sposarsi,si sposano,sposare|casar se,casam se|trouwen
be born/been born|geboren werden,wird geboren|naître,naît|nacer,nace|nascere,nasce||geboren worden,wordt geboren
miss|vermissen,verpassen|manquer,rater|echar de menos|sentire la mancanza|ter saudades|missen
queue|anstehen,schlangestehen,schlange stehen|faire la queue,fait la queue,font la queue|hacer cola,hace cola,hacen cola|fare la fila,fa la fila,fanno la fila|fazer fila,fazem fila|in de rij staan
hurry|beeilen||se apresura,darse prisa|si affretta||zich haasten
oversleep/overslept|verschlafen,verschläft|se réveiller trop tard|quedarse dormido|non sentire la sveglia|dormir demais|zich verslapen
commute|pendeln|faire la navette|ir al trabajo|fare il pendolare|ir para o trabalho|forenzen,pendelen
earn||||guadagnare||
spend/spent|ausgeben,verbringen|dépenser|gastar|spendere,trascorrere|gastar|uitgeven,doorbrengen
throw away/thrown away|wirft weg||tirar a la basura|buttare via||
approach|sich nähern,nähert sich,nähern|s approcher,s approche,s approchent|acercarse,se acerca,se acercan|avvicinarsi,si avvicina,si avvicinano|aproximar se,aproxima se|naderen
surround|umgeben,umringen|entourer|rodear|circondare|rodear,cercar|omringen
appear|erscheinen,erscheint|apparaître,apparaissent||apparire,appaiono,comparire,compare||verschijnen,verschijnt
disappear||disparaître,disparaissent||||verdwijnen,verdwijnt
bite/bitten|beißen,gebissen,hineinbeißen||morder,muerden|||
chew|||mascar|||
swallow|schlucken,verschlucken|avaler|tragar|inghiottire,ingoiare|engolir,engole|slikken,doorslikken
sip/sipped|nippen||beber a sorbos|||
stir/stirred|||remover,remueven|||
whisk|verquirlen,aufschlagen|||frullare|bater com varas|
sprinkle||||cospargere||strooien
toss|schwenken|||||
shake/shaken||agiter|agitar|agitare|agitar,abanar|
shake hands/shaken hands|hände schütteln,hand geben|se serrer la main,se serrent la main|darse la mano,se dan la mano|stringersi la mano,si stringono la mano|apertar as mãos,apertam as mãos|handen schudden
nod/nodded|||asentir,asiente|||
wave|zuwinken|faire signe,fait signe,saluer de la main|saludar con la mano|salutare con la mano||
turn around|umdrehen|se retourner,se retourne,se retournent|darse la vuelta,se da la vuelta,girarse,se gira|girarsi,si gira,voltarsi,si volta|virar se,vira se,voltar se|omdraaien
look back|zurückblicken,zurückschauen|regarder en arrière|mirar atrás|guardare indietro,voltarsi indietro|olhar para trás|achteromkijken,terugkijken
look up|aufschauen,aufblicken,hochschauen,aufsehen|lever les yeux,lève les yeux|levantar la vista,levanta la vista|alzare lo sguardo,alza lo sguardo|levantar os olhos,levanta os olhos|opkijken
look out|hinausschauen,rausschauen|regarder dehors|asomarse|affacciarsi,si affaccia|olhar para fora|naar buiten kijken
stare|anstarren||||fitar,olhar fixamente|
gaze||contempler|contemplar|contemplare|contemplar|
stop||||smettere||ophouden
reach||atteindre,atteint||||
reach out|ausstrecken|tendre la main,tend la main|tender la mano,tiende la mano|tendere la mano,tende la mano|estender a mão|uitreiken
put down/put down|hinstellen,abstellen|||appoggiare||neerzetten,neerleggen
put on/put on|aufsetzen|enfiler|se pone|mettersi,si mette|calçar|opzetten
take off/taken off|ausziehen,abnehmen,nimmt ab|enlever,retirer,ôter|quitarse,se quita|togliersi,si toglie|tirar,despir|uittrekken,afzetten
take out/taken out|herausnehmen,herausholen,rausholen|retirer|sacar|tirare fuori,estrarre|tirar|uithalen,eruit halen
put into/put into|hineinlegen,hineintun|mettre dans||||erin doen
place||déposer||||
push|stoßen|||||
push in|hineinschieben,einschieben|enfourner||infornare||inschuiven
pull|ziehen,gezogen|||||
break open/broken open|aufbrechen,aufreißen|||||openbreken
drive past/driven past|vorbeifahren,fährt vorbei||pasar por delante|passare davanti,superare||voorbijrijden
walk past|vorbeilaufen||pasar por delante|passare davanti|passar por|
run away/run away|weglaufen,davonlaufen,wegrennen|s enfuir,se sauver,se sauve|escaparse,se escapa|||wegrennen,weglopen
come home/come home|heimkommen,nach hause kommen,kommt nach hause|rentrer à la maison,rentre à la maison|llegar a casa,llega a casa,volver a casa,vuelve a casa|tornare a casa,torna a casa|chegar a casa,chega a casa,voltar para casa|thuiskomen,komt thuis
leave the house/left the house|das haus verlassen,aus dem haus gehen|sortir de la maison|salir de casa,sale de casa|uscire di casa,esce di casa|sair de casa,sai de casa|de deur uitgaan
leave/left|weggehen||irse,se va,marcharse|uscire,andarsene|ir se embora|verlaten,verlaat,weggaan
enter|betreten,betritt,tritt ein|||||betreden
climb|hinaufsteigen|escalader||arrampicarsi|trepar|beklimmen
climb in|||subirse,se sube|||
get out/got out|aussteigen,steigt aus|descendre,descend|bajarse,se baja|scendere||uitstappen
unfold|auseinanderfalten||desplegar,despliega|||uitvouwen
roll out|ausrollen|dérouler|estirar||estender|uitrollen
cover|zudecken,bedecken|couvrir,couvre,recouvrir|cubrir,tapar|coprire,copre|cobrir,tapar|bedekken,toedekken
tuck in|zudecken|border|arropar|rimboccare le coperte|aconchegar|instoppen,toedekken
set the table/set the table|den tisch decken,deckt den tisch|met la table||apparecchia la tavola|põe a mesa|de tafel dekken,dekt de tafel
plate|anrichten||emplatar|impiattare|empratar|op een bord leggen
taste|schmecken|||||
lose balance/lost balance|das gleichgewicht verlieren|perdre l équilibre,perd l équilibre|perder el equilibrio,pierde el equilibrio|perdere l equilibrio,perde l equilibrio|perder o equilíbrio,perde o equilíbrio|het evenwicht verliezen
burst out laughing/burst out laughing|loslachen,in gelächter ausbrechen|éclater de rire,éclate de rire,éclatent de rire|echarse a reír,se echa a reír,romper a reír|scoppiare a ridere,scoppia a ridere,scoppiano a ridere|desatar a rir,desata a rir|in lachen uitbarsten
laugh||rigoler|reírse,se ríe,se ríen||rir se,ri se|
play football|fußball spielen,spielt fußball,kicken|jouer au foot,joue au foot,jouent au foot|jugar al fútbol,juega al fútbol,juegan al fútbol|giocare a calcio,gioca a calcio,giocano a calcio|jogar futebol,joga futebol,jogam futebol,jogar à bola|voetballen
play cards|karten spielen,spielt karten|jouer aux cartes,jouent aux cartes|jugar a las cartas,juegan a las cartas|giocare a carte,giocano a carte|jogar às cartas,jogam às cartas|kaarten
play hide and seek|verstecken spielen|jouer à cache-cache,jouent à cache-cache|jugar al escondite,juegan al escondite|giocare a nascondino,giocano a nascondino|jogar às escondidas,brincar às escondidas|verstoppertje spelen
water the plants|blumen gießen,gießt die blumen|arroser les plantes,arrose les plantes|regar las plantas,riega las plantas|annaffiare le piante,annaffia le piante|regar as plantas,rega as plantas|de planten water geven,geeft de planten water
water|||regar,riegan|||begieten
brush her teeth|zähne putzen,putzt sich die zähne|se brosser les dents,se brosse les dents|lavarse los dientes,se lava los dientes|lavarsi i denti,si lava i denti|lavar os dentes,lava os dentes|tanden poetsen,poetst haar tanden
open||s ouvrir,s ouvre,s ouvrent|se abren|si aprono||opengaan
close|zugehen|se fermer,se ferme|cerrarse,se cierra|chiudersi,si chiude|fechar se,fecha se|dichtgaan,dichtdoen
go up|hochgehen,hinaufgehen|||||omhooggaan
look at|sieht an,betrachten||||olhar para|aankijken
turn|wenden|||||
become/become|||se convierte|||
begin/begun|beginnen,beginnt,begonnen||||beginnen,begint
open|aufgehen||||
put on/put on|anziehen,umbinden||ponerse,se pone,se ponen|infilarsi,si infila,si mettono||aantrekken,omdoen
wear/worn|tragen||||dragen
pull in|einfahren|entrer en gare,entre en gare|entrar en la estación,entra en la estación|entrare in stazione,entra in stazione|entrar na estação,entra na estação|binnenrijden
sit/sat||être assis,est assis,est assise,sont assis,sont assises|estar sentado,está sentado,está sentada,están sentados,están sentadas|essere seduto,è seduto,è seduta,sono seduti,sono sedute|estar sentado,está sentado,está sentada,estão sentados,estão todos sentados,estão sentadas|
stand/stood||être debout,est debout,sont debout,est posé,est posée,sont posés,sont posées|estar de pie,está de pie,están de pie|essere in piedi,è in piedi,sono in piedi,è appoggiato,è appoggiata|estar de pé,está de pé,estão de pé,está pousado,está pousada|
lie/lain||être couché,est couché,est couchée|está tumbado,está tumbada,está acostado,está acostada|è sdraiato,è sdraiata|está deitado,está deitada|
drop/dropped|sich fallen lassen|se laisser tomber,se laisse tomber|dejarse caer,se deja caer|lasciarsi cadere,si lascia cadere|deixar se cair,deixa se cair|
collapse|zusammenbrechen|s effondrer,s effondre,s écrouler,s écroule|desplomarse,se desploma|crollare|desabar|instorten
get up again/got up again|wieder aufstehen|se relever,se relève|volver a levantarse,vuelve a levantarse|rialzarsi,si rialza|levantar se de novo|
try again/tried again|es noch einmal versuchen|réessayer|volver a intentarlo,vuelve a intentarlo,lo intenta de nuevo|riprovarci,ci riprova|tentar de novo,tenta de novo,tenta outra vez|
start again|wieder anfangen|recommencer|volver a empezar,vuelve a empezar|ricominciare|recomeçar|
find again/found again|wiederfinden|retrouver|reencontrar|ritrovare|reencontrar|terugvinden
meet/met||se retrouver,se retrouve,se retrouvent|encontrarse,se encuentra,se encuentran,quedar|incontrarsi,si incontra,si incontrano|encontrar se,encontra se,encontram se|
see/seen|erblicken|apercevoir,aperçoit,aperçoivent||scorgere|avistar|
throw/thrown|werfen,schmeißen||tirar,lanzar|buttare,gettare|atirar,deitar|
run down|herunterlaufen|couler le long de|resbalar|scorrere|escorrer|
do/done|tun,tut|||||doen,doet
blow away/blown away|wegpusten,wegblasen|||||wegblazen
crack open|aufschlagen,schlägt auf||||openbreken
hit/hit|schlagen,schlägt,geschlagen||||
pass on|weitergeben|transmettre,transmet|transmitir|tramandare|transmitir|doorgeven
see/seen||voir,voie,voient|ver,vea,vean|vedere,veda,vedano|ver,veja,vejam|
run down|herunterlaufen,hinunterlaufen|couler||||
come out again|wieder herauskommen|ressortir,ressort|volver a salir,vuelve a salir|uscire di nuovo|voltar a sair|weer buitenkomen
manage|klappen,klappt|réussir,réussit|lograr|riuscire,riesce|conseguir,consegue,conseguem|lukken
stroll||||passeggiare|passear,passeia,passeiam|
hold up/held up|hochhalten|brandir|alzar|sollevare|erguer|opsteken
`;
