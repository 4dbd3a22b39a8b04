/** Nature, places, the body, time, work and what cannot be touched: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const WORLD_WORDS = `
animal|tier,haustier|animal,animal de compagnie|animal,mascota|animale|animal,animal de estimação|dier,huisdier
dog|hund|chien|perro,perra|cane|cão,cachorro|hond
puppy/puppies|welpe|chiot|cachorro|cucciolo|cachorrinho,filhote|puppy
cat|katze,kater|chat,chatte|gato,gata|gatto,gatta|gato,gata|kat,poes
kitten|kätzchen|chaton|gatito|gattino|gatinho|kitten,katje
horse|pferd|cheval|caballo|cavallo|cavalo|paard
donkey|esel|âne|burro|asino|burro|ezel
cow|kuh|vache|vaca|mucca|vaca|koe
pig|schwein|cochon|cerdo|maiale|porco|varken
goat|ziege|chèvre|cabra|capra|cabra|geit
sheep/sheep|schaf|mouton|oveja|pecora|ovelha|schaap
bird|vogel|oiseau|pájaro,ave|uccello|pássaro,ave|vogel
owl|eule|hibou,chouette|búho|gufo|coruja|uil
seagull|möwe|mouette|gaviota|gabbiano|gaivota|meeuw
swallow|schwalbe|hirondelle|golondrina|rondine|andorinha|zwaluw
stork|storch|cigogne|cigüeña|cicogna|cegonha|ooievaar
fox/foxes|fuchs|renard|zorro|volpe|raposa|vos
wolf/wolves|wolf|loup|lobo|lupo|lobo|wolf
bear|bär|ours|oso|orso|urso|beer
hedgehog|igel|hérisson|erizo|riccio|ouriço|egel
rabbit|kaninchen,hase|lapin|conejo|coniglio|coelho|konijn
mouse/mice|maus|souris|ratón|topo|rato|muis
turtle|schildkröte|tortue|tortuga|tartaruga|tartaruga|schildpad
whale|wal|baleine|ballena|balena|baleia|walvis
bee|biene|abeille|abeja|ape|abelha|bij
butterfly/butterflies|schmetterling|papillon|mariposa|farfalla|borboleta|vlinder
snail|schnecke|escargot|caracol|lumaca|caracol|slak
robot|roboter|robot|robot|robot|robô|robot
snowman/snowmen|schneemann|bonhomme de neige|muñeco de nieve|pupazzo di neve|boneco de neve|sneeuwman
dragon|drache|dragon|dragón|drago|dragão|draak
tree|baum|arbre|árbol|albero|árvore|boom
leaf/leaves|blatt,blätter|feuille|hoja|foglia|folha|blad,bladeren
olive tree|olivenbaum|olivier|olivo|ulivo|oliveira|olijfboom
apple tree|apfelbaum|pommier|manzano|melo|macieira|appelboom
grass|gras|herbe|hierba,césped|erba|relva,grama|gras
forest|wald|forêt,bois|bosque|bosco,foresta|floresta,bosque|bos
meadow|wiese|prairie,pré|prado,pradera|prato|prado,campo|weide
field|feld|champ|campo|campo|campo|veld,akker
vineyard|weinberg|vigne,vignoble|viñedo,viña|vigneto|vinha|wijngaard
garden|garten|jardin|jardín,huerto|giardino,orto|jardim,horta|tuin
vegetable garden|gemüsegarten|potager|huerto urbano,huerta|orto urbano|horta|moestuin
balcony/balconies|balkon|balcon|balcón|balcone|varanda|balkon
terrace|terrasse|terrasse|terraza|terrazza|esplanada,terraço|terras
courtyard|hof,innenhof|cour|patio|cortile|pátio|binnenplaats
park|park|parc|parque|parco|parque,jardim público|park
playground|spielplatz|aire de jeux|parque infantil|parco giochi|parque infantil|speeltuin
schoolyard|schulhof,pausenhof|cour de récréation|patio del colegio|cortile della scuola|recreio|schoolplein
mountain|berg,gebirge|montagne|montaña|montagna,monte|montanha,serra|berg
hill|hügel|colline|colina|collina|colina|heuvel
valley|tal|vallée|valle|valle|vale|vallei
river|fluss|rivière,fleuve|río|fiume|rio|rivier
bridge|brücke|pont|puente|ponte|ponte|brug
lake|see|lac|lago|lago|lago|meer
sea|meer|mer|mar|mare|mar|zee
beach/beaches|strand|plage|playa|spiaggia|praia|strand
coast|küste|côte|costa|costa|costa|kust
island|insel|île|isla|isola|ilha|eiland
harbour|hafen|port|puerto|porto|porto|haven
quay|kai|quai|muelle|molo,banchina|cais|kade
lighthouse|leuchtturm|phare|faro|faro|farol|vuurtoren
canal|kanal|canal|canal|canale|canal|gracht,kanaal
wave|welle|vague|ola|onda|onda|golf
wind|wind|vent|viento|vento|vento|wind
rain|regen|pluie|lluvia|pioggia|chuva|regen
storm|sturm,gewitter,unwetter|orage,tempête|tormenta,tempestad|tempesta,temporale|tempestade,temporal|storm,onweer
fog|nebel|brouillard,brume|niebla|nebbia|nevoeiro,neblina|mist
snow|schnee|neige|nieve|neve|neve|sneeuw
ice|glatteis|glace|hielo|ghiaccio|gelo|ijs
sun|sonne|soleil|sol|sole|sol|zon
sunrise|sonnenaufgang|lever du soleil|amanecer,salida del sol|alba|nascer do sol,amanhecer|zonsopgang
sunset|sonnenuntergang|coucher du soleil,coucher de soleil|atardecer,puesta de sol|tramonto|pôr do sol,entardecer|zonsondergang
dawn|morgengrauen,morgendämmerung|aube|alba,madrugada|alba|madrugada,alvorada|dageraad
morning|morgen,vormittag|matin,matinée|mañana|mattina,mattino|manhã|ochtend,morgen
noon|mittag|midi|mediodía|mezzogiorno|meio dia|middag
afternoon|nachmittag|après midi|tarde|pomeriggio|tarde|namiddag
evening|abend|soir,soirée|noche,tarde noche|sera,serata|noite,fim de tarde|avond
night|nacht|nuit|noche|notte|noite|nacht
moon|mond|lune|luna|luna|lua|maan
star|stern|étoile|estrella|stella|estrela|ster
sky/skies|himmel|ciel|cielo|cielo|céu|hemel,lucht
light|licht|lumière|luz|luce|luz|licht
shadow|schatten|ombre|sombra|ombra|sombra|schaduw
fire|feuer|feu|fuego|fuoco|fogo|vuur
air|luft|air|aire|aria|ar|lucht
heat|wärme,hitze|chaleur|calor|calore,caldo|calor|warmte,hitte
cold|kälte|froid|frío|freddo|frio|kou
nature|natur|nature|naturaleza|natura|natureza|natuur
climate|klima|climat|clima|clima|clima|klimaat
environment|umwelt|environnement|medio ambiente|ambiente|ambiente,meio ambiente|milieu
world|welt|monde|mundo|mondo|mundo|wereld
earth|erde|terre|tierra|terra|terra|aarde
village|dorf|village|pueblo|paese,villaggio|aldeia,vila|dorp
town|stadt|ville|ciudad|città|cidade|stad
neighbourhood|viertel,stadtviertel,kiez,nachbarschaft,quartier|quartier|barrio|quartiere|bairro|buurt,wijk
street|straße,gasse|rue|calle|strada,via|rua|straat
town square|platz|place|plaza|piazza|praça|plein
market|markt|marché|mercado|mercato|mercado|markt
corner|ecke|coin|esquina,rincón|angolo|esquina,canto|hoek
road|landstraße|route|carretera|strada|estrada|weg
path|weg,pfad|chemin,sentier|camino,sendero|sentiero|caminho,trilho|pad
motorway|autobahn|autoroute|autopista|autostrada|autoestrada|snelweg
station|bahnhof|gare|estación|stazione|estação|station
bus stop|bushaltestelle,haltestelle|arrêt de bus|parada de autobús|fermata dell autobus,fermata|paragem de autocarro,ponto de ônibus|bushalte
airport|flughafen|aéroport|aeropuerto|aeroporto|aeroporto|luchthaven
platform|bahnsteig|quai de gare|andén|binario|plataforma|perron
house|haus|maison|casa|casa|casa|huis
flat|wohnung|appartement|piso,apartamento|appartamento|apartamento|appartement
home|zuhause,heim|foyer|hogar|casa propria|lar|thuis
room|zimmer,raum|chambre,pièce,salle|habitación,cuarto,sala|stanza,camera,sala|quarto,sala|kamer
living room|wohnzimmer|salon|salón|soggiorno,salotto|sala de estar|woonkamer
bedroom|schlafzimmer|chambre à coucher|dormitorio|camera da letto|quarto de dormir|slaapkamer
bathroom|bad,badezimmer|salle de bain,salle de bains|baño,cuarto de baño|bagno|casa de banho,banheiro|badkamer
attic|dachboden|grenier|desván|soffitta|sótão|zolder
cellar|keller|cave|sótano|cantina|cave,porão|kelder
roof|dach|toit|tejado,techo|tetto|telhado|dak
window|fenster|fenêtre|ventana|finestra|janela|raam
door|tür|porte|puerta|porta|porta|deur
wall|wand,mauer|mur|pared,muro|muro,parete|parede,muro|muur
floor|boden|sol|suelo|pavimento|chão|vloer
staircase|treppe,treppenhaus|escalier|escalera|scala,scale|escada|trap
lift|aufzug|ascenseur|ascensor|ascensore|elevador|lift
office|büro|bureau|oficina|ufficio|escritório|kantoor
classroom|klassenzimmer|salle de classe|aula,clase|aula|sala de aula|klaslokaal
hall|halle|hall|pabellón|sala|pavilhão|hal
stage|bühne|scène|escenario|palco|palco|podium
building site|baustelle|chantier|obra|cantiere|obra,canteiro de obras|bouwplaats
building|gebäude|bâtiment,immeuble|edificio|edificio,palazzo|edifício,prédio|gebouw
castle|schloss,burg|château|castillo|castello|castelo|kasteel
tower|turm|tour|torre|torre|torre|toren
fountain|brunnen|fontaine|fuente|fontana|fonte,chafariz|fontein
old town|altstadt|vieille ville|casco antiguo,casco histórico|centro storico|centro histórico|oude stad,binnenstad
countryside|land,umland|campagne|campo|campagna|campo|platteland
kiosk|kiosk|kiosque|quiosco|edicola,chiosco|quiosque|kiosk
hand|hand,hände|main|mano|mano,mani|mão|hand
face|gesicht|visage|cara,rostro|viso,volto|rosto,cara|gezicht
eye|auge|œil,yeux|ojo|occhio|olho|oog
ear|ohr|oreille|oreja,oído|orecchio|orelha,ouvido|oor
mouth|mund|bouche|boca|bocca|boca|mond
lip|lippe|lèvre|labio|labbro,labbra|lábio|lip
tooth/teeth|zahn|dent|diente|dente|dente|tand
hair|haar,haare|cheveux|pelo,cabello|capelli|cabelo|haar
curl|locke,locken|boucle,boucles|rizo,rizos|riccio,ricci|caracol|krul
skin|haut|peau|piel|pelle|pele|huid
back|rücken|dos|espalda|schiena|costas|rug
foot/feet|fuß|pied|pie|piede|pé|voet
heart|herz|cœur|corazón|cuore|coração|hart
head|kopf|tête|cabeza|testa|cabeça|hoofd
arm|arm|bras|brazo|braccio|braço|arm
leg|bein|jambe|pierna|gamba|perna|been
body/bodies|körper|corps|cuerpo|corpo|corpo|lichaam
voice|stimme|voix|voz|voce|voz|stem
smile|lächeln|sourire|sonrisa|sorriso|sorriso|glimlach
tear|träne|larme|lágrima|lacrima|lágrima|traan
health|gesundheit|santé|salud|salute|saúde|gezondheid
sleep|schlaf|sommeil|sueño|sonno|sono|slaap
stress|stress|stress|estrés|stress|stress,estresse|stress
pain|schmerz|douleur|dolor|dolore|dor|pijn
back pain|rückenschmerzen|mal de dos|dolor de espalda|mal di schiena|dor nas costas|rugpijn
life/lives|leben|vie|vida|vita|vida|leven
love|liebe|amour|amor|amore|amor|liefde
dream|traum|rêve|sueño|sogno|sonho|droom
joy|freude|joie|alegría|gioia|alegria|vreugde
fear|angst|peur|miedo|paura|medo|angst
hope|hoffnung|espoir|esperanza|speranza|esperança|hoop
memory/memories|erinnerung|souvenir|recuerdo|ricordo|recordação,memória|herinnering
secret|geheimnis|secret|secreto|segreto|segredo|geheim
mistake|fehler|erreur|error|errore|erro|fout
tip|tipp|astuce,conseil|consejo,truco|consiglio|dica|tip
story/stories|geschichte,erzählung|histoire,récit|historia,relato,cuento|storia,racconto|história,conto|verhaal
fairy tale|märchen|conte|cuento de hadas|fiaba|conto de fadas|sprookje
short film|kurzfilm|court métrage|cortometraje,corto|cortometraggio,corto|curta metragem,curta|korte film,kortfilm
documentary/documentaries|doku,dokumentarfilm|documentaire|documental|documentario|documentário|documentaire
image film|imagefilm|film institutionnel|vídeo corporativo|video aziendale|vídeo institucional|bedrijfsfilm
explainer video|erklärvideo,erklärfilm|vidéo explicative,vidéo pédagogique|vídeo explicativo,video explicativo|video esplicativo,video spiegazione|vídeo explicativo|uitlegvideo,uitlegfilm,uitleganimatie
training video|schulungsvideo,schulungsfilm|vidéo de formation|vídeo de formación,video de capacitación|video di formazione,video formativo|vídeo de formação,vídeo de treinamento|instructievideo,trainingsvideo
recruiting video|recruiting-video,recruitingvideo,recruitingfilm|vidéo de recrutement|vídeo de reclutamiento|video di reclutamento,video di selezione|vídeo de recrutamento|wervingsvideo,wervingsfilm
music video|musikvideo|clip musical,clip|videoclip|videoclip|videoclipe|muziekvideo,videoclip
commercial|werbespot,reklame,werbefilm|spot publicitaire,publicité,pub|spot publicitario,anuncio|spot pubblicitario,pubblicità|anúncio publicitário,anúncio,comercial|reclamespot,reclame,commercial
product video|produktvideo|vidéo produit|vídeo de producto|video prodotto|vídeo de produto|productvideo
trailer|trailer|bande annonce|tráiler|trailer|trailer|trailer
ad campaign|werbekampagne,kampagne|campagne|campaña|campagna|campanha|campagne
song|lied|chanson|canción|canzone|canção|lied,liedje
concert|konzert|concert|concierto|concerto|concerto,show|concert
festival|festival|festival|festival|festival|festival|festival
party/parties|party,feier,fest|fête|fiesta|festa|festa|feest
birthday|geburtstag|anniversaire|cumpleaños|compleanno|aniversário|verjaardag
wedding|hochzeit|mariage|boda|matrimonio,nozze|casamento|bruiloft
christmas|weihnachten|noël|navidad|natale|natal|kerst,kerstmis
easter|ostern|pâques|pascua|pasqua|páscoa|pasen
exhibition|ausstellung|exposition|exposición|mostra|exposição|tentoonstelling
open day|tag der offenen tür|journée portes ouvertes,portes ouvertes|jornada de puertas abiertas|porte aperte,open day|dia aberto|open dag
opening|eröffnung,neueröffnung|ouverture|inauguración,apertura|inaugurazione,apertura|inauguração,abertura|opening
course|kurs,lehrgang|cours,formation|curso|corso|curso|cursus
lesson|unterricht,fahrstunde,unterrichtsstunde|leçon,cours|clase,lección|lezione|aula|les
training|ausbildung,weiterbildung,schulung|formation|formación|formazione|formação|opleiding
theory|theorie|théorie|teoría|teoria|teoria|theorie
pass rate|bestehensquote|taux de réussite|tasa de aprobados|tasso di promossi|taxa de aprovação|slagingspercentage
exam|prüfung|examen|examen|esame|exame|examen
homework|hausaufgaben|devoirs|deberes|compiti|trabalhos de casa,lição de casa|huiswerk
driving licence|führerschein|permis de conduire,permis|carné de conducir|patente|carta de condução,carteira de motorista|rijbewijs
language|sprache|langue|idioma,lengua|lingua|língua,idioma|taal
work|arbeit|travail|trabajo|lavoro|trabalho|werk
job|job,stelle,beruf|emploi,poste,métier|empleo,puesto,oficio|impiego,posto,mestiere|emprego,vaga,profissão|baan,job,beroep
shift|schicht|équipe,poste|turno|turno|turno|dienst,ploegendienst
roster|dienstplan|planning|cuadrante|turni|escala,horário|rooster
opening hours|öffnungszeiten|horaires,horaires d ouverture|horario,horarios|orari,orario,orari di apertura|horário de funcionamento|openingstijden
working hours|arbeitszeit,arbeitszeiten|horaires de travail|jornada|orario di lavoro|horário de trabalho|werktijden
contract|vertrag,arbeitsvertrag|contrat,cdi|contrato|contratto|contrato|contract
permanent contract|unbefristeter vertrag,festanstellung|cdi,contrat à durée indéterminée|contrato indefinido|contratto a tempo indeterminato|contrato sem termo,contrato efetivo|vast contract
salary/salaries|gehalt,lohn|salaire|salario,sueldo|stipendio|salário|salaris,loon
pay|bezahlung,vergütung|rémunération|paga|paga|remuneração|beloning
holiday|urlaub,ferien|vacances|vacaciones|vacanza,ferie|férias|vakantie
weekend|wochenende|week end|fin de semana|fine settimana,weekend|fim de semana|weekend
application|bewerbung|candidature|candidatura,solicitud|candidatura|candidatura|sollicitatie
career|karriere|carrière|carrera|carriera|carreira|carrière
future|zukunft|avenir,futur|futuro|futuro|futuro|toekomst
price|preis|prix|precio|prezzo|preço|prijs
discount|rabatt|remise,réduction|descuento|sconto|desconto|korting
offer|angebot|offre|oferta|offerta|oferta|aanbieding
delivery/deliveries|lieferung|livraison|entrega,envío|consegna|entrega|levering,bezorging
home delivery|lieferung nach hause,heimlieferung|livraison à domicile|entrega a domicilio,reparto a domicilio|consegna a domicilio|entrega ao domicílio,entrega em casa|thuisbezorging
shipping|versand|expédition|envío|spedizione|envio|verzending
booking|buchung,reservierung|réservation|reserva|prenotazione|reserva,marcação|boeking,reservering
appointment|termin|rendez vous|cita|appuntamento|consulta,hora marcada|afspraak
advice|beratung|conseil|asesoramiento|consulenza|aconselhamento|advies
service|service,dienst|service|servicio|servizio|serviço|dienst,service
repair|reparatur|réparation|reparación|riparazione|reparação,conserto|reparatie
loan bike|leihrad,leihfahrrad|vélo de prêt|bicicleta de cortesía|bici sostitutiva|bicicleta de substituição|leenfiets
loan car|leihwagen,ersatzwagen|voiture de prêt|coche de cortesía|auto sostitutiva|carro de substituição|leenauto
warranty/warranties|garantie|garantie|garantía|garanzia|garantia|garantie
subscription|abo,abonnement|abonnement|suscripción|abbonamento|assinatura,subscrição|abonnement
membership|mitgliedschaft|adhésion|membresía|iscrizione|adesão|lidmaatschap
emergency/emergencies|notfall,notdienst|urgence|urgencia,emergencia|emergenza,urgenza|emergência,urgência|spoed,noodgeval
safety|sicherheit|sécurité|seguridad|sicurezza|segurança|veiligheid
data|daten|données|datos|dati|dados|gegevens,data
password|passwort|mot de passe|contraseña|password|palavra passe,senha|wachtwoord
phishing|phishing|hameçonnage|phishing|phishing|phishing|phishing
artificial intelligence|künstliche intelligenz,ki|intelligence artificielle,ia|inteligencia artificial,ia|intelligenza artificiale,ia|inteligência artificial,ia|kunstmatige intelligentie,ai
invoice|rechnung|facture|factura|fattura|fatura|factuur
accounting|buchhaltung|comptabilité|contabilidad|contabilità|contabilidade|boekhouding
tax/taxes|steuer|impôt,taxe|impuesto|tassa,imposta|imposto|belasting
tax return|steuererklärung|déclaration d impôts,déclaration de revenus|declaración de la renta|dichiarazione dei redditi|declaração de impostos,irs,imposto de renda|belastingaangifte
pension|rente,altersvorsorge|retraite|pensión,jubilación|pensione|reforma,aposentadoria|pensioen
money|geld|argent|dinero|soldi,denaro|dinheiro|geld
savings|ersparnisse|épargne,économies|ahorros|risparmi|poupanças|spaargeld
cost|kosten|coût,frais|coste,gasto|costo,spesa|custo|kosten
account|konto|compte|cuenta|conto|conta|rekening
quality/qualities|qualität|qualité|calidad|qualità|qualidade|kwaliteit
freshness|frische|fraîcheur|frescura|freschezza|frescura|versheid
comfort|komfort|confort|comodidad,confort|comodità|conforto|comfort
freedom|freiheit|liberté|libertad|libertà|liberdade|vrijheid
trust|vertrauen|confiance|confianza|fiducia|confiança|vertrouwen
tradition|tradition|tradition|tradición|tradizione|tradição|traditie
innovation|innovation|innovation|innovación|innovazione|inovação|innovatie
sustainability|nachhaltigkeit|durabilité,développement durable|sostenibilidad|sostenibilità|sustentabilidade|duurzaamheid
craft|handwerk|artisanat,savoir faire|artesanía|artigianato|artesanato|ambacht
adventure|abenteuer|aventure|aventura|avventura|aventura|avontuur
trip|reise,ausflug|voyage,excursion|viaje,excursión|viaggio,gita|viagem,passeio|reis,uitstapje
journey|fahrt|trajet|trayecto|tragitto|trajeto|rit
route|route,strecke|itinéraire|ruta|percorso,tratta|rota,percurso|route
line|linie|ligne|línea|linea|linha|lijn
walk|spaziergang|promenade|paseo|passeggiata|passeio a pé|wandeling
hike|wanderung|randonnée|excursión a pie|escursione|caminhada|trektocht
guided tour|führung,stadtführung|visite guidée|visita guiada|visita guidata|visita guiada|rondleiding
silence|stille|silence|silencio|silenzio|silêncio|stilte
mood|stimmung,atmosphäre|ambiance,atmosphère|ambiente,atmósfera|atmosfera|ambiente,atmosfera|sfeer
tone|ton|ton|tono|tono|tom|toon
style|stil|style|estilo|stile|estilo|stijl
look|look|look|look|look|look|look
audience|zielgruppe,publikum|public,cible,public cible|público,público objetivo|pubblico,target|público,público alvo|doelgroep,publiek
music|musik|musique|música|musica|música|muziek
text|text|texte|texto|testo|texto|tekst
voice-over|off-stimme,sprecherstimme,sprecher,sprecherin,voiceover|voix off|voz en off,locución|voce fuori campo,voce narrante|voz off,locução,narração|voice-over,voice over
close-up|nahaufnahme,großaufnahme|gros plan|primer plano|primo piano|grande plano,close|close-up
scene|szene|scène|escena|scena|cena|scène
video|video,clip|vidéo,clip|vídeo,video|video|vídeo|video,filmpje
film|film|film|película|film,filmato|filme|film
spot|spot|spot|spot|spot|spot|spot
format|format|format|formato|formato|formato|formaat
second|sekunde|seconde|segundo|secondo|segundo|seconde
minute|minute|minute|minuto|minuto|minuto|minuut
hour|stunde|heure,h|hora,h|ora|hora,h|uur
day|tag|jour,journée|día|giorno,giornata|dia|dag
week|woche|semaine|semana|settimana|semana|week
month|monat|mois|mes|mese|mês|maand
year|jahr|an,année|año|anno|ano|jaar
time|zeit|temps|tiempo|tempo|tempo|tijd
start|start,beginn,anfang|début|inicio,comienzo|inizio|início,começo|begin,start
end|ende,schluss|fin|final,fin|fine|fim,final|einde,eind,slot
Monday|montag|lundi|lunes|lunedì|segunda feira|maandag
Tuesday|dienstag|mardi|martes|martedì|terça feira|dinsdag
Wednesday|mittwoch|mercredi|miércoles|mercoledì|quarta feira|woensdag
Thursday|donnerstag|jeudi|jueves|giovedì|quinta feira|donderdag
Friday|freitag|vendredi|viernes|venerdì|sexta feira|vrijdag
Saturday|samstag,sonnabend|samedi|sábado|sabato|sábado|zaterdag
Sunday|sonntag|dimanche|domingo|domenica|domingo|zondag
spring|frühling,frühjahr|printemps|primavera|primavera|primavera|lente,voorjaar
summer|sommer|été|verano|estate|verão|zomer
autumn|herbst|automne|otoño|autunno|outono|herfst,najaar
winter|winter|hiver|invierno|inverno|inverno|winter
hot air balloon|heißluftballon|montgolfière|globo aerostático|mongolfiera|balão de ar quente|luchtballon
bread dough|brotteig|pâte à pain|masa de pan|impasto del pane|massa de pão|brooddeeg
blood|blut|sang|sangre|sangue|sangue|bloed
blood donation|blutspende|don du sang|donación de sangre|donazione di sangue|doação de sangue|bloeddonatie
organ donation|organspende|don d organes|donación de órganos|donazione di organi|doação de órgãos|orgaandonatie
donation|spende|don|donación|donazione|doação,donativo|donatie
bullying|mobbing|harcèlement scolaire,harcèlement|acoso escolar,acoso|bullismo|bullying|pesten
food waste|lebensmittelverschwendung|gaspillage alimentaire|desperdicio de alimentos,desperdicio alimentario|spreco alimentare|desperdício alimentar|voedselverspilling
lactose|laktose|lactose|lactosa|lattosio|lactose|lactose
gluten|gluten|gluten|gluten|glutine|glúten|gluten
tap water|leitungswasser|eau du robinet|agua del grifo|acqua del rubinetto|água da torneira|kraanwater
rainwater|regenwasser|eau de pluie|agua de lluvia|acqua piovana|água da chuva|regenwater
jargon|fachjargon,fachchinesisch|jargon|jerga|gergo|jargão|vakjargon,jargon
question|frage|question|pregunta|domanda|pergunta|vraag
answer|antwort|réponse|respuesta|risposta|resposta|antwoord
problem|problem|problème|problema|problema|problema|probleem
solution|lösung|solution|solución|soluzione|solução|oplossing
step|schritt|étape,pas|paso|passo|passo|stap
group|gruppe|groupe|grupo|gruppo|grupo|groep
part|teil|partie|parte|parte|parte|deel
piece|stück|morceau|trozo,pieza|pezzo|pedaço,peça|stuk
slice|scheibe|tranche|rebanada,rodaja|fetta|fatia|plak,sneetje
pair|paar|paire|par|paio|par|paar
name|name|nom|nombre|nome|nome|naam
number|nummer,zahl|numéro,nombre|número|numero|número|nummer
place|ort|endroit,lieu|lugar,sitio|posto,luogo|lugar,sítio|plek,plaats
city centre|innenstadt,stadtzentrum|centre ville|centro de la ciudad|centro città|centro da cidade|stadscentrum
region|region|région|región,comarca|regione|região|regio,streek
country/countries|land|pays|país|paese|país|land
product|produkt|produit|producto|prodotto|produto|product
brand|marke|marque|marca|marchio,marca|marca|merk
collection|kollektion,sammlung|collection|colección|collezione|coleção|collectie
selection|auswahl|choix,sélection|selección|scelta,selezione|seleção,escolha|keuze
kind|art|sorte,type|tipo|tipo|tipo|soort
idea|idee|idée|idea|idea|ideia|idee
project|projekt|projet|proyecto|progetto|projeto|project
community/communities|gemeinschaft|communauté|comunidad|comunità|comunidade|gemeenschap
member|mitglied|membre|miembro,socio|socio,membro|membro,sócio|lid
fair|messe|salon,foire|feria|fiera|feira|beurs
match/matches|spiel,fußballspiel|match|partido|partita|partida,jogo|wedstrijd
race|rennen,lauf|course|carrera|corsa,gara|corrida|race,wedstrijd
marathon|marathon|marathon|maratón|maratona|maratona|marathon
sport|sport|sport|deporte|sport|desporto,esporte|sport
football|fußball|football,foot|fútbol|calcio|futebol|voetbal
swimming|schwimmen|natation|natación|nuoto|natação|zwemmen
running|laufen,joggen|course à pied|running|corsa|corrida|hardlopen
dance|tanz|danse|baile,danza|danza,ballo|dança|dans
cooking|kochen|cuisine|cocina|cucina|culinária|koken
reading|lesen|lecture|lectura|lettura|leitura|lezen
play area|spielecke|coin enfants|zona infantil|area giochi|zona infantil|speelhoek
parking|parkplatz|parking|aparcamiento|parcheggio|estacionamento|parkeerplaats
wifi|wlan|wifi|wifi|wifi|wifi|wifi
view|aussicht,blick|vue|vista|vista|vista|uitzicht
January|januar|janvier|enero|gennaio|janeiro|januari
February|februar|février|febrero|febbraio|fevereiro|februari
March|märz|mars|marzo|marzo|março|maart
April|april|avril|abril|aprile|abril|april
May|mai||mayo|maggio|maio|mei
June|juni|juin|junio|giugno|junho|juni
July|juli|juillet|julio|luglio|julho|juli
August|august|août|agosto|agosto|agosto|augustus
September|september|septembre|septiembre|settembre|setembro|september
October|oktober|octobre|octubre|ottobre|outubro|oktober
November|november|novembre|noviembre|novembre|novembro|november
December|dezember|décembre|diciembre|dicembre|dezembro|december
free entry|freier eintritt,eintritt frei|entrée libre,entrée gratuite|entrada libre,entrada gratuita|ingresso libero,ingresso gratuito|entrada livre,entrada gratuita|gratis toegang,toegang gratis
entry|eintritt|entrée|entrada|ingresso|entrada|toegang,entree
maintenance|wartung|entretien,maintenance|mantenimiento|manutenzione|manutenção|onderhoud
bonus/bonuses|bonus,prämie,zulage|prime|prima,bono|bonus,premio|bónus,prémio|bonus,premie
meals|verpflegung|repas compris|comidas|vitto|refeições|maaltijden
care|pflege,betreuung|soin,soins|cuidado,atención|cura,assistenza|cuidados,cuidado|zorg
health insurance|krankenversicherung,krankenkasse|mutuelle,assurance maladie|seguro médico,seguro de salud|assicurazione sanitaria|seguro de saúde|zorgverzekering
e-mail|e-mail,mail|e-mail,courriel,mail|correo electrónico,correo,e-mail|e-mail,mail|e-mail|e-mail,mail,mailtje
waiting time|wartezeit|temps d attente|tiempo de espera,espera|tempo di attesa|tempo de espera|wachttijd
pocket|hosentasche,jackentasche|poche|bolsillo|tasca|bolso do casaco,algibeira|broekzak,jaszak,zak
raft|floß|radeau|balsa|zattera|jangada|vlot
rowing boat|ruderboot|barque à rames|bote de remos|barca a remi|barco a remos|roeiboot,roeibootje
crumb|krümel,brotkrumen,krumen|miette|miga|briciola|migalha|kruimel
fireplace|kamin|cheminée|chimenea|camino,caminetto|lareira|open haard,haard
trail|wanderweg,wanderwege|sentier|sendero|sentiero|trilho|wandelpad
home delivery|lieferung nach hause|livraison à domicile|envío a domicilio,entrega a domicilio|consegna a domicilio|entrega ao domicílio|thuisbezorging
sign|schild,zeichen|panneau,signe|cartel,señal|insegna,segno|sinal,placa|bord,teken
message|nachricht,botschaft|message|mensaje|messaggio|mensagem|bericht
file|datei|fichier|archivo,fichero|file|ficheiro|bestand
screen|bildschirm|écran|pantalla|schermo|ecrã,tela|scherm
button|knopf|bouton|botón|bottone,pulsante|botão|knop
gate|tor|portail|portón|cancello|portão|poort,hek
fence|zaun|clôture|valla|recinto,staccionata|cerca|hek
bell|glocke,klingel|cloche,sonnette|campana,timbre|campana,campanello|sino,campainha|bel,klok
bucket|eimer|seau|cubo|secchio|balde|emmer
broom|besen|balai|escoba|scopa|vassoura|bezem
ladder|leiter|échelle|escalera de mano|scala a pioli|escada de mão|ladder
brush/brushes|pinsel,bürste|pinceau,brosse|pincel,cepillo|pennello,spazzola|pincel,escova|kwast,borstel
thread|faden,garn|fil|hilo|filo|fio,linha|draad
needle|nadel|aiguille|aguja|ago|agulha|naald
fabric|stoff|tissu|tela,tejido|tessuto,stoffa|tecido|stof
sail|segel|voile|vela|vela|vela de barco|zeil
motor|motor|moteur|motor|motore|motor|motor
tyre|reifen|pneu|neumático|gomma,pneumatico|pneu|band
wheel|rad,räder|roue|rueda|ruota|roda|wiel
brake|bremse|frein|freno|freno|travão,freio|rem
chain|kette|chaîne|cadena|catena|corrente|ketting
sand|sand|sable|arena|sabbia|areia|zand
dust|staub|poussière|polvo|polvere|pó|stof
mud|schlamm|boue|barro|fango|lama|modder
shell|muschel|coquillage|concha|conchiglia|concha|schelp
feather|feder|plume|pluma|piuma|pena|veer
nest|nest|nid|nido|nido|ninho|nest
cage|käfig|cage|jaula|gabbia|gaiola|kooi
egg white|eiweiß|blanc d œuf|clara|albume|clara|eiwit
rainbow|regenbogen|arc en ciel|arcoíris|arcobaleno|arco íris|regenboog
cloud|wolke|nuage|nube|nuvola|nuvem|wolk
drop|tropfen|goutte|gota|goccia|gota|druppel
ground|erdboden|terrain|terreno|terreno|terreno|grond
line of people|schlange|file d attente,queue|cola|fila|fila|rij
noise|lärm,geräusch|bruit|ruido|rumore|ruído,barulho|lawaai,geluid
sound|klang,ton|son|sonido|suono|som|geluid,klank
smell|geruch,duft|odeur,parfum|olor,aroma|odore,profumo|cheiro,aroma|geur
warmth|wärme|chaleur humaine|calidez|calore|calor humano|warmte
help|hilfe|aide|ayuda|aiuto|ajuda|hulp
idea|einfall|trouvaille|ocurrencia|trovata|ideia|inval
rule|regel|règle|regla,norma|regola|regra|regel
law|gesetz|loi|ley|legge|lei|wet
right|recht|droit|derecho|diritto|direito|recht
duty/duties|pflicht|devoir|deber|dovere|dever|plicht
risk|risiko|risque|riesgo|rischio|risco|risico
accident|unfall|accident|accidente|incidente|acidente|ongeluk,ongeval
first aid|erste hilfe|premiers secours|primeros auxilios|primo soccorso|primeiros socorros|eerste hulp,ehbo
evacuation|evakuierung|évacuation|evacuación|evacuazione|evacuação|ontruiming
fire extinguisher|feuerlöscher|extincteur|extintor|estintore|extintor|brandblusser
smoke alarm|rauchmelder|détecteur de fumée|detector de humo|rilevatore di fumo|detetor de fumo|rookmelder
hygiene|hygiene|hygiène|higiene|igiene|higiene|hygiëne
hand washing|händewaschen|lavage des mains|lavado de manos|lavaggio delle mani|lavagem das mãos|handen wassen
forklift|gabelstapler,stapler|chariot élévateur|carretilla elevadora|muletto,carrello elevatore|empilhador,empilhadeira|heftruck
pallet|palette|palette|palé,palet|pallet,bancale|palete|pallet
inflation|inflation|inflation|inflación|inflazione|inflação|inflatie
interest|zinsen,zins|intérêts,taux d intérêt|interés,intereses|interessi|juros|rente
compound interest|zinseszins,zinseszinsen|intérêts composés|interés compuesto|interesse composto|juros compostos|samengestelde rente,rente op rente
photosynthesis|photosynthese,fotosynthese|photosynthèse|fotosíntesis|fotosintesi|fotossíntese|fotosynthese
vaccine|impfstoff|vaccin|vacuna|vaccino|vacina|vaccin
blood pressure|blutdruck|tension artérielle|tensión arterial|pressione del sangue|tensão arterial,pressão arterial|bloeddruck,bloeddruk
water cycle|wasserkreislauf|cycle de l eau|ciclo del agua|ciclo dell acqua|ciclo da água|waterkringloop
glacier|gletscher|glacier|glaciar|ghiacciaio|glaciar|gletsjer
volcano/volcanoes|vulkan|volcan|volcán|vulcano|vulcão|vulkaan
wind turbine|windrad,windkraftanlage|éolienne|aerogenerador|pala eolica,turbina eolica|turbina eólica|windmolen,windturbine
visit|besuch|visite|visita|visita|visita|bezoek
colour|farbe,farbton|couleur|color|colore|cor,cores+|kleur
fishing|fischerei|pêche|pesca|pesca|pesca|visserij
sole|sohle|semelle|suela|suola|sola|zool
cork|kork|liège|corcho|sughero|cortiça|kurk
stainless steel|edelstahl|acier inoxydable,inox|acero inoxidable|acciaio inox,acciaio inossidabile|aço inoxidável,inox|roestvrij staal,rvs
steel|stahl|acier|acero|acciaio|aço|staal
board|brett|planche|tabla|tavola|prancha|plank
class/classes|klasse|classe|clase|classe|turma|klas
pocket|tasche der jacke||||bolso|
note|zettel|mot,petit mot|nota|biglietto scritto,bigliettino|bilhetinho|briefje
traffic|verkehr|circulation|tráfico,tráfego|traffico|trânsito,tráfego|verkeer
church tower|kirchturm|clocher|campanario|campanile|torre da igreja|kerktoren
primary school|grundschule|école primaire|escuela primaria|scuola elementare,scuola primaria|escola primária,escola básica|basisschool
bench press|hantelbank|||||
logo|logo|logo|logo|logo|logótipo,logo|logo
end card|endcard,schlussbild|carton final|cartela final|cartello finale|cartela final|eindkaart
camera|kamera|caméra|cámara|telecamera,macchina da presa|câmara|camera
aerial shot|luftaufnahme,drohnenaufnahme|vue aérienne,plan aérien|plano aéreo,toma aérea|ripresa aerea|plano aéreo|luchtopname
slow motion|zeitlupe|ralenti|cámara lenta|rallentatore|câmara lenta|slow motion
cut|schnitt|coupe|corte|taglio|corte|snit
brass band|blaskapelle|fanfare|banda de música|banda musicale|banda filarmónica|fanfare
rehearsal|probe|répétition|ensayo|prova|ensaio|repetitie
dining table|esstisch|table à manger|mesa de comedor|tavolo da pranzo|mesa de jantar|eettafel
edge|rand,kante|bord|borde|bordo|borda|rand
top|gipfel,spitze|sommet|cima|cima|topo,cume|top
bottom|grund|fond|fondo|fondo|fundo|bodem
middle|mitte|milieu|medio,centro|mezzo,centro|meio,centro|midden
side|seite|côté|lado|lato|lado|kant,zijde
page|buchseite|page|página|pagina|página|pagina,bladzijde
word|wort,wörter|mot|palabra|parola|palavra|woord
sentence|satz|phrase|frase|frase|frase|zin
person in need|bedürftige|personne dans le besoin|persona necesitada|persona bisognosa|pessoa carenciada|mens in nood
homelessness|obdachlosigkeit|sans abrisme|sinhogarismo|senzatetto|sem abrigo|dakloosheid
loneliness|einsamkeit|solitude|soledad|solitudine|solidão|eenzaamheid
friendship|freundschaft|amitié|amistad|amicizia|amizade|vriendschap
courage|mut|courage|valor,coraje|coraggio|coragem|moed
patience|geduld|patience|paciencia|pazienza|paciência|geduld
potter's wheel|töpferscheibe|tour de potier|torno|tornio|torno de oleiro,roda de oleiro|draaischijf
gravel|kies,schotter|gravier|grava|ghiaia|gravilha,cascalho|grind
moss|moos|mousse|musgo|muschio|musgo|mos
asphalt|asphalt|asphalte|asfalto|asfalto|asfalto|asfalt
utility bill|nebenkostenabrechnung|décompte de charges|recibo de la luz|bolletta|conta da luz|energierekening
illustration|illustration|illustration|ilustración|illustrazione|ilustração|illustratie
barbecue|grillen,grillfest|barbecue|barbacoa|grigliata,barbecue|churrasco|barbecue
length|länge,dauer|durée,longueur|duración|durata|duração|lengte,duur
sort|sorte|variété|variedad|varietà|variedade|smaak,soort
scoop|kugel|boule|bola|pallina|bola de gelado|bolletje
basil|basilikum|basilic|albahaca|basilico|manjericão|basilicum
pallet jack|hubwagen|transpalette|transpaleta|transpallet|porta paletes|pompwagen
theft|diebstahl|vol|robo|furto|roubo|diefstal
assistance|unterstützung,assistenz|assistance|asistencia|assistenza|assistência|hulpdienst
adoption|adoption,vermittlung|adoption|adopción|adozione|adoção|adoptie
closing line|schlusssatz|phrase de fin|cierre|chiusura|fecho|slotzin
reading hour|vorlesestunde|heure du conte|cuentacuentos|ora della lettura|hora do conto|voorleesuur,voorleesuurtje
night blue|nachtblau|bleu nuit|azul noche|blu notte|azul noite|nachtblauw
time|mal|fois|vez|volta|vez|keer
photovoltaics|photovoltaik|photovoltaïque|fotovoltaica|fotovoltaico|fotovoltaica|fotovoltaïek
message|botschaft,aussage|message|mensaje|messaggio|mensagem|boodschap
promo|promo|promo|promo|promo|promo|promo
fog light|nebelleuchte|||||
`;
