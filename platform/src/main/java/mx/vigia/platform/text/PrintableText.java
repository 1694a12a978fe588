package mx.vigia.platform.text;

import java.util.regex.Pattern;

/** Text that can be displayed: at least one visible character, and no control characters except blanks. */
public final class PrintableText {
    /** Control characters except blanks, lone surrogates, and the replacement character. */
    private static final Pattern BROKEN = Pattern.compile("[\\p{Cc}\\p{Cs}\uFFFD&&[^\\t\\n\\r]]");

    /** Letters, digits, punctuation and symbols, without the letters that fonts render blank. */
    private static final Pattern SEEN =
            Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}&&[^\u115F\u1160\u2800\u3164\uFFA0]]");

    private PrintableText() {}

    /** Whether this text is printable. */
    public static boolean is(String words) {
        return SEEN.matcher(words).find() && !BROKEN.matcher(words).find();
    }
}
