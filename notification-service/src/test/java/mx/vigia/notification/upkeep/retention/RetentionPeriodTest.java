package mx.vigia.notification.upkeep.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.BrowserUser;
import mx.vigia.notification.FullServiceTest;
import mx.vigia.notification.TestFacts;
import mx.vigia.notification.channel.endpoint.OwnerEventReader;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data older than its retention period is deleted, nothing else is, and clients that missed some learn so. */
@FullServiceTest
class RetentionPeriodTest {
    private static final Duration LONG_AGO = Duration.ofDays(500);
    private static final Duration FOUR_YEARS = Duration.ofDays(1461);

    @Inject
    RetentionJob keeper;

    @Inject
    EventRetentionRepository events;

    @Inject
    OwnerEventReader tellings;

    @Inject
    AgedRecords old;

    @Inject
    Jdbc jdbc;

    @AfterEach
    void deleteTestData() {
        old.clear();
        old.change(
                "delete from sign_in where account_id <> ?", UUID.fromString("0199ef00-1111-7000-8000-000000000001"));
    }

    @Test
    void cursorBeforeDeletedEventsIsRefusedWithTheNextCursor() {
        var first = old.event(LONG_AGO);
        var last = old.event(LONG_AGO.minusDays(1));
        var kept = old.event(Duration.ofDays(399));
        tellings.number();
        var taken = old.number(first);
        var horizon = old.number(last);

        keeper.letGo();

        var lucia = BrowserUser.signedInAs(TestFacts.LUCIA);
        lucia.request()
                .get("/api/v1/events?after=" + taken)
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("detail", containsString("after=" + horizon));
        lucia.request()
                .get("/api/v1/events?after=" + horizon)
                .then()
                .statusCode(200)
                .body("items.data.fact", hasItem(kept.toString()));
        lucia.request()
                .get("/api/v1/events?after=0")
                .then()
                .statusCode(200)
                .body("items.number", everyItem(greaterThan((int) horizon)));
        BrowserUser.signedInAs(TestFacts.TOMAS)
                .request()
                .get("/api/v1/events?after=" + taken)
                .then()
                .statusCode(200);
    }

    @Test
    void oldEventIsDeletedWithItsDetailsAndItsFactStays() {
        var event = old.event(LONG_AGO);

        keeper.letGo();

        assertThat(old.count("event", "id", event)).isZero();
        assertThat(old.count("event_reason", "event_id", event)).isZero();
        assertThat(old.count("message", "id", event)).isZero();
        assertThat(old.count("attempt", "message_id", event)).isZero();
        assertThat(old.count("fact", "id", event)).isOne();
    }

    @Test
    void oldAttemptsAreDeletedAndOldTestMessagesWholly() {
        var event = old.event(Duration.ofDays(100));
        var trial = old.trial(Duration.ofDays(100));
        var youngTrial = old.trial(Duration.ofDays(80));

        keeper.letGo();

        assertThat(old.count("attempt", "message_id", event)).isZero();
        assertThat(old.count("message", "id", event)).isOne();
        assertThat(old.count("message", "id", trial)).isZero();
        assertThat(old.count("attempt", "message_id", youngTrial)).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update message set state = 'DUE', settled_at = null where id = ?",
                "update message set settled_at = now() - interval '89 days' where id = ?",
            })
    void oldEventStaysDuringAndShortlyAfterItsDelivery(String because) {
        var event = old.event(LONG_AGO);
        old.change(because, event);

        keeper.letGo();

        assertThat(old.count("event", "id", event)).isOne();
        assertThat(old.count("event_reason", "event_id", event)).isOne();
        assertThat(old.count("message", "id", event)).isOne();
    }

    @Test
    void deletionRunsInBatchesAndSkipsLockedEvents() {
        for (var each = 0; each < 4; each++) {
            old.event(LONG_AGO);
        }
        var held = old.event(LONG_AGO);
        tellings.number();
        try (var other = jdbc.begin()) {
            other.jdbc().execute("select 1 from event where id = ? for update", held);

            assertThat(deleteEvents(3)).isEqualTo(3);
            assertThat(deleteEvents(3)).isEqualTo(1);
            assertThat(deleteEvents(3)).isZero();
        }
        assertThat(deleteEvents(3)).isOne();
    }

    @Test
    void muteHistoryIsKeptWhileMutedAndThreeYearsAfter() {
        var over = UUID.randomUUID();
        var young = UUID.randomUUID();
        var lasting = UUID.randomUUID();
        for (var bill : List.of(over, young, lasting)) {
            old.change(
                    "insert into mute (account_id, dossier, muted_at)"
                            + " values ('0199ef00-1111-7000-8000-000000000001', ?, now() - interval '5 years')",
                    bill);
        }
        old.change("delete from mute where dossier = ?", over);
        old.change("delete from mute where dossier = ?", young);
        old.change("update stood_aside set until = now() - interval '4 years' where dossier = ?", over);

        keeper.letGo();

        assertThat(old.count("stood_aside", "dossier", over)).isZero();
        assertThat(old.count("stood_aside", "dossier", young)).isOne();
        assertThat(old.count("stood_aside", "dossier", lasting)).isOne();
        old.change("delete from mute where dossier = ?", lasting);
    }

    @Test
    void factIsDeletedAfterThreeYearsWithItsData() {
        var given = old.notifiedFact(FOUR_YEARS);
        var untold = old.fact(FOUR_YEARS);
        var younger = old.notifiedFact(Duration.ofDays(1090));

        keeper.letGo();

        assertThat(old.count("fact", "id", given)).isZero();
        assertThat(old.count("notice", "fact_id", given)).isZero();
        assertThat(old.count("notice_reason", "notice_id", given)).isZero();
        assertThat(old.count("opinion", "notice_id", given)).isZero();
        assertThat(old.count("alarm", "fact_id", given)).isZero();
        assertThat(old.count("letter", "id", given)).isZero();
        assertThat(old.count("fact", "id", untold)).isZero();
        assertThat(old.count("fact", "id", younger)).isOne();
        assertThat(old.count("letter", "reminds_of", younger)).isOne();
        assertThat(old.count("letter", "id", younger)).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update letter set state = 'DUE', settled_at = null, held = true, next_attempt = '2999-01-01' where id = ?",
                "update letter set settled_at = now() - interval '1090 days' where id = ?",
                "update letter set state = 'DUE', settled_at = null, held = true, next_attempt = '2999-01-01' where reminds_of = ?",
                "update notice set letter_id = null, due_at = '2999-01-01' where id = ?",
                "update notice set filed_at = now() - interval '1090 days' where id = ?",
                "update alarm set reminded_at = null, remind_at = '2999-01-01' where fact_id = ?",
            })
    void oldFactIsKeptWhileItsNoticesArePendingOrRecent(String because) {
        var given = old.notifiedFact(FOUR_YEARS);
        old.change(because, given);

        keeper.letGo();

        assertThat(old.count("fact", "id", given)).isOne();
        assertThat(old.count("notice_reason", "notice_id", given)).isOne();
    }

    private int deleteEvents(int max) {
        var now = Instant.now();
        return events.deleteEvents(now.minus(Duration.ofDays(400)), now.minus(Duration.ofDays(90)), max);
    }
}
