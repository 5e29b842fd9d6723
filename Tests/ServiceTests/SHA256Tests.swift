import Testing

@testable import Service

/// The examples of FIPS 180-2, appendix B, and of an empty text; also `printf abc | sha256sum` (coreutils 9.1).
@Suite struct `SHA-256 is the standard's` {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ]) func `examples`(_ text: String, _ digits: String) {
        #expect(SHA256.digits(of: Array(text.utf8)) == digits)
    }

    @Test func `a million times a`() {
        #expect(
            SHA256.digits(of: [UInt8](repeating: 0x61, count: 1_000_000))
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }
}
