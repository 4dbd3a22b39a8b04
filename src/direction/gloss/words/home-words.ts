/** Rooms, kitchen, clothes, body and small things of a house: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const HOME_WORDS = `
freezer|gefrierschrank,tiefkühler,gefriertruhe|congélateur|congelador|congelatore,freezer|congelador,freezer|vriezer,diepvries
lid|deckel|couvercle|tapa|coperchio|tampa|deksel
ladle|kelle,schöpfkelle|louche|cucharón,cazo|mestolo||pollepel
wooden spoon||cuillère en bois|cuchara de madera|cucchiaio di legno|colher de pau|houten lepel
jug|krug,kanne|cruche,carafe,pichet|jarra|caraffa,brocca|jarro|
rolling pin|nudelholz,teigrolle|rouleau à pâtisserie|rodillo|mattarello|rolo da massa|deegroller
grater|reibe|râpe|rallador|grattugia|ralador|rasp
sieve|sieb|passoire,tamis|colador,tamiz|setaccio,colino|peneira,coador|zeef
apron|schürze|tablier|delantal|grembiule|avental|schort
sink|spüle,spülbecken,waschbecken|évier,lavabo|fregadero,lavabo|lavandino,lavello|lava-loiça,lavatório,pia|
wood-fired oven||four à bois||||
stove||gazinière||||
till|||caja registradora||caixa registadora|
receipt|kassenbon,quittung,beleg|ticket de caisse,reçu|recibo,tique|scontrino,ricevuta|recibo,talão|kassabon
cupboard||placard|alacena|armadietto,credenza||
chest|truhe|coffre|baúl|baule,cassapanca|baú|
bedsheet|laken,bettlaken|drap,draps+|sábana|lenzuolo,lenzuola+|lençol|laken
lighter|feuerzeug|briquet|mechero|accendino|isqueiro|aansteker
radiator||radiateur|radiador|termosifone,calorifero|radiador|radiator
door handle|türklinke,klinke,türgriff|poignée de porte|picaporte,pomo|maniglia|maçaneta,puxador|deurklink,klink
handle|griff,henkel|poignée,anse|asa|manico|asa|hengsel
banister|treppengeländer,geländer|rampe,balustrade|barandilla|ringhiera,corrimano|corrimão|trapleuning,leuning
hallway|flur,diele,hausflur|couloir|pasillo,recibidor|corridoio|hall de entrada|gang
stairwell||cage d escalier|hueco de la escalera,portal|tromba delle scale|vão das escadas|
attic|speicher||ático,buhardilla|mansarda||
ceiling||plafond||soffitto|teto,tecto|plafond
tile/tiles|fliese,kachel|carreau,carrelage|azulejo,baldosa|piastrella|azulejo|tegel
plank|planke,diele||tablón|tavola di legno,asse|tábua|
nursery||chambre d enfant|cuarto de los niños|cameretta|quarto das crianças|
laundry|wäsche|linge|colada,ropa sucia|bucato|roupa suja|wasgoed
clothes line||corde à linge|tendedero,cuerda de tender|filo del bucato|estendal,varal|
peg|wäscheklammer,klammer|pince à linge|pinza de la ropa,pinza|molletta|mola da roupa|wasknijper
ironing board||planche à repasser|tabla de planchar|asse da stiro|tábua de passar|
hairdryer|föhn|sèche-cheveux|secador de pelo|asciugacapelli,phon|secador de cabelo|föhn
duster|staubtuch,staubwedel|plumeau|plumero|piumino per la polvere|espanador|stofdoek
mop|wischmopp,mopp|serpillière|fregona|mocio|esfregona|dweil,mop
dustpan|schaufel|pelle à poussière|recogedor|paletta|pá do lixo|
sweater||chandail|suéter|pullover||
hoodie|kapuzenpullover|sweat à capuche|||sweat|
cardigan||gilet,cardigan|rebeca,chaqueta de punto|cardigan|casaco de malha|vest
waistcoat|weste|gilet|chaleco|gilet,panciotto|colete|gilet
shorts/shorts|shorts,kurze hose|short,bermuda|pantalones cortos,bermudas|pantaloncini|calções|korte broek
mitten|fäustling,fausthandschuh|moufle|manopla|muffola|mitene|
purse||porte-monnaie|monedero|portamonete,borsellino|porta-moedas|
sleeve|ärmel|manche|manga|manica||mouw
pyjamas/pyjamas|pyjama|||||
dressing gown||robe de chambre,peignoir|bata,albornoz|vestaglia,accappatoio|roupão|badjas
slipper||||ciabatta||
rubber boot||botte en caoutchouc,botte de pluie|bota de agua|stivale di gomma|galocha|
forehead|stirn|front|frente|fronte|testa|voorhoofd
eyebrow|augenbraue|sourcil|ceja|sopracciglio,sopracciglia+|sobrancelha|wenkbrauw
eyelid|augenlid|paupière|párpado|palpebra|pálpebra|
tongue|zunge|||||tong
chin|kinn|menton|barbilla|mento|queixo|kin
cheek|backe|||||
moustache|schnurrbart,schnauzer|moustache|bigote|baffi|bigode|snor
throat|kehle|gorge|garganta|gola|garganta|keel
neck|||nuca|nuca|nuca|
elbow|ellenbogen,ellbogen|coude|codo|gomito|cotovelo|elleboog
wrist|handgelenk|poignet||polso|pulso|pols
palm|handfläche|paume|palma de la mano|palmo della mano|palma da mão|handpalm
fist|faust|poing|puño|pugno|punho|vuist
thumb|daumen|pouce|pulgar|pollice|polegar|duim
fingertip||bout du doigt,bout des doigts|yema del dedo,punta del dedo|punta delle dita,polpastrello|ponta do dedo|
waist|taille||cintura||cintura|taille
hip|hüfte|hanche|cadera|anca,fianco|anca|heup
thigh|oberschenkel|cuisse|muslo|coscia|coxa|dij
calf/calves|wade|mollet|pantorrilla|polpaccio|barriga da perna|kuit
ankle|knöchel,fußgelenk|cheville|tobillo|caviglia|tornozelo|
heel|ferse||talón|tallone|calcanhar|hiel
toe|zeh,zehe,zehen|orteil|dedo del pie,dedos de los pies+|dito del piede,dita dei piedi+|dedo do pé,dedos dos pés+|teen
belly/bellies|||vientre|||
lap|schoß||regazo|grembo||schoot
freckle|sommersprosse|tache de rousseur,taches de rousseur+|peca|lentiggine,lentiggini+|sarda|sproet
wrinkle|runzel|||||
scar|narbe|cicatrice|cicatriz|cicatrice|cicatriz|litteken
dimple|grübchen|fossette|hoyuelo|fossetta|covinha|kuiltje
scream|schrei|cri|grito|urlo,grido|grito|schreeuw
whisper|flüstern|chuchotement|susurro|sussurro|sussurro|gefluister
shout of joy|freudenschrei|cri de joie|grito de alegría|grido di gioia|grito de alegria|vreugdekreet
hug||câlin||||
kiss/kisses||bisou||||
handshake|händedruck|||||
reflection|spiegelung|reflet|reflejo|riflesso|reflexo|
noodles/noodles|nudel|nouilles+|fideos+|spaghettini|massa chinesa|noedels+
pie|pastete|tourte|empanada|||
spelt bread|dinkelbrot|pain d épeautre|pan de espelta|pane di farro|pão de espelta|
spelt|dinkel|épeautre|espelta|farro|espelta|spelt
baking tray||plaque de four|bandeja de horno|teglia||
bacon/bacon|speck|lard,bacon|tocino,panceta|pancetta|bacon,toucinho|spek
meatball|fleischbällchen,frikadelle|boulette de viande,boulette|albóndiga|polpetta|almôndega|gehaktbal
lettuce||laitue|lechuga|lattuga|alface|krop sla
pea/peas|erbse|petit pois,petits pois+|guisante|pisello|ervilha|erwt
cauliflower||chou-fleur|coliflor|cavolfiore|couve-flor|
cabbage|||||repolho|
walnut||||||walnoot
leek|lauch,porree|poireau|puerro|porro|alho-francês|prei
radish|radieschen,rettich|radis|rábano|ravanello|rabanete|radijs
corn cob|maiskolben|épi de maïs|mazorca|pannocchia|espiga de milho|maïskolf
vegetable stall|gemüsestand|étal de légumes|puesto de verduras|bancarella di verdura|banca de legumes|groentekraam
yolk|eigelb|jaune d œuf|yema|tuorlo|gema|dooier
lollipop|lutscher,lolli|sucette|piruleta,chupachups|lecca-lecca|chupa-chupa|lolly
candy|bonbon,süßigkeit|bonbon||caramella|rebuçado,bala|
corkscrew|korkenzieher|tire-bouchon|sacacorchos|cavatappi|saca-rolhas|kurkentrekker
saucer|untertasse|soucoupe|platillo|piattino|pires|schoteltje
ice cube|eiswürfel|glaçon|cubito de hielo,cubito|cubetto di ghiaccio|cubo de gelo,pedra de gelo|ijsblokje
bill||addition||||
skewer|spieß|brochette|brocheta,pincho|spiedino|espetada|spies
thermos||||||thermoskan
picnic basket||panier de pique-nique|cesta de picnic|cestino da picnic|cesto de piquenique|
handkerchief|taschentuch|mouchoir||fazzoletto|lenço|zakdoek
baby bottle|fläschchen|||||
dummy/dummies||sucette||||
cot|gitterbett|lit à barreaux||lettino|cama de grades|ledikant
rattle|rassel|hochet|sonajero|sonaglio|roca,guizo|rammelaar
lullaby/lullabies||berceuse|nana,canción de cuna|ninna nanna|canção de embalar|
bedtime story/bedtime stories||histoire du soir|cuento para dormir|favola della buonanotte|história para adormecer|verhaaltje voor het slapengaan
night light||veilleuse|luz nocturna,lámpara de noche|lucina notturna,luce notturna|luz de presença|
nightmare|albtraum|cauchemar|pesadilla|incubo|pesadelo|nachtmerrie
monster|monster|monstre|monstruo||monstro|monster
swear word|schimpfwort,kraftausdruck|gros mot,gros mots+,juron|palabrota,palabra malsonante,palabras malsonantes+|parolaccia|palavrão|scheldwoord,vloek
toy||||||speeltje
teddy bear|teddybär,teddy|ours en peluche,nounours|osito de peluche|orsacchiotto|ursinho de peluche|teddybeer
building block||cube en bois|||bloco de construção|blok
dice/dice|würfel||dado|dado|dado|dobbelsteen
garland|girlande|guirlande|guirnalda|ghirlanda,festone|grinalda|slinger
bow|schleife|nœud,ruban|lazo|fiocco|laço|strik
crown|krone|couronne|corona|corona|coroa|kroon
magic wand|zauberstab|baguette magique|varita mágica|bacchetta magica|varinha mágica|toverstok
envelope|umschlag,briefumschlag,kuvert|enveloppe||busta|envelope|envelop
stamp|stempel|timbre|sello|francobollo|selo|postzegel
mailbox/mailboxes|briefkasten|boîte aux lettres|buzón|cassetta delle lettere,buca delle lettere|caixa de correio|
folder|ordner,mappe|classeur,dossier|carpeta|cartella,raccoglitore|pasta,dossiê|
pile|stapel||montón|pila,mucchio|monte|stapel
ruler|lineal|||righello|régua|liniaal
scissors/scissors|schere|ciseaux|tijeras|forbici|tesoura|schaar
eraser|radiergummi|gomme|goma de borrar|||gum
chalk|kreide|craie|tiza|gesso|giz|krijt
blackboard||tableau noir|pizarra|lavagna|quadro negro|
school bag|schulranzen,ranzen|cartable|mochila escolar|cartella,zaino di scuola|mochila da escola|
sticky note|klebezettel,haftnotiz|post-it|nota adhesiva|post-it|post-it|
remote control|fernbedienung|télécommande|mando a distancia|telecomando|comando,controlo remoto|afstandsbediening
headphones/headphones|||||fones|
socket|||enchufe|||stopcontact
light switch/light switches|lichtschalter|interrupteur|interruptor|interruttore|interruptor|lichtschakelaar
meter||compteur|contador|contatore||meter
pipe|rohr,leitung|tuyau,tuyauterie|tubería,cañería|tubo,tubatura|cano|buis,pijp
drain|abfluss|canalisation|desagüe|scarico|ralo,esgoto|afvoer
dirt|dreck,schmutz|saleté|suciedad|sporco|sujidade|vuil
crack|riss,sprung|fissure,fente|grieta|crepa|fenda,racha|barst,scheur
hole|loch|trou|agujero|buco|buraco|gat
rust||rouille|óxido|ruggine|ferrugem|roest
cobweb|spinnwebe|toile d araignée|telaraña|ragnatela|teia de aranha|spinnenweb
fingerprint|fingerabdruck|empreinte digitale|huella dactilar|impronta digitale|impressão digital|vingerafdruk
splinter||écharde|astilla|scheggia|farpa|splinter
glass||||vetro|vidro|
egg/eggs||||uovo,uova+||
shavings/shavings|späne+||virutas+|||krullen+
windowpane|fensterscheibe,scheibe|vitre,carreau|cristal|vetro della finestra|vidraça|ruit
strand of hair/strands of hair|haarsträhne,strähne|mèche,mèche de cheveux|mechón|ciocca|madeixa|haarlok
wheel of cheese/wheels of cheese|käselaib|meule,meule de fromage|rueda de queso|forma di formaggio|roda de queijo|kaaswiel
overall|latzhose|salopette|peto|salopette|jardineira|tuinbroek
teaspoon|teelöffel|petite cuillère|cucharita,cucharilla|cucchiaino|colherzinha,colher de chá|theelepel
ice cream maker|eismacher,eisverkäufer,eisverkäuferin|glacier,glacière|heladero,heladera|gelataio,gelataia|sorveteiro,sorveteira|ijsmaker,ijsverkoper
cone|waffel,eiswaffel,eistüte|cornet|cucurucho,barquillo|cono|casquinha|hoorntje
`;
