package mx.vigia.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import mx.vigia.platform.realparts.ContractSamples;
import org.junit.jupiter.api.Test;

class WatchedBillTest {
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void everySampleIsRead() {
        for (var name : ContractSamples.of("bills.watched.v1")) {
            var value = ContractSamples.read(name);
            ContractSamples.assertValid("bills.watched.v1", value);

            var bill = WatchedBill.read(value, Instant.EPOCH, json);

            assertThat(bill.reach()).isEqualTo("federal-law");
            assertThat(bill.watches()).hasSize(1);
            assertThat(bill.days())
                    .extracting(ComingDay::kind)
                    .containsExactly(ComingDay.Kind.MEETING, ComingDay.Kind.DEADLINE);
        }
    }
}
