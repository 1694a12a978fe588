package mx.vigia.bench.links;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether two titles begin with the same twenty words, apart from the formula that opens a decree. */
public final class Heads {
    private static final int WORDS = 20;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern FORMULA =
            Pattern.compile("^(con |de )?(el )?(proyecto )?(de )?(decreto )?((por (el|la|los) )?que (se )?)?");

    private static final Pattern PLURAL =
            Pattern.compile("\\b(reforma|adiciona|deroga|expide|abroga|declara|crea)n\\b");

    private static final Pattern SMALL = Pattern.compile("\\b(?:al?|de|del|el?|en|las?|los?|por|que|se|una?|y)\\b ?");

    /** Sources that cut a title do so after more letters than these. */
    private static final int SHORTEST_CUT = 110;

    private Heads() {}

    public static boolean shared(String one, String other) {
        List<String> ours = head(one);
        return ours.size() == WORDS && ours.equals(head(other));
    }

    /** Whether they are one, small words apart, as far as the shorter goes where that one is cut off. */
    public static boolean areOneTitle(String one, String other) {
        String ours = telling(one);
        String theirs = telling(other);
        return ours.startsWith(theirs) && isCut(other, theirs)
                || theirs.startsWith(ours) && isCut(one, ours)
                || ours.equals(theirs);
    }

    private static boolean isCut(String title, String telling) {
        return !title.strip().endsWith(".") && telling.length() > SHORTEST_CUT;
    }

    private static String telling(String title) {
        return SMALL.matcher(PLURAL.matcher(words(title)).replaceAll("$1")).replaceAll("");
    }

    private static List<String> head(String title) {
        return Arrays.stream(words(title).split(" ")).limit(WORDS).toList();
    }

    private static String words(String title) {
        String plain = MARKS.matcher(Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return FORMULA.matcher(BETWEEN.matcher(plain).replaceAll(" ").strip()).replaceFirst("");
    }
}
