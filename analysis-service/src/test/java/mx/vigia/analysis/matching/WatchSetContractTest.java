package mx.vigia.analysis.matching;

import static org.assertj.core.api.Assertions.assertThat;

import mx.vigia.analysis.dossier.FactKind;
import mx.vigia.house.realparts.ContractSamples;
import org.junit.jupiter.api.Test;

class WatchSetContractTest {
    @Test
    void everySampleOfAWatchIsRead() {
        ContractSamples.all().stream()
                .filter(name -> name.startsWith("watches.v1"))
                .forEach(sample -> {
                    ContractSamples.assertValid("watches.v1", ContractSamples.read(sample));
                    WatchFeed.WatchSet set = WatchFeed.read(ContractSamples.read(sample));
                    assertThat(set.asks()).isTrue();
                    assertThat(set.kinds()).contains(FactKind.NEW);
                });
    }
}
