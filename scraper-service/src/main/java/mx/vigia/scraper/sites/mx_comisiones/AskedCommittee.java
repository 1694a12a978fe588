package mx.vigia.scraper.sites.mx_comisiones;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;

/**
 * The committee that a request is about. Answers do not repeat it, so the site's file has it behind the {@code #} of
 * the address, which is not sent.
 *
 * @param id the committee's id, as in the address of its page
 * @param name such as {@code Comisión de Energía}
 */
record AskedCommittee(String id, String name) {
    private static final String PAGE = "https://web.diputados.gob.mx/inicio/comision/";
    private static final Pattern ASKED = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/([^;]{4,200})");

    static AskedCommittee of(FetchedPage page) {
        var asked =
                ASKED.matcher(Optional.ofNullable(page.address().getFragment()).orElse(""));
        if (!asked.lookingAt()) {
            throw new PageChanged(page.address(), "an id and a committee in the address", "none");
        }
        return new AskedCommittee(asked.group(1), asked.group(2).strip());
    }

    /** Returns its page for people. */
    URI page() {
        return URI.create(PAGE + id);
    }
}
