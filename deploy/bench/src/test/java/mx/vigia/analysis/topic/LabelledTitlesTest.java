package mx.vigia.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real titles with labels set by people, where they are at hand: how often we are right, and how much we find. */
class LabelledTitlesTest {
    private static final Path LABELLED =
            Path.of(System.getProperty("vigia.shared", "nowhere"), "corpus/topics-dev.tsv");
    private static final List<String> CORE = List.of("cybersecurity", "ai", "cloud", "child-protection");

    @Test
    void tagsAgreeWithPeople() throws IOException {
        assumeTrue(Files.isRegularFile(LABELLED), "no labelled titles on this machine");

        TagAgreement now = TagAgreement.of(new Tagger(TopicCatalog.read()), LabelledBill.readTable(LABELLED));

        BaselineFigures.print("labelled by people", now);
        BaselineFigures.hold("labelled", now);
        assertThat(now.macroF1()).isGreaterThanOrEqualTo(0.92);
        assertThat(now.sure().get(LabelledBill.CHILD_ONLINE_LABEL).f1()).isGreaterThanOrEqualTo(0.90);
        assertThat(now.falseAlarmsPerHundred()).isLessThanOrEqualTo(1);
        assertThat(CORE).allSatisfy(topic -> {
            assertThat(now.sure().get(topic).f1()).as(topic).isGreaterThanOrEqualTo(0.93);
            assertThat(now.withReview().get(topic).recall()).as(topic).isGreaterThanOrEqualTo(0.98);
        });
    }
}
