/// Bytes that are kept as long as their owner lives: the constants of a map.
final class StoredText: @unchecked Sendable {
    // Unchecked, for the memory is written once, here, and only read afterwards.
    let bytes: UnsafeRawBufferPointer

    init(_ text: String) {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, text.utf8.count), alignment: 1)
        memory.copyBytes(from: text.utf8)
        bytes = UnsafeRawBufferPointer(rebasing: memory[..<text.utf8.count])
    }

    deinit { bytes.deallocate() }
}
