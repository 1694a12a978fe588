package mx.vigia.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.Heading.HeadingKind;

/** Finds the headings of a text in one pass, at line starts and inside lines too long to be paragraphs. */
public final class Headings {
    /** The maximum length of a heading; the text beyond it is not used to recognise it. */
    public static final int MAX_HEADING_LENGTH = 300;

    /** The line length beyond which a text has lost its line breaks, so that headings are inside lines. */
    static final int MAX_PARAGRAPH_LENGTH = 4_000;

    private static final String SEPARATORS = ".-–—:";
    private static final String HEADING_INITIALS = "ACDTÚUPSQONV";
    private static final String TITLE_REGEX =
            "T R A N S I T O R I O S?(?!\\p{L})|TRANSITORIOS?(?!\\p{L})|A C U E R D O(?!\\p{L})"
                    + "|D E C R E T O(?!\\p{L})|ACUERDO(?= \\p{Lu}{4,})|DECRETO(?= \\p{Lu}{4,})|CONSIDERANDO(?= Que)";
    private static final String AFTER_SENTENCE_REGEX = "(?<=(?:[.:;\"”»…)\\]*]|ORIOS?|[DRT] O(?: S)?|ERDO|RETO|-) )";
    private static final String ARTICLE_OR_END_REGEX =
            "(?=ART[IÍ]CULO |Art[ií]culo |\\p{Lu}{5,14}[ .:]|Dad[oa] en |Ciudad de México, a )";
    private static final String BARE_ORDINAL_REGEX =
            "(?<=\\p{Lu} )(?<!(?:ULO|IÓN|ION|BRO) )(?=(?:ÚNICO|PRIMERO|SEGUNDO|TERCERO|CUARTO|QUINTO)\\.-? \\p{Lu})";
    private static final Pattern INLINE_HEADING_PATTERN = Pattern.compile("(?:(?<title>" + TITLE_REGEX + ")|"
            + AFTER_SENTENCE_REGEX + ARTICLE_OR_END_REGEX + "|" + BARE_ORDINAL_REGEX + ")");

    private final String text;
    private final int max;
    private final List<Heading> found = new ArrayList<>();

    private Headings(String text, int max) {
        this.text = text;
        this.max = max;
    }

    /** Returns the headings in their order, at most {@code max}. */
    static List<Heading> findIn(String text, int max) {
        var headings = new Headings(text, max);
        headings.read();
        return headings.found;
    }

    private void read() {
        int from = 0;
        while (from < text.length() && found.size() < max) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            line(from, to);
            from = to + 1;
        }
    }

    private void line(int from, int to) {
        addAt(from, Math.min(to, from + MAX_HEADING_LENGTH));
        if (to - from <= MAX_PARAGRAPH_LENGTH) {
            return;
        }
        var inside = INLINE_HEADING_PATTERN.matcher(text).useTransparentBounds(true);
        for (int i = from + 1; i < to && found.size() < max; i++) {
            if (isAtWordStart(i) && inside.region(i, to).lookingAt()) {
                boolean title = inside.start("title") >= 0;
                addInside(i, title ? inside.end() : Math.min(to, i + MAX_HEADING_LENGTH));
            }
        }
    }

    private boolean isAtWordStart(int at) {
        return text.charAt(at - 1) == ' ' && HEADING_INITIALS.indexOf(text.charAt(at)) >= 0;
    }

    private void addAt(int from, int to) {
        if (from < to && !Character.isLowerCase(text.charAt(from))) {
            HeadingForm.findIn(text, from, to).ifPresent(found::add);
        }
    }

    /** Adds headings inside a line, where a number alone is no heading: it must be separated from what follows. */
    private void addInside(int from, int to) {
        HeadingForm.findIn(text, from, to)
                .filter(heading -> heading.sort() != HeadingKind.FIGURE
                        || SEPARATORS.indexOf(text.charAt(heading.body() - 1)) >= 0)
                .ifPresent(found::add);
    }
}
