/** People of whom and to whom advertisements speak: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const MARKET_PEOPLE_WORDS = `
winemaker|winzer,kellermeister|vigneron|bodeguero|vignaiolo,cantiniere|adegueiro,vinhateiro|wijnmaker
grape picker|lesehelfer,erntehelfer|vendangeur,vendangeuse|vendimiador,vendimiadora|vendemmiatore|vindimador|druivenplukker
dog walker|hundesitter|promeneur|paseador de perros,paseadores de perros+,paseador,paseadora|dogsitter|passeador|hondenuitlater
festival-goer|festivalbesucher|festivalier,festivalière|festivalero|frequentatore di festival|festivaleiro|festivalganger
home carer|pflegekraft,pflegekräfte+|aide à domicile,auxiliaire de vie|cuidador,cuidadora|badante,assistente domiciliare|cuidador,cuidadora|thuiszorger
beekeeper|imkerin|apicultrice|apicultora|apicoltrice|apicultora|imkerster
twenty-year-old|zwanzigjähriger|vingtenaire|veinteañero|ventenne|vintão|twintiger
person in their thirties|dreißigjähriger|trentenaire|treintañero|trentenne|trintão|dertiger
supporter|unterstützer|sympathisant|simpatizante|sostenitore|apoiante|sympathisant
donor|spender,spenderin|donateur,donatrice|donante|donatore,donatrice|doador,doadora|donateur
host|gastgeber,gastgeberin|hôte,hôtesse|anfitrión,anfitriona|padrone di casa|anfitrião,anfitriã|gastheer,gastvrouw
bookseller|buchhändler,buchhändlerin|libraire|librero,librera|libraio,libraia|livreiro,livreira|boekhandelaar
politician|politiker,politikerin|politicien,politicienne,politique|político,política|politico|político|politicus,politici+
working person/working people|berufstätiger,berufstätige+|actif|trabajador|lavoratore|trabalhador|werkende
new parent|frischgebackene eltern+|jeune parent|padre primerizo,padres primerizos+|neogenitore|recém pai,recém pais+|kersverse ouder
shopkeeper|ladenbesitzer|commerçant,commerçante|comerciante,tendero|negoziante,commerciante|comerciante,lojista|winkelier
vegetarian|vegetarier,vegetarierin|végétarien,végétarienne|vegetariano,vegetariana|vegetariano|vegetariano|vegetariër
young adult|junger erwachsener,junge erwachsene+|jeune adulte|joven adulto,adulto joven|giovane adulto|jovem adulto,jovens adultos+|jongvolwassene
young professional|junger berufstätiger,junge berufstätige+|jeune actif,jeunes actifs+|joven profesional,jóvenes profesionales+|giovane professionista,giovani professionisti+|jovem profissional,jovens profissionais+|jonge professional,jonge professionals+
farmer|bäuerin|agricultrice|granjera|contadina|agricultora|boerin
couple|Paar,paar,pärchen|couple|pareja|coppia|casal|stel,koppel,stelletje
young couple|junges paar,junge paare+|jeune couple|pareja joven|giovane coppia|jovem casal,casal jovem|jong stel
adult|volljähriger|majeur|mayor de edad|maggiorenne|maior de idade|volwassene
parent/parents|elternteil,eltern+|parent|padres+,progenitor|genitore,genitori+|pais+,progenitor|ouder
mum|mama,mami|maman|mamá|mamma|mamã,mamãe|mama
dad|papa,papi|papa|papá|papà|papá,papai|papa
grandma|oma|mamie,mémé|abuelita,yaya|nonnina|vovó,vó|oma
grandpa|opa|papi,pépé|abuelito,yayo|nonnino|vovô,vô|opa
toddler|kleinkind,kleinkinder+|tout petit,bambin|niño pequeño|bimbo piccolo|criança pequena|peuter,kleuter
newborn|neugeborenes,neugeborene+|nouveau né|recién nacido|neonato|recém nascido|pasgeborene
kid|kids+|gosse,gamin|crío,cría,peque|bimbo,bimba|miúdo,garoto|kids+
teen|teenie,teenies+|ado|adolescente|teenager|teen|puber
young people|junge leute,junge menschen,jugendliche,jugendlichen|jeunes|gente joven,jóvenes|giovani,ragazzi|jovens|jongeren
young women|junge frauen,jungen frauen|jeunes femmes|mujeres jóvenes|giovani donne|mulheres jovens,jovens mulheres|jonge vrouwen
young men|junge männer|jeunes hommes|hombres jóvenes|giovani uomini|homens jovens|jonge mannen
gen z|gen z,generation z|génération z,gen z|generación z|generazione z,gen z|geração z|generatie z,gen z
millennial|millennial|millennial|milenial,millennial|millennial|millennial|millennial
men|männer+,männern+|hommes+|hombres+|uomini+|homens+|mannen+
climber|kletterer,kletterin|grimpeur,grimpeuse|escalador,escaladora|arrampicatore,arrampicatrice|escalador,escaladora,alpinista|klimmer
skier|skifahrer,skifahrerin|skieur,skieuse|esquiador,esquiadora|sciatore,sciatrice|esquiador,esquiadora|skiër
skateboarder|skater,skaterin|skateur,skateuse|patinador,patinadora|skater|skatista|skater,skateboarder
motorcyclist|motorradfahrer,motorradfahrerin|motard,motarde|motorista,motero|motociclista|motociclista,motoqueiro|motorrijder
rider|reiter,reiterin|cavalier,cavalière|jinete,amazona|cavaliere,cavallerizza|cavaleiro,amazona|ruiter
angler|angler|pêcheur à la ligne|pescador de caña|pescatore sportivo|pescador desportivo|visser,hengelaar
hunter|jäger|chasseur|cazador|cacciatore|caçador|jager
golfer|golfer,golferin|golfeur,golfeuse|golfista|golfista|golfista|golfer
boxer|boxer,boxerin|boxeur,boxeuse|boxeador,boxeadora|pugile|pugilista,boxeador|bokser
tennis player|tennisspieler,tennisspielerin|joueur de tennis|tenista|tennista|tenista|tennisser
football player|fußballspieler,fußballer,fußballerin|footballeur,footballeuse|futbolista|calciatore,calciatrice|futebolista,jogador de futebol|voetballer
sportsman|sportler|sportif|deportista|sportivo|desportista,esportista|sporter
sportswoman|sportlerin|sportive|atleta|sportiva|atleta|sportster
fan|fan,fans+|fan,supporter|fan,aficionado,aficionada,hincha|tifoso,appassionato|fã,adepto,torcedor|fan,supporter
lover|liebhaber,liebhaberin|amateur|amante|amante|amante|liefhebber
foodie|feinschmecker,genießer|gourmet,gourmand|gastrónomo,comidista|buongustaio|gastrónomo|fijnproever,lekkerbek
hobby gardener|hobbygärtner,hobbygärtnerin|jardinier amateur|jardinero aficionado|giardiniere dilettante|jardineiro amador|hobbytuinier
hobby cook|hobbykoch,hobbyköche+|cuisinier amateur|cocinillas|cuoco amatoriale|cozinheiro amador|hobbykok
camper|camper|campeur,campeuse|campista|campeggiatore|campista|kampeerder
holidaymaker|urlauber,feriengast,feriengäste+|vacancier|veraneante|vacanziere|veraneante|vakantieganger
city dweller|städter,stadtmensch,stadtmenschen+|citadin,citadine|urbanita|cittadino|citadino|stedeling
local|einheimischer,einheimische|habitant du coin|lugareño|gente del posto|morador,local|local
resident|anwohner,bewohner,bewohnerin|riverain,résident,habitant|vecino,residente|residente,abitante|residente,morador|bewoner
citizen|bürger,bürgerin|citoyen,citoyenne|ciudadano,ciudadana|cittadino,cittadina|cidadão,cidadã,cidadãos+|burger,inwoner
villager|dorfbewohner|villageois|aldeano|paesano|aldeão|dorpsbewoner
owner|besitzer,besitzerin,inhaber,inhaberin|propriétaire,patron|dueño,dueña,propietario|proprietario,titolare|dono,dona,proprietário|eigenaar,eigenares
founder|gründer,gründerin|fondateur,fondatrice|fundador,fundadora|fondatore,fondatrice|fundador,fundadora|oprichter
user|nutzer,nutzerin,anwender|utilisateur,utilisatrice|usuario,usuaria|utente|utilizador,usuário,usuária|gebruiker
buyer|käufer,käuferin|acheteur,acheteuse|comprador,compradora|acquirente|comprador,compradora|koper
viewer|zuschauer,zuschauerin|spectateur,spectatrice|espectador,espectadora|spettatore,spettatrice|espectador,espectadora|kijker
member|mitglied,mitglieder+|membre,adhérent|socio,socia,miembro|socio,membro|sócio,membro|lid,leden+
participant|teilnehmer,teilnehmerin|participant,participante|participante|partecipante|participante|deelnemer
investor|anleger,investor|investisseur|inversor|investitore|investidor|belegger
self-employed person|selbstständiger,selbständiger,selbstständige+,selbständige+|indépendant,indépendante,auto entrepreneur|autónomo,autónoma|lavoratore autonomo,partita iva|autônomo,autônoma,trabalhador independente|zelfstandige,zzp er,zzper
self-employed people|selbstständigen,selbständigen|indépendants|autónomos|autonomi,partite iva|autônomos,trabalhadores independentes|zelfstandigen,zzp ers,zzpers
small business|kleinunternehmen,kleines unternehmen,kleine unternehmen+|petite entreprise,pme|pequeña empresa,pyme|piccola impresa,pmi|pequena empresa,pme|klein bedrijf,mkb
office worker|büroangestellter,büroangestellte|employé de bureau,employée de bureau|oficinista|impiegato,impiegata|funcionário de escritório|kantoormedewerker
worker|arbeiter,arbeiterin|ouvrier,ouvrière,travailleur|trabajador,trabajadora,obrero|operaio,operaia,lavoratore|trabalhador,trabalhadora,operário|arbeider
professional|profi,fachmann,fachleute+|professionnel,professionnelle|profesional|professionista|profissional|professional,vakman
installer|installateur,monteur|installateur|instalador|installatore|instalador|installateur
heat pump installer|wärmepumpeninstallateur|installateur de pompes à chaleur|instalador de bombas de calor|installatore di pompe di calore|instalador de bombas de calor|warmtepompinstallateur
technician|techniker,technikerin|technicien,technicienne|técnico,técnica|tecnico,tecnica|técnico,técnica|technicus,monteur
chimney sweep|schornsteinfeger|ramoneur|deshollinador|spazzacamino|limpa chaminés|schoorsteenveger
locksmith|schlüsseldienst,schlosser|serrurier|cerrajero|fabbro|serralheiro,chaveiro|slotenmaker
blacksmith|schmied|forgeron|herrero|fabbro ferraio|ferreiro|smid
glassblower|glasbläser|souffleur de verre|soplador de vidrio|soffiatore di vetro|soprador de vidro|glasblazer
potter|töpfer,töpferin|potier,potière|alfarero,alfarera,ceramista|vasaio,ceramista|oleiro,ceramista|pottenbakker
weaver|weber,weberin|tisserand,tisserande|tejedor,tejedora|tessitore,tessitrice|tecelão,tecelã|wever
luthier|geigenbauer|luthier|luthier|liutaio|luthier|vioolbouwer
bookbinder|buchbinder|relieur|encuadernador|rilegatore|encadernador|boekbinder
cheesemaker|käser,käsemeister|fromager,fromagère|quesero,quesera|casaro|queijeiro|kaasmaker
brewer|brauer,braumeister|brasseur|cervecero|birraio|cervejeiro|brouwer
roaster|röster|torréfacteur|tostador|torrefattore|torrefador|brander
bartender|barkeeper,barkeeperin|barman,barmaid|camarero de bar,bartender|barista,barman|barman|barman,barkeeper
sommelier|sommelier|sommelier|sumiller|sommelier|escanção,sommelier|sommelier
chef|küchenchef,chefkoch|chef,chef cuisinier|chef|chef|chef|chef kok,chef
pilot|pilot,pilotin|pilote|piloto|pilota|piloto|piloot
flight attendant|flugbegleiter,flugbegleiterin|hôtesse de l air,steward|azafata,auxiliar de vuelo|hostess,assistente di volo|hospedeira,comissária de bordo|stewardess
judge|richter,richterin|juge|juez,jueza|giudice|juiz,juíza|rechter
lawyer|anwalt,anwältin,anwälte+,rechtsanwalt|avocat,avocate|abogado,abogada|avvocato,avvocata|advogado,advogada|advocaat
accountant|buchhalter,buchhalterin|comptable|contable|contabile,commercialista|contabilista,contador|boekhouder
notary|notar,notarin|notaire|notario,notaria|notaio|notário|notaris
pharmacist|apotheker,apothekerin|pharmacien,pharmacienne|farmacéutico,farmacéutica|farmacista|farmacêutico,farmacêutica|apotheker
psychologist|psychologe,psychologin|psychologue|psicólogo,psicóloga|psicologo,psicologa|psicólogo,psicóloga|psycholoog
nutritionist|ernährungsberater,ernährungsberaterin|nutritionniste|nutricionista|nutrizionista|nutricionista|voedingsdeskundige
personal trainer|personal trainer|coach sportif|entrenador personal|personal trainer|personal trainer|personal trainer
influencer|influencer,influencerin|influenceur,influenceuse|influencer|influencer|influenciador,influenciadora|influencer
model|model|mannequin,modèle|modelo|modella,modello|modelo|model
designer|designer,designerin|designer,styliste,créateur,créatrice|diseñador,diseñadora|designer,stilista|designer,estilista|ontwerper,ontwerpster
developer|entwickler,entwicklerin|développeur,développeuse|desarrollador,desarrolladora|sviluppatore,sviluppatrice|programador,desenvolvedor|ontwikkelaar
architect|architekt,architektin|architecte|arquitecto,arquitecta|architetto,architetta|arquiteto,arquiteta|architect
researcher|forscher,forscherin|chercheur,chercheuse|investigador,investigadora|ricercatore,ricercatrice|investigador,pesquisador|onderzoeker
drummer|schlagzeuger|batteur|batería|batterista|baterista|drummer
guitarist|gitarrist,gitarristin|guitariste|guitarrista|chitarrista|guitarrista|gitarist
rapper|rapper,rapperin|rappeur,rappeuse|rapero,rapera|rapper|rapper|rapper
band|band|groupe de musique|banda,grupo musical|gruppo,band|banda|band,bandje
street musician|straßenmusiker,straßenmusikerin|musicien de rue|músico callejero|musicista di strada|músico de rua|straatmuzikant
clown|clown|clown|payaso|pagliaccio|palhaço|clown
santa claus|weihnachtsmann|père noël|papá noel|babbo natale|pai natal,papai noel|kerstman
astronomer|astronom,astronomin|astronome|astrónomo,astrónoma|astronomo,astronoma|astrónomo,astrônomo|astronoom
girlfriend|freundin|petite amie,copine|novia|fidanzata|namorada|vriendin
boyfriend|freund|petit ami,copain|novio|fidanzato|namorado|vriend
flatmate|mitbewohner,mitbewohnerin|colocataire|compañero de piso|coinquilino,coinquilina|colega de quarto|huisgenoot
classmate|mitschüler,mitschülerin|camarade de classe|compañero de clase|compagno di classe|colega de turma|klasgenoot
housewife|hausfrau|femme au foyer|ama de casa|casalinga|dona de casa|huisvrouw
working mother|berufstätige mutter,berufstätige mütter+|mère active|madre trabajadora|mamma che lavora|mãe trabalhadora|werkende moeder
single parent|alleinerziehende,alleinerziehender|parent solo|padre soltero,madre soltera|genitore single|pai solteiro,mãe solteira|alleenstaande ouder
newlywed|frischvermählte|jeune marié|recién casado|sposino|recém casado|pasgetrouwde
passer-by/passers-by|passant,passanten+|passant,passante|transeúnte,viandante|passante|transeunte|voorbijganger
pedestrian|fußgänger,fußgängerin|piéton,piétonne|peatón,peatones+|pedone|peão,pedestre|voetganger
passenger|fahrgast,fahrgäste+,passagier|passager,passagère|pasajero,pasajera|passeggero,passeggera|passageiro,passageira|passagier
motorist|autofahrer,autofahrerin|automobiliste|automovilista|automobilista|automobilista,motorista|automobilist
learner driver|fahrschüler,fahrschülerin|élève conducteur|alumno de autoescuela|allievo di autoscuola|aluno de condução|leerling
crowd|menschenmenge,menge,publikum|foule|multitud,gente|folla|multidão|menigte
employer|arbeitgeber|employeur|empleador|datore di lavoro|empregador|werkgever
candidate|bewerber,bewerberin,kandidat|candidat,candidate|candidato,candidata|candidato,candidata|candidato,candidata|sollicitant,kandidaat
narrator|erzähler,erzählerin|narrateur,narratrice|narrador,narradora|narratore,narratrice|narrador,narradora|verteller,vertelster
crew|crew,mannschaft,besatzung|équipage|tripulación,cuadrilla|equipaggio|tripulação|bemanning,ploeg
craftspeople|handwerker+|artisans|artesanos|artigiani|artesãos|ambachtslieden
craftswoman|handwerkerin|artisane|artesana|artigiana|artesã|ambachtsvrouw
craftsman|kunsthandwerker|artisan|artesano|artigiano|artesão|ambachtsman
generation|generation|génération|generación,generaciones+|generazione|geração,gerações+|generatie
ancestor|vorfahr,vorfahren+|ancêtre|antepasado|antenato|antepassado|voorouder
volunteer firefighter|freiwillige feuerwehrleute|pompier volontaire|bombero voluntario|vigile del fuoco volontario|bombeiro voluntário|vrijwillige brandweerman
`;
