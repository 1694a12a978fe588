package mx.vigia.notification;

import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/** The delivery rows of one fact. */
final class DeliveryRows {
    private DeliveryRows() {}

    static void awaitDue(Jdbc jdbc, UUID fact, int number) {
        awaitState(jdbc, fact, "DUE", number);
    }

    static void awaitState(Jdbc jdbc, UUID fact, String state, int number) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(count(jdbc, fact, state)).isEqualTo(number));
    }

    /** No letter is with a courier, or will be within a lease. */
    static void awaitNoLetterOnItsWay(Jdbc jdbc) {
        await().atMost(SOON).until(() -> counted(jdbc, """
                        select count(*) from letter where state = 'DUE' and not held and next_attempt < now() + interval '5 seconds'""") == 0);
    }

    static int countHeld(Jdbc jdbc, UUID fact) {
        return counted(
                jdbc,
                "select count(*) from delivery d join notice n on n.id = d.notice_id where n.fact_id = ? and d.held",
                fact);
    }

    static int count(Jdbc jdbc, UUID fact, String state) {
        return counted(
                jdbc,
                "select count(*) from delivery d join notice n on n.id = d.notice_id where n.fact_id = ? and d.state = ?",
                fact,
                state);
    }

    private static int counted(Jdbc jdbc, String sql, Object... values) {
        return jdbc.one(sql, row -> row.getInt(1), values);
    }
}
