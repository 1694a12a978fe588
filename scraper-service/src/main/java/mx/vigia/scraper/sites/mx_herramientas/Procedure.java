package mx.vigia.scraper.sites.mx_herramientas;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.platform.text.OrEmpty;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.UrlQuery;

/**
 * The procedure of a proposal, by the link of its card: {@code /AirConstancia?IdAir=12&tab=tab1} is an exemption,
 * {@code /AirConstancia/AirConvencional?IdAirgeneral=12&air=3} an impact analysis. How the evaluation of a rule in
 * force is linked is unknown: any other address below {@code /AirConstancia/} with a numbered id counts as one if it
 * names itself so.
 *
 * @param key the procedure and the numbers in its address
 */
record Procedure(URI address, String kind, String name, String key) {
    private static final String ROOT = "/airconstancia";
    private static final Pattern EX_POST = Pattern.compile(ROOT + "/\\w*expost\\w*");
    private static final Pattern ID = Pattern.compile("(?i)\\bid\\w*=(\\d+)");

    private static final String EXEMPTION = "Exención de análisis de impacto regulatorio";
    private static final String IMPACT_ANALYSIS = "Análisis de impacto regulatorio";
    private static final String EVALUATION = "Análisis de impacto regulatorio ex post";

    private static final String NO_CONSULTATION = " (sin consulta pública)";

    /**
     * Returns the procedure of a card.
     *
     * @throws PageChanged if no link of it is one
     */
    static Procedure of(FetchedPage page, Region card) {
        return card.all("a[href]").stream()
                .flatMap(link -> link.link().stream())
                .filter(address -> isOfPortal(address, page.address()))
                .flatMap(address -> find(address).stream())
                .findFirst()
                .orElseThrow(() -> new PageChanged(page.address(), "a link to a proposal", card.text()));
    }

    /** A card can link anywhere; only the portal says what is official. */
    private static boolean isOfPortal(URI address, URI page) {
        return ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()))
                && host(address).equals(host(page));
    }

    private static String host(URI address) {
        return OrEmpty.text(address.getHost()).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    private static Optional<Procedure> find(URI address) {
        var path = address.getPath() == null
                ? ""
                : address.getPath().replaceFirst("/$", "").toLowerCase(Locale.ROOT);
        var query = UrlQuery.of(address);
        if (path.equals(ROOT) && isNumber(query.text("IdAir"))) {
            return found(address, "notice", EXEMPTION, "exencion/" + query.text("IdAir"));
        }
        if (path.equals(ROOT + "/airconvencional") && isNumber(query.text("IdAirgeneral"))) {
            var numbers = query.text("IdAirgeneral") + (isNumber(query.text("air")) ? "/" + query.text("air") : "");
            return found(address, "draft-rule", IMPACT_ANALYSIS, "air/" + numbers);
        }
        var id = ID.matcher(address.getRawQuery() == null ? "" : address.getRawQuery());
        return EX_POST.matcher(path).matches() && id.find()
                ? found(address, "notice", EVALUATION, "ex-post/" + id.group(1))
                : Optional.empty();
    }

    private static Optional<Procedure> found(URI address, String kind, String name, String key) {
        return Optional.of(new Procedure(address, kind, name, key));
    }

    private static boolean isNumber(String words) {
        return words.matches("\\d{1,12}");
    }

    /** Returns the portal's name of the procedure; an exemption without a term for comments is never consulted. */
    String term(boolean open) {
        return open || !name.equals(EXEMPTION) ? name : name + NO_CONSULTATION;
    }
}
