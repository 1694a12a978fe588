package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import mx.vigia.platform.store.Jdbc;

/**
 * Stores who is due which fact, and for which reasons, and deduplicates: one notice a person and fact, one reason a
 * watch; existing rows stay as they are.
 */
@ApplicationScoped
class NoticeWriter {
    private final Jdbc jdbc;

    NoticeWriter(Jdbc jdbc) {
        this.jdbc = jdbc;
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

    /** Stores these, in the caller's transaction, and returns their notices, each once. */
    List<UUID> insert(Collection<Entry> entries, Instant now) {
        if (entries.isEmpty()) {
            return List.of();
        }
        jdbc.update(
                """
                insert into notice (id, recipient, fact_id, filed_at)
                select distinct x.*, ?::timestamptz from unnest(?::uuid[], ?::uuid[], ?::uuid[]) x order by 1 on conflict do nothing""",
                now,
                mapEach(entries, Entry::notice),
                mapEach(entries, Entry::recipient),
                mapEach(entries, Entry::fact));
        jdbc.update(
                """
                insert into notice_reason (notice_id, watch_id, found, turn, asked, on_behalf_of)
                select x.notice, w.id, x.found, x.turn, coalesce(nullif(x.asked, ''), w.query), nullif(x.absent, x.recipient)
                from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::uuid[])
                    x (notice, recipient, watch, found, turn, asked, absent)
                join watch w on w.id = x.watch order by 1, 2 on conflict do nothing""",
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
        return notices;
    }

    private static <T> List<T> mapEach(Collection<Entry> entries, Function<Entry, T> field) {
        return entries.stream().map(field).toList();
    }
}
