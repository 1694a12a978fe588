package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.notification.committee.CommitteeAlerts;
import mx.vigia.platform.store.Jdbc;

/**
 * Stores who is due which fact, and for which reasons, and deduplicates: one notice a person and fact, one reason a
 * watch; existing rows stay as they are.
 */
@ApplicationScoped
class NoticeWriter {
    private final Jdbc jdbc;
    private final CommitteeAlerts committeeAlerts;

    NoticeWriter(Jdbc jdbc, CommitteeAlerts committeeAlerts) {
        this.jdbc = jdbc;
        this.committeeAlerts = committeeAlerts;
    }

    /**
     * A reason for which a fact is due to somebody.
     *
     * @param found the words that matched the watch, as JSON
     * @param asked the query of the watch when it matched; empty where that is the current one
     * @param inPlaceOf the absent person whose deputy the recipient is; the recipient where it is due to themselves
     */
    record Entry(
            UUID recipient, UUID fact, UUID watch, String found, MatchTransition turn, String asked, UUID inPlaceOf) {
        /** Creates a reason of the recipient's own. */
        Entry(UUID recipient, UUID fact, UUID watch, String found, MatchTransition turn, String asked) {
            this(recipient, fact, watch, found, turn, asked, recipient);
        }

        UUID notice() {
            return DueRecipient.notice(recipient, fact);
        }
    }

    /**
     * Stores these, in the caller's transaction, and returns their notices, each once. What is due for a committee
     * whose alerts are off by then is stored, and never sent.
     */
    List<UUID> insert(Collection<Entry> entries, Instant now) {
        return insert(entries, committeeAlerts.lockWatchesWithAlertsOff(mapEach(entries, Entry::watch)), now);
    }

    /** Does the same, where it is decided for which watches nothing is sent. */
    List<UUID> insert(Collection<Entry> entries, Set<UUID> alertsOff, Instant now) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var sent = entries.stream()
                .filter(entry -> !alertsOff.contains(entry.watch()))
                .map(Entry::notice)
                .collect(Collectors.toSet());
        jdbc.update(
                """
                insert into notice (id, recipient, fact_id, filed_at, fell)
                select distinct x.notice, x.recipient, x.fact, ?::timestamptz, case when x.notice <> all (?::uuid[]) then 'ALERTS_OFF' end
                from unnest(?::uuid[], ?::uuid[], ?::uuid[]) x (notice, recipient, fact) order by 1 on conflict do nothing""",
                now,
                sent,
                mapEach(entries, Entry::notice),
                mapEach(entries, Entry::recipient),
                mapEach(entries, Entry::fact));
        sendAfterAll(sent);
        jdbc.update(
                """
                insert into notice_reason (notice_id, watch_id, found, turn, asked, on_behalf_of, alerts_off)
                select x.notice, w.id, x.found, x.turn, coalesce(nullif(x.asked, ''), w.query), nullif(x.absent, x.recipient),
                    w.id = any (?::uuid[])
                from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::uuid[])
                    x (notice, recipient, watch, found, turn, asked, absent)
                join watch w on w.id = x.watch order by 1, 2 on conflict do nothing""",
                alertsOff,
                mapEach(entries, Entry::notice),
                mapEach(entries, Entry::recipient),
                mapEach(entries, Entry::watch),
                mapEach(entries, Entry::found),
                mapEach(entries, entry -> entry.turn().written()),
                mapEach(entries, Entry::asked),
                mapEach(entries, Entry::inPlaceOf));
        return entries.stream().map(Entry::notice).distinct().toList();
    }

    /** Stores that a fact is due to these people without a watch, and returns their notices. */
    List<UUID> insert(UUID fact, List<UUID> people, Instant now) {
        var notices =
                people.stream().map(person -> DueRecipient.notice(person, fact)).toList();
        jdbc.update("""
                insert into notice (id, recipient, fact_id, filed_at)
                select x.*, ?, ? from unnest(?::uuid[], ?::uuid[]) x order by 1 on conflict do nothing""", fact, now, notices, people);
        sendAfterAll(notices);
        return notices;
    }

    /** Sends notices that were filed only for committees with their alerts off, now that there is another reason. */
    private void sendAfterAll(Collection<UUID> notices) {
        jdbc.update("update notice set fell = null where id = any (?::uuid[]) and fell = 'ALERTS_OFF'", notices);
    }

    private static <T> List<T> mapEach(Collection<Entry> entries, Function<Entry, T> field) {
        return entries.stream().map(field).toList();
    }
}
