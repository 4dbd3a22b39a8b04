import type { NounKindName } from "../../src/direction/words/noun-kinds.ts";

/**
 * Which meanings of WordNet head a kind: whatever lies under one of them is of the kind, unless a nearer one says otherwise.
 * A meaning is written as its word and the number of the sense: `vessel#2` is a ship, `vessel#3` holds water.
 */
export const KINDS_BY_HYPERNYM: Readonly<Record<NounKindName, string>> = {
  worker:
    "worker#1 professional#1 scientist#1 creator#2 businessperson#1 educator#1 official#1 intellectual#1 communicator#1 defender#1 expert#1 leader#1 spiritual_leader#1 clergyman#1 sailor#1 trainer#1 serviceman#1 chef#1 farmer#1 hunter#1 fisherman#1 driver#1 operator#2 vendor#1 merchant#1 maker#1 preserver#3 restaurateur#1 hotelier#1 photographer#1 consultant#1 adviser#1 therapist#1 caterer#1 gardener#1 herbalist#1 baker#1 officeholder#2 representative#1 agent#2 medical_practitioner#1 designer#2 guide#1 host#1 host#4 planter#1 grower#1 cultivator#1 producer#2 manufacturer#2 collector#1 owner#2 explorer#1 aviator#1 cartoonist#1 registrar#1",
  performer:
    "entertainer#1 performer#1 musician#1 musician#2 actor#1 dancer#1 model#3 singer#1 artist#1 magician#2",
  athlete:
    "athlete#1 contestant#1 swimmer#1 rower#1 cyclist#1 skier#1 runner#6 climber#3 climber#4 rider#1 player#1 surfer#1 hiker#1 golfer#1 racer#1",
  relative: "relative#1 lover#1 lover#3 spouse#1 family#1 fiance#1 friend#1 bride#1 bridegroom#1",
  child: "child#1 juvenile#1 baby#1 boy#1 girl#2 male_child#1 female_child#1 teenager#1",
  person: "person#1 man#1 woman#1 adult#1 traveler#1 user#1",
  people:
    "people#1 gathering#1 social_group#1 family#2 class#3 crowd#1 team#1 musical_organization#1 audience#1 kin#2",
  "imaginary being": "imaginary_being#1 spiritual_being#1 deity#1",
  pet: "dog#1 domestic_cat#1 hamster#1 guinea_pig#2 pet#1 goldfish#1 canary#4 parakeet#1",
  "farm animal":
    "domestic_animal#1 livestock#1 cattle#1 sheep#1 goat#1 swine#1 horse#1 ass#3 domestic_fowl#1 draft_animal#1 cow#1 rabbit#1 domestic_ass#1 poultry#1 chicken#2 duck#1 goose#1 dromedary#1",
  "wild animal": "animal#1 mammal#1 invertebrate#1 chordate#1",
  bird: "bird#1",
  fish: "fish#1 aquatic_vertebrate#1 crustacean#1 mollusk#1 cetacean#1 seal#9 aquatic_mammal#1 coelenterate#1 echinoderm#1",
  insect: "arthropod#1 insect#1 arachnid#1 worm#1",
  reptile: "reptile#1 amphibian#3",
  plant:
    "plant#2 fungus#1 plant_part#1 plant_organ#1 leaf#1 microorganism#1 mushroom#2 vegetation#1 plant_material#1",
  flower: "flower#1 flower#2 bouquet#1 rose#1 petal#1",
  tree: "tree#1",
  fruit: "edible_fruit#1 fruit#1 berry#1 nut#1 edible_nut#1",
  vegetable:
    "vegetable#1 produce#1 salad_green#1 legume#3 carrot#3 root_vegetable#1 grain#2 cereal_grass#1 mushroom#5",
  meat: "meat#1 cut#6 sausage#1",
  seafood: "seafood#1 fish#2",
  dish: "dish#2 soup#1 pasta#1 pasta#2 salad#1 sandwich#1 breakfast_food#1 convenience_food#1 egg#2 nutriment#1",
  meal: "meal#1 course#7",
  bread: "baked_goods#1 bread#1 dough#1 cereal#3 flour#1 loaf_of_bread#1",
  sweet:
    "dainty#1 sweet#3 cake#3 pastry#2 cookie#1 dessert#1 chocolate#2 candy#1 frozen_dessert#1 sweetening#1 syrup#1",
  dairy: "dairy_product#1 cheese#1 milk#1 butter#1 yogurt#1",
  seasoning:
    "ingredient#3 flavorer#1 condiment#1 sauce#1 spice#2 herb#2 edible_fat#1 spread#5 vegetable_oil#1",
  food: "food#1 food#2 foodstuff#2 feed#1",
  drink: "beverage#1 drinking_water#1 water#6 tea#1",
  alcohol: "alcohol#1",
  garment: "clothing#1 garment#1 attire#1 leotard#1 swimsuit#1 costume#1",
  footwear: "footwear#1 footwear#2 hosiery#1",
  headwear: "headdress#1",
  jewellery: "jewelry#1 jewel#1 gem#5 adornment#1 gemstone#1",
  bag: "bag#1 bag#4 baggage#1 case#5 handbag#1 wallet#1 backpack#1",
  accessory:
    "belt#2 spectacles#1 glove#2 accessory#1 neckwear#1 scarf#1 umbrella#1 handkerchief#1 fan#1 walking_stick#1 cane#1 necktie#1 key_ring#1",
  timepiece: "timepiece#1",
  cosmetic:
    "cosmetic#1 toiletry#1 cleansing_agent#1 soap#1 hairdressing#1 cream#3 lotion#2 lotion#1 perfume#2 shampoo#1 hair_dye#1 razor#1 hairbrush#1 hairpiece#1 toothbrush#1",
  cleaner: "detergent#2 cleaning_implement#1 polish#3",
  medicine:
    "medicine#2 drug#1 dressing#4 vitamin#1 medical_instrument#1 remedy#2 antibiotic#1 dietary_supplement#1 prosthesis#1 salicylate#1",
  "body part":
    "body_part#1 hair#1 body#1 body_covering#1 body_substance#1 organ#1 process#5 tissue#1 facial_hair#1",
  furniture: "furniture#1 furnishing#2 seat#3 bed#1 shelf#1 mattress#1 hammock#2",
  lamp: "source_of_illumination#1 lamp#1 lamp#2 candle#1 lantern#1 torch#1 chandelier#1 light#2",
  textile:
    "cloth_covering#1 bedclothes#1 towel#1 rug#1 curtain#1 linen#2 linen#1 piece_of_cloth#1 floor_cover#1 cushion#3 blanket#1 pillow#1 flag#1",
  kitchenware:
    "kitchen_utensil#1 cooking_utensil#1 cutlery#2 cutlery#1 kitchen_appliance#1 strainer#1 knife#1 spoon#1 fork#1",
  tableware:
    "tableware#1 crockery#1 glass#2 drinking_vessel#1 cup#1 vase#1 mug#4 bottle#1 jug#1 flask#1 pitcher#2 teapot#1 bowl#1 bowl#3 jar#1 plate#4",
  container: "container#1 box#1 vessel#3 receptacle#1 package#2 wrapping#1 tank#2",
  appliance:
    "appliance#1 appliance#2 home_appliance#1 durables#1 heater#1 stove#1 stove#2 air_conditioner#1 plumbing_fixture#1 fixture#1 broom#1 cleaning_implement#1 mop#1 heating_system#1",
  ornament: "decoration#1 design#4 sculpture#1 figure#4 trophy#1 wreath#1 mirror#1 souvenir#1 frame#5",
  tool: "tool#1 implement#1 hand_tool#1 cutting_implement#1 garden_tool#1 ladder#1 brush#2 rope#1 cord#1 lock#1 key#1 hook#4 power_tool#1 drill#1 saw#2",
  part: "fastener#2 restraint#6 mechanism#5 structural_member#1 support#10 connection#3 component#3 part#2 conductor#4 electrical_device#1 tube#1 strip#2 bar#3 rod#1 line#18 spring#2 wheel#1 tire#1 mechanical_device#1 conduit#1 sheet#6 control#9 electric_battery#1 surface#1 side#5 opening#10 piece#1",
  machine:
    "machine#1 machine#4 device#1 equipment#1 engine#1 instrumentality#3 instrument#1 system#1 robot#1 apparatus#1 farm_machine#1 machinery#1 motor#1",
  "musical instrument": "musical_instrument#1",
  computer:
    "computer#1 data_input_device#1 electronic_device#1 keyboard#1 memory_device#1 peripheral#1 digital_computer#1 computer_hardware#1 electronic_computer#1",
  electronics:
    "electronic_equipment#1 audio_system#1 telecommunication_system#1 loudspeaker#1 headset#1 radio#3 receiver#1 television_receiver#1 television#2 earphone#1 amplifier#1 microphone#1 electro-acoustic_transducer#1 playback#2 record_player#1 medium#1",
  camera:
    "photographic_equipment#1 optical_instrument#1 camera#1 telescope#1 optical_device#1 lens#1 magnifier#1 binoculars#1 projector#2 television_camera#1",
  phone: "telephone#1 radiotelephone#1",
  "measuring instrument": "measuring_instrument#1 scientific_instrument#1",
  weapon: "weapon#1 weaponry#1 armament#1 ammunition#1 explosive_device#1",
  "sports gear":
    "sports_equipment#1 sports_implement#1 game_equipment#1 ball#1 gymnastic_apparatus#1 ski#1 golf_club#2 fishing_gear#1 racket#4 skate#1 board#7 surfboard#1 parachute#1",
  "outdoor gear": "tent#1 sleeping_bag#1 compass#1 sail#1 fishing_rod#1 tackle#2",
  toy: "plaything#1 doll#1 toy#1",
  game: "game#1 board_game#1 parlor_game#1 card_game#1 video_game#1 table_game#1 puzzle#2 game#3 gambling#1",
  book: "publication#1 book#1 book#2 novel#1 novel#2 fiction#1 literary_composition#1 reference_book#1 magazine#1 newspaper#3 diary#2 product#2 print_media#1 story#1 comic_strip#1",
  document:
    "document#1 document#2 writing#2 card#1 card#3 letter#1 record#1 text#1 label#1 ticket#1 list#1 poster#1 sign#2 sign#4 legal_document#1 certificate#1 money_order#1",
  picture:
    "representation#2 art#1 picture#1 painting#1 photograph#1 graphic_art#1 visual_communication#1 print#2 work_of_art#1 map#1 chart#1",
  stationery: "writing_implement#1 paper#1 paper#4 notebook#1 card#2 stationery#1 envelope#1 ink#1 crayon#1",
  material:
    "material#1 building_material#1 coloring_material#1 paint#1 plastic#1 wood#1 rubber#1 glass#1 leather#1 animal_skin#1 adhesive_material#1 fiber#1 thread#1 animal_product#1 animal_material#1 wax#1 fertilizer#1 earth#2 coating#1 covering#2 protective_covering#1 insulator#1",
  fabric: "fabric#1",
  metal: "metallic_element#1 alloy#1 steel#1",
  stone: "rock#1 rock#2 mineral#1 stone#2 sand#1 crystal#1 crystal#3 natural_object#1",
  fuel: "fuel#1",
  liquid: "liquid#1 liquid#3 fluid#2 fluid#1 water#1 oil#1 oil#4",
  chemical:
    "chemical#1 chemical_element#1 compound#2 molecule#1 gas#2 substance#1 substance#8 matter#3 waste#1 mixture#1 solution#1 acid#1 salt#1 poison#1 unit#5 cell#2 agent#3",
  object:
    "artifact#1 commodity#1 article#2 creation#2 whole#2 object#1 ware#1 block#1 solid#1 living_thing#1 organism#1 thing#12 gift#1 present#2",
  software:
    "software#1 computer_program#1 web_site#1 database#1 web_page#1 application#4 coding_system#1 code#3 programming_language#1 computer_network#1",
  vehicle:
    "conveyance#3 vehicle#1 wheeled_vehicle#1 motor_vehicle#1 car#1 train#1 public_transport#1 railway#1",
  "two wheeler": "bicycle#1 motorcycle#1 minibike#1 motor_scooter#1 tricycle#1",
  boat: "vessel#2 boat#1 ship#1 raft#1",
  aircraft: "aircraft#1 spacecraft#1 rocket#2",
  building:
    "building#1 structure#1 facility#1 complex#4 institution#2 tower#1 stadium#1 religious_residence#1 place_of_worship#1 station#1",
  home: "dwelling#1 housing#1 residence#1 living_quarters#1 apartment#1",
  room: "room#1 area#5 compartment#2 floor#2",
  shop: "mercantile_establishment#1 place_of_business#1 marketplace#2 shop#2 market#3 market#5 outlet#1 boutique#1",
  restaurant: "restaurant#1 bar#1 coffee_shop#1 cafeteria#1 tavern#1 hotel#1 dining_room#1",
  workplace:
    "workplace#1 establishment#4 farm#1 factory#1 laboratory#1 plant#1 mill#1 farm_building#1 office#1 workshop#1 mine#1 industrial_plant#1 school#2 university#1 hospital#1",
  road: "way#6 road#1 passage#3 path#3 path#2 street#1",
  structure:
    "supporting_structure#1 framework#3 obstruction#1 barrier#1 bridge#1 memorial#3 monument#1 arch#4 fence#1 wall#1 gate#1 door#1 window#1 shelter#1 platform#1 horizontal_surface#1 fountain#2 stairway#1 roof#1 column#7 playground#1 enclosure#1 floor#1 ceiling#1 canopy#1 canopy#3",
  landscape:
    "geological_formation#1 land#4 land#3 land#2 tract#1 natural_depression#1 natural_elevation#1 forest#1 forest#2 park#2 garden#1 garden#2 field#1 desert#1 island#1 ice_mass#1 biome#1 woodland#1 beach#1 farmland#1",
  water: "body_of_water#1",
  settlement:
    "municipality#1 city#1 village#1 district#1 administrative_district#1 neighborhood#1 geographical_area#1 country#1 urban_area#1 region#3 settlement#1 point#2 geographic_point#1 residential_district#1",
  region: "location#1 region#1 area#1 line#11 extremity#4 topographic_point#1 boundary#1",
  sky: "celestial_body#1 star#1 sky#1 atmosphere#3 planet#1 outer_space#1 constellation#2 universe#1 asterism#2",
  event:
    "social_event#1 affair#3 festival#1 party#1 contest#1 gathering#1 reception#2 celebration#1 celebration#2 conference#1 sale#1 exhibition#2 fair#1 holiday#2 vacation#1 festivity#1 festival#2 social_gathering#1 outing#1 party#2 meeting#1",
  ceremony: "ceremony#1 ceremony#2 ritual#1 wedding#1 ceremonial#1 rite#1",
  show: "show#3 show#1 performance#1 movie#1 broadcast#2 dramatic_composition#1 play#1 television_program#1 concert#1 dancing#1 dance#1 entertainment#1 dramatic_art#1",
  sport:
    "sport#1 athletic_game#1 athletics#1 exercise#1 outdoor_sport#1 gymnastics#1 martial_art#1 water_sport#1 track_and_field#1 race#2 game#2 match#2 diversion#1 recreation#1",
  weather:
    "weather#1 atmospheric_phenomenon#1 atmospheric_condition#1 storm#1 wind#1 cloud#2 precipitation#3",
  light:
    "light#1 radiation#1 combustion#1 fire#1 fire#3 flame#1 actinic_radiation#1 smoke#1 optical_phenomenon#1 explosion#1 pyrotechnic#1",
  sound: "sound#1 sound#4 sound#2 noise#1 utterance#1 auditory_communication#1 cry#2",
  music: "music#1 musical_composition#1 music_genre#1 music#2 musical_notation#1 song#1 musical_style#1",
  season: "season#1 season#2 time_of_day#1 hour#2 day#4 night#1 morning#1 evening#1 daytime#1",
  time: "time_period#1 time#5 time_interval#1 time#1 time_unit#1 point#6 calendar_day#1",
  feeling: "feeling#1 emotion#1 psychological_state#1 attitude#1 desire#1 trait#1",
  idea: "cognition#1 psychological_feature#1 abstraction#6 content#5 belief#1 doctrine#1 relation#1 entity#1 process#2",
  subject: "knowledge_domain#1 discipline#1 science#1 profession#2",
  act: "act#2 activity#1 action#1 speech_act#1 group_action#1 event#1 happening#1 motion#6",
  work: "work#1 occupation#1 labor#2 care#1 treatment#1 job#1 handicraft#2 trade#4 trade#1 service#1 profession#2 craft#1 cooking#1 creation#1 cleaning#1 repair#1",
  process:
    "process#6 phenomenon#1 natural_process#1 physical_entity#1 physical_phenomenon#1 organic_process#1 causal_agent#1 change#3",
  organisation:
    "organization#1 institution#1 enterprise#2 business#1 company#1 group#1 collection#1 body#2 unit#3 arrangement#2 association#1 government#1 agency#1 force#4 system#2",
  service:
    "insurance#1 service#15 service#2 mail#1 delivery#1 banking#1 public_utility#1 utility#4 education#1 commerce#1 commercial_enterprise#2 transaction#1 rental#1 telecommunication#1 advertising#1",
  money:
    "possession#2 money#1 medium_of_exchange#1 assets#1 monetary_unit#1 currency#1 cost#1 payment#1 outgo#1 transferred_property#1 property#1",
  measure:
    "measure#2 definite_quantity#1 number#2 unit_of_measurement#1 degree#1 magnitude#1 indefinite_quantity#1 rate#1 amount#2",
  quality: "attribute#2 quality#1 property#2 appearance#1 bodily_property#1 physical_property#1",
  colour: "color#1 chromatic_color#1 visual_property#1",
  state: "state#2 condition#1 status#1 situation#1 physical_condition#1",
  illness:
    "ill_health#1 illness#1 disease#1 injury#1 symptom#1 pathological_state#1 pain#1 psychological_disorder#1 mental_disorder#1",
  words:
    "communication#2 message#2 statement#1 language#1 word#1 language_unit#1 symbol#1 signal#1 written_communication#1 indication#1 information#1 information#2 character#8 name#1 printing#1 written_symbol#1 expressive_style#1 part#1",
  shape: "shape#2 solid#3 figure#6 line#4 form#3 space#2 direction#2 position#7",
};
