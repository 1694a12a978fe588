package mx.vigia.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;

import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactKindTest {
    @ParameterizedTest
    @EnumSource(FactKind.class)
    void everyKindHasItsWordsInBothLanguages(FactKind kind) {
        for (var language : Language.values()) {
            var words = Messages.of(language, "messages/notification");
            assertThat(words.has("letter.heading." + kind.written())).isTrue();
            assertThat(words.has("letter.brief." + kind.written())).isTrue();
            assertThat(kind == FactKind.SOURCE_RECOVERED || words.has("kind." + kind.written()))
                    .isTrue();
        }
    }

    @Test
    void kindOfANewerVersionIsUnknownAndNotOffered() {
        assertThat(FactKind.called("vetoed-by-the-moon")).isEqualTo(FactKind.UNKNOWN);
        assertThat(FactKind.offered()).doesNotContain(FactKind.UNKNOWN);
    }

    @Test
    void kindWithoutAlertsIsNotOffered() {
        assertThat(FactKind.offered())
                .doesNotContain(FactKind.LINKED, FactKind.UNLINKED)
                .contains(FactKind.CORRECTED);
    }

    @Test
    void newWatchDefaultsToAlertWorthyKinds() {
        assertThat(FactKind.offered().stream().filter(FactKind::isSelectedByDefault))
                .contains(FactKind.NEW, FactKind.REFERRAL_CHANGED, FactKind.OBJECTED, FactKind.CONSULTATION_CLOSING)
                .doesNotContain(
                        FactKind.MOTION_NEW,
                        FactKind.STEP_ADDED,
                        FactKind.RESOLVED,
                        FactKind.DEADLINE_NEAR,
                        FactKind.LINKED);
    }
}
