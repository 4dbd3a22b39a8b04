import type { WordKind } from "../word-kinds.ts";

/** Korean words of briefs by kind, without the particles that hang on them: English | Korean. */
export const KOREAN_WORDS: readonly { readonly kind: WordKind; readonly rows: string }[] = [
  {
    kind: "phrase",
    rows: `
create|만들어 주세요,만들어주세요,제작해 주세요,제작해주세요,만들어 줘
show|보여 주세요,보여주세요,보여 줘
must not be seen|나오지 않게 해 주세요,나오지 않게 해주세요,나오지 않게,나오면 안 됩니다,나오면 안 돼요,보이지 않게,등장하지 않게,등장시키지 마세요,넣지 마세요
closing line:|마지막 문구,마지막에,엔딩 문구,끝에,마무리 문구
slogan:|슬로건,카피
product:|제품은,상품은,제품
target audience:|타깃은,타겟은,대상은
for|대상,대상으로,위한
call to action:|cta,행동 유도
voice-over:|내레이션,나레이션
women in their twenties|20대 여성
men in their thirties|30대 남성
for Instagram|인스타그램용,인스타그램
for TikTok|틱톡용,틱톡
for YouTube|유튜브용,유튜브
Reel|릴스
without|없이,빼고
`,
  },
  {
    kind: "conjunction",
    rows: `
and|그리고,및
`,
  },
  {
    kind: "person",
    rows: `
woman/women|여자,여성
man/men|남자,남성
child/children|아이,어린이
people/people|사람
mother|엄마,어머니
grandmother|할머니
office worker|직장인,회사원
student|학생,대학생
couple|커플,부부
friend|친구
`,
  },
  {
    kind: "noun",
    rows: `
commercial|광고
video|영상,동영상
second|초,초짜리
mood|분위기
tone|톤
music|음악
acoustic music|어쿠스틱 음악
piano music|피아노 음악
colour|색,색상,컬러
logo|로고
text|자막,문구
lip balm|립밤
coffee|커피
cafe|카페
tea|차,녹차
cosmetic cream|크림
serum|세럼
shampoo|샴푸
perfume|향수
bag|가방
shoe|신발
running shoe|운동화,러닝화
app|앱
phone|휴대폰,스마트폰
restaurant|식당,레스토랑
bakery|빵집,베이커리
bread|빵
noodle|국수,라면
kimchi|김치
rice|밥,쌀
beer|맥주
water|물
book|책
dog|강아지,개
cat|고양이
flower|꽃
sea|바다
mountain|산
forest|숲
city|도시
street|거리
house|집
kitchen|주방,부엌
window|창문,창가
morning|아침
night|밤,밤에
rain|비
snow|눈
hand|손
face|얼굴
lip|입술
plastic|플라스틱
alcohol|술,알코올
hotel|호텔
school|학교
hospital|병원
`,
  },
  {
    kind: "adjective",
    rows: `
vegan|비건
fresh|산뜻한,산뜻하고,상큼한,신선한
bright|밝은,밝고,환한
calm|차분한,차분하고,잔잔한,조용한
warm|따뜻한,따뜻하고,포근한
cheerful|경쾌한,즐거운,신나는
elegant|우아한,우아하고
luxurious|고급스러운,럭셔리한
modern|모던한,현대적인,세련된
emotional|감성적인,감동적인
pink|분홍색,핑크,핑크색
white|흰색,하얀색,화이트
black|검은색,검정,블랙
red|빨간색,빨강
blue|파란색,파랑
green|초록색,초록,녹색
yellow|노란색,노랑
gold|금색,골드
beige|베이지
purple|보라색
vertical|세로,세로형
natural|자연스러운,천연
handmade|수제
small|작은
new|새로운
`,
  },
];
