/**
 * Words of two trades: a noun that ends a name, and before it the words with which it is another thing than the book of goods knows: a conveyor belt
 * is no belt for trousers, vitamin tablets are no computers. One noun a line, its forms before the colon.
 */
export const OTHER_THINGS = `
belt, belts: conveyor, seat, drive, fan, timing, tool, transmission, lap, safety, transport
blocks: knife, wardrobe, cedar, breeze, concrete, engine, paving, starting, salt, wood, stone, garden
protection: hearing, ear, eye, head, face, edge, floor, crop, frost, fall, knee, wrist, screen, surge, sun, corner
tablet, tablets: toothpaste, mouthwash, descaling, caffeine, melatonin, hangover, flea, worming, coffee, vitamin, dishwasher, effervescent, chewable, headache, allergy, zinc, magnesium, calcium, iron, sleep, purification, indigestion, herbal, fizzy, chlorine, electrolyte
computer, computers: dive, bike, cycling, flight
battery, batteries: car, truck, forklift, boat, house, home, solar, grid, industrial
bag, bags: poo, tea, bin, bean, punch, air, vacuum, freezer, waste, compost, rubbish, refuse, sand, grow, laundry, blood, paper
cleaner: chain, drain, oven, pool, wheel, gutter, panel, lens, jewellery, jewelry, denture, hull, pressure, brush, graffiti, patio
polish: boot, shoe, furniture, metal, silver, floor, car
tiles: roof, solar, acoustic, carpet
pads: knee, brake, shin, mouse, incontinence, heat, heating, landing
bars: roof, handle, grab, tow, curtain, towel, steel, pull-up
rings: key, piston, gymnastic, onion, napkin, curtain
frames: walking, bike, window, door, bed
table: pool, operating, massage, changing, snooker, ping-pong, picnic
bed, beds: truck, raised, flower, hospital, massage
chair, chairs: dental, barber, salon, gaming, shower, stair
monitor: heart, pressure, glucose, air, energy
washer: pressure, window, spring
dryer: grain, hand, food, salad, wood, boot
pumps: heat, breast, water, fuel, bilge, concrete, bike
fan: industrial, extractor, radiator, computer
oil, oils: engine, motor, chain, gear, hydraulic, heating, furniture, gun
butter: body, shea, cocoa
salt: bath, road, dishwasher, epsom, water-softener
seeds: lawn, grass, bird, wildflower
toner: printer, ink
foundation: concrete
primer: metal, wood, wall
tie, ties: cable, zip, rail, railway
cap, caps: bottle, hub, wheel, lens
tag: ear, price, security, name, rfid
shades: window, lamp
gloves: work, rubber, surgical, welding, medical, nitrile, gardening
goggles: safety, welding
helmet: welding, hard, diving
robe, robes: choir, clergy, judge, graduation
gown: hospital, graduation, surgical
vest: stab, hi-vis, life, safety
suit, suits: hazmat, fire, diving, space
coat, coats: lab
glasses: safety
pen, pens: insulin, epi, sheep, cattle
harness: climbing, safety, roof, fall
camera: security, thermal, inspection, trail
plate, plates: number, hot, base, steel, licence
rolls: paper, till, label
`;
