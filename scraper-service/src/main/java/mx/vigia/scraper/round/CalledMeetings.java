package mx.vigia.scraper.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;

/** Whether a site has called a meeting for a day, as it last said; an extraordinary session is in no calendar. */
@ApplicationScoped
class CalledMeetings {
    private static final Duration OF_LATE = Duration.ofDays(14);

    private final DataSource database;

    CalledMeetings(DataSource database) {
        this.database = database;
    }

    /**
     * True where a meeting of that day stands that was sighted within the fortnight before. One that is called off does not, nor
     * one put off that was to be on that very day; one put off to that day does.
     */
    boolean isCalled(String site, LocalDate day, Instant now) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select 1 from sighting s join source_record r on r.id = s.record_id
                        where s.subject = 'meeting' and s.sighted_at > ? and r.site = ?
                        and s.event::jsonb #>> '{said,heldOn}' = ?
                        and coalesce(s.event::jsonb #>> '{said,status}', '') <> 'cancelled'
                        and not (coalesce(s.event::jsonb #>> '{said,status}', '') = 'postponed'
                            and exists (select 1 from sighting earlier
                                where earlier.record_id = s.record_id and earlier.revision < s.revision
                                and earlier.event::jsonb #>> '{said,heldOn}' = ?))
                        and not exists (select 1 from sighting later
                            where later.record_id = s.record_id and later.revision > s.revision)
                        limit 1""")) {
            select.setTimestamp(1, Timestamp.from(now.minus(OF_LATE)));
            select.setString(2, site);
            select.setString(3, day.toString());
            select.setString(4, day.toString());
            return select.executeQuery().next();
        }
    }
}
