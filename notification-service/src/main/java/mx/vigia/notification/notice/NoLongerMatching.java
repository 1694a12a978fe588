package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/**
 * Notifies the recipients of a bill that it no longer matches the watch through which they received it: once, whatever
 * kinds of fact the watch selects.
 */
@ApplicationScoped
class NoLongerMatching {
    private static final String FIND_NOTIFIED_SQL = """
            select distinct on (n.recipient, r.watch_id) n.recipient, r.watch_id, r.turn
            from notice n join fact f on f.id = n.fact_id join notice_reason r on r.notice_id = n.id
            where f.dossier = ? and r.watch_id = any (?) and f.id <> ? and not r.alerts_off
            and n.fell is distinct from 'EVENED_OUT' and n.fell is distinct from 'NOT_CONSENTED'
            order by n.recipient, r.watch_id, n.filed_at desc""";

    private static final SqlFunction<LastNotice> NOTIFIED = row -> new LastNotice(
            row.getObject(1, UUID.class),
            row.getObject(2, UUID.class),
            MatchTransition.called(row.getString(3)) == MatchTransition.NO_LONGER);

    private final Jdbc jdbc;
    private final NoticeRepository noticeRepository;

    NoLongerMatching(Jdbc jdbc, NoticeRepository noticeRepository) {
        this.jdbc = jdbc;
        this.noticeRepository = noticeRepository;
    }

    /** A recipient and their watch, and whether they were last notified that the bill no longer matches it. */
    private record LastNotice(UUID recipient, UUID watch, boolean knows) {}

    /** Files the fact for all of them, and returns their notices; empty where the bill matches all that it did. */
    List<UUID> file(ReceivedFact received, Instant now) {
        var removed = received.matches().stream()
                .filter(match -> match.turn() == MatchTransition.NO_LONGER)
                .collect(Collectors.toMap(WatchMatch::watch, Function.identity(), (one, other) -> one));
        if (removed.isEmpty()) {
            return List.of();
        }
        var due = findNotified(received, removed).stream()
                .filter(one -> !one.knows())
                .map(one -> DueRecipient.to(one.recipient(), received.fact(), removed.get(one.watch())))
                .toList();
        return noticeRepository.file(received, due, now);
    }

    private List<LastNotice> findNotified(ReceivedFact received, Map<UUID, WatchMatch> removed) {
        return jdbc.list(FIND_NOTIFIED_SQL, NOTIFIED, received.subject().dossier(), removed.keySet(), received.fact());
    }
}
