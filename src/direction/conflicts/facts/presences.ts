/** Something that a film has or has not, and the words that say so. */
export interface Presence {
  /** What a "no" before it forbids whole: "no music". */
  readonly names: string;
  /** Words that say that it is there, by themselves: "montage" has cuts. */
  readonly cases: string;
  /** Words that say so only where something is done with them or told of them: "use a folk track", but no "track and field". */
  readonly weak?: string;
  /** Words that say that it is not there: "silent film". They are said of the whole film. */
  readonly absence?: string;
  /** What is there with it: who sings is heard. */
  readonly implies?: readonly string[];
}

const INSTRUMENTS =
  "piano,guitar,violin,cello,drum,synth,ukulele,accordion,banjo,harp,flute,saxophone,trumpet,harmonica,marimba,organ,clarinet,bagpipe,string quartet";

/** All that may be there or not. A new one is a row. */
export const PRESENCES: Readonly<Record<string, Presence>> = {
  sound: {
    names: "sound,audio,noise,sound design,sound of any kind,audio track,sound track",
    absence:
      "mute film,mute throughout,soundless film,silent film,completely silent,totally silent,entirely silent,absolutely silent,fully silent,soundless,total silence,complete silence,absolute silence,silence throughout,dead silent,purely silent,silent piece,silent video,silent clip,silent spot",
    cases:
      "deafening,roaring,blaring,thunderous,booming,says,shouts,we hear,you hear,can be heard,is heard,are heard",
  },
  sound_effects: {
    names: "sound effect,foley,sfx,noises",
    cases:
      "thunder crack,thunder roll,thunder rumble,dog bark,door slam,glass shatter,siren wail,church bell,clock tick,fire crackle,engine howl,crowd roar,loud cheering,drum roll,applause,laughs out loud,engine roar,crackle of,sizzling sound,sound of,birds sing,birdsong,bell ring,phone ring,sound effect",
    implies: ["sound"],
  },
  music: {
    names:
      "music,background music,soundtrack,score,song,tune,melody,music track,musical accompaniment,bgm,note of music,kind of music",
    absence:
      "only sound should be,only sound is,only sound we hear,only sounds are,only sounds should be,only sound you hear,only sound in the film,nothing but the sound of,only natural sound,natural sound only,natural sounds only,only natural sounds,only ambient sound,ambient sound only,only the sound of,original sound only,only original sound",
    cases: `nocturne,sonata,concerto,symphony,overture,aria,with music,music swell,music play,music build,music kick in,music start,music carry,music accompany,soundtrack play,song play,brass band play,marching band,band plays,orchestra play,orchestra swell,loud music,loud rock,loud techno,guitar riff,piano play,violin play,pounding drum,drum and bass,techno beat,beats per minute,bpm,sing along,rock concert,live band,theme tune,jingle`,
    weak: `music,soundtrack,score,song,tune,melody,track,beat,anthem,playlist,techno,jazz,hip hop,rap,disco,rock,punk,folk,reggaeton,samba,orchestra,choir,brass band,${INSTRUMENTS}`,
    implies: ["sound"],
  },
  vocals: {
    names: "vocals,vocal,singing,lyrics,singer,sing,sung words,voices in the music",
    absence:
      "must be instrumental,is instrumental,stays instrumental,instrumental track,instrumental music,an instrumental,instrumental only,only instrumental,purely instrumental",
    cases:
      "sing,singer,choir,sung,lyrics,rapper,rap verse,belt out,chant,hum along,opera singer,gospel choir,chorus of voices,jingle with lyrics,karaoke",
    weak: "vocals",
    implies: ["sound"],
  },
  voice: {
    names:
      "voice,voices,speech,talking,talk,speak,speaking,spoken word,spoken words,spoken text,spoken language,word spoken,word is spoken,voice of any kind,speaker",
    absence:
      "nothing spoken,not one word,no word is spoken,not a word is spoken,without a word,without words,wordless,silent film,nobody says a word,no one says a word,nothing is said,nothing is spoken,not a single word is spoken,never speaks,never speak,purely silent",
    cases:
      "tell,female voice,male voice,woman's voice,man's voice,voice of,child's voice,warm voice,deep voice,soft voice,calm voice,friendly voice,voice explain,voice tell,voice say,voice read,voice speak,voice guide,voice ask,voice whisper,voice describe,voice introduce,monologue,speech to,recite,answers the phone,announce,confess,speaks to,talks to,spoken by,tells us,tell us,explains to us,explains how,explains why",
    implies: ["sound"],
  },
  narration: {
    names:
      "narration,narrator,voice over,voiceover,vo,off screen voice,off voice,commentary,speaker,announcer",
    cases:
      "narrator,voice over explain,voiceover explain,voice over tell,voice over say,voice over read,narrated by,narrate,off screen voice,voice tell,voice explain,announcer,guides us through the story",
    weak: "narration,voice over,voiceover",
    implies: ["voice"],
  },
  dialogue: {
    names: "dialogue,dialog,conversation,spoken dialogue,spoken lines",
    cases:
      "argue,chat,chatter,gossip,discuss,quarrel,shout at,talk to each other,talk about,talks about,talk to camera,talks to camera,talk to the camera,talks to the camera,speaks to camera,speaks to the camera,speak to camera,says to camera,says into the camera,speaks into the camera,conversation,tell a joke,tells a joke,explains to,ask each other,interview,banter,whispers to,says hello,he says,she says,they say,asks her,asks him,tells him,tells her,tells them,she replies,he replies,they reply,replies to him,replies to her",
    weak: "dialogue,dialog",
    implies: ["voice"],
  },
  text: {
    names:
      "text,on screen text,onscreen text,text on screen,text on the screen,text overlay,screen text,typography,type,lettering,caption or title,title,super,writing,letters,written word,word on screen,words on screen,words on the screen,word on the screen,text in the picture,inscription,text of any kind,graphics with text,overlay,copy,on screen copy,title card,printed word,words in the picture,lettering of any kind,words of any kind on screen",
    absence:
      "pictures only,only pictures,images only,text free,not a word on screen,nothing written,purely visual",
    cases:
      "huge type,big type,bold type,giant type,as type,in type,set in type,slogan slam,slogan fly,slogan appear,in large letters,in giant letters,in big letters,in golden letters,in gold letters,in bold letters,giant letters,huge letters,large letters,neon letters,kinetic typography,burned in caption,burnt in caption,open captions,captions,caption,lower third,title card,text overlay,text animation,super reads,end card reads,price tag reads,words fly in,words appear,letters appear,letters fly,text appears,text pop,text read,text say,title read,title appear,type on screen,starburst,name pops up,names pop up,bullet points,speech bubble,scrolling text,countdown numbers,big letters,bold letters,handwritten words,price in,web address,url,large title,big title,title says,slogan on screen,name on screen,price on screen,overlay reads,overlay says,written on screen,text on screen with,headline on screen,headline reads",
    weak: "headline,on screen text,typography,text on screen",
  },
  subtitles: {
    names: "caption,subtitle,subs,closed captions",
    cases:
      "as a subtitle,as subtitles,as a caption,as captions,subtitle every,subtitle each,subtitle all,with subtitles,with captions,subtitles throughout,captions throughout,subtitled throughout,burned in captions,burnt in captions,burned in subtitles,open captions,subtitles for,captions for,caption every,caption each,captions on every,subtitles on every,captions run,subtitles run,captions appear,subtitles appear,captions explain,subtitles explain,subtitles tell,captions tell,english subtitles,french subtitles,german subtitles,spanish subtitles,add subtitles,add captions,subtitled",
    implies: ["text"],
  },
  camera_moves: {
    names:
      "camera move,camera movement,camera motion,moving camera,movement of the camera,moving shot,camera moves",
    absence:
      "static camera,static shots only,static frame,static tripod,locked off,locked down,lock off,tripod only,all on a tripod,on a tripod throughout,from a tripod,only on a tripod,fixed camera,camera never moves,camera does not move,camera doesn't move,camera is fixed,camera is still,camera is static,camera stays still,camera remains still,camera stays fixed,camera remains fixed,camera stays static,stationary camera,camera must not move,camera must never move,camera may never move,camera should never move,camera can never move,camera can not move,never move the camera,do not move the camera,don't move the camera,camera remains motionless,camera stays motionless,camera may not move,camera should not move,unmoving camera,camera standing still,camera stands still,still camera,motionless camera,camera fixed,camera static,camera locked,immobile camera",
    cases:
      "handheld,hand held,shaky cam,constantly moving camera,whip pan,swirling camera,orbit around,orbital shot,orbiting shot,fly through,steadicam,gimbal,tracking shot,dolly shot,dolly zoom,dolly move,dolly in,dolly out,crane shot,crane move,crane up,crane down,follow shot,push in,pull back shot,drone flight,flying drone,drone shot,whirling camera,roving camera,camera circle,camera orbit,camera follow,camera glide,camera sweep,camera fly,camera float,camera swoop,camera spin,camera whirl,camera chase,camera push,camera track,camera dive,camera race,camera rush,camera pan,camera tilt,camera travel,camera drift,camera rise,camera soar,camera wander,camera climb,camera accompany,camera move around,camera turn around,camera run,camera moves with,sweeping drone,pan across,tilt up,tilt down,fly over,flies over,zoom in,zooms in,zoom out",
  },
  camera_shake: {
    names:
      "shaky footage,shaky camera,shaky cam,shaky pictures,shaky shots,camera shake,wobbly footage,wobbly camera,handheld footage,jerky camera",
    absence:
      "rock steady,rock solid camera,perfectly steady,absolutely steady,completely steady,steady as a rock,perfectly smooth camera,silky smooth camera,perfectly stable,always steady",
    cases:
      "handheld,hand held,shaky,shaky cam,wobbly camera,wobbles,jerky,jolting camera,as if the operator was running,as if filmed by a running",
  },
  slow_motion: {
    names: "slow motion,slow mo,slowmo",
    cases: "slow motion,slow mo,slowmo",
  },
  cuts: {
    names: "cut,edit,cutting,editing,cuts at all,visible cut,hard cut",
    absence:
      "unbroken shot,uninterrupted take,unbroken take,single uninterrupted take,one continuous shot,single continuous shot,one continuous take,single continuous take,one unbroken shot,single unbroken shot,one uninterrupted shot,single uninterrupted shot,one unbroken take,one take,single take,one shot film,single shot film,oner,uncut,not a single cut,all in one take,all in one shot,everything in one take,everything in one shot,the whole thing in one shot,the whole film in one shot,whole film in one take,plan sequence,not cut once,never cut,sequence shot,single shot from start,one single shot,one long take,a single long take,continuous take,continuous shot,one unbroken camera,in a single shot",
    cases:
      "crosscut,crosscuts,cross cut,cross cuts,cross cutting,parallel montage,parallel editing,smash cut,flash cuts,jump back and forth,back and forth between,jumps between,switches between,flips between,cut to,cutting to,cut between,cut back,cut away,cutaway,intercut,cross cut,jump cut,quick cut,fast cut,rapid cut,hard cut,smash cut,match cut,cut every,cut on every,cut on the beat,montage of,rapid montage,fast montage,quick montage,a montage,split screen,several shots,many shots,shot reverse shot,cut each,new shot every,different angles,multiple angles,series of shots,different shots,cuts per minute,lots of cuts,many cuts,fast edit,fast editing,quick edit",
  },
  logo: {
    names: "logo,branding,brand,brand name,brand mark,logos of any kind,company name,brand logo",
    absence: "unbranded,brand free,logo free",
    cases:
      "logo fills,logo on the end card,logo end card,end on the logo,ends on the logo,end with the logo,ends with the logo,close on the logo,closes on the logo,logo appears,logo reveal,logo animation,logo on the,logo in the,big logo,logo spin,logo in every,logo throughout,branded end card,branded packaging,brand name in,logo watermark,logo sit,logo stand,logo bottom,logo top,logo large,logo visible,show the logo,show our logo,end on our logo,ends on our logo,ends with our logo,end with our logo,finish on the logo,finish with the logo,finish on our logo,logo at the,animated logo,shot of the logo,shot of our logo,logo shot,reveal the logo,reveal our logo,our logo in,our logo on,our logo at",
  },
  logo_motion: {
    names:
      "animated logo,logo animation,moving logo,spinning logo,rotating logo,flying logo,bouncing logo,logo that moves,animate the logo,animating the logo",
    cases:
      "logo spinning,logo spins,logo rotating,logo rotates,logo bounces,logo bouncing,logo flies,logo flying,logo morphs,logo explodes,logo dances,logo whirls,logo zooms,logo slides,logo drops,logo animates,logo builds,logo assembles,logo jumps,spinning logo,rotating logo,animated logo,logo animation,flying logo",
  },
  humour: {
    names:
      "humour,humor,joke,jokes,comedy,gag,irony,slapstick,funny bit,anything funny,humorous,funny,silly,laughs,comic relief,clowning,anything silly",
    cases:
      "slapstick,hilarious,joke,comedy,comic,gags,goofy,punchline,witty,funny,make people laugh,makes people laugh,humorous,laugh out loud,banana peel,pratfall,slips on,falls over,trips over,faceplant,bursts out laughing,burst out laughing,roars with laughter,roar with laughter,howls with laughter,pie in the face,prank,pranks,clowns,wacky,goofs around,rubber chicken,whoopee cushion,double take,wisecrack,wisecracks,punch line,sight gag",
  },
  shown_face: {
    names: "face,faces,face in shot,recognisable face,identifiable face",
    absence:
      "remain anonymous,nobody may recognise,nobody may recognize,no one may recognise,nobody must recognise,must not be recognised,must not be recognized,must not be recognisable,must not be recognizable,cannot be recognised,unrecognisable,unrecognizable,stay anonymous,remains anonymous,stays anonymous,must be anonymous,kept anonymous,faceless,only hands in the picture,only hands in the frame,only hands in frame,only hands are seen,only hands visible,hands only,we only see hands,only see hands,nothing but hands,only his hands,only her hands,never see his face,never see her face,never see their faces,without showing his face,without showing her face,without showing their faces",
    cases:
      "woman's face,man's face,girl's face,boy's face,child's face,face in close up,face to camera,faces the camera,to camera,looks into the camera,look into the camera,looks straight into the camera,smiles into the camera,smiling face,smiling faces,close up of his face,close up of her face,close up of their faces,laughing face,her face,his face,their faces,eyes in close up,her eyes,his eyes,their eyes,the eyes of,smiles into the lens,smiles straight into the lens,smiles straight into the camera,looks into the lens,looks straight into the lens,winks at the camera,winks into the camera,gazes into the lens,stares into the camera,her smile,his smile,her grin,his grin,freckles,beaming face,beaming faces,wrinkled face",
  },
  from_the_air: {
    names:
      "drone,drones,drone shot,drone footage,aerial,aerials,aerial shot,drone flight,drone camera,aerial view",
    cases:
      "bird s eye flight,bird s eye view,birds eye view,flight over,fly over,flying over,flies over,from high above,from the air,soar over,soars over,aerial view of,drone shot of,drone flies,drone over,glide over,glides over,helicopter view",
  },
  cta: {
    names: "call to action,cta,sales message,button,sales pitch,sales talk",
    cases:
      "order now,buy now,shop now,sign up,call now,subscribe now,download now,book now,visit our website,swipe up,get yours,join now,click the link,link in bio,use code,order today,book today,buy today,call to action says,call to action reads",
  },
};

/** What a "no" forbids of the values of a topic, as "topic.value": "no interiors". */
export const NAMES_OF_VALUES: Readonly<Record<string, string>> = {
  "size.close": "close up,close ups,close shot,macro",
  "size.wide": "wide shot,wide angle,establishing shot,long shot,panorama",
  "hour.night":
    "night,night scene,night shot,night time,shot at night,scene at night,darkness,nothing at night,at night",
  "hour.day": "daylight,day scene,sunlight,scene by day",
  "season.winter": "winter,snow,winter scene,snow scene,ice and snow",
  "season.summer": "summer,summer scene",
  "sides.indoors": "interior,indoor scene,indoor shot,indoors,studio shot,interior shot,interior scene",
  "sides.outdoors": "exterior,outdoor scene,outdoor shot,outdoors,exterior shot,exterior scene",
  "medium.drawn":
    "animation,cgi,cartoon,animated character,computer graphics,computer generated images,animated,3d animation,2d animation,motion graphics,animated element,drawing,illustration",
  "medium.filmed": "real people,live action,real footage,real actor,filmed footage,footage of real",
  "sky.foul": "rain,fog,clouds,bad weather,storm,grey sky",
  "sky.clear": "sun,sunshine,blue sky",
  "crowd.full": "crowd,big crowd",
  "time.sped": "time lapse,timelapse,hyperlapse,fast motion",
  "saturation.loud":
    "bright colour,bright color,loud colour,loud color,neon,neon colour,neon color,garish colour,garish color,saturated colour,saturated color,vivid colour,vivid color,strong colour,strong color",
  "saturation.muted": "pastel,pastel colour,pastel color,muted colour,muted color",
  "light.dark": "darkness,dark scene,dark picture",
};
