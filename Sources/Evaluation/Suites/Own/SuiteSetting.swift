import Semantics

/// What all cases of a suite share.
struct SuiteSetting {
    let folder: SuiteFolder
    /// The day that the suite names; nil where it names none.
    var namedToday: CivilDate?
    /// The day on which questions are read: the suite's own, else its world's.
    var today: CivilDate { namedToday ?? namedWorld?.today ?? ReadingCaseReader.usualDay }
    /// Nil where no world is named.
    var namedWorld: WorldSetting?
    var world: WorldSetting {
        get { namedWorld ?? WorldSetting(seed: ShopWorld.defaultSeed, now: Instant(seconds: 0), events: 0) }
        set { namedWorld = newValue }
    }
    var cassette: String?
    /// Why the cassette cannot be played.
    var cassetteFault: SuiteProblem?
    /// The name of a file with texts of strangers.
    var strings: SuitePart?
    /// What is expected of every answer.
    var each: SuitePart?

    init(folder: SuiteFolder) { self.folder = folder }
}
