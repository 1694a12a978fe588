package mx.vigia.notification.upkeep.setup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.i18n.LocalizedName;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/** Reads how far the setup has come. */
@ApplicationScoped
public class SetupRepository {
    private static final SqlFunction<CommitteeProgress> COMMITTEE = row -> new CommitteeProgress(
            row.getObject(1, UUID.class),
            new LocalizedName(row.getString(2), row.getString(3)),
            row.getInt(4),
            row.getInt(5),
            row.getInt(6),
            row.getBoolean(7));

    private final Jdbc jdbc;

    SetupRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns all committees by their Spanish names. */
    public List<CommitteeProgress> findCommittees() {
        return jdbc.list("""
                select c.id, c.name_es, c.name_en, seats.members, seats.secretaries,
                    (select count(*) from watch w where w.committee_id = c.id and w.state = 'ACTIVE'), c.alerts_on
                from committee c cross join lateral (
                    select count(*) as members, count(*) filter (where m.role = 'SECRETARY') as secretaries
                    from membership m join account a on a.id = m.account_id and a.closed_at is null
                    where m.committee_id = c.id) seats
                order by c.name_es, c.id""", COMMITTEE);
    }

    /** Returns when the mail server last accepted a test letter; empty where it never did. */
    public Optional<Instant> findLastMailTest() {
        return jdbc.first(
                "select at from audit where deed = ? order by number desc limit 1",
                row -> Jdbc.instant(row, 1),
                MailTest.ACCEPTED_DEED);
    }
}
