package mx.vigia.platform.kafka;

import static mx.vigia.platform.kafka.FailureClassifier.UNKNOWN_IS_INFRASTRUCTURE;
import static mx.vigia.platform.kafka.FailureClassifier.UNKNOWN_IS_INVALID_RECORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.List;
import mx.vigia.platform.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureClassifierTest {
    @Test
    void missingDatabaseIsAnInfrastructureFailure() {
        assertThat(UNKNOWN_IS_INFRASTRUCTURE.isInfrastructureFailure(
                        new SQLException("gone", "08006", new ConnectException())))
                .isTrue();
        assertThat(UNKNOWN_IS_INFRASTRUCTURE.isInfrastructureFailure(new SQLException("no room", "53100")))
                .isTrue();
        assertThat(UNKNOWN_IS_INFRASTRUCTURE.isInfrastructureFailure(
                        new IllegalStateException(new SQLException("deadlock", "40P01"))))
                .isTrue();
        assertThat(UNKNOWN_IS_INFRASTRUCTURE.isInfrastructureFailure(new SQLException("no state at all")))
                .isTrue();
        for (var state : List.of("08001", "53300", "57P01", "58030", "40001", "42P01", "XX000")) {
            assertThat(UNKNOWN_IS_INFRASTRUCTURE.isInfrastructureFailure(new SQLException("trouble", state)))
                    .as(state)
                    .isTrue();
        }
    }

    @Test
    void valueRejectedByTheDatabaseIsARecordFailure() {
        assertThat(UNKNOWN_IS_INFRASTRUCTURE.isInfrastructureFailure(new SQLException("too long", "22001")))
                .isFalse();
        assertThat(UNKNOWN_IS_INFRASTRUCTURE.isInfrastructureFailure(
                        new IllegalStateException(new SQLException("not unique", "23505"))))
                .isFalse();
        assertThat(UNKNOWN_IS_INFRASTRUCTURE.isInfrastructureFailure(new SQLException("index row too big", "54000")))
                .isFalse();
    }

    @Test
    void unreadableRecordIsARecordFailure() {
        assertThat(UNKNOWN_IS_INFRASTRUCTURE.isInfrastructureFailure(
                        new InvalidRecordException("nonsense", new IllegalArgumentException())))
                .isFalse();
    }

    @Test
    void unexpectedFailureIsAnInfrastructureFailure() {
        assertThat(UNKNOWN_IS_INFRASTRUCTURE.isInfrastructureFailure(
                        new IllegalStateException("transaction rolled back")))
                .isTrue();
    }

    @Test
    void wrappedInfrastructureFailureIsRetried() {
        assertThat(UNKNOWN_IS_INVALID_RECORD.isInfrastructureFailure(
                        new IllegalStateException("no answer", new SQLException("gone", "08006"))))
                .isTrue();
        assertThat(UNKNOWN_IS_INVALID_RECORD.isInfrastructureFailure(
                        new UncheckedIOException(new IOException("No space left on device"))))
                .isTrue();
        assertThat(UNKNOWN_IS_INVALID_RECORD.isInfrastructureFailure(
                        new IllegalStateException(new SQLException("too long", "22001"))))
                .isFalse();
        assertThat(UNKNOWN_IS_INVALID_RECORD.isInfrastructureFailure(new NullPointerException()))
                .isFalse();
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
    void sqlStateDecidesTheKindOfFailure(String state, boolean own) {
        for (var classifier : FailureClassifier.values()) {
            assertThat(classifier.isInfrastructureFailure(new SQLException("failed", state)))
                    .as(classifier.name())
                    .isEqualTo(!own);
        }
    }

    @Test
    void failureWithoutASqlStateIsAnInfrastructureFailure() {
        assertThat(UNKNOWN_IS_INVALID_RECORD.isInfrastructureFailure(new SQLException("no connection to be had")))
                .isTrue();
    }

    @Test
    void whatCannotBeStoredIsRejectedWithItsCause() {
        var refusal = new StoreException(new SQLException("too long", "22001"));

        assertThatThrownBy(() -> UNKNOWN_IS_INFRASTRUCTURE.rejectInvalid("cannot be filed", () -> {
                    throw refusal;
                }))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("cannot be stored: too long")
                .hasCause(refusal);
    }

    @Test
    void storeExceptionIsClassifiedByItsSqlState() {
        var invalidRecord = new StoreException(new SQLException("too long", "22001"));
        var connectionLost = new StoreException(new SQLException("gone", "08006"));

        assertThat(UNKNOWN_IS_INFRASTRUCTURE.isInfrastructureFailure(invalidRecord))
                .isFalse();
        assertThat(UNKNOWN_IS_INFRASTRUCTURE.isInfrastructureFailure(connectionLost))
                .isTrue();
        assertThatThrownBy(() -> UNKNOWN_IS_INFRASTRUCTURE.rejectInvalid("cannot be filed", () -> {
                    throw invalidRecord;
                }))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessage("cannot be stored: too long");
        assertThatThrownBy(() -> UNKNOWN_IS_INFRASTRUCTURE.rejectInvalid("cannot be filed", () -> {
                    throw connectionLost;
                }))
                .isSameAs(connectionLost);
    }

    @Test
    void unexpectedExceptionIsHandledByTheServicesPolicy() {
        assertThatThrownBy(() -> UNKNOWN_IS_INVALID_RECORD.rejectInvalid("cannot be shelved", () -> {
                    throw new IllegalStateException("no shelf");
                }))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("cannot be shelved");
        assertThatThrownBy(() -> UNKNOWN_IS_INFRASTRUCTURE.rejectInvalid("cannot be shelved", () -> {
                    throw new IllegalStateException("no shelf");
                }))
                .isInstanceOf(IllegalStateException.class);
    }
}
