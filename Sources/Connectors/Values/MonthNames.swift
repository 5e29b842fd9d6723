/// The words of written dates in English, German, French, Spanish and Portuguese.
enum MonthNames {
    /// 1…12 for a month's name or usual abbreviation, in any case, with or without accents and a final point.
    static func month(_ word: String) -> Int? { months[plain(word)] }

    /// Words that stand in dates and say nothing: days of the week, ordinals' endings, prepositions.
    static func isFiller(_ word: String) -> Bool { fillers.contains(plain(word)) }

    /// Lower case, without accents.
    private static func plain(_ word: String) -> String {
        var out = ""
        for scalar in word.lowercased().unicodeScalars {
            switch scalar {
            case "á", "à", "â", "ã", "ä": out += "a"
            case "é", "è", "ê", "ë": out += "e"
            case "í", "ì", "î", "ï": out += "i"
            case "ó", "ò", "ô", "õ", "ö": out += "o"
            case "ú", "ù", "û", "ü": out += "u"
            case "ç": out += "c"
            // Combining accents of decomposed text.
            case "\u{300}"..."\u{36F}": continue
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    private static let months: [String: Int] = {
        // One line a month: English, German, French, Spanish, Portuguese, then abbreviations.
        let names = [
            "january januar janner janvier enero janeiro jan ene janv",
            "february februar fevrier febrero fevereiro feb fev fevr",
            "march marz maerz mars marzo marco mar mrz",
            "april avril abril apr avr abr",
            "may mai mayo maio",
            "june juni juin junio junho jun",
            "july juli juillet julio julho jul juil",
            "august aout agosto aug ago",
            "september septembre septiembre setiembre setembro sep sept set",
            "october oktober octobre octubre outubro oct okt out",
            "november novembre noviembre novembro nov",
            "december dezember decembre diciembre dezembro dec dez dic",
        ]
        var table: [String: Int] = [:]
        for (index, line) in names.enumerated() {
            for name in line.split(separator: " ") { table[String(name)] = index + 1 }
        }
        return table
    }()

    private static let fillers: Set<String> = {
        let words = [
            "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
            "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so",
            "lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim",
            "lunes martes miercoles jueves viernes sabado domingo mie jue vie sab dom",
            "segunda terca quarta quinta sexta feira seg ter qua qui sex",
            "st nd rd th er de del do da of the le el den der am um at a",
        ]
        return Set(words.flatMap { $0.split(separator: " ").map(String.init) })
    }()
}
