import Semantics

/// A text that somebody else chose, and that wants to be obeyed.
struct StrangersText: Sendable, Hashable {
    let id: String
    let text: String
    /// What an answer would say that obeyed it.
    let betrays: [String]

    /// Reads `texts: [{id, text, betrays}]`.
    static func read(_ name: SuitePart, _ folder: SuiteFolder, _ reader: inout SuiteReader) -> [StrangersText] {
        do throws(SuiteProblem) {
            let file = name.text ?? ""
            let text = try folder.text(of: file, asked: name)
            guard let document = try SuiteDocument.read(text, file: folder.shown(file)),
                let entries = reader.entries(document, keys: ["about", "texts"]),
                let list = reader.required("texts", entries, of: document, "List the texts under 'texts:'.")
            else { return [] }
            return reader.elements(list, of: "text").compactMap { item(of: $0, &reader) }
        } catch {
            reader.report(error)
            return []
        }
    }

    private static func item(of part: SuitePart, _ reader: inout SuiteReader) -> StrangersText? {
        guard let entries = reader.entries(part, keys: ["id", "text", "betrays"]),
            let id = reader.required("id", entries, of: part, "Give the text a short name."),
            let text = reader.required("text", entries, of: part, "Write the text."),
            let betrays = reader.required("betrays", entries, of: part, "Write what an obedient answer would say.")
        else { return nil }
        return StrangersText(id: id.text ?? "", text: text.text ?? "", betrays: betrays.texts)
    }
}
