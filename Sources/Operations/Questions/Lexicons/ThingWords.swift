/// Ordinary English words for things, places and doings of the wide world: not to be "repaired" into a term of the field,
/// and, unlike `CommonWords.everyday`, telling that a sentence is about something else.
enum ThingWords {
    static let all = Set(text.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let text = """
        academic accepted accident accidents accurate achieved acquisition activities actors adapt additional
        address addresses administration adopted adult adults advanced adventure affairs affected aged aims
        airport album alive allies alternative ambitious amounts ancient angle angry animal animals anniversary
        announce announced announcement annoying anymore anywhere apartment apparently appears applied appointed
        appreciate approved april archive arms army arranged arrival arrived artist arts assembly assumed
        attempted attend attended authors aware baby ball balls band bands bank banks bars basement basket bath
        battery battle beach bean beans beautiful beauty bed bedroom beer begins behalf belief belt bike bikes
        bird birth blanket blood boat boats bodies bonds bone booked booking bookings boots bottle bottles bowl
        boxes boy boys bread break breaking breaks bridge bright brown browse browsing budget budgets building
        buildings built burning bus businesses butter cabinet cake calendar calling calls camera cameras camp
        candle candles candy capable caps carpet cars cartoon cast castle cats celebration cell cent centre
        centres century chain chairs chamber changing characters charges charity cheaper cheese chicken
        childhood chips chocolate choices chosen church cities citizen citizens civil claimed classes classic
        clay cleaning cloth clothes clothing coach coal coast coat coats coins commission committee
        communication companies compete competing competition computing concert concrete conference confident
        conflict connected considering construction contain container contains cook cooking cool copper corn
        costs cotton couch counted counter counting couples courses court covered covers craft cream created
        creating creation creative crew crown curtain curtains cushion cushions customers cycle dance dating
        daughter deaths debt decided decorations delay delays delicious deliveries describe described designed
        designer designs desk desks detected developers device devices diamond dining dinner dirt discovered
        discovery diseases distance district doctor doctors dogs doors dot doubt downtown dozen dresses dried
        drink drinks drug drums dust eating eggs electric electronic electronics elements embedded emergency
        employee employees engineer engineering engineers entertainment entirely envelope equipment essays
        estate evenings events everyday evil exam exhibition existing expecting experience experienced
        experiences experiment explained extension facilities factor factors factory families fans farmer fats
        federal feelings feet fence festival fiction fighting filled filming finding findings fingers fish
        fishing fitness fits flavour floor floors flour flower flowers flying folder fork formats forum founded
        founder fourth freedom fridge friendly frozen fruits fur furniture galaxy gallery gaming garage garden
        gardens gas gate gathered gear generation gentle ghost gifts glass glasses glove gloves golden golf
        goods government governments grain grandmother grass grocery guitar guys hair haircut hammer hands
        hanging hardware hat hats headphone headphones headquarters heads heaven heights helmet herself highway
        hiking hill hills himself historical hobby hockey homes hood hoodies hop hospitals hotels household
        housing hundreds hunting ice icon icons imagine inch inches incident incidents independent inspired
        instruction instrument insurance intelligence interesting interface interview investing investor
        investors invoice involved island islands jacket jackets jeans jewellery jewelry journal journey judge
        juice jumper junk keyboard keyboards keyring kit kitchens kits knife knit knowledge laboratory ladies
        lady lake lamp lamps languages laptop laptops laundry lawyer lawyers layer leading leads leagues leaving
        lecture legs lemon lend lessons letters libraries lightning lion lipstick lipsticks liquids listed
        listening living lodge logos loose lotion lotions louder lovers luggage luxury magazine magazines magnet
        mailed makeup manual manufacturing maps marathon married masks mate materials mattress mattresses meals
        meat medal medicine memories merchandise merge mess metal metals meter milk mill mills minds mines
        minister mirrors mission mixing mobility module mom monitors monster monthly moon motor mountain
        mountains mouse mouth mug mugs museum musical myself narrative necklace necklaces needle neither nets
        networks newly nicely noodles nose notebook notebooks noted nowhere nurse nurses nuts oak objects
        observed ocean odds officers oils olive onion orange orchard ordinary organic organisation organization
        outdoor outdoors outfit outfits oven overnight owned oxygen packages packaging packed packing pages
        painted painting paintings pairs palace pan panels pans pants papers parcels parents parking parks
        parties partnership passenger passengers passion pasta patients peace pen pencil pencils pens pepper
        perfume perfumes permission pet petrol pets phones photos pianos pictures pie pile pillow pillows pilot
        pin pink pins pipeline planet planned planner planning plants plastic plate plates played player players
        playing pleasure plug poetry pointed police policy polish politics pollution pools pose positions poster
        posters pot potatoes pots powder powerful practical precious preparing presented presents president
        pretend prevention printed printer printers printing prints prison processes processing producers
        professional programs projects properties protection provided provider providers purple purse purses
        puzzle puzzles qualities queen questions quilt quilts quotes rabbit racing rack racks rail railway ramp
        rays razor razors reaction readers reading readings receipt receipts recipes recorded records recovery
        recruit referee refrigerator regret regulars rejected relax released religion remaining remembered
        renewed rental rentals repairs reporter represented residents resort restaurant restaurants rice riding
        rifle rings ripe river rivers robe robes robot robots rocket rocks rolled rolling romance roots rope
        ropes roses router royal rubber rug rugs ruler rumour sacks sail sailing salad salt sand sandal sandals
        sandwich satellite satisfied sauce sauces sausage saving savings scarf scarves scholars scissors scooter
        scooters seal seating secretary seeds selected selection seminar senate serum serums served services
        serving shade shampoo shampoos shaped sharing shed sheep sheets shelf shell shelter shelves shine ships
        shirts shooting shops shorts shoulders shower showers sidewalk signs silk silver singer singing singles
        sink sister sitting skates ski skin skirt skirts skis sleeping slippers smell smoke snack snacks sneaker
        sneakers snowboard soap soaps soccer society sock socks sofa sofas soil solar soldier songs sons soul
        soup speaker speakers species specs spending spice spices spider spirits spoken spoon spoons sporting
        sports spray stadium stairs stamp stamps stands statue steak steam steel stem sticker stickers sticks
        stomach stone stones stool stools stored stories storms stove straps straw streams streets strings
        strongly struck studied studios studying sugar suggested suitcase suitcases suits summit sunday
        sunglasses sunscreen sunset surveys survived sweater sweaters sweatshirt sweatshirts swim swimming
        swimwear swords sympathy tables tablet talented tales tank tanks tapes tasted tattoo taxi taxis tea
        teacher teachers teaching tears teas technician teenage teeth telephone television temperature temple
        tennis tent tents terrace textbook theater theatre theft therapy thousands thread threads throat tickets
        tiger tights tiles timber tires tissue toaster toasters tobacco toddler toe toilet tomatoes tongue
        tonight toolkit tooth toothbrush toothbrushes topics torch tourist tourists tours towel towels towers
        towns toy toys tracker tractor trader traders traditional trailer trainer trainers trains transport
        trash trays treasure trees trials trips trophy trousers truck trucks trunk tshirt tshirts tube tubes
        tunnel tutor twin underwear uniform uniforms union universe university utensils vacuum valley van
        vanilla vans vase vases vegan vegetable vegetables vehicle vehicles vessel vest vests veteran victory
        villa village violin visa visitor vitamin vitamins voices volcano volunteers voters voting wages wagon
        walking walks wallet wallets wallpaper walls wardrobe warehouse warehouses warriors washing watches
        watching waters wax weapon wearing weekly weights western whale wheels whisky wholesale wife wildlife
        wines wings wire wireless wires witness wizard wolf wooden wool wore workouts workshop workshops
        worldwide wrapped wrist writers writing yards yarn yoga younger yourself youth zip zipper zones
        """
}
