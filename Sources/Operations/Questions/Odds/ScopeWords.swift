// Written by .ci/question-odds/train.py from examples.tsv. Change the examples there.

/// Words of questions that say nothing for or against a reason to refuse one.
enum ScopeWords {
    /// Words that are not strange, without those that `ScopeWeights` has.
    static let words = """
        aa abandon abandoners abba abbiamo able abnormal abnormally above absent absolute acceptance according
        accountant accumulated achievable achieved acme acquire acquired acquiring acquisitions acronym across
        acting action activated actively actives activity actor actually adams add added adding addition additional
        additionally additions adds adjust admin's adults advance advert advertise adverts advice advise affect
        affected affiliate affiliates afresh afternoon afterwards age aged agency ages aggregate agree ahead ai aim
        aiming air airbnb airing airport aisle alcohol algorithmic alive allocation allowed allowing alone along
        alongside already although altogether always american amount amounts amoxicillin amsterdam ana analyses
        analysis analyst anchor ancient android angry ankles anniversary annual anomalies anomalous anonymous
        answered answering answers antibiotics anticipated anybody anyone anyway anywhere apart apollo app app's
        appear appeared applause apples application applied apply appointment appreciate approval apps apron
        archive are aren't argument arithmetic arm armchair arms around arrange arrival arrive arrived arriving
        arsenal article articles ascending ascribed aside asked asking asks asleep assign assigned assignment
        assist assistant assisted assists assume assuming atc atcs ate atlantis atm attack attain attendance
        attribute attributed attribution atypical audio auditor auditors aug august's australia austrian automate
        automated automatic automatically autopilot autumn available averaged avg awake away awdub awful aws
        backend backtrack backward backwards bacon bad badges badly bag bags bail bailed bailing bake baked balance
        bali bamboo banana bananas band bang banners bar barcelona bargain bark barked barking barrel bars base
        based baseline basis basketball bathtub batteries battery battle bavaria be beach beam beat beating beats
        became because become becomes bed bedtime beer before's began begin beginner beginners beginning begins
        begun behave behaved behaves behaving behaviour being belgium bell bells belong belonged belonging belongs
        below benchmark beneath beside besides besøk bet beta better beyond bgvz bigger bike bing biology bird
        birds bit bits blame blank bleed bleeding blended blight blind blips block blockbuster blow blowing blue
        bmi bodies boil boiled bolt bom bond books boomerangs boost boosting boss boss's bot bother bothered
        bothers bottleneck bounces bouncing bound bounds bowl box boxes boyfriend br brace brandt breached breaches
        bread breadcrumbs break breakdown breakfast breath breed bridge brief briefing briefly brighton brightpet
        bringing brings british broke broken bronze brother brought brownies browsed browsers browses brute bubble
        buck bucket bucketed buckets bucks budgeted bug bugs build building built bulk bullet bump bumps bunch
        bundesliga burn burned burning burns burnt burst bus busier busiest busy buttermilk buys buzz bypass byte c
        cab cakes calculate calculated calculation calendar california caller calm camera can't canada canadian
        cancelled cancelling candidates candles cap capabilities captain care career careers carla carlos carpet
        carries carry carted carter carve case catalogue catch categories caught cause caused causes ce celebrities
        celebrity central cents ceo ceremony certain cf cfo chain chairs challenger champagne champion champions
        chance chances chanel changed changes changing characters charged charts cheap cheaper cheaply cheat check
        checked checking cheese cheetah chef chess chicago chickens chief chiffre child china ching chloe chocolate
        cholesterol chop chrome chronicle chronologically chronology church ci cinema circle circles circulate cite
        cities claim claiming claire clarify clay clean cleaner clear clicking clickstream client's cliff climb
        climbing climbs clinic clip clock close closer closes closing club clue cm cmo coach coast coaster coat
        coca cocoa codes cohort cohorts coin coincide coins cola collapse collapsed collateral colleagues collect
        collected collection colour colours column columns combien combination combinations combined come comes
        coming commencing comment commentary commerce commission commit committee common company's comparing
        complained completed completely completes completion completions compost compound compute computed computer
        computers concept conceptually concerned concurrent condense conditions cone confidence confident
        confidential configured connect connected connector connectors consequence consequences consider considered
        considering console constant contacts contain contained containing contains contentful contents contest
        continue contrast contribute contributed contribution contributors control contry conv conversation
        convertd converted converting converts convrsion convs cook cooking copper core cork corner cornwall
        corresponding corridor costing could counted counter counting counts county couple coupon courier course
        courses court cousin's cover covered covering cow cows crashed create created creative creatives credit
        credited creeping crew crime crm cron cross crossed crosses crowd crowded crown crude crystal css csv cta
        culprit cumulative cups curiosity curious currently curry's curve curves custody customer's customs cut
        cuántas cyber d d'affaires dad damage damaged dan dance dancing das dashboard dashboards date dates dating
        daughter daughter's dave david day's daydreaming dcc dda dead deal dear dearer dearest death deb debrief
        debug debugging dec decay december's decent decide decision deck decline declined decode decompose decrease
        deduct deducted deduped deep defined definition degree delay delayed deliver delivered delivering delta
        demand demo denial departure departures depth derby derivative derive derived dernière descending desde
        deserve deserves desk desktops dessert detail detect detection detective detector deterioration determine
        dev develop developed developer developers deviate deviates deviation deviations dia diabetes diablo
        diagnose dial didn't die diesel diet diff differ differed different dig digital digits dinners dinosaurs
        dip dips direct direction directly director disappeared disclose discount discounts discovered disk
        dispatch display displayed disposal disregard dissect distance distinct distinguishes distribute
        distributed distribution ditched ditto div divide divided doable docker docs doctor doe doesn't don't done
        doors dormant dose dossier dot doubled doubles doubling dough download downloaded downloads downs
        downstream downtime downtown downwards doyle dozen dr draft dragging dragon dragons draw drawn dream dress
        drew drifted drill drink drinks driven driver driving dropping drove drum dry du dublin dubois duck duds
        due duel dumb dumped dune dungeons duplicate duration during dutch duty dwell dying e earlier early earn
        earned earns earth easiest east easy eating ecom ecommerce edge edit effect effects efficiency efficient
        effort egg eiffel either elapsed elden elevate elevator eli elm else emailed emails emergency emily
        employer enable ended ending ends energy engage engaging engine enough enrolled entanglement enter entered
        entering entire entirely entrances entries entry enumerate equal equally equation equivalent err errs essay
        estimate etf eu eur euro europe european euros eve even evenings evenly everybody everyone everywhere
        evolution evolve evolved exact exam examples exceed exceeded exceeding exceeds excel except exception
        exceptions excess executive executives exercise exist existing exists exits expect expected expenditure
        expense expensive experimentation explained explains explanation export exposed exposures express expressed
        extend extent extra extrapolate eye eyeballs f face facebook faces fact factors facts fade fading fail
        failed failing failure failures fair fairies fairly fall fallen falling fallout falls falsify fame familiar
        family fan fancy fantasy faq far fare farm farmer faster fastest fat father fatter fault faults fcp fear
        feb february fed federer's feedback feeds feels feet feierabend fetch fever few fewer fewest fid fiddle
        field fifteen fifteenth fifth fifty fikk files fill filled filling filter filters final fine fingers finish
        finished fiona firefox fires firing firm first fish fishy fit fix fixed fixes fizzbuzz flag flagged flags
        flat flatmate fleet flew flip flogging floor flowers flu fluctuated flying focus folk follow followed
        follows fond foot footer force foreground foresee forge forget forgot formula forrige fortnite forty
        forward foul found founders fountain fourteen fourteenth fourth fraction frank freak frequency frequently
        friday's fridge friend fright front frost fruit frustrated frustration fully fun function fund funds
        furious furiously further furthermore future g gain gains game gamers games gap gaps gas gate gates gatwick
        gave gaze gazette gender generate generated gentleman genuine geo get gets getting ghost ghosts gift gifts
        gimme girl gist git given gives giving glasgow glass glitch glossary glued glxjmic gmail gmv go goals goes
        going golden goldfish goliath gone gonna google google's goose got gps grain grandma grandmother grandpa
        granularity grapes graph grass grateful graz great greater greatest greece gretel grew grid grouped groups
        grow growing grown grows grps guard guardrail guardrails guess guest guests guide guided guidelines gut guy
        guys gym går h hadde hadden haha hair halfway hall halve halved halves halving hammer handed handicap
        handle handled handling hands handy hang hanging hanley hannah hansel happen happened happy hardest hardly
        hare harm harry hash hasn't hate hats having hay haywire he's head headache header heading headline
        headlines headphones heads health healthy hear heard hearing heart heartbeat hearts heathrow heating
        heatmap heatwave heaviest heavy hectare heel height hell hello help helped helper helps henderson henry
        hesse hey hi hiccups hide hides hiding higher highlights him himself hip historical hit hits hitting hiya
        hm hmm hobby hoeveel hole holes holidays holler homework honest honour hood hoodies hook hope horizon horse
        horses host hosted hotel hotels hour hourly house houston hows hr http huge human hundred hung hunger hunt
        hunters hur hurdle hurt hurting husband hush hvor hypothetically i've iban ice ich idea identical identify
        identities ids ie ieri ignore ignoring ii il im image imagine imdb immediately impact important impression
        improve improved improves improving imps incidents incl include included including income incomplete
        increase increased increases incremental incurred index india individuals infinity info inform informed
        ingrid initial inner input ins inside inspire instability instant insulin intake integration intended
        interaction interested intermittent intern intersection interval introduce introduced inventions invest
        investigate investment investor invoice ios ipad ireland irish irregular irregularities isn't iso issued
        ist it's italian italy item itemise itemised itself jacket jams jan jane japan jar java javascript jazz
        jira jlihj jo joao join joined jonas journalist journey journeys judged judging juliet july's jump jumped
        jumps jumpy junior jury k kanal karen keep keeping kept kettle kevin keyboard keylogger keyword keywords kg
        kick kicked kicking kicks kid kill killed kilo kind kindly kinds king kingdom kiss kit kitchenware kittens
        km knock know knowing knows kpi kyoto l label labels labor lack lacking ladder lady lag laggards lagging
        laid lamb lamp lamps landed landing landings landlord lands language languages lapsed large larger lasagne
        lasted lately latency later latin launch launched laura laurels law lawyer lay layman's lazy le lead leader
        leaderboard leadership leading leads leak leaking leaks leaky learn learned least leave leaving led
        leftover leg lena length let's letters levels levers licence lies lift lifted lifting ligament lighting
        likely likewise limerick limit limits lincoln lind lineage linen lines linger link linked links linux lira
        lisa listed listeners listing lit litre litres little live lived loading loads located locked logbook logic
        long longer looked looking loop loosen lopez lopsided lord loses losing loss lost lot lovely loves lowdown
        lower lowering lowlights loyalty lst lucy luggage lumen lunches ly lyon lyrics maand macbeth machines made
        magic mailbox mailing mailings maillard maintenance makers makes making man manage management manager
        manchester mange manner map march marching marco margarine margherita mark marketer mars marsh marta
        matches matching mate maths matrix matters mattress max may maybe mayor mde meal mean meaning meaningful
        means measure measured measures measuring medal medals media medical medication medicine medium mediums
        meet meetings meets mega meiosis member members membership memorial men menu merchandise merely merge mes
        messages met meta's method metre metres mg mia mid middle midnight might migration miles milestone milkman
        mill mille milliseconds min mind mine minecraft minimum mins minus minute mirror mismatch miss missing
        mistake mitosis mix mnth mo mobiles modal mode models modify mois mom mon monat mondays monitor monitoring
        mood moreover mornings mortality mortem mostly mother mother's motto mountain mouse move moved movement
        movements movers moves movie moving ms mtd much mug multi multiple mum muscle mushroom music mute muted
        mutual muzzle myself n nadia nagging named nan nap narrative narrow nasty nation nationality nations
        natural naturally nav navigation nba nd needed needs neighbour neighbours neither nephew's nervous
        netherlands network networks never newbies newborn newcomers newly news newsletters next nice nicer nigeria
        nightly nine nineties ninety no noise noisy non none noon nor nordhem nordvik normal normally northern
        norway nose nosedive noses not note notes nothing notice noticed notified notify november's nudge null
        nurse nursing nuts o'clock oat obey objective obstacle occasion occurred odd oddities oddly off offer
        offers officer offices offline oh ohio oil ok okay okr oktober olds olivia olympic omzet onboarding one's
        ones onions onto onward onwards oops opening opens operating operation opinion opposed opposite ops opted
        optimise optimistic options oracle ordering ordinarily ordinary organisation origin original originally
        originate oscar others ought ourselves out outage outcome outdoor outlay outlet outlier outliers outline
        outlook outperform outrank outsell outubro oven over overall overlap overlapped overnight overshoot owe
        owls owners owns pace pacing pack package packaging pager pagerduty pageview pageviews pain painted
        painting pair pairs pancakes par paracetamol parade paragraph parents paris parking parliament part parted
        partial partner partners parts pasada passcode passed passes passing passwords patch paths patience patient
        patients pattern patterns pause pawbox paying payload payment pays paywall pc pct pdp peak peaks penalty
        people's percentages percentile perf perform performed performers performing period permission persia
        persist person's persons pessimistic pet petals petrol petrov petrova phish phishing photo photos phrase
        physics physio pi picked picker picnic picture pie piece pieces pills ping pinged pings pit pitch pivot
        pixel place places plain plan plane planet planned planning platforms player players plays pleased plot
        plotted plug plumber plunge plural plus pm pocket pockets podium point pointing points poland police policy
        pollen polo pool poor poorest pop popped pops popular populated population popup portion porto ports
        portugal possession possible post postage postal postcode posted postgres pots pound pounds poured pouring
        power ppl prague pre precede preceded precedes preceding precisely predict prediction pregnancy pregnant
        premier prepare preparing prescribe present presentation presently pressed presses pressing pretend prev
        preview pricier priciest printer printers prior prioritised priya prize pro probability probably problem
        proceed process produce produced professor prognosis programme programming progress progression project
        projected projection promised promo promotion prompts proof proper properly property proportion proportions
        propose protects protocol prove provenance provide provider prune pulled pulling pulse pumpkins pupil puppy
        purchased purchasing purpose pushed put putting pv pvs pw py python qoq qtd qual qualifies qualify
        qualifying quality quantify quantity quanto quantum quarter's quarterly quarters queries query question
        queue quick quickest quickly quid quiet quit quitting quote r race rachel rack rails rainfall raining rainy
        raised raising rake ramp ran random randomisation range ranked ranking rap rapid rare raspberry rates
        rather ratio ratios raw rd re reachable reached reaching react reaction reactivate readers reading readout
        ready real realistic really realtime reappear reasons receipts receive recency recent recently recipes
        recipient recipients reckon recommendations recommended recorded recording records recovery recurring
        recursion red redesign reduce reduced reducing reduction refer reference referral referrals referred
        referrer refreshed refunded regarding region regions register registered registering registrants
        registration regular regularly regulars rehearsal reigning reimburse reimbursed relative relaunch release
        reliable religion rely remain remainder remaining remains remedy remove render rendered reopening reorder
        rep repeat repeated replacement reply reported reporting reports repurchase request requested requests
        require reserve reset resignation respectively respond response responsible responsive responsiveness
        restaurants resting restrict restricted result results resume retain retained retargeting retention retire
        retired retires retrace return returned returning returns rev reverses reviews revisit revisited rewind
        reyes rhymes ribbon rice rich rid ride rings rise rises rising risk risks risotto rival river rn roads
        roaming roast roasting robin robot robots roll roller rolling rome romeo roof ropes rose roses roth rotten
        rough roughly roulette round route routes routine row royalties rude rugby rugs rundown rung runner runners
        runs rush russia russo ryanair résumé s safe said sails sale sandra sanity sank santa sat saturday's
        saturdays save saved savings saw saying scale scales scan scares scary scenario scene schedule science
        scoped scored scorers scores scorsa scotland scratching scream screen screens scroll scrolled scrollers
        scrolling scrolls searched searchers seasonality seat sec second secondly seconds secs section seeds seeing
        seems seen sees segment segregate seldom seller sellers selling semana sending sends sense sensitive
        sensitivity sentence sentences seo sep separate separated separately sept september's sequence series serve
        server's servers sesh sesions sess sets settimana setting settings settle setup seville shall shame shape
        shaped shaping shared sharp sheep shelves sherlock shifted shifting shine ship shipment shipped shipping
        shoes shoot shop's shopify shoplifting shopped shopping shops short shortbread shorter shot shoulder shout
        showed showing shown shows shrank shrink shrinkage shrinking shrinks shush shy side sightings sights
        signature significant significantly signify signs silence silent silk silly silver simple simulate
        simultaneous sin singles sink sinks sister sit site's sits sixes size sizes sizing skeletons sketch skewed
        skiing skill skills sku skus slash sleep slice slide slides sliding slip slips slope slot slow slower
        slowest slowly sluggish slump small smaller smallest smartest smartphone smell smith smoke smtp snail
        snappy sneak sneakers sniff snooze sock socks sofa sofas sofia soft solar solely solved somebody somebody's
        someone somewhere son son's soon sore sorry sort sorted sorting sorts soufflé souls sound sourdough south
        sow spain span sparkline speak speaking speaks specific speech speed spell spelling spender spends spike
        spikes spill spit spoilers spoon spots spread sql square squared squash squeeze srm ssh st stability stack
        stacked stadium stage stain stairs stale stalled stand standard standing stands standup star stare stars
        started starting starts stat state statement states station statistical statistically stats status stay
        stayed stays steadily steak steel steepest stem steph steve stick stickiness still stole stone stood
        stopped storage stores storm stormy story straight strange strangely stranger strategy stray stretch
        stretches strict striker string strip strong stronger strongest stuck student students studio stuff stumble
        style submit submitted submitting subscribe subscription subsequent subtracted success such sudden sudoku
        suffer sufficient sugar suggest suggestions suitcase suites summarize summed sun sunday's sundays sunny
        sunset super superior supply suppose supposed suppress sure surf surge surpass surprise surprises survival
        survive survives suspects suspend suspicious swallow swallowed swears sweden swimming swing swings swiss
        switched switching switzerland sydney sync synonym synopsis systems tabulate tabulated tackle tag tail
        taken takes taking talk talking tally tank tanked tap taps target taste tea teach teacher team's technical
        teenager telephone tell telly temper template tempo tempted tenants tends tennis tenth term terminal terms
        terrible testing tests texas text th than thank thanks that's thats theme themselves theory therapist
        there's thereafter these they're they've thick thing think thinking third thirty thought thousand threshold
        thresholds throughout throughs throw throwing throws thru thumbs thursday thursday's thursdays thx ticket
        tide tiktok's tile till timeline timer timers timing tired title titled titles tl toast today toddler
        toddlers toe together told tomato tomatoes tonnes took tool topic topics topline topped tops torn tortoise
        touch touches touchpoint tour toward towards tower town towns toying toys trace track tracked tractor trade
        trading trail trailer trailing trainers trajectory transaction transactions transfer transit transition
        travellers treat treatment tree trended trending trendline trial trialists triangle trick tricks trigger
        triggers trim trip tripped trips tripwire trolley trophy trouble true truly trust try trying tuesday
        tuesday's tuesdays tumble tunnel turned turner turning tutorial tuvimos tweak twelve type types typing tyre
        tyres u ubuntu ufo uke umbrella umbrellas umsatz un unavailable uncertainty undefined underlying understand
        understood undo unengaged unexpected unexplained unfinished unfold union unique uniques unit united unmute
        unpack unpaid unreachable unrestricted until unusual unusually updated updating upon upper ups upside
        upstream uptick upward upwards urgency urgent url urls usage usb useful useless user's uses using usual utm
        v va vacuum valentine's valid values vanish vanished variable variance variant variants vary velo velocity
        vendor vendors verdict verify version versions versus vet vi via victoria viele vietnam viewed viewer
        viewers viewing villain vintage vintages violated vip visa visible visiting visitor's vists visual
        visualise vitals vitamin vlookup vogel vogt voice volts voucher vulnerabilities w wait walk walking wall
        wallet wander wanna wanted wants warmers warn warns warriors wars wash wasn't waste wasted wasting watch
        watched watching waterfall watering watson wau wave ways wayside we'd we'll we've weak weaker webhook
        webinar webshop websites wednesdays weekday weekdays weekend's weigh weight weighted weighting weird well
        wembley went weren't wet what'd what'll whatever whats wheat wheel whenever whether whichever while whistle
        white whither who'd whoever wholesale whom whos why's wide wife wifi window windows winner winning wins
        winter wish wishlist within wkly wobbly women wonder wonky wooden wording worked workers workspaces worried
        worry worse worth worthwhile would wow wrap wreaths wrestling wrist writing written wrote wtf y yankees
        yday year's yellow yes yet you'd you're yours yourself yoy yr zara zip zone zones zoom zurich à
        """
}
