package mx.vigia.scraper.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptureReminderTest {
    private static final Instant MONDAY = Instant.parse("2026-11-02T18:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T18:00:00Z");

    @Test
    void firstPageThatIsDueCounts() {
        var reminder = CaptureReminder.of(List.of(page(TUESDAY, false), page(MONDAY, true)));

        assertThat(reminder.dueAt()).isEqualTo(MONDAY);
        assertThat(reminder.key()).isEqualTo("sources.capture.overdue");
    }

    @Test
    void pageThatWasNeverCapturedIsSaid() {
        var reminder = CaptureReminder.of(List.of(page(TUESDAY, false), page(null, true)));

        assertThat(reminder.key()).isEqualTo("sources.capture.some-never");
        assertThat(CaptureReminder.of(List.of(page(null, true))).key()).isEqualTo("sources.capture.never");
        assertThat(reminder.overdue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, capture.question.empty",
        "0, 9, capture.question.empty",
        "4, 9, capture.question.fewer",
        "5, 9, ''",
        "1, 0, ''"
    })
    void fewOrNoEntriesAreAQuestion(int items, int before, String key) {
        assertThat(CaptureQuestion.about(items, before).key()).isEqualTo(key);
    }

    private static CaptureTarget page(Instant due, boolean overdue) {
        return new CaptureTarget(
                "mx.prueba", URI.create("https://faros.example.mx/"), due == null ? null : Instant.EPOCH, due, overdue);
    }
}
