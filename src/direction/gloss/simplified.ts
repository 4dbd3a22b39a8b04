/** Traditional characters and their simplified forms, in pairs. */
const PAIRS =
  "請请製制產产廣广動动視视頻频體体國国風风綠绿藍蓝紅红黃黄銀银溫温簡简約约樂乐鋼钢結结後后顯显現现畫画邊边開开門门雙双師师學学醫医車车電电話话機机應应場场員员業业務务買买賣卖寫写書书讀读說说語语聲声兒儿親亲媽妈爺爷歲岁時时鐘钟們们個个這这來来給给對对為为與与無无還还種种養养護护膚肤髮发臉脸頭头飲饮麵面飯饭雞鸡魚鱼豬猪湯汤鮮鲜滿满氣气靜静質质優优華华貴贵輕轻鬆松歡欢愛爱夢梦憶忆戀恋陽阳陰阴雲云燈灯閃闪攝摄導导標标題题誌志單单選选擇择點点發发實实驗验團团隊队運运褲裤襪袜裝装飾饰錶表鏈链環环寶宝龍龙馬马鳥鸟貓猫樹树葉叶島岛灣湾橋桥樓楼廳厅臥卧廚厨櫃柜節节慶庆聖圣誕诞禮礼週周帶带長长從从將将過过進进連连遠远類类顧顾價价費费購购訂订預预擊击鍵键眾众箏筝寧宁潔净灑洒攜携鄉乡齡龄辦办觀观響响夠够";

const SIMPLE = new Map<string, string>();
for (let at = 0; at + 1 < PAIRS.length; at += 2) SIMPLE.set(PAIRS[at] as string, PAIRS[at + 1] as string);

/** A Chinese text in simplified characters, each in its own place. */
export function simplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (sign) => SIMPLE.get(sign) ?? sign);
}
