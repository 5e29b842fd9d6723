// Written by .ci/question-odds/train.py from examples.tsv. Change the examples there.

/// Words of questions that say nothing for or against a reason to refuse one.
enum ScopeWords {
    /// Words that are not strange, without those that `ScopeWeights` has.
    static let words = """
        aa abandon abandoners abba able abnormal abnormally above absent absolute acceptance according accountant
        accounting accumulated achieved acme acquire acquiring acquisitions acronym across acting action activated
        active actively actives activity actor actually adams add added adding addition additional additionally
        additions adds adjust adults advance advert advertise adverts advice advise affect affected affiliate
        affiliates afresh afternoon afterwards against aged agency aggregate agree ahead ai aim aiming air airbnb
        airing airport aisle alcohol algorithmic alive allocation allowed allowing alone along alongside alps
        already although altogether always american amoxicillin amsterdam ana analyses analysis analyst anchor
        ancient android angry ankles anniversary annual anomalies anomalous anonymous answering answers antibiotics
        anticipated anybody anyone anywhere apart apollo app app's appear appeared applause apples application
        applied apply appointment approval apps apron archive are aren't argument arithmetic arm armchair arms
        around arrange arrival arrive arrived arriving arsenal article ascribed aside asked asking asks asleep
        assign assigned assignment assist assistant assisted assists assume assuming atc atcs ate atlantis atm
        attack attain attendance attribute attributed attribution atypical audio auditors aug august's australia
        austria automate automated automatic automatically autopilot autumn available averaged avg awake away awdub
        awful aws backend backtrack backwards bacon bad badges badly bag bags bail bailing bake baked balance bali
        bamboo bananas band bang banners bar bargain bark barked barking barrel bars base based baseline basis
        basketball bathtub batteries battle bavaria be beach beam beat beating beats became because become becomes
        bed bedtime beer before's began begin beginner beginners beginning begins begun behave behaved behaves
        behaving behaviour being belgium bell bells belong belonged belonging belongs below ben benchmark beneath
        beside besides bet better beyond bgvz bigger bike bing biology bird birds bit bits blame blank bleed
        blended blight blind blips block blockbuster blow blowing blue bmi bodies boil boiled bolt bom bond books
        boomerangs boost boosting boss's bot bother bothered bothers bottleneck bottom bounces bouncing bound
        bounds bowl boxes boyfriend br brace brandt breached breaches bread breadcrumbs break breakdown breakfast
        breath breed bridge brief briefing briefly brighton brightpet bringing brings british broke broken bronze
        brother brought brownies browsed browsers browses brute bubble buck bucket bucketed buckets bucks budgeted
        bug bugs building built bulk bullet bump bumps bunch bundesliga burn burned burning burns burnt bus busier
        busiest busy buttermilk buying buys buzz bypass byte c cab cake cakes calculate calculated calculation
        california caller calm can't canadian cancel cancelled cancelling candidates candles cap capabilities
        captain care career careers carla carlos carpet carry carted carter carve case catalogue catch categories
        caught cause caused causes ce celebrity central cents ceo certain cf cfo chain challenger champagne
        champion champions chance chances chanel changed changes changing characters charged charges cheap cheaper
        cheaply cheat check checking cheese cheetah chef chess chicago chickens chief chiffre child china ching
        chloe chocolate choke cholesterol chrome chronicle chronologically chronology church ci cinema circle
        circles circulate cite cities claim claiming clarify class clay clean cleaner clear clickstream client's
        cliff climate climb climbing climbs clinic clip clock close closer closes closing club clue cm cmo coach
        coast coaster coat coca cocoa codes cohort cohorts coin coincide coins cola collapse collapsed collateral
        colleague colleagues collect collected colour colours column combination combinations combined come comes
        coming commencing comment commerce commission commit committee common company's compared comparing
        competitor's completed completely completes completion completions compost compound compute computed
        computer computers concept conceptually concerned concurrent condense conditions cone confidence confident
        confidential configured connect connected connector connectors consequence consequences consider considered
        considering console contain contained containing contains contentful contents contest continue contract
        contrast contribute contributed contribution contributors control contry conv convertd converted converting
        converts convrsion convs cook cooking copper core cork corner corresponding corridor costing counted
        counting counts county couple coupon courier course courses court cousin's cover covering cow cows crack
        crashed create created creative creatives credit credited creeping crew crime crm cron cross crossed
        crosses crowd crowded crown crude crystal css csv cta culprit cumulative cup cups curiosity curious curry's
        curve custody customer's customs cut cv cyber d d'affaires dad damage dance dancing daniel das dashboard
        dashboards dates dating daughter dave david day's daydreaming dcc dda dead dear dearer dearest death deb
        debrief debug dec decay december's decent decide decision deck decline declined decompose decrease deduct
        deducted deduped deep defined definition delay delayed deliver delivered delivering delta demo denial
        departure departures depot depth derby derivative derive derived dernière descending deserve deserves
        desktops dessert detail detect detective detector deterioration determine develop developed deviate
        deviates deviation deviations dia diabetes diablo diagnose dial didn't diesel diet diff differ different
        dig digital dinners dinosaurs dip dips direct direction directly director disclose discount discounts
        discovered dispatch display displayed disposal disregard dissect distance distinct distinguishes distribute
        distributed distribution ditched ditto div divide divided doable docker docs doctor doe doesn't doing don't
        done doors dormant dose dossier dot doubled doubles doubling dough down download downloaded downloads downs
        downstream downtime downtown downwards doyle dozen dr draft dragging dragon dragons draw drawn dream dress
        drew drifted drill drinks driven driver driving dropping drove drum dry dublin duck due duel dumb dump
        dumped dune dungeons duration during dutch duty dwell dying e earlier early earn earned earns earth east
        easy eating ecom ecommerce edge edit effect effects efficiency efficient effort egg eiffel either elapsed
        elden electricity elevate elevator eli emailed emergency employer empty enable ended ending ends energy
        engage engaging engine enough enrolled enter entered entering entire entirely entrances entries entry
        enumerate equal equally equivalent err errs essay estimate etf eu eur euro europe european euros eve even
        evenings evenly everybody everyone everywhere evolution evolve evolved exact exam examples exceed exceeded
        exceeding exceeds excel except exception exceptions executive executives exist existing exists exit exits
        expect expected expenditure experimentation explains explanation export exposed exposures express expressed
        extend extent extra extrapolate eye eyeballs eyes f face facebook faces fact factors facts fade fading fail
        failed failing failure failures fair fairies fairly fallen falling fallout falls falsify fame familiar
        family fan fantasy faq far fare farm farmer faster fat father fatter fault faults fcp fear feb february fed
        federer's feedback feeds feel feeling feels feet feierabend fetch fever few fewer fewest fid fiddle field
        fifteen fifteenth fifth fifty files fill filled filling films filter filters fine fingers finish finished
        fiona firefox fires firing firm first fish fishy fit fix fixed fixes fizzbuzz flag flagged flags flat
        flatmate fleet flew flip flogging floor flowers flu fluctuated flying focus folk follow followed follows
        fond foot footer force foreground foresee forge forget forgot formula fortnite forty forward foul found
        founders fountain fourteen fourteenth fourth fraction frank freak frequency frequently friday's fridays
        fridge friend friends fright front frost fruit frustrated frustration fully fun function fund furious
        furiously further furthermore future g gain gains game gamers games gap gaps gas gate gates gatwick gave
        gaze gazette gender generate generated gentleman genuine geo gets getting ghost gift gifts girl girlfriend
        gist git gives giving glasgow glass glitch glossary glued glxjmic gmv go goals goes going golden goldfish
        goliath gone gonna google google's goose got grain grammar grandma grandmother grandpa grant granularity
        grapes graph grass grateful graz great greater greatest greece gretel grew grid group grouped groups grow
        growing grown grows grps guard guardrail guardrails guess guest guests guide guided guidelines gut guy h
        haha hair halfway hall halve halved halves halving hammer handed handicap handle handled hands handy hang
        hanging hanley hannah hannibal hansel happen happened happy hardest hardly hare harm harry hash hashed
        hasn't hats have having hay haywire he's head headache header heading headline headlines headphones heads
        health healthy hear heard heartbeat heat heathrow heating heatmap heatwave heaviest heavy hectare heel
        height hell hello help helped helper helps henry hero hey hi hiccups hide hides hiding higher highlights
        hilton him himself hip historical hit hits hitting hiya hm hmm hobby holes holiday holidays holler homework
        honest honour hood hoodies hook hope horizon horse horses host hosted hotels hour hourly house hows hr
        human hundred hung hunger hunt hunters hurdle hurt hurts husband hush hypothetically i've iban ice ich idea
        identical identify identities ids ie ignore ignoring ii image imagine imdb immediately impact important
        impression improve improved improves improving imps incidents incl include included including income
        incomplete increase increased increases incremental incurred index india individuals infinity info informed
        ingrid initial inner input ins inside inspire instability instant insulin intake intended interaction
        intermittent intern intersection interval introduce introduced inventions invest investigate investment
        investor ios ipad iphone ireland irish irregular irregularities isn't iso issued it's italian italy itemise
        itemised itself jacket jams jan jane japan jar java javascript jira jlihj jo joao join joined journalist
        journey journeys json judging juliet july's jump jumped jumps junior jury k karen keep keeping keeps kept
        kettle kevin keyboard keyword keywords kg kick kicked kicking kicks kid kill kilo kind kindly kinds king
        kingdom kiss kitchenware kittens km knock knowing kpi kyoto l la label labels labor lack lacking ladder
        lady lag laggards lagging laid lamb lamp lamps landed landing landings landlord language languages lapsed
        large larger lasagne lasted latency later latin launched laura laurels law lay layman's lazy le lead leader
        leaderboard leadership leading leads leak leaking leaks leaky learn learned least leave leaving led
        leftover leg lena length letzte levels levers licence lies lift lifted lifting ligament lighting likely
        likewise limit limits lincoln lind lineage linen linger link linked linux lira lisa listed lit litre litres
        little live lived loading loads loan located locked logbook longer looking looks loop loosen lopez lopsided
        lord loses losing loss lost lot love lovely loves lowdown lower lowering lowest lowlights loyal loyalty lst
        lucy luggage lumen lunches ly lyon lyrics macbeth machines made madrid magic magnetic mailbox mailings
        maillard maintenance makers makes making manage management manchester manual map march marching marco
        margarine margherita mark market marketer mars marsh marta matches matching mate maths matrix matters
        mattress max may maybe mayor mde meal mean meaning meaningful means measure measured measures measuring
        medal medals media medical medication medicine medium mediums meet meetings meets mega meiosis meisten
        member members membership memorial men menu merchandise merely messages met meta's method metre metres mg
        mia mid middle midnight might migration miles milestone milkman mill mille million milliseconds min mind
        mine minecraft minimum mins minus minute mirror mismatch miss missing mistake mitosis mix mo mobiles modal
        mode models modify mois mom monat mondays monitor monitoring mood moreover mornings mortality mortem mother
        mother's motto mountain mouse move moved movement movements movers moves movie moving ms mtd much mug multi
        multiple mum muscle mushroom music must mute muted mutual muzzle myself n nadia nagging named nan nap
        narrative narrow nasty nation nationality nations natural naturally nav navigation nba nd needed needs
        neighbour neighbours nephew's nervous netherlands network networks never newbies newborn newcomers newly
        news newsletters next nice nicer nigeria nightly nine ninety no noise noisy non none noon nordhem nordvik
        normal normally northern norway nose nosedive noses not note notes nothing notice noticed notified notify
        novak november's nudge null nurse nursing nuts o'clock oak oat obey objective obstacle occasion occurred
        odd oddities oddly off offer offers officer offices offline often oh ohio oil ok okay okr older olds olivia
        one's ones onions onto onward onwards oops opening opens operating operation opinion opposed opposite ops
        opted optimistic options oracle ordering ordinary organisation origin original originally originate oscar
        others ought ours ourselves out outage outcome outdoor outlay outlier outliers outline outlook outperform
        outrank outsell oven over overall overlap overlapped overnight overshoot owls owners owns pace pacing pack
        packaging pagerduty pageview pageviews pain painted painting pair pairs pancakes par parade paragraph
        parental parents paris parking parted partial partner partners parts passcode passed passes passwords patch
        paths patient patients pattern pause pawbox paying payload payment pays paywall pc pct pdp peak peaks
        penalty people's percentages percentile perf perform performed performing period permission persia persist
        person's persons pessimistic pet petals petrol petrov petrova phish photo photos phrase physics physio pi
        picked picker picking picnic picture pie piece pieces pills ping pinged pings pit pitch pivot pixel place
        placed places plain plan plane planet planned planning platforms player players plays pleased plot plug
        plumber plunge plural pm pocket pockets podium point pointing points poland police policy pollen polo pool
        poor poorest pop popped pops popular populated popup portion porto ports portugal possession possible post
        postage postal postcode posted postgres pots pound pounds poured pouring power prague pre precede preceded
        precedes preceding precisely predict prediction pregnancy pregnant premier prepare preparing prescribe
        present presentation presently pressed presses pressing pretend prev preview pricier priciest printer
        printers prior prioritised priya prize pro probability probably problem proceed process produce produced
        professor prognosis programme programming progression project projected projection promised promo promotion
        prompts proper properly property proportion proportions propose protects protocol prove provenance provide
        prune pulled pulling pulse pumpkins pupil puppy purchasing purpose push pushed put putting pv pvs pw qoq
        qtd qualifies qualify qualifying quality quantify quantity quarter's quarters queries question quick
        quickest quickly quid quiet quit quitting quote race rachel rack rails rainfall raining rainy raised
        raising rake ramp random randomisation range rank ranked ranking rap rapid rare raspberry rates rather
        ratio ratios raw rd re reach reachable reached reaching react reactivate reading readout ready realistic
        really realtime reappear reasons receipts receive recency recent recently recipient reckon recommendations
        recommended recording records recovery recurring red redesign reduce reduced reduction referral referrals
        referrer refresh refreshed regarding region regions register registering registrants registration regular
        regularly regulars rehearsal reigning reimburse reimbursed relative relaunch release reliable religion rely
        remain remainder remaining remains remedy remove render rendered reopening rep repeat repeated replacement
        reply reported reporting reports reps repurchase requested requests reserve reset resignation respectively
        respond response responsible responsive responsiveness restaurants resting restrict restricted result
        results resume retain retained retargeting retire retired retires retrace return returned returns rev
        reverses reviews revisit revisited rewind reyes rhymes ribbon rice rich rid ride rings rise rises rising
        risk risks risotto rival river roads roaming roast roasting robin robot robots roll roller rolling rome
        romeo roof ropes rose roses roth rotten rough roughly roulette round route routes routine row royalties
        rude rugby rugs rundown rung runner runners rush russia russo ryanair s safe said sails sandra sank santa
        sat saturday saturday's saturdays save saved savings saw saying scale scales scan scares scary scenario
        scene schedule science scoped scored scorers scores scotland scratching scream screen screens scroll
        scrolled scrollers scrolling scrolls searched searchers seat sec second secondly seconds secs section seeds
        seeing seems seen sees segment segregate seldom seller sellers selling semaine sending sends sense
        sensitive sensitivity sentence sentences seo sep separate separated separately sept september's series
        serve server's servers sesh sesions sess sets settings settle setup seville shall shame shape shaped
        shaping shared sharp sheep shelf shelves sherlock shifted shifting shine ship shipped shipping shoes shoot
        shopify shoplifting shopped shopping shops shortbread shorter shot shoulder shout showed showing shown
        shows shrank shrink shrinkage shrinking shrinks shush shy sightings sights signature significant
        significantly signify signs silence silent silk silly silver simple simulate simultaneous sin single
        singles sink sinks sister sit site's sits sitting sixes sizes sizing skeletons sketch skewed skiing skill
        skills sku skus slash sleep slice slide slides sliding slips slope slot slow slower slowest slowly sluggish
        slump small smaller smallest smartest smartphone smell smith smoke sms smtp snail sneak sneakers sniff
        snooze sock socks sofa sofas sofia soft solar solely solved somebody somebody's someone son son's soon sore
        sorry sort sorted sorting sorts soufflé souls sound sounds sourdough south sow spain span sparkline speak
        speaking speaks speech spell spender spends spike spikes spill spit spoilers spoon spotify spots spread sql
        square squared squash squeeze srm ssh st stability stack stadium stage stain stairs stale stalled stand
        standard standing stands standup star stare started starting starts stat statement states station
        statistical statistically stats stay stayed stays steak steel steepest stem steph steve stick stickiness
        sticky stole stone stood stopped stores storm stormy story straight strange strangely stranger strategy
        stray stretch stretches strict striker string strip stronger strongest stuck student students studio stuff
        stumble style submit submitted submitting subscribe subscription subsequent subtracted success such sudden
        suffer sufficient sugar suggest suggestions suitcase suites summarize summed sunday's sundays sunny sunset
        sunshine super superior supply suppose supposed suppress sure surf surge surpass surprise surprises
        survival survive survives suspects suspend suspicious swallow swallowed swears sweden swimming swing swings
        swiss switching switzerland sydney sync synonym synopsis systems tabulate tabulated tackle tag tail taken
        takes taking talk talking tally tank tanked tap taps target taste tea teach teacher team's technical
        teenager tell telly temper template tempo tempted tenants tends tennis tenth terminal terms terrible
        testing tests texas text than thank thanks that's thats theme themselves theory there's thereafter these
        they're they've thick think thinking third thirty thought thousand threshold throughout throughs throw
        throwing throws thru thumbs thursday thursday's thursdays thx ticket tide tiktok's tile till timeline timer
        timers timing tired title titled titles tl toast today toddler toddlers toe together told tomato tomatoes
        tonnes took tool topic topics topline topped tops torn tortoise touch touches touchpoint tour toward
        towards tower town toying toys trace track tracked tractor trade trading trail trailer trailing train
        trainee trainers trains trajectory transaction transactions transfer transition travellers treat treatment
        tree trended trending trendline trial trialists triangle trick tricks triggers trim trip tripped trips
        tripwire trolley trophy true truly trust try tuesday's tuesdays tumble tunnel turn turned turner turning
        tutorial tweak twelve type typed types typing tyre tyres u ubuntu ufo umbrella umbrellas un unavailable
        uncertainty undefined underlying understand understood undo unengaged unexpected unfinished unfold union
        unique uniques unit united unmute unpack unpaid unreachable unrestricted until unusual unusually updated
        updating upon upper ups upstream uptick upward upwards urgency urgent url urls usb useful useless user's
        uses using usual utm v va vacuum valentine's valid values vanish vanished variable variance variant
        variants vary velo velocity vendor vendors verdict verify version versions versus very vet via victoria
        vietnam viewed viewer viewers viewing villain vintage vintages violated visa visible visiting visitor's
        vists visual visualise vitals vitamin vlookup vogt voice volts volume voucher vulnerabilities w wait walk
        walking wall wallet wander wanna wanted wants warmers warn warriors wars wash wasn't wasted wasting watch
        watched waterfall watering watson wau ways wayside we'd we'll we've weak weaker webhook webinar webshop
        websites wednesdays weekday weekdays weigh weight weighted weighting weird well wembley went weren't wet
        what'd what'll whatever whats wheat wheel whenever whether whichever while whistle white whither who'd
        who's wholesale whom why's wide wife wifi windows winner winning wins winter wish wishlist within wkly
        wobbly women wonder wonky wooden worked workers works workspaces worried worry worse worth worthwhile wow
        wrap wreaths wrestling wrist writing written wrote wtf y yankees year's yellow yen yes yield yoga you'd
        you're yours yourself yoy yr zara zero zip zone zones zoom zurich à
        """
}
