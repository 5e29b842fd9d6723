import Semantics

/// Who can be asked, by name.
package struct RespondentDirectory: Sendable {
    private let named: [String: any Respondent]
    /// Answers in the place of everybody; nil to keep to the suites' own names.
    private let substitute: String?

    /// - Parameters:
    ///   - named: who answers under which name; `echo` is always there.
    ///   - substitute: a name that answers whatever a suite asks for.
    package init(_ named: [String: any Respondent] = [:], substitute: String? = nil) {
        self.named = named.merging(["echo": EchoRespondent()]) { given, _ in given }
        self.substitute = substitute
    }

    package var names: [String] { named.keys.sorted() }

    /// The name under which the answer comes, and who gives it; nil when nobody here has the name.
    func find(_ name: String) -> (name: String, respondent: (any Respondent)?) {
        let wanted = substitute ?? name
        return (wanted, named[wanted])
    }
}
