/** Pictures of what guards a house or a bicycle, as plain text: see goods-book.ts. */
export const LOCKS_AND_ALARMS = `
video doorbell, doorbell @ a front door
c a finger coming closer to {product} and pressing it once ~ soft tone
n a courier looking into {product}, holding up a parcel ~ rain
m {hero} on a train, glancing at a phone, saying two words @ a train seat ~ rails
c a parcel set down behind a pot of geraniums ~ soft
w the house at dusk, {product} a small ring of light ~ crickets

alarm, alarm system, burglar alarm, smoke alarm @ a house at dusk
x one small light on {product}, breathing in the dark ~ soft tone
c a finger setting {product} on the way out ~ soft tone
w a dark drive, one lamp coming on, a fox looking straight up ~ crickets
m {hero} going to sleep, one hand switching off the lamp ~ click
w the house at night, every window dark, everybody in it asleep ~ wind
c {product} on the wall in the first light, its small light steady ~ birds

security camera, home security camera @ a house at dusk
c {product} turning a little under the eaves ~ hum
w a dark drive, one lamp coming on, a fox looking straight up ~ crickets
n {hero} in another time zone, glancing at a phone and putting it down @ a hotel room ~ city
m {hero} going to sleep, one hand switching off the lamp ~ click
c {product} on the wall in the first light, a bird on it ~ birds

padlock, bike lock @ a street in town
c {product} closing round a frame with one hard click ~ click
x the steel of {product} from close by, a scratch and no more ~ scratch
m {hero} walking off without looking back ~ steps
w the street at night, bicycles gone, one still there ~ rain
n {hero} in the morning, key between the fingers, nodding ~ keys
c {product} hanging open from the bars ~ click
`;
