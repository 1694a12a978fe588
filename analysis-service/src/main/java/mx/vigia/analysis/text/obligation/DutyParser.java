package mx.vigia.analysis.text.obligation;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds who must do what in a sentence with a term: the words before and after its verb. */
record DutyParser(String who, String what, int verb) {
    private static final Pattern FUTURE_VERB_PATTERN =
            Pattern.compile("(?<!\\p{L})\\p{L}{2,20}(?:rán?|RÁN?)(?!\\p{L})");
    private static final Pattern SUBJECT_PATTERN =
            Pattern.compile("^(?i:el|la|los|las|ambas|ambos|cada|todas?|todos?)\\s+\\p{L}.*", Pattern.DOTALL);
    private static final Pattern PERMISSION_PATTERN = Pattern.compile("^(?:contara|tendra)n?\\b");
    private static final Pattern PURPOSE_PATTERN =
            Pattern.compile("\\bpara\\s+(?=[a-z]{2,20}[aei]r(?:se|lo|la|los|las)?\\b)");
    private static final Pattern TAIL_PATTERN = Pattern.compile(
            "(?:,?\\s+(?:(?:en|dentro de)\\s+(?:un|el|los)?\\s*)?)(?:plazo|termino|a mas tardar|antes del|hasta el|dentro|a los|maximo|en un)");

    /** Returns the duty of a sentence, or empty if it has no verb that orders. */
    static Optional<DutyParser> findIn(String sentence, String folded) {
        return FUTURE_VERB_PATTERN
                .matcher(sentence)
                .results()
                .filter(verb -> verb.start() > 0)
                .findFirst()
                .map(verb -> new DutyParser(
                        subjectOf(sentence.substring(0, verb.start())),
                        objectOf(sentence, folded, verb.start()),
                        verb.start()));
    }

    /** Returns the first phrase before the verb that names someone; a name may contain commas. */
    private static String subjectOf(String head) {
        var stretches = Arrays.stream(head.split(",\\s+")).map(String::strip).toList();
        for (int i = 0; i < stretches.size(); i++) {
            if (SUBJECT_PATTERN.matcher(stretches.get(i)).matches()) {
                var name = new StringBuilder(stretches.get(i));
                for (int j = i + 1; j < stretches.size() && startsWithCapital(stretches.get(j)); j++) {
                    name.append(", ").append(stretches.get(j));
                }
                return name.toString();
            }
        }
        return "";
    }

    private static boolean startsWithCapital(String words) {
        return !words.isEmpty() && Character.isUpperCase(words.charAt(0));
    }

    private static String objectOf(String sentence, String folded, int verb) {
        var rest = folded.substring(verb);
        if (PERMISSION_PATTERN.matcher(rest).find()) {
            var toDo = PURPOSE_PATTERN.matcher(rest);
            if (toDo.find()) {
                return trim(sentence.substring(verb + toDo.end()));
            }
        }
        var tail = TAIL_PATTERN.matcher(rest);
        return trim(tail.find() ? sentence.substring(verb, verb + tail.start()) : sentence.substring(verb));
    }

    private static String trim(String words) {
        return words.strip().replaceAll("[\\s.,;:]+$", "");
    }
}
