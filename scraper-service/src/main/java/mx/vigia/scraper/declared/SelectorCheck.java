package mx.vigia.scraper.declared;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/** Whether a place can be looked for: in words the format knows, and without anything that could take for ever. */
final class SelectorCheck {
    /** Selectors by regular expression are left out, since a page could make one run without end. */
    private static final Pattern COSTLY = Pattern.compile("(?i):matches|~=|:has\\([^)]*:has");

    private static final Pattern INSIDE = Pattern.compile("\\[[^\\]]*\\]|\\([^)]*\\)");
    private static final Pattern STEP = Pattern.compile("\\s*[>+~]\\s*|\\s+");

    private static final List<String> WHOLE = List.of("items", "mark", "next");

    private final Check check;
    private final Format format;

    SelectorCheck(Check check, Format format) {
        this.check = check;
        this.format = format;
    }

    /** Complains where such a place cannot be looked for. */
    void check(String at, String place) {
        if (place.length() > Limits.PLACE) {
            check.complain(at, ExpectedValue.AT_MOST_LETTERS, "" + place.length(), Limits.PLACE);
        } else if (format.isMarkup()) {
            checkSelector(at, place);
        } else if (format == Format.JSON) {
            checkPointer(at, place);
        } else if (place.isBlank()) {
            check.complain(at, ExpectedValue.A_COLUMN, place);
        }
    }

    private void checkSelector(String at, String css) {
        if (css.equals(".")) {
            refuseItself(at, css);
            return;
        }
        if (COSTLY.matcher(css).find() || steps(css) > Limits.STEPS || css.split(",", -1).length > Limits.CHOICES) {
            check.complain(at, ExpectedValue.A_PLAIN_SELECTOR, css, Limits.STEPS, Limits.CHOICES);
            return;
        }
        try {
            QueryParser.parse(css);
        } catch (Selector.SelectorParseException | IllegalArgumentException notCss) {
            check.complainOf(at, ExpectedValue.A_SELECTOR, css, notCss);
        }
    }

    /** An entry itself is a place for its fields; a mark, a list or a next page is never the whole page. */
    private void refuseItself(String at, String css) {
        if (WHOLE.contains(at)) {
            check.complain(at, ExpectedValue.A_SELECTOR, css);
        }
    }

    private static int steps(String css) {
        return STEP.split(INSIDE.matcher(css).replaceAll("").strip()).length;
    }

    private void checkPointer(String at, String pointer) {
        var named = pointer.startsWith("//");
        var shape = named ? pointer.substring(1) : pointer;
        if (pointer.equals(".")) {
            return;
        }
        if (!shape.startsWith("/")
                || named && shape.indexOf('/', 1) > 0
                || shape.split("/").length - 1 > Limits.STEPS
                || !isPointer(shape)) {
            check.complain(at, ExpectedValue.A_POINTER, pointer, Limits.STEPS);
        }
    }

    private static boolean isPointer(String shape) {
        try {
            return JsonPointer.compile(shape) != null;
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }
}
