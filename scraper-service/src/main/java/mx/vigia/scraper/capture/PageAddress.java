package mx.vigia.scraper.capture;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import mx.vigia.platform.text.OrEmpty;

/** Compares addresses as people and browsers write them: scheme, case of the host and usual port say nothing. */
final class PageAddress {
    private PageAddress() {}

    /** Returns the one of these pages that this address means, else the address itself. */
    static URI known(URI address, List<URI> pages) {
        return pages.stream()
                .filter(page -> isSamePage(page, address) && fragment(page).equals(fragment(address)))
                .findFirst()
                .orElse(address);
    }

    /** Whether both are the same page, as far as they say: only two fragments that are both stated can differ. */
    static boolean mayBeSame(URI page, URI other) {
        var fragments = fragment(page).isEmpty() || fragment(other).isEmpty();
        return isSamePage(page, other) && (fragments || fragment(page).equals(fragment(other)));
    }

    private static boolean isSamePage(URI page, URI other) {
        return place(page).equals(place(other));
    }

    private static String place(URI address) {
        var host = OrEmpty.text(address.getHost()).toLowerCase(Locale.ROOT);
        var path = OrEmpty.text(address.getRawPath());
        return "%s:%d%s?%s"
                .formatted(host, port(address), path.isEmpty() ? "/" : path, OrEmpty.text(address.getRawQuery()));
    }

    /** The usual ports of both schemes count as one, as the schemes do. */
    private static int port(URI address) {
        var usual = "http".equalsIgnoreCase(address.getScheme()) ? 80 : 443;
        return address.getPort() == usual ? -1 : address.getPort();
    }

    private static String fragment(URI address) {
        return OrEmpty.text(address.getRawFragment());
    }
}
