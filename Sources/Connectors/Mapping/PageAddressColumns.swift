import Semantics

/// Writes what a page's address says into the columns of an event: its path, and the traffic source that its campaign
/// parameters name.
enum PageAddressColumns {
    private static let path = EventText.pagePath.position

    /// Fields that the event has already are left alone.
    static func write(_ url: UnsafeRawBufferPointer, _ row: Int, into events: inout EventColumns) {
        if !mayNameSource(url), let path = plainPath(url) {
            if events.texts[PageAddressColumns.path].codes.count <= row {
                events.texts[PageAddressColumns.path].set(row, path)
            }
            return
        }
        var event = Event(key: EventKey(high: 0, low: 0), time: Instant(milliseconds: 0), name: "", user: nil)
        EventMapping.set(String(decoding: url, as: UTF8.self), of: &event)
        for (field, text) in event.texts where events.texts[field.position].codes.count <= row {
            events.texts[field.position].set(row, text)
        }
    }

    /// Whether `utm_` stands anywhere in it.
    private static func mayNameSource(_ url: UnsafeRawBufferPointer) -> Bool {
        var index = 0
        while index + 4 <= url.count {
            if url[index] == 0x75, url[index + 1] == 0x74, url[index + 2] == 0x6D, url[index + 3] == 0x5F {
                return true
            }
            index += 1
        }
        return false
    }

    /// The path of an address that begins with a slash, or with `http://` or `https://`; nil for others.
    private static func plainPath(_ url: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        var start = 0
        if url.first != 0x2F {
            if url.starts(with: "https://".utf8) {
                start = 8
            } else if url.starts(with: "http://".utf8) {
                start = 7
            } else {
                return nil
            }
            while start < url.count, url[start] != 0x2F, url[start] != 0x3F, url[start] != 0x23 { start += 1 }
            guard start < url.count, url[start] == 0x2F else { return nil }
        }
        var end = start
        while end < url.count, url[end] != 0x3F, url[end] != 0x23 {
            // A colon may belong to a scheme behind the first slash, which `WebAddress` looks at more closely.
            if url[end] == 0x3A { return nil }
            end += 1
        }
        return UnsafeRawBufferPointer(rebasing: url[start..<end])
    }
}
