import Semantics

/// Finds the members of JSON records that a map speaks of, in one walk over a record.
///
/// The dotted paths of the map make a tree of places. Names are compared once a file: what a name means at a place
/// stands in a table, by the number that `JSONNames` gave it.
struct MemberFinder: Sendable {
    /// A step of a path; place 0 is the record itself.
    private struct Place: Sendable {
        var children: [(name: String, place: Int)] = []
        /// Its row in the table; -1 when it has no children.
        var row = -1
    }

    private var places: [Place] = [Place()]
    /// By slot: the place at the end of its path, and the member of the record named by the whole dotted path (or 0).
    private var ends: [(path: Int, whole: Int)] = []
    /// By place: the node found in the record last walked over; 0 for none.
    private var found: [UInt32] = [0]

    private var table: [UInt16] = []
    /// Numbers of names that a row of the table has room for.
    private var width = 0
    private var boundNames = 0
    private var generation = -1
    private var hasWholes = false

    /// - Parameter paths: by slot.
    init(_ paths: [[String]]) {
        for path in paths {
            var place = 0
            for part in path { place = child(part, of: place) }
            let whole = path.count > 1 ? child(path.joined(separator: "."), of: 0) : 0
            ends.append((place, whole))
        }
        var rows = 0
        for index in places.indices where !places[index].children.isEmpty {
            places[index].row = rows
            rows += 1
        }
        found = Array(repeating: 0, count: places.count)
    }

    private mutating func child(_ name: String, of parent: Int) -> Int {
        if let known = places[parent].children.first(where: { $0.name == name }) { return known.place }
        places[parent].children.append((name, places.count))
        places.append(Place())
        return places.count - 1
    }

    /// Writes the node of each slot to `slots`; 0 where the value at node `root` has none.
    mutating func find(in nodes: JSONNodes, root: Int, names: JSONNames, slots: inout [UInt32]) {
        if names.count != boundNames || names.generation != generation { bind(names) }
        // TRICKY: taken out and put back, so that the walk can read the tree while it writes what it found.
        var found: [UInt32] = []
        swap(&found, &self.found)
        defer { swap(&found, &self.found) }
        for place in found.indices { found[place] = 0 }
        found.withUnsafeMutableBufferPointer { found in
            table.withUnsafeBufferPointer { table in
                walk(nodes, root, 0, found, table)
            }
        }
        for (slot, end) in ends.enumerated() {
            let whole = hasWholes && end.whole != 0 ? found[end.whole] : 0
            slots[slot] = whole != 0 ? whole : found[end.path]
        }
    }

    private func walk(
        _ nodes: JSONNodes, _ index: Int, _ place: Int, _ found: UnsafeMutableBufferPointer<UInt32>,
        _ table: UnsafeBufferPointer<UInt16>
    ) {
        let node = nodes[index]
        let end = Int(node.length)
        var inside = index + 1
        switch node.kind {
        case .object:
            let start = places[place].row * width
            while inside < end {
                let child = Int(table[start + Int(nodes[inside].key)])
                // Of two members of one name the first counts.
                if child != 0, found[child] == 0 {
                    found[child] = UInt32(truncatingIfNeeded: inside)
                    if places[child].row >= 0 { walk(nodes, inside, child, found, table) }
                }
                inside = nodes.end(of: inside)
            }
        case .array:
            var position = 0
            while inside < end {
                for child in places[place].children where Int(child.name) == position && found[child.place] == 0 {
                    found[child.place] = UInt32(truncatingIfNeeded: inside)
                    if places[child.place].row >= 0 { walk(nodes, inside, child.place, found, table) }
                }
                position += 1
                inside = nodes.end(of: inside)
            }
        case .null, .no, .yes, .number, .string: break
        }
    }

    /// Looks the names up that are new.
    private mutating func bind(_ names: JSONNames) {
        if names.generation != generation || names.count >= width {
            boundNames = 0
            width = max(64, names.count * 2)
            generation = names.generation
            table = Array(repeating: 0, count: width * places.count(where: { $0.row >= 0 }))
        }
        for number in (boundNames + 1)..<max(boundNames + 1, names.count + 1) {
            let name = names.name(UInt32(number))
            for place in places where place.row >= 0 {
                for child in place.children where child.name == name {
                    table[place.row * width + number] = UInt16(child.place)
                    if ends.contains(where: { $0.whole == child.place }) { hasWholes = true }
                }
            }
        }
        boundNames = names.count
    }
}
