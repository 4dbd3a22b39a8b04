import type { NounKindName } from "../../src/direction/words/noun-kinds.ts";

/** Words that the dictionary lacks, being younger, and words that briefs mean otherwise than its first meaning. Commas between them. */
export const OWN_WORDS: Readonly<Partial<Record<NounKindName, string>>> = {
  worker:
    "barista,influencer,blogger,vlogger,streamer,podcaster,developer,programmer,web developer,founder,co-founder,freelancer,entrepreneur,courier,paramedic,firefighter,mixologist,sommelier,content creator,designer,stylist,videographer,blacksmith,bookbinder,luthier,picker,packer,warehouse worker,care worker,carer,caregiver,cleaner,engineer,technician,electrician,welder,roofer,tiler,plasterer,decorator,locksmith,bricklayer,scaffolder,dog walker,dog groomer,groomer,beautician,barber,hairdresser,physiotherapist,physio,chiropractor,osteopath,midwife,nanny,childminder,tutor,lifeguard,ranger,beekeeper,winemaker,brewer,distiller,cheesemonger,fishmonger,greengrocer,shopkeeper,stallholder,milliner,seamstress,upholsterer,weaver,glassblower,ceramicist,silversmith,goldsmith,jeweller,bartender,waitress,doula,coach,personal trainer,surveyor,translator,interpreter,copywriter,illustrator,animator,screenwriter,producer,director,farmer,fisherman,deckhand,trucker,lorry driver,bus driver,taxi driver,astronaut,cosmonaut,pilot,stewardess,steward,flight attendant,conductor,postman,mail carrier,gardener,landscaper,arborist,forester,lumberjack,miner,plumber,handyman,mechanic,panel beater,optician,dentist,vet,veterinarian,zookeeper,librarian,archivist,curator,planner,wedding planner,celebrant,florist,officer,soldier,minister,doctor,apprentice,trainee,intern,colleague,coworker,boss,don,judge,captain,model,guide,host,chimney sweep,window cleaner",
  performer:
    "dj,rapper,beatboxer,busker,drag queen,pop star,rock star,rockstar,influencer duo,choreographer,ballerina,stand-up comedian,acrobat,juggler,puppeteer,soloist,voice actor",
  athlete:
    "footballer,goalkeeper,striker,skater,skateboarder,snowboarder,kayaker,rower,sprinter,jogger,runner,cyclist,swimmer,climber,boxer,wrestler,gymnast,surfer,hiker,trekker,biker,rider,yogi,triathlete,marathoner,golfer,skier,diver,paraglider,freerunner,boulderer,judoka,player,gamer,esports player,mountaineer",
  relative:
    "mum,mom,mam,nan,nana,gran,granny,grandad,granddad,grandpa,grandma,auntie,stepdad,stepmum,fiancee,girlfriend,boyfriend,bestie,best friend,flatmate,roommate,housemate,newlywed,twin,brother,sister",
  child: "kid,toddler,tween,teen,preschooler,schoolchild,schoolboy,schoolgirl,newborn,baby,infant,youngster",
  person:
    "man,woman,person,adult,customer,student,pupil,guest,patient,commuter,tourist,traveller,camper,neighbour,stranger,hero,heroine,homeowner,pet owner,pensioner,retiree,millennial,human,male,female,senior,beginner,foodie,shopper,hipster,refugee,somebody,everyone,anyone,someone,lady,gentleman,guy,bloke,dude,chap,lad,lass,passenger,giant,villager,local,widower,bystander,onlooker,donor,volunteer",
  people:
    "couple,crowd,family,crew,team,band,choir,staff,duo,trio,audience,squad,public,youth,community,people,folk,gen z",
  "imaginary being":
    "zombie,superhero,alien,robot dog,mermaid,dragon,unicorn,ghost,witch,wizard,mascot,avatar",
  pet: "cat,kitten,puppy,pup,doggo,pooch,rescue dog,labrador,golden retriever,dachshund,corgi,chihuahua,guinea pig,budgie,gerbil,ferret,tabby,tomcat",
  "farm animal": "lamb,calf,piglet,chick,alpaca,llama,foal,pony,bull,mare,ewe,turkey,colt,donkey,mule",
  "wild animal": "beast,badger,squirrel,camel,tiger,doe,stag,seal,sea lion,otter",
  bird: "swift,robin,seagull,lark",
  fish: "koi,jellyfish,dolphin,whale,crab,oyster,mussel,snail",
  insect: "bee,honeybee,bumblebee,fly,drone bee,worm,bug",
  plant:
    "moss,succulent,cactus,houseplant,pot plant,bonsai,seedling,sapling,brush,microgreens,kelp,ivy,reed,wheatgrass",
  flower:
    "bouquet,rose,tulip,peony,lily,lavender,daffodil,poppy,sunflower,wildflower,orchid,hydrangea,blossom,cherry blossom,bloom,petal,wedding bouquet",
  tree: "oak,ash tree,cedar,spruce,fir,birch,maple,poplar,cypress,yew,palm tree,christmas tree,olive tree",
  fruit:
    "apple,avocado,mango,passionfruit,passion fruit,dragonfruit,acai,goji berry,kiwi,kiwi fruit,cherry,date,peach,plum,pear,lemon,lime,grape,melon,watermelon,almond,walnut,hazelnut,cashew,pistachio,peanut,olive,coconut,nut,clementine,satsuma,tangerine,blood orange,pomegranate,fig,apricot,strawberry,raspberry,blueberry,blackberry,gooseberry,elderberry",
  vegetable:
    "kale,pak choi,bok choy,rocket salad,arugula,courgette,aubergine,edamame,sweet potato,chickpea,chilli,chili,quinoa,oats,rice,bean,mushroom,rocket leaf,microgreen,leek,spelt,barley,iceberg lettuce,beetroot,swede,spring onion,sweetcorn",
  meat: "beef,lamb chop,chorizo,salami,prosciutto,pastrami,biltong,pulled pork,brisket,ribs,spare rib,sausage,bacon,turkey breast,chicken breast,mince,meatball,burger patty,jerky",
  seafood:
    "salmon fillet,sashimi,squid,oyster bar oyster,calamari,sea bass,cod fillet,prawn,scampi,seaweed snack,kipper",
  dish: "burger,cheeseburger,hamburger,hot dog,pizza,pasta,ramen,pho,sushi,poke,poke bowl,bibimbap,kimchi,taco,burrito,quesadilla,enchilada,falafel,hummus,kebab,doner,gyro,shawarma,curry,biryani,dal,paella,risotto,lasagne,lasagna,noodles,noodle,dumpling,gyoza,pierogi,spring roll,soup,stew,casserole,ready meal,meal kit,fish and chips,chips,fries,french fries,omelette,pancake,waffle,granola,muesli,porridge,overnight oats,oatmeal,breakfast cereal,sandwich,wrap sandwich,panini,toastie,salad,tofu,tempeh,veggie burger,fondue,raclette,schnitzel,bratwurst,currywurst,mac and cheese,pad thai,bao,egg,nachos,tapas,stir fry,goulash,borscht,chili con carne,quiche,lobster roll,sausage roll,cheese board,charcuterie board,sushi roll,grazing board,salad bowl dish,laksa,mezze,arepa,empanada,tagine,moussaka,pho,bento,ramen,ceviche,samosa,spanakopita,jollof,congee,okonomiyaki,shakshuka,mochi",
  meal: "barbecue,bbq,takeaway,takeout,packed lunch,sunday roast,feast meal,tasting menu,afternoon tea,buffet,brunch",
  bread:
    "sourdough,sourdough bread,sourdough loaf,baguette,ciabatta,focaccia,bagel,croissant,brioche,naan,pita,flatbread,crispbread,cracker,pretzel,toast,cereal,flour,crouton,bun,loaf,pastry,rye bread,oatcake,cornbread",
  sweet:
    "cake,birthday cake,wedding cake,cupcake,brownie,macaron,macaroon,ice cream,gelato,sorbet,frozen yogurt,chocolate,chocolate bar,truffle chocolate,praline,candy,gummy bear,gummy,lollipop,donut,doughnut,churro,cookie,biscuit,muffin,cheesecake,tiramisu,panna cotta,pavlova,pudding,honey,maple syrup,jam,marmalade,nut butter,peanut butter,energy bar,protein bar,granola bar,cereal bar,snack bar,caramel,fudge,toffee,marshmallow,sprinkles,icing,frosting,bonbon,mint candy,chewing gum,liquorice,halva,baklava,stollen,gingerbread,cinnamon roll,scone,eclair,tart,pie,crumble,date bar,sugar,mochi ice cream",
  dairy:
    "cheese,milk,butter,yogurt,yoghurt,kefir,skyr,halloumi,feta,mozzarella,burrata,parmesan,cheddar,brie,camembert,gouda,goat cheese,cream cheese,whipped cream,oat milk,almond milk,soy milk,clotted cream,ghee,ricotta",
  seasoning:
    "sriracha,ketchup,mayo,mayonnaise,mustard,pesto,salsa,guacamole,soy sauce,hot sauce,chilli oil,olive oil,salt,sea salt,pepper,peppercorn,spice,herb,vinegar,balsamic vinegar,tahini,miso,harissa,turmeric,cinnamon,vanilla,chutney,pickle,relish,dressing,gravy,stock cube,yeast,baking powder,saffron,basil,mint,rosemary,thyme,oregano,sage,ginger,garlic,za'atar",
  food: "superfood,snack,crisps,potato chips,popcorn,trail mix,baby food,dog food,cat food,pet food,kibble,pet treat,dog treat,petfood,finger food,street food,seed,chia seed,protein powder,grocery,groceries,delicacies",
  drink:
    "coffee,latte,flat white,cappuccino,espresso,americano,cold brew,iced coffee,mocha,macchiato,matcha,matcha latte,chai,bubble tea,boba,iced tea,green tea,herbal tea,tea,kombucha,smoothie,juice,lemonade,soda,cola,soft drink,energy drink,sports drink,tonic,tonic water,sparkling water,mineral water,milkshake,shake,protein shake,hot chocolate,cocoa,oat drink,cordial,squash drink,mocktail,ginger beer,ginger ale,root beer,yerba mate,lassi,horchata,coconut water,electrolyte drink,water,tea bag,slushie,punch,eggnog",
  alcohol:
    "wine,beer,lager,ale,stout,ipa,cider,gin,vodka,rum,tequila,mezcal,whisky,whiskey,bourbon,scotch,brandy,cognac,champagne,prosecco,cava,rose wine,cocktail,spritz,aperol,vermouth,sake,soju,mead,port wine,sherry,liqueur,schnapps,absinthe,negroni,mojito,margarita,martini,hard seltzer,pilsner,porter,sangria,mulled wine,bitters,malt",
  garment:
    "hoodie,sweatshirt,sweater,jumper,cardigan,pullover,fleece,t-shirt,tee,tee shirt,polo shirt,blouse,shirt,jeans,leggings,joggers,sweatpants,tracksuit,chinos,shorts,skirt,dress,gown,jumpsuit,onesie,dungarees,overalls,jacket,puffer,puffer jacket,parka,anorak,raincoat,trench coat,coat,gilet,waistcoat,blazer,suit,tuxedo,bikini,swimsuit,wetsuit,lingerie,bra,sports bra,underwear,boxers,briefs,pyjamas,pajamas,dressing gown,robe,bathrobe,kimono,sari,apron,workwear,sportswear,activewear,loungewear,streetwear,menswear,womenswear,kidswear,knitwear,outerwear,swimwear,babygrow,jersey,wedding dress,bridal gown,uniform,clothes,apparel,jumpers,trousers,cape,poncho,tutu,bib,mitten,oilskin,dirndl,lederhosen,abaya,cheongsam",
  footwear:
    "sneaker,trainer,trainers,running shoe,hiking boot,boot,wellington,wellies,flip-flop,flip flop,sandal,slipper,loafer,brogue,heel,high heel,stiletto,espadrille,moccasin,clog,crocs,football boot,cleat,sock,stockings,tights,insole,shoe,snow boot,ballet shoe,climbing shoe",
  headwear:
    "beanie,baseball cap,cap,hat,bobble hat,sun hat,beret,helmet,bike helmet,cycle helmet,bicycle helmet,ski helmet,hard hat,headband,hijab,veil,crown,tiara,fascinator,balaclava,bandana,hood",
  jewellery:
    "ring,engagement ring,wedding ring,wedding band,necklace,bracelet,bangle,anklet,earring,brooch,pendant,locket,charm bracelet,cufflink,pearl,diamond,gemstone,sapphire,ruby,emerald,stud earring",
  bag: "backpack,rucksack,daypack,tote,tote bag,messenger bag,fanny pack,bum bag,crossbody bag,handbag,clutch bag,suitcase,carry-on,luggage,holdall,duffel,duffel bag,duffle bag,weekender,pannier,briefcase,wallet,cardholder,card holder,purse,laptop sleeve,laptop bag,diaper bag,changing bag,wash bag,toiletry bag,pencil case,phone case,lunch bag,satchel,pouch,sling bag,trunk case,baby carrier,baby sling,carrier bag",
  accessory:
    "glasses,sunglasses,spectacles,goggles,ski goggles,scarf,glove,gloves,tie,bow tie,belt,umbrella,parasol,watch strap,lanyard,keyring,key ring,hair clip,scrunchie,hairband,shawl,pocket square,suspenders,braces for trousers,walking stick,fan,cane,mask,contact lens,hearing aid,eyewear,pashmina,dog tag,tag,ear defender,earplug,ear plug",
  timepiece:
    "watch,wristwatch,smartwatch,chronograph,clock,alarm clock,wall clock,stopwatch,timer,diver's watch,dive watch,egg timer",
  cosmetic:
    "soap,shampoo,conditioner,shampoo bar,shower gel,body wash,bath bomb,bath salt,moisturiser,moisturizer,face cream,night cream,hand cream,cream,serum,toner,cleanser,face mask,sheet mask,sunscreen,sun cream,sunblock,lip balm,lip gloss,lipstick,mascara,eyeliner,eyeshadow,foundation,concealer,blusher,blush,bronzer,highlighter makeup,nail polish,nail varnish,perfume,fragrance,cologne,aftershave,eau de parfum,deodorant,razor,shaving foam,beard oil,hair oil,hair gel,hair wax,hair dye,pomade,toothpaste,toothbrush,electric toothbrush,mouthwash,dental floss,cotton pad,wet wipe,tampon,sanitary pad,menstrual cup,body lotion,body butter,body scrub,exfoliator,essential oil,skincare,haircare,makeup,make-up,tattoo ink,lash serum,loofah,hairbrush,comb,beard trimmer,trimmer,shaver,nail clipper",
  cleaner:
    "detergent,laundry detergent,laundry sheet,detergent sheet,laundry egg,dish soap,dishwashing liquid,washing-up liquid,washing powder,fabric softener,bleach,sponge,stain remover,descaler,limescale remover,toilet cleaner,window cleaner spray,oven cleaner,cleaning spray,surface cleaner,floor cleaner,dishwasher tablet,dishwasher pod,furniture polish,shoe polish,scrubbing brush,dish brush,dishcloth,duster,mop,broom",
  medicine:
    "vitamin,supplement,food supplement,probiotic,painkiller,ibuprofen,paracetamol,antihistamine,cough syrup,cough drop,lozenge,nasal spray,eye drop,eye drops,inhaler,plaster,bandage,first aid kit,thermometer,syringe,vaccine,pill,tablet medicine,capsule,ointment,balm,melatonin,collagen,electrolyte,cbd oil,hearing aid battery,stethoscope,wheelchair,crutch,prosthesis,brace,knee brace,orthotic,defibrillator,test kit,pregnancy test,massage gun,heat pack,creatine",
  "body part":
    "hand,face,eye,hair,skin,nail,tooth,foot,arm,leg,knee,lip,finger,shoulder,smile,fingertip,beard,palm of hand,chin,cheek,nose,ear,mouth,heart,brain",
  furniture:
    "sofa,couch,sofa bed,futon,armchair,chair,office chair,gaming chair,stool,bar stool,bench,table,coffee table,dining table,desk,standing desk,bookcase,bookshelf,shelf,shelving,wardrobe,dresser,nightstand,bedside table,bed,bunk bed,cot,crib,mattress,headboard,cabinet,cupboard,chest of drawers,sideboard,tv stand,beanbag,bean bag,hammock,rocking chair,high chair,deckchair,sun lounger,park bench,ottoman,coat rack,worktop,dog bed,cat bed,stair lift,stairlift",
  lamp: "lamp,floor lamp,desk lamp,table lamp,bedside lamp,night light,fairy light,fairy lights,string lights,light bulb,lightbulb,bulb,candle,scented candle,tealight,lantern,torch,flashlight,headlamp,head torch,chandelier,pendant lamp,lampshade,led strip,bike light,spotlight,street lamp,neon light",
  textile:
    "duvet,quilt,comforter,pillow,pillowcase,cushion,bedding,bed linen,bedsheet,bed sheet,sheet set,blanket,weighted blanket,throw blanket,towel,beach towel,tea towel,bath mat,rug,carpet,doormat,curtain,tablecloth,napkin,placemat,tapestry,flag,linen,mattress topper,sleeping mask,eye mask,shower curtain,yarn,wool yarn,picnic blanket,blackout curtain",
  kitchenware:
    "frying pan,pan,pot,saucepan,wok,skillet,cast iron pan,casserole dish,baking tray,cake tin,rolling pin,whisk,spatula,ladle,grater,peeler,knife,chef's knife,kitchen knife,chopping board,cutting board,colander,sieve,corkscrew,can opener,kettle,tea kettle,coffee maker,coffee machine,espresso machine,coffee grinder,moka pot,french press,cafetiere,toaster,blender,food processor,air fryer,airfryer,slow cooker,rice cooker,pressure cooker,oven,stove,hob,cooker,grill,barbecue grill,pizza oven,juicer,stand mixer,mixer,waffle iron,fork,spoon,cutlery,chopsticks,mortar,pestle,sandwich maker,ice cream maker,bread maker,milk frother,steamer,pepper mill,salt shaker,garlic press,oven glove",
  tableware:
    "cup,mug,travel mug,coffee cup,reusable cup,glass,wine glass,tumbler,goblet,plate,bowl,dish,dinnerware,dinner set,saucer,teapot,teacup,carafe,decanter,jug,pitcher,vase,bottle,water bottle,drinking bottle,thermos,flask,hip flask,baby bottle,jar,mason jar,pottery,ceramics,porcelain,crockery,crystal glass,coaster,tray,bento box,sippy cup,earthenware,stoneware,china",
  container:
    "box,lunchbox,lunch box,basket,crate,bin,bucket,storage box,cardboard box,packaging,parcel,package,gift box,mailbox,letterbox,locker box,safe,tin can,can,carton,barrel,keg,cool box,cooler,jewellery box,hamper,gift basket,compost bin,food container,tub,toolbox,watering can,plant pot,planter,flowerpot,drawer,shopping basket,piggy bank,case,pencil case,instrument case",
  appliance:
    "vacuum cleaner,hoover,robot vacuum,washing machine,washer,dryer,tumble dryer,dishwasher,fridge,refrigerator,freezer,microwave,iron,steam iron,hair dryer,hairdryer,hair straightener,curling iron,air conditioner,air purifier,humidifier,dehumidifier,fan heater,heater,radiator,heat pump,boiler,thermostat,smart thermostat,shower,shower head,showerhead,bathtub,toilet,sink,tap,faucet,mop,broom,duster,sewing machine,ceiling fan,electric fan,water filter,doorbell,video doorbell,smart lock,baby monitor,fire extinguisher,smoke detector,electric blanket,epilator,shaver,trimmer,lawnmower,lawn mower,leaf blower,pressure washer,stairlift",
  ornament:
    "sculpture,figurine,statue,mirror,picture frame,photo frame,wreath,christmas ornament,bauble,trophy,medal,souvenir,snow globe,wind chime,garland,tinsel,balloon decoration,ornament,dreamcatcher,mosaic,tile,stained glass,terrarium,weathervane,birdbath,sundial,garden gnome,gnome,nutcracker,matryoshka",
  tool: "hammer,screwdriver,drill,cordless drill,saw,chainsaw,wrench,spanner,pliers,axe,spade,shovel,rake,hoe,trowel,secateurs,pruning shears,hose,wheelbarrow,ladder,paintbrush,brush,paint roller,tape measure,spirit level,multitool,multi-tool,pocket knife,penknife,scissors,glue gun,soldering iron,sandpaper,lock,padlock,key,rope,climbing rope,hook,nail gun,workbench,toolkit,tool kit,pickaxe,chisel,needle,knitting needle,crochet hook,bike pump,car jack,magnet,bird feeder,feeder,bird house,birdhouse,bug hotel,knife sharpener,sharpener,fishing lure,lure,smoker for bees",
  part: "screw,bolt,nail fastener,hinge,gear,wheel,tyre,tire,battery,battery pack,solar panel,cable,wire,plug,socket,pipe,valve,spring,brake pad,spark plug,filter,charger cable,door handle,zip,zipper,button,ribbon,tape,duct tape,saddle,pedal,chain,bicycle chain,bike chain,gasket,insulation,window pane,strap,dog collar,dog lead,leash,dog harness,collar",
  machine:
    "engine,motor,machine,robot,generator,pump,turbine,wind turbine,crane,excavator,digger,forklift,combine harvester,printing press,lathe,loom,3d printer,cnc machine,vending machine,cash register,atm,charging station,wallbox,ev charger,water wheel,conveyor belt,sprinkler,irrigation system,solar system,alarm system,robot arm,treadmill,exercise bike,rowing machine,elliptical,gym machine,escalator,elevator,lift,scanner,metal detector,telescope mount,incubator,equipment,apparatus",
  "musical instrument":
    "guitar,electric guitar,acoustic guitar,bass guitar,ukulele,violin,cello,double bass,piano,grand piano,keyboard instrument,synth,synthesizer,synthesiser,drum,drum kit,drum machine,cajon,tambourine,trumpet,trombone,saxophone,clarinet,flute,recorder instrument,harmonica,accordion,harp,banjo,mandolin,bagpipes,steel drum,handpan,hang drum,guitar pedal,organ,triangle instrument,maraca,kalimba,didgeridoo,turntable,sitar,oboe,french horn,tuba",
  computer:
    "laptop,notebook computer,tablet,tablet computer,computer,pc,desktop,gaming pc,server,monitor,keyboard,mechanical keyboard,mouse pad,trackpad,computer mouse,webcam,printer,hard drive,ssd,usb stick,memory card,graphics card,processor,microchip,e-reader,ereader,chromebook,stylus,docking station,mainframe,motherboard",
  electronics:
    "headphone,headphones,earphone,earphones,earbud,earbuds,headset,vr headset,speaker,bluetooth speaker,smart speaker,soundbar,amplifier,amp,microphone,mic,radio,tv,television,tv set,smart tv,projector,router,modem,charger,power bank,powerbank,remote control,games console,game console,console,gamepad,controller,joystick,record player,walkman,mp3 player,fitness tracker,fitness band,smart ring,gps,gps tracker,sat nav,dash cam,dashcam,walkie-talkie,walkie talkie,sensor,smart plug,smart home hub,wearable,gadget,device,electronics,e-cigarette,vape",
  camera:
    "camera,action camera,security camera,instant camera,film camera,camcorder,drone,camera drone,lens,tripod,gimbal,telescope,microscope,binoculars,trail camera,ring light,magnifying glass,polaroid camera",
  phone: "phone,smartphone,mobile phone,mobile,cell phone,cellphone,telephone,payphone,handset,landline",
  "measuring instrument":
    "scale,kitchen scale,bathroom scale,thermometer gauge,barometer,compass,ruler,measuring cup,measuring tape,speedometer,weather station,blood pressure monitor,glucose meter,metronome,oximeter",
  weapon: "gun,rifle,pistol,sword,dagger,bow and arrow,crossbow,spear,bomb,missile,tank,grenade",
  "sports gear":
    "ball,football,soccer ball,rugby ball,basketball hoop,tennis racket,racket,racquet,golf club,golf ball,hockey stick,baseball bat,bat,cricket bat,ski,skis,snowboard,surfboard,paddleboard,paddle board,skateboard,longboard,roller skates,rollerblades,ice skates,skate,kettlebell,dumbbell,barbell,weight plate,weights,yoga mat,yoga block,foam roller,resistance band,jump rope,skipping rope,punching bag,boxing glove,shin guard,dartboard,frisbee,wakeboard,bodyboard,swim cap,swimming goggles,climbing harness,carabiner,crash pad,trampoline,goal net,shuttlecock,fishing rod,fishing reel,paddle,snorkel,fins,sled,toboggan,kite,trekking pole,pull-up bar,home gym,pilates reformer,gym equipment",
  "outdoor gear":
    "tent,rooftop tent,roof tent,sleeping bag,sleeping mat,sleeping pad,camp stove,camping stove,camping chair,camp chair,tarp,fire pit,fire bowl,fire starter,hydration pack,bivvy,yurt,picnic basket,gazebo,sunshade,water purifier,survival kit,canteen bottle",
  toy: "toy,doll,teddy bear,teddy,plush toy,plushie,stuffed animal,cuddly toy,building block,building blocks,building bricks,toy train,train set,model train,toy car,puzzle toy,jigsaw,jigsaw puzzle,spinning top,yo-yo,rattle,baby rattle,action figure,play dough,slime toy,balance bike,scooter toy,rocking horse,doll's house,dollhouse,puppet,balloon,bubble wand,water gun,activity mat,play mat,playmat,playhouse,swing,slide,sandbox,sandpit,dog toy,cat toy,dice,playing cards,fidget spinner,rubik's cube,wooden train,wooden trains,model railway,wooden blocks,train track,marble run,shape sorter",
  game: "game,board game,card game,video game,mobile game,puzzle game,party game,role-playing game,quiz,chess,poker,darts,pinball,arcade game,tabletop game,bingo,crossword,sudoku,chess set,set of cards",
  book: "book,novel,cookbook,children's book,picture book,comic,graphic novel,magazine,zine,newspaper,memoir,autobiography,e-book,ebook,audiobook,textbook,colouring book,coloring book,travel guide,guidebook,atlas,poetry collection,encyclopedia,photo book,catalogue,newsletter",
  document:
    "ticket,passport,poster,flyer,leaflet,menu,gift card,voucher,coupon,invoice,receipt,contract,certificate,postcard,greeting card,greetings card,birthday card,business card,id card,letter,invitation,label,sticker,credit card,debit card,bank card,will document,report,bill,form,sheet music,score sheet,loyalty card,wedding invitation",
  picture:
    "painting,photo,photograph,picture,portrait,drawing,sketch,illustration,print,art print,mural,fresco,watercolour,collage,map,tattoo,graffiti,cartoon,animation,logo,icon,artwork,fine art,street art,engraving,selfie,emoji",
  stationery:
    "pen,fountain pen,ballpoint,pencil,crayon,marker,highlighter,notebook,notepad,sketchbook,planner book,diary,journal,envelope,paper,notepaper,ink,eraser,stapler,paper clip,sticky note,calendar,chalk,paint set,paints,watercolours,washi tape,rubber stamp,wrapping paper,easel,canvas for painting,typewriter ribbon,stationery",
  material:
    "wood,timber,plywood,bamboo,cork,leather,vegan leather,plastic,bioplastic,rubber,glass,concrete,cement,brick,clay,paint,wall paint,wallpaper,flooring,laminate,parquet,epoxy,resin,carbon fibre,carbon fiber,fibreglass,foam,cardboard,wax,glue,mulch,compost,fertiliser,fertilizer,soil,straw,fur,hemp,oak wood,walnut wood,varnish,roof tile,dust,mud,earth,oak flooring,insulation board",
  fabric:
    "silk,cotton,wool,merino,merino wool,cashmere,linen cloth,denim,velvet,corduroy,tweed,nylon,polyester,spandex,lycra,microfibre,tulle,lace,organza,satin,felt,gore-tex,canvas,muslin,fabric,cloth,flannel,jute,tencel",
  metal:
    "gold,silver,copper,steel,stainless steel,titanium,aluminium,aluminum,bronze,brass,iron ore,platinum,tin,zinc,lithium,nickel,chrome",
  stone:
    "marble,granite,slate,quartz,crystal,limestone,sandstone,pebble,gravel,rock,boulder,sand,ice,lava,amber,coral,seashell,shell,fossil,cobblestone,snowball",
  fuel: "petrol,diesel,gasoline,charcoal,coal,firewood,biofuel,biogas,lighter fluid,wood pellet,propane",
  liquid: "liquid,engine oil,motor oil,sea water,tap water,oil,ink wash",
  chemical: "oxygen,hydrogen,carbon dioxide,pesticide,gas,steam,acid,ash",
  object:
    "product,gadgetry,gift,present,prize,merch,merchandise,thing,object,item,kit,starter kit,sample,bundle of goods,rubbish,trash,waste,coin,banknote,gift set,subscription box,advent calendar,crossbar,funeral urn,coffin,gravestone,first-aid box",
  vehicle:
    "car,electric car,hatchback,estate car,suv,ev,van,camper van,campervan,motorhome,caravan,rv,pickup truck,truck,lorry,bus,minibus,coach bus,taxi,cab,tram,train,night train,sleeper train,high-speed train,metro,underground train,subway,ambulance,fire engine,fire truck,tractor,go-kart,quad bike,food truck,ice cream van,racing car,sports car,convertible,limousine,horse cart,carriage,sleigh,stroller,pram,pushchair,buggy,baby carriage,car seat,wheelchair accessible van,cable car,funicular,monorail,dumper,trailer,cart,shopping cart,golf cart,cargo trike,forklift truck,rocket sled,hovercraft",
  "two wheeler":
    "bike,bicycle,e-bike,ebike,electric bike,electric bicycle,folding bike,cargo bike,mountain bike,road bike,racing bike,gravel bike,kids bike,motorbike,motorcycle,moped,scooter,electric scooter,e-scooter,kick scooter,vespa,unicycle,tandem,tricycle,dirt bike,recumbent",
  boat: "boat,ship,ferry,yacht,sailboat,sailing boat,dinghy,kayak,canoe,rowboat,rowing boat,narrowboat,houseboat,barge,gondola,catamaran,speedboat,motorboat,fishing boat,trawler,cruise ship,submarine,raft,jet ski,water taxi,lifeboat,tugboat,container ship",
  aircraft:
    "plane,aeroplane,airplane,jet,private jet,helicopter,glider,hot-air balloon,hot air balloon,airship,rocket,spaceship,spacecraft,paraglider wing,seaplane,air taxi,satellite,microlight",
  building:
    "church,cathedral,mosque,temple,synagogue,tower,skyscraper,museum,theatre,theater,cinema,arena,stadium,airport,train station,railway station,bus station,bus stop,station,prison,warehouse,data centre,data center,lighthouse,windmill,watermill,town hall,courthouse,fire station,police station,car park,parking garage,petrol station,gas station,planetarium,observatory,aquarium,zoo,barn,greenhouse,glasshouse,polytunnel,swimming pool,pool,ice rink,gym,sports hall,leisure centre,community centre,opera house,concert hall,shopping centre,shopping mall,mall,skatepark,climbing wall,castle,monastery,abbey,ruin,shed,garage,bunker,base,keep,nursing home,care home,crematorium,funeral home,spa,sauna,art gallery,gallery,power station,funfair,theme park,amusement park,water park,velodrome,recording studio,film studio",
  home: "house,home,apartment,flat,studio flat,studio apartment,loft apartment,penthouse,villa,cottage,bungalow,townhouse,terraced house,semi-detached house,detached house,condo,duplex,maisonette,tiny house,tiny home,treehouse,log cabin,cabin,chalet,mansion,palace,manor,farmhouse,beach house,holiday home,bedsit,igloo,new build",
  room: "room,kitchen,bedroom,bathroom,living room,dining room,lounge,hall,hallway,attic,basement,cellar,nursery,office room,home office,classroom,meeting room,conference room,waiting room,changing room,locker room,ballroom,balcony,terrace,patio,rooftop,corridor,lobby,foyer,studio,dance studio,workshop room,darkroom,operating room,delivery room,sunroom,conservatory,laundry room,utility room,wine cellar,walk-in closet,stage,backstage,cockpit,ward,toilet cubicle,library,surgery",
  shop: "shop,store,bookshop,bookstore,boutique,supermarket,corner shop,grocery store,greengrocers,butchers,bakery,patisserie,deli,delicatessen,pharmacy,florist's shop,flower shop,garden centre,garden center,pet shop,toy shop,record shop,record store,charity shop,thrift store,vintage shop,second-hand shop,hardware store,market,farmers market,flea market,market stall,stall,kiosk,farm shop,department store,showroom,salon,hair salon,nail salon,barbershop,barber shop,tattoo studio,launderette,laundromat,dry cleaner,dry cleaners,outlet store,marketplace,bike shop,surf shop,off-licence,pawn shop,opticians,chemist",
  restaurant:
    "restaurant,cafe,coffee shop,coffee bar,tearoom,tea room,tea house,teahouse,bistro,brasserie,pizzeria,trattoria,steakhouse,diner,canteen,takeaway shop,snack bar,juice bar,ice cream parlour,ice cream parlor,gelateria,pub,bar,cocktail bar,wine bar,beer garden,brewpub,tavern,nightclub,club night,food court,food hall,hotel,boutique hotel,hostel,guesthouse,guest house,bed and breakfast,b&b,inn,lodge,resort,eco lodge,motel,campsite cafe,chip shop,sushi bar,noodle bar,street food stall,rooftop bar,roadhouse",
  workplace:
    "office,factory,workshop,laboratory,lab,farm,dairy farm,vineyard,winery,brewery,distillery,roastery,coffee roastery,mill,sawmill,forge,smithy,foundry,shipyard,boatyard,quarry,mine,studio space,pottery studio,coworking space,co-working space,fulfilment centre,call centre,call center,building site,construction site,wind farm,solar farm,fish farm,hospital,clinic,dental practice,doctor's surgery,vet clinic,school,primary school,secondary school,high school,university,college,kindergarten,preschool,academy,police academy,bootcamp site,orchard,plantation,nursery garden,ranch,stables,kennels,cattery,dairy,bakehouse,newsroom,embassy,headquarters,apiary,allotment,garden allotment",
  road: "road,street,motorway,highway,alley,lane,path,trail,footpath,hiking trail,cycle path,bike lane,pavement,sidewalk,crossroads,junction,roundabout,tunnel,underpass,railway line,canal path,boardwalk,driveway,runway,racetrack,race track",
  structure:
    "bridge,wall,fence,gate,door,front door,garage door,window,roof,roof window,stairs,staircase,steps,stairway,escalator steps,column,pillar,arch,dome,fountain,well,dam,pier,jetty,dock,harbour wall,marina,chimney,fireplace,hearth,playground,bandstand,scaffold,billboard,bus shelter,pergola,arbour,trellis,garden pond,treehouse platform,hot tub,jacuzzi,ruins,monument,statue plinth,grave,floor,ceiling,pylon",
  landscape:
    "mountain,hill,valley,forest,wood,woods,woodland,jungle,rainforest,desert,dune,beach,coast,cliff,cave,canyon,meadow,field,farmland,garden,park,national park,nature reserve,wetland,swamp,marsh,moor,heath,savanna,savannah,tundra,glacier,volcano,island,peninsula,shore,riverbank,lawn,golf course,football pitch,pitch,campsite,camp site,campground,cemetery,hedge maze,slope,ski slope,piste,ridge,summit,peak,waterside,vineyard slope,rooftop garden,backyard,back garden,courtyard,plaza,square,town square,countryside,coastline,reef,coral reef,rock pool,orchard grove,hillside,lakeside,seaside,ground,land",
  water:
    "sea,ocean,lake,river,stream,brook,pond,canal,bay,gulf,fjord,lagoon,waterfall,creek,spring water source,hot spring,harbour,harbor,puddle,wave,tide,surf,reservoir,estuary,loch",
  settlement:
    "city,town,village,suburb,neighbourhood,neighborhood,district,old town,city centre,city center,downtown,capital,port,hamlet,country,county,province,region,seaside town",
  sky: "sky,night sky,sun,moon,star,planet,galaxy,milky way,outer space,space,comet,horizon,northern lights,aurora,rainbow",
  event:
    "party,birthday,birthday party,festival,music festival,film festival,food festival,street festival,fair,trade fair,trade show,fun fair,carnival,christmas market,exhibition,conference,summit,workshop event,meetup,hackathon,webinar,gala,fundraiser,charity run,charity auction,auction,open day,open house,sale,flash sale,black friday,christmas,easter,halloween,diwali,ramadan,eid,thanksgiving,new year's eve,valentine's day,mother's day,father's day,anniversary,reunion,picnic,barbecue party,housewarming,hen party,stag do,baby shower,prom,pub quiz,book launch,tasting,wine tasting,tour,city tour,guided tour,boat trip,day trip,trip,holiday,vacation,getaway,city break,honeymoon,road trip,cruise,safari,retreat,yoga retreat,camp,summer camp,pop-up,demonstration march,parade,election,marathon,half marathon,race,fun run,triathlon,tournament,championship,match,derby match,swap meet,jumble sale,car boot sale,bake sale,fashion show event,air show,dance-off,flash mob,sleepover,playdate,pottery class event,sheepdog trial,trial run,dog show,flower show,escape room,session,class trip",
  ceremony:
    "wedding,funeral,baptism,christening,graduation,prom night,bar mitzvah,bat mitzvah,tea ceremony,award ceremony,opening ceremony,memorial service,engagement party,civil partnership,wake,vow renewal,proposal",
  show: "concert,gig,recital,play,musical,opera,ballet,circus,stand-up show,comedy show,magic show,puppet show,film,movie,documentary,feature film,short film,series,tv series,tv show,sitcom,podcast,radio show,talk show,livestream,performance,fashion show,fireworks display,light show,screening,premiere,trailer film,talent show,panto,pantomime,cabaret,improv night,open mic,karaoke,dance,dance performance,soap opera,web series",
  sport:
    "football match,soccer,rugby,basketball,volleyball,handball,hockey,ice hockey,cricket,baseball,tennis,table tennis,ping pong,padel,pickleball,squash sport,badminton,golf,swimming,diving,surfing,sailing,rowing,kayaking,canoeing,skiing,snowboarding,ice skating,skateboarding,cycling,mountain biking,running,jogging,athletics,gymnastics,yoga,pilates,crossfit,boxing,kickboxing,wrestling,judo,karate,taekwondo,mma,fencing sport,archery,horse riding,equestrian,climbing,bouldering,hiking,trekking,mountaineering,paragliding,skydiving,bungee jumping,parkour,esports,zumba,aerobics,weightlifting,dance class,fishing,angling,motorsport,formula one,darts match,fitness,workout,spin class,wild swimming,orienteering,martial arts,tai chi,camping",
  weather:
    "rain,snow,storm,thunderstorm,fog,mist,wind,breeze,sunshine,heatwave,hail,frost,cloud,lightning,drizzle,blizzard,weather,dew,hurricane",
  light:
    "light,fire,flame,smoke,spark,sunlight,moonlight,candlelight,firelight,glow,bonfire,campfire,firework,fireworks,laser,shadow,reflection,sunbeam,silhouette,lens flare",
  season:
    "spring,summer,autumn,winter,morning,afternoon,evening,night,dawn,dusk,sunrise,sunset,midnight,noon,twilight,golden hour,blue hour,weekend,rush hour",
  software:
    "app,mobile app,web app,website,software,platform,saas,crm,erp,chatbot,plugin,browser,search engine,online shop,online store,operating system,dashboard,api,ai assistant,voice assistant,algorithm,ai,artificial intelligence,video call,newsletter tool,banking app,fitness app,dating app,extension,cloud storage,vpn,antivirus,password manager,spreadsheet,blog,wiki,portal,template,nft,cryptocurrency wallet,virtual reality,streaming service,social network,social media,e-learning",
  music:
    "song,single,album,ep,track,mixtape,playlist,symphony,concerto,sonata,ballad,anthem,jingle,lullaby,remix,music,soundtrack,jazz,techno,hip hop,pop music,beat,melody,score,choir music,folk music",
  sound: "sound,noise,silence,voice,laughter,echo,whisper,applause,birdsong,ringtone,voice-over,narration",
  subject:
    "maths,mathematics,coding,programming,physics,chemistry,biology,history,geography,philosophy,machine learning,data science,cybersecurity,marketing,accounting,law,robotics,nutrition,spanish lessons,english lessons,art history",
  work: "job,career,vacancy,internship,apprenticeship,repair,renovation,cleaning,gardening,landscaping,cooking,baking,knitting,crochet,pottery making,woodworking,weaving,photography,design,web design,graphic design,interior design,craft,handicraft,haircut,manicure,pedicure,facial,massage,therapy,physiotherapy,counselling,coaching,tutoring,translation,plumbing,roofing,welding,removals,house move,catering,laundry,ironing,dog walking,dog grooming,pet sitting,babysitting,childcare,elderly care,maintenance,installation,training,refurbishment,research,study,beekeeping,farming,fundraising,volunteering,recycling,tattooing,restoration,surgery operation,check-up,hairdressing,tailoring,work,teamwork,homework,housework,labour,labor,art therapy",
  service:
    "delivery,delivery service,subscription,membership,insurance,car insurance,pet insurance,health insurance,banking,broadband,internet,mobile plan,phone plan,car sharing,carsharing,bike sharing,car rental,car hire,bike rental,bike hire,ride-hailing,taxi service,courier service,storage,self storage,meal delivery,food delivery,cleaning service,streaming,hosting,web hosting,cloud service,consulting,consultancy,recruitment,helpline,hotline,emergency service,public transport,waste collection,course,online course,language course,class,lesson,school trip,driving lesson,tuition,scholarship,mortgage advice,tax advice,legal advice,home care,hospice care,blood donation,organ donation,vaccination,screening test",
  organisation:
    "company,startup,start-up,brand,agency,charity,non-profit,nonprofit,ngo,foundation,club,football club,association,union,trade union,bank,credit union,council,city council,government,army,navy,police,fire brigade,fire department,church community,orchestra society,record label,publisher,publishing house,law firm,accounting firm,co-op,cooperative,collective,network,airline,railway company,startup studio,political party,ministry,tourism board,tourist board,chamber of commerce,business,firm,enterprise,youth club,league,federation,society,institute,seed library,tool library,toy library,book club,running club,walking club,fashion house,perfume house,auction house,publishing house,design house,perfumery",
  money:
    "money,loan,mortgage,credit,savings,savings account,bank account,current account,pension,investment,etf,stock,bond,cryptocurrency,crypto,bitcoin,salary,tax,budget,price,discount,donation,fund,index fund,grant money,rent,fee,bonus,cash,payment,wage,fine penalty,debt",
  colour:
    "blue,red,green,yellow,orange colour,purple,pink,black,white,grey,gray,beige,brown,turquoise,navy,teal,magenta,violet,gold colour,maroon,cream colour,lilac",
  feeling:
    "love,joy,fear,hope,calm,trust,happiness,sadness,anger,nostalgia,pride,comfort,stress,loneliness,courage,warmth,excitement,fun,peace of mind,passion,mood,vibe,grief",
  idea: "idea,freedom,concept,dream,memory,story idea,theme,style,tone,message,value,tradition,heritage,culture,quality,luxury,sustainability,future,past,mystery,mission,vision,brief,plan,theory,strategy,lifestyle,identity,type,kind,sort,subject,detail,point,system,expression,representation,output,myth,legend,fiction,press,read,lay,original,essential,variable,personal,creation,being,total,requirement,necessity,invention,art,science fiction,structure,framework,basis,foundation idea,combination,set of values,community spirit,connection,balance of power,technology,innovation,growth mindset,heart and soul",
  act: "act,drink driving,hug,kiss,handshake,jump,walk,step,dance move,wave goodbye,smile act,gesture,journey,visit,search,launch,opening,start,sex,show of hands,sale of work,murder,stalking,motion,working,return,cut,check,release,load,support",
  illness:
    "cancer,diabetes,flu,cold sore,headache,migraine,asthma,allergy,hay fever,dementia,stroke,heart attack,depression,anxiety disorder,burnout,arthritis,back pain,insomnia,epilepsy,autism,adhd,acne,eczema,sunburn,addiction,covid,malaria,hiv,sepsis,concussion,wound",
  measure:
    "metre,meter,litre,liter,kilo,kilogram,gram,mile,kilometre,inch,percent,euro,pound,dollar,pair,set,range,collection,bit,lot,dozen,number,piece,slice,handful,bunch,amount,size,height,weight,length,speed,degree",
  time: "time,hour,minute,second,day,week,month,year,decade,century,moment,deadline,date,childhood,age,era,monday,tuesday,wednesday,thursday,friday,saturday,sunday,january,february,march month,april,june,july,august,september,october,november,december,today,tomorrow,yesterday",
  words:
    "word,name,language,title,slogan,hashtag,question,answer,news,joke,poem line,quote,promise,claim,hook,call to action,caption,subtitle,text message,password,review,testimonial,comment,email,phone call,script,fact,statistic,psa,ad,advert",
  state:
    "health,safety,sleep,peace,war,emergency,poverty,homelessness,marriage,pregnancy,menopause,retirement,climate,climate change,silence state,chaos,balance,wellness,wellbeing,order,loss,home comfort,privacy,security,quiet,low,elements,calmness,silence,darkness",
  process:
    "growth,pollution,erosion,photosynthesis,evaporation,fermentation,digestion,evolution,heat,energy,electricity,solar energy,wind energy,renewable energy,earthquake,flood,wildfire,traffic,power,current,development",
  shape:
    "circle,square shape,triangle,line,curve,spiral,cube,cross,pattern,stripe,edge,corner,end,top,bottom,side,front,back,centre,center,middle",
  quality:
    "beauty,strength,softness,freshness,elegance,simplicity,performance quality,durability,colour depth,flavour,flavor,taste,smell,scent,aroma,texture,temperature,look,style of dress,brightness,sharpness",
};
