package mx.vigia.analysis.bill.stage;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of the phrase table, with the number of its letters that must occur literally: the pattern with more has
 * priority.
 */
record PhrasePattern(Words words, int letters, PhraseMeaning meaning) {

    static PhrasePattern of(String written, PhraseMeaning meaning) {
        return new PhrasePattern(
                Words.of(written), written.replaceAll("[\\^$*. ]", "").length(), meaning);
    }

    /** Whether the head of the sentence contains it, and no other words of the sentence negate its meaning. */
    boolean matches(String head, String sentence, NegationPhrases denials) {
        int place = words.indexIn(head);
        return place >= 0 && !denials.denies(meaning.move(), sentence, place);
    }

    /** Returns the sentence without these words. */
    String removeFrom(String sentence) {
        return words.removeFrom(sentence);
    }

    /**
     * Words as written in the tables, to be found in a folded sentence.
     *
     * @param certain the longest run of their letters that occurs literally in every matching sentence; searching for
     *     it costs a hundredth
     */
    record Words(Pattern pattern, String certain) {
        private static final Pattern WILDCARD_PATTERN = Pattern.compile("[\\^$*.]+");
        private static final String REST_OF_WORD = "[\\\\p{L}\\\\d]{0,40}";
        private static final String WORDS_BETWEEN = "(?:[^ ]{1,40} ){0,40}?";
        private static final String NOT_FOLLOWED_BY_DAY =
                "(?: (?:\\d{1,4}|el|del?|desde|hasta|en la sesion|lunes|martes|miercoles|jueves|viernes"
                        + "|sabado|domingo|(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)\\p{L}{0,7})){0,20}$";

        static Words of(String written) {
            boolean first = written.startsWith("^");
            boolean last = written.endsWith(" $");
            String words = written.substring(first ? 1 : 0, written.length() - (last ? 2 : 0));
            String inner = words.replace("... ", WORDS_BETWEEN).replaceAll("\\*", REST_OF_WORD);
            String end = last ? NOT_FOLLOWED_BY_DAY : "(?![^ ])";
            return new Words(Pattern.compile((first ? "^" : "(?<![^ ])") + inner + end), certain(words));
        }

        private static String certain(String words) {
            return WILDCARD_PATTERN
                    .splitAsStream(words)
                    .map(String::strip)
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
        }

        /** Returns the index at which they begin; negative if they do not occur. */
        int indexIn(String sentence) {
            if (!sentence.contains(certain)) {
                return -1;
            }
            Matcher matcher = pattern.matcher(sentence);
            return matcher.find() ? matcher.start() : -1;
        }

        private String removeFrom(String sentence) {
            return pattern.matcher(sentence).replaceFirst(" ").strip().replaceAll(" +", " ");
        }
    }
}
