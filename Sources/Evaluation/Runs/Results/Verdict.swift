/// What became of a case, or of one of its assertions.
package enum Verdict: String, CaseIterable, Sendable {
    case pass, fail
    /// It could not be judged: a file is missing, a value is absent, nobody answered.
    case error
    /// It needs what is not here: a program, a judging model, an embedding.
    case unsupported
}
