/** What is eaten, drunk, worn, used and sold: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const GOODS_WORDS = `
bread|brot,brote|pain|pan|pane|pão|brood
sourdough bread|sauerteigbrot|pain au levain|pan de masa madre|pane a lievito madre,pane con lievito madre|pão de massa mãe,pão de fermentação natural|zuurdesembrood,desembrood
sourdough|sauerteig|levain|masa madre|lievito madre|massa mãe|zuurdesem,desem
roll|brötchen,semmel|petit pain|panecillo|panino|pãozinho|broodje
croissant|croissant|croissant|cruasán|cornetto|croissant|croissant
cake|kuchen,torte|gâteau,tarte|tarta,pastel,bizcocho|torta,dolce|bolo,tarte|taart,cake,gebak
biscuit|keks,plätzchen|biscuit|galleta|biscotto|bolacha,biscoito|koekje
waffle|waffel|gaufre|gofre|cialda|waffle|wafel,stroopwafel
pancake|pfannkuchen|crêpe|tortita,crepe|crêpe,frittella|panqueca,crepe|pannenkoek
pastry/pastries|gebäck|viennoiserie,pâtisserie|bollería|pasticcino|doce|gebakje
dough|teig|pâte|masa|impasto|massa|deeg
flour|mehl|farine|harina|farina|farinha|meel
egg|ei,eier|œuf,oeuf|huevo|uovo,uova|ovo|ei,eieren
milk|milch|lait|leche|latte|leite|melk
oat milk|hafermilch,haferdrink|lait d avoine,boisson à l avoine|leche de avena,bebida de avena|latte di avena,bevanda di avena|leite de aveia,bebida de aveia|havermelk,haverdrank
butter|butter|beurre|mantequilla|burro|manteiga|boter
cheese|käse|fromage|queso|formaggio|queijo|kaas
yoghurt|joghurt,jogurt|yaourt|yogur|yogurt|iogurte|yoghurt
cream|sahne,rahm|crème|nata,crema|panna|nata,creme de leite|room
ice cream|eis,speiseeis|glace|helado|gelato|gelado,sorvete|ijs,ijsje
chocolate|schokolade|chocolat|chocolate|cioccolato,cioccolata|chocolate|chocolade
praline|praline|praline|bombón|cioccolatino|bombom|bonbon
sweets|süßigkeiten|bonbons,confiserie|caramelos,chuches|caramelle|rebuçados,balas|snoep
honey|honig|miel|miel|miele|mel|honing
jam|marmelade,konfitüre|confiture|mermelada|marmellata,confettura|compota,geleia|jam
sugar|zucker|sucre|azúcar|zucchero|açúcar|suiker
salt|salz|sel|sal|sale|sal|zout
spice|gewürz|épice|especia|spezia|especiaria,tempero|kruid,specerij
olive oil|olivenöl|huile d olive|aceite de oliva|olio d oliva,olio di oliva,olio extravergine d oliva|azeite|olijfolie
oil|öl|huile|aceite|olio|óleo|olie
vinegar|essig|vinaigre|vinagre|aceto|vinagre|azijn
sauce|soße,sauce|sauce|salsa|salsa,sugo|molho|saus
mustard|senf|moutarde|mostaza|senape|mostarda|mosterd
pasta|nudeln,pasta|pâtes|pasta|pasta|massa,macarrão|pasta
rice|reis|riz|arroz|riso|arroz|rijst
soup|suppe|soupe|sopa,caldo|zuppa,minestra|sopa|soep
salad|salat|salade|ensalada|insalata|salada|salade,sla
pizza|pizza|pizza|pizza|pizza|pizza|pizza
burger|burger|burger|hamburguesa|hamburger|hambúrguer|burger,hamburger
sandwich|sandwich,belegtes brot|sandwich|bocadillo,sándwich|panino imbottito,tramezzino|sanduíche,sandes|boterham
chips|pommes|frites|patatas fritas|patatine|batatas fritas|friet,patat
crisps|kartoffelchips,chips||||batatinhas|chips
nut|nuss,nüsse|noix|nuez,nueces,fruto seco|noce,frutta secca|noz,frutos secos|noot
muesli|müsli|muesli|muesli|muesli|muesli,granola|muesli
meat|fleisch|viande|carne|carne|carne|vlees
ham|schinken|jambon|jamón|prosciutto|presunto|ham
sausage|wurst|saucisse,saucisson|salchicha,chorizo|salsiccia|salsicha,linguiça|worst
chicken|huhn,hähnchen,hühner|poulet,poule|pollo,gallina|pollo,gallina|frango,galinha|kip
fish/fish|fisch|poisson|pescado,pez,peces|pesce|peixe|vis
seafood|meeresfrüchte|fruits de mer|marisco|frutti di mare|marisco,frutos do mar|zeevruchten
vegetable|gemüse,gemüses|légume|verdura,hortaliza|verdura,ortaggio|legume,hortaliça,verdura|groente
vegetable box/vegetable boxes|gemüsekiste,biokiste|panier de légumes|cesta de verduras|cassetta di verdura|cabaz de legumes,cesta de legumes|groentepakket,groentekrat
fruit|obst,frucht,früchte|fruit|fruta|frutta|fruta|fruit
apple|apfel|pomme|manzana|mela|maçã|appel
pear|birne|poire|pera|pera|pera|peer
cherry/cherries|kirsche|cerise|cereza|ciliegia|cereja|kers
strawberry/strawberries|erdbeere|fraise|fresa|fragola|morango|aardbei
berry/berries|beere|baie|baya|bacca|baga|bes
lemon|zitrone|citron|limón|limone|limão|citroen
orange|orange,apfelsine|orange|naranja|arancia|laranja|sinaasappel
grape|traube,weintraube|raisin|uva|uva|uva|druif
tomato/tomatoes|tomate|tomate|tomate|pomodoro|tomate|tomaat
potato/potatoes|kartoffel|pomme de terre|patata|patata|batata|aardappel
onion|zwiebel|oignon|cebolla|cipolla|cebola|ui
garlic|knoblauch|ail|ajo|aglio|alho|knoflook
mushroom|pilz,champignon|champignon|seta,champiñón|fungo|cogumelo|paddenstoel,champignon
olive|olive|olive|aceituna,oliva|oliva|azeitona|olijf
herb|kraut,kräuter|herbe|hierba aromática|erba aromatica|erva aromática|tuinkruid
water|wasser|eau|agua|acqua|água|water
mineral water|mineralwasser|eau minérale|agua mineral|acqua minerale|água mineral|mineraalwater
juice|saft|jus|zumo,jugo|succo|sumo,suco|sap
lemonade|limonade,limo|limonade,citronnade|limonada|limonata|limonada|limonade
coffee|kaffee|café|café|caffè|café|koffie
coffee machine|kaffeemaschine|machine à café,cafetière|máquina de café,cafetera|macchina da caffè,macchina del caffè|máquina de café|koffiemachine,koffiezetapparaat
tea|tee|thé,tisane|té,infusión|tè,tisana|chá|thee
beer|bier|bière|cerveza|birra|cerveja|bier
wine|wein|vin|vino|vino|vinho|wijn
breakfast|frühstück|petit déjeuner|desayuno|colazione|pequeno almoço,café da manhã|ontbijt
lunch|mittagessen|déjeuner|almuerzo,comida|pranzo|almoço|lunch
dinner|abendessen|dîner|cena|cena|jantar|avondeten,diner
meal|mahlzeit,gericht|repas,plat|plato,comida|pasto,piatto|refeição,prato|maaltijd,gerecht
food|essen,lebensmittel|nourriture,aliment|comida,alimento|cibo,alimento|comida,alimento|eten,voedsel
snack|snack|en cas,goûter|aperitivo,snack,merienda|spuntino,merenda|lanche,snack|tussendoortje,snack
menu|menü,speisekarte|menu,carte|menú|menù,menu|menu,ementa,cardápio|menu
recipe|rezept|recette|receta|ricetta|receita|recept
ingredient|zutat|ingrédient|ingrediente|ingrediente|ingrediente|ingrediënt
taste|geschmack|goût,saveur|sabor|gusto,sapore|sabor|smaak
pet food|tierfutter,haustierfutter|nourriture pour animaux|comida para mascotas|cibo per animali|comida para animais|dierenvoer
dog food|hundefutter|nourriture pour chien,croquettes|comida para perros,pienso para perros|cibo per cani,crocchette|ração para cães,comida para cães|hondenvoer
cat food|katzenfutter|nourriture pour chat|comida para gatos|cibo per gatti|ração para gatos|kattenvoer
cat litter|katzenstreu|litière|arena para gatos|lettiera|areia para gatos|kattenbakvulling
clothes|kleidung,kleider,klamotten|vêtements,vêtement|ropa|vestiti,abbigliamento,abiti|roupa,roupas|kleding,kleren
dress/dresses|kleid|robe|vestido|vestito,abito|vestido|jurk
suit|anzug|costume|traje|completo|fato,terno|pak
shirt|hemd|chemise|camisa|camicia|camisa|overhemd
t-shirt|t-shirt|t shirt|camiseta|maglietta|t shirt,camiseta|t-shirt
jumper|pullover,pulli|pull|jersey|maglione|camisola de lã,suéter|trui
jacket|jacke|veste|chaqueta|giacca|casaco,jaqueta|jas
coat|mantel|manteau|abrigo|cappotto|sobretudo|mantel
rain jacket|regenjacke|veste de pluie,imperméable|chubasquero,impermeable|impermeabile|impermeável,capa de chuva|regenjas
trousers|hose|pantalon|pantalón|pantaloni|calças|broek
jeans|jeans|jean|vaqueros|jeans|jeans,calças de ganga|spijkerbroek
sock|socke|chaussette|calcetín|calzino|meia|sok
shoe|schuh|chaussure|zapato|scarpa|sapato|schoen
trainer|turnschuh,sneaker|basket,baskets|zapatilla|scarpa da ginnastica|ténis,tênis|sneaker,gympen
running shoe|laufschuh|chaussure de course|zapatilla de correr|scarpa da corsa|ténis de corrida,tênis de corrida|hardloopschoen
hiking boot|wanderschuh,wanderstiefel|chaussure de randonnée|bota de montaña|scarpone|bota de caminhada|wandelschoen
boot|stiefel|botte|bota|stivale|bota|laars
sandal|sandale|sandale|sandalia|sandalo|sandália|sandaal
slipper|hausschuh,pantoffel|pantoufle,chausson|zapatilla de casa|pantofola|pantufa,chinelo|pantoffel,slof
hat|hut,mütze|chapeau,bonnet|sombrero,gorro|cappello,berretto|chapéu,gorro|hoed,muts
scarf/scarves|schal|écharpe,foulard|bufanda,pañuelo|sciarpa|cachecol|sjaal
glove|handschuh|gant|guante|guanto|luva|handschoen
swimsuit|badeanzug|maillot de bain|bañador|costume da bagno|fato de banho,maiô|badpak
bikini|bikini|bikini|biquini|bikini|biquíni|bikini
underwear|unterwäsche|sous vêtements|ropa interior|biancheria intima|roupa interior|ondergoed
bag|tasche|sac|bolso,bolsa|borsa|bolsa,mala,saco|tas
backpack|rucksack|sac à dos|mochila|zaino|mochila|rugzak
suitcase|koffer|valise|maleta|valigia|mala de viagem|koffer
wallet|geldbeutel,portemonnaie|portefeuille|cartera|portafoglio|carteira|portemonnee
umbrella|regenschirm,schirm|parapluie|paraguas|ombrello|guarda chuva|paraplu
watch/watches|armbanduhr|montre|reloj|orologio|relógio|horloge
jewellery|schmuck|bijoux|joyas|gioielli|joias,jóias|sieraden
ring|ring|bague,anneau|anillo|anello|anel|ring
necklace|halskette|collier|collar|collana|colar|ketting
earring|ohrring|boucle d oreille|pendiente|orecchino|brinco|oorbel
glasses|brille|lunettes|gafas|occhiali|óculos|bril
sunglasses|sonnenbrille|lunettes de soleil|gafas de sol|occhiali da sole|óculos de sol|zonnebril
perfume|parfüm,parfum|parfum|perfume|profumo|perfume|parfum
skin cream|hautcreme|crème pour la peau|crema para la piel|crema per la pelle|creme para a pele|huidcrème
face cream|gesichtscreme|crème visage,crème pour le visage|crema facial|crema viso|creme facial|gezichtscrème,dagcrème
hand cream|handcreme|crème pour les mains|crema de manos|crema mani|creme de mãos|handcrème
cosmetic cream|creme,salbe|crème,baume|crema|crema|creme,pomada|crème,zalf
sunscreen|sonnencreme,sonnenschutz|crème solaire|protector solar,crema solar|crema solare,protezione solare|protetor solar|zonnebrand,zonnebrandcrème
shampoo|shampoo,haarshampoo|shampooing|champú|shampoo|champô,xampu|shampoo
shampoo bar|festes shampoo|shampooing solide|champú sólido|shampoo solido|champô sólido,xampu sólido|shampoobar
soap|seife|savon|jabón|sapone|sabonete,sabão|zeep
toothbrush/toothbrushes|zahnbürste|brosse à dents|cepillo de dientes|spazzolino|escova de dentes|tandenborstel
toothpaste|zahnpasta|dentifrice|pasta de dientes|dentifricio|pasta de dentes|tandpasta
deodorant|deo,deodorant|déodorant|desodorante|deodorante|desodorizante,desodorante|deodorant
lipstick|lippenstift|rouge à lèvres|pintalabios|rossetto|batom|lippenstift
nappy/nappies|windel|couche|pañal|pannolino|fralda|luier
make-up|schminke,make-up|maquillage|maquillaje|trucco|maquilhagem,maquiagem|make-up
detergent|waschmittel|lessive|detergente|detersivo|detergente|wasmiddel
dishwashing liquid|spülmittel|liquide vaisselle|lavavajillas|detersivo per piatti|detergente da loiça|afwasmiddel
medicine|medikament,arznei|médicament|medicamento|farmaco,medicina|medicamento,remédio|medicijn,geneesmiddel
vaccination|impfung|vaccination,vaccin|vacunación,vacuna|vaccinazione,vaccino|vacinação,vacina|vaccinatie
hearing aid|hörgerät|appareil auditif|audífono|apparecchio acustico|aparelho auditivo|hoortoestel,gehoorapparaat
massage|massage|massage|masaje|massaggio|massagem|massage
bicycle|fahrrad,rad|vélo,bicyclette|bicicleta,bici|bicicletta,bici|bicicleta|fiets
e-bike|e-bike,elektrofahrrad|vélo électrique|bicicleta eléctrica|bicicletta elettrica,bici elettrica|bicicleta elétrica|elektrische fiets
cargo bike|lastenrad,lastenfahrrad|vélo cargo|bicicleta de carga|bici cargo,cargo bike|bicicleta de carga|bakfiets
bicycle helmet|fahrradhelm|casque de vélo|casco de bicicleta|casco da bici|capacete de bicicleta|fietshelm
helmet|helm|casque|casco|casco|capacete|helm
scooter|roller,motorroller|scooter|patinete,scooter|monopattino,scooter|trotineta,scooter|step
motorcycle|motorrad|moto|moto,motocicleta|moto|moto,mota|motor
car|auto,wagen,pkw|voiture|coche,carro|macchina,auto,automobile|carro,automóvel|auto
electric car|elektroauto,e-auto|voiture électrique|coche eléctrico|auto elettrica|carro elétrico|elektrische auto
bus/buses|bus|bus,autobus,car|autobús,bus|autobus|autocarro,ônibus|bus
minibus/minibuses|kleinbus|minibus|minibús|minibus,pulmino|minibus,carrinha|busje
tram|straßenbahn,tram|tramway,tram|tranvía|tram|elétrico,bonde|tram
underground|u-bahn|métro|metro|metropolitana|metro,metrô|metro
train|zug,züge|train|tren|treno|comboio,trem|trein
truck|lkw,lastwagen,laster|camion|camión|camion|camião,caminhão|vrachtwagen
van|lieferwagen,transporter|camionnette,fourgon|furgoneta|furgone|carrinha,furgão|bestelbus
boat|boot|bateau,barque|barco,barca,bote|barca|barco,bote|boot
ship|schiff|navire|buque,nave|nave|navio|schip
sailing boat|segelboot|voilier|velero|barca a vela|veleiro|zeilboot
canoe|kanu|canoë|canoa|canoa|canoa|kano
plane|flugzeug|avion|avión|aereo|avião|vliegtuig
camper van|wohnmobil,camper|camping car|autocaravana,furgoneta camper|camper|autocaravana|camper
tent|zelt|tente|tienda de campaña|tenda|tenda,barraca|tent
sleeping bag|schlafsack|sac de couchage|saco de dormir|sacco a pelo|saco cama,saco de dormir|slaapzak
surfboard|surfbrett|planche de surf|tabla de surf|tavola da surf|prancha de surf|surfplank
ball|ball,fußball|ballon,balle|pelota,balón|palla,pallone|bola|bal
yoga mat|yogamatte|tapis de yoga|esterilla de yoga|tappetino yoga|tapete de yoga,tapete de ioga|yogamat
toy|spielzeug|jouet|juguete|giocattolo|brinquedo|speelgoed
board game|brettspiel,gesellschaftsspiel|jeu de société|juego de mesa|gioco da tavolo|jogo de tabuleiro|bordspel
game|spiel|jeu|juego|gioco|jogo|spel,spelletje
doll|puppe|poupée|muñeca|bambola|boneca|pop
kite|drachen|cerf volant|cometa|aquilone|papagaio de papel,pipa|vlieger
balloon|luftballon,ballon|ballon de baudruche,ballon|globo|palloncino|balão|ballon
book|buch|livre|libro|libro|livro|boek
newspaper|zeitung|journal|periódico|giornale|jornal|krant
magazine|zeitschrift,magazin|magazine|revista|rivista|revista|tijdschrift
notebook|notizbuch,heft|carnet,cahier|cuaderno,libreta|quaderno,taccuino|caderno|notitieboek,schrift
planner|kalender,terminplaner|agenda|agenda|agenda|agenda|agenda
pen|stift,füller,kugelschreiber|stylo|bolígrafo|penna|caneta|pen
letter|brief|lettre|carta|lettera|carta|brief
postcard|postkarte|carte postale|postal|cartolina|postal,cartão postal|ansichtkaart
parcel|paket,päckchen|colis|paquete|pacco|encomenda,pacote|pakket,pakje
gift|geschenk|cadeau|regalo|regalo|presente,prenda|cadeau
ticket|ticket,eintrittskarte,fahrkarte,karte|billet|entrada,billete|biglietto|bilhete,ingresso|kaartje,ticket
voucher|gutschein|bon cadeau|vale,cupón|buono|vale|waardebon,cadeaubon
photo|foto,fotografie|photo|foto|foto,fotografia|foto,fotografia|foto
painting|gemälde,bild|tableau,peinture|cuadro,pintura|quadro,dipinto|quadro,pintura|schilderij
picture|bild|image|imagen|immagine|imagem|beeld,plaatje
camera|kamera|appareil photo|cámara|macchina fotografica|máquina fotográfica,câmera|camera,fototoestel
phone|handy,telefon,smartphone|téléphone,portable,smartphone|móvil,teléfono,celular|telefono,cellulare,smartphone|telemóvel,telefone,celular|telefoon,mobiel
app|app|appli,application|aplicación,app|app,applicazione|aplicação,app,aplicativo|app
website|webseite,website,internetseite|site web,site|página web,web,sitio web|sito,sito web|site,website|website
software|software|logiciel|software|software|software|software
laptop|laptop|ordinateur portable|portátil|portatile|portátil,notebook|laptop
computer|computer,rechner|ordinateur|ordenador,computadora|computer|computador|computer
headphones|kopfhörer|casque audio,écouteurs|auriculares|cuffie,auricolari|auscultadores,fones de ouvido|koptelefoon,oortjes
loudspeaker|lautsprecher|enceinte|altavoz|altoparlante,cassa|coluna de som,caixa de som|luidspreker
television|fernseher|télévision,télé|televisión,tele|televisore,televisione|televisão|televisie
radio|radio|radio|radio|radio|rádio|radio
record|schallplatte,platte|vinyle,disque|vinilo,disco|vinile,disco|disco de vinil,vinil|plaat,lp
guitar|gitarre|guitare|guitarra|chitarra|guitarra,violão|gitaar
piano|klavier|piano|piano|pianoforte|piano|piano
violin|geige,violine|violon|violín|violino|violino|viool
accordion|akkordeon|accordéon|acordeón|fisarmonica|acordeão|accordeon
trumpet|trompete|trompette|trompeta|tromba|trompete|trompet
drum|trommel|tambour|tambor|tamburo|tambor|trommel
furniture|möbel|meubles,mobilier|muebles|mobili|móveis,mobília|meubels
table|tisch|table|mesa|tavolo|mesa|tafel
chair|stuhl|chaise|silla|sedia|cadeira|stoel
sofa|sofa,couch|canapé|sofá|divano|sofá|bank,sofa
bed|bett|lit|cama|letto|cama|bed
mattress/mattresses|matratze|matelas|colchón|materasso|colchão|matras
pillow|kissen|oreiller,coussin|almohada,cojín|cuscino|almofada,travesseiro|kussen
blanket|decke|couverture|manta|coperta|manta,cobertor|deken
lamp|lampe|lampe|lámpara|lampada|candeeiro,lâmpada,luminária|lamp
candle|kerze|bougie|vela|candela|vela|kaars
mirror|spiegel|miroir|espejo|specchio|espelho|spiegel
carpet|teppich|tapis|alfombra|tappeto|tapete|tapijt,kleed
curtain|vorhang|rideau|cortina|tenda|cortina|gordijn
vase|vase|vase|jarrón|vaso|jarra,vaso|vaas
kitchen|küche|cuisine|cocina|cucina|cozinha|keuken
kitchen oil|speiseöl|huile de cuisson,huile de cuisine|aceite de cocina|olio da cucina|óleo de cozinha|frituurvet,bakolie
pan|pfanne|poêle|sartén|padella|frigideira|pan,koekenpan
pot|topf,töpfe|casserole,marmite,pot|olla,cazuela|pentola|panela,tacho|pot
knife/knives|messer|couteau|cuchillo|coltello|faca|mes
plate|teller|assiette|plato llano|piatto|prato|bord
cup|tasse,becher|tasse|taza|tazza|chávena,xícara|kopje,beker
glass/glasses|glas|verre|vaso,copa|bicchiere|copo|glas
bottle|flasche|bouteille|botella|bottiglia|garrafa|fles
water bottle|trinkflasche,wasserflasche|gourde,bouteille d eau|botella de agua,cantimplora|borraccia|garrafa de água|drinkfles,waterfles
lunch box/lunch boxes|brotdose,lunchbox,brotbox,brotzeitdose|boîte à lunch,lunch box|fiambrera,táper|portapranzo|lancheira,marmita|broodtrommel
jar|einmachglas,schraubglas|bocal|frasco,tarro|barattolo|frasco|pot
box/boxes|kiste,box,karton,schachtel|boîte,caisse,carton|caja|scatola,cassetta|caixa|doos,kist,krat
basket|korb|panier|cesta|cesto,cestino|cesto,cesta|mand
oven|ofen,backofen|four|horno|forno|forno|oven
fridge|kühlschrank|frigo,réfrigérateur|nevera,frigorífico|frigorifero,frigo|frigorífico,geladeira|koelkast
washing machine|waschmaschine|lave linge,machine à laver|lavadora|lavatrice|máquina de lavar|wasmachine
dishwasher|spülmaschine,geschirrspüler|lave vaisselle|lavaplatos|lavastoviglie|máquina de lavar loiça,lava louças|vaatwasser
vacuum cleaner|staubsauger|aspirateur|aspiradora|aspirapolvere|aspirador|stofzuiger
robot vacuum|saugroboter|robot aspirateur|robot aspirador|robot aspirapolvere|robô aspirador|robotstofzuiger
heat pump|wärmepumpe|pompe à chaleur|bomba de calor|pompa di calore|bomba de calor|warmtepomp
solar panel|solarmodul,solarpanel,solaranlage,photovoltaikanlage,photovoltaik|panneau solaire|panel solar,placa solar|pannello solare,pannello fotovoltaico|painel solar|zonnepaneel
balcony power plant|balkonkraftwerk|kit solaire de balcon|kit solar de balcón|fotovoltaico da balcone|kit solar de varanda|balkonzonnepaneel
heating|heizung|chauffage|calefacción|riscaldamento|aquecimento|verwarming
electricity|strom|électricité|electricidad|elettricità|eletricidade,energia elétrica|stroom,elektriciteit
green electricity|ökostrom|électricité verte|electricidad verde|energia verde|eletricidade verde|groene stroom
energy|energie|énergie|energía|energia|energia|energie
battery/batteries|akku,batterie|batterie,pile|batería,pila|batteria|bateria,pilha|batterij,accu
charging station|ladestation,ladesäule|borne de recharge|punto de recarga,cargador|colonnina di ricarica|posto de carregamento|laadpaal
tool|werkzeug|outil|herramienta|attrezzo,utensile|ferramenta|gereedschap
hammer|hammer|marteau|martillo|martello|martelo|hamer
paint|wandfarbe,lack|peinture|pintura|vernice|tinta|verf
cutting board|schneidebrett,schneidbrett|planche à découper|tabla de cortar|tagliere|tábua de cortar|snijplank
cutting boards|schneidebretter,schneidbretter|planches à découper|tablas de cortar|taglieri|tábuas de cortar|snijplanken
walnut wood|nussbaum,nussbaumholz|bois de noyer|madera de nogal|legno di noce|madeira de nogueira|notenhout
wood|holz|bois|madera|legno|madeira|hout
firewood|brennholz|bois de chauffage|leña|legna|lenha|brandhout
wood fire|holzfeuer,holzofen|feu de bois|fuego de leña,horno de leña|forno a legna,fuoco di legna|forno a lenha,fogo de lenha|houtvuur,houtoven
leather|leder|cuir|cuero|cuoio|couro|leer
wool|wolle|laine|lana|lana|lã|wol
cotton|baumwolle|coton|algodón|cotone|algodão|katoen
linen|leinen|lin|lino|lino|linho|linnen
bamboo|bambus|bambou|bambú|bambù|bambu|bamboe
plastic|plastik,kunststoff|plastique|plástico|plastica|plástico|plastic
paper|papier|papier|papel|carta|papel|papier
metal|metall|métal|metal|metallo|metal|metaal
stone|stein|pierre|piedra|pietra|pedra|steen
clay|lehm,töpferton|argile|arcilla,barro|argilla|argila,barro|klei
ceramic|keramik|céramique|cerámica|ceramica|cerâmica|keramiek
packaging|verpackung|emballage|envase,embalaje|imballaggio,confezione|embalagem|verpakking
can|dose|boîte de conserve,canette|lata|lattina|lata|blikje
waste|abfall,müll|déchets,ordures|basura,residuos|rifiuti,spazzatura|lixo,resíduos|afval
organic waste|biomüll,bioabfall|biodéchets|residuos orgánicos|umido,rifiuti organici|lixo orgânico|gft,gft-afval
compost|kompost|compost|compost|compost|compostagem,composto|compost
bin|mülleimer,tonne|poubelle|cubo de basura,papelera,contenedor|bidone,cestino|caixote do lixo,lixeira|vuilnisbak,prullenbak
plant|pflanze|plante|planta|pianta|planta|plant
seed|samen,saatgut|graine,semence|semilla|seme|semente|zaad
bouquet|blumenstrauß,strauß|bouquet|ramo de flores|mazzo di fiori|ramo de flores,buquê|boeket
flower|blume,blüte|fleur|flor|fiore|flor|bloem
machine|maschine|machine|máquina|macchina|máquina|machine
device|gerät|appareil|aparato,dispositivo|dispositivo,apparecchio|aparelho,dispositivo|apparaat
key|schlüssel|clé|llave|chiave|chave|sleutel
net|netz|filet|red|rete|rede|net
rope|seil|corde|cuerda|corda|corda|touw
clock|uhr|horloge,pendule|reloj de pared|orologio a muro|relógio de parede|klok
wheelchair|rollstuhl|fauteuil roulant|silla de ruedas|sedia a rotelle|cadeira de rodas|rolstoel
pushchair|kinderwagen|poussette|cochecito|passeggino|carrinho de bebé|kinderwagen
bench/benches|bank,parkbank|banc|banco|panchina|banco de jardim|bankje
oatmeal|haferflocken|flocons d avoine|avena|fiocchi d avena|aveia|havermout
blossom honey|blütenhonig|miel de fleurs|miel de flores|miele millefiori|mel de flores|bloemenhoning
bouillon|brühe|bouillon|caldo|brodo|caldo|bouillon
lentil|linse|lentille|lenteja|lenticchia|lentilha|linze
chickpea|kichererbse|pois chiche|garbanzo|cece|grão de bico|kikkererwt
bean|bohne|haricot|judía,alubia|fagiolo|feijão|boon
pumpkin|kürbis|citrouille,potiron|calabaza|zucca|abóbora|pompoen
carrot|karotte,möhre|carotte|zanahoria|carota|cenoura|wortel
pepper|paprika|poivron|pimiento|peperone|pimento|paprika
asparagus|spargel|asperge|espárrago|asparago|espargo|asperge
chestnut|kastanie|châtaigne,marron|castaña|castagna|castanha|kastanje
almond|mandel|amande|almendra|mandorla|amêndoa|amandel
fig|feige|figue|higo|fico|figo|vijg
peach/peaches|pfirsich|pêche|melocotón|pesca|pêssego|perzik
melon|melone|melon|melón|melone|melão|meloen
banana|banane|banane|plátano|banana|banana|banaan
cod|kabeljau|cabillaud,morue|bacalao|merluzzo,baccalà|bacalhau|kabeljauw
salmon|lachs|saumon|salmón|salmone|salmão|zalm
oyster|auster|huître|ostra|ostrica|ostra|oester
prawn|garnele|crevette|gamba|gambero|camarão|garnaal
cider|apfelwein,cidre|cidre|sidra|sidro|sidra|cider
liqueur|likör|liqueur|licor|liquore|licor|likeur
whisky|whisky|whisky|whisky|whisky|uísque|whisky
rum|rum|rhum|ron|rum|rum|rum
sparkling wine|sekt|mousseux,crémant|cava|prosecco,spumante|espumante|bubbels
bowl|schüssel,schale|bol|cuenco,bol|ciotola|tigela|kom,schaal
spoon|löffel|cuillère|cuchara|cucchiaio|colher|lepel
fork|gabel|fourchette|tenedor|forchetta|garfo|vork
tray|tablett,blech|plateau|bandeja|vassoio|tabuleiro,bandeja|dienblad
towel|handtuch|serviette|toalla|asciugamano|toalha|handdoek
bed linen|bettwäsche|linge de lit|ropa de cama|biancheria da letto|roupa de cama|beddengoed
sewing machine|nähmaschine|machine à coudre|máquina de coser|macchina da cucire|máquina de costura|naaimachine
typewriter|schreibmaschine|machine à écrire|máquina de escribir|macchina da scrivere|máquina de escrever|typemachine
hearing protection|gehörschutz|protection auditive|protección auditiva|protezione dell udito|proteção auditiva|gehoorbescherming
cargo bike|lastenrad|vélo cargo|bici cargo||bicicleta cargo|
child seat|kindersitz|siège enfant|silla infantil|seggiolino|cadeirinha|kinderzitje
smartwatch/smartwatches|smartwatch|montre connectée|reloj inteligente|orologio intelligente|relógio inteligente|smartwatch
gaming chair|gaming-stuhl|fauteuil gamer|silla gaming|sedia gaming|cadeira gamer|gamestoel
video game|videospiel|jeu vidéo|videojuego|videogioco|videojogo|videogame
podcast|podcast|podcast|pódcast,podcast|podcast|podcast|podcast
newsletter|newsletter|newsletter,infolettre|boletín|newsletter|newsletter|nieuwsbrief
sofa bed|schlafsofa|canapé lit|sofá cama|divano letto|sofá cama|slaapbank
bookshelf/bookshelves|bücherregal,regal|étagère,bibliothèque|estantería|libreria,scaffale|estante|boekenkast
wardrobe|kleiderschrank,schrank|armoire|armario|armadio|guarda roupa,armário|kledingkast,kast
desk|schreibtisch|bureau|escritorio|scrivania|secretária,escrivaninha|bureau
raincoat|regenmantel|imperméable|gabardina|impermeabile|gabardine|regenjas
pyjamas|schlafanzug|pyjama|pijama|pigiama|pijama|pyjama
barefoot shoe|barfußschuh|chaussure minimaliste|zapatilla minimalista|scarpa minimalista|sapato minimalista|blotevoetenschoen
grill|grill,rost|gril|parrilla|griglia|grelha|grill
`;
