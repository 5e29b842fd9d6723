// Written by .ci/question-odds/train.py from examples.tsv. Change the examples there.

/// Words of questions that say nothing for or against a reason to refuse one.
enum ScopeWords {
    /// Words that are not strange, without those that `ScopeWeights` has.
    static let words = """
        aa ab abandon abandoners abba abbiamo abnormal abnormally absent absolute acceptance accident according
        accountant accountants accounting accumulated accuracy achievable achieved acquire acquiring acquisitions
        acronym across acting action activated actively actives activity actor adams added adding addition
        additional additionally additions adds adjust adler admin's adresses adults advance advert advertise
        adverts advice advise affect affected affiliate affiliates afraid afresh after afternoon afterwards against
        aged ages aggregate agree aim aiming airbnb airing aisle alarmed alcohol algorithm algorithmic aliens alive
        allocate allocated allocation allowing alone along alongside although altogether always american amount
        amounts amoxicillin amsterdam ana analyse analyses analysis analyst anchor ancient android angry ankles
        anniversary annual anomalies anomalous anonymous answered answering answers antibiotics anticipated anybody
        anyway anywhere apart apollo app's appeal appear appeared applause apples application applied apply
        appointment appointments appreciate appreciated apps april apron archive are aren't argument arithmetic arm
        armchair arms around arrange arrival arrived arriving arsenal article articles ascending ascribed aside
        asked asking asks asleep assess assign assigned assignment assistant assisted assists assume assuming atc
        atcs ate atlantis atm attack attain attainable attained attribute attributed attribution attrition atypical
        audio auditor auditors aug august's aunt australia austria austrian auto automate automated automatic
        automatically autopilot availability available averaged awake away awdub awful baby backend backorders
        backtrack backward backwards bacon bad badge badges badly bag bags bail bailed bailing bake baked bakery
        bali bamboo banana bananas band bang banners bar barbecue barcelona bargain bark barked barking barrel bars
        baseline basil basis bathtub batteries battery battle bavaria bbc beach beam bear bearer beat beating beats
        beauty became because become becomes bed bedtime beer before's began begin beginner beginners beginning
        begins begun behave behaved behaves behaving behaviour belgium believe bell bells belong belonged belonging
        belongs benchmark beneath beside besides besøk bet beta between beyond bgvz bigger bike bills bin bing
        biology bird birds bit bits blame blank bleed bleeding blight blind blips block blockbuster blocked blow
        blowing bmi board bob bodies boil boiled boiling bolt bom bomb bond booked books boomerangs boost boosting
        boots bored boss's boston bot bother bothered bothers bottleneck bottling bounced bounces bouncing bound
        bounds bowl boxes boxing boyfriend br brace brandt breached breaches bread breadcrumbs break breakfast
        breath breed brexit bridge brief briefing briefly brighton brightpet bringing brings british broke broken
        bronze brother brought brownies browse browsed browsers browses bubble buck bucket bucketed buckets bucks
        budget budgeted bug building built bulk bullet bump bumps bunch burn burned burning burns burnt burst
        busier busiest busy buttermilk buys buzz béchamel c cab cake cakes calculate calculated calculation
        calendar caller calm can't canadian cancel cancelled cancelling candidates candles cap capabilities captain
        care careers carla carlos carpet carrots carry carted carter carve case catalogue catch categories cats
        caught cause caused causes ce celebrities celebrity central centre cents ceo's ceremony certain cf chain
        chairs challenger champagne champion champions chance chances chanel changing characters charged charges
        cheap cheaper cheaply cheat check checked checking cheese cheetah chef chemistry chess chicken chickens
        chief chiffre child children ching chloe chocolate cholesterol choose chop christmas chrome chronicle
        chronologically chronology church ci cinema circle circles circulate cite cities claim claiming claire
        clarify clay cleaner cleaning clear clever clicking clickstream client client's clients cliff climb
        climbing climbs clinic clip clock closer closes closing cloud club clue cm cmo coach coast coaster coat
        coca cocoa coffee cohorts coin coincide coins cola collapse collapsed collateral colleague's colleagues
        collect collected colours column columns combien combination combinations combined comes coming commencing
        comment commentary commerce commission commit commits committee common company's comparative comparing
        complained complaint completed completely completes completion completions composition compost compound
        compute computed computer computers concept conceptually concerned concurrent condense condition conditions
        cone confidence confident confidential configured confirm connect connected connector connectors consent
        consequence consequences consider considered considering console constant construction contain contained
        container containers containing contains content contentful contents contest continue contract contractors
        contrast contribute contributed contribution contributors control contry conv conversation convertd
        converted converting converts convrsion convs cook cooking copper core cork corner cornwall corresponding
        corridor costing could council counted counter countrys counts county couple course courses court cousin's
        cover covering covid cow cows crane crashed crashes crazy create created creative creatives credited
        creeping crete crew crime croissant cron cross crossed crosses crowd crowded crown crude crystal css csv
        cta culprit cumulative cups curiosity curious current currently curry's curve curves custody customer's cut
        cuántas cv cyber cyclist d d'affaires dad dairy damage damaged dance dancing dark das dashboard dashboards
        dates dating daughter daughter's dave david day's daydreaming db dcc dda dead dear dearer dearest death deb
        debrief debug debugging dec decay december's decent decide decimal decision declined decompose decrease
        deduct deducted deduped deep default defect defects define defined definition degree delayed deliver
        delivered delivering delivers delta demand demands demo demos denial departed departure departures
        deployment depot depth derby derivative derive derived dermatologist dernière descending describe desde
        deserve deserves design desktops dessert detail detect detection detective detector deterioration determine
        dev developed developers deviate deviated deviates deviation deviations dia diabetes diablo diagnose
        diagram dial didn't die diesel diet diff differ differed differences different dig digital dinners
        dinosaurs dips direction directly director disappeared disclose discount discounts discovered disk dispatch
        dispatched displayed disposal disregard dissect distance distinct distinguishes distribute distributed
        distribution ditched ditto div divide divided divorce doable dock docker docs doe doesn't dollars don't
        donald done doors dormant dose dossier dot doubles doubling dough download downloaded downloads downs
        downstream downtown downwards doyle dozen dr draft dragging dragon dragons draw drawn dress drew drifted
        drill drink drinks driven drivers driving dropbox dropping drove drum dry du dublin dubois duds due duel
        dumb dumped dune dungeons duplicate duration dutch duty dying earlier earliest early earned earning
        earnings earns easiest east easter easy eating ecb ecom ecommerce edge edit effect effects efficiency
        efficient effort egg eight either elapsed elden elections electricity elevate elevator eli elm emailed
        emergency emily emissions empire employer enable ended ending ends energy engage engaging engine enps
        enrolled entanglement enter entered entering entertain entire entirely entrances entry enumerate
        environment episodes equal equally equation equipment equivalent err errs essay establish estimate etf eu
        eur european eurovision eve even evenings evenly events every everybody everyone everywhere evidence
        evolution evolve evolved exact examine examples exceed exceeded exceeding exceeds except exception
        exceptions excess exchange executive executives exercise exist existing exists expect expected expenditure
        expense expensive experimentation expiring explains explanation export exposed exposures express expressed
        extend extent extra extract extrapolate eye eyeballs f face facebook faces fact factors factory facts fade
        fading fahrenheit fail failed failing failure failures fair fairies fairly fallen falling fallout falls
        fame familiar family fan fancy fantasy faq fare farewell farm farmer fashion fast faster fasting father
        fatter fault faults fcp fear feb february fed federer's feeds feels feet feierabend ferry fetch fever fewer
        fewest fi fid fiddle field fifteen fifteenth fifth fifty fight fikk files fill filled filling filter
        filters final finance fingers finish finished finnish fiona fire firefox fires firing firm first fish fishy
        fit fitting fix fixed fixes fizzbuzz flag flagged flags flatmate fleet flew flip flogging floor flop
        flowers fluctuated flying focus folder folk follow followed follows fond foods foot footer foreground
        foresee foresees forge forgot formula forrige fortnite forty forward foul found founder founders fountain
        fourteen fourteenth fourth fraction frank fraud freak frequency frequently friday's fridays fridge friend
        fright front frost fruit frustrated frustration fryer fuel fully fun function functions fund furious
        furiously further furthermore future für g gain gains gamers games gap gaps garage gates gatwick gave gaze
        gazette gemini gender general generated gentleman genuine geo georgia ghent ghost gift gifts gimme ginger
        girl gist given gives giving glasgow glass glasses glitch glory glossary glued glxjmic gmail gmv goals goes
        golden goldfish goliath gone gonna google google's goose gossip got grain grammar grand grandma grandmother
        grandpa granularity grapes graph grass grateful graz great greater greatest greece gretel grew grid group
        grouped groups growing grown grps guard guardrail guess guest guests guide guided guidelines gut guys går
        hackathon hadde hadden haha halfway hall halve halved halves halving hamlet hammer hand handed handicap
        handle handled handling hands handy hang hanging hanley hannah hansel happen happened happens happy hardest
        hardly hare harm harry harvest hash hasn't hastings hat hate hates hats have having hay haywire he's head
        headache header heading headline headlines headphones heads health healthy heard hearing heartbeat hearts
        heathrow heating heatmap heatwave heaviest hectare heel heic height helen hell hello help helped helper
        helps hen henderson henry hesse hey hiccups hides hiding higher hijack hikers him himself hip historical
        hits hitting hiya hm hmm hobby hoeveel holds holes holidays holler honest honour hood hoodies hook hope
        horizon horse horses hosted hotel households houston hows huge hundred hung hunger hungry hunt hunters hur
        hurdle hurting husband hush hvor hypothetically i've iban ice ich idea identical identify ie ieri ignore
        ignoring ii il im imagine imdb immediately impact important impression improve improved improves improving
        imps inbox inception incidents incl included including income incomplete increase increased increases
        incremental incurred index india infinity info inform informed ingrid initial inject inner input ins inside
        inspire instability instant instruction insulin intake integral integration intended interaction interested
        intermittent intersection interval intervals interview introduced inventions invest investigate investment
        investor invoice ios ipad ireland irish irregular irregularities isn't iso issued ist it's italian italy
        itemise itemised items itself j jacket jan jane japan jar java javascript jazz jlihj jo joao join joined
        journey journeys jpg judged judging juliet july's jumped jumps jumpy jury k kanal kane karen karl keep
        keeping keeps kept keto kettle kevin keyboard keyword keywords kg kick kicked kicking kicks kid kidding
        killed killer kilo kilometres kind kindly kinds king kingdom kiss kit kitchenware kittens knit knock
        knowing known kpi kubernetes kwh kyoto l lab label labels labor lack lacking ladder lady laggards lagging
        laid lamb lamp lamps landed landing landings landline lands languages lapsed laptops large larger largest
        lasagne lasted latency later latin launch launched laurels law lawyer lay layman's lazy le leader
        leaderboard leadership leading leak leaking leaks leaky leap learned lease leave led leeds leftover leg
        legs lena less let's letters levels levers licence lies lifted lifting ligament lighting likely likewise
        limerick limited limits lincoln lind lineage linen linger link linked links linux lira lisa listed listing
        lit litre litres little lived living loading loads located lock locked loft logbook logic logins lol lonely
        longer looked loop loosen lopsided lord loses losing loss lost lot lovely loves lowdown lower lowering
        lowlights loyalty lst luck lucky lucy luggage lumen lumpy lunches luxembourg ly lyon maand macbeth machines
        madrid magic maiden mailbox mailing mailings maillard makers making man man's manage management manchester
        mange manner map march marching marco margarine margherita mark marketer marriage mars marsh marta master
        matches matching maths matrix matters mattress maybe mayor mde meal mean meaningful means measure measured
        measures measuring medal medals media medical medication medicine mediums meet meetings meets mega meiosis
        member membership memorial memory men menu merchandise merely merge merged messages met meta's meter method
        metre metres mg mia microsoft mid middle midnight might migration milan mileage milestone milkman mill
        mille milliseconds min mind mine minecraft minimum mins minus minute mirror mismatch miss misses mistake
        mitosis mix mnth mo mobiles models modify mom moments mon monarchs monat mondays monitor monitoring mood
        moolah moreover mornings mortality mortem mostly mother mother's motto mountain mouse move moved movement
        movements movers moves movie moving much mug multi multiple mum mum's muscle museum mushroom musicians mute
        muted mutual muzzle myself n nadia nagging nap napoleon napoleon's narrative narrow nasty national
        nationality nations natural naturally nav navigation nba nd needed needs neighbouring neighbours neither
        nephew's nervous netherlands network networks newbies newborn newcomers newly newsletters nicer nigeria
        night's nightly nile nina nine nines nineties ninety noise noisy non none noon nor nordhem nordvik normally
        northern nose nosedive noses note notes nothing notice noticed notification notified notify november's
        nudge nurse nursing nuts nutshell o'clock oat obey objective obstacle occasion occurred oddities oddly
        offer offers officer offices offline often oh ohio okay okr oktober older olds olivia olympic omzet on
        onboarding one's ones onions onto onward onwards oops opening opens opera operating operation operations
        opposed opposite ops opted optimise optimistic options oracle ordering ordinarily ordinary organisation
        origin original originally originate oscar oscars others ought ourselves outage outages outdoor outlay
        outlet outlier outliers outline outlook outperform outrank outs outsell outubro oven overlap overlapped
        overnight overshoot owls owners owns pace pacing pack package packing pagerduty pageview pageviews pain
        paint painted pair pairs pallet pancakes paper par paracetamol parade paragraph parameters parents paris
        parking part parted partial particular partner partners parts pasada passcode passed passes passing pasta
        paste patch paths patience patient patients pattern patterns pause pawbox paying payload payments pays
        paywall pc pct pdp peak peaks pen penalty people's pepperoni percent percentages percentile perf perform
        performed performers performing period permanently persia persist person's pessimistic pestering pet petals
        petrol petrov petrova pharmacy phish phishing photo phrase physics physio picked picker picnic picture pie
        piece pills ping pinged pings pit pitch pivot pixel place places plain plane planet planned plastic
        platforms player players playing plays pleased plotted plug plunge plural pm pocket pockets podium pods
        pohl point pointing poisonous poke poland pole police policy polo pool poor poorest pop popped pops popular
        populated popup pork port porto portugal positions possession possible postage postal postcode postcodes
        posted poster postgres posts pothole pots pound pounds poured pouring power ppl practice prague pre precede
        preceded precedes preceding precisely predict prediction premier premiums prepare preparing prescribe
        present presentation presently pressed presses pressing pressure pretend preview pricier priciest principal
        printing prior prioritised privacy privately priya prize pro probability probable probably problem proceed
        process processing procurement produce produced products professor profile prognosis programme programming
        progression projected projection promised promises promo promotion pronounced proof proofread proper
        properly property proportion proportions proposals propose protects protocol prove provenance provide
        provider pulled pulling pulse pump pumpkins pupil purchase purchaser purchasing purpose purposes pushed
        putting pv pvs pw py qoq qual qualifies qualify qualifying quantify quantity quanto quantum quarter's
        quarterly quarters queries quick quickest quickly quid quiet quietest quit quitting quote r race rachel
        rack raffle rails raining rainy raised raising rake ramp ran random randomisation rang range rank ranked
        rankings rap rapid raspberry rates rather ratios rd re reachable reached reaching react reaction reactivate
        reading readout ready realistic really reappear reasonably rebase receipts receive recency recent recently
        recipes recipient reckon recommend recommendations recommended recorded recording records recovery
        recurring redesign reduce reduced reducing reduction refer reference referral referrals referred referrer
        refreshed refunded regard regarding regex region register registered registering registrants registration
        regular regularly regulars rehearsal reigning reimburse reimbursed relative relaunch release reliable
        religion rely remain remainder remaining remains rembrandt remedy remember remove renames render rendered
        renewal renewals rental reopening rep repeated replacement reply reported reporting reports repurchase
        request requested requests require required rescue reserve reset resignation resignations respect
        respectively respond responsible responsive responsiveness restaurants restrict restricted restricting
        restrictions resume retain retained retargeting retire retired retires retrace returns reveal reverses
        revisit revisited rewind rework reyes rhyme rhymes ribbon rice rich richer rid ride rings rise rises rising
        risk risks risotto river rn roads roaming roast roasting robin robot robots roll roller rolling rome romeo
        roof ropes rose roth rotten rough roughly roulette round route routes routine row royalties rude rugby rugs
        rundown rung runner runners rush russia russian russo résumé said sails salesforce samsung sandra sanity
        sank santa sat saturday saturday's saturdays save saved saw saying scale scales scandal scares scary
        scenario scene science scoped scorers scores scorsa scotland scratching scream screen scrolled scrollers
        scrolling scrolls searched searchers seasonality seat seats sec second secondly seconds secs section seeds
        seeing seems seen sees segments segregate seldom sell seller sellers semana sending sends sense sensitive
        sentence sentences seo sep separate separated separately september's sequence serve server's servers
        services sesh sesions sess sets settimana setting settings settle setup seville sh shall shame shape shaped
        shaping shared sharp sharply she's sheep sheet shelves shenzhen sherlock shifted shifting shifts shine ship
        shipment shipped shipping shirt shoes shoot shop's shopify shoplifting shopped shopper's short shortbread
        shorter shoulder shout showed showing shown shows shrank shrink shrinking shrinks shush shut shy side
        siemens sightings sights signature significance significant significantly signify signs silence silent silk
        silly silver simple simulate simultaneous sin singles sink sinks sister sit site's sits sitting six sixes
        sizes sizing skeletons sketch skewed skiing skill skills sku skus slash sleep slice slide slides sliding
        slip slips slogan slope slot slow slower slowest slowly sluggish slump small smaller smallest smartest
        smartphone smell smith smoke smtp snail snappy sneakers sniff snooze social sock socks sofa sofas sofia
        soft software solar soldiers solely somebody somebody's someone somewhere son son's soon sore sorry sort
        sorted sorting sorts soufflé souls sound sounds south spaces spam span sparkline speak speaking speaks
        specific speed speeding spell spelling spender spends spike spikes spill spit spoilers spoon spotify spots
        spread sql squared squash squeeze srm ssh st stability stack stacked stadium stage stain stairs stalled
        stand standard standing stands standup stare stars started starting starts statement states station
        statistical statistically statistics stats stay stayed stays steadily steak steal steel steepest stem steph
        steve stick stickiness still stole stone stood stopped storage stores storm stormy story straight strangely
        stranger strangers strategy stray stretch stretches strict striker string strip strong stronger strongest
        stuck students studio stumble stupid style submissions submit submits submitted submitting subscribed
        subscriber subscription subsequent subsequently subtracted success such sudden suffer sufficient sugar
        suggest suggestions suitcase suites summarize summed summer sunday's sundays sunny sunset sunshine super
        superior supply suppose supposed suppress sure surf surge surpass surpasses surprise surprises surveillance
        survival survive survives sushi suspects suspend suspicious swallow swallowed swears sweden swim swimming
        swing swings swiss switched switching symptoms synonym synopsis sysadmin systems tablet tabulate tabulated
        tackle tail taken takes taking takt talk talking tallest tally tank tanked tap taps taste taxis team's tech
        technical teenager telephone tell telly temper template tempo tempted tenants tends tennis tenth tenure
        term terms terrible testing tests text th than thank thanks that's thats theme themselves therapist there's
        thereafter thesis they're they've thick things think thinking third thirty thought thousand threshold
        thresholds throat throughout throughs throw throwing throws thru thumbs thursday thursday's thursdays thx
        tide tie tiktok tiktok's tile till tills timeline timer timers timing tired title titled titles tldr toast
        toddler toddlers toe together tolerance tomato tomatoes tonnes took tools topic topics topline topped tops
        torn tornado tortoise totals touch touches touchpoint toward towards town towns toying toys trace traced
        tracked tractor trade trading trail trailer trailing trainers trajectory transcripts transfer transition
        travellers treat tree trended trending trendline trial trialists triangle tricks triggered triggers trim
        trip tripped trips tripwire trolley trophy trouble truck true truly trust trying tuesday tuesday's tuesdays
        tulip tumble tunnel turned turner turning turnout turns tutorial tuvimos tweak twelve twitter type typed
        types typing tyres u ubuntu ufo uke umbrella umbrellas umsatz un unavailable uncertainty undefined
        underlying understand understood undo unengaged unexpected unexplained unfinished unfold unhappy union
        unique uniques unit united universities unmute unnoticed unpack unreachable unrestricted unsubscribed until
        unusual unusually updated updating upon upper upside upstream uptick upward upwards urgency urgent url urls
        usb useful useless user's username uses using usual utm v vacancy vacation vacuum valentine's valid values
        vanish vanished variable variance variant variants vary velo velocity vendor vendors venlo verdict verify
        version versions versus very vet vi via victoria viele vietnam viewed viewer viewers viewing villain
        vinegar vintage vintages violated vip visa visible visiting visitor's vists visual visualise vitals vitamin
        vitamins vlookup vogel vogt voice volts vorige voter voucher vulnerabilities vulnerability wage wait
        waiters walk walking wall wallet wander wanna wanted wants warn warns warriors wars wash wasn't wasted
        wasting watch watched watching water waterfall watering watson wau wave ways wayside we'd we'll we've weak
        weaker web webhook webinar webshop websites wednesdays week's weekday weekdays weekend's weigh weighted
        weighting welcome well wembley wer weren't wet what'd what'll what's whatever whats wheat wheel whenever
        where's whether whichever while whistle white whither who'd whoever wholesale whom whos whose why's wi wide
        window winner winning winter wish wishlist within without wkly wobbly women wonder wong wonky wooden
        wording worked worker working works workspaces worried worry worse worst worth worthwhile would wow wrap
        wreaths wrestling wrist written wrote wtf xmas y yankees yday year's yellow yes yestrday yet you'd yours
        yourself yoy yr zara zero zip zloty zone zones zoom zurich à
        """
}
