package mx.vigia.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import mx.vigia.platform.realparts.ContractSamples;
import org.junit.jupiter.api.Test;

class WatchContractTest {
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void everyWatchSampleRoundTrips() throws IOException {
        for (var name : ContractSamples.of("watches.v1")) {
            var value = ContractSamples.read(name);
            ContractSamples.assertValid("watches.v1", value);

            var written = json.writeValueAsBytes(json.readValue(value, WatchEvent.class));

            ContractSamples.assertValid("watches.v1", written);
            assertThat(json.readTree(written)).as(name).isEqualTo(json.readTree(value));
        }
    }
}
