package mx.vigia.analysis.text.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.analysis.text.worddiff.ChangeGrade;
import mx.vigia.analysis.text.worddiff.TextSegment;
import mx.vigia.platform.text.OrEmpty;

/**
 * One change of a text, short enough for a letter.
 *
 * @param part what kind of part it is, as in {@code article}
 * @param number its number as printed, or empty
 * @param before the words around the change as they were, or empty if all of it is new; at most
 *     {@value #MAX_EXCERPT_LENGTH} characters
 * @param after the current words; empty if all of it was removed
 * @param law the law that it belongs to, as the decree names it; or empty
 * @param removed only the words that are gone, and {@code inserted} those in their place, for {@code podrán notificar →
 *     notificarán}; each at most {@value #MAX_PHRASE_LENGTH} characters, empty where there are none or they are longer
 */
public record ChangeExcerpt(
        String part,
        String number,
        String before,
        String after,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String law,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String removed,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String inserted) {
    /** The maximum number of characters of each side. */
    public static final int MAX_EXCERPT_LENGTH = 280;

    /** The maximum number of excerpts of one text change. */
    public static final int MAX_EXCERPTS = 3;

    /** The maximum number of characters of the changed words alone. */
    public static final int MAX_PHRASE_LENGTH = 120;

    private static final int CONTEXT_LENGTH = 60;
    private static final String ELLIPSIS = "…";

    public ChangeExcerpt {
        law = OrEmpty.text(law);
        removed = OrEmpty.text(removed);
        inserted = OrEmpty.text(inserted);
    }

    /** Returns the gravest of these changes, in text order. */
    public static List<ChangeExcerpt> of(List<ArticleChange> changes) {
        var gravest = changes.stream()
                .sorted(Comparator.comparing(ArticleChange::grade).reversed())
                .limit(MAX_EXCERPTS)
                .toList();
        return changes.stream().filter(gravest::contains).map(ChangeExcerpt::of).toList();
    }

    /** Returns the same excerpt of a law under another name. */
    public ChangeExcerpt of(String namedLaw) {
        return new ChangeExcerpt(part, number, before, after, namedLaw, removed, inserted);
    }

    private static ChangeExcerpt of(ArticleChange change) {
        var part = change.part();
        var stretches = change.comparison().changes();
        var place = indexOfGravest(stretches);
        var last = indexOfLastNear(stretches, place);
        var changed = stretches.subList(place, last + 1);
        var lead = place == 0 ? "" : end(stretches.get(place - 1).after());
        var tail = last + 1 == stretches.size()
                ? ""
                : beginningOf(stretches.get(last + 1).after());
        var phrase = ChangedPhrase.of(stretches, place);
        return new ChangeExcerpt(
                ChangedArticle.kindOf(part),
                ChangedArticle.numberOf(part),
                side(lead, excerptOf(changed, TextSegment::before), tail),
                side(lead, excerptOf(changed, TextSegment::after), tail),
                part.law(),
                phrase.removed(),
                phrase.inserted());
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
