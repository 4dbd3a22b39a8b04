/** What a labelled line is about. */
export type Slot =
  | "product"
  | "brand"
  | "category"
  | "audience"
  | "tone"
  | "style"
  | "duration"
  | "platform"
  | "aspect"
  | "cta"
  | "music"
  | "sound"
  | "speech"
  | "setting"
  | "colors"
  | "include"
  | "avoid"
  | "message"
  | "overlay"
  | "language"
  | "budget"
  | "story"
  | "deliverables"
  | "font"
  | "logo"
  | "camera"
  | "pace"
  | "lighting"
  | "opening"
  | "ending"
  | "usp"
  | "characters"
  | "context";

/** Labels before a colon, folded, in every known language. */
export const LABELS: Readonly<Record<Slot, string>> = {
  product:
    "商品名,製品名,产品名,产品名称,제품명,what we make,nazwa produktu,urun,товар,продукт,المنتج,מוצר,המוצר,psa,product,the product,product name,product/service,service,app,app name,song,track,track title,song title,single,title of the song,event,event name,topic,subject,producto,produkt,produit,produto,prodotto,anlass,sujet,thema,tema,product naam,商品,製品,产品,產品,제품,subject matter,what we sell,what it is,what,item,offer,course,project,project name,artist/song",
  brand:
    "annonceur,inserzionista,anunciante,adverteerder,reklamodawca,auftraggeber,auftraggeberin,varumarke,kund,maerke,zleceniodawca,donneur d'ordre,commanditaire,cliente final,org,organiser,organizer,ブランド名,品牌名,브랜드명,marka,бренд,марка,מותג,המותג,לקוח,العلامة التجارية,العلامة,العميل,nonprofit,charity,ngo,startup,shop,store,school,hotel,brand,brand name,client,company,advertiser,artist,band,organisation,organization,marke,kunde,marque,client name,marca,cliente,merk,ブランド,品牌,브랜드,kundin,firma,unternehmen,entreprise,empresa,azienda,restaurant,about us,who we are",
  category: "category,industry,sector,branche,secteur,categoria,vertical market,genre of product",
  audience:
    "grupa docelowa,odbiorcy,hedef kitle,целевая аудитория,аудитория,الجمهور,الجمهور المستهدف,קהל יעד,audience,target,target audience,target group,targeting,demo,demographic,demographics,who it's for,who,for whom,zielgruppe,cible,publico,publico objetivo,publico-alvo,publico alvo,target di riferimento,pubblico,doelgroep,ターゲット,目标受众,受众,目標客群,타깃,타겟,target market,viewers,viewer",
  tone: "tone,tone of voice,mood,feel,vibe,vibes,emotion,feeling,tonalitat,stimmung,ton,ambiance,tono,tom,clima,sfeer,トーン,雰囲気,语气,氛围,調性,톤,분위기,tone & mood,tone and mood,mood/tone,energy,tone/style",
  style:
    "style,look,look & feel,look and feel,visual style,aesthetic,visuals,visual,stil,look visuel,style visuel,estilo,stile,stijl,スタイル,风格,風格,스타일,art direction,treatment,visual direction,technique,animation style",
  duration:
    "how long,total,dlugosc,czas,sure,длительность,хронометраж,المدة,אורך,משך,duration,length,runtime,running time,run time,trt,time,timing,lange,dauer,laufzeit,duree,longueur,duracion,duracao,durata,duur,lengte,尺,長さ,时长,時長,길이,video length,spot length,total length,total duration,len",
  platform:
    "screen,platform,platforms,channel,channels,placement,placements,where,media,plattform,kanal,plateforme,canal,plataforma,piattaforma,canale,プラットフォーム,媒体,平台,플랫폼,where it runs,distribution,usage,outlet,destination",
  aspect:
    "формат,الشكل,المقاس,פורמט,יחס,aspect,aspect ratio,ratio,format,size,dimensions,orientation,resolution,seitenverhaltnis,bildformat,formato,formaat,アスペクト比,画面比例,比例,비율,specs,spec,technical,tech specs,deliverable format,video format,fps,frame rate",
  cta: "ask,the ask,our ask,ask at the end,cta,call to action,call-to-action,c2a,action,button,end cta,handlungsaufforderung,appel a l'action,llamada a la accion,llamado a la accion,chamada para acao,chamada,invito all'azione,行动号召,行動喚起,콜투액션,desired action,what should they do,cta text,cta button",
  music:
    "背景音乐,配乐,背景音楽,배경음악,muzyka,muzik,музыка,الموسيقى,מוזיקה,פסקול,trilha,trilha sonora,banda sonora,colonna sonora,bande son,bande-son,music,soundtrack,track,audio,score,song style,musik,musique,musica,muziek,音楽,音乐,bgm,音樂,음악,music style,music/sound,sound & music,music and sound",
  sound: "sfx,sound effects,sound,sound design,foley,ton/sfx,geräusche",
  speech:
    "whispered line,spoken line,sung line,line spoken,her line,his line,narratore,narratrice,narrador,narradora,narrateur,narratrice,voz,voix,voce,stimme,stem,locutor,locutora,speaker,off-sprecher,voice,voices,dis ses,seslendirme,lektor,glos,голос за кадром,голос,диктор,الصوت,קריינות,קריין,קריינית,التعليق الصوتي,vo,v.o.,v/o,voiceover,voice-over,voice over,narrator,narration,sprecher,off-text,off,voix off,voix-off,voz en off,locucion,locucao,voce fuori campo,voce narrante,voz off,ナレーション,旁白,画外音,내레이션,script,copy,spoken,dialogue,dialog,narrator (v.o.)",
  setting:
    "setting,location,locations,place,scene setting,environment,drehort,ort,lieu,decor,lugar,localizacion,locacion,localizacao,cenario,ambientazione,luogo,locatie,場所,ロケ地,地点,场景地点,장소,set,world",
  colors:
    "主色,主色调,メインカラー,farger,farg,farver,farger,kolory,kolor,renkler,renk,цвета,цвет,الألوان,اللون,צבעים,צבע,color,colors,colour,colours,color palette,colour palette,palette,brand colors,brand colours,brand color,brand colour,color scheme,colour scheme,farben,farbe,markenfarben,farbpalette,couleurs,couleur,palette de couleurs,colores,color,paleta,cores,cor,paleta de cores,colori,colore,palette colori,kleuren,色,カラー,颜色,色彩,配色,색상,컬러,grade,color grade",
  include:
    "rules,house rules,bitte zeigt,bitte zeigen,zeigt,zeigen sie,mention,mentions,points to mention,points to cover,talking points,must mention,visa,must cover,cover,topics,see,we see,we must see,pictures,images,image ideas,visual ideas,order,what must be in it,what has to be in it,sequence,in this order,steps in this order,steps in order,the steps,steps,running order,walk through in this order,route,ablauf,reihenfolge,shots we need,shots needed,we need to see,must show,needs,mostrar,mostre,muestra,montrer,zeigen,mostrare,tonen,pokazac,pokaz,показать,показываем,goster,要有,要出现,出てくるもの,보여줄 것,عرض,إظهار,أظهروا,להראות,חובה,חייב להופיע,חייבים להופיע,must appear,has to be in it,needs to be in it,show,must include,must have,must haves,must-have,must-haves,must show,must shows,mandatory,mandatories,mandatory elements,include,including,required,requirements,key visuals,do,dos,do's,pflicht,muss rein,obligatoire,a inclure,elements obligatoires,debe incluir,obligatorio,imprescindible,incluir,deve incluir,obrigatorio,deve includere,obbligatorio,must see,musts,don't forget,必須,必须包含,必须出现,필수,inclusions",
  avoid:
    "visa inte,vis ikke,undvik,undga,unnga,not,what can't be in it,what must not be in it,what can not be in it,can't show,cannot show,out of bounds,hands off,can't have,cannot have,must not have,dont,do nots,nots,keep out,leave out,stay away from,hard nos,no's,nein,nicht zeigen,ne pas montrer,no mostrar,non mostrare,nie pokazywac,не показывать,must not show,must not appear,must not contain,must not include,don't show,do not show,never show,not shown,no-no,no-nos,big no,big no-no,unikac,yasak,запрещено,ممنوع,אסור,לא להראות,avoid,must avoid,must not,don't,don'ts,donts,do not,no,no go,no-go,no-gos,nogos,no gos,not allowed,exclude,exclusions,never,off limits,off-limits,restrictions,forbidden,vermeiden,bitte nicht,tabu,a eviter,eviter,interdit,evitar,a evitar,prohibido,proibido,nao mostrar,da evitare,evitare,vietato,vermijden,ng,禁止,避免,不要,금지,negative,negative prompt,please avoid,things to avoid,must nots",
  message:
    "key message,message,main message,takeaway,single-minded proposition,smp,proposition,insight,promise,kernbotschaft,botschaft,message cle,mensaje,mensaje clave,mensagem,messaggio,objective,goal,goals,aim,purpose,ziel,objectif,objetivo,obiettivo,why,background,kpi,brief,big idea,problem,context",
  overlay:
    "line,last screen,final screen,closing screen,end screen,last card,final card,closing card,end line,closing line,last line,donation line,donate line,price line,offer line,legal text,deadline text,super text,overlay text on screen,supers text,card text,sluttext,slutttekst,schlussbild,words,copy on screen,words on screen,финальный титр,титр,son kare,son yazi,tekst na koncu,slotzin,slottekst,文案,마지막 문구,endline,end super,closing super,schlusssatz,phrase finale,phrase de fin,frase finale,haslo,haslo koncowe,tekst koncowy,napis,yazi,слоган,надпись,текст,الشعار,النص,כיתוב,טקסט,סלוגן,frase final,frase de cierre,scritta finale,schlusssatz,sign-off,sign off,signoff,subtitle text,onscreen,on-screen,on screen,tagline,slogan,claim,super,supers,on-screen text,on screen text,onscreen text,text,text on screen,overlay,overlays,overlay text,text overlay,title card,title,headline,end card,endcard,end frame,caption,captions,legal,legal line,disclaimer,texteinblendung,einblendung,texte a l'ecran,texte,texte final,accroche,texto,texto final,testo finale,schlusstext,texto en pantalla,eslogan,texto na tela,testo,testo a schermo,payoff,キャッチコピー,テロップ,字幕,文案,标语,口号,자막,문구,tag,end line,last line,final line,line on screen,last line on screen,closing line,end tag,end title,opening text,opening title,closing text",
  language: "language,languages,lang,sprache,langue,idioma,lingua,taal,言語,语言,언어,vo language",
  budget: "budget,cost,max budget,max cost,kosten,presupuesto,orcamento,costo,予算,预算,예산,price limit",
  story:
    "direction,what happens in it,story,storyline,concept,idea,plot,synopsis,action,narrative,script idea,handlung,geschichte,idee,konzept,histoire,concept creatif,historia,concepto,trama,storia,verhaal,ストーリー,内容,剧情,故事,스토리,treatment notes,description,visual idea,what happens,scenario,creative idea,creative concept,scene",
  deliverables:
    "deliverables,deliverable,outputs,formats,versions,assets,cutdowns,cut-downs,cut downs,lieferumfang,livrables,entregables,entregaveis,consegne,we need,needed",
  font: "font,fonts,typeface,typography,schrift,schriftart,police,typographie,fuente,tipografia,fonte,carattere,lettertype,フォント,字体,폰트",
  logo: "logo,logo placement,branding,ロゴ,标志,로고",
  camera:
    "camera,camera style,camera work,camerawork,cinematography,shots,kamera,camara,camera movement,lens,カメラ,镜头,카메라",
  pace: "pace,pacing,rhythm,tempo,edit,editing,cut,schnitt,rythme,ritmo,montage,montaggio,テンポ,节奏,템포,editing style,transitions,transition",
  lighting:
    "lighting,light,lights,licht,beleuchtung,lumiere,eclairage,iluminacion,luz,iluminacao,luce,illuminazione,照明,光线,조명",
  opening:
    "hook,opening,opening shot,open,opening scene,intro,start,first shot,first frame,eroffnung,einstieg,anfang,ouverture,accroche visuelle,apertura,inicio,abertura,冒頭,开场,오프닝,beginning",
  ending:
    "finish,last frame,last scene,closing image,closing frame,closing picture,final image,final picture,image finale,derniere image,scena finale,escena final,cena final,schlusseinstellung,finale frame,ultima inquadratura,letztes bild,dernier plan,ultimo plano,last image,last picture,last thing we see,ending,end,ends,ends with,closing,closing shot,final shot,last shot,outro,final scene,final frame,end shot,ende,schluss,fin,final,cierre,encerramento,finale,chiusura,ラスト,结尾,엔딩,payoff shot,resolution shot,close",
  usp: "usp,usps,benefit,benefits,key benefits,features,key features,feature,reasons to believe,rtb,rtbs,selling points,why buy,vorteile,avantages,beneficios,vantaggi,product details,facts,proof points,特徴,卖点,특징,product benefits,main benefits,product description",
  characters:
    "characters,character,talent,cast,casting,people,hero,protagonist,darsteller,personnages,personajes,personagens,personaggi,登場人物,人物,등장인물,model,host,presenter",
  context:
    "zweck,season,occasion,campaign,campaign name,launch date,deadline,date,contact,regards,cc,from,to,sent,re,attn,note,notes,subject line,owner,author,job number,version,status,region,market,markets,country,agency,director,producer",
};
