package mx.vigia.scraper.sites.mx_diputados;

import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.StatedVote.Total;

/**
 * The votes counted in a sentence, "con 344 votos en pro, 91 en contra y 2 abstenciones": only those that were cast.
 */
final class PrintedCounts {
    private static final String FIGURE = "(\\d{1,3})";
    private static final Pattern FAVOUR = Pattern.compile("(?iU)\\b" + FIGURE + " (?:votos? )?(?:en pro|a favor)\\b");
    private static final Pattern AGAINST = Pattern.compile("(?iU)\\b" + FIGURE + " (?:votos? )?en contra\\b");
    private static final Pattern ABSTENTIONS = Pattern.compile("(?iU)\\b" + FIGURE + " abstenci(?:ón|ones)\\b");

    private PrintedCounts() {}

    /** Returns the chamber's row, if the sentence counts those in favour or against. */
    static List<Total> in(String sentence) {
        var favour = figure(FAVOUR, sentence);
        var against = figure(AGAINST, sentence);
        var abstentions = figure(ABSTENTIONS, sentence);
        return favour + against == 0
                ? List.of()
                : List.of(new Total("", favour, against, abstentions, 0, 0, favour + against + abstentions));
    }

    private static int figure(Pattern counted, String sentence) {
        var m = counted.matcher(sentence);
        return m.find() ? Integer.parseInt(m.group(1)) : 0;
    }
}
