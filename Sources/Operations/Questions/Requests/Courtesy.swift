/// Words that only keep a conversation pleasant: "thanks", "great, thank you".
enum Courtesy {
    static let reply = "You are welcome. Ask the next question whenever you like."

    private static let words: Set<String> = [
        "thanks", "thank", "you", "thx", "cheers", "great", "perfect", "nice", "cool", "ok", "okay", "good", "super",
        "awesome", "excellent", "so", "much", "very", "a", "lot", "many", "job", "work", "got", "it", "bye", "goodbye",
        "appreciated", "wonderful", "lovely", "danke", "dank", "vielen", "schön", "schoen", "sehr", "dankeschön",
        "merci",
        "beaucoup", "bien", "gracias", "muchas", "obrigado", "obrigada", "muito", "prima", "toll", "parfait",
        "perfecto",
        "perfeito", "genial", "grazie", "ta", "brilliant", "have", "day", "evening", "tag", "abend", "schönen",
        "schoenen", "schönes", "noch", "einen", "auch",
        "bonne", "journée", "soirée", "buen", "día", "bom", "dia", "that", "is", "was", "all", "for", "today", "now",
    ]
    private static let polite: Set<String> = [
        "thanks", "thank", "thx", "cheers", "great", "perfect", "nice", "cool", "bye", "goodbye", "appreciated",
        "awesome",
        "excellent", "wonderful", "lovely", "danke", "dank", "dankeschön", "merci", "gracias", "obrigado", "obrigada",
        "prima", "toll", "parfait", "perfecto", "perfeito", "genial", "grazie", "ta", "brilliant",
    ]

    /// Whether a message holds nothing else.
    static func isAll(_ tokens: [Token]) -> Bool {
        tokens.count <= 8 && tokens.allSatisfy { words.contains($0.text) }
            && tokens.contains { polite.contains($0.text) }
    }
}
