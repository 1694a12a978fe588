package mx.vigia.analysis.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.deadline.Deadline;
import mx.vigia.analysis.deadline.DeadlineDoubt;
import mx.vigia.analysis.deadline.DeadlineEvent;
import mx.vigia.analysis.deadline.DeadlineRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class CommentWindowTest {
    private static final Deadline END = Deadline.stated(
            DeadlineRules.CONSULTATION_NOTICE, DeadlineEvent.CONSULTATION_CLOSES, LocalDate.of(2026, 12, 22));

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"START_INFERRED", "CALENDAR_UNVERIFIED", "LIST_UNKNOWN"})
    void dayUnderAnyDoubtOfTheTermItselfIsNotAnnounced(DeadlineDoubt doubt) {
        assertThat(CommentWindow.hasOneReading(END)).isTrue();
        assertThat(CommentWindow.hasOneReading(END.withDoubts(List.of(doubt)))).isFalse();
        assertThat(CommentWindow.hasOneReading(END.withDoubts(List.of(DeadlineDoubt.START_INFERRED, doubt))))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"START_INFERRED", "CALENDAR_UNVERIFIED", "LIST_UNKNOWN"})
    void dayInTheAuthoritysOwnCalendarIsAnnounced(DeadlineDoubt doubt) {
        assertThat(CommentWindow.hasOneReading(END.withDoubts(List.of(doubt)))).isTrue();
    }
}
