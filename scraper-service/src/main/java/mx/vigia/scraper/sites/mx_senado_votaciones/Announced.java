package mx.vigia.scraper.sites.mx_senado_votaciones;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.StatedVote.Total;

/** Parses the result as read out by the secretary: "se emitieron 73 votos en pro, uno en contra y 2 abstenciones". */
final class Announced {
    private static final List<String> WORDS = List.of(
            "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce");
    private static final String FIGURE = "(\\d+|ningun[oa]?|una?|" + String.join("|", WORDS) + ")";
    private static final Pattern FAVOUR = figureBeforeOrAfter("en pro|a favor|por el si");
    private static final Pattern AGAINST = figureBeforeOrAfter("en contra|por el no");
    private static final Pattern ABSTENTION = figureBeforeOrAfter("abstenci(?:on|ones)");

    private Announced() {}

    /** Returns the figures in these words, if they are such an announcement; what is not mentioned is zero. */
    static Optional<Total> in(String words) {
        var folded = Senate.normalize(words);
        return figure(FAVOUR, folded)
                .map(favour -> Senate.totalOfCastVotes(
                        favour,
                        figure(AGAINST, folded).orElse(0),
                        figure(ABSTENTION, folded).orElse(0)));
    }

    /** Matches the figure before the word, "37 votos a favor", or after it, "a favor 37 votos". */
    private static Pattern figureBeforeOrAfter(String word) {
        return Pattern.compile("\\b%1$s (?:votos? )?(?:%2$s)\\b|\\b(?:%2$s) %1$s\\b".formatted(FIGURE, word));
    }

    private static Optional<Integer> figure(Pattern pattern, String words) {
        return pattern.matcher(words)
                .results()
                .map(m -> number(m.group(1) == null ? m.group(2) : m.group(1)))
                .findFirst();
    }

    private static int number(String word) {
        if (word.matches("\\d{1,3}")) {
            return Integer.parseInt(word);
        }
        return word.startsWith("un") ? 1 : Math.max(0, WORDS.indexOf(word));
    }
}
