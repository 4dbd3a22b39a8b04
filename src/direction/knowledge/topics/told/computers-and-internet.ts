import { topicsIn } from "../topic-text.ts";

/** Computers, networks and staying safe in them, explained. */
export const COMPUTERS_AND_INTERNET = topicsIn(`
# (?:the )?internet|world wide web|how (?:do )?websites? (?:work|load)|servers?|web ?pages?
n {hero} touching a picture on a tablet @ a kitchen = You touch a picture. It was far away.
m a letter torn into twenty numbered slips @ a lit tabletop = What you ask for is cut into small parcels.
w slips running along threads over a map, each its own way @ a lit tabletop = Each parcel finds its own way.
m a junction with a guard waving each slip on @ a lit tabletop = At every junction a router sends it on.
w a ship laying a cable into the sea @ the sea = Most of it runs through cables on the sea floor, as light.
m slips arriving out of order, put together again @ a lit tabletop = At the end they are put together. Missing ones are asked for again.
n {hero} seeing the picture @ a kitchen = All in less than a second.

# dns|domain names?|ip address(?:es)?|urls?
m {hero} in a strange town, looking for a friend @ a foreign street = You know the name. You need the address.
c a thick phone book opened @ a lit tabletop = Machines find each other by numbers.
m a clerk running a finger down a list @ a counter = So a server looks up the name for you.
m the clerk asking a second clerk, and a third @ three counters = If it does not know, it asks one that does.
c a slip with the answer pinned on a board for later @ a counter = The answer is kept for a while.
m {hero} walking straight to the right door @ a foreign street = Then the page can be fetched.
n {hero} knocking @ a doorstep = Every time you type a name.

# two[- ]factor authentication|2fa|mfa|multi[- ]factor(?: authentication)?|two[- ]step (?:verification|login)
m a front door with one lock, a stranger trying a key @ a doorstep = A password is one key. Keys get copied.
c a second lock above the first @ a doorstep = The second factor is a second lock,
n {hero} with a phone lighting up in the hand @ a doorstep = and its key is with you: your phone, or a small stick.
m the stranger with the right first key, the door staying shut @ a doorstep = Now a stolen password alone does not open it.
c an app's tile on a phone beside a small key of metal @ a lit tabletop = An app or a key is safer than a text message.
n {hero} shaking the head at a caller and putting down the phone @ a living room = Never tell the code to anybody who calls.
c a folded sheet put in a drawer @ a living room = Keep the spare codes on paper at home. Begin with your e-mail.

# passwords?(?: managers?)?|passphrases?|passkeys?|strong passwords?
c a key under a doormat @ a doorstep = Everybody looks there first.
m one key opening ten doors in a row @ a corridor = The same password everywhere: one is stolen, and all are open.
c four dice rolled, four small objects set in a row @ a lit tabletop = Long beats odd: four random words are strong and easy to keep.
m a steel box with many keys, one key to the box @ a lit tabletop = A manager remembers all others for you.
m a thumb on a phone, a lock opening @ a kitchen = A passkey needs no word at all: your device proves that it is you.
c a second lock clicked shut @ a doorstep = Add a second factor where you can.
n {hero} changing one lock after a call @ a doorstep = Change it when it has leaked, not every month.

# malware|ransomware|computer virus(?:es)?|hack(?:ers?|ing)|antivirus|firewalls?
m an office in the morning, all screens dark but one @ an office = One click, yesterday at five.
c a wooden horse on wheels before a gate @ a lit tabletop = It comes in as something harmless.
m locks clicking shut on drawer after drawer @ a records room = It locks all files, and asks for money for the key.
m a thief trying each window of a house @ a street at night = Others just look for a window left open.
c a pane replaced in a frame @ a workshop = Updates close windows. Install them the same day.
c a copy put in a second safe, unplugged @ a cellar = Back up, and keep one copy unplugged.
n {hero} pulling the network plug and reaching for a phone @ an office = Strange things on the screen? Pull the network, call IT, do not pay alone.

# encrypt\\w*|end[- ]to[- ]end|cryptography|https|vpns?
m a postcard passing through five hands, each glancing at it @ a post office = Without it a message is a postcard.
c an open padlock handed to a friend @ a lit tabletop = You give out open padlocks to everyone. Only you have the key.
m the friend putting a letter in a box and snapping the lock shut @ a lit tabletop = Whoever writes to you, snaps one shut. Even he cannot open it again.
m the box passing through five hands @ a post office = On the way nobody can look in.
c a key turning in the lock @ a lit tabletop = Your key opens it.
x a very long row of tumblers @ a dark studio = To guess it would take longer than the world is old.
m a covered walkway from a door to a house further on @ a street = A VPN covers the way, not the end of it.

# artificial intelligence at work|(?:using|use) ai (?:at work|safely|tools)|prompt(?:s|ing)?|ai (?:policy|hallucinations?|ethics|risks?|bias)|deep ?fakes?
m {hero} talking to a parrot that has read a library @ a library = It has read a lot. It has not understood as you do.
m word cards laid down one after another, each picked by a hand that weighs ten @ a lit tabletop = It lays down the most likely next word, again and again.
c a wrong card placed with the same calm @ a lit tabletop = It sounds just as sure when it is wrong.
n {hero} with a pencil, checking against a book @ a desk = So check facts, figures and names.
c a folder kept in a drawer, locked @ an office = Give it nothing secret or personal.
m a photograph compared with the face itself @ a lit tabletop = Voices and faces can be faked: call back on a number you know.
m {hero} signing the sheet @ a desk = You sign it. So it is yours.

# algorithms?|recommendation (?:systems?|algorithms?)|social media (?:feeds?|algorithms?)|filter bubbles?|how (?:does )?(?:tiktok|youtube|instagram|netflix)(?:'s)? (?:algorithm|know|recommend)
c a cooking recipe's steps as cards in a row @ a kitchen table = An algorithm is only a list of steps.
n {hero} lingering over one picture a second too long @ a bus = It sees where you stop.
m a shopkeeper noting each glance on a slate @ a shop = It compares you with those who stop at the same things,
m goods rearranged so that the front row is all alike @ a shop = and puts more of it in front.
c a shelf at the back, dusty @ a shop = What you do not look at, moves back.
m ten people in ten rooms, each with another window @ a house front = So each sees another world.
n {hero} turning round and going to the dusty shelf @ a shop = Search for it yourself, now and then.

# (?:fake news|misinformation|disinformation|fact[- ]check\\w*|media literacy|spot(?:ting)? fake)
n {hero} about to send something on, eyes wide @ a bus = It makes you angry? Then wait.
c a photograph turned over to its back @ a lit tabletop = Who says it, and where does the picture come from?
m the same photograph found in an old newspaper @ an archive = Search the picture: perhaps it is years old.
m three newspapers laid side by side @ a kitchen table = Do others report it who check their facts?
c a date, a name and a place ticked on a list @ a desk = Date, name, place: are they there?
n {hero} putting the phone away unsent @ a bus = Not sure? Do not pass it on.
m {hero} telling a friend kindly over coffee @ a café = And correct kindly. Nobody likes to have been fooled.

# cloud (?:storage|backups?)|backups?(?: your (?:data|files|photos))?|3-2-1
n {hero} with a dripping phone over a sink @ a kitchen = Ten years of pictures.
c three equal boxes on a table @ a lit tabletop = Three copies.
c a drive and a phone, two kinds of lids @ a lit tabletop = On two kinds of device.
w one box carried to another house @ a street = One of them in another place: a data centre, or your sister.
m a clock striking, boxes filled by themselves @ a lit tabletop = Automatically. You will not think of it.
c one file taken out of a box and looked at @ a desk = Now and then fetch one back, to see that it works.
n {hero} laughing at old pictures on a new phone @ a kitchen = Then water is only water.

# quantum (?:computers?|computing|mechanics|physics)|qubits?|schr[oö]dinger'?s cat|superposition
c a coin spinning on a table, neither side up @ a lit tabletop = Heads or tails? While it spins: both, in a way.
m a plain switch: up, down @ a lit tabletop = A bit is a switch, one or nought.
m a spinning coin beside the switch @ a lit tabletop = A qubit is a mixture of both until you look.
m two coins stopping at the same instant, one up, one down @ two tables = Two can be tied: look at one, and you know the other.
w waves in a tank cancelling at some places, growing at others @ a tank = Wrong answers cancel out, right ones add up.
w a golden chandelier of tubes in a cold vessel @ a research hall = It is fragile, and must be colder than space.
n {hero} closing a laptop @ a desk = It will not replace your computer. For some tasks it may be far faster.

# (?:computer )?chips?|processors?|semiconductors?|transistors?|moore's law|how (?:do )?computers work|binary
x a chip's pattern like a city from above @ under a microscope = A city on a fingernail, billions of switches.
c a tap opening and closing a second tap @ a lit tabletop = A transistor is a tap turned by current.
m dominoes falling so that two rows only together push a third @ a lit tabletop = Two taps in a row: and. Side by side: or. From that one can reckon.
c lamps on and off in a row @ a lit tabletop = On and off are one and nought. All numbers, words and pictures are made of it.
w sand on a beach @ a beach = It begins as sand: silicon, very pure.
m light through a mask falling on a shining disc @ a clean room = Light draws the pattern, layer on layer, finer than a virus.
m workers in white suits behind glass @ a clean room = One speck of dust, and it is lost.

# (?:how )?(?:do )?(?:touch ?screens?|smartphones?|phones?|screens?|oled|pixels?)(?: works?)?|mobile networks?|5g
n {hero}'s thumb on dark glass @ a bus = It feels you. How?
x a fine net of clear wires, a fingertip coming near @ a dark studio = Under the glass lies a net with a weak charge.
m ripples of light bending towards a finger @ a dark studio = Your finger draws some of it off. That spot is found.
c the same touch in a thick glove, the screen staying dark @ a street in winter = Wool does not conduct. So gloves do not work.
x red, green and blue dots lighting up to white @ a dark studio = The picture is made of dots in three colours.
w a mast on a roof, rings spreading over a town @ a town at dusk = Radio carries it to the next mast,
m a cable running from the mast into the ground @ a roof = and from there nearly all the way it goes by cable.

# search engines?|how (?:does )?google(?: search)? works?|seo
m {hero} in a vast library, turning on the spot @ a library = Billions of pages. A tenth of a second.
m small carts rolling from shelf to shelf, following threads @ a library = Programs go from link to link and read everything,
c an index of cards by word @ a library = and write an index: which word stands where.
m cards pulled for two words, only those in both kept @ a library = You ask: it looks in the index, not in the world.
m books sorted on a table by how many threads lead to them @ a library = In front goes what others point to, and what fits you and your place.
c a book with a coin on its cover laid on top @ a library = Some places in front are paid for. It says so, small.
n {hero} reaching for the third book @ a library = The first is not always the best.

# bluetooth|nfc|contactless(?: payments?)?|rfid|qr codes?
c a card held over a reader, a green light @ a shop = One beep. No cable, no battery in the card.
m a coil under a table lighting a small bulb above it @ a workbench = The reader sends out a field. In the card a coil makes power of it.
c a locked box handed over, another one back @ a lit tabletop = The chip answers with a code that works only once.
m a hand span shown with two fingers @ a shop = It reaches a few centimetres.
m headphones and a phone hopping together across coloured stones @ a lit tabletop = Bluetooth reaches further: both hop from channel to channel, in step.
c a plain pattern of black and white squares, a phone held over it @ a lit tabletop = A QR code is only a written line that a camera can read.
n {hero} looking where it leads before tapping on @ a street = Look where it leads before you go.

# (?:digital|e-?)? ?(?:screen ?time|phone addiction|doomscrolling)|kids and screens|internet safety|online safety|staying safe online|children online
n {hero} looking up from a phone: it is dark outside @ a bedroom = Just five minutes.
c a one-armed bandit's lever pulled again @ a dark studio = Now and then comes something good. That keeps you pulling.
m a door with ten bells ringing @ a doorstep = Every signal calls you back.
c bells switched off one by one, one left @ a doorstep = Switch them off, all but people.
c a phone put in a box in the hall at nine @ a hallway = The phone sleeps in the hall.
m a child and {hero} looking at a tablet together @ a sofa = With children: look together, and ask what is good about it.
m {hero} by the window with a friend @ a kitchen = No address, no pictures to strangers. And tell me if something is odd.

# blockchain explained for .*|nfts?|smart contracts?|web3
m neighbours round a table, each with the same notebook @ a village hall = Everybody has the same book.
m one gives a coin to another, all write it down @ a village hall = What happens, everybody writes down.
c a page closed with a seal that has a bit of the last one in it @ a lit tabletop = Each page bears the seal of the one before.
m somebody changing an old page, all seals after it breaking @ a lit tabletop = Change an old page, and all seals after it break.
c a machine with a slot: coin in, box out @ a lit tabletop = A smart contract is a rule that carries itself out.
c a certificate for a painting, the painting itself elsewhere @ a gallery = An NFT is an entry, not the picture.
n {hero} looking at both sides of a coin @ a lit tabletop = Whether it is worth something, is another question.

# (?:web |digital )?accessib(?:le|ility)(?: .{0,20})?|wcag|alt text|screen readers?
n {hero} at a laptop with the screen off, listening @ a desk = Buy a ticket. Without seeing it.
m a door with steps, a pram, a wheelchair and a suitcase before it @ a street = It is about more people than you think.
c grey dots on light grey, hard to tell apart @ a lit tabletop = Contrast: strong enough in sunlight, too.
m {hero} moving through a form with two keys only @ a desk = All must work by keyboard.
n a narrator describing a photograph to {hero} @ a desk = Pictures need words: what does it show, what is it for?
m captions waited for by two people in a loud train @ a train = Captions help in every train.
m five different people trying it out at one table @ a meeting room = Test it with those who need it.

# remote work(?:ing)?|work(?:ing)? from home|hybrid work(?:ing)?|video calls?|online meetings?
n {hero} in a shirt and slippers at a kitchen table @ a kitchen = The way to work: four steps.
m a small table by a window, the screen at eye height @ a living room = Keep one place for it, by daylight.
c a clock, a door closed at five @ a living room = Begin and stop at set times.
n {hero}'s camera at eye level, a lamp in front @ a living room = Light in front, camera at eye height, mute when you listen.
m {hero} writing down what was agreed @ a living room = Write down what was agreed. Nobody heard it in the corridor.
m {hero} phoning while walking round the block @ a street = Not every talk needs a picture. Walk.
c a laptop locked in a drawer, visitors at the door @ a living room = Lock the screen, and papers too.
`);
