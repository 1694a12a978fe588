package mx.vigia.local.pretend.tls;

import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import mx.vigia.local.pretend.faults.Untrusted;
import mx.vigia.platform.realparts.TestCertificateAuthority;

/** The certificates of the pretend sites. Their authority is created at the start; the others on first use. */
public final class Certificates {
    private static final Duration TEN_YEARS = Duration.ofDays(3650);
    private static final Duration ONE_DAY = Duration.ofDays(1);

    private final List<String> hosts;
    private final String issuer;
    private final Instant now = Instant.now();
    private final TestCertificateAuthority root;
    private final TestCertificateAuthority middle;
    private final Map<Optional<Untrusted.How>, SSLContext> shown = new ConcurrentHashMap<>();

    private Certificates(List<String> hosts, String issuer) throws GeneralSecurityException {
        this.hosts = List.copyOf(hosts);
        this.issuer = issuer;
        root = TestCertificateAuthority.root("Vigia de mentiras", now.plus(TEN_YEARS));
        middle = root.below("Vigia de mentiras intermedia", now.plus(TEN_YEARS), "");
    }

    /**
     * Creates certificates for these hosts.
     *
     * @param issuer the address of the intermediate certificate, which one of the hosts does not send
     */
    public static Certificates of(List<String> hosts, String issuer) {
        try {
            return new Certificates(hosts, issuer);
        } catch (GeneralSecurityException everyJavaCan) {
            throw new IllegalStateException(everyJavaCan);
        }
    }

    /** Returns the authority to trust. */
    public X509Certificate authority() {
        return root.certificate();
    }

    /** Returns the intermediate certificate in DER. */
    public byte[] intermediate() {
        try {
            return middle.certificate().getEncoded();
        } catch (CertificateEncodingException madeByUs) {
            throw new IllegalStateException(madeByUs);
        }
    }

    /** Returns the TLS context of a host without a fault, or with this one. */
    SSLContext shown(Optional<Untrusted.How> wrong) {
        return shown.computeIfAbsent(wrong, how -> {
            try {
                return how.isPresent()
                        ? invalidContext(how.get())
                        : hosts(now.plus(TEN_YEARS), "").server(middle);
            } catch (GeneralSecurityException everyJavaCan) {
                throw new IllegalStateException(everyJavaCan);
            }
        });
    }

    private SSLContext invalidContext(Untrusted.How how) throws GeneralSecurityException {
        var late = now.plus(TEN_YEARS);
        return switch (how) {
            case EXPIRED -> hosts(now.minus(ONE_DAY), "").server(middle);
            case SELF_SIGNED ->
                TestCertificateAuthority.root(hosts.getFirst(), late).server();
            case OTHER_HOST -> middle.host("otra.vigia.example", late, "").server(middle);
            case UNKNOWN_AUTHORITY ->
                TestCertificateAuthority.root("Nadie", late)
                        .hosts(hosts, late, "")
                        .server();
            case NO_INTERMEDIATE -> hosts(late, issuer).server();
            case OLD_PROTOCOL -> throw new IllegalArgumentException("an old protocol shows no certificate of ours");
        };
    }

    private TestCertificateAuthority hosts(Instant until, String address) throws GeneralSecurityException {
        return middle.hosts(hosts, until, address);
    }
}
