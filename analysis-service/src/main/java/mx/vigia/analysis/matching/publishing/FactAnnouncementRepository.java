package mx.vigia.analysis.matching.publishing;

import com.github.luben.zstd.ZstdException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactRowMapper;
import mx.vigia.analysis.dossier.store.DossierLocks;
import mx.vigia.analysis.dossier.store.DossierTransaction;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;
import mx.vigia.platform.text.Json;
import org.jboss.logging.Logger;

/** Stores facts: written when they became true, marked when published. */
@ApplicationScoped
public class FactAnnouncementRepository {
    private static final String SAVE_SQL = """
            insert into fact (id, kind, natural_key, dossier, revision, before, after, happened, published, captured,
                page, late, bill, told_to, factors, statement, recorded_at)
            values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?::jsonb, ?, ?)
            on conflict (id) do nothing
            """;
    private static final String MARK_ANNOUNCED_SQL =
            "update fact set announced_at = ? where id = any (?) and announced_at is null";
    private static final String LOCK_UNANNOUNCED_SQL =
            "select id from fact where id = any (?) and announced_at is null for no key update skip locked";
    private static final String FIND_UNANNOUNCED_SQL = """
            select id, kind, natural_key, dossier, revision, before, after, happened, published, captured, page,
                late, bill, told_to, factors, statement
            from fact where announced_at is null and recorded_at < ? and not id = any (?)
            order by recorded_at, revision limit ?
            for update skip locked
            """;

    private static final SqlFunction<Fact> FACT_ROW = FactRowMapper.reader(row -> null);
    private static final Logger LOG = Logger.getLogger(FactAnnouncementRepository.class);

    private final Set<UUID> excludedFacts = ConcurrentHashMap.newKeySet();

    /**
     * Saves facts unannounced, in the transaction that made them true, and returns them without the watches that were
     * notified of the same already. Their bills are locked; a caller that refers to other bills too must have locked
     * all of them together before ({@link DossierLocks}).
     */
    public List<FactAnnouncement> save(Jdbc transaction, Collection<FactAnnouncement> announcements, Instant now) {
        DossierLocks.lockBills(
                transaction,
                announcements.stream()
                        .map(announcement -> announcement.fact().dossier())
                        .collect(Collectors.toSet()));
        List<FactAnnouncement> once =
                RepeatFilter.withoutRepeats(transaction, LateJoins.dated(transaction, announcements));
        transaction.batch(SAVE_SQL, once, announcement -> parameters(announcement, now));
        return once;
    }

    /**
     * Saves the facts of a docket's dossiers in the same way, but holds those back that wait for their bill; that they
     * wait is a fact in their place. What a source stated is announced once, whatever bill its record is in now.
     */
    public List<FactAnnouncement> save(
            DossierTransaction transaction, Collection<FactAnnouncement> announcements, Instant now) {
        List<FactAnnouncement> stated = announcements.stream()
                .map(each -> transaction
                        .statements()
                        .of(each.id())
                        .map(each::stating)
                        .orElse(each))
                .toList();
        return save(transaction.jdbc(), WaitingFactRepository.hold(transaction, stated, now), now);
    }

    /**
     * Locks and returns those of these facts that are unannounced and not locked by another publisher, until the end of
     * the transaction, so that the search for unannounced facts skips them.
     */
    Set<UUID> lockUnannounced(Jdbc transaction, Collection<UUID> facts) {
        return Set.copyOf(transaction.list(
                LOCK_UNANNOUNCED_SQL, row -> row.getObject("id", UUID.class), Jdbc.array("uuid", facts)));
    }

    void mark(Jdbc jdbc, Collection<UUID> facts, Instant at) {
        jdbc.update(MARK_ANNOUNCED_SQL, at, Jdbc.array("uuid", facts));
    }

    /**
     * Locks and returns unannounced facts recorded before this moment, so that no other replica publishes them too. A
     * fact that is excluded, or cannot be read (as after a downgrade from a newer version), does not block the others.
     */
    List<FactAnnouncement> findUnannounced(Jdbc transaction, Instant before, int limit) {
        return transaction
                .list(FIND_UNANNOUNCED_SQL, this::parseReadable, before, Jdbc.array("uuid", excludedFacts), limit)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Excludes a fact the broker will never accept: it does not block the others, and is tried again after a restart.
     */
    void excludeFromPublishing(UUID fact, String why) {
        excludedFacts.add(fact);
        LOG.errorf("Fact not published, skipped until restart: fact=%s reason=%s", fact, why);
    }

    /** Returns the facts this process cannot publish because of their own content. */
    public Set<UUID> findExcluded() {
        return Set.copyOf(excludedFacts);
    }

    private Optional<FactAnnouncement> parseReadable(ResultSet row) throws SQLException {
        try {
            return Optional.of(parseAnnouncement(row));
        } catch (UncheckedIOException | ZstdException | IllegalArgumentException e) {
            UUID fact = row.getObject("id", UUID.class);
            excludedFacts.add(fact);
            LOG.errorf(e, "Fact unreadable, skipped until restart: fact=%s", fact);
            return Optional.empty();
        }
    }

    static FactAnnouncement parseAnnouncement(ResultSet row) throws SQLException {
        return new FactAnnouncement(
                fact(row),
                Json.read(row.getString("bill"), BillData.class),
                MatchedWatches.fromCompressedJson(row.getBytes("told_to")),
                Json.read(row.getString("factors"), FactFactors.class).byName(),
                row.getObject("statement", UUID.class));
    }

    static Fact fact(ResultSet row) throws SQLException {
        return FACT_ROW.apply(row);
    }

    static Object[] parameters(FactAnnouncement announcement, Instant now) {
        Fact fact = announcement.fact();
        return new Object[] {
            fact.id(),
            fact.kind().word(),
            fact.naturalKey(),
            fact.dossier(),
            fact.revision(),
            fact.stateBefore().map(Json::write).orElse(null),
            Json.write(fact.after()),
            fact.happened(),
            fact.published(),
            fact.captured(),
            fact.page() == null ? null : Json.write(fact.page()),
            fact.late(),
            Json.write(announcement.bill()),
            announcement.matchedWatches().toCompressedJson(),
            Json.write(announcement.factors()),
            announcement.statement().orElse(null),
            now
        };
    }
}
