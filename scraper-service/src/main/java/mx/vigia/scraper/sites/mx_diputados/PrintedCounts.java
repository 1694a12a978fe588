package mx.vigia.scraper.sites.mx_diputados;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.StatedVote.Total;

/**
 * The votes counted in a sentence, "con 344 votos en pro, 91 en contra y 2 abstenciones": only those that were cast. A
 * figure that is not printed is unknown and not 0, so a sentence without one of them gives no row.
 */
final class PrintedCounts {
    private static final String FIGURE = "(\\d{1,3})";
    private static final Pattern FAVOUR = Pattern.compile("(?iU)\\b" + FIGURE + " (?:votos? )?(?:en pro|a favor)\\b");
    private static final Pattern AGAINST = Pattern.compile("(?iU)\\b" + FIGURE + " (?:votos? )?en contra\\b");
    private static final Pattern ABSTENTIONS = Pattern.compile("(?iU)\\b" + FIGURE + " abstenci(?:ón|ones)\\b");

    private PrintedCounts() {}

    /** Returns the chamber's row, if the sentence counts those in favour, those against and the abstentions. */
    static List<Total> in(String sentence) {
        var favour = figure(FAVOUR, sentence);
        var against = figure(AGAINST, sentence);
        var abstentions = figure(ABSTENTIONS, sentence);
        if (favour.isEmpty() || against.isEmpty() || abstentions.isEmpty()) {
            return List.of();
        }
        var cast = favour.getAsInt() + against.getAsInt() + abstentions.getAsInt();
        return List.of(new Total("", favour.getAsInt(), against.getAsInt(), abstentions.getAsInt(), 0, 0, cast));
    }

    private static OptionalInt figure(Pattern counted, String sentence) {
        var m = counted.matcher(sentence);
        return m.find() ? OptionalInt.of(Integer.parseInt(m.group(1))) : OptionalInt.empty();
    }
}
