/** What rules of advertising are about: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const BOUND_WORDS = `
alcohol|alkohol|alcool|alcohol|alcol|álcool|alcohol
non-alcoholic|alkoholfrei,alkoholfreies,alkoholfreie,alkoholfreier|sans alcool|sin alcohol|analcolico,analcolica,senza alcol|sem álcool|alcoholvrij,alcoholvrije,zonder alcohol
beer|bier,pils,weizen,hellbräu|bière|cerveza,caña|birra|cerveja|bier,pils,pilsje
beers|biere|bières|cervezas,cañas|birre|cervejas|biertjes
wine|wein,rotwein,weißwein|vin|vino|vino|vinho|wijn
sparkling wine|sekt|mousseux,crémant|cava|prosecco,spumante|espumante|bubbels
champagne|champagner|champagne|champán|champagne|champanhe|champagne
schnapps|schnaps,obstler,likör,korn|eau de vie,liqueur|aguardiente,licor,orujo|grappa,liquore,amaro|aguardente,licor,cachaça|jenever,likeur,borrel
gin|gin|gin|ginebra|gin|gin|gin
rum|rum|rhum|ron|rum|rum|rum
vodka|wodka|vodka|vodka|vodka|vodka|wodka
whisky|whisky|whisky|whisky|whisky|uísque|whisky
cocktail|cocktail|cocktail|cóctel,copa|cocktail,spritz|coquetel|cocktail
drinks|trinkt,trinken,trinkend,nippt,nippen|boit,boivent,boire,buvant,sirote|bebe,beben,bebiendo,beber,toma un trago|beve,bevono,bevendo,bere,sorseggia|bebe,bebem,bebendo,beber|drinkt,drinken,nipt
toast|stoßen an,anstoßen,stößt an,prosten|trinquent,trinque|brindan,brinda,brindando|brindano,brinda,brindando|brindam,brinda,brindando|proosten,proost,toosten
drunk|betrunken,besoffen|ivre,ivres,bourré|borracho,borrachos,borracha|ubriaco,ubriachi|bêbado,bêbados|dronken
drinks beer|trinkt bier|boit une bière|bebe cerveza|beve birra|bebe cerveja|drinkt bier
behind the wheel|am steuer,hinterm steuer,hinter dem steuer|au volant|al volante|al volante|ao volante|achter het stuur
drives|fährt auto,auto fährt,fährt,fahren,lenkt,steuert|conduit,conduisent,conduire,roule,roulent,conduisant|conduce,conducen,conduciendo,maneja,manejan|guida,guidano,guidando|conduz,conduzem,conduzindo,dirige,dirigem,dirigindo|rijdt,rijden,bestuurt,autorijdt
rides|reitet|monte à|monta en,montan en,va en,van en|va in,vanno in,cavalca|anda de,andam de,monta|fietst,fietsen
driving|autofahrt,autofahren|en conduisant|mientras conduce,conduciendo|durante la guida|durante a condução|tijdens het rijden
home|nach hause,daheim|chez eux,à la maison|a casa|a casa,verso casa|para casa|naar huis
smokes|raucht,rauchen,rauchend,zieht an der zigarette|fume,fument,fumer,fumant|fuma,fuman,fumando,fumar|fuma,fumano,fumando|fuma,fumam,fumando|rookt,roken
cigarette|zigarette|cigarette|cigarrillo,cigarro,pitillo|sigaretta|cigarro,cigarrinho|sigaret
cigarettes|zigaretten|cigarettes|cigarrillos,cigarros|sigarette|cigarros|sigaretten
tobacco|tabak|tabac|tabaco|tabacco|tabaco|tabak
vape|e zigarette,vape,vapen,dampfer|vapoteuse,cigarette électronique,vapote,vapotent|vapeador,cigarrillo electrónico,vapea,vapean|sigaretta elettronica,svapa,svapano,svapo|vape,cigarro eletrónico,vaporizador|e sigaret,vape,vapet,vapen
bet|wette,wetten,sportwette,sportwetten|pari,paris,paris sportifs,parie|apuesta,apuestas,apuestas deportivas,apostar|scommessa,scommesse,scommesse sportive,scommette|aposta,apostas,apostas desportivas,apostar|gokken,gok,weddenschap,wedden,sportweddenschappen
casino|casino,spielbank,online casino|casino|casino,casino online|casinò|casino,cassino|casino
slot machine|spielautomat,spielautomaten|machine à sous,machines à sous|tragaperras,máquina tragaperras|slot,macchinetta|caça níqueis,slot machine|gokkast,fruitautomaat,gokautomaat
lottery|lotterie,lotto|loterie,loto|lotería|lotteria,lotto,gratta e vinci|lotaria,loteria,raspadinha|loterij,staatslot,kraslot
jackpot|jackpot|jackpot|bote|jackpot,montepremi|jackpot|jackpot
always win|gewinnt immer,gewinnen immer,immer gewinnen,jeder gewinnt,alle gewinnen,sicher gewinnen,garantiert gewinnen|gagnent à tous les coups,gagne à tous les coups,gagnez à tous les coups,gagnant à tous les coups,on gagne toujours,gagnent toujours|siempre se gana,siempre ganas,ganas siempre,todos ganan,gana siempre,ganan siempre|vinci sempre,vince sempre,si vince sempre,vincono sempre,vincita sicura,vincita garantita|ganha sempre,ganham sempre,ganhas sempre,vitória garantida|altijd winnen,wint altijd,winnen altijd,altijd prijs,gegarandeerd winnen,iedereen wint
pay off debts|schulden tilgen,schulden loswerden,seine schulden|rembourser ses dettes,payer ses dettes|pagar sus deudas,salir de deudas,pagar las deudas|pagare i debiti,uscire dai debiti|pagar as dívidas,sair das dívidas|schulden afbetalen,van je schulden af
cures|heilt,heilen,kuriert,beseitigt,heilung von|guérit,guérissent,guérir,soigne,soignent|cura,curan,curar,sana|cura,curano,guarisce,guariscono,guarire|cura,curam,curar|geneest,genezen,heelt
cancer|krebs|cancer|cáncer|cancro,tumore|cancro,câncer|kanker
rheumatism arthritis|rheuma,arthrose,arthritis,gelenkschmerzen|arthrose,arthrite,rhumatismes|artritis,artrosis,reuma|artrite,artrosi,reumatismi|artrite,artrose,reumatismo|reuma,artrose,artritis
diabetes|diabetes,zuckerkrankheit|diabète|diabetes|diabete|diabetes|diabetes,suikerziekte
depression|depression,depressionen|dépression|depresión|depressione|depressão|depressie
insomnia|schlaflosigkeit,schlafstörungen|insomnie,insomnies|insomnio|insonnia|insónia,insônia|slapeloosheid
migraine|migräne|migraine,migraines|migraña,migrañas|emicrania|enxaqueca|migraine
back pain|rückenschmerzen|mal de dos|dolor de espalda|mal di schiena|dor nas costas,dores nas costas|rugpijn
anxiety|angstzustände,ängste|anxiété|ansiedad|ansia|ansiedade|angststoornis
allergies|allergien,allergie|allergies|alergias|allergie|alergias|allergieën
asthma|asthma|asthme|asma|asma|asma|astma
alzheimer's|alzheimer|alzheimer|alzhéimer|alzheimer|alzheimer|alzheimer
high blood pressure|bluthochdruck|hypertension|hipertensión|ipertensione,pressione alta|hipertensão|hoge bloeddruk
hair loss|haarausfall|chute de cheveux,calvitie|caída del pelo,calvicie|caduta dei capelli,calvizie|queda de cabelo,calvície|haaruitval,kaalheid
acne|akne|acné|acné|acne|acne|acne
wrinkles|falten|rides|arrugas|rughe|rugas|rimpels
pain|schmerzen,schmerz|douleurs,douleur|dolor,dolores|dolore,dolori|dor,dores|pijn
replaces your medicine|ersetzt medikamente,ersetzt den arzt,ersetzt ihre medikamente,ersetzt die tabletten|remplace vos médicaments,remplace les médicaments|sustituye tu medicación,sustituye a los medicamentos|sostituisce i farmaci,sostituisce le medicine|substitui os medicamentos,substitui a medicação|vervangt medicijnen,vervangt je medicijnen
medicine|medikament,medikamente|médicament,médicaments|medicamento,medicamentos|farmaco,medicina|medicamento,remédio|medicijn,medicijnen
prescription medicine|verschreibungspflichtige,verschreibungspflichtiges,rezeptpflichtige|sur ordonnance|con receta|con ricetta medica|sujeito a receita médica,com receita médica|op recept,receptplichtig
clinically proven|klinisch bewiesen,klinisch erwiesen,klinisch belegt,klinisch getestet|cliniquement prouvé,prouvé cliniquement,cliniquement prouvée|clínicamente probado,clínicamente probada,clínicamente demostrado|clinicamente testato,clinicamente provato,clinicamente dimostrato|clinicamente comprovado,clinicamente provado,clinicamente comprovada|klinisch bewezen
scientifically proven|wissenschaftlich bewiesen,wissenschaftlich erwiesen,wissenschaftlich belegt|scientifiquement prouvé,prouvé scientifiquement,prouvé par la science|científicamente probado,científicamente demostrado|scientificamente provato,scientificamente dimostrato|cientificamente comprovado,cientificamente provado|wetenschappelijk bewezen
doctors recommend|ärzte empfehlen,von ärzten empfohlen,hautärzte empfehlen|recommandé par les médecins,les médecins recommandent,recommandé par les dermatologues|recomendado por médicos,los médicos recomiendan,recomendado por dermatólogos|raccomandato dai medici,consigliato dai medici,consigliato dai dermatologi|recomendado por médicos,os médicos recomendam|aanbevolen door artsen,artsen raden aan
nine out of ten|neun von zehn,9 von 10|neuf sur dix,9 sur 10|nueve de cada diez,9 de cada 10|nove su dieci,9 su 10|nove em cada dez,9 em cada 10|negen van de tien,9 van de 10
no side effects|ohne nebenwirkungen,keine nebenwirkungen|sans effets secondaires,aucun effet secondaire|sin efectos secundarios|senza effetti collaterali|sem efeitos secundários,sem efeitos colaterais|geen bijwerkingen,zonder bijwerkingen
guaranteed results|garantierter erfolg,erfolg garantiert|résultats garantis,résultat garanti|resultados garantizados,resultado garantizado|risultati garantiti,risultato garantito|resultados garantidos,resultado garantido|resultaat gegarandeerd,gegarandeerd resultaat
guaranteed returns|garantierte rendite,garantierte gewinne,garantierte zinsen,rendite garantiert,garantierter gewinn,sichere rendite|rendement garanti,rendements garantis,gains garantis,gain garanti,profits garantis|rentabilidad garantizada,ganancias garantizadas,beneficios garantizados,rendimiento garantizado|rendimenti garantiti,rendimento garantito,guadagni garantiti,guadagno garantito,guadagno sicuro|rendimento garantido,lucro garantido,lucros garantidos,ganhos garantidos,retorno garantido|gegarandeerd rendement,gegarandeerde winst,winst gegarandeerd
without risk|ohne risiko,risikofrei,risikolos,ohne jedes risiko,null risiko|sans risque,sans aucun risque,zéro risque|sin riesgo,sin riesgos,sin ningún riesgo,cero riesgo|senza rischi,senza rischio,senza alcun rischio,zero rischi|sem risco,sem riscos,sem qualquer risco,risco zero|zonder risico,risicovrij,risicoloos
double your money|verdoppelt dein geld,verdoppeln sie ihr geld,verdopple dein geld,verdoppelt ihr geld|doublez votre argent,double ton argent,doublez votre mise,doublez vos économies|duplica tu dinero,dobla tu dinero,duplica tus ahorros|raddoppia i tuoi soldi,raddoppia i tuoi risparmi,raddoppia i risparmi,raddoppia il tuo capitale|duplique o seu dinheiro,dobre o seu dinheiro,duplica o teu dinheiro,dobra o teu dinheiro|verdubbel je geld,verdubbelt je geld,verdubbel je spaargeld
get rich overnight|über nacht reich,schnell reich,reich werden|devenir riche,riche en,riches en|hazte rico,hacerse rico,millonario en|diventa ricco,diventare ricchi,arricchirsi|fique rico,ficar rico,enriquecer depressa|snel rijk,slapend rijk,rijk worden
money|geld|argent|dinero|soldi,denaro|dinheiro|geld
savings|ersparnisse,erspartes|économies,épargne|ahorros|risparmi|poupanças,poupança,economias|spaargeld
invest|investieren,investiere,anlegen,geldanlage|investir,investissez,placement|invertir,invierte,inversión|investire,investi,investimento|investir,investe,investimento|investeren,investeer,belegging,beleggen
fund|fonds|fonds de placement,fonds d investissement|fondo de inversión,fondo|fondo|fundo|fonds,beleggingsfonds
loan|kredit,darlehen,sofortkredit|crédit,prêt|préstamo,crédito|prestito|empréstimo,crédito|lening,krediet
no credit check|ohne schufa,ohne bonitätsprüfung|sans vérification,sans justificatif|sin comprobaciones,sin aval ni preguntas|senza controlli,senza busta paga|sem consulta de crédito,sem verificação|zonder bkr,zonder toetsing
number one in the world|die nummer eins der welt,nummer 1 der welt,weltweit nummer eins|numéro un mondial,le numéro un mondial,numéro 1 mondial|número uno del mundo,el número uno del mundo,número 1 del mundo|numero uno al mondo,il numero uno al mondo,numero 1 al mondo|número um do mundo,o número um do mundo,número 1 do mundo|nummer één van de wereld,nummer 1 van de wereld,nummer één ter wereld
the best in the world|beste der welt,bester der welt,bestes der welt,besten der welt,weltbeste,weltbester,weltbestes,die beste der welt|le meilleur du monde,la meilleure du monde,les meilleurs du monde,les meilleures du monde,meilleur du monde|el mejor del mundo,la mejor del mundo,los mejores del mundo,mejor del mundo|il migliore al mondo,la migliore al mondo,il migliore del mondo,la migliore del mondo,migliore al mondo,i migliori al mondo,più buono del mondo|o melhor do mundo,a melhor do mundo,os melhores do mundo,melhor do mundo|de beste ter wereld,beste van de wereld,de beste van de wereld,het beste ter wereld,beste ter wereld
better than all others|besser als alle anderen,besser als jede andere,besser als jedes andere,besser als jeder andere|meilleur que tous les autres,mieux que tous les autres,meilleure que toutes les autres|mejor que todos los demás,mejor que cualquier otro|migliore di tutti gli altri,meglio di tutti gli altri,meglio di qualsiasi altro|melhor do que todos os outros,melhor que todos os outros,melhor do que qualquer outro|beter dan alle andere,beter dan elke andere
market leader|marktführer|leader du marché|líder del mercado|leader di mercato|líder de mercado|marktleider
climate neutral|klimaneutral,klimaneutrale,klimaneutraler,klimaneutrales,co2 neutral|neutre en carbone,climatiquement neutre|climáticamente neutro,neutro en carbono,carbono neutral|a impatto zero,a zero emissioni,carbon neutral,clima neutrale|neutro em carbono,carbono neutro|klimaatneutraal,co2 neutraal,klimaatneutrale
100% eco-friendly|100 umweltfreundlich,zu 100 umweltfreundlich,100 % umweltfreundlich,100 % ökologisch,vollkommen umweltfreundlich,völlig umweltfreundlich|100 % écologique,totalement écologique,100 écologique|100 % ecológico,totalmente ecológico,cien por cien ecológico,100 ecológico|100 % ecologico,totalmente ecologico,al cento per cento ecologico,100 ecologico|100 % ecológico,totalmente ecológico,100 ecológico|100 % milieuvriendelijk,volledig milieuvriendelijk,100 milieuvriendelijk
saves the planet|rettet den planeten,rettet die erde,rettet das klima,rettet die welt|sauve la planète|salva el planeta,salva al planeta|salva il pianeta|salva o planeta|redt de planeet,redt het klimaat
lose ten kilos|kilo abnehmen,kilos abnehmen,kilo weniger,kilo leichter,nimmt zehn kilo ab,kilo verlieren|perdez dix kilos,perd dix kilos,kilos en moins,perdre dix kilos,perdez 10 kilos|pierde diez kilos,kilos menos,adelgaza diez kilos,pierde 10 kilos|perdi dieci chili,perde dieci chili,chili in meno,perdi 10 kg,perdi 10 chili|perde dez quilos,perca dez quilos,quilos a menos,perca 10 quilos,emagreça 10 quilos|tien kilo afvallen,kilo afvallen,kilo lichter,kilo kwijt
before and after body|vorher nachher bauch,vorher nachher bilder,vorher nachher foto,vorher nachher fotos,vorher nachher vergleich,vorher nachher|avant après minceur,photos avant après,avant après|antes y después|prima e dopo|antes e depois|voor en na foto,voor en na foto s,voor en na
weight|gewicht,abnehmen,diät,schlank|poids,minceur,régime|peso,adelgazar,dieta|peso,dimagrire,dieta,dimagrante|peso,emagrecer,dieta|gewicht,afvallen,dieet
lose weight fast|schnell abnehmen|maigrir vite,perdre du poids rapidement|adelgazar rápido,perder peso rápido|dimagrire in fretta,dimagrire velocemente|emagrecer rápido,perder peso rápido|snel afvallen
texting|tippt nachrichten,schreibt nachrichten,tippt auf dem handy,schreibt eine nachricht,tippt eine nachricht|envoie un texto,écrit un texto,tape un message,envoie des sms,écrit un message|escribe un mensaje,manda mensajes,escribe mensajes,chatea,manda un mensaje|scrive un messaggio,manda messaggi,scrive messaggi,chatta|escreve uma mensagem,manda mensagens,escreve mensagens|appt,typt een bericht,stuurt een bericht
jumps|springt,springen|saute,sautent|salta,saltan|salta,saltano,si tuffa,si tuffano|salta,saltam,mergulha|springt,springen
climbs|klettert,klettern|grimpe,grimpent,escalade|escala,trepan,trepa|scala,si arrampica,arrampica|escala,trepa|klimt,klimmen
runs|läuft,rennt,rennen|court,courent|corre,corren|corre,corrono|corre,correm|rent,rennen
walks|geht,spaziert,gehen|marche,marchent|camina,caminan,pasea|cammina,camminano,passeggia|caminha,caminham,passeia|loopt,lopen,wandelt
dances|tanzt,tanzen|danse,dansent|baila,bailan|balla,ballano|dança,dançam|danst,dansen
plays with fire|spielt mit feuer,spielen mit streichhölzern,spielt mit streichhölzern|joue avec des allumettes,jouent avec des allumettes|juega con cerillas,juegan con cerillas|gioca con i fiammiferi,giocano con i fiammiferi|brinca com fósforos,brincam com fósforos|speelt met lucifers,spelen met lucifers
alone|allein,alleine,unbeaufsichtigt|seul,seule,sans surveillance|solo,sola|da solo,da sola,incustodito|sozinho,sozinha,sem vigilância|alleen gelaten,zonder toezicht
200 km/h|200 sachen,200 stundenkilometern,220 km h,200 km h|200 km h,200 à l heure,200 kilomètres heure|200 km h,200 por hora|200 all ora,200 km h,200 chilometri orari|200 à hora,200 por hora,200 km h|200 km u,200 kilometer per uur,200 per uur
through the city|durch die stadt,durch die innenstadt|à travers la ville,en pleine ville|por la ciudad,por el centro|per la città,per il centro,in centro|pela cidade|door de stad
races|rast,rasen,braust|fonce,foncent|corre a toda velocidad|sfreccia,sfrecciano|acelera a fundo,voa pela estrada|scheurt,racet,scheuren
at high speed|mit vollgas,mit überhöhter geschwindigkeit|à toute vitesse,à fond|a toda velocidad|a tutta velocità|a toda a velocidade,a alta velocidade|met volle snelheid,op topsnelheid
runs a red light|über rot,bei rot|grille un feu rouge,brûle un feu rouge,brûle le feu rouge,grille le feu rouge|se salta un semáforo,se salta un semáforo en rojo|passa col rosso,passa con il rosso|passa no vermelho,fura o sinal vermelho|rijdt door rood,door rood
fake reviews|erfundene bewertungen,erfundene kundenstimmen,erfundene kundenbewertungen,gefälschte bewertungen|faux avis,faux témoignages,avis inventés,témoignages inventés|reseñas falsas,testimonios falsos,testimonios inventados|recensioni false,recensioni inventate,testimonianze inventate,false recensioni|avaliações falsas,testemunhos falsos,testemunhos inventados|nepreviews,verzonnen reviews,verzonnen recensies,valse reviews
lighter skin|hellere haut|peau plus claire|piel más clara|pelle più chiara|pele mais clara|lichtere huid
wear|tragen,trägt|portent,porte|llevan,lleva puesto|indossano,indossa,portano|usam,usa|dragen,draagt
cannabis|cannabis,haschisch,gras rauchen|cannabis,joint|cannabis,porro,marihuana|cannabis,canna,marijuana|cannabis,charro,maconha|wiet,cannabis,hasj
vote for|wählt,wählen sie|votez pour,votez|vota a,votad a|vota per,votate|vote em,vote no|stem op,stemt op
ask your parents to buy|frag deine eltern,bettelt bei mama,bettle bei mama,überrede deine eltern,quengelt bis|demande à tes parents,supplie tes parents|pide a tus padres,pídeselo a tus padres,suplica a tus padres|chiedi ai tuoi genitori,chiedi alla mamma di comprare|pede aos teus pais,peça aos seus pais|vraag je ouders,zeur bij je ouders
don't say it's an ad|ohne werbekennzeichnung,nicht als werbung kennzeichnen,soll nicht wie werbung|sans mention publicité,sans dire que c est une pub|sin decir que es publicidad,que no parezca publicidad|senza dire che è pubblicità,senza indicare la sponsorizzazione|sem dizer que é publicidade,sem indicar publicidade|zonder te zeggen dat het reclame is,zonder reclamelabel
drink responsibly|verantwortungsvoll genießen,genieße verantwortungsvoll|à consommer avec modération,consommer avec modération|consumo responsable,bebe con moderación,beber con moderación|bevi responsabilmente,bere responsabilmente|beba com moderação,seja responsável|geniet met mate
adults only|nur für erwachsene,ab 18|réservé aux adultes,interdit aux mineurs|solo para adultos,mayores de 18|solo per adulti,vietato ai minori|só para adultos,maiores de 18|alleen voor volwassenen,geen 18 geen alcohol
asleep|schlafen schon,schon im bett,schlafen|dorment,au lit|duermen,ya duermen|dormono,a letto|dormem,a dormir|slapen,in bed
train|training,trainieren,trainiert|entraînement|entrenamiento|allenamento|treino|training
before the match|vor dem spiel,vor dem training|avant le match|antes del partido|prima della partita|antes do jogo|voor de wedstrijd
makes you stronger|macht dich stärker,macht stark,gibt dir kraft,macht stärker|rend plus fort,vous rend plus fort,donne de la force|te hace más fuerte,da fuerza|ti rende più forte,dà forza|torna te mais forte,dá força|maakt je sterker,geeft je kracht
forget your worries|sorgen vergessen,vergisst seine sorgen,vergiss deine sorgen,ertränkt seinen kummer,kummer ertränken|oublier ses soucis,oublie ses soucis,noyer son chagrin,noie son chagrin|olvidar sus penas,olvida sus penas,ahogar las penas|dimenticare i problemi,dimentica i suoi problemi,affogare i dispiaceri|esquecer as mágoas,afogar as mágoas|zorgen vergeten,verdriet verdrinken,vergeet zijn zorgen
makes you irresistible|macht dich unwiderstehlich,unwiderstehlich für frauen,macht unwiderstehlich|vous rend irrésistible,rend irrésistible|te hace irresistible|ti rende irresistibile,rende irresistibile|torna te irresistível,te deixa irresistível|maakt je onweerstaanbaar
completely free|völlig kostenlos,völlig gratis,komplett kostenlos,ganz umsonst|totalement gratuit,entièrement gratuit,complètement gratuit|totalmente gratis,completamente gratis|completamente gratis,del tutto gratis|totalmente grátis,completamente grátis,totalmente gratuito|volledig gratis,helemaal gratis
`;
