/// Ordinary English words that must never be "repaired" into a term of the field.
enum CommonWords {
    static let all = everyday.union(ThingWords.all).union(RarerWords.all)
    /// Those that say nothing of what a sentence is about.
    static let everyday = Set(text.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let text = """
        a abandon ability abroad overseas configurator bout bouts swipe swipes swiped pooled able about above absolute accept access according account accounts achieve acquire across
        act action actions active activity actual actually add added adding adjust adopt advance advantage affect
        afford after afternoon again against agency ago agree agreed ahead aim air alarm alarming all allow allowed
        almost alone along already also although always am amazing among an and annual another answer answers any
        anybody anyone anything anyway apart appeal appear apply approach approx approximately are area areas argue
        around arrive article as aside ask asked asking aspect assess assign assist assume at attach attempt
        attention attract authority auto automatic autumn average avoid await away awesome back backwards bad badly
        balance banner bar base based basic basis batch be bear beat beating because become been before began begin
        behave behaves behavior behaviour behind being belong below benefit benefits best better between bid bids
        big bigger biggest bill binary bit black blame blank blind block blocks blue board body bonus book boost
        border borrow bot both bots bottom boundary box branch brand brands breach brief briefly bring bringing
        brings broad broken brother brought buck bucks bug bugs build bulk bullet bullets burn busier busiest
        business busy but button buttons buy by call called came can cancel candidate cannot capacity capital
        capture card cards care career carefully carry cart case cash casual catch cause caused causing celebrate
        center ceo certain cfo chair challenge chance change changed changes channel charge chart charts chat cheap
        check chief child children choice choose chunk circle city claim claims class clean clear clearly clever
        client clients climb clock close closed closer cloud club clue cluster cmo code coffee collapse collect
        color column columns come comes comfort coming comment comments commercial commit common communicate
        community company compare complain complaint complete completely complex component compress concept concern
        concerned concerning condition conditions conduct confirm confused connect consider considered consist
        constant consult consumer consumers contact content contest context continue contract contribute
        conversation convert convince copies copy corner corporate correct cost could count country counts couple
        cover crash crashed crazy create credit crisis critical cross crowd culture cup curious current curve custom
        cut cuts cyber daily dark data date dates day dead deal dealing dear debate decade decent decide decision
        decisions decline declined dedicated deep deeper default defend definite definitely degree deliver delivery
        demand demo department depend depends deploy deserve design desired despite detail detailed details detect
        determine devote did differ difference different dig digest digital dip direction directly director
        disappear discount discounts discover discuss dish display distribute distribution divide do doc document
        does doing dollar dollars domestic done door double down draft dramatic dream dress drive driven driver
        drivers drives driving drop dropped drops drove due dump during duty each eager earlier early earn earth
        ease easily east easy eat edit editor education effect effective effects effort efforts eight eighth either
        eleven eliminate else embed emerge emotion emphasis employ empty enable encourage end ended ending engine
        enjoy enough enter entire entry environment equal equally error escape especially essential estimate euro
        euros even evening eventually ever every everyone everything evidence exact exactly examine example
        excellent except exchange excited exclude excluding excuse exec execs exercise exist exit expand expanded
        expect expected expensive expert experts explain explore export expose extend extent external extra extreme
        eye eyes face fact fail failed failing failure fair fairly faith fall fallen falling falls false familiar
        family famous fancy far farm fashion faster fastest father favor favorite favourite fear feature features
        fee feed feedback feeds feel feeling fees fell female few fewer field fields fifth fifty fight figure
        figures file fill filter filters final finally finance financial find fine finger finish fire fired first
        fiscal fit five fix fixed flash flat flexible float flow flows focus folk folks follow following follows
        food foot for force foreign forever forget forgot form formal former forms forward found foundation four
        fraction frame free freeze french fresh friend friends from front fruit frustrated fuel full fun function
        fund funds funny further future gain game gap gaps gather gave gender general genuine get gets getting giant
        gift girl give given gives glad glance global go goal goals goes going gone gonna good got grab grade
        gradual grand grant graph great green grew ground group grow growing grown growth guard guess guest guests
        guide guy had half hall halve hand handful handle hang happen happened happening happens happy hard harm has
        hate have having he head header heading headline health healthier healthy hear heart heat heavy height held
        hello help helps her here hero hey hi hide high higher highest highlight him hint his history hit hits hold
        holding hole holiday holidays home honest honestly hoodie hope horrible horse hospital host hot hour house
        how however huge human hundred hunt hurt i idea ideal identify identity if ignore ignoring image images
        immediate immediately impact important impression improve improved improvement in include included including
        incoming increase increased indeed indicate indicator individual industry influence info inform initial
        inner input inquiry inside insight insights insist inspect install instance instantly instead intend intense
        interest internal internet interpret interval into introduce invest investigate investment invite involve is
        isn isolate issue issues it item its itself job join joke jump jumped junior just justify keen keep kept key
        keys kick kids kill kind kinda kitchen knew know knowing known kpi kpis label labels lack land landed
        landing lands language large largely larger largest last late lately later laugh launch launched law lay
        lead leader leaders leadership leaf leak learn learned least leather leave leaves led left legal length less
        lesson let letter level liable library lie life lift lifts light like likely likes limit line linear lines
        link links liquid list listen literally little live lives load loaded loads local locate location lock log
        logic logo long longer look looked looking looks lose losing loss lost lot lots loud love lovely low lower
        lowest luck lucky lunch machine mad made magic mail main maintain major majority make makes making male man
        manage manager manner many map margin mark marketing mass massive master match material math matter matters
        maximum may maybe me meal mean meaning meaningful means meant measure measures media median medical medium
        meet meeting member members memory mental mention menu merely message messages met method metric metrics mid
        middle might mile military million mind mine minimum minor minus minute mirror miss missed missing mistake
        mix mixed mobile mode model models modern moment monday money monitor mood moral more morning most mother
        motion move moved movement moves moving much multiple music must my mystery myth name named narrow nation
        native natural nature near nearly necessary neck need needs negative neighbor nervous net network neutral
        never new newsletter next nice night nine no nobody nods noise noisy none nor normal north not note nothing
        notice noticed notion novel now number numbers obvious obviously occasion occur odd of off off-peak offer
        offers office officer official often oh ok okay old on once one ones ongoing online only open operate
        opinion opportunity oppose optimal option or order organize original other others otherwise ought our ours
        out outcome outcomes outline output outside over overall overview owe own owner owners pace pack package
        paid paint pair pale panel panic paper parent park part partial particular particularly partner partners
        party pass passed passing past patch path paths patient pattern patterns pause paused pay peak peaks peer
        people per percent percentile perfect perfectly perform performance performed performing perhaps period
        permit person personal phase phone photo phrase physical pick picture piece pieces pipe pitch place plain
        plan plans plant platform play please plenty plot plus pocket poem poet point points polite pool poor poorly
        popular population portion position positive possible possibly post potential pound pounds pour power
        practice precise prefer prepare presence present presentation press pressure presumably pretty prevent
        previous price prices primary prime print prior priority private prize pro probably problem problems proceed
        process produce product profile program progress project promise prompt proof proper properly property
        proportion propose protect proud prove provide public publish pull pure purpose push pushed put puts
        quadruple qualify quality quantity quarter question queue quick quickly quiet quit quite quote race radio
        rain raise raised ran random range rank rapid rapidly rare rarely rate rates rather rating ratio raw reach
        react read reader ready real realise reality realize really rear reason reasons recall recap receive
        received recent record recover red reduce refer reference reflect refresh refuse regard regarding region
        regular regularly relate related relation relative release relevant reliable rely remain remains remarkable
        remember remind remote remove rent repair repeat replace replaced reply report representative request
        require required research reset resource respect respond response responsible rest rested restore restrict
        result results retail return returning review reviews revise rich ride right ring rise risen rising risk
        risky road robust rock role rolls roof room root rose rough roughly round route routine row rule rules run
        rundown running rush sad safe said sale same sample samples save saved saw say saying says scale scan scared
        scene schedule school science scope score screen script search season seasonal seat second section sector
        secure see seek seem seemed seems seen segment select self sell selling send senior sense sensible sent
        sentence sentences separate series serious serve server service sessions set setting settings settle seven
        several severe shall shape shapes share sharp she sheet shift ship shipped shirt shock shoes shoot shop
        shopper shoppers shopping short should shoulder shout show showing shown shows shut sick side sight sign
        signal significant silent silly similar similarly simple since single site sites six sixth size sizes skill
        skip sky slash sleep slice slide slight slightly slip slow slower slowest small smaller smallest smart smile
        smooth snapshot snow so social soft software solid solution solve some somebody somehow someone something
        sometimes somewhere song soon sorry sort sorted sound sounds source south space spare speak speaking special
        specific specify speech speed spell spent spike spikes spirit spite split spot spread spring square stable
        staff stage stages stand standard star stars start started starting starts stat state stated statement
        station stats status stay stays steady steal steep step steps stick sticky still stock stop stopped storage
        store stores storm story straight strange strategy stream street strength stress strict strike string strip
        strong stronger strongest structure struggle struggling student studio study stuff stupid style subject
        submit succeed success successful such sudden suddenly suffer sufficient suggest suit suitable sum summary
        summer sun super supply support suppose sure surely surface surge surprise surprised surprising surround
        survey survive sweet swing switch symbol system table tag tags tail take taken takes taking talk talks tall
        tap target task tasks taste teach team team's technical technology tell ten tend term terms terrible test
        tests text than thank thanks that the their them theme then theory there therefore these they thick thin
        thing things think third thirty this those though thought thousand threat three through throw thru thus
        ticket tie tight till time times tiny tip tips tired title to today today's together told tone too took tool
        tools top topic total totally touch tough tour toward tower town trace track trackers tracking trade
        tradition trail train transfer travel treat tree trick tried trigger trim trip triple trouble true truly
        trust truth try trying turn turned twelve twenty twice two type typical ugly ultimate unable uncertain uncle
        unclear under understand undo uneven unfair unit unless unlike unlikely until unusual up update upgrade upon
        upper upset urban urgent us usage use used useful user username uses using usual usually vague valid
        valuable value values variable variety various vary vast version versions vertical very via video view
        violent virtual vision visit visual vital voice volume vote wait walk wall wanna want wanted wants war warm
        warn was wash waste watch water wave way ways we weak weaker weakest wealth wear weather website websites
        wedding week weight weird welcome well went were west what whatever whats wheel when whenever where whereas
        wherever whether which whichever while white who whoever whole whom whose why wide wild will willing win
        wind window wine winner winning winter wipe wise wish with within without woman women won won't wonder
        wonderful wood word words work worked worker workers workflow working works world worried worry worrying
        worse worst worth would wrap write writer wrong yard yellow yes yesterday yet you young your yours zero zone
        """
}

extension CommonWords {
    /// Whether a word, or its singular, is an ordinary one.
    static func holds(_ token: Token) -> Bool { all.contains(token.text) || all.contains(token.stem) }

    /// Whether a longer word is an ordinary one with one slip in it.
    static func isNear(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        guard bytes.count > 5 else { return false }
        return all.contains { candidate in
            abs(candidate.utf8.count - bytes.count) <= 1 && candidate.utf8.count > 4
                && Speller.distance(bytes, Array(candidate.utf8), limit: 1) <= 1
        }
    }
}
