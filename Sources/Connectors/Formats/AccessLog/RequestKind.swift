/// Tells requests for pages from requests for everything that a page is made of.
enum RequestKind {
    /// A page: no picture, script, font, download, feed, or file that only programs read.
    static func isPage(_ target: WebAddress) -> Bool { !isAsset(target.path) && !isForPrograms(target) }

    /// By the file name's extension.
    static func isAsset(_ path: String) -> Bool {
        let name = path.utf8[(path.utf8.lastIndex(of: 0x2F).map { path.utf8.index(after: $0) } ?? path.startIndex)...]
        guard let point = name.lastIndex(of: 0x2E), name[name.index(after: point)...].count <= 11 else { return false }
        return assets.contains(path[path.utf8.index(after: point)...].lowercased())
    }

    private static func isForPrograms(_ target: WebAddress) -> Bool {
        let path = target.path.lowercased()
        let names = ["/robots.txt", "/favicon.ico", "/ads.txt", "/sitemap.xml", "/feed", "/feed/", "/rss", "/atom"]
        if names.contains(where: path.hasSuffix) { return true }
        if path.hasPrefix("/.well-known/") { return true }
        return ["feed", "flav", "format"].contains { name in
            target.parameter(name).map { $0.lowercased().hasPrefix("rss") || $0.lowercased().hasPrefix("atom") }
                ?? false
        }
    }

    private static let assets: Set<String> = [
        // Parts of pages.
        "css", "js", "mjs", "map", "json", "wasm", "png", "jpg", "jpeg", "gif", "svg", "svgz", "webp", "avif", "ico",
        "bmp", "tif", "tiff", "cur", "woff", "woff2", "ttf", "otf", "eot", "webmanifest",
        // Sound and pictures that move.
        "mp3", "mp4", "m4a", "m4v", "ogg", "ogv", "oga", "webm", "wav", "flac", "avi", "mov", "mpg", "mpeg", "mkv",
        "flv", "swf",
        // Downloads.
        "zip", "gz", "tgz", "bz2", "xz", "zst", "7z", "rar", "tar", "jar", "war", "deb", "rpm", "apk", "exe", "msi",
        "dmg", "iso", "img", "bin", "gem", "whl", "pdf", "ps", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt",
        "ods", "csv", "tsv", "patch", "diff", "asc", "sig", "torrent",
        // For programs.
        "xml", "xsl", "rss", "atom", "rdf", "txt",
    ]
}
