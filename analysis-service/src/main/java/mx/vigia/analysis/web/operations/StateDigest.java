package mx.vigia.analysis.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.JdbcRows;
import mx.vigia.analysis.dossier.feed.Reprocessing;
import mx.vigia.analysis.dossier.feed.Reprocessing.Follower;
import mx.vigia.analysis.dossier.store.StateInventory;
import mx.vigia.analysis.linking.mention.ProceedingInventory;
import mx.vigia.platform.text.Sha256;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Computes the digest of everything folded from the sources. It is read as of one moment, unaffected by concurrent
 * writes.
 */
@ApplicationScoped
class StateDigest {
    static final int BATCH_SIZE = 500;
    private static final String FIND_LAST_CHANGE_SQL = "select last from change_counter";

    private final DataSource database;

    StateDigest(DataSource database) {
        this.database = database;
    }

    /** The complete digest. */
    @Schema(name = "State")
    record Whole(
            @Schema(
                    description =
                            "SHA-256 over the two below: equal in two houses that heard the same, in whatever order.")
            String hash,

            @Schema(description = "The number of the last change.")
            long change,

            @Schema(
                    description =
                            "How many changes are still to be looked at for links; until there is none, the hash may become another.")
            long behind,

            Bills bills,
            Proceedings proceedings) {}

    /** The bills, the versions of their texts and their source records. */
    @Schema(name = "StateOfBills")
    record Bills(String hash, long count, long steps, long versions, long records) {}

    /** Votes, meetings and debates, and the number of mentions in them linked to a bill. */
    @Schema(name = "StateOfProceedings")
    record Proceedings(String hash, long count, long links) {}

    /** A query on the database as of one moment. */
    @FunctionalInterface
    private interface DigestQuery<T> {
        T execute(Connection connection) throws SQLException;
    }

    Whole whole() {
        return ofCurrentState(connection -> {
            long change = number(connection, FIND_LAST_CHANGE_SQL);
            long behind = change - Reprocessing.slowest(connection, List.of(Follower.LINKS, Follower.NAMED_BILLS));
            var bills = bills(new StateInventory(connection));
            var proceedings = proceedings(new ProceedingInventory(connection));
            return new Whole(Sha256.of(bills.hash() + proceedings.hash()), change, behind, bills, proceedings);
        });
    }

    /** Returns the bills after this one, at most {@value #BATCH_SIZE}; the first if it is null. */
    List<StateInventory.Item> bills(UUID after) {
        return ofCurrentState(connection -> new StateInventory(connection).after(after, BATCH_SIZE));
    }

    /** Returns the parts of this bill's digest. */
    Optional<StateInventory.Stated> bill(UUID id) {
        return ofCurrentState(connection -> new StateInventory(connection).findById(id));
    }

    /** Returns votes, meetings and debates after this one, at most {@value #BATCH_SIZE}; the first if it is null. */
    List<ProceedingInventory.Item> proceedings(UUID after) {
        return ofCurrentState(connection -> new ProceedingInventory(connection).after(after, BATCH_SIZE));
    }

    /** Returns the parts of the digest of this vote, meeting or debate. */
    Optional<ProceedingInventory.Stated> findProceeding(UUID id) {
        return ofCurrentState(connection -> new ProceedingInventory(connection).findById(id));
    }

    private static long number(Connection connection, String question) throws SQLException {
        return JdbcRows.first(connection, question, row -> row.getLong(1)).orElseThrow();
    }

    private static Bills bills(StateInventory inventory) throws SQLException {
        var hash = Sha256.of("");
        long count = 0;
        long steps = 0;
        long versions = 0;
        long records = 0;
        for (var page = inventory.after(null, BATCH_SIZE); !page.isEmpty(); ) {
            for (var item : page) {
                hash = Sha256.of(hash + item.bill() + item.hash());
                count++;
                steps += item.steps();
                versions += item.versions();
                records += item.records();
            }
            page = inventory.after(page.getLast().bill(), BATCH_SIZE);
        }
        return new Bills(hash, count, steps, versions, records);
    }

    private static Proceedings proceedings(ProceedingInventory inventory) throws SQLException {
        var hash = Sha256.of("");
        long count = 0;
        long links = 0;
        for (var page = inventory.after(null, BATCH_SIZE); !page.isEmpty(); ) {
            for (var item : page) {
                hash = Sha256.of(hash + item.proceeding() + item.hash());
                count++;
                links += item.links();
            }
            page = inventory.after(page.getLast().proceeding(), BATCH_SIZE);
        }
        return new Proceedings(hash, count, links);
    }

    private <T> T ofCurrentState(DigestQuery<T> question) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return question.execute(connection);
            } finally {
                connection.rollback();
            }
        } catch (SQLException silent) {
            throw new IllegalStateException("the database did not answer", silent);
        }
    }
}
