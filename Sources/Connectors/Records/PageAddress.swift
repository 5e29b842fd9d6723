/// Pages by their addresses.
package enum PageAddress {
    /// The path of an address, without scheme, host, query and fragment: `https://shop.example/a/b?c#d` → `/a/b`.
    ///
    /// The path stands as written (no percent decoding). An address of a host alone has the path `/`; what has no
    /// scheme and no leading slash is taken for a path.
    package static func path(of address: String) -> String {
        var rest = address.utf8[...]
        if let end = rest.firstIndex(where: { $0 == 0x3F || $0 == 0x23 }) { rest = rest[..<end] }
        if let colon = rest.firstIndex(of: 0x3A), rest[rest.index(after: colon)...].starts(with: "//".utf8) {
            rest = rest[rest.index(colon, offsetBy: 3)...]
            rest = rest.firstIndex(of: 0x2F).map { rest[$0...] } ?? rest[rest.endIndex...]
        }
        guard !rest.isEmpty else { return "/" }
        let path = String(Substring(rest))
        return path.hasPrefix("/") ? path : "/" + path
    }
}
