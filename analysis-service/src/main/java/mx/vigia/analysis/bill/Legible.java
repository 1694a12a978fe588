package mx.vigia.analysis.bill;

import java.util.regex.Pattern;

/** What a person may write for others to read, as a title or as a reason: there is something to be seen, and nothing that a line of text cannot hold. */
public final class Legible {
    /** Control characters but for blanks, halves of characters, and what stands for those that were lost. */
    private static final Pattern BROKEN = Pattern.compile("[\\p{Cc}\\p{Cs}\uFFFD&&[^\\t\\n\\r]]");

    /** Letters, figures, marks and signs, without the letters that fonts leave blank. */
    private static final Pattern SEEN =
            Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}&&[^\u115F\u1160\u2800\u3164\uFFA0]]");

    private Legible() {}

    /** Whether these words can be read. */
    public static boolean is(String words) {
        return SEEN.matcher(words).find() && !BROKEN.matcher(words).find();
    }
}
