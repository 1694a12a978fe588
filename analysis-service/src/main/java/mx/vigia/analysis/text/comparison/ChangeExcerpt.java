package mx.vigia.analysis.text.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.analysis.text.TextSplitter;
import mx.vigia.analysis.text.comparison.Pairing.Added;
import mx.vigia.analysis.text.comparison.Pairing.Kept;
import mx.vigia.analysis.text.comparison.Pairing.Removed;
import mx.vigia.analysis.text.worddiff.ChangeGrade;
import mx.vigia.analysis.text.worddiff.TextSegment;

/**
 * One change of a text, short enough for a letter.
 *
 * @param part what kind of part it is, as in {@code article}
 * @param number its number as printed, or empty
 * @param before the words around the change as they were, or empty if all of it is new; at most
 *     {@value #MAX_EXCERPT_LENGTH} characters
 * @param after the current words; empty if all of it was removed
 */
public record ChangeExcerpt(String part, String number, String before, String after) {
    /** The maximum number of characters of each side. */
    public static final int MAX_EXCERPT_LENGTH = 280;

    /** The maximum number of excerpts of one text change. */
    public static final int MAX_EXCERPTS = 3;

    private static final int CONTEXT_LENGTH = 60;
    private static final int MAX_TEXT_LENGTH = 1_000_000;
    private static final String ELLIPSIS = "…";

    /**
     * Returns the gravest changes from one text to another, in text order; none if the texts are too long to compare
     * during a request.
     */
    public static List<ChangeExcerpt> between(String before, String after) {
        if (Math.max(before.length(), after.length()) > MAX_TEXT_LENGTH) {
            return List.of();
        }
        var changes = Redline.between(TextSplitter.split(before), TextSplitter.split(after))
                .changes();
        var gravest = changes.stream()
                .filter(change -> change.grade().compareTo(ChangeGrade.WORDING) >= 0)
                .sorted(Comparator.comparing(ArticleChange::grade).reversed())
                .limit(MAX_EXCERPTS)
                .toList();
        return changes.stream().filter(gravest::contains).map(ChangeExcerpt::of).toList();
    }

    private static ChangeExcerpt of(ArticleChange change) {
        var part = switch (change.pairing()) {
            case Kept(var old, var current) -> current;
            case Added(var current) -> current;
            case Removed(var old) -> old;
        };
        var stretches = change.comparison().changes();
        var place = indexOfGravest(stretches);
        var last = indexOfLastNear(stretches, place);
        var changed = stretches.subList(place, last + 1);
        var lead = place == 0 ? "" : end(stretches.get(place - 1).after());
        var tail = last + 1 == stretches.size()
                ? ""
                : beginningOf(stretches.get(last + 1).after());
        return new ChangeExcerpt(
                part.kind().name().toLowerCase(Locale.ROOT),
                part.number().known() ? part.number().printed() : "",
                side(lead, excerptOf(changed, TextSegment::before), tail),
                side(lead, excerptOf(changed, TextSegment::after), tail));
    }

    private static int indexOfGravest(List<TextSegment> stretches) {
        var gravest = stretches.stream().map(TextSegment::grade).reduce(ChangeGrade.SAME, ChangeGrade::graverOf);
        int place = 0;
        while (stretches.get(place).grade() != gravest) {
            place++;
        }
        return place;
    }

    /** Returns the last change separated only by a few words from this one, or from another such. */
    private static int indexOfLastNear(List<TextSegment> stretches, int place) {
        int last = place;
        for (int next = place + 1; next < stretches.size() && isNear(stretches.get(next)); next++) {
            last = stretches.get(next).grade() == ChangeGrade.SAME ? last : next;
        }
        return last;
    }

    private static boolean isNear(TextSegment stretch) {
        return stretch.grade() != ChangeGrade.SAME || stretch.after().length() <= 2 * CONTEXT_LENGTH;
    }

    private static String excerptOf(List<TextSegment> stretches, Function<TextSegment, String> side) {
        return stretches.stream().map(side).collect(Collectors.joining());
    }

    /** Returns one side; words that are alone are all new or all removed, and then the other side is empty. */
    private static String side(String lead, String changed, String tail) {
        var words = (lead + changed + tail).replaceAll("\\s+", " ").strip();
        return words.length() <= MAX_EXCERPT_LENGTH
                ? words
                : head(words, MAX_EXCERPT_LENGTH - ELLIPSIS.length()) + ELLIPSIS;
    }

    private static String end(String words) {
        if (words.length() <= CONTEXT_LENGTH) {
            return words;
        }
        var from = words.length() - CONTEXT_LENGTH;
        var space = words.indexOf(' ', from);
        return ELLIPSIS + words.substring(space < 0 ? alignToCharacter(words, from) : space);
    }

    private static String beginningOf(String words) {
        return words.length() <= CONTEXT_LENGTH ? words : head(words, CONTEXT_LENGTH) + ELLIPSIS;
    }

    private static String head(String words, int max) {
        var space = words.lastIndexOf(' ', max);
        return words.substring(0, space > max / 2 ? space : alignToCharacter(words, max));
    }

    /** Returns a position that is not between the two halves of a surrogate pair. */
    private static int alignToCharacter(String words, int at) {
        return Character.isLowSurrogate(words.charAt(at)) ? at - 1 : at;
    }
}
