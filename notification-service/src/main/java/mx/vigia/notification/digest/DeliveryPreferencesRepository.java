package mx.vigia.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.notification.watch.Frequency;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** The rows of delivery preferences. */
@ApplicationScoped
class DeliveryPreferencesRepository {
    private static final SqlFunction<Map.Entry<UUID, DeliveryPreferences>> PREFERENCES = row -> {
        var absence = new Absence(
                row.getObject(14, LocalDate.class),
                row.getObject(11, LocalDate.class),
                Stream.ofNullable(row.getObject(12, UUID.class)).toList(),
                row.getBoolean(13));
        return Map.entry(
                row.getObject(1, UUID.class),
                new DeliveryPreferences(
                        Frequency.valueOf(row.getString(2)),
                        DateWords.zone(row.getString(3)),
                        row.getInt(4),
                        DayOfWeek.of(row.getInt(5)),
                        new QuietHours(row.getInt(6), row.getInt(7)),
                        new DeliveryPreferences.RestDays(row.getBoolean(8), row.getBoolean(9)),
                        row.getBoolean(10),
                        absence));
    };

    private final Jdbc jdbc;

    DeliveryPreferencesRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the preferences of those of these people who have any. */
    Map<UUID, DeliveryPreferences> of(Collection<UUID> people) {
        return jdbc.list("""
                        select account_id, frequency, zone, hour, weekday, quiet_from, quiet_until, rests_holidays, rests_weekends,
                            urgent_passes, coalesce(back_on, 'epoch'), deputy, deputy_only, coalesce(away_from, 'epoch')
                        from rhythm where account_id = any (?::uuid[])""", PREFERENCES, people).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns the people who named this deputy and return only after that day, ordered by departure. */
    List<AbsentColleague> findAbsentees(UUID deputy, LocalDate today) {
        return jdbc.list(
                """
                select account_id, coalesce(away_from, 'epoch'), back_on from rhythm where deputy = ? and back_on > ?
                order by 2, 1""",
                row -> new AbsentColleague(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class)),
                deputy,
                today);
    }

    void put(UUID person, DeliveryPreferences preferences) {
        jdbc.update(
                """
                insert into rhythm (account_id, frequency, zone, hour, weekday, quiet_from, quiet_until, rests_holidays,
                    rests_weekends, urgent_passes, away_from, back_on, deputy, deputy_only)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?)
                on conflict (account_id) do update set frequency = excluded.frequency, zone = excluded.zone, hour = excluded.hour,
                    weekday = excluded.weekday, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
                    rests_holidays = excluded.rests_holidays, rests_weekends = excluded.rests_weekends,
                    urgent_passes = excluded.urgent_passes, away_from = excluded.away_from, back_on = excluded.back_on, deputy = excluded.deputy,
                    deputy_only = excluded.deputy_only""",
                person,
                preferences.frequency().name(),
                preferences.zone().getId(),
                preferences.hour(),
                preferences.weekday().getValue(),
                preferences.quiet().from(),
                preferences.quiet().until(),
                preferences.rest().onHolidays(),
                preferences.rest().onWeekends(),
                preferences.urgentPasses(),
                preferences.absence().awayFrom(),
                preferences.absence().backOn(),
                preferences.absence().deputies().stream().findFirst().orElse(null),
                preferences.absence().deputyOnly());
    }

    /** Locks the printing of letters to this person until the end of the transaction. */
    void lockPerson(UUID person) {
        jdbc.list("select id from account where id = ? for no key update", row -> person, person);
    }

    /** Returns the members of this person's committees who have not left. */
    List<UUID> findFellowMembers(UUID person) {
        return jdbc.list("""
                select distinct a.id, a.name from membership mine join membership m on m.committee_id = mine.committee_id
                join account a on a.id = m.account_id
                where mine.account_id = ? and a.id <> mine.account_id and a.closed_at is null order by a.name""", row -> row.getObject(1, UUID.class), person);
    }
}
