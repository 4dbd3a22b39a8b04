import type { CtaAction } from "../../../contracts/vocabulary.ts";
import type { CategoryName } from "./category-names.ts";

/** What the film says when it must say something and the brief gives no words: per language, by the call's action. */
export const CTA_WORDS: Readonly<Record<string, Readonly<Record<CtaAction, string>>>> = {
  en: {
    shop_now: "Shop now",
    learn_more: "Learn more",
    sign_up: "Sign up",
    visit: "Plan your visit",
    custom: "See for yourself",
  },
  de: {
    shop_now: "Jetzt kaufen",
    learn_more: "Mehr erfahren",
    sign_up: "Jetzt anmelden",
    visit: "Jetzt besuchen",
    custom: "Jetzt entdecken",
  },
  fr: {
    shop_now: "Acheter maintenant",
    learn_more: "En savoir plus",
    sign_up: "S’inscrire",
    visit: "Venez nous voir",
    custom: "À découvrir",
  },
  es: {
    shop_now: "Compra ahora",
    learn_more: "Más información",
    sign_up: "Regístrate",
    visit: "Visítanos",
    custom: "Descúbrelo",
  },
  pt: {
    shop_now: "Compre agora",
    learn_more: "Saiba mais",
    sign_up: "Inscreva-se",
    visit: "Visite-nos",
    custom: "Descubra",
  },
  it: {
    shop_now: "Acquista ora",
    learn_more: "Scopri di più",
    sign_up: "Iscriviti",
    visit: "Vieni a trovarci",
    custom: "Scoprilo",
  },
  nl: {
    shop_now: "Koop nu",
    learn_more: "Meer weten",
    sign_up: "Meld je aan",
    visit: "Kom langs",
    custom: "Ontdek het",
  },
  sv: {
    shop_now: "Köp nu",
    learn_more: "Läs mer",
    sign_up: "Gå med",
    visit: "Besök oss",
    custom: "Upptäck mer",
  },
  da: {
    shop_now: "Køb nu",
    learn_more: "Læs mere",
    sign_up: "Tilmeld dig",
    visit: "Besøg os",
    custom: "Oplev mere",
  },
  ru: {
    shop_now: "Купить сейчас",
    learn_more: "Узнать больше",
    sign_up: "Записаться",
    visit: "Приходите к нам",
    custom: "Попробуйте сами",
  },
  ar: {
    shop_now: "تسوق الآن",
    learn_more: "اعرف المزيد",
    sign_up: "سجل الآن",
    visit: "تفضلوا بزيارتنا",
    custom: "اكتشفوا المزيد",
  },
  pl: {
    shop_now: "Kup teraz",
    learn_more: "Dowiedz się więcej",
    sign_up: "Zapisz się",
    visit: "Odwiedź nas",
    custom: "Odkryj więcej",
  },
  tr: {
    shop_now: "Hemen al",
    learn_more: "Daha fazla bilgi",
    sign_up: "Kaydol",
    visit: "Bizi ziyaret edin",
    custom: "Keşfet",
  },
  ja: {
    shop_now: "今すぐ購入",
    learn_more: "詳しく見る",
    sign_up: "登録する",
    visit: "ぜひお越しください",
    custom: "体験する",
  },
  zh: {
    shop_now: "立即购买",
    learn_more: "了解更多",
    sign_up: "立即注册",
    visit: "欢迎光临",
    custom: "立即体验",
  },
  ko: {
    shop_now: "지금 구매하기",
    learn_more: "자세히 보기",
    sign_up: "가입하기",
    visit: "방문하기",
    custom: "지금 만나보기",
  },
};

/** Calls of its own that a category makes, where English is spoken. */
const CALLS_BY_CATEGORY: Partial<Readonly<Record<CategoryName, string>>> = {
  food: "Taste it for yourself",
  sports: "Join the game",
  nonprofit: "Be part of it",
  gaming: "Play now",
  music: "Listen now",
  event: "Get your ticket",
  wedding: "Save the date",
};

/** How a trade asks to be called, where it has no door to visit. */
export const CONTACT_WORDS: Readonly<Record<string, string>> = {
  en: "Get in touch",
  de: "Jetzt anfragen",
  fr: "Contactez-nous",
  es: "Contáctanos",
  pt: "Fale conosco",
  it: "Contattaci",
  nl: "Neem contact op",
  sv: "Kontakta oss",
  da: "Kontakt os",
  ru: "Свяжитесь с нами",
  ar: "تواصلوا معنا",
  pl: "Skontaktuj się z nami",
  tr: "Bize ulaşın",
  ja: "お問い合わせはこちら",
  zh: "立即咨询",
  ko: "문의하기",
};

/** The call to action for `action` in `language` (BCP 47), in English where the language has no row. */
export function ctaWords(language: string, action: CtaAction, category: CategoryName): string {
  const primary = language.toLowerCase().split("-")[0] ?? "en";
  const own = primary === "en" && action === "custom" ? CALLS_BY_CATEGORY[category] : undefined;
  if (own) return own;
  return (CTA_WORDS[primary] ?? CTA_WORDS.en)?.[action] ?? "Learn more";
}
