package mx.vigia.analysis.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActorRulesTest {
    @Test
    void whoChangesTheDataRaisesTheVersion() {
        assertThat(ActorRules.digest())
                .as("raise ActorRules.VERSION with every change of the data, then write its digest here")
                .isEqualTo("5ba4e6ccaed313c5b5a5f68518bee82d4963034c8acb45ded1e1b80a0b6b5f5d");
        assertThat(ActorRules.VERSION).isEqualTo(2);
    }
}
