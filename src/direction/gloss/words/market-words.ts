/** Things that advertisements are about and show, beyond the goods of every shop: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const MARKET_WORDS = `
protein bar|proteinriegel,eiweißriegel|barre protéinée|barrita de proteínas,barrita proteica|barretta proteica|barra de proteína,barrinha de proteína|eiwitreep,proteïnereep
energy bar|energieriegel|barre énergétique|barrita energética|barretta energetica|barra energética,barrinha energética|energiereep
breakfast bar|frühstücksriegel|barre de petit déjeuner|barrita de desayuno|barretta da colazione|barra de pequeno almoço|ontbijtreep
muesli bar|müsliriegel|barre de céréales|barrita de cereales|barretta di cereali|barra de cereais,barrinha de cereal|mueslireep
dark chocolate|zartbitterschokolade,dunkle schokolade|chocolat noir|chocolate negro|cioccolato fondente|chocolate preto,chocolate amargo|pure chocolade
milk chocolate|milchschokolade|chocolat au lait|chocolate con leche|cioccolato al latte|chocolate de leite,chocolate ao leite|melkchocolade
chocolate bar|schokoriegel,schokoladentafel|tablette de chocolat|tableta de chocolate|tavoletta di cioccolato|tablete de chocolate,barra de chocolate|chocoladereep
bar|riegel|barre|barrita|barretta|barrinha|reep
energy drink|energydrink,energiegetränk|boisson énergisante|bebida energética|bevanda energetica|bebida energética,energético|energiedrank
soft drink|erfrischungsgetränk,limo|boisson gazeuse,soda|refresco|bibita|refrigerante,refresco|frisdrank
iced tea|eistee|thé glacé|té helado,té frío|tè freddo|chá gelado|ijsthee
cold brew|cold brew|cold brew|cold brew,café frío|cold brew|cold brew|cold brew
green tea|grüntee,grüner tee|thé vert|té verde|tè verde|chá verde|groene thee
herbal tea|kräutertee|tisane,infusion|infusión,tisana|tisana,infuso|infusão,chá de ervas|kruidenthee
drink|getränk|boisson|bebida|bevanda,bibita|bebida|drankje,drank
smoothie|smoothie|smoothie|batido,smoothie|frullato,smoothie|batido,smoothie|smoothie
kombucha|kombucha|kombucha|kombucha|kombucha|kombucha|kombucha
gin|gin|gin|ginebra|gin|gin|gin
rosé|roséwein,rosé|vin rosé,rosé|vino rosado,rosado|vino rosato,rosato|vinho rosé,rosé|roséwijn,rosé
red wine|rotwein|vin rouge|vino tinto|vino rosso|vinho tinto|rode wijn
white wine|weißwein|vin blanc|vino blanco|vino bianco|vinho branco|witte wijn
craft beer|craftbier,craft beer|bière artisanale|cerveza artesana,cerveza artesanal|birra artigianale|cerveja artesanal|speciaalbier,ambachtelijk bier
nougat|nougat|nougat|turrón|torrone|torrão,nougat|nougat,noga
shortbread|mürbeteig|sablé,palet|mantecado|frolla|biscoito amanteigado|zandkoekje
cookie|cookie|cookie|galletita,cookie|biscottino|bolachinha,cookie|koek,cookie
tart|tarte,törtchen|tarte,tartelette|tartaleta|crostata|tarte,torta|taartje
doughnut|krapfen,berliner,donut|beignet,donut|rosquilla,donut|bombolone,ciambella|sonho,donut|donut,oliebol
yeast|hefe|levure|levadura|lievito|fermento,levedura|gist
cereal|müsli,getreide|céréale|cereal|cereale|cereal|graan
oats|hafer|avoine|avena|avena|aveia|haver
wheat|weizen|blé|trigo|grano|trigo|tarwe
corn|mais|maïs|maíz|mais|milho|maïs
quinoa|quinoa|quinoa|quinoa,quinua|quinoa|quinoa|quinoa
tofu|tofu|tofu|tofu|tofu|tofu|tofu
vanilla|vanille|vanille|vainilla|vaniglia|baunilha|vanille
cinnamon|zimt|cannelle|canela|cannella|canela|kaneel
caramel|karamell|caramel|caramelo|caramello|caramelo|karamel
hazelnut|haselnuss,haselnüsse|noisette|avellana|nocciola|avelã|hazelnoot
pistachio|pistazie|pistache|pistacho|pistacchio|pistache,pistácio|pistache
peanut|erdnuss,erdnüsse|cacahuète|cacahuete|arachide|amendoim|pinda
coconut|kokosnuss,kokos|noix de coco,coco|coco|cocco|coco|kokosnoot,kokos
mango|mango|mangue|mango|mango|manga|mango
pineapple|ananas|ananas|piña|ananas|abacaxi,ananás|ananas
avocado|avocado|avocat|aguacate|avocado|abacate|avocado
raspberry|himbeere|framboise|frambuesa|lampone|framboesa|framboos
blueberry|heidelbeere,blaubeere|myrtille|arándano|mirtillo|mirtilo|blauwe bes
blackberry|brombeere|mûre|mora|mora|amora|braam
plum|pflaume,zwetschge|prune|ciruela|prugna,susina|ameixa|pruim
apricot|aprikose,marille|abricot|albaricoque|albicocca|damasco,alperce|abrikoos
watermelon|wassermelone|pastèque|sandía|anguria,cocomero|melancia|watermeloen
lime|limette|citron vert|lima|lime|lima,limão verde|limoen
ginger|ingwer|gingembre|jengibre|zenzero|gengibre|gember
turmeric|kurkuma|curcuma|cúrcuma|curcuma|açafrão da terra,curcuma|kurkuma
mint|minze|menthe|menta,hierbabuena|menta|hortelã,menta|munt
chamomile|kamille|camomille|manzanilla|camomilla|camomila|kamille
lavender|lavendel|lavande|lavanda|lavanda|lavanda,alfazema|lavendel
rosemary|rosmarin|romarin|romero|rosmarino|alecrim|rozemarijn
thyme|thymian|thym|tomillo|timo|tomilho|tijm
rose|rose|rose|rosa|rosa|rosa|roos
sunflower|sonnenblume|tournesol|girasol|girasole|girassol|zonnebloem
tulip|tulpe|tulipe|tulipán|tulipano|tulipa|tulp
aloe vera|aloe vera|aloe vera|aloe vera|aloe vera|aloe vera,babosa|aloë vera
cucumber|gurke|concombre|pepino|cetriolo|pepino|komkommer
spinach|spinat|épinard|espinaca|spinacio,spinaci+|espinafre|spinazie
broccoli|brokkoli|brocoli|brócoli|broccolo,broccoli+|brócolos,brócolis|broccoli
cabbage|kohl|chou,choux+|col,repollo|cavolo|couve|kool
aubergine|aubergine|aubergine|berenjena|melanzana|berinjela,beringela|aubergine
courgette|zucchini|courgette|calabacín|zucchina,zucchine+|abobrinha,curgete|courgette
lobster|hummer|homard|langosta,bogavante|aragosta,astice|lagosta|kreeft
crab|krabbe,krebs|crabe|cangrejo|granchio|caranguejo|krab
squid|tintenfisch,kalmar|calamar|calamar|calamaro|lula|inktvis
octopus|krake,oktopus|poulpe|pulpo|polpo|polvo|octopus
tuna|thunfisch|thon|atún|tonno|atum|tonijn
sardine|sardine|sardine|sardina|sardina|sardinha|sardine
anchovy/anchovies|sardelle,anchovis|anchois|anchoa,boquerón|acciuga,alice|anchova|ansjovis
mussel|muschel,miesmuschel|moule|mejillón,mejillones+|cozza,cozze+|mexilhão,mexilhões+|mossel
catch of the day|fang des tages,tagesfang|pêche du jour|pesca del día,captura del día|pescato del giorno|peixe do dia|vangst van de dag
steak|steak|steak,entrecôte|filete,bistec,chuletón|bistecca|bife|biefstuk,steak
beef|rindfleisch,rind|bœuf,boeuf|ternera,carne de vacuno|manzo|carne de vaca,carne bovina|rundvlees
pork|schweinefleisch|porc|cerdo|maiale|carne de porco,porco|varkensvlees
lamb|lamm,lammfleisch|agneau|cordero|agnello|cordeiro,borrego|lam,lamsvlees
tapas|tapas|tapas|tapas|tapas|tapas|tapas
taco|taco|taco|taco|taco|taco|taco
ramen|ramen|ramen|ramen|ramen|ramen|ramen
sushi|sushi|sushi|sushi|sushi|sushi|sushi
dumpling|knödel,teigtasche|ravioli|empanadilla|gnocco,raviolo|bolinho|deegtasje
stew|eintopf|ragoût,pot au feu|guiso,cocido,estofado|stufato|guisado,ensopado|stoofpot
dessert|nachtisch,dessert|dessert|postre|dolce,dessert|sobremesa|toetje,nagerecht
dish/dishes|gericht|plat|plato|piatto,pietanza|prato|gerecht
cuisine|küche|cuisine|cocina|cucina|cozinha|keuken
meal kit|kochbox|box repas|caja de recetas|box di ricette|kit de refeição|maaltijdbox
crumbs|brösel|miette|miga|briciola|migalha|kruimels
sugar cube|zuckerwürfel|morceau de sucre|terrón de azúcar|zolletta|cubo de açúcar|suikerklontje
additive|zusatzstoff|additif|aditivo|additivo|aditivo|additief
preservative|konservierungsstoff|conservateur|conservante|conservante|conservante|conserveermiddel
vitamin|vitamin|vitamine|vitamina|vitamina|vitamina|vitamine
protein|protein,eiweiß|protéine|proteína|proteina|proteína|eiwit,proteïne
fibre|ballaststoff,faser|fibre|fibra|fibra|fibra|vezel
caffeine|koffein|caféine|cafeína|caffeina|cafeína|cafeïne
calorie|kalorie|calorie|caloría|caloria|caloria|calorie
capsule|kapsel|capsule|cápsula|capsula|cápsula|capsule
tablet|tablette|comprimé|pastilla,comprimido|compressa,pastiglia|comprimido,pastilha|tablet
dietary supplement|nahrungsergänzungsmittel|complément alimentaire|complemento alimenticio,suplemento|integratore|suplemento alimentar,suplemento|voedingssupplement
serum|serum|sérum|sérum,suero|siero|sérum|serum
moisturiser|feuchtigkeitscreme,feuchtigkeitspflege|crème hydratante,hydratant|crema hidratante,hidratante|crema idratante|creme hidratante,hidratante|vochtinbrengende crème,hydraterende crème
skincare|hautpflege|soin de la peau,soins de la peau|cuidado de la piel|cura della pelle|cuidado da pele,cuidados da pele|huidverzorging
body lotion|körperlotion,bodylotion|lait corporel|loción corporal,leche corporal|latte corpo,crema corpo|loção corporal|bodylotion
conditioner|haarspülung,spülung|après shampoing|acondicionador|balsamo|condicionador,amaciador|conditioner
hair dye|haarfarbe|coloration|tinte|tinta per capelli|tinta para cabelo|haarverf
nail polish|nagellack|vernis à ongles,vernis|esmalte de uñas,esmalte|smalto|verniz,esmalte|nagellak
mascara|mascara,wimperntusche|mascara|máscara de pestañas,rímel|mascara|rímel,máscara de cílios|mascara
eyelash/eyelashes|wimper|cil|pestaña|ciglio,ciglia+|pestana,cílio|wimper
face mask|gesichtsmaske|masque visage|mascarilla facial|maschera viso|máscara facial|gezichtsmasker
foam|schaum|mousse,écume|espuma|schiuma|espuma|schuim
bubble|blase|bulle|burbuja|bolla|bolha|bel,bubbel
fragrance|duft|parfum,senteur|fragancia|fragranza|fragrância|geur
scent|duft|odeur|aroma|profumo|cheiro|geur
razor|rasierer|rasoir|maquinilla de afeitar,navaja|rasoio|aparelho de barbear,lâmina|scheermes,scheerapparaat
beard|bart|barbe|barba|barba|barba|baard
beard oil|bartöl|huile à barbe|aceite para barba|olio da barba|óleo para barba|baardolie
sheet mask|tuchmaske|masque en tissu|mascarilla|maschera in tessuto|máscara|sheetmasker
essential oil|ätherisches öl|huile essentielle|aceite esencial|olio essenziale|óleo essencial|etherische olie
wrinkle|falte|ride|arruga|ruga|ruga|rimpel
stain|fleck|tache|mancha|macchia|mancha,nódoa|vlek
thermal mug|thermobecher|mug isotherme,tasse isotherme|taza térmica,vaso térmico|tazza termica|caneca térmica,copo térmico|thermosbeker
thermos flask|thermosflasche,thermoskanne|bouteille isotherme,gourde isotherme,thermos|termo,botella térmica|thermos,borraccia termica|garrafa térmica,termo|thermosfles
mug|becher|mug|taza|tazza|caneca|mok,beker
teapot|teekanne|théière|tetera|teiera|bule|theepot
kettle|wasserkocher,kessel|bouilloire|hervidor|bollitore|chaleira|waterkoker,ketel
coffee maker|kaffeemaschine|cafetière|cafetera|caffettiera,macchina da caffè|cafeteira,máquina de café|koffiezetapparaat
straw|strohhalm|paille|pajita|cannuccia|palhinha,canudo|rietje
blender|mixer|blender,mixeur|batidora,licuadora|frullatore|liquidificador,batedeira|blender
toaster|toaster|grille pain|tostadora|tostapane|torradeira|broodrooster
frying pan|bratpfanne|poêle|sartén,sartenes+|padella|frigideira|koekenpan
stove|herd|cuisinière|cocina de gas,fogón|fornello|fogão|fornuis
tap|wasserhahn|robinet|grifo|rubinetto|torneira|kraan
bathtub|badewanne|baignoire|bañera|vasca da bagno,vasca|banheira|badkuip
shower|dusche|douche|ducha|doccia|chuveiro,duche|douche
toilet|toilette|toilettes|inodoro,váter|water,gabinetto|sanita,vaso sanitário|toilet,wc
toilet paper|toilettenpapier,klopapier|papier toilette|papel higiénico|carta igienica|papel higiênico,papel higiénico|toiletpapier,wc papier
sponge|schwamm|éponge|esponja|spugna|esponja|spons
iron|bügeleisen|fer à repasser|plancha|ferro da stiro|ferro de engomar,ferro de passar|strijkijzer
tumble dryer|trockner,wäschetrockner|sèche linge|secadora|asciugatrice|secadora|droger,wasdroger
air conditioner|klimaanlage|climatiseur,climatisation|aire acondicionado|climatizzatore,condizionatore|ar condicionado|airco,airconditioning
fan|ventilator|ventilateur|ventilador|ventilatore|ventilador|ventilator
light bulb|glühbirne,lampe|ampoule|bombilla|lampadina|lâmpada|gloeilamp,lamp
string lights|lichterkette|guirlande lumineuse|guirnalda de luces|luci a catena|cordão de luzes|lichtslinger
lantern|laterne|lanterne|farol,linterna|lanterna|lanterna|lantaarn
torch|taschenlampe|lampe torche,lampe de poche|linterna|torcia|lanterna|zaklamp
alarm clock|wecker|réveil|despertador|sveglia|despertador|wekker
natural latex|naturlatex,naturkautschuk|latex naturel|látex natural|lattice naturale|látex natural|natuurlatex
rubber|gummi|caoutchouc|caucho,goma|gomma|borracha|rubber
recycled plastic|recyclingplastik|plastique recyclé|plástico reciclado|plastica riciclata|plástico reciclado|gerecycled plastic
silk|seide|soie|seda|seta|seda|zijde
velvet|samt|velours|terciopelo|velluto|veludo|fluweel
denim|denim|jean|denim,tejido vaquero|denim|ganga,denim|denim
merino wool|merinowolle|laine mérinos|lana merina|lana merino|lã merino|merinowol
cashmere|kaschmir|cachemire|cachemira|cachemire|caxemira|kasjmier
oak|eiche|chêne|roble|rovere,quercia|carvalho|eik,eikenhout
pine|kiefer|pin|pino|pino|pinheiro|den,dennenhout
marble|marmor|marbre|mármol|marmo|mármore|marmer
brick|ziegel|brique|ladrillo|mattone|tijolo|baksteen
concrete|beton|béton|hormigón|cemento|concreto,betão|beton
gold|gold|or|oro|oro|ouro|goud
silver|silber|argent|plata|argento|prata|zilver
copper|kupfer|cuivre|cobre|rame|cobre|koper
iron|eisen|fer|hierro|ferro|ferro|ijzer
diamond|diamant|diamant|diamante|diamante|diamante|diamant
pearl|perle|perle|perla|perla|pérola|parel
engagement ring|verlobungsring|bague de fiançailles|anillo de compromiso|anello di fidanzamento|anel de noivado|verlovingsring
bracelet|armband|bracelet|pulsera|braccialetto,bracciale|pulseira|armband
wristwatch|armbanduhr|montre bracelet,montre|reloj de pulsera|orologio da polso|relógio de pulso|polshorloge
shoelace|schnürsenkel|lacet|cordón|laccio|cadarço,atacador|veter
sports shoe|sportschuh,turnschuh|chaussure de sport,basket,baskets+|zapatilla deportiva,zapatilla,deportiva|scarpa da ginnastica,scarpa sportiva|ténis,tênis|sportschoen
flip-flop|flipflop,zehensandale|tong|chancla|infradito|chinelo,havaiana|teenslipper,slipper
high heel|absatz,stöckelschuh|talon|tacón,tacones+|tacco|salto alto|hak
skirt|rock|jupe|falda|gonna|saia|rok
blouse|bluse|blouse,chemisier|blusa|camicetta|blusa|blouse
sweatshirt|sweatshirt,kapuzenpulli,hoodie|sweat|sudadera|felpa|moletom,camisola|sweater,hoodie
linen shirt|leinenhemd|chemise en lin|camisa de lino|camicia di lino|camisa de linho|linnen overhemd
bra|bh,büstenhalter|soutien gorge|sujetador|reggiseno|soutien,sutiã|bh
leggings|leggings|leggings|mallas,leggings|leggings|leggings|legging
sportswear|sportbekleidung,sportkleidung|vêtement de sport|ropa deportiva|abbigliamento sportivo|roupa desportiva,roupa esportiva|sportkleding
workwear|arbeitskleidung|vêtement de travail|ropa de trabajo|abbigliamento da lavoro|roupa de trabalho|werkkleding
fashion|mode|mode|moda|moda|moda|mode
zip|reißverschluss|fermeture éclair|cremallera|cerniera|fecho,zíper|rits
button|knopf,knöpfe|bouton|botón,botones+|bottone|botão,botões+|knoop
cap|mütze,kappe|casquette,bonnet|gorra,gorro|berretto,cappellino|boné,gorro|pet,muts
handbag|handtasche|sac à main|bolso|borsa,borsetta|bolsa,mala de mão|handtas
shopping bag|einkaufstasche,einkaufstüte|sac de courses|bolsa de la compra|borsa della spesa|saco de compras,sacola|boodschappentas
tote bag|stoffbeutel,jutebeutel|sac en toile,tote bag|bolsa de tela|borsa di tela|saco de pano,ecobag|stoffen tas,linnen tas
belt|gürtel|ceinture|cinturón,cinturones+|cintura|cinto|riem
tie|krawatte|cravate|corbata|cravatta|gravata|stropdas
crib|babybett,kinderbett|berceau,lit bébé|cuna|culla|berço|wieg,babybed
baby carrier|babytrage|porte bébé|portabebés|marsupio,fascia|porta bebés,canguru|draagzak
baby bottle|babyflasche|biberon|biberón|biberon|biberão,mamadeira|zuigfles
dummy|schnuller|tétine|chupete|ciuccio|chupeta|speen
cuddly toy|kuscheltier,stofftier|peluche,doudou|peluche|peluche|peluche|knuffel,knuffelbeer
building block|baustein,bauklotz|brique,cube|bloque de construcción|mattoncino|bloco de montar|bouwblok
wooden toy|holzspielzeug|jouet en bois|juguete de madera|giocattolo in legno,gioco di legno|brinquedo de madeira|houten speelgoed
puzzle|puzzle|puzzle|puzle,rompecabezas|puzzle|quebra cabeças|puzzel
playing card|spielkarte|carte à jouer|naipe,carta|carta da gioco|carta de jogar,baralho|speelkaart
crayon|buntstift,wachsmalstift|crayon de couleur|lápiz de color|matita colorata|lápis de cor|kleurpotlood
pencil|bleistift|crayon|lápiz,lápices+|matita|lápis|potlood
fountain pen|füller,füllfederhalter|stylo plume|pluma estilográfica|penna stilografica|caneta tinteiro|vulpen
comic|comic|bande dessinée,bd|cómic|fumetto|banda desenhada,quadrinhos|strip,stripboek
novel|roman|roman|novela|romanzo|romance|roman
audiobook|hörbuch,hörbücher|livre audio|audiolibro|audiolibro|audiolivro|luisterboek
album|album|album|álbum,disco|album|álbum|album
vinyl record|schallplatte,vinyl|vinyle|vinilo|vinile|disco de vinil,vinil|vinylplaat
turntable|plattenspieler|platine vinyle|tocadiscos|giradischi|gira discos,toca discos|platenspeler
earbuds|ohrhörer,in ear|écouteurs|auriculares inalámbricos|auricolari|fones de ouvido,auriculares|oordopjes,oortjes
smartphone|smartphone,handy|smartphone,téléphone portable,portable|móvil,teléfono móvil,celular,smartphone|smartphone,cellulare,telefonino|telemóvel,celular,smartphone|smartphone,mobieltje
phone case|handyhülle|coque de téléphone|funda de móvil|custodia per telefono|capa de celular|telefoonhoesje
charger|ladegerät|chargeur|cargador|caricabatterie|carregador|oplader
cable|kabel|câble|cable|cavo|cabo|kabel
screen|bildschirm|écran|pantalla|schermo|ecrã,tela|scherm
keyboard|tastatur|clavier|teclado|tastiera|teclado|toetsenbord
tablet computer|tablet|tablette|tableta|tablet|tablet|tablet
drone|drohne|drone|dron|drone|drone|drone
printer|drucker|imprimante|impresora|stampante|impressora|printer
video camera|videokamera,filmkamera|caméscope|videocámara|videocamera|câmara de vídeo|videocamera
lens|objektiv|objectif|objetivo,lente|obiettivo|lente,objetiva|lens
projector|beamer|vidéoprojecteur|proyector|proiettore|projetor|beamer
platform|plattform|plateforme|plataforma|piattaforma|plataforma|platform
tool|tool|outil|herramienta|strumento|ferramenta|hulpmiddel,tool
bank account|bankkonto,girokonto,konto,konten+|compte bancaire,compte|cuenta bancaria,cuenta|conto corrente,conto bancario,conto|conta bancária,conta|bankrekening,rekening
digital account|digitalkonto|compte numérique|cuenta digital|conto digitale|conta digital|digitale rekening
monthly fee|monatsgebühr,grundgebühr|frais mensuels|cuota mensual,mensualidad|canone mensile|mensalidade|maandbedrag
fee|gebühr|frais|comisión,comisiones+,tarifa|commissione,tariffa|taxa,tarifa|kosten
hidden costs|versteckte kosten,versteckten kosten|frais cachés|costes ocultos,costos ocultos|costi nascosti|custos ocultos,taxas escondidas|verborgen kosten
credit card|kreditkarte|carte de crédit,carte bancaire|tarjeta de crédito,tarjeta|carta di credito|cartão de crédito,cartão|creditcard
cash|bargeld|argent liquide,espèces|dinero en efectivo,efectivo|contanti|dinheiro em espécie,dinheiro vivo|contant geld
coin|münze|pièce de monnaie|moneda|moneta|moeda|munt,muntje
banknote|geldschein|billet|billete|banconota|nota|bankbiljet
piggy bank|sparschwein|tirelire|hucha|salvadanaio|mealheiro,cofrinho|spaarvarken
mortgage|hypothek,baufinanzierung|prêt immobilier,hypothèque|hipoteca|mutuo|hipoteca,crédito habitação|hypotheek
subsidy/subsidies|förderung,zuschuss|subvention,aide|subvención,subvenciones+,ayuda|incentivo,contributo|subsídio|subsidie
trial|testphase,probezeit|essai|prueba|prova|teste,experiência|proefperiode
free trial|kostenlose testphase,gratis testen|essai gratuit|prueba gratis,prueba gratuita|prova gratuita|teste grátis,teste gratuito|gratis proefperiode
first ride|erste fahrt|premier trajet|primer viaje|prima corsa|primeira viagem|eerste rit
ride|fahrt|trajet|trayecto|tragitto,corsa|viagem,corrida|rit
parking space|parkplatz|place de parking|plaza de aparcamiento|parcheggio|vaga de estacionamento,lugar de estacionamento|parkeerplaats
electric scooter|e scooter,elektroroller|trottinette électrique|patinete eléctrico|monopattino elettrico,monopattino|trotinete elétrica,patinete elétrico|elektrische step
roller skate|rollschuh|patin à roulettes|patín,patines+|pattino|patim,patins+|rolschaats
skateboard|skateboard|skateboard,planche à roulettes|monopatín|skateboard|skate|skateboard
snowboard|snowboard|snowboard|snowboard|snowboard|snowboard|snowboard
ski|ski,skier+|ski|esquí,esquís+|sci|esqui|ski
kayak|kajak|kayak|kayak,piragua|kayak|caiaque|kajak
sup board|sup board,stand up paddle|paddle|tabla de paddle surf|sup|prancha de sup|supboard
yacht|yacht,jacht|yacht,voilier|yate|yacht|iate|jacht
lorry/lorries|lastwagen|poids lourd|camión,camiones+|autotreno|camião,caminhão|vrachtauto
tractor|traktor|tracteur|tractor|trattore|trator|tractor
traffic jam|stau|embouteillage,bouchon|atasco|ingorgo,coda|engarrafamento,trânsito|file
traffic light|ampel|feu rouge|semáforo|semaforo|semáforo|stoplicht,verkeerslicht
zebra crossing|zebrastreifen|passage piéton|paso de cebra|strisce pedonali|passadeira,faixa de pedestres|zebrapad
bike lane|radweg,fahrradweg|piste cyclable|carril bici|pista ciclabile|ciclovia|fietspad
dumbbell|hantel|haltère|mancuerna|manubrio|haltere|halter
sports hall|turnhalle,sporthalle|gymnase|polideportivo,pabellón|palestra|ginásio,pavilhão|sporthal,gymzaal
tennis racket|tennisschläger|raquette|raqueta|racchetta|raquete|tennisracket
medal|medaille|médaille|medalla|medaglia|medalha|medaille
trophy/trophies|pokal|trophée|trofeo|trofeo|troféu|beker,trofee
finish line|ziellinie,ziel|ligne d arrivée|meta|traguardo|linha de chegada|finish
climbing rope|kletterseil|corde d escalade|cuerda de escalada|corda da arrampicata|corda de escalada|klimtouw
headlamp|stirnlampe|lampe frontale|linterna frontal|lampada frontale|lanterna de cabeça|hoofdlamp
binoculars|fernglas|jumelles|prismáticos|binocolo|binóculos|verrekijker
compass/compasses|kompass|boussole|brújula|bussola|bússola|kompas
map|karte,landkarte|carte|mapa|mappa,cartina|mapa|kaart,landkaart
hammock|hängematte|hamac|hamaca|amaca|rede|hangmat
garden furniture|gartenmöbel|mobilier de jardin|muebles de jardín|mobili da giardino|móveis de jardim|tuinmeubel,tuinmeubelen+
lawn mower|rasenmäher|tondeuse|cortacésped|tosaerba|corta relva,cortador de grama|grasmaaier
lawn|rasen|pelouse|césped|prato|relvado,gramado|gazon
greenhouse|gewächshaus|serre|invernadero|serra|estufa|kas
raised bed|hochbeet|potager surélevé|huerto elevado|orto rialzato|canteiro elevado|moestuinbak
watering can|gießkanne|arrosoir|regadera|annaffiatoio|regador|gieter
spade|spaten|bêche|pala|vanga|pá|schop,spade
screwdriver|schraubendreher|tournevis|destornillador|cacciavite|chave de fendas|schroevendraaier
screw|schraube|vis|tornillo|vite|parafuso|schroef
drill|bohrmaschine|perceuse|taladro|trapano|berbequim,furadeira|boormachine
saw|säge|scie|sierra|sega|serra,serrote|zaag
plane|hobel|rabot|cepillo|pialla|plaina|schaaf
workbench|werkbank|établi|banco de trabajo|banco da lavoro|bancada|werkbank
chimney|schornstein,kamin|cheminée|chimenea|camino,comignolo|chaminé|schoorsteen
insulation|dämmung|isolation|aislamiento|isolamento|isolamento|isolatie
solar roof|solardach|toit solaire|tejado solar|tetto solare|telhado solar|zonnedak
wood stove|holzofen,kaminofen|poêle à bois|estufa de leña|stufa a legna|salamandra,fogão a lenha|houtkachel
doorbell|türklingel,klingel|sonnette|timbre|campanello|campainha|deurbel
lock|schloss|serrure|cerradura|serratura|fechadura|slot
alarm system|alarmanlage|système d alarme,alarme|alarma,sistema de alarma|allarme,antifurto|alarme|alarmsysteem
security camera|überwachungskamera|caméra de surveillance|cámara de seguridad|telecamera di sicurezza|câmara de segurança|beveiligingscamera
shelf/shelves|regal|étagère|estante,estantería|scaffale,mensola|prateleira,estante|plank,kast
drawer|schublade|tiroir|cajón,cajones+|cassetto|gaveta|lade
armchair|sessel|fauteuil|sillón,sillones+|poltrona|poltrona|fauteuil
stool|hocker|tabouret|taburete|sgabello|banco,banquinho|kruk
duvet|bettdecke|couette|edredón|piumone,piumino|edredom|dekbed
wallpaper|tapete|papier peint|papel pintado|carta da parati|papel de parede|behang
picture frame|bilderrahmen|cadre|marco|cornice|moldura|fotolijst
bedding|bettwäsche|linge de lit|ropa de cama|biancheria da letto|roupa de cama|beddengoed
hospital bed|krankenhausbett|lit d hôpital|cama de hospital|letto d ospedale|cama de hospital|ziekenhuisbed
syringe|spritze|seringue|jeringuilla,jeringa|siringa|seringa|spuit
plaster|pflaster|pansement|tirita|cerotto|penso rápido,curativo|pleister
stethoscope|stethoskop|stéthoscope|estetoscopio|stetoscopio|estetoscópio|stethoscoop
walking stick|gehstock|canne|bastón,bastones+|bastone|bengala|wandelstok
stairlift|treppenlift|monte escalier|salvaescaleras|montascale|elevador de escadas|traplift
reading glasses|lesebrille|lunettes de lecture|gafas de lectura|occhiali da lettura|óculos de leitura|leesbril
contact lens/contact lenses|kontaktlinse|lentille de contact|lentilla,lente de contacto|lente a contatto|lente de contato|contactlens
collar|halsband|collier|collar|collare|coleira|halsband
leash|leine|laisse|correa|guinzaglio|trela,guia|riem,hondenriem
dog bed|hundebett|panier pour chien|cama para perros|cuccia|cama de cachorro,cama para cães|hondenmand
treat|leckerli|friandise|golosina,premio|snack,premietto|petisco|snoepje,traktatie
kibble|trockenfutter|croquettes|pienso|crocchette|ração|brokken,brokjes
flyer|flyer|flyer|folleto|volantino|panfleto|flyer
poster|plakat,poster|affiche|cartel,póster|manifesto,locandina|cartaz,pôster|poster,affiche
sticker|aufkleber,sticker|autocollant|pegatina|adesivo|autocolante,adesivo|sticker
barcode|strichcode,barcode|code barres|código de barras|codice a barre|código de barras|streepjescode
price tag|preisschild|étiquette de prix|etiqueta de precio|cartellino del prezzo|etiqueta de preço|prijskaartje
label|etikett,label|étiquette|etiqueta|etichetta|etiqueta,rótulo|etiket
shopping cart|einkaufswagen|chariot,caddie|carrito de la compra,carrito|carrello|carrinho de compras,carrinho|winkelwagen
checkout|kasse|caisse|caja|cassa|caixa|kassa
shop window|schaufenster|vitrine|escaparate|vetrina|montra,vitrine|etalage
counter|theke,tresen|comptoir|mostrador,barra|bancone|balcão|toonbank
refill|nachfüllung,nachfüllpack|recharge|recarga|ricarica|refil,recarga|navulling
carton|karton|carton|cartón,cartones+|cartone|cartão,papelão|karton,doos
cardboard box|pappkarton|boîte en carton|caja de cartón|scatola di cartone|caixa de papelão,caixa de cartão|kartonnen doos
tin|dose|conserve|lata|lattina,scatoletta|lata|blik,blikje
tube|tube|tube|tubo|tubetto|tubo,bisnaga|tube
bag of crisps|chipstüte|paquet de chips|bolsa de patatas|pacchetto di patatine|pacote de batatas|zak chips
picnic|picknick|pique nique|picnic|picnic|piquenique|picknick
picnic blanket|picknickdecke|nappe de pique nique|manta de picnic|coperta da picnic|manta de piquenique|picknickkleed
tablecloth|tischdecke|nappe|mantel|tovaglia|toalha de mesa|tafelkleed
napkin|serviette|serviette|servilleta|tovagliolo|guardanapo|servet
cork|korken|bouchon de liège|corcho|tappo|rolha|kurk
barrel|fass,fässer|tonneau,fût|barril,barrica|botte|barril,pipa|vat
pint|maß|pinte|pinta|pinta|caneca|pint
toast|trinkspruch|toast|brindis|brindisi|brinde|toost
present|geschenk|cadeau|regalo|regalo|presente,prenda|cadeau,cadeautje
christmas tree|weihnachtsbaum,tannenbaum|sapin de noël,sapin|árbol de navidad|albero di natale|árvore de natal|kerstboom
christmas carol|weihnachtslied|chant de noël|villancico|canto di natale|canção de natal|kerstlied
firework|feuerwerk|feu d artifice|fuegos artificiales|fuoco d artificio,fuochi d artificio+|fogo de artifício|vuurwerk
confetti|konfetti|confettis|confeti|coriandoli|confete|confetti
sparkler|wunderkerze|cierge magique|bengala|stellina|estrelinha|sterretje
mask|maske|masque|máscara|maschera|máscara|masker
costume|kostüm|costume|disfraz|costume|fantasia|kostuum
puppet|handpuppe,marionette|marionnette|marioneta,títere|marionetta,burattino|marioneta,fantoche|pop,handpop
saxophone|saxofon|saxophone|saxofón,saxo|sassofono,sax|saxofone|saxofoon
flute|flöte|flûte|flauta|flauto|flauta|fluit
harp|harfe|harpe|arpa|arpa|harpa|harp
cello|cello|violoncelle|violonchelo,chelo|violoncello|violoncelo|cello
double bass|kontrabass|contrebasse|contrabajo|contrabbasso|contrabaixo|contrabas
ukulele|ukulele|ukulélé|ukelele|ukulele|ukulele|ukelele
harmonica|mundharmonika|harmonica|armónica|armonica|gaita,harmónica|mondharmonica
bagpipes|dudelsack|cornemuse|gaita|cornamusa|gaita de foles|doedelzak
synthesiser|synthesizer,synthie|synthétiseur,synthé|sintetizador|sintetizzatore|sintetizador|synthesizer
percussion|percussion,perkussion|percussions|percusión|percussioni|percussão|percussie
strings|streicher|cordes|cuerdas|archi|cordas|strijkers
microphone|mikrofon|micro|micrófono|microfono|microfone|microfoon
`;
