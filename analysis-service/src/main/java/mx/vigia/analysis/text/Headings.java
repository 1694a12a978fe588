package mx.vigia.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.Heading.Sort;

/** Finds the headings of a text in one pass, at the beginnings of its lines, and inside lines too long to be paragraphs. */
public final class Headings {
    /** A heading is not longer; what follows is not looked at to recognise it. */
    public static final int LONGEST_HEADING = 300;

    /** A line beyond this length is a text that lost its line breaks: headings stand inside it. */
    static final int LONGEST_PARAGRAPH = 4_000;

    private static final String PARTS = ".-–—:";
    private static final String INITIALS = "ACDTÚUPSQONV";
    private static final String TITLE =
            "T R A N S I T O R I O S?(?!\\p{L})|TRANSITORIOS?(?!\\p{L})|A C U E R D O(?!\\p{L})"
                    + "|D E C R E T O(?!\\p{L})|ACUERDO(?= \\p{Lu}{4,})|DECRETO(?= \\p{Lu}{4,})|CONSIDERANDO(?= Que)";
    private static final String AFTER_A_SENTENCE = "(?<=(?:[.:;\"”»…)\\]*]|ORIOS?|[DRT] O(?: S)?|ERDO|RETO|-) )";
    private static final String ARTICLE_OR_END =
            "(?=ART[IÍ]CULO |Art[ií]culo |\\p{Lu}{5,14}[ .:]|Dad[oa] en |Ciudad de México, a )";
    private static final String BARE_ORDINAL =
            "(?<=\\p{Lu} )(?<!(?:ULO|IÓN|ION|BRO) )(?=(?:ÚNICO|PRIMERO|SEGUNDO|TERCERO|CUARTO|QUINTO)\\.-? \\p{Lu})";
    private static final Pattern INSIDE = Pattern.compile(
            "(?:(?<title>" + TITLE + ")|" + AFTER_A_SENTENCE + ARTICLE_OR_END + "|" + BARE_ORDINAL + ")");

    private final String text;
    private final int most;
    private final List<Heading> found = new ArrayList<>();

    private Headings(String text, int most) {
        this.text = text;
        this.most = most;
    }

    /** The headings in their order, and at most so many. */
    static List<Heading> in(String text, int most) {
        var headings = new Headings(text, most);
        headings.read();
        return headings.found;
    }

    private void read() {
        int from = 0;
        while (from < text.length() && found.size() < most) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            line(from, to);
            from = to + 1;
        }
    }

    private void line(int from, int to) {
        at(from, Math.min(to, from + LONGEST_HEADING));
        if (to - from <= LONGEST_PARAGRAPH) {
            return;
        }
        var inside = INSIDE.matcher(text).useTransparentBounds(true);
        for (int i = from + 1; i < to && found.size() < most; i++) {
            if (beginsAWord(i) && inside.region(i, to).lookingAt()) {
                boolean title = inside.group("title") != null;
                inside(i, title ? inside.end() : Math.min(to, i + LONGEST_HEADING));
            }
        }
    }

    private boolean beginsAWord(int at) {
        return text.charAt(at - 1) == ' ' && INITIALS.indexOf(text.charAt(at)) >= 0;
    }

    private void at(int from, int to) {
        if (from < to && !Character.isLowerCase(text.charAt(from))) {
            HeadingForm.in(text, from, to).ifPresent(found::add);
        }
    }

    /** In the middle of a line a number alone is no heading: it must be parted from what follows. */
    private void inside(int from, int to) {
        HeadingForm.in(text, from, to)
                .filter(heading -> heading.sort() != Sort.FIGURE || PARTS.indexOf(text.charAt(heading.body() - 1)) >= 0)
                .ifPresent(found::add);
    }
}
