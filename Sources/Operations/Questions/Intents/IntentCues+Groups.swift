/// Groups of people: those who came first in some days, and those who did one thing and not another.
extension IntentCues {
    /// Those who came first in some days: "users acquired in May", "new users from September".
    static let newPeople = PatternList(
        "users|people|customers|visitors|shoppers .. .. acquired|acquire", "newcomers|newcomer",
        "acquired users|people|customers|visitors",
        "gained|won|joined|registered|signups in|during|from|last|this|since",
        "first|initially seen|came|visited|arrived|showed|turned|landed|appeared",
        "new users|visitors|customers|people from|of|in|over|during|this|last|acquired|since",
        "acquisition month|week|day|triangle", "since acquisition")
    /// "How sticky are October's new users?"
    static let sticky = PatternList(
        "how sticky|loyal|faithful are|is|were|was ... new|acquired|newcomers|joined|signups|cohort|cohorts",
        "how well|long|firmly do|does|did ... new|acquired|newcomers|joined ... stick|stay|last")
    /// Staying, and going away.
    static let lasting = PatternList(
        "stay|stays|stayed|staying|stick|sticks|stuck|remain|remains|remained|linger",
        "lapse|lapses|lapsed|fade|fades|vanish|vanishes|churn|churns|churned|decay|decays|disappear",
        "survive|survives|survived|survivorship|survivors|survival|stickiness|loyalty|loyal|vintage|vintages|triangle",
        "revisit|revisits|revisiting|reengage|reengages|reengaging",
        "re engage|engages|engaging|visit|visits|visiting|turn|turns",
        "repeat visit|visits|visitors|rate",
        "keep|keeps|kept|hold|holds|held the|on|our|them|users|people|customers|onto",
        "one and done", "one visit and", "do|did|will they [ever] return|stay|remain|leave|come",
        "visit|visits|visited us again", "show|shows|showed|turn|turns|come|comes up|back|again|later",
        "later|following|subsequent|coming|next weeks|months|days",
        "visit|visiting|log|logging|buy|buying|order|ordering|come|coming|return|returning [in|up] again",
        "how many .. .. left|remain|remaining",
        "thereafter|afterwards", "d1|d7|d30|w1|w4|m1|m3 [numbers|figures|rate|retention]")
    /// "Who searched and never added to cart": a group of people.
    static let didAndNever = PatternList(
        "who|that .. .. and|yet never|not", "excluding|sans|without|minus buyers|purchasers")
}
