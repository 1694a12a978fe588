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

    private Heads() {}

    public static boolean shared(String one, String other) {
        List<String> ours = head(one);
        return ours.size() == WORDS && ours.equals(head(other));
    }

    private static List<String> head(String title) {
        String plain = MARKS.matcher(Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        String words =
                FORMULA.matcher(BETWEEN.matcher(plain).replaceAll(" ").strip()).replaceFirst("");
        return Arrays.stream(words.split(" ")).limit(WORDS).toList();
    }
}
