/**
 * Words by which a brief states a fact: topic, value, phrases. A phrase after "~" speaks of the whole film. Phrases under
 * `mask` hold such words and state nothing ("winter coat"). Forms of a word need no entry of their own.
 */
export const FACT_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mask: {
    "": "no close up of,without close up of,never a close up of,tell the story,tell a story,tell their story,tell her story,tell his story,tell its story,tell our story,tells the tale,tell the tale,picture tell,pictures tell,forest green,sea green,desert sand,ocean blue,wedding band,summer sale,winter sale,winter coat,winter jacket,winter tyre,winter tire,winter boot,winter collection,summer collection,summer dress,winter shoe,works with no sound,work with no sound,play with no sound,watched with no sound,works without any sound,works without a sound,work without any sound,understood without any sound,works on mute,understood with no sound,play with no audio,works with no audio,january sale,frozen pizza,frozen pea,frozen food,frozen yogurt,frozen yoghurt,frozen berry,frozen fish,frozen vegetable,snow white,snow globe,snow pea,ice cream,iced tea,iced coffee,night cream,day cream,night light,night shift,midnight blue,midnight black,midnight navy,midnight green,midnight snack,sun cream,sun screen,sunset orange,lucky charm,dance floor,dance music,running shoe,running water,running time,walking stick,walking boot,jumping off point,empty glass,empty bottle,empty cup,empty plate,empty bowl,empty box,empty can,empty chair,empty seat,empty stage,empty page,empty frame,empty tank,empty shelf,empty fridge,empty pocket,empty wallet,empty stomach,empty bag,full screen,still life,still water,still wine,still alive,still warm,still hot,still there,still here,quick cut of meat,cut glass,cut flower,short cut,hair cut,crew cut,cut out,cut price,sound logo,live music,live stream,animated conversation,animated discussion,cartoon network,cold cut,clean cut,paper cut,price cut,power cut,tax cut,first cut,director s cut,cut down,cut off,cut short",
  },
  season: {
    summer:
      "lawn sprinkler,in swimsuit,in swimwear,scorching summer day,midsummer,heat wave,heatwave,scorching,sweltering,blazing heat,tropical heat,midsummer heat,in midsummer,hot summer day,hot summer afternoon,hot summer night,hot summer,high summer,summer heat,summer beach,summer meadow,summer evening,summer day,summer night,summer morning,summer afternoon,sunbather,june day,june morning,june afternoon,june evening,june night,june sun,june heat,july day,july morning,july afternoon,july evening,july night,july sun,july heat,august day,august morning,august afternoon,august evening,august night,august sun,august heat,middle of june,mid june,it is june,it s june,it's june,one june,middle of july,mid july,it is july,it s july,it's july,one july,middle of august,mid august,it is august,it s august,it's august,one august,in summer,set in summer,in the summer,in july,in august,sunny summer,sunbathing,sunbathe,ripe wheat,wheat harvest,dog days,heat of july,heat of august,heat of summer,july barbecue,august barbecue,july picnic,august picnic,july beach,august beach,july party,august party,july garden,august garden",
    winter:
      "frost,icicle,ice and snow,snow and ice,breath in the cold,breath in the air,blizzard,snow storm,snowstorm,deep snow,freezing cold,freezing winter,icy winter,snow covered,snowy,snowfall,falling snow,fresh snow,snow falls,it snows,thick snow,in the snow,with snow,snowflake,snowman,snowball fight,sub zero,winter wonderland,winter landscape,winter forest,winter night,winter day,winter morning,winter evening,winter afternoon,in winter,in the winter,deep winter,in deep winter,mid winter,january day,january morning,january afternoon,january evening,january night,january snow,january frost,january cold,february day,february morning,february afternoon,february evening,february night,february snow,february frost,february cold,december day,december morning,december afternoon,december evening,december night,december snow,december frost,december cold,middle of january,mid january,it is january,it s january,it's january,one january,middle of february,mid february,it is february,it s february,it's february,one february,middle of december,mid december,it is december,it s december,it's december,one december,frozen canal,frozen lake,frozen river,frozen pond,frozen fjord,frozen waterfall,frozen over,ice skate,skate on the ice,ski slope,ski piste,sledging,sledding,sleigh ride,icicle,frosty morning,hard frost,christmas eve,christmas night,christmas morning,white christmas,christmas market",
    autumn:
      "autumn leaf,autumn forest,in autumn,autumn day,autumn morning,falling leaf,leaf fall,fall foliage,october morning,november fog,harvest festival",
    spring:
      "daffodil,spring film,crocuses,cherry blossom,spring blossom,apple blossom,in spring,spring meadow,spring morning,first crocus,easter morning",
  },
  hour: {
    night:
      "night sky,night scene,moonlit,moonlight,moonless,starlit,starry sky,under the stars,midnight,dead of night,at night,~set at night,~all at night,night time,nighttime,pitch dark night,~night only",
    day: "bright noon sun,midday,high noon,bright noon,noon sun,noon light,at noon,broad daylight,bright daylight,full daylight,bright sunlight,bright sunshine,blazing sun,midday sun,harsh sun,afternoon sun,~daylight only,~only daylight,~only in daylight,~no night scene,~no night shot,~no shot at night,~no scene at night,~nothing at night,~never at night",
    dawn: "at dawn,dawn,in the morning,in the early morning,morning light,at sunrise,sunrise,daybreak,first light,dawn light,before sunrise",
    dusk: "at dusk,at sunset,in the evening,evening light,sunset,sundown,dusk light,nightfall,twilight",
  },
  price: {
    cheap:
      "budget brand,discount brand,discounter,low cost brand,low budget brand,cheap and cheerful,bargain price,dirt cheap,rock bottom price,no frills,cheapest on the market,budget price,a one euro product",
    luxury:
      "exclusive luxury,haute couture,luxury couture,ultra luxury,ultra exclusive,luxury brand,luxury film,for billionaires,for the super rich,high end luxury,pure luxury,luxury feel,only for the few,premium luxury,top luxury",
  },
  sky: {
    clear:
      "cloudless,clear blue sky,not a cloud,blue sky,bone dry,drought,brilliant sunshine,blazing sunshine,sun drenched",
    foul: "pouring rain,torrential rain,downpour,thunderstorm,thick fog,dense fog,heavy rain,overcast,rainstorm,hailstorm,soaked by rain,rain hammer,rain lash,rain pour",
  },
  fullness: {
    empty: "minimalist,minimal,clean and empty,empty frame,nothing superfluous,bare and clean",
    full: "crammed with,cluttered,overloaded,stuffed with,baroque clutter,full of clutter,maximalist,packed to the edges",
  },
  light: {
    dark: "pitch dark,pitch black,completely dark,total darkness,complete darkness,no light at all",
    bright:
      "brightly lit,bright light,high key,flooded with light,flooded by sunlight,glaring light,dazzling light,bright noon sun",
  },
  crowd: {
    empty:
      "empty,deserted,abandoned,depopulated,solitary,lonely,not a soul,nobody around,no one around,nobody in sight,no one in sight",
    full: "crowded,packed with,packed full,bustling,teeming,thronged,swarming,heaving,overcrowded,full of people,full of tourists,full of guests,full of dancers,full of fans,full of families,busy with,jam packed,huge crowd,big crowd,massive crowd,cheering crowd,dense crowd,rush hour crowd,crowds of,queue round the block,hundreds of people,thousands of people,sold out crowd",
  },
  company: {
    alone:
      "~never meets anybody,~never meets anyone,~no one else in the film,~nobody else in the film,~nobody else appears,~no one else appears,all alone,completely alone,on his own,on her own,solo hiker,solo runner,solo climber,solo traveller,solo traveler,solo sailor,solo cyclist,nobody else,no one else,by himself,by herself,a lone hiker,a lone runner,a lone rider,lone sailor",
    together:
      "sisters hug,brothers hug,friends hug,parents hug,sisters visit,friends visit,hugs her sister,hugs his brother,hugs her friend,with his family,with her family,with their family,with her whole family,with his whole family,with her entire family,with his friends,with her friends,with their friends,with his team,with her team,with the whole team,group of friends,surrounded by friends,surrounded by fans,surrounded by people,surrounded by family,arm in arm,hand in hand,side by side with",
  },
  volume: {
    low: "whispered,speak softly,softly spoken,whisper,hushed,in a low voice,under her breath,under his breath,barely audible",
    high: "screaming voice,extremely loud,ear splitting,deafening,shout,scream,yell,at the top of his voice,at the top of her voice,at the top of their voices,at the top of his lungs,at the top of her lungs,bellow,roar out",
  },
  camera: {
    still:
      "~static camera,~static shots only,static shot,static frame,static tripod,~locked off,~locked down,~lock off,~tripod only,~all on a tripod,~on a tripod throughout,~from a tripod,~only on a tripod,~fixed camera,~camera never moves,~camera does not move,~camera doesn't move,~camera is fixed,~camera is still,~camera is static,~camera stays still,~camera remains still,~camera stays fixed,~camera remains fixed,~camera stays static,~no camera move,~no camera movement,~without camera movement,~without any camera movement,~stationary camera,~camera must not move,~camera may not move,~unmoving camera,~no moving camera",
    moving:
      "handheld,hand held,shaky cam,constantly moving camera,whip pan,swirling camera,orbit around,orbital shot,orbiting shot,fly through,steadicam,gimbal,tracking shot,dolly shot,dolly zoom,dolly move,dolly in,dolly out,crane shot,crane move,crane up,crane down,follow shot,push in,pull back shot,drone flight,flying drone,drone shot,whirling camera,roving camera,camera circle,camera orbit,camera follow,camera glide,camera sweep,camera fly,camera float,camera swoop,camera spin,camera whirl,camera chase,camera push,camera track,camera dive,camera race,camera rush,camera pan,camera tilt,camera travel,camera drift,camera rise,camera soar,camera wander,camera climb",
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
    mountain: "mountain top,mountaintop,mountain peak,summit,alpine meadow,glacier",
    forest: "forest,woods,jungle,rainforest",
    sea: "open sea,open ocean,high seas,harbour,harbor,on the beach,beach,lighthouse,cliff",
    city: "city street,skyscraper,downtown,city centre,city center,subway,metro station,times square,rooftop bar",
    farm: "farm,barn,meadow,vineyard,wheat field,orchard",
    home: "kitchen,living room,bedroom,bathroom,at home",
    work: "office,factory,warehouse,workshop,laboratory",
    arctic: "north pole,south pole,arctic,antarctica,iceberg,igloo",
  },
  sides: {
    outdoors:
      "~outdoors only,~only outdoors,~entirely outdoors,~exclusively outdoors,~always outdoors,~all outdoors,~all shot outdoors,~all filmed outdoors,~no interior,~no indoor scene,~no indoor shot,~exterior only,~exteriors only,~nothing indoors,outdoors,in the park,on the beach,in the forest,in the mountains,in the street,in the desert,in the countryside,on a mountain,on a beach,on a rooftop,in the open air,mountain top,in the garden,in the meadow,hilltop",
    indoors:
      "~indoors only,~only indoors,~entirely indoors,~exclusively indoors,~always indoors,~all indoors,~all shot indoors,~studio only,~never leave the studio,~never leave the house,~never leave the room,~never leave the building,~never leave the kitchen,~never leave the flat,~no exterior,~no outdoor scene,~no outdoor shot,~interior only,~interiors only,~nothing outdoors,indoors,in the kitchen,in the living room,in the bedroom,in the bathroom,in the office,in the studio,in the library,in the hallway,in the basement,inside the house,inside the shop,inside the factory,inside the gym,inside the museum,inside the living room,inside the kitchen,inside the flat,inside a house,inside a factory,inside an office,inside the living room",
  },
  spread: {
    one: "~one location,~single location,~one room only,~all in one room,~all in one place,~all in one location,~never leave the room,~never leave the kitchen,~never leave the house,~never leave the studio,~never leave the office,~a single room",
    many: "five cities,six cities,seven cities,eight cities,ten cities,twelve cities,three cities,four cities,five countries,six countries,seven countries,ten countries,three countries,four countries,several countries,many countries,different countries,different cities,three continents,four continents,five continents,across continents,around the world,around the globe,all over the world,different locations,various locations",
  },
  medium: {
    real: "~live action only,~only live action,~live action throughout,~entirely live action,~real footage only,~only real footage,~no animation,~no cgi,~nothing animated,~no cartoon,~no computer generated,~no drawn,~without animation,~without cgi,~documentary footage only,~live action,~real people only",
    drawn:
      "~fully animated,~all animated,~animation only,~entirely animated,~animated throughout,animated film,animated character,animated explainer,animated robot,animated mascot,animated fox,animated bear,2d animated,3d animated,2d animation,3d animation,hand drawn animation,cel animation,cartoon,cgi dragon,cgi creature,cgi character,cgi world,claymation,stop motion,drawn character,talking animal,anime,puppet animation,cut out animation,motion graphics,pixar style",
    filmed:
      "real people,real actor,live actor,filmed on location,real footage,documentary footage,interview with real customer,real customer",
  },
  time: {
    slowed:
      "~slow motion throughout,~slow motion all the way,~slow motion only,~all in slow motion,~everything in slow motion,~only slow motion,~entirely in slow motion",
    sped: "time lapse,timelapse,hyperlapse,hyper lapse,sped up,fast forward,fast motion,real time,at normal speed",
  },
  saturation: {
    muted:
      "pastel palette,pastel colour,pastel color,pastel tone,muted palette,muted colour,muted color,muted tone,desaturated,washed out,subdued colour,subdued color,subdued palette,~only earth tone,~earth tone only,~only natural tone,~only neutral,~neutral only,~only grey,~grey only,~only muted,~only pastel,~pastel only,~all in sepia,~in sepia tone,~in sepia,~sepia look,~only sepia,~sepia only,sepia throughout,~nothing but grey,~desaturated grey look,~colours are muted,~colours stay muted,~only beige,~beige only,~nothing but beige,~beige and cream only",
    loud: "saturated colour,saturated color,saturated palette,neon colour,neon color,neon palette,saturated neon,fluorescent colour,fluorescent color,garish colour,garish color,dayglo,day glo,electric blue,hot pink,acid green,acid yellow,neon pink,neon green,neon yellow,neon orange,neon blue,fluorescent pink,fluorescent green,candy coloured,candy colored,rainbow colour,rainbow color,technicolor,technicolour",
  },
  color: {
    none: "~only shades of grey,~only shades of gray,~shades of grey only,~shades of gray only,~nothing but grey,~nothing but gray,~black and white,~b and w,~monochrome,~greyscale,~grayscale,~no colour at all,~no color at all,~without colour,~without color,~drained of colour,~drained of color",
    bright:
      "bright blue,bright red,bright green,bright yellow,bright orange,bright pink,vivid red,vivid blue,vivid green,vivid orange,vivid yellow,vivid purple,deep red,emerald green,electric blue,hot pink,neon pink,neon green,turquoise sea,golden light,golden hour glow,glowing orange,fiery orange,blood red,sunflower yellow,royal blue,lush green,glowing red,shocking pink,bright turquoise,colours explode,explosion of colour,explosion of color,riot of colour,riot of color,full colour,full color",
  },
  cuts: {
    none: "~one continuous shot,~single continuous shot,~one continuous take,~single continuous take,~one unbroken shot,~single unbroken shot,~one uninterrupted shot,~single uninterrupted shot,~one unbroken take,~one take,~single take,~one shot film,~single shot film,~oner,~uncut,~no cut,~without cut,~without any cut,~without a cut,~without a single cut,~zero cut,~not a single cut,~no edit,~all in one take,~all in one shot,~everything in one take,~everything in one shot,~the whole thing in one shot,~the whole film in one shot,~whole film in one take,~plan sequence,~not cut once,~never cut",
    many: "jump back and forth,back and forth between,jumps between,jump between,switches between,switch between,flips between,cut to,cutting to,cut between,cuts between,cut back,cut away,cutaway,intercut,cross cut,jump cut,quick cut,fast cut,rapid cut,hard cut,smash cut,match cut,cut every,cuts every,cut on every,cut on the beat,cuts on the beat,montage of,rapid montage,fast montage,split screen,several shots,many shots,shot reverse shot,cut each,new shot every,different angles,multiple angles,series of shots",
  },
  pace: {
    slow: "~slow and meditative,~slow and contemplative,~slow paced,~unhurried,~meditative pace,~meditative,~slow pace,~very slow,~slow film,~slow and calm,~slow and quiet,~leisurely,~long lingering shots,~long calm shots,~long slow takes,~lingering pace,~take your time,~slow burning",
    fast: "frenetic cut,frantic cut,rapid fire,breakneck,cut every half second,cuts every half second,cut every second,fast cut,quick cut,rapid cut,lightning fast,machine gun editing,hyperactive editing,strobing edit,frenetic editing,fast paced,high speed editing,frenetic pace,frantic pace,whirlwind of cuts,quick fire",
  },
  speech: {
    none: "~nothing spoken,~not one word,~no word is spoken,~no spoken words,~no voice,~no voices,~not a word is spoken,~without a word,~without words,~wordless,~silent film,~nobody says a word,~no one says a word,~nobody speak,~no one speak,~no speech,~no talking,~nobody talk,~no one talk,~no spoken word,~without speech,~nothing is said,~nothing is spoken",
    dialogue:
      "tell,argue,chat,chatter,gossip,discuss,quarrel,shout at,talk to each other,talk about,talk to camera,speaks to camera,says to camera,conversation,tell a joke,tells a joke,tells us,tell us,explains to,ask each other,interview,banter,monologue,speech to,recite,answers the phone,announce,confess,whispers to",
    narration:
      "narrator,narration,voice over explain,voiceover explain,voice over tell,narrated by,off screen voice,a warm voice tell,a voice explain,a voice tell,announcer",
  },
  narration: {
    none: "~nothing spoken,~no narration,~no narrator,~without narration,~without a narrator,~no voice over,~no voiceover,~without voice over,~without voiceover,~free of narration",
    some: "tells us,tell us,explains to us,explains how,explain how,explains why,narrates,guides us through the story,narrator explain,narrator tell",
  },
  close_shots: {
    none: "~no close up,~without close up,~without any close up,~never a close up,~not a single close up",
    some: "macro close up,extreme close up,close up of,tight close up,detailed close up,a close up",
  },
  dialogue: {
    none: "~no dialogue,~no dialog,~without dialogue,~without dialog,~free of dialogue",
    some: "argue,chat,gossip,quarrel,talk to each other,conversation,banter,discuss,tells a joke,tell a joke,whispers to",
  },
  vocals: {
    none: "~must be instrumental,~is instrumental,~stays instrumental,~instrumental track,~instrumental music,~an instrumental,~instrumental only,~only instrumental,~purely instrumental,~no vocal,~no vocals,~without vocals,~no singing,~nobody sing,~no one sing,~no lyrics,~without lyrics,~no singer,~no voices in the music",
    sung: "sing,singer,choir,sung,vocals,lyrics,rapper,rap verse,belt out,chant,hum along,opera singer,gospel choir,chorus of voices,jingle with lyrics,karaoke",
  },
  sound: {
    none: "~mute film,~mute throughout,~soundless film,~without any sound effect,~no sound effect,~silent film,~no audio,~no audio track,~no sound,~no sound at all,~completely silent,~totally silent,~entirely silent,~absolutely silent,~soundless,~zero sound,~total silence,~complete silence,~absolute silence,~without any sound,~without a sound,~mute throughout,~no sounds whatsoever,~silence throughout,~dead silent",
    heard:
      "deafening,roaring,thunder crack,thunder roll,thunder rumble,drum pound,drums pound,dog bark,door slam,glass shatter,siren wail,church bell,clock tick,fire crackle,engine howl,crowd roar,guitar riff,piano play,violin play,beat drop,bass drop,loud music,loud rock,loud techno,loud cheering,blaring,thunderous,booming,says,sings,shouts,drum roll,pounding drum,music swells,music plays,soundtrack plays,song plays,applause,laughs out loud,explains,engine roar,brass band plays,crackle of,sizzling sound,sound of,birds sing,birdsong,bell ring,bells ring,phone ring,narrator,voice over,voiceover",
  },
  text: {
    none: "~no on screen text,~no onscreen text,~no text on screen,~no text on the screen,~no text overlay,~no screen text,~no typography,~no type,~no lettering,~no captions or titles,~no titles,~no words on screen,~no words on the screen,~no supers,~without on screen text,~without onscreen text,~without text on screen,~without text on the screen,~without text overlay,~without screen text,~without typography,~without type,~without lettering,~without captions or titles,~without titles,~without words on screen,~without words on the screen,~without supers,~without any on screen text,~without any onscreen text,~without any text on screen,~without any text on the screen,~without any text overlay,~without any screen text,~without any typography,~without any type,~without any lettering,~without any captions or titles,~without any titles,~without any words on screen,~without any words on the screen,~without any supers,~zero on screen text,~zero onscreen text,~zero text on screen,~zero text on the screen,~zero text overlay,~zero screen text,~zero typography,~zero type,~zero lettering,~zero captions or titles,~zero titles,~zero words on screen,~zero words on the screen,~zero supers,~not any on screen text,~not any onscreen text,~not any text on screen,~not any text on the screen,~not any text overlay,~not any screen text,~not any typography,~not any type,~not any lettering,~not any captions or titles,~not any titles,~not any words on screen,~not any words on the screen,~not any supers,~no word on screen,~no words on screen,~no words on the screen,~no word on the screen,~no text,~no on screen text,~no onscreen text,~no text on screen,~no type,~no typography,~pictures only,~only pictures,~images only,~without any text,~without text,~text free,~no lettering,~no title,~no titles,~no super,~no supers,~no writing,~no graphics,~free of text,~no written word,~not a word on screen,~nothing written,~no letters,~purely visual",
    some: "huge type,big type,bold type,giant type,as type,in type,set in type,slogan slam,slogan fly,slogan appear,in large letters,in giant letters,giant letters,huge letters,neon letters,kinetic typography,typography,burned in caption,burned in captions,burnt in caption,burnt in captions,open captions,captions,caption,subtitles,subtitle,lower third,title card,headline,on screen text,text overlay,text animation,super reads,end card reads,price tag reads,words fly in,words appear,letters appear,letters fly,text appears,text pop,type on screen,starburst,name pops up,names pop up,bullet points,speech bubble,scrolling text,countdown numbers,big letters,bold letters,handwritten words,price in,the price,web address,url",
  },
  subtitles: {
    none: "~no caption,~no captions,~no subtitle,~no subtitles,~without subtitles,~without captions,~no subs",
    some: "subtitle every,subtitle each,subtitle all,with subtitles,subtitles throughout,captions throughout,subtitled throughout,burned in captions,burnt in captions,burned in subtitles,open captions,subtitles for,captions for,caption every,caption each,captions on every,subtitles on every,captions run,subtitles run,captions appear,subtitles appear,captions explain,subtitles explain,subtitles tell,captions tell",
  },
  mood: {
    joyful:
      "cheerful,joyful,merry,light hearted,lighthearted,jolly,festive,hilarious,funny,playful,upbeat,comedy,comic,hopeful,uplifting",
    gloomy:
      "grim,bleak,gloomy,sombre,somber,sinister,menacing,depressing,mournful,dreary,melancholy,melancholic,tragic,desperate,hopeless,funereal,harrowing",
    calm: "calm,serene,tranquil,relaxing,peaceful,gentle,soothing,meditative,quiet,hushed,zen",
    frantic:
      "wild,screaming,punk,raucous,riotous,anarchic,frenzied,frantic,hectic,chaotic,aggressive,frenetic,brutal,hyperactive,explosive,frenzied,adrenaline fuelled,adrenaline fueled,high octane,ear splitting,deafening",
    modest: "understated,restrained,modest,discreet,quiet luxury,subtle,minimalist,minimal,sparse",
    showy: "flashy,bombastic,over the top,garish,showy,loud,maximalist,cluttered,baroque,gaudy,overloaded",
    fine: "luxurious,high end,exclusive,opulent,elegant,noble,refined",
    shabby: "cheap looking,trashy,bargain bin,scruffy,shabby,dirt cheap,tacky",
    sleepy: "sleepy,drowsy,lethargic,sluggish",
    lively: "energetic,high energy,turbocharged,hyper,electrifying",
    solemn: "serious,solemn,sober,dignified,deadly serious,ceremonious",
    silly: "silly,goofy,slapstick,wacky,zany,clownish,farcical",
    warm: "warm,heartfelt,tender,loving,affectionate",
    cold: "ice cold,heartless,ruthless,cold blooded,merciless,cruel",
    innocent: "innocent,wholesome,child friendly,family friendly,kid friendly",
    explicit: "sexy,erotic,gory,bloody,obscene,raunchy,x rated,horrifying,nightmarish",
    futuristic: "futuristic,sci fi,space age",
    antique: "antique,medieval,old fashioned,historical,victorian",
  },
  logo: {
    none: "~no branding,~no brand,~no logo,~no logos,~unbranded,~without branding,~without a logo,~without logo,~without any logo,~no brand name,~brand free,~without any branding,~never show the logo,~logo free",
    shown:
      "logo fills,logo on the end card,logo end card,end on the logo,ends on the logo,end with the logo,ends with the logo,close on the logo,closes on the logo,logo appears,logo reveal,logo animation,logo on the,logo in the,big logo,our logo,the logo spin,logo in every,logo throughout,branded end card,branded packaging,brand name in,logo watermark",
  },
  cta: {
    none: "~no call to action,~no cta,~without a call to action,~without call to action,~without cta,~no sales message,~no button",
    some: "order now,buy now,shop now,sign up,call now,subscribe now,download now,book now,visit our website,swipe up,get yours,join now,click the link,link in bio,use code",
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
};
