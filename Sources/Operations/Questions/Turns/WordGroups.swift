/// Words that stand for one another in a turn of phrase.
enum WordGroups {
    static let all: [String: [String]] = [
        "PEOPLE": words(
            "people visitors users customers shoppers buyers readers guests clients they someone somebody anyone those we"
        ),
        // One of them, or all of them, and nobody of ours.
        "PERSON": words(
            "people visitors users customers shoppers buyers guests clients individuals folk folks persons person visitor user "
                + "customer shopper buyer guest client individual somebody someone anyone anybody everyone everybody"),
        "MONTH": words(
            "january february march april may june july august september october november december jan feb mar apr jun jul aug "
                + "sep sept oct nov dec"),
        "WEEKDAY": words("monday tuesday wednesday thursday friday saturday sunday"),
        "UNIT": words("day week month quarter year"),
        "ITEM": words("product item article"),
        "SHARE": words("share percentage proportion fraction part portion"),
        "QUESTION": words("what which how why when where who whether"),
        "FEAST": words(
            "black cyber christmas xmas easter halloween thanksgiving singles valentine mother father new boxing labor "
                + "independence memorial"),
        "LEAVE": words(
            "leave leaves quit quits exit stop stops abandon abandons break breaks bail bails turn turns walk walks drop drops "
                + "fall falls give gives lose loses get gets vanish disappear"),
        "CARRY": words("last past previous preceding recent latest next coming"),
        "CHANGE": words(
            "decline drop fall rise increase decrease spike dip jump surge growth slump loss gain change decrease improvement "
                + "deterioration swing crash slide plunge upturn downturn"),
        "AMOUNT": words("number count total figure amount volume sum"),
    ]

    private static let persons = Set(all["PERSON"] ?? [])

    /// Whether a word says people or one of them.
    static func isPerson(_ word: String) -> Bool { persons.contains(word) }

    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
