import Chat
import Connectors
import Insights
import Operations
import Semantics
import Service
import Warehouse

/// Any error as one line for the person at the terminal: what was wrong, what to do. Never a dump.
enum FailureText {
    static func line(for error: any Error) -> String {
        let (message, suggestions) = parts(of: error)
        let advice = suggestions.prefix(3).map { SafeTerminalText.line($0) }.joined(separator: " · ")
        return SafeTerminalText.line(message) + (advice.isEmpty ? "" : " Try: \(advice)")
    }

    private static func parts(of error: any Error) -> (message: String, suggestions: [String]) {
        switch error {
        case let failure as CommandFailure: (failure.message, failure.suggestions)
        case let error as OperationError: (error.message, error.suggestions)
        case let refusal as QueryRefusal:
            (refusal.issues.map(\.message).joined(separator: " "), refusal.issues.flatMap(\.suggestions))
        case let error as WarehouseError: (error.description, [])
        case let error as ServiceError: (error.description, [])
        case let error as ConnectorError: (error.message, error.suggestions)
        case let error as InsightsError: (error.message, error.suggestions)
        case let error as WorkspaceFileError:
            (error.problems.map(\.description).joined(separator: " — "), [])
        case is CancellationError: ("Stopped.", [])
        default: ("Something went wrong that fidga has no words for (\(type(of: error))).", ["fidga --help"])
        }
    }
}
