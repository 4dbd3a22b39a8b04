/** Words for where and when in the world a film plays, what it offers and how it ends: topic, value, phrases; written as the other tables. */
export const FACT_WORDS_OF_WORLD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  holiday: {
    christmas:
      "christmas,xmas,santa,santa claus,father christmas,christmas tree,christmas eve,christmas dinner,advent calendar,nativity,elves,sleigh,reindeer,stockings by the fire,gingerbread house",
    easter: "easter,easter bunny,easter eggs,easter egg,egg hunt,easter basket",
    halloween:
      "halloween,trick or treat,trick or treating,jack o lantern,jack o lanterns,carved pumpkin,carved pumpkins,witch hat,witch hats,haunted house",
    valentine:
      "valentine,valentine s day,valentines day,valentine's day,cupid,love letter on the 14th of february",
    new_year: "new year s eve,new year's eve,new years eve,hogmanay,silvester,auld lang syne",
    carnival: "carnival,mardi gras,fasching,carnival parade",
    thanksgiving: "thanksgiving,thanksgiving dinner,thanksgiving turkey",
    mothers_day: "mother s day,mothers day,mother's day",
    fathers_day: "father s day,fathers day,father's day",
    ramadan: "ramadan,iftar,eid,eid al fitr",
    hanukkah: "hanukkah,menorah,dreidel",
    diwali: "diwali,diya lamps",
  },
  city: {
    paris:
      "paris,eiffel tower,louvre,notre dame,montmartre,champs elysees,arc de triomphe,moulin rouge,sacre coeur",
    rome: "rome,colosseum,trevi fountain,spanish steps,pantheon,vatican,st peter s square,forum romanum",
    london:
      "london,big ben,tower bridge,london eye,piccadilly circus,buckingham palace,trafalgar square,camden,thames",
    berlin: "berlin,brandenburg gate,reichstag,alexanderplatz,kreuzberg,berlin tv tower,checkpoint charlie",
    new_york:
      "new york,manhattan,brooklyn bridge,times square,statue of liberty,empire state building,central park,brooklyn,yellow cabs of new york",
    lisbon: "lisbon,alfama,tram 28,belem tower",
    venice: "venice,rialto,grand canal,st mark s square,gondola,gondolas",
    barcelona: "barcelona,sagrada familia,la rambla,park guell,barceloneta",
    tokyo: "tokyo,shibuya,shinjuku,tokyo tower,akihabara,harajuku",
    vienna: "vienna,schonbrunn,stephansdom,prater wheel",
    amsterdam: "amsterdam,rijksmuseum,amsterdam canals",
    prague: "prague,charles bridge,prague castle",
    rio: "rio de janeiro,copacabana,christ the redeemer,sugarloaf,ipanema",
    sydney: "sydney,sydney opera house,bondi beach,harbour bridge in sydney",
    san_francisco: "san francisco,golden gate bridge,alcatraz",
    istanbul: "istanbul,hagia sophia,bosphorus,galata tower,grand bazaar",
    athens: "athens,acropolis,parthenon",
    dubai: "dubai,burj khalifa,palm jumeirah",
    hamburg: "hamburg,elbphilharmonie,reeperbahn,speicherstadt",
    munich: "munich,marienplatz,oktoberfest",
    copenhagen: "copenhagen,nyhavn,little mermaid statue",
    cairo: "cairo,pyramids of giza,the sphinx",
    los_angeles: "los angeles,hollywood sign,venice beach,santa monica pier",
    iceland: "iceland,reykjavik",
    norway: "norway,oslo,lofoten",
    sweden: "sweden,stockholm",
    finland: "finland,helsinki",
    ireland: "ireland,dublin",
    morocco: "morocco,marrakesh,marrakech,casablanca",
    kenya: "kenya,nairobi,masai mara",
    peru: "peru,machu picchu,lima",
    nepal: "nepal,kathmandu,mount everest",
    hawaii: "hawaii,waikiki,honolulu",
    bali: "bali,ubud",
    greenland: "greenland",
    new_zealand: "new zealand,auckland",
    switzerland: "switzerland,matterhorn,zurich,geneva,zermatt",
    cuba: "cuba,havana",
    mexico: "mexico,mexico city,tulum",
    thailand: "thailand,bangkok,phuket",
    vietnam: "vietnam,hanoi,ha long bay",
    canada: "canada,toronto,vancouver,niagara falls",
    las_vegas: "las vegas,vegas strip",
    moscow: "moscow,red square,kremlin",
    beijing: "beijing,forbidden city,tiananmen",
    edinburgh: "edinburgh,arthur s seat,royal mile",
  },
  offer_span: {
    short:
      "~today only,~only today,~one day only,~for one day,~24 hours only,~only 24 hours,~this weekend only,~tonight only,~flash sale,~last day",
    long: "until the end of,runs until,valid until,valid through,valid till,all month,all week long,all week,the whole week,the entire week,all weekend long,from monday to,from monday until,until sunday,until saturday,until friday,all through,all summer long,whole month,every day of the year,all year,permanent offer,permanently low,through december,for the next four weeks",
  },
  ending: {
    loop: "~loop endlessly,~loops endlessly,~looping endlessly,~loops forever,~loop forever,~loop seamlessly,~loops seamlessly,~seamless loop,~endless loop,~perfect loop,~loopable,~infinite loop,~seamlessly looped,~seamlessly looping,~loop perfectly,~loops perfectly,~loop without a seam",
    ended:
      "fade to black,fades to black,fading to black,end credits,credits roll,closing credits,and the credits,ends on black,ends in black,cut to black,cuts to black,the words the end,curtain falls,fade out",
  },
  logo_order: {
    early:
      "~open on the logo,~opens on the logo,~open with the logo,~opens with the logo,~start with the logo,~starts with the logo,~start on the logo,~starts on the logo,~begin with the logo,~begins with the logo,~open on our logo,~start with our logo,~begin with our logo,~logo first",
  },
  cast_sex: {
    female:
      "~all female cast,~cast is all female,~only women in the cast,~only women appear,~only women in front of the camera,~female cast only,~cast entirely female,~exclusively women,~women only cast,~only women on screen,~nothing but women",
    male: "~all male cast,~cast is all male,~only men in the cast,~only men appear,~only men in front of the camera,~male cast only,~exclusively men,~only men on screen,~nothing but men",
  },
};
