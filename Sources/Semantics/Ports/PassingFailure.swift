/// An error of a source that may be gone when the same is asked again: another process holds the data, the disk is full.
package protocol PassingFailure: Error {
    /// A bounded name for whoever asked: `busy`, `full`; nil where it will not pass by itself.
    var passing: String? { get }
}
