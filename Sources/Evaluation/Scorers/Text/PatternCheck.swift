import Foundation

/// Regular expressions with the meaning of ECMAScript, on the engine that is at hand (ICU).
enum PatternCheck {
    static func matches(_ output: String, _ pattern: String) throws(CheckFault) -> CheckFinding {
        let expression = try expression(pattern)
        let whole = NSRange(output.startIndex..., in: output)
        let holds = expression.firstMatch(in: output, range: whole) != nil
        return CheckFinding(holds, "The output \(holds ? "matches" : "does not match") \(SuitePart.quoted(pattern)).")
    }

    static func expression(_ pattern: String) throws(CheckFault) -> NSRegularExpression {
        do {
            return try NSRegularExpression(pattern: translated(pattern))
        } catch {
            throw CheckFault(
                "\(SuitePart.quoted(pattern)) is not a regular expression. Check parentheses, brackets and backslashes."
            )
        }
    }

    /// The pattern in ICU's words. What differs: `\d` and `\w` are ASCII in ECMAScript, `$` matches at the very end only,
    /// and inside brackets `[` and `&` are letters like others.
    static func translated(_ pattern: String) -> String {
        var out = ""
        var isInClass = false
        var isEscaped = false
        for character in pattern {
            if isEscaped {
                isEscaped = false
                out += escaped(character, inClass: isInClass)
                continue
            }
            switch character {
            case "\\": isEscaped = true
            case "[" where isInClass: out += "\\["
            case "&" where isInClass: out += "\\&"
            case "[":
                isInClass = true
                out += "["
            case "]":
                isInClass = false
                out += "]"
            case "$" where !isInClass: out += "\\z"
            default: out.append(character)
            }
        }
        return isEscaped ? out + "\\" : out
    }

    private static func escaped(_ character: Character, inClass: Bool) -> String {
        switch character {
        case "d": inClass ? "0-9" : "[0-9]"
        case "w": inClass ? "A-Za-z0-9_" : "[A-Za-z0-9_]"
        case "D" where !inClass: "[^0-9]"
        case "W" where !inClass: "[^A-Za-z0-9_]"
        case "/": "/"
        default: "\\\(character)"
        }
    }
}
