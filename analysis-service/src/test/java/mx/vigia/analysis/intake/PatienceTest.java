package mx.vigia.analysis.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import mx.vigia.platform.store.StoreException;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {
    private final Patience patience = new Patience();

    @Test
    void aHouseThatIsAwayIsWaitedForAndReadinessSaysSo() {
        AtomicBoolean away = new AtomicBoolean(true);
        AtomicInteger tries = new AtomicInteger();

        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> patience.untilDone("sightings", () -> {
            tries.incrementAndGet();
            if (away.get()) {
                throw new SQLException("the connection was refused", "08001");
            }
        }));

        await().until(() -> tries.get() > 1 && patience.call().getStatus() == Status.DOWN);
        assertThat(waiting).isNotDone();
        away.set(false);
        waiting.join();
        assertThat(patience.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void oneChannelsRecoveryDoesNotHideAnothersTrouble() {
        AtomicBoolean away = new AtomicBoolean(true);
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> patience.untilDone("sightings", () -> {
            if (away.get()) {
                throw new SQLException("the connection was refused", "08001");
            }
        }));
        await().until(() -> patience.call().getStatus() == Status.DOWN);

        patience.untilDone("health", () -> {});

        assertThat(patience.call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(patience.call().getData().orElseThrow()).containsOnlyKeys("sightings waits for");
        away.set(false);
        waiting.join();
    }

    @Test
    void aHouseThatFailsUnderAnotherNameIsWaitedForToo() {
        assertThat(OwnFault.isOfTheHouse(new IllegalStateException("no answer", new SQLException("gone", "08006"))))
                .isTrue();
        assertThat(OwnFault.isOfTheHouse(new UncheckedIOException(new IOException("No space left on device"))))
                .isTrue();
        assertThat(OwnFault.isOfTheHouse(new IllegalStateException(new SQLException("too long", "22001"))))
                .isFalse();
        assertThat(OwnFault.isOfTheHouse(new NullPointerException())).isFalse();
    }

    @Test
    void storeExceptionIsClassifiedByItsSqlState() {
        var invalidRecord = new StoreException(new SQLException("too long", "22001"));
        var connectionLost = new StoreException(new SQLException("gone", "08006"));

        assertThat(OwnFault.isOfTheHouse(invalidRecord)).isFalse();
        assertThat(OwnFault.isOfTheHouse(connectionLost)).isTrue();
        assertThatThrownBy(() -> OwnFault.named(() -> {
                    throw invalidRecord;
                }))
                .isInstanceOf(Unacceptable.class)
                .hasMessage("cannot be kept: too long");
        assertThatThrownBy(() -> OwnFault.named(() -> {
                    throw connectionLost;
                }))
                .isSameAs(connectionLost);
    }

    @Test
    void whatIsWrongWithTheRecordIsNotWaitedFor() {
        assertThatThrownBy(() -> patience.untilDone("sightings", () -> {
                    throw new Unacceptable("no bill");
                }))
                .isInstanceOf(Unacceptable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "22021, true",
        "23505, true",
        "54000, true",
        "08006, false",
        "57P01, false",
        "53300, false",
        "22P05, true",
        "23514, true",
        "54001, true",
        "40001, false",
        "40P01, false",
        "53100, false",
        "57014, false",
        "58030, false",
        "42P01, false"
    })
    void theSqlStateTellsWhoseFaultItIs(String state, boolean own) {
        assertThat(OwnFault.is(new SQLException("failed", state))).isEqualTo(own);
    }

    @Test
    void aFailureWithoutAStateIsTheHouses() {
        assertThat(OwnFault.is(new SQLException("no connection to be had"))).isFalse();
    }
}
