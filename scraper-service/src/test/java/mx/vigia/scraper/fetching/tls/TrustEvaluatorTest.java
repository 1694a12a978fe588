package mx.vigia.scraper.fetching.tls;

import static mx.vigia.scraper.fetching.RawSite.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mx.vigia.platform.realparts.TestCertificateAuthority;
import mx.vigia.platform.text.Sha256;
import mx.vigia.scraper.fetching.Answer;
import mx.vigia.scraper.fetching.BodyRange;
import mx.vigia.scraper.fetching.FailedExchange;
import mx.vigia.scraper.fetching.FetchingAddressPolicy;
import mx.vigia.scraper.fetching.HttpExchangeClient;
import mx.vigia.scraper.fetching.OutgoingRequest;
import mx.vigia.scraper.fetching.RawSite;
import mx.vigia.scraper.fetching.TestFetchSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustEvaluatorTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final String HOST = "gaceta.example";
    private static final String ISSUER = "http://emisora.example/intermedia.crt";
    private static final char[] WORD = "prueba".toCharArray();

    private final List<RawSite> sites = new ArrayList<>();
    private final Instant tomorrow = Instant.now().plusSeconds(86_400);
    private TestCertificateAuthority root;
    private TestCertificateAuthority middle;
    private RawSite issuer;

    @BeforeEach
    void authorities() throws GeneralSecurityException, IOException {
        root = TestCertificateAuthority.root("Raiz", tomorrow);
        middle = root.below("Intermedia", tomorrow, "");
        issuer = opened(new RawSite());
    }

    @AfterEach
    void close() {
        sites.forEach(RawSite::close);
    }

    @Test
    void completeChainIsTrusted() throws Exception {
        assertThat(ask(serving(middle.host(HOST, tomorrow, ""), middle)).status())
                .isEqualTo(200);
    }

    @Test
    void missingIntermediateIsFetchedOnce() throws Exception {
        issuer.at("/intermedia.crt", answer(200, "", middle.certificate().getEncoded()));
        var site = serving(middle.host(HOST, tomorrow, ISSUER));
        var exchangeClient = wire(site);

        assertThat(exchangeClient.exchange(look(), page()).status()).isEqualTo(200);
        assertThat(exchangeClient.exchange(look(), page()).status()).isEqualTo(200);
        assertThat(issuer.requests).hasSize(1);
    }

    @Test
    void twoMissingIntermediatesAreFetchedOneAfterTheOther() throws Exception {
        var lower = middle.below("Inferior", tomorrow, ISSUER);
        issuer.at("/intermedia.crt", answer(200, "", middle.certificate().getEncoded()));
        issuer.at("/inferior.pem", answer(200, "", pem(lower.certificate())));
        var site = serving(lower.host(HOST, tomorrow, "http://emisora.example/inferior.pem"));

        assertThat(ask(site).status()).isEqualTo(200);
    }

    @Test
    void intermediateIsReadFromTheOperatorsFolder(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("intermedia.pem"), pem(middle.certificate()));
        var site = serving(middle.host(HOST, tomorrow, ""));

        assertThat(wire(site, "intermediates", folder.toString())
                        .exchange(look(), page())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void invalidCertificateFolderFailsTheStart(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("nota.pem"), "no es un certificado");

        assertThatThrownBy(() -> wire(issuer, "intermediates", folder.toString()))
                .hasMessageStartingWith("vigia.fetching.intermediates: expected a folder of certificates in PEM");
    }

    @Test
    void fetchedIntermediateMustChainToAnAuthority() throws Exception {
        var stranger = TestCertificateAuthority.root("Extraña", tomorrow);
        var impostor = stranger.below("Intermedia", tomorrow, "");
        issuer.at("/intermedia.crt", answer(200, "", impostor.certificate().getEncoded()));
        assertThat(failure(serving(middle.host(HOST, tomorrow, ISSUER)))).contains("leads to no authority we trust");

        issuer.at("/otra.crt", answer(200, "", stranger.certificate().getEncoded()));
        var foreign = stranger.host(HOST, tomorrow, "http://emisora.example/otra.crt");
        assertThat(failure(serving(foreign))).contains("leads to no authority we trust");
    }

    @Test
    void intermediateFromPrivateOrLargeSourceIsRefused() throws Exception {
        issuer.at("/grande.crt", answer(200, "", "x".repeat(100_000)));

        for (var address : List.of(
                "http://169.254.169.254/a.crt",
                "http://127.0.0.1/a.crt",
                "file:///etc/ssl/a.crt",
                "ldap://emisora.example/a",
                "http://emisora.example/grande.crt",
                "http://emisora.example/falta.crt")) {
            assertThat(failure(serving(middle.host(HOST, tomorrow, address))))
                    .as(address)
                    .contains("leads to no authority we trust");
        }
    }

    @Test
    void expiredForeignAndSelfSignedCertificatesAreRefused() throws Exception {
        var over = middle.host(HOST, Instant.now().minusSeconds(60), "");
        var other = middle.host("otra.example", tomorrow, "");
        var itself = TestCertificateAuthority.root(HOST, tomorrow);

        assertThat(failure(serving(over, middle))).isEqualTo("no encryption: its certificate has expired");
        assertThat(failure(serving(other, middle))).isEqualTo("no encryption: its certificate is for another host");
        assertThat(failure(serving(itself))).isEqualTo("no encryption: its certificate is self-signed");
    }

    @Test
    void completedChainIsStillFullyChecked() throws Exception {
        issuer.at("/intermedia.crt", answer(200, "", middle.certificate().getEncoded()));

        assertThat(failure(serving(middle.host("otra.example", tomorrow, ISSUER))))
                .isEqualTo("no encryption: its certificate is for another host");
        assertThat(failure(serving(middle.host(HOST, Instant.now().minusSeconds(60), ISSUER))))
                .isEqualTo("no encryption: its certificate has expired");
    }

    @Test
    void certificateCanBePinnedToOneHost() throws Exception {
        var over = middle.host(HOST, Instant.now().minusSeconds(60), "");
        var itself = TestCertificateAuthority.root(HOST, tomorrow);

        for (var odd : List.of(over, itself)) {
            assertThat(wire(serving(odd), "pins", HOST + "=" + print(odd))
                            .exchange(look(), page())
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void pinAppliesToOneCertificateAtOneHost() throws Exception {
        var over = middle.host(HOST, Instant.now().minusSeconds(60), "");
        var next = middle.host(HOST, Instant.now().minusSeconds(30), "");

        assertThat(failure(serving(next, middle), "pins", HOST + "=" + print(over)))
                .isEqualTo("no encryption: its certificate has expired");
        assertThat(failure(serving(over, middle), "pins", "otra.example=" + print(over)))
                .isEqualTo("no encryption: its certificate has expired");
    }

    @Test
    void renewedCertificateIsTrustedWithoutItsPin() throws Exception {
        var over = middle.host(HOST, Instant.now().minusSeconds(60), "");

        assertThat(wire(serving(middle.host(HOST, tomorrow, ""), middle), "pins", HOST + "=" + print(over))
                        .exchange(look(), page())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void pinFormatIsLenientAndInvalidPinFailsTheStart() throws Exception {
        var over = middle.host(HOST, Instant.now().minusSeconds(60), "");
        var printed = print(over).toUpperCase(Locale.ROOT).replaceAll("(..)(?!$)", "$1:");

        assertThat(wire(serving(over), "pins", " " + HOST + " = " + printed + ",")
                        .exchange(look(), page())
                        .status())
                .isEqualTo(200);
        for (var odd : List.of(HOST, HOST + "=", HOST + "=*", HOST + "=ab:cd")) {
            assertThatThrownBy(() -> wire(issuer, "pins", odd))
                    .as(odd)
                    .hasMessageStartingWith("vigia.fetching.pins: expected host=SHA-256 of its certificate")
                    .hasMessageEndingWith(odd);
        }
    }

    @Test
    void hostWithOnlyTlsOneIsRefused() throws Exception {
        var old = opened(new RawSite());
        old.greeting(new byte[] {
            0x16,
            3,
            1,
            0,
            42,
            2,
            0,
            0,
            38,
            3,
            1,
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            0,
            (byte) 0xC0,
            0x13,
            0
        });

        assertThat(failure(old)).isEqualTo("no encryption: it speaks neither TLS 1.2 nor 1.3");
    }

    private Answer ask(RawSite site) throws Exception {
        return wire(site).exchange(look(), page());
    }

    private String failure(RawSite site, String... settings) throws Exception {
        try {
            return "answered " + wire(site, settings).exchange(look(), page()).status();
        } catch (FailedExchange e) {
            assertThat(e.isRetryable()).isFalse();
            return e.getMessage();
        }
    }

    private HttpExchangeClient wire(RawSite site, String... settings) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, WORD);
        store.setCertificateEntry("raiz", root.certificate());
        var stands = Map.of(
                HOST,
                URI.create("https://127.0.0.1:" + site.port()),
                "emisora.example",
                URI.create("http://127.0.0.1:" + issuer.port()));
        var policy = FetchingAddressPolicy.of(stands, InetAddress::getAllByName);
        return new HttpExchangeClient(
                VERTX,
                policy,
                "a@b.example",
                TestFetchSettings.of(settings),
                issuers -> TrustEvaluator.in(store, issuers));
    }

    private RawSite serving(TestCertificateAuthority host, TestCertificateAuthority... above)
            throws GeneralSecurityException, IOException {
        var doors = host.server(above).getServerSocketFactory();
        var site = opened(new RawSite(doors.createServerSocket(0, 50, InetAddress.getLoopbackAddress())));
        site.at("/", answer(200, "", "hola"));
        return site;
    }

    private RawSite opened(RawSite site) {
        sites.add(site);
        return site;
    }

    private static OutgoingRequest look() {
        return OutgoingRequest.get(URI.create("https://" + HOST + "/"), Map.of());
    }

    private static BodyRange page() {
        return BodyRange.page(TestFetchSettings.of());
    }

    private static String print(TestCertificateAuthority shown) throws GeneralSecurityException {
        return Sha256.of(shown.certificate().getEncoded());
    }

    private static String pem(X509Certificate certificate) throws GeneralSecurityException {
        return "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
                .formatted(Base64.getMimeEncoder().encodeToString(certificate.getEncoded()));
    }
}
