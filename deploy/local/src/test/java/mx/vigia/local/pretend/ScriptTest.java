package mx.vigia.local.pretend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Draft;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.platform.realparts.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ScriptTest {
    private final Script script = Script.read();

    @Test
    void sixtyOpeningAndThirtyReserveBillsHaveOwnTitles() {
        assertThat(script.opening()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(script.reserve()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(Stream.concat(script.opening().stream(), script.reserve().stream())
                        .map(Draft::title))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyTopicHasBillsAndMostBillsHaveNoTopic() {
        var topics = script.opening().stream()
                .flatMap(d -> script.topicsOf(d).stream())
                .toList();

        assertThat(topics).contains("cybersecurity", "ai", "cloud", "child-protection", "child-online");
        assertThat(script.opening().stream().filter(d -> script.topicsOf(d).isEmpty()))
                .hasSizeGreaterThan(script.opening().size() / 2);
    }

    @Test
    void backgroundBillsAvoidTopicWords() {
        var beyond = script.themes().values().stream()
                .filter(t -> t.topics().isEmpty())
                .toList();

        assertThat(beyond)
                .isNotEmpty()
                .allSatisfy(theme -> assertThat(String.join(" ", theme.reasons())
                                + String.join(" ", theme.articles())
                                + String.join(" ", theme.subjects()))
                        .doesNotContainIgnoringCase("ciberseguridad")
                        .doesNotContainIgnoringCase("inteligencia artificial")
                        .doesNotContainIgnoringCase("cómputo en la nube")
                        .doesNotContainIgnoringCase("niñas"));
    }

    @Test
    void controlPageAndTourAreBilingual() {
        ArchitectureRules.sameWords("messages/pretend");
        ArchitectureRules.sameWords("messages/tour");
    }
}
