/** What animals, plants, weather, fire, water and things do by themselves: see gesture-words.ts. */
export const HAPPENING_WORDS = `
glide||planer|deslizarse,se desliza|planare|planar|
drift||dériver|ir a la deriva||andar à deriva|
sink/sunk|sinken,sinkt,versinken,versinkt|sombrer|hundirse,se hunde|affondare|afundar|zinken,zinkt
honk|hupen|klaxonner|tocar el claxon,pitar|suonare il clacson|buzinar|toeteren
flutter|flattern|voleter|revolotear,ondear|svolazzare,sventolare|esvoaçar|fladderen,wapperen
leak|auslaufen||tener una fuga|||lekken
drip/dripped||dégouliner|||gotejar|druipen,druipt
shatter|zersplittern,zerspringen|voler en éclats,vole en éclats|hacerse añicos,se hace añicos|frantumarsi,si frantuma,andare in frantumi|estilhaçar se|versplinteren
burst/burst|platzen|éclater|estallar,reventar,revienta|scoppiare|rebentar|barsten,knappen
explode|explodieren|exploser|explotar|esplodere,esplode|explodir|ontploffen,exploderen
freeze/frozen|frieren,gefrieren||helar|gelare|gelar|bevriezen,bevriest
flicker|flackern|vaciller|titilar|tremolare,sfarfallare|tremeluzir|flikkeren
flash|blitzen,aufblitzen|clignoter,flasher|destellar|lampeggiare||flitsen
glow||rougeoyer||ardere||
sparkle||étinceler|chispear|||glinsteren
sizzle|brutzeln,zischen|grésiller|chisporrotear|sfrigolare|chiar|sissen
rustle|rascheln|bruire,froisser|crujir|frusciare|farfalhar|ritselen
creak|knarren,quietschen|grincer,craquer|chirriar,crujir|scricchiolare,cigolare|ranger|kraken,piepen
rattle|klappern,rattern|cliqueter|traquetear|sferragliare|chocalhar|rammelen,ratelen
buzz|brummen,surren|bourdonner,vrombir|zumbar|ronzare|zumbir|zoemen
chirp|zwitschern,zirpen|gazouiller|piar,trinar|cinguettare|chilrear,piar|tjilpen,kwetteren
bark|bellen|aboyer,aboie,aboient|ladrar|abbaiare|ladrar,latir|blaffen
meow|miauen|miauler|maullar|miagolare|miar|miauwen
purr|schnurren|ronronner|ronronear|fare le fusa,fa le fusa|ronronar|snorren
growl|knurren|grogner,gronder|gruñir,gruñe|ringhiare|rosnar|grommen
howl|heulen,jaulen|hurler|aullar|ululare|uivar|janken
roar|brüllen,röhren|rugir,rugit|rugir,ruge|ruggire|rugir|brullen
neigh|wiehern|hennir|relinchar|nitrire|relinchar|hinniken
crow|krähen|||||kraaien
hail|hageln|grêler|granizar|grandinare|cair granizo|hagelen
thunder|donnern|tonner,gronder|tronar,truena|tuonare|trovejar|donderen
drizzle|nieseln|bruiner|lloviznar|piovigginare|chuviscar|motregenen
bloom|aufblühen||||florescer|
wither|verwelken,welken|se faner,se fane,flétrir|marchitarse,se marchita|appassire|murchar|verwelken
rot/rotted|faulen,verfaulen|pourrir,pourrit|pudrirse,se pudre|marcire|apodrecer|rotten
ripen||||maturare|amadurecer|
sprout|sprießen,keimen|germer|brotar,germinar|germogliare|brotar,germinar|ontkiemen,kiemen
graze|grasen,weiden|paître,paît,brouter|pastar|pascolare|pastar|grazen
hatch|schlüpfen|éclore,éclot|salir del cascarón|schiudersi|sair do ovo|uitkomen
crackle|knistern|crépiter|crepitar|crepitare,crepitio|crepitar|knetteren
flow|fließen,fließt|couler|fluir,fluye|scorrere|fluir|vloeien,vloeit
stall|abwürgen|caler|calar|far spegnere|ir abaixo|laten afslaan
`;
