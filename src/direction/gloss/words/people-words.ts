/** People: English singular | German | French | Spanish | Italian | Portuguese | Dutch. Irregular plurals behind a slash. */
export const PEOPLE_WORDS = `
lady/ladies|dame|dame|señora|signora|senhora|dame
woman/women|frau|femme|mujer|donna|mulher|vrouw
man/men|mann|homme|hombre,señor|uomo,signore|homem,senhor|man
little girl||fillette,petite fille|niñita||menininha|
little boy|||||menininho|jongetje
girl|mädchen|fille,jeune fille|niña,chica|bambina,ragazza,ragazzina|menina,rapariga|meisje
boy|junge,bub|garçon,gamin|niño,chico|bambino,ragazzo,ragazzino|menino,rapaz|jongen
child/children|kind|enfant|niños+|bimbo,figlio,bambini+|criança|kind
baby|baby|bébé|bebé|neonato|bebé,bebê|baby
teenager|jugendlicher,jugendliche,teenager|ado,adolescent,adolescente|adolescente|adolescente|adolescente|tiener,puber
young person/young people|junger mensch,junge leute,junge menschen,jugendlichen|jeune,jeunes gens|joven|giovane|jovem|jongere
adult|erwachsener,erwachsene,erwachsenen|adulte|adulto|adulto|adulto|volwassene
senior|senior,ältere menschen,ältere+,ältere leute|senior,personne âgée,aînés+|persona mayor,personas mayores+,mayores+,ancianos+|anziani+,persone anziane|sénior,pessoa idosa,pessoas idosas,idosos+|senior,oudere
old woman|alte frau,rentnerin,seniorin|vieille dame,vieille femme|anciana,señora mayor|anziana,vecchia,vecchietta|idosa,velhota,senhora idosa|oude vrouw,bejaarde vrouw
old man/old men|alter mann,rentner,alte mann|vieil homme,vieux monsieur,vieillard|anciano,viejo,señor mayor|anziano,vecchio,vecchietto|idoso,velhote,senhor idoso|oude man,bejaarde man
retiree|ruheständler,pensionär|retraité,retraitée|jubilado,jubilada|pensionato,pensionata|reformado,reformada,aposentado|gepensioneerde
mother|mutter,mama|mère,maman|madre,mamá|madre,mamma|mãe,mamã|moeder,mama
father|vater,papa|père,papa|padre,papá|padre,papà|pai,papá|vader,papa
parent|eltern,elternteil|parent|padres|genitore|pais|ouder
grandmother|großmutter,oma|grand mère,mamie|abuela,abuelita|nonna|avó,vovó|grootmoeder,oma
grandfather|großvater,opa|grand père,papi,papy|abuelo|nonno|avô,vovô|grootvader,opa
grandparent|großeltern|grands parents|abuelos|nonni|avós|grootouders
granddaughter|enkelin,enkeltochter|petite -fille|nieta|nipotina,nipote|neta|kleindochter
grandson|enkel,enkelsohn|petit -fils|nieto|nipotino|neto|kleinzoon
grandchild/grandchildren|enkelkind|petits enfants|nietos|nipoti,nipotini|netos|kleinkind
daughter|tochter|fille|hija|figlia|filha|dochter
son|sohn|fils|hijo|figlio|filho|zoon
brother|bruder|frère|hermano|fratello|irmão|broer
sister|schwester|sœur|hermana|sorella|irmã|zus
couple|paar,pärchen,ehepaar|couple|pareja|coppia|casal|stel,koppel,echtpaar
friend|freund,freundin,kumpel|ami,amie,copain,copine|amigo,amiga|amico,amica|amigo,amiga|vriend,vriendin
neighbour|nachbar,nachbarin|voisin,voisine|vecino,vecina|vicino,vicina|vizinho,vizinha|buur,buurman,buurvrouw
family|familie|famille|familia|famiglia|família|familie,gezin
guest|gast|invité,hôte|huésped,invitado|ospite|hóspede,convidado|gast
customer|kunde,kundin|client,cliente|cliente,clienta|cliente|cliente|klant
visitor|besucher,besucherin|visiteur,visiteuse|visitante|visitatore|visitante|bezoeker
tourist|tourist,touristin|touriste|turista|turista|turista|toerist
traveller|reisender,reisende,reisenden|voyageur,voyageuse|viajero,viajera|viaggiatore|viajante|reiziger
commuter|pendler,pendlerin|navetteur,banlieusard|viajero diario|pendolare|pendular|forens,pendelaar
stranger|fremder,fremde,unbekannter|inconnu,inconnue|desconocido,desconocida|sconosciuto,sconosciuta|desconhecido,desconhecida|vreemde,onbekende
employee|mitarbeiter,mitarbeiterin,angestellte,beschäftigte|employé,employée,salarié,collaborateur|empleado,empleada|dipendente,impiegato|funcionário,funcionária,empregado,colaborador|medewerker,werknemer
colleague|kollege,kollegin|collègue|compañero de trabajo,compañero,compañera|collega|colega|collega
boss|chef,chefin|patron,patronne|jefe,jefa|capo|chefe,patrão|baas
team|team|équipe|equipo|squadra,team|equipa,equipe|team,ploeg
apprentice|lehrling,auszubildende,azubi,auszubildender|apprenti,apprentie|aprendiz,aprendiza|apprendista|aprendiz|leerling,stagiair
trainee|praktikant,trainee|stagiaire|becario,persona en prácticas|tirocinante,stagista|estagiário|stagiair
young professional|berufseinsteiger,berufsanfänger|jeune diplômé|recién titulado,recién graduado|neolaureato|recém formado,recém licenciado|starter
career changer|quereinsteiger|personne en reconversion|persona que cambia de profesión||pessoa em reconversão|zij-instromer
skilled worker|fachkraft,fachkräfte|ouvrier qualifié|trabajador cualificado|lavoratore qualificato|trabalhador qualificado|vakman,vakkracht
volunteer|freiwilliger,freiwillige,ehrenamtliche,ehrenamtlicher,ehrenamtlichen|bénévole|voluntario,voluntaria|volontario,volontaria|voluntário,voluntária|vrijwilliger
student|student,studentin,studierende,studierenden|étudiant,étudiante|estudiante|studente,studentessa|estudante|student
pupil|schüler,schülerin|élève,écolier,écolière|alumno,alumna|alunno,scolaro|aluno,aluna|leerling,scholier
beginner|anfänger,anfängerin,einsteiger|débutant,débutante|principiante|principiante|iniciante,principiante|beginner
expert|experte,expertin|expert|experto,experta|esperto|especialista,perito|expert,deskundige
homeowner|hausbesitzer,eigenheimbesitzer,hauseigentümer|propriétaire|propietario,propietaria|proprietario di casa,proprietario|proprietário|huiseigenaar,woningeigenaar
tenant|mieter,mieterin|locataire|inquilino,inquilina|inquilino|inquilino,inquilina|huurder
teacher|lehrer,lehrerin,lehrkraft,lehrkräfte|professeur,enseignant,enseignante,prof,institutrice,instituteur|profesor,profesora,maestro,maestra|insegnante,maestro,maestra,professore,professoressa|professor,professora|leraar,lerares,docent,juf,meester
kindergarten teacher|erzieher,erzieherin|éducatrice,puéricultrice,éducateur|educador infantil,educadora infantil,educadora|educatrice,educatore|educadora de infância,educadora|pedagogisch medewerker
nurse|pfleger,pflegerin,krankenschwester,krankenpfleger,pflegefachkraft|infirmier,infirmière|enfermero,enfermera|infermiere,infermiera|enfermeiro,enfermeira|verpleegkundige,verpleegster
nurse/nurses|pflegekraft,pflegepersonal|personnel soignant,soignants|personal de enfermería|personale infermieristico|pessoal de enfermagem|zorgpersoneel,zorgmedewerkers
carer|betreuer,betreuerin,altenpfleger,altenpflegerin|aide soignante,aide soignant,auxiliaire de vie|cuidador,cuidadora,auxiliar|badante,operatore socio sanitario,assistente|cuidador,cuidadora,auxiliar|verzorgende,verzorger
midwife/midwives|hebamme|sage femme|matrona,comadrona|ostetrica|parteira|verloskundige,vroedvrouw
doctor|arzt,ärztin|médecin,docteur|médico,médica,doctor,doctora|medico,dottore,dottoressa|médico,médica|arts,dokter,huisarts
dentist|zahnarzt,zahnärztin|dentiste|dentista|dentista|dentista|tandarts
vet|tierarzt,tierärztin|vétérinaire|veterinario,veterinaria|veterinario,veterinaria|veterinário,veterinária|dierenarts
patient|patient,patientin|patient,patiente|paciente|paziente|paciente|patiënt
therapist|therapeut,therapeutin|thérapeute|terapeuta|terapeuta|terapeuta|therapeut
baker|bäcker,bäckerin|boulanger,boulangère|panadero,panadera|panettiere,fornaio,panettiera|padeiro,padeira|bakker
pastry chef|konditor,konditorin|pâtissier,pâtissière|pastelero,pastelera|pasticciere,pasticcera|pasteleiro,pasteleira|banketbakker
butcher|metzger,fleischer|boucher|carnicero|macellaio|talhante,açougueiro|slager
cook|koch,köchin|cuisinier,cuisinière|cocinero,cocinera|cuoco,cuoca|cozinheiro,cozinheira|kok
waiter|kellner|serveur|camarero|cameriere|empregado de mesa,garçom|ober,kelner
waitress|kellnerin|serveuse|camarera|cameriera|empregada de mesa,garçonete|serveerster
barista|barista|barista|barista|barista|barista|barista
hairdresser|friseurin|coiffeuse|peluquero,peluquera|parrucchiera|cabeleireira|kapster
seller|verkäufer,verkäuferin|vendeur,vendeuse|vendedor,vendedora,dependiente|venditore,venditrice,commesso,commessa|vendedor,vendedora|verkoper,verkoopster
craftsman/craftsmen|handwerker,handwerkerin|artisan,artisane|artesano,artesana|artigiano,artigiana|artesão,artesã|vakman,ambachtsman
carpenter|schreiner,tischler,zimmermann,schreinerin|menuisier,charpentier|carpintero|falegname|carpinteiro,marceneiro|timmerman
electrician|elektriker,elektrikerin|électricien,électricienne|electricista|elettricista|eletricista|elektricien
plumber|klempner|plombier|fontanero|idraulico|canalizador,encanador|loodgieter
painter|maler,malerin|peintre|pintor,pintora|pittore,pittrice,imbianchino|pintor,pintora|schilder
roofer|dachdecker,dachdeckerin|couvreur|techador|conciatetti|telhador|dakdekker
bricklayer|maurer|maçon|albañil|muratore|pedreiro|metselaar
mechanic|mechaniker,mechanikerin,mechatroniker|mécanicien,mécanicienne,mécano|mecánico,mecánica|meccanico|mecânico,mecânica|monteur
welder|schweißer|soudeur|soldador|saldatore|soldador|lasser
gardener|gärtner,gärtnerin|jardinier,jardinière|jardinero,jardinera|giardiniere|jardineiro,jardineira|tuinman,tuinier
farmer|bauer,landwirt,bäuerin,landwirtin|agriculteur,agricultrice,paysan,fermier|agricultor,agricultora,granjero|contadino,contadina,agricoltore|agricultor,agricultora|boer,boerin
beekeeper|imker,imkerin|apiculteur,apicultrice|apicultor,apicultora|apicoltore|apicultor,apicultora|imker
winegrower|winzer,winzerin|vigneron,vigneronne|viticultor|viticoltore,vignaiolo|vinicultor,viticultor|wijnboer
shepherd|hirte,schäfer,schäferin|berger,bergère|pastor,pastora|pastore|pastor,pastora|herder
fisherman/fishermen|fischer|pêcheur|pescador|pescatore|pescador|visser
sailor|seemann,matrose|marin,matelot|marinero|marinaio|marinheiro|zeeman,matroos
captain|kapitän,kapitänin|capitaine|capitán|capitano|capitão|kapitein
lighthouse keeper|leuchtturmwärter|gardien de phare|farero,farera|guardiano del faro|faroleiro|vuurtorenwachter
driver|fahrer,fahrerin|conducteur,conductrice,chauffeur|conductor,conductora|autista,conducente|motorista,condutor|chauffeur,bestuurder
bus driver|busfahrer,busfahrerin|chauffeur de bus,conducteur de bus|conductor de autobús,conductora de autobús|autista di autobus,autista|motorista de autocarro,motorista de ônibus|buschauffeur
truck driver|lkw-fahrer,lastwagenfahrer|routier,chauffeur routier|camionero,camionera|camionista|camionista,caminhoneiro|vrachtwagenchauffeur
postman/postmen|postbote,briefträger,postbotin|facteur,factrice|cartero,cartera|postino,postina|carteiro|postbode
courier|kurier,kurierfahrer,fahrradkurier|coursier,livreur|repartidor,repartidora,mensajero|fattorino,corriere,rider|estafeta,entregador|koerier,bezorger
cyclist|radfahrer,radfahrerin|cycliste|ciclista|ciclista|ciclista|fietser
firefighter|feuerwehrmann,feuerwehrfrau,feuerwehrleute|pompier|bombero,bombera|pompiere,vigile del fuoco|bombeiro|brandweerman
policeman/policemen|polizist,polizistin|policier,policière|policía|poliziotto|polícia|agent,politieagent
soldier|soldat|soldat|soldado|soldato|soldado|soldaat
caretaker|hausmeister,hausmeisterin|concierge,gardien|conserje,portero|portinaio,custode,bidello|porteiro,zelador|conciërge
night watchman/night watchmen|nachtwächter|veilleur de nuit,gardien de nuit|vigilante nocturno,sereno|guardiano notturno|guarda noturno|nachtwaker
cleaner|putzfrau,reinigungskraft|femme de ménage,agent d entretien|limpiadora,limpiador|addetta alle pulizie|empregada de limpeza|schoonmaker,schoonmaakster
street sweeper|straßenkehrer|balayeur|barrendero,barrendera|spazzino|varredor de rua,gari|straatveger
seamstress|schneiderin,näherin|couturière|costurera,modista|sarta|costureira|naaister,kleermaakster
tailor|schneider|couturier,tailleur|sastre|sarto|alfaiate|kleermaker
musician|musiker,musikerin|musicien,musicienne|músico|musicista|músico|muzikant
pianist|pianist,pianistin|pianiste|pianista|pianista|pianista|pianist
violinist|geiger,geigerin|violoniste|violinista|violinista|violinista|violist
singer|sänger,sängerin|chanteur,chanteuse|cantante|cantante|cantor,cantora|zanger,zangeres
dancer|tänzer,tänzerin|danseur,danseuse|bailarín,bailarina|ballerino,ballerina|bailarino,bailarina|danser,danseres
actor|schauspieler|acteur,comédien|actor|attore|ator|acteur
artist|künstler,künstlerin|artiste|artista|artista|artista|kunstenaar
writer|schriftsteller,schriftstellerin,autorin,autor|écrivain,autrice,auteur|escritor,escritora|scrittore,scrittrice|escritor,escritora|schrijver,schrijfster
photographer|fotograf,fotografin|photographe|fotógrafo,fotógrafa|fotografo,fotografa|fotógrafo,fotógrafa|fotograaf
engineer|ingenieur,ingenieurin|ingénieur,ingénieure|ingeniero,ingeniera|ingegnere|engenheiro,engenheira|ingenieur
programmer|programmierer,entwickler,entwicklerin|développeur,développeuse,programmeur|programador,programadora,desarrollador|programmatore,sviluppatore|programador,programadora|programmeur,ontwikkelaar
scientist|wissenschaftler,forscher,forscherin|scientifique,chercheur,chercheuse|científico,científica,investigador|scienziato,scienziata,ricercatore|cientista,investigador|wetenschapper,onderzoeker
astronaut|astronaut,astronautin|astronaute|astronauta|astronauta|astronauta|astronaut
athlete|sportler,sportlerin,athlet|athlète,sportif,sportive|deportista,atleta|atleta,sportivo|atleta,desportista|sporter,atleet
runner|läufer,läuferin|coureur,coureuse|corredor,corredora|corridore,runner|corredor,corredora|loper,hardloper
surfer|surfer,surferin|surfeur,surfeuse|surfista,surfero|surfista|surfista|surfer
swimmer|schwimmer,schwimmerin|nageur,nageuse|nadador,nadadora|nuotatore,nuotatrice|nadador,nadadora|zwemmer
hiker|wanderer,wanderin|randonneur,randonneuse|excursionista,senderista|escursionista|caminhante|wandelaar
goalkeeper|torwart,torhüterin|gardien de but|portero|portiere|guarda redes,goleiro|keeper,doelman
coach|trainer,trainerin|entraîneur,coach|entrenador,entrenadora|allenatore,allenatrice|treinador,treinadora|trainer,coach
player|spieler,spielerin|joueur,joueuse|jugador,jugadora|giocatore,giocatrice|jogador,jogadora|speler
gamer|gamer,zocker|joueur,gamer|jugador,jugadora|giocatore,giocatrice|jogador,jogadora|gamer,speler
dog owner|hundebesitzer,hundehalter|propriétaire de chien,maître|dueño de perro,dueña|padrone di cane|dono de cão|hondenbezitter,baasje
cat owner|katzenbesitzer,katzenhalter|propriétaire de chat|dueño de gato|padrone di gatto|dono de gato|kattenbezitter
freelancer|freiberufler,selbstständige,selbständige|indépendant,freelance|autónomo,autónoma,freelance|libero professionista,freelance|freelancer,trabalhador independente|zzp'er,freelancer,zelfstandige
entrepreneur|unternehmer,unternehmerin,gründer,gründerin|entrepreneur,entrepreneuse|emprendedor,emprendedora,empresario|imprenditore,imprenditrice|empreendedor,empreendedora,empresário|ondernemer
manager|manager,führungskraft,führungskräfte|cadre,manager|directivo,gerente|dirigente,manager|gestor,gerente|manager,leidinggevende
immigrant|einwanderer,migrant,zuwanderer|immigré,migrant|inmigrante,migrante|immigrato,migrante|imigrante,migrante|migrant,nieuwkomer
refugee|geflüchtete,flüchtling,geflüchteten|réfugié|refugiado,refugiada|rifugiato|refugiado|vluchteling
bride|braut|mariée|novia|sposa|noiva|bruid
groom|bräutigam|marié|novio|sposo|noivo|bruidegom
king|könig|roi|rey|re|rei|koning
queen|königin|reine|reina|regina|rainha|koningin
people|leute,menschen,personen|gens,personnes|gente,personas|gente,persone|gente,pessoas|mensen,personen
person/people|person,mensch|personne|persona|persona|pessoa|persoon,mens
teacher|lehrkraft|corps enseignant|docente|docente|docente|leerkracht,onderwijzer
childminder|tagesmutter,tagesvater|assistante maternelle|niñera|tagesmutter,tata|ama|gastouder,oppas
hero/heroes|held,heldin|héros,héroïne|héroe,heroína|eroe,eroina|herói,heroína|held
homeless person/homeless people|obdachloser,obdachlose|sans abri,sdf|persona sin hogar|senzatetto|sem abrigo|dakloze
blind person/blind people|blinde|aveugle|ciego|non vedente|cego|blinde
inventor|erfinder,erfinderin|inventeur,inventrice|inventor,inventora|inventore,inventrice|inventor,inventora|uitvinder
librarian|bibliothekar,bibliothekarin|bibliothécaire|bibliotecario,bibliotecaria|bibliotecario,bibliotecaria|bibliotecário,bibliotecária|bibliothecaris
magician|zauberer,zauberin|magicien,magicienne|mago,maga|mago,maga|mágico,mágica|goochelaar
detective|detektiv,detektivin|détective|detective|detective|detetive|detective
thief/thieves|dieb,diebin|voleur,voleuse|ladrón,ladrona|ladro,ladra|ladrão,ladra|dief
twin|zwilling|jumeau,jumelle|gemelo,gemela|gemello,gemella|gémeo,gémea|tweeling
uncle|onkel|oncle|tío|zio|tio|oom
aunt|tante|tante|tía|zia|tia|tante
cousin|cousin,cousine|cousin,cousine|primo,prima|cugino,cugina|primo,prima|neef,nicht
husband|ehemann,mann von|mari|marido,esposo|marito|marido|echtgenoot
wife/wives|ehefrau|épouse|esposa|moglie|esposa|echtgenote
widow|witwe|veuve|viuda|vedova|viúva|weduwe
widower|witwer|veuf|viudo|vedovo|viúvo|weduwnaar
landlord|vermieter,vermieterin|bailleur,bailleuse|casero,arrendador|locatore|senhorio|verhuurder
`;
