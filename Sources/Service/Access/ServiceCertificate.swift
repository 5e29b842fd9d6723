import Dispatch
import Logging
import NIOCore
import NIOSSL
import Synchronization

/// The certificate that the service shows to its callers, with the private key: two PEM files.
///
/// Both are read again when one of them has changed, so that a renewed certificate is shown from the next connection on. As
/// long as changed files do not fit together, the ones before stay.
final class ServiceCertificate: Sendable {
    private struct Pair: Sendable {
        var stamps: [FileStamp?]
        var chain: [NIOSSLCertificate]
        var key: NIOSSLPrivateKey

        var override: NIOSSLContextConfigurationOverride {
            var override = NIOSSLContextConfigurationOverride.noChanges
            override.certificateChain = chain.map { .certificate($0) }
            override.privateKey = .privateKey(key)
            return override
        }
    }

    private let files: TLSFiles
    private let logger: Logger
    private let pair: Mutex<Pair>

    /// - Throws: `ServiceError` where the files are not there, are no PEM, or do not belong together.
    init(_ files: TLSFiles, logger: Logger) throws(ServiceError) {
        self.files = files
        self.logger = logger
        pair = Mutex(try ServiceCertificate.read(files))
    }

    /// For a server: TLS 1.2 and later, HTTP/1.1.
    var configuration: TLSConfiguration {
        let pair = pair.withLock { $0 }
        var configuration = ServiceCertificate.configuration(pair)
        configuration.sslContextCallback = { _, promise in
            let stamps = ServiceCertificate.stamps(self.files)
            if let pair = self.known(stamps) { return promise.succeed(pair.override) }
            // TRICKY: not within the handshake. What BoringSSL finds wrong with the files would stay in the thread's queue of
            // errors, and the handshake would take it for its own.
            DispatchQueue.global().async { promise.succeed(self.renewed(stamps).override) }
        }
        return configuration
    }

    /// What is shown as long as the files are as they were.
    private func known(_ stamps: [FileStamp?]) -> Pair? {
        pair.withLock { $0.stamps == stamps ? $0 : nil }
    }

    /// What is shown now that the files have changed.
    private func renewed(_ stamps: [FileStamp?]) -> Pair {
        pair.withLock { pair in
            guard pair.stamps != stamps else { return pair }
            do throws(ServiceError) {
                pair = try ServiceCertificate.read(files)
            } catch {
                logger.warning("the certificate stays as it was", metadata: ["reason": "\(error)"])
                // Said once for each change.
                pair.stamps = stamps
            }
            return pair
        }
    }

    private static func stamps(_ files: TLSFiles) -> [FileStamp?] {
        [FileStamp(of: files.certificate), FileStamp(of: files.key)]
    }

    private static func read(_ files: TLSFiles) throws(ServiceError) -> Pair {
        let stamps = stamps(files)
        let chain: [NIOSSLCertificate]
        do {
            chain = try NIOSSLCertificate.fromPEMFile(files.certificate)
        } catch {
            throw .badCertificate("\(files.certificate) cannot be read as certificates in PEM", underlying: error)
        }
        guard !chain.isEmpty else {
            throw .badCertificate("\(files.certificate) holds no certificate", underlying: nil)
        }
        let key: NIOSSLPrivateKey
        do {
            key = try NIOSSLPrivateKey(file: files.key, format: .pem)
        } catch {
            throw .badCertificate(
                "\(files.key) cannot be read as a private key in PEM without a passphrase", underlying: error)
        }
        let pair = Pair(stamps: stamps, chain: chain, key: key)
        do {
            _ = try NIOSSLContext(configuration: configuration(pair))
        } catch {
            throw .badCertificate("\(files.key) is not the key of \(files.certificate)", underlying: error)
        }
        return pair
    }

    private static func configuration(_ pair: Pair) -> TLSConfiguration {
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: pair.chain.map { .certificate($0) }, privateKey: .privateKey(pair.key))
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["http/1.1"]
        return configuration
    }
}
