/// A numbered list as it was shown: a number means what it meant then, whatever has come or gone since.
struct ShownList: Sendable {
    var items: [KeptItem]

    /// - Throws: where the list has no such number.
    func item(_ number: Int) throws(ChatCommand.Mistake) -> KeptItem {
        guard items.indices.contains(number - 1) else {
            throw ChatCommand.Mistake(
                items.count == 1
                    ? "the list shown last has one entry" : "the list shown last has entries 1 to \(items.count)",
                suggestions: ShownList.commands)
        }
        return items[number - 1]
    }

    /// What shows a list whose numbers can be used.
    static let commands = [":conversations", ":save", ":notes", ":alert"]
}
