import CCrypto

/// SHA-256 (FIPS 180-4), computed by the system's libcrypto.
enum SHA256 {
    /// The hash as 64 hexadecimal digits; empty where libcrypto computes none.
    static func digits(of bytes: [UInt8]) -> String {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        guard CCrypto.SHA256(bytes, bytes.count, &digest) != nil else { return "" }
        return hexadecimal(digest)
    }

    static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
