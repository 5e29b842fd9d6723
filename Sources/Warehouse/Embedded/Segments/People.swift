import Semantics

/// The person behind each user ordinal (`IdentityRules`): one of the person's ordinals stands for all.
struct People: Sendable {
    /// By ordinal, for those that are somebody else.
    private let others: [UInt32: UInt32]
    /// Those who stand for others.
    private let shared: Set<UInt32>
    /// By ordinal, up to the highest that is somebody else; empty without any.
    private let table: [UInt32]

    /// - Parameter next: whom each alias names.
    init(_ next: [UInt32: UInt32]) {
        var others: [UInt32: UInt32] = [:]
        for alias in next.keys {
            let person = IdentityRules.person(of: alias) { next[$0] }
            if person != alias { others[alias] = person }
        }
        self.others = others
        shared = Set(others.values)
        var table: [UInt32] = []
        if let highest = others.keys.max() {
            table = (0...highest).map { others[$0] ?? $0 }
        }
        self.table = table
    }

    /// Nobody is known by two names.
    var isEmpty: Bool { table.isEmpty }

    /// Whether a person has more names than one.
    func haveSeveralNames(_ person: UInt32) -> Bool { shared.contains(person) }

    /// How many names are another name of somebody.
    var aliases: Int { others.count }

    func person(of ordinal: UInt32) -> UInt32 { Int(ordinal) < table.count ? table[Int(ordinal)] : ordinal }

    /// All names of the people that some names belong to.
    func names(ofPeopleOf names: Set<UInt32>) -> Set<UInt32> {
        let people = Set(names.map(person))
        return people.union(others.filter { people.contains($0.value) }.keys)
    }

    /// Puts people in the place of their names.
    func replace(_ ordinals: UnsafeMutablePointer<UInt32>, count: Int) {
        guard !table.isEmpty else { return }
        for row in 0..<count { ordinals[row] = person(of: ordinals[row]) }
    }

    /// A column of people for one of user ordinals.
    func column(of users: Vector) -> Vector {
        var codes = users.allCodes
        for row in codes.indices { codes[row] = person(of: codes[row]) }
        return Vector(codes: codes)
    }
}
