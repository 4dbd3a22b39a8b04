/**
 * Words by which a brief states a fact: topic, value, phrases. A phrase after "~" speaks of the whole film. Phrases under
 * `mask` hold such words and state nothing ("winter coat"). Forms of a word need no entry of their own.
 */
export const FACT_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mask: {
    "": "fast song,fast music,fast food,fast dance,fast car,fast delivery,fast beat,fast track,fast boat,fast internet,fast charging,slow cooker,slow food,slow song,slow dance,black and white cat,black and white dog,black and white cow,black and white photo,black and white photograph,black and white pattern,black and white stripes,black and white tiles,black and white logo,black and white outfit,black and white dress,black and white panda,black and white packaging,black and white floor,black and white squares,black and white label,black and white keys,black and white ball,black and white football,black and white poster,black and white picture,black and white penguin,black and white cookie,tell the story,tell a story,tell their story,tell her story,tell his story,tell its story,tell our story,tells the tale,tell the tale,picture tell,pictures tell,forest green,sea green,desert sand,ocean blue,wedding band,summer sale,winter sale,private sale,for sale,winter coat,winter jacket,winter tyre,winter tire,winter boot,winter collection,summer collection,summer dress,winter shoe,works with no sound,work with no sound,play with no sound,watched with no sound,works without any sound,works without a sound,work without any sound,understood without any sound,works on mute,understood with no sound,play with no audio,works with no audio,january sale,frozen pizza,frozen pea,frozen food,frozen yogurt,frozen yoghurt,frozen berry,frozen fish,frozen vegetable,snow white,snow globe,snow pea,ice cream,iced tea,iced coffee,night cream,day cream,night light,night shift,midnight blue,midnight black,midnight navy,midnight green,midnight snack,sun cream,sun screen,sunset orange,lucky charm,dance floor,dance music,running shoe,running water,running time,walking stick,walking boot,jumping off point,empty glass,empty bottle,empty cup,empty plate,empty bowl,empty box,empty can,empty chair,empty seat,empty stage,empty page,empty frame,empty tank,empty shelf,empty fridge,empty pocket,empty wallet,empty stomach,empty bag,full screen,still life,still water,still wine,still alive,still warm,still hot,still there,still here,quick cut of meat,cut glass,cut flower,short cut,hair cut,crew cut,cut out,cut price,sound logo,live music,live stream,animated conversation,animated discussion,cartoon network,cold cut,clean cut,paper cut,price cut,power cut,tax cut,first cut,director s cut,cut down,cut off,cut short",
  },
  season: {
    summer:
      "?summer,tropical beach,tropical island,sunny beach,palm beach,under palm trees,hottest day of the year,summer holiday,summer vacation,barbecue in july,barbecue in august,in high summer,swimsuit,in their swimsuits,sunflower field,beach holiday,sunny july,sunny august,hot july,hot august,hot june,summer picnic,summer garden,lawn sprinkler,in swimsuit,in swimwear,scorching summer day,midsummer,heat wave,heatwave,scorching,sweltering,blazing heat,tropical heat,midsummer heat,in midsummer,hot summer day,hot summer afternoon,hot summer night,hot summer,high summer,summer heat,summer beach,summer meadow,summer evening,summer day,summer night,summer morning,summer afternoon,sunbather,june day,june morning,june afternoon,june evening,june night,june sun,june heat,july day,july morning,july afternoon,july evening,july night,july sun,july heat,august day,august morning,august afternoon,august evening,august night,august sun,august heat,middle of june,mid june,it is june,it s june,it's june,one june,middle of july,mid july,it is july,it s july,it's july,one july,middle of august,mid august,it is august,it s august,it's august,one august,in summer,set in summer,in the summer,in july,in august,sunny summer,sunbathing,sunbathe,ripe wheat,wheat harvest,dog days,heat of july,heat of august,heat of summer,july barbecue,august barbecue,july picnic,august picnic,july beach,august beach,july party,august party,july garden,august garden",
    winter:
      "?winter,?snow,middle of winter,depth of winter,depths of winter,deep in winter,snow everywhere,snow on the ground,ice skating,skating on the frozen,sleigh,sledge,christmas tree,snow falling,winter scene,snow lies,knee deep snow,frost,icicle,ice and snow,snow and ice,breath in the cold,breath in the air,blizzard,snow storm,snowstorm,deep snow,freezing cold,freezing winter,icy winter,snow covered,snowy,snowfall,falling snow,fresh snow,snow falls,it snows,thick snow,in the snow,with snow,snowflake,snowman,snowball fight,sub zero,winter wonderland,winter landscape,winter forest,winter night,winter day,winter morning,winter evening,winter afternoon,in winter,in the winter,deep winter,in deep winter,mid winter,january day,january morning,january afternoon,january evening,january night,january snow,january frost,january cold,february day,february morning,february afternoon,february evening,february night,february snow,february frost,february cold,december day,december morning,december afternoon,december evening,december night,december snow,december frost,december cold,middle of january,mid january,it is january,it s january,it's january,one january,middle of february,mid february,it is february,it s february,it's february,one february,middle of december,mid december,it is december,it s december,it's december,one december,frozen canal,frozen lake,frozen river,frozen pond,frozen fjord,frozen waterfall,frozen over,ice skate,skate on the ice,ski slope,ski piste,sledging,sledding,sleigh ride,icicle,frosty morning,hard frost,christmas eve,christmas night,christmas morning,white christmas,christmas market",
    autumn:
      "?autumn,autumn evening,autumn scene,autumn afternoon,golden october,in october,in november,leaves fall,halloween,coloured leaves,colourful leaves,autumn park,autumn wood,autumn leaf,autumn forest,in autumn,autumn day,autumn morning,falling leaf,leaf fall,fall foliage,october morning,november fog,harvest festival",
    spring:
      "?spring,spring day,spring garden,spring flowers,tulips bloom,blossoming tree,trees in blossom,in april,in may,spring afternoon,spring sun,lambs in the meadow,daffodil,spring film,crocuses,cherry blossom,spring blossom,apple blossom,in spring,spring meadow,spring morning,first crocus,easter morning",
  },
  hour: {
    night:
      "starry night,stars in the sky,night street,night sky full,under a full moon,by moonlight,in the moonlight,after midnight,at midnight,in the middle of the night,in the dark of night,nocturnal,night time only,late at night,by night,night sky,night scene,moonlit,moonlight,moonless,starlit,starry sky,under the stars,midnight,dead of night,at night,~set at night,~all at night,night time,nighttime,pitch dark night,~night only",
    day: "noon sunshine,midday heat,in the midday sun,at midday,bright afternoon,sunny afternoon,in the afternoon sun,in full sun,blinding sunlight,sunlit afternoon,golden sunlight at noon,bright noon sun,midday,high noon,bright noon,noon sun,noon light,at noon,broad daylight,bright daylight,full daylight,bright sunlight,bright sunshine,blazing sun,midday sun,harsh sun,afternoon sun,~daylight only,~only daylight,~only in daylight",
    dawn: "at the crack of dawn,early morning,sun rises,sunrise light,morning sun,sun comes up,breakfast time,at dawn,dawn,in the morning,in the early morning,morning light,at sunrise,sunrise,daybreak,first light,dawn light,before sunrise,morning sunshine,morning sunlight,at breakfast,breakfast sun,rising sun,sunny morning",
    dusk: "sun goes down,setting sun,golden sunset,sun sets,sunset light,evening sun,at dusk,at sunset,in the evening,evening light,sunset,sundown,dusk light,nightfall,twilight,in the evening sun,evening sky",
  },
  price: {
    cheap:
      "everything must go,closing down sale,clearance sale,off everything,buy one get one,two for one,lowest price,lowest prices,sale ends,while stocks last,last chance to save,red tag sale,bulk discount,unbeatable price,unbeatable prices,pay less,so cheap,bargain basement,wire basket,shopping trolley full,cheap,budget friendly,low price,everyday low price,discount,for students on a budget,bargain,cheapest,for 99 cents,for one euro,under five euros,affordable for everyone,price fighter,affordable,budget brand,discount brand,discounter,low cost brand,low budget brand,cheap and cheerful,bargain price,dirt cheap,rock bottom price,no frills,cheapest on the market,budget price,a one euro product,bargain bin,dirt cheap,cheapest in town,cheapest price,cheapest in the city,half price,sale price,bargain hunters,bargain price,rock bottom,low cost",
    luxury:
      "~ultra luxurious,~utmost exclusivity,~exclusivity,~couture house,~handmade couture,~haute couture,~luxury fashion house,~for the very few,~heritage jeweller,~heritage jeweler,~haute joaillerie,~fine jewellery house,~luxury house,~by appointment only,~for connoisseurs,~discerning clientele,~discerning clients,~never discounted,~never on sale,~never on offer,~old money,~five star,~five star luxury,~top of the range,~most exclusive,~prestige brand,~prestigious,~aristocratic,~the most expensive,~the price of a,exclusive,luxury,luxurious,opulent,high end,for the rich,elite,gold plated,caviar,yacht,private jet,chandeliers,first class,black tie,exclusive luxury,haute couture,luxury couture,ultra luxury,ultra exclusive,luxury brand,luxury film,for billionaires,for the super rich,high end luxury,pure luxury,luxury feel,only for the few,premium luxury,top luxury,quiet luxury,for collectors,collectors only,couture",
  },
  sky: {
    clear:
      "bright sunshine,blue skies,clear sky,sunny weather,sunny day,cloudless sky,glorious sunshine,perfect sunshine,sunshine,radiant sun,cloudless,clear blue sky,not a cloud,blue sky,bone dry,drought,brilliant sunshine,blazing sunshine,sun drenched",
    foul: "it rains,in the rain,rain falls,raining,storm clouds,in a storm,stormy,rainy,drizzle,fog,foggy,misty,grey sky,dark clouds,lightning,hail,gale,wind and rain,umbrellas up,wet street,puddles,pouring rain,torrential rain,downpour,thunderstorm,thick fog,dense fog,heavy rain,overcast,rainstorm,hailstorm,soaked by rain,rain hammer,rain lash,rain pour",
  },
  fullness: {
    empty: "minimalist,minimal,clean and empty,empty frame,nothing superfluous,bare and clean",
    full: "crammed with,cluttered,overloaded,stuffed with,baroque clutter,full of clutter,maximalist,packed to the edges",
  },
  light: {
    dark: "pitch dark,pitch black,completely dark,total darkness,complete darkness,no light at all",
    bright:
      "bright sunlight,bright sunshine,sunlight floods,light floods,bathed in sunlight,flooded with sunlight,brightly lit,bright light,high key,flooded with light,flooded by sunlight,glaring light,dazzling light,bright noon sun",
  },
  crowd: {
    empty:
      "empty street,empty beach,empty square,empty city,empty station,no people around,completely empty,totally empty,~without a soul,deserted beach,deserted street,~not a single person,~not a single soul,empty,deserted,abandoned,depopulated,solitary,lonely,not a soul,nobody around,no one around,nobody in sight,no one in sight",
    full: "crowd of,crowd cheer,crowd gather,crowd dance,crowds fill,crowd surge,packed stadium,full stadium,busy street,busy market,full house,shoulder to shoulder,a sea of people,masses of people,dozens of people,mass of people,tourists everywhere,people everywhere,people push,people crowd,crowded,packed with,packed full,bustling,teeming,thronged,swarming,heaving,overcrowded,full of people,full of tourists,full of guests,full of dancers,full of fans,full of families,busy with,jam packed,huge crowd,big crowd,massive crowd,cheering crowd,dense crowd,rush hour crowd,crowds of,queue round the block,hundreds of people,thousands of people,sold out crowd",
  },
  company: {
    alone:
      "~alone for the whole,~alone throughout,~alone in the film,~alone in every,~alone the whole time,~completely alone,~all alone,~entirely alone,~totally alone,~utterly alone,~only one person,~one person only,~just one person,~a single person,~one single person,~only one actor,~one actor only,~a single actor,~only one character,~one character only,~only one woman,~only one man,~a solo performer,~just one actor,~all by himself,~all by herself,~the only person,~the only human,~point is solitude,~about solitude,~complete solitude,~total solitude,alone in,walks alone,sits alone,runs alone,~never meets anybody,~never meets anyone,~no one else in the film,~nobody else in the film,~nobody else appears,~no one else appears,all alone,completely alone,on his own,on her own,solo hiker,solo runner,solo climber,solo traveller,solo traveler,solo sailor,solo cyclist,nobody else,no one else,by himself,by herself,a lone hiker,a lone runner,a lone rider,lone sailor",
    together:
      "her friend,his friend,their friend,friends laugh,friends join,two friends,three friends,four friends,five friends,group of people,crowd of,crowd cheer,cheering crowd,the whole family,family of four,family of five,family gather,her children,his children,their children,her husband,his wife,her family,his family,her sister,his brother,her team,his team,colleagues,teammate,guests,everyone dances,couple kiss,couple hold,hundreds of people,dozens of people,thousands of people,a group of,two women,two men,three women,three men,the two of them,all her friends,all his friends,four people,five people,six people,ten people,three people,two people,sisters hug,brothers hug,friends hug,parents hug,sisters visit,friends visit,hugs her sister,hugs his brother,hugs her friend,with his family,with her family,with their family,with her whole family,with his whole family,with her entire family,with his friends,with her friends,with their friends,with his team,with her team,with the whole team,group of friends,surrounded by friends,surrounded by fans,surrounded by people,surrounded by family,arm in arm,hand in hand,side by side with",
  },
  volume: {
    low: "whispered,speak softly,softly spoken,whisper,hushed,in a low voice,under her breath,under his breath,barely audible",
    high: "screaming voice,extremely loud,ear splitting,deafening,shout,scream,yell,at the top of his voice,at the top of her voice,at the top of their voices,at the top of his lungs,at the top of her lungs,bellow,roar out",
  },
  motion: {
    still:
      "~nothing moves,~nothing may move,~nothing should move,~no movement at all,~no motion at all,~frozen still picture,~one still picture,~a single still picture,~a single still image,~one still image,~one frozen image,~only still photos,~still photographs only,~stills only,~only stills,~a single photograph,~freeze frame throughout,~motionless throughout,~everything is motionless,~everything stands still,~completely motionless,~tableau without movement,~no moving picture,~no moving images",
    moving:
      "gallop,race past,race through,race along,run past,run through,running horse,sprint,dance,leap,somersault,skate past,camera orbit,camera circle,camera fly,camera follow,camera glide,whirl,spin around,spins,explode,splash,tumble,chase,zoom past,speed past,swoop,juggle",
  },
  size: {
    close:
      "extreme close up,macro close up,tight close up,~only close up,~close up only,~nothing but close up,~all close up,~exclusively close up,~only extreme close up,~only macro,~macro only,~macro shot only,~only macro shot",
    wide: "~drone shot only,~only drone shot,~aerial only,~only aerial,~aerial shot only,~only aerial shot,~only from above,aerial shot,aerial view,wide aerial,wide drone,~only wide,~wide only,~nothing but wide,~wide shot only,~only wide shot,wide shot,establishing shot,panorama,panoramic view,long shot,drone view,bird s eye view",
  },
  place: {
    underwater:
      "underwater,under water,on the sea bed,on the seabed,at the bottom of the sea,at the bottom of the ocean,at the bottom of the pool,submarine,coral reef",
    space: "outer space,in space,on the moon,on mars,space station,space ship,spaceship,lunar surface",
    desert: "desert,sahara,sand dune,dune,oasis",
    mountain:
      "alps,dolomites,himalaya,in the mountains,ski slope,alpine,mountain hut,mountain ridge,mountain top,mountaintop,mountain peak,summit,alpine meadow,glacier",
    forest: "in the woods,pine trees,forest clearing,redwoods,forest path,forest,woods,jungle,rainforest",
    sea: "sailing boat,on a boat,on the boat,waves,surf,on a ship,ocean,at sea,island,seaside,coast,open sea,open ocean,high seas,harbour,harbor,on the beach,beach,lighthouse,cliff",
    city: "new york,manhattan,tokyo,shibuya,paris street,london street,berlin street,busy street,traffic jam,skyline,crosswalk,taxi,tram,city street,skyscraper,downtown,city centre,city center,subway,metro station,times square,rooftop bar",
    farm: "field of wheat,cow shed,stable,hayloft,chicken coop,countryside,village,farm,barn,meadow,vineyard,wheat field,orchard",
    home: "bathtub,in bed,sofa,at the kitchen table,at her desk at home,kitchen,living room,bedroom,bathroom,at home",
    work: "open plan office,meeting room,conference room,assembly line,construction site,office,factory,warehouse,workshop,laboratory",
    arctic: "north pole,south pole,arctic,antarctica,iceberg,igloo",
  },
  sides: {
    outdoors:
      "at the beach,by the sea,on the street,in the meadows,in a meadow,on the mountain,in the woods,in the field,in a field,on a lake,by the lake,in the alps,in a park,on the terrace,on the balcony,under the sky,on a boat,hiking trail,in the rain,outside in,in nature,in the wild,on a hill,at sea,under the open sky,by the river,in a garden,on the roof,through the forest,across a field,~outdoors only,~only outdoors,~entirely outdoors,~exclusively outdoors,~always outdoors,~all outdoors,~all shot outdoors,~all filmed outdoors,~exterior only,~exteriors only,outdoors,in the park,on the beach,in the forest,in the mountains,in the street,in the desert,in the countryside,on a mountain,on a beach,on a rooftop,in the open air,mountain top,in the garden,in the meadow,hilltop,~all exterior,~all exteriors,~only exterior,~exterior only,~exterior shots only,~only outside,~outside only,~everything outside,~filmed outside,~shot outside,~open air only",
    indoors:
      "on the sofa,~indoors only,~only indoors,~entirely indoors,~exclusively indoors,~always indoors,~all indoors,~all shot indoors,~studio only,~never leave the studio,~never leave the house,~never leave the room,~never leave the building,~never leave the kitchen,~never leave the flat,~interior only,~interiors only,indoors,@kitchen,@bedroom,@office,@studio,@bathtub,@gym,@shop,@restaurant,@cafe,@classroom,@garage,@museum,@hall,@elevator,@lift,@attic,@corridor,@warehouse,@living room,@bathroom,@library,@hallway,@basement,@house,@factory,@flat,@store,@supermarket,@factory hall,@bakery,@pub,@bar,@hospital,@school,@church,@theatre,@theater,@cinema,@hotel,@lobby,@lounge,@cellar,@workshop,@laboratory,@lab,@kindergarten,@daycare,@nursery,@salon,@hair salon,@clinic,@dining room,@conference room,@meeting room,@barn,@tent,@cabin,@hut,@apartment,@loft,@hangar,@swimming pool hall,@sauna,@gallery,@café,~all interior,~all interiors,~only interior,~only inside,~inside only,~everything inside,~interior shots only",
  },
  spread: {
    one: "~only one location,~just one location,~one place only,~one set,~one single location,~single room,~one room,~one single place,~the whole film in one room,~never leaves the room,~never leaves the kitchen,~never leaves the house,~only in the kitchen,~stays in the kitchen,~stays in one room,~one location,~single location,~one room only,~all in one room,~all in one place,~all in one location,~never leave the room,~never leave the kitchen,~never leave the house,~never leave the studio,~never leave the office,~a single room",
    many: "from city to city,ten locations,five locations,six locations,four locations,three locations,eight locations,many places,different places,multiple locations,several locations,jumps from paris,from tokyo to,from berlin to,from london to,from paris to,from new york to,on the beach then,in the kitchen and on,various places,travel the world,travels the world,world tour,all over europe,five cities,six cities,seven cities,eight cities,ten cities,twelve cities,three cities,four cities,five countries,six countries,seven countries,ten countries,three countries,four countries,several countries,many countries,different countries,different cities,three continents,four continents,five continents,across continents,around the world,around the globe,all over the world,different locations,various locations",
  },
  medium: {
    real: "~only real people,~only real locations,~documentary style,~real footage,~shot on real locations,~filmed on real locations,~photorealistic,~realistic only,~only real people,~everything real,~authentic footage,~with real people,~real actors only,~live action only,~only live action,~live action throughout,~entirely live action,~real footage only,~only real footage,~documentary footage only,~live action,~real people only",
    drawn:
      "3d cartoon,2d cartoon,cartoon animation,as a cartoon,cartoon style,animation style,anime style,computer animated,fully cgi,rendered in 3d,created in cgi,made in cgi,cartoon sheep,cartoon animal,cartoon character,animated animal,cartoon dog,cartoon cat,talking dog,talking cat,talking sheep,animated figure,drawn figure,comic style,comic book style,3d character,cel shaded,cg character,illustrated character,animated mouse,animated bird,hand drawn,2d characters,animated dragon,computer generated,~fully animated,~all animated,~animation only,~entirely animated,~animated throughout,animated film,animated character,animated explainer,animated robot,animated mascot,animated fox,animated bear,2d animated,3d animated,2d animation,3d animation,hand drawn animation,cel animation,cartoon,cgi dragon,cgi creature,cgi character,cgi world,claymation,stop motion,drawn character,talking animal,anime,puppet animation,cut out animation,motion graphics,pixar style",
    filmed:
      "real family,real families,real farmer,documentary interview,real shots of,filmed interview,actors in,on location in,shot on location,live footage,real people in,real people,real actor,live actor,filmed on location,real footage,documentary footage,interview with real customer,real customer",
  },
  time: {
    slowed:
      "~slow motion for the whole,~slow motion in every,~in slow motion from start,~slow motion throughout,~slow motion all the way,~slow motion only,~all in slow motion,~everything in slow motion,~only slow motion,~entirely in slow motion",
    sped: "time lapse,timelapse,hyperlapse,hyper lapse,sped up,fast forward,fast motion,real time,at normal speed",
  },
  span: {
    one: "~in real time,~told in real time,~no time jumps,~no jumps in time,~without jumps in time,~without time jumps,~within one day,~within a single day,~in a single day,~over a single day,~in the course of one day,~in the course of a day,~over one evening,~as one evening,~in a single evening,~in one evening,~in a single night,~over a single night,~in the course of one night,~in a single moment,~within one hour,~in a single hour,~over one afternoon,~in a single afternoon,~on a single morning",
    many: "years later,year later,months later,month later,weeks later,week later,decades later,decade later,the next day,the next morning,the following day,the following week,years pass,year passes,seasons pass,months pass,years on,years go by,flash forward,flash back to,time passes,grows up,through the decades,through the years,over the years,from baby to,from birth to,as an old man,as an old woman,next summer,next winter,next spring,the day after",
  },
  saturation: {
    muted:
      "pastel palette,pastel colour,pastel color,pastel tone,muted palette,muted colour,muted color,muted tone,desaturated,washed out,subdued colour,subdued color,subdued palette,~only earth tone,~earth tone only,~only natural tone,~only neutral,~neutral only,~only grey,~grey only,~only muted,~only pastel,~pastel only,~all in sepia,~in sepia tone,~in sepia,~sepia look,~only sepia,~sepia only,sepia throughout,~nothing but grey,~desaturated grey look,~colours are muted,~colours stay muted,~only beige,~beige only,~nothing but beige,~beige and cream only",
    loud: "saturated colour,saturated color,saturated palette,neon colour,neon color,neon palette,saturated neon,fluorescent colour,fluorescent color,garish colour,garish color,dayglo,day glo,electric blue,hot pink,acid green,acid yellow,neon pink,neon green,neon yellow,neon orange,neon blue,fluorescent pink,fluorescent green,candy coloured,candy colored,rainbow colour,rainbow color,technicolor,technicolour",
  },
  color: {
    none: "~no colour,~no color,~no colours,~no colors,~only shades of grey,~only shades of gray,~shades of grey only,~shades of gray only,~nothing but grey,~nothing but gray,~black and white,~b and w,~monochrome,~greyscale,~grayscale,~no colour at all,~no color at all,~without colour,~without color,~drained of colour,~drained of color",
    bright:
      "colourful,colorful,vibrant orange,vibrant red,vibrant blue,vibrant green,vibrant colour,vibrant color,multicoloured,multicolored,rainbow,bright blue,bright red,bright green,bright yellow,bright orange,bright pink,vivid red,vivid blue,vivid green,vivid orange,vivid yellow,vivid purple,deep red,emerald green,electric blue,hot pink,neon pink,neon green,turquoise sea,golden light,golden hour glow,glowing orange,fiery orange,blood red,sunflower yellow,royal blue,lush green,glowing red,shocking pink,bright turquoise,colours explode,explosion of colour,explosion of color,riot of colour,riot of color,full colour,full color",
  },
  pace: {
    slow: "?slow,?slow pacing,slow pacing,~slow and meditative,~slow and contemplative,~slow paced,~unhurried,~meditative pace,~meditative,~slow pace,~very slow,~slow film,~slow and calm,~slow and quiet,~leisurely,~long lingering shots,~long calm shots,~long slow takes,~lingering pace,~take your time,~slow burning",
    fast: "?fast,?rapid,fast pacing,rapid pacing,jump cut,strobe cut,images per second,pictures per second,cuts per second,cuts a second,cut a second,shots a second,images a second,frenetic cut,frantic cut,rapid fire,breakneck,cut every half second,cuts every half second,cut every second,fast cut,quick cut,rapid cut,lightning fast,machine gun editing,hyperactive editing,strobing edit,frenetic editing,fast paced,high speed editing,frenetic pace,frantic pace,whirlwind of cuts,quick fire",
  },
  mood: {
    joyful:
      "cheery,happy,sunny mood,hilarity,jokey,silly fun,good humoured,good humored,laugh out loud,cheerful,joyful,merry,light hearted,lighthearted,jolly,festive,hilarious,funny,playful,upbeat,comedy,comic,hopeful,uplifting",
    gloomy:
      "drowned,solemn,funeral,dark and brooding,brooding,sad,heartbreaking,mournfully,grieving,dystopian,creepy,eerie,horror,grim,bleak,gloomy,sombre,somber,sinister,menacing,depressing,mournful,dreary,melancholy,melancholic,tragic,desperate,hopeless,funereal,harrowing",
    calm: "tender,lullaby,spa like,slow and quiet,relaxed,unhurried,contemplative,soft and gentle,laid back,chilled,calm,serene,tranquil,relaxing,peaceful,gentle,soothing,meditative,quiet,hushed,zen",
    frantic:
      "aggressive heavy metal,heavy metal,death metal,strobe light,loud,high energy,fast and furious,hyper,crazy,adrenaline,turbulent,wild,screaming,punk,raucous,riotous,anarchic,frenzied,frantic,hectic,chaotic,aggressive,frenetic,brutal,hyperactive,explosive,frenzied,adrenaline fuelled,adrenaline fueled,high octane,ear splitting,deafening",
    modest:
      "quiet,low key,simple and clean,plain,understated,restrained,modest,discreet,quiet luxury,subtle,minimalist,minimal,sparse",
    showy:
      "in your face,glitter,explosions,glamorous,dazzling,flashy,bombastic,over the top,garish,showy,loud,maximalist,cluttered,baroque,gaudy,overloaded",
    fine: "luxurious,high end,exclusive,opulent,elegant,noble,refined",
    shabby: "cheap looking,trashy,bargain bin,scruffy,shabby,dirt cheap,tacky",
    sleepy: "sleepy,drowsy,lethargic,sluggish",
    lively: "energetic,high energy,turbocharged,hyper,electrifying",
    solemn:
      "respectful,reverent,dignity,grave,earnest,formal,serious,solemn,sober,dignified,deadly serious,ceremonious",
    silly:
      "goofy slapstick,hilarious,cheeky,jokes,joking,slapstick comedy,absurd,crazy comedy,comedic,silly,goofy,slapstick,wacky,zany,clownish,farcical",
    warm: "warm,heartfelt,tender,loving,affectionate",
    cold: "ice cold,heartless,ruthless,cold blooded,merciless,cruel",
    innocent: "innocent,wholesome,child friendly,family friendly,kid friendly",
    explicit: "sexy,erotic,gory,bloody,obscene,raunchy,x rated,horrifying,nightmarish",
    kind: "gentle,caring,kind,compassionate,empathetic,respectful,sincere,considerate,nurturing,supportive,comforting,reassuring,warm hearted",
    biting:
      "sarcastic,cynical,provocative,edgy,snarky,mocking,rude,mean spirited,sneering,insulting,irreverent,ironic,biting,vulgar,shocking,offensive,condescending,arrogant",
    formal: "formal,businesslike,official,corporate,buttoned up,ceremonial",
    casual:
      "casual,slangy,streetwise,chatty,colloquial,laid back,cheeky,with slang,full of slang,memes,meme style",
    futuristic: "futuristic,sci fi,space age",
    antique: "antique,medieval,old fashioned,historical,victorian",
  },
  order: {
    late: "~product must not appear until,~product should not appear until,~product may not appear until,~product does not appear until,~product doesn't appear until,~product only appears at the end,~product appears only at the end,~product only at the end,~product hidden until,~product is hidden until,~product stays hidden until,~product is revealed at the end,~product revealed only at the end,~reveal the product only at the end,~reveal the product last,~product comes last,~product in the last shot only,~product only in the last shot,~product only in the final shot,~no product until,~not show the product until,~don't show the product until,~keep the product hidden,~product is the last thing",
    early:
      "open on the product,opens on the product,open with the product,opens with the product,start on the product,starts on the product,start with the product,starts with the product,begin with the product,begins with the product,product first,product in the first shot,product in the opening shot,product in the first frame,product in every shot,product in every scene,product throughout,product on screen throughout,product from the first frame,product from the start,product from the very start,product visible throughout,product visible from the first,product is seen first",
  },
  light_source: {
    candle:
      "~only candlelight,~candlelight only,~only by candlelight,~lit only by candle,~lit only by candles,~only natural light,~natural light only,~available light only,~only available light,~no artificial light",
    electric:
      "neon sign,neon lights,spotlight,studio light,flood light,floodlight,strobe light,laser show,disco light,stage light,led wall,ring light,softbox",
  },
  era: {
    past: "in the middle ages,medieval times,in ancient rome,ancient egypt,in the stone age,stone age,victorian london,victorian era,in the victorian,19th century,18th century,17th century,roaring twenties,the wild west,wild west,renaissance,~prehistoric,~period piece,~period drama,vikings,viking age,age of pirates,bronze age",
    modern:
      "smartphone,iphone,her phone,his phone,laptop,tablet,selfie,e scooter,electric car,electric scooter,drone delivers,delivery drone,smartwatch,instagram,tiktok feed,whatsapp,scrolls through,headphones,earbuds,wireless,video call,qr code,netflix,robot vacuum,vr headset,modern skyscraper,led screen,tesla,gaming console,food delivery,emoji,hashtag,wifi,through the app,through an app,opens the app,taps the app",
  },
  audience: {
    grown:
      "~adults only,~for adults only,~professionals only,~for professionals only,~for experts only,~for seniors,~for pensioners,~for retirees,~for executives",
    small:
      "~for primary schools,~for primary school,~for elementary schools,~keep it pg,~rated pg,~for schoolchildren,~for schools,~for nursery schools,~for pupils,~for little ones,~for our youngest,~for babies,~for under fives,~for toddlers,~for small children,~for young children,~for kindergarten,~for preschoolers,~for preschool children,~for school children,~for nursery children,~for little children,~for little kids,~for newborns,~for infants,~for babies and toddlers,~for kids,~for children,~aimed at children,~aimed at kids,~for kids aged,~for children aged,~child friendly,~family friendly,~kid friendly,~suitable for children,~suitable for all ages,~for the whole family,~safe for kids,~wholesome,~g rated,~bedtime",
    hard: "with blood,swears,murder scene,knife attack,gory,gore,blood drips,blood splatter,blood everywhere,bloody,horror,zombies,zombie,chainsaw,nightmare,nightmarish,terrifying,swearing,swear words,curse words,f word,sexy,erotic,striptease,lingerie,nude,naked,corpse,murder,serial killer,severed,jump scare,torture,brutal,violent,gunfight,shoot out,shootout,stabbed,stabs",
  },
};
