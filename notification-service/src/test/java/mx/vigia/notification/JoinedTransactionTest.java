package mx.vigia.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.StoreException;
import org.junit.jupiter.api.Test;

@FullServiceTest
class JoinedTransactionTest {
    private static final String INSERT_SQL = "insert into committee (id, name_es, name_en) values (?, ?, ?)";

    @Inject
    Jdbc jdbc;

    private final UUID committee = UUID.randomUUID();

    @Test
    void statementsArePartOfTheTransactionOfTheirCaller() {
        QuarkusTransaction.begin();
        insert();
        assertThat(exists()).isTrue();
        QuarkusTransaction.rollback();

        assertThat(exists()).isFalse();
    }

    @Test
    void storeTransactionJoinsTheCallersTransaction() {
        QuarkusTransaction.begin();
        jdbc.runInTransaction(transaction -> transaction.update(INSERT_SQL, committee, "" + committee, "" + committee));
        QuarkusTransaction.rollback();

        assertThat(exists()).isFalse();
    }

    @Test
    void failedStatementRollsBackAndIsRethrown() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> {
                    insert();
                    return jdbc.update("insert into committee (id) values (?)", committee);
                }))
                .isInstanceOf(StoreException.class);

        assertThat(exists()).isFalse();
    }

    private void insert() {
        jdbc.update(INSERT_SQL, committee, "" + committee, "" + committee);
    }

    private boolean exists() {
        return jdbc.exists("select from committee where id = ?", committee);
    }
}
