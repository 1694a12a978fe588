package mx.vigia.scraper.fetching;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.vigia.scraper.catalog.ApiKeySpec;
import mx.vigia.scraper.catalog.Site;

/** The operator's API keys: added to requests for the host that requires them, and removed from everything else. */
record Keys(Function<String, Optional<String>> variables) {
    /** Returns the empty variable whose key the site requires. */
    Optional<String> lacking(Site site) {
        return site.manners().keys().stream()
                .map(ApiKeySpec::variable)
                .filter(name -> secret(name).isEmpty())
                .findFirst();
    }

    /** Returns the request with the host's key, which is never sent unencrypted. */
    OutgoingRequest addKeys(Site site, OutgoingRequest request) {
        var dressed = request;
        for (var key : site.manners().keys()) {
            if (key.host().equals(request.at().getHost())
                    && "https".equals(request.at().getScheme())) {
                dressed = addKeys(dressed, key, secret(key.variable()).orElse(""));
            }
        }
        return dressed;
    }

    private static OutgoingRequest addKeys(OutgoingRequest request, ApiKeySpec key, String secret) {
        return key.header().isEmpty()
                ? request.withSecretQuery(key.query() + "=" + URLEncoder.encode(secret, StandardCharsets.UTF_8))
                : request.with(key.header(), secret);
    }

    /** Whether these bytes repeat a key of the site. */
    boolean areContainedIn(Site site, byte[] bytes) {
        return secrets(site)
                .map(secret -> secret.getBytes(StandardCharsets.UTF_8))
                .anyMatch(secret -> contains(bytes, secret));
    }

    /** Returns a redirect target of the site without the key it may repeat. */
    URI without(Site site, String location) {
        return URI.create(removeFrom(site, location));
    }

    /** Returns these words without the keys they may repeat. */
    String removeFrom(Site site, String words) {
        var clean = words;
        for (var secret : secrets(site).toList()) {
            clean = clean.replaceAll("[?&][^?&=]*=" + java.util.regex.Pattern.quote(secret), "")
                    .replace(secret, "");
        }
        return clean;
    }

    private Stream<String> secrets(Site site) {
        return site.manners().keys().stream()
                .flatMap(key -> secret(key.variable()).stream())
                .flatMap(secret -> Stream.of(secret, URLEncoder.encode(secret, StandardCharsets.UTF_8)))
                .distinct();
    }

    private Optional<String> secret(String variable) {
        return variables.apply(variable).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static boolean contains(byte[] bytes, byte[] secret) {
        for (var at = 0; at <= bytes.length - secret.length; at++) {
            if (bytes[at] == secret[0] && Arrays.equals(bytes, at, at + secret.length, secret, 0, secret.length)) {
                return true;
            }
        }
        return false;
    }
}
