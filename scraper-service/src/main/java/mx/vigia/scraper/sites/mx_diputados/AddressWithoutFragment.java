package mx.vigia.scraper.sites.mx_diputados;

import java.net.URI;

/** Removes the fragment from an address. */
final class AddressWithoutFragment {
    private AddressWithoutFragment() {}

    static URI of(URI address) {
        var text = address.toString();
        var hash = text.indexOf('#');
        return hash < 0 ? address : URI.create(text.substring(0, hash));
    }
}
