package mx.vigia.analysis.text.comparison;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.analysis.text.worddiff.ChangeGrade;
import mx.vigia.analysis.text.worddiff.TextSegment;

/**
 * The changed words alone: {@code podrán notificar} and {@code notificarán}. Single words are followed by the next one,
 * since they say little by themselves: {@code 72 horas} and {@code 24 horas}. Both are empty if all is new or removed,
 * or a side is longer than a line.
 */
record ChangedPhrase(String removed, String inserted) {
    private static final ChangedPhrase NONE = new ChangedPhrase("", "");
    private static final Pattern BLANKS_PATTERN = Pattern.compile("\\s+");
    private static final Pattern TRAILING_MARKS_PATTERN = Pattern.compile("[\\s,;:.]+$");

    /** Returns the phrase that begins at this segment, with the changes that follow it word by word. */
    static ChangedPhrase of(List<TextSegment> segments, int place) {
        if (segments.size() == 1) {
            return NONE;
        }
        int end = place + 1;
        while (end < segments.size() && segments.get(end).grade() != ChangeGrade.SAME) {
            end++;
        }
        var changed = segments.subList(place, end);
        var next = end < segments.size() ? firstWord(segments.get(end).after()) : "";
        var removed = words(changed, TextSegment::before);
        var inserted = words(changed, TextSegment::after);
        if (isAtMostOneWord(removed) && isAtMostOneWord(inserted)) {
            removed = removed.isEmpty() ? "" : trimmed(removed + " " + next);
            inserted = inserted.isEmpty() ? "" : trimmed(inserted + " " + next);
        }
        return Math.max(removed.length(), inserted.length()) > ChangeExcerpt.MAX_PHRASE_LENGTH
                ? NONE
                : new ChangedPhrase(trimmed(removed), trimmed(inserted));
    }

    private static String words(List<TextSegment> segments, Function<TextSegment, String> side) {
        return BLANKS_PATTERN
                .matcher(segments.stream().map(side).collect(Collectors.joining()))
                .replaceAll(" ")
                .strip();
    }

    private static boolean isAtMostOneWord(String words) {
        return words.indexOf(' ') < 0;
    }

    private static String firstWord(String words) {
        var stripped = words.strip();
        return stripped.isEmpty() ? "" : BLANKS_PATTERN.split(stripped, 2)[0];
    }

    private static String trimmed(String words) {
        return TRAILING_MARKS_PATTERN.matcher(words).replaceAll("");
    }
}
