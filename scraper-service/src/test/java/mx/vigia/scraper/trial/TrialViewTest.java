package mx.vigia.scraper.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.scraper.reading.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrialViewTest {
    @ParameterizedTest
    @EnumSource(Subject.class)
    void everySubjectHasAWordInEachLanguage(Subject subject) {
        var key = TrialView.none().subjectKey(new TrialItem(subject.word(), List.of(), List.of()));

        assertThat(Language.values())
                .allSatisfy(language -> assertThat(
                                Messages.of(language, "messages/trial").has(key))
                        .isTrue());
    }
}
