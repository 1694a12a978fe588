package mx.vigia.bench.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingAgreementTest {
    private static final String LABELS =
            "[{\"law\": \"Ley A\", \"relation\": \"reform\", \"articles\": \"\"}, {\"law\": \"Ley B\", \"relation\": \"mention-only\", \"articles\": \"\"}]";

    @Test
    void equivalentHeadingsAgree() {
        assertThat(disagreements("Bill to amend article 5 of the Law A")).isEmpty();
        assertThat(disagreements("")).as("none is given").isEmpty();
    }

    @Test
    void differingHeadingsAreReported() {
        assertThat(disagreements("Bill to amend and add provisions of the Law A"))
                .hasSize(1);
        assertThat(disagreements("Bill to issue the Law A").getFirst())
                .contains("expected [reform], found [issue-new]");
        assertThat(disagreements("Non-binding motion (mentions the Law A)")).hasSize(1);
        assertThat(disagreements("Minuta")).hasSize(1);
    }

    private static List<String> disagreements(String heading) {
        return HeadingAgreement.findDisagreements(
                List.of("id\ttitle\tlaws", "x\tQue reforma\t" + LABELS), List.of("id\theading", "x\t" + heading));
    }
}
