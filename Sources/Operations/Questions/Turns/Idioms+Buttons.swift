/// What people do with a button of the shop: "pressed 'Add to bag'" is adding to the cart.
extension Idioms {
    private static let pressing: Set<String> = [
        "press", "pressed", "presses", "pressing", "click", "clicked", "clicks", "clicking", "tap", "tapped", "taps",
        "tapping", "hit", "hits", "hitting", "use", "used", "push", "pushed", "touch", "touched",
    ]
    private static let between: Set<String> = ["on", "the", "our", "a", "that"]
    private static let buttons: [[String]: String] = {
        var found: [[String]: String] = [:]
        for cart in ["cart", "bag", "basket", "trolley"] {
            for lead in [["add", "to"], ["add", "to", "my"], ["add", "to", "your"], ["add", "item", "to"]] {
                found[lead + [cart]] = "added to the cart"
            }
        }
        for words in [
            ["checkout"], ["check", "out"], ["proceed", "to", "checkout"], ["go", "to", "checkout"],
            ["continue", "to", "checkout"], ["begin", "checkout"], ["start", "checkout"],
        ] {
            found[words] = "begin checkout"
        }
        for words in [["sign", "up"], ["register"], ["create", "account"], ["create", "an", "account"]] {
            found[words] = "signed up"
        }
        return found
    }()

    @Sendable static func pressed(_ tokens: [Token], at index: Int) -> ([Token], end: Int)? {
        guard pressing.contains(tokens[index].text) else { return nil }
        var start = index + 1
        while between.contains(tokens[safe: start]?.text ?? ""), tokens[start].quoted == false { start += 1 }
        for length in [4, 3, 2, 1] where start + length <= tokens.count {
            let words = tokens[start..<start + length]
            guard let plain = buttons[words.map(\.text)] else { continue }
            let end = start + length
            let isNamed = tokens[safe: end]?.text == "button"
            guard isNamed || words.allSatisfy(\.quoted) else { continue }
            return (replacing(tokens[index], by: plain.split(separator: " ").map(String.init)), isNamed ? end + 1 : end)
        }
        return nil
    }
}
