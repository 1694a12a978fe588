package mx.vigia.platform.realparts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.security.auth.x500.X500Principal;

/**
 * A key and certificate that can sign other certificates (X.509 in DER, RFC 5280), for tests of TLS trust; no other
 * trust store contains it.
 */
public record TestCertificateAuthority(KeyPair keys, X509Certificate certificate) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final byte[] ECDSA = der(0x30, oid(0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02));
    private static final byte[] YES = {1, 1, (byte) 0xFF};
    private static final char[] NOTHING_SECRET = "pruebas".toCharArray();
    private static final Duration LONG_BEFORE = Duration.ofDays(10);

    /** Creates a self-signed root authority, valid until this moment. */
    public static TestCertificateAuthority root(String name, Instant until) throws GeneralSecurityException {
        var keys = freshKeys();
        return new TestCertificateAuthority(keys, signed(name, name, keys, keys, until, authority()));
    }

    /** Creates an intermediate authority signed by this one, with the address of this one's certificate (AIA). */
    public TestCertificateAuthority below(String name, Instant until, String address) throws GeneralSecurityException {
        var theirs = freshKeys();
        var extensions = joined(authority(), information(address));
        return new TestCertificateAuthority(theirs, signed(name, issuerName(), theirs, keys, until, extensions));
    }

    /** Creates a host certificate signed by this authority, with the address of this one's certificate (AIA). */
    public TestCertificateAuthority host(String host, Instant until, String address) throws GeneralSecurityException {
        return hosts(List.of(host), until, address);
    }

    /**
     * Creates a certificate for these hosts, named after the first, with the address of this one's certificate (AIA).
     */
    public TestCertificateAuthority hosts(List<String> hosts, Instant until, String address)
            throws GeneralSecurityException {
        var theirs = freshKeys();
        var names = hosts.stream()
                .map(host -> der(0x82, host.getBytes(StandardCharsets.US_ASCII)))
                .toArray(byte[][]::new);
        var extensions = joined(extension(oid(0x55, 0x1D, 0x11), der(0x30, names)), information(address));
        return new TestCertificateAuthority(
                theirs, signed(hosts.getFirst(), issuerName(), theirs, keys, until, extensions));
    }

    /** The TLS context of a server that presents this certificate and exactly these issuers. */
    public SSLContext server(TestCertificateAuthority... above) throws GeneralSecurityException {
        var chain = Stream.concat(Stream.of(this), Stream.of(above))
                .map(TestCertificateAuthority::certificate)
                .toArray(X509Certificate[]::new);
        var store = KeyStore.Builder.newInstance("PKCS12", null, new KeyStore.PasswordProtection(NOTHING_SECRET))
                .getKeyStore();
        store.setKeyEntry("server", keys.getPrivate(), NOTHING_SECRET, chain);
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, NOTHING_SECRET);
        var tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        return tls;
    }

    private String issuerName() {
        return certificate.getSubjectX500Principal().getName().substring("CN=".length());
    }

    private static KeyPair freshKeys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        return generator.generateKeyPair();
    }

    private static X509Certificate signed(
            String subject, String issuer, KeyPair theirs, KeyPair by, Instant until, byte[] extensions)
            throws GeneralSecurityException {
        var time = der(0x30, time(since(until)), time(until));
        var body = der(
                0x30,
                der(0xA0, der(2, new byte[] {2})),
                der(2, Long.toString(System.nanoTime()).getBytes(StandardCharsets.US_ASCII)),
                ECDSA,
                new X500Principal("CN=" + issuer).getEncoded(),
                time,
                new X500Principal("CN=" + subject).getEncoded(),
                theirs.getPublic().getEncoded(),
                der(0xA3, der(0x30, extensions)));
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(by.getPrivate());
        signature.update(body);
        var whole = der(0x30, body, ECDSA, der(3, new byte[] {0}, signature.sign()));
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(whole));
    }

    /** A start of validity some days ago and before the end. */
    private static Instant since(Instant until) {
        var now = Instant.now();
        return (until.isBefore(now) ? until : now).minus(LONG_BEFORE);
    }

    private static byte[] authority() {
        return extension(oid(0x55, 0x1D, 0x13), der(0x30, YES));
    }

    private static byte[] information(String address) {
        var issuers = oid(0x2B, 6, 1, 5, 5, 7, 0x30, 2);
        var at = der(0x86, address.getBytes(StandardCharsets.US_ASCII));
        return address.isEmpty()
                ? new byte[0]
                : extension(oid(0x2B, 6, 1, 5, 5, 7, 1, 1), der(0x30, der(0x30, issuers, at)));
    }

    private static byte[] extension(byte[] name, byte[] value) {
        return der(0x30, name, der(4, value));
    }

    private static byte[] time(Instant moment) {
        return der(0x18, TIME.format(moment).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] oid(int... bytes) {
        var value = new byte[bytes.length];
        for (var i = 0; i < bytes.length; i++) {
            value[i] = (byte) bytes[i];
        }
        return der(6, value);
    }

    private static byte[] der(int tag, byte[]... parts) {
        var value = joined(parts);
        var out = new ByteArrayOutputStream();
        out.write(tag);
        if (value.length > 255) {
            out.write(0x82);
            out.write(value.length >> 8);
        } else if (value.length > 127) {
            out.write(0x81);
        }
        out.write(value.length);
        out.writeBytes(value);
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
