/** Imperatives that calls to action begin with, folded, by what they ask for. */
export const CTA_ACTIONS: Readonly<
  Record<"shop_now" | "learn_more" | "sign_up" | "visit" | "custom", string>
> = {
  custom:
    "bewirb dich,bewerben,jetzt bewerben,bewerbt euch,switch,switch to,wishlist,upgrade,unlock,experience,choose,adopt,taste,feel,meet,protect,save the,go,run,be,make it,own it,link in bio,swipe up,vote,share,tag,comment,ask your,ask us,ask about,ask for,talk to,mach mit,kom,ven,viens,vieni,venha",
  shop_now:
    "주문하기,지금 주문하기,shop,buy,order,get yours,get it,get tickets,get your,get the,add to cart,pre-order,preorder,purchase,grab,claim,redeem,save now,get 10%,get 20%,kaufen,jetzt kaufen,jetzt shoppen,jetzt bestellen,bestellen,bestell,acheter,achetez,commander,commandez,compra,comprar,compre,pide,peca,ordina,acquista,compra ora,koop,bestel,今すぐ購入,購入,立即购买,购买,马上抢购,지금 구매,구매하기,stock up,treat yourself",
  learn_more:
    "learn,discover,find out,see how,read,explore,see more,watch,mehr erfahren,erfahre mehr,entdecken,entdecke,decouvrir,decouvrez,en savoir plus,descubre,conoce,mas informacion,saiba mais,descubra,conheca,scopri,scopri di piu,ontdek,meer informatie,詳しくはこちら,了解更多,더 알아보기,자세히 보기",
  sign_up:
    "get started,sign up,sign-up,join,subscribe,register,start your,start free,start a,try,try it,try for free,get started,enroll,enrol,apply,download,get the app,install,request a demo,book a demo,create your,open an account,open your,anmelden,jetzt anmelden,registrieren,jetzt testen,kostenlos testen,mitmachen,inscrivez-vous,inscris-toi,s'inscrire,telecharger,telechargez,essayez,registrate,inscribete,descarga,prueba,suscribete,inscreva-se,cadastre-se,baixe,experimente,assine,iscriviti,registrati,scarica,prova,abonnati,meld je aan,probeer,download de app,登録,ダウンロード,无料登録,立即注册,下载,注册,가입하기,다운로드",
  visit:
    "visit,come,book,reserve,find us,call,stop by,go to,schedule,see us,drop by,plan your,donate,give,volunteer,vote,follow,listen,stream,pre-save,presave,play,swipe up,tap,click,scan,besuche,besuchen,buchen,jetzt buchen,reservieren,spenden,jetzt spenden,reservez,reserver,rendez-vous,visitez,faites un don,reserva,reservar,visita,visitanos,dona,llama,reserve,visite,doe,agende,prenota,visita il,dona ora,chiama,boek,bezoek,reserveer,doneer,予約,ご来店,来店,预约,立即预订,到店,예약하기,방문",
};
