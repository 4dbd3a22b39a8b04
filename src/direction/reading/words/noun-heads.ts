/** Last words of English compounds that tell what is sold or done, by category: "climbing hall", "knife sharpening service". Alone they say too little. */
export const COMPOUND_HEADS: Readonly<Record<string, string>> = {
  food: "lunch,dinner,brunch,breakfast,supper,menu,roast,feast,seasonings,stew,curry,bakery,kitchen,farm,farms,eatery,deli,dairy,orchard,sauce,snack,flour,spice,spices,jerky,dumplings,buns,pie,pies,cakes,bread,rolls,cookies,biscuits,crackers,wafers,noodles,sausages,seasoning,paste,spread,jam,honey,vinegar,pickle,pickles",
  beverage: "roastery,coffee,tea,juice,lemonade,soda,syrup,smoothies",
  alcohol: "brewery,distillery,winery,vineyard,gin,rum,whisky,whiskey,vodka,wine,beer,cider,bitters",
  tech: "earpiece,earphones,earbuds,headphones,telescope,telescopes,sensor,sensors,scanner,monitor,tracker,charger,speaker,speakers,headset,robot,robots,drone,drones,camera,detector,router,projector,gadget,device,devices,battery,batteries,thermostat,inverter,transmitter,microscope,turbine,turbines,chip,chips,lock,locks,doorbell",
  software:
    "app,apps,software,platform,plugin,plug-in,tool,tools,saas,dashboard,chatbot,marketplace,api,extension,suite,crm,portal,simulator,generator,website",
  fitness: "gym,bootcamp,workout,workouts,pilates,yoga,crossfit,fitness,dumbbells",
  sports:
    "stadium,league,tournament,marathon,race,regatta,championship,championships,cup,board,boards,racket,rackets,skates,skis,wetsuit,paddle,paddles,bike,bikes,bicycle,bicycles",
  beauty:
    "salon,barber,barbers,barbershop,serum,balm,cream,lotion,shampoo,soap,soaps,perfume,polish,lipstick,scrub,deodorant,sunscreen,ointment,spa,wax,cosmetics",
  fashion:
    "costume,costumes,uniforms,uniform,shoes,boots,sneakers,sandals,slippers,jacket,jackets,coat,coats,shirt,shirts,dress,dresses,trousers,jeans,socks,gloves,hat,hats,cap,caps,scarf,scarves,bag,bags,backpack,backpacks,belt,belts,sunglasses,glasses,leggings,knitwear,jumpers,swimwear,underwear,apparel,clothing,clothes,outfits,boutique,tailor,tailors,wear",
  automotive:
    "car,cars,van,vans,truck,trucks,scooter,scooters,motorcycle,motorcycles,motorbike,tyre,tire,tyres,tires,garage,dealership,buses,tractor,tractors,moped",
  travel:
    "hotel,hostel,resort,lodge,guesthouse,museum,museums,gallery,zoo,aquarium,cruise,cruises,tour,tours,trip,trips,excursion,excursions,safari,ferry,ferries,railway,airline,airport,campsite,cabins,castle,gardens,trail,trails,retreat,retreats,getaway,getaways,planetarium,observatory,archive",
  real_estate:
    "apartment,apartments,flat,flats,house,houses,villa,villas,cottage,cottages,bungalow,penthouse,loft,lofts,duplex,terrace,townhouse,townhouses,condo,condos,farmhouse,estate,plots,homes,maisonette",
  home: "lamp,lamps,chair,chairs,table,tables,desk,desks,sofa,sofas,bed,beds,mattress,mattresses,pillow,pillows,blanket,blankets,rug,rugs,carpet,carpets,curtain,curtains,candle,candles,vase,vases,mug,mugs,cup,cups,bowl,bowls,plate,plates,pan,pans,knife,knives,pot,pots,bottle,bottles,jar,jars,filter,filters,holder,holders,stand,stands,rack,racks,shelf,shelves,hook,hooks,organiser,organisers,organizer,organizers,cleaner,cleaners,detergent,tile,tiles,paint,paints,wallpaper,panel,panels,heater,heaters,stove,stoves,oven,ovens,fridge,fridges,grill,grills,blender,kettle,kettles,toaster,toasters,hose,hoses,shears,seeds,bulbs,planter,planters,furniture,kitchenware,towel,towels,sheets,duvet,duvets,ceramics,pottery,tableware,glassware,hammock,hammocks,blind,blinds,shutters,door,doors,window,windows,ladder,ladders,drill,drills,saw,saws,dispenser,dispensers,opener,openers,grinder,grinders,peeler,peelers,bin,bins,basket,baskets,humidifier,humidifiers,fan,fans,clock,clocks,notebook,notebooks,pen,pens,pencil,pencils,ink,inks,umbrella,umbrellas",
  education:
    "teacher,teachers,instructor,instructors,trainer,trainers,school,schools,course,courses,class,classes,lessons,tutoring,tutor,tutors,academy,college,university,workshop,workshops,training,bootcamps,kindergarten,nursery,library,podcast,magazine,newspaper,newsletter,novel,novels,thriller,thrillers,whodunit,book,books,bookshop,bookstore,memoir,textbook,encyclopaedia,audiobook,audiobooks,seminar,seminars,webinar,webinars,degree,curriculum,flashcards,journal,anthology,atlas",
  finance:
    "insurance,bank,loan,loans,mortgage,mortgages,pension,pensions,savings,fund,funds,broker,brokers,accounting,accountants,accountant,bookkeeping,bookkeepers,card",
  health:
    "lens,lenses,braces,dentures,clinic,clinics,hospital,hospice,pharmacy,practice,therapy,therapist,therapists,physio,physiotherapy,dentist,dentists,dental,doctor,doctors,optician,opticians,vitamins,supplement,supplements,medicine,vaccine,vaccines,bandage,bandages,crutches,wheelchair,wheelchairs,prosthetics,counselling,counseling,midwives,surgery,screening,helpline,hotline",
  nonprofit:
    "charity,charities,foundation,ngo,fundraiser,appeal,shelter,shelters,association,trust,volunteering,donation,donations,donor,donors,awareness",
  gaming:
    "game,games,rpg,puzzle,puzzles,shooter,platformer,roguelike,console,controller,esports,dice,expansion",
  pets: "kennel,kennels,cattery,vet,vets,groomer,groomers,grooming,leash,leashes,harness,harnesses",
  kids: "toy,toys,crib,cribs,stroller,strollers,pram,prams,playground,playgroup,daycare,nappies,diapers,rattle,rattles,doll,dolls",
  music:
    "radio,band,orchestra,choir,album,single,ep,song,guitar,guitars,synth,synths,piano,pianos,drum,drums,violin,violins,pedal,pedals,amp,amps,strings,vinyl",
  event:
    "bingo,quiz,karaoke,raffle,premiere,screening,screenings,tasting,tastings,vernissage,festival,festivals,fair,fairs,concert,concerts,conference,congress,summit,exhibition,exhibitions,expo,show,shows,parade,carnival,gala,party,parties,night,nights,weekend,market,markets,fete,musical,opera,ballet,play,circus,theatre,theater,cinema,convention,meetup,hackathon,jam,ball,reunion,ceremony,auction,biennale,triennial",
  wedding: "wedding,weddings,bridalwear,bridal",
  outdoor: "tent,tents,kayak,kayaks,canoe,canoes,rucksack,rucksacks,compass,hammocks",
  business:
    "coach,coaches,celebrant,planner,stylist,designer,designers,illustrator,painter,decorator,handyman,gardener,gardeners,landscaper,florist,caterer,caterers,bartender,copywriter,architect,architects,surveyor,jeweller,goldsmith,watchmaker,upholsterer,glazier,tiler,tilers,beekeeper,seamstress,dressmaker,cobbler,blacksmith,potter,luthier,engraver,tuner,magician,entertainer,guild,trade,renovation,renovations,restoration,conversion,conversions,removal,sharpening,cleaning,service,services,company,firm,agency,studio,consultancy,consulting,office,factory,supplier,suppliers,wholesaler,manufacturer,contractor,contractors,plumber,plumbers,electrician,electricians,roofer,roofers,carpenter,carpenters,joiner,joiners,locksmith,locksmiths,photographer,photographers,photography,videographer,translator,translators,interpreter,interpreters,notary,lawyer,lawyers,solicitor,solicitors,mechanic,mechanics,cleaners,couriers,courier,removals,movers,printer,printers,printing,machine,machines,machinery,equipment,packaging,logistics,warehouse,cooperative,co-op,startup,start-up,business,makers,maker,restorer,restorers,repairs,repair,recycling,crane,cranes,scaffolding,upholstery,laundry,launderette,laundromat,storage,crew,union,workforce,shop,store,shops,stores,outlet,kiosk,stall,showroom,showrooms",
  general:
    "station,site,yard,mill,works,plant,depot,lab,laboratory,sanctuary,reserve,swap,exchange,table,lane,group,groups,team,squad,collective,troupe,circle,guild,bar,bars,counter,corner,line,stall,cart,share,afternoon,afternoons,evening,evenings,hall,halls,centre,center,club,clubs,range,kit,kits,set,sets,collection,subscription,box,boxes,project,initiative,programme,program,campaign,network,community,society,product,products,garden,park,installation,system,systems,rental,rentals,hire,delivery,pool,accessories,supplies,materials,parts,gear,gifts,membership",
};

/** Whom or what a thing is for outweighs what it is: dog biscuits are for dogs. Key: category; the words stand before the head. */
export const QUALIFYING_WORDS: Readonly<Record<string, string>> = {
  pets: "dog,dogs,doggy,doggie,puppy,cat,cats,kitten,pet,pets,hamster,rabbit,parrot,canine,feline",
  wedding: "wedding,bridal,bridesmaid",
  kids: "baby,toddler,toddlers,nursery rhyme,infant,newborn,kids,children",
  sports:
    "football,soccer,tennis,rugby,hockey,cricket,volleyball,basketball,badminton,ski,skiing,snowboard,surf,surfing,swimming,rowing,sailing,cycling,golf,padel,squash,judo,karate,fencing,archery,skate,skating,climbing,bouldering,handball,athletics,gymnastics",
  fitness: "fitness,gym,yoga,pilates,crossfit,workout",
  outdoor: "hiking,camping,trekking,kayak,kayaking,fishing,bushcraft,mountaineering",
  music: "guitar,piano,violin,drum,choir,music,vinyl,synth,jazz,opera",
  gaming: "gaming,esports",
  automotive: "car,motorcycle,motorbike,truck,driving,tyre,tire",
  health: "medical,dental,hospital,health,nursing,hearing,diabetes,physiotherapy",
  beauty: "beauty,hair,nail,skincare,cosmetic,make-up,makeup",
  finance: "bank,banking,insurance,pension,mortgage,tax",
  food: "bread,cheese,chocolate,pizza,pasta,cake,food,grocery,vegetable,fruit",
  beverage: "coffee,tea,juice,lemonade",
  alcohol: "wine,beer,whisky,whiskey,gin,cocktail",
};

/** German, Dutch and Nordic compounds are one word: what their last part names, by category, folded. */
export const JOINED_HEADS: Readonly<Record<string, string>> = {
  food: "imkerei,muhle,raucherei,kaserei,mosterei,farm,plantage,kwekerij,boerderijwinkel,brot,brotchen,kekse,keks,kuchen,torte,torten,pizza,wurst,kase,schokolade,nudeln,riegel,marmelade,honig,imbiss,kuche,metzgerei,fleischerei,backerei,konditorei,hof,hofladen,molkerei,markthalle,eis,suppe,salat,koek,koekjes,taart,kaas,bakkerij,slagerij,chocolade,soep,broodjes,ijs,ijssalon",
  beverage: "kaffee,tee,saft,limonade,wasser,rosterei,koffie,thee,sap,branderij",
  alcohol: "bier,wein,gin,schnaps,brauerei,weingut,kellerei,brennerei,wijn,brouwerij,likor",
  luxury: "schmuck,uhr,uhren,juwelier,sieraden,horloge",
  tech: "kamera,lautsprecher,kopfhorer,sensor,drohne,roboter,ladegerat,anlage,telefon,batterie,speicher,gerat,apparaat,laadpaal",
  software: "app,software,plattform,programm,assistent,portal,rechner",
  fitness: "fitness,studio,training,sportschool",
  sports:
    "verein,schwimmbad,turnier,lauf,meisterschaft,schlager,rad,rader,club,wedstrijd,vereniging,zwembad,kletterhalle",
  beauty: "creme,seife,shampoo,salon,parfum,kosmetik,ol,zeep,kapsalon,friseur",
  fashion:
    "schuhe,jacke,jacken,mantel,hose,hosen,kleid,kleider,tasche,taschen,rucksack,mutze,mutzen,kleidung,mode,socken,schoenen,jas,jassen,jurk,tas,tassen,kleding,brille,brillen,atelier",
  automotive:
    "auto,autos,wagen,motorrad,roller,reifen,werkstatt,fahrschule,garage,fiets,fietsen,taxi,bus,busse",
  travel:
    "museum,museen,boerderij,hotel,reise,reisen,fahrt,fahrten,rundgang,fuhrung,zoo,park,schloss,bahn,pension,herberge,campingplatz,aquarium,insel,musea,reis,reizen,tocht,rondleiding,huisje",
  real_estate:
    "wohnung,wohnungen,haus,hauser,immobilien,immobilie,villa,makler,makelaar,woning,woningen,appartement,huis",
  home: "schneidebrett,schneidebretter,lampe,lampen,stuhl,stuhle,tisch,tische,sofa,bett,betten,matratze,matratzen,kissen,decke,decken,teppich,teppiche,kerze,kerzen,vase,tasse,tassen,pfanne,messer,topf,topfe,flasche,flaschen,dose,dosen,filter,halter,regal,regale,reiniger,mobel,ofen,gartnerei,werkzeug,blumen,samen,fenster,turen,schreiner,tischlerei,schreinerei,lamp,stoel,tafel,matras,kussen,kaarsen,meubels,meubel,planten,zaden,bloemen",
  education:
    "schule,kurs,kurse,seminar,seminare,unterricht,akademie,hochschule,universitat,ausbildung,nachhilfe,bibliothek,bucherei,buch,bucher,roman,romane,verlag,zeitung,zeitschrift,podcast,buchhandlung,cursus,les,lessen,school,opleiding,boek,boeken,boekhandel,krant,kita,kindergarten",
  finance: "bank,versicherung,versicherungen,kredit,sparkasse,steuerberatung,verzekering,hypotheek,kasse",
  health:
    "hebammen,arztinnen,pfleger,pflegerinnen,verpleegkundigen,klinik,praxis,apotheke,therapie,krankenhaus,pflege,pflegedienst,optiker,arzt,arztin,hebamme,hospiz,impfung,vorsorge,kliniek,praktijk,apotheek,zorg,ziekenhuis,spende",
  nonprofit: "stiftung,hilfe,spenden,tierheim,hilfswerk,feuerwehr,rettung,stichting,hulp,opvang",
  gaming: "spiel,spiele,game,spel,spellen",
  pets: "futter,leine,korbchen,hundeschule,tierarzt,tierarztin,tierpraxis,voer,dierenarts",
  kids: "spielzeug,kinderwagen,windeln,spielplatz,speelgoed,luiers",
  music: "chor,orchester,band,gitarre,klavier,album,single,koor,orkest,gitaar",
  event:
    "festival,fest,feste,messe,markt,markte,konzert,konzerte,theater,ausstellung,abend,nacht,kino,oper,zirkus,umzug,feier,beurs,concert,tentoonstelling,voorstelling,feest,bioscoop,circus",
  wedding: "hochzeit,hochzeiten,bruiloft",
  outdoor: "zelt,zelte,schlafsack,kajak,kanu,tent,slaapzak",
  business:
    "verleih,vermietung,verhuur,schmiede,topferei,weberei,sattlerei,glaserei,gerberei,buchbinderei,polsterei,gartenbau,fotografinnen,fotografen,reparatur,reparaturen,reparatie,schneider,schreiner,tischler,gartner,dienst,service,firma,agentur,buro,betrieb,fabrik,manufaktur,handwerk,meister,meisterin,fotograf,fotografin,fotografie,berater,beraterin,beratung,kanzlei,anwalt,anwaltin,reinigung,spedition,kurier,druckerei,schlosserei,schneiderei,zimmerei,dachdeckerei,installateur,elektriker,maler,klempner,maschine,maschinen,verpackung,logistik,laden,geschaft,handel,handler,lieferant,genossenschaft,bedrijf,dienst,bureau,fabriek,winkel,zaak,werkplaats,fotograaf,drukkerij,schoonmaak,adviseur,advocaat,loodgieter,schilder,timmerman",
};

/** First parts of such words that outweigh the last: "Hundekekse" are for dogs. */
export const JOINED_QUALIFIERS: Readonly<Record<string, string>> = {
  pets: "hunde,hund,katzen,tier,haustier,honden,katten,dieren",
  wedding: "hochzeits,braut,trau,bruids,trouw,bruilofts",
  kids: "kinder,baby,kleinkind",
  sports: "fußball,tennis,ski,schwimm,kletter,boulder,reit,segel,surf,turn,voetbal,zwem,klim",
  health: "zahn,haut,gesundheits,blut,tand",
  music: "musik,gitarren,klavier,muziek",
  automotive: "auto,fahrrad,motorrad,kfz",
};

/** French, Spanish, Italian and Portuguese heads of what is sold or done, folded; what they are of follows them. */
export const ROMANCE_HOUSES: Readonly<Record<string, string>> = {
  food: "gelataria,gelatarias,sorveteria,churreria,creperie,cafetaria,boulangerie,patisserie,fromagerie,boucherie,epicerie,traiteur,panaderia,pasteleria,carniceria,fruteria,queseria,heladeria,panetteria,pasticceria,macelleria,salumeria,forno,confeitaria,talho,queijaria,mercearia,cantine,marmelade,confiture,confitures,miel,mermelada,turron,galletas,biscuits,biscotti,bolachas,bolos,gateaux,pasteis,chocolaterie,glacier,gelateria,traiteurs,comida,olio,aceite,azeite,fromage,fromages,queso,quesos,queijo,formaggi,formaggio",
  alcohol:
    "domaine,caveau,vignoble,brasserie artisanale,cerveceria,cervejaria,birrificio,cantina,enoteca,adega,bodegas",
  travel:
    "musee,museo,museu,gite,gites,auberge,chambre d'hotes,chambres d'hotes,camping,albergue,albergo,casa rural,agriturismi,hostal,posada,pensao,quinta,zoologico,acuario,croisiere,crucero,crociera,excursion,excursiones,escursione,visite,visita guiada,parc,parque natural,parco",
  education:
    "academia de baile,escuela de baile,ecole de danse,scuola di danza,escola de danca,academia de musica,academia de idiomas,ecole,escuela,escola,scuola,colegio,lycee,universite,universidad,universidade,universita,cours,curso,cursos,corso,corsi,atelier d'ecriture,taller de escritura,librairie,libreria,livraria,bibliotheque,biblioteca,editorial,editora,casa editrice,maison d'edition,revue,revista,rivista,roman,romance,novela,romanzo,autoecole,auto-ecole,formation,formacion,formazione",
  health:
    "clinique,clinica,cabinet,pharmacie,farmacia,hopital,hospital,ospedale,cabinet dentaire,dentiste,dentista,kine,fisioterapia,residencia,ehpad,casa di riposo,lar,opticien,optica,ottica",
  business:
    "tienda,boutique,magasin,negozio,loja,taller,atelier,officina,oficina,entreprise,empresa,azienda,societe,agence,agencia,agenzia,usine,fabrica,fabbrica,imprimerie,imprenta,tipografia,menuiserie,carpinteria,falegnameria,marcenaria,cordonnerie,zapatero,calzolaio,sapataria,couturiere,sastreria,sartoria,alfaiataria,photographe,fotografo,fotografa,plombier,fontanero,idraulico,canalizador,cooperative,cooperativa,quincaillerie,ferreteria,ferramenta,blanchisserie,lavanderia,service,servicio,servizio,servico",
  home: "fleuriste,floristeria,fioraio,fiorista,florista,jardinerie,vivero,vivaio,viveiro,meubles,muebles,mobili,moveis,bougies,velas,candele,poterie,ceramica,ceramique,alfareria,olaria,tapis,alfombras,tappeti",
  event:
    "festival,fete,fiesta,festa,foire,feria,fiera,feira,salon du livre,concert,concierto,concerto,exposition,exposicion,mostra,exposicao,spectacle,espectaculo,spettacolo,espetaculo,marche de noel,mercadillo,mercatino,theatre,teatro,cirque,circo,cinema,cine,carnaval,carnevale,nuit,noche,notte,noite,bal",
  nonprofit:
    "association,asociacion,associazione,associacao,fondation,fundacion,fondazione,fundacao,ong,refuge,refugio,rifugio,protectora,banque alimentaire,banco de alimentos,benevoles,voluntarios,volontari,don du sang,donacion de sangre",
  music: "chorale,coro,orchestre,orquesta,orchestra,fanfare,disquaire",
  sports:
    "ecole de surf,club de foot,club de futbol,piscine,piscina,salle d'escalade,rocodromo,palestra di arrampicata,course,carrera,corrida,corsa,maraton,maratona,ecole de surf,escuela de surf,escola de surf,scuola di surf,ecole de voile,escuela de vela,scuola di vela",
  pets: "toilettage,peluqueria canina,toelettatura,clinica veterinaria,clinique veterinaire,clinica veterinaria,veterinaire,veterinario,veterinaria,croquettes,pienso,crocchette,racao,animalerie",
  kids: "jouets,juguetes,giocattoli,brinquedos,creche,guarderia,asilo nido,couches,panales,pannolini,fraldas,ludotheque",
  fashion:
    "friperie,chapelier,sombrereria,cappelleria,chaussures,maroquinerie,marroquineria,pelletteria,couture,bijoux fantaisie",
};
