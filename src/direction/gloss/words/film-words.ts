/** Words of filming, sound, looks, places and hours: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const FILM_WORDS = `
film|film,video,spot,clip,werbespot,werbung|film,vidéo,spot,clip,pub,publicité|película,vídeo,video,anuncio,spot,clip|film,video,spot,clip,pubblicità|filme,vídeo,anúncio,spot,clipe|film,video,spot,clip,reclame
scenes|szenen,szene|scènes,scène|escenas,escena|scene,scena|cenas,cena|scènes,scène
shots|einstellungen,einstellung|plans,plan|planos,plano,tomas,toma|inquadrature,inquadratura,riprese|planos,plano,tomadas|shots,shot,beelden
cuts|schnitte,schnitten,schnitt|coupes,coupe|cortes,corte|tagli,taglio,stacchi,stacco|cortes,corte|cuts,sneden,montagesneden
one continuous shot|plansequenz,one take,eine einzige einstellung,einer einzigen einstellung,eine durchgehende einstellung,ein durchgehender shot|plan séquence,un seul plan,une seule prise,d une seule prise|plano secuencia,una sola toma,un solo plano,un único plano|piano sequenza,un unica ripresa,un solo piano sequenza,una sola ripresa|plano sequência,um único plano,um só plano,uma só tomada,uma única tomada|één lange take,één shot,één enkele take,één doorlopend shot,één take
quick cuts|schnelle schnitte,harte schnitte,schnellen schnitten,rasante schnitte,schnittgewitter,rascher schnitt|coupes rapides,montage rapide,montage nerveux,montage cut|cortes rápidos,montaje rápido,montaje frenético|montaggio rapido,montaggio serrato,tagli veloci,tagli rapidi,montaggio frenetico,stacchi rapidi|cortes rápidos,montagem rápida,edição rápida|snelle cuts,snelle montage,snelle sneden
cut every second|schnitte im sekundentakt,jede sekunde ein schnitt|coupes toutes les secondes,une coupe par seconde|un corte por segundo,cortes cada segundo|un taglio al secondo,un taglio ogni secondo|um corte por segundo|elke seconde een cut
cuts between|schneidet zwischen,schnitt zwischen|coupe entre|corta entre|stacca tra|corta entre|snijdt tussen
slow|langsam,langsame,langsamer,langsames,gemächlich|lent,lente,lents|lento,lenta,pausado|lento,lenta|lento,lenta|langzaam,langzame,traag
fast|schnell,schnelle,schnelles,rasant,rasante|rapide,rapides|rápido,rápida|veloce,rapido,rapida|rápido,rápida|snel,snelle
meditative|meditativ,meditative,kontemplativ|méditatif,contemplatif|meditativo,contemplativo|meditativo,contemplativo|meditativo,contemplativo|meditatief,meditatieve
slow motion|zeitlupe|ralenti|cámara lenta|rallentatore,al rallentatore|câmara lenta,câmera lenta|slow motion,vertraagd
time lapse|zeitraffer|accéléré,time lapse|cámara rápida,time lapse|time lapse|time lapse|timelapse
close ups|nahaufnahmen,großaufnahmen,nahaufnahme,großaufnahme|gros plans,gros plan|primeros planos,primer plano|primi piani,primo piano|grandes planos,close|close ups,close up
wide shots|totalen,totale,weitwinkel|plans larges,plan large|planos generales,plano general|campi lunghi,campo lungo|planos gerais,plano geral|totaalshots,totaalshot
static camera|statische kamera,kamera bewegt sich nicht,starre kamera,feste kamera,stativ|caméra fixe,plan fixe,plans fixes|cámara fija,cámara estática|camera fissa,inquadratura fissa|câmara fixa,câmera fixa,câmera parada|vaste camera,statische camera,statisch
handheld|handkamera,wackelige handkamera|caméra à l épaule,caméra épaule|cámara en mano|camera a mano,camera a spalla|câmara na mão,câmera na mão|uit de hand gefilmd
drone shot|drohnenflug,drohnenaufnahme,drohne|plan de drone,drone|plano de dron,dron|ripresa col drone,drone|plano de drone,drone|droneshot,drone
camera|kamera|caméra|cámara|telecamera,camera|câmara,câmera|camera
tracking shot|kamerafahrt|travelling|travelling|carrellata|travelling|camerarit
animation|animation,zeichentrick,trickfilm,animierte,animiert,animierter|animation,dessin animé,dessins animés,animé,animée|animación,dibujos animados,animado,animada|animazione,cartoni animati,cartone animato,animato,animata|animação,desenhos animados,animado,animada|animatie,tekenfilm,geanimeerde
live action|realfilm,echte aufnahmen,reale aufnahmen,realaufnahmen|prise de vue réelle,prises de vues réelles,images réelles|imagen real,acción real|riprese dal vero,live action|imagem real,imagens reais|live action,echte beelden
text free|textfrei|||||tekstloos
text on screen|text im bild,texte im bild,schrift im bild,text auf dem bildschirm,bildschirmtext,schrift,texttafeln,einblendungen,einblendung,textoverlays,eingeblendeter text|texte à l écran,textes à l écran,texte à l image,incrustations,incrustation|texto en pantalla,textos en pantalla,rótulos,rótulo,sobreimpresión|testo sullo schermo,testi sullo schermo,scritte sullo schermo,scritta sullo schermo,scritte,scritta,sovrimpressione,testo a schermo,testi in sovrimpressione|texto no ecrã,texto na tela,textos no ecrã,textos na tela,letreiros|tekst in beeld,tekst op het scherm,teksten in beeld
text|text,texte|texte,textes|texto,textos|testo,testi|texto,textos|tekst,teksten
headline|überschrift,schlagzeile|titre,accroche|titular|titolo|título,manchete|kop,titel
title card|titeltafel|carton titre|cartela|cartello|cartela|titelkaart
subtitles|untertitel|sous titres|subtítulos|sottotitoli|legendas|ondertitels,ondertiteling
silent film|stummfilm|film muet|película muda|film muto|filme mudo|stomme film
no sound|ohne ton,kein ton,tonlos,stumm,lautlos|sans son,aucun son,muet,muette|sin sonido,mudo,muda|senza suono,senza audio,muto,nessun suono|sem som,mudo,muda|zonder geluid,geluidloos,geen geluid
total silence|absolute stille,völlige stille,totale stille,komplette stille|silence total,silence absolu,silence complet|silencio total,silencio absoluto|silenzio totale,silenzio assoluto|silêncio total,silêncio absoluto|totale stilte,complete stilte,volledige stilte
silence|stille|silence|silencio|silenzio|silêncio|stilte
sound|ton,geräusch,klang|son,sons|sonido,sonidos|suono,audio|som,sons|geluid,geluiden
music|musik|musique|música|musica|música|muziek
loud music|laute musik|musique forte|música alta,música fuerte|musica ad alto volume,musica alta|música alta|harde muziek,luide muziek
song|lied,song|chanson|canción|canzone|canção,música cantada|lied,liedje
rock music|rockmusik|musique rock,du rock|música rock|musica rock|música rock|rockmuziek
plays loudly|dröhnt,wummert,schallt|hurle,tonne|retumba,atruena|rimbomba,risuona forte|retumba,ecoa|dreunt,knalt,schalt
techno|techno,elektro|techno,électro|techno,electrónica,reguetón,reggaetón|techno|techno,eletrónica|techno
drums|trommeln,schlagzeug,trommel|tambours,batterie,percussions|tambores,batería|tamburi,batteria|tambores,bateria,tambor|trommels,drums
choir|chor,chöre|chœur,chorale|coro|coro|coro|koor
brass band|blaskapelle,blasmusik|fanfare|banda de música,charanga|banda,fanfara|banda,fanfarra|fanfare,blaaskapel
plays|spielt,läuft,erklingt,ertönt|joue,résonne,retentit|suena,toca|suona,risuona|toca,soa|speelt,klinkt
voice over|off stimme,offstimme,voiceover,sprechertext,off text|voix off,commentaire|voz en off,locución|voce fuori campo,voice over,voce narrante|voz off,narração,locução,voz em off|voice over,voiceover,commentaarstem
narrator|sprecher,sprecherin,erzähler,erzählerin|narrateur,narratrice|narrador,narradora,locutor,locutora|narratore,narratrice,speaker|narrador,narradora,locutor,locutora|verteller,vertelstem
voice|stimme|voix|voz|voce|voz|stem
dialogue|dialog,dialoge,gespräche|dialogue,dialogues|diálogo,diálogos|dialogo,dialoghi|diálogo,diálogos|dialoog,dialogen
explains|erklärt,erläutert|explique,raconte|explica,cuenta|spiega,racconta|explica,conta|legt uit,vertelt,uitlegt
tells|erzählt|dit|narra|narra|narra|verhaalt
talk to each other|unterhalten sich,reden miteinander,sprechen miteinander,plaudern|discutent,se parlent,bavardent|hablan entre sí,charlan,conversan|parlano tra loro,chiacchierano,conversano|conversam,falam entre si|praten met elkaar,kletsen
says|sagt,spricht|déclare|dice|dice|diz|zegt
sings|singt,singen|chante,chantent|canta,cantan|canta,cantano|canta,cantam|zingt,zingen
shouts|schreit,ruft|crie|grita|grida,urla|grita|roept,schreeuwt
laughs|lacht,lachen|rit,rient|ríe,ríen|ride,ridono|ri,riem|lacht,lachen
instrumental|instrumental,rein instrumental|instrumentale,instrumental|instrumental|strumentale|instrumental|instrumentaal
vocals|gesang|voix chantée,chant|voces cantadas,voz cantada|cantato,parti cantate|vocais,voz cantada|zang
black and white|schwarz weiß,schwarz weiss,schwarzweiß,schwarzweiss|noir et blanc|blanco y negro|bianco e nero|preto e branco|zwart wit
monochrome|einfarbig,monochrom|monochrome|monocromo,monocromático|monocromatico|monocromático|monochroom
colours|farben,farbe|couleurs,couleur|colores,color|colori,colore|cores,cor|kleuren,kleur
bright|leuchtend,leuchtende,leuchtenden,knallige,knallig,strahlend|éclatant,éclatante,vif,vive,vifs|vivo,viva,vivos,brillante|acceso,accesa,accesi,brillante,vivaci|vivo,viva,vivos,brilhante|felle,fel,knallende
bright red|knallrot,knallrote,knallroten,knallroter,leuchtend rot,leuchtend rote,leuchtend roten|rouge vif,rouge éclatant|rojo vivo,rojo intenso|rosso acceso,rosso fuoco|vermelho vivo|felrood,felrode,knalrood,knalrode
bright yellow|knallgelb,knallgelbe,knallgelben,leuchtend gelb,leuchtend gelbe|jaune vif|amarillo vivo,amarillo chillón|giallo acceso|amarelo vivo|felgeel,felgele,knalgeel,knalgele
bright green|knallgrün,knallgrüne,giftgrün,leuchtend grün,leuchtend grüne|vert vif|verde vivo|verde acceso|verde vivo|felgroen,felgroene
bright blue|knallblau,leuchtend blau,leuchtend blaue|bleu vif|azul vivo|blu acceso,blu elettrico|azul vivo|felblauw,felblauwe
bright pink|knallpink,pinke|rose vif,rose fluo|rosa chillón,rosa vivo|rosa acceso,rosa shocking|rosa choque,cor de rosa vivo|felroze,knalroze
red|rot,rote,roten,roter,rotes|rouge,rouges|rojo,roja,rojos,rojas|rosso,rossa,rossi,rosse|vermelho,vermelha,vermelhos,vermelhas|rood,rode
blue|blau,blaue,blauen,blauer|bleu,bleue,bleus|azul,azules|blu,azzurro,azzurra|azul,azuis|blauw,blauwe
green|grün,grüne,grünen,grüner|vert,verte,verts|verde,verdes|verde,verdi|verde,verdes|groen,groene
yellow|gelb,gelbe,gelben,gelber|jaune,jaunes|amarillo,amarilla,amarillos|giallo,gialla,gialli|amarelo,amarela|geel,gele
orange|orange,orangefarben|orange,orangé|naranja|arancione|laranja|oranje
pink|rosa,pink|rose,roses pâles|rosa|rosa|cor de rosa|roze
purple|lila,violett,violette|violet,violette,violets|morado,violeta|viola|roxo,violeta|paars,paarse
black|schwarz,schwarze,schwarzen|noir,noire,noirs|negro,negra,negros|nero,nera,neri|preto,preta,pretos|zwart,zwarte
white|weiß,weiße,weißen,weiss|blanc,blanche,blancs|blanco,blanca,blancos|bianco,bianca,bianchi|branco,branca,brancos|wit,witte
brown|braun,braune|marron,brun,brune|marrón|marrone|castanho,marrom|bruin,bruine
grey|grau,graue,grauen|gris,grise|gris,grises|grigio,grigia|cinzento,cinza|grijs,grijze
gold|gold,goldene,goldenen|or,doré,dorée|dorado,dorada,oro|oro,dorato,dorata|dourado,dourada,ouro|goud,gouden
neon|neon,neonfarben|néon,fluo|neón|neon,fluo|néon|neon
neon colours|neonfarben,grelle neonfarben|couleurs fluo,couleurs néon|colores neón,colores fluorescentes|colori fluo,colori neon|cores néon,cores fluorescentes|neonkleuren
pastel colours|pastelltöne,pastellfarben|tons pastel,couleurs pastel|tonos pastel,colores pastel|toni pastello,colori pastello|tons pastel,cores pastel|pasteltinten,pastelkleuren
muted colours|gedeckte farben,gedämpfte farben|couleurs sourdes,tons sourds|colores apagados,tonos apagados|colori tenui,colori spenti|cores suaves,tons suaves,cores discretas|gedempte kleuren
high summer|hochsommer|plein été,cœur de l été|pleno verano|piena estate|pleno verão|hoogzomer,hartje zomer
snowflakes|schneeflocken|flocons,flocons de neige|copos de nieve|fiocchi di neve|flocos de neve|sneeuwvlokken
summer|sommer|été|verano|estate|verão|zomer
winter|winter,tiefster winter|hiver|invierno|inverno|inverno|winter
spring|frühling,frühjahr|printemps|primavera|primavera|primavera|lente,voorjaar
autumn|herbst|automne|otoño|autunno|outono|herfst
january|januar,jänner|janvier|enero|gennaio|janeiro|januari
february|februar|février|febrero|febbraio|fevereiro|februari
july|juli|juillet|julio|luglio|julho|juli
august|august|août|agosto|agosto|agosto|augustus
december|dezember|décembre|diciembre|dicembre|dezembro|december
christmas|weihnachten,heiligabend|noël|navidad|natale|natal|kerst,kerstmis
easter|ostern|pâques|pascua|pasqua|páscoa|pasen
snow|schnee,neuschnee|neige|nieve|neve|neve|sneeuw
snows|schneit|neige dehors|nieva|nevica|neva|sneeuwt
snowy|verschneite,verschneit,verschneiten,schneebedeckt|enneigé,enneigée|nevado,nevada|innevato,innevata|nevado,nevada|besneeuwd,besneeuwde
heat|hitze,gluthitze|canicule,chaleur|calor,ola de calor|caldo torrido,afa,calura|calor|hitte
heatwave|hitzewelle|vague de chaleur|ola de calor|ondata di caldo|onda de calor|hittegolf
rain|regen|pluie|lluvia|pioggia|chuva|regen
sun|sonne|soleil|sol|sole|sol|zon
blazing sun|pralle sonne,brennende sonne,gleißende sonne|soleil de plomb,plein soleil|sol abrasador,pleno sol|sole cocente,pieno sole|sol abrasador,pleno sol|brandende zon,felle zon
set at night|spielt nachts,spielt bei nacht,spielt in der nacht|se passe la nuit,se déroule la nuit,se passe de nuit|ambientado de noche,ambientada de noche,transcurre de noche,ocurre de noche|ambientato di notte,ambientata di notte,si svolge di notte|passa se à noite,ambientado à noite,passa se de noite|speelt s nachts,speelt in de nacht
world|welt,erde|monde|mundo|mondo|mundo|wereld
country|land|pays|país|paese|país|land
market|markt|marché|mercado|mercato|mercado|markt
at night|nachts,bei nacht,in der nacht,des nachts|de nuit,la nuit,en pleine nuit|de noche,por la noche,en plena noche|di notte,in piena notte|à noite,de noite,em plena noite|s nachts,bij nacht,in de nacht
night|nacht,nächtlich,nächtliche|nuit|noche|notte|noite|nacht
midnight|mitternacht|minuit|medianoche|mezzanotte|meia noite|middernacht
moonlight|mondlicht,mondschein|clair de lune|luz de luna,luz de la luna|chiaro di luna|luar|maanlicht
noon sun|mittagssonne,mittagslicht|soleil de midi|sol de mediodía,sol del mediodía|sole di mezzogiorno|sol do meio dia,sol de meio dia|middagzon
noon|mittag,mittags|midi|mediodía|mezzogiorno|meio dia|middag,s middags
daylight|tageslicht|lumière du jour|luz del día,plena luz del día|luce del giorno,pieno giorno|luz do dia,plena luz do dia|daglicht
day|tag|jour|día|giorno|dia|dag
dawn|morgengrauen,sonnenaufgang,morgendämmerung|aube,lever du soleil,lever de soleil|amanecer,alba|alba,sorgere del sole|amanhecer,nascer do sol,aurora|dageraad,zonsopgang
dusk|abenddämmerung,sonnenuntergang|crépuscule,coucher du soleil,coucher de soleil|atardecer,anochecer,puesta de sol|tramonto,crepuscolo|pôr do sol,anoitecer,crepúsculo|schemering,zonsondergang
indoors|drinnen,innenräumen,innenaufnahmen|en intérieur,à l intérieur|en interiores,en interior|in interni,al chiuso|em interiores,no interior|binnen,binnenshuis
outdoors|draußen,im freien,außenaufnahmen|en extérieur,en plein air,dehors|al aire libre,en exteriores|all aperto,in esterni|ao ar livre,no exterior|buiten,in de openlucht
kitchen|küche|cuisine|cocina|cucina|cozinha|keuken
office|büro|bureau|oficina|ufficio|escritório|kantoor
living room|wohnzimmer|salon|salón|soggiorno,salotto|sala de estar|woonkamer
beach|strand|plage|playa|spiaggia|praia|strand
sea|meer|mer|mar|mare|mar|zee
desert|wüste|désert|desierto|deserto|deserto|woestijn
forest|wald|forêt|bosque|bosco,foresta|floresta,bosque|bos
mountains|berge,bergen,gebirge,gipfel|montagnes,montagne,sommet|montañas,montaña,cumbre|montagne,montagna,vetta|montanhas,montanha|bergen,berg,bergtop
city|stadt,großstadt|ville|ciudad|città|cidade|stad
street|straße|rue|calle|strada|rua|straat
roof|dach|toit|tejado,azotea|tetto|telhado|dak
rooftops|dächern,dächer,hausdächern|toits|tejados,azoteas|tetti|telhados|daken
cliff|klippe,klippen|falaise|acantilado|scogliera,rupe|penhasco,falésia|klif,rots
underwater|unter wasser,unterwasser|sous l eau|bajo el agua|sott acqua,sottacqua|debaixo de água,debaixo d água,subaquático|onder water
space|weltall,weltraum|espace|espacio exterior|spazio|espaço sideral|ruimte
shop|laden,geschäft|magasin,boutique|tienda|negozio|loja|winkel
pool|pool,schwimmbecken,freibad|piscine|piscina|piscina|piscina|zwembad
calm|ruhig,ruhige,ruhiger|calme|tranquilo,tranquila,calmado|calmo,calma,tranquillo|calmo,calma,tranquilo|rustig,rustige,kalm
hectic|hektisch,hektische,chaotisch,chaotische|frénétique,chaotique,survolté|frenético,frenética,caótico|frenetico,frenetica,caotico|frenético,frenética,caótico|hectisch,chaotisch,hectische
serious|ernst,ernste,ernsthaft,seriös,seriöse|sérieux,sérieuse|serio,seria|serio,seria|sério,séria|serieus,serieuze,ernstig
solemn|feierlich,feierliche,würdevoll|solennel,solennelle|solemne|solenne|solene|plechtig,plechtige
silly|albern,alberne,klamaukig,quatschig|loufoque,burlesque,déjanté|tonto,payaso,disparatado,absurdo|buffo,demenziale,sciocco|tolo,palhaço,disparatado|mal,maf,flauw
slapstick|slapstick,klamauk|slapstick|slapstick,astracanada|slapstick|pastelão,slapstick|slapstick
cheerful|fröhlich,fröhliche,heiter,heitere|joyeux,joyeuse,gai|alegre,divertido|allegro,allegra,gioioso|alegre,divertido|vrolijk,vrolijke
gloomy|düster,düstere,trist|lugubre,sinistre|sombrío,lúgubre,tétrico|cupo,cupa,lugubre,tetro|sombrio,lúgubre|somber,sombere
understated|zurückhaltend,zurückhaltende,dezent,schlicht|sobre,discret,épuré|sobrio,discreto,sencillo|sobrio,discreto|sóbrio,discreto|ingetogen,bescheiden
flashy|schrill,schrille,protzig,protzige,knallig bunt|tape à l œil,criard,clinquant|chillón,estridente,ostentoso|chiassoso,vistoso,pacchiano|espalhafatoso,berrante,vistoso|opzichtig,schreeuwerig
luxurious|luxuriös,luxuriöse,edel,edle|luxueux,luxueuse,de luxe|lujoso,lujosa,de lujo|lussuoso,lussuosa,di lusso|luxuoso,luxuosa,de luxo|luxueus,luxueuze
trashy|billig wirkend,billige,trashig,schäbig|cheap,bas de gamme,miteux|barato y cutre,cutre|scadente,da quattro soldi|rasca,barato e feio|goedkoop ogend,sjofel
minimalist|minimalistisch,minimalistische|minimaliste|minimalista|minimalista|minimalista|minimalistisch
maximalist|überladen,überladene|surchargé,maximaliste|recargado,barroco|sovraccarico,barocco|carregado,exagerado|overladen
`;
