package mx.vigia.scraper.fetching;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import mx.vigia.scraper.fetching.tls.IssuerCertificates;

/** An exchange without a usable response; {@code again} states whether a retry may help. */
public sealed class FailedExchange extends Exception
        permits FailedExchange.Oversize, FailedExchange.LeftAlone, FailedExchange.Untrusted {
    private static final long serialVersionUID = 1L;

    private final boolean again;

    FailedExchange(String why, boolean again) {
        super(why);
        this.again = again;
    }

    public boolean isRetryable() {
        return again;
    }

    /** The response exceeds the size limit. */
    static final class Oversize extends FailedExchange {
        private static final long serialVersionUID = 1L;

        private final long max;

        Oversize(long max) {
            super("more than " + max + " bytes", false);
            this.max = max;
        }

        long maxBytes() {
            return max;
        }
    }

    /** No request was made, since the host asked for a pause. */
    static final class LeftAlone extends FailedExchange {
        private static final long serialVersionUID = 1L;

        private final int status;

        LeftAlone(int status, String why) {
            super(why, false);
            this.status = status;
        }

        LeftAlone(Duration left, int status, String why) {
            this(status, "%s; left alone for another %s".formatted(why, left.truncatedTo(ChronoUnit.SECONDS)));
        }

        /** Returns the status of the response, zero if there was none. */
        int status() {
            return status;
        }
    }

    /** The host's certificates lead to no trusted authority; an intermediate certificate may be missing. */
    static final class Untrusted extends FailedExchange {
        private static final long serialVersionUID = 1L;

        private final transient List<X509Certificate> chain;

        Untrusted(List<X509Certificate> chain) {
            super(
                    chain.size() == 1 && IssuerCertificates.isSelfSigned(chain.getFirst())
                            ? "no encryption: its certificate is self-signed"
                            : "no encryption: its certificate leads to no authority we trust",
                    false);
            this.chain = List.copyOf(chain);
        }

        List<X509Certificate> chain() {
            return chain;
        }
    }
}
