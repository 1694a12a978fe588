package mx.vigia.scraper.fetching;

import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mx.vigia.scraper.fetching.tls.IssuerCertificates;
import org.jboss.logging.Logger;

/** Fetches intermediate certificates that a host omits, from the address in the certificate before. */
final class IntermediateCertificates {
    private static final Logger LOG = Logger.getLogger(IntermediateCertificates.class);
    private static final int MAX_CERTIFICATE_BYTES = 64 * 1024;
    private static final BodyRange BODY_RANGE = new BodyRange(MAX_CERTIFICATE_BYTES, MAX_CERTIFICATE_BYTES, 1, false);
    private static final long RETRY_DELAY_NANOS = Duration.ofHours(1).toNanos();

    private final IssuerCertificates issuers;
    private final Map<URI, Long> requested = new ConcurrentHashMap<>();

    IntermediateCertificates(IssuerCertificates issuers) {
        this.issuers = issuers;
    }

    /**
     * Whether the issuer of the last of these was fetched and is newly known; no address is requested twice within an
     * hour.
     */
    boolean complete(List<X509Certificate> chain, HttpExchangeClient exchangeClient) {
        return IssuerCertificates.issuerAddresses(chain).stream()
                .filter(this::isLookupDue)
                .anyMatch(address -> fetchMissing(address, chain, exchangeClient));
    }

    private boolean isLookupDue(URI address) {
        var now = System.nanoTime();
        var due = now - requested.getOrDefault(address, now - RETRY_DELAY_NANOS) >= RETRY_DELAY_NANOS;
        if (due) {
            requested.put(address, now);
        }
        return due;
    }

    private boolean fetchMissing(URI address, List<X509Certificate> chain, HttpExchangeClient exchangeClient) {
        try {
            var answer = exchangeClient.exchangeOnce(
                    OutgoingRequest.get(address, Map.of("Accept-Encoding", "identity")), BODY_RANGE);
            return answer.status() == 200 && issuers.addIssuerOf(answer.bytes(), chain.getLast());
        } catch (FailedExchange | CertificateException e) {
            LOG.infof("No issuer certificate fetched: address=%s reason=%s", address, e.getMessage());
            return false;
        }
    }
}
