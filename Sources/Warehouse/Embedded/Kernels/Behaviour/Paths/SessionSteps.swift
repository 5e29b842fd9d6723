import Semantics

/// The steps of sessions one after another, and what is asked of them: what both ways of counting paths go over.
///
/// `fromAnchors` follows each session from one start, `runs` counts every run of steps.
struct SessionSteps {
    let sequences: StepSequences
    let codes: UnsafePointer<UInt32>
    let plan: PathPlan
    let texts: PathTexts
    let stop: StopFlag

    init(_ sequences: StepSequences, _ plan: PathPlan, _ texts: PathTexts, _ stop: StopFlag) {
        self.sequences = sequences
        self.plan = plan
        self.texts = texts
        self.stop = stop
        codes = UnsafePointer(sequences.codes.base)
    }
}
