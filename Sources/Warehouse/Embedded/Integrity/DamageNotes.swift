import Semantics

/// The damages found so far, in the order found.
final class DamageNotes {
    private(set) var damages: [Damage] = []

    func note(_ kind: Damage.Kind, _ place: String, _ explanation: String, days: DateRange? = nil) {
        damages.append(Damage(kind, place: place, explanation: explanation, days: days))
    }

    /// The result of reading something; nil, and a damage noted, when it cannot be read.
    func readable<T>(_ place: String, days: DateRange? = nil, _ read: () throws -> T) -> T? {
        do {
            return try read()
        } catch let corruption as Corruption {
            note(.unreadable, place, corruption.detail, days: days)
        } catch {
            note(.unreadable, place, "it cannot be read: \(error)", days: days)
        }
        return nil
    }
}
