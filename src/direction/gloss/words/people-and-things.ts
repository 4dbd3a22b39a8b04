/** Who and what is seen: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const PEOPLE_AND_THINGS = `
people|menschen,personen,leute|gens,personnes,personnages,personnage,êtres humains,humains|gente,personas,seres humanos,humanos,personajes|gente,persone,esseri umani,personaggi|gente,pessoas,seres humanos,personagens|mensen,personen,personages
person|mensch,person|personne,humain|persona,ser humano|persona|pessoa|persoon,mens
woman|frau|femme|mujer|donna|mulher|vrouw
women|frauen|femmes|mujeres|donne|mulheres|vrouwen
man|mann|homme|hombre|uomo|homem|man
men|männer|hommes|hombres|uomini|homens|mannen
girl|mädchen|fille,fillette|niña,chica|bambina,ragazza|menina,rapariga|meisje
girls|mädels|filles,fillettes|niñas,chicas|bambine,ragazze|meninas|meisjes
boy|junge|garçon,gamin|niño,chico|bambino,ragazzo|menino,rapaz|jongen
boys|jungs|garçons|chicos|ragazzi|meninos|jongens
child|kind|enfant|niño pequeño|figlio|criança|kind
children|kinder,kindern,kids|enfants,gosses,gamins|niños,peques,críos|bambini|crianças,miúdos|kinderen,kids
baby|baby,säugling,kleinkind|bébé,nourrisson|bebé|neonato,bebè,bimbo|bebé,bebê|baby,peuter,kleuter
teenagers|jugendliche,teenager,teenies,teens|ados,adolescents,adolescent,adolescente|adolescentes,adolescente,jóvenes menores|adolescenti,adolescente,ragazzini|adolescentes,adolescente|tieners,tiener,jongeren
minors|minderjährige|mineurs,mineur|menores,menores de edad,menor de edad|minori,minorenni,minorenne|menores,menores de idade|minderjarigen
pupils|schüler,schülerin,schülerinnen,schulkinder|élèves,écoliers,écolier,lycéens,collégiens,lycéen|alumnos,escolares,colegiales|scolari,studenti delle medie,liceali|alunos,estudantes do secundário|scholieren,leerlingen,schoolkinderen
student|student,studentin|étudiant,étudiante|estudiante|studente,studentessa|estudante|student,studente
couple|paar,pärchen|couple|pareja|coppia|casal|stel,koppel
family|familie|famille|familia|famiglia|família|familie,gezin
friends|freunde,freundinnen,freunden,kumpels|amis,amies,copains|amigos,amigas|amici,amiche|amigos,amigas|vrienden,vriendinnen
crowd|menge,menschenmenge,publikum|foule|multitud,muchedumbre|folla|multidão|menigte,mensenmassa
mother|mutter,mama|mère,maman|madre,mamá|madre,mamma|mãe|moeder,mama
father|vater,papa|père,papa|padre,papá|padre,papà|pai,papá|vader,papa
grandmother|großmutter,oma|grand mère,mamie|abuela|nonna|avó|oma,grootmoeder
grandfather|großvater,opa|grand père,papi|abuelo|nonno|avô|opa,grootvader
pregnant|schwangere,schwangeren,schwanger,hochschwangere|enceinte|embarazada,encinta|incinta|grávida|zwangere,zwanger
old woman|alte frau,rentnerin,seniorin|vieille dame,vieille femme|anciana|anziana|idosa|bejaarde
old man|alter mann,rentner,senior|vieil homme,vieux monsieur,retraité|anciano|anziano|idoso|bejaarde man
doctor|arzt,ärztin|médecin,docteur|médico,médica|medico,dottore,dottoressa|médico,médica|arts,dokter
doctors|ärzte,ärztinnen|médecins|médicos|medici,dottori|médicos|artsen,dokters
dermatologists|hautärzte,dermatologen|dermatologues|dermatólogos|dermatologi|dermatologistas|dermatologen
dentists|zahnärzte|dentistes|dentistas|dentisti|dentistas|tandartsen
driver|fahrer,fahrerin|conducteur,conductrice,automobiliste|conductor,conductora|autista,guidatore|condutor,condutora|bestuurder,chauffeur
athlete|sportler,sportlerin,athlet|athlète,sportif,sportive|atleta,deportista|atleta,sportivo|atleta|atleet,sporter
footballer|fußballer,fußballerin|footballeur,footballeuse|futbolista|calciatore,calciatrice|futebolista|voetballer
climber|kletterer,kletterin,bergsteiger,bergsteigerin|grimpeur,grimpeuse,alpiniste|escalador,escaladora,alpinista|scalatore,scalatrice,alpinista|alpinista,escalador|klimmer,bergbeklimmer
cyclist|radfahrer,radfahrerin,radler|cycliste|ciclista|ciclista|ciclista|fietser,wielrenner
runner|läufer,läuferin,joggerin,jogger|coureur,coureuse,joggeur|corredor,corredora|corridore,podista|corredor,corredora|loper,hardloper,hardloopster
dancer|tänzer,tänzerin|danseur,danseuse|bailarín,bailarina|ballerino,ballerina|bailarino,bailarina,dançarina|danser,danseres
chef|koch,köchin|cuisinier,cuisinière|cocinero,cocinera|cuoco,cuoca|cozinheiro,cozinheira|kok,kokkin
waiter|kellner,kellnerin|serveur,serveuse|camarero,camarera|cameriere,cameriera|empregado de mesa,garçom|ober,serveerster
farmer|bauer,bäuerin,landwirt|agriculteur,paysan,fermier|agricultor,granjero|contadino,contadina|agricultor,fazendeiro|boer,boerin
fisherman|fischer|pêcheur|pescador|pescatore|pescador|visser
worker|arbeiter,arbeiterin,handwerker|ouvrier,ouvrière|obrero,obrera,trabajador|operaio,operaia|operário,trabalhador|arbeider,werkman
teacher|lehrer,lehrerin|professeur,instituteur,institutrice|maestro,maestra,profesora,profesor|insegnante,maestra|professor,professora|leraar,lerares,juf
customer|kunde,kundin,kunden|client,cliente,clients|cliente,clientes|cliente,clienti|cliente,clientes|klant,klanten
musician|musiker,musikerin|musicien,musicienne|músico|musicista|músico|muzikant
singer|sänger,sängerin|chanteur,chanteuse|cantante|cantante|cantor,cantora|zanger,zangeres
hands|hände,händen|mains|manos|mani|mãos|handen
hand|hand|main|mano|mano|mão|hand
fingers|finger,fingern|doigts|dedos|dita|dedos|vingers
faces|gesichter|visages|caras,rostros|volti,facce|rostos,caras|gezichten
face|gesicht|visage|cara,rostro|volto,viso,faccia|rosto,cara|gezicht
animals|tiere,tieren|animaux|animales|animali|animais|dieren
animal|tier|animal|animal|animale|animal|dier
dog|hund|chien|perro,perra|cane|cão,cachorro|hond
dogs|hunde,hunden|chiens|perros|cani|cães,cachorros|honden
cat|katze,kater|chat,chatte|gato,gata|gatto,gatta|gato,gata|kat,poes
horse|pferd|cheval|caballo|cavallo|cavalo|paard
cow|kuh|vache|vaca|mucca|vaca|koe
cows|kühe|vaches|vacas|mucche|vacas|koeien
bird|vogel|oiseau|pájaro|uccello|pássaro|vogel
birds|vögel,möwen|oiseaux,mouettes|pájaros,gaviotas|uccelli,gabbiani|pássaros,gaivotas|vogels,meeuwen
sheep|schaf,schafe|mouton,moutons|oveja,ovejas|pecora,pecore|ovelha,ovelhas|schaap,schapen
fish|fisch,fische|poisson,poissons|pez,peces|pesce,pesci|peixe,peixes|vis,vissen
insects|insekten|insectes|insectos|insetti|insetos|insecten
bees|bienen|abeilles|abejas|api|abelhas|bijen
cars|autos,fahrzeuge,wagen|voitures,véhicules|coches,autos,vehículos,carros|macchine,automobili,veicoli|carros,veículos,automóveis|auto s,wagens,voertuigen
car|auto,fahrzeug,cabrio,sportwagen,pkw|voiture,bagnole,véhicule|coche,automóvil,vehículo|macchina,automobile,veicolo|carro,automóvel,veículo|auto,wagen,voertuig
taxi|taxi,taxis|taxi,taxis|taxi,taxis|taxi,tassì|táxi,táxis|taxi,taxi s
motorbike|motorrad,moped,motorräder|moto,scooter,motos,mobylette|moto,motocicleta,motos|moto,motorino,motocicletta|mota,moto,motos,motas,motocicleta|motor,brommer,motorfiets
bicycle|fahrrad,rad,rennrad,fahrräder|vélo,vélos,bicyclette|bicicleta,bici,bicicletas|bicicletta,bici,biciclette|bicicleta,bicicletas|fiets,fietsen
scooter|roller|trottinette|patinete|monopattino|trotinete|step
boat|boot,segelboot,yacht,motorboot,schnellboot|bateau,voilier,hors bord|barco,lancha,velero,barca|barca,motoscafo,gommone|barco,lancha,veleiro|boot,zeilboot,speedboot
train|zug|train|tren|treno|comboio,trem|trein
plane|flugzeug|avion|avión|aereo|avião|vliegtuig
phone|handy,telefon,smartphone|téléphone,portable,smartphone|teléfono,móvil|telefono,cellulare,smartphone|telefone,telemóvel,celular|telefoon,mobieltje,smartphone
phones|handys,smartphones,telefone|téléphones,portables,smartphones|teléfonos,móviles|telefoni,cellulari,smartphone|telefones,telemóveis,celulares|telefoons,smartphones
screens|bildschirme,bildschirmen|écrans|pantallas|schermi|ecrãs,telas|schermen
computer|computer,laptop,rechner|ordinateur|ordenador,computadora,portátil|portatile|computador,portátil|computer,laptop
water|wasser|eau|agua|acqua|água|water
fire|feuer|feu|fuego|fuoco|fogo|vuur
flames|flammen|flammes|llamas|fiamme|chamas|vlammen
smoke|rauch|fumée|humo|fumo|fumaça|rook
meat|fleisch|viande|carne|carne|carne|vlees
steak|steak,schnitzel|steak|bistec,filete|bistecca|bife|biefstuk
sausage|wurst,bratwurst|saucisse|salchicha|salsiccia|salsicha|worst
plastic|plastik,kunststoff|plastique|plástico|plastica|plástico|plastic
glass|glas|verre|vaso,vidrio|bicchiere,vetro|copo,vidro|glas
sugar|zucker|sucre|azúcar|zucchero|açúcar|suiker
milk|milch|lait|leche|latte|leite|melk
flowers|blumen,blüten|fleurs|flores|fiori|flores|bloemen
roses|rosen|roses|rosas|rose|rosas|rozen
tulips|tulpen|tulipes|tulipanes|tulipani|tulipas|tulpen
poppies|mohnblumen|coquelicots|amapolas|papaveri|papoilas|klaprozen
leather|leder|cuir|cuero|pelle,cuoio|couro|leer
fur|pelz|fourrure|piel de visón|pelliccia|pele de raposa|bont
weapons|waffen,waffe|armes,arme|armas,arma|armi,arma|armas,arma|wapens,wapen
gun|pistole,gewehr|pistolet,fusil|pistola,fusil|pistola,fucile|pistola,espingarda|pistool,geweer
knife|messer|couteau|cuchillo|coltello|faca|mes
helmet|helm,fahrradhelm,schutzhelm|casque|casco|casco|capacete|helm,fietshelm
helmets|helme|casques|cascos|caschi|capacetes|helmen
seat belt|gurt,sicherheitsgurt,anschnallgurt|ceinture,ceinture de sécurité|cinturón,cinturón de seguridad|cintura,cintura di sicurezza,cinture|cinto,cinto de segurança|gordel,veiligheidsgordel,autogordel
life jackets|schwimmweste,schwimmwesten,rettungsweste,rettungswesten|gilet de sauvetage,gilets de sauvetage|chaleco salvavidas,chalecos salvavidas|giubbotto di salvataggio,giubbotti di salvataggio,giubbotto salvagente|colete salva vidas,coletes salva vidas|zwemvest,zwemvesten,reddingsvest
rope|seil|corde|cuerda|corda|corda|touw
unbuckled|unangeschnallt,nicht angeschnallt|pas attaché,non attaché|sin abrochar|slacciata,non allacciato|sem cinto|zonder gordel
logo|logo,firmenlogo|logo|logo,logotipo|logo,marchio|logo,logótipo|logo
product|produkt|produit|producto|prodotto|produto|product
poster|plakat,poster|affiche|cartel,póster|manifesto,poster|cartaz|poster,affiche
crosses|überquert,überqueren,kreuzt|traverse,traversent|cruza,cruzan|attraversa,attraversano|atravessa,atravessam|steekt,steken,kruist
sleeps|schläft,schlafend|dort,endormi|duerme,duermen|dorme,dormono|dorme,dormindo|slaapt
sits|sitzt,sitzen|assis,assise|sentado,sentada|siede,siedono,seduto|senta,sentado|zit,zitten
stands|steht,stehen|debout|de pie|in piedi|de pé|staat,staan
waits|wartet,warten|attend,attendent|espera,esperan|aspetta,aspettano|espera,esperam|wacht,wachten
swims|schwimmt,schwimmen|nage,nagent|nadan|nuota,nuotano|nadam|zwemt,zwemmen
flies|fliegt,fliegen|vole,volent|vuela,vuelan|vola,volano|voa,voam|vliegt,vliegen
eats|isst,essen,frisst|mange,mangent|come,comen|mangia,mangiano|come,comem|eet,eten
barks|bellt,bellen|aboie,aboient|ladra,ladran|abbaia,abbaiano|ladra,ladram|blaft,blaffen
no animals|tiere verboten|interdit aux animaux|prohibidos los animales|vietato agli animali|proibido a animais|verboden voor dieren
rent money|die miete,seine miete,mietgeld|le loyer,son loyer|el alquiler|l affitto|o aluguel|de huur,zijn huur
`;
