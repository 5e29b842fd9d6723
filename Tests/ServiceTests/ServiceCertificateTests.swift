import Foundation
import Logging
import Testing

@testable import Service

/// What is wrong with the files of a certificate; that it encrypts, and is renewed, other people's clients prove.
@Suite struct `A certificate that cannot be used is a clear error` {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fidga-\(UUID().uuidString)")

    private func error(certificate: String?, key: String?) throws -> String {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = TLSFiles(certificate: folder.path + "/chain.pem", key: folder.path + "/key.pem")
        for (text, path) in [(certificate, files.certificate), (key, files.key)] {
            if let text { try Data(text.utf8).write(to: URL(fileURLWithPath: path)) }
        }
        let error = #expect(throws: ServiceError.self) { try ServiceCertificate(files, logger: Logger(label: "test")) }
        #expect(error?.label == "bad_certificate")
        return error?.description ?? ""
    }

    @Test func `a file that is not there, or is something else`() throws {
        #expect(try error(certificate: nil, key: nil).contains("chain.pem cannot be read"))
        #expect(try error(certificate: "secret", key: "secret").contains("chain.pem cannot be read"))
        #expect(try error(certificate: Self.certificate, key: nil).contains("key.pem cannot be read"))
        #expect(try error(certificate: Self.certificate, key: "x").contains("key.pem cannot be read"))
    }

    @Test func `a key of another certificate`() throws {
        #expect(try error(certificate: Self.certificate, key: Self.otherKey).contains("is not the key of"))
    }

    // Made for this test (openssl req -x509 -newkey ec:P-256 -days 36500 -subj /CN=localhost -nodes); neither guards anything.
    private static let certificate = """
        -----BEGIN CERTIFICATE-----
        MIIBfzCCASWgAwIBAgIUWs7irgoRkYKKyP+RiAfjvMzn4lYwCgYIKoZIzj0EAwIw
        FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNjE5MjQyOVoYDzIxMjYxMTAy
        MTkyNDI5WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
        PQMBBwNCAAQf/5p4gmdQJiDS8gFlcwmP5dP5c5/sK4IDj7/UDXWbVrNohkoAzbMp
        mbJho6F1i/8P0kIAnfr7xwyB+5JAPj8Mo1MwUTAdBgNVHQ4EFgQUqGZ5umQCwFa0
        z2eYNuPMoTh6V0wwHwYDVR0jBBgwFoAUqGZ5umQCwFa0z2eYNuPMoTh6V0wwDwYD
        VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiAG7PNiZak4dCI9NSL3dviG
        2SHTAQingNAlkQdRNesWCwIhAOZjjn84JEaja0TRB+l3TUOAn9PiRio4ON+dPf7v
        iuae
        -----END CERTIFICATE-----
        """
    private static let otherKey = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg2pT5ri1coPmT0rE6
        tGpM0N1hpmXHxkmh/qcCm34e5FyhRANCAAQ4+gcrq1Mdv9jkRddhXF/aN/phik2C
        y2n1Mel1Wnp3giegSBnX+OA3nG4NAnVvPLaltlIL0WZ2zmaNH68MWBS6
        -----END PRIVATE KEY-----
        """
}
