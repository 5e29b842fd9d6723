// Written by .ci/question-odds/train.py from examples.tsv. Change the examples there.

/// Words of questions that say nothing for or against a reason to refuse one.
enum ScopeWords {
    /// Words that are not strange, without those that `ScopeWeights` has.
    static let words = """
        aa abandon abandoners abba able abnormal abnormally above absent absolute according accountant accounting
        acme acquire acquisitions acronym across action activated active actively actives activity actor actually
        adams add added adding additional additionally additions adds adjust administrator adults advert adverts
        advice advise affect affected affiliate affiliates afresh afternoon afterwards aggregate agree ahead ai aim
        aiming air airbnb airing airport aisle alcohol algorithmic alive allocation allowed allowing alone along
        alongside alps already although altogether always american amsterdam ana analyses analysis analyst anchor
        android angry ankles anniversary annual anomalies anomalous anonymise anonymous answering answers
        anticipated anybody anyone anywhere apart apollo app appear appeared applause apples application applied
        appointment approval apps apron archive are aren't argument arithmetic arm armchair arms around arrange
        arrival arrive arrived arriving arsenal article ascribed aside asked asking asks asleep assign assigned
        assignment assist assisted assists assume assuming atc atcs ate atlantis atm attack attain attributed
        attribution atypical audio auditors aug august's australia austria automate automatic automatically
        autopilot autumn available averaged avg awake away awdub backend backtrack backwards bacon bad badges badly
        bag bags bail bailing bake baked bali bamboo bananas band bang banners bar bargain bark barked barrel bars
        base based baseline basis basketball bathtub battle bavaria be beach beam beat beating beats became because
        become becomes bed bedtime beer before's began begin beginner beginning begins begun behave behaved behaves
        behaving behaviour being belgium bell bells belong belonged belonging belongs below ben benchmark beneath
        beside besides bet better beyond bgvz bigger bike bing biology bird birds birthday bit bits blame blank
        bleed blended blight blind blips block blockbuster blow blowing blue bmi boil bolt bom bond booked books
        boomerangs boosting boss's bot bother bothered bothers bottleneck bottom bounces bouncing bound bounds bowl
        box boxes boyfriend br brace breached breaches bread breadcrumbs break breakdown breakfast breath breed
        bridge brief briefing briefly brighton brightpet bringing brings british broke broken bronze brother
        brought brownies browsed browsers brute bubble buck bucket buckets bucks budgeted bug built bulk bullet
        bump bumps bunch bundesliga burn burned burning burns burnt bus busier busiest busy buttermilk buying buys
        buzz bypass byte c cake calculate calculated calculation caller calm can't canadian cancelled cancelling
        candles cap capabilities captain care careers carla carlos carpet carted carter carve case catalogue catch
        categories caught cause caused causes ce celebrity cents ceo certain cf cfo chain challenger champagne
        champion champions chance chances chanel changed changes changing chapter characters charged cheap cheaper
        cheaply cheat check checking cheese cheetah chef chess chicago chickens chief chiffre child china ching
        chloe chocolate cholesterol chrome chronicle chronologically chronology church ci cinema circle circulate
        cite cities claim claiming clarify class clay clean clear clicking clickstream cliff climb climbing climbs
        clinic clip clock closer closes closing club clue cm cmo coach coast coaster coat coca cocoa codes coffee
        cohort cohorts coin coincide coins cola collapse collapsed collateral colleagues collect collected colour
        colours column combinations combined come comes coming commencing comment commerce commission commit
        committee common compared competitor's completed completely completion completions compound compute
        computed computer computers concept conceptually concerned concurrent condense conditions cone confidence
        confidential configured connect connected connector connectors consequence consequences consider considered
        console contain containing contains contentful contents contest context continue contract contrast
        contribute contributed contribution contributors control contry conv convertd converted converting converts
        convs cook cooking copper core cork corner corresponding corridor costing costs counted counting counts
        county couple coupon course court cousin's cover covering cow cows crashed create created creative
        creatives credit credited creeping crew crime crm cron cross crossed crowd crowded crown crude crystal css
        csv cta culprit cumulative cups curiosity curious curry's curve custody customer's customs cut cyber d
        d'affaires dad damage dance dancing daniel das dashboard dates dating daughter dave day's daydreaming dcc
        dda dead dear dearer dearest death deb debrief debug dec decay december's decent decide decision deck
        decline declined decompose decrease deduct deducted deduped deep defined definition delay delayed deliver
        delivered delivering delta demo denial departure departures depot depth derby derivative derive derived
        dernière descending deserve deserves desktops dessert detail detect detective detector dev develop
        developed deviate deviations devices dia diagnose dial didn't diesel diet diff differ different dig digital
        dinners dip dips direct direction directly director disclose discount discounts discovered dispatch display
        displayed disregard dissect distance distinct distribute distributed distribution ditched ditto div divide
        divided doable docker docs doctor doesn't doing don't done doors dormant dose dossier dot doubled doubles
        doubling dough dow down download downloaded downloads downs downstream downtime downtown downwards doyle
        dozen dr draft dragging dragon dragons draw drawn dress drew drifted drill drinks driven driver drivers
        driving dropping drove drum dry dublin duck due dump dumped dune dungeons duration during dutch duty dwell
        e earlier early earn earned earns earth east easy eating ecom ecommerce edge edit effect effects efficiency
        efficient effort egg eiffel eight either elapsed elden electricity element elevate elevator eli emailed
        emergency employer ended ending ends energy engagement engaging engine enrolled enter entered entering
        entire entirely entrances entries entry enumerate episodes equal equally equivalent err errs essay estimate
        etf eu eur euro europe eve evenings evenly everybody everyone everywhere evolution evolved exact exam
        examples exceed exceeded exceeding exceeds excel except exception exceptions executive executives exist
        existing exists exit exits expect expected experimentation explains explanation export exposed exposures
        express expressed extend extent extra extrapolate eye eyeballs f face faces fact factors fade fading fail
        failed failing failure failures fairies fairly fallen falling fallout falls fame familiar family fantasy
        faq far fare farm farmer faster father fatter fault faults fcp fear feb february fed federer's feedback
        feeds feel feeling feels feet feierabend fetch fever few fewer fewest fid fiddle field fifteen fifteenth
        fifth fifty files fill filled filling films filter filters final fine fingers finish finished fiona firefox
        fires firing firm first fish fishy fit fix fixed fixes fizzbuzz flag flagged flags flat flatmate fleet flew
        flip flood floor flowers flu fluctuated flying focus folk follow followed follows fond foot footer force
        foreground foresee forge forget forgot formula fortnite forty forward foul found founders fountain
        fourteenth fourth fraction frank freak frequency frequently friday's fridays fridge friend friends fright
        front frost fruit frustrated frustration fully fun function fund funds furious furiously further
        furthermore future g gain game gamers games gap gaps gas gate gates gatwick gave gaze gazette generate
        generated gentleman genuine gets getting ghost gift gifts girl girlfriend gist git gives giving glass
        glitch glossary glued gmv go goals goes going golden goldfish gone gonna google google's goose got gps
        grain grammar grandma grandmother grandpa grant granularity graph grass great greater greatest greece
        gretel grew grid gross group grouped groups grow growing grows grps guard guardrail guardrails guess guest
        guests guide guided gut guy gym h haha hair halfway hall halve halved halves halving hammer handed handicap
        handle handled hands handy hang hanging hannah hannibal hansel happen happened happy hardest hare harm hash
        hashed hasn't hats have having hay haywire he's head headache header headline headlines headphones heads
        health healthy hear heard heart heartbeat heat heathrow heating heatmap heatwave heaviest hectare heel
        height hell hello help helped helper helps henry hero hey hi hiccups hidden hide hides hiding higher
        highlights hilton him himself hip historical hit hits hitting hiya hm hmm hobby holes holiday holidays
        holler homework honour hood hoodies hook hope horizon horses host hosted hotel hotels hour hourly house
        hows hr human hundred hung hunger hunt hunters hurdle hurt hurts husband hush hypothetically i've iban ice
        iceland ich idea identify identities ids ie ignore ignoring image imagine immediately impact important
        impression improve improved improves improving imps inception incidents incl include included including
        income incomplete increase increased india individuals infinity info informed ingrid initial inner input
        ins inside inspire instability install instant intake intended interaction intermittent intern intersection
        interval introduce introduced invest investment investor ios ipad iphone ireland irish irregularities isn't
        iso issued it's italian italy itemise itemised itself jacket jam jams jan japan jar java javascript jira
        jlihj jo joao join joined jones journalist journey journeys json judging july's jump jumped jumps jury k
        karen keep keeping keeps kept kevin keyword keywords kg kick kicked kicks kid kill kilo kind kindly kinds
        king kingdom kiss kitchenware kittens km knock knowing kpi kyoto l la label labels labor lack ladder lady
        lag laggards lagging laid lamb lamp lamps land landed landing landings landlord language languages lapsed
        large larger lasted latency later latin launched laurels law lay layman's lazy le lead leader leaderboard
        leadership leading leak leaking leaky learn learned least leaving led leftover leg lena length letzte
        levels levers licence lies lift lifted lifting ligament lighting likely likewise limit lincoln lind lineage
        linen linger link linked linux lisa listed lit litre litres little live load loading loads loan located
        locked logbook longer looking looks loop loosen lopez lopsided loses losing loss lost lot love lovely loves
        lowdown lower lowering lowest lowlights loyal loyalty lst luggage lumen lunches ly lyon lyrics macbeth
        machines made madrid magic magnetic mailbox mailings maillard mails maintenance makers makes making manage
        management manchester manual map march marching marco margarine margherita mark marketer mars marsh marta
        master matches matching mate maths matrix matters mattress max may maybe mayor mde meal mean meaning
        meaningful means measure measured measures medal media medical medication medicine medium mediums meet
        meetings meets mega member membership memorial men menu merchandise messages messi met meta's method metre
        metres mg mia mid middle midnight migration miles milestone milkman mill mille million milliseconds min
        mind mine minimum mins minus minute mirror mismatch miss missing mistake mitosis mix mo mobiles modal mode
        models modify mois mom monat mondays monitor monitoring mood moreover mornings mortality mortem mother
        mother's mountain move moved movement movements movers moves moving ms mtd much mug multi multiple mum
        muscle mushroom music must mute muted mutual muzzle myself nadia nagging named nan napoleon's narrative
        narrow nasty nation nationality nations natural nav navigation nba nd needed needs neighbour neighbours
        nephew's nervous netherlands network networks never newbies newcomers newly news newsletters newspaper nice
        nicer nightly nine ninety no noise noisy non none noon nordhem normal normally northern norway nose
        nosedive noses not notes nothing notice noticed notified notify november's nudge null nurse nuts o'clock
        oat obey objective obstacle occasion odd oddities off offers officer offices offline often oh ohio oil okay
        okr olga olivia olympic one's ones onions onto onward onwards oops opening opens operating operation
        opinion opposed opposite ops opted optimistic oracle ordering ordinary organisation origin original
        originally originate oscar others ought ours ourselves out outage outcome outdoor outlay outliers outlook
        outperform outrank outsell oven over overall overlap overnight overshoot owe owls owners owns pace pacing
        pack packaging pagerduty pageview pageviews pain painted painting pair pairs pancakes par parade paragraph
        parents paris parking parted partial partner partners parts passcode passed passes passwords paths patient
        patients pattern paul pause pawbox paying payload payment pays paywall pc pct pdp peak peaks penalty
        people's pepperoni percentages percentile perf perform performing period permission persia persist person's
        persons pessimistic pet petals petrol petrova phish photo photos photosynthesis phrase physics physio pi
        picked picker picture pie piece pieces pills ping pinged pings pit pitch pivot pixel place placed places
        plain plan plane planet planned platforms players plays pleased plot plug plunge plural pm pocket pockets
        podium point pointing points poland police policy pollen polo pool poor poorest pop popped pops popular
        populated population popup portion porto ports portugal post postage postal posted pound pounds poured
        pouring power pre precede preceded precedes preceding precisely predict prediction pregnancy pregnant
        premier prepare prescribe present presently presses pressing pressure pretend prev preview pricier priciest
        printed printer prior prioritised priya prize probability probably problem proceed process produced
        professor profiles prognosis programme programming progression project projected projection promised promo
        promoter promotion prompts proper properly proportion proportions propose protects protocol prove
        provenance prune pulled pulling pulse pumpkins pupil puppy purchaser purchasing purpose pushed pv pvs pw
        qoq qtd qualifies qualify qualifying quality quantity quarter's quarters queries question queue quick
        quickest quickly quid quiet quit quitting quote race rachel rack rage rails rainfall raining rainy raised
        raising rake random randomisation range rank ranked ranking rap rapid rare raspberry rates rather ratio raw
        rd re reach reachable reached reaching react reactivate reading readout ready realistic really realtime
        reappear reasons receipts receive recency recent recently recipient reckon recommendations recommended
        records recovery red redesign reduce reduced reduction referral referrals refresh refreshed regarding
        region regions register registering registrants registration regular regularly regulars rehearsal reigning
        reimburse reimbursed relative relaunch release reliable religion remain remainder remaining remains remedy
        remind remove render rendered reopening rep repeated reply reported reporting reports reps repurchase
        requested requests reserve reset resignation respectively respond response responsible responsive
        responsiveness restaurants resting restrict restricted result results resume retain retained retargeting
        retired retrace return returned returning returns rev reveal reverses reviews revisit revisited rewind
        reyes rhymes ribbon rice rich rid ride rings rise rises rising risk risks rival river roads roaming roast
        roasting robin robot roll roller rolling rome ronaldo roof ropes rose roses roth rotten rough roughly
        roulette round route routes routine royalties rude rugs rule rundown rung runner runners rush russia
        russian russo ryanair s safe safety said sails sandra sank santa sat saturday saturday's saturdays save
        saved savings saw saying scales scan scares scary scenario scene schedule school science scoped scored
        scorers scores scotland screens scroll scrolled scrollers scrolling scrolls searched searchers seat sec
        second secondly seconds secs section seeds seeing seems seen sees segment segregate seldom sellers selling
        semaine sends sense sensitive sensitivity sentences seo sep separate separately sept september's series
        serve server's servers sesh sesions sess sets settings settle setup seven shall shame shape shaped shaping
        shared sharp sheep shelf shelves sherlock shifted shifting shine ship shipping shoes shoot shop's shopify
        shoplifting shopped shopping shops shortbread shorter shot shoulder shout showed showing shown shows shrank
        shrink shrinking shrinks shush shut shy side sightings sights signature significant significantly signify
        signs silence silent silk silly silver simple simulate simultaneous sin single singles sink sinks sister
        sit site's sits sitting sixes sizes sizing skeletons sketch skewed skill skills sku skus slash sleep slice
        slide sliding slips slope slot slow slower slowest sluggish slump small smaller smallest smartest
        smartphone smell smith smoke sms smtp snail sneak sneakers sniff snooze sock socks sofa sofas solar solely
        solved somebody somebody's someone son soon sore sort sorted sorting sorts soufflé souls sound sounds
        sourdough south sow spain span sparkline speak speaking speaks speech speed spell spender spends spike
        spikes spill spit spoilers spoon spots spread sql square squared squash squeeze srm ssh st stability stack
        stadium stage stain stairs stale stalled stand standard standing stands standup star stare started starting
        starts stat state statement states station statistical statistically stay stayed stays steak steel steepest
        stem steph steve stick stickiness stole stone stood stopped stores storm stormy story straight strange
        strangely stranger strategy stray stretch stretches strict striker string strip stronger strongest stuck
        student students studio stuff stumble style submit submitted submitting subscribe subscription subsequent
        subtracted success such sudden suffer sugar suggest suggestions suitcase summarize summed sunday's sundays
        sunny sunshine super superior supply suppose supposed sure surge surpass surprise surprises survival
        survive survives suspects suspend suspicious swallow swallowed swears sweden swimming swing swings swiss
        switching switzerland sydney sync synopsis systems tabulated tackle tail taken takes taking talk talking
        tally tank tanked tap taps target taste taxes taxi tea teach teacher team's technical teenager tell telly
        temper tempted tenants tends tennis tenth terminal terms testing tests texas text than thank that's thats
        theme themselves theory there's thereafter these they're they've thick think thinking third thirty thought
        thousand threshold throughs throw throwing throws thru thumbs thursday's thursdays thx ticket tide tiktok's
        tile till timeline timer timers timing tired title titled titles tl toast today toddler toddlers toe
        together told tomatoes tonnes took tool topic topics topped tops torn tortoise touch touches touchpoint
        tour toward towards tower town toying toys trace track tracked tractor trade trading trail trailer trailing
        train trainee trainers trains trajectory transaction transactions transfer transition travel travellers
        treat treatment tree trended trending trendline trial trialists triangle trick tricks trigger triggers trim
        trip tripped trips tripwire trolley trophy true truly trust tuesdays tumble turn turned turner turning
        tutorial tweak twelve type typing tyre u ubuntu ufo umbrella umbrellas un unavailable undefined underlying
        understand understood undo unengaged unexpected unfinished unfold union unique uniques unit united unmute
        unpack unpaid unreachable unrestricted until unusual unusually updated upon upper ups upstream uptick
        upwards urgency urgent url urls usb useful useless user's uses using usual usually utm v va vacuum
        valentine's valid values vanish vanished variance variant variants vary velo velocity vendor vendors
        verdict version versus very vet via victoria vietnam viewed viewer viewers viewing villain vintage vintages
        violated visa visible visiting visitor's vists visual visualise vitals vitamin vlookup vogel vogt voice
        volts volume voucher vulnerabilities w wait walk walked walking wall wallet wander wanna wanted wants
        warmers warn warriors wars wash wasn't wasted wasting watch watched waterfall watering watson wau ways
        wayside we'd we'll we've weak weaker webhook webinar webshop websites wednesdays week's weekday weekdays
        weigh weight weighted weighting weird well went weren't wet what'd whatever whats wheat wheel whenever
        whether whichever while whistle white whither who'd wholesale whom wide wife wifi windows winner winning
        wins winter wish wishlist within wkly wobbly women wonder wonky wooden worked workers workspaces worried
        worry worse worth worthwhile wow wrap wreaths wrestling wrist writing written wrote wtf y yankees year's
        yellow yen yes yield yoga you'd you're yours yourself yoy yr ytd zara zero zone zones zoom à
        """
}
