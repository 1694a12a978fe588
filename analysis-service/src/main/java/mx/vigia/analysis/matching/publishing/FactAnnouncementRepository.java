package mx.vigia.analysis.matching.publishing;

import com.github.luben.zstd.ZstdException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.JdbcRows;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactRowMapper;
import mx.vigia.analysis.dossier.store.DossierLocks;
import mx.vigia.platform.text.Json;
import org.jboss.logging.Logger;

/** Stores facts: written when they became true, marked when published. */
@ApplicationScoped
public class FactAnnouncementRepository {
    private static final String SAVE_SQL = """
            insert into fact (id, kind, natural_key, dossier, revision, before, after, happened, published, captured,
                page, late, bill, told_to, factors, recorded_at)
            values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?::jsonb, ?)
            on conflict (id) do nothing
            """;
    private static final String MARK_ANNOUNCED_SQL =
            "update fact set announced_at = ? where id = any (?) and announced_at is null";
    private static final String LOCK_UNANNOUNCED_SQL =
            "select id from fact where id = any (?) and announced_at is null for no key update skip locked";
    private static final String FIND_UNANNOUNCED_SQL = """
            select id, kind, natural_key, dossier, revision, before, after, happened, published, captured, page,
                late, bill, told_to, factors
            from fact where announced_at is null and recorded_at < ? and not id = any (?)
            order by recorded_at, revision limit ?
            for update skip locked
            """;

    private static final Logger LOG = Logger.getLogger(FactAnnouncementRepository.class);

    private final Set<UUID> aside = ConcurrentHashMap.newKeySet();

    /**
     * Saves facts unannounced, in the transaction that made them true, and returns them without the watches that were
     * notified of the same already. Their
     * bills are locked; a caller that refers to other bills too must have locked all of them together before ({@link
     * DossierLocks}).
     */
    public List<FactAnnouncement> save(Connection transaction, Collection<FactAnnouncement> tellings, Instant now)
            throws SQLException {
        DossierLocks.bills(
                transaction,
                tellings.stream().map(telling -> telling.fact().dossier()).collect(Collectors.toSet()));
        List<FactAnnouncement> once = RepeatFilter.withoutRepeats(transaction, tellings);
        try (PreparedStatement statement = transaction.prepareStatement(SAVE_SQL)) {
            for (FactAnnouncement telling : once) {
                Fact fact = telling.fact();
                setParameters(
                        statement,
                        fact.id(),
                        fact.kind().word(),
                        fact.naturalKey(),
                        fact.dossier(),
                        fact.revision(),
                        fact.before() == null ? null : Json.write(fact.before()),
                        Json.write(fact.after()),
                        fact.happened(),
                        fact.published(),
                        fact.captured().atOffset(ZoneOffset.UTC),
                        fact.page() == null ? null : Json.write(fact.page()),
                        fact.late(),
                        Json.write(telling.bill()),
                        telling.matchedWatches().toCompressedJson(),
                        Json.write(telling.factors()),
                        now.atOffset(ZoneOffset.UTC));
                statement.addBatch();
            }
            statement.executeBatch();
        }
        return once;
    }

    /**
     * Locks and returns those of these facts that are unannounced and not locked by another publisher, until the end of
     * the transaction, so that
     * the search for unannounced facts skips them.
     */
    Set<UUID> lockUnannounced(Connection transaction, Collection<UUID> facts) throws SQLException {
        return Set.copyOf(JdbcRows.list(
                transaction,
                LOCK_UNANNOUNCED_SQL,
                row -> row.getObject("id", UUID.class),
                JdbcRows.toSqlArray(transaction, "uuid", facts)));
    }

    void mark(Connection connection, Collection<UUID> facts, Instant at) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MARK_ANNOUNCED_SQL)) {
            Array ids = connection.createArrayOf("uuid", facts.toArray());
            setParameters(statement, at.atOffset(ZoneOffset.UTC), ids);
            statement.executeUpdate();
        }
    }

    /**
     * Locks and returns unannounced facts recorded before this moment, so that no other replica publishes them too. A
     * fact that is excluded, or cannot be read (as after a downgrade
     * from a newer version), does not block the others.
     */
    List<FactAnnouncement> findUnannounced(Connection transaction, Instant before, int limit) throws SQLException {
        List<FactAnnouncement> found = new ArrayList<>();
        try (PreparedStatement statement = transaction.prepareStatement(FIND_UNANNOUNCED_SQL)) {
            Array unread = transaction.createArrayOf("uuid", aside.toArray());
            setParameters(statement, before.atOffset(ZoneOffset.UTC), unread, limit);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    parseReadable(rows).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /**
     * Excludes a fact the broker will never accept: it does not block the others, and is tried again after a restart.
     */
    void excludeFromPublishing(UUID fact, String why) {
        aside.add(fact);
        LOG.errorf("Fact %s is told to nobody by this process, for the broker does not take it: %s", fact, why);
    }

    /** Returns the facts this process cannot publish because of their own content. */
    public Set<UUID> findExcluded() {
        return Set.copyOf(aside);
    }

    private Optional<FactAnnouncement> parseReadable(ResultSet row) throws SQLException {
        try {
            return Optional.of(parseAnnouncement(row));
        } catch (UncheckedIOException | ZstdException | IllegalArgumentException broken) {
            UUID fact = row.getObject("id", UUID.class);
            aside.add(fact);
            LOG.errorf(broken, "Fact %s cannot be read, and is told to nobody by this process", fact);
            return Optional.empty();
        }
    }

    private static FactAnnouncement parseAnnouncement(ResultSet row) throws SQLException {
        return new FactAnnouncement(
                fact(row),
                Json.read(row.getString("bill"), BillData.class),
                MatchedWatches.fromCompressedJson(row.getBytes("told_to")),
                Json.read(row.getString("factors"), FactFactors.class).byName());
    }

    static Fact fact(ResultSet row) throws SQLException {
        return FactRowMapper.of(row, null);
    }

    private static void setParameters(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
