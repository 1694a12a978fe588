package mx.vigia.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenCacheTest {
    private final TokenCache texts = new TokenCache();

    @Test
    void repeatedTextIsTokenizedOnce() {
        var cut = texts.analyze("Ley de Aguas");

        assertThat(texts.analyze(new String("Ley de Aguas"))).isSameAs(cut);
        assertThat(texts.known("Ley de Aguas")).containsSame(cut);
        assertThat(texts.known("Ley de Minas")).isEmpty();
    }

    @Test
    void leastRecentlyUsedEntryIsEvictedFirst() {
        var fieldText = texts.analyze("Ley de Aguas");
        texts.analyze("Ley de Minas");
        for (int number = 0; number < TokenCache.MAX_CHARACTERS / TokenCache.MAX_TEXT_LENGTH; number++) {
            texts.analyze(("palabra" + number + " ").repeat(TokenCache.MAX_TEXT_LENGTH / 20));
            texts.analyze(("otra" + number + " ").repeat(TokenCache.MAX_TEXT_LENGTH / 20));
            texts.analyze(("tercera" + number + " ").repeat(TokenCache.MAX_TEXT_LENGTH / 20));

            assertThat(texts.analyze("Ley de Aguas")).isSameAs(fieldText);
        }

        assertThat(texts.known("Ley de Minas")).isEmpty();
    }

    @Test
    void textAboveTheLengthLimitIsNotCached() {
        var longest = "a".repeat(TokenCache.MAX_TEXT_LENGTH + 1);

        assertThat(texts.analyze(longest).size()).isPositive();
        assertThat(texts.known(longest)).isEmpty();
    }
}
