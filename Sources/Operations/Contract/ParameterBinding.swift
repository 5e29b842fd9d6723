import Foundation
import Semantics

/// Turns what a caller sent into the named object that an operation's input is decoded from.
enum ParameterBinding {
    /// Positional parameters get their names in declared order; a trailing part may be left out.
    static func named(_ params: JSONValue?, parameters: [OperationParameter]) throws(OperationError) -> JSONValue {
        switch params {
        case nil: return .object([JSONValue.Member]())
        case .object: return params ?? .null
        case .array(let values):
            guard values.count <= parameters.count else {
                let names = parameters.map(\.name).joined(separator: ", ")
                let takes = parameters.isEmpty ? "no parameters" : "at most \(parameters.count) (\(names))"
                throw .invalidParameters([
                    ParameterProblem(
                        location: "params[\(parameters.count)]",
                        message: "\(values.count) positional parameters were given; this takes \(takes).")
                ])
            }
            return .object(zip(parameters, values).map { JSONValue.Member($0.name, $1) })
        default:
            throw .invalidParameters([
                ParameterProblem(location: "params", message: "Parameters are an object or an array.")
            ])
        }
    }

    /// Decodes a named object that has passed its schema; what the schema cannot say (a 30 February) is found here.
    static func decode<T: Decodable>(_ type: T.Type, from named: JSONValue) throws(OperationError) -> T {
        do {
            return try JSONDecoder().decode(type, from: Data(named.serialized.utf8))
        } catch {
            throw .invalidParameters([problem(error)])
        }
    }

    private static func problem(_ error: any Error) -> ParameterProblem {
        guard let error = error as? DecodingError else {
            return ParameterProblem(location: "params", message: "The parameters could not be read.")
        }
        switch error {
        case .dataCorrupted(let context):
            return ParameterProblem(location: path(context.codingPath), message: sentence(context.debugDescription))
        case .keyNotFound(let key, let context):
            return ParameterProblem(
                location: path(context.codingPath + [key]), message: "'\(key.stringValue)' is missing.")
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            return ParameterProblem(location: path(context.codingPath), message: "The value has the wrong type.")
        @unknown default:
            return ParameterProblem(location: "params", message: "The parameters could not be read.")
        }
    }

    private static func path(_ codingPath: [any CodingKey]) -> String {
        var path = ""
        for key in codingPath {
            if let index = key.intValue {
                path += "[\(index)]"
            } else {
                path += path.isEmpty ? key.stringValue : ".\(key.stringValue)"
            }
        }
        return path.isEmpty ? "params" : path
    }

    private static func sentence(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }
}
