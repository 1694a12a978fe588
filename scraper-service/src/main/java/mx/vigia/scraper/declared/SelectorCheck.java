package mx.vigia.scraper.declared;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.declared.list.DeclarationLimits;
import mx.vigia.scraper.declared.list.ListFormat;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * Checks whether a place can be searched for: in the format's syntax, and without anything that could run endlessly.
 */
final class SelectorCheck {
    /** Selectors with regular expressions are excluded, since a page could make one run without end. */
    private static final Pattern COSTLY_SELECTOR = Pattern.compile("(?i):matches|~=|:has\\([^)]*:has");

    private static final Pattern BRACKETED_PART = Pattern.compile("\\[[^\\]]*\\]|\\([^)]*\\)");
    private static final Pattern STEP_SEPARATOR = Pattern.compile("\\s*[>+~]\\s*|\\s+");

    private static final List<String> PAGE_LEVEL_PLACES = List.of("items", "mark", "next");

    private final DeclarationCheck check;
    private final ListFormat format;

    SelectorCheck(DeclarationCheck check, ListFormat format) {
        this.check = check;
        this.format = format;
    }

    /** Records an error if such a place cannot be searched for. */
    void check(String at, String place) {
        if (place.length() > DeclarationLimits.MAX_PLACE_LENGTH) {
            check.addError(at, ExpectedValue.AT_MOST_LETTERS, "" + place.length(), DeclarationLimits.MAX_PLACE_LENGTH);
        } else if (format.isMarkup()) {
            checkSelector(at, place);
        } else if (format == ListFormat.JSON) {
            checkPointer(at, place);
        } else if (place.isBlank()) {
            check.addError(at, ExpectedValue.A_COLUMN, place);
        }
    }

    private void checkSelector(String at, String css) {
        if (css.equals(".")) {
            refuseSelfSelector(at, css);
            return;
        }
        if (COSTLY_SELECTOR.matcher(css).find()
                || steps(css) > DeclarationLimits.MAX_SELECTOR_STEPS
                || css.split(",", -1).length > DeclarationLimits.MAX_ALTERNATIVES) {
            check.addError(
                    at,
                    ExpectedValue.A_PLAIN_SELECTOR,
                    css,
                    DeclarationLimits.MAX_SELECTOR_STEPS,
                    DeclarationLimits.MAX_ALTERNATIVES);
            return;
        }
        try {
            QueryParser.parse(css);
        } catch (Selector.SelectorParseException | IllegalArgumentException notCss) {
            check.addParserError(at, ExpectedValue.A_SELECTOR, css, notCss);
        }
    }

    /** An entry itself is a place for its fields; a mark, a list or a next page is never the whole page. */
    private void refuseSelfSelector(String at, String css) {
        if (PAGE_LEVEL_PLACES.contains(at)) {
            check.addError(at, ExpectedValue.A_SELECTOR, css);
        }
    }

    private static int steps(String css) {
        return STEP_SEPARATOR.split(BRACKETED_PART.matcher(css).replaceAll("").strip()).length;
    }

    private void checkPointer(String at, String pointer) {
        var named = pointer.startsWith("//");
        var shape = named ? pointer.substring(1) : pointer;
        if (pointer.equals(".")) {
            return;
        }
        if (!shape.startsWith("/")
                || named && shape.indexOf('/', 1) > 0
                || shape.split("/").length - 1 > DeclarationLimits.MAX_SELECTOR_STEPS
                || !isPointerPlace(shape)) {
            check.addError(at, ExpectedValue.A_POINTER, pointer, DeclarationLimits.MAX_SELECTOR_STEPS);
        }
    }

    private static boolean isPointerPlace(String shape) {
        try {
            return JsonPointer.compile(shape) != null;
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }
}
