package mx.vigia.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultTest {
    @Test
    void aDatabaseThatIsGoneIsTheHousesFault() {
        assertThat(Fault.ofTheHouse(new SQLException("gone", "08006", new ConnectException())))
                .isTrue();
        assertThat(Fault.ofTheHouse(new SQLException("no room", "53100"))).isTrue();
        assertThat(Fault.ofTheHouse(new IllegalStateException(new SQLException("deadlock", "40P01"))))
                .isTrue();
        assertThat(Fault.ofTheHouse(new SQLException("no state at all"))).isTrue();
        for (var state : List.of("08001", "53300", "57P01", "58030", "40001", "42P01", "XX000")) {
            assertThat(Fault.ofTheHouse(new SQLException("trouble", state)))
                    .as(state)
                    .isTrue();
        }
    }

    @Test
    void aValueTheDatabaseCannotKeepIsTheRecordsFault() {
        assertThat(Fault.ofTheHouse(new SQLException("too long", "22001"))).isFalse();
        assertThat(Fault.ofTheHouse(new IllegalStateException(new SQLException("not unique", "23505"))))
                .isFalse();
        assertThat(Fault.ofTheHouse(new SQLException("index row too big", "54000")))
                .isFalse();
    }

    @Test
    void whatCannotBeReadIsTheRecordsFault() {
        assertThat(Fault.ofTheHouse(new NotAFact("nonsense", new IllegalArgumentException())))
                .isFalse();
    }

    @Test
    void whatNobodyForesawIsTheHousesFault() {
        assertThat(Fault.ofTheHouse(new IllegalStateException("transaction rolled back")))
                .isTrue();
    }
}
