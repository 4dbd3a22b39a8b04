import type { WordKind } from "../word-kinds.ts";

/** What advertisements order, show and are like, in languages farther off, by kind: English | Polish | Swedish | Danish | Turkish | Russian | Japanese | Chinese | Arabic. */
export const FARTHER_MARKET_WORDS: readonly { readonly kind: WordKind; readonly rows: string }[] = [
  {
    kind: "phrase",
    rows: `
create|stwórz,nagraj,nagrajcie,potrzebujemy,zrób,stwórzcie,przygotuj,nakręć|skapa,gör,gör en,producera|lav,skab,producer|oluştur,hazırla,yap,çek|создайте,создай,сделайте,сделай,снимите,сними|作ってください,制作してください,作成してください,お願いします,お願いいたします,作りたいです|制作,请制作,做一个,拍一个,帮我做,请做|أنشئ,اصنع,أنتج,صمم,نريد
show|pokaż,pokażcie,pokazać,pokazujemy|visa,visar|vis,viser|göster,gösterin|покажите,покажи,показать,показываем|見せる,見せてください,映してください,映す|展示,展现,出现,请展示,画面展示|أظهر,اعرض,أظهروا
do not show|nie pokazuj,nie pokazywać,nie pokazujcie|visa inte,visa inga,visa ingen|vis ikke,vis ingen|gösterme,göstermeyin|не показывайте,не показывать,не показывай||不要出现,不要展示,不能出现,避免出现,请勿出现,不出现|لا تظهر,لا تعرض,لا تظهروا
must not be seen||||gösterilmesin,görünmesin,olmasın||映さないでください,映さないで,出さないでください,登場させないでください,登場させない,映さない,出てこない,写さないでください,見せないでください|不要出现在画面中|
avoid|unikaj,unikać,unikajcie|undvik|undgå|kaçın|избегайте,избегать|避けてください,避ける|避免|تجنب
no|bez,żadnych,żadnego|inga,inget,ingen,utan|ingen,intet,uden|olmadan,yok|без,никаких,никакого|なし|没有,不要,无|بدون,لا
end with|zakończ,zakończcie,zakończ hasłem,na końcu hasło,na koniec|avsluta med,avslutas med,sluta med|slut med,slut af med,afslut med|sonunda,bitir,ile bitir|завершите,закончите,в конце,закончить,в финале|最後に,最後は,締めは|结尾,最后,结尾出现,以|اختم بـ,في النهاية,أنهِ بـ
with the slogan|hasłem,z hasłem,sloganem|med sloganen,med texten|med sloganet,med teksten|sloganıyla,sloganı ile|слоганом,надписью,фразой,со слоганом|というコピー,というキャッチコピー|字幕,标语,文案|شعار,بعبارة,عبارة
for me||||bana|||帮我|
called|o nazwie|som heter,kallad|kaldet,ved navn|adında,adlı,isimli|под названием|という名前の,という|名为,叫做|اسمه,يسمى
in the park|w parku|i parken|i parken|parkta|в парке|公園で|公园里|في الحديقة
in water|w wodzie|i vatten|i vand|suda|в воде|水の中で|水中,在水中|في الماء
guzheng music|||||||古筝音乐|
shown||||yazsın||と表示してください,と表示する,と表示,を表示|显示,字样|
end with the slogan|zakończ hasłem,na końcu hasło||||в конце слоган,в финале слоган,в конце надпись||最后出现文字,结尾出现文字,最后字幕|في النهاية عبارة,في النهاية شعار
in his hand|w ręku|i handen|i hånden|elinde|в руке|手に|手里|في يده
a sip of|łyk|en klunk|en slurk|bir yudum|глоток|一口の|一口|رشفة
plastic cup|plastikowy kubek|plastmugg|plastikkrus|plastik bardak|пластиковый стаканчик|プラスチックカップ|塑料杯|كوب بلاستيكي
dark green|ciemnozielony|mörkgrön|mørkegrøn|koyu yeşil|тёмно-зелёный|深緑|深绿色|أخضر داكن
in the underground|w metrze|i tunnelbanan|i metroen|metroda|в метро|地下鉄で|地铁里|في المترو
for Instagram|na instagram,na instagrama|för instagram,till instagram|til instagram|instagram için|для инстаграма,для инстаграм,для instagram|インスタグラム用の,インスタグラム用,インスタ用の,Instagram用の,Instagram用,instagram用の|用于instagram,ins|لإنستغرام,لإنستجرام,إنستغرام
for TikTok|na tiktoka,na tiktok|för tiktok|til tiktok|tiktok için|для тиктока,для тикток,для tiktok|TikTok用の,TikTok用,tiktok用の,ティックトック用の|抖音|لتيك توك,تيك توك
for YouTube|na youtube|för youtube|til youtube|youtube için|для youtube,для ютуба|YouTube用の,YouTube用,youtube用の,ユーチューブ用の|用于youtube|ليوتيوب,يوتيوب
Instagram|instagram,instagramie|instagram|instagram|instagram|инстаграм|インスタグラム,インスタ|小红书|إنستغرام
Reel|rolka,rolkę|reel|reel|reels|рилс|リール|短视频|ريلز
target audience:|grupa docelowa,odbiorcy,adresaci|målgrupp,målgruppen|målgruppe,målgruppen|hedef kitle|целевая аудитория,аудитория|ターゲットは,対象は,ターゲット|目标受众,目标人群,目标用户,面向|الجمهور المستهدف,الفئة المستهدفة,الجمهور
product:|produkt|produkten|produktet|ürün|продукт,товар|商品は,製品は,商品名は|产品是,产品为,产品|المنتج
mood:|klimat,nastrój,atmosfera|stämning|stemning|atmosfer,hava|атмосфера,настроение|雰囲気は|氛围|الأجواء,أجواء
music:|muzyka|musik|musik|müzik|музыка|音楽は,bgmは,BGMは|音乐,配乐|الموسيقى,موسيقى
colours:|kolory,barwy|färger,färgerna|farver,farverne|renkler|цветовая гамма|色は,カラーは|颜色,色调|الألوان,ألوان
call to action:|wezwanie do działania,cta|uppmaning,cta|opfordring,cta|harekete geçirici mesaj,cta|призыв,призыв к действию|cta,行動喚起|行动号召|الدعوة,دعوة للعمل
slogan:|hasło,slogan|slogan|slogan|slogan|слоган|キャッチコピーは,キャッチコピー,スローガン|标语,广告语,口号|الشعار
voice-over:|lektor,głos|berättarröst|speak,fortæller|dış ses,seslendirme|закадровый голос,голос за кадром|ナレーションは,ナレーション|旁白,画外音|تعليق صوتي,التعليق الصوتي
female voice-over|kobiecy głos,lektorka|kvinnlig röst,kvinnlig berättarröst|kvindestemme,kvindelig speak|kadın sesi|женский голос|女性のナレーション,女性ナレーション|女声旁白,女声|صوت نسائي
male voice-over|męski głos|manlig röst|mandestemme,mandlig speak|erkek sesi|мужской голос|男性のナレーション,男性ナレーション|男声旁白,男声|صوت رجالي
women in their twenties|kobiety po dwudziestce|kvinnor i tjugoårsåldern|kvinder i tyverne|yirmili yaşlardaki kadınlar|женщины 20-30 лет|20代の女性,20代女性,二十代の女性|20多岁的女性,年轻女性|نساء في العشرينات
women in their thirties|kobiety po trzydziestce|kvinnor i trettioårsåldern|kvinder i trediverne|otuzlu yaşlardaki kadınlar|женщины 30-40 лет|30代の女性,30代女性|30多岁的女性|نساء في الثلاثينات
women in their forties|kobiety po czterdziestce|kvinnor i fyrtioårsåldern|kvinder i fyrrerne|kırklı yaşlardaki kadınlar|женщины 40-50 лет|40代の女性,40代女性|40多岁的女性|نساء في الأربعينات
in Japanese||||||日本語で,日本語の|日语|
in Chinese|||||||中文|
in Polish|po polsku||||||||
the hands of a craftsman at work|dłonie rzemieślnika|hantverkarens händer|håndværkerens hænder|ustanın elleri|руки мастера|職人の手元,職人の手|工匠的双手,匠人的手|يدا الحرفي
men in their thirties|mężczyźni po trzydziestce|män i trettioårsåldern|mænd i trediverne|otuzlu yaşlardaki erkekler|мужчины 30-40 лет|30代の男性,30代男性|30多岁的男性|رجال في الثلاثينات
young women|młode kobiety,młodych kobiet|unga kvinnor|unge kvinder|genç kadınlar,genç kadınlara|молодые женщины,девушки,девушек|若い女性|年轻女性,年轻女生|الشابات,شابات
young people|młodzi,młodych,młodzież,młodzieży|unga,ungdomar|unge|gençler,gençlere|молодёжь,молодежь,молодёжи,молодежи|若者,若い人|年轻人|الشباب,شباب
on screen|na ekranie|i bild|på skærmen,i billedet|ekranda|на экране,в кадре|画面に|画面上,画面中|على الشاشة
in the morning|rano,o poranku|på morgonen|om morgenen|sabahleyin,sabah|утром|朝に|早晨,清晨|في الصباح,صباحا
at dawn|o świcie|i gryningen|ved daggry|şafakta,gün doğarken|на рассвете|夜明けに|黎明|عند الفجر
at sunset|o zachodzie słońca|i solnedgången,vid solnedgång|ved solnedgang|gün batımında|на закате|夕暮れに,夕日の中で|日落时,夕阳下|عند الغروب
in the mountains|w górach|i fjällen,i bergen|i bjergene|dağlarda|в горах|山で|在山里,山中|في الجبال
in the rain|w deszczu|i regnet|i regnen|yağmurda|под дождём,под дождем|雨の中で|雨中|تحت المطر
when it rains|gdy pada deszcz,kiedy pada deszcz|när det regnar|når det regner|yağmur yağarken|когда идёт дождь|雨が降る中|下雨时|عندما تمطر
when it snows|gdy pada śnieg|när det snöar|når det sner|kar yağarken|когда идёт снег|雪が降る中|下雪时|عندما يتساقط الثلج
pours tea|nalewa herbatę|häller upp te|hælder te op|çay döken|наливает чай|お茶を注ぐ|倒茶|يصب الشاي
pours|nalewa|häller upp,häller|hælder|döken,döküyor|наливает|注ぐ|倒|يصب
seconds|sekund,sekundy|sekunder,sekunders|sekunder,sekunders|saniye,saniyelik|секунд,секунды|秒,秒の|秒,秒钟|ثانية,ثوان,ثواني
30-second||||||||مدته 30 ثانية
all over the country|w całym kraju|i hela landet|i hele landet|tüm ülkede|по всей стране|全国で|全国|في كل البلاد
`,
  },
  {
    kind: "relative",
    rows: `
who|który,która,które,którzy,którego,którą|som|som|olan|который,которая,которое,которые|||الذي,التي,الذين
`,
  },
  {
    kind: "preposition",
    rows: `
of||av|af||||,|
from|||||||来自|
in front of|przed|framför|foran|önünde|перед|の前で|在前|أمام
on|na|på|på|üstünde|на|の上に|上|على
over|nad|över|over|üzerinde|над|の上を|上方|فوق
with a|z|med en,med ett|med en,med et|bir|с|||مع
`,
  },
  {
    kind: "person",
    rows: `
woman/women|kobieta,kobiety|kvinna,kvinnan,kvinnor+|kvinde,kvinder+|kadın|женщина,женщины|女性,女の人|女人,女性,女士|امرأة,سيدة,نساء+,النساء+,للنساء+
man/men|mężczyzna,mężczyźni|man,mannen,män+|mand,mænd+|erkek,adam|мужчина,мужчины|男性,男の人|男人,男性|رجل,رجال+,الرجال+
child/children|dziecko,dzieci+,dziećmi|barn|barn,børn+|çocuk|ребёнок,ребенок,дети+,детей+|子供,子ども,こども|孩子,儿童,小孩|طفل,أطفال+
young woman/young women|młoda kobieta|ung kvinna|ung kvinde|genç kadın,genç kız|девушка,молодая женщина|若い女性|年轻女子,女孩|شابة,فتاة
young man/young men|młody mężczyzna|ung man|ung mand|genç adam,delikanlı|парень,молодой человек|若い男性,青年|年轻男子|شاب
hiker|turysta,turyści+,piechur|vandrare|vandrer|yürüyüşçü|турист,походник|登山者,ハイカー|徒步者|متنزه,رحالة
athlete|sportowiec,sportowcy+|idrottare|atlet|sporcu|спортсмен,спортсмены+|アスリート,選手|运动员|رياضي
office worker|pracownik biurowy|kontorsarbetare|kontormedarbejder|ofis çalışanı|офисный работник|会社員,オフィスワーカー|上班族,白领|موظف
traveller|podróżnik|resenär|rejsende|gezgin|путешественник|旅行者|旅行者,旅客|مسافر
designer|projektant|formgivare|designer|tasarımcı|дизайнер|デザイナー|设计师|مصمم
potter|garncarz|keramiker|keramiker|çömlekçi|гончар|陶芸家|陶艺师|خزاف
barista|barista|barista|barista|barista|бариста|バリスタ|咖啡师|باريستا
model|model|modell|model|manken|модель|モデル|模特|عارضة
gardener|ogrodnik|trädgårdsmästare|gartner|bahçıvan|садовник|庭師|园丁|بستاني
cyclist|rowerzysta|cyklist|cyklist|bisikletçi|велосипедист|サイクリスト|骑行者|راكب دراجة
parents/parents|rodzice|föräldrar|forældre|ebeveynler,anne baba|родители,родителей|両親,親,親子|父母,家长|آباء,أهل
guest|gość,goście+|gäst|gæst|misafir,konuk|гость,гости+|お客様,客|客人|ضيف,ضيوف+
vegetarian|wegetarianin,wegetarianie+|vegetarian,vegetarianer+|vegetar,vegetarer+|vejetaryen|вегетарианец,вегетарианцы+|ベジタリアン|素食者|نباتي
dog owner|właściciel psa|hundägare|hundeejer|köpek sahibi|владелец собаки|犬の飼い主,飼い主|狗主人|صاحب كلب
`,
  },
  {
    kind: "noun",
    rows: `
commercial|reklama,reklamę,reklamy,spot reklamowy|reklamfilm,reklam,annons|reklamefilm,reklame,annonce|reklam,reklam filmi|реклама,рекламу,рекламный ролик,ролик|広告,動画広告,広告動画,コマーシャル,CM|广告,广告片,广告视频,宣传片|إعلان,إعلانا
video|wideo,filmik|video,videoklipp|video|video,videosu|видео,видеоролик|動画,ビデオ,映像|视频,短片|فيديو
brand|marka,marki|varumärke,märke|mærke,brand|marka,markası|бренд,марка|ブランド|品牌|علامة,علامة تجارية
colours|||||цвета,цветов,тона|||
colour|kolor|färg,färger+,färgen|farve,farver+|renk|цвет|色,カラー|颜色|لون
tone|ton,tonu|ton,tonen|tone|ton|тон|トーン|基调,语气|نبرة
mood|nastrój,klimat|stämning,känsla|stemning|atmosfer|настроение,атмосфера|雰囲気,ムード|氛围,气氛|جو,أجواء
light|światło|ljus|lys|ışık|свет|光,ライト|光线,灯光,光|ضوء,إضاءة
natural light|naturalne światło|naturligt ljus|naturligt lys|doğal ışık|естественный свет|自然光|自然光|إضاءة طبيعية
close-up|zbliżenie,zbliżenia|närbild,närbilder|nærbillede,nærbilleder|yakın plan|крупный план|クローズアップ,アップ|特写|لقطة قريبة
guitar music|muzyka gitarowa|gitarrmusik|guitarmusik|gitar müziği|гитарная музыка|ギター音楽|吉他音乐|موسيقى غيتار
acoustic music|muzyka akustyczna|akustisk musik|akustisk musik|akustik müzik|акустическая музыка|アコースティック音楽,アコースティックな音楽|原声音乐,民谣音乐|موسيقى أكوستيك
piano music|muzyka fortepianowa,fortepian|pianomusik|klavermusik|piyano müziği|фортепианная музыка,фортепиано|ピアノ音楽,ピアノ曲,ピアノの音楽|钢琴音乐,钢琴曲|موسيقى بيانو
electronic music|muzyka elektroniczna|elektronisk musik|elektronisk musik|elektronik müzik|электронная музыка|電子音楽,エレクトロ|电子音乐|موسيقى إلكترونية
piano|pianino|piano|klaver|piyano|пианино|ピアノ|钢琴|بيانو
guitar|gitara|gitarr|guitar|gitar|гитара|ギター|吉他|غيتار,جيتار
violin|skrzypce|fiol|violin|keman|скрипка|バイオリン|小提琴|كمان
nyckelharpa||nyckelharpa||||||
oud||||ud||||عود
logo|logo|logga,logotyp|logo|logo|логотип|ロゴ|标志,logo|شعار,لوغو
slogan|hasło|slogan|slogan|slogan|слоган|スローガン|口号|شعار
text|tekst,napisy|text|tekst|metin,yazı|текст,надпись|文字,テキスト,テロップ|文字|نص
tofu|tofu|tofu|tofu|tofu|тофу|豆腐|豆腐|توفو
meat|mięso|kött|kød|et|мясо|肉|肉类,肉|لحم
style|styl|stil|stil|stil,tarz|стиль|スタイル|风格|أسلوب
mug|kubek,kubki+|mugg|krus|kupa,kupa bardak|кружка|マグカップ,マグ|杯子,马克杯|كوب,أكواب+
thermal mug|kubek termiczny,kubki termiczne+|termosmugg|termokrus|termos bardak|термокружка|保温マグ,タンブラー|保温杯|كوب حراري
cup|filiżanka|kopp|kop|fincan|чашка|カップ|茶杯|فنجان
bottle|butelka|flaska|flaske|şişe|бутылка|ボトル,瓶|瓶子,瓶|زجاجة,قارورة
water bottle|bidon,butelka na wodę|vattenflaska|vandflaske|su şişesi,matara|бутылка для воды|水筒|水壶|قارورة ماء
stainless steel|stal nierdzewna,stali nierdzewnej|rostfritt stål|rustfrit stål|paslanmaz çelik|нержавеющая сталь|ステンレス|不锈钢|فولاذ
steel|stal,stali|stål|stål|çelik|сталь|鋼|钢|فولاذ
wood|drewno,drewna|trä|træ|ahşap|дерево,древесина|木,木製|木头,木质|خشب
wool|wełna|ull|uld|yün|шерсть|ウール|羊毛|صوف
silk|jedwab|silke|silke|ipek|шёлк|シルク,絹|丝绸,真丝|حرير
cotton|bawełna|bomull|bomuld|pamuk|хлопок|コットン,綿|棉|قطن
linen|len|linne|hør|keten|лён|リネン|亚麻|كتان
leather|skóra naturalna|läder|læder|deri|кожа натуральная|革,レザー|皮革,真皮|جلد
trail|szlak|led,stig|sti|patika|тропа|山道|小径,步道|مسار
mountain|góra,góry+,górach|fjäll,berg|bjerg|dağ|гора,горы+|山々,山|山,高山|جبل
window|okno|fönster,fönstret|vindue|pencere|окно|窓,窓辺|窗户,窗边|نافذة
foam|piana|skum|skum|köpük|пена|泡|泡沫|رغوة
matcha|matcha|matcha|matcha|matcha|матча|抹茶|抹茶|ماتشا
matcha latte|matcha latte|matcha latte|matcha latte|matcha latte|матча латте|抹茶ラテ|抹茶拿铁|ماتشا لاتيه
latte|latte|latte|latte|latte|латте|ラテ|拿铁|لاتيه
juice|sok|juice|juice|meyve suyu|сок|ジュース|果汁|عصير
lemonade|lemoniada|lemonad|limonade|limonata|лимонад|レモネード|柠檬水|ليموناضة
dates/dates|daktyle|dadlar|dadler|hurma|финики|デーツ|椰枣|تمر,تمور
spice|przyprawa,przyprawy+|krydda,kryddor+|krydderi|baharat|специя,специи+|スパイス|香料|بهار,توابل+
baklava|baklava|baklava|baklava|baklava|пахлава|バクラヴァ|果仁蜜饼|بقلاوة
dumpling|pieróg,pierogi+|dumpling|dumpling|mantı|пельмень,пельмени+|餃子|饺子|
ramen|ramen|ramen|ramen|ramen|рамен|ラーメン|拉面|رامن
sushi|sushi|sushi|sushi|suşi|суши|寿司|寿司|سوشي
hot pot||||||鍋|火锅|
bread roll|bułka,bułki+|fralla|bolle,boller+|simit|булочка|ロールパン|面包卷|خبز صغير
cinnamon bun|cynamonka|kanelbulle,kanelbullar+|kanelsnegl,kanelsnegle+|tarçınlı çörek|булочка с корицей|シナモンロール|肉桂卷|لفائف القرفة
chocolate bar|tabliczka czekolady|chokladkaka|chokoladebar|çikolata barı|плитка шоколада|板チョコ|巧克力棒|لوح شوكولاتة
protein bar|baton proteinowy|proteinbar|proteinbar|protein barı|протеиновый батончик|プロテインバー|蛋白棒|لوح بروتين
cream|krem|kräm|creme|krem|крем|クリーム|面霜|كريم
serum|serum|serum|serum|serum|сыворотка|美容液,セラム|精华液,精华|سيروم
lip balm|balsam do ust|läppbalsam|læbepomade|dudak balsamı|бальзам для губ|リップバーム,リップクリーム|润唇膏|مرطب شفاه
lipstick|szminka|läppstift|læbestift|ruj|помада|口紅|口红|أحمر شفاه
perfume|perfumy|parfym|parfume|parfüm|духи,парфюм|香水,フレグランス|香水|عطر
skincare|pielęgnacja skóry|hudvård|hudpleje|cilt bakımı|уход за кожей|スキンケア|护肤,护肤品|العناية بالبشرة
sneaker|buty sportowe,sneakersy+|sneaker,sneakers+|sneaker,sneakers+|spor ayakkabı|кроссовки,кроссовок|スニーカー|运动鞋,球鞋|حذاء رياضي
shoe|but,buty+|sko,skor+|sko,sko+|ayakkabı|обувь,ботинки|靴,シューズ|鞋,鞋子|حذاء,أحذية+
backpack|plecak,plecaki+|ryggsäck|rygsæk|sırt çantası|рюкзак|リュック,バックパック|背包|حقيبة ظهر
bicycle|rower,rowery+|cykel,cyklar+|cykel,cykler+|bisiklet|велосипед|自転車|自行车|دراجة
electric bicycle|rower elektryczny|elcykel,elcyklar+|elcykel|elektrikli bisiklet|электровелосипед|電動自転車|电动自行车|دراجة كهربائية
electric scooter|hulajnoga elektryczna|elsparkcykel|elløbehjul|elektrikli scooter|электросамокат|電動キックボード|电动滑板车|سكوتر كهربائي
app|aplikacja,aplikację,apka|app,appen|app,appen|uygulama|приложение|アプリ|应用,应用程序,APP|تطبيق
smartphone|smartfon,telefon|mobil,mobiltelefon|mobil,mobiltelefon|telefon,akıllı telefon|смартфон,телефон|スマートフォン,スマホ|手机,智能手机|هاتف,جوال
laptop|laptop|laptop,dator|bærbar,laptop|dizüstü bilgisayar|ноутбук|ノートパソコン|笔记本电脑,电脑|حاسوب
headphones|słuchawki|hörlurar|hovedtelefoner|kulaklık|наушники|ヘッドホン,イヤホン|耳机|سماعات
smartwatch|zegarek sportowy,smartwatch|smartklocka|smartur|akıllı saat|умные часы|スマートウォッチ|智能手表|ساعة ذكية
candle|świeca,świece+|ljus med doft,doftljus|stearinlys,duftlys|mum|свеча|キャンドル|蜡烛|شمعة
lamp|lampa|lampa|lampe|lamba|лампа|ランプ,照明|灯|مصباح
chair|krzesło|stol|stol|sandalye|стул|椅子|椅子|كرسي
sofa|sofa,kanapa|soffa|sofa|kanepe|диван|ソファ|沙发|أريكة
table|stół|bord|bord|masa|стол|テーブル|桌子|طاولة
toy|zabawka,zabawki+|leksak,leksaker+|legetøj|oyuncak|игрушка,игрушки+|おもちゃ|玩具|لعبة
cat|kot,koty+|katt|kat|kedi|кошка,кот|猫|猫|قطة
tea house|herbaciarnia|tehus|tehus|çay evi|чайная|茶屋|茶馆|مقهى شاي
hotel|hotel|hotell|hotel|otel|отель,гостиница|ホテル|酒店|فندق
ryokan|||||||旅館,温泉旅館|
island|wyspa|ö,ön|ø,øen|ada|остров|島|岛屿|جزيرة
embankment|bulwar,nabrzeże|kaj|havnefront|sahil,rıhtım|набережная|川沿い|江边,河边|كورنيش
duration|długość|längd|længde|süre|длительность|長さ|时长|مدة,مدته
lake|jezioro|sjö,sjön|sø,søen|göl|озеро|湖|湖|بحيرة
desert|pustynia|öken|ørken|çöl|пустыня|砂漠|沙漠|صحراء
bazaar|bazar|basar|basar|çarşı,pazar|базар|バザール|集市|سوق,بازار
balcony|balkon|balkong|altan|balkon|балкон|ベランダ|阳台|شرفة
rooftop|dach|takterrass|tagterrasse|çatı|крыша|屋上|屋顶|سطح
sauna|sauna|bastu|sauna|sauna|баня,сауна|サウナ|桑拿|ساونا
campfire|ognisko|lägereld|lejrbål|kamp ateşi|костёр|焚き火|篝火|نار المخيم
tent|namiot|tält|telt|çadır|палатка|テント|帐篷|خيمة
northern lights/northern lights|zorza polarna|norrsken|nordlys|kuzey ışıkları|северное сияние|オーロラ|极光|شفق قطبي
cherry blossom/cherry blossoms|kwiat wiśni|körsbärsblom|kirsebærblomst|kiraz çiçeği|цветение сакуры,сакура|桜|樱花|زهر الكرز
face/faces|twarz,twarze+|ansikte,ansikten+|ansigt,ansigter+|yüz|лицо,лица+|顔|面孔,脸|وجه,وجوه+
alcohol|alkohol|alkohol|alkohol|alkol|алкоголь|アルコール,お酒|酒精,酒|كحول
smoke|dym|rök|røg|duman|дым|煙|烟|دخان
car|auto,samochody+|bil,bilar+|bil,biler+|araba,arabalar+|машина,машины+,автомобиль|車,自動車|汽车|سيارة,سيارات+
quality|jakość|kvalitet|kvalitet|kalite|качество|品質|品质|جودة
luxury|luksus|lyx|luksus|lüks|роскошь|高級感,ラグジュアリー|奢华|فخامة
freshness|świeżość|fräschör|friskhed|tazelik|свежесть|爽やかさ|清新|انتعاش
`,
  },
  {
    kind: "adjective",
    rows: `
light|lekki|lätt|let|hafif|лёгкий,легкий|軽い|轻便,轻盈|خفيف
hot|gorący|het|varm|sıcak|горячий|熱い|热|ساخن
colourful|kolorowy|färgglad,färgglada|farverig,farverige|renkli|красочный|カラフルな|缤纷,多彩|ملون,ملونة
calm|spokojny|lugn|rolig|sakin|спокойный|落ち着いた,落ち着いて,穏やかな,穏やかで,静かな,静かで|平静,宁静,安静|هادئ
cheerful|wesoły,radosny|glad,munter|munter,glad|neşeli|весёлый,веселый|楽しい,陽気な|欢快,愉快|مرح,بهيج
energetic|energiczny|energisk|energisk|enerjik|энергичный|元気な,エネルギッシュな|充满活力,活力|حيوي,مليء بالطاقة
warm|ciepły|varm|varm|sıcak,samimi|тёплый,теплый|温かい,暖かい,温かみのある|温暖,温馨|دافئ
fresh|świeży|fräsch,frisk|frisk|taze,ferah|свежий|爽やかな,新鮮な|清新,新鲜|منعش,طازج
bright|jasny|ljus,klar|lys|parlak,aydınlık|яркий,светлый|明るい|明亮,明快|مشرق,ساطع
elegant|elegancki|elegant|elegant|zarif,şık|элегантный,изящный|上品な,上品で,エレガントな|优雅|أنيق
luxurious|luksusowy|lyxig|luksuriøs|lüks|роскошный|高級な,贅沢な|奢华,高端|فاخر,فاخرة
modern|nowoczesny|modern|moderne|modern|современный|モダンな,現代的な|现代,时尚|عصري,حديث
minimalist|minimalistyczny|minimalistisk|minimalistisk|minimalist|минималистичный|ミニマルな,シンプルな|极简,简约|بسيط
nostalgic|nostalgiczny|nostalgisk|nostalgisk|nostaljik|ностальгический|懐かしい,ノスタルジックな|怀旧|حنيني
playful|zabawny,figlarny|lekfull|legende|oyuncu,eğlenceli|игривый,забавный|遊び心のある|俏皮|مرح
dreamy|senny,marzycielski|drömsk|drømmende|rüya gibi|мечтательный|夢のような,幻想的な|梦幻|حالم
cinematic|filmowy|filmisk|filmisk|sinematik|кинематографичный|映画のような,シネマティックな|电影感|سينمائي
handmade|ręcznie robiony|handgjord,handgjort|håndlavet|el yapımı|ручной работы|手作りの,手作り|手工|يدوي
vegan|wegański|vegansk|vegansk|vegan|веганский|ヴィーガンの,ビーガンの|纯素,素食|نباتي
natural|naturalny|naturlig|naturlig|doğal|натуральный,естественный|自然な,天然の|天然,自然|طبيعي
organic|ekologiczny|ekologisk|økologisk|organik|органический|オーガニックの|有机|عضوي
lilac|liliowy|ljuslila|lyslilla|lila|сиреневый|ライラック|淡紫色|ليلكي
red|czerwony|röd,röda|rød,røde|kırmızı|красный|赤,赤い|红色,红|أحمر
blue|niebieski|blå,blåa|blå|mavi|синий,голубой|青,青い|蓝色,蓝|أزرق
light blue|błękitny,jasnoniebieski|ljusblå|lyseblå|açık mavi|светло-голубой|水色|浅蓝色,天蓝色|أزرق فاتح
navy blue|granatowy|marinblå|marineblå|lacivert|тёмно-синий,темно-синий|紺,ネイビー|深蓝色,藏青色|كحلي,أزرق داكن
green|zielony|grön,gröna,grönt|grøn,grønne|yeşil|зелёный,зеленый|緑,緑色|绿色,绿|أخضر
yellow|żółty|gul,gula|gul,gule|sarı|жёлтый,желтый|黄色|黄色|أصفر
orange|pomarańczowy|orange|orange|turuncu|оранжевый|オレンジ,オレンジ色|橙色,橘色|برتقالي
pink|różowy|rosa|lyserød,pink|pembe|розовый|ピンク,桃色|粉色,粉红色|وردي
purple|fioletowy|lila|lilla|mor|фиолетовый|紫,紫色|紫色|بنفسجي
white|biały|vit,vita,vitt|hvid,hvide|beyaz|белый|白,白い|白色,白|أبيض
black|czarny|svart,svarta|sort,sorte|siyah|чёрный,черный|黒,黒い|黑色,黑|أسود
grey|szary|grå,gråa|grå|gri|серый|グレー,灰色|灰色|رمادي
brown|brązowy|brun,bruna,brunt|brun,brune|kahverengi|коричневый|茶色,ブラウン|棕色,咖啡色|بني
beige|beżowy|beige|beige|bej|бежевый|ベージュ|米色|بيج
gold|złoty|guld,guldig|guld|altın,altın rengi|золотой,золотистый|金,金色,ゴールド|金色|ذهبي
silver|srebrny|silver|sølv|gümüş|серебряный|銀,銀色,シルバー|银色|فضي
turquoise|turkusowy|turkos|turkis|turkuaz|бирюзовый|ターコイズ|青绿色|فيروزي
soft|miękki,delikatny|mjuk|blød|yumuşak|мягкий,нежный|柔らかい,優しい|柔和,轻柔|ناعم
quiet|cichy|tyst|stille|sessiz|тихий|静か,静かな|安静|هادئ
wild|dziki|vild|vild|vahşi|дикий|野生の|野生|بري
cold|zimny|kall|kold|soğuk|холодный|冷たい|冰冷,冰|بارد
vertical|pionowy|vertikal,stående|lodret,stående|dikey|вертикальный|縦型の,縦型,縦長の|竖屏,竖版|عمودي
square|kwadratowy|kvadratisk|kvadratisk|kare|квадратный|正方形の,正方形|方形|مربع
electronic|elektroniczny|elektronisk|elektronisk|elektronik|электронный|電子の|电子|إلكتروني
acoustic|akustyczny|akustisk|akustisk|akustik|акустический|アコースティックな,アコースティック|原声|أكوستيك
reusable|wielokrotnego użytku|återanvändbar|genanvendelig|yeniden kullanılabilir|многоразовый|再利用できる|可重复使用|قابل لإعادة الاستخدام
`,
  },
  {
    kind: "verb",
    rows: `
hold/held|trzymać,trzyma,trzymająca|hålla,håller|holde,holder|tutmak,tutan,tutuyor|держать,держит|持つ,持っている|拿着,握着|يحمل,تحمل
open|otwierać,otwiera|öppna,öppnar|åbne,åbner|açmak,açan,açıyor|открывать,открывает|開ける|打开|يفتح,تفتح
look|patrzeć,patrzy|titta,tittar|kigge,kigger|bakmak,bakan,bakıyor|смотреть,смотрит|見る,眺める|看着,望着|ينظر,تنظر
walk|iść,idzie,spacerować,spaceruje|gå,går,promenera,promenerar|gå,går|yürümek,yürüyen,yürüyor|идти,идёт,идет,гулять,гуляет|歩く|走在,散步|يمشي,تمشي
run/run|biegać,biegnie,biega|springa,springer|løbe,løber|koşmak,koşan,koşuyor|бежать,бежит,бегать|走る|奔跑,跑步|يركض,تركض
drink/drunk|pić,pije|dricka,dricker|drikke,drikker|içmek,içen,içiyor|пить,пьёт,пьет|飲む|喝|يشرب,تشرب
sit/sat|siedzieć,siedzi|sitta,sitter|sidde,sidder|oturmak,oturan,oturuyor|сидеть,сидит|座る|坐着,坐|يجلس,تجلس
sleep/slept|spać,śpi|sova,sover|sove,sover|uyumak,uyuyan,uyuyor|спать,спит|眠る,寝る|睡觉,入睡|ينام,تنام
wake up|budzić się,budzi się|vakna,vaknar|vågne,vågner|uyanmak,uyanan,uyanıyor|просыпаться,просыпается|目覚める,起きる|醒来,起床|يستيقظ,تستيقظ
laugh|śmiać się,śmieje się|skratta,skrattar|grine,griner|gülmek,gülen,gülüyor|смеяться,смеётся,смеется|笑う|大笑,笑|يضحك,تضحك
hug|przytulać,przytula|krama,kramar|kramme,krammer|sarılmak,sarılan|обнимать,обнимает|抱きしめる|拥抱|يحتضن,تحتضن
apply|nakładać,nakłada|stryka,stryker|smøre,smører|sürmek,süren|наносить,наносит|塗る|涂抹,涂|تضع
cycle|jechać rowerem,jedzie rowerem|cykla,cyklar|cykle,cykler|bisiklete binmek,bisiklete binen|ехать на велосипеде,едет на велосипеде|自転車に乗る|骑自行车|يركب الدراجة
`,
  },
];
