package mx.vigia.scraper.catalog;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where a round begins, as written in a site's file: {@code {yyyyMMdd}} stands for the day of the round and
 * {@code {yesterday:yyyyMMdd}} for the day before, {@code {term}} for what the site calls its term of that day, in the
 * address and in what is sent.
 *
 * @param form the fields of a form, empty where none is sent
 * @param json a body in JSON, empty where none is sent
 */
public record StartPage(String address, String accept, Map<String, String> form, String json, SiteTerms terms) {
    private static final String TERM_PLACEHOLDER = "{term}";

    private static final Pattern DAY_PLACEHOLDER = Pattern.compile("\\{(?:(today|yesterday):)?([yMd][yMd/._-]*)}");

    public StartPage {
        form = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(form));
    }

    /** One that names no term. */
    public StartPage(String address, String accept, Map<String, String> form, String json) {
        this(address, accept, form, json, SiteTerms.none());
    }

    /** A page that is the same every day. */
    public static StartPage at(URI address) {
        return new StartPage(address.toString(), "", Map.of(), "");
    }

    /** True where the address depends on the day, so that on some there may be nothing. */
    public boolean isDated() {
        return DAY_PLACEHOLDER.matcher(address + form + json).find();
    }

    /** True where this is asked on every day, in this term or another. */
    public boolean isAlwaysAddressOf(URI where) {
        var written = where.toString();
        return !isDated()
                && (address.equals(written)
                        || terms.all().stream()
                                .anyMatch(term ->
                                        address.replace(TERM_PLACEHOLDER, term).equals(written)));
    }

    /** True where it names a term and nobody knows what the one of this day is called. */
    public boolean hasUnknownTermOn(LocalDate today) {
        return (address + form + json).contains(TERM_PLACEHOLDER)
                && terms.on(today).isEmpty();
    }

    /** What is asked on this day. */
    public SiteRequest on(LocalDate today) {
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
