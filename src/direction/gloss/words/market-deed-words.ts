/** Deeds of people and things in advertisements, the infinitive first: English/participle | German | French | Spanish | Italian | Portuguese | Dutch. */
export const MARKET_DEED_WORDS = `
enter|eintreten,betreten|entrer|entrar|entrare|entrar|binnenkomen
fill|füllen,sich füllen|remplir,se remplir,se remplit|llenar,llenarse|riempire,riempie,riempiono,riempirsi|encher,encher se|vullen
collect|einsammeln,sammeln|collecter,récolter,ramasser|recolectar,recoger|raccogliere,raccoglie,raccolgono|recolher,recolhe,recolhem|verzamelen,inzamelen
step|aufsteigen,einsteigen,steigt ein|||salire,sale,salgono||instappen,stapt in
put in|einsetzen|insérer|ponerse|inserire,infilare|inserir|indoen,doet in,indoet
become/become|werden|devenir,devient,deviennent|volverse,se vuelve,convertirse|diventare|tornar se,torna se,se torna|worden
fly kites|drachen steigen lassen|faire du cerf volant|volar cometas|far volare gli aquiloni|soltar papagaios,soltar pipas|vliegeren
wish|wünschen|souhaiter|desear|desiderare,augurare|desejar|wensen
settle|einrichten|installer|instalar|sistemare|instalar|inrichten
savour|auskosten|déguster|degustar|degustare|saborear|proeven
carry in the arms|auf dem arm halten|porter dans ses bras,porte dans ses bras|llevar en brazos,lleva en brazos|tenere in braccio,tiene in braccio|levar ao colo,leva ao colo|op de arm dragen
tie/tied|binden|nouer,lier|atar|legare|atar,amarrar|binden
roll|rollen|rouler|enrollar|arrotolare|enrolar|oprollen
slow down|abbremsen,bremst ab|ralentir|frenar|rallentare|abrandar|afremmen
deliver|abliefern|livrer|entregar|consegnare|entregar|afleveren,levert af
adore|lieben,verehren|adorer|adorar|adorare|adorar|dol zijn op
sweat|schwitzen|suer|sudar|sudare|suar|zweten
rise/risen|aufsteigen,steigen,steigt|monter,s'élever|ascender,subir|salire|subir|opstijgen
dine|zu abend essen|dîner|cenar,cena,cenan|cenare|jantar|dineren
take/taken|mitnehmen,nimmt mit|emmener,emmène,emmènent|llevar|portare|levar|meenemen
hang out the washing|wäsche aufhängen|étendre le linge,étend le linge|tender la ropa,tiende la ropa|stendere i panni,stende i panni|estender a roupa,estende a roupa|de was ophangen
cut open/cut open|anschneiden,schneidet an|entamer|abrir|||aansnijden,snijdt aan,aansnijdt
make/made|machen,herstellen|réaliser,fabriquer,faire,fait,font|realizar,fabricar,elaborar,hacer,hace,hacen,haciendo,hecho!|realizzare,fabbricare,fare,fa,fanno,facendo,fatto!|realizar,fabricar,fazer,faz,fazem,fazendo,feito!|maken
create|erstellen,gestalten|créer,concevoir,conçoit,conçu!|crear,diseñar|creare,progettare|criar,conceber|creëren,ontwerpen
produce|produzieren,anbauen|produire,produit,produisent|producir,produce,producen|produrre,produce,producono,prodotto!|produzir|produceren
film|filmen,drehen|filmer,tourner|filmar,grabar,rodar,rueda|filmare,girare|filmar,gravar|filmen
mention|erwähnen|mentionner|mencionar|menzionare|mencionar|noemen,vermelden
add|hinzufügen,ergänzen|ajouter|añadir,agregar|aggiungere,aggiunge|adicionar,acrescentar|toevoegen
end|enden,beenden,schließen|terminer,finir,conclure,clore|terminar,acabar,finalizar,cerrar,cierra,cierran|finire,concludere,chiudere|terminar,acabar,finalizar,encerrar|eindigen,afsluiten
begin/begun|beginnen|commencer,débuter|empezar,empieza,comenzar,comienza|cominciare,iniziare|começar,iniciar|beginnen
transform|verwandeln,wandeln|transformer|transformar|trasformare|transformar|veranderen,transformeren
reveal|enthüllen|révéler,dévoiler|revelar,desvelar|rivelare,svelare|revelar|onthullen
enjoy|genießen|savourer,profiter de,déguster|disfrutar,saborear|godersi,gustare,assaporare|desfrutar,saborear,apreciar|genieten
taste|probieren,kosten|goûter|probar,prueba,prueban,degustar|assaggiare|provar|proeven
try|versuchen,ausprobieren|essayer|intentar,probar|provare|experimentar,tentar|proberen
smell|riechen,duften|sentir,sent|oler,huele|annusare,odorare|cheirar|ruiken
bite/bitten|beißen,abbeißen|mordre,croquer|morder,muerde|mordere,addentare|morder,trincar|bijten
chew|kauen|mâcher|masticar|masticare|mastigar|kauwen
sip|schlürfen|siroter|sorber|sorseggiare|bebericar|nippen
stir|rühren,umrühren|remuer|remover,remueve|mescolare|mexer|roeren
whisk|schlagen|fouetter|batir|sbattere|bater|kloppen
fry|braten|frire,poêler|freír,fríe|friggere|fritar|bakken
steam|dampfen,dämpfen|fumer,cuire à la vapeur|humear|fumare|fumegar|dampen,stomen
sprinkle|bestreuen,streuen|saupoudrer|espolvorear|spolverare|polvilhar|bestrooien
spread/spread|verteilen,auftragen,streichen|étaler,appliquer|untar,extender,extiende,aplicar|spalmare,stendere,applicare|espalhar,aplicar,passar|smeren,aanbrengen
squeeze|drücken,pressen|presser|exprimir|spremere|espremer|persen,knijpen
peel|schälen|éplucher|pelar|sbucciare|descascar|schillen
foam|schäumen|mousser|espumar|schiumare|espumar|schuimen
rinse|spülen,abspülen|rincer|enjuagar|sciacquare|enxaguar|spoelen
massage|massieren|masser|masajear|massaggiare|massajar|masseren
shave|rasieren|raser|afeitar|radere|barbear|scheren
comb|kämmen|peigner|peinar|pettinare|pentear|kammen
brush|bürsten,putzen|brosser|cepillar|spazzolare|escovar|borstelen,poetsen
get up|aufstehen,steht auf|se lever,se lève|levantarse,se levanta|alzarsi,si alza|levantar se,se levanta,levanta se|opstaan,staat op
wake up/woken up|aufwachen,wacht auf,erwachen|se réveiller,se réveille,se réveillent|despertarse,se despierta,se despiertan|svegliarsi,si sveglia,si svegliano|acordar,despertar|ontwaken,wakker worden,wordt wakker
fall asleep/fallen asleep|einschlafen,schläft ein|s endormir,s endort|dormirse,se duerme|addormentarsi,si addormenta|adormecer|in slaap vallen,valt in slaap
relax|entspannen,sich entspannen|se détendre,se détend,se détendent|relajarse,se relaja|rilassarsi,si rilassa|relaxar|ontspannen
stretch|dehnen,sich strecken,strecken|s étirer,s étire|estirarse,se estira|stiracchiarsi,stirarsi|espreguiçar se,alongar|strekken,uitrekken
hurry|eilen,sich beeilen|se dépêcher,se dépêche|apresurarse|affrettarsi|apressar se|haasten
stroll|schlendern,bummeln|flâner,se promener,se promène,se promènent|pasear|passeggiare|passear|slenteren,kuieren
wander|streifen|errer|vagar|vagare|vaguear|zwerven
explore|erkunden,erforschen|explorer|explorar|esplorare|explorar|verkennen,ontdekken
dive|tauchen|plonger|bucear,zambullirse|tuffarsi|mergulhar|duiken
float|schweben,treiben|flotter|flotar|galleggiare,fluttuare|flutuar|drijven,zweven
slide/slid|gleiten,rutschen|glisser|deslizar|scivolare|deslizar|glijden
spin/spun|drehen,sich drehen|tourner,tournoyer|girar|ruotare,roteare|girar,rodopiar|draaien
roll|rollen|rouler|rodar,rueda|rotolare|rolar|rollen
drip|tropfen|goutter|gotear|gocciolare|pingar|druppelen
splash|spritzen,planschen|éclabousser|salpicar|schizzare|salpicar|spatten,spetteren
crackle|knistern|crépiter|crepitar|crepitare|crepitar|knisperen
glow|glühen,leuchten|briller|brillar,resplandecer|brillare,risplendere|brilhar|gloeien
sparkle|funkeln,glitzern|scintiller,pétiller|centellear,brillar|scintillare|cintilar|fonkelen,sprankelen
fade|verblassen|s'estomper|desvanecerse|svanire|desvanecer|vervagen
emerge|auftauchen|émerger,surgir|emerger,surgir|emergere|emergir,surgir|opduiken
unfold|entfalten|déplier,se déployer|desplegar|dispiegare|desdobrar|ontvouwen
open up|aufklappen|ouvrir,ouvre,ouvrent|abrirse,se abre|aprirsi,si apre|abrir se|openklappen
put/put|hineinlegen,stecken,steckt,einstecken|mettre,met,mettent,glisser|meter,mete|mettere,infilare|meter,colocar|stoppen,stopt,doen
place|stellen,legen,platzieren|poser,placer|colocar|posare,posizionare|colocar,pousar|plaatsen,leggen
set/set|decken|dresser,mettre la table|poner la mesa|apparecchiare|pôr a mesa|dekken
pick|pflücken,ernten|cueillir,cueille|recoger,coger|cogliere,raccogliere|colher,apanhar|plukken
pick up|abholen,aufheben,hebt auf|ramasser,récupérer|recoger,recoge|raccogliere,ritirare|apanhar,pegar|oppakken,ophalen
drop|fallen lassen|lâcher,laisser tomber|soltar,dejar caer|lasciare cadere|largar,deixar cair|laten vallen
lose/lost|verlieren|perdre,perd|perder,pierde|perdere,perso!|perder|verliezen
throw out|wegwerfen|jeter|tirar|buttare|deitar fora,jogar fora|weggooien
press|klicken,tippen|appuyer,cliquer|pulsar|premere,cliccare|carregar,clicar|klikken,drukken
swipe|wischen|balayer du doigt|deslizar|scorrere|deslizar|vegen
scan|scannen|scanner|escanear|scansionare|digitalizar|scannen
download|herunterladen|télécharger|descargar|scaricare|baixar,descarregar|downloaden
subscribe|abonnieren|s'abonner|suscribirse|abbonarsi,iscriversi|assinar,subscrever|abonneren
compete|antreten|concourir|competir,compite|gareggiare|competir|strijden
score|punkten|marquer|marcar|segnare|marcar|scoren
cheer|jubeln,anfeuern|acclamer,encourager|animar,vitorear|esultare,tifare|torcer,aplaudir|juichen,aanmoedigen
applaud|applaudieren,klatschen|applaudir|aplaudir|applaudire|aplaudir|applaudisseren,klappen
toast|anstoßen,stoßen an|trinquer|brindar|brindare|brindar|proosten
gather|versammeln,sich versammeln|se réunir,se rassembler,se réunit|reunirse,se reúne,se reúnen|riunirsi,si riunisce,si riuniscono|reunir se,reúne se,se reúne|verzamelen
greet|begrüßen,grüßen|saluer,accueillir|saludar|salutare,accogliere|cumprimentar,saudar|begroeten
chat|plaudern|bavarder,discuter|charlar,conversar|chiacchierare|conversar|kletsen
argue|streiten|se disputer|discutir|litigare,discutere|discutir|ruziën
comfort|trösten|consoler,réconforter|consolar|consolare|consolar|troosten
thank|danken|remercier|agradecer,agradece|ringraziare|agradecer|bedanken
nod|nicken|hocher la tête|asentir|annuire|acenar com a cabeça|knikken
blush|erröten|rougir|sonrojarse|arrossire|corar|blozen
stare|starren|fixer|mirar fijamente|fissare|encarar|staren
blink|blinzeln|cligner|parpadear|sbattere le palpebre|piscar|knipperen
hum|summen|fredonner|tararear|canticchiare|cantarolar|neuriën
conduct|dirigieren|diriger|dirigir|dirigere|reger|dirigeren
compose|komponieren|composer|componer,compone|comporre|compor|componeren
rehearse|proben|répéter|ensayar|provare|ensaiar|repeteren
perform|auftreten|se produire|actuar|esibirsi|atuar|optreden
photograph|fotografieren|photographier|fotografiar|fotografare|fotografar|fotograferen
carve|schnitzen|sculpter|tallar|intagliare|esculpir,talhar|snijden
plane|hobeln|raboter|cepillar|piallare|aplainar|schaven
saw|sägen|scier|serrar|segare|serrar|zagen
hammer|hämmern|marteler|martillear|martellare|martelar|hameren
drill|bohren|percer|taladrar|trapanare|furar|boren
weld|schweißen|souder|soldar|saldare|soldar|lassen
forge|schmieden|forger|forjar|forgiare|forjar|smeden
weave/woven|weben|tisser|tejer|tessere|tecer|weven
spin wool|spinnen|filer|hilar|filare|fiar|spinnen
shape|formen|façonner,modeler|modelar,moldear|modellare,plasmare|moldar|vormen
mould|gießen|mouler|moldear|modellare|moldar|gieten
glaze|glasieren|émailler|esmaltar|smaltare|esmaltar,vidrar|glazuren
assemble|montieren,zusammenbauen|assembler,monter|montar,ensamblar|assemblare,montare|montar|monteren
wrap|einpacken,einwickeln|emballer,envelopper|envolver,envuelve|incartare,avvolgere|embrulhar,envolver|inpakken
unwrap|auspacken|déballer|desenvolver,desenvuelve|scartare|desembrulhar|uitpakken
seal|versiegeln|sceller|sellar|sigillare|selar|verzegelen
ferment|gären,fermentieren|fermenter|fermentar|fermentare|fermentar|gisten
age|reifen|vieillir,mûrir,affiner|envejecer,madurar|invecchiare,stagionare|envelhecer,maturar|rijpen
distil|destillieren,brennen|distiller|destilar|distillare|destilar|distilleren,stoken
bottle|abfüllen|mettre en bouteille|embotellar|imbottigliare|engarrafar|bottelen
mow|mähen|tondre|segar|falciare|cortar a relva|maaien
prune|schneiden,beschneiden|tailler|podar|potare|podar|snoeien
sow/sown|säen|semer|sembrar,siembra|seminare|semear|zaaien
milk|melken|traire|ordeñar|mungere|ordenhar|melken
brake|bremsen|freiner|frenar|frenare|travar,frear|remmen
overtake/overtaken|überholen|doubler,dépasser|adelantar|sorpassare|ultrapassar|inhalen
charge|aufladen|recharger|recargar,cargar|ricaricare|carregar,recarregar|opladen
cycle|radeln,radfahren|pédaler,faire du vélo|pedalear,montar en bici|pedalare,andare in bici|pedalar,andar de bicicleta|fietsen,fietst
skate|skaten|patiner|patinar|pattinare|patinar,andar de skate|skaten,schaatsen
ski|ski fahren|skier|esquiar|sciare|esquiar|skiën
surf|surfen|surfer|surfear,hacer surf|surfare|surfar|surfen
hike|wandern|randonner,faire de la randonnée|hacer senderismo|fare escursioni|fazer caminhadas|wandelen
camp|zelten,campen|camper|acampar|campeggiare|acampar|kamperen
lift weights|gewichte heben|soulever des poids|levantar pesas|sollevare pesi|levantar pesos|gewichten heffen
sweat|schwitzen|transpirer|sudar|sudare|suar|zweten
breathe in|einatmen|inspirer|inspirar|inspirare|inspirar|inademen
heal|heilen|guérir,soigner|curar,sanar|guarire|curar,sarar|genezen
cure|kurieren|guérir|curar|curare|curar|genezen
protect|schützen,schützt|protéger,protège|proteger,protege|proteggere|proteger|beschermen
strengthen|stärken|renforcer|fortalecer|rafforzare|fortalecer|versterken
hydrate|befeuchten|hydrater|hidratar|idratare|hidratar|hydrateren
smooth|glätten|lisser|alisar|lisciare|alisar|gladstrijken
calm|beruhigen|calmer,apaiser|calmar|calmare,lenire|acalmar|kalmeren
inspire|inspirieren|inspirer|inspirar|ispirare|inspirar|inspireren
motivate|motivieren|motiver|motivar|motivare|motivar|motiveren
connect|verbinden|relier,connecter|conectar,unir|collegare,unire|ligar,conectar,unir|verbinden
combine|kombinieren|combiner,allier|combinar|combinare,unire|combinar|combineren
replace|ersetzen|remplacer|sustituir,sustituye,reemplazar|sostituire|substituir|vervangen
reach|erreichen|atteindre|alcanzar,llegar a|raggiungere|alcançar|bereiken
succeed|gelingen|réussir|lograr,conseguir,consigue|riuscire|conseguir|slagen
fail|scheitern|échouer|fracasar|fallire|falhar|falen
guide|leiten|guider|guiar|guidare|guiar|gidsen
manage|verwalten|gérer|gestionar|gestire|gerir,gerenciar|beheren
arrange|regeln,arrangieren|arranger|arreglar|sistemare|tratar de,arranjar|regelen
plan|planen|planifier|planificar|pianificare|planear,planejar|plannen
organise|organisieren|organiser|organizar|organizzare|organizar|organiseren
simplify|vereinfachen|simplifier|simplificar|semplificare|simplificar|vereenvoudigen
grow old|älter werden|vieillir|envejecer|invecchiare|envelhecer|ouder worden
move in|einziehen,zieht ein|emménager|mudarse,instalarse|trasferirsi|mudar se|intrekken
say goodbye|verabschieden,abschied nehmen|dire au revoir|despedirse,se despide|salutare,dire addio|despedir se,se despede|afscheid nemen
embrace|in den arm nehmen|enlacer,prendre dans ses bras|abrazarse,se abrazan|abbracciarsi,si abbracciano|abraçar se,se abraçam|omarmen
look after|kümmern,sich kümmern um|s occuper de,prendre soin de,prend soin de|cuidar,cuidar de|prendersi cura di|cuidar,cuidar de,tomar conta de|zorgen voor
walk barefoot|barfuß laufen|marcher pieds nus|caminar descalzo|camminare scalzi|andar descalço|op blote voeten lopen
smoke|qualmen|fumer|fumar|fumare|fumar|roken
fight/fought|kämpfen|se battre,combattre|luchar,pelear|combattere,lottare|lutar|vechten
shoot/shot|schießen|tirer|disparar|sparare|disparar,atirar|schieten
kill|töten|tuer|matar|uccidere|matar|doden
`;
