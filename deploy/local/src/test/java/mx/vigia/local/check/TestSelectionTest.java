package mx.vigia.local.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TestSelectionTest {
    private static Set<String> selected;

    @BeforeAll
    static void selectInTwoModules() throws IOException {
        selected = TestSelection.testsWithParts(List.of(
                Path.of("target/classes"),
                Path.of("target/test-classes"),
                Path.of("../../platform/target/test-classes")));
    }

    @Test
    void testOfAnApplicationNeedsParts() {
        assertThat(selected)
                .contains("mx/vigia/platform/web/RequestGuardTest", "mx/vigia/platform/access/ApiConventionsTest");
    }

    @Test
    void testOfADatabaseOrBrokerNeedsParts() {
        assertThat(selected)
                .contains(
                        "mx/vigia/platform/realparts/RealPostgresTest",
                        "mx/vigia/platform/kafka/CompactedTopicTest",
                        "mx/vigia/local/ConsumerLagTest");
    }

    @Test
    void testOfTheWholeSystemIsNotSelectedHere() {
        assertThat(selected).noneMatch(test -> test.endsWith("IT"));
    }

    @Test
    void otherTestsNeedNone() {
        assertThat(selected)
                .doesNotContain(
                        "mx/vigia/local/ArchitectureTest",
                        "mx/vigia/local/check/TestSelectionTest",
                        "mx/vigia/local/tray/LetterTrayTest",
                        "mx/vigia/platform/PlatformArchitectureTest");
    }
}
