package mx.vigia.scraper.fetching;

import java.net.ConnectException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import mx.vigia.scraper.fetching.tls.TrustEvaluator;

/** The reason of a failed exchange, above all of a failed TLS handshake. */
final class TlsFailureReason {
    private static final int MAX_CAUSES = 20;

    /** Parts of failure messages and their meaning. */
    private static final Map<String, String> REASONS = Map.of(
            "CertificateExpiredException", "its certificate has expired",
            "CertificateNotYetValidException", "its certificate is not valid yet",
            "No subject alternative", "its certificate is for another host",
            "No name matching", "its certificate is for another host",
            "protocol version", "it speaks neither TLS 1.2 nor 1.3",
            "protocol_version", "it speaks neither TLS 1.2 nor 1.3");

    /** Messages of the supported systems for a connection closed by the other side. */
    private static final List<String> CONNECTION_LOST_MESSAGES =
            List.of("Connection reset", "Broken pipe", "Connection was closed", "connection abort");

    private TlsFailureReason() {}

    /** Returns the named failure; one of encryption is not retried. */
    static FailedExchange classify(Throwable e) {
        if (e instanceof FailedExchange failed) {
            return failed;
        }
        var incomplete = findCause(e, TrustEvaluator.Incomplete.class);
        if (incomplete.isPresent()) {
            return new FailedExchange.Untrusted(incomplete.get().chain());
        }
        return findCause(e, SSLException.class)
                .map(ssl -> new FailedExchange(reasonOf(e), false))
                .orElseGet(() -> new FailedExchange(words(e), true));
    }

    /** Returns the reason in words that the translations contain, rather than a class name. */
    static String words(Throwable e) {
        var statement = String.valueOf(e.getMessage());
        if (e instanceof ConnectException) {
            return "no connection";
        }
        return CONNECTION_LOST_MESSAGES.stream().anyMatch(statement::contains)
                ? "the connection was torn down"
                : "the connection broke down: " + statement;
    }

    private static String reasonOf(Throwable e) {
        var words = causes(e).map(String::valueOf).collect(Collectors.joining("; "));
        var rule =
                REASONS.keySet().stream().filter(word -> words.contains(word)).findFirst();
        return "no encryption: " + rule.map(REASONS::get).orElseGet(() -> lastMessage(e));
    }

    private static String lastMessage(Throwable e) {
        return causes(e).reduce((one, next) -> next).map(Throwable::toString).orElse("");
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(MAX_CAUSES);
    }

    private static <T> Optional<T> findCause(Throwable e, Class<T> kind) {
        return causes(e).filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
