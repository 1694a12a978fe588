package mx.vigia.analysis.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.platform.realparts.ContractSamples;
import org.junit.jupiter.api.Test;

class WatchSetContractTest {
    @Test
    void everySampleOfAWatchIsRead() {
        ContractSamples.all().stream()
                .filter(name -> name.startsWith("watches.v1"))
                .forEach(sample -> {
                    ContractSamples.assertValid("watches.v1", ContractSamples.read(sample));
                    WatchTopicReader.WatchSet set = WatchTopicReader.read(ContractSamples.read(sample));
                    assertThat(set.isActive()).isTrue();
                    assertThat(set.known()).contains(FactKind.NEW);
                });
    }

    @Test
    void unknownKindIsIgnoredAndTheRestKept() {
        String given = "{\"watch\": \"0199ef10-0000-7000-8000-000000000001\", \"revision\": 1, \"deleted\": false,"
                + " \"query\": \"agua\", \"kinds\": [\"new\", \"vetoed-by-the-moon\"]}";

        assertThat(WatchTopicReader.read(given.getBytes(StandardCharsets.UTF_8)).known())
                .containsExactly(FactKind.NEW);
    }
}
