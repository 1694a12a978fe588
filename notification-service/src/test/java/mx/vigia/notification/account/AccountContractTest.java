package mx.vigia.notification.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import mx.vigia.platform.realparts.ContractSamples;
import org.junit.jupiter.api.Test;

class AccountContractTest {
    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void everyAccessGrantSampleRoundTrips() throws IOException {
        for (var name : ContractSamples.of("access.v1")) {
            var value = ContractSamples.read(name);
            ContractSamples.assertValid("access.v1", value);

            var written = json.writeValueAsBytes(json.readValue(value, AccessGrantEvent.class));

            ContractSamples.assertValid("access.v1", written);
            assertThat(json.readTree(written)).as(name).isEqualTo(json.readTree(value));
        }
    }
}
