import Operations
import Semantics

/// One thing that the chat keeps and lists.
enum KeptItem: Sendable, Equatable {
    case conversation(KeptConversation)
    case saved(SavedQuestion)
    case note(Note)
    case alert(KeptAlertRule)
}
