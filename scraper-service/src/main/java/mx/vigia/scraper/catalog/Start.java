package mx.vigia.scraper.catalog;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where a round begins, as written in a site's file: {@code {yyyyMMdd}} stands for the day of the round and
 * {@code {yesterday:yyyyMMdd}} for the day before, in the address and in what is sent.
 *
 * @param form the fields of a form, empty where none is sent
 * @param json a body in JSON, empty where none is sent
 */
public record Start(String address, String accept, Map<String, String> form, String json) {
    private static final Pattern DAY = Pattern.compile("\\{(?:(today|yesterday):)?([yMd][yMd/._-]*)}");

    public Start {
        form = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(form));
    }

    /** A page that is the same every day. */
    public static Start at(URI address) {
        return new Start(address.toString(), "", Map.of(), "");
    }

    /** True where the address depends on the day, so that on some there may be nothing. */
    public boolean isDated() {
        return DAY.matcher(address + form + json).find();
    }

    /** What is asked on this day. */
    public Ask on(LocalDate today) {
        var where = URI.create(said(address, today));
        if (!json.isEmpty()) {
            return Ask.json(where, said(json, today)).accepting(accept);
        }
        if (form.isEmpty()) {
            return Ask.page(where).accepting(accept);
        }
        var fields = new LinkedHashMap<String, String>();
        form.forEach((name, value) -> fields.put(name, said(value, today)));
        return Ask.form(where, fields).accepting(accept);
    }

    private static String said(String template, LocalDate today) {
        return DAY.matcher(template).replaceAll(found -> {
            var day = "yesterday".equals(found.group(1)) ? today.minusDays(1) : today;
            return day.format(DateTimeFormatter.ofPattern(found.group(2)));
        });
    }
}
