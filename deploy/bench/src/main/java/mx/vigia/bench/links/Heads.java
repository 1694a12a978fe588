package mx.vigia.bench.links;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether two titles begin with the same twenty words, apart from the formula that opens a decree. */
public final class Heads {
    private static final int HEAD_WORDS = 20;
    private static final Pattern DIACRITICS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern FORMULA_PREFIX =
            Pattern.compile("^(con |de )?(el )?(proyecto )?(de )?(decreto )?((por (el|la|los) )?que (se )?)?");

    private static final Pattern PLURAL_VERBS =
            Pattern.compile("\\b(reforma|adiciona|deroga|expide|abroga|declara|crea)n\\b");

    private static final Pattern STOP_WORDS =
            Pattern.compile("\\b(?:al?|de|del|el?|en|las?|los?|por|que|se|una?|y)\\b ?");

    /** Length beyond which sources cut a title. */
    private static final int MIN_TRUNCATED_LENGTH = 110;

    private Heads() {}

    public static boolean shared(String one, String other) {
        List<String> ours = head(one);
        return ours.size() == HEAD_WORDS && ours.equals(head(other));
    }

    /**
     * Whether the titles are the same apart from small words; a title that is cut off is compared as far as it goes.
     */
    public static boolean isSameTitle(String one, String other) {
        String ours = withoutStopWords(one);
        String theirs = withoutStopWords(other);
        return ours.startsWith(theirs) && isTruncated(other, theirs)
                || theirs.startsWith(ours) && isTruncated(one, ours)
                || ours.equals(theirs);
    }

    private static boolean isTruncated(String title, String shown) {
        return !title.strip().endsWith(".") && shown.length() > MIN_TRUNCATED_LENGTH;
    }

    private static String withoutStopWords(String title) {
        return STOP_WORDS
                .matcher(PLURAL_VERBS.matcher(words(title)).replaceAll("$1"))
                .replaceAll("");
    }

    private static List<String> head(String title) {
        return Arrays.stream(words(title).split(" ")).limit(HEAD_WORDS).toList();
    }

    private static String words(String title) {
        String plain = DIACRITICS
                .matcher(Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return FORMULA_PREFIX
                .matcher(SEPARATORS.matcher(plain).replaceAll(" ").strip())
                .replaceFirst("");
    }
}
