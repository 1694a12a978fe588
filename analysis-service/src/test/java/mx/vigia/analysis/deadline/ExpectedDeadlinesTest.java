package mx.vigia.analysis.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedDeadlinesTest {
    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void restoreDefaultTimeZone() {
        TimeZone.setDefault(before);
    }

    @Test
    void atLeastSixtyTermsAreCountedManually() {
        assertThat(counts())
                .hasSizeGreaterThanOrEqualTo(60)
                .allSatisfy(count -> assertThat(count.count()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "America/Tijuana",
                "America/Hermosillo",
                "America/Cancun",
                "Europe/Madrid",
                "Pacific/Kiritimati"
            })
    void everyTermEndsOnItsExpectedDayInAnyTimeZone(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertSoftly(softly -> counts().forEach(count -> softly.assertThat(count.computed())
                .as("%s, %s: %s", count.rule(), count.events(), count.count())
                .isEqualTo(count.expected())));
    }

    @Test
    void everyTermStatedInPhrasesEndsOnItsExpectedDay() {
        var published = counts().stream()
                .filter(count -> count.dueFromPhrases().isPresent())
                .toList();

        assertThat(published).hasSizeGreaterThanOrEqualTo(50);
        assertSoftly(softly -> published.forEach(count -> softly.assertThat(count.dueFromPhrases())
                .as("%s, %s: %s", count.rule(), count.events(), count.count())
                .contains(count.expected())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/Tijuana", "America/Hermosillo", "America/Cancun", "Europe/Madrid"})
    void termEndsAtMidnightInMexicoCity(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        var due = LocalDate.parse("2026-06-08");

        assertThat(LegalTime.endOf(due)).isEqualTo(Instant.parse("2026-06-09T06:00:00Z"));
        assertThat(LegalTime.dayOf(Instant.parse("2026-06-09T05:59:59Z"))).isEqualTo(due);
        assertThat(LegalTime.dayOf(Instant.parse("2026-06-08T06:00:00Z"))).isEqualTo(due);
    }

    private static List<ExpectedDeadline> counts() {
        try (var in = ExpectedDeadlinesTest.class.getResourceAsStream("/clock/deadlines.psv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ExpectedDeadline::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
