package mx.vigia.analysis.search.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;

/**
 * The prefix to complete at the end of a query being typed.
 *
 * @param before the query before it, unchanged
 * @param folded the typed prefix, folded
 * @param field its field, or null if none was named
 */
record CompletionPrefix(String before, String folded, QueryField field) {
    private static final int MAX_WORDS = 6;
    private static final int MIN_LENGTH = 2;
    private static final Pattern IN_FIELD_PATTERN = Pattern.compile("(?s)^(.*?)(\\p{L}+):\\s*\"?([^\":()]*)$");
    private static final Pattern PLAIN_WORD_PATTERN = Pattern.compile("[\\p{L}\\p{N}.'’/-]*");
    private static final Pattern OPERATOR_PATTERN = Pattern.compile("OR|O|AND|Y|NOT|(?:NEAR|CERCA)/\\d*");

    /**
     * Returns the prefixes that may be completed: the content of the last field, or else the last words, longest first.
     */
    static List<CompletionPrefix> of(String question) {
        var inField = inField(question);
        return inField.isPresent() ? List.of(inField.get()) : lastWords(question);
    }

    boolean namesField() {
        return field != null;
    }

    private static Optional<CompletionPrefix> inField(String question) {
        var found = IN_FIELD_PATTERN.matcher(question);
        return found.matches()
                ? QueryField.findByName(found.group(2))
                        .map(field -> new CompletionPrefix(found.group(1), TextAnalyzer.fold(found.group(3)), field))
                : Optional.empty();
    }

    private static List<CompletionPrefix> lastWords(String question) {
        var all = new ArrayList<CompletionPrefix>();
        int end = question.length();
        int from = end;
        for (int words = 0; words < MAX_WORDS && from > 0; words++) {
            int blank = question.lastIndexOf(' ', from - 1);
            var word = question.substring(blank + 1, from);
            if (!PLAIN_WORD_PATTERN.matcher(word).matches()
                    || OPERATOR_PATTERN.matcher(word).matches()
                    || word.startsWith("-")) {
                break;
            }
            var folded = TextAnalyzer.fold(question.substring(blank + 1));
            if (folded.length() >= MIN_LENGTH && !word.isEmpty()) {
                all.addFirst(new CompletionPrefix(question.substring(0, blank + 1), folded, null));
            }
            from = Math.max(0, blank);
        }
        return all;
    }
}
