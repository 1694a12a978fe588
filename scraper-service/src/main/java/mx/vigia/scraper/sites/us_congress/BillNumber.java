package mx.vigia.scraper.sites.us_congress;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.StatedFields;

/**
 * The identifier of a bill: the Congress, the series and the number in it.
 *
 * @param series in lower case, such as {@code hjres}
 */
record BillNumber(int congress, String series, String number) {
    static final String SITE = "us.congress";

    private static final Map<String, String> WORDS = Map.of(
            "hr", "House Bill",
            "s", "Senate Bill",
            "hjres", "House Joint Resolution",
            "sjres", "Senate Joint Resolution",
            "hconres", "House Concurrent Resolution",
            "sconres", "Senate Concurrent Resolution",
            "hres", "House Resolution",
            "sres", "Senate Resolution");
    private static final Pattern IN_PATH = Pattern.compile("/v3/bill/(\\d+)/([a-z]+)/(\\d+)(?:/.*)?");
    private static final Pattern PRINTED = Pattern.compile("([A-Za-z][A-Za-z. ]*?)\\.?\\s*(\\d+)");

    /** Returns the bill that a page of the API is about. */
    static Optional<BillNumber> findInPath(URI address) {
        var m = IN_PATH.matcher(address.getPath());
        return m.matches()
                ? Optional.of(new BillNumber(Integer.parseInt(m.group(1)), m.group(2), m.group(3)))
                : Optional.empty();
    }

    /** Returns the bill printed as "S. 5", "S 5" or "H J RES 3"; empty if it is no bill. */
    static Optional<BillNumber> printed(int congress, String words) {
        var m = PRINTED.matcher(words.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        var series = m.group(1).replaceAll("[. ]", "").toLowerCase(Locale.ROOT);
        return WORDS.containsKey(series) ? Optional.of(new BillNumber(congress, series, m.group(2))) : Optional.empty();
    }

    String key() {
        return congress + "/" + series + "/" + number;
    }

    /** Returns the fields that every page of a bill states by being its page. */
    StatedFields fields() {
        var stated = StatedFields.nothing()
                .kind(kind(), WORDS.getOrDefault(series, series))
                .legislature(congress)
                .number(series.toUpperCase(Locale.ROOT) + " " + number)
                .language("en");
        return WORDS.containsKey(series) ? stated.officialAddress(address()) : stated;
    }

    /** Only bills and joint resolutions make law, not the other resolutions. */
    private String kind() {
        return switch (series) {
            case "hr", "s", "hjres", "sjres" -> "initiative";
            case "hconres", "sconres", "hres", "sres" -> "motion";
            default -> "other";
        };
    }

    private URI address() {
        var word = WORDS.get(series).toLowerCase(Locale.ROOT).replace(' ', '-');
        return URI.create("https://www.congress.gov/bill/%d%s-congress/%s/%s"
                .formatted(congress, ordinal(congress), word, number));
    }

    private static String ordinal(int number) {
        if (number % 100 / 10 == 1) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
