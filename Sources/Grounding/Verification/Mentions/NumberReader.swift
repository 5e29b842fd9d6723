import Foundation

/// Reads numbers in digits, with their sign, currency, scale and unit.
struct NumberReader {
    let words: [Word]

    /// The number that begins at the piece, if one does.
    func number(at index: Int) -> NumberMention? {
        guard let word = word(index), canBegin(word, before: self.word(index + 1)) else { return nil }
        return NumberWordReader(words: words).perThousand(at: index)
            ?? NumberWordReader(words: words).ofEvery(at: index) ?? NumberWordReader(words: words).oneIn(at: index)
            ?? digits(at: index)
            ?? NumberWordReader(words: words).number(at: index)
    }

    private func canBegin(_ word: Word, before next: Word?) -> Bool {
        word.kind != .word || NumberWordReader.starts.contains(word.lower) || NumberReader.signWords[word.lower] != nil
            || Currencies.code(word) != nil || Currencies.prefixed(word, next) != nil
    }

    func word(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

    private func digits(at index: Int) -> NumberMention? {
        var start = index
        var position = index
        var sign: Double?
        var currencies: Set<String>?
        func readSign() {
            if let word = word(position), word.kind == .word, let written = NumberReader.signWords[word.lower],
                let next = self.word(position + 1), next.kind == .digits || isMoney(position + 1),
                self.word(position - 1).map({ $0.kind == .mark || NumberReader.beforeSign.contains($0.lower) }) ?? true
            {
                sign = written
                position += 1
                return
            }
            guard let word = word(position), word.kind == .mark, ["+", "-", "–", "±"].contains(word.text),
                let next = self.word(position + 1), next.isGlued, next.kind == .digits || isMoney(position + 1)
            else { return }
            // A hyphen between two numbers is a range.
            if let before = self.word(position - 1), word.isGlued,
                before.kind == .digits || before.lower == "%" || Currencies.code(before) != nil
                    || Currencies.sign(before) != nil
                    || ["k", "m", "bn", "b"].contains(before.lower)
            {
                return
            }
            sign = word.text == "+" ? 1 : word.text == "±" ? nil : -1
            position += 1
        }
        readSign()
        if let word = word(position), let code = Currencies.prefixed(word, self.word(position + 1)) {
            currencies = [code]
            position += 2
        } else if let word = word(position), let codes = Currencies.sign(word), self.word(position + 1) != nil {
            currencies = codes
            position += 1
            if let more = self.word(position), Currencies.sign(more) != nil { position += 1 }
            if sign == nil { readSign() }
        } else if let word = word(position), word.kind == .word, let code = Currencies.code(word),
            self.word(position + 1)?.kind == .digits || self.word(position + 1).flatMap(Currencies.sign) != nil
        {
            currencies = [code]
            position += self.word(position + 1)?.kind == .digits ? 1 : 2
        }
        guard let digits = word(position), digits.kind == .digits,
            var (value, step) = NumberReader.value(of: digits.text)
        else { return nil }
        if let before = word(position - 1), before.isMark("#"), position == index { start = position }
        position += 1
        if let clock = clock(position, minutes: value, step) {
            return NumberMention(
                range: start..<(position + 2), form: .time, value: clock, step: 1, precision: .exact, sign: sign)
        }
        let isMillions = step < 1 && !words.contains { NumberReader.durations.contains($0.lower) }
        if let scale = word(position), let factor = NumberReader.scale(scale, isBig: currencies != nil || isMillions) {
            value *= factor
            step *= factor
            position += 1
        }
        var mention = NumberMention(
            range: start..<position, form: currencies.map { .money($0) } ?? .plain, value: value, step: step,
            precision: .exact, sign: sign)
        readUnit(&mention, &position)
        mention.range = start..<position
        return mention
    }

    /// A currency's sign, code or letters with a sign, in front of an amount: "-$5", "+A$5", "-SEK 5".
    private func isMoney(_ position: Int) -> Bool {
        guard let word = word(position) else { return false }
        return Currencies.sign(word) != nil || Currencies.prefixed(word, self.word(position + 1)) != nil
            || Currencies.code(word) != nil && (self.word(position + 1)?.kind == .digits)
    }

    private static let signWords: [String: Double] = ["plus": 1, "minus": -1]
    private static let beforeSign = Movements.table(
        "so is was of at by a to or and against than versus vs with after from")

    /// The seconds of `3:51`, in a text about how long something lasts.
    private func clock(_ position: Int, minutes: Double, _ step: Double) -> Double? {
        guard step == 1, let colon = word(position), colon.isMark(":"), colon.isGlued, let next = word(position + 1),
            next.isGlued, next.kind == .digits, next.text.utf8.count == 2, let seconds = Double(next.text),
            seconds < 60,
            words.contains(where: { NumberReader.durations.contains($0.lower) }),
            !["at", "by", "until"].contains(
                self.word(position - 2)?.lower ?? "")
        else { return nil }
        return minutes * 60 + seconds
    }

    private static let durations = Movements.table(
        "minute minutes min mins second seconds sec duration session visit lasted stayed length long longer")

    private func readUnit(_ mention: inout NumberMention, _ position: inout Int) {
        guard let unit = word(position) else { return }
        if case .money = mention.form { return }
        if let codes = Currencies.minor(unit)
            ?? (unit.lower == "euro" ? word(position + 1).flatMap(Currencies.minor) : nil)
        {
            mention.form = .money(unit.lower == "euro" ? ["EUR"] : codes)
            mention.value /= 100
            mention.step /= 100
            position += unit.lower == "euro" ? 2 : 1
            return
        }
        if let code = Currencies.nation(unit), let name = word(position + 1).flatMap(Currencies.name),
            name.contains(code)
        {
            mention.form = .money([code])
            position += 2
            return
        }
        if let codes = Currencies.sign(unit) ?? Currencies.name(unit) ?? Currencies.code(unit).map({ [$0] }) {
            // `5 $400` is two numbers, not five dollars.
            if Currencies.sign(unit) == nil || self.word(position + 1)?.kind != .digits {
                mention.form = .money(codes)
                position += 1
                // "20 kr. less": the point belongs to the sign.
                if unit.lower == "kr", word(position)?.isMark(".") ?? false, word(position + 1) != nil { position += 1 }
            }
            return
        }
        if let length = percentLength(at: position) {
            position += length
            mention.value /= 100
            mention.step /= 100
            mention.form = .percent
            if let points = pointsLength(at: position) {
                position += points
                mention.form = .points
            }
        } else if let points = pointsLength(at: position) {
            position += points
            mention.value /= 100
            mention.step /= 100
            mention.form = .points
        } else if ["bps", "bp"].contains(unit.lower) || unit.lower == "basis" && word(position + 1)?.stem == "point" {
            position += unit.lower == "basis" ? 2 : 1
            mention.value /= 10_000
            mention.step /= 10_000
            mention.form = .points
        } else if unit.isGlued, ["x", "×"].contains(unit.lower) {
            position += 1
            mention.form = .multiple
        } else if ["times", "fold"].contains(unit.lower), mention.value < 1_000 {
            position += 1
            mention.form = .multiple
        } else if unit.isGlued, ["st", "nd", "rd", "th"].contains(unit.lower) {
            position += 1
            mention.form = .place
        } else {
            readTime(&mention, &position)
        }
    }

    private func percentLength(at position: Int) -> Int? {
        guard let word = word(position) else { return nil }
        if word.isMark("%") || ["percent", "pct", "percentage"].contains(word.lower) {
            // "percentage points" is a unit of its own.
            return word.lower == "percentage" ? nil : 1
        }
        return word.lower == "per" && self.word(position + 1)?.lower == "cent" ? 2 : nil
    }

    private func lowerWord(_ position: Int) -> String { word(position)?.lower ?? "" }

    private func pointsLength(at position: Int) -> Int? {
        guard let word = word(position) else { return nil }
        switch word.lower {
        case "pt", "pp", "ppt", "ppts", "pps", "pts", "p.p": return 1
        case "percentage", "percent", "pct": return self.word(position + 1)?.stem == "point" ? 2 : nil
        case "points", "point": return 1
        // "0.41 of those points"
        case "of"
        where ["those", "these", "the"].contains(lowerWord(position + 1)) && lowerWord(position + 2) == "points":
            return 3
        case "p":
            guard self.word(position + 1)?.isMark(".") ?? false, self.word(position + 2)?.lower == "p" else {
                return nil
            }
            return self.word(position + 3)?.isMark(".") ?? false ? 4 : 3
        default: return nil
        }
    }

    static let seconds: [String: Double] = [
        "ms": 0.001, "millisecond": 0.001, "s": 1, "sec": 1, "second": 1, "min": 60, "minute": 60, "m": 60, "mins": 60,
        "secs": 1, "h": 3600, "hour": 3600, "hr": 3600, "hrs": 3600,
    ]

    /// `2 min 36 s`, `2m36s`, `2 minutes and 36 seconds`.
    private func readTime(_ mention: inout NumberMention, _ position: inout Int) {
        // "42 fewer minutes": the comparative stays a word of its own.
        if let degree = word(position), ["fewer", "more", "extra", "additional"].contains(degree.lower),
            let unit = word(position + 1), unit.kind == .word, unit.text.utf8.count > 2,
            let factor = NumberReader.seconds[unit.stem]
        {
            mention.form = .time
            mention.value *= factor
            mention.step *= factor
            return
        }
        guard let unit = word(position), unit.kind == .word, let factor = NumberReader.seconds[unit.stem] else {
            return
        }
        if unit.lower == "m", !unit.isGlued { return }
        mention.form = .time
        mention.value *= factor
        mention.step *= factor
        position += 1
        var last = factor
        while true {
            var next = position
            if word(next)?.lower == "and" { next += 1 }
            guard let more = word(next), more.kind == .digits, let unit = word(next + 1), unit.kind == .word,
                let factor = NumberReader.seconds[unit.stem], factor < last,
                let (value, step) = NumberReader.value(of: more.text)
            else { return }
            mention.value += value * factor
            mention.step = step * factor
            position = next + 2
            last = factor
        }
    }

    /// `k`, `thousand`, `m`, `million`, `bn`; a letter that can be a unit as well is one where money or a decimal,
    /// "1.89m", says that the number is big.
    private static func scale(_ word: Word, isBig isMoney: Bool) -> Double? {
        guard word.kind == .word else { return nil }
        switch word.lower {
        case "k": return word.isGlued || isMoney ? 1e3 : nil
        case "thousand", "thousands", "grand": return 1e3
        case "m", "mm": return word.isGlued && (isMoney || word.text == "M") ? 1e6 : nil
        case "mn", "mio", "mln", "million", "millions": return 1e6
        case "b": return word.isGlued && isMoney ? 1e9 : nil
        case "bn", "billion", "billions", "mrd": return 1e9
        case "lakh", "lakhs", "lac", "lacs": return 1e5
        case "crore", "crores": return 1e7
        case "cr": return isMoney ? 1e7 : nil
        default: return nil
        }
    }

    /// The number that digits say, and one unit of their last place. A comma before one or two last digits is a decimal
    /// comma, before three it groups thousands; where both marks occur the later is the decimal mark.
    static func value(of text: String) -> (value: Double, step: Double)? {
        let bytes = text.utf8.filter { (0x30...0x39).contains($0) || $0 == comma || $0 == point }
        let commas = bytes.count { $0 == comma }
        let points = bytes.count - commas - bytes.count { $0 >= 0x30 }
        func decimals(after mark: UInt8) -> Int { bytes.lastIndex(of: mark).map { bytes.count - $0 - 1 } ?? 0 }
        var decimalMark: UInt8?
        if commas > 0, points > 0 {
            decimalMark = decimals(after: comma) < decimals(after: point) ? comma : point
        } else if commas == 1 {
            decimalMark = decimals(after: comma) == 3 && bytes.first != 0x30 ? nil : comma
        } else if points == 1 {
            decimalMark = point
        }
        let places = decimalMark.map(decimals(after:)) ?? 0
        var written = bytes[..<(bytes.count - places)].filter { $0 >= 0x30 }
        if places > 0 { written += [point] + bytes.suffix(places) }
        guard let value = Double(String(decoding: written, as: UTF8.self)), value.isFinite else { return nil }
        return (value, places < steps.count ? steps[places] : pow(10, -Double(places)))
    }

    private static let comma = UInt8(ascii: ",")
    private static let point = UInt8(ascii: ".")
    /// One unit of the last place, by the number of places.
    private static let steps = (0...9).map { pow(10, -Double($0)) }
}
