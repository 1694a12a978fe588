package mx.vigia.scraper.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.scraper.round.FetchEnding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SiteStateTest {
    @ParameterizedTest
    @EnumSource(SiteState.class)
    void everyStateHasItsOwnTextsInBothLanguages(SiteState state) {
        for (var language : Language.values()) {
            var words = Messages.of(language, "messages/scraper");
            assertThat(words.has("state." + state.label())).isTrue();
            assertThat(words.has("state." + state.label() + ".help")).isTrue();
            assertThat(SiteState.values())
                    .filteredOn(
                            other -> words.say("state." + other.label()).equals(words.say("state." + state.label())))
                    .containsExactly(state);
        }
    }

    @ParameterizedTest
    @EnumSource(FetchEnding.class)
    void everyEndingIsTranslated(FetchEnding ending) {
        for (var language : Language.values()) {
            assertThat(Messages.of(language, "messages/scraper").has("ending." + ending.label()))
                    .isTrue();
        }
    }
}
