package mx.vigia.scraper.fetching.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters of UTF-8 that were read as windows-1252, such as "CrÃ©dito": only those of Latin-1 and typographic marks,
 * whose first bytes stand for pairs of letters that no language writes.
 */
public final class Mojibake {
    /** Continuation bytes of UTF-8 as shown by windows-1252; quotes, dashes and dots may also follow a word. */
    private static final String PUNCTUATION_MARKS = "\u2018\u2019\u201C\u201D\u2013\u2014\u2026";

    private static final String CONTINUATION_LETTERS =
            "\u0080-\u00BF\u20AC\u201A\u0192\u201E\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2022\u02DC\u2122\u0161\u203A\u0153\u017E\u0178";

    private static final Pattern BROKEN_PATTERN =
            Pattern.compile("\u00C2[\u0080-\u00BF]|\u00C3(?:[" + CONTINUATION_LETTERS + "]|[" + PUNCTUATION_MARKS
                    + "](?=\\p{L}))|\u00E2[\u20AC\u201A\u201E][" + CONTINUATION_LETTERS + PUNCTUATION_MARKS + "]");

    private static final char REPLACEMENT_CHARACTER = '\uFFFD';

    private Mojibake() {}

    /** Returns how many letters of this text are misread or lost (U+FFFD). */
    public static long countBroken(String text) {
        return text.chars().filter(c -> c == REPLACEMENT_CHARACTER).count()
                + BROKEN_PATTERN.matcher(text).results().count();
    }

    /** Returns the text with the intended letters. */
    static String repair(String text) {
        return BROKEN_PATTERN
                .matcher(text)
                .replaceAll(broken -> Matcher.quoteReplacement(repairLetter(broken.group())));
    }

    private static String repairLetter(String broken) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Windows1252.bytes(broken)))
                    .toString();
        } catch (CharacterCodingException other) {
            return broken;
        }
    }
}
