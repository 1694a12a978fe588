package mx.vigia.analysis.dossier.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import mx.vigia.analysis.dossier.feed.Reprocessing.Follower;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test in a transaction that is rolled back. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class ReprocessingTest {
    private static final Reprocessing OLD = Reprocessing.of(Follower.TAGS, "old");
    private static final Reprocessing NEW = Reprocessing.of(Follower.TAGS, "new");

    @Inject
    DataSource database;

    private Connection transaction;

    @BeforeEach
    void begin() throws SQLException {
        transaction = database.getConnection();
        transaction.setAutoCommit(false);
        OLD.begin(transaction);
    }

    @AfterEach
    void rollBack() throws SQLException {
        transaction.rollback();
        transaction.close();
    }

    @Test
    void otherRulesBeginAgainOnce() throws SQLException {
        OLD.reach(transaction, 7);
        OLD.reach(transaction, new UUID(0, 7), true);

        assertThat(NEW.progress(transaction)).isEmpty();
        assertThat(NEW.begin(transaction)).isTrue();
        assertThat(NEW.begin(transaction)).isFalse();

        var progress = NEW.resume(transaction);
        assertThat(progress.lastNumber()).isZero();
        assertThat(progress.lastId()).isEqualTo(new UUID(0, 0));
        assertThat(progress.done()).isFalse();
        assertThat(progress.formerNumber()).isGreaterThanOrEqualTo(7);
    }

    @Test
    void whatOtherRulesHaveReachedIsNotMixedUp() throws SQLException {
        NEW.begin(transaction);

        OLD.reach(transaction, 7);

        assertThat(NEW.resume(transaction).lastNumber()).isZero();
        assertThat(OLD.lock(transaction)).isEmpty();
    }

    @Test
    void aSmallerNumberThanIsStoredChangesNothing() throws SQLException {
        OLD.reach(transaction, 7);
        OLD.reach(transaction, 3);

        assertThat(OLD.resume(transaction).lastNumber()).isEqualTo(7);
    }

    @Test
    void aPlaceIsLeftByOneReplicaOnly() throws SQLException {
        var place = OLD.resume(transaction);

        assertThat(OLD.advance(transaction, place, 50, false)).isTrue();
        assertThat(OLD.advance(transaction, place, 50, false)).isFalse();
        assertThat(OLD.advance(transaction, OLD.resume(transaction), 90, true)).isTrue();
        assertThat(OLD.isDone(transaction)).isTrue();
    }

    @Test
    void aLockedFollowerIsLeftToTheReplicaThatHoldsIt() throws SQLException {
        var current = Reprocessing.of(Follower.NAMED_BILLS);
        try (var other = database.getConnection()) {
            current.resume(other);
            assertThat(current.lock(transaction)).isPresent();
            assertThat(current.lock(other)).isEmpty();
        }
    }

    @Test
    void everyFollowerHasARow() throws SQLException {
        for (var follower : Follower.values()) {
            assertThat(Reprocessing.of(follower, "any").resume(transaction).done())
                    .as(follower.key())
                    .isFalse();
        }
    }
}
