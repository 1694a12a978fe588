package mx.vigia.local.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Json;
import mx.vigia.local.pretend.faults.Fault;
import mx.vigia.local.pretend.faults.SwitchboardJson;
import org.junit.jupiter.api.Test;

class InjectedFaultsTest {
    /** Of the table of faults, those of the web; it has no rows 45 and 52. */
    private static final Set<Integer> ROWS = Set.of(39, 40, 41, 42, 43, 44, 46, 47, 48, 49, 50, 51, 53, 54, 55);

    @Test
    void everyFaultRowIsInjected() {
        assertThat(InjectedFaults.all(1)).extracting(InjectedFault::row).isSubsetOf(ROWS);
        assertThat(InjectedFaults.onePerRow(1))
                .extracting(InjectedFault::row)
                .containsExactlyInAnyOrderElementsOf(ROWS);
    }

    @Test
    void everyFaultIsAValidSwitchSetting() {
        for (var mishap : InjectedFaults.all(1)) {
            assertThatCode(() -> SwitchboardJson.read(mishap.fault()))
                    .as(mishap.name())
                    .doesNotThrowAnyException();
        }
        assertThat(InjectedFaults.all(1)).extracting(InjectedFault::name).doesNotHaveDuplicates();
    }

    @Test
    void everySwitchSettingIsInjected() {
        var happening = InjectedFaults.all(1).stream()
                .flatMap(mishap -> faults(mishap.fault()))
                .map(fault ->
                        fault.path("mode").asText() + " " + fault.path("how").asText(""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(happening).containsExactlyInAnyOrderElementsOf(known());
    }

    private static Stream<JsonNode> faults(String json) {
        try {
            var published = Json.MAPPER.readTree(json);
            return published.has("faults") ? published.path("faults").valueStream() : Stream.of(published);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every fault mode with each of its variants. */
    private static Set<String> known() {
        return Stream.of(Fault.class.getAnnotation(JsonSubTypes.class).value())
                .flatMap(type -> variants(type.value()).map(how -> type.name() + " " + how))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> variants(Class<?> fault) {
        return Stream.of(fault.getDeclaredClasses())
                .filter(Class::isEnum)
                .findFirst()
                .map(how -> Stream.of(how.getEnumConstants()).map(Object::toString))
                .orElseGet(() -> Stream.of(""));
    }
}
