package mx.vigia.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.FullServiceTest;
import mx.vigia.notification.notice.NoticeStatus.Withdrawal;
import mx.vigia.platform.store.Jdbc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The status of a notice after changes between the match and the letter. */
@FullServiceTest
class NoticeStatusTest {
    private static final UUID RAUL = UUID.fromString("0199ef00-1111-7000-8000-000000000006");
    private static final UUID CLOUD_COMMITTEE = UUID.fromString("0199ee00-2222-7000-8000-000000000003");

    private final UUID fact = UUID.randomUUID();
    private final UUID notice = UUID.randomUUID();
    private final UUID watch = UUID.randomUUID();

    @Inject
    NoticeRouter desk;

    @Inject
    Jdbc jdbc;

    @BeforeEach
    void insertNotice() {
        fact("new");
        sql(
                "insert into notice (id, recipient, fact_id, filed_at) values ('%s', '%s', '%s', now())",
                notice, RAUL, fact);
    }

    @AfterEach
    void deleteTestData() {
        sql("delete from watch_stop");
        sql("delete from notice_reason where notice_id = '%s'", notice);
        sql("delete from notice where id = '%s'", notice);
        sql("delete from fact where id = '%s'", fact);
        sql("delete from watch where id = '%s'", watch);
        sql("update account set hears_of_sources = true where id = '%s'", RAUL);
    }

    @Test
    void noticeIsDueWhileItsWatchExists() {
        ownWatch("ACTIVE");

        assertThat(status()).isInstanceOf(NoticeStatus.Due.class);
    }

    @Test
    void noticeOfAPausedWatchIsPaused() {
        ownWatch("PAUSED");

        assertThat(status()).isEqualTo(new NoticeStatus.Paused());
    }

    @Test
    void noticeStoppedByItsReaderIsWithdrawnWithTheReason() {
        ownWatch("PAUSED");
        sql("insert into watch_stop (watch_id, account_id, stopped_at) values ('%s', '%s', now())", watch, RAUL);

        assertThat(status()).isEqualTo(new NoticeStatus.Withdrawn(Withdrawal.STOPPED));
    }

    @Test
    void noticeOfADeletedWatchIsWithdrawnWithTheReason() {
        ownWatch("DELETED");

        assertThat(status()).isEqualTo(new NoticeStatus.Withdrawn(Withdrawal.DELETED));
    }

    @Test
    void noticeOfAFormerMemberIsWithdrawnWithTheReason() {
        watch("committee_id", UUID.fromString("0199ee00-2222-7000-8000-000000000001"), "ACTIVE");

        assertThat(status()).isEqualTo(new NoticeStatus.Withdrawn(Withdrawal.LEFT));
    }

    @Test
    void noticeOfAPausedCommitteeWatchIsPaused() {
        watch("committee_id", CLOUD_COMMITTEE, "PAUSED");

        assertThat(status()).isEqualTo(new NoticeStatus.Paused());
    }

    @Test
    void sourceNoticeIsWithdrawnAfterOptingOut() {
        ownWatch("ACTIVE");
        sql("update fact set kind = 'source-silent' where id = '%s'", fact);
        assertThat(status()).isInstanceOf(NoticeStatus.Due.class);

        sql("update account set hears_of_sources = false where id = '%s'", RAUL);

        assertThat(status()).isEqualTo(new NoticeStatus.Withdrawn(Withdrawal.NO_SOURCES));
    }

    private NoticeStatus status() {
        return desk.findStatuses(List.of(notice)).get(notice);
    }

    private void fact(String kind) {
        sql(
                "insert into fact (id, dossier, kind, title, parts, parts_seen, told, taken_at)"
                        + " values ('%s', gen_random_uuid(), '%s', 'x', 1, '{1}', '{}', now())",
                fact, kind);
    }

    private void ownWatch(String state) {
        watch("person_id", RAUL, state);
    }

    private void watch(String owner, UUID whose, String state) {
        sql(
                "insert into watch (id, %s, query, kinds, state) values ('%s', '%s', 'nube %s', '{new}', '%s')",
                owner, watch, whose, watch, state);
        sql(
                "insert into notice_reason (notice_id, watch_id, found, asked) values ('%s', '%s', '[]', 'x')",
                notice, watch);
    }

    private void sql(String statement, Object... values) {
        jdbc.execute(statement.formatted(values));
    }
}
