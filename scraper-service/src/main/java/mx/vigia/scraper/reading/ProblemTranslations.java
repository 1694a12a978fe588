package mx.vigia.scraper.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import mx.vigia.scraper.catalog.YamlDataFile;

/**
 * Spanish translations of the English texts in which readers state what they expected and found. A reader may so be
 * written in one language, and the reports of old rounds are translated too.
 */
public final class ProblemTranslations {
    private static final String RESOURCE = "messages/phrases.yaml";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final List<Phrase> PHRASES = StreamSupport.stream(
                    YamlDataFile.read("phrasebook", RESOURCE).spliterator(), false)
            .map(Phrase::of)
            .toList();

    private ProblemTranslations() {}

    /** Returns these words in Spanish; empty if there is no translation, as for a page's own words. */
    public static Optional<String> spanish(String english) {
        return PHRASES.stream()
                .flatMap(phrase -> phrase.translate(english).stream())
                .findFirst();
    }

    /** A line of the translation file. */
    private record Phrase(Pattern english, String spanish) {
        static Phrase of(JsonNode line) {
            var words = line.get(0).asText();
            var gaps = PLACEHOLDER.matcher(words).results().toList();
            var pattern = new StringBuilder();
            var at = 0;
            for (var gap : gaps) {
                pattern.append(Pattern.quote(words.substring(at, gap.start()))).append("(.*?)");
                at = gap.end();
            }
            pattern.append(Pattern.quote(words.substring(at)));
            return new Phrase(
                    Pattern.compile(pattern.toString(), Pattern.DOTALL),
                    line.get(1).asText());
        }

        Optional<String> translate(String words) {
            var found = english.matcher(words);
            return found.matches()
                    ? Optional.of(IntStream.range(0, found.groupCount())
                            .boxed()
                            .reduce(
                                    spanish,
                                    (statement, gap) ->
                                            statement.replace("{" + gap + "}", translateGap(found.group(gap + 1))),
                                    (one, other) -> one))
                    : Optional.empty();
        }

        /** Translates the text of a placeholder, which may be a phrase itself. */
        private static String translateGap(String words) {
            return ProblemTranslations.spanish(words).orElse(words);
        }
    }
}
