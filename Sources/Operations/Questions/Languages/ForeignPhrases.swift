import Foundation

/// Phrases of one other language and the English the reader knows them by.
///
/// A table has a phrase a line, `phrase | phrase = english`; accents, capitals and hyphens do not count. A word ending in
/// `*` is a beginning, `#` is a number and keeps its place in the English. An empty English drops the phrase.
struct ForeignPhrases: Sendable {
    private struct Entry: Sendable {
        let words: [Substring]
        let english: String

        /// The number it took, "" where it has no `#`; nil when it does not stand at `index`.
        func number(_ said: [Word], at index: Int) -> String? {
            guard index + words.count <= said.count else { return nil }
            var number = ""
            for (offset, word) in words.enumerated() {
                let text = said[index + offset].folded
                if word == "#" {
                    guard text.first?.isNumber == true else { return nil }
                    number = said[index + offset].written
                } else if word.last == "*" {
                    guard text.hasPrefix(word.dropLast()) else { return nil }
                } else if text != word {
                    return nil
                }
            }
            return number
        }
    }

    struct Word: Sendable {
        var written: String
        var folded: String
        /// Marks between the word before it and this one.
        var marks: String
    }

    /// Entries by the first three letters of their first word; those that begin otherwise under "".
    private let entries: [String: [Entry]]

    init(_ tables: String...) {
        var entries: [String: [Entry]] = [:]
        for line in tables.flatMap({ $0.split(separator: "\n") }) {
            let halves = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2 else { continue }
            let english = halves[1].trimmingCharacters(in: .whitespaces)
            for phrase in halves[0].split(separator: "|") {
                let words = phrase.split(separator: " ")
                guard let first = words.first else { continue }
                let key = first.count >= 3 && !first.prefix(3).contains("*") ? String(first.prefix(3)) : ""
                entries[key, default: []].append(Entry(words: words, english: english))
            }
        }
        self.entries = entries.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }

    /// The text in English as far as the table knows it, and how many of its words it knew.
    func english(_ words: [Word]) -> (text: String, known: Int) {
        var parts: [String] = []
        var known = 0
        var index = 0
        while index < words.count {
            let word = words[index]
            let near = (entries[String(word.folded.prefix(3))] ?? []) + (entries[""] ?? [])
            var found: (entry: Entry, number: String)?
            for entry in near where entry.words.count > found?.entry.words.count ?? 0 {
                if let number = entry.number(words, at: index) { found = (entry, number) }
            }
            parts.append(word.marks)
            guard let found else {
                parts.append(word.written)
                index += 1
                continue
            }
            parts.append(found.entry.english.replacing("#", with: found.number))
            known += found.entry.words.count
            index += found.entry.words.count
        }
        return (parts.filter { !$0.isEmpty }.joined(separator: " "), known)
    }
}

/// Questions in German, French, Spanish and Portuguese, put into the reader's English phrase by phrase.
enum ForeignQuestion {
    private static let languages = [
        GermanPhrases.table, FrenchPhrases.table, SpanishPhrases.table, PortuguesePhrases.table,
    ]

    /// Words that are as good English: they tell no language.
    private static let shared: Set<String> = [
        "a", "in", "on", "was", "are", "do", "me", "so", "an", "e", "o", "as", "die", "den", "am", "sessions",
        "session",
        "mobile", "conversions", "conversion", "page", "pages", "september", "november", "august", "april", "an", "it",
        "alert", "rate", "campaign", "email", "test", "top", "trend", "tablet", "desktop", "pro", "no", "nach", "come",
        "pour", "solo", "sin", "chat", "canal", "total", "normal", "august",
    ]

    /// The question in English; nil when it is not in one of the languages.
    static func english(_ text: String) -> String? {
        let words = words(of: String(text.prefix(2000)))
        guard words.count >= 2 || words.first.map({ alone.contains($0.folded) }) == true else { return nil }
        let own = words.filter { $0.folded.first?.isLetter == true }
        // Most questions are English: a glance at the words settles it.
        let strange = own.filter { !CommonWords.all.contains($0.folded) || isTelling($0.folded) }.count
        guard strange * 3 >= own.count else { return nil }
        var best: (text: String, known: Int)?
        for language in languages {
            let candidate = language.english(words)
            if candidate.known > best?.known ?? 0 { best = candidate }
        }
        let numbers = words.count - own.count
        guard let best, best.known * 2 >= own.count + numbers, words.contains(where: { isTelling($0.folded) }) else {
            return nil
        }
        return best.text
    }

    /// Words that ask by themselves.
    private static let alone: Set<String> = [
        "pourquoi", "warum", "weshalb", "wieso", "porque", "tout", "alles", "todo", "tudo",
    ]

    /// Whether a word is foreign: it has an entry's form and is no English word of the field.
    private static func isTelling(_ word: String) -> Bool { telling.contains(word) && !shared.contains(word) }

    private static let telling = Set(
        """
        und oder gerat geraten land wo tun soll sollen verlieren verloren kunden ausgegeben wieviel werbung wir warum weshalb wieso
        appareil porque gerate kanale ohne nur wieder alles sans sauf seulement uniquement tout sin solo solamente todo sem apenas somente tudo
        wie viele hatten wir letzte letzten letztem letzter woche monat jahr gestern heute morgen umsatz sitzungen nutzer besucher
        bestellungen warum absprungrate warenkorb durchschnittlicher gab es etwas vergleiche fasse zusammen prognose nach kanal
        seite gerade bedeutet gib mir diesen diese dieser im der das und vom mit hoch welche welcher geraten einnahmen zugriffe
        combien avons nous semaine derniere dernier mois hier chiffre affaires par commandes taux rebond pourquoi panier moyen
        prevision prochain utilisateurs visiteurs en ce moment resume compare quel quelle quels etait les des du aujourd annee
        depuis revenus meilleurs pays nouveaux inhabituel temps donne moi cette dernieres derniers jours ventes et
        cuantas cuantos cuanto tuvimos la semana pasada pasado mes ayer hoy ingresos pedidos tasa rebote por que bajaron valor
        medio del pronostico proximo usuarios visitantes ahora mismo resume compara cual cuales fueron los las el paises este
        esta nuevos inusual tiempo dame ano desde ventas dia dias ultimos ultimas sesiones sitio hubo algo y como
        quantas quantos quanto tivemos na no semana passada passado ontem hoje receita pedidos taxa rejeicao por que caiu
        previsao proximo usuarios visitantes agora resuma compare qual foi os as paises novos incomum clima este esta ultimos
        ultimas dias sessoes celular houve algo em vendas estao
        seit wann davor zuvor lauft laufts lief laufen liefen unser kanal bringt bringen brachte gebracht wenigsten besten schlechtesten
        verkaufen lohnt lohnen rentiert rechnet erwarten erwartest gut schlecht sind kurs ziel verdient eingenommen umgesetzt
        sicher kurzer kurz satz prozent passiert hallo moin guten laden geschaft artikel produkt kategorie stadt ist
        precedente veille boutique magasin campagne produit rapporte rapportent genere vendent mieux moins
        vaut rentable rentables bien vendu gagne devons faire quand objectif pourcentage bonjour bonsoir salut
        anterior como tienda campana producto trae traen trajo aporta venden vende peor pena bueno vendimos vendido ganamos
        facturamos debemos hacemos cuando objetivo porcentaje buenos buenas hola
        loja campanha produto traz trazem trouxe vendem vendeu venderam melhor pior vendemos faturamos ganhamos devemos isso
        ola bom boa quanto
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// Words without accents in lower case, and as written.
    static func words(of text: String) -> [ForeignPhrases.Word] {
        var words: [ForeignPhrases.Word] = []
        var current = ""
        var marks = ""
        func fold(_ word: String) -> String {
            word.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).replacing("ß", with: "ss")
        }
        for character in text {
            let joins = "./_@%".contains(character) && !current.isEmpty && character != "." || character == "%"
            let decimal = ".,".contains(character) && current.last?.isNumber == true
            if character.isLetter || character.isNumber || joins || decimal {
                current.append(character)
            } else {
                finish()
                if "?!;,.:\"".contains(character) { marks.append(character) }
            }
        }
        finish()
        return words

        func finish() {
            while let last = current.last, ".,".contains(last) { marks.append(current.removeLast()) }
            guard !current.isEmpty else { return }
            words.append(.init(written: current, folded: fold(current), marks: words.isEmpty ? "" : marks))
            marks = ""
            current = ""
        }
    }
}
