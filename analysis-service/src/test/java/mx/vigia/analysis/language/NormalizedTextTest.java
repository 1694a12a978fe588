package mx.vigia.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NormalizedTextTest {
    private static final int WORDINGS = 20_000;
    private static final int LONGEST = 24;
    private static final String LETTERS =
            "aÁñŃ1.;,: -–—−\t\n\r\f\u000B\u00A0\u2003\u2028\u0085\u0001\u200B\u00AD\u001F\"'«»“”ﬁ²İ𝐀\uDB40\uDC01";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern QUOTES = Pattern.compile("[\"'`´«»‘’‚“”„]");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");
    private static final Pattern END = Pattern.compile("[\\s.;,:]+$");

    @Test
    void spacesCaseQuotesAndAFinalPeriodAreIgnored() {
        assertThat(NormalizedText.of(" La  «Ley»\nde Aguas. ")).isEqualTo("la ley de aguas");
        assertThat(NormalizedText.of("Artículo 1o.—Ámbito;")).isEqualTo("artículo 1o.-ámbito");
        assertThat(NormalizedText.differ("Ley de Aguas", "ley de aguas.")).isFalse();
        assertThat(NormalizedText.differ("Ley de Aguas", "Ley de Minas")).isTrue();
    }

    /**
     * The wordings kept in the database are told apart by the digests of this form, so it may never come out otherwise.
     */
    @Test
    void normalizationEqualsTheReferencePatterns() {
        Random random = new Random(7);
        int[] letters = LETTERS.codePoints().toArray();
        for (int i = 0; i < WORDINGS; i++) {
            String words = IntStream.range(0, random.nextInt(LONGEST))
                    .mapToObj(at -> Character.toString(letters[random.nextInt(letters.length)]))
                    .collect(Collectors.joining());

            assertThat(NormalizedText.of(words)).isEqualTo(byPatterns(words));
        }
    }

    private static String byPatterns(String words) {
        String one = INVISIBLE
                .matcher(Normalizer.normalize(words, Normalizer.Form.NFKC))
                .replaceAll("");
        one = DASHES.matcher(QUOTES.matcher(one).replaceAll("")).replaceAll("-");
        one = BLANKS.matcher(one).replaceAll(" ").strip();
        return END.matcher(one).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
