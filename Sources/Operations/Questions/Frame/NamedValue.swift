import Semantics

/// A value told with the name of its field: `utm_source=partner_news`, ad group "Garden Chairs", the medium cpc.
struct NamedValue {
    let field: DimensionID
    let value: String
    let tokens: Range<Int>

    private struct Field {
        let words: [String]
        let dimension: DimensionID
        let takes: Takes
    }

    /// What a field's value looks like where it stands after the field's name.
    private enum Takes {
        /// In quotation marks only.
        case quoted
        /// A word as tools write it: with a figure or an underscore in it, or in quotation marks.
        case code
        /// Any word.
        case word
        /// One of the mediums that traffic is known by.
        case medium
        /// Words with capital letters.
        case capitals
        /// A language.
        case language
    }

    private static let fields: [Field] = [
        Field(words: ["utm_source"], dimension: "session_source", takes: .word),
        Field(words: ["utm_medium"], dimension: "session_medium", takes: .word),
        Field(words: ["utm_campaign"], dimension: "session_campaign_name", takes: .word),
        Field(words: ["utm_term"], dimension: "keyword", takes: .word),
        Field(words: ["source", "medium"], dimension: "session_source_medium", takes: .medium),
        Field(words: ["session", "medium"], dimension: "session_medium", takes: .medium),
        Field(words: ["medium"], dimension: "session_medium", takes: .medium),
        Field(words: ["session", "source"], dimension: "session_source", takes: .quoted),
        Field(words: ["source"], dimension: "session_source", takes: .quoted),
        Field(words: ["page", "titled"], dimension: "page_title", takes: .quoted),
        Field(words: ["titled"], dimension: "page_title", takes: .quoted),
        Field(words: ["pages", "titled"], dimension: "page_title", takes: .quoted),
        Field(words: ["page", "title"], dimension: "page_title", takes: .quoted),
        Field(words: ["ad", "group"], dimension: "ad_group_name", takes: .quoted),
        Field(words: ["ad", "set"], dimension: "ad_group_name", takes: .quoted),
        Field(words: ["ad", "creative"], dimension: "creative_name", takes: .quoted),
        Field(words: ["creative"], dimension: "creative_name", takes: .quoted),
        Field(words: ["ad"], dimension: "creative_name", takes: .quoted),
        Field(words: ["item", "id"], dimension: "item_id", takes: .code),
        Field(words: ["product", "id"], dimension: "item_id", takes: .code),
        Field(words: ["sku"], dimension: "item_id", takes: .code),
        Field(words: ["item", "named"], dimension: "item_name", takes: .capitals),
        Field(words: ["item", "called"], dimension: "item_name", takes: .capitals),
        Field(words: ["product", "named"], dimension: "item_name", takes: .capitals),
        Field(words: ["language"], dimension: "language", takes: .language),
    ]
    private static let byFirstWord = Dictionary(grouping: fields, by: { $0.words[0] })
    private static let linking: Set<String> = ["is", "was", "of", "named", "called", "titled", "being", "equals"]
    private static let mediums: Set<String> = [
        "cpc", "ppc", "cpm", "organic", "referral", "email", "affiliate", "display", "banner", "social", "paid", "push",
        "sms", "none", "video",
    ]
    private static let languages: Set<String> = [
        "english", "german", "french", "spanish", "italian", "portuguese", "dutch", "danish", "swedish", "norwegian",
        "finnish", "polish", "czech", "hungarian", "romanian", "greek", "turkish", "russian", "ukrainian", "arabic",
        "hebrew", "hindi", "chinese", "japanese", "korean", "thai", "vietnamese", "indonesian",
    ]
    /// A field after these is what a figure is split by.
    private static let splitting: Set<String> = ["by", "per", "each", "every", "which", "what"]

    /// All of them; `blocked` are the words of days.
    static func found(in tokens: [Token], blocked: Set<Int>) -> [NamedValue] {
        var found: [NamedValue] = []
        for index in tokens.indices where !blocked.contains(index) && !tokens[index].quoted {
            if let last = found.last, last.tokens.contains(index) { continue }
            if let spoken = spoken(tokens, index) {
                found.append(spoken)
                continue
            }
            guard let fields = byFirstWord[tokens[index].text],
                !splitting.contains(tokens[safe: index - 1]?.text ?? "")
            else { continue }
            for field in fields.sorted(by: { $0.words.count > $1.words.count }) {
                guard let value = value(of: field, tokens, index, blocked) else { continue }
                found.append(value)
                break
            }
        }
        return found
    }

    /// "Spanish-speaking visitors"
    private static func spoken(_ tokens: [Token], _ index: Int) -> NamedValue? {
        guard languages.contains(tokens[index].text),
            ["speaking", "speakers", "language"].contains(tokens[safe: index + 1]?.text)
        else { return nil }
        let name = tokens[index].text.prefix(1).uppercased() + tokens[index].text.dropFirst()
        let end = tokens[index + 1].text == "speakers" ? index + 1 : index + 2
        return NamedValue(field: "language", value: name, tokens: index..<end)
    }

    private static func value(of field: Field, _ tokens: [Token], _ index: Int, _ blocked: Set<Int>) -> NamedValue? {
        let name = index..<index + field.words.count
        guard name.upperBound < tokens.count, tokens[name].map(\.text) == field.words,
            tokens[name].allSatisfy({ !$0.quoted })
        else { return nil }
        var start = name.upperBound
        while linking.contains(tokens[start].text), !tokens[start].quoted, start + 1 < tokens.count { start += 1 }
        guard !blocked.contains(start), tokens[start].mark == nil || tokens[start].quoted || tokens[start].mark == ":"
        else { return nil }
        var end = start + 1
        if tokens[start].quoted {
            while tokens[safe: end]?.quoted == true { end += 1 }
        } else {
            while tokens[safe: end]?.isGlued == true { end += 1 }
            let raw = tokens.written(start..<end)
            switch field.takes {
            case .quoted: guard tokens[start - 1].text == "equals", tokens[start].kind == .word else { return nil }
            case .word: if tokens[start].kind != .word { return nil }
            case .code: guard raw.contains(where: { $0.isNumber || $0 == "_" }) else { return nil }
            case .medium:
                // "google / cpc"
                if field.words.count == 2, field.words[0] == "source" {
                    guard let second = tokens[safe: end], mediums.contains(second.text) else { return nil }
                    end += 1
                } else {
                    guard mediums.contains(tokens[start].text) else { return nil }
                }
            case .capitals:
                guard tokens[start].isCapitalised else { return nil }
                while let next = tokens[safe: end], next.isCapitalised, next.mark == nil { end += 1 }
            case .language:
                guard languages.contains(tokens[start].text) else { return nil }
                let name = tokens[start].text.prefix(1).uppercased() + tokens[start].text.dropFirst()
                return NamedValue(field: field.dimension, value: name, tokens: index..<end)
            }
        }
        let isPair = field.dimension == "session_source_medium" && end == start + 2
        let value =
            isPair
            ? "\(tokens.written(start..<start + 1)) / \(tokens.written(start + 1..<end))" : tokens.written(start..<end)
        return NamedValue(field: field.dimension, value: value, tokens: index..<end)
    }
}
