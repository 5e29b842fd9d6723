"""tls.py BINARY: encrypted connections, as other programs open them: Python's OpenSSL and curl.

A certificate that is verified, old protocols refused, plain text on the encrypted port, connections that say nothing, a
certificate that is renewed while the service runs, one that does not fit its key.
"""

import asyncio
import contextlib
import json
import os
import socket
import ssl
import subprocess
import time
import urllib.parse
import urllib.request
import warnings

from mcp import Client

import workbench


def make_certificate(folder, name):
    """A certificate of localhost that vouches for itself, and its key."""
    files = [os.path.join(folder, f"{name}.{ending}") for ending in ("pem", "key")]
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
         "-subj", f"/CN={name}", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-out", files[0], "-keyout",
         files[1]],
        check=True, capture_output=True)
    return files


def trusting(*certificates):
    context = ssl.create_default_context()
    for certificate in certificates:
        context.load_verify_locations(certificate)
    return context


def shown(address, context):
    """The name of the certificate that is shown, and the protocol that was agreed on."""
    place = urllib.parse.urlsplit(address)
    with socket.create_connection((place.hostname, place.port), timeout=10) as plain:
        with context.wrap_socket(plain, server_hostname="localhost") as connection:
            return dict(part[0] for part in connection.getpeercert()["subject"])["commonName"], connection.version()


def call(address, context, method, params):
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}).encode()
    request = urllib.request.Request(address + "/rpc", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, context=context) as reply:
        return json.load(reply)["result"]


def answers(address, context, certificate):
    assert shown(address, context) == ("first", "TLSv1.3")
    assert call(address, context, "metrics.query", {"metrics": ["sessions"]})["rows"]
    # Large enough for many records.
    assert len(call(address, context, "rpc.discover", {})["methods"]) > 20
    stream = subprocess.run(
        ["curl", "--silent", "--cacert", certificate, "--max-time", "3", f"{address}/stream?metrics=sessions"],
        capture_output=True, text=True)
    assert "event: metric" in stream.stdout, stream
    print("passed   JSON-RPC and a stream over TLS 1.3, with the certificate verified")


def refusals(address, context):
    older = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    older.check_hostname, older.verify_mode = False, ssl.CERT_NONE
    older.set_ciphers("ALL:@SECLEVEL=0")
    # That it is old is the point.
    warnings.simplefilter("ignore", DeprecationWarning)
    older.minimum_version = older.maximum_version = ssl.TLSVersion.TLSv1_1
    place = urllib.parse.urlsplit(address)
    try:
        with socket.create_connection((place.hostname, place.port), timeout=10) as plain, older.wrap_socket(plain):
            raise SystemExit("TLS 1.1 was agreed on")
    except ssl.SSLError as error:
        # The service's own word, and not this program's.
        assert "ALERT_PROTOCOL_VERSION" in str(error), error
    modern = trusting()
    with contextlib.suppress(ssl.SSLCertVerificationError):
        shown(address, modern)
        raise SystemExit("an unknown certificate was trusted")
    with socket.create_connection((place.hostname, place.port), timeout=10) as plain:
        plain.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
        with contextlib.suppress(ConnectionError):
            assert not plain.recv(1000).startswith(b"HTTP"), "plain text was answered"
    with socket.create_connection((place.hostname, place.port), timeout=20) as silent:
        silent.sendall(b"\x16\x03\x01")
        began = time.monotonic()
        with contextlib.suppress(ConnectionError):
            while silent.recv(1000):
                pass
        took = time.monotonic() - began
        assert took < 15, "half a greeting holds a connection"
    assert shown(address, context)[0] == "first"
    print(f"passed   TLS 1.1 and plain text refused, half a greeting cut after {took:.0f} s")


async def assistants(address, certificate):
    os.environ["SSL_CERT_FILE"] = certificate
    async with Client(f"{address}/mcp") as client:
        assert (await client.list_tools()).tools
    print("passed   the official MCP client over https")


def renewal(address, folder, files):
    """The new certificate is shown from the next connection on; one that does not fit its key never is."""
    second, third = make_certificate(folder, "second"), make_certificate(folder, "third")
    trusted = trusting(files[0], second[0], third[0])
    os.replace(third[0], files[0])
    assert shown(address, trusted)[0] == "first", "a certificate without its key is shown"
    for new, old in zip(second, files):
        os.replace(new, old)
    assert shown(address, trusted)[0] == "second", "a renewed certificate is not shown"
    print("passed   a certificate renewed while the service runs")


def wrong_files(binary, data, files, other):
    for certificate, key in [(files[0], other[1]), (files[0], "/nowhere.key"), (data, files[1])]:
        done = subprocess.run(
            workbench.command(binary, "serve", data)
            + ["--port", "0", "--set", f"tls_certificate={certificate}", "--set", f"tls_key={key}"],
            capture_output=True, text=True, timeout=30)
        assert done.returncode == 1 and "cannot be encrypted" in done.stderr, done
        assert len(done.stderr.splitlines()) == 1, done.stderr
    print("passed   files that do not fit are one clear line")


def main(binary):
    with workbench.workspace(binary) as data:
        folder = os.path.dirname(data)
        files, other = make_certificate(folder, "first"), make_certificate(folder, "other")
        wrong_files(binary, data, files, other)
        settings = [f"tls_certificate={files[0]}", f"tls_key={files[1]}", "idle_seconds=2"]
        arguments = [part for setting in settings for part in ("--set", setting)]
        with workbench.service(binary, data, *arguments) as address:
            assert address.startswith("https://"), address
            context = trusting(files[0])
            answers(address, context, files[0])
            refusals(address, context)
            asyncio.run(assistants(address, files[0]))
            renewal(address, folder, files)


if __name__ == "__main__":
    import sys

    main(sys.argv[1])
