import Grounding
import Semantics

/// The recording that a suite names: what is wrong with it is said once, and not by every case that would play it.
enum SuiteCassette {
    /// - Returns: nil where it can be played.
    static func fault(of part: SuitePart, in folder: SuiteFolder) -> SuiteProblem? {
        let name = part.text ?? ""
        let text: String
        do throws(SuiteProblem) {
            text = try folder.text(of: name, asked: part)
        } catch {
            // A long recording is none the worse for it.
            return error.code == .tooLarge ? nil : error
        }
        do {
            _ = try Cassette(json: JSONValue(parsing: text))
            return nil
        } catch {
            let reason = (error as? CassetteError)?.description ?? "it is not JSON"
            return part.problem(
                .badValue, "\(SuitePart.quoted(name)) is no cassette: \(reason).", "Record it again with --record.")
        }
    }
}
