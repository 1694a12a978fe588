package mx.vigia.scraper.fetching.tls;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Decides which certificates are trusted: those vouched for by the authorities of this Java, with omitted intermediates
 * from {@link IssuerCertificates}, and the one certificate that an operator has pinned to this host; no others, for any
 * site.
 */
public final class TrustEvaluator extends X509ExtendedTrustManager {
    private final X509ExtendedTrustManager authorities;
    private final IssuerCertificates issuers;
    private final CertificatePins pins;

    private TrustEvaluator(X509ExtendedTrustManager authorities, IssuerCertificates issuers, CertificatePins pins) {
        this.authorities = authorities;
        this.issuers = issuers;
        this.pins = pins;
    }

    /** Creates trust in the authorities of this Java. */
    public static TrustEvaluator ofJava(IssuerCertificates issuers) {
        return in(null, issuers);
    }

    /** Creates trust in these authorities only. */
    static TrustEvaluator in(KeyStore authorities, IssuerCertificates issuers) {
        try {
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(authorities);
            return Arrays.stream(factory.getTrustManagers())
                    .filter(X509ExtendedTrustManager.class::isInstance)
                    .map(X509ExtendedTrustManager.class::cast)
                    .findFirst()
                    .map(manager -> new TrustEvaluator(manager, issuers, new CertificatePins(Map.of())))
                    .orElseThrow();
        } catch (GeneralSecurityException everyJavaHasOne) {
            throw new IllegalStateException(everyJavaHasOne);
        }
    }

    /** Returns the same trust, and in these certificates at their hosts. */
    public TrustEvaluator withPins(CertificatePins believed) {
        return new TrustEvaluator(authorities, issuers, believed);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        if (pins.matches(engine.getPeerHost(), chain[0])) {
            return;
        }
        try {
            authorities.checkServerTrusted(chain, type, engine);
        } catch (CertificateException e) {
            var whole = issuers.complete(List.of(chain));
            if (!isUnknownIssuer(e)) {
                throw e;
            }
            if (whole.size() == chain.length) {
                throw new Incomplete(e, whole);
            }
            checkWhole(whole, type, engine);
        }
    }

    private void checkWhole(List<X509Certificate> whole, String type, SSLEngine engine) throws CertificateException {
        try {
            authorities.checkServerTrusted(whole.toArray(X509Certificate[]::new), type, engine);
        } catch (CertificateException e) {
            throw isUnknownIssuer(e) ? new Incomplete(e, whole) : e;
        }
    }

    private static boolean isUnknownIssuer(Throwable e) {
        return e != null && (e instanceof CertPathBuilderException || isUnknownIssuer(e.getCause()));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        authorities.checkServerTrusted(chain, type, socket);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        authorities.checkServerTrusted(chain, type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        authorities.checkClientTrusted(chain, type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        authorities.checkClientTrusted(chain, type, socket);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        authorities.checkClientTrusted(chain, type, engine);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return authorities.getAcceptedIssuers();
    }

    /** The certificates lead to no trusted authority so far. */
    public static final class Incomplete extends CertificateException {
        private static final long serialVersionUID = 1L;

        private final transient List<X509Certificate> chain;

        Incomplete(CertificateException why, List<X509Certificate> chain) {
            super(why.getMessage(), why);
            this.chain = List.copyOf(chain);
        }

        public List<X509Certificate> chain() {
            return chain;
        }
    }
}
