/** Qualities: English | German | French | Spanish | Italian | Portuguese | Dutch; the plain masculine form first. */
export const QUALITY_WORDS = `
small|klein|petit|pequeño,pequeñito|piccolo|pequeno|klein
big|groß|grand|grande,gran|grande,gran|grande|groot
new|neu|nouveau,nouvel|nuevo|nuovo|novo|nieuw
old|alt|vieux,vieil,vieille,vieilles|viejo,antiguo|vecchio,antico|velho,antigo|oud
ancient|uralt|ancien,ancienne|milenario|millenario|milenar|eeuwenoud
young|jung|jeune|joven,jóvenes|giovane|jovem,jovens|jong
good|gut|bon,bonne|bueno,buen|buono,buon|bom,boa,bons,boas|goed
better|besser|meilleur|mejor|migliore|melhor|beter
best|beste|meilleur|mejor|migliore|melhor|best
beautiful|schön|beau,bel,belle,belles|hermoso,bonito|bello,bel,bella|bonito,belo|mooi
nice|nett|gentil,sympa|simpático,agradable|simpatico,gradevole|simpático,agradável|leuk,aardig
long|lang|long,longue,longues|largo|lungo|longo|lang
short|kurz|court,bref|corto,breve|corto,breve|curto,breve|kort
high|hoch,hohe|haut|alto|alto|alto|hoog
low|niedrig|bas,basse|bajo|basso|baixo|laag
deep|tief|profond|profundo|profondo|profundo|diep
wide|breit|large|ancho|largo|largo|breed
narrow|eng,schmal|étroit|estrecho|stretto|estreito|smal
fast|schnell|rapide|rápido|veloce,rapido|rápido|snel
slow|langsam|lent|lento|lento|lento|langzaam
quick|rasch,flott|rapide|rápido|rapido|rápido|vlug
fresh|frisch|frais,fraîche,fraîches|fresco|fresco|fresco|vers
hot|heiß|chaud|caliente|caldo|quente|heet
warm|warm,herzlich|chaleureux|cálido|caldo,caloroso|acolhedor,caloroso,quente|warm,hartelijk
cold|kalt|froid|frío|freddo|frio|koud
cool|kühl|frais|fresco|fresco|fresco|koel
dry|trocken|sec,sèche|seco|asciutto,secco|seco|droog
wet|nass,feucht|mouillé,humide|mojado|bagnato|molhado|nat
clean|sauber|propre|limpio|pulito|limpo|schoon
dirty|schmutzig,dreckig|sale|sucio|sporco|sujo|vies,vuil
empty|leer|vide|vacío|vuoto|vazio|leeg
full|voll|plein|lleno|pieno|cheio|vol
open|offen,geöffnet|ouvert|abierto|aperto|aberto|open,geopend
closed|geschlossen|fermé|cerrado|chiuso|fechado|gesloten,dicht
light|leicht|léger,légère|ligero|leggero|leve|licht
heavy|schwer|lourd|pesado|pesante|pesado|zwaar
soft|weich|doux,douce,douces|suave,blando|morbido,soffice|macio,suave|zacht
hard|hart|dur|duro|duro|duro|hard
strong|stark,kräftig|fort|fuerte|forte|forte|sterk
loud|laut|bruyant|ruidoso|rumoroso|barulhento|luid
quiet|ruhig,leise|calme,silencieux|silencioso|silenzioso|silencioso|rustig,stil
calm|ruhig,gelassen|calme|tranquilo,calmado,sereno|tranquillo,calmo,sereno|calmo,tranquilo,sereno|rustig,kalm
safe|sicher|sûr|seguro|sicuro|seguro|veilig
dangerous|gefährlich|dangereux|peligroso|pericoloso|perigoso|gevaarlijk
easy|leicht,einfach|facile|fácil|facile|fácil|makkelijk,gemakkelijk
simple|einfach,schlicht|simple|sencillo,simple|semplice|simples|eenvoudig
difficult|schwierig|difficile|difícil|difficile|difícil|moeilijk
cheap|günstig,billig,preiswert|pas cher,bon marché|barato,económico|economico|barato,económico|goedkoop
affordable|bezahlbar,erschwinglich|abordable|asequible|accessibile,conveniente|acessível|betaalbaar
expensive|teuer|cher|caro|caro,costoso|caro|duur
free|frei,gratis,kostenlos,kostenfrei|gratuit,libre|gratis,gratuito,libre|gratuito,libero|grátis,gratuito,livre|gratis,vrij
organic|bio,biologisch,ökologisch|bio,biologique|ecológico,orgánico|biologico,bio|biológico,orgânico|biologisch,bio
vegan|vegan|végan,végane|vegano|vegano|vegano|veganistisch,vegan
vegetarian|vegetarisch|végétarien|vegetariano|vegetariano|vegetariano|vegetarisch
gluten-free|glutenfrei|sans gluten|sin gluten|senza glutine|sem glúten|glutenvrij
lactose-free|laktosefrei|sans lactose|sin lactosa|senza lattosio|sem lactose|lactosevrij
sugar-free|zuckerfrei|sans sucre|sin azúcar|senza zucchero|sem açúcar|suikervrij
plastic-free|plastikfrei|sans plastique|sin plástico|senza plastica,plastic free|sem plástico|plasticvrij
alcohol-free|alkoholfrei|sans alcool|sin alcohol|analcolico|sem álcool|alcoholvrij
homemade|hausgemacht,selbstgemacht,selbst gebacken|fait maison,maison|casero|fatto in casa,casalingo|caseiro|huisgemaakt,zelfgemaakt
handmade|handgemacht,handgefertigt|fait main,fait à la main|hecho a mano,artesano|fatto a mano|feito à mão|handgemaakt
artisanal|handwerklich|artisanal|artesanal|artigianale|artesanal|ambachtelijk
traditional|traditionell|traditionnel|tradicional|tradizionale|tradicional|traditioneel
local|lokal,örtlich|local,locaux|local|locale|local|lokaal,plaatselijk
regional|regional|régional|regional|regionale|regional|regionaal,streek
seasonal|saisonal|saisonnier,de saison|de temporada|stagionale,di stagione|da época,sazonal|seizoensgebonden
sustainable|nachhaltig,umweltfreundlich|durable,écologique|sostenible,ecologico|sostenibile,ecologico|sustentável|duurzaam,milieuvriendelijk
recycled|recycelt,recycled|recyclé|reciclado|riciclato|reciclado|gerecycled,gerecycleerd
refillable|nachfüllbar|rechargeable|rellenable,recargable|ricaricabile|recarregável|navulbaar
reusable|wiederverwendbar|réutilisable|reutilizable|riutilizzabile|reutilizável|herbruikbaar
compostable|kompostierbar|compostable|compostable|compostabile|compostável|composteerbaar
biodegradable|biologisch abbaubar|biodégradable|biodegradable|biodegradabile|biodegradável|biologisch afbreekbaar
natural|natürlich|naturel|natural|naturale|natural|natuurlijk
pure|rein,pur|pur|puro|puro|puro|puur,zuiver
healthy|gesund|sain|sano,saludable|sano,salutare|saudável|gezond
waterproof|wasserdicht|étanche,imperméable|impermeable|impermeabile|impermeável,à prova de água|waterdicht
water-resistant|wasserfest,wasserabweisend|résistant à l eau|resistente al agua|resistente all acqua|resistente à água|waterbestendig
foldable|faltbar,klappbar|pliable,pliant|plegable|pieghevole|dobrável|opvouwbaar
portable|tragbar|portable,portatif|portátil|portatile|portátil|draagbaar
wireless|kabellos,drahtlos|sans fil|inalámbrico|senza fili,wireless|sem fios,sem fio|draadloos
electric|elektrisch|électrique|eléctrico|elettrico|elétrico|elektrisch
digital|digital|numérique|digital|digitale|digital|digitaal
online|online|en ligne|en línea,online|online|online|online
smart|smart,intelligent|intelligent,connecté|inteligente|intelligente|inteligente|slim
automatic|automatisch|automatique|automático|automatico|automático|automatisch
modern|modern|moderne|moderno|moderno|moderno|modern
used|gebraucht,benutzt|usagé,d occasion|usado|usato|usado|gebruikt
second-hand|secondhand,aus zweiter hand|de seconde main|de segunda mano|di seconda mano|em segunda mão,de segunda mão|tweedehands
broken|kaputt|cassé|roto|rotto|partido,quebrado,avariado|kapot
wild|wild|sauvage|salvaje|selvaggio|selvagem|wild
urban|urban,städtisch|urbain|urbano|urbano|urbano|stedelijk
rural|ländlich|rural|rural|rurale|rural|landelijk
public|öffentlich|public,publique|público|pubblico|público|openbaar,publiek
private|privat|privé|privado|privato|privado|particulier,privé
social|sozial|social|social|sociale|social|sociaal
medical|medizinisch|médical|médico|medico|médico|medisch
technical|technisch|technique|técnico|tecnico|técnico|technisch
financial|finanziell|financier|financiero|finanziario|financeiro|financieel
permanent|unbefristet,dauerhaft|permanent|indefinido,permanente|indeterminato,permanente|permanente,efetivo|vast,permanent
flexible|flexibel|flexible,souple|flexible|flessibile|flexível|flexibel
fair|fair,gerecht|équitable,juste|justo|equo,giusto|justo|eerlijk,fair
honest|ehrlich|honnête,sincère|honesto,sincero|onesto,sincero|honesto,sincero|oprecht,eerlijk
authentic|authentisch,echt|authentique,vrai|auténtico|autentico|autêntico|authentiek,echt
real|echt|vrai|real,verdadero|vero|verdadeiro,real|echt
emotional|emotional|émouvant,émotionnel|emotivo,emocional,emotivo|emozionante,emotivo,emozionale|emotivo,emocionante,emocional|emotioneel
touching|berührend,bewegend|touchant|conmovedor|commovente|comovente,tocante|ontroerend
poetic|poetisch|poétique|poético|poetico|poético|poëtisch
romantic|romantisch|romantique|romántico|romantico|romântico|romantisch
dreamy|verträumt|rêveur,onirique|soñador|sognante|sonhador|dromerig
magical|magisch,zauberhaft|magique|mágico|magico|mágico|magisch
mysterious|geheimnisvoll|mystérieux|misterioso|misterioso|misterioso|mysterieus
funny|lustig,witzig|drôle,amusant|divertido,gracioso|divertente|divertido,engraçado|grappig
humorous|humorvoll|humoristique|humorístico,con humor|umoristico|bem humorado,humorístico|humoristisch
playful|verspielt|ludique|juguetón,lúdico|giocoso|brincalhão,lúdico|speels
cheerful|fröhlich,heiter|joyeux,gai|alegre|allegro|alegre|vrolijk
happy|glücklich|heureux|feliz,contento|felice,contento|feliz,contente|blij,gelukkig
sad|traurig|triste|triste|triste|triste|verdrietig,droevig
lonely|einsam|solitaire|solitario|solitario|solitário|eenzaam
tired|müde|fatigué|cansado|stanco|cansado|moe
friendly|freundlich|amical,convivial|amistoso|amichevole|amigável|vriendelijk
approachable|nahbar|accessible|cercano|vicino|próximo|toegankelijk
welcoming|einladend|accueillant|acogedor|accogliente|acolhedor|gastvrij
cosy|gemütlich|cosy,douillet|acogedor|accogliente|aconchegante,acolhedor|gezellig,knus
elegant|elegant|élégant|elegante|elegante|elegante|elegant
luxurious|luxuriös,edel|luxueux|lujoso|lussuoso|luxuoso|luxe,luxueus
stylish|stilvoll|stylé|con estilo|di stile,elegante|com estilo|stijlvol
minimalist|minimalistisch|minimaliste,épuré|minimalista|minimalista|minimalista|minimalistisch
energetic|energiegeladen,energisch,dynamisch|énergique,dynamique|enérgico,dinámico|energico,dinamico|energético,dinâmico,enérgico|energiek,dynamisch
inspiring|inspirierend|inspirant|inspirador|ispirante,stimolante|inspirador|inspirerend
motivating|motivierend|motivant|motivador|motivante|motivador|motiverend
encouraging|ermutigend|encourageant|alentador|incoraggiante|encorajador|bemoedigend
reassuring|beruhigend|rassurant|tranquilizador|rassicurante|tranquilizador|geruststellend
serious|ernst,seriös|sérieux|serio|serio|sério|serieus
didactic|didaktisch|didactique,pédagogique|didáctico|didattico|didático,pedagógico|didactisch
informative|informativ,sachlich|informatif|informativo|informativo|informativo|informatief,zakelijk
clear|klar,verständlich|clair|claro|chiaro|claro|helder,duidelijk
personal|persönlich|personnel|personal|personale|pessoal|persoonlijk
personalised|personalisiert|personnalisé|personalizado|personalizzato|personalizado|gepersonaliseerd
professional|professionell|professionnel|profesional|professionale|profissional|professioneel
experienced|erfahren|expérimenté|con experiencia|esperto|experiente|ervaren
reliable|zuverlässig|fiable|fiable|affidabile|fiável,confiável|betrouwbaar
durable|langlebig,robust|résistant,robuste|duradero,resistente|durevole,resistente|duradouro,resistente|degelijk,stevig
delicious|lecker,köstlich|délicieux|delicioso|delizioso|delicioso|lekker,heerlijk
sweet|süß|sucré|dulce|dolce|doce|zoet
spicy|scharf,würzig|épicé|picante|piccante|picante|pittig
crisp|knusprig|croustillant,croquant|crujiente|croccante|crocante,estaladiço|knapperig
creamy|cremig|crémeux|cremoso|cremoso|cremoso|romig
red|rot|rouge|rojo|rosso|vermelho|rood
blue|blau|bleu|azul|blu|azul|blauw
green|grün|vert|verde|verde|verde|groen
yellow|gelb|jaune|amarillo|giallo|amarelo|geel
orange|orange|orange|naranja|arancione|laranja|oranje
white|weiß|blanc,blanche|blanco|bianco|branco|wit
black|schwarz|noir|negro|nero|preto|zwart
grey|grau|gris|gris|grigio|cinzento,cinza|grijs
brown|braun|brun,marron|marrón|marrone|castanho,marrom|bruin
pink|rosa|rose|rosa|rosa|cor de rosa,rosa|roze
purple|lila,violett|violet|morado|viola|roxo|paars
golden|golden|doré|dorado|dorato|dourado|gouden
silver|silbern|argenté|plateado|argentato|prateado|zilveren
colourful|bunt,farbenfroh|coloré|colorido|colorato|colorido|kleurrijk
bright|hell|lumineux,clair|luminoso|luminoso|luminoso,brilhante|licht,helder
dark|dunkel|sombre|oscuro|scuro,buio|escuro|donker
sunny|sonnig|ensoleillé|soleado|soleggiato|ensolarado,solarengo|zonnig
rainy|regnerisch,verregnet|pluvieux|lluvioso|piovoso|chuvoso|regenachtig
snowy|verschneit|enneigé|nevado|innevato|nevado|besneeuwd
foggy|neblig|brumeux|neblinoso|nebbioso|enevoado|mistig
morning|morgendlich|matinal|matutino|mattutino|matinal|ochtendlijk
nocturnal|nächtlich|nocturne|nocturno|notturno|noturno|nachtelijk
wooden|hölzern|en bois,de bois|de madera|di legno,in legno|de madeira|houten
vertical|vertikal,hochkant|vertical|vertical|verticale|vertical|verticaal,staand
square|quadratisch|carré|cuadrado|quadrato|quadrado|vierkant
veterinary|tierärztlich|vétérinaire|veterinario|veterinario|veterinário|veterinair
dental|zahnärztlich|dentaire|dental|dentale,dentistico|dentário|tandheelkundig
family-run|familiengeführt,inhabergeführt|familial|familiar|familiare,a conduzione familiare|familiar|familiebedrijf
different|verschieden,anders|différent|diferente,distinto|diverso|diferente|verschillend,anders
same|gleich|même|mismo|stesso|mesmo|zelfde
next|nächste|prochain|próximo|prossimo|próximo|volgend
last|letzte|dernier|último|ultimo|último|laatst
first|erste|premier|primero,primer|primo|primeiro|eerst
second|zweite|deuxième|segundo|secondo|segundo|tweede
third|dritte|troisième|tercero,tercer|terzo|terceiro|derde
only|einzige|unique|único|unico|único|enig
own|eigen|propre|propio|proprio|próprio|eigen
free of charge|gebührenfrei|sans frais|sin coste,sin gastos|senza costi|sem custos|zonder kosten
included|inklusive,inbegriffen|inclus,compris|incluido|incluso,compreso|incluído|inbegrepen,inclusief
available|verfügbar,erhältlich|disponible|disponible|disponibile|disponível|beschikbaar,verkrijgbaar
accessible|barrierefrei,zugänglich|accessible|accesible|accessibile|acessível|toegankelijk
elderly|betagt|âgé|anciano|anziano|idoso|bejaard
blind|blind|aveugle|ciego|cieco|cego|blind
deaf|gehörlos,taub|sourd|sordo|sordo|surdo|doof
pregnant|schwanger|enceinte|embarazada|incinta|grávida|zwanger
sick|krank|malade|enfermo|malato|doente|ziek
busy|beschäftigt,vielbeschäftigt|occupé,pressé|ocupado|impegnato,indaffarato|ocupado|druk
curious|neugierig|curieux|curioso|curioso|curioso|nieuwsgierig
brave|mutig|courageux|valiente|coraggioso|corajoso|dapper
proud|stolz|fier,fière|orgulloso|orgoglioso,fiero|orgulhoso|trots
lost|verloren,verirrt|perdu|perdido|perduto,smarrito|perdido|verdwaald,verloren
abandoned|verlassen|abandonné|abandonado|abbandonato|abandonado|verlaten
forgotten|vergessen|oublié|olvidado|dimenticato|esquecido|vergeten
hidden|versteckt|caché|escondido|nascosto|escondido|verborgen
Italian|italienisch|italien|italiano|italiano|italiano|italiaans
French|französisch|français|francés|francese|francês|frans
Spanish|spanisch|espagnol|español|spagnolo|espanhol|spaans
German|deutsch|allemand|alemán|tedesco|alemão|duits
English|englisch|anglais|inglés|inglese|inglês|engels
Portuguese|portugiesisch|portugais|portugués|portoghese|português|portugees
Japanese|japanisch|japonais|japonés|giapponese|japonês|japans
Mediterranean|mediterran|méditerranéen|mediterráneo|mediterraneo|mediterrâneo|mediterraan
cinematic|filmisch,kinoreif|cinématographique|cinematográfico|cinematografico|cinematográfico|filmisch
documentary|dokumentarisch|documentaire|documental|documentaristico|documental|documentair
nostalgic|nostalgisch|nostalgique|nostálgico|nostalgico|nostálgico|nostalgisch
melancholic|melancholisch|mélancolique|melancólico|malinconico|melancólico|melancholisch
hopeful|hoffnungsvoll|plein d espoir|esperanzador|pieno di speranza|esperançoso|hoopvol
tender|zart,zärtlich|tendre|tierno|tenero|terno|teder
sober|nüchtern|sobre|sobrio|sobrio|sóbrio|nuchter
ironic|ironisch|ironique|irónico|ironico|irónico|ironisch
respectful|respektvoll,würdevoll|respectueux|respetuoso|rispettoso|respeitoso|respectvol
orderable|bestellbar|||||bestelbaar
cancellable|kündbar|résiliable|cancelable|disdicibile|cancelável|opzegbaar
monthly|monatlich|mensuel|mensual|mensile|mensal|maandelijks
insured|versichert,mitversichert|assuré|asegurado|assicurato|segurado|verzekerd,meeverzekerd
human|menschlich|humain|humano|umano|humano|menselijk
chosen|gewählt|choisi|elegido|scelto|escolhido|gekozen
added|zugesetzt|ajouté|añadido|aggiunto|adicionado|toegevoegd
no added sugar|ohne zuckerzusatz|sans sucre ajouté,sans sucres ajoutés|sin azúcar añadido,sin azúcares añadidos|senza zuccheri aggiunti|sem açúcar adicionado|zonder toegevoegde suiker
weekly|wöchentlich|hebdomadaire|semanal|settimanale|semanal|wekelijks
free-range|freilandhaltung,aus freilandhaltung|en plein air|de corral|all aperto|ao ar livre|vrije uitloop
certified|zertifiziert|certifié|certificado|certificato|certificado|gecertificeerd
tested|getestet,geprüft|testé|probado|testato|testado|getest
guaranteed|garantiert|garanti|garantizado|garantito|garantido|gegarandeerd
unique|einzigartig|unique|único|unico|único|uniek
important|wichtig|important|importante|importante|importante|belangrijk
possible|möglich|possible|posible|possibile|possível|mogelijk
whole|ganz|entier|entero|intero|inteiro|heel
half|halb|demi|medio|mezzo|meio|half
rich|reich|riche|rico|ricco|rico|rijk
poor|arm|pauvre|pobre|povero|pobre|arm
gentle|sanft,behutsam|délicat|delicado|delicato|delicado|zachtaardig
sharp|scharf|tranchant|afilado|affilato|afiado|scherp
round|rund|rond|redondo|rotondo|redondo|rond
smooth|glatt|lisse|liso|liscio|liso|glad
rough|rau|rugueux|áspero|ruvido|áspero|ruw
thin|dünn|fin,mince|delgado,fino|sottile|fino|dun
thick|dick|épais|grueso|spesso|grosso|dik
barefoot|barfuß|pieds nus|descalzo|scalzo|descalço|blootsvoets
frozen|gefroren|gelé,surgelé|congelado|congelato|congelado|bevroren
steep|steil|raide|empinado|ripido|íngreme|steil
friendly to children|kinderfreundlich|||||kindvriendelijk
wheelchair-accessible|rollstuhlgerecht||||acessível a cadeiras de rodas|rolstoeltoegankelijk
fixed|fest|fixe|fijo|fisso|fixo|vast
paid|bezahlt|payé,rémunéré|pagado|pagato,retribuito|pago|betaald
evening|abendlich|du soir|nocturno|serale|noturno|avondlijk
leakproof|auslaufsicher|anti fuite|antigoteo,antifugas|a prova di perdite|à prova de fugas|lekvrij
stainless|rostfrei|inoxydable|inoxidable|inossidabile|inoxidável|roestvrij
indie|indie|indé|indie|indie|indie|indie
acoustic|akustisch|acoustique|acústico|acustico|acústico|akoestisch
electronic|elektronisch|électronique|electrónico|elettronico|eletrónico|elektronisch
classical|klassisch|classique|clásico|classico|clássico|klassiek
interactive|interaktiv|interactif|interactivo|interattivo|interativo|interactief
creative|kreativ|créatif|creativo|creativo|criativo|creatief
original|original|original|original|originale|original|origineel
popular|beliebt|populaire|popular|popolare|popular|populair
stone|aus stein|en pierre|de piedra|in pietra,di pietra|de pedra|stenen
likeable|sympathisch|sympathique|simpático|simpatico|simpático|sympathiek
summery|sommerlich|estival|veraniego|estivo|de verão|zomers
relaxed|locker,entspannt|détendu,décontracté|relajado,desenfadado|rilassato,disinvolto|descontraído,relaxado|ontspannen,losjes
earth brown|erdbraun|brun terre|marrón tierra|marrone terra|castanho terra|aardebruin
autumnal|herbstlich|automnal|otoñal|autunnale|outonal|herfstachtig
wintry|winterlich|hivernal|invernal|invernale|invernal|winters
festive|festlich|festif|festivo|festoso|festivo|feestelijk
native|heimisch|local|autóctono|nostrano|nativo|inheems
high-quality|wertig,hochwertig|haut de gamme,de qualité|de calidad|di qualità|de qualidade|hoogwaardig
insulated|isolierend|isotherme|isotérmico,térmico|isotermico,termico|isotérmico,térmico|geïsoleerd
`;
