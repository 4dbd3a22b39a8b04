/** Shops, trades, houses and institutions: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const HOUSES_AND_TRADES = `
bakery|bäckerei,backstube|boulangerie|panadería,tahona|panificio,panetteria,forno|padaria|bakkerij
pastry shop|konditorei|pâtisserie|pastelería,confitería|pasticceria|pastelaria,confeitaria|banketbakkerij,patisserie
butcher's shop|metzgerei,fleischerei|boucherie,charcuterie|carnicería|macelleria|talho,açougue|slagerij
fishmonger|fischgeschäft|poissonnerie|pescadería|pescheria|peixaria|viswinkel,visboer
cheese shop|käserei,käseladen|fromagerie|quesería|caseificio|queijaria|kaaswinkel
greengrocer|gemüseladen|primeur|frutería,verdulería|fruttivendolo,ortofrutta|frutaria|groentewinkel,groenteboer
supermarket|supermarkt|supermarché|supermercado|supermercato|supermercado|supermarkt
grocery shop|lebensmittelladen|épicerie|tienda de alimentación,ultramarinos|alimentari|mercearia|kruidenier
zero waste shop|unverpacktladen|épicerie vrac|tienda a granel|negozio sfuso,negozio di prodotti sfusi|loja a granel|verpakkingsvrije winkel
shop|laden,geschäft|magasin,boutique|tienda|negozio|loja|winkel
department store|kaufhaus|grand magasin|grandes almacenes|grande magazzino|grande armazém|warenhuis
online shop|onlineshop,webshop|boutique en ligne,e boutique|tienda online,tienda en línea|negozio online,e commerce|loja online|webwinkel,webshop
restaurant|restaurant,gaststätte,wirtshaus,gasthaus|restaurant,bistrot,brasserie|restaurante,mesón|ristorante,trattoria,osteria|restaurante,tasca|restaurant,eetcafé
pizzeria|pizzeria|pizzéria|pizzería|pizzeria|pizzaria|pizzeria
snack bar|imbiss|snack,friterie|bar de tapas,chiringuito|tavola calda,paninoteca|lanchonete,snack bar|snackbar,frietkot
food truck|foodtruck,imbisswagen|camion à pizza,food truck|gastroneta,food truck|food truck|food truck|foodtruck
cafe|café,cafe,kaffeehaus|café,salon de thé|cafetería,café|caffè,caffetteria,bar|cafetaria,cafeteria|café,koffiehuis,koffiebar
coffee roastery|kaffeerösterei|brûlerie,torréfacteur|tostadero de café,tostador|torrefazione|torrefação|koffiebranderij
roastery|rösterei|torréfaction|tostadero|torrefazione|torrefação|branderij
ice cream shop|eisdiele,eiscafé|glacier|heladería|gelateria|gelataria,geladaria,sorveteria|ijssalon,ijswinkel
bar|bar,kneipe|bar|bar,taberna|bar|bar|kroeg,bar
brewery|brauerei|brasserie artisanale|cervecería|birrificio|cervejaria|brouwerij
winery|weingut,winzerhof|domaine viticole,vignoble|bodega|cantina,azienda vinicola|adega|wijnhuis,wijngaard
hotel|hotel|hôtel|hotel|albergo,hotel|hotel|hotel
guesthouse|pension,gästehaus,ferienhaus|gîte,maison d hôtes,chambre d hôtes|casa rural,pensión,hostal|agriturismo,pensione,bed and breakfast|pousada,turismo rural|pension
youth hostel|jugendherberge|auberge de jeunesse|albergue|ostello|pousada de juventude,albergue|jeugdherberg
campsite|campingplatz|camping|camping|campeggio|parque de campismo|camping
travel agency|reisebüro|agence de voyages|agencia de viajes|agenzia di viaggi|agência de viagens|reisbureau
hair salon|friseursalon,friseur,frisör|salon de coiffure,coiffeur|peluquería|parrucchiere,salone di parrucchieri|cabeleireiro|kapsalon,kapper
barber shop|barbershop,barbier|barbier|barbería|barbiere,barberia|barbearia|barbershop,barbier
beauty salon|kosmetiksalon,kosmetikstudio|institut de beauté|salón de belleza|centro estetico|salão de beleza|schoonheidssalon
nail studio|nagelstudio|bar à ongles,onglerie|salón de uñas|salone di unghie|salão de unhas|nagelstudio
tattoo studio|tattoostudio|salon de tatouage|estudio de tatuajes|studio di tatuaggi|estúdio de tatuagem|tattooshop
laundromat|waschsalon|laverie|lavandería|lavanderia|lavandaria,lavanderia|wasserette
self-service laundromat|sb-waschsalon|laverie automatique|lavandería autoservicio|lavanderia self service|lavandaria self service,lavandaria de autosserviço|
dry cleaner|reinigung|pressing|tintorería|tintoria|tinturaria|stomerij
tailoring service|schneiderei,änderungsschneiderei|atelier de couture|sastrería,taller de costura|sartoria|alfaiataria,ateliê de costura|kleermakerij,naaiatelier
shoemaker|schusterei,schuhmacherei,schuster|cordonnerie,cordonnier|zapatería de reparación,zapatero|calzolaio,calzoleria|sapataria,sapateiro|schoenmakerij,schoenmaker
jeweller|juwelier,goldschmiede|bijouterie,joaillerie|joyería|gioielleria,oreficeria|joalharia,ourivesaria|juwelier
watchmaker|uhrmacher,uhrmacherei|horloger,horlogerie|relojería|orologeria,orologiaio|relojoaria|horlogemaker
optician|optiker,augenoptiker|opticien|óptica|ottica,ottico|ótica,oculista|opticien
pharmacy|apotheke|pharmacie|farmacia|farmacia|farmácia|apotheek
florist|blumenladen,floristik|fleuriste|floristería|fiorista,fioraio|florista,floricultura|bloemenwinkel,bloemist
garden centre|gärtnerei,gartencenter|jardinerie|vivero,centro de jardinería|vivaio|viveiro,centro de jardinagem|tuincentrum,kwekerij
bookshop|buchhandlung,buchladen|librairie|librería|libreria|livraria|boekhandel,boekenwinkel
second-hand bookshop|antiquariat|bouquinerie|librería de viejo|libreria dell usato|alfarrabista,sebo|tweedehandsboekwinkel
second-hand shop|secondhandladen,gebrauchtwarenladen|friperie,ressourcerie,recyclerie|tienda de segunda mano|negozio dell usato,mercatino dell usato|loja de segunda mão,brechó|kringloopwinkel,tweedehandswinkel
toy shop|spielzeugladen|magasin de jouets|juguetería|negozio di giocattoli|loja de brinquedos|speelgoedwinkel
stationery shop|schreibwarenladen|papeterie|papelería|cartoleria|papelaria|kantoorboekhandel
record shop|plattenladen|disquaire|tienda de discos|negozio di dischi|loja de discos|platenzaak
furniture shop|möbelhaus|magasin de meubles|mueblería|mobilificio|loja de móveis|meubelzaak
hardware store|baumarkt,eisenwarenladen|quincaillerie|ferretería|ferramenta|loja de ferragens|bouwmarkt
pet shop|zoohandlung,tierhandlung|animalerie|tienda de mascotas|negozio di animali|loja de animais,pet shop|dierenwinkel
veterinary clinic|tierklinik,tierarztpraxis|clinique vétérinaire|clínica veterinaria|clinica veterinaria|clínica veterinária|dierenkliniek,dierenartsenpraktijk
animal shelter|tierheim|refuge pour animaux,spa|refugio de animales,protectora de animales|canile,rifugio per animali|abrigo de animais,canil|dierenasiel,asiel
dog school|hundeschule|école canine|escuela canina,adiestramiento canino|scuola per cani|escola canina|hondenschool
dog grooming salon|hundesalon|salon de toilettage,toiletteur|peluquería canina|toelettatura|banhos e tosquias,pet grooming|hondentrimsalon,trimsalon
riding school|reitschule,reiterhof,reitstall|centre équestre,club hippique|escuela de equitación,hípica|maneggio,scuola di equitazione|escola de equitação,centro hípico|manege
driving school|fahrschule|auto école|autoescuela|autoscuola,scuola guida|escola de condução,autoescola|rijschool
language school|sprachschule|école de langues|escuela de idiomas,academia de idiomas|scuola di lingue|escola de línguas,escola de idiomas|taalschool,taleninstituut
music school|musikschule|école de musique|escuela de música|scuola di musica|escola de música|muziekschool
dance school|tanzschule,tanzstudio|école de danse|escuela de baile,escuela de danza,academia de baile|scuola di danza,scuola di ballo|escola de dança|dansschool
swimming school|schwimmschule|école de natation|escuela de natación|scuola di nuoto|escola de natação|zwemschool
cooking school|kochschule|école de cuisine|escuela de cocina|scuola di cucina|escola de cozinha|kookschool
surf school|surfschule|école de surf|escuela de surf|scuola di surf|escola de surf|surfschool
adult education centre|volkshochschule|université populaire|centro de educación de adultos|università popolare|universidade sénior|volksuniversiteit
school|schule|école|escuela,colegio|scuola|escola|school
high school|gymnasium|lycée|instituto|liceo|liceu,escola secundária|middelbare school
kindergarten|kindergarten,kita,kindertagesstätte|crèche,école maternelle,garderie|guardería,escuela infantil|asilo,asilo nido,scuola materna|creche,jardim de infância,infantário|kinderdagverblijf,kinderopvang,crèche
university|universität,hochschule,uni|université,fac|universidad|università|universidade|universiteit,hogeschool
library|bibliothek,bücherei|bibliothèque,médiathèque|biblioteca|biblioteca|biblioteca|bibliotheek
museum|museum|musée|museo|museo|museu|museum
gallery|galerie|galerie|galería|galleria|galeria|galerie
theatre|theater|théâtre|teatro|teatro|teatro|theater,schouwburg
cinema|kino|cinéma|cine|cinema|cinema|bioscoop
opera house|oper,opernhaus|opéra|ópera|teatro dell opera|ópera|operahuis
zoo|zoo,tierpark|zoo,parc zoologique|zoo,zoológico|zoo|jardim zoológico,zoo|dierentuin
aquarium|aquarium|aquarium|acuario|acquario|aquário|aquarium
amusement park|freizeitpark|parc d attractions|parque de atracciones|parco divertimenti,luna park|parque de diversões|pretpark
escape room|escape room|escape game|escape room,sala de escape|escape room|escape room|escaperoom
swimming pool|schwimmbad,freibad,hallenbad|piscine|piscina|piscina|piscina|zwembad
sauna|sauna|sauna|sauna|sauna|sauna|sauna
spa|therme,wellnessbad|spa,thermes,centre de bien être|balneario,spa|terme,centro benessere|spa,termas|wellness,kuuroord
gym|fitnessstudio,fitnesscenter|salle de sport,salle de fitness|gimnasio|palestra|ginásio,academia|sportschool,fitnesscentrum
yoga studio|yogastudio|studio de yoga|estudio de yoga,centro de yoga|studio di yoga|estúdio de ioga,estúdio de yoga|yogastudio
climbing gym|kletterhalle,boulderhalle|salle d escalade|rocódromo|palestra di arrampicata|ginásio de escalada|klimhal,boulderhal
boxing club|boxclub|club de boxe|club de boxeo|palestra di pugilato|clube de boxe|boksclub
football club|fußballverein|club de foot,club de football|club de fútbol|squadra di calcio,società di calcio|clube de futebol|voetbalclub
sports club|sportverein|club de sport,club sportif|club deportivo|società sportiva|clube desportivo,clube esportivo|sportvereniging,sportclub
choir|chor|chorale,chœur|coro|coro|coro|koor
orchestra|orchester|orchestre|orquesta|orchestra|orquestra|orkest
club|verein,klub|club|club|club|clube|vereniging,club
association|verband|association|asociación|associazione|associação|stichting,vereniging
hospital|krankenhaus,klinikum,spital|hôpital|hospital|ospedale|hospital|ziekenhuis
clinic|klinik|clinique|clínica|clinica|clínica|kliniek
medical practice|arztpraxis,praxis,hausarztpraxis|cabinet médical|consulta médica,consultorio|studio medico,ambulatorio|consultório,consultório médico|huisartsenpraktijk,praktijk
dental practice|zahnarztpraxis|cabinet dentaire|clínica dental|studio dentistico|clínica dentária,consultório dentário|tandartspraktijk
physiotherapy practice|physiotherapie,physiopraxis|cabinet de kinésithérapie|clínica de fisioterapia,fisioterapia|studio di fisioterapia,fisioterapia|clínica de fisioterapia,fisioterapia|fysiotherapie,fysiotherapiepraktijk
midwife practice|hebammenpraxis|maison de naissance|centro de matronas|casa maternità|casa de parto|verloskundigenpraktijk
retirement home|seniorenheim,altenheim,pflegeheim,altersheim,seniorenresidenz|maison de retraite,ehpad|residencia de ancianos,residencia de mayores|casa di riposo,residenza per anziani|lar de idosos,casa de repouso|verzorgingshuis,verpleeghuis,bejaardentehuis
home care service|pflegedienst|service d aide à domicile,aide à domicile|servicio de atención domiciliaria,ayuda a domicilio|assistenza domiciliare|apoio domiciliário,cuidados ao domicílio|thuiszorg
hospice|hospiz|hospice,soins palliatifs|hospicio,cuidados paliativos|hospice|cuidados paliativos|hospice
funeral home|bestattungsinstitut,bestatter,bestattungshaus|pompes funèbres|funeraria,tanatorio|impresa funebre,onoranze funebri|agência funerária,funerária|uitvaartonderneming,uitvaartcentrum
church|kirche|église|iglesia|chiesa|igreja|kerk
workshop|werkstatt|atelier|taller|laboratorio,officina,bottega|oficina,atelier|werkplaats,atelier
bicycle workshop|fahrradwerkstatt|atelier vélo,réparation de vélos|taller de bicicletas|ciclofficina,officina di biciclette|oficina de bicicletas|fietsenmaker,fietsenwerkplaats
bicycle shop|fahrradladen,radladen|magasin de vélos|tienda de bicicletas|negozio di biciclette|loja de bicicletas|fietsenwinkel,fietsenzaak
garage|autowerkstatt,kfz-werkstatt|garage,garage automobile|taller mecánico,taller de coches|officina,autofficina|oficina mecânica,oficina auto|garagebedrijf,autogarage
car dealership|autohaus|concession,concessionnaire|concesionario|concessionaria,autosalone|concessionária,stand de automóveis|autodealer
car wash|waschanlage,autowäsche|station de lavage|lavadero de coches,túnel de lavado|autolavaggio|lavagem de carros|wasstraat,autowasserette
petrol station|tankstelle|station service|gasolinera|distributore,benzinaio|posto de gasolina,bomba de gasolina|tankstation
car rental|autovermietung|location de voitures|alquiler de coches|autonoleggio,noleggio auto|aluguer de carros,aluguel de carros|autoverhuur
car sharing|carsharing|autopartage|coche compartido|car sharing|carsharing|deelauto
bike rental|fahrradverleih|location de vélos|alquiler de bicicletas|noleggio biciclette,noleggio bici|aluguer de bicicletas|fietsverhuur
rental|verleih,vermietung|location|alquiler|noleggio|aluguer,aluguel|verhuur
moving company|umzugsunternehmen,umzugsfirma|entreprise de déménagement,déménageurs,déménageur|empresa de mudanzas,mudanzas|ditta di traslochi,traslochi|empresa de mudanças,mudanças|verhuisbedrijf
courier service|kurierdienst|service de livraison,coursier|servicio de mensajería,mensajería|corriere,servizio di corriere|estafetas,serviço de entregas|koeriersdienst,bezorgdienst
joinery|schreinerei,tischlerei|menuiserie,ébénisterie|carpintería,ebanistería|falegnameria|carpintaria,marcenaria|timmerwerkplaats,meubelmakerij
plumbing company|installateur,sanitärbetrieb,klempnerei|plomberie,entreprise de plomberie|empresa de fontanería,fontanería|ditta idraulica|canalizações,empresa de canalização|loodgietersbedrijf,installatiebedrijf
electrical company|elektrobetrieb,elektrofirma|entreprise d électricité|empresa de electricidad|ditta elettrica|empresa de eletricidade|elektricien,elektrobedrijf
roofing company|dachdeckerei,dachdeckerbetrieb|entreprise de toiture|empresa de tejados|ditta di tetti|empresa de telhados|dakdekkersbedrijf
painting company|malerbetrieb|entreprise de peinture|empresa de pintura|impresa di pittura|empresa de pinturas|schildersbedrijf
construction company|bauunternehmen,baufirma|entreprise de construction,entreprise du bâtiment|constructora,empresa constructora|impresa edile|construtora,empresa de construção|bouwbedrijf,aannemer
cleaning company|reinigungsfirma,putzfirma|entreprise de nettoyage|empresa de limpieza|impresa di pulizie|empresa de limpeza,empresa de limpezas|schoonmaakbedrijf
cleaning service|reinigungsdienst|service de ménage|servicio de limpieza|servizio di pulizie|serviço de limpeza|schoonmaakdienst
gardening company|gartenbaubetrieb,gartenbau|paysagiste,entreprise de jardinage|empresa de jardinería,jardinería|giardinaggio|empresa de jardinagem,jardinagem|hoveniersbedrijf,hovenier
pottery studio|töpferei,keramikwerkstatt|atelier de poterie,atelier de céramique|taller de cerámica,alfarería|laboratorio di ceramica|olaria,ateliê de cerâmica,atelier de cerâmica|keramiekatelier,pottenbakkerij
printing house|druckerei|imprimerie|imprenta|tipografia,stamperia|gráfica,tipografia|drukkerij
photo studio|fotostudio|studio photo|estudio de fotografía|studio fotografico|estúdio de fotografia|fotostudio
law firm|anwaltskanzlei,kanzlei|cabinet d avocats|bufete de abogados,despacho de abogados|studio legale|escritório de advogados,escritório de advocacia|advocatenkantoor
tax adviser's office|steuerberatung,steuerkanzlei|cabinet comptable|asesoría fiscal,gestoría|studio commercialista,commercialista|escritório de contabilidade|belastingadviseur,boekhoudkantoor
insurance|versicherung|assurance|seguro,aseguradora|assicurazione|seguro,seguradora|verzekering
bank|bank,sparkasse|banque|banco,caja|banca|banco|bank
credit union|genossenschaftsbank|coopérative bancaire|cooperativa de crédito|banca cooperativa|cooperativa de crédito|kredietunie
estate agency|immobilienbüro,maklerbüro,immobilienmakler|agence immobilière|inmobiliaria|agenzia immobiliare|imobiliária|makelaar,makelaarskantoor
architect's office|architekturbüro|cabinet d architectes|estudio de arquitectura|studio di architettura|gabinete de arquitetura,escritório de arquitetura|architectenbureau
agency|agentur|agence|agencia|agenzia|agência|bureau
consultancy|beratung,beratungsstelle|cabinet de conseil|consultoría,asesoría|consulenza|consultoria|adviesbureau
coworking space|coworking|espace de coworking|espacio de coworking|spazio di coworking|espaço de coworking|coworkingruimte
start-up|startup|jeune pousse,start up|startup,empresa emergente|startup|startup|startup
company|firma,unternehmen,betrieb|entreprise,société|empresa|azienda,ditta,impresa|empresa|bedrijf,onderneming
factory|fabrik,werk|usine|fábrica|fabbrica|fábrica|fabriek
warehouse|lager,lagerhaus|entrepôt|almacén|magazzino|armazém|magazijn
logistics company|spedition,logistikunternehmen|entreprise de logistique,transporteur|empresa de logística|azienda di logistica,spedizioniere|transportadora,empresa de logística|transportbedrijf,logistiek bedrijf
farm|bauernhof,hof,biohof|ferme|granja,finca|fattoria,azienda agricola|quinta,fazenda|boerderij
farm shop|hofladen|magasin à la ferme|tienda de la granja|spaccio agricolo|loja da quinta|boerderijwinkel
honey farm|imkerei|apiculture,rucher|apicultura,colmenar|apicoltura|apicultura|imkerij
mill|mühle|moulin|molino|mulino|moinho|molen
fire brigade|feuerwehr|pompiers,sapeurs pompiers|bomberos|vigili del fuoco,pompieri|bombeiros|brandweer
police|polizei|police|policía|polizia|polícia|politie
rescue service|rettungsdienst|secours,samu|servicio de rescate|soccorso|socorro|reddingsdienst
town hall|rathaus|mairie|ayuntamiento|comune,municipio|câmara municipal,prefeitura|gemeentehuis,stadhuis
municipality|gemeinde|commune|municipio|comune|município,autarquia|gemeente
public utility|stadtwerke|régie municipale|empresa municipal|azienda municipalizzata|empresa municipal|nutsbedrijf
public transport company|verkehrsbetriebe,verkehrsverbund|compagnie de transport|empresa de transporte público|azienda dei trasporti|empresa de transportes|vervoersbedrijf
railway|bahn|chemin de fer|ferrocarril|ferrovia|ferrovia,comboios|spoorwegen
ferry|fähre|ferry,bac|ferry,transbordador|traghetto|ferry,barco de passageiros|veerboot,veerpont
airline|fluggesellschaft|compagnie aérienne|aerolínea|compagnia aerea|companhia aérea|luchtvaartmaatschappij
foundation|stiftung|fondation|fundación|fondazione|fundação|stichting
charity|hilfsorganisation,wohltätigkeitsverein|association caritative,ong|ong,organización benéfica|ente benefico,associazione di volontariato|instituição de solidariedade,ong|goed doel,hulporganisatie
food bank|tafel|banque alimentaire|banco de alimentos|banco alimentare|banco alimentar|voedselbank
community centre|gemeinschaftszentrum,bürgerhaus|centre social,maison de quartier|centro social,centro cívico|centro sociale,centro civico|centro comunitário|buurthuis,wijkcentrum
repair cafe|reparaturcafé,repair-café|repair café|café de reparación|repair café|café de reparação|repair café
youth centre|jugendzentrum|maison des jeunes|centro juvenil|centro giovanile|centro juvenil|jeugdcentrum
cooperative|genossenschaft|coopérative|cooperativa|cooperativa|cooperativa|coöperatie
wedding planner|hochzeitsplaner|organisatrice de mariages,wedding planner|organizadora de bodas|wedding planner|organizadora de casamentos|weddingplanner
catering|catering,partyservice|traiteur,service traiteur|catering,servicio de catering|catering|catering|catering
flea market|flohmarkt|marché aux puces,brocante,vide grenier|mercadillo,rastro|mercatino delle pulci|feira da ladra,feira de velharias|rommelmarkt,vlooienmarkt
weekly market|wochenmarkt|marché hebdomadaire|mercado semanal|mercato settimanale|feira,mercado semanal|weekmarkt
christmas market|weihnachtsmarkt|marché de noël|mercado de navidad,mercadillo navideño|mercatino di natale|mercado de natal|kerstmarkt
`;
