import Yams

/// How many values, and bytes of text, a document comes to with its aliases written out; it stops counting where that is too
/// much.
struct ExpandedSize {
    private var left: Int
    private var bytesLeft: Int
    private let deepest: Int
    /// Where the value is written that was too much: the last on the way to it that is no alias.
    private(set) var place: Mark?
    private(set) var isTooLarge = false

    /// - Parameters:
    ///   - most: values.
    ///   - mostBytes: bytes of all texts together.
    ///   - deepest: nesting.
    init(most: Int, mostBytes: Int, deepest: Int) {
        left = most
        bytesLeft = mostBytes
        self.deepest = deepest
    }

    mutating func add(_ node: Node) { add(node, depth: 0, at: node.mark, isCopy: false) }

    private mutating func add(_ node: Node, depth: Int, at mark: Mark?, isCopy: Bool) {
        left -= 1
        bytesLeft -= node.scalar?.string.utf8.count ?? 0
        guard left >= 0, bytesLeft >= 0, depth <= deepest else {
            (isTooLarge, place) = (true, mark)
            return
        }
        switch node {
        case .sequence(let sequence):
            var last = mark
            for element in sequence where !isTooLarge { addChild(element, depth, &last, isCopy) }
        case .mapping(let mapping):
            var last = mark
            for (key, value) in mapping where !isTooLarge {
                addChild(key, depth, &last, isCopy)
                if !isTooLarge { addChild(value, depth, &last, isCopy) }
            }
        default: break
        }
    }

    /// What an alias stands for was written before what stands beside it.
    ///
    /// - Parameter last: the place of what was written last.
    private mutating func addChild(_ node: Node, _ depth: Int, _ last: inout Mark?, _ isCopy: Bool) {
        let isCopy = isCopy || ExpandedSize.isBefore(node.mark, last)
        if !isCopy { last = node.mark ?? last }
        add(node, depth: depth + 1, at: last, isCopy: isCopy)
    }

    private static func isBefore(_ one: Mark?, _ other: Mark?) -> Bool {
        guard let one, let other else { return false }
        return (one.line, one.column) < (other.line, other.column)
    }
}
