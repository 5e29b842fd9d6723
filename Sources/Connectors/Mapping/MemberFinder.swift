import Semantics

/// Finds the members of JSON records that a map speaks of, in one walk over a record.
///
/// The dotted paths of the map make a tree of places. Names are compared once a file: what a name means at a place
/// stands in a table, by the number that `JSONNames` gave it.
struct MemberFinder: Sendable {
    /// A step of a path.
    private struct Step: Sendable {
        var parent: Int
        var name: String
        var place: Int
    }
    /// A step into a list.
    private struct Position: Sendable {
        var parent: Int
        var index: Int
        var place: Int
    }

    private var steps: [Step] = []
    private var positions: [Position] = []
    /// By slot: the place at the end of its path, and the member of the record named by the whole dotted path (or 0).
    private var ends: [(path: Int, whole: Int)] = []
    /// By place, of which 0 is the record itself: its row in the table; -1 when nothing stands below it.
    private var rows: [Int] = [-1]
    /// By place: the node found in the record last walked over; 0 for none.
    private var found: [UInt32] = [0]

    /// By row and number of a name: the place that the name leads to; 0 for none.
    private var table: [UInt16] = []
    /// Numbers of names that a row of the table has room for.
    private var width = 0
    private var boundNames = 0
    private var version: JSONNames.Version?
    private var hasWholes = false

    /// - Parameters:
    ///   - paths: by slot.
    ///   - allowsWholes: whether a member of the record may have a whole dotted path for its name.
    init(_ paths: [[String]], allowsWholes: Bool = true) {
        for path in paths {
            var place = 0
            for part in path { place = child(part, of: place) }
            let whole = allowsWholes && path.count > 1 ? child(path.joined(separator: "."), of: 0) : 0
            ends.append((place, whole))
        }
        found = Array(repeating: 0, count: rows.count)
    }

    private mutating func child(_ name: String, of parent: Int) -> Int {
        if let known = steps.first(where: { $0.parent == parent && $0.name == name }) { return known.place }
        if rows[parent] < 0 { rows[parent] = rows.count(where: { $0 >= 0 }) }
        let place = rows.count
        rows.append(-1)
        steps.append(Step(parent: parent, name: name, place: place))
        if let index = Int(name), index >= 0 { positions.append(Position(parent: parent, index: index, place: place)) }
        return place
    }

    /// Writes the node of each slot to `slots`; 0 where the value at node `root` has none.
    mutating func find(in nodes: JSONNodes, root: Int, names: Unmanaged<JSONNames>, slots: inout [UInt32]) {
        if nodes.names != version { bind(names.takeUnretainedValue(), nodes.names) }
        MemberFinder.walk(nodes, root, width, rows, table, positions, &found)
        let (hasWholes, count) = (hasWholes, ends.count)
        for slot in 0..<count {
            let whole = hasWholes ? ends[slot].whole : 0
            slots[slot] = whole != 0 && found[whole] != 0 ? found[whole] : found[ends[slot].path]
        }
    }

    private static func walk(
        _ nodes: JSONNodes, _ root: Int, _ width: Int, _ rows: [Int], _ table: [UInt16], _ positions: [Position],
        _ found: inout [UInt32]
    ) {
        found.withUnsafeMutableBufferPointer { found in
            found.update(repeating: 0)
            rows.withUnsafeBufferPointer { rows in
                table.withUnsafeBufferPointer { table in
                    let tree = Tree(nodes: nodes, width: width, rows: rows, table: table, found: found)
                    if rows[0] >= 0 { tree.walk(root, 0, positions) }
                }
            }
        }
    }

    private struct Tree {
        let nodes: JSONNodes
        let width: Int
        let rows: UnsafeBufferPointer<Int>
        let table: UnsafeBufferPointer<UInt16>
        let found: UnsafeMutableBufferPointer<UInt32>

        /// - Precondition: something stands below the place.
        func walk(_ index: Int, _ place: Int, _ positions: [Position]) {
            let end = Int(nodes[index].length)
            var inside = index + 1
            switch nodes[index].kind {
            case .object:
                let row = rows[place] &* width
                while inside < end {
                    let child = Int(table[row &+ Int(nodes[inside].key)])
                    if child != 0 { enter(inside, child, positions) }
                    inside = nodes.end(of: inside)
                }
            case .array:
                var element = 0
                while inside < end {
                    for position in positions where position.parent == place && position.index == element {
                        enter(inside, position.place, positions)
                    }
                    element += 1
                    inside = nodes.end(of: inside)
                }
            case .null, .no, .yes, .number, .string: break
            }
        }

        /// Of two members of one name the first counts.
        @inline(__always) private func enter(_ index: Int, _ place: Int, _ positions: [Position]) {
            guard found[place] == 0 else { return }
            found[place] = UInt32(truncatingIfNeeded: index)
            if rows[place] >= 0 { walk(index, place, positions) }
        }
    }

    /// Looks the names up that are new.
    private mutating func bind(_ names: JSONNames, _ version: JSONNames.Version) {
        if version.generation != self.version?.generation || version.count >= width {
            boundNames = 0
            width = max(64, version.count * 2)
            table = Array(repeating: 0, count: width * rows.count(where: { $0 >= 0 }))
        }
        for number in (boundNames + 1)..<max(boundNames + 1, version.count + 1) {
            let name = names.name(UInt32(number))
            for step in steps where step.name == name {
                table[rows[step.parent] * width + number] = UInt16(step.place)
                if ends.contains(where: { $0.whole == step.place }) { hasWholes = true }
            }
        }
        boundNames = version.count
        self.version = version
    }
}
