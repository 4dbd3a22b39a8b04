/** Places, beings, body, feelings, filming and trade as advertisements tell of them: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const MARKET_WORLD_WORDS = `
mandolin|mandoline|mandoline|mandolina|mandolino|bandolim,bandolins+|mandoline
cannoli||||cannolo,cannoli||
promo video|promotionvideo,promovideo|vidéo promotionnelle,vidéo promo|vídeo promocional|video promozionale|vídeo promocional|promotievideo,promofilm,promofilmpje
crying|weinen|pleurs|llanto|pianto|choro|gehuil
Lake Constance|bodensee|lac de constance|lago de constanza|lago di costanza|lago de constança|bodenmeer
web address/web addresses|webadresse,internetadresse|adresse web|dirección web|indirizzo web|endereço web|webadres
hair straightener|glätteisen|lisseur,fer à lisser|plancha de pelo|piastra|prancha de cabelo|stijltang
wicker basket|weidenkorb|panier en osier|cesta de mimbre|cesto di vimini|cesto de vime|rieten mand
sliver|splitter|éclat|trocito|scaglia|lasca|stukje
sponsor|sponsor,sponsoren+|sponsor|patrocinador|sponsor|patrocinador|sponsor
book fair|buchmesse|foire du livre,salon du livre|feria del libro|fiera del libro|feira do livro|boekenbeurs
cooperative winery/cooperative wineries|winzergenossenschaft|cave coopérative|bodega cooperativa|cantina sociale|adega cooperativa|wijncoöperatie
laid table|gedeckter tisch|table dressée|mesa puesta|tavola imbandita|mesa posta|gedekte tafel
table|tafel|table|mesa|tavola|mesa|tafel
quote|angebot|devis|presupuesto|preventivo|orçamento|offerte
drum and bass|drum and bass|drum and bass|drum and bass|drum and bass|drum and bass|drum n bass
coffee grinder|kaffeemühle|moulin à café|molinillo,molinillo de café|macinacaffè|moinho de café|koffiemolen
speciality coffee|spezialitätenkaffee|café de spécialité|café de especialidad|caffè specialty|café de especialidade,café especial|specialty koffie
speciality/specialities|spezialität|spécialité|especialidad|specialità|especialidade|specialiteit
program|programm|logiciel|programa|programma|programa|programma
invoicing|rechnungsstellung|facturation|facturación|fatturazione|faturação,faturamento|facturatie
click|klick|clic|clic|clic|clique|klik
language|sprache|langage|lenguaje|linguaggio|linguagem|taal
soy wax|sojawachs|cire de soja|cera de soja|cera di soia|cera de soja|sojawas
throw blanket|plaid|plaid|manta|plaid|manta|plaid
white coat|arztkittel,kittel|blouse blanche|bata blanca|camice|bata branca,jaleco|doktersjas
liquorice|lakritz,lakritze|réglisse|regaliz|liquirizia|alcaçuz|drop
tranquillity|gelassenheit|tranquillité|tranquilidad|tranquillità|tranquilidade|kalmte
whistling|pfeifen|sifflement|silbido|fischiettio|assobio|gefluit
villa|villa,villen+|villa|villa,chalet|villa|villa,moradia|villa
drums|schlagzeug|batterie de musique||||drumstel
animation|animation|animation|animación|animazione|animação|animatie
cow|kuh,kühe+|vache|vaca|mucca,vacca|vaca|koe,koeien+
cheese farm|käsehof|ferme fromagère|granja quesera|fattoria del formaggio|quinta de queijo|kaasboerderij
pace|rhythmus|rythme|ritmo|ritmo|ritmo|ritme,tempo
beat|beat|beat|beat|beat|batida|beat
melody/melodies|melodie|mélodie|melodía|melodia|melodia|melodie
puddle|pfütze|flaque|charco|pozzanghera|poça|plas
steep slope|steillage,steilhang,steilhänge+|coteau,pente|ladera|pendio|encosta|steile helling
wine press/wine presses|kelter,weinpresse|pressoir|prensa de vino,lagar|torchio|lagar,prensa|wijnpers
caravan|wohnwagen|caravane|caravana|roulotte,caravan|caravana,trailer|caravan
earplugs|ohrstöpsel|bouchons d oreilles|tapones para los oídos,tapones|tappi per le orecchie|tampões para os ouvidos,protetores auriculares|oordoppen,oordopjes
payroll|lohnabrechnung,gehaltsabrechnung|paie,fiche de paie|nómina|busta paga|folha de pagamento|salarisadministratie,loonadministratie
accent|akzent|accent|acento|accento|acento,detalhe|accent
drugs|drogen|drogue,drogues+|drogas|droga,droghe+|drogas|drugs
drink|drink|verre|copa,trago|drink|copo|drank
smartphone app|handy app|appli mobile|app móvil|app per smartphone|aplicativo de celular|mobiele app
business|betrieb,betriebe+|entreprise|negocio|attività,azienda|negócio|bedrijf
village festival|dorffest|fête de village|fiesta del pueblo|festa di paese,sagra|festa da aldeia|dorpsfeest
grape harvest|weinlese,lese|vendanges|vendimia|vendemmia|vindima|druivenpluk
nap|nickerchen,mittagsschlaf|sieste|siesta|pisolino|soneca,sesta|dutje
cosiness|gemütlichkeit|cocooning|calidez|intimità|aconchego|gezelligheid
bicycle ride|radtour,fahrradtour|balade à vélo|paseo en bici|giro in bici|passeio de bicicleta|fietstocht
boat trip|bootstour,bootsfahrt|promenade en bateau|paseo en barco|gita in barca|passeio de barco|boottocht
road trip|roadtrip|road trip|viaje por carretera|viaggio on the road|viagem de carro|roadtrip
morning coffee|morgenkaffee|café du matin|café de la mañana|caffè del mattino|café da manhã|ochtendkoffie
sunday|sonntag|dimanche|domingo|domenica|domingo|zondag
brunch|brunch|brunch|brunch|brunch|brunch|brunch
aperitif|aperitif|apéritif,apéro|aperitivo|aperitivo|aperitivo|aperitief,borrel
starter|vorspeise|entrée|entrante|antipasto|entrada|voorgerecht
wine list|weinkarte|carte des vins|carta de vinos|carta dei vini|carta de vinhos|wijnkaart
cellar|weinkeller|cave,chai|bodega|cantina|adega|wijnkelder
family|familie,familien+|famille|familia|famiglia|família|gezin,familie
hand|hand,hände+,händen+|main|mano|mano,mani+|mão,mãos+|hand
bottle|flasche|bouteille|botella|bottiglia|garrafa|fles
biscuit bakery/biscuit bakeries|keksfabrik,keksbäckerei|biscuiterie|fábrica de galletas|biscottificio|fábrica de bolachas|koekjesfabriek
chocolate shop|chocolaterie,schokoladenladen|chocolaterie|chocolatería,bombonería|cioccolateria|chocolataria|chocolaterie
distillery/distilleries|brennerei,destillerie|distillerie|destilería|distilleria|destilaria|stokerij,distilleerderij
cheese dairy/cheese dairies|käserei|fromagerie|quesería|caseificio|queijaria|kaasmakerij
olive mill|ölmühle|moulin à huile|almazara|frantoio|lagar|olijfmolen
tea room|teestube|salon de thé|salón de té|sala da tè|salão de chá|theehuis
beer garden|biergarten|terrasse de brasserie|cervecería al aire libre|birreria all aperto|esplanada|biertuin
beach bar|strandbar|bar de plage|chiringuito|chiosco sulla spiaggia|bar de praia,barraca|strandtent
fish restaurant|fischrestaurant|restaurant de poisson|marisquería,restaurante de pescado|ristorante di pesce|marisqueira,restaurante de peixe|visrestaurant
inn|gasthaus,gasthof,wirtshaus|auberge|posada,mesón|osteria,locanda,trattoria|taberna,tasca|herberg,eetcafé
mountain hut|berghütte,alm,almhütte|refuge,chalet|refugio,cabaña|rifugio,baita|refúgio de montanha|berghut
holiday home|ferienhaus,ferienwohnung|gîte,maison de vacances|casa rural,casa de vacaciones|casa vacanze|casa de férias|vakantiehuis,vakantiewoning
bed and breakfast|pension,frühstückspension|chambre d hôtes|casa de huéspedes|agriturismo,bed and breakfast|turismo rural|bed and breakfast
thermal bath|therme,thermalbad|thermes|balneario|terme|termas|thermaalbad
cycle shop|radladen|magasin de vélos|tienda de bicicletas|negozio di biciclette|loja de bicicletas|fietsenwinkel
hearing aid shop|hörakustiker,hörgeräteakustiker|audioprothésiste|centro auditivo|centro acustico|centro auditivo|audicien
natural food shop|bioladen,naturkostladen|magasin bio|tienda ecológica,herbolario|negozio bio|loja biológica|biowinkel,natuurwinkel
bridal shop|brautmodengeschäft|boutique de mariage|tienda de novias|atelier sposa|loja de noivas|bruidswinkel
atelier|atelier|atelier|atelier|atelier|ateliê,atelier|atelier
studio|studio,atelier|studio|estudio|studio|estúdio|studio
laboratory/laboratories|labor,labore+|laboratoire|laboratorio|laboratorio|laboratório|laboratorium,lab
greenhouse nursery|gärtnerei|pépinière|vivero|vivaio|viveiro|kwekerij
nursery|kita,kindertagesstätte,krippe|crèche|guardería,escuela infantil|asilo nido,asilo|creche,berçário|kinderdagverblijf,crèche
football pitch|fußballplatz|terrain de football|campo de fútbol|campo da calcio|campo de futebol|voetbalveld
stadium|stadion,stadien+|stade|estadio|stadio|estádio|stadion
ski slope|piste,skipiste|piste de ski|pista de esquí|pista da sci|pista de esqui|skipiste
track|rennstrecke|circuit|circuito|pista|pista|circuit
climbing hall|kletterhalle|salle d escalade|rocódromo|palestra d arrampicata|ginásio de escalada|klimhal
gym|fitnessstudio,fitnesscenter,fitness studio|salle de sport,salle de fitness|gimnasio|palestra|academia,ginásio|sportschool,fitnesscentrum
nature reserve|naturschutzgebiet|réserve naturelle|reserva natural|riserva naturale|reserva natural|natuurgebied
national park|nationalpark|parc national|parque nacional|parco nazionale|parque nacional|nationaal park
waterfall|wasserfall,wasserfälle+|cascade|cascada|cascata|cascata,cachoeira|waterval
spring water|quellwasser|eau de source|agua de manantial|acqua di sorgente|água de nascente|bronwater
stream|bach,bäche+|ruisseau|arroyo|ruscello|riacho,ribeiro|beek
pond|teich|étang,mare|estanque|stagno,laghetto|lago pequeno,lagoa|vijver
cliff|klippe,steilküste|falaise|acantilado|scogliera|falésia,penhasco|klif
rock|fels,felsen|rocher|roca|roccia|rocha|rots
cave|höhle|grotte|cueva|grotta|gruta,caverna|grot
dune|düne|dune|duna|duna|duna|duin
desert|wüste|désert|desierto|deserto|deserto|woestijn
jungle|dschungel,urwald|jungle|selva,jungla|giungla|selva,floresta|jungle
rice field|reisfeld,reisfelder+|rizière|arrozal|risaia|arrozal|rijstveld
tea field|teefeld,teefelder+|champ de thé|campo de té|campo di tè|campo de chá|theeveld
orchard|obstgarten,streuobstwiese|verger|huerto de frutales|frutteto|pomar|boomgaard
wheat field|weizenfeld,kornfeld|champ de blé|campo de trigo,trigal|campo di grano|campo de trigo,seara|korenveld
lavender field|lavendelfeld|champ de lavande|campo de lavanda|campo di lavanda|campo de lavanda|lavendelveld
almond tree|mandelbaum|amandier|almendro|mandorlo|amendoeira|amandelboom
palm tree|palme|palmier|palmera|palma|palmeira|palmboom
cactus/cacti|kaktus,kakteen+|cactus|cactus|cactus|cato,cacto|cactus
branch/branches|ast,zweig,äste+|branche|rama|ramo|ramo,galho|tak
root|wurzel|racine|raíz,raíces+|radice|raiz,raízes+|wortel
soil|erde,erdreich|terre|tierra|terra|terra,solo|grond,aarde
dew|tau|rosée|rocío|rugiada|orvalho|dauw
breeze|brise|brise|brisa|brezza|brisa|briesje
wind farm|windpark|parc éolien|parque eólico|parco eolico|parque eólico|windpark
candlelight|kerzenlicht,kerzenschein|lumière des bougies,lueur des bougies|luz de velas,luz de las velas,luz cálida de velas|lume di candela,luce di candela|luz de velas,luz das velas|kaarslicht
daylight|tageslicht|lumière du jour|luz de día,luz del día,luz diurna|luce del giorno,luce diurna|luz do dia|daglicht
natural light|natürliches licht,natürlichem licht|lumière naturelle|luz natural|luce naturale|luz natural|natuurlijk licht
warm light|warmes licht,warmem licht|lumière chaude|luz cálida|luce calda|luz quente|warm licht
soft light|weiches licht,weichem licht|lumière douce|luz suave|luce morbida,luce soffusa|luz suave|zacht licht
golden sunset light|licht der untergehenden sonne|lumière du couchant,lumière du coucher de soleil|luz del atardecer,luz de atardecer|luce del tramonto|luz do pôr do sol|licht van de zonsondergang
golden hour|goldene stunde|heure dorée|hora dorada|ora d oro,golden hour|hora dourada|gouden uur
sunlight|sonnenlicht|lumière du soleil|luz del sol|luce del sole|luz do sol|zonlicht
sunbeam|sonnenstrahl,sonnenstrahlen+|rayon de soleil|rayo de sol|raggio di sole|raio de sol|zonnestraal
spotlight|scheinwerfer|projecteur|foco|faretto|holofote|spotlight
neon light|neonlicht|néon|luz de neón,neón|luce al neon,neon|luz neon,néon|neonlicht
smoke|rauch|fumée|humo|fumo|fumo,fumaça|rook
steam|dampf|vapeur|vapor|vapore|vapor|stoom
flame|flamme|flamme|llama|fiamma|chama|vlam
spark|funke,funken+|étincelle|chispa|scintilla|faísca,centelha|vonk
background|hintergrund|arrière plan,fond|fondo,segundo plano|sfondo,secondo piano|fundo,segundo plano|achtergrond
foreground|vordergrund|premier plan|primer plano de imagen|primo piano|primeiro plano|voorgrond
frame|bild|cadre|encuadre|inquadratura|enquadramento|beeld
detail|detail|détail|detalle|dettaglio|detalhe,pormenor|detail
landscape|landschaft|paysage|paisaje|paesaggio|paisagem|landschap
skyline|skyline|ligne d horizon|skyline,horizonte urbano|skyline|skyline|skyline
horizon|horizont|horizon|horizonte|orizzonte|horizonte|horizon
shot|aufnahme,aufnahmen+,einstellung|plan,prise|plano,toma|ripresa,inquadratura|plano,tomada|opname,shot
aerial shots|luftaufnahmen,drohnenaufnahmen|vues aériennes,images de drone|tomas aéreas,imágenes aéreas|riprese aeree|imagens aéreas,planos aéreos|luchtbeelden,dronebeelden
handheld camera|handkamera|caméra à l épaule,caméra portée|cámara en mano|camera a mano|câmera na mão,câmara ao ombro|handcamera,camera uit de hand
split screen|geteilter bildschirm,splitscreen|écran partagé|pantalla dividida|schermo diviso,split screen|ecrã dividido,tela dividida|splitscreen
loop|endlosschleife,loop|boucle|bucle|loop|loop|loop
grain|korn,filmkorn|grain|grano|grana|grão|korrel
palette|farbpalette,palette|palette|paleta|palette,tavolozza|paleta|palet,kleurenpalet
colours|farben|couleurs|colores|colori|cores|kleuren
tones|farbtöne,töne|teintes,tons|tonos,tonalidades|toni,tonalità|tons,tonalidades|tinten
pastel tones|pastelltöne,pastelltönen|tons pastel|tonos pastel|toni pastello|tons pastel|pasteltinten
earth tones|erdtöne,erdtönen,erdfarben|tons terreux,tons terre|tonos tierra,tonos terrosos|toni della terra,toni terra|tons terra,tons terrosos|aardetinten,aardtinten
warm tones|warme töne,warmen tönen|tons chauds|tonos cálidos|toni caldi|tons quentes|warme tinten
cold tones|kalte töne|tons froids|tonos fríos|toni freddi|tons frios|koude tinten
text overlay|texteinblendung|incrustation|rótulo|sovrimpressione|legenda|tekst in beeld
subtitle|untertitel|sous titre|subtítulo|sottotitolo|legenda|ondertitel
slogan|slogan,claim,leitspruch|slogan,signature,accroche|eslogan,lema|slogan,payoff,motto|slogan,lema,mote|slogan,leus,pay off
closing line|abschlusssatz,schlusssatz|phrase de fin,phrase finale|frase final,cierre|frase finale,chiusura|frase final,fecho|slotzin
call to action|handlungsaufforderung,aufruf|appel à l action|llamada a la acción,llamada final|invito all azione,chiamata all azione,invito finale|chamada para ação,chamada à ação,chamada final|oproep,call to action
speaker|sprecher,sprecherin|narrateur,narratrice|locutor,locutora|speaker,voce narrante|locutor,locutora|spreker,voice over
female voice-over|weibliche stimme,frauenstimme,sprecherin,weibliche sprecherin,weibliche off stimme|voix off féminine,voix féminine|voz en off femenina,voz femenina,locutora|voce fuori campo femminile,voce femminile|narração feminina,voz feminina,locução feminina|vrouwelijke voice over,vrouwenstem
male voice-over|männliche stimme,männerstimme,männlicher sprecher,sprecher|voix off masculine,voix masculine|voz en off masculina,voz masculina,locutor|voce fuori campo maschile,voce maschile|narração masculina,voz masculina,locução masculina|mannelijke voice over,mannenstem
voice-over|off stimme,offstimme,sprechertext,sprecherstimme|voix off|voz en off,locución|voce fuori campo,voice over,voce narrante|narração,locução,voz off|voice over,vertelstem
sound effect|soundeffekt,geräusch|effet sonore,bruitage|efecto de sonido|effetto sonoro|efeito sonoro|geluidseffect
soundtrack|soundtrack|bande son,bande originale|banda sonora|colonna sonora|banda sonora,trilha sonora|soundtrack
piano music|klaviermusik,pianomusik|musique au piano|música de piano|musica di pianoforte,musica al pianoforte|música de piano|pianomuziek
guitar music|gitarrenmusik,gitarrenklänge|musique de guitare|música de guitarra|musica di chitarra|música de guitarra,música de violão|gitaarmuziek
acoustic guitar|akustikgitarre,akustische gitarre,akustischer gitarre|guitare acoustique,guitare sèche|guitarra acústica|chitarra acustica|violão,guitarra acústica|akoestische gitaar
electric guitar|e gitarre,elektrische gitarre|guitare électrique|guitarra eléctrica|chitarra elettrica|guitarra elétrica|elektrische gitaar
electronic music|elektronische musik,elektromusik|musique électronique,musique électro|música electrónica|musica elettronica|música eletrónica,música eletrônica|elektronische muziek
orchestral music|orchestermusik|musique orchestrale|música orquestal|musica orchestrale|música orquestral|orkestmuziek
indie pop|indie pop|indie pop,pop indé|indie pop,pop indie|indie pop|indie pop|indiepop
pop music|popmusik|musique pop|música pop|musica pop|música pop|popmuziek
hip-hop|hip hop,hiphop|hip hop|hip hop|hip hop|hip hop|hiphop
jazz|jazz|jazz|jazz|jazz|jazz|jazz
lo-fi|lo fi,lofi|lo fi,lofi|lo fi,lofi|lo fi,lofi|lo fi,lofi|lo fi,lofi
bossa nova|bossa nova|bossa nova|bossa nova|bossa nova|bossa nova|bossanova
flamenco|flamenco|flamenco|flamenco|flamenco|flamenco|flamenco
fado|fado|fado|fado|fado|fado|fado
reggae|reggae|reggae|reggae|reggae|reggae|reggae
samba|samba|samba|samba|samba|samba|samba
folk|folk|folk|folk|folk|folk|folk
funk|funk|funk|funk|funk|funk|funk
waves|wellenrauschen|bruit des vagues|sonido de las olas,ruido de las olas|rumore delle onde|som das ondas|geruis van de golven
birdsong|vogelgezwitscher|chant des oiseaux|canto de pájaros|canto degli uccelli|canto dos pássaros|vogelgezang
applause|applaus,beifall|applaudissements|aplausos|applausi|aplausos|applaus
laughter|lachen,gelächter|rires|risas|risate|risos|gelach
heartbeat|herzschlag|battement de cœur|latido|battito del cuore|batimento do coração|hartslag
fashion show|modenschau|défilé|desfile de moda,desfile|sfilata|desfile de moda|modeshow
office building|bürogebäude|immeuble de bureaux|edificio de oficinas|palazzo di uffici|prédio de escritórios|kantoorgebouw
conference|konferenz,tagung|conférence,colloque|conferencia,congreso|conferenza,convegno|conferência|conferentie
meeting|besprechung,meeting|réunion|reunión,reuniones+|riunione|reunião,reuniões+|vergadering
workshop course|workshop|atelier|taller|laboratorio,workshop|oficina,workshop|workshop
webinar|webinar|webinaire|seminario web,webinar|webinar|webinar|webinar
ceremony/ceremonies|feier,zeremonie|cérémonie|ceremonia|cerimonia|cerimónia,cerimônia|ceremonie
anniversary/anniversaries|jubiläum,jubiläen+,jahrestag|anniversaire|aniversario|anniversario|aniversário|jubileum
parade|umzug,parade|défilé|desfile|sfilata|desfile|optocht
carnival|karneval,fasching|carnaval|carnaval|carnevale|carnaval|carnaval
new year|neujahr,neues jahr|nouvel an,nouvelle année|año nuevo|capodanno,anno nuovo|ano novo|nieuwjaar
new year's eve|silvester|réveillon,saint sylvestre|nochevieja|capodanno|véspera de ano novo,réveillon|oudejaarsavond
mother's day|muttertag|fête des mères|día de la madre|festa della mamma|dia da mãe,dia das mães|moederdag
father's day|vatertag|fête des pères|día del padre|festa del papà|dia do pai,dia dos pais|vaderdag
valentine's day|valentinstag|saint valentin|san valentín|san valentino|dia dos namorados|valentijnsdag
halloween|halloween|halloween|halloween|halloween|halloween|halloween
black friday|black friday|black friday|black friday|black friday|black friday|black friday
summer sale|sommerschlussverkauf,ausverkauf|soldes d été,soldes|rebajas de verano,rebajas|saldi estivi,saldi|saldos,liquidação de verão|zomeruitverkoop,uitverkoop
launch/launches|markteinführung,launch|lancement|lanzamiento|lancio|lançamento|lancering
campaign|kampagne|campagne|campaña|campagna|campanha|campagne
advertisement|anzeige,werbung,reklame,werbeclip,werbevideo|publicité,pub|publicidad,anuncio|pubblicità|publicidade,propaganda|advertentie,reclame
advert|werbefilm,werbespot|film publicitaire,spot publicitaire|anuncio publicitario,spot publicitario|spot pubblicitario|anúncio publicitário,comercial,vídeo publicitário|reclamefilmpje,reclamespot,reclamevideo
brand film|markenfilm|film de marque|película de marca,vídeo de marca|film di marca,brand film|filme de marca|merkfilm
short video|kurzvideo,kurzes video|courte vidéo,vidéo courte|vídeo corto|breve video,video breve|vídeo curto|kort filmpje,korte video
clip|videoclip|clip|clip|clip|clipe,clip|filmpje,clip
television|fernsehen|télévision,télé|televisión,tele|televisione,tv|televisão|televisie,tv
cinema advert|kinospot|spot cinéma|spot de cine|spot cinema|anúncio de cinema|bioscoopreclame
social media|soziale medien,sozialen medien,social media|réseaux sociaux|redes sociales|social,social media,social network|redes sociais|sociale media,social media
internet|internet|internet|internet|internet|internet|internet
season|jahreszeit,saison|saison|temporada,estación|stagione|estação,temporada|seizoen
everyday life|alltag|quotidien,vie quotidienne|vida cotidiana,día a día|vita quotidiana,quotidiano|dia a dia,quotidiano|dagelijks leven
leisure|freizeit|loisirs|tiempo libre,ocio|tempo libero|lazer,tempo livre|vrije tijd
break|pause|pause|pausa,descanso|pausa|pausa,intervalo|pauze
routine|routine|routine|rutina|routine|rotina|routine
moment|moment,augenblick|moment,instant|momento,instante|momento,attimo|momento,instante|moment
childhood|kindheit|enfance|infancia|infanzia|infância|jeugd,kindertijd
youth|jugend|jeunesse|juventud|gioventù|juventude|jeugd
old age|alter|vieillesse|vejez|vecchiaia|velhice|ouderdom
happiness|glück|bonheur|felicidad|felicità|felicidade|geluk
pride|stolz|fierté|orgullo|orgoglio|orgulho|trots
longing|sehnsucht|nostalgie|añoranza,nostalgia|nostalgia|saudade|verlangen,heimwee
peace|ruhe,frieden|paix,sérénité|paz,serenidad|pace,serenità|paz,serenidade|rust,vrede
well-being|wohlbefinden|bien être|bienestar|benessere|bem estar|welzijn
balance|gleichgewicht,balance|équilibre|equilibrio|equilibrio|equilíbrio|balans
strength|kraft,stärke|force|fuerza|forza|força|kracht
speed|geschwindigkeit,tempo|vitesse|velocidad|velocità|velocidade|snelheid
lightness|leichtigkeit|légèreté|ligereza|leggerezza|leveza|lichtheid
beauty|schönheit|beauté|belleza|bellezza|beleza|schoonheid
elegance|eleganz|élégance|elegancia|eleganza|elegância|elegantie
luxury|luxus|luxe|lujo|lusso|luxo|luxe
simplicity|einfachheit|simplicité|sencillez|semplicità|simplicidade|eenvoud
closeness|nähe,geborgenheit|proximité|cercanía|vicinanza|proximidade|nabijheid
togetherness|zusammenhalt,gemeinschaft|convivialité,partage|convivencia,unión|convivialità,condivisione|convívio,união|saamhorigheid,gezelligheid
energy drive|power|énergie|energía|energia|energia|energie
power|strom,kraft|puissance|potencia|potenza|potência|kracht,vermogen
focus|fokus|concentration|concentración|concentrazione|foco,concentração|focus
success|erfolg|succès,réussite|éxito|successo|sucesso|succes
experience|erfahrung,erlebnis|expérience|experiencia|esperienza|experiência|ervaring,beleving
knowledge|wissen|savoir,connaissance|conocimiento|conoscenza|conhecimento|kennis
skill|können,fähigkeit|savoir faire,compétence|habilidad|abilità,saper fare|habilidade|vaardigheid,vakmanschap
passion|leidenschaft|passion|pasión|passione|paixão|passie
origin|herkunft,ursprung|origine|origen|origine|origem|herkomst,oorsprung
harvest|ernte|récolte,vendange|cosecha,vendimia|raccolta,vendemmia|colheita,vindima|oogst
production|produktion,herstellung|production,fabrication|producción,elaboración|produzione|produção,fabrico|productie
material|material,materialien+|matériau,matériaux+|material,materiales+|materiale|material,materiais+|materiaal,materialen+
resource|ressource|ressource|recurso|risorsa|recurso|grondstof
footprint|fußabdruck|empreinte|huella|impronta|pegada|voetafdruk
emission|emission,abgas,abgase+|émission|emisión,emisiones+|emissione|emissão,emissões+|uitstoot
rubbish|müll|déchets,ordures|basura|spazzatura,rifiuti|lixo|afval,vuilnis
single-use plastic|einwegplastik|plastique à usage unique|plástico de un solo uso|plastica monouso|plástico descartável|wegwerpplastic
single-use cup|einwegbecher|gobelet jetable|vaso desechable|bicchiere monouso|copo descartável|wegwerpbeker
plastic bottle|plastikflasche,pet flasche|bouteille en plastique|botella de plástico|bottiglia di plastica|garrafa de plástico,garrafa plástica|plastic fles
plastic bag|plastiktüte|sac plastique,sac en plastique|bolsa de plástico|sacchetto di plastica|saco de plástico,sacola plástica|plastic zak,plastic tas
logo|logo,firmenlogo|logo|logo,logotipo|logo,marchio|logo,logótipo,logotipo|logo
website|webseite,internetseite|site web,site internet,site|página web,sitio web,web|sito web,sito|site,página web,website|site,webpagina
phone number|telefonnummer|numéro de téléphone|número de teléfono|numero di telefono|número de telefone|telefoonnummer
qr code|qr code|qr code|código qr|codice qr|código qr|qr code
web shop|webshop,onlineshop|boutique en ligne|tienda online,tienda en línea|negozio online,shop online|loja online|webwinkel,webshop
first month|erster monat|premier mois|primer mes|primo mese|primeiro mês|eerste maand
free shipping|kostenloser versand,gratisversand,versandkostenfrei|livraison gratuite,livraison offerte|envío gratis,envío gratuito|spedizione gratuita|envio grátis,frete grátis,portes grátis|gratis verzending
free delivery|kostenlose lieferung|livraison gratuite|entrega gratuita|consegna gratuita|entrega grátis|gratis bezorging
free advice|kostenlose beratung|conseil gratuit|asesoramiento gratuito|consulenza gratuita|aconselhamento gratuito,consultoria gratuita|gratis advies
opening party|eröffnungsfeier|fête d ouverture|fiesta de apertura|festa di apertura|festa de abertura|openingsfeest
guarantee|garantie|garantie|garantía|garanzia|garantia|garantie
promise|versprechen|promesse|promesa|promessa|promessa|belofte
need|bedürfnis,bedarf|besoin|necesidad|bisogno,esigenza|necessidade|behoefte
choice|wahl,auswahl|choix|elección,opción|scelta|escolha|keuze
chance|chance|chance|oportunidad|occasione,opportunità|oportunidade|kans
goal|ziel|but,objectif|objetivo,meta|obiettivo|objetivo,meta|doel
plan|plan,pläne+|plan|plan|piano|plano|plan
order|bestellung|commande|pedido|ordine|encomenda,pedido|bestelling
customer service|kundenservice,kundendienst|service client|atención al cliente|servizio clienti|apoio ao cliente,atendimento|klantenservice
review|bewertung|avis|reseña,opinión|recensione|avaliação|beoordeling
meeting room|besprechungsraum|salle de réunion|sala de reuniones|sala riunioni|sala de reuniões|vergaderruimte
home office|homeoffice|télétravail,bureau à la maison|teletrabajo|ufficio in casa,smart working|home office,teletrabalho|thuiskantoor,thuiswerken
backyard|hinterhof|arrière cour|patio|cortile|quintal|achtertuin
patio|innenhof|patio,cour intérieure|patio|patio,cortile|pátio|binnenplaats
porch|veranda|véranda,porche|porche|veranda,portico|alpendre,varanda|veranda
rooftop|dachterrasse|toit terrasse,rooftop|azotea|tetto,terrazza panoramica|terraço,cobertura|dakterras
alley|gasse|ruelle|callejón,callejuela|vicolo|beco,viela|steeg,steegje
square|platz|place|plaza|piazza|praça,largo|plein
bridge at night|brücke bei nacht|pont de nuit|puente de noche|ponte di notte|ponte à noite|brug bij nacht
forest path|waldweg|chemin forestier,sentier forestier|sendero del bosque|sentiero nel bosco|trilho na floresta|bospad
coast road|küstenstraße|route côtière|carretera de la costa|strada costiera|estrada costeira|kustweg
country road|landstraße|route de campagne|carretera comarcal|strada di campagna|estrada rural|landweg
wet sand|nasser sand,nassen sand|sable mouillé|arena mojada|sabbia bagnata|areia molhada|nat zand
dance floor|tanzfläche|piste de danse|pista de baile|pista da ballo|pista de dança|dansvloer
kitchen table|küchentisch|table de cuisine,table de la cuisine|mesa de la cocina|tavolo della cucina|mesa da cozinha|keukentafel
kitchen counter|küchentheke,arbeitsplatte|plan de travail|encimera|piano di lavoro|bancada da cozinha|aanrecht
breakfast table|frühstückstisch|table du petit déjeuner|mesa del desayuno|tavolo della colazione|mesa do pequeno almoço,mesa do café da manhã|ontbijttafel
campfire|lagerfeuer|feu de camp|hoguera,fogata|falò|fogueira|kampvuur
sandcastle|sandburg|château de sable|castillo de arena|castello di sabbia|castelo de areia|zandkasteel
footprints|fußspuren|traces de pas|huellas|impronte|pegadas|voetafdrukken
parrot|papagei,papageien+|perroquet|loro|pappagallo|papagaio|papegaai
duck|ente|canard|pato|anatra|pato|eend
hen|henne|poule|gallina|gallina|galinha|kip
squirrel|eichhörnchen|écureuil|ardilla|scoiattolo|esquilo|eekhoorn
deer|reh,hirsch|cerf,chevreuil|ciervo|cervo|veado|hert,ree
lion|löwe|lion|león,leones+|leone|leão,leões+|leeuw
tiger|tiger|tigre|tigre|tigre|tigre|tijger
elephant|elefant,elefanten+|éléphant|elefante|elefante|elefante|olifant
monkey|affe,affen+|singe|mono|scimmia|macaco|aap
dolphin|delfin|dauphin|delfín,delfines+|delfino|golfinho|dolfijn
shark|hai|requin|tiburón,tiburones+|squalo|tubarão|haai
frog|frosch,frösche+|grenouille|rana|rana|sapo,rã|kikker
spider|spinne|araignée|araña|ragno|aranha|spin
ant|ameise|fourmi|hormiga|formica|formiga|mier
pigeon|taube|pigeon|paloma|piccione|pombo|duif
swan|schwan,schwäne+|cygne|cisne|cigno|cisne|zwaan
finger|finger|doigt|dedo|dito,dita+|dedo|vinger
shoulder|schulter|épaule|hombro|spalla|ombro|schouder
knee|knie|genou,genoux+|rodilla|ginocchio|joelho|knie
neck|hals,nacken|cou,nuque|cuello|collo|pescoço|nek,hals
nose|nase|nez|nariz|naso|nariz|neus
cheek|wange|joue|mejilla|guancia|bochecha,face|wang
nail|nagel,fingernagel,nägel+|ongle|uña|unghia|unha|nagel
belly|bauch|ventre|barriga|pancia|barriga|buik
bone|knochen|os|hueso|osso,ossa+|osso|bot
muscle|muskel,muskeln+|muscle|músculo|muscolo|músculo|spier
brain|gehirn|cerveau|cerebro|cervello|cérebro|hersenen,brein
lung|lunge|poumon|pulmón,pulmones+|polmone|pulmão,pulmões+|long
sweat|schweiß|transpiration,sueur|sudor|sudore|suor|zweet
breath|atem|souffle|aliento,respiración|respiro|respiração,fôlego|adem
look of love|liebevoller blick|regard tendre|mirada tierna|sguardo tenero|olhar terno|liefdevolle blik
gaze|blick|regard|mirada|sguardo|olhar|blik
embrace|umarmung|étreinte,accolade|abrazo|abbraccio|abraço|omhelzing
kiss|kuss,küsse+|baiser|beso|bacio|beijo|kus
handshake|handschlag|poignée de main|apretón de manos|stretta di mano|aperto de mão|handdruk
gesture|geste|geste|gesto|gesto|gesto|gebaar
sip|schluck|gorgée|sorbo|sorso|gole|slok,slokje
bite|bissen,biss|bouchée|bocado,mordisco|morso,boccone|dentada,mordida|hap
nudity|nacktheit|nudité|desnudez|nudità|nudez|naaktheid
violence|gewalt|violence|violencia|violenza|violência|geweld
politics|politik|politique|política|politica|política|politiek
cliché|klischee|cliché|cliché,tópico|cliché,luogo comune|cliché|cliché
competitor|konkurrent,wettbewerber,mitbewerber|concurrent|competencia,competidor|concorrente|concorrente|concurrent
stock footage|stockmaterial|images d archives|imágenes de archivo|immagini di repertorio|imagens de arquivo|stockbeelden
statistic|statistik|statistique|estadística|statistica|estatística|statistiek
medical claim|heilversprechen|allégation médicale|promesa médica|promessa medica|promessa médica|medische claim
medical writing|medizinische texte|textes médicaux|textos médicos|scritte mediche|textos médicos|medische teksten
`;
