package mx.vigia.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.notification.EarlierHouse;
import mx.vigia.platform.realparts.RealPostgres;
import org.junit.jupiter.api.Test;

/** Watches saved when all steps were told under one kind. */
class EarlierWatchesTest {
    private static final String SAVE = "insert into account (id, address, name, language, roles) values"
            + " ('%1$s', '%1$s@ami.example', 'x', 'ES', '{}'); insert into watch"
            + " (id, person_id, query, kinds, state, revision, per_day, created_by, created_at, changed_at)"
            + " values ('%1$s', '%1$s', 'agua', '{%2$s}', 'ACTIVE', 3, 0, '%1$s', now(), now())";

    @Test
    void whoAskedForStepsIsToldOfEveryTypedStepAndWhoDidNotOfNoneMore() throws SQLException {
        try (var postgres = RealPostgres.temporary()) {
            postgres.createDatabase("earlier");
            var database = postgres.database("earlier");
            EarlierHouse.migrated(database, "20");
            var steps = saved(database, "new,step-added");
            var referrals = saved(database, "referred");
            var others = saved(database, "new,text-changed");

            EarlierHouse.migrated(database, "50");

            assertThat(kindsOf(database, steps))
                    .contains("new", "step-added", "passed", "published", "objected", "referral-changed")
                    .doesNotContain("text-changed", "deadline-near", "consultation-closing", "corrected")
                    .doesNotHaveDuplicates()
                    .allMatch(kind -> FactKind.known(kind).isPresent());
            assertThat(kindsOf(database, referrals)).containsExactly("referral-changed", "referred");
            assertThat(kindsOf(database, others)).containsExactly("new", "text-changed");
            assertThat(revisionOf(database, steps)).isEqualTo(4);
            assertThat(revisionOf(database, others)).isEqualTo(3);
        }
    }

    private static UUID saved(DataSource database, String kinds) throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(SAVE.formatted(id, kinds));
        }
        return id;
    }

    private static List<String> kindsOf(DataSource database, UUID watch) throws SQLException {
        try (var connection = database.getConnection()) {
            return List.of((String[])
                    one(connection, "kinds", watch, java.sql.Array.class).getArray());
        }
    }

    private static int revisionOf(DataSource database, UUID watch) throws SQLException {
        try (var connection = database.getConnection()) {
            return one(connection, "revision", watch, Integer.class);
        }
    }

    private static <T> T one(Connection connection, String column, UUID watch, Class<T> type) throws SQLException {
        try (var rows = connection
                .createStatement()
                .executeQuery("select " + column + " from watch where id = '" + watch + "'")) {
            rows.next();
            return type.cast(rows.getObject(1));
        }
    }
}
