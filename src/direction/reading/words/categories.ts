/** Nouns of things that are advertised, by category; the first match of a product's head names its category. */
export const PRODUCT_NOUNS: Readonly<Record<string, string>> = {
  food: "oat bars,oat bar,snack bars,cereal bars,fruit bars,oyster bar,oysters,tiefkühlpizza,frozen pizza,salad bar,🍕,🍔,🍟,🌮,🍣,🍜,🍩,🍪,🍰,🍫,🍦,🥐,🥗,bakery,loaf,loaves,mints,tortilla,tortillas,pickles,noodle soup,bread,sourdough,pizza,pizzeria,burger,burgers,restaurant,bistro,trattoria,taqueria,tacos,taco truck,food truck,taco van,gelato truck,gelato van,ice cream truck,ice cream van,burger van,burger truck,pizza truck,crepe van,diner,ramen,noodles,sushi,pasta,pasta sauce,cheese,chocolate,chocolates,chocolatier,cookies,cookie,cake,cakes,cupcakes,donuts,doughnuts,ice cream,gelato,yogurt,yoghurt,granola,cereal,oats,oatmeal,snack,snacks,chips,crisps,popcorn,nuts,almond butter,peanut butter,jam,honey,hot sauce,sauce,salsa,olive oil,spices,soup,salad,salads,sandwich,sandwiches,steak,steakhouse,bbq,barbecue,meal kit,meal kits,meal delivery,food delivery,grocery delivery,grocery,groceries,supermarket,protein bar,protein bars,energy bar,granola bar,candy,gummies,sweets,gum,pastry,pastries,patisserie,croissant,croissants,catering,deli,butcher,eggs,meat,plant-based meat,plant-based burger,vegan burger,tofu,frozen meals,dumplings,kimchi,mustard,ketchup,mayo,seasoning,fruit,berries,vegetables,farm box,veg box,canteen,food,meal,meals,dessert,desserts,pancakes,waffles,fries,chicken,fried chicken,seafood,oyster bar,kebab,curry,hummus,falafel,breakfast,brunch,cafe restaurant,chef's knives,muesli,backerei,brot,brotchen,konditorei,schokolade,eis,nudeln,wurst,kase,boulangerie,pain,fromage,fromagerie,chocolat,glace,biscuits,panaderia,pan artesanal,queso,helado,tapas,aceite de oliva,restaurante,padaria,pao de queijo,sorvete,queijo,acai,chocolateria,ristorante,gelateria,formaggio,olio d'oliva,panificio,cioccolato,panettone,paella,パン,ラーメン,寿司,お菓子,抹茶アイス,火锅,月饼,蛋糕,巧克力,餐厅,面包,치킨,라면,빵,떡볶이,김치",
  beverage:
    "ginger shot,ginger shots,energy shot,energy shots,coffee subscription,tea subscription,☕,🧋,🍵,🥤,tea shop,tea house,tea room,teahouse,coffee,cold brew,cold brew coffee,espresso,latte,coffee shop,coffee bar,coffee truck,coffee van,coffee cart,coffee roaster,coffee roastery,roastery,cafe,café,coffeehouse,tea,iced tea,matcha,kombucha,juice,juices,juice bar,smoothie,smoothies,soda,sodas,prebiotic soda,soft drink,lemonade,water,sparkling water,mineral water,spring water,coconut water,energy drink,energy drinks,sports drink,electrolyte drink,electrolytes,hydration drink,oat milk,almond milk,milk,plant milk,milkshake,bubble tea,boba,hot chocolate,cacao,yerba mate,tonic,seltzer,drink,drinks,beverage,beverages,non-alcoholic beer,alcohol-free beer,mocktail,mocktails,kefir,shake,protein shake,kaffee,tee,saft,limonade,mineralwasser,haferdrink,hafermilch,rosterei,kaffeerosterei,the glace,cafe en grain,jus,eau minerale,cafe de especialidad,cafeteria,cafetería,zumo,jugo,agua,te,cafe especial,suco,cha,guarana,caffe,succo,acqua,コーヒー,お茶,緑茶,抹茶,缶コーヒー,咖啡,奶茶,茶,果汁,커피,차,음료,koffie,thee,sap",
  alcohol:
    "gin brand,whisky brand,rum brand,beer brand,🍺,🍷,🍸,🥂,beer,craft beer,lager,ipa,ale,pale ale,stout,pilsner,brewery,wine,wines,winery,vineyard,champagne,prosecco,sparkling wine,rosé,chardonnay,riesling,merlot,pinot noir,sauvignon blanc,cabernet,malbec,syrah,shiraz,grüner veltliner,chablis,barolo,rioja,gin,vodka,rum,whisky,whiskey,bourbon,scotch,tequila,mezcal,cocktail,cocktails,cocktail bar,hard seltzer,cider,sake,liqueur,brandy,cognac,distillery,spirits,aperitif,aperitivo,pub,wine bar,absinthe,vermouth,spritz,bier,brauerei,wein,weingut,sekt,vin,biere,cidre,vignoble,cerveza,vino,bodega,cerveja,vinho,cachaca,caipirinha,birra,grappa,ビール,日本酒,ウイスキー,啤酒,白酒,맥주,소주,wijn,jenever",
  luxury:
    "watch,watches,wristwatch,chronograph,timepiece,timepieces,jewelry,jewellery,necklace,earrings,engagement ring,engagement rings,diamond,diamonds,haute couture,yacht,yachts,private jet,supercar,fine jewelry,fine jewellery,cufflinks,fountain pen,cashmere,caviar,luxury watch,luxury hotel,luxury resort,silk scarf,silk scarves,cigars,bracelet,pearls,handbag maison,uhr,uhren,armbanduhr,schmuck,montre,montres,joaillerie,bijoux,reloj,relojes,joyeria,joyas,relogio,joias,orologio,gioielli,gioielleria,腕時計,手表,腕表,珠宝,시계",
  tech: "screen protector,screen protectors,video doorbell,video doorbells,television,televisions,phone,smartphone,laptop,tablet,headphones,earbuds,headset,speaker,smart speaker,bluetooth speaker,smartwatch,fitness tracker,camera,action camera,drone,tv set,monitor,keyboard,mouse,robot vacuum,vacuum robot,robot,smart lamp,smart light,smart bulb,smart lock,doorbell,video doorbell,thermostat,charger,power bank,powerbank,router,wifi router,3d printer,printer,vr headset,ar glasses,smart glasses,smart ring,hearing aid,projector,gadget,gadgets,device,wearable,e-reader,chip,processor,graphics card,solar panel,solar panels,heat pump,heat pumps,battery,home battery,smart home,soundbar,microphone,turntable,webcam,phone case,dash cam,air purifier,electric toothbrush,smart mirror,smart mug,mug warmer,kopfhorer,handy,staubsauger,saugroboter,lautsprecher,smartphones,warmepumpe,solaranlage,casque audio,ecouteurs,enceinte,telephone,auriculares,altavoz,movil,portatil,fones de ouvido,celular,cuffie,telefono,aspirapolvere,イヤホン,スマホ,ヘッドホン,スマートウォッチ,耳机,手机,无人机,智能手表,이어폰,스마트폰,로봇청소기,koptelefoon",
  software:
    "cybersecurity,cyber security,cybersecurity company,cybersecurity firm,cybersecurity service,it security,security software,shift planner,invoicing software,bookkeeping software,backup,encrypted backup,cloud backup,app,apps,mobile app,web app,iphone app,android app,software,saas,platform,crm,tool,dashboard,api,plugin,chatbot,ai assistant,assistant,ai tool,ai agent,budgeting app,meditation app,dating app,language app,language-learning app,fitness app,delivery app,note-taking app,calendar app,photo editor,photo editing app,video editor,password manager,vpn,cloud storage,operating system,browser,marketplace,website builder,developer platform,analytics platform,project management tool,scheduling tool,inventory software,payroll software,accounting software,hr software,cybersecurity platform,security platform,no-code platform,game engine,open-source project,extension,newsletter tool,translation app,recipe app,habit tracker,todo app,to-do app,period tracker,journaling app,sleep app,running app,budget tracker,travel app,ai,anwendung,buchhaltungssoftware,plattform,application,appli,appli mobile,logiciel,aplicacion,aplicativo,applicazione,アプリ,软件,应用,小程序,앱,플랫폼",
  fitness:
    "gym,gyms,fitness studio,yoga mat,crossfit,crossfit box,personal training,personal trainer,workout,workouts,workout program,dumbbell,dumbbells,kettlebell,treadmill,exercise bike,rowing machine,protein powder,whey,whey protein,preworkout,pre-workout,creatine,spin class,spin studio,spinning,boxing gym,boxing club,climbing gym,bouldering gym,resistance bands,foam roller,fitness challenge,bootcamp,fitness center,fitness club,sports nutrition,barre studio,hiit class,massage gun,recovery boots,fitnessstudio,salle de sport,gimnasio,academia,palestra,ジム,ヨガ,健身房,瑜伽,헬스장,요가,sportschool",
  sports:
    "soccer ball,soccer balls,rugby ball,rugby balls,golf ball,golf balls,fishing reel,fishing reels,football club,soccer club,soccer team,football team,basketball,basketball team,tennis racket,tennis club,golf club,golf clubs,golf course,surfboard,surf school,skateboard,skateboards,skate shop,snowboard,skis,ski,bicycle,bike,bikes,mountain bike,road bike,cycling jersey,helmet,bike helmet,football boots,cleats,running shoe,running shoes,trail running shoes,wetsuit,swimsuit goggles,marathon,half marathon,triathlon,10k,race,world cup,league,tournament,olympics,baseball glove,hockey stick,paddle board,padel,padel club,climbing shoes,sportswear,ski resort,fishing rod,kayak,kayaks,canoe,rugby club,martial arts school,karate school,swim school,swimming lessons,bike shop,fahrrad,laufschuhe,fußballverein,velo,chaussures de course,bicicleta,zapatillas de correr,tenis de corrida,bicicletta,scarpe da corsa,ランニングシューズ,自転車,跑鞋,自行车,러닝화,fiets,hardloopschoenen",
  beauty:
    "savons,savons artisanaux,toothbrush,toothpaste,bamboo toothbrush,mouthwash,dental floss,dentifrice,zahnpasta,zahnburste,pasta de dientes,serum,vitamin c serum,moisturizer,moisturiser,face cream,cream,night cream,eye cream,hand cream,sunscreen,sun cream,spf,cleanser,face wash,toner,face mask,sheet mask,skincare,skin care,skincare line,makeup,make-up,lipstick,lip balm,lip gloss,lip oil,mascara,foundation,concealer,blush,eyeliner,eyeshadow,nail polish,perfume,fragrance,eau de parfum,cologne,aftershave,shampoo,shampoo bar,conditioner,hair oil,hair mask,hair dryer,hair straightener,hair salon,salon,barbershop,barber shop,barber,spa,beauty salon,nail salon,nail studio,soap,soaps,soap bar,body lotion,body wash,deodorant,razor,razors,beard oil,shaving cream,cosmetics,tattoo studio,brow bar,lash extensions,body butter,face oil,retinol,collagen cream,self tanner,dry shampoo,hair color,hair colour,kosmetik,hautpflege,friseur,friseursalon,parfum,creme,creme solaire,soin,shampoing,savon,rouge a levres,salon de coiffure,crema,perfume,champu,jabon,labial,protector solar,maquillaje,peluqueria,protetor solar,batom,sabonete,maquiagem,salao de beleza,profumo,rossetto,sapone,crema viso,parrucchiere,化粧水,石鹸,口紅,香水,シャンプー,美容液,日焼け止め,口红,护肤品,面霜,精华,防晒霜,洗发水,립스틱,화장품,향수,선크림,세럼,zeep",
  fashion:
    "spectacles,swim shorts,running shorts,👟,👗,insoles,sneaker,sneakers,trainers,shoe,shoes,boots,sandals,heels,dress,dresses,jeans,denim,jacket,jackets,coat,raincoat,hoodie,hoodies,t-shirt,t-shirts,tee,tees,shirt,shirts,pants,leggings,socks,underwear,lingerie,bra,bras,swimwear,bikini,swimsuit,bag,bags,handbag,handbags,backpack,backpacks,tote bag,tote bags,wallet,belt,hat,hats,cap,beanie,scarf,scarves,gloves,sunglasses,glasses,eyewear,suit,suits,clothing,clothing line,clothing brand,clothes,apparel,fashion,fashion line,fashion brand,streetwear,streetwear brand,streetwear label,boutique,capsule collection,activewear,athleisure,sweater,sweaters,knitwear,linen,linen shirts,silk,kimono,wedding dress,wedding dresses,vintage clothing,vintage shop,thrift store,thrift shop,second-hand clothes,sewing,rings,ring,workwear,pajamas,slippers,umbrella,umbrellas,collection,lookbook,schuhe,turnschuhe,kleid,kleider,mode,jacke,tasche,rucksack,rucksacke,brille,sonnenbrille,chaussures,baskets,robe,veste,sac,sac a main,lunettes,zapatillas,zapatos,vestido,vestidos,ropa,bolso,mochila,gafas,tenis,roupas,sapatos,bolsa,oculos,scarpe,abito,abiti,borsa,borse,giacca,occhiali,スニーカー,靴,服,バッグ,运动鞋,衣服,包包,鞋,스니커즈,운동화,옷,가방,schoenen,jurk,kleding",
  automotive:
    "scooter sharing,bike sharing,electric van,cargo van,delivery van,🚗,🏎,car,cars,hatchback,electric hatchback,estate car,coupe,minivan,kleinwagen,electric car,ev,evs,suv,electric suv,sedan,pickup,pickup truck,truck,trucks,van,camper van,campervan,motorcycle,motorbike,scooter,e-scooter,electric scooter,e-bike,e-bikes,ebike,electric bike,cargo bike,roadster,convertible,hybrid,tires,tyres,motor oil,engine oil,car wash,car insurance app,dealership,car dealership,auto repair,auto shop,mechanic,car detailing,charging station,charging network,ev charger,wallbox,rental cars,car rental,car sharing,hypercar,sports car,electric truck,elektroauto,autohaus,auto,autos,wagen,lastenrad,e-auto,voiture,voiture electrique,moto,concessionnaire,coche,coche electrico,carro,carro eletrico,autoescuela,automobile,auto elettrica,車,電気自動車,バイク,汽车,电动车,新能源汽车,자동차,전기차,elektrische auto",
  travel:
    "hotel,hotels,boutique hotel,hostel,resort,resorts,beach resort,eco-resort,eco resort,lodge,villa,villas,cruise,cruises,airline,airlines,flights,flight,train,night train,sleeper train,travel agency,tour,tours,city tour,walking tour,road trip,safari,island,national park,destination,tourism board,tourism,bed and breakfast,b&b,campsite,glamping,suitcase,luggage,carry-on,vacation,vacations,holiday,holidays,city break,airport lounge,surf camp,retreat,yoga retreat,travel pillow,ferry,guesthouse,ryokan,onsen,theme park,aquarium,zoo,museum,reise,reisen,urlaub,koffer,reiseburo,jugendherberge,voyage,voyages,agence de voyage,sejour,vacances,viaje,viajes,hotel rural,agencia de viajes,turismo,viagem,viagens,pousada,agencia de viagens,viaggio,viaggi,agriturismo,agenzia viaggi,vacanza,旅館,ホテル,温泉,旅行,酒店,民宿,旅游,호텔,여행,숙소,reis,vakantie",
  real_estate:
    "victorian terrace,terraced house,semi-detached house,detached house,bungalow,cottage,bedroom house,bedroom flat,bedroom terrace,town house,apartment,apartments,penthouse,penthouses,condo,condos,house listing,homes,real estate,real estate agency,real estate agent,realtor,property,properties,loft,lofts,townhouse,townhouses,housing development,co-living,coworking,coworking space,co-working space,office space,tiny house,tiny houses,student housing,estate agent,estate agency,new development,residence,residences,mortgage broker,immobilien,wohnung,wohnungen,immobilienmakler,appartement,appartements,agence immobiliere,immobilier,piso,pisos,inmobiliaria,apartamento,apartamentos,imoveis,imobiliaria,immobiliare,agenzia immobiliare,appartamento,appartamenti,マンション,不動産,房产,公寓,아파트,부동산,huizen,makelaar",
  home: "bike light,bike lights,bicycle light,bicycle lights,tool kit,tool kits,tool set,tool sets,multi-tool,multi-tools,multi tool,kitchen tool,kitchen tools,bird house,bird houses,greeting card,greeting cards,playing cards,card deck,watering can,watering cans,can opener,can openers,kitchen roll,toilet roll,chest of drawers,night light,night lights,storage containers,tools,hand tools,power tools,garden tools,chisels,chisel,sofa,couch,mattress,mattresses,bed,bedding,sheets,bed sheets,linen sheets,duvet,pillow,pillows,lamp,lamps,chair,chairs,office chair,desk,standing desk,table,furniture,furniture store,rug,rugs,candle,candles,scented candles,vase,ceramics,pottery,mug,mugs,cookware,pan,frying pan,cast iron,cast-iron skillet,skillet,knife,knives,chef's knife,blender,air fryer,toaster,kettle,coffee machine,espresso machine,coffee maker,fridge,dishwasher,washing machine,vacuum,vacuum cleaner,detergent,laundry detergent,dish soap,cleaning spray,cleaning product,cleaner,paint,wallpaper,curtains,blinds,tiles,kitchen,kitchens,bathroom,plant shop,houseplants,house plants,plant subscription,plants,garden tools,gardening,garden center,florist,flowers,flower shop,bouquet,bouquets,lawn mower,grill,hot tub,sauna,shower head,towels,towel,water filter,water bottle,bottle,lunch box,storage boxes,toilet paper,fire extinguisher,smoke detector,wall hanging,wall art,interior design,interior design studio,plumber,plumbing,roofing,landscaping,gardener,cleaning service,moving company,handyman,locksmith,home decor,flower bulbs,bulbs,bloembollen,blumenzwiebeln,washer,dryer,tap,faucet,leak ring,paints,stapler,diffuser,humidifier,matratze,sofas,mobel,kuche,kuchen,lampe,waschmittel,blumenladen,kerzen,putzmittel,canape,matelas,meuble,meubles,bougie,bougies,fleuriste,colchon,muebles,vela,velas,floristeria,colchao,moveis,sofa-cama,floricultura,materasso,mobili,divano,candele,fiorista,cucina,ソファ,家具,マットレス,床垫,花店,침대,가구,소파,bloemen,meubels",
  education:
    "ceramics workshop,pottery workshop,painting workshop,ceramics course,workshop weekend,science museum,pen,pens,pencil,pencils,stationery,notebook,notebooks,kugelschreiber,fuller,stylos,papeterie,papeleria,course,courses,online course,online courses,class,classes,workshop,workshops,school,university,college,mba,language school,tutoring,tutor,bootcamp program,coding bootcamp,textbook,learning platform,learning app,e-learning,elearning,masterclass,piano lessons,guitar lessons,driving school,music school,dance school,dance studio,art school,cooking class,cooking classes,pottery class,pottery classes,kindergarten,nursery,preschool,library,book,books,audiobook,audiobooks,bookstore,bookshop,novel,podcast,training,training program,certification,summer camp,stem kit,scholarship,degree,webinar,museum exhibition,safety training,sprachkurs,schule,kurs,kurse,fahrschule,buch,buchhandlung,ecole,cours,cours de langue,livre,librairie,escuela,curso,cursos,libro,libreria,universidad,escola,livro,livraria,faculdade,scuola,corso,corsi,自習室,英会話,塾,课程,培训班,英语课,학원,강의,온라인 강의,cursus,boek",
  finance:
    "crypto wallet app,crypto app,digital wallet,bank,banks,neobank,bank account,savings account,teen account,student account,kids account,youth account,joint account,credit card,debit card,loan,loans,mortgage,mortgages,insurance,car insurance,home insurance,life insurance,pet insurance,travel insurance,health insurance,investment,investing,investing app,investment app,stock trading,trading app,trading platform,crypto,crypto wallet,bitcoin,wallet app,payment app,payments,payment terminal,fintech,pension,retirement plan,retirement savings,tax software,tax filing,accounting,accountant,accounting firm,budgeting,money transfer,remittance,etf,financial advisor,wealth management,versicherung,girokonto,kredit,sparkonto,steuer-app,altersvorsorge,bankkonto,assurance,banque,compte bancaire,credit,epargne,banco,seguro,seguros,cuenta,tarjeta de credito,tarjeta,prestamo,hipoteca,conta digital,cartao de credito,cartao,emprestimo,investimentos,banca,assicurazione,conto,mutuo,carta di credito,銀行,保険,クレジットカード,银行,保险,信用卡,은행,보험,카드,verzekering,hypotheek",
  health:
    "zahnärztin,yoga studio,yoga class,yoga classes,yoga,pilates,pilates studio,clinic,dental clinic,dentist,dental practice,doctor,hospital,pharmacy,telehealth,telemedicine,therapy,therapy app,online therapy,therapist,mental health app,vitamins,vitamin,multivitamin,supplement,supplements,probiotic,probiotics,omega-3,collagen,pain relief,painkiller,cold medicine,allergy medicine,allergy relief,cough syrup,bandage,plaster,first aid kit,glucose monitor,blood pressure monitor,sleep aid,melatonin,contact lenses,eye clinic,optician,lasik,aligners,clear aligners,braces,physiotherapy,physio,chiropractor,acupuncture,vaccine,vaccination,flu shot,blood donation,wellness center,nursing home,care home,senior care,hearing aids,menstrual cups,menstrual cup,period underwear,tampons,pads,prenatal vitamins,fertility clinic,medical device,inhaler,insulin pump,health app,weight loss program,cbd,meditation,zahnarzt,zahnarztpraxis,apotheke,nahrungserganzung,nahrungserganzungsmittel,vitamine,clinique,dentiste,pharmacie,complement alimentaire,clinica,clinica dental,dentista,farmacia,suplemento,vitaminas,clinica odontologica,integratore,integratori,歯医者,サプリ,薬,クリニック,诊所,牙科,保健品,维生素,치과,병원,영양제,비타민,tandarts,apotheek",
  nonprofit:
    "blood donation,adult literacy,literacy charity,hospice,association,charity,nonprofit,non-profit,ngo,foundation,fundraiser,fundraising,donation drive,food bank,animal shelter,shelter,animal rescue,refugee camp,relief fund,disaster relief,ocean cleanup,beach cleanup,tree planting,reforestation,climate campaign,awareness campaign,psa,public service announcement,voter registration,get out the vote,blood drive,homeless shelter,soup kitchen,scholarship fund,conservation,wildlife conservation,rainforest protection,volunteers,volunteering,volunteer program,community garden,anti-bullying campaign,road safety campaign,anti-smoking campaign,suicide prevention hotline,helpline,donations,spenden,tierheim,spendenaktion,hilfsorganisation,association caritative,don,dons,ong,refuge animalier,fundacion,donaciones,protectora,refugio de animales,doacao,doacoes,instituicao de caridade,onlus,beneficenza,canile,donazioni,募金,寄付,公益,慈善,기부,봉사,goed doel,dierenasiel,clean water",
  gaming:
    "game,games,video game,mobile game,board game,card game,party game,puzzle game,rpg,mmorpg,shooter,racing game,platformer,indie game,vr game,console,gaming chair,gaming mouse,gaming keyboard,gaming pc,gaming laptop,gaming headset,esports team,esports tournament,esports,controller,expansion,dlc,battle pass,strategy game,horror game,cozy game,farming sim,city builder,dungeon crawler,roguelike,puzzle,puzzles,jigsaw puzzle,tabletop game,spiel,brettspiel,handyspiel,videospiel,jeu,jeu video,jeu de societe,juego,videojuego,juego de mesa,jogo,jogos,videogioco,gioco,gioco da tavolo,ゲーム,スマホゲーム,游戏,手游,게임,모바일 게임,bordspel,spel",
  pets: "dog grooming van,grooming van,dog food,cat food,pet food,kibble,dog treats,cat treats,dog collar,dog leash,leash,cat litter,litter box,dog bed,pet toys,dog toys,cat toys,pet camera,pet tracker,dog walking,dog walking app,dog walker,pet sitting,pet sitter,pet store,pet shop,vet,vet clinic,veterinary clinic,veterinarian,dog grooming,groomer,dog groomer,dog training,dog trainer,puppy school,aquarium supplies,fish tank,horse feed,pet insurance plan,dog park,dog daycare,cat cafe,hundefutter,katzenfutter,tierfutter,tierarzt,hundeschule,croquettes,nourriture pour chien,nourriture pour chat,veterinaire,comida para perros,comida para gatos,pienso,veterinario,veterinaria,racao,pet shops,cibo per cani,cibo per gatti,crocchette,ペットフード,ドッグフード,猫粮,狗粮,宠物,사료,반려동물,hondenvoer,kattenvoer",
  kids: "building set,building sets,toy,toys,magnetic tiles,magnetic building tiles,building tiles,building blocks,building bricks,wooden toys,plush toy,plush,stuffed animal,doll,dolls,stroller,strollers,pram,prams,pushchair,pushchairs,buggies,baby carrier,car seat,diapers,nappies,diaper,wipes,baby wipes,baby food,baby formula,baby bottle,baby monitor,crib,cot,high chair,playground,kids' app,children's book,children's books,picture book,picture books,kids clothing,baby clothes,school bag,daycare,day care,crayons,audiobook box,audio box,music box for kids,story player,craft kit,craft kits,story box,magic kit,trampoline,baby shampoo,night light,spielzeug,kinderwagen,windeln,kinderbuch,babynahrung,jouet,jouets,poussette,couches,livre pour enfants,juguete,juguetes,panales,cochecito,cuento infantil,brinquedo,brinquedos,fraldas,carrinho de bebe,livro infantil,giocattolo,giocattoli,pannolini,passeggino,libro per bambini,おもちゃ,絵本,おむつ,玩具,绘本,纸尿裤,장난감,기저귀,speelgoed,luiers",
  music:
    "guitar pedal,guitar pedals,fuzz pedal,amplifier,dance video,song,single,new single,debut single,album,debut album,new album,ep,track,new track,mixtape,band,music festival,vinyl,record label,music app,music streaming,guitar,guitars,electric guitar,piano,synthesizer,synth,drum kit,headliner,tour dates,concert tour,choir,orchestra,dj set,remix,ballad,anthem,lullaby,rap song,lied,albumtitel,chanson,morceau,titre,cancion,sencillo,disco,musica,cancao,faixa,canzone,brano,singolo,楽曲,新曲,アルバム,歌曲,单曲,专辑,신곡,노래,앨범,nummer,liedje,plaat,music video",
  event:
    "corn maze,pumpkin patch,festival,film festival,food festival,concert,conference,summit,expo,trade show,trade fair,exhibition,gala,party,launch party,meetup,hackathon,pop-up,pop-up shop,pop up,market,farmers market,farmers' market,christmas market,flea market,night market,carnival,parade,theater play,theatre play,musical,opera,ballet,comedy night,stand-up show,open mic,open house,open day,grand opening,fashion show,book fair,job fair,career fair,science fair,ticket,tickets,event,events,awards,award show,quiz night,trivia night,charity run,fun run,prom,reunion,art fair,block party,street festival,beer festival,wine tasting,weihnachtsmarkt,konzert,messe,ausstellung,theaterstuck,flohmarkt,stadtfest,marche de noel,exposition,salon du livre,spectacle,feria,exposicion,concierto,mercadillo,fiesta,exposicao,feira,festa,mostra,fiera,concerto,sagra,mercatino,フェス,展示会,音楽祭,音乐节,展览,演唱会,축제,콘서트,전시회,tentoonstelling",
  wedding:
    "hochzeitsfotografin,hochzeitsfotograf,wedding photographer,wedding photography,wedding,weddings,wedding day,elopement,engagement party,vow renewal,wedding venue,wedding planner,wedding planning,hochzeit,hochzeitsfilm,hochzeitsvideo,mariage,boda,casamento,matrimonio,bruiloft,trouwfilm,結婚式,ウェディング,婚礼,결혼식",
  outdoor:
    "boat,boats,sailboat,tent,tents,sleeping bag,hiking boots,hiking boot,hiking backpack,camping stove,camp stove,headlamp,climbing rope,rain jacket,outdoor jacket,fleece,thermos,cooler,hammock,camping gear,camping chair,outdoor gear,hiking gear,compass,binoculars,trekking poles,rooftop tent,roof tent,multitool,pocket knife,insulated bottle,trail shoes,survival kit,fire pit,fishing gear,adventure gear,hiking trail,hiking app,wool socks,merino socks,merino base layer,zelt,wanderschuhe,schlafsack,regenjacke,outdoor-ausrustung,tente,chaussures de randonnee,sac de couchage,tienda de campana,botas de montana,saco de dormir,barraca,bota de trilha,saco de dormir camping,tenda,scarponi,scarponcini,sacco a pelo,テント,登山靴,帐篷,登山鞋,텐트,등산화,tent camping",
  business:
    "hochzeitsfotografin,hochzeitsfotografie,umzugsfirma,umzugsunternehmen,reinigungsfirma,steuerberater,tree surgery,tree surgery firm,fire brigade,fire service,police force,bus drivers,recruitment campaign,plumbing,plumber,plumbers,plumbing company,electrician,electricians,roofing,roofer,roofers,builder,builders,carpenter,carpentry,joinery,handyman,locksmith,pest control,removals,movers,moving company,cleaning service,cleaning company,office cleaning,window cleaning,house cleaning,landscaping,gardening service,tree surgeon,courier,couriers,taxi company,funeral home,funeral director,undertaker,repair shop,bike repair shop,bike repair,bicycle workshop,bike workshop,phone repair,watch repair,shoe repair,cobbler,tailor,tailors,dry cleaner,dry cleaners,laundromat,photographer,photo studio,accountant,accountants,tax advisor,stadtwerke,fernwarme,agency,marketing agency,ad agency,creative agency,design studio,law firm,consultancy,consulting firm,consulting,recruiting,recruitment,recruiting agency,job board,hiring campaign,employer branding,logistics,logistics company,shipping service,courier service,delivery service,freight,warehouse,factory,manufacturing,steel,construction company,construction,contractor,architect,architecture firm,architecture studio,packaging,printing service,print shop,photography studio,photographer,videographer,coaching,business coaching,virtual assistant,call center,erp,startup,accelerator,franchise,b2b,b2b service,industrial robots,robot arm,robotics,crane,forklift,3d printing service,security service,cleaning company,temp agency,notary,trade union,chamber of commerce,handwerksbetrieb,handwerk,schreinerei,tischlerei,agentur,kanzlei,spedition,maschinenbau,maschinenbauer,agence,cabinet d'avocats,entreprise,agencia,despacho de abogados,logistica,agencia de marketing,escritorio de advocacia,agenzia,studio legale,azienda,物流,工場,法律事務所,工厂,物流公司,컨설팅,물류,advocatenkantoor,drukkerij",
};

/** Words that speak for a category without being products. */
export const CATEGORY_HINTS: Readonly<Record<string, string>> = {
  food: "delicious,tasty,crispy,crunchy,yummy,recipe,recipes,chef,baker,flavor,flavour,menu,mouth-watering,mouthwatering,baked,foodies,foodie,eat,organic ingredients,lecker,delicieux,delicioso,gustoso",
  beverage: "refreshing,barista,brewed,roasted,sip,thirst,caffeine,refresh,flavored,can of,cans",
  alcohol: "bartender,brewer,brewmaster,sommelier,drink responsibly,abv,on the rocks,hops,happy hour",
  luxury:
    "luxury,luxurious,haute,maison,exclusive,opulent,prestige,bespoke,heirloom,couture,handcrafted in switzerland",
  tech: "bluetooth,wireless,noise-cancelling,noise cancelling,wifi,megapixel,battery life,gadget lovers,tech,technology,sensor,sensors,voice-controlled,led",
  software:
    "ui,ux,dashboard,download the app,users,sign-up,workflow,automate,automation,cloud,b2b saas,start-up founders,free trial,developers,download",
  fitness:
    "fitness,reps,sweat,muscle,muscles,athletes,athlete,lifting,squats,trainer,exercise,train harder,gains,fitness enthusiasts",
  sports:
    "goal,match,stadium,players,league,champions,team sport,fans,runners,cyclists,surfers,skaters,skiers",
  beauty:
    "skin,glow,glowing,radiant,hair,beauty,cosmetic,dermatologist,hydrating,wrinkles,acne,lips,fragrant,hyaluronic",
  fashion:
    "wear,outfit,outfits,style it,fabric,runway,models walking,wardrobe,stylish,tailored,cotton,fashionistas",
  automotive:
    "drive,horsepower,test drive,engine,highway,0-60,torque,mileage,driver,drivers,dealers,electric range,charging",
  travel:
    "travel,travelers,travellers,getaway,explore,wanderlust,beach,book your stay,tourists,sightseeing,passport,itinerary,adventure",
  real_estate: "bedroom,bedrooms,square feet,sqm,open house,neighborhood,move-in,tenants,floor plan,buyers",
  home: "living room,cozy home,homeowners,interior,household,decor,sleep better,home",
  education:
    "educational,learn,learning,students,teacher,teachers,lesson,lessons,study,pupils,curriculum,skills,enroll,enrol",
  finance:
    "roth,pension,savings account,teen account,student account,kids account,youth account,joint account,tax account,savings,invest,interest rate,interest rates,apr,money,budget,retirement,wealth,taxes,financial,credit score,apy",
  health:
    "patients,clinical,clinically,symptoms,doctor-recommended,health,healthy,relief,sleep,anxiety,wellness,immune,medical",
  nonprofit:
    "donate,raise money,fundraise,rescue,hatchling,wildlife,volunteer,cause,awareness,save the,help us,support the,petition,vulnerable,homeless,endangered,refugees,climate",
  gaming:
    "gamer,gamers,player,players,multiplayer,quest,boss,level up,gameplay,steam,playstation,xbox,nintendo",
  pets: "dog,dogs,cat,cats,puppy,puppies,kitten,kittens,pet,pets,paw,paws,dog owners,pet owners,cat owners,vet-approved,hund,katze,chien,chat,perro,gato",
  kids: "kids,children,toddlers,toddler,baby,babies,newborn,parents,playtime,kinder,enfants,ninos,criancas,bambini",
  music:
    "k-pop,kpop,hip hop,music video,lyric video,lyrics,chorus,verse,singer,rapper,band performing,bpm,visualizer,musikvideo,clip musical,videoclip,clipe,mv",
  event:
    "save the date,join us,doors open,line-up,lineup,tickets on sale,venue,rsvp,stage,attendees,saturday,weekend",
  outdoor:
    "hiking,hikers,camping,campers,trail,trails,wilderness,summit,mountain,mountains,waterproof,backpackers,outdoors,climbers,adventurers,adventure",
  business:
    "b2b,enterprise,clients,roi,hr teams,supply chain,corporate,employees,hiring,workforce,procurement,smbs,leads,industry leaders",
};

/** Nouns of one language that mean something else in another: they count only in briefs of the languages listed. */
export const LANGUAGE_BOUND: Readonly<Record<string, string>> = {
  pain: "fr",
  don: "fr",
  dons: "fr",
  te: "es",
  the: "",
  mode: "de fr",
  glace: "fr",
  eis: "de",
  velo: "fr",
  robe: "fr",
  reis: "nl de",
  reise: "de",
  tee: "en de",
  lied: "de nl",
  bank: "en de",
  moto: "fr es it pt",
  auto: "de it nl",
  autos: "de es",
  table: "en fr",
  sac: "fr",
  jus: "fr",
  cours: "fr",
  livre: "fr",
  disco: "es it",
  sap: "nl",
  spel: "nl",
  huis: "nl",
  van: "en",
  pan: "en",
  ring: "en de",
  rings: "en",
  pads: "en",
  bra: "en",
  cap: "en",
  coat: "en",
  rug: "en",
  car: "en",
  cot: "en",
  shots: "en",
  vin: "fr",
  bier: "de nl",
  wein: "de",
  uhr: "de",
  montre: "fr",
  credit: "fr",
  conto: "it",
  banco: "es pt",
  banca: "it",
  credito: "",
  nota: "",
  mostra: "it",
  feria: "es",
  piso: "es",
  ropa: "es",
  titre: "fr",
  morceau: "fr",
  chant: "fr",
  spectacle: "fr",
  exposition: "fr",
  refuge: "",
  soin: "fr",
  savon: "fr",
  creme: "de fr pt",
  crema: "es it",
  parfum: "de fr",
  single: "en de",
  messe: "de",
  kurs: "de",
  kurse: "de",
  brot: "de",
  kleid: "de",
  jacke: "de",
  tasche: "de",
  brille: "de",
  agenda: "",
  festa: "pt it",
  gioco: "it",
  jeu: "fr",
  jogo: "pt",
  juego: "es",
  spiel: "de",
  divano: "it",
  vela: "es pt",
  velas: "es pt",
  cucina: "it",
  couches: "fr en",
  residence: "en fr",
  fragrance: "en",
  ep: "en",
  play: "en",
  pub: "en",
  sake: "en",
  drink: "en",
  drinks: "en",
  class: "en",
  pen: "en",
  tool: "en",
  api: "en",
  tenis: "es pt",
  disque: "fr",
  agua: "es pt",
  cha: "pt",
  caffe: "it",
  salon: "en",
  puzzle: "en",
  device: "en",
  ai: "en",
  bar: "en",
  race: "en",
  league: "en",
  market: "en",
  party: "en",
  event: "en",
  events: "en",
  ticket: "en",
  training: "en",
  cafe: "en es fr pt de",
  nuts: "en",
  bed: "en",
  mouse: "en",
  chip: "en",
  sheets: "en",
};
