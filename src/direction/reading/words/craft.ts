/** Words of the craft, folded, in the known languages: camera, shot sizes, cutting, light. */
export const CAMERA_MOVEMENTS: Readonly<Record<string, string>> = {
  static:
    "kamera bewegt sich nicht,kamera darf sich nicht bewegen,kamera steht still,camera ne bouge pas,camera fixe,camara no se mueve,camara fija,camara nao se mexe,camera nao se mexe,camara parada,telecamera non si muove,telecamera fissa,camera beweegt niet,camera staat stil,camera doesn't move,camera does not move,camera never moves,camera stays still,camera stays put,camera stays where it is,no camera movement,no camera moves,no camera move,unmoving camera,still camera,camera locked,kamera bewegt sich nicht,la camera ne bouge pas,la camara no se mueve,static,static shot,static shots,static camera,locked-off,locked off,tripod,lock-off,fixed camera,still camera,no camera movement,locked camera,statische kamera,plan fixe,camera fixe,camara fija,plano fijo,camera fissa,固定机位,固定カメラ,고정 카메라",
  pan: "pan,pans,panning,camera pans,whip pan,whip-pan,whip pans,slow pan,kameraschwenk,schwenk,panoramique,paneo,panoramica,摇镜头,パン撮影",
  tilt: "tilt up,tilt down,tilts up,tilts down,tilting up,tilting down,camera tilts",
  dolly:
    "dolly,dolly shot,dolly move,dolly moves,dolly shots,slow dolly,tracking,tracking shot,tracking shots,track alongside,camera tracks,follow shot,gimbal,steadicam,glide,gliding camera,gliding shots,slider,slider shot,trucking,lateral tracking,camera follows,follows behind,travelling,traveling shot,kamerafahrt,fahrt,travellings,carrello,推轨,跟拍,跟镜头",
  crane:
    "crane,crane shot,crane up,jib,drone,drone shot,drone shots,aerial,aerials,aerial shot,aerial shots,aerial view,bird's-eye,bird's eye,birds-eye view,bird's eye view,flyover,fly-over,fly through,fpv,fpv drone,drohne,drohnenaufnahme,drohnenaufnahmen,plan de drone,vue aerienne,toma aerea,dron,tomas con dron,plano aereo,imagens de drone,ripresa aerea,riprese con drone,航拍,ドローン,空撮,드론",
  handheld:
    "handheld,hand-held,hand held,shaky cam,shaky,handkamera,camera epaule,camera a l'epaule,camara en mano,camera na mao,camera a mano,手持,手持ち,핸드헬드",
  orbital:
    "orbit,orbits,orbiting,orbital,360,360 degree,360-degree,circles around,camera circles,arc shot,spinning around,rotates around,circling,turntable shot,revolves around,环绕,旋转镜头",
  push_in:
    "push in,push-in,push ins,push-ins,slow push-ins,pushes in,pushing in,slow push,slow push-in,slow push in,zoom in,zooms in,zooming in,slow zoom,crash zoom,move in on,creep in,dolly in,dolly-in,snap zoom,zoom lent,zoom avant,acercamiento,推镜头,推近,ズームイン",
  pull_out:
    "pull out,pull-out,pulls out,pull back,pulls back,pulling back,zoom out,zooms out,dolly out,pull-back,zooming out,拉远,拉镜头,ズームアウト",
};

/** Shot sizes, folded. */
export const SHOT_TYPES: Readonly<Record<string, string>> = {
  extreme_close_up:
    "extreme close-up,extreme close up,extreme close-ups,extreme closeup,ecu,macro,macro shot,macro shots,super close-up,super macro,tight macro,detail shot,detail shots,makro,makroaufnahme,makroaufnahmen,tres gros plan,gros plans macro,macro shots of,plano detalle,primerisimo plano,dettaglio,微距,特写微距,マクロ,매크로",
  close_up:
    "close-up,close up,close-ups,close ups,closeup,closeups,cu,tight shot,tight shots,tight on,nahaufnahme,nahaufnahmen,gros plan,gros plans,primer plano,primeros planos,close no produto,primo piano,primi piani,特写,クローズアップ,アップ,클로즈업",
  medium_close_up: "medium close-up,medium close up,mcu,head and shoulders,talking head,talking-head",
  medium_shot:
    "medium shot,medium shots,mid shot,mid-shot,waist up,waist-up,ms,cowboy shot,two-shot,two shot,halbnah,plan moyen,plan americain,plano medio,campo medio,中景,ミディアムショット",
  wide_shot:
    "wide shot,wide shots,wide angle shot,long shot,full shot,wide,wides,ws,extreme wide,totale,halbtotale,plan large,plans larges,plano general,plano aberto,campo lungo,全景,远景,ロングショット,와이드샷",
  establishing:
    "establishing,establishing shot,establishing shots,opening vista,plan d'ensemble,vista general,plano de situacion",
};

/** How quickly a film is to be cut, folded. */
export const PACES: Readonly<Record<string, string>> = {
  fast: "fast-paced,fast paced,fast pace,fast cuts,fast cut,quick cuts,quick cutting,rapid cuts,rapid-fire,rapid fire,rapid,snappy,snappy edit,quick-fire,fast editing,fast-cut,quick-cut,frenetic,frantic,breakneck,high-tempo,quick edits,fast edits,jump cuts,punchy cuts,punchy edit,whip-fast,hyperactive,quick pace,quick-paced,brisk,fast and furious,fast,schnell,schnelle schnitte,schneller schnitt,rasant,rasante,rythme rapide,montage rapide,montage dynamique,rythme,ritmo rapido,cortes rapidos,montaje rapido,edicao rapida,montaggio veloce,ritmo veloce,tagli rapidi,montaggio serrato,snelle montage,快节奏,テンポよく,テンポの良い,テンポ良く,スピード感,빠른 템포,빠른 편집,quick",
  slow: "nothing hurried,nothing rushed,never hurried,never rushed,slow-paced,slow paced,slow pace,slow burn,slow-burn,slow cuts,slow and steady,unhurried,leisurely,lingering,long takes,slow tempo,slow,gentle pace,contemplative,langsam,langsame,ruhiges tempo,rythme lent,lent,ritmo lento,lento,lenta,ritmo pausado,pausado,rustig tempo,慢节奏,ゆっくり,느린,느린 템포",
  moderate:
    "moderate pace,moderately paced,medium pace,mid-tempo,steady pace,even pace,measured pace,moderate,gemäßigt,rythme modere,ritmo moderado,ritmo medio",
  dynamic:
    "dynamic pace,dynamic pacing,dynamic editing,dynamic edit,dynamic cuts,varied pace,varying pace,changing pace,speed ramps,speed ramping,speed-ramps,speed ramp,starts slow then,slow then fast,slow to fast,dynamischer schnitt",
};

/** How scenes are to follow one another, folded. */
export const TRANSITIONS: Readonly<Record<string, string>> = {
  cut: "hard cuts,hard cut,hard cuts only,straight cuts,cuts only,clean cuts,jump cuts,jump cut,match cuts,match cut,smash cuts,smash cut,quick cuts,fast cuts,rapid cuts,simple cuts,harte schnitte,coupes franches,cuts francs,cortes directos,cortes secos,cortes secos,tagli netti,stacchi netti",
  dissolve:
    "dissolve,dissolves,smooth dissolves,cross dissolve,cross-dissolve,cross dissolves,crossfade,crossfades,cross-fade,cross-fades,soft dissolves,slow dissolves,uberblendung,uberblendungen,fondu enchaine,fondus enchaines,fundido,fundidos,fundido encadenado,dissolvenza,dissolvenze,溶解,叠化,ディゾルブ,디졸브",
  fade: "fades,fade in,fade out,fade to black,fades to black,fade to white,slow fades,fade transitions,fondu au noir,fundido a negro,dissolvenza in nero,淡入淡出,フェード,페이드",
  wipe: "wipe,wipes,whip transitions,swipe transition,swipe transitions,slide transitions,star wipe,whip pan transitions,wischblende,volet,cortinilla,tendina",
};

/** Kinds of light, folded. */
export const LIGHTING: Readonly<Record<string, string>> = {
  "": "dark background,dark backdrop,golden hour,golden-hour,magic hour,blue hour,golden light,warm golden light,neon,neon-lit,neon lights,neon lighting,neon glow,high-key,high key,high-key lighting,low-key,low key,low-key lighting,soft light,soft lighting,soft natural light,natural light,natural lighting,natural daylight,daylight,window light,morning light,warm morning light,evening light,backlit,backlight,backlighting,rim light,rim lighting,rim-lit,silhouetted,candlelight,candlelit,candle light,firelight,moonlight,moonlit,sunlight,sun-drenched,sunlit,dappled light,dappled sunlight,sun flares,lens flare,lens flares,chiaroscuro,dramatic lighting,dramatic light,moody lighting,moody light,dark and moody,studio lighting,studio light,clean studio lighting,softbox,softboxes,ring light,hard light,harsh light,harsh sunlight,bright light,bright lighting,bright and airy,bright & airy,warm light,warm lighting,cool light,cold light,cool lighting,ambient light,ambient lighting,practical lights,fairy lights,string lights,strobe,strobes,strobe lights,spotlight,volumetric light,volumetric lighting,god rays,light rays,fluorescent,fluorescent light,overcast light,low light,dim light,dimly lit,flash photography,direct flash,underlit,uplighting,three-point lighting,rembrandt lighting,butterfly lighting,colored gels,coloured gels,uv light,black light,blacklight,headlights,soft glow,warm glow,contre-jour,goldene stunde,weiches licht,naturliches licht,tageslicht,warmes licht,kerzenlicht,gegenlicht,lumiere douce,lumiere naturelle,lumiere doree,heure doree,lumiere chaude,eclairage doux,neons,luz natural,luz suave,hora dorada,luz dorada,luz calida,contraluz,luz de neon,neones,hora dourada,golden hour,luz quente,luce naturale,luce morbida,ora d'oro,luce calda,controluce,natuurlijk licht,zacht licht,gouden uur,ゴールデンアワー,自然光,柔らかい光,ネオン,逆光,黄金时刻,自然光线,柔光,霓虹,逆光拍摄,골든아워,자연광,네온",
};

/** Hours of the day, folded. */
export const TIMES_OF_DAY: Readonly<Record<string, string>> = {
  dawn: "dawn,at dawn,first light,daybreak,crack of dawn,morgendammerung,aube,amanecer,alba,madrugada,黎明,夜明け,새벽",
  sunrise: "sunrise,sonnenaufgang,lever du soleil,salida del sol,nascer do sol,zonsopgang,日出,朝日,일출",
  morning:
    "morning,early morning,in the morning,mornings,morgen,morgens,fruhmorgens,matin,manana,manha,mattina,mattino,ochtend,早晨,早上,清晨,朝,아침",
  noon: "noon,midday,high noon,mittag,midi,mediodia,meio-dia,mezzogiorno,middag,中午,正午,정오",
  afternoon: "afternoon,late afternoon,nachmittag,apres-midi,tarde,pomeriggio,下午,午後,오후",
  sunset:
    "sunset,golden hour,magic hour,sundown,sonnenuntergang,coucher de soleil,coucher du soleil,atardecer,puesta de sol,por do sol,por-do-sol,tramonto,zonsondergang,日落,夕陽,夕日,夕暮れ,夕阳,일몰,노을",
  dusk: "dusk,twilight,blue hour,abenddammerung,crepuscule,crepusculo,anochecer,crepuscolo,schemering,黄昏,황혼",
  evening: "evening,evenings,abend,abends,soir,soiree,noche temprana,sera,serata,avond,傍晚,晚上,夕方,저녁",
  night:
    "night,at night,nighttime,night-time,bedtime,at bedtime,late night,midnight,overnight,nacht,nachts,nuit,noche,noite,notte,夜,夜晚,夜景,深夜,밤",
};
/** Seasons, folded. */
export const SEASONS: Readonly<Record<string, string>> = {
  spring: "spring,springtime,fruhling,fruhjahr,printemps,primavera,lente,春,春天,春季,봄",
  summer:
    "summer,summertime,summery,sommer,sommerlich,ete,estival,estivale,verano,verao,estate,zomer,夏,夏天,夏季,여름",
  autumn:
    "autumn,fall season,in the fall,fall leaves,autumnal,fall sale,fall menu,fall launch,leaves falling,falling leaves,fall vibes,fall collection,herbst,automne,otono,outono,autunno,herfst,秋,秋天,秋季,가을",
  winter: "winter,wintertime,wintry,winterlich,hiver,invierno,inverno,冬,冬天,冬季,겨울",
  christmas:
    "christmas,xmas,christmas eve,holiday season,festive season,weihnachten,weihnachts,noel,navidad,natal,natale,kerst,クリスマス,圣诞,圣诞节,크리스마스",
  halloween: "halloween,ハロウィン,万圣节,할로윈",
  "valentine's day":
    "valentine's day,valentines day,valentines,valentine's,valentinstag,saint-valentin,san valentin,san valentino,バレンタイン,情人节,발렌타인",
  easter: "easter,ostern,paques,pascua,pascoa,pasqua,pasen",
  "new year":
    "new year,new year's,new year's eve,nye,silvester,nouvel an,ano nuevo,ano novo,capodanno,lunar new year,chinese new year,正月,春节,新年,설날",
  "mother's day":
    "mother's day,mothers day,muttertag,fete des meres,dia de la madre,dia das maes,festa della mamma,母の日,母亲节",
  "father's day":
    "father's day,fathers day,vatertag,fete des peres,dia del padre,dia dos pais,festa del papa,父の日,父亲节",
  "back to school": "back to school,back-to-school,schulanfang,rentree,vuelta al cole,volta as aulas",
  thanksgiving: "thanksgiving",
  ramadan: "ramadan,eid",
  diwali: "diwali",
  "mid-autumn festival": "mid-autumn,中秋,中秋节,추석",
};
/** Kinds of weather, folded. */
export const WEATHER: Readonly<Record<string, string>> = {
  rain: "rain,rainy,raining,rain-soaked,drizzle,downpour,in the rain,rain-slicked,regen,regnerisch,verregnet,verregneten,pluie,pluvieux,pluvieuse,lluvia,lluvioso,lluviosa,chuva,chuvoso,pioggia,piovoso,piovosa,下雨,雨,雨天,雨の,비 오는",
  storm:
    "storm,stormy,thunderstorm,lightning storm,sturm,gewitter,orage,tempete,tormenta,tempestade,temporale,暴风雨,嵐,폭풍",
  snow: "snow,snowy,snowfall,snowing,snow-covered,blizzard,schnee,verschneit,verschneiten,verschneite,neige,enneige,enneigee,nieve,nevado,nevada,neve,innevato,sneeuw,雪,下雪,雪景,눈 내리는",
  fog: "fog,foggy,mist,misty,hazy,nebel,neblig,brume,brumeux,brouillard,niebla,neblina,nevoa,nebbia,mist,雾,霧,안개",
  sun: "sunny,sunshine,sun-drenched,sun-kissed,blazing sun,clear skies,blue skies,sonnig,sonnige,sonnigen,ensoleille,ensoleillee,soleado,soleada,ensolarado,ensolarada,soleggiato,soleggiata,zonnig,晴天,晴れ,阳光明媚,맑은",
  wind: "windy,windswept,wind-swept,breezy,gusty,windig,venteux,ventoso,大风,風",
  overcast: "overcast,cloudy,grey skies,gray skies,bewolkt,bedeckt,nuageux,nublado,nuvoloso,阴天,曇り,흐린",
};
