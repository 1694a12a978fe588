package mx.vigia.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CachedTokenStreamTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n ",
                "Que reforma los ARTÍCULOS 1o., 2º y 211 Bis de la Ley de los Años",
                "las niñas, las DIPUTADAS; las senadoras…  (AT&T, d'accord, 3,000.50)\n\nel año 2026",
                "un signo 𝒜bc 𐐀𐐁 y un acento suelto: pe\u0301rdida",
                "İstanbul y ΣΊΣΥΦΟΣ",
                "una muy larga: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                        + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                        + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa y otra"
            })
    void cachedTokensEqualTheAnalyzersTokens(String text) throws IOException {
        var clean = TextAnalyzer.toNfc(text);
        var cut = new AnalysedFieldText(text);

        assertThat(tokensOf(cut.stemStream()))
                .isEqualTo(tokensOf(TextAnalyzer.stemmingAnalyzer().tokenStream("", clean)));
        assertThat(tokensOf(cut.words()))
                .isEqualTo(tokensOf(TextAnalyzer.exactAnalyzer().tokenStream("", clean)));
    }

    /** Each word with its place, and last what is said of the end. */
    private static List<String> tokensOf(TokenStream words) throws IOException {
        var published = new ArrayList<String>();
        var term = words.addAttribute(CharTermAttribute.class);
        var offset = words.addAttribute(OffsetAttribute.class);
        var step = words.addAttribute(PositionIncrementAttribute.class);
        try (words) {
            words.reset();
            while (words.incrementToken()) {
                published.add(term + place(offset, step));
            }
            words.end();
            published.add("end" + place(offset, step));
        }
        return published;
    }

    private static String place(OffsetAttribute offset, PositionIncrementAttribute step) {
        return " " + offset.startOffset() + "-" + offset.endOffset() + " +" + step.getPositionIncrement();
    }
}
