package mx.vigia.analysis.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import mx.vigia.platform.kafka.InvalidRecordException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventFieldReaderTest {
    @Test
    void addressWithSchemeAndHostIsRead() {
        assertThat(reader("https://congreso.example/a.pdf").address("address"))
                .isEqualTo("https://congreso.example/a.pdf");
        assertThat(reader("https://congreso.example/a.pdf").optionalWebAddress("other"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/a.pdf",
                "\\\\evil.example\\a.pdf",
                "https:evil.example/a.pdf",
                "https:///evil.example/a.pdf",
                "javascript:alert(1)",
                "/a.pdf"
            })
    void addressThatHidesItsHostIsRefusedByName(String written) {
        assertThatThrownBy(() -> reader(written).address("address"))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("expected an address with http or https")
                .hasMessageContaining(written);
        assertThatThrownBy(() -> reader(written).optionalWebAddress("address"))
                .isInstanceOf(InvalidRecordException.class);
    }

    private static EventFieldReader reader(String address) {
        return new EventFieldReader(
                "document", JsonNodeFactory.instance.objectNode().put("address", address));
    }
}
