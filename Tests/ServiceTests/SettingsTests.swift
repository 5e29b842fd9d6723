import Testing

@testable import Service

@Suite struct `Settings come from a file, the environment and the command line` {
    @Test func `the later counts more`() throws {
        var reader = SettingsReader()
        reader.read(
            file: "# a comment\nFIDGA_PORT=1\n FIDGA_HOST = \"::1\"\n\nFIDGA_CORS_ORIGINS=https://a, https://b\n",
            named: "f")
        reader.read(environment: ["FIDGA_PORT": "2", "FIDGA_DATA": "elsewhere", "PATH": "x"])
        reader.read(flag: "deadline_seconds", "7")
        let configuration = try reader.result()
        #expect(configuration.port == 2)
        #expect(configuration.host == "::1")
        #expect(configuration.corsOrigins == ["https://a", "https://b"])
        #expect(configuration.limits.deadline == .seconds(7))
    }

    @Test func `every problem is named, with its place`() {
        var reader = SettingsReader()
        reader.read(file: "FIDGA_PRT=1\nnonsense\nFIDGA_PORT=99999", named: "f.env")
        reader.read(environment: ["FIDGA_BURST": "many"])
        reader.read(flag: "deadline", "1")
        let error = #expect(throws: ServiceError.self) { try reader.result() }
        let text = error?.description ?? ""
        for part in ["f.env:1", "(FIDGA_PORT,", "f.env:2", "f.env:3", "environment: FIDGA_BURST", "'deadline'"] {
            #expect(text.contains(part), "\(part) is not in \(text)")
        }
    }

    @Test func `a certificate and its key are set together`() throws {
        var reader = SettingsReader()
        reader.read(environment: ["FIDGA_TLS_CERTIFICATE": "/etc/fidga/chain.pem"])
        let error = #expect(throws: ServiceError.self) { try reader.result() }
        #expect(error?.description.contains("FIDGA_TLS_KEY") == true)
        reader.read(flag: "tls_key", "/etc/fidga/key.pem")
        let configuration = try reader.result()
        #expect(configuration.tls == TLSFiles(certificate: "/etc/fidga/chain.pem", key: "/etc/fidga/key.pem"))
        reader.read(flag: "tls_key", "")
        reader.read(flag: "tls_certificate", "")
        #expect(try reader.result().tls == nil)
    }

    @Test func `each setting takes its own default, and nothing senseless`() {
        for setting in ServiceSetting.all {
            var configuration = ServiceConfiguration()
            if let given = setting.meaning.split(separator: ";").last, given.contains(where: \.isNumber) {
                let text = given.filter { !$0.isWhitespace }
                #expect(setting.apply(text, &configuration) == nil, "\(setting.name)")
                #expect(configuration == ServiceConfiguration(), "\(setting.name): the text names another default")
            }
        }
    }
}
