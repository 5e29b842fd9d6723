import Semantics

extension ModelRequest {
    /// Names the request: the same words with the same settings have the same key. 16 hexadecimal digits.
    package var key: String {
        VerifiedAnswer.id(of: [system, user, "\(temperature)", "\(maxTokens)", schema?.serialized ?? ""])
            .dropFirst().description
    }
}
