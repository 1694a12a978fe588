package mx.vigia.analysis.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActorRulesTest {
    @Test
    void whoChangesTheDataRaisesTheVersion() {
        assertThat(ActorRules.digest())
                .as("raise ActorRules.VERSION with every change of the data, then write its digest here")
                .isEqualTo("bc398bac59d175a161d912d74182fa6e6f8dec1f5c417d42d1d767d0ea78faf3");
        assertThat(ActorRules.VERSION).isEqualTo(2);
    }
}
