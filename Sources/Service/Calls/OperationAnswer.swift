package import Semantics

/// What an operation answered, as a value and as the text that every surface sends.
package struct OperationAnswer: Sendable {
    package let json: JSONValue
    /// The value as JSON text, laid out once.
    package let text: String
    /// The data it was computed from; nil where that is not known to be all it depends on.
    package let version: DataVersion?

    package init(_ json: JSONValue, version: DataVersion? = nil) {
        self.json = json
        text = json.serialized
        self.version = version
    }
}

/// What a repeatable answer depends on besides its parameters: the state of the data, and the day.
package struct DataVersion: Sendable, Hashable {
    package let snapshot: String
    package let day: String
    /// The goals and events that were told.
    package let notes: String

    package init(snapshot: String, day: String, notes: String = "") {
        self.snapshot = snapshot
        self.day = day
        self.notes = notes
    }
}
