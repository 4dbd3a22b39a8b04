import { topicsIn } from "../topic-text.ts";

/** Money, work, law and the state, explained. Where countries differ, the lines say so. */
export const MONEY_AND_LAW = topicsIn(`
# mutual funds?|index funds?|etfs?|investment funds?
m {hero} with one coin before a shelf of a hundred jars @ a shop of jars = Which one? You need not choose.
m many hands dropping coins into one large bowl @ a lit tabletop = Many people put their money in one pot.
m a keeper spreading the coins over a hundred jars, a few in each @ a shop of jars = With it a hundred things are bought: a little of each.
c one jar breaking, the others standing @ a shop of jars = If one breaks, it hardly hurts.
m one keeper choosing with a magnifying glass, another one copying a list @ a shop of jars = In one kind a manager chooses. An index fund simply copies the market.
c a coin taken from the bowl into a pocket, now and then @ a lit tabletop = Each year a fee is taken. Small differences add up.
w a road up hill with dips in it @ a hill road = It goes up and down. You need years, and money you can spare.
n {hero} reading one sheet with a pencil in hand @ a kitchen = Look at the fee, the risk and what is in it.

# stocks?(?: market)?|shares?|stock exchange|shareholders?|investing|how to invest
c a cake cut into a hundred slim slices @ a kitchen table = A share is a slice of a company.
m a baker's shop, a queue outside @ a street = If the shop does well, each slice is worth more,
c a small plate with crumbs of gold pushed to each slice @ a kitchen table = and may bring a part of the profit.
m two people at a market agreeing on a price with a handshake @ a market = The price is what the next one will pay.
w a crowd all running one way, then the other @ a square = Fear and hope move it from day to day.
m eggs laid into five baskets @ a farmyard = So never put everything in one basket.
w {hero} planting a tree beside a grown one @ a garden = And give it years. It can also be lost.

# bonds?|government debt|national debt|public debt
m {hero} handing a bag of coins over a counter, getting a sheet @ a counter = You lend to a state or a company.
c a sheet with small coupons cut off one by one @ a lit tabletop = Each year it pays you a fixed interest,
c the bag handed back over the counter @ a counter = and at the end your money back.
m a seesaw with a coin bag and a price tag of wood @ a lit tabletop = When interest in the market rises, old bonds are worth less.
m two borrowers, one with a thick wall, one with a crack @ a street = The less sure the borrower, the higher the interest.
m a school and a bridge being built @ a building site = States build with it, and pay old loans with new ones.
n {hero} putting the sheet beside a jar of coins @ a kitchen = Calmer than shares. Not without risk.

# banks?(?: work)?|how (?:do )?banks (?:work|make money)|central banks?|interest rates?
m {hero} handing coins over a counter @ a bank = Your money is not in a drawer with your name on it.
m the coins passed on to a young baker with a plan @ a bank = The bank lends most of it on.
c a small stack given to {hero}, a larger one taken from the baker @ a bank = It pays little, it takes more. It lives on the difference.
m a clerk writing a sum, and a pile appearing beside it @ a lit tabletop = When it lends, it even makes new money, on paper.
c a dial on a wall being turned up @ a central bank = The central bank sets what money costs.
m shops quiet, builders leaning on shovels @ a street = Dear money cools the economy, cheap money heats it.
c a net under a tightrope @ a circus tent = Deposits are insured, up to a limit by law.

# loans?|apr|borrowing money|payday loans?|credit cards?|debt|getting out of debt
n {hero} in front of a shop window, an empty purse in the hand @ a street = Now, and pay later.
m a bag of coins handed over, a larger one drawn behind it on a string @ a lit tabletop = You pay back more than you get. That is the interest.
c two price tags of wood, the second including a heap of small coins @ a lit tabletop = Compare the yearly rate with all fees in it.
m a snowball rolling down, growing @ a snowy slope = If you only pay the least on a card, it grows.
m {hero} laying bills side by side and putting the dearest on top @ a kitchen = List them all. Pay the dearest first.
n {hero} on the phone with the bill @ a kitchen = Cannot pay? Call before the date, not after.
m {hero} across from an adviser @ an advice centre = Debt advice is free in many places. Use it.

# pay ?slips?|wages?|gross (?:and|to) net|minimum wage|payroll|salary
n {hero} opening an envelope, the smile stopping half way @ a kitchen = So much, and only this is left?
c a whole loaf on a board @ a kitchen = Gross: what was agreed.
c a slice cut off and put on a common plate @ a kitchen = Tax: roads, schools, courts.
c a second slice put in a tin @ a kitchen = Insurance: illness, age, no work. How much differs by country.
c the rest of the loaf @ a kitchen = Net: what comes into your account.
m {hero} with a ruler under each line of the sheet @ a kitchen = Check hours, rate and tax group every month.
n {hero} on the phone with the sheet @ a kitchen = Something wrong? Ask at once.

# vat|sales tax|value added tax
c a loaf, a coin beside it, a crumb of the coin broken off @ a bakery = In nearly every price there is a part for the state.
m a farmer handing a sack to a miller @ a mill = The farmer sells to the miller, tax is added.
m the miller handing flour to a baker @ a bakery = The miller gets it back and adds his own.
m the baker handing bread to {hero} @ a bakery = So it goes from hand to hand,
c {hero}'s hand laying down the last coin @ a bakery = and the last one pays it: you.
m a basket of food beside a watch, tags of wood of different size @ a lit tabletop = Many countries tax food lower than the rest.
n a shopkeeper counting coins into a separate tin @ a shop = For a shop it is money that is only passing through.

# gdp|gross domestic product|economic growth|recessions?|the economy
w a town in the morning from above @ a town from above = How do you measure a year of work?
m bread, haircuts and houses put on one large scale @ a lit tabletop = Add up all that is made and sold in a country in a year.
c a mother reading to a child, the scale empty beside them @ a living room = What nobody pays for is not in it,
c an oil spill being cleaned, the scale moving @ a beach = and cleaning up harm counts as growth.
m a curve of sand sinking for half a year @ a lit tabletop = Two quarters down in a row are often called a recession.
m a shop closing, a worker carrying a box out @ a street = People buy less, firms earn less, and let people go.
n {hero} looking at the scale, thinking @ a lit tabletop = It tells how much. Not how well.

# supply and demand|prices?(?: are set)?|market economy|monopol(?:y|ies)
m a stall with one last umbrella, rain beginning @ a market = One umbrella, ten people.
m hands raised higher and higher @ a market = Many want it, little is there: the price goes up.
m ten stalls of umbrellas the week after @ a market = The price calls others to make some.
m the sun out, the stallholder yawning @ a market = Now there are many and few want one: it falls.
c a pair of scales coming to rest @ a lit tabletop = Where both meet, there is the price.
m one stall alone, shutters down on all others @ a market = If only one sells, he sets it alone. So there are laws against it.
n {hero} buying an umbrella in sunshine @ a market = Buy umbrellas in June.

# exchange rates?|currenc(?:y|ies)|foreign exchange
m {hero} at a foreign stall with strange coins on the palm @ a foreign market = What is this in mine?
m two coins on a pair of scales, one sinking @ a lit tabletop = Money has a price, too, in other money.
w ships with goods leaving a port @ a port = Who buys your goods, needs your money: it rises.
c a dial turned up, coins rolling towards it @ a lit tabletop = Higher interest draws money in.
m a printing press running, the pile losing height on the scales @ a lit tabletop = If too much is made, it falls.
m a cheap hotel for a guest, an expensive apple for a local @ two tables = Weak money is good for exports, and bad for imports.
n {hero} paying by card, refusing the shop's own rate @ a foreign market = Abroad pay in their money. The rate is mostly better.

# (?:health|car|home|travel|life|liability) insurance
m a hundred people putting one coin each in a pot @ a village square = Each puts in a little.
m one roof torn off by wind @ a street in a storm = It hits one.
m the pot carried to that house @ a street = The pot pays for it.
c a coin kept back before the pot opens @ a lit tabletop = The first part you often pay yourself: the excess.
c a sheet, a magnifying glass over the small lines @ a kitchen = What it does not pay stands in the small print.
m a scale: a roof on one side, a phone on the other @ a lit tabletop = Insure what would ruin you, not what would annoy you.
n {hero} taking photographs of a broken window @ a living room = Damage? Take pictures, report it at once.

# (?:make|making|write|writing) a will|wills?(?: and)? (?:probate|inheritance|explained)|inheritance|power of attorney|executor
m {hero} with a box of photographs and a key @ a living room = Who should have it?
m a family tree of wooden blocks, boxes going down the line @ a lit tabletop = Without a will the law decides, by kinship.
m an unmarried pair, one of them left standing outside @ a doorstep = Those you are not married to may get nothing.
c a pen, plain paper, a lamp @ a desk = You say who gets what, and who sees to it.
m two witnesses at a table, a notary's stamp @ a notary's office = How it must be written and witnessed, each country rules strictly.
c a second sheet, a key handed to a friend @ a kitchen = And who decides for you if you cannot: a power of attorney.
n {hero} putting it in a drawer and telling a daughter where @ a living room = Tell somebody where it is. Look again when life changes.

# tenan(?:t|cy)|renting|rent(?:al)? (?:contract|agreement|deposit)|landlords?|deposit|tenants?'? rights?|evict(?:ion|ed)
m {hero} in an empty flat with a key @ an empty flat = The first evening.
c a contract, a pencil under one line @ a kitchen = Read it whole: rent, extras, notice.
m {hero} photographing a scratch in the floor and a stain @ an empty flat = Walk through with a camera, and write down what is broken.
c a bag of coins behind glass @ a counter = The deposit stays yours. The law says where it is kept.
m water dripping from a ceiling into a bowl @ a flat = Report damage in writing, at once.
m a stranger with a key before a closed door, {hero} inside @ a hallway = It is your home: nobody may walk in without notice, save in an emergency.
c an envelope with a stamp, a date ringed @ a kitchen = Notice must be in writing and in time.
m {hero} at an advice desk @ a tenants' advice centre = Trouble? Tenants' advice knows the local law.

# (?:consumer|refund|return) rights?|returns?(?: and refunds?| policy)|warrant(?:y|ies)|guarantees?|faulty goods
m {hero} with a kettle that stays cold @ a kitchen = New, and broken.
c a receipt pinned on a board @ a kitchen = Keep the receipt, or a photograph of it.
m {hero} at a counter, the kettle between both @ a shop = The seller must answer for what was faulty from the start.
m the kettle repaired, or swapped @ a workshop = First repair or replacement, then your money back. The time limit depends on the country.
c a parcel closed again at a kitchen table @ a kitchen = Bought online you can often send it back within days, without a reason.
c a guarantee card beside a law book @ a lit tabletop = A guarantee is extra, and given freely. Your rights hold without it.
n {hero} writing a short letter with a date in it @ a kitchen = In writing, with a date by which you want an answer.

# (?:employment|labou?r|work(?:ers?'?|place)?) (?:rights?|law|contracts?)|notice period|redundanc(?:y|ies)|unfair dismissal|parental leave|sick (?:leave|pay)|annual leave|trade unions?
m {hero} with a sheet and a pen before the first day @ a kitchen = Before you sign:
c a clock, a calendar and coins side by side @ a lit tabletop = hours, pay, holiday, notice.
m {hero} in bed with a thermometer, phoning @ a bedroom = Ill? Report it the first morning.
m a parent with a newborn, a chair at work kept free @ two rooms = Parents have a right to leave. How long, the country decides.
m one worker before a desk, then ten of them @ an office = Together you bargain better: that is a union.
c an envelope handed over, a date on a calendar @ an office = A dismissal needs form and notice, often a reason.
m {hero} at an adviser's desk with the letter @ an advice centre = Deadlines are short. Ask within days.

# courts?|(?:how )?(?:does )?(?:a )?(?:court|criminal|civil) (?:case|trial|system) works?|jur(?:y|ies)|jury duty|trials?|supreme court|(?:case|cases) (?:get|go|reach)\\w*(?: to)? (?:the )?supreme court|bill of rights|constitutional? (?:court|rights?)
m the steps of a courthouse, {hero} going up @ a courthouse = A quarrel that two cannot settle.
m two tables, one on each side of a room @ a courtroom = One side claims, the other side answers.
c papers, a photograph and a torn sleeve laid on a table @ a courtroom = Who claims it, must prove it.
m a judge listening, first to one side, then to the other @ a courtroom = The judge, in some cases a jury, hears both.
c a bound law book, a ribbon at one page @ a courtroom = They ask: what happened, and what does the law say?
w a stair leading to a second, higher door @ a courthouse = Who loses, can often go one court higher.
w nine empty high chairs behind a long bench @ a highest court = The highest court picks few cases: those that settle a question for all.
m a page turned in a law book, {hero} reading it @ a library = What it decides, the courts below follow.

# (?:human|civil|constitutional|fundamental) rights?|freedom of (?:speech|the press|expression|religion)|universal declaration|constitution|separation of powers|checks and balances|rule of law
w a square where somebody is speaking on a box @ a square = You may say that. Why?
c a wall, a hand drawing a circle round one small figure @ a lit tabletop = Around each of us is a line that power must not cross.
m three sticks leaning on one another, standing only together @ a lit tabletop = Power is split: one makes laws, one carries them out, one judges.
m a heavy book laid under the three sticks @ a lit tabletop = A constitution stands below all of it.
m a king's chair, empty, a rope across it @ a museum = Nobody stands above the law.
c two circles overlapping, both rubbed a little smaller @ a lit tabletop = My right ends where yours begins. Courts weigh it.
m {hero} stepping on the box @ a square = A right is like a path: it stays if it is walked.

# (?:vot(?:e|ing) by (?:post|mail)|postal vot(?:e|es|ing)|mail-?in (?:ballots?|voting)|absentee (?:ballots?|voting))
m {hero} at a kitchen table with a thick envelope @ a kitchen = No queue, no polling station.
c an application filled in, a date ringed on a calendar @ a kitchen = Apply in good time. The deadline is weeks before the day.
m a postman handing over an envelope @ a doorstep = The papers come by post.
c a cross made in private behind one hand @ a kitchen = Alone: nobody may look.
c a folded paper put in the first envelope, and closed @ a kitchen = The ballot goes in the first envelope.
c a signed slip and the first envelope put in the second @ a kitchen = The slip, signed, and the first go in the second.
m {hero} posting it a week early @ a street = Post it days before. Late votes may not count.
w helpers opening envelopes at long tables in pairs @ a town hall = Your slip is checked first, then the closed ballot is mixed with all others.

# (?:local )?councils?|local government|mayors?|how (?:do )?cities work|planning permission
w a street with a hole in it, bins, a playground @ a street = Who looks after all that?
m councillors round a table with a model of the town @ a council room = People you elected, a few streets from here.
c a bowl of coins parted into schools, roads, bins @ a lit tabletop = They share out money: from local taxes and from the state.
m a plan pinned up, neighbours looking @ a town hall = Who wants to build, must show the plan, and you may object.
m {hero} speaking at a microphone in the back row @ a council room = Meetings are mostly open. You may listen, often ask.
m workers filling the hole @ a street = What is decided, the offices carry out.
n {hero} riding over the new road @ a street = It begins with one call about a hole.

# (?:european union|the eu|united nations|nato|international law|brexit)(?: works?)?
w a round table of chairs with many small flags of plain colours @ a conference hall = Some things stop at no border.
m states as wooden houses, a rope laid round them by themselves @ a lit tabletop = States agree to do some things together.
c a hand giving up one small block to a common pile @ a lit tabletop = Each hands over a little of its own say.
m delegates talking in pairs in a corridor @ a conference hall = What they agree on takes long, because many must agree.
m goods, students and rivers crossing a line on a floor @ a lit tabletop = Then goods, people or help can move more easily.
c a chair pulled back from the table @ a conference hall = Who leaves, has the say back, and the border.
n {hero} showing a plain passport and being waved on @ a border = You notice it most when it is missing.

# gdpr rights|cookies?(?: consent| banners?)?|tracking|online privacy|digital footprint|data brokers?
n {hero} in front of a screen, a thumb over a button @ a kitchen = Accept all? To what?
m {hero} in a street, tiny paper flags stuck on the coat by passing hands @ a street = Sites stick small notes on you, to know you again.
m the flags compared across ten shop doors @ a street = Many shops compare them.
c a figure put together from paper scraps @ a lit tabletop = From them grows a picture of you: what you like, earn, fear.
c a hand plucking flags off, one after another @ a hallway = Some are needed. The rest you can refuse.
m {hero} at a desk, writing a request @ a kitchen = In many countries you may ask what is stored, and have it deleted.
n {hero} in a plain coat, walking on @ a street = Refuse, clear, and give less.

# gender pay gap|equal pay|discrimination|unconscious bias|diversity|inclusion
m two people painting the same wall at the same pace @ a building site = The same work.
c two stacks of coins, one lower @ a lit tabletop = Not always the same pay.
m a row of doors, some with a step in front @ a corridor = Some doors have a step for some.
n {hero} glancing at two equal folders, the hand going to the familiar one @ an office = We choose what is like us, without noticing.
c both folders with the names covered, laid side by side @ an office = Cover the name, ask everybody the same, decide by a list.
m a ramp laid over the step, everybody using it @ a corridor = What helps one, mostly helps many.
m four very different people at one table, one listening @ a meeting room = And ask who is missing at the table.

# bullying|harassment|cyber ?bullying|sexual harassment
m somebody alone at the end of a full bench @ a school yard = It begins small: a look, a name, a picture passed on.
n {hero} with a phone, the face falling @ a bedroom = It goes on at home, in the pocket.
m others standing round, looking away @ a school yard = Those who watch decide how it ends.
m one of them sitting down beside the lonely one @ a school yard = Sit down beside them. Say: I saw that.
c a notebook, dates and a saved picture @ a desk = Keep proof: what, when, who.
m {hero} telling a grown-up across a table @ a quiet room = Tell somebody who can act. That is not telling tales.
m {hero} and a friend walking home side by side @ a street = You are not to blame. And you are not alone.

# start(?:ing|ups?)? (?:a |an |your )?(?:own )?(?:business|company|startup)|business plans?|entrepreneurship|venture capital|crowdfunding|self[- ]employ(?:ed|ment)|freelanc(?:e|ing)
n {hero} with an idea on a napkin @ a café = An idea is where it begins.
m {hero} asking five strangers at a stall, a cardboard model in hand @ a market = Ask those who should pay, before you build.
c costs as one column of blocks, prices as another @ a lit tabletop = Reckon: what does one cost, what does one bring, how many?
m {hero} at an office counter @ a public office = Register, insure, and put tax aside from the first coin.
m savings, a bank and friends as three jars @ a lit tabletop = Money: your own, borrowed, or for a part of the firm.
m {hero} selling the first one, hands shaking @ a market = Sell the first one before the hundredth is made.
c a calendar with three months of dry bread and one of cake @ a kitchen = Keep half a year to live on.

# (?:franchis(?:e|ing)|cash ?flow|profit and loss|balance sheets?|accounting|bookkeeping|invoic(?:e|es|ing)|break[- ]even)
m {hero} behind a full shop counter, the till empty @ a shop = Full shop, empty till. How?
m a bath, tap on one side, drain on the other @ a bathroom = Profit is what was earned. Cash is what is there.
c an invoice in an envelope, a calendar of sixty days @ a desk = You pay today, and are paid in sixty days.
c two lists side by side: what you own, what you owe @ a desk = One sheet shows what you own and owe,
c a year as a line of coins in and coins out @ a desk = another what came in and went out.
m two lines of string crossing on a board @ a lit tabletop = Where income crosses cost, you begin to earn.
m {hero} sending a bill on the day the work is done @ a desk = Bill at once, ask at once, keep a reserve.

# (?:sexual )?consent(?: means)?|what consent means
m two people at a table, one offering half a sandwich @ a park bench = Do you want some? That is all it is: asking.
n {hero} waiting for the answer, hands still @ a park bench = Then wait for the answer.
n somebody nodding with a laugh @ a park bench = Only a clear yes is a yes.
n somebody looking aside, shoulders up @ a park bench = Silence is no yes. Perhaps is no yes.
m a hand let go at once, both stepping apart @ a street at dusk = A yes can be taken back, at any time.
m somebody asleep on a sofa, {hero} laying a blanket over @ a living room = Who is asleep or very drunk cannot say yes.
m {hero} asking again another day @ a street = Yes to one thing is not yes to the next. Ask again.
m two friends talking on a step @ a doorstep = Did somebody not ask? Talk to one you trust. It was not your fault.

# credit unions?|cooperatives?|co-?ops?|mutuals?
m neighbours round one table, each putting a coin in a bowl @ a village hall = It belongs to those who save there.
m {hero} putting a coin in and getting a key @ a village hall = Who joins, owns a share, and has one vote.
c one hand raised for each person, large and small purses before them @ a village hall = One member, one vote, however much you have.
m the bowl lent from to a member with a broken boiler @ a doorstep = What some save, is lent to others of them.
c a bank's profit carried out of a door, a union's poured back in the bowl @ a lit tabletop = A bank works for its owners. Here the owners are the members.
c a net under the bowl @ a lit tabletop = In many countries savings are insured as at a bank. Ask.
m {hero} and others at a meeting, a hand up @ a village hall = The difference is not the counter. It is who decides.

# right to repair
n {hero} with a dead phone in the hand, a new one in the window @ a street = It only wants a new battery.
c a case glued shut, a tool slipping off @ a workbench = Many things are built so that they cannot be opened.
c parts, a plan and a screwdriver laid beside it @ a workbench = The right to repair asks for parts, plans and tools, at a fair price,
m a repairer opening a case that is screwed @ a repair shop = and that things can be opened at all.
m a heap of dead devices beside one mended one @ a lit tabletop = What is mended, need not be made again.
c a calendar of several years beside a drawer of spare parts @ a lit tabletop = In the EU makers of some goods must keep spare parts for years and offer repair.
m {hero} at a long table among others with screwdrivers @ a repair café = Ask: can it be repaired? Then buy.
`);
