package mx.vigia.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ShippedTopicsTest {
    private final ShippedTopics shipped = ShippedTopics.read();

    @Test
    void everyShippedTopicStatesWhatBelongsToIt() {
        assertThat(shipped.files()).hasSize(15).allSatisfy((id, file) -> {
            TopicFile.Definition definition =
                    TopicYaml.read(file, new TypeReference<TopicFile>() {}).definition();
            assertThat(definition.belongs()).as(id).isNotBlank();
            assertThat(definition.excluded()).as(id).isNotBlank();
            assertThat(definition.borders()).as(id).isNotEmpty();
        });
    }

    @Test
    void everyWordListIsUsed() {
        Map<String, List<String>> lists = TopicYaml.read(shipped.words(), new TypeReference<>() {});
        String rules = String.join("\n", shipped.files().values());

        TreeSet<String> unused = new TreeSet<>(lists.keySet());
        unused.removeIf(name -> rules.matches("(?s).*[\\[ ]" + name + "[,\\]].*")
                || lists.values().stream().anyMatch(list -> list.contains("@" + name)));
        assertThat(unused).isEmpty();
    }
}
