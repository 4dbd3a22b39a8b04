/** Kin, callings and figures of stories: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const KIN_WORDS = `
nephew|neffe|neveu|sobrino||sobrinho|
niece|nichte|nièce|sobrina||sobrinha|
godmother|patentante,patin|marraine|madrina|madrina|madrinha|peettante
stepfather|stiefvater|beau-père|padrastro|patrigno|padrasto|stiefvader
mother-in-law|schwiegermutter|belle-mère|suegra|suocera|sogra|
great-grandmother|urgroßmutter,uroma|arrière-grand-mère|bisabuela|bisnonna|bisavó|overgrootmoeder
grandson||petit-fils||||
grandchild/grandchildren||petit-enfant||||
triplet|drilling|triplé,triplée|trillizo,trilliza|gemelli trigemini|trigémeo|drieling
orphan|waise,waisenkind|orphelin,orpheline|huérfano,huérfana|orfano,orfana|órfão,órfã|wees
pensioner|||||aposentada|
passer-by/passers-by|passantin|||||
jogger|jogger,joggerin|joggeur,joggeuse||chi fa jogging||jogger
referee|schiedsrichter,schiedsrichterin|arbitre|árbitro,árbitra|arbitro|árbitro,árbitra|
goalkeeper|torhüter|gardienne de but|portera|||
schoolchild/schoolchildren|||colegial,escolar|scolara|menino da escola|
classmate|klassenkamerad,klassenkameradin||compañera de clase|compagna di classe||
receptionist|rezeptionist,rezeptionistin|réceptionniste|recepcionista|receptionist|rececionista,recepcionista|receptionist
cashier|kassierer,kassiererin|caissier,caissière|cajero,cajera|cassiere,cassiera|caixa do supermercado|kassier,kassière,caissière
shop assistant|||dependienta|||
caretaker|||||porteira|
intern|praktikantin||becaria||estagiária|
paramedic|sanitäter,sanitäterin|ambulancier,ambulancière|paramédico,paramédica|paramedico|paramédico,paramédica|ambulancebroeder
soldier|soldatin|||soldatessa||
police officer||||poliziotta|policial|
wizard||sorcier|||feiticeiro|tovenaar
clown||||clown||
pirate|pirat|pirate|pirata|pirata|pirata|piraat
princess|prinzessin|princesse|princesa|principessa|princesa|prinses
knight|ritter|chevalier|caballero medieval|||ridder
ghost|gespenst,geist|fantôme|fantasma|fantasma|fantasma|spook
`;
