/** What a film has or has not, as briefs say it: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const FACET_WORDS = `
without|ganz ohne,völlig ohne,komplett ohne,gänzlich ohne,frei von|sans aucun,sans aucune,dépourvu de,dépourvue de|sin ningún,sin ninguna,libre de|senza alcun,senza alcuna,senza nessun,senza nessuna,privo di,priva di|sem nenhum,sem nenhuma,sem qualquer,livre de|zonder enige,helemaal zonder,geheel zonder,vrij van
no|keinerlei,gar kein,gar keine,überhaupt kein,überhaupt keine,überhaupt keinen|surtout pas de,surtout aucun,surtout aucune,absolument aucun,absolument aucune,pas le moindre,pas la moindre,point de|nada de,ningún tipo de,ninguna clase de|niente,nessun tipo di,nessuna,niente di|nada de,nenhum tipo de,nenhuma,nenhum|absoluut geen,helemaal geen,geen enkele
we don't want|wir wollen kein,wir wollen keine,wir wollen keinen,wir möchten kein,wir möchten keine,wir möchten keinen,ich will kein,ich will keine,ich möchte keine,bitte kein,bitte keine,bitte keinen|nous ne voulons pas de,on ne veut pas de,je ne veux pas de,on ne veut aucun,nous ne voulons aucun|no queremos,no quiero,no quisiera|non vogliamo,non voglio,non vorremmo|não queremos,não quero|we willen geen,ik wil geen,liever geen
must not be seen|nicht zu sehen sein,nicht zu sehen,nicht gezeigt werden,nicht vorkommen,nicht auftauchen,nicht erscheinen,darf nicht zu sehen sein,dürfen nicht zu sehen sein|ne doit pas apparaître,ne doivent pas apparaître,ne doit pas être visible,ne doit pas se voir|no debe aparecer,no deben aparecer,no debe verse,no puede aparecer|non deve apparire,non devono apparire,non deve vedersi,non si deve vedere|não deve aparecer,não devem aparecer,não pode aparecer|mag niet te zien zijn,mogen niet te zien zijn,niet in beeld komen,niet te zien
piano music|klaviermusik|musique de piano|música de piano|musica di pianoforte|música de piano|pianomuziek
piano|klavier|piano|piano|pianoforte|piano|piano
guitar|gitarre|guitare|guitarra|chitarra|violão,guitarra|gitaar
violin|geige,violine|violon|violín|violino|violino|viool
accordion|akkordeon|accordéon|acordeón|fisarmonica|acordeão|accordeon
trumpet|trompete,trompeten|trompette|trompeta|tromba|trompete|trompet
pop song|popsong,popmusik|chanson pop,musique pop|canción pop,música pop|canzone pop,musica pop|música pop|popsong,popmuziek
soft music|sanfte musik,leise musik,ruhige musik|musique douce,musique calme|música suave,música tranquila|musica dolce,musica soft,musica rilassante|música suave,música calma|zachte muziek,rustige muziek
upbeat music|fröhliche musik,schwungvolle musik,flotte musik|musique entraînante,musique joyeuse,musique rythmée|música alegre,música animada,música pegadiza|musica allegra,musica ritmata,musica vivace|música alegre,música animada|vrolijke muziek,opzwepende muziek
music plays|musik läuft,musik spielt,musik erklingt,musik ertönt|musique joue,musique accompagne,musique résonne,musique démarre|música suena,suena música,música acompaña,suena una música|musica suona,musica accompagna,musica parte|música toca,música acompanha|muziek speelt,muziek klinkt,muziek draait
in the background|im hintergrund|en fond,en arrière plan,en fond sonore|de fondo,al fondo|in sottofondo,sullo sfondo|ao fundo,de fundo|op de achtergrond
soundtrack|soundtrack,tonspur,filmmusik|bande son,bande originale|banda sonora|colonna sonora|trilha sonora,banda sonora|soundtrack,filmmuziek
female voice|frauenstimme,weibliche stimme|voix de femme,voix féminine|voz femenina,voz de mujer|voce femminile,voce di donna|voz feminina,voz de mulher|vrouwenstem,vrouwelijke stem
male voice|männerstimme,männliche stimme|voix d homme,voix masculine|voz masculina,voz de hombre|voce maschile,voce di uomo|voz masculina,voz de homem|mannenstem,mannelijke stem
warm voice|warme stimme|voix chaude,voix chaleureuse|voz cálida|voce calda|voz calorosa,voz quente|warme stem
deep voice|tiefe stimme|voix grave,voix profonde|voz grave,voz profunda|voce profonda|voz grave|diepe stem
child's voice|kinderstimme|voix d enfant|voz infantil,voz de niño,voz de niña|voce di bambino,voce di bambina|voz de criança|kinderstem
talks to the camera|spricht in die kamera,spricht direkt in die kamera,redet in die kamera,sprechen in die kamera|parle à la caméra,parle face caméra,s adresse à la caméra,parlent à la caméra|habla a cámara,habla a la cámara,hablan a cámara|parla alla telecamera,parla in camera,parla in macchina,parlano alla telecamera|fala para a câmera,fala para a câmara,fala com a câmera|praat in de camera,spreekt in de camera,praat tegen de camera
speaks|spricht,redet,sprechen,reden|parle,parlent|habla,hablan|parla,parlano|fala,falam|praat,spreekt,praten,spreken
nobody speaks|niemand spricht,keiner spricht,es wird nicht gesprochen,kein wort wird gesprochen,niemand sagt ein wort|personne ne parle,personne ne dit un mot,pas un mot,aucune parole|nadie habla,nadie dice una palabra,ni una palabra|nessuno parla,nessuno dice una parola,nemmeno una parola|ninguém fala,ninguém diz uma palavra,nem uma palavra|niemand praat,niemand spreekt,er wordt niet gesproken,niemand zegt iets
nobody speaks|es spricht niemand,spricht niemand,redet niemand,es redet niemand|personne ne prend la parole|no habla nadie|non parla nessuno|não fala ninguém|er spreekt niemand,er praat niemand
every month|jeden monat,monatlich,pro monat|chaque mois,par mois|cada mes,al mes,por mes|ogni mese,al mese|cada mês,por mês,ao mês|elke maand,per maand
every week|jede woche,pro woche|chaque semaine,par semaine|cada semana,por semana|ogni settimana,a settimana|cada semana,por semana|elke week,per week
earn|verdiene,verdienen,verdienst|gagnez,gagne|gana,ganas,ganar|guadagna,guadagnare,guadagni|ganhe,ganha,ganhar|verdien,verdient
guaranteed|garantiert,garantierte,garantierten|garanti,garantie,garantis|garantizado,garantizada,garantizados|garantito,garantita,garantiti|garantido,garantida,garantidos|gegarandeerd,gegarandeerde
invest|investiere,investieren,investiert|investissez,investir|invierte,invertir,invierta|investi,investire|invista,investir|investeer,beleg
no speech|ohne sprache,kein gesprochenes wort,ohne worte,wortlos,keine sprache|sans parole,sans paroles,sans aucun mot,muet sans paroles|sin palabras,sin habla,sin diálogos ni voz|senza parole,senza parlato,nessun parlato|sem palavras,sem falas,sem fala|zonder woorden,woordeloos,zonder gesproken tekst
tells the story|erzählt die geschichte,erzählen die geschichte|raconte l histoire|cuenta la historia|racconta la storia|conta a história|vertelt het verhaal
narrator explains|sprecher erklärt,sprecherin erklärt,erzähler erklärt,sprecher erläutert|narrateur explique,narratrice explique|narrador explica,narradora explica,locutor explica,locutora explica|narratore spiega,voce narrante spiega,narratore racconta|narrador explica,locutor explica,narradora explica|verteller legt uit,voice over legt uit
tells|erzählt,erzählen,berichtet,schildert|raconte,racontent|cuenta,cuentan,relata,narra|racconta,raccontano,narra|conta,contam,narra|vertelt,vertellen
explains|erklärt,erklären,erläutert|explique,expliquent|explica,explican|spiega,spiegano|explica,explicam|legt uit,leggen uit
whispers|flüstert,flüstern|chuchote,murmure|susurra|sussurra|sussurra|fluistert
chat|plaudern,schwatzen,tratschen,unterhalten sich|bavardent,papotent,discutent|charlan,conversan,platican|chiacchierano,conversano|conversam,batem papo|kletsen,babbelen,praten met elkaar
argue|streiten,zanken|se disputent|discuten,pelean|litigano,discutono|discutem,brigam|ruziën,maken ruzie
asks|fragt,fragen|demande|pregunta|chiede,domanda|pergunta|vraagt
singing|singt,singen,gesungen|chante,chantent|canta,cantan,cantando|canta,cantano,cantando|canta,cantam,cantando|zingt,zingen
slogan appears|slogan erscheint,slogan wird eingeblendet,slogan steht,claim erscheint|slogan s affiche,slogan apparaît,slogan s inscrit,slogan à l écran|aparece el eslogan,eslogan aparece,lema aparece,aparece el lema|appare lo slogan,slogan appare,compare lo slogan|aparece o slogan,slogan aparece,surge o slogan|slogan verschijnt,verschijnt de slogan
text appears|text erscheint,text wird eingeblendet,schriftzug erscheint,worte erscheinen,wird eingeblendet,einblenden|texte s affiche,texte apparaît,s affiche,s inscrit,s affichent|aparece el texto,texto aparece,aparece escrito,se lee|appare il testo,testo appare,compare la scritta,appare la scritta,si legge|aparece o texto,texto aparece,lê se|tekst verschijnt,verschijnt de tekst
in large letters|in großen buchstaben,in riesigen buchstaben,in großer schrift,in goldenen buchstaben,in dicken lettern|en grandes lettres,en grosses lettres,en lettres dorées,en lettres capitales,en gros caractères|en letras grandes,en grandes letras,en letras doradas,en letras gigantes|in lettere grandi,a grandi lettere,in grandi lettere,a caratteri cubitali,in lettere dorate|em letras grandes,em grandes letras,em letras douradas,em letras garrafais|in grote letters,in gouden letters,in koeienletters
text on screen|textoverlay,bauchbinde,bauchbinden,texteinblendung,texteinblendungen,schrifttafeln,geschriebenes|texte incrusté,textes incrustés,mention écrite,mots à l écran|texto en pantalla,textos en pantalla,rótulos,rótulo,letreros,texto sobreimpreso|testo a schermo,testi a schermo,scritte,scritta,testo sullo schermo,testo in sovrimpressione|texto na tela,textos na tela,texto no ecrã,letreiro,letreiros,legendagem|tekst in beeld,teksten in beeld,tekst op het scherm
title appears|titel erscheint,ein titel erscheint|titre s affiche,titre apparaît|aparece el título,título aparece|appare il titolo,compare il titolo|aparece o título|titel verschijnt,verschijnt de titel
price on screen|preis eingeblendet,preis im bild|prix à l écran,prix affiché|precio en pantalla|prezzo in sovrimpressione,prezzo sullo schermo|preço na tela|prijs in beeld
subtitles|untertitel,untertiteln,untertitelt|sous titres,sous titré,sous titrage|subtítulos,subtitulado|sottotitoli,sottotitolato|legendas,legendado|ondertitels,ondertiteling,ondertiteld
camera follows|kamera folgt,kamera begleitet,kamera verfolgt|caméra suit,caméra accompagne|cámara sigue,cámara acompaña,cámara persigue|telecamera segue,camera segue,telecamera accompagna,macchina da presa segue|câmera segue,câmera acompanha,câmara segue,câmara acompanha|camera volgt,camera begeleidt
camera circles|kamera umkreist,kamera kreist,kamera dreht sich|caméra tourne autour,caméra tourne|cámara gira,cámara rodea,cámara da vueltas|telecamera gira,camera gira,telecamera ruota|câmera gira,câmara gira,câmera circula,câmera roda|camera draait,camera cirkelt
camera glides|kamera gleitet,kamera schwebt|caméra glisse,caméra flotte|cámara se desliza,cámara flota|telecamera scivola,camera scivola|câmera desliza,câmara desliza|camera glijdt,camera zweeft
camera flies|kamera fliegt|caméra vole,caméra survole,survole|cámara vuela,cámara sobrevuela,sobrevuela|telecamera vola,camera vola,sorvola|câmera voa,câmara voa,sobrevoa|camera vliegt
camera pans|kamera schwenkt,schwenkt|panoramique,caméra balaie|cámara panea,paneo|panoramica,telecamera panoramica|câmera faz panorâmica,panorâmica|camera pant,camera zwenkt
camera pushes in|kamera fährt heran,kamera fährt,kamera nähert sich|caméra avance,caméra s approche,travelling avant|cámara avanza,cámara se acerca,travelling de acercamiento|telecamera avanza,telecamera si avvicina,camera si avvicina|câmera avança,câmera se aproxima,câmara aproxima se|camera rijdt,camera komt dichterbij
static camera|kamera steht still,kamera bleibt starr,kamera ist fest,kamera unbewegt,unbewegte kamera,fixe kamera,stehende kamera,standkamera|caméra immobile,caméra statique,caméra ne bouge pas,caméra reste fixe,cadre fixe|cámara inmóvil,cámara no se mueve,cámara quieta,cámara estática|telecamera fissa,telecamera ferma,camera ferma,camera immobile,telecamera immobile,camera non si muove,telecamera non si muove|câmera parada,câmara parada,câmera imóvel,câmera não se move,câmera estática|camera staat stil,vaste camera,camera beweegt niet,stilstaande camera,statische camera
camera movement|kamerabewegung,kamerabewegungen,kamerafahrten|mouvement de caméra,mouvements de caméra|movimiento de cámara,movimientos de cámara|movimento di camera,movimenti di camera,movimenti di macchina,movimento di macchina|movimento de câmera,movimentos de câmera,movimentos de câmara|camerabeweging,camerabewegingen
cuts between|springt zwischen,wechselt zwischen|alterne entre,saute entre|alterna entre,salta entre|alterna tra,passa da|alterna entre,salta entre|wisselt tussen,springt tussen
fast cuts|schnelle schnitte,schneller schnitt,schnell geschnitten,viele schnitte,hektische schnitte|montage rapide,coupes rapides,beaucoup de coupes|cortes rápidos,muchos cortes,montaje rápido|tagli veloci,tagli rapidi,montaggio veloce,montaggio serrato,molti tagli|cortes rápidos,muitos cortes,montagem rápida|snelle sneden,snelle montage,veel sneden
one continuous shot|ohne schnitt,ungeschnitten,am stück gedreht,in einem durch|sans coupe,sans aucune coupe,d un seul trait|sin cortes,toma única,plano único,sin ningún corte|senza tagli,senza stacchi,ripresa unica,in un unico piano|sem cortes,tomada única,plano único,take único|zonder sneden,ongeknipt,in één shot,één ononderbroken shot
slow and calm|langsam und ruhig,ruhig und langsam,sehr langsam,gemächliches tempo,langsames tempo|lent et calme,très lent,rythme lent,rythme très lent|lento y tranquilo,muy lento,ritmo lento,ritmo pausado|lento e calmo,molto lento,ritmo lento|lento e calmo,muito lento,ritmo lento|langzaam en rustig,heel langzaam,traag tempo,langzaam tempo
fast paced|hohes tempo,rasantes tempo,schnelles tempo,hektisches tempo|rythme rapide,rythme effréné,rythme frénétique|ritmo rápido,ritmo frenético,ritmo trepidante|ritmo veloce,ritmo frenetico,ritmo serrato|ritmo rápido,ritmo frenético,ritmo acelerado|hoog tempo,snel tempo
logo appears|logo erscheint,logo wird eingeblendet,logo ist zu sehen,logo steht|logo apparaît,logo s affiche|aparece el logo,logo aparece,logotipo aparece,aparece el logotipo|appare il logo,logo appare,compare il logo|aparece o logo,logo aparece,logotipo aparece,surge o logo|logo verschijnt,verschijnt het logo,logo komt in beeld
logo in the corner|logo in der ecke,logo unten rechts,logo oben links,logo oben rechts|logo dans le coin,logo en bas à droite,logo en haut à droite|logo en la esquina,logo abajo a la derecha,logotipo en la esquina|logo nell angolo,logo in basso a destra,logo in alto|logo no canto,logotipo no canto|logo in de hoek,logo rechtsonder
ends with the logo|endet mit dem logo,endet mit unserem logo,am ende steht das logo,schließt mit dem logo|finit sur le logo,se termine sur le logo,se termine par le logo,termine par le logo|termina con el logo,acaba con el logo,termina con el logotipo,cierra con el logo|finisce con il logo,termina con il logo,si chiude con il logo,chiude con il logo|termina com o logo,acaba com o logo,termina com o logotipo|eindigt met het logo,sluit af met het logo
call to action|handlungsaufforderung,kaufaufforderung,call to action|appel à l action,incitation à l achat|llamada a la acción|invito all azione,call to action|chamada para ação,chamada à ação|oproep tot actie,call to action
humour|humor,witze,witz,gags|humour,blagues,gags|humor,chistes,bromas|umorismo,battute,comicità|humor,piadas|humor,grappen,grapjes
funny|lustig,witzig,komisch,humorvoll|drôle,amusant,rigolo,comique|divertido,gracioso,cómico|divertente,buffo,comico|engraçado,divertido,cómico|grappig,komisch,humoristisch
pitch dark|stockdunkel,stockfinster,zappenduster,stockduster|noir complet,nuit noire|oscuro como boca de lobo,completamente oscuro|buio pesto|escuro como breu|pikdonker
glaring sunlight|grelles sonnenlicht,gleißendes sonnenlicht,grelle sonne|soleil éblouissant,lumière aveuglante|sol cegador|sole accecante|sol ofuscante|fel zonlicht
as in the old days|wie früher,wie anno dazumal,wie in alten zeiten|comme autrefois,comme à l époque,comme jadis|como antaño,como antes|come una volta|como antigamente|zoals vroeger
a single|ein einziger,eine einzige,einem einzigen,einer einzigen,ein einziges|un seul,une seule,un unique,une unique|un solo,una sola,un único,una única|un solo,una sola,un unico,un unica|um só,uma só,um único,uma única|één enkele,een enkele,één enkel
only the|nur der,nur die,nur das|seul le,seule la,seuls les,seules les|solo el,solo la,solo los,solo las|solo il,solo la,soltanto il,soltanto la|só o,só a,apenas o,apenas a|alleen de,alleen het
alone|allein,alleine,ganz allein|tout seul,toute seule|completamente sola,completamente solo|da solo,da sola,tutto solo,tutta sola|sozinho,sozinha|alleen,helemaal alleen
throughout|die ganze zeit,durchgehend,die ganze zeit über,von anfang bis ende,den ganzen film über,im ganzen film,im gesamten film|tout le temps,tout au long,tout du long,du début à la fin,pendant tout le film,d un bout à l autre|todo el tiempo,de principio a fin,durante todo el vídeo,durante todo el video,durante todo el anuncio,en todo momento|tutto il tempo,per tutto il tempo,dall inizio alla fine,per tutta la durata,per tutto il film,per tutto lo spot|o tempo todo,do início ao fim,do começo ao fim,durante todo o filme,em todo o filme|de hele tijd,van begin tot eind,de hele film,het hele filmpje door,gedurende de hele film
takes place|spielt sich ab,findet statt,spielt komplett,der ganze film spielt,der film spielt|se passe,se déroule,tout se passe|ocurre,transcurre,se desarrolla,sucede,tiene lugar|si svolge,ambientato,ambientata,tutto si svolge|passa se,decorre,acontece,se passa|speelt zich af,vindt plaats
starts|beginnt,startet,fängt an|commence,débute,démarre|empieza,comienza,arranca|inizia,comincia,parte|começa,inicia|begint,start
ends|endet,hört auf,schließt|finit,se termine,s achève|termina,acaba,finaliza|finisce,termina,si conclude|termina,acaba|eindigt,stopt
then|danach,anschließend,später,dann|puis,ensuite,après|después,luego|poi,dopo,in seguito|depois,em seguida|daarna,vervolgens
except|außer,bis auf,ausgenommen|sauf,excepté,à part,hormis|salvo,excepto,menos|tranne,eccetto,salvo|exceto,salvo,menos|behalve,uitgezonderd
under the stars|unter sternen,unter dem sternenhimmel,sternenhimmel|sous les étoiles,ciel étoilé|bajo las estrellas,cielo estrellado|sotto le stelle,cielo stellato|sob as estrelas,céu estrelado|onder de sterren,sterrenhemel
pouring rain|strömender regen,strömendem regen,strömenden regen,platzregen,prasselnder regen,regnet in strömen|pluie battante,averse,il pleut à verse,pluie torrentielle|lluvia torrencial,bajo la lluvia,aguacero,llueve a cántaros|pioggia battente,diluvio,piove a dirotto,sotto la pioggia|chuva torrencial,chove a cântaros,aguaceiro,debaixo de chuva|stromende regen,plensbui,regent pijpenstelen
blue sky|blauer himmel,blauem himmel,wolkenloser himmel,wolkenlos,strahlend blauem himmel|ciel bleu,ciel sans nuages|cielo azul,cielo despejado|cielo azzurro,cielo blu,cielo sereno|céu azul,céu limpo|blauwe lucht,strakblauwe lucht,wolkeloze lucht
bright sunshine|strahlender sonnenschein,sonnenschein,strahlende sonne,bei sonnenschein|soleil éclatant,grand soleil,plein soleil|sol radiante,a pleno sol|sole splendente,sole pieno|sol radiante,sol brilhante|stralende zon,volle zon,zonneschijn
deserted|menschenleer,menschenleere,menschenleeren,verlassen,verlassene|désert,déserte,vide de monde|desierta,desierto de gente,vacía de gente|deserta,deserto di gente,vuota|deserta,vazia|verlaten,uitgestorven,leeg
crowded|überfüllt,voller menschen,voll mit menschen,menschenmenge,menschenmassen|bondé,bondée,plein de monde,foule|abarrotado,abarrotada,lleno de gente,llena de gente,multitud|affollato,affollata,pieno di gente,piena di gente,folla|lotado,lotada,cheio de gente,cheia de gente,multidão|overvol,stampvol,vol mensen,mensenmassa
swimsuits|badeanzug,badeanzügen,badehose,badehosen|maillot de bain,maillots de bain|bañador,bañadores,traje de baño|costume da bagno,costumi da bagno|fato de banho,maiô,roupa de banho|badpak,zwembroek,badpakken
smartphone|smartphone,smartphones,handy|smartphone,téléphone portable|smartphone,móvil,celular|smartphone,cellulare,telefonino|smartphone,celular,telemóvel|smartphone,mobieltje
toddlers|kleinkinder,kleinkind|tout petits,bambins|niños pequeños,bebés|bimbi piccoli,bimbi|bebês,crianças pequenas,bebés|kleuters,peuters,kleuter,peuter
granddaughter|enkelin|petite fille|nieta|nipotina|neta|kleindochter
grandson|enkel|petit fils|nieto|nipotino|neto|kleinzoon
grandmother|oma,großmutter|mamie,grand mère|abuela|nonna|avó,vovó|oma
grandfather|opa,großvater|papi,grand père|abuelo|nonno|avô,vovô|opa
farmer|bauer,bäuerin,landwirt,landwirtin|fermier,fermière,paysan,agriculteur|granjero,granjera,agricultor,campesino|contadino,contadina,agricoltore|agricultor,fazendeiro,camponês|boer,boerin
neighbour|nachbar,nachbarin,nachbarn|voisin,voisine,voisins|vecino,vecina,vecinos|vicino di casa,vicina di casa,vicini di casa|vizinho,vizinha,vizinhos|buurman,buurvrouw,buren
in bed|im bett,in den betten|au lit|en la cama|a letto|na cama|in bed
snowman|schneemann|bonhomme de neige|muñeco de nieve|pupazzo di neve|boneco de neve|sneeuwpop,sneeuwman
steaming|dampfend,dampfende,dampfendes,dampfenden,dampfender|fumant,fumante|humeante|fumante|fumegante|dampend,dampende
use|verwenden,benutzen,einsetzen,nutzen|utiliser,employer|usar,utilizar,emplear|usare,utilizzare|usar,utilizar|gebruiken
show|zeigen,abbilden|montrer,afficher,faire voir|mostrar,enseñar|mostrare,far vedere|mostrar|tonen,laten zien
use no|verwendet keine,verwende keine,verwenden sie keine,nutzen sie keine|n utilisez pas de,n utilisez aucun,n utilisez aucune|no uses,no utilices,no usar,no utilizar|non usare,non utilizzare|não use,não usar,não utilizar|gebruik geen
show no|zeige keine,zeigen sie keine,zeigt keine|ne montrez pas de,ne montrez aucun,ne montrez aucune,ne pas montrer de|no muestres,no mostrar,no muestre|non mostrare,non far vedere|não mostre,não mostrar|toon geen,laat geen
frantic|hektisch,hektische,hektischer,hektischen,wild,wilde|frénétique,frénétiques,effréné,effrénée|frenético,frenética|frenetico,frenetica|frenético,frenética|hectisch,hectische
aggressive|aggressiv,aggressive,aggressiver|agressif,agressive|agresivo,agresiva|aggressivo,aggressiva|agressivo,agressiva|agressief,agressieve
gentle|sanft,sanfte,sanfter,sanftes,zart,zarte|doux,douce,tendre|suave,tierno,tierna|dolce,delicato,delicata|suave,delicado,delicada|zacht,zachte
calm|ruhig,ruhige,ruhiger,ruhiges|calme,calmes,paisible|tranquilo,tranquila,calmado|calmo,calma,tranquillo,tranquilla|calmo,calma,tranquilo|rustig,rustige,kalm
sombre|düster,düstere,traurig,traurige|sombre,triste,lugubre|sombrío,sombría,triste|cupo,cupa,triste|sombrio,triste|somber,sombere,droevig
cheerful|fröhlich,fröhliche,fröhlicher,heiter,heitere|joyeux,joyeuse,gai,enjoué|alegre,animado,animada|allegro,allegra,gioioso|alegre,animado,animada|vrolijk,vrolijke,opgewekt
luxurious|luxuriös,luxuriöse,edel,edle|luxueux,luxueuse,haut de gamme|lujoso,lujosa,de lujo|lussuoso,lussuosa,di lusso|luxuoso,luxuosa,de luxo|luxueus,luxueuze
cheap|billig,billige,günstig,spottbillig|bon marché,pas cher,pas chère|barato,barata,baratísimo|economico,economica,a buon mercato|barato,barata|goedkoop,goedkope
at the start|am anfang,zu beginn,anfangs,zunächst|au début,au départ|al principio,al comienzo,al inicio|all inizio,all inizio del film|no início,no começo|aan het begin,in het begin
only exteriors|nur außenaufnahmen,ausschließlich außenaufnahmen,nur draußen|uniquement en extérieur,seulement en extérieur,que des extérieurs|solo exteriores,únicamente exteriores|solo esterni,soltanto esterni|só exteriores,apenas exteriores|alleen buitenopnames,alleen buiten
only interiors|nur innenaufnahmen,ausschließlich innenaufnahmen,nur drinnen|uniquement en intérieur,seulement en intérieur|solo interiores,únicamente interiores|solo interni,soltanto interni|só interiores,apenas interiores|alleen binnenopnames,alleen binnen
restaurant|restaurant,gaststätte|restaurant|restaurante|ristorante|restaurante|restaurant
close up of|nahaufnahme von,nahaufnahmen von,großaufnahme von,nahaufnahme der,nahaufnahme des|gros plan sur,gros plan de,gros plans de|primer plano de,primeros planos de|primo piano di,primi piani di|grande plano de,close de|close up van
pilot|pilot,pilotin|pilote|piloto|pilota|piloto|piloot
before take off|vor dem start,vor dem abflug|avant le décollage,avant de décoller|antes de despegar,antes del despegue|prima del decollo,prima di decollare|antes da decolagem,antes de descolar|voor het opstijgen
captain|kapitän|capitaine|capitán|capitano|capitão|kapitein
with blood|mit blut,voller blut|avec du sang,plein de sang|con sangre,lleno de sangre|con sangue,pieno di sangue|com sangue,cheio de sangue|met bloed,vol bloed
zombies|zombies,zombie|zombies,zombie|zombis,zombies|zombie|zumbis,zombies|zombies
creepy|gruselig,gruselige,schaurig|effrayant,effrayante,angoissant|terrorífico,espeluznante|spaventoso,inquietante|assustador,arrepiante|griezelig,eng
horror|horror|horreur,épouvante|terror|orrore|terror|horror
targeting children|zielgruppe kinder,für kinder von,für kinder ab,für kinder zwischen|destiné aux enfants,pour enfants de,pour les enfants de|dirigido a niños,para niños de|rivolto ai bambini,per bambini da,per bambini dai|dirigido a crianças,para crianças de|gericht op kinderen,voor kinderen van
workers|gesellen,arbeiter,mitarbeiter|ouvriers,artisans,employés|obreros,empleados,trabajadores|operai,dipendenti|operários,funcionários,trabalhadores|arbeiders,medewerkers
only one person|nur eine person,nur eine einzige person,nur ein mensch,nur ein einziger mensch|une seule personne|solo una persona,una sola persona|una sola persona,solo una persona|só uma pessoa,apenas uma pessoa|slechts één persoon,maar één persoon
orchestral music swells|orchestermusik schwillt an,orchester schwillt an|musique orchestrale monte,orchestre monte|música orquestal crece,orquesta crece|musica orchestrale cresce,orchestra cresce|música orquestral cresce,orquestra cresce|orkestmuziek zwelt aan
orchestral music|orchestermusik,orchester|musique orchestrale,orchestre|música orquestal,orquesta|musica orchestrale,orchestra|música orquestral,orquestra|orkestmuziek,orkest
mood|stimmung,atmosphäre|ambiance,atmosphère|ambiente,atmósfera|atmosfera,ambiente|ambiente,atmosfera|sfeer
very|sehr|très|muy|molto|muito|heel,erg
in the picture|im bild|à l image,dans l image|en la imagen,en pantalla|nell immagine,in scena|na imagem|in beeld
yawns|gähnt,gähnen|bâille,bâillent|bosteza,bostezan|sbadiglia,sbadigliano|boceja,bocejam|gaapt,gapen
lion|löwe,löwen,löwin|lion,lionne,lions|león,leona,leones|leone,leonessa,leoni|leão,leoa,leões|leeuw,leeuwin,leeuwen
monkeys|affe,affen|singe,singes|mono,monos|scimmia,scimmie|macaco,macacos|aap,apen
bear|bär,bären|ours|oso,osos|orso,orsi|urso,ursos|beer,beren
elephant|elefant,elefanten|éléphant,éléphants|elefante,elefantes|elefante,elefanti|elefante,elefantes|olifant,olifanten
wolf|wolf,wölfe|loup,loups|lobo,lobos|lupo,lupi|lobo,lobos|wolf,wolven
fox|fuchs,füchse|renard,renards|zorro,zorros|volpe,volpi|raposa,raposas|vos,vossen
deer|reh,rehe,hirsch,hirsche|cerf,cerfs,biche,chevreuil|ciervo,ciervos|cervo,cervi|veado,cervo|hert,herten
duck|ente,enten|canard,canards|pato,patos|anatra,anatre|pato,patos|eend,eenden
goat|ziege,ziegen|chèvre,chèvres|cabra,cabras|capra,capre|cabra,cabras|geit,geiten
pig|schwein,schweine|cochon,cochons|cerdo,cerdos|maiale,maiali|porco,porcos|varken,varkens
rabbit|hase,hasen,kaninchen|lapin,lapins|conejo,conejos|coniglio,conigli|coelho,coelhos|konijn,konijnen,haas
young couple|junges paar,junge paar|jeune couple|pareja joven|giovane coppia,coppia giovane|jovem casal,casal jovem|jong stel,jong koppel
`;
