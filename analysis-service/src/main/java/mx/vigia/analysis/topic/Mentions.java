package mx.vigia.analysis.topic;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.analysis.language.QueryField;

/**
 * The parts of a title or synopsis that only mention a thing: long lists, clauses that hang on another (<em>incluyendo
 * …</em>, <em>with respect for …</em>), and what the law says today. An action of its own is no mention.
 */
final class Mentions {
    /** A list of four things or more. */
    private static final Pattern LIST_PATTERN =
            Pattern.compile("(?:(?:[\\p{L}\\d./-]{1,24} ){0,4}[\\p{L}\\d./-]{1,24}, ){2,20}(?:[\\p{L}\\d./-]{1,24}"
                    + " ){0,4}[\\p{L}\\d./-]{1,24},? (?i:y|e|o|u|and|or) (?:[\\p{L}\\d./-]{1,24} ?){1,3}");

    /** A clause that hangs on another, to the end of its sentence. */
    private static final Pattern TAIL_PATTERN = Pattern.compile("(?iU)(?:,|—|\\() ?(?:incluyendo|incluid[ao]s?"
            + "|respetando|garantizando|salvaguardando|considerando|resguardando|observando"
            + "|con (?:pleno |absoluto |estricto )?(?:respeto|apego|protección|resguardo|perspectiva|enfoque|pleno)\\b"
            + "|sin menoscabo|sin perjuicio|entre otr[ao]s|tales como|como son|with respect for)[^.;]{1,400}");

    /** A list of examples. */
    private static final Pattern EXAMPLES_PATTERN = Pattern.compile(
            "(?iU)\\b(?:(?:topics|areas|issues|subjects|fields|matters|technologies|temas|áreas|materias|tecnologías),?"
                    + " (?:such as|like|including|como|tales como)|principios de) [^.;]{1,300}");

    /** What is the law today, or a condition. */
    private static final Pattern BACKGROUND_PATTERN = Pattern.compile(
            "(?iU)(?:^|(?<=[.;] ))(?:Existing (?:law|federal law)|Under existing law|Current law|Actualmente|La ley"
                    + " vigente|En caso de)\\b[^.]{1,900}");

    private static final List<Pattern> PATTERNS = List.of(TAIL_PATTERN, EXAMPLES_PATTERN, BACKGROUND_PATTERN);

    private Mentions() {}

    /**
     * Returns the ranges of a bill's heading that only mention; lists in its summary, since a title names its subjects.
     */
    static List<TextRange> of(String title, String summary) {
        return Stream.of(
                        PATTERNS.stream().flatMap(pattern -> ranges(QueryField.TITLE, pattern, title)),
                        PATTERNS.stream().flatMap(pattern -> ranges(QueryField.SUMMARY, pattern, summary)),
                        ranges(QueryField.SUMMARY, LIST_PATTERN, summary))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<TextRange> ranges(QueryField field, Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> new TextRange(field, match.start(), match.end()));
    }
}
