package import Semantics

extension CaseResult {
    /// Reads what `json` writes; nil for anything else.
    package init?(json: JSONValue) {
        guard let id = json["id"]?.text, let verdict = json["verdict"]?.text.flatMap(Verdict.init(rawValue:)),
            let score = json["score"]?.double, let reason = json["reason"]?.text
        else { return nil }
        self.init(id: id, verdict: verdict, score: score, reason: reason)
        description = json["description"]?.text ?? ""
        why = json["why"]?.text ?? ""
        respondent = json["respondent"]?.text ?? ""
        input = json["input"]?.text ?? ""
        output = json["output"]?.text ?? ""
        modelSays = json["model_says"]?.elements?.compactMap(\.text) ?? []
        tags = json["tags"]?.elements?.compactMap(\.text) ?? []
        if case .object(let members)? = json["vars"] { variables = members }
        for part in json["assertions"]?.elements ?? [] {
            guard let assertion = AssertionResult(json: part) else { return nil }
            assertions.append(assertion)
        }
    }
}

extension AssertionResult {
    fileprivate init?(json: JSONValue) {
        guard let type = json["type"]?.text, let verdict = json["verdict"]?.text.flatMap(Verdict.init(rawValue:)),
            let score = json["score"]?.double, let reason = json["reason"]?.text
        else { return nil }
        self.init(type: type, verdict: verdict, score: score, reason: reason)
        weight = json["weight"]?.double ?? 1
        metric = json["metric"]?.text
        expected = json["expected"]
        for part in json["assertions"]?.elements ?? [] {
            guard let member = AssertionResult(json: part) else { return nil }
            members.append(member)
        }
    }
}
