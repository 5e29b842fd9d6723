package import Semantics

/// Where the results of two runs first differ, in words.
package enum ResultDifference {
    /// - Parameters:
    ///   - kept: the results as they were written.
    ///   - judged: the results as they come out now.
    /// - Returns: nil where both hold the same in the same order.
    package static func first(_ kept: JSONValue, _ judged: JSONValue) -> String? {
        guard let step = difference(kept, judged, []) else { return nil }
        return "\(place(step.path, in: kept)): \(shown(step.kept)) then, \(shown(step.judged)) now"
    }

    private enum Place {
        case member(String)
        case element(Int)
    }

    private static func difference(
        _ a: JSONValue, _ b: JSONValue, _ path: [Place]
    ) -> (path: [Place], kept: JSONValue?, judged: JSONValue?)? {
        switch (a, b) {
        case (.object(let one), .object(let other)):
            for (index, member) in one.enumerated() {
                guard index < other.count, other[index].key == member.key else {
                    return (path + [.member(member.key)], member.value, b[member.key])
                }
                if let found = difference(member.value, other[index].value, path + [.member(member.key)]) {
                    return found
                }
            }
            return other.count == one.count
                ? nil : (path + [.member(other[one.count].key)], nil, other[one.count].value)
        case (.array(let one), .array(let other)):
            for (index, element) in one.enumerated() {
                guard index < other.count else { return (path + [.element(index)], element, nil) }
                if let found = difference(element, other[index], path + [.element(index)]) { return found }
            }
            return other.count == one.count ? nil : (path + [.element(one.count)], nil, other[one.count])
        default: return a.serialized == b.serialized ? nil : (path, a, b)
        }
    }

    /// `numbers, users-last-month, assertions[0].reason`
    private static func place(_ path: [Place], in run: JSONValue) -> String {
        var (value, names, members): (JSONValue?, [String], String) = (run, [], "")
        for step in path {
            switch step {
            case .member(let key):
                value = value?[key]
                members += members.isEmpty ? key : ".\(key)"
            case .element(let index):
                value = value?.elements.flatMap { $0.indices.contains(index) ? $0[index] : nil }
                let isNamed = members == "suites" || members == "cases"
                guard isNamed, let name = value?["id"]?.text ?? value?["name"]?.text else {
                    members += "[\(index)]"
                    continue
                }
                names.append(name)
                members = ""
            }
        }
        return (names + [members].filter { !$0.isEmpty }).joined(separator: ", ")
    }

    private static let longest = 200

    private static func shown(_ value: JSONValue?) -> String {
        guard let text = value?.serialized else { return "nothing" }
        return text.count > longest ? text.prefix(longest) + "…" : text
    }
}
