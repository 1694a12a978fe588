package mx.vigia.notification.delivery.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import mx.vigia.notification.FullServiceTest;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A replica whose lease has expired cannot settle messages that another has claimed since. */
@FullServiceTest
class LaneClaimsTest {
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private final UUID endpoint = UUID.randomUUID();

    @Inject
    EndpointQueueRepository book;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void insertEndpointWithThreeMessages() {
        sql(
                "insert into endpoint (id, person_id, kind, name, address, secret, language, state, busy_until, form, created_by, created_at,"
                        + " changed_at, failing_since) values ('" + endpoint
                        + "', '0199ef00-1111-7000-8000-000000000006', 'WEBHOOK', 'x', '', '', 'ES',"
                        + " 'ON', now() + interval '1 hour', gen_random_uuid(), '0199ef00-1111-7000-8000-000000000006', now(), now(), now())");
        sql("insert into message (id, endpoint_id, state, owed_at, next_attempt) select gen_random_uuid(), '" + endpoint
                + "', 'DUE', now(), now() from generate_series(1, 3)");
    }

    @AfterEach
    void deleteEndpoint() {
        sql("update endpoint set state = 'DELETED' where id = '" + endpoint + "'");
        sql("update message set state = 'WITHDRAWN' where endpoint_id = '" + endpoint + "'");
    }

    @Test
    void lostClaimSettlesAndPostponesNothing() {
        var message = UUID.fromString(
                word("select id from message where endpoint_id = '" + endpoint + "' order by id limit 1"));
        sql("update message set claims = 2 where id = '" + message + "'");
        var late = new WebhookAttempt(message, endpoint, 1, 1, true);

        assertThat(book.endMessage(late, "ACCEPTED", Instant.now())).isFalse();
        assertThat(book.postpone(late, AN_HOUR)).isFalse();
        assertThat(word("select state from message where id = '" + message + "'"))
                .isEqualTo("DUE");
    }

    private String word(String sql) {
        return jdbc.one(sql, row -> row.getString(1));
    }

    private void sql(String sql) {
        jdbc.update(sql);
    }
}
