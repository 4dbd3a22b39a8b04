/**
 * Words that only hint at a fact: topic, value, phrases. Said of the whole film they state it ("entirely in daylight"); elsewhere
 * they count only against what another sentence says of the whole film ("stars" in a film that plays at noon).
 */
export const HINT_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  place: {
    sea: "open water,open sea,high seas,on deck,on the waves,in the bay,seabed,shoreline,harbour mouth",
    city: "market square,town square,shopping street,high street,metro station,subway station,traffic lights,tower block,apartment block,town hall,zebra crossing,pavement café,shopping mall,tram stop,bus stop",
    mountain:
      "mountain road,mountain pass,mountain trail,mountain stream,mountain village,peaks,snowy peak,ridge,glacier,cable car",
    forest: "forest floor,forest trail,under the trees,tree trunks,woodland,clearing",
    desert: "sand dunes,camel caravan,camels,cactus,cacti,mirage",
    home: "her kitchen,his kitchen,the kitchen,kitchen table,living room,bedroom,bathroom,sofa,couch,garage at home,nursery",
    work: "office,offices,open plan,boardroom,factory floor,assembly line,warehouse,building site,laboratory",
    farm: "cowshed,barn,orchard,vineyard,wheat field,cornfield,henhouse,pasture",
    space: "zero gravity,astronaut floats,lunar,orbiting earth",
    dry: "campfire,campfires,bonfire,bonfires,fireplace,candle,candles,candlelight,torches,barbecue,charcoal grill,lights a match,cigarette,bicycle,bicycles,bikes,motorbike,motorbikes,truck,trucks,train,trams,horses,gallops,lawn,meadow,treadmill,snow,sandcastle,hikers,skateboard,picnic,picnic blanket,wheat field,living room,escalator",
  },
  hour: {
    night:
      "new moon,night sky,star lit,starlit sky,after dark,night falls,into the night,late night,one night,single night,that night,all night,the night,tonight,under the moon,moon,moon rises,full moon,moonrise,starlight,the stars,star filled,star studded,star strewn,starry,milky way,constellations,shooting star,stars twinkle,stars come out,small hours,wee hours,witching hour,night out,nightclub,street lamps,streetlights,street lights,lamplight,bonfire,fireworks,aurora,northern lights,owl hoots,bat flies,headlights,darkness falls,pitch black,pitch dark,in the dark,total darkness,complete darkness,lanterns,torch beam,flashlight,flashlights,owl,owls,bats,fireflies,nightcap,night bus,night train,night shift,nightfall,bedtime,sleepover,last call",
    day: "noon,midday,noonday,noon sky,high noon,sun high,high sun,sun overhead,squinting,broad daylight,daylight,daytime,by day,during the day,sunlight,sunlit,sunshine,sunny,lunchtime,lunch break,at lunch,over lunch,midday meal,sunbathing,sunbathe,sun drenched,sun soaked,under the sun,in the sun,in the afternoon,afternoon,glaring sun,hot sun,bright sun,blue sky,blue skies,shadows at noon,zenith,siesta,sunbathers,shadows are short,playground,school break,lunch queue",
    dawn: "mornings,morning,breakfast,wakes up,wake up,alarm clock rings,rooster crows,cock crows,first coffee of the day,before work,sun is rising,early birds",
    dusk: "at sundown,golden hour,afterglow,the sun is setting,last light,last rays,dying light,sun goes down,sun sinks,end of the day,day ends",
  },
  light: {
    dark: "dark,darkness,gloom,gloomy light,deep shadow,deep shadows,in shadow,shadowy,unlit,lightless,blackout,dim,dimly lit,low key,murky,noir lighting,chiaroscuro,in the dark,black as night,black void",
    bright:
      "bright,brightly,sunlight,sunshine,sunny,sunlit,daylight,brightness,brilliant light,airy,sun drenched,sun streams,sun pours,light pours,light streams,light fills,lights up the room,floodlit,floodlights,overexposed,gleaming white,blazing",
  },
  sky: {
    clear:
      "sun,sunny,sunlight,sunlit,sun drenched,bright sun,blazing,dry heat,clear night,cloudless,heatwave,heat",
    foul: "rain,rains,raindrops,raining,thunder,storm,storms,snow,snowfall,snowflakes,clouds gather,cloudy,clouds,umbrella,umbrellas,puddle,puddles,mist,fog,hail,drizzle,soaked,dripping coat,raincoat,raincoats,wipers,sleet,blizzard,wet pavement",
  },
  season: {
    summer:
      "swimming trunks,in swimwear,swimwear,sunscreen,poppy field,poppies,hot sand,summer heat,august heat,heatwave,heat wave,sunbathers,bikini,bikinis,swimsuits,ice lolly,ice lollies,popsicle,popsicles,beach towel,beach towels,pool party,sunscreen,flip flops,lemonade stand,water fight,sandcastle,sandcastles,barbecue,sprinkler,parasol,parasols,sunflowers,fireflies,strawberry field,harvest sun,cicadas,july,august,june,swim in the lake,height of summer,outdoor pool,lido,deckchair,deckchairs,deck chairs,hammock,beer garden,straw hat,straw hats,sun hat,sun hats,watermelon,ice cream van,ice cream truck,garden hose,water slide,water slides,lavender field,crickets,mosquitoes,bees,bumblebees,butterflies,hay bales,surfers,beach volleyball,water balloons,sunburnt,suntan,tanned,short sleeves,sunbathing,sunbathe,open air cinema",
    winter:
      "snow,snows,snowing,snowflake,snowflakes,snowfall,ice,icy,icicles,frost,frosty,frozen lake,frozen,frost flowers,on skis,skiers,snowboard,snowboarders,sledge,sledges,sled,sleds,sledging,mittens,woolly hats,snowman,snowmen,snowball,snowballs,snowball fight,christmas,christmas tree,christmas lights,santa,mulled wine,fireplace,january,february,december,ice rink,avalanche,blizzard,snowplough,reindeer,earmuffs,woolly hat,snow tyres,snow chains,shovelling snow,ice scraper,frozen windscreen,igloo,igloos,carol singers,carols,nutcracker,mistletoe,gingerbread,toboggan,toboggans,bobble hat,bobble hats,down jackets,puffer jackets,chattering teeth,black ice,biathlon,hibernating,thick scarves,ice floe,ice floes",
    autumn:
      "fallen leaves,falling leaves,orange leaves,golden leaves,red leaves,rustling leaves,pile of leaves,pumpkin,pumpkins,halloween,chestnuts,mushroom pickers,grape harvest,november,october,thanksgiving,conkers,apple harvest,pumpkin soup,bare branches,oktoberfest",
    spring:
      "blossom,blossoms,blossoming,cherry trees,tulips,lambs,easter,easter eggs,daffodils,crocuses,snowdrops,april showers,first green,april,buds open,nesting birds,cherry blossom,easter bunny,ducklings,asparagus,seedlings",
  },
  camera_moves: {
    none: "bolted down,bolted,nailed down,anchored,rooted to,mounted on a tripod,on sticks,motionless,immobile,stationary,unmoving,static,locked",
    some: "pans across,pans over,pans to,pans left,pans right,pans along,panning,tilt,tilts,zoom,zooms,zooming,dolly,dollies,crane shot,drone,drones,drone shot,flyover,fly over,flies over,tracking,steadicam,handheld,gimbal,whip pan,push in,pushes in,pull back,pulls back,pull out,orbit,orbits,orbiting,circles,circling,sweeps,sweeping,glides,gliding,swoops,swooping,follows him,follows her,follows them,follow her,follow him,follow the,swing around,swings around,circle around,rush after,run after,chase,creeps,creep towards,lunges,floats through,drifts through,rises above,shaky,moving camera,roams,travelling shot,traveling shot,spins around",
  },
  cuts: {
    none: "single shot,one shot,one take,single take,unbroken,uninterrupted,uncut,unedited,no edits",
    some: "cut,cuts,cut to,cuts to,cutting,montage,intercut,cutaway,cutaways,cross cut,jump cut,jump cuts,split screen,edit,quick edits,rapid edits,series of shots,different angles,several angles,many angles,three scenes,four scenes,five scenes,six scenes,seven scenes,eight scenes,ten scenes,next scene,second scene,vignettes,sequence of shots,switch between,switches between,alternate between,alternates between,dissolve,dissolves,crossfade,fade to,flashback,flashbacks",
  },
  from_the_air: {
    some: "aerial,aerials,drone,drones,bird's eye,birds eye,from above,helicopter,flyover,fly over,flies over",
  },
  size: {
    close:
      "close up,close ups,closeup,closeups,macro,macros,extreme close,tight shot,tight shots,tight on,detail shot,detail shots,insert shot,inserts,fills the frame,fill the frame,every pore,texture shots",
    wide: "wide shot,wide shots,wide view,wide angle,establishing,aerial,aerials,aerial shot,drone,drone shot,panorama,panoramic,sweeping vista,vista,vistas,long shot,full body,full length,skyline,bird's eye,whole valley,entire valley,whole city,entire city,from above,horizon",
  },
  medium: {
    real: "real actor,live action,on location,documentary,photorealistic,photo realistic,hyperrealistic,lifelike,realistic,live footage,real footage",
    filmed:
      "actors,actress,actor,live action,photorealistic,photo real,hyperrealistic,lifelike,shot on film,shot on 35mm,on location,documentary,archive footage,interviews,handheld footage,drone footage,photographs,photographed,flesh and blood",
    drawn:
      "cartoon,cartoons,cartoonish,animated,animation,animations,animate,cgi,3d,vfx,illustrated,illustration,illustrations,sketch,sketches,doodles,anime,manga,comic,mascot,puppet,puppets,claymation,stop motion,avatar,computer generated,green screen,motion graphics,infographics,infographic,talking dog,talking cat,talking animals,dragon,unicorn,unicorns,pixel art,8 bit,watercolour drawings,line drawings",
  },
  saturation: {
    muted:
      "pastel,pastels,muted colours,muted colors,muted tones,muted palette,desaturated,faded,washed out,beige,taupe,subdued,bleached,earth tones,neutrals",
    loud: "neon,neons,vivid,vibrant,saturated,fluorescent,acid,garish,electric,hot pink,day glo,psychedelic,rainbow,technicolor,blazing red,bright red,lurid,eye popping,candy colours,candy colors,loud colours,loud colors,bold colours,bold colors,screaming colours",
  },
  color: {
    none: "shades of grey,shades of gray,greys,grays,grey tones,gray tones,grey scale,colourless,colorless,black and grey,black and white,monochrome,monochromatic,sepia,charcoal and white,drained of colour",
    bright:
      "red,orange,yellow,green,blue,pink,purple,violet,turquoise,teal,crimson,scarlet,magenta,cyan,gold,golden,emerald,ruby,coral,lavender,neon,colourful,colorful,rainbow,vivid,vibrant,multicoloured,pastel,pastels,colour,color,colours,colors",
  },
  pace: {
    slow: "unhurried,leisurely,lingering,lingers,linger,languid,meditative,contemplative,long takes,gentle pace,takes its time,take their time,slow motion,drifting,drifts,lazily,snail's pace,dreamy",
    fast: "frantic,frenetic,hectic,breakneck,hyper,rapid fire,whip pans,jump cuts,flash cuts,quick cuts,smash cuts,montage,machine gun,race against,high speed,whirlwind,blitz,strobing,strobe,high energy,turbo,hyperactive,dizzying,adrenaline,hurried",
  },
  era: {
    modern:
      "keycard,key card,wifi,wi fi,bluetooth,charger,power bank,delivery app,live stream,livestream,followers,posts it,uber,e bike,electric scooter,drone shot of the city,phone,phones,mobile,app,apps,laptop,laptops,tablet,computer,computers,email,emails,internet,online,website,tv,television,robot,robots,neon,electric car,electric cars,airplane,jet,skyscraper,skyscrapers,plastic,selfie,selfies,headphones,earbuds,podcast,gps,sat nav,barista,escalator,motorway,drone,hashtag,streaming service,supermarket,trainers,sneakers,satellite,credit card,contactless,microwave,vacuum cleaner,traffic lights,smart watch,smartwatch",
  },
  mood: {
    joyful:
      "laughter,laughing,laughs,giggles,giggling,jokes,joke,grins,confetti,celebration,party,parties,funny,fun,bouncy,merry,smiles,cheering,happy,joy",
    gloomy:
      "weeping,weeps,sobbing,sobs,tears,crying,cries,funeral,graveyard,grave,coffin,death,dying,despair,hopeless,hopelessness,misery,miserable,grief,tragedy,gloom,dread,doom,terror,terrified,haunting,haunted,lonely,loneliness,nightmare,nightmares,depression,sad,sadness",
    calm: "lullaby,whispers,whispered,serenity,stillness,breathes slowly,meditation,meditates,soft,softly,gently,peace,quietly,zen,yoga",
    frantic:
      "screams,screaming,shouts,shouting,yells,yelling,explosion,explosions,chaos,chase,sirens,heavy metal,hardcore,thrash,techno,drum and bass,dubstep,gabber,mosh,mosh pit,riot,stampede,panic,strobe,strobes,strobing,frenzy,hectic,pounding,shaky,crash,crashes,smash,smashes,blaring,alarm,alarms,hurtles,fight,fights,brawl,rage",
    solemn:
      "serious,sober,earnest,dignified,grave,factual,reverent,respectful,prayer,prays,minute of silence,mourning,memorial,ceremony,salutes,candles,requiem,hymn",
    silly:
      "clown,clowns,slapstick,pratfall,banana peel,banana skin,pie in the face,whoopee cushion,fart,farts,farting,burps,gag,gags,goofy,burp,burps,belch,belches,breakdancing,breakdances,twerk,twerks,twerking,tickles,squirts,water pistols,cartwheels,goofs around,goofball,wisecracks,jester,circus,kazoo,squeaky,food fight,pillow fight,dad jokes,jokes,punchline,silly,wacky,zany,pranks,prank,memes,meme,moonwalk,rubber chicken,slips on,funny faces,giggles",
    modest: "bare,plain,restrained,understated,pared back,simple,uncluttered",
    showy:
      "glitter,sequins,fireworks,explosions,gold everywhere,bling,confetti cannons,bombastic,over the top,flashy,extravagant,extravaganza,lavish,baroque,maximalist,cluttered,crammed,gaudy",
    formal:
      "factual,matter of fact,buttoned up,businesslike,sober,statesmanlike,official,suit and tie,boardroom,dear sir,ladies and gentlemen,statement of the board,ceremony",
    casual: "slang,memes,emojis,emoji,lol,yo,dude,bro,banter,hashtags,street talk,swearing,jokes,wink",
    kind: "hugs,comforts,caring,tender",
    biting:
      "insult,insults,mocks,mocking,ridicules,ridicule,sneers,sarcasm,sarcastic,roasts,humiliates,laughs at,makes fun of,cynical,shocking,rude",
    innocent: "wholesome,teddy bears,kindergarten,family fun",
    explicit:
      "blood,bloody,gore,corpse,corpses,striptease,strippers,lingerie,naked,nude,nudity,sex,sexy,swearing,swears,curse words,curses,knife fight,stabbing,gunfight,shootout,guns,murder,beheading,torture,zombie,zombies,chainsaw,f word,drunk,drunken,drugs,violence,violent,brawl,fistfight",
    fine: "elegance,refinement,sophistication,silk gloves,champagne tower",
    shabby: "trash,rubbish bags,bargain bin,discount stickers,tacky,cheap,grubby,filthy,junk",
  },
  company: {
    alone:
      "alone,solitude,by himself,by herself,on her own,on his own,single-handed,nobody else,no one else,solitary",
    together:
      "reunion,get together,party,team huddle,family dinner,hand in hand,arm in arm,group hug,dj,dance floor,guests,choir,band,colleagues,teammates,crew,friends,buddies,siblings,twins,couple,neighbours,flatmates,customers queue,wedding party",
  },
  crowd: {
    full: "crowd,crowds,queue,queues,tourists,shoppers,commuters,passengers,traffic,fans,dancers,partygoers,guests,families,festival,parade,rush hour,bustle,bustling,market day,thousands,hundreds,dozens,throng",
    empty: "deserted,empty,abandoned,uninhabited,desolate,nobody,ghost town,lonely",
  },
  price: {
    cheap:
      "cheap,cheapest,bargain,bargains,discount,discounts,sale,coupon,coupons,voucher,clearance,half price,budget,low cost,lowest price,price cut,99 cents,special offer,buy one get one,money off,save money,penny,pennies,affordable,thrifty",
    luxury:
      "luxury,luxurious,champagne,caviar,yacht,yachts,limousine,limousines,private jet,penthouse,diamonds,gold leaf,velvet rope,chauffeur,butler,mansion,palace,couture,exclusive,millionaires,millionaire,billionaire,red carpet,rolls royce,five star",
  },
  volume: {
    low: "whisper,whispers,whispered,murmur,murmurs,hush,hushed,quiet,softly,barely a sound,silence,stillness,tiptoe,tiptoes,feather falls,sleeping baby,library",
    high: "loud,roar,roars,roaring,scream,screams,shout,shouts,yell,yells,bang,bangs,explosion,explosions,blast,blasts,blaring,sirens,siren,thunder,thunderous,booming,boom,pounding,heavy metal,crash,crashes,air horn,horns,cheering crowd,chainsaw,megaphone,fireworks,brass band,marching band,fanfare,drumline,drum solo,applause,stampede,jet engine,rock band,karaoke,vuvuzela,vuvuzelas,jackhammer,barking,cheers,cheering,drums,screeches,screeching,stadium",
  },
  audience: {
    hard: "blood,bloody,gore,corpse,corpses,crash victims,car crash,victims,murder,knife fight,stabbing,gun,guns,shootout,horror,zombie,zombies,nightmare,terror,torture,drugs,drunk,beer,whisky,vodka,cigarettes,smoking,gambling,casino,swearing,swears,curses,sex,sexy,erotic,striptease,lingerie,naked,nude,death,dying,execution,war scenes",
  },
  sound: {
    some: "jackhammer,jackhammers,drilling,chainsaw,siren,sirens,horn,horns,lawn mower,lawnmower,leaf blower,roars,roar,honk,honks,cries,barks,barking,rings,ringing,whistles,hums,humming,crackles,crackling,sizzles,sizzling,sizzle,rustles,rustling,thunder,splashing,claps,clapping,applause,cheers,cheering,sings,singing,shouts,screams,whispers,laughs out loud,laughter,ticking,chimes,bells,gong,drumroll,drums,guitar,piano,violin,trumpet,orchestra,band plays,birdsong,footsteps echo,engine howls,revs,beep,beeps,buzz,buzzing,pops,fizzing,crunch,crunching,voice,says,asks,tells,music,song,tune,beat drops,loud",
  },
  music: {
    some: "song,songs,tune,melody,anthem,beat drops,bassline,bass line,guitar,piano,violin,trumpet,saxophone,drums,drum and bass,drumroll,orchestra,choir,band,dj,rap,hip hop,techno,jazz,rock,punk,reggae,salsa,samba,symphony,concerto,fanfare,waltz,lullaby,ukulele,accordion,harp,cello,flute,banjo,synths,singalong,sings,singing,hums a tune,whistles a tune,dances to",
  },
  voice: {
    some: "says,asks,answers,tells,explains,shouts,whispers,murmurs,mutters,calls out,talks,speaks,chats,argues,discusses,bickers,jokes with,announces,reads aloud,reads out,recites,narrates,narrator,voice over,voiceover,dialogue,conversation,interview,speech,monologue,cries out,yells",
  },
  narration: {
    some: "narrator,narrates,voice over,voiceover,announcer,commentator,storyteller,voice explains,voice tells,voice says,speaker",
  },
};
