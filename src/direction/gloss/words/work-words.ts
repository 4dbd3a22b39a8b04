/** Tools, materials, cars, care and public houses: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const WORK_WORDS = `
toolbox/toolboxes|werkzeugkasten|boîte à outils|caja de herramientas|cassetta degli attrezzi|caixa de ferramentas|
screwdriver|schraubenzieher|||||
spanner||clé à molette|llave inglesa|chiave inglese|chave inglesa|moersleutel
pliers/pliers|zange|pince|alicates|pinza,pinze|alicate|tang
drill|bohrer|||||boor
chisel|meißel,stechbeitel|ciseau à bois,burin|cincel,formón|scalpello|cinzel,formão|beitel
paintbrush/paintbrushes||||||penseel
anvil|amboss|enclume|yunque|incudine|bigorna|aambeeld
kiln||four de potier|horno de cerámica|forno per ceramica|forno de cerâmica|
potter's wheel|||torno de alfarero|tornio da vasaio||pottenbakkersschijf
loom||métier à tisser|telar|telaio|tear|weefgetouw
yarn|||ovillo|filato||garen
knitting needle||aiguille à tricoter|aguja de tejer|ferro da maglia|agulha de tricô|
felt|filz|feutre|fieltro|feltro|feltro|vilt
lace||dentelle|encaje|pizzo|renda|
zipper||||zip|fecho de correr|
pattern|muster,schnittmuster|motif|patrón,estampado|motivo,fantasia|padrão|patroon
log|holzscheit,scheit|bûche|leño|ceppo,ciocco|tronco,cavaca|houtblok
axe|axt,beil|hache|hacha|ascia|machado|bijl
chainsaw||tronçonneuse|motosierra|motosega|motosserra|
sawdust/sawdust|sägespäne|sciure|serrín|segatura|serradura|zaagsel
wood shavings/wood shavings|hobelspäne,holzspäne|copeaux de bois,copeaux|virutas|trucioli|aparas de madeira|
crate||cageot|||caixote|
cardboard box/cardboard boxes||||scatolone||
moving box/moving boxes||carton de déménagement|caja de mudanza|scatolone da trasloco|caixa de mudanças|
conveyor belt|förderband,fließband|tapis roulant,convoyeur|cinta transportadora|nastro trasportatore|tapete rolante,esteira|lopende band
assembly line||chaîne de montage|cadena de montaje|catena di montaggio|linha de montagem|montagelijn
digger|bagger|pelleteuse|excavadora|escavatore,ruspa|escavadora|
crane|kran|grue|grúa|gru|grua|hijskraan
scaffold|gerüst,baugerüst|échafaudage|andamio|impalcatura|andaime|steiger
hard hat||casque de chantier|casco de obra|casco da cantiere|capacete de obra|
high-visibility vest|warnweste|gilet de sécurité|chaleco reflectante|giubbotto catarifrangente|colete refletor|veiligheidshesje
pedal|pedal|pédale|pedal|pedale|pedal|pedaal
saddle|sattel|selle|sillín,silla de montar|sella,sellino|selim,sela|zadel
handlebars/handlebars|lenker|guidon|manillar||guiador,guidão|
windscreen|windschutzscheibe|pare-brise|parabrisas|parabrezza|para-brisas|voorruit
steering wheel||volant|volante|volante|volante|
seat belt|sicherheitsgurt,gurt|ceinture de sécurité|cinturón de seguridad|cintura di sicurezza|cinto de segurança|autogordel,gordel
bonnet|motorhaube|capot|capó|cofano|capô|motorkap
car boot||coffre de voiture,coffre|maletero|bagagliaio|porta-bagagens,mala do carro|kofferbak
rear-view mirror||rétroviseur|retrovisor|specchietto retrovisore|retrovisor|achteruitkijkspiegel
headlight||||fanale||
puncture|reifenpanne,platter reifen|crevaison,pneu crevé|pinchazo|gomma a terra,foratura|furo,pneu furado|lekke band
breakdown|panne|panne|avería|guasto|avaria|pech
seat|sitz|siège|asiento|sedile|assento|
ambulance|rettungswagen|ambulance|ambulancia|ambulanza|ambulância|ambulance,ziekenwagen
hospital ward|krankenstation|service hospitalier|planta del hospital|reparto ospedaliero|enfermaria|ziekenhuisafdeling
waiting room||salle d attente|sala de espera|sala d attesa|sala de espera|
treatment chair|behandlungsstuhl|fauteuil de dentiste|sillón del dentista|poltrona del dentista|cadeira do dentista|behandelstoel
pill|pille|pilule|píldora|pillola|pílula|pil
bandage||bandage|venda|benda,fasciatura|ligadura|
crutch/crutches|krücke|béquille|muleta|stampella|muleta|
walking stick|spazierstock|||||
walking frame|rollator|déambulateur|andador|deambulatore|andarilho|rollator
lobby/lobbies|lobby,eingangshalle|lobby|vestíbulo,lobby|atrio,hall|átrio,lobby|lobby
reception desk|empfang,rezeption|accueil,réception|recepción|reception,accoglienza|receção,recepção|receptie
corridor|gang,korridor|couloir|pasillo|corridoio||gang
escalator||escalator,escalier roulant|escalera mecánica|scala mobile|escada rolante|
hostel|hostel|||||
changing room|umkleide,umkleidekabine|vestiaire,cabine d essayage|vestuario,probador|spogliatoio,camerino|balneário,provador|
treadmill||tapis de course|cinta de correr|tapis roulant da corsa|passadeira de corrida|
yoga mat|matte||esterilla|tappetino||
mosque|moschee|mosquée|mezquita|moschea|mesquita|moskee
priest|pfarrer,priester|prêtre,curé|sacerdote|prete,parroco|padre|priester
funeral|beerdigung|enterrement,funérailles|entierro,funeral|funerale|funeral|begrafenis
bridesmaid|brautjungfer|demoiselle d honneur|dama de honor|damigella|dama de honor|
employee|angestellter|salariée|||empregada|medewerkster
`;
