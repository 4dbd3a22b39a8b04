/** What is said in several words and cannot be told word by word: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const PHRASES = `
we are looking for|wir suchen,gesucht werden|nous cherchons,nous recherchons,on recherche,recrute|buscamos,estamos buscando,se buscan,se busca|cerchiamo,stiamo cercando,cercasi|procuramos,estamos à procura de|wij zoeken,we zoeken,gezocht
over a wood fire|über holzfeuer,im holzofen|au feu de bois|a la leña,en horno de leña|nel forno a legna,a legna|no forno a lenha,a lenha|op houtvuur,in de houtoven
we need|wir brauchen,wir benötigen|nous avons besoin de,nous avons besoin d,il nous faut,on a besoin de,on a besoin d|necesitamos|ci serve,abbiamo bisogno di|precisamos de,precisamos|we hebben nodig,wij hebben nodig
we want|wir wollen,wir möchten|nous voulons,on veut,nous voudrions|queremos|vogliamo,vorremmo|queremos|we willen,wij willen
I need|ich brauche|j ai besoin de,j ai besoin d,il me faut|necesito|mi serve,ho bisogno di|preciso de|ik heb nodig
I would like|ich hätte gerne,ich möchte|je voudrais,j aimerais|me gustaría,quisiera|vorrei|gostaria de,gostava de|ik wil graag,ik zou graag
we are|wir sind|nous sommes,on est|somos|siamo|somos|wij zijn,we zijn
I have|ich habe|j ai|tengo|ho|tenho|ik heb
we have|wir haben|nous avons|tenemos|abbiamo|temos|we hebben,wij hebben
for families|für familien|pour les familles|para familias,para las familias|per famiglie,per le famiglie|para famílias|voor gezinnen,voor families
to take away|zum mitnehmen|à emporter|para llevar|da asporto|para levar|om mee te nemen
made to measure|nach maß,maßgeschneidert|sur mesure|a medida|su misura|à medida,sob medida|op maat
by appointment|nach vereinbarung|sur rendez vous|con cita previa|su appuntamento|por marcação|op afspraak
without an appointment|ohne termin|sans rendez vous|sin cita,sin cita previa|senza appuntamento|sem marcação|zonder afspraak
without a contract|ohne vertrag|sans engagement|sin permanencia|senza vincoli|sem fidelização,sem fidelidade|zonder contract
within 24 hours|innerhalb von 24 stunden,in 24 stunden|sous 24 h,en 24 heures|en 24 horas|entro 24 ore,in 24 ore|em 24 horas|binnen 24 uur
open on Sundays|sonntags geöffnet,sonntags offen|ouvert le dimanche,ouverte le dimanche|abierto los domingos,abierta los domingos|aperto la domenica,aperta la domenica|aberto ao domingo,aberta ao domingo,aberto aos domingos|zondag open,op zondag open
in slow motion|in zeitlupe|au ralenti|a cámara lenta,en cámara lenta|al rallentatore|em câmara lenta,em câmera lenta|in slow motion
no experience needed|keine vorkenntnisse nötig,ohne vorkenntnisse|sans expérience,aucune expérience requise|sin experiencia,no hace falta experiencia|senza esperienza|sem experiência|geen ervaring nodig
career changers welcome|quereinsteiger willkommen|reconversions bienvenues|||
good morning|guten morgen|bonjour|buenos días|buongiorno|bom dia|goedemorgen
at the same time|gleichzeitig|en même temps|al mismo tiempo|allo stesso tempo|ao mesmo tempo|tegelijk
one by one|nacheinander,eins nach dem anderen|un par un,une par une|uno a uno,una a una|uno a uno,uno alla volta|um a um,uma a uma|één voor één
a moustache|einen schnurrbart|une moustache|bigote|i baffi,dei baffi|bigode|een snor
by hand|von hand|à la main|a mano|a mano|à mão|met de hand
on foot|zu fuß|à pied|a pie|a piedi|a pé|te voet
by bike|mit dem rad,mit dem fahrrad|à vélo|en bici,en bicicleta|in bici,in bicicletta|de bicicleta|op de fiets,met de fiets
in real time|in echtzeit|en temps réel|en tiempo real|in tempo reale|em tempo real|in realtime
from all over the world|aus aller welt|du monde entier|de todo el mundo|da tutto il mondo|de todo o mundo|uit de hele wereld
of one's own||||||
for the whole family|für die ganze familie|pour toute la famille|para toda la familia|per tutta la famiglia|para toda a família|voor het hele gezin,voor de hele familie
for all ages|für jedes alter,für alle altersgruppen|pour tous les âges|para todas las edades|per tutte le età|para todas as idades|voor alle leeftijden
years old|jahre alt|ans d âge|años de edad|anni di età|anos de idade|jaar oud
as always|wie immer|comme toujours|como siempre|come sempre|como sempre|zoals altijd
by the month|pro monat,im monat|au mois,par mois|al mes,por mes|al mese|ao mês,por mês|per maand
per year|im jahr,pro jahr|par an|al año|all anno|por ano|per jaar
on site|vor ort|sur place|in situ|in loco,sul posto|no local|ter plaatse
at home|zu hause|à la maison|en casa|a casa|em casa|thuis
cancel any time|jederzeit kündbar|résiliable à tout moment|cancela cuando quieras|disdici quando vuoi|cancele quando quiser|altijd opzegbaar
for the first time in months|zum ersten mal seit monaten|pour la première fois depuis des mois|por primera vez en meses|per la prima volta da mesi|pela primeira vez em meses|voor het eerst in maanden
for the first time in years|zum ersten mal seit jahren|pour la première fois depuis des années|por primera vez en años|per la prima volta da anni|pela primeira vez em anos|voor het eerst in jaren
without added sugar||||||
in the rain|im regen|sous la pluie|bajo la lluvia|sotto la pioggia|à chuva,na chuva|in de regen
by the sea|am meer|au bord de la mer|junto al mar,a orillas del mar|in riva al mare|à beira mar|aan zee
by the river|am fluss|au bord de la rivière|junto al río|lungo il fiume|à beira rio|aan de rivier
at the lake|am see|au bord du lac|junto al lago|sul lago|à beira do lago|aan het meer
at the window|am fenster|à la fenêtre,près de la fenêtre|junto a la ventana|alla finestra|à janela|bij het raam
at the table|am tisch|à table|en la mesa|a tavola|à mesa|aan tafel
on the way home|auf dem heimweg|sur le chemin du retour|de camino a casa|sulla via di casa|a caminho de casa|op weg naar huis
the next morning|am nächsten morgen|le lendemain matin|a la mañana siguiente|la mattina dopo,il mattino dopo|na manhã seguinte|de volgende ochtend
the next day|am nächsten tag|le lendemain|al día siguiente|il giorno dopo|no dia seguinte|de volgende dag
every morning|jeden morgen|chaque matin,tous les matins|cada mañana,todas las mañanas|ogni mattina|todas as manhãs|elke ochtend
every evening|jeden abend|chaque soir,tous les soirs|cada noche,todas las noches|ogni sera|todas as noites|elke avond
end with|enden mit,enden soll es mit|terminer par,finir par,terminer avec|terminar con,termina con,acabar con|finire con,chiudere con|terminar com,acabar com|eindigen met
around the corner|um die ecke|au coin de la rue|a la vuelta de la esquina|dietro l angolo|ao virar da esquina|om de hoek
no commitment|unverbindlich|sans engagement|sin compromiso|senza impegno|sem compromisso|vrijblijvend
in the city|in der stadt|en ville|en la ciudad|in città|na cidade|in de stad
in the countryside|auf dem land|à la campagne|en el campo|in campagna|no campo|op het platteland
in the evening light|im abendlicht|dans la lumière du soir|a la luz del atardecer|nella luce della sera|à luz do fim de tarde|in het avondlicht
in the mountains|in den bergen|à la montagne|en la montaña|in montagna|na montanha|in de bergen
on the beach|am strand|sur la plage,à la plage|en la playa|in spiaggia|na praia|op het strand
on the roof|auf dem dach|sur le toit|en el tejado|sul tetto|no telhado|op het dak
in love|verliebt|amoureux,amoureuse|enamorado,enamorada|innamorato,innamorata|apaixonado,apaixonada|verliefd
a bit of humour|ein bisschen humor|un peu d humour|un poco de humor|un po di umorismo|um pouco de humor|een beetje humor
with humour|mit humor|avec humour|con humor|con ironia,con umorismo|com humor|met humor
within 48 hours|in 48 stunden,innerhalb von 48 stunden|en 48 heures,en 48 h,sous 48 h|en 48 horas|in 48 ore,entro 48 ore|em 48 horas|binnen 48 uur
everything from one source|alles aus einer hand|tout au même endroit|todo en uno|tutto in uno|tudo num só lugar|alles onder één dak
call to action|handlungsaufforderung,call to action|appel à l action,call to action|llamada a la acción|invito all azione,call to action|chamada para ação,chamada à ação|call to action,oproep
end text|text am ende,schlusstext,endtext|texte de fin,texte final,texte à la fin|texto final,texto al final|testo finale,testo alla fine|texto final,texto no final|eindtekst,tekst aan het eind
until the end|bis zum ende,bis zum schluss|jusqu à la fin|hasta el final|fino alla fine|até ao fim,até o final|tot het einde
on-screen text|text im bild,texteinblendungen|texte à l écran|texto en pantalla|testo a schermo,testo in sovrimpressione|texto no ecrã,texto na tela|tekst in beeld
next to her|neben sie,neben ihr|à côté d elle|a su lado|accanto a lei|ao lado dela|naast haar
do not show|nicht zeigen|ne pas montrer|no mostrar|non mostrare|não mostrar|niet tonen
for the last time|zum letzten mal|pour la dernière fois|por última vez|per l ultima volta|pela última vez|voor de laatste keer
until 18 years|bis 18 jahre|jusqu à 18 ans|hasta 18 años|fino a 18 anni|até aos 18 anos|tot 18 jaar
`;
