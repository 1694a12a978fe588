package mx.vigia.scraper.catalog;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A start page of a round, as written in a site's file: {@code {yyyyMMdd}} stands for the day of the round and
 * {@code {yesterday:yyyyMMdd}} for the day before, {@code {term}} for the site's name of that day's term, in the
 * address and in what is sent.
 *
 * @param form the fields of a form, empty if none is sent
 * @param json a body in JSON, empty if none is sent
 */
public record StartPage(String address, String accept, Map<String, String> form, String json, SiteTerms terms) {
    private static final String TERM_PLACEHOLDER = "{term}";

    private static final Pattern DAY_PLACEHOLDER = Pattern.compile("\\{(?:(today|yesterday):)?([yMd][yMd/._-]*)}");

    public StartPage {
        form = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(form));
    }

    /** Creates a start page that names no term. */
    public StartPage(String address, String accept, Map<String, String> form, String json) {
        this(address, accept, form, json, SiteTerms.none());
    }

    /** Creates a start page with the same address every day. */
    public static StartPage at(URI address) {
        return new StartPage(address.toString(), "", Map.of(), "");
    }

    /** Whether the address depends on the day, so that on some days there may be no page. */
    public boolean isDated() {
        return DAY_PLACEHOLDER.matcher(address + form + json).find();
    }

    /** Whether this address is requested on every day, in this or another term. */
    public boolean isAlwaysAddressOf(URI where) {
        var written = where.toString();
        return !isDated()
                && (address.equals(written)
                        || terms.all().stream()
                                .anyMatch(term ->
                                        address.replace(TERM_PLACEHOLDER, term).equals(written)));
    }

    /** Whether it names a term and the name of this day's term is unknown. */
    public boolean hasUnknownTermOn(LocalDate today) {
        return (address + form + json).contains(TERM_PLACEHOLDER)
                && terms.on(today).isEmpty();
    }

    /** Returns the request for this day. */
    public SiteRequest requestFor(LocalDate today) {
        var where = URI.create(expand(address, today));
        if (!json.isEmpty()) {
            return SiteRequest.json(where, expand(json, today)).withAccept(accept);
        }
        if (form.isEmpty()) {
            return SiteRequest.page(where).withAccept(accept);
        }
        var fields = new LinkedHashMap<String, String>();
        form.forEach((name, value) -> fields.put(name, expand(value, today)));
        return SiteRequest.form(where, fields).withAccept(accept);
    }

    private String expand(String template, LocalDate today) {
        return DAY_PLACEHOLDER
                .matcher(template.replace(TERM_PLACEHOLDER, terms.on(today)))
                .replaceAll(found -> {
                    var day = "yesterday".equals(found.group(1)) ? today.minusDays(1) : today;
                    return day.format(DateTimeFormatter.ofPattern(found.group(2)));
                });
    }
}
