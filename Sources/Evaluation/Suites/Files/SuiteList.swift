/// The items of a suite's list: those of its document, or read one by one.
enum SuiteList {
    case held([SuitePart])
    case spread(SpreadDocument)

    var count: Int {
        switch self {
        case .held(let parts): parts.count
        case .spread(let document): document.count
        }
    }

    /// - Throws: where an item of a spread document is not whole.
    func item(_ index: Int) throws(SuiteProblem) -> SuitePart {
        switch self {
        case .held(let parts): parts[index]
        case .spread(let document): try document.item(index)
        }
    }
}
