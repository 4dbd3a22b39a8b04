/** Towns whose names are bent or written in other letters: English | Polish | Swedish | Danish | Turkish | Russian | Japanese | Chinese | Arabic. */
export const TOWN_WORDS = `
Krakow|krakowie,krakowa,kraków
Warsaw|warszawie,warszawy,warszawa
Gdansk|gdańsku,gdańska,gdańsk
Wroclaw|wrocławiu,wrocławia,wrocław
Poznan|poznaniu,poznania,poznań
Lodz|łodzi,łódź
Gothenburg||göteborg|gøteborg
Copenhagen||köpenhamn|københavn
Istanbul||||istanbul
Izmir||||izmir
Moscow|||||москве,москвы,москва
Saint Petersburg|||||санкт петербурге,петербурге,санкт петербург
Kazan|||||казани,казань
Novosibirsk|||||новосибирске,новосибирск
Kyoto||||||京都
Tokyo||||||東京|东京
Osaka||||||大阪
Sapporo||||||札幌
Fukuoka||||||福岡
Yokohama||||||横浜
Hokkaido||||||北海道
Okinawa||||||沖縄
Beijing|||||||北京
Shanghai|||||||上海
Chengdu|||||||成都
Hangzhou|||||||杭州
Guangzhou|||||||广州
Shenzhen|||||||深圳
Yunnan|||||||云南
Xi'an|||||||西安
Cairo||||||||القاهرة
Dubai||||||||دبي
Riyadh||||||||الرياض
Beirut||||||||بيروت
Amman||||||||عمان
Casablanca||||||||الدار البيضاء
Marrakesh||||||||مراكش
`;
