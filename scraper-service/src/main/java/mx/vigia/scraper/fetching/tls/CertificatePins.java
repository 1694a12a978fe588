package mx.vigia.scraper.fetching.tls;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.platform.text.Sha256;

/**
 * Certificates that an operator has checked and trusts although no authority vouches for them any more, each for one
 * host only.
 *
 * @param prints the SHA-256 of the certificate in hexadecimal, by the host that may show it
 */
public record CertificatePins(Map<String, String> prints) {
    private static final Pattern FINGERPRINT_PATTERN = Pattern.compile("[0-9a-f]{64}");

    public CertificatePins {
        prints = Map.copyOf(prints);
    }

    /** Parses pins given as {@code host=SHA-256,…}, with or without colons between the bytes. */
    public static CertificatePins of(Optional<String> given) {
        var prints = new HashMap<String, String>();
        given.ifPresent(list -> Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(entry -> entry.split("=", 2))
                .forEach(pair -> prints.put(name(pair[0]), parseFingerprint(pair))));
        return new CertificatePins(prints);
    }

    /** Whether this certificate is the one pinned to this host. */
    boolean matches(String host, X509Certificate shown) throws CertificateEncodingException {
        return host != null && Sha256.of(shown.getEncoded()).equals(prints.get(name(host)));
    }

    private static String name(String host) {
        return host.strip().toLowerCase(Locale.ROOT);
    }

    private static String parseFingerprint(String[] pair) {
        var print = pair.length == 2 ? pair[1].strip().replace(":", "").toLowerCase(Locale.ROOT) : "";
        if (!FINGERPRINT_PATTERN.matcher(print).matches()) {
            throw new IllegalStateException(
                    "vigia.fetching.pins: expected host=SHA-256 of its certificate, 64 hexadecimal digits, but found "
                            + String.join("=", pair));
        }
        return print;
    }
}
