/** Weather, roads, vehicles, plants, animals and play outdoors: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const OUTDOOR_WORDS = `
weather|wetter|temps qu il fait,météo|tiempo atmosférico|tempo atmosferico,meteo|tempo que faz|
mist|dunst||bruma|foschia|bruma|nevel
frost|frost,raureif|givre|escarcha,helada|brina,gelo|geada|vorst,rijp
icicle|eiszapfen|stalactite de glace,glaçon|carámbano|ghiacciolo|pingente de gelo|ijspegel
snowflake|schneeflocke|flocon de neige,flocon|copo de nieve|fiocco di neve|floco de neve|sneeuwvlok
snowball||boule de neige|bola de nieve|palla di neve|bola de neve|
raindrop||goutte de pluie|gota de lluvia|goccia di pioggia|gota de chuva|
lightning/lightning|blitz|éclair|relámpago,rayo|fulmine,lampo|relâmpago,raio|bliksem
thunder/thunder|donner|tonnerre|trueno|tuono|trovão|donder
thunderstorm|||||trovoada|
gust of wind/gusts of wind|windstoß|coup de vent,rafale|ráfaga de viento|folata di vento|rajada de vento|windvlaag
ray of light/rays of light|lichtstrahl|rayon de lumière|rayo de luz|raggio di luce|raio de luz|lichtstraal
twilight|dämmerung||crepúsculo|||
morning sun||soleil du matin|sol de la mañana|sole del mattino|sol da manhã|
evening sun||soleil du soir|sol de la tarde|sole della sera|sol da tarde|
starry sky/starry skies||ciel étoilé|cielo estrellado|cielo stellato|céu estrelado|
shore|ufer|rive,rivage|orilla|riva|margem|oever
pebble|kieselstein,kiesel|galet,caillou|guijarro,piedrecita|ciottolo,sassolino|seixo|kiezel,kiezelsteen
peak|||||pico|
slope|hang,abhang||cuesta||ladeira|helling
gravel path||chemin de gravier|camino de grava|sentiero di ghiaia|caminho de gravilha|
dirt road||chemin de terre|camino de tierra|strada sterrata|estrada de terra|
country road|||carretera rural|||
lane|||||ruela|
crossroads/crossroads|kreuzung|carrefour|cruce|incrocio|cruzamento|kruispunt
roundabout|kreisverkehr|rond-point|rotonda||rotunda|rotonde
zebra crossing||passage clouté||||
kerb|bordstein,bordsteinkante|bord du trottoir|bordillo|cordolo|lancil|
street lamp||lampadaire,réverbère|farola|lampione|candeeiro de rua|lantaarnpaal
platform|gleis|||||
rails/rails|schienen|rails|raíles,vías|rotaie|carris|rails
tunnel|tunnel|tunnel|túnel|tunnel|túnel|tunnel
roadworks/roadworks|baustelle auf der straße|travaux routiers|obras en la carretera|lavori stradali|obras na estrada|wegwerkzaamheden
construction site|||||estaleiro|
motorbike||||motocicletta||
tricycle|dreirad|tricycle|triciclo|triciclo|triciclo|driewieler
rain cover|verdeck,regenverdeck|capote|capota|cappottina,capote|capota|regenkap,huif
pram||landau|carrito de bebé|carrozzina||
taxi|taxi|taxi|taxi|taxi|táxi|taxi
tow truck|abschleppwagen|dépanneuse|grúa|carro attrezzi|reboque|takelwagen
rowing boat|||barca de remos|||
oar|ruder|rame|remo|remo|remo|roeispaan
anchor|anker|ancre|ancla||âncora|anker
pier|steg,pier|jetée,ponton|embarcadero|pontile|pontão|pier,steiger
helicopter|hubschrauber|hélicoptère|helicóptero|elicottero|helicóptero|helikopter
parachute||parachute|paracaídas|paracadute|paraquedas|parachute
kite||cerfs-volants+||||
rocket|rakete|fusée|cohete|razzo|foguetão|raket
barn|scheune|grange|granero|fienile,granaio|celeiro|schuur
stable|pferdestall|écurie,étable|establo,cuadra|stalla,scuderia|estábulo|stal
cowshed|kuhstall|étable|vaquería|stalla|vacaria|koeienstal
henhouse|hühnerstall|poulailler|gallinero|pollaio|galinheiro|kippenhok
haystack|heuhaufen|meule de foin|pajar|pagliaio|monte de feno|hooiberg
hay/hay|heu|foin|heno|fieno|feno|hooi
straw/straw|stroh||paja|paglia|palha|stro
scarecrow|vogelscheuche|épouvantail|espantapájaros|spaventapasseri|espantalho|vogelverschrikker
well||puits|pozo|pozzo|poço|
pond|weiher|||||
tree trunk|baumstamm|tronc d arbre,tronc|tronco|tronco|tronco|boomstam
tree house||cabane dans les arbres|casa del árbol|casa sull albero|casa na árvore|boomhut
twig||brindille,rameau|ramita|rametto||twijg
bark||écorce||corteccia|casca|schors
fern|farn|fougère|helecho|felce|feto|
acorn|eichel|gland|bellota|ghianda|bolota|eikel
pine cone|tannenzapfen,kiefernzapfen|pomme de pin||pigna|pinha|
bush/bushes|busch,strauch|buisson,arbuste|arbusto|cespuglio|arbusto|struik
hedge|hecke|haie|seto|siepe|sebe|heg
clover|klee,kleeblatt|trèfle|trébol|trifoglio|trevo|klaver
daisy/daisies|gänseblümchen,margerite|marguerite,pâquerette|margarita|margherita|margarida|madeliefje
petal||pétale|pétalo|petalo|pétala|
blossom||floraison||fioritura||bloesem
stem|stiel,stängel|tige|tallo|gambo,stelo|caule|stengel
seedling|setzling,keimling|jeune plant,semis|plántula,plantón|piantina|muda,plântula|zaailing
flower bed|blumenbeet,beet|parterre,plate-bande|parterre,arriate|aiuola|canteiro|
flowerpot||pot de fleurs|maceta,tiesto|vaso di fiori||
vegetable patch|gemüsebeet|||||
shovel|schaufel|pelle||pala,badile||schep
spade|||||enxada|
rake|rechen,harke|râteau|rastrillo|rastrello|ancinho|hark
hoe|hacke|houe,binette|azada|zappa|sachola|schoffel
hose|schlauch,gartenschlauch|tuyau d arrosage|manguera|tubo da giardino|mangueira|tuinslang,slang
wheelbarrow|schubkarre|brouette|carretilla|carriola|carrinho de mão|kruiwagen
garden shed|schuppen|cabane de jardin,abri de jardin|cobertizo|capanno|barracão|schuurtje
hamster|hamster|hamster|hámster|criceto|hamster|
guinea pig|meerschweinchen|cochon d inde|cobaya,conejillo de indias|porcellino d india|porquinho-da-índia|cavia
rat|ratte|rat|rata|ratto|ratazana|rat
wild boar||sanglier|jabalí|cinghiale|javali|wild zwijn
badger||blaireau|tejón|tasso|texugo|
pony/ponies|pony|poney|poni|pony|pónei|pony
foal|fohlen|poulain|potro|puledro|potro|veulen
bull|stier,bulle|taureau|toro|toro|touro|stier
calf/calves|kalb|veau|ternero|vitello|vitelo,bezerro|kalf
rooster|hahn|coq|gallo|gallo|galo|haan
chick|küken|poussin|pollito|pulcino|pintainho|kuiken
duckling|entenküken|caneton|patito|anatroccolo|patinho|
goose/geese|gans,gänse+|oie|ganso,oca|oca|ganso|gans
turkey|truthahn,pute|dinde,dindon|pavo|tacchino||kalkoen
sparrow|spatz,sperling|moineau|gorrión|passero|pardal|mus
robin|rotkehlchen|rouge-gorge|petirrojo|pettirosso|pisco|roodborstje
eagle|adler|aigle|águila|aquila|águia|adelaar
crow|krähe|corneille,corbeau|cuervo|cornacchia,corvo|corvo|kraai
seagull||goéland||||
wasp|wespe|guêpe|avispa|vespa|vespa|wesp
mosquito/mosquitoes|mücke|moustique|mosquito|zanzara|mosquito|mug
ladybird|marienkäfer|coccinelle|mariquita|coccinella|joaninha|lieveheersbeestje
beetle|käfer|scarabée|escarabajo|scarabeo|escaravelho|kever
worm|wurm,regenwurm|ver de terre|lombriz,gusano|verme,lombrico|minhoca|worm
snake||serpent|serpiente|serpente|cobra|slang
lizard|eidechse|lézard|lagartija,lagarto|lucertola|lagarto|hagedis
starfish/starfish||étoile de mer|estrella de mar|stella marina|estrela-do-mar|
jellyfish/jellyfish|qualle|méduse|medusa|medusa|medusa,alforreca|kwal
giraffe|giraffe|girafe|jirafa|giraffa|girafa|giraf
zebra|zebra|zèbre|cebra|zebra|zebra|zebra
penguin|pinguin|pingouin,manchot|pingüino|pinguino|pinguim|pinguïn
camel|kamel|chameau|camello|cammello|camelo|kameel
bird song|vogelgesang||canto de los pájaros|||
paw|pfote|patte||zampa|pata|poot
tail|schwanz||rabo||cauda,rabo|staart
fur/fur|fell|fourrure,pelage|pelaje|pelo,pelliccia|pelagem|vacht
wing|flügel|aile|ala|ala|asa|vleugel
litter tray|katzenklo||arenero||caixa de areia|kattenbak
surfboard|surfboard|||||
racket|schläger|||||racket
ice skates/ice skates|schlittschuhe|patins à glace|patines de hielo|pattini da ghiaccio|patins de gelo|schaatsen
roller skates/roller skates|inlineskates|rollers||pattini a rotelle||
skis/skis||||||ski s
sledge|schlitten|luge|trineo|slitta,slittino|trenó|slee
goggles/goggles||lunettes de natation|gafas de nadar|occhialini|óculos de natação|
diving board|sprungbrett,sprungturm|plongeoir|trampolín|trampolino|prancha de saltos|
life jacket|schwimmweste,rettungsweste|gilet de sauvetage|chaleco salvavidas|giubbotto di salvataggio|colete salva-vidas|reddingsvest
fishing rod|angel,angelrute|canne à pêche|caña de pescar|canna da pesca|cana de pesca|hengel
rope|strick||soga|fune||
hook|haken|crochet,hameçon|gancho,anzuelo|gancio|gancho,anzol|haak
tennis court|tennisplatz|court de tennis|pista de tenis|campo da tennis|court de ténis|tennisbaan
football pitch/football pitches|bolzplatz|terrain de foot||||
ice rink||patinoire|pista de hielo|pista di pattinaggio|pista de gelo|
swing|schaukel|balançoire|columpio|altalena|baloiço|schommel
sandpit|sandkasten|bac à sable|arenero|sabbiera,sabbionaia|caixa de areia|zandbak
seesaw|wippe|bascule|balancín|dondolo|sobe e desce|wip
slide|rutsche|toboggan|tobogán|scivolo|escorrega|glijbaan
carousel|karussell|manège|tiovivo,carrusel|giostra|carrossel|
ferris wheel|riesenrad|grande roue|noria|ruota panoramica|roda gigante|reuzenrad
circus/circuses|zirkus|cirque|circo|circo|circo|circus
market stall|marktstand|étal,stand de marché|puesto del mercado|bancarella|banca do mercado|marktkraam
deckchair||transat,chaise longue|tumbona|sedia a sdraio,sdraio|espreguiçadeira|
parasol||parasol|sombrilla|ombrellone|guarda-sol|parasol
luggage|gepäck|bagages|equipaje|bagagli,bagaglio|bagagem|bagage
passport|reisepass|passeport|pasaporte|passaporto|passaporte|
mountain hut|hütte||||refúgio|
monument||monument|monumento|monumento|monumento|monument
statue|statue|statue|estatua|statua|estátua|standbeeld
palace|palast|palais|palacio||palácio|paleis
ruin|ruine|ruine|ruina|rovina|ruína|ruïne
grave|grab|tombe|tumba|tomba|túmulo,campa|graf
lawn sprinkler|rasensprenger,sprenger|arroseur|aspersor|irrigatore|aspersor|tuinsproeier
meadow|weide,wiese|prairie,pré|pradera,prado|prato|prado|weiland,weide
crackling|knistern|crépitement|crepitar,crepitación|crepitio|crepitar|geknetter,knetteren
rustling|rascheln|bruissement|susurro|fruscio|farfalhar|geritsel
beehive|bienenstock,bienenkorb|ruche|colmena|alveare,arnia|colmeia|bijenkorf,bijenkast
bouquet|||ramo|mazzo di fiori|ramo de flores|
`;
