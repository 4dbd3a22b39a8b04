import type { WordKind } from "../word-kinds.ts";

/** Words of languages farther off, by kind: English | Polish | Swedish | Danish | Turkish | Russian | Japanese | Chinese | Arabic. */
export const FARTHER_WORDS: readonly { readonly kind: WordKind; readonly rows: string }[] = [
  {
    kind: "preposition",
    rows: `
for|dla,na|för,till|for,til|için|для|向け,のための,のため|为,给,面向|من أجل,لـ,ل
in|w,we|i|i|de,da,te,ta|в,во|で,に|在|في
with|z,ze|med|med|ile|с,со|と一緒に|用,带|مع
without|bez|utan|uden|olmadan|без|なしで|没有,不用|بدون,بلا
from|z,od,ze|från|fra|den,dan|из,от|から|从,来自|من
to|do|till|til|e kadar|к,до|まで,へ|到|إلى
on|na|på|på|üzerinde|на|の上で|在 上|على
at|przy,u|vid,hos|ved,hos|yanında|у|のそばで||عند
about|o|om|om|hakkında|о,об|について|关于|عن
under|pod|under|under|altında|под|の下で|下面|تحت
between|między|mellan|mellem|arasında|между|の間で|之间|بين
through|przez|genom|gennem|boyunca|через|を通って|通过|عبر
after|po|efter|efter|sonra|после|の後|之后|بعد
before|przed|före|før|önce|перед,до|の前|之前|قبل
`,
  },
  {
    kind: "pronoun",
    rows: `
it|to,go,ją|det,den|det,den|onu|это|それ|它|
he|on|han|han|o|он|彼|他|هو
she|ona|hon|hun||она|彼女|她|هي
they|oni,one|de|de|onlar|они|彼ら|他们|هم
we|my|vi|vi|biz|мы|私たち|我们|نحن
`,
  },
  {
    kind: "conjunction",
    rows: `
and|i,oraz|och|og|ve|и|と,や|和,与,以及|و
or|lub,albo|eller|eller|veya,ya da|или|または|或,或者|أو
but|ale,lecz|men|men|ama|но|しかし|但,但是|لكن
how|jak|hur|hvordan|nasıl|как|どうやって|如何,怎么,怎样|كيف
when|kiedy,gdy|när|når|zaman|когда|とき|当|عندما
why|dlaczego|varför|hvorfor|neden|почему|なぜ|为什么|لماذا
`,
  },
  {
    kind: "possessive",
    rows: `
our|nasz,nasza,nasze,naszej,naszego,naszą,naszym|vår,vårt,våra|vores|bizim|наш,наша,наше,наши,нашей,нашего|私たちの,当店の,当社の,弊社の|我们的,我们|
his|jego,swój,swoją,swoje,swojego|hans,sin,sitt,sina|hans,sin,sit,sine|onun|его,свой,свою,свои|彼の|他的|
her|jej|hennes|hendes||её,ее|彼女の|她的|
`,
  },
  {
    kind: "article",
    rows: `
a||en,ett|en,et|bir||一つの,ある|一个,一位,一家,一只,一名|
no|żaden,żadnych|inga,ingen,inget|ingen,intet|hiç|никаких||不要出现,不要,不出现|لا
two|dwa,dwie,dwoje|två|to|iki|два,две,двое|二人の,二つの|两个,两位|
three|trzy,troje|tre|tre|üç|три,трое|三人の,三つの|三个,三位|ثلاث
one|jeden,jedna|ett|et||один,одна|一人の|一|واحد
every|każdy,każda,każde|varje|hver,hvert|her|каждый,каждая|毎|每|كل
`,
  },
  {
    kind: "adverb",
    rows: `
around the clock|całą dobę,24 godziny,całodobowo|dygnet runt|døgnet rundt|7 24,gece gündüz|круглосуточно|24時間|24小时|على مدار الساعة
every day|codziennie|varje dag|hver dag|her gün|каждый день,ежедневно|毎日|每天|كل يوم
step by step|krok po kroku|steg för steg|trin for trin|adım adım|шаг за шагом,пошагово|一歩ずつ,手順|一步一步,逐步|خطوة بخطوة
on the same day|tego samego dnia|samma dag|samme dag|aynı gün|в тот же день|即日,当日|当天|في نفس اليوم
for free|za darmo,gratis|gratis|gratis|ücretsiz|бесплатно|無料で|免费|مجانا
at home|w domu|hemma|hjemme|evde|дома|家で|在家|في البيت
online|online|online|online|online,çevrimiçi|онлайн|オンラインで,オンライン|在线,线上|عبر الإنترنت
`,
  },
  {
    kind: "phrase",
    rows: `
we are looking for|szukamy,poszukujemy|vi söker|vi søger|arıyoruz|мы ищем,ищем,требуется,требуются|募集|招聘,诚聘|نبحث عن,مطلوب
we need|potrzebujemy|vi behöver|vi har brug for|ihtiyacımız var,lazım|нам нужен,нам нужна,нужен,нужна|必要です|我们需要|نحتاج,نريد
voice-over|lektor,lektora|speaker,berättarröst|speaker,voiceover|dış ses,seslendirme|закадровый голос|ナレーション|旁白|تعليق صوتي
no people|bez ludzi|inga människor|ingen mennesker|insan yok|без людей|人物なし|不要人物|بدون أشخاص
for the first time|po raz pierwszy|för första gången|for første gang|ilk kez|впервые,в первый раз|初めて|第一次|لأول مرة
`,
  },
  {
    kind: "person",
    rows: `
woman/women|kobieta,kobiety|kvinna|kvinde|kadın|женщина|女性|女人,女性|امرأة
man/men|mężczyzna|man,mannen|mand|adam,erkek|мужчина|男性,男|男人,男性|رجل
old woman|staruszka,starsza pani|gammal kvinna,gumma|gammel kvinde|yaşlı kadın|старушка,пожилая женщина|おばあさん,老婆|老奶奶,老太太|امرأة عجوز
old man/old men|staruszek,starszy pan,stary człowiek|gammal man,gubbe|gammel mand|yaşlı adam|старик,пожилой мужчина|おじいさん,老人|老人,老爷爷,老头|رجل عجوز
girl|dziewczynka,dziewczyna|flicka,tjej|pige|kız|девочка,девушка|女の子,少女|女孩,小女孩|فتاة,بنت
boy|chłopiec,chłopak|pojke,kille|dreng|oğlan,erkek çocuk|мальчик,парень|男の子,少年|男孩,小男孩|ولد,صبي
child/children|dziecko,dzieci+|barn|barn|çocuk|ребёнок,ребенок,дети+,детей+|子ども,子供|孩子,儿童|طفل,أطفال+
grandmother|babcia|mormor,farmor|mormor,farmor,bedstemor|büyükanne,nine,anneanne|бабушка|祖母|奶奶,外婆|جدة
grandfather|dziadek|morfar,farfar|morfar,farfar,bedstefar|dede,büyükbaba|дедушка|祖父|爷爷,外公|جد
granddaughter|wnuczka|barnbarn|barnebarn|torun,kız torun|внучка|孫娘|孙女|حفيدة
grandson|wnuk|barnbarn|barnebarn|erkek torun|внук|孫|孙子|حفيد
mother|matka,mama|mamma,mor|mor|anne|мама,мать|母,お母さん|妈妈,母亲|أم
father|ojciec,tata|pappa,far|far|baba|папа,отец|父,お父さん|爸爸,父亲|أب
family|rodzina|familj|familie|aile|семья|家族|家庭,家人|عائلة,أسرة
couple|para|par|par|çift|пара|カップル,夫婦|情侣,夫妻|زوجان
friend|przyjaciel,przyjaciółka,przyjaciele+|vän|ven|arkadaş|друг,подруга,друзья+|友達,友人|朋友|صديق,أصدقاء+
neighbour|sąsiad,sąsiadka|granne|nabo|komşu|сосед,соседка|隣人,ご近所|邻居|جار
customer|klient,klientka|kund|kunde|müşteri|клиент,клиентка|お客様,客|顾客,客户|زبون,عميل
young person/young people|młody człowiek,młodzi+,młodzież+|ungdom|unge|genç,gençler+|молодой человек,молодёжь+,молодежь+|若者|年轻人|شاب,شباب+
senior|senior,seniorzy+|pensionär,senior|senior,pensionist|yaşlı,yaşlılar+|пенсионер,пожилые+|高齢者,シニア|老年人,长者|كبير السن,كبار السن+
parent|rodzic,rodzice+|förälder,föräldrar+|forælder,forældre+|ebeveyn,ebeveynler+|родитель,родители+|親,保護者|父母,家长|والدين
student|student,studentka|student|studerende,student|öğrenci,üniversiteli|студент,студентка|学生,大学生|学生,大学生|طالب
teacher|nauczyciel,nauczycielka|lärare|lærer|öğretmen|учитель,учительница|先生,教師|老师,教师|معلم,مدرس
nurse|pielęgniarka,pielęgniarz,pielęgniarek+|sjuksköterska|sygeplejerske|hemşire|медсестра|看護師|护士|ممرضة,ممرض
doctor|lekarz,lekarka|läkare|læge|doktor|врач,доктор|医師,医者|医生|طبيب
driver|kierowca|förare,chaufför|chauffør|şoför,sürücü|водитель|運転手,ドライバー|司机|سائق
cook|kucharz,kucharka|kock|kok|aşçı|повар|料理人,シェフ|厨师|طباخ
baker|piekarz|bagare|bager|fırıncı|пекарь|パン職人|面包师|خباز
fisherman/fishermen|rybak|fiskare|fisker|balıkçı|рыбак|漁師|渔夫,渔民|صياد
farmer|rolnik,rolniczka|bonde|landmand|çiftçi|фермер|農家|农民,农夫|مزارع
musician|muzyk|musiker|musiker|müzisyen|музыкант|音楽家,ミュージシャン|音乐家|موسيقي
craftsman/craftsmen|rzemieślnik|hantverkare|håndværker|zanaatkar,usta|мастер,ремесленник|職人|工匠,师傅|حرفي
carpenter|stolarz|snickare|tømrer,snedker|marangoz|плотник,столяр|大工|木匠|نجار
electrician|elektryk|elektriker|elektriker|elektrikçi|электрик|電気工事士|电工|كهربائي
apprentice|praktykant,uczeń zawodu|lärling|lærling|çırak|ученик мастера,стажёр|見習い|学徒|متدرب
volunteer|wolontariusz,wolontariuszka|volontär|frivillig|gönüllü|волонтёр,волонтер|ボランティア|志愿者|متطوع
employee|pracownik,pracownica|medarbetare,anställd|medarbejder,ansat|çalışan|сотрудник,работник|従業員,社員|员工|موظف
commuter|dojeżdżający|pendlare|pendler|işe gidip gelen|пассажир|通勤者|上班族|
tourist|turysta|turist|turist|turist|турист|観光客|游客|سائح
runner|biegacz,biegaczka|löpare|løber|koşucu|бегун|ランナー|跑者|عداء
people|ludzie,ludzi|människor,folk|mennesker,folk|insanlar,insan|люди,людей|人々|人们,人|ناس,أشخاص
`,
  },
  {
    kind: "noun",
    rows: `
spot|spot,spotu|reklamfilm,spot|reklamefilm,reklamespot|reklam spotu,spot|ролик,рекламный ролик|CM,コマーシャル|广告片,广告|إعلان,إعلانا
commercial|reklama,reklamę|reklam|reklame|reklam,reklamı|реклама|広告||دعاية
film|film,filmik|film|film|film|фильм|映画,フィルム|影片,电影|فيلم
video|wideo,film wideo|video|video|video|видео|動画,映像,ビデオ|视频,短视频|فيديو
short film|film krótkometrażowy,krótki metraż|kortfilm|kortfilm|kısa film|короткометражка,короткометражный фильм|短編映画,ショートフィルム|短片,微电影|فيلم قصير
explainer video|film wyjaśniający,wideo wyjaśniające|förklarande film|forklaringsvideo|anlatım videosu|объясняющий ролик|解説動画|科普视频,讲解视频|فيديو توضيحي
recruiting video|film rekrutacyjny,wideo rekrutacyjne|rekryteringsfilm|rekrutteringsvideo|işe alım videosu|ролик о вакансии|採用動画|招聘视频|فيديو توظيف
story/stories|historia,opowieść|historia,berättelse|historie,fortælling|hikaye,öykü|история,рассказ|物語|故事|قصة
second|sekunda,sekund,sekundowy|sekund,sekunders|sekund,sekunders|saniye,saniyelik|секунда,секунд,секунды,секундный|秒間,秒|秒|ثانية,ثواني
minute|minuta,minut|minut|minut|dakika,dakikalık|минута,минут|分間,分|分钟|دقيقة,دقائق
hour|godzina,godzin|timme,timmar|time,timer|saat|час,часов|時間|小时|ساعة
cafe|kawiarnia,kawiarni|kafé,fik|cafe,café|kafe,kahve dükkanı|кофейня,кафе|カフェ,喫茶店|咖啡馆,咖啡店,咖啡厅|مقهى
coffee roastery|palarnia kawy,palarnia|kafferosteri|kafferisteri|kahve kavurma|обжарка кофе|焙煎所|咖啡烘焙|محمصة
bakery|piekarnia|bageri|bageri|fırın|пекарня|パン屋,ベーカリー|面包店|مخبز
pastry shop|cukiernia|konditori|konditori|pastane|кондитерская|ケーキ屋|甜品店,蛋糕店|حلويات
Japanese sweets shop||||||和菓子店,和菓子屋||
restaurant|restauracja|restaurang|restaurant|restoran,lokanta|ресторан|レストラン,食堂|餐厅,饭店,餐馆|مطعم
tea shop|herbaciarnia|tebutik|tebutik|çay evi|чайная|茶屋,お茶屋|茶馆,茶店|محل شاي
ice cream shop|lodziarnia|glassbar|isbutik,ishus|dondurmacı|кафе-мороженое|アイスクリーム屋|冰淇淋店|محل آيس كريم
shop|sklep|butik,affär|butik|dükkan,mağaza|магазин|店,ショップ,お店|店,商店|متجر,محل
online shop|sklep internetowy|webbutik,nätbutik|webshop,netbutik|online mağaza|интернет-магазин|オンラインショップ,通販|网店|متجر إلكتروني
bookshop|księgarnia|bokhandel|boghandel|kitapçı|книжный магазин|本屋,書店|书店|مكتبة
florist|kwiaciarnia|blomsterbutik,blomsterhandel|blomsterbutik|çiçekçi|цветочный магазин|花屋|花店|محل زهور
pharmacy|apteka|apotek|apotek|eczane|аптека|薬局|药店|صيدلية
hair salon|salon fryzjerski,fryzjer|frisör,frisörsalong|frisør,frisørsalon|kuaför|парикмахерская,салон красоты|美容室,美容院|理发店,美发店|صالون
barber shop|barber|barberare|barber|berber|барбершоп|理髪店,床屋|理发店|حلاق
laundromat|pralnia|tvättomat,tvätteri|vaskeri|çamaşırhane|прачечная|コインランドリー|洗衣店|مغسلة
bicycle workshop|warsztat rowerowy,serwis rowerowy|cykelverkstad|cykelværksted|bisiklet tamircisi|веломастерская|自転車屋,自転車修理店|自行车修理店|ورشة دراجات
garage|warsztat samochodowy,mechanik|bilverkstad|autoværksted|oto servis,oto tamir|автосервис|自動車整備工場|汽车修理厂,修车店|ورشة سيارات
workshop|warsztat,pracownia|verkstad|værksted|atölye|мастерская|工房|工作室,作坊|ورشة
pottery studio|pracownia ceramiki|keramikverkstad|keramikværksted|seramik atölyesi|гончарная мастерская|陶芸工房,陶芸教室|陶艺工作室|استوديو فخار
gym|siłownia|gym|fitnesscenter|spor salonu|спортзал,фитнес-клуб|ジム,フィットネスクラブ|健身房|صالة رياضية,جيم
yoga studio|studio jogi,szkoła jogi|yogastudio|yogastudio|yoga stüdyosu|студия йоги|ヨガスタジオ,ヨガ教室|瑜伽馆|استوديو يوغا
swimming pool|basen|simhall|svømmehal|yüzme havuzu|бассейн|プール|游泳馆,泳池|مسبح
driving school|szkoła jazdy|körskola,trafikskola|køreskole|sürücü kursu|автошкола|自動車教習所,教習所|驾校|مدرسة قيادة
language school|szkoła językowa|språkskola|sprogskole|dil okulu|языковая школа,школа языков|語学学校,英会話教室|语言学校|مدرسة لغات
music school|szkoła muzyczna|musikskola|musikskole|müzik okulu|музыкальная школа|音楽教室|音乐学校|مدرسة موسيقى
kindergarten|przedszkole|förskola,dagis|børnehave|anaokulu,kreş|детский сад|保育園,幼稚園|幼儿园|روضة
school|szkoła|skola|skole|okul|школа|学校|学校|مدرسة
university|uniwersytet|universitet|universitet|üniversite|университет|大学|大学|جامعة
library|biblioteka|bibliotek|bibliotek|kütüphane|библиотека|図書館|图书馆|مكتبة عامة
museum|muzeum|museum|museum|müze|музей|博物館,美術館|博物馆|متحف
theatre|teatr|teater|teater|tiyatro|театр|劇場|剧院|مسرح
hospital|szpital|sjukhus|hospital,sygehus|hastane|больница|病院|医院|مستشفى
veterinary clinic|klinika weterynaryjna,kliniki weterynaryjnej,przychodnia weterynaryjna|djurklinik,veterinärklinik|dyreklinik,dyrlæge|veteriner kliniği|ветеринарная клиника,ветеринарной клиники,ветклиника|動物病院|宠物医院,兽医院|عيادة بيطرية
dental practice|gabinet stomatologiczny,dentysta|tandläkare,tandläkarmottagning|tandlæge,tandklinik|diş kliniği|стоматология|歯科医院,歯医者|牙科诊所|عيادة أسنان
clinic|klinika,przychodnia|klinik,vårdcentral|klinik|klinik|клиника|クリニック|诊所|عيادة
retirement home|dom seniora,dom opieki|äldreboende|plejehjem|huzurevi|дом престарелых,пансионат|老人ホーム,介護施設|养老院|دار مسنين
animal shelter|schronisko dla zwierząt,schronisko|djurhem|dyreinternat|hayvan barınağı|приют для животных|動物保護施設,保護犬|动物收容所|مأوى حيوانات
hotel|hotel|hotell|hotel|otel|отель,гостиница|ホテル|酒店,宾馆|فندق
inn|zajazd,pensjonat|pensionat,värdshus|kro,pensionat|pansiyon|гостевой дом|旅館,民宿|民宿,客栈|نزل
hot spring|gorące źródła||||термальный источник|温泉|温泉|
bank|bank|bank|bank|banka|банк|銀行|银行|بنك
insurance|ubezpieczenie|försäkring|forsikring|sigorta|страховка,страхование|保険|保险|تأمين
estate agency|biuro nieruchomości|mäklare|ejendomsmægler|emlak ofisi|агентство недвижимости|不動産|房产中介|مكتب عقارات
moving company|firma przeprowadzkowa,przeprowadzki|flyttfirma|flyttefirma|nakliyat,evden eve nakliyat|переезды,грузчики|引越し業者,引っ越し|搬家公司|شركة نقل
cleaning company|firma sprzątająca,firmy sprzątającej,firmie sprzątającej|städfirma|rengøringsfirma|temizlik şirketi|клининговая компания,клининг|清掃会社|保洁公司|شركة تنظيف
company|firma|företag|firma,virksomhed|firma,şirket|компания,фирма|会社|公司|شركة
farm|gospodarstwo,farma|gård,bondgård|gård,bondegård|çiftlik|ферма|農園,牧場|农场|مزرعة
honey farm|pasieka|biodling|biavl|arıcılık|пасека|養蜂場|养蜂场|منحل
brewery|browar|bryggeri|bryggeri|bira fabrikası|пивоварня|ビール醸造所,醸造所|啤酒厂|
market|targ,rynek|marknad,torg|marked|pazar|рынок,ярмарка|市場|市场,集市|سوق
festival|festiwal|festival|festival|festival|фестиваль|フェスティバル,祭り|音乐节,节|مهرجان
concert|koncert|konsert|koncert|konser|концерт|コンサート|音乐会,演唱会|حفلة
app|aplikacja|app|app|uygulama|приложение|アプリ|应用,应用程序,app|تطبيق
bread|chleb|bröd|brød|ekmek|хлеб|パン|面包|خبز
cake|ciasto,tort|tårta,kaka|kage|kek,pasta|торт,пирог|ケーキ|蛋糕|كعك,كعكة
rice cake||||||餅,もち||
cherry blossom rice cake||||||桜餅||
coffee|kawa|kaffe|kaffe|kahve|кофе|コーヒー,珈琲|咖啡|قهوة
tea|herbata|te|te|çay|чай|お茶,茶|茶,茶叶|شاي
green tea|zielona herbata|grönt te|grøn te|yeşil çay|зелёный чай,зеленый чай|緑茶,抹茶|绿茶|شاي أخضر
chocolate|czekolada|choklad|chokolade|çikolata|шоколад|チョコレート|巧克力|شوكولاتة
honey|miód|honung|honning|bal|мёд,мед|蜂蜜,はちみつ|蜂蜜|عسل
ice cream|lody|glass|is|dondurma|мороженое|アイスクリーム,アイス|冰淇淋|آيس كريم
milk|mleko|mjölk|mælk|süt|молоко|牛乳,ミルク|牛奶|حليب
cheese|ser|ost|ost|peynir|сыр|チーズ|奶酪|جبن
olive oil|oliwa|olivolja|olivenolie|zeytinyağı|оливковое масло|オリーブオイル|橄榄油|زيت زيتون
fruit|owoce,owoc|frukt|frugt|meyve|фрукты,фрукт|果物,フルーツ|水果|فاكهة,فواكه
vegetable|warzywa,warzywo|grönsak,grönsaker|grøntsag,grøntsager|sebze|овощи,овощ|野菜|蔬菜|خضار
noodle|makaron|nudel,nudlar|nudel,nudler|erişte|лапша|ラーメン,麺,そば,うどん|面条,面|معكرونة
soup|zupa|soppa|suppe|çorba|суп|スープ|汤|شوربة
rice|ryż|ris|ris|pirinç,pilav|рис|ご飯,米|米饭,大米|أرز
water|woda|vatten|vand|su|вода|水|水|ماء
beer|piwo|öl|øl|bira|пиво|ビール|啤酒|بيرة
wine|wino|vin|vin|şarap|вино|ワイン|葡萄酒|نبيذ
breakfast|śniadanie|frukost|morgenmad|kahvaltı|завтрак|朝食|早餐|فطور
food|jedzenie|mat|mad|yemek|еда|食べ物,料理|食物,美食|طعام
dress/dresses|sukienka|klänning|kjole|elbise|платье|ワンピース,ドレス|连衣裙,裙子|فستان
shoe|buty,but|sko,skor|sko|ayakkabı|обувь,ботинки|靴,シューズ|鞋,鞋子|حذاء
running shoe|buty do biegania|löparskor,löparsko|løbesko|koşu ayakkabısı|кроссовки,беговые кроссовки|ランニングシューズ|跑鞋|حذاء جري
jacket|kurtka|jacka|jakke|ceket,mont|куртка|ジャケット|夹克,外套|سترة
backpack|plecak|ryggsäck|rygsæk|sırt çantası|рюкзак|リュック,バックパック|背包|حقيبة ظهر
bag|torba,torebka|väska|taske|çanta|сумка|バッグ,鞄|包,手袋|حقيبة
umbrella|parasol|paraply|paraply|şemsiye|зонт|傘|雨伞|مظلة
watch/watches|zegarek|klocka|ur|saat|часы|腕時計|手表|ساعة يد
jewellery|biżuteria|smycken|smykker|takı,mücevher|украшения|ジュエリー|首饰,珠宝|مجوهرات
perfume|perfumy|parfym|parfume|parfüm|духи,парфюм|香水|香水|عطر
face cream|krem do twarzy|ansiktskräm|ansigtscreme|yüz kremi|крем для лица|フェイスクリーム|面霜|كريم وجه
sunscreen|krem z filtrem|solkräm|solcreme|güneş kremi|солнцезащитный крем|日焼け止め|防晒霜|واقي شمس
soap|mydło|tvål|sæbe|sabun|мыло|石鹸,せっけん|肥皂|صابون
shampoo|szampon|schampo|shampoo|şampuan|шампунь|シャンプー|洗发水|شامبو
bicycle|rower|cykel|cykel|bisiklet|велосипед|自転車|自行车|دراجة
electric car|samochód elektryczny|elbil|elbil|elektrikli araba|электромобиль|電気自動車|电动汽车,电动车|سيارة كهربائية
car|samochód,auto|bil|bil|araba|машина,автомобиль|車,自動車|汽车,车|سيارة
train|pociąg|tåg|tog|tren|поезд|電車,列車|火车,列车|قطار
bus/buses|autobus|buss|bus|otobüs|автобус|バス|公交车,巴士|حافلة,باص
boat|łódź,łódka|båt|båd|tekne,kayık|лодка|船,ボート|小船,船|قارب
phone|telefon|telefon,mobil|telefon,mobil|telefon|телефон|電話,スマホ,スマートフォン|手机|هاتف
headphones|słuchawki|hörlurar|høretelefoner|kulaklık|наушники|ヘッドホン,イヤホン|耳机|سماعات
robot vacuum|robot sprzątający|robotdammsugare|robotstøvsuger|robot süpürge|робот-пылесос|ロボット掃除機|扫地机器人|مكنسة روبوت
heat pump|pompa ciepła|värmepump|varmepumpe|ısı pompası|тепловой насос|ヒートポンプ|热泵|مضخة حرارية
solar panel|panel słoneczny,fotowoltaika|solpanel,solcell|solpanel,solcelle|güneş paneli|солнечная панель|太陽光パネル|太阳能板|لوح شمسي
furniture|meble|möbler|møbler|mobilya|мебель|家具|家具|أثاث
mattress/mattresses|materac|madrass|madras|yatak|матрас|マットレス|床垫|مرتبة
bed|łóżko|säng|seng|yatak|кровать|ベッド|床|سرير
candle|świeca,świeczka|ljus,stearinljus|stearinlys|mum|свеча|ろうそく,キャンドル|蜡烛|شمعة
carpet|dywan|matta|tæppe|halı|ковёр,ковер|絨毯,カーペット|地毯|سجادة
book|książka|bok|bog|kitap|книга|本|书|كتاب
letter|list|brev|brev|mektup|письмо|手紙|信|رسالة
toy|zabawka|leksak|legetøj|oyuncak|игрушка|おもちゃ|玩具|لعبة
flower|kwiat,kwiaty|blomma|blomst|çiçek|цветок,цветы|花|花|زهرة
plant|roślina|växt|plante|bitki|растение|植物|植物|نبات
tree|drzewo|träd|træ|ağaç|дерево|木|树|شجرة
dog|pies,psa,psy|hund|hund|köpek|собака,пёс,пес|犬|狗|كلب
cat|kot|katt|kat|kedi|кошка,кот|猫|猫|قطة
bird|ptak|fågel|fugl|kuş|птица|鳥|鸟|طائر
horse|koń|häst|hest|at|лошадь|馬|马|حصان
fish/fish|ryba|fisk|fisk|balık|рыба|魚|鱼|سمك,سمكة
animal|zwierzę,zwierząt|djur|dyr|hayvan|животное|動物|动物|حيوان
sea|morze|hav|hav|deniz|море|海|海|بحر
beach/beaches|plaża|strand|strand|plaj,sahil|пляж|ビーチ,浜辺|海滩|شاطئ
mountain|góra|berg,fjäll|bjerg|dağ|гора|山|山|جبل
forest|las|skog|skov|orman|лес|森|森林|غابة
lake|jezioro|sjö|sø|göl|озеро|湖|湖|بحيرة
river|rzeka|flod,älv|flod,å|nehir|река|川|河,河流|نهر
snow|śnieg|snö|sne|kar|снег|雪|雪|ثلج
rain|deszcz|regn|regn|yağmur|дождь|雨|雨|مطر
sun|słońce|sol|sol|güneş|солнце|太陽|太阳|شمس
night|noc|natt|nat|gece|ночь|夜|夜晚,夜|ليل
morning|rano,poranek|morgon|morgen|sabah|утро|朝|早晨,清晨|صباح
evening|wieczór|kväll|aften|akşam|вечер|夕方|傍晚,晚上|مساء
spring|wiosna|vår|forår|ilkbahar|весна|春|春天,春季|ربيع
summer|lato|sommar|sommer|yaz|лето|夏|夏天,夏季|صيف
autumn|jesień|höst|efterår|sonbahar|осень|秋|秋天|خريف
winter|zima|vinter|vinter|kış|зима|冬|冬天|شتاء
town|miasto|stad|by|şehir|город|街,町|城市|مدينة
village|wieś|by|landsby|köy|деревня|村|村庄,乡村|قرية
street|ulica|gata|gade|sokak|улица|通り|街道|شارع
home|dom|hem|hjem|ev|дом|家|家|بيت,منزل
house|domek|hus|hus|ev|домик|住宅|房子|منزل
flat|mieszkanie|lägenhet|lejlighet|daire|квартира|マンション|公寓|شقة
kitchen|kuchnia|kök|køkken|mutfak|кухня|キッチン,台所|厨房|مطبخ
garden|ogród|trädgård|have|bahçe|сад|庭|花园|حديقة
window|okno|fönster,fönstret|vindue|pencere|окно|窓|窗|نافذة
station|dworzec,stacja|station|station|istasyon|вокзал,станция|駅|车站|محطة
park|park|park|park|park|парк|公園|公园|متنزه
hand|ręka,dłoń|hand|hånd|el|рука|手|手|يد
face|twarz|ansikte|ansigt|yüz|лицо,лица|顔,人物の顔|人脸,脸|وجه
skin|skóra|hud|hud|cilt|кожа|肌|皮肤|بشرة
hair|włosy|hår|hår|saç|волосы|髪|头发|شعر
work|praca|arbete,jobb|arbejde,job|iş|работа|仕事|工作|عمل
employment contract|umowa o pracę|anställning|ansættelse|iş sözleşmesi|трудовой договор|雇用契約|劳动合同|عقد عمل
style|styl|stil|stil|tarz|стиль|スタイル|风格|أسلوب
contract|umowa|avtal,kontrakt|kontrakt|sözleşme|договор|契約|合同|عقد
training|szkolenie|utbildning|uddannelse|eğitim|обучение|研修,訓練|培训|تدريب
course|kurs|kurs|kursus|kurs|курс|コース,講座|课程|دورة
lesson|lekcja|lektion|lektion,time|ders|урок|レッスン,授業|课|درس,دروس+
repair|naprawa|reparation|reparation|tamir|ремонт|修理|维修,修理|إصلاح
delivery|dostawa|leverans|levering|teslimat|доставка|配達,配送|配送,送货,外卖|توصيل
discount|rabat,zniżka|rabatt|rabat|indirim|скидка|割引|折扣,优惠|خصم
price|cena|pris|pris|fiyat|цена|価格,値段|价格|سعر
tone|ton|ton|tone|ton|тон|トーン|语气,基调|نبرة
mood|klimat,nastrój|stämning,känsla|stemning|atmosfer|атмосфера,настроение|雰囲気|氛围|أجواء
music|muzyka|musik|musik|müzik|музыка|音楽|音乐|موسيقى
format|format|format|format|format|формат|フォーマット|格式|صيغة
audience|grupa docelowa,odbiorcy|målgrupp|målgruppe|hedef kitle|целевая аудитория,аудитория|ターゲット,対象|目标受众,目标群体|الجمهور المستهدف
secret|tajemnica|hemlighet|hemmelighed|sır|тайна|秘密|秘密|سر
dream|marzenie,sen|dröm|drøm|rüya,hayal|мечта|夢|梦想,梦|حلم
memory/memories|wspomnienie|minne|minde|anı|воспоминание|思い出|回忆|ذكرى
balloon|balon|ballong|ballon|balon|воздушный шар,шарик|風船|气球|بالون
lighthouse|latarnia morska|fyr|fyr,fyrtårn|deniz feneri|маяк|灯台|灯塔|منارة
bridge|most|bro|bro|köprü|мост|橋|桥|جسر
waste|odpady,śmieci|avfall,sopor|affald|atık,çöp|мусор,отходы|ごみ,ゴミ|垃圾|نفايات
plastic|plastik,plastiku|plast|plastik|plastik|пластик|プラスチック|塑料|بلاستيك
sugar|cukier,cukru|socker|sukker|şeker|сахар|砂糖|糖|سكر
gluten|gluten,glutenu|gluten|gluten|gluten|глютен|グルテン|麸质|غلوتين
ingredient|składnik,składniki|ingrediens|ingrediens|malzeme|ингредиент|材料,素材|食材,原料|مكون
`,
  },
  {
    kind: "adjective",
    rows: `
flexible|elastyczny|flexibel|fleksibel|esnek|гибкий|柔軟な|灵活|مرن
small|mały,mała,małej,małe,małego|liten,litet,små,lilla|lille,små|küçük|маленький,небольшой|小さな,小さい|小,小小的|صغير
big|duży,wielki|stor|stor|büyük|большой|大きな,大きい|大|كبير
new|nowy|ny|ny|yeni|новый|新しい,新作,新|新,全新|جديد
old|stary|gammal,gamla|gammel,gamle|eski|старый|古い|旧,古老|قديم
long-established|z tradycjami|anrik||köklü|старинный|老舗|老字号|عريق
young|młody|ung|ung|genç|молодой|若い|年轻|شاب
own|własny|egen,eget|egen,eget|kendi|собственный|自家製の,自家|自家|
homemade|domowy|hemgjord,hembakad|hjemmelavet|ev yapımı|домашний|自家製|自制|منزلي
handmade|ręcznie robiony|handgjord|håndlavet|el yapımı|ручной работы|手作り,手作りの|手工,手工制作|يدوي
fresh|świeży|färsk|frisk|taze|свежий|新鮮な|新鲜|طازج
natural|naturalny|naturlig|naturlig|doğal|натуральный,природный|自然な,天然|天然,自然|طبيعي
organic|ekologiczny|ekologisk|økologisk|organik|органический|オーガニック,有機|有机|عضوي
vegan|wegański|vegansk|vegansk|vegan|веганский|ヴィーガン,ビーガン|纯素|نباتي
local|lokalny|lokal|lokal|yerel|местный|地元の,地元|本地,当地|محلي
traditional|tradycyjny|traditionell|traditionel|geleneksel|традиционный|伝統的な,伝統|传统|تقليدي
artisanal|rzemieślniczy|hantverksmässig|håndværksmæssig|zanaat|ремесленный|職人の|匠心|حرفي
electric|elektryczny|elektrisk|elektrisk|elektrikli|электрический|電動,電気|电动|كهربائي
free|darmowy,bezpłatny|gratis,fri|gratis|ücretsiz,bedava|бесплатный|無料|免费|مجاني
cheap|tani|billig|billig|ucuz|дешёвый,недорогой|安い|便宜,实惠|رخيص
available|dostępny|tillgänglig|tilgængelig|mevcut|доступный|あり|可用|متوفر
open|otwarty,czynny|öppen,öppet|åben,åbent|açık|открытый,открыт|営業|营业|مفتوح
cosy|przytulny|mysig|hyggelig|samimi|уютный|居心地の良い|温馨,舒适|مريح
warm|ciepły|varm|varm|sıcak|тёплый,теплый|温かい,暖かい,あたたかい|温暖|دافئ
calm|spokojny|lugn|rolig|sakin|спокойный|落ち着いた,静かな,穏やかな|平静,宁静,安静|هادئ
cheerful|wesoły,radosny|glad,munter|glad,munter|neşeli|весёлый,веселый,радостный|明るい,楽しい|欢快,快乐|مرح
funny|zabawny,śmieszny|rolig,humoristisk|sjov,humoristisk|eğlenceli,komik|смешной,забавный|面白い,ユーモラス|幽默,有趣|مضحك,طريف
elegant|elegancki|elegant|elegant|zarif,şık|элегантный|上品な,エレガントな|优雅|أنيق
modern|nowoczesny|modern|moderne|modern|современный|モダンな,現代的な|现代|عصري
emotional|wzruszający,emocjonalny|känslosam,rörande|rørende,følelsesfuld|duygusal|трогательный,эмоциональный|感動的な,感動|感人,动人|عاطفي,مؤثر
romantic|romantyczny|romantisk|romantisk|romantik|романтичный|ロマンチックな|浪漫|رومانسي
simple|prosty|enkel|enkel|basit,sade|простой|シンプルな,簡単な|简单,简约|بسيط
safe|bezpieczny|trygg,säker|sikker,tryg|güvenli|безопасный|安全な,安心|安全|آمن
fast|szybki|snabb|hurtig|hızlı|быстрый|速い|快速,快|سريع
good|dobry|bra,god|god|iyi|хороший|良い|好|جيد
beautiful|piękny|vacker|smuk|güzel|красивый|美しい,きれいな|美丽|جميل
red|czerwony|röd|rød|kırmızı|красный|赤い|红色,红|أحمر
blue|niebieski|blå|blå|mavi|синий,голубой|青い|蓝色,蓝|أزرق
green|zielony|grön|grøn|yeşil|зелёный,зеленый|緑の|绿色,绿|أخضر
white|biały|vit|hvid|beyaz|белый|白い|白色,白|أبيض
black|czarny|svart|sort|siyah|чёрный,черный|黒い|黑色,黑|أسود
golden|złoty|gyllene|gylden|altın|золотой|金色の|金色|ذهبي
vertical|pionowy|vertikal,stående|vertikal,stående|dikey|вертикальный|縦型|竖屏,竖版|عمودي
limited|limitowany|begränsad|begrænset|sınırlı|ограниченный|限定|限定,限量|محدود
gluten-free|bezglutenowy|glutenfri|glutenfri|glutensiz|безглютеновый,без глютена|グルテンフリー|无麸质|خالي من الغلوتين
sugar-free|bez cukru|sockerfri|sukkerfri|şekersiz|без сахара|無糖,砂糖不使用|无糖|بدون سكر
lonely|samotny|ensam|ensom|yalnız|одинокий|孤独な|孤独|وحيد
last|ostatni|sista|sidste|son|последний|最後の|最后|أخير
`,
  },
  {
    kind: "verb",
    rows: `
find/found|znajdować,znajduje,znajdują|hitta,hittar|finde,finder|bulmak,bulur,buluyor|находить,находит,нашёл,нашел|見つける|找到,发现|يجد,تجد
look for|szukać,szuka|leta efter,letar efter|lede efter,leder efter|aramak,arıyor|искать,ищет|探す|寻找|يبحث عن
lose/lost|gubić,gubi,traci|tappa,tappar,förlorar|miste,mister,taber|kaybetmek,kaybeder,kaybediyor|терять,теряет|失う,なくす|丢失,失去|يفقد,تفقد
repair|naprawiać,naprawia,naprawiamy|reparera,reparerar,lagar|reparere,reparerer|tamir etmek,onarmak,onarır,onarıyor|чинить,чинит,ремонтирует|直す,修理する|修理,修好|يصلح,تصلح
make/made|robić,robi|göra,gör|lave,laver|yapmak,yapıyor,yapar|делать,делает|作る|做|يصنع,تصنع
bake|piec,piecze|baka,bakar|bage,bager|pişirmek,pişirir,pişiriyor|печь,печёт|焼く|烤|يخبز,تخبز
cook|gotować,gotuje|laga,lagar mat|lave mad,laver mad|pişirmek|готовить,готовит|料理する|做饭,烹饪|يطبخ,تطبخ
read/read|czytać,czyta|läsa,läser|læse,læser|okumak,okuyor,okur|читать,читает|読む|读,阅读|يقرأ,تقرأ
write/written|pisać,pisze|skriva,skriver|skrive,skriver|yazmak,yazıyor|писать,пишет|書く|写|يكتب,تكتب
wait|czekać,czeka|vänta,väntar|vente,venter|beklemek,bekliyor,bekler|ждать,ждёт,ждет|待つ|等待,等|ينتظر,تنتظر
walk|iść,idzie,spaceruje|gå,går,promenera|gå,går|yürümek,yürüyor,yürür|идти,идёт,идет,гуляет|歩く|走,散步|يمشي,تمشي
run/run|biegać,biegnie,biega|springa,springer|løbe,løber|koşmak,koşuyor,koşar|бежать,бежит,бегает|走る|跑|يركض,تركض
leave/left|wychodzić,wychodzi,odjeżdża|lämna,lämnar|forlade,forlader|ayrılmak,ayrılıyor|уходить,уходит,уезжает|出る,去る|离开|يغادر,تغادر
come/come|przychodzić,przychodzi|komma,kommer|komme,kommer|gelmek,gelir,geliyor|приходить,приходит|来る|来,来到|يأتي,تأتي
return|wracać,wraca|återvända,återvänder|vende tilbage,vender tilbage|dönmek,döner,dönüyor|возвращаться,возвращается|帰る,戻る|回到,返回|يعود,تعود
bring/brought|przynosić,przynosi|bringa,hämtar|bringe,bringer|getirmek,getirir,getiriyor|приносить,приносит|持ってくる,届ける|带来|يجلب,تجلب
give/given|dawać,daje|ge,ger|give,giver|vermek,verir,veriyor|давать,даёт,дарит|あげる,渡す|送,给|يعطي,تعطي
take/taken|brać,bierze|ta,tar|tage,tager|almak,alır,alıyor|брать,берёт,берет|取る|拿,带|يأخذ,تأخذ
open|otwierać,otwiera|öppna,öppnar|åbne,åbner|açmak,açar,açıyor|открывать,открывает|開ける|打开|يفتح,تفتح
play|grać,gra,bawi się|spela,spelar,leker|spille,spiller,leger|oynamak,oynuyor,çalmak|играть,играет|遊ぶ,弾く|玩,演奏|يلعب,تلعب
learn|uczyć,uczy się|lära,lär|lære,lærer|öğrenmek,öğrenir|учиться,учится|学ぶ,習う|学习,学|يتعلم,تتعلم
work|pracować,pracuje,działa|arbeta,arbetar,fungerar|arbejde,arbejder,virker|çalışmak,çalışır,çalışıyor|работать,работает|働く|工作,运作|يعمل,تعمل
save|oszczędzać,oszczędza,ratuje|spara,sparar,rädda|spare,sparer,redde|kurtarmak,kurtarır|спасать,спасает,экономит|救う|拯救,节省|ينقذ,تنقذ
sort|segregować|sortera,sorterar|sortere,sorterer|ayırmak,ayrıştırmak|сортировать|分別する|分类|يفرز
recycle|recyklingować|återvinna|genbruge|geri dönüştürmek|перерабатывать|リサイクルする|回收|يعيد تدوير
buy/bought|kupować,kupuje|köpa,köper|købe,køber|satın almak|покупать,покупает|買う|购买,买|يشتري,تشتري
eat/eaten|jeść,je|äta,äter|spise,spiser|yemek,yiyor|есть,ест|食べる|吃|يأكل,تأكل
drink/drunk|pić,pije|dricka,dricker|drikke,drikker|içmek,içiyor|пить,пьёт|飲む|喝|يشرب,تشرب
smile|uśmiechać,uśmiecha się|le,ler|smile,smiler|gülümsemek,gülümser|улыбаться,улыбается|微笑む|微笑|يبتسم,تبتسم
laugh|śmiać,śmieje się|skratta,skrattar|le,griner|gülmek,güler|смеяться,смеётся|笑う|笑|يضحك,تضحك
dance|tańczyć,tańczy|dansa,dansar|danse,danser|dans etmek|танцевать,танцует|踊る|跳舞|يرقص,ترقص
sing/sung|śpiewać,śpiewa|sjunga,sjunger|synge,synger|şarkı söylemek|петь,поёт|歌う|唱歌|يغني,تغني
`,
  },
];
