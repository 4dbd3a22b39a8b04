/** "platform/format" and the phrases that name it; an empty format is the platform alone. */
export const FORMATS: Readonly<Record<string, string>> = {
  "instagram/":
    "instagram,insta,ig,ig feed,instagram feed,instagram ad,instagram post,instagrams,インスタ,インスタグラム,小红书,인스타그램,인스타,инстаграм,инстаграма,инстаграме,instagram'da,instagram'a,instagramie,instagrama,لإنستغرام,لانستغرام,إنستغرام,انستغرام,انستقرام,אינסטגרם,לאינסטגרם,באינסטגרם,האינסטגרם,אינסטה,לאינסטה,באינסטה,האינסטה",
  "instagram/reel":
    "reel,reels,instagram reel,instagram reels,ig reel,ig reels,insta reel,insta reels,reels ad,リール,рилс,рилсы,reels'i,ريلز,릴스,인스타 릴스,インスタリール",
  "instagram/story":
    "instagram story,instagram stories,ig story,ig stories,insta story,insta stories,story ad,stories ad,story ads,stories,ストーリーズ,스토리,instastory,instastories",
  "tiktok/":
    "tiktok,tik tok,tiktoks,tik toks,tiktok ad,tt,ティックトック,抖音,tiktok video,тикток,тиктока,tiktok'ta,tiktok'a,tiktoku,لتيك توك,تيك توك,טיקטוק,לטיקטוק,בטיקטוק,הטיקטוק,틱톡,douyin,tictoc,tik-tok,ticktock,kuaishou,快手",
  "tiktok/spark_ad": "spark ad,spark ads,tiktok spark ad",
  "youtube/":
    "youtube,you tube,yt,youtube video,youtube ad,ユーチューブ,유튜브,油管,bilibili,b站,ютуб,ютуба,youtube'da,youtube'a,youtube'dan,youtubie,youtube'u,ليوتيوب,يوتيوب,اليوتيوب,יוטיוב,ליוטיוב,ביוטיוב,היוטיוב",
  "youtube/short":
    "youtube short,youtube shorts,yt short,yt shorts,shorts,youtube shorts ad,ショート動画,쇼츠,유튜브 쇼츠,ユーチューブショート",
  "youtube/pre_roll":
    "pre-roll,preroll,pre rolls,prerolls,youtube pre-roll,youtube preroll,in-stream ad,instream,in-stream,trueview,skippable ad,non-skippable,youtube in-stream,yt preroll,yt pre-roll,skippable pre-roll,pre-roll ad,non-skippable pre-roll,unskippable,mid-roll,midroll",
  "youtube/bumper":
    "bumper,bumper ad,bumpers,bumper ads,youtube bumper,youtube bumpers,youtube bumper ad,yt bumper",
  "facebook/":
    "facebook,fb,facebook feed,facebook ad,meta ad,meta ads,fb ad,facebook post,meta,facebook video,페이스북,脸书,facebooku,facebook'ta,фейсбук,فيسبوك,פייסבוק,לפייסבוק,בפייסבוק,הפייסבוק",
  "facebook/reel": "facebook reel,facebook reels,fb reel,fb reels",
  "facebook/story": "facebook story,facebook stories,fb story,fb stories",
  "linkedin/": "linkedin,linked in,linkedin ad,linkedin video,linkedin feed,linkedin post,領英,领英,링크드인",
  "x/": "x video,x post,x ad,x clip,twitter,x/twitter,twitter/x,x (twitter),x formerly twitter,tweet,twitter ad,twitter video",
  "snapchat/": "snapchat,snap ad,snap ads,snapchat ad,snapchat spotlight,snapchat ads",
  "snapchat/story": "snapchat story,snapchat stories,snap story",
  "pinterest/":
    "pinterest,video pin,video pins,pinterest pin,pinterest video pin,pinterest ad,idea pin,pinterest pins",
  "tv/":
    "tv,television,itv,itvx,channel 4,all4,sky adsmart,broadcast,linear tv,ctv,connected tv,ott,streaming tv,hulu,fernsehen,fernseh,television francaise,tele,televisione,televisao,televisie,テレビ,电视,電視,티비,tv-werbung,on air,prime time",
  "tv/spot":
    "tv spot,tv ad,tv commercial,television commercial,tvc,tv advert,television spot,television ad,tvcs,tv spots,tv commercials,super bowl spot,super bowl ad,superbowl ad,superbowl spot,broadcast spot,broadcast commercial,tv-spot,tv-spots,fernsehspot,fernsehwerbung,spot tv,spot tele,spot televisivo,anuncio de television,anuncio de tv,comercial de tv,comercial de televisao,tv-werbespot,publicite tele,pub tv,pub tele,spot publicitario,テレビcm,电视广告,tv광고,tv 광고,tv-reclame,spot pubblicitario tv,anuncio para television,spot de television",
  "generic/cinema":
    "cinema ad,cinema spot,cinema,theatrical,movie theater,movie theatre,in cinemas,kino,kinospot,kinowerbung,big screen,cine,imax",
  "generic/dooh":
    "dooh,digital out of home,out-of-home,billboard,billboards,digital billboard,times square screen,digital signage,trade show loop,trade show,trade show booth,expo loop,in-store screen,in-store screens,elevator screen,led wall,ooh",
  "generic/website":
    "website hero,website header,hero video,landing page video,website background,landing page,homepage hero,web banner,homepage,product page,website loop,hero loop,our website,our homepage,app store preview,kickstarter,kickstarter video,indiegogo,whatsapp status,email,newsletter,twitch,reddit,threads,whatsapp,wechat,amazon,steam page,steam trailer,vimeo,netflix,spotify canvas,intranet,keynote",
};

/** Formats that are shown upright whatever their platform's default. */
export const FORMAT_ASPECTS: Readonly<Record<string, string>> = {
  reel: "9:16",
  story: "9:16",
  short: "9:16",
  spark_ad: "9:16",
  pre_roll: "16:9",
  bumper: "16:9",
  spot: "16:9",
};

/** Aspect words in every known language, folded. */
export const ASPECT_WORDS: Readonly<Record<string, string>> = {
  "9:16":
    "vertical,vertically,portrait,portrait mode,portrait format,portrait video,upright,upright for phones,upright for mobile,upright format,upright video,upright phone screen,upright screen,upright phone,hoch,tall,full-screen vertical,fullscreen vertical,vertical video,hochformat,hochkant,vertikal,format vertical,verticale,en vertical,verticales,formato vertical,verticale,formato verticale,staand,縦型,縦長,縦,竖屏,竖版,竖屏视频,豎屏,세로,세로형,verticaal,pionowo,pionowy,pionowa,pionowe,pion,dikey,вертикальный,вертикальное,вертикальная,вертикально,вертикальный формат,عمودي,عموديا,رأسي,אנכי,אנכית,לאורך,פורמט אנכי,phone format,mobile-first,mobile first",
  "1:1":
    "square,square format,square video,1x1,quadratisch,carre,carree,carres,carrees,cuadrada,quadrada,quadrata,format carre,cuadrado,formato cuadrado,quadrado,formato quadrado,quadrato,formato quadrato,vierkant,正方形,方形,정사각형,kwadrat,kwadratowy,kare format,kare video,квадрат,квадратный,квадратное,مربع,ריבועי,ריבועית,מרובע",
  "16:9":
    "landscape,landscape format,landscape video,landscape orientation,horizontal,horizontally,widescreen,wide-screen,wide format,querformat,quer,format paysage,paysage,horizontale,format horizontal,apaisado,horizontal,formato horizontal,paisagem,orizzontale,formato orizzontale,liggend,横型,横長,横屏,橫屏,横版,가로,가로형,horizontaal,poziomy,poziomo,poziome,yatay,горизонтальный,горизонтальное,горизонтально,أفقي,אופקי,אופקית,לרוחב",
  "4:5": "portrait 4:5,4x5",
  "2.39:1":
    "anamorphic,cinemascope,cinema scope,breitwand,breitwandformat,scope format,format scope,scope format,anamorphic widescreen,ultra-wide,ultrawide,scope",
  "4:3": "academy ratio,four-three,four by three",
};
