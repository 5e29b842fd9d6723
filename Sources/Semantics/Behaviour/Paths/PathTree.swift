/// What a source computed for paths; see `PathPlan` for the rules.
package struct PathTree: Sendable, Equatable {
    /// A path: the values from the root to here.
    package struct Node: Sendable, Equatable {
        package var value: String
        /// Starts that followed the path to here.
        package var count: Int
        /// Of these, those that have no further step. 0 at full depth, where nobody looks further.
        package var ends: Int
        /// What is kept of the continuations: more frequent first, then by text.
        package var children: [Node]

        package init(value: String, count: Int, ends: Int = 0, children: [Node] = []) {
            self.value = value
            self.count = count
            self.ends = ends
            self.children = children
        }
    }

    /// Sessions that begin in the period.
    package var sessions: Int
    /// Starts of paths: sessions with a start, or for `transitions` steps.
    package var starts: Int
    package var roots: [Node]
    package var reading: DataReading

    package init(sessions: Int, starts: Int, roots: [Node], reading: DataReading) {
        self.sessions = sessions
        self.starts = starts
        self.roots = roots
        self.reading = reading
    }
}
