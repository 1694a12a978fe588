package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/**
 * The maintainers of sources, analysts and administrators: alerted of the outage of every source, whatever depends on
 * it, so that none goes unnoticed; and of its end where they were alerted of the outage.
 */
@ApplicationScoped
class SourceMaintainers {
    private static final String MAINTAINER_CONDITION =
            "a.closed_at is null and a.roles && array['analyst', 'administrator'] and a.hears_of_sources and a.hears_of_every_source";

    private static final SqlFunction<Notice> NOTICE = row -> {
        var to = new Notice.Recipient(
                row.getObject(2, UUID.class),
                new EmailAddress(row.getString(3)),
                row.getString(4),
                Language.valueOf(row.getString(5)));
        return new Notice(
                row.getObject(1, UUID.class),
                to,
                FactKind.called(row.getString(6)),
                row.getString(7),
                false,
                List.of());
    };

    private final Jdbc jdbc;
    private final NoticeWriter noticeWriter;

    SourceMaintainers(Jdbc jdbc, NoticeWriter noticeWriter) {
        this.jdbc = jdbc;
        this.noticeWriter = noticeWriter;
    }

    /** Files an event of a source for all of them, and returns their notices; empty where it is about a bill. */
    List<UUID> file(ReceivedFact received, Instant now) {
        if (!received.kind().isSourceFact()) {
            return List.of();
        }
        var keepers = jdbc.list(
                """
                        select a.id from account a where (? or exists (
                            select 1 from notice n join fact f on f.id = n.fact_id
                            where n.recipient = a.id and f.dossier = ? and f.kind = 'source-silent'
                                and n.fell is distinct from 'ALERTS_OFF')) and\s""" + MAINTAINER_CONDITION,
                row -> row.getObject(1, UUID.class),
                received.kind() == FactKind.SOURCE_SILENT,
                received.subject().dossier());
        return noticeWriter.insert(received.fact(), keepers, now);
    }

    /**
     * Returns the notice of one of them, which has no watch as its cause; empty where they no longer want it, or it is
     * about a bill.
     */
    Optional<Notice> read(UUID notice) {
        return jdbc.first("""
                        select n.id, a.id, a.address, a.name, a.language, f.kind, f.told
                        from notice n join account a on a.id = n.recipient join fact f on f.id = n.fact_id
                        where n.id = ? and f.kind like 'source-%' and\s""" + MAINTAINER_CONDITION, NOTICE, notice);
    }
}
