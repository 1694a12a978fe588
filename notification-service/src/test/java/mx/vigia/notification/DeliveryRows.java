package mx.vigia.notification;

import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** What the ledger of deliveries says about one fact. */
final class DeliveryRows {
    private DeliveryRows() {}

    static void awaitDue(DataSource database, UUID fact, int number) {
        awaitState(database, fact, "DUE", number);
    }

    static void awaitState(DataSource database, UUID fact, String state, int number) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(count(database, fact, state)).isEqualTo(number));
    }

    /** No letter is with a courier, or will be within a lease. */
    static void awaitNoLetterOnItsWay(DataSource database) {
        await().atMost(SOON).until(() -> counted(database, """
                        select count(*) from letter where state = 'DUE' and not held and next_attempt < now() + interval '5 seconds'""") == 0);
    }

    static int held(DataSource database, UUID fact) throws SQLException {
        return counted(
                database,
                "select count(*) from delivery d join notice n on n.id = d.notice_id where n.fact_id = ? and d.held",
                fact);
    }

    static int count(DataSource database, UUID fact, String state) throws SQLException {
        return counted(
                database,
                "select count(*) from delivery d join notice n on n.id = d.notice_id where n.fact_id = ? and d.state = ?",
                fact,
                state);
    }

    private static int counted(DataSource database, String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                query.setObject(at + 1, values[at]);
            }
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
