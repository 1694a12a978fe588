package mx.vigia.local.pretend.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import mx.vigia.local.pretend.faults.FaultSwitches;
import mx.vigia.local.pretend.faults.Untrusted;
import mx.vigia.local.pretend.http.ClientHello;
import mx.vigia.local.pretend.http.TlsEndpoint;

/** Performs the TLS handshake as the host's fault switch requires. */
public record TlsAcceptor(Certificates certificates, FaultSwitches switchboard) implements TlsEndpoint {
    /** By far the fastest suite for a JVM that compiles little, as those of a local stack do. */
    private static final String FASTEST_CIPHER_SUITE = "TLS_CHACHA20_POLY1305_SHA256";

    /**
     * A ServerHello of TLS 1.0 (RFC 2246, 7.4.1.3) in its record: version, 32 random bytes, no session, a cipher suite
     * of that time, no compression.
     */
    private static final byte[] TLS10_SERVER_HELLO =
            HexFormat.of().parseHex("160301002a" + "02000026" + "0301" + "19990101".repeat(8) + "00" + "c013" + "00");

    @Override
    public Optional<Socket> handshake(Socket wire, ClientHello hello) throws IOException {
        var wrong = switchboard.findApplicable(hello.host(), Untrusted.class).map(Untrusted::how);
        if (wrong.filter(Untrusted.How.OLD_PROTOCOL::equals).isPresent()) {
            wire.getOutputStream().write(TLS10_SERVER_HELLO);
            wire.getInputStream().read(); // waits for the client's reaction
            return Optional.empty();
        }
        var read = new ByteArrayInputStream(hello.bytes());
        var talk = (SSLSocket) certificates.shown(wrong).getSocketFactory().createSocket(wire, read, true);
        preferFastCipher(talk);
        talk.startHandshake();
        return Optional.of(talk);
    }

    private static void preferFastCipher(SSLSocket talk) {
        var ways = talk.getSSLParameters();
        ways.setUseCipherSuitesOrder(true);
        ways.setCipherSuites(Stream.concat(Stream.of(FASTEST_CIPHER_SUITE), Stream.of(ways.getCipherSuites()))
                .distinct()
                .toArray(String[]::new));
        talk.setSSLParameters(ways);
    }
}
