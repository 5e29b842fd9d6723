/// Forms of a word that mean the same to a lexicon.
enum WordForms {
    private static let unchanged: Set<String> = [
        "news", "does", "this", "his", "series", "always", "perhaps", "unless",
    ]

    /// The word without a plural ending. Not a dictionary form: lexicon and question go through the same function.
    static func stem(_ word: String) -> String {
        if word == "ads" { return "ad" }
        // "hoodie" and "hoodies" meet in "hoody".
        if word.count > 4, word.hasSuffix("ie") { return word.dropLast(2) + "y" }
        guard word.count > 3, word.hasSuffix("s"), !unchanged.contains(word) else { return word }
        if word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is") { return word }
        if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
        for ending in ["sses", "shes", "ches", "xes"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
        return String(word.dropLast())
    }

    static var numberWords: [String] {
        Array(smallNumbers.keys) + Array(ordinals.keys) + ["hundred", "thousand", "million", "billion"]
    }

    /// One, two … twelve, a dozen; nil for other words.
    static func smallNumber(_ word: String) -> Int? { smallNumbers[word] }

    private static let smallNumbers: [String: Int] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "fourteen": 14, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
        "fifty": 50, "sixty": 60, "ninety": 90, "couple": 2, "dozen": 12,
    ]

    static let ordinals: [String: Int] = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
    ]
}
