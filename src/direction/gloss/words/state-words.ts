/** How people and things are at the moment: English | German | French | Spanish | Italian | Portuguese | Dutch; the plain masculine form first. */
export const STATE_WORDS = `
tall|hochgewachsen|de grande taille||||
slim|schlank|svelte|esbelto|magro,snello|magro,esbelto|slank
fat||gros,grosse,grosses|gordo|grasso|gordo|
thick||épaisse,épaisses|espeso||espesso|
muscular|muskulös|musclé|musculoso|muscoloso|musculado|gespierd
weak|schwach|faible|débil|debole|fraco|zwak
bald|glatzköpfig,kahl|chauve|calvo|calvo|careca|kaal
grey-haired|grauhaarig|aux cheveux gris|canoso|dai capelli grigi|grisalho|grijsharig
freckled|sommersprossig|couvert de taches de rousseur|pecoso|lentigginoso|sardento|sproetig
muddy|schlammig,matschig|boueux|embarrado,fangoso|fangoso|enlameado|modderig
damp|||húmedo|umido|húmido,úmido|vochtig
wet|klitschnass|||||
soaked|durchnässt|trempé|empapado|fradicio,inzuppato|encharcado|doorweekt
dusty|staubig|poussiéreux|polvoriento|polveroso|poeirento|stoffig
sticky|klebrig|collant|pegajoso|appiccicoso|pegajoso|plakkerig
slippery|rutschig|glissant|resbaladizo|scivoloso|escorregadio|
firm|||firme|sodo|firme|
stiff|steif|rigide|rígido,tieso|rigido|rígido|stijf
fragile|zerbrechlich|fragile|frágil|fragile|frágil|breekbaar
cracked|rissig,gesprungen|fissuré,fêlé|agrietado|crepato,screpolato|rachado|gebarsten
torn|zerrissen|déchiré|rasgado|strappato|rasgado|gescheurd
worn|abgenutzt,abgetragen,abgewetzt|usé|gastado,desgastado|consumato,logoro|gasto|versleten
rusty|rostig,verrostet|rouillé|oxidado|arrugginito|enferrujado|roestig
dull|stumpf|terne||spento|baço|dof
glossy||luisant||||
cloudy|bewölkt,wolkig|nuageux|nublado|nuvoloso|nublado|bewolkt
misty|dunstig,nebelig|||||nevelig
windy|windig|venteux|ventoso|ventoso|ventoso|winderig
stormy|stürmisch|orageux|tormentoso|tempestoso,burrascoso|tempestuoso|stormachtig
icy|eisig,vereist|glacé,verglacé|helado|ghiacciato,gelido|gelado|ijzig
freezing|eiskalt|glacial|gélido|gelido|gelado|ijskoud
lukewarm|lauwarm|tiède|tibio|tiepido|morno|lauw
boiling|kochend,siedend|bouillant|hirviendo|bollente|fervente,a ferver|kokend
hot||brûlant||bollente,caldissimo||
greasy|fettig|gras,grasse|grasiento|unto|gorduroso|vettig
salty|salzig|||||
bland|fad|fade|soso|insipido|insosso|flauw
rotten|faul,verfault|pourri|podrido|marcio|podre|
ripe|reif|mûr|maduro|maturo|maduro|rijp
raw||cru||||
fried|gebraten,frittiert|frit,poêlé|frito|fritto|frito|gefrituurd
dried|getrocknet|séché||essiccato||gedroogd
frozen|tiefgekühlt|||surgelato||
sleepy|schläfrig,verschlafen|ensommeillé|somnoliento|assonnato|sonolento|slaperig
exhausted||||sfinito||
hungry|hungrig|affamé|hambriento|affamato|esfomeado,com fome|hongerig
thirsty|durstig|assoiffé|sediento|assetato|com sede|dorstig
injured|verletzt|blessé|herido|ferito|ferido|gewond
anxious|ängstlich|anxieux,craintif|ansioso,miedoso|ansioso|ansioso|angstig
worried|besorgt|inquiet,inquiète|preocupado|preoccupato|preocupado|
frightened|verängstigt|effrayé,apeuré|asustado|spaventato|assustado|bang
brave|tapfer|||||moedig
ashamed|beschämt|honteux|avergonzado|vergognoso|envergonhado|beschaamd
jealous|eifersüchtig,neidisch|jaloux,jalouse|celoso|geloso|ciumento|jaloers
angry|wütend,zornig|en colère,fâché|enfadado,enojado|arrabbiato|zangado|boos
grumpy|mürrisch,grantig,mies gelaunt|grognon,bougon|gruñón|scontroso,brontolone|rabugento|chagrijnig
glad|froh|content,ravi||lieto||
excited|gespannt|tout excité||eccitato|entusiasmado|
bored|gelangweilt|ennuyé,blasé|aburrido|annoiato|aborrecido,entediado|verveeld
surprised|verblüfft||||surpreendido|
astonished|erstaunt,verblüfft|étonné,stupéfait|asombrado|stupito,stupefatto|espantado,admirado|verbaasd
amazed|staunend|émerveillé|asombrado,maravillado|meravigliato|maravilhado|verwonderd
confused|verwirrt|confus,confuse|confundido,confuso|confuso|confuso|verward
disappointed|enttäuscht|déçu|decepcionado|deluso|desiludido|teleurgesteld
relieved|erleichtert|soulagé|aliviado|sollevato|aliviado|opgelucht
grateful|dankbar|reconnaissant|agradecido|grato,riconoscente|grato,agradecido|dankbaar
lazy|faul,träge|paresseux|perezoso|pigro|preguiçoso|
hard-working|fleißig|travailleuse||laborioso|trabalhador|hardwerkend,ijverig
careful|vorsichtig,sorgfältig|prudent,soigneux|cuidadoso|attento,prudente|cuidadoso|voorzichtig
clumsy||||maldestro||
skilful||habile,adroit|hábil|abile|habilidoso|
clever|klug,schlau|malin||furbo|esperto|
stupid|dumm,blöd|bête,stupide|tonto,estúpido|stupido|estúpido,parvo|dom
crazy|verrückt|fou,folle,fous|loco|pazzo|louco|
polite|höflich||educado,cortés|gentile,educato|educado|beleefd
rude|unhöflich|impoli|maleducado|maleducato|mal-educado|onbeleefd
stubborn|stur,störrisch|têtu|terco,testarudo|testardo|teimoso|koppig
impatient|ungeduldig|impatient|impaciente|impaziente|impaciente|ongeduldig
noisy|lärmend|||||lawaaierig
shallow|flach,seicht|peu profond|poco profundo|poco profondo|raso|ondiep
oval|oval|ovale|ovalado|ovale|oval|ovaal
triangular|dreieckig|triangulaire|triangular|triangolare|triangular|driehoekig
pointed|spitz|pointu|puntiagudo|appuntito|pontiagudo|puntig
sharp||aiguisé||||
blunt|stumpf|émoussé|desafilado|smussato|rombo|
crooked|schief,krumm|tordu,de travers|torcido|storto|torto|scheef,krom
bent|gebogen,gebückt|plié,courbé|doblado,encorvado|piegato,curvo|dobrado,curvado|gebogen
hollow|hohl|creux,creuse|hueco|cavo|oco|hol
huge|riesig,riesengroß,gewaltig|énorme,immense|enorme,inmenso|enorme|enorme|enorm,gigantisch
tiny|winzig|minuscule|diminuto,minúsculo|minuscolo|minúsculo|piepklein
giant|gigantisch,riesenhaft|géant|gigante,gigantesco|gigante,gigantesco|gigante,gigantesco|reusachtig
crowded|überfüllt,vollbesetzt|bondé|abarrotado,lleno de gente|affollato|apinhado,cheio de gente|overvol
deserted|menschenleer|désert,déserte|desierto|deserto|deserto|
messy|unordentlich,chaotisch|en désordre,désordonné|desordenado|disordinato,in disordine|desarrumado|rommelig
tidy|aufgeräumt,ordentlich|rangé|ordenado|ordinato|arrumado|opgeruimd,netjes
cramped|beengt|exigu||angusto|apertado|krap
faded|verblichen,ausgeblichen|délavé,fané|desteñido,descolorido|sbiadito|desbotado|verbleekt,vervaagd
checked|kariert|à carreaux|a cuadros,de cuadros|a quadri|aos quadrados,xadrez|geruit
spotted|gepunktet,gefleckt|à pois,tacheté|de lunares,a lunares|a pois|às bolinhas|gestippeld
striped||à rayures|a rayas|||
woollen|wollen|en laine,de laine|de lana|di lana|de lã|wollen
wooden|aus holz|||||
upper|obere|supérieur|superior|superiore|superior|bovenste
lower|untere|inférieur|inferior|inferiore|inferior|onderste
front|vordere||delantero|anteriore|dianteiro|voorste
inner|innere|intérieur|interior|interiore|interior|binnenste
upside down|kopfüber,verkehrt herum|à l envers|boca abajo,al revés|a testa in giù,sottosopra|de pernas para o ar|ondersteboven
sudden|plötzlich|soudain|repentino|improvviso|repentino|plotseling
equal||égal,égale|igual|uguale|igual|gelijk
opposite|gegenüberliegend|opposé|opuesto|opposto|oposto|tegenovergesteld
single|einzeln,einzig|||singolo||
double|doppelt||doble|doppio|duplo|dubbel
false|falsch|faux,fausse|falso|falso,finto|falso|nep
wrong|falsch|mauvais|equivocado|sbagliato|errado|verkeerd
old-fashioned|altmodisch|démodé,à l ancienne|anticuado|antiquato|antiquado|ouderwets
antique|antik|antique||||antiek
brand-new|nagelneu,brandneu|flambant neuf,tout neuf|flamante,nuevo a estrenar|nuovo di zecca|novinho em folha|gloednieuw
valuable|wertvoll|précieux|valioso|prezioso|valioso|waardevol
common|gewöhnlich,häufig|commun,ordinaire|común||comum|gewoon
unusual|ungewöhnlich|insolite|insólito|insolito|invulgar,insólito|ongewoon
strange|seltsam,merkwürdig|étrange,bizarre|extraño|strano|estranho|vreemd,raar
famous|berühmt|célèbre|famoso|famoso|famoso|beroemd
unknown|unbekannt|inconnu|desconocido|sconosciuto|desconhecido|onbekend
in love|verliebt|amoureux,amoureuse|enamorado|innamorato|apaixonado|verliefd
heartfelt|innig||entrañable,cariñoso|affettuoso|carinhoso|
cheeky||effronté,coquin|descarado|birichino|maroto|
uncombed|zerzaust,ungekämmt|décoiffé,ébouriffé|despeinado|spettinato|despenteado|verwaaid,ongekamd
barefoot||||a piedi nudi||
long|||||comprido|
`;
