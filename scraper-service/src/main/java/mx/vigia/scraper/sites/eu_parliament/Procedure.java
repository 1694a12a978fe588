package mx.vigia.scraper.sites.eu_parliament;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.StatedFields;

/**
 * The identifier of a procedure, printed as 2024/2006(REG).
 *
 * @param type the letters in brackets
 */
record Procedure(String year, String number, String type) {
    static final String SITE = "eu.parliament";

    private static final Pattern PRINTED = Pattern.compile("(\\d{4})/(\\d{4}\\w?)\\((\\w{3})\\)");

    static Procedure printed(URI page, String words) {
        var m = PRINTED.matcher(words);
        if (!m.matches()) {
            throw new PageChanged(page, "a procedure such as 2024/2006(REG)", words);
        }
        return new Procedure(m.group(1), m.group(2), m.group(3));
    }

    /** Returns the keys: as printed, and as in the open data. */
    List<String> keys() {
        return List.of(label(), year + "-" + number);
    }

    /** Returns the fields that every page of a procedure states by being its page. */
    StatedFields fields(String term) {
        return StatedFields.nothing()
                .kind(kind(), term)
                .number(label())
                .officialAddress(address())
                .language("en");
    }

    URI address() {
        return URI.create("https://oeil.secure.europarl.europa.eu/oeil/en/procedure-file?reference=" + label());
    }

    private String label() {
        return "%s/%s(%s)".formatted(year, number, type);
    }

    /** Legislation is proposed; resolutions, on the Parliament's own initiative or on topical subjects, are moved. */
    private String kind() {
        return switch (type) {
            case "COD", "CNS", "NLE", "APP", "AVC", "SYN" -> "initiative";
            case "INI", "INL", "RSP" -> "motion";
            default -> "other";
        };
    }
}
