package mx.vigia.analysis.dossier.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import mx.vigia.analysis.dossier.feed.Reprocessing.Follower;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.Transaction;
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
    Jdbc database;

    private Transaction transaction;

    @BeforeEach
    void begin() {
        transaction = database.begin();
        OLD.begin(transaction.jdbc());
    }

    @AfterEach
    void rollBack() {
        transaction.close();
    }

    @Test
    void changedRulesRestartReprocessingOnce() {
        OLD.saveProgress(transaction.jdbc(), 7);
        OLD.saveProgress(transaction.jdbc(), new UUID(0, 7), true);

        assertThat(NEW.progress(transaction.jdbc())).isEmpty();
        assertThat(NEW.begin(transaction.jdbc())).isTrue();
        assertThat(NEW.begin(transaction.jdbc())).isFalse();

        var progress = NEW.resume(transaction.jdbc());
        assertThat(progress.lastNumber()).isZero();
        assertThat(progress.lastId()).isEqualTo(new UUID(0, 0));
        assertThat(progress.done()).isFalse();
        assertThat(progress.formerNumber()).isGreaterThanOrEqualTo(7);
    }

    @Test
    void progressIsSeparatePerRulesVersion() {
        NEW.begin(transaction.jdbc());

        OLD.saveProgress(transaction.jdbc(), 7);

        assertThat(NEW.resume(transaction.jdbc()).lastNumber()).isZero();
        assertThat(OLD.lock(transaction.jdbc())).isEmpty();
    }

    @Test
    void smallerNumberDoesNotMoveProgressBack() {
        OLD.saveProgress(transaction.jdbc(), 7);
        OLD.saveProgress(transaction.jdbc(), 3);

        assertThat(OLD.resume(transaction.jdbc()).lastNumber()).isEqualTo(7);
    }

    @Test
    void onlyOneReplicaAdvancesFromAPosition() {
        var place = OLD.resume(transaction.jdbc());

        assertThat(OLD.advance(transaction.jdbc(), place, 50, false)).isTrue();
        assertThat(OLD.advance(transaction.jdbc(), place, 50, false)).isFalse();
        assertThat(OLD.advance(transaction.jdbc(), OLD.resume(transaction.jdbc()), 90, true))
                .isTrue();
        assertThat(OLD.isDone(transaction.jdbc())).isTrue();
    }

    @Test
    void aLockedFollowerIsLeftToTheReplicaThatHoldsIt() {
        var current = Reprocessing.of(Follower.NAMED_BILLS);
        try (var other = database.open()) {
            current.resume(other.jdbc());
            assertThat(current.lock(transaction.jdbc())).isPresent();
            assertThat(current.lock(other.jdbc())).isEmpty();
        }
    }

    @Test
    void everyFollowerHasARow() {
        for (var follower : Follower.values()) {
            assertThat(Reprocessing.of(follower, "any")
                            .resume(transaction.jdbc())
                            .done())
                    .as(follower.key())
                    .isFalse();
        }
    }
}
