export const GENRES =
  "lo-fi,lofi,lo-fi hip hop,lo-fi hip-hop,lofi hip hop,lofi hip-hop,lo-fi beats,lofi beats,hip hop,hip-hop,rap,trap,trap beat,trap beats,drill,phonk,r&b,rnb,soul,neo-soul,funk,disco,nu-disco,pop,indie,indie pop,indie rock,indie folk,rock,hard rock,punk,punk rock,pop punk,metal,heavy metal,grunge,folk,country,bluegrass,americana,blues,jazz,smooth jazz,gypsy jazz,swing,big band,bossa nova,samba,salsa,cumbia,reggaeton,reggae,dub,dancehall,afrobeat,afrobeats,amapiano,latin,flamenco,tango,mariachi,classical,baroque,opera,orchestral,cinematic score,epic orchestral,epic trailer,trailer music,piano ballad,string quartet,choral,gospel,electronic,electro,electronica,synth,synth-pop,synthpop,synthwave,retrowave,vaporwave,house,deep house,tropical house,techno,minimal techno,trance,edm,dance,dubstep,drum and bass,drum & bass,dnb,jungle,future bass,hyperpop,ambient,new age,chillout,chillwave,downtempo,trip hop,trip-hop,acoustic,singer-songwriter,a cappella,beatbox,chiptune,8-bit music,world music,celtic,bollywood,k-pop,j-pop,city pop,corporate,motown,surf rock,garage rock,shoegaze,post-rock,math rock,ska,barbershop quartet,marching band,circus music,western,spaghetti western,industrial,lullaby,waltz,polka,schlager,volksmusik,chanson,fado,klassische musik,klassik,elektronisch,elektronische,akustisch,musique classique,electronique,acoustique,musica clasica,electronica,acustica,musica classica,elettronica,电子,古典,摇滚,爵士,民谣,ロック,ジャズ,クラシック,エレクトロ,アコースティック,재즈,록,힙합,클래식,어쿠스틱";
export const INSTRUMENTS: Readonly<Record<string, string>> = {
  piano:
    "pianoforte,fortepian,фортепиано,пианино,بيانو,piyano,piano,solo piano,felt piano,klavier,钢琴,ピアノ,피아노",
  guitar:
    "violao,gitara,gitar,гитара,جيتار,guitar,guitars,gitarre,guitare,guitarra,chitarra,gitaar,吉他,ギター,기타 연주",
  "acoustic guitar":
    "acoustic guitar,fingerpicked guitar,akustikgitarre,guitare acoustique,guitarra acustica,chitarra acustica",
  "electric guitar": "electric guitar,e-gitarre,guitar riff,guitar riffs,distorted guitar",
  ukulele: "ukulele,uke,ukelele,ウクレレ,尤克里里,우쿨렐레",
  strings: "strings,string section,streicher,cordes,cuerdas,cordas,archi",
  violin: "violin,fiddle,violine,geige,violon,violino,小提琴,ヴァイオリン,바이올린",
  cello: "cello,violoncelle,violonchelo,violoncello",
  drums:
    "drums,drum,drum beat,percussion,drumline,taiko,taiko drums,schlagzeug,batterie rythmique,tambours,tambores,bateria ritmica,percussioni,鼓,ドラム,太鼓,드럼",
  bass: "bass line,bassline,808,808s,808 bass,double bass,slap bass,upright bass",
  synth: "synths,synthesizer,synthesizers,analog synths,synth pads,synth bass,arpeggios,synthesiseur",
  saxophone: "sax,saxophone,saxophon,saxofon,sassofono",
  trumpet: "trumpet,trumpets,trompete,trompette,trompeta",
  brass: "brass,horns,horn section,brass band",
  flute: "flet,ney,ناي,флейта,shakuhachi,尺八,flute,flutes,bamboo flute,flote,flauta,flauto,笛,フルート",
  harp: "harp,harfe,harpe,arpa",
  accordion: "accordion,akkordeon,accordeon,acordeon,fisarmonica",
  harmonica: "harmonica",
  banjo: "banjo",
  marimba: "marimba,xylophone,glockenspiel",
  handclaps: "hand claps,handclaps,claps,finger snaps,snaps",
  whistling: "whistling,whistle,whistles,pfeifen",
  choir: "choir,chor,choeur,coro",
  organ: "organ,hammond organ,church organ",
  bells: "sleigh bells,jingle bells,bells,chimes",
  sitar: "sitar,tabla",
  koto: "koto,shamisen,guzheng,erhu,古筝,二胡,琵琶,三味線",
  bagpipes: "bagpipes,bagpipe",
  kalimba: "kalimba,mbira",
  kora: "kora",
  hurdy_gurdy: "hurdy-gurdy,hurdy gurdy",
  clarinet: "clarinet,klarinette,clarinette,clarinete,clarinetto",
  saz: "saz,baglama",
  didgeridoo: "didgeridoo",
  oud: "oud,العود,عود,ud",
  mandolin: "mandolin,mandoline,mandolino",
  bouzouki: "bouzouki",
  "hand drums": "djembe,bongos,congas,cajon,hand drums,handpan",
  "steel drums": "steel drum,steel drums,steelpan",
  "music box": "music box",
  theremin: "theremin",
};
export const MUSIC_WORDS =
  /(?<![a-z])(?:music|musik|musique|musica|muziek|soundtrack|sound track|score|background track|backing track|beat|beats|bgm|jingle|banda sonora|colonna sonora|trilha sonora|bande-son|bande son|muzyk[aię]|muzik|trilha)(?![a-z])|музык[аи]|موسيقى|音楽|音乐|配乐|背景音乐|음악/g;
