package mx.vigia.local.pretend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import mx.vigia.local.pretend.faults.ActiveFault;
import mx.vigia.local.pretend.faults.Untrusted;
import mx.vigia.local.pretend.faults.Untrusted.How;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * TLS of the pretend sites, valid or as their fault switches say, seen by a client with the trust store of the local
 * system.
 */
class PretendSiteTlsTest {
    private static final String DOF = "dof.gob.mx";
    private static final String GAZETTE = PretendSites.GAZETTE_HOST;
    private static final String PAGE = "/index_111.php?year=2026&month=11&day=24&edicion=MAT";
    private static final String LIST = "/Gaceta/Iniciativas/66/gp66_a3primero.html";
    private static final String NOWHERE = "unable to find valid certification path";

    @TempDir
    Path data;

    private OpenPretendSites opened;

    @BeforeEach
    void open() throws Exception {
        opened = OpenPretendSites.at(OpenPretendSites.TUESDAY, data);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void siteServesTheSameOverHttpAndHttps() throws Exception {
        var plain = RawResponse.request(opened.sites().port(), GAZETTE, LIST, Duration.ofSeconds(20));

        try (var talk = handshake(GAZETTE)) {
            talk.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(LIST, GAZETTE)
                            .getBytes(StandardCharsets.US_ASCII));
            var received = talk.getInputStream().readAllBytes();

            assertThat(new String(received, StandardCharsets.ISO_8859_1))
                    .startsWith("HTTP/1.1 200")
                    .endsWith(new String(plain.body(), StandardCharsets.ISO_8859_1));
        }
        assertThat(opened.sites().log().to(GAZETTE)).hasSize(2);
    }

    @Test
    void trustStoreIncludesTheAuthoritiesOfJava() throws Exception {
        assertThat(authorities()).hasSize(javaAuthorities().length + 1).contains(javaAuthorities());
    }

    @Test
    void expiredForeignAndSelfSignedCertificatesAreServed() {
        setFault(How.EXPIRED);
        assertThatThrownBy(() -> handshake(DOF)).hasRootCauseInstanceOf(CertificateExpiredException.class);
        setFault(How.OTHER_HOST);
        assertThatThrownBy(() -> handshake(DOF)).hasMessageContaining("No subject alternative DNS name");
        setFault(How.SELF_SIGNED);
        assertThatThrownBy(() -> handshake(DOF)).hasMessageContaining(NOWHERE);
        setFault(How.UNKNOWN_AUTHORITY);
        assertThatThrownBy(() -> handshake(DOF)).hasMessageContaining(NOWHERE);
    }

    @Test
    void missingIntermediateIsAtTheCertificatesAddress() throws Exception {
        setFault(How.NO_INTERMEDIATE);

        assertThatThrownBy(() -> handshake(DOF)).hasMessageContaining(NOWHERE);
        var got = RawResponse.request(
                opened.sites().port(), PretendSites.ISSUER_HOST, "/intermedia.crt", Duration.ofSeconds(20));
        var middle = (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(got.body()));
        var root = List.of(authorities()).stream()
                .filter(one -> one.getSubjectX500Principal().equals(middle.getIssuerX500Principal()))
                .findFirst()
                .orElseThrow();
        middle.verify(root.getPublicKey());
    }

    @Test
    void hostCanServeAnOldTlsVersion() {
        setFault(How.OLD_PROTOCOL);

        assertThatThrownBy(() -> handshake(DOF)).hasMessageContaining("TLS10");
    }

    @Test
    void tlsFaultAffectsOneHostUntilCleared() throws Exception {
        setFault(How.EXPIRED);

        handshake(GAZETTE).close();
        opened.sites().faultSwitches().clear(DOF);
        handshake(DOF).close();
    }

    @Test
    void tlsFaultCountAppliesToHandshakesOnly() throws Exception {
        opened.sites()
                .faultSwitches()
                .set(DOF, List.of(ActiveFault.of(new Untrusted(How.EXPIRED)).times(1)));

        assertThat(RawResponse.request(opened.sites().port(), DOF, PAGE, Duration.ofSeconds(20))
                        .status())
                .isEqualTo(200);
        assertThatThrownBy(() -> handshake(DOF)).hasRootCauseInstanceOf(CertificateExpiredException.class);
        handshake(DOF).close();
    }

    @Test
    void openConnectionsMustHandshakeAgainAfterASwitch() throws Exception {
        try (var talk = handshake(DOF)) {
            setFault(How.EXPIRED);

            assertThatThrownBy(() -> {
                        if (talk.getInputStream().read() < 0) {
                            throw new IOException("hung up");
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void faultIsSwitchedByApiAndForm() throws Exception {
        opened.send("PUT", "/pretend/api/switchboard/" + DOF, "{\"mode\":\"UNTRUSTED\",\"how\":\"EXPIRED\"}");
        assertThatThrownBy(() -> handshake(DOF)).hasRootCauseInstanceOf(CertificateExpiredException.class);

        opened.form("/pretend/switch", "host=" + GAZETTE + "&fault=UNTRUSTED.OTHER_HOST");
        assertThatThrownBy(() -> handshake(GAZETTE)).hasMessageContaining("No subject alternative DNS name");
    }

    private void setFault(How how) {
        opened.sites().faultSwitches().set(DOF, new Untrusted(how));
    }

    /** Opens a TLS connection and verifies the host name. */
    private SSLSocket handshake(String host) throws IOException, GeneralSecurityException {
        var tls = SSLContext.getInstance("TLS");
        tls.init(null, new TrustManager[] {trustManagerOf(PretendSites.trustStoreFile(data))}, null);
        var plain = new Socket(InetAddress.getLoopbackAddress(), opened.sites().port());
        var talk = (SSLSocket) tls.getSocketFactory().createSocket(plain, host, 443, true);
        var ways = talk.getSSLParameters();
        ways.setEndpointIdentificationAlgorithm("HTTPS");
        talk.setSSLParameters(ways);
        talk.setSoTimeout(20_000);
        talk.startHandshake();
        return talk;
    }

    private X509Certificate[] authorities() throws IOException, GeneralSecurityException {
        return trustManagerOf(PretendSites.trustStoreFile(data)).getAcceptedIssuers();
    }

    private static X509Certificate[] javaAuthorities() throws IOException, GeneralSecurityException {
        return trustManagerOf(Path.of(System.getProperty("java.home"), "lib/security/cacerts"))
                .getAcceptedIssuers();
    }

    private static X509TrustManager trustManagerOf(Path file) throws IOException, GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(KeyStore.getInstance(file.toFile(), (char[]) null));
        return (X509TrustManager) factory.getTrustManagers()[0];
    }
}
