package mx.vigia.scraper.reading;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;

/**
 * Resolves the links of one page, and remembers those it refuses: links that browsers follow to another host although
 * they do not say so with {@code http://} or {@code https://}.
 *
 * <p>Such links are {@code //host/a}, {@code \\host/a}, {@code https:host/a} and {@code https:///host/a}, with tabs and
 * line breaks anywhere (WHATWG URL Standard, 4.4). Only {@code //host/a} with the page's own host is followed.
 */
final class PageLinks {
    private static final int MAX_REFUSED = 10;

    private static final Pattern IGNORED_BY_BROWSERS = Pattern.compile("^[\\x00-\\x20]+|[\\t\\n\\r]|[\\x00-\\x20]+$");
    private static final Pattern HOST_WITHOUT_SCHEME = Pattern.compile("[/\\\\]{2}.*");
    private static final Pattern SCHEME_WITHOUT_HOST =
            Pattern.compile("https?:(?!//[^/\\\\]).*", Pattern.CASE_INSENSITIVE);

    private final URI page;
    private final Set<String> refused = new LinkedHashSet<>();

    PageLinks(URI page) {
        this.page = page;
    }

    /** Returns the address of the page. */
    URI page() {
        return page;
    }

    /** Resolves a link written on the page against this base; empty if it is not http(s) or is refused. */
    Optional<URI> resolve(String base, String written) {
        return isRefused(written) ? Optional.empty() : Addresses.parseHttp(StringUtil.resolve(base, written.strip()));
    }

    /** Returns the address written in full; empty if it is not http(s) or is refused. */
    Optional<URI> parse(String written) {
        return isRefused(written) ? Optional.empty() : Addresses.parseHttp(written);
    }

    /** Whether this link is refused; then it is remembered. */
    boolean isRefused(String written) {
        var link = IGNORED_BY_BROWSERS.matcher(written).replaceAll("");
        var hidesHost = SCHEME_WITHOUT_HOST.matcher(link).matches()
                || HOST_WITHOUT_SCHEME.matcher(link).matches() && !namesOwnHost(link);
        if (hidesHost && refused.size() < MAX_REFUSED) {
            refused.add(link);
        }
        return hidesHost;
    }

    private boolean namesOwnHost(String link) {
        return Addresses.parseHttp(page.getScheme() + ":" + link)
                .filter(address -> address.getHost().toLowerCase(Locale.ROOT).equals(page.getHost()))
                .isPresent();
    }

    /** Returns a problem for each refused link. */
    List<ReadingProblem> problems() {
        return refused.stream()
                .map(link -> new ReadingProblem(
                        page, "link-refused", Expectation.A_LINK_WITH_ITS_SCHEME.of(), ProblemValue.words(link)))
                .toList();
    }
}
