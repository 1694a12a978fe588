package mx.vigia.scraper.sites.us_congress;

import java.util.regex.Pattern;
import mx.vigia.scraper.reading.StatedFields.Proponent;

/** Parses a member's name as printed by Congress: "Rep. Connolly, Gerald E. [D-VA-11]". */
final class Sponsor {
    private static final Pattern PRINTED =
            Pattern.compile("(Rep|Sen|Del|Resident Commissioner|Commish)\\.?\\s+(.+?),\\s+(.+?)\\s*\\[(\\p{L}+)-.*\\]");

    private Sponsor() {}

    static Proponent of(String printed) {
        var m = PRINTED.matcher(printed);
        if (!m.matches()) {
            return new Proponent(printed, "", "other");
        }
        return new Proponent(
                m.group(3) + " " + m.group(2), m.group(4), m.group(1).equals("Sen") ? "senator" : "deputy");
    }
}
