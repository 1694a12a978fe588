package mx.vigia.scraper.round;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.catalog.Calendar;
import mx.vigia.scraper.fetching.Fetcher;

/** The schedule of an installation with a round of every site each hour. */
public final class HourlyRoundsProfile implements RoundConfig {
    public static RoundSchedule in(Jdbc database, RoundRepository roundRepository, Fetcher fetcher, Calendar calendar) {
        return new RoundSchedule(
                new HourlyRoundsProfile(),
                roundRepository,
                new AnnouncedSessions(database),
                new HostRestPeriods(fetcher, InstantSource.system()),
                calendar);
    }

    @Override
    public Optional<String> every() {
        return Optional.of("1h");
    }

    @Override
    public boolean firstIsSilent() {
        return true;
    }

    @Override
    public int doubtFor() {
        return 3;
    }

    @Override
    public Duration doubtAtLeast() {
        return Duration.ofDays(1);
    }

    @Override
    public int mostPages() {
        return 60;
    }

    @Override
    public Duration settledFor() {
        return Duration.ofDays(7);
    }

    @Override
    public Duration unsettledFor() {
        return Duration.ofDays(2);
    }

    @Override
    public int patience() {
        return 3;
    }
}
