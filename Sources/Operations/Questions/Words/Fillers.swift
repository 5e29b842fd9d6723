/// Words between the words of a phrase that change nothing of what it says: "what *exactly* lies behind", "how do we *actually* know".
enum Fillers {
    static let words: Set<String> = [
        "exactly", "precisely", "actually", "really", "simply", "basically", "honestly", "frankly", "kindly", "perhaps",
        "maybe", "usually", "typically", "normally", "generally", "truly", "ever", "already", "even", "please",
        "possibly",
        "roughly", "approximately", "effectively", "essentially", "ultimately", "just",
    ]

    /// Whether a phrase may pass over the token.
    static func isOne(_ token: Token) -> Bool { !token.quoted && token.mark == nil && words.contains(token.text) }
}
