/** Qualities, tones and colours of advertisements: English | German | French | Spanish | Italian | Portuguese | Dutch; the plain masculine form first. */
export const MARKET_QUALITY_WORDS = `
lemon yellow|zitronengelb|jaune citron|amarillo limón|giallo limone|amarelo limão|citroengeel
off-white|cremeweiß,gebrochenes weiß,gebrochenem weiß|blanc cassé|blanco roto|bianco sporco,bianco panna|off white,branco sujo|gebroken wit
sea blue|meerblau|bleu mer|azul mar|blu mare|azul mar|zeeblauw
neon pink|neonpink|rose fluo,rose néon|rosa neón,rosa fluor|rosa neon,rosa fluo|rosa néon,rosa choque|neonroze,neonroos
neon green|neongrün|vert fluo|verde neón,verde flúor|verde fluo|verde néon|neongroen
bright red|knallrot|rouge vif|rojo vivo|rosso acceso|vermelho vivo|felrood
brick red|ziegelrot|rouge brique|rojo ladrillo|rosso mattone|vermelho tijolo|steenrood
pale pink|zartrosa,blassrosa|rose pâle|rosa pálido|rosa pallido|rosa claro|lichtroze
royal blue|königsblau|bleu roi|azul rey,azul real|blu reale|azul real|koningsblauw
electric blue|elektrisches blau|bleu électrique|azul eléctrico|blu elettrico|azul elétrico|elektrisch blauw
warm white|warmweiß|blanc chaud|blanco cálido|bianco caldo|branco quente|warm wit
chocolate brown|schokobraun|brun chocolat,marron chocolat|marrón chocolate|marrone cioccolato|castanho chocolate,marrom chocolate|chocoladebruin
wood tones|holztöne|tons bois|tonos madera|toni legno|tons madeira|houttinten
nature tones|naturtöne,naturtönen|tons naturels|tonos naturales|toni naturali|tons naturais|natuurtinten,natuurlijke tinten
mint green|mintgrün,minzgrün|vert menthe|verde menta|verde menta|verde menta|mintgroen
pale blue|blassblau,zartblau|bleu pâle|azul pálido|azzurro pallido|azul pálido|bleekblauw
pearl grey|perlgrau|gris perle|gris perla|grigio perla|cinza pérola,cinzento pérola|parelgrijs
forest green|waldgrün,tannengrün|vert forêt,vert sapin|verde bosque|verde bosco|verde floresta|bosgroen
sage green|salbeigrün|vert sauge|verde salvia|verde salvia|verde sálvia|saliegroen
olive green|olivgrün,oliv|vert olive|verde oliva|verde oliva|verde oliva,verde azeitona|olijfgroen
emerald green|smaragdgrün|vert émeraude|verde esmeralda|verde smeraldo|verde esmeralda|smaragdgroen
dark green|dunkelgrün|vert foncé,vert sombre|verde oscuro|verde scuro|verde escuro|donkergroen
light green|hellgrün|vert clair|verde claro|verde chiaro|verde claro|lichtgroen
navy blue|marineblau,dunkelblau|bleu marine|azul marino|blu navy,blu marino|azul marinho|marineblauw,donkerblauw
dark blue|tiefblau|bleu foncé|azul oscuro|blu scuro|azul escuro|diepblauw
night blue|nachtblau|bleu nuit|azul noche|blu notte|azul noite|nachtblauw
light blue|hellblau|bleu clair|azul claro,celeste|azzurro,azzurro chiaro,celeste|azul claro|lichtblauw
sky blue|himmelblau|bleu ciel|azul cielo|celeste,azzurro cielo|azul céu|hemelsblauw
turquoise|türkis,türkisblau|turquoise|turquesa,azul turquesa|turchese|turquesa,azul turquesa|turquoise,turkoois
teal|petrol,petrolblau|bleu pétrole,bleu canard|verde azulado,petróleo|verde petrolio,ottanio|azul petróleo|petrol
lavender|lavendel,lavendelfarben|lavande|lavanda|lavanda|lavanda|lavendel
lilac|flieder,lila|lilas,mauve|lila,malva|lilla|lilás|lila
violet|violett|violet|violeta|viola|violeta|violet
dusty pink|altrosa,puderrosa|vieux rose,rose poudré|rosa empolvado,rosa palo|rosa cipria,rosa antico|rosa velho,rosa seco|oudroze,poederroze
coral|koralle,korallrot,korallenrot|corail|coral|corallo|coral|koraal
terracotta|terrakotta,terracotta|terracotta,terre cuite|terracota|terracotta|terracota|terracotta
burgundy|bordeaux,weinrot,burgunderrot|bordeaux|burdeos,granate|bordeaux|bordô,bordeaux|bordeaux,wijnrood
crimson|karminrot,purpurrot|cramoisi|carmesí|cremisi|carmesim|karmozijnrood
dark red|dunkelrot|rouge foncé,rouge sombre|rojo oscuro|rosso scuro|vermelho escuro|donkerrood
mustard yellow|senfgelb|jaune moutarde,moutarde|amarillo mostaza,mostaza|giallo senape,senape|amarelo mostarda,mostarda|mosterdgeel,okergeel
ochre|ocker|ocre|ocre|ocra|ocre|oker
amber|bernstein,bernsteinfarben|ambre|ámbar|ambra|âmbar|amber
cream|creme,cremeweiß,cremefarben|crème,blanc crème|crema|crema,panna|creme|crème,crèmewit,roomwit
ivory|elfenbein,elfenbeinweiß|ivoire|marfil|avorio|marfim|ivoor
beige|beige|beige|beige,beis|beige|bege|beige
sand|sandfarben|sable|arena|sabbia|areia|zandkleur
charcoal|anthrazit,anthrazitgrau|anthracite,gris anthracite|antracita,gris antracita|antracite,grigio antracite|antracite,cinza chumbo|antraciet,antracietgrijs
light grey|hellgrau|gris clair|gris claro|grigio chiaro|cinza claro|lichtgrijs
dark grey|dunkelgrau|gris foncé|gris oscuro|grigio scuro|cinza escuro|donkergrijs
gold|gold|doré,or|dorado|oro,dorato|dourado|goud,gouden
copper|kupfer,kupferfarben|cuivré|cobrizo|ramato|cobre|koperkleurig
neon|neon|fluo,néon|neón|neon,fluo|néon,neon|neon
pastel|pastell,pastellig|pastel|pastel|pastello|pastel|pastel
muted|gedämpft,gedeckt|feutré,doux|apagado,tenue|smorzato,tenue|suave,apagado|gedempt,ingetogen
vivid|kräftig,leuchtend,knallig|vif,vive,éclatant|vivo,intenso|vivace,acceso|vivo,vibrante|levendig,fel
deep|satt,tief|profond|intenso,profundo|intenso,profondo|intenso,profundo|diep
matt|matt|mat|mate|opaco|fosco,mate|mat
shiny|glänzend|brillant|brillante|lucido,brillante|brilhante|glanzend
transparent|durchsichtig,transparent|transparent|transparente|trasparente|transparente|doorzichtig,transparant
striped|gestreift|rayé|de rayas|a righe|às riscas,listrado|gestreept
nebulous|neblig|brumeux|brumoso|brumoso,nebbioso|enevoado|mistig
golden|golden,goldig|doré|dorado|dorato|dourado|gouden
candlelit|kerzenbeleuchtet|aux chandelles|a la luz de las velas|a lume di candela|à luz de velas|bij kaarslicht
moisturising|feuchtigkeitsspendend|hydratant|hidratante|idratante|hidratante|hydraterend
soothing|beruhigend,wohltuend|apaisant|calmante|lenitivo|calmante|kalmerend,verzachtend
nourishing|nährend,pflegend|nourrissant|nutritivo|nutriente|nutritivo|voedend
sensitive|sensibel,empfindlich|sensible|sensible|sensibile|sensível,sensíveis|gevoelig
delicate|zart,delikat|délicat|delicado|delicato|delicado|delicaat,teer
refreshing|erfrischend|rafraîchissant|refrescante|rinfrescante|refrescante|verfrissend
invigorating|belebend|revigorant,tonifiant|vigorizante|tonificante|revigorante|verkwikkend
crunchy|knackig,knusprig|croquant,croustillant|crujiente|croccante|crocante,estaladiço|knapperig,krokant
juicy|saftig|juteux|jugoso|succoso|suculento|sappig
tasty|lecker,schmackhaft|savoureux|sabroso,rico|gustoso,saporito|saboroso|smakelijk,lekker
salted|gesalzen|salé|salado|salato|salgado|gezouten,zout
smoked|geräuchert|fumé|ahumado|affumicato|fumado,defumado|gerookt
roasted|geröstet|torréfié,grillé|tostado|tostato|torrado|gebrand,geroosterd
toasted|getoastet|toasté|tostado|tostato|torrado|geroosterd
baked|gebacken|cuit|horneado|cotto al forno|assado|gebakken
crushed|zerkleinert|broyé|triturado|tritato|triturado|fijngemaakt
bitter|bitter,herb|amer|amargo|amaro|amargo|bitter
sour|sauer|acide|ácido,agrio|acido|ácido,azedo|zuur
sparkling|prickelnd,spritzig|pétillant|chispeante,con gas|frizzante|borbulhante,com gás|bruisend,sprankelend
vegan|pflanzlich|végétal|vegetal|vegetale|vegetal|plantaardig
additive-free|zusatzstofffrei|sans additifs|sin aditivos|senza additivi|sem aditivos|zonder toevoegingen
cruelty-free|tierversuchsfrei|non testé sur les animaux|no testado en animales|non testato sugli animali|não testado em animais|dierproefvrij
fragrance-free|parfümfrei,duftstofffrei|sans parfum|sin perfume|senza profumo|sem perfume|parfumvrij
solid|fest|solide|sólido|solido|sólido|vast
liquid|flüssig|liquide|líquido|liquido|líquido|vloeibaar
modular|modular|modulable,modulaire|modular|modulare|modular|modulair
compact|kompakt|compact|compacto|compatto|compacto|compact
ultralight|ultraleicht|ultraléger|ultraligero|ultraleggero|ultraleve|ultralicht
robust|robust|robuste|robusto,resistente|robusto,resistente|robusto,resistente|robuust
breathable|atmungsaktiv|respirant|transpirable|traspirante|respirável|ademend
windproof|winddicht|coupe vent|cortavientos|antivento|corta vento|winddicht
stretchy|elastisch|élastique|elástico|elastico|elástico|elastisch
ergonomic|ergonomisch|ergonomique|ergonómico|ergonomico|ergonómico,ergonômico|ergonomisch
silent|geräuschlos,leise|silencieux,silencieuse|silencioso|silenzioso|silencioso|stil,geluidloos
quick-drying|schnelltrocknend|à séchage rapide|de secado rápido|ad asciugatura rapida|de secagem rápida|sneldrogend
thermal|thermisch,thermo|thermique,isotherme|térmico|termico|térmico|thermisch
solar|solar|solaire|solar|solare|solar|zonne
renewable|erneuerbar|renouvelable|renovable|rinnovabile|renovável,renováveis|hernieuwbaar
energy-efficient|energieeffizient,energiesparend|économe en énergie|eficiente|efficiente|eficiente|energiezuinig
climate-friendly|klimafreundlich|respectueux du climat|respetuoso con el clima|amico del clima|amigo do clima|klimaatvriendelijk
eco-friendly|umweltfreundlich,ökologisch,öko|écologique,éco responsable,écoresponsable|ecológico,respetuoso con el medio ambiente|ecologico,ecosostenibile|ecológico,amigo do ambiente|milieuvriendelijk,ecologisch
ethical|ethisch|éthique|ético|etico|ético|ethisch
fair-trade|fair gehandelt|équitable|de comercio justo|equosolidale|de comércio justo|eerlijk
premium|premium|premium,haut de gamme|premium,de alta gama|premium,di alta gamma|premium|premium
exclusive|exklusiv|exclusif,exclusive|exclusivo|esclusivo|exclusivo|exclusief
chic|schick|chic|chic,elegante|chic|chique|chic
sophisticated|raffiniert,anspruchsvoll|sophistiqué,raffiné|sofisticado,refinado|sofisticato,raffinato|sofisticado,requintado|verfijnd
sleek|schlicht,reduziert|épuré,sobre|depurado,sobrio|essenziale,pulito|sóbrio,clean|strak,sober
timeless|zeitlos|intemporel|atemporal|senza tempo|intemporal,atemporal|tijdloos
retro|retro|rétro|retro|retrò|retrô,retro|retro
vintage|vintage|vintage|vintage|vintage|vintage|vintage
futuristic|futuristisch|futuriste|futurista|futuristico|futurista|futuristisch
industrial|industriell|industriel|industrial|industriale|industrial|industrieel
rustic|rustikal|rustique|rústico|rustico|rústico|rustiek
wild|ungezähmt|sauvage|salvaje,silvestre|selvaggio,selvatico|selvagem|ruig
epic|episch|épique|épico|epico|épico|episch
dramatic|dramatisch|dramatique|dramático|drammatico|dramático|dramatisch
intense|intensiv|intense|intenso|intenso|intenso|intens
powerful|kraftvoll,mächtig|puissant|potente,poderoso|potente|poderoso|krachtig
dynamic|dynamisch|dynamique|dinámico|dinamico|dinâmico|dynamisch
lively|lebhaft,lebendig,schwungvoll|vivant,animé|animado,vivaz|vivace|animado,vivo|levendig
energetic|energiegeladen,energisch|énergique,plein d énergie|enérgico|energico,grintoso|enérgico,energético|energiek
upbeat|beschwingt,mitreißend,schwungvoll|entraînant,enjoué|animado,alegre,optimista|allegro,ritmato|animado,alegre|opgewekt,vrolijk
joyful|freudig|joyeux,joyeuse|gozoso,jovial|gioioso|jubiloso|vreugdevol
light-hearted|unbeschwert,leicht|léger|desenfadado,ligero|leggero,spensierato|descontraído,leve|luchtig
laid-back|entspannt,lässig,locker|décontracté,détendu|relajado,distendido|rilassato,disinvolto|descontraído,relaxado|ontspannen,relaxed
cheeky|frech|impertinent,espiègle|pícaro,travieso|sfacciato,irriverente|atrevido,irreverente|brutaal,ondeugend
witty|witzig,geistreich|spirituel|ingenioso|arguto,spiritoso|espirituoso|geestig
quirky|schräg,skurril|décalé|extravagante,peculiar|stravagante,eccentrico|peculiar|eigenzinnig,gek
ironic|augenzwinkernd|au second degré|irónico|ironico|irónico,irônico|met een knipoog,knipoog
bold|kühn,gewagt,mutig|audacieux,audacieuse|audaz,atrevido|audace|ousado,arrojado|gedurfd
confident|selbstbewusst,souverän|confiant,assuré|seguro,confiado|sicuro,fiducioso|confiante,seguro|zelfverzekerd
trustworthy|vertrauenswürdig,vertrauensvoll,seriös|digne de confiance,rassurant|de confianza,fiable|affidabile|de confiança,confiável|betrouwbaar,vertrouwenwekkend
empathetic|einfühlsam|empathique|empático,cercano|empatico|empático|empathisch,invoelend
compassionate|mitfühlend|compatissant|compasivo|compassionevole|compassivo|meelevend
friendly|gesellig|convivial|convivial,acogedor|conviviale|acolhedor,convivial|gezellig
homely|heimelig,behaglich|comme à la maison|hogareño|casalingo|caseiro|huiselijk,knus
intimate|intim|intime,intimiste|íntimo|intimo|íntimo,intimista|intiem
peaceful|friedlich|paisible|apacible,pacífico|pacifico|pacífico,tranquilo|vredig
serene|gelassen,besinnlich|serein|sereno|sereno|sereno|sereen
meditative|meditativ|méditatif|meditativo|meditativo|meditativo|meditatief
contemplative|nachdenklich|contemplatif|contemplativo,reflexivo|contemplativo,riflessivo|contemplativo,reflexivo|bedachtzaam
solemn|feierlich|solennel|solemne|solenne|solene|plechtig
nostalgic|wehmütig|nostalgique|nostálgico|nostalgico|nostálgico|nostalgisch
bittersweet|bittersüß|doux amer|agridulce|dolceamaro|agridoce|bitterzoet
moody|düster,stimmungsvoll|ambiance sombre|sombrío|cupo|sombrio|somber,sfeervol
eerie|unheimlich,gruselig|inquiétant|inquietante|inquietante|sinistro|griezelig
suspenseful|spannend|à suspense,haletant|de suspense|pieno di suspense|cheio de suspense|spannend
surreal|surreal|surréaliste|surrealista|surreale|surreal|surreëel
raw|roh|brut|crudo|crudo|cru|rauw
sensual|sinnlich|sensuel|sensual|sensuale|sensual|sensueel
fresh|spritzig|frais|fresco|fresco|fresco|fris
pure|rein|pur|puro|puro|puro|puur,zuiver
radiant|strahlend|rayonnant,éclatant|radiante,luminoso|radioso,luminoso|radiante,luminoso|stralend
luminous|hell|lumineux,lumineuse|luminoso|luminoso|luminoso|helder,licht
airy|luftig|aérien,aérienne|aireado,etéreo|arioso|arejado|luchtig
spacious|geräumig|spacieux|espacioso|spazioso|espaçoso|ruim
minimal|minimal|minimal|minimal|minimale|minimal|minimaal
factual|sachlich|factuel,neutre|objetivo|oggettivo|factual|zakelijk
educational|lehrreich|pédagogique,éducatif|educativo,didáctico|educativo,istruttivo|educativo|leerzaam,educatief
understandable|verständlich|compréhensible|comprensible|comprensibile|compreensível|begrijpelijk
practical|praktisch|pratique|práctico|pratico|prático|praktisch,handig
useful|nützlich|utile|útil|utile|útil|nuttig
uncomplicated|unkompliziert|sans complication|sin complicaciones|senza complicazioni|descomplicado|ongecompliceerd
comfortable|bequem,komfortabel|confortable|cómodo|comodo,confortevole|confortável|comfortabel
rested|ausgeruht,ausgeschlafen,erholt|reposé|descansado|riposato|descansado|uitgerust
awake|wach|éveillé|despierto|sveglio|acordado|wakker
exhausted|erschöpft|épuisé|agotado|esausto|exausto|uitgeput
stressed|gestresst|stressé|estresado|stressato|stressado|gestrest
relaxed|gelöst|détendu|relajado|rilassato|relaxado|ontspannen
satisfied|zufrieden|satisfait|satisfecho|soddisfatto|satisfeito|tevreden
surprised|überrascht|surpris|sorprendido|sorpreso|surpreso|verrast
excited|aufgeregt,begeistert|enthousiaste,excité|emocionado,ilusionado|emozionato,entusiasta|animado,empolgado|enthousiast,opgewonden
nervous|nervös|nerveux,nerveuse|nervioso|nervoso|nervoso|zenuwachtig
shy|schüchtern|timide|tímido|timido|tímido|verlegen
clumsy|tollpatschig,ungeschickt|maladroit|torpe|goffo|desajeitado|onhandig
strict|streng|strict|estricto|severo|rigoroso|streng
generous|großzügig|généreux,généreuse|generoso|generoso|generoso|gul
wise|weise|sage|sabio|saggio|sábio|wijs
independent|unabhängig|indépendant|independiente|indipendente|independente|onafhankelijk
active|aktiv|actif,active|activo|attivo|ativo|actief
sporty|sportlich|sportif,sportive|deportivo|sportivo|desportivo,esportivo|sportief
adventurous|abenteuerlich,abenteuerlustig|aventureux,aventurier|aventurero|avventuroso|aventureiro|avontuurlijk
urban|städtisch|citadin,urbain|urbano|urbano|urbano|stedelijk
maritime|maritim|maritime|marítimo,marinero|marinaro,marittimo|marítimo|maritiem
alpine|alpin|alpin|alpino|alpino|alpino|alpien
tropical|tropisch|tropical|tropical|tropicale|tropical|tropisch
summery|sommerlich|estival|veraniego|estivo|de verão|zomers
Breton|bretonisch|breton,bretonne|bretón|bretone|bretão|bretons
Andalusian|andalusisch|andalou,andalouse|andaluz,andaluza|andaluso|andaluz|andalusisch
Sicilian|sizilianisch|sicilien,sicilienne|siciliano|siciliano|siciliano|siciliaans
Tuscan|toskanisch|toscan|toscano|toscano|toscano|toscaans
Bavarian|bayerisch,bayrisch|bavarois|bávaro|bavarese|bávaro|beiers
Dutch|niederländisch,holländisch|néerlandais,hollandais|holandés,neerlandés|olandese|holandês,neerlandês|nederlands,hollands
Brazilian|brasilianisch|brésilien,brésilienne|brasileño|brasiliano|brasileiro|braziliaans
Mexican|mexikanisch|mexicain|mexicano|messicano|mexicano|mexicaans
Greek|griechisch|grec,grecque|griego|greco|grego|grieks
Asian|asiatisch|asiatique|asiático|asiatico|asiático|aziatisch
Thai|thailändisch|thaïlandais|tailandés|tailandese|tailandês|thais
Chinese|chinesisch|chinois|chino|cinese|chinês|chinees
Indian|indisch|indien,indienne|indio,hindú|indiano|indiano|indiaas
American|amerikanisch|américain|americano,estadounidense|americano|americano|amerikaans
Swiss|schweizer,schweizerisch|suisse|suizo|svizzero|suíço|zwitsers
Austrian|österreichisch|autrichien,autrichienne|austriaco|austriaco|austríaco|oostenrijks
Belgian|belgisch|belge|belga|belga|belga|belgisch
Scandinavian|skandinavisch|scandinave|escandinavo|scandinavo|escandinavo|scandinavisch
Nordic|nordisch|nordique|nórdico|nordico|nórdico|noords
feminine|feminin,weiblich|féminin,féminine|femenino|femminile|feminino|vrouwelijk
masculine|maskulin,männlich|masculin|masculino|maschile|masculino|mannelijk
reunited|wiedervereint,vereint|réuni|reunido|riunito|reunido|herenigd,samen
gathered|versammelt|rassemblé|reunido|riunito,raccolto|reunido|verzameld
made|hergestellt,gemacht|fait,fabriqué|hecho,fabricado,elaborado|fatto,prodotto|feito,fabricado|gemaakt
handcrafted|handgefertigt,handgearbeitet|fait main,façonné main|hecho a mano|fatto a mano|feito à mão,artesanal|handgemaakt,ambachtelijk
packed|verpackt|emballé|empaquetado|confezionato|embalado|verpakt
decorated|geschmückt,dekoriert|décoré|decorado|decorato|decorado|versierd
illuminated|beleuchtet|éclairé,illuminé|iluminado|illuminato|iluminado|verlicht
equipped|ausgestattet|équipé|equipado|attrezzato|equipado|uitgerust
connected|vernetzt|connecté|conectado|connesso|conectado,ligado|verbonden
secure|gesichert|sécurisé|seguro|sicuro|seguro|beveiligd
transparent in price|preistransparent|prix transparent|precio transparente|prezzo trasparente|preço transparente|eerlijke prijs
ready|bereit,fertig|prêt|listo|pronto|pronto|klaar
live|am leben|vivant,vive,vivante|vivo|vivo|vivo|levend
dead|tot|mort|muerto|morto|morto|dood
naked|nackt|nu|desnudo|nudo|nu|naakt
sleeping|schlafend|endormi|dormido|addormentato|adormecido|slapend
visible|sichtbar|visible|visible|visibile|visível|zichtbar,zichtbaar
legible|lesbar|lisible|legible|leggibile|legível|leesbaar
instrumental|instrumental|instrumental|instrumental|strumentale|instrumental|instrumentaal
melodic|melodisch|mélodique|melódico|melodico|melódico|melodisch
rhythmic|rhythmisch|rythmé|rítmico|ritmico,ritmato|rítmico,ritmado|ritmisch
catchy|eingängig|accrocheur,entêtant|pegadizo|orecchiabile|contagiante,viciante|pakkend,aanstekelijk
subtle|dezent,subtil|subtil,discret|sutil,discreto|sottile,discreto|subtil,sutil,discreto|subtiel
fast-paced|temporeich|rythmé,au rythme rapide|de ritmo rápido|dal ritmo veloce|de ritmo rápido|in hoog tempo
main|haupt|principal|principal|principale|principal|belangrijkste
final|abschließend|final,finale|final|finale|final|laatste
simple|simpel|simple|sencillo,simple|semplice|simples|simpel,eenvoudig
special|besonders,speziell|spécial|especial|speciale|especial|speciaal,bijzonder
typical|typisch|typique|típico|tipico|típico|typisch
early|früh|matinal,tôt|temprano|mattutino|cedo,matinal|vroeg
second|sekündig|||||
minute|minütig|||||
unhurried|gemächlich|posé|pausado|pacato|pausado|bedaard
aged|gereift|vieilli,affiné|de crianza,añejo|invecchiato,stagionato|envelhecido,curado|gerijpt
competing|konkurrierend|concurrent|competidor|concorrente|concorrente|concurrerend
elderly|betagt|âgé|anciano,mayor|anziano|idoso|bejaard
done|fertig|terminé|terminado|finito|terminado|klaar
located|gelegen|situé|situado|situato|situado|gelegen
specialised|spezialisiert|spécialisé|especializado|specializzato|especializado|gespecialiseerd
dedicated|gewidmet|dédié|dedicado|dedicato|dedicado|toegewijd
handheld|handgehalten|porté|en mano|a mano|na mão|uit de hand
steep|abschüssig|escarpé|empinado|ripido|íngreme|steil
pale|blass|pâle|pálido|pallido|pálido|bleek
springlike|frühlingshaft|printanier|primaveral|primaverile|primaveril|lenteachtig
indulgent|genussvoll|gourmand|goloso|goloso|guloso|verleidelijk
chiaroscuro|hell dunkel|clair obscur|claroscuro|chiaroscuro|claro escuro|clair obscur
playful|verschmitzt|complice|cómplice|complice|cúmplice|speels
down-to-earth|bodenständig|terre à terre|llano,sencillo|alla mano|simples,genuíno|nuchter
little|wenig|peu de|poco|poco|pouco|weinig
posed|gestellt|posé|posado|in posa|posado|geposeerd
cooperative|genossenschaftlich|coopératif|cooperativo|sociale|cooperativo|coöperatief
gourmet|feinschmecker|gourmet|gourmet|gourmet|gourmet|gourmet
dim|gedimmt|tamisé|tenue|soffuso|tênue|gedimd
cosy|kuschelig|cocooning,douillet|acogedor|accogliente|aconchegante|knus
rustic|bäuerlich|paysan|campesino|contadino|camponês|boers
rural|ländlich|campagnard|campestre|campestre|campestre|landelijk
late|spät|tardif|tardío|tardo|tardio|laat
daily|täglich|quotidien,quotidienne|diario|quotidiano|diário|dagelijks
eternal|ewig|éternel|eterno|eterno|eterno|eeuwig
infinite|unendlich|infini|infinito|infinito|infinito|oneindig
perfect|perfekt|parfait|perfecto|perfetto|perfeito|perfect
ideal|ideal|idéal|ideal|ideale|ideal|ideaal
great|toll,großartig,super|génial,super|genial,estupendo|fantastico,ottimo|ótimo,fantástico|geweldig,super
damaged|beschädigt|endommagé,abîmé|dañado|danneggiato|danificado|beschadigd
curly|lockig|bouclé,frisé|rizado|riccio|encaracolado,cacheado|krullend
blonde|blond|blond|rubio|biondo|loiro,louro|blond
barefoot|barfuß|pieds nus|descalzo|scalzo|descalço|blootsvoets
`;
