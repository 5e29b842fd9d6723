/// Ways to share out the credit for a conversion among the touches before it, by their names or by what they do.
enum CreditModels {
    static let all: [(words: PatternList, model: String)] = [
        (dataDriven, "data_driven"), (lastClick, "last_click"), (firstClick, "first_click"), (linear, "linear"),
        (positionBased, "position_based"), (timeDecay, "time_decay"),
    ]

    /// What people call one contact with a customer.
    private static let touch =
        "click|touch|touchpoint|touched|interaction|contact|channel|encounter|exposure|ad|source|visit|link|stop"

    private static let dataDriven = PatternList(
        """
        data driven
        dda
        algorithm|algorithmic|algorithmically|algorithms|probabilistic|shapley|markov
        machine|ml|ai learning|learned|learnt|model|attribution|credit|based
        model|credit|weights ... learned|learnt|trained|inferred|derived|estimated from|by|on
        statistical|trained|learned|learnt model|attribution|credit
        whatever|what|how the data says|say|shows|show|suggests
        """)
    private static let lastClick = PatternList(
        """
        last click|touch|interaction|non
        last|final|closing|latest|concluding|ultimate|finishing|recent \(touch)
        first click|touch ... the last $
        \(touch)|one|whichever [right|immediately|directly|straight] before|preceding the|a|an|each|they|purchase|order|conversion|sale|buying|converting
        closed|closes|close|sealed|seals|clinched|clinches|landed the|each|a|every sale|deal|order|purchase|conversion
        last one|thing|stop|step before|prior|people|they|someone
        came|comes|come|clicked|touched last
        """)
    private static let firstClick = PatternList(
        """
        first click|touch|interaction
        first|initial|opening|earliest|original|introductory|introducing|entry|discovery \(touch)
        first and last
        first introduced|brought|found|met|reached|attracted|discovered|drew|touched
        introduced|introduces|discovered|attracted the|our|a|each|every|them|these|those customer|customers|buyer|people|visitor|user|us
        started|starts|start|opened|opens|began|begins|kicked|initiated .. .. .. journey|journeys|path|paths
        came|comes|come|clicked|touched first
        whoever|what|whatever|who started it
        """)
    private static let linear = PatternList(
        """
        linear
        even|uniform|equal|flat|equally|evenly|uniformly .. .. credit|weight|weighting|weights|share|shares|split
        credit|credited|weighted|shared|split|divided|distributed|spread|divide|share|spreading ... evenly|equally|uniformly|alike|same
        evenly|equally|uniformly ... touchpoint|touches|touch|interactions|clicks|steps|contacts
        same credit|weight|share|slice|amount
        every|each|all|everyone|everything [\(touch)] ... same|equal|equally|alike credit|weight|share|slice|amount|credited|weighted|much
        every|each|all \(touch) ... same|equal|equally|alike|evenly|uniformly
        """)
    private static let positionBased = PatternList(
        """
        position based|model|attribution|weighted
        u shaped|curve|model|shape|attribution
        bathtub
        40 20 40
        """)
    /// "The first and the last get most, the middle ones the rest."
    private static let bothEnds = PatternList(
        """
        first|opening|initial and|plus|& [the] last|final|closing ... middle|between|rest|remainder|remaining|others|favour|favoured|favored|more|most|bulk|40
        middle|between|remainder ... first|opening|initial and|plus [the] last|final|closing
        bulk|most|more|majority|lion|extra|heavier|40 ... first|opening|initial and|plus [the] last|final|closing
        both ends
        ends ... middle
        """)
    private static let timeDecay = PatternList(
        """
        time decay|decaying|decayed|weighted
        decay|decays|decaying|fade|fades|fading|dwindle|dwindles|dwindling|diminish|diminishes|diminishing|taper|tapers|tapering|wane|wanes|waning
        half life|lives
        recency
        older|earlier touches|touchpoints|clicks|touch count|counts|weigh .. .. less
        older|earlier|distant|further ... less|lower|smaller credit|weight|share|value|recognition
        older|earlier|farther ... less it|they|counts|count|gets
        recent|nearer|closer|later|fresher|newer|closest|nearest ... more|most|heavier|higher|greater|extra|bigger|heaviest [of] [the] credit|weight|weighting|share|value
        more|most|heavier|higher|greater|extra|bigger [of] [the] credit|weight|weighting|share ... recent|nearer|closer|later|fresher|newer|closest|nearest
        closer|nearer|later|recent ... more it|they|counts|count|gets|get
        weighted|weighting|weighs|weighed|favour|favouring|favor|favoring|favours|favors ... recent|recency|late|later|newer
        """)

    /// Whether one is named.
    static func isNamed(in tokens: [Token]) -> Bool {
        bothEnds.matches(tokens) || all.contains { $0.words.matches(tokens) }
    }

    /// Those that are named, in their order. What gives most to both ends is one model, and not two.
    static func named(in tokens: [Token]) -> [String] {
        if bothEnds.matches(tokens) { return ["position_based"] }
        let found = all.compactMap { entry in
            entry.words.firstMatch(in: tokens).map { (place: $0.lowerBound, model: entry.model) }
        }
        return found.sorted { $0.place < $1.place }.map(\.model)
    }

    /// The words in them: right as they stand.
    static var words: [String] { (all.map(\.words) + [bothEnds]).flatMap(\.words) }
}
