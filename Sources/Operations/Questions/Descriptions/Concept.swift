/// What words of a description stand for: who does what to what, how it is counted, and by what it is divided.
///
/// "The share of visitors who leave straight away" holds `share`, `people`, `leaving` and `atOnce`, whatever words it is said in.
enum Concept: Hashable, Sendable {
    // MARK: How it is counted

    /// "percentage", "how many percent", "of those who": a part of a whole.
    case share
    /// "how often", "number of times"
    case times
    /// "each", "a single", "average": by the piece.
    case each
    /// "altogether", "combined"
    case total
    /// "different", "unique": each one once.
    case distinct
    /// "a thousand"
    case thousand
    /// "divided by", "relative to"
    case against
    /// What a word means, a test, or a group of people: no figure is described.
    case defining

    // MARK: Who and where

    case people
    /// "average person", "per head"
    case perHead
    case visit
    case page
    case site
    case server
    case ad
    case marketing
    case product

    // MARK: What visitors do

    /// "drop by", "turn up"
    case comingBy
    /// "newcomers", "for the first time"
    case firstTime
    /// "regulars", "not for the first time"
    case beenBefore
    case active
    /// "real interaction", "more than a glance"
    case engaged
    case leaving
    case atOnce
    case bouncing
    /// "the last page of a visit"
    case lastPage
    /// "the way into the site"
    case firstPage
    /// "how long", "longer": how long something takes or lasts.
    case lasting
    case staying
    case timeSpent
    case opening
    /// "pages seen"
    case pagesSeen
    case bottom
    case reaching
    case angry
    case repeatedly
    case clicking
    case tracked
    case action
    case ending
    /// "in the foreground", "actively"
    case attention
    /// "after", "next": what comes in what order.
    case sequence
    /// "which step": of a funnel.
    case steps
    /// "come back", "still around": of those who came before.
    case returningLater
    case now

    // MARK: Goals and money

    case goal
    case converting
    case signingUp
    case buying
    case order
    case cart
    case checkout
    case putting
    case starting
    case leftBehind
    case brokenOff
    case refunding
    case beforeRefunds
    case onlyPurchases
    case viewingProduct
    /// "earn", "bring in"
    case income
    case paying
    case expensive
    case money
    case worth
    /// "over a year", of what somebody is worth
    case lifetime
    case returning
    case perMoney
    case shown
    case impression
    case acquiring

    // MARK: How the site works

    case loading
    /// "slowly", "faster"
    case speed
    case responding
    case firstByte
    case firstPaint
    /// "the very first click"
    case firstInput
    case mainContent
    case appearing
    case reacting
    case pressing
    case layout
    case shifting
    case failing
    case request
    case down
    case up
}
