/// What `Package.swift` says a target depends on.
struct Manifest {
    /// Target name → names of the targets and products it declares.
    let dependencies: [String: Set<String>]

    init(_ text: String) {
        var found: [String: Set<String>] = [:]
        for call in text.matches(of: #/\.(?:target|executableTarget|testTarget)\(/#) {
            let body = Self.balanced(text[call.range.upperBound...], open: "(", close: ")")
            guard let name = body.firstMatch(of: #/name:\s*"(\w+)"/#) else { continue }
            var declared: Set<String> = []
            if let start = body.firstMatch(of: #/dependencies:\s*\[/#) {
                let list = Self.balanced(body[start.range.upperBound...], open: "[", close: "]")
                    .replacing(#/package:\s*"[^"]*"/#, with: "")
                declared = Set(list.matches(of: #/"([^"]+)"/#).map { String($0.output.1) })
            }
            found[String(name.output.1)] = declared
        }
        dependencies = found
    }

    /// The text up to the bracket that closes the one before it.
    private static func balanced(_ text: Substring, open: Character, close: Character) -> Substring {
        var depth = 1
        for index in text.indices {
            if text[index] == open { depth += 1 }
            if text[index] == close { depth -= 1 }
            if depth == 0 { return text[..<index] }
        }
        return text
    }
}
