package mx.vigia.scraper.sites.mx_diputados;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.BillMention;

/** Finds the matters named in running words: by a number of the Gaceta, of a file, or by the title of a decree. */
final class NamedMatters {
    private static final String DASH = "[-\\u2010-\\u2013]";

    /** The number with all its parts; one with an unknown continuation is none, so no part of it is taken for it. */
    private static final Pattern CITED = Pattern.compile("(?iU)Gaceta Parlamentaria,? n[úu]m(?:ero|\\.) (\\d{3,5}+(?:"
            + DASH + "++\\w++)*+)" + "(?!\\w|/\\w|(?:\\s?" + DASH + "|" + DASH + "\\s)(?-i:[IVXLC]{1,8}|\\d{1,4})\\b)");

    private static final Pattern FILE =
            Pattern.compile("(?iU)\\bexpedientes? (?:n[úu]m(?:ero|\\.) |no\\. )?(\\d{2,6}+)(?![\\w]|[-/]\\w)");
    private static final Pattern DECREE =
            Pattern.compile("(?iU)\\b(?:dict[aá]men(?:es)?|iniciativas?|minutas?|proyectos? de decreto|proyecto de"
                    + " dictamen|proposici[oó]n(?:es)?|puntos? de acuerdo|opini[oó]n)\\b[^.;]*?\\b(?<title>(?:por"
                    + " (?:el|la) que )?(?:se )?(?:que )?(?:se"
                    + " )?(?:reforman?|adicionan?|derogan?|expiden?|abrogan?|declaran?|exhortan?|crean?|instituyen?)\\b(?:(?!;|(?<!\\d[oa])\\.(?:\\s|$)|\\s*\\(|,?"
                    + " (?:presentad[ao]|suscrit[ao]|a cargo|del diputado|de la diputada|publicad[ao])\\b).)+)");

    private NamedMatters() {}

    static List<BillMention> in(String words) {
        var found = new ArrayList<BillMention>();
        CITED.matcher(words)
                .results()
                .forEach(m -> found.add(BillMention.ofReference("Gaceta Parlamentaria, número " + number(m))));
        FILE.matcher(words).results().forEach(m -> found.add(BillMention.ofReference("Expediente " + m.group(1))));
        DECREE.matcher(words)
                .results()
                .forEach(m ->
                        found.add(BillMention.ofTitle(m.group("title").strip().replaceFirst("[\\s,]+$", ""))));
        return found;
    }

    /**
     * Whether these words print the whole name: {@code 7180-I} is not in {@code 7180-II-1}, nor in {@code 7180-I-2}.
     */
    static boolean isIn(String words, String name) {
        return words.contains(name)
                && Pattern.compile("(?U)(?<!\\w|\\w[-/])" + Pattern.quote(name) + "(?!\\w|(?:" + DASH + "|/)\\w)")
                        .matcher(words)
                        .find();
    }

    private static String number(MatchResult cited) {
        return cited.group(1).replaceAll(DASH + "+", "-");
    }
}
