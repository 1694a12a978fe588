package mx.vigia.analysis.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.dossier.feed.Reprocessing;
import mx.vigia.analysis.dossier.feed.Reprocessing.Follower;
import mx.vigia.analysis.dossier.store.StateInventory;
import mx.vigia.analysis.linking.mention.ProceedingInventory;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Sha256;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Computes the digest of everything folded from the sources. It is read as of one moment, unaffected by concurrent
 * writes.
 */
@ApplicationScoped
class StateDigest {
    static final int BATCH_SIZE = 500;

    /** The id before all others. */
    static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String FIND_LAST_CHANGE_SQL = "select last from change_counter";

    private final Jdbc database;

    StateDigest(Jdbc database) {
        this.database = database;
    }

    /** The complete digest. */
    @Schema(name = "State")
    record Whole(
            @Schema(
                    description =
                            "SHA-256 over the two below: equal in two installations that read the same pages, in any order.")
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

    Whole whole() {
        return database.inRepeatableRead(jdbc -> {
            long change = number(jdbc, FIND_LAST_CHANGE_SQL);
            long behind = change - Reprocessing.slowest(jdbc, List.of(Follower.LINKS, Follower.NAMED_BILLS));
            var bills = bills(new StateInventory(jdbc));
            var proceedings = proceedings(new ProceedingInventory(jdbc));
            return new Whole(Sha256.of(bills.hash() + proceedings.hash()), change, behind, bills, proceedings);
        });
    }

    /** Returns the bills after this one, at most {@value #BATCH_SIZE}. */
    List<StateInventory.Item> bills(UUID after) {
        return database.inRepeatableRead(jdbc -> new StateInventory(jdbc).after(after, BATCH_SIZE));
    }

    /** Returns the parts of this bill's digest. */
    Optional<StateInventory.Stated> bill(UUID id) {
        return database.inRepeatableRead(jdbc -> new StateInventory(jdbc).findById(id));
    }

    /** Returns votes, meetings and debates after this one, at most {@value #BATCH_SIZE}. */
    List<ProceedingInventory.Item> proceedings(UUID after) {
        return database.inRepeatableRead(jdbc -> new ProceedingInventory(jdbc).after(after, BATCH_SIZE));
    }

    /** Returns the parts of the digest of this vote, meeting or debate. */
    Optional<ProceedingInventory.Stated> findProceeding(UUID id) {
        return database.inRepeatableRead(jdbc -> new ProceedingInventory(jdbc).findById(id));
    }

    private static long number(Jdbc jdbc, String question) {
        return jdbc.first(question, row -> row.getLong(1)).orElseThrow();
    }

    private static Bills bills(StateInventory inventory) {
        var hash = Sha256.of("");
        long count = 0;
        long steps = 0;
        long versions = 0;
        long records = 0;
        for (var page = inventory.after(BEFORE_ALL, BATCH_SIZE); !page.isEmpty(); ) {
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

    private static Proceedings proceedings(ProceedingInventory inventory) {
        var hash = Sha256.of("");
        long count = 0;
        long links = 0;
        for (var page = inventory.after(BEFORE_ALL, BATCH_SIZE); !page.isEmpty(); ) {
            for (var item : page) {
                hash = Sha256.of(hash + item.proceeding() + item.hash());
                count++;
                links += item.links();
            }
            page = inventory.after(page.getLast().proceeding(), BATCH_SIZE);
        }
        return new Proceedings(hash, count, links);
    }
}
