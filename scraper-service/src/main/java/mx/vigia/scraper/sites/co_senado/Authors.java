package mx.vigia.scraper.sites.co_senado;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.StatedFields.Proponent;

/** Parses the signatories in one string: senators after H.S., representatives after H.R., others after neither. */
final class Authors {
    private static final Pattern MARK = Pattern.compile("^(H\\.\\s?[SR]\\.)\\s*");

    private Authors() {}

    static List<Proponent> of(String words) {
        var authors = new ArrayList<Proponent>();
        var role = "other";
        for (var name : words.replaceFirst("\\.\\s*$", "").split("[,;]")) {
            var plain = name.strip();
            var mark = MARK.matcher(plain);
            if (mark.find()) {
                role = mark.group(1).endsWith("S.") ? "senator" : "deputy";
                plain = plain.substring(mark.end()).strip();
            }
            if (!plain.isEmpty()) {
                authors.add(new Proponent(plain, "", role));
            }
        }
        return authors;
    }
}
