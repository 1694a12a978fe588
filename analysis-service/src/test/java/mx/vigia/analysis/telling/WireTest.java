package mx.vigia.analysis.telling;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class WireTest {
    private final Wire wire = new Wire("localhost:1");

    @Test
    void whatIsToldBeforeTheHouseIsOpenIsLeftForLater() {
        assertThatThrownBy(this::send).isInstanceOf(BrokerSilent.class).hasMessageContaining("not open");
    }

    @Test
    void whatIsToldWhileTheHouseStopsIsLeftForLater() {
        wire.open(null);
        wire.close(null);

        assertThatThrownBy(this::send).isInstanceOf(BrokerSilent.class).hasMessageContaining("not open");
    }

    @Test
    void aHouseThatStopsBeforeItOpenedStopsQuietly() {
        wire.close(null);
    }

    private void send() {
        wire.send(List.of(new ProducerRecord<>("bills.facts.v1", new byte[0])));
    }
}
