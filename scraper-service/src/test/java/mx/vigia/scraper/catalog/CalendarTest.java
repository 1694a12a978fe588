package mx.vigia.scraper.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private final Calendar calendar = new Calendar();

    @Test
    void aRecessIsNoSilenceOfASiteThatSpeaksOnSessionDays() {
        var lastSession = LocalDate.of(2026, 4, 30);

        assertThat(calendar.between(Days.SESSION_DAYS, lastSession, LocalDate.of(2026, 9, 1)))
                .isZero();
        assertThat(calendar.between(Days.SESSION_DAYS, lastSession, LocalDate.of(2026, 9, 11)))
                .isEqualTo(6);
    }

    @Test
    void aHolidayIsNoWorkingDay() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 9, 16))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 9, 17))).isTrue();
        assertThat(calendar.isSessionDay(LocalDate.of(2026, 9, 16))).isFalse();
        assertThat(calendar.between(Days.WORKING_DAYS, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 7)))
                .isEqualTo(1);
    }

    @Test
    void inRecessThePermanenteSpeaks() {
        assertThat(calendar.expects(Days.RECESS_DAYS, LocalDate.of(2026, 7, 1))).isTrue();
        assertThat(calendar.expects(Days.RECESS_DAYS, LocalDate.of(2026, 10, 1)))
                .isFalse();
    }

    @Test
    void allSiteFilesAreInTheCatalogueUnlessNamedAndTheNamedOnesComeFirst() {
        var all = SiteFiles.of(List.of("mx.diputados.gaceta", "*"));

        assertThat(all)
                .startsWith("mx.diputados.gaceta")
                .contains("mx.segob.dof", "us.congress")
                .doesNotHaveDuplicates();
        assertThat(SiteFiles.of(List.of("mx.segob.dof"))).containsExactly("mx.segob.dof");
    }
}
