package import Semantics

/// One thing that happens to a source.
package enum HistoryStep: Sendable {
    case append(IngestBatch)
    case commit
    /// The process ends, and another opens what it left.
    case reopen
    case erase([String])
    case retain(RetentionCut)

    var removes: Bool {
        switch self {
        case .erase, .retain: true
        case .append, .commit, .reopen: false
        }
    }

    var batch: IngestBatch? { if case .append(let batch) = self { batch } else { nil } }
}
