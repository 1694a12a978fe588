package mx.vigia.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mx.vigia.bench.tables.LabelledSynopses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bills with an official synopsis, labelled from both before rules saw them, where the texts are at hand. */
class SynopsesTest {
    private static final String SHARED = System.getProperty("vigia.shared", "nowhere");

    /** About a dozen unseen tags are too few for a proportion. */
    private static final int MOST_ERRORS = 1;

    @TempDir
    Path folder;

    @Test
    void tagsOfTitleAndSynopsisAgreeAsInTheBaseline() throws IOException, URISyntaxException {
        assumeTrue(
                TitleCorpus.has("corpus/mx-legislative.tsv.gz", "recorded/sitl-deputies-2026/115_3_Ini.html"),
                "no synopses on this machine");
        Path labels = Path.of(
                SynopsesTest.class.getResource("/topics/synopses-labels.tsv").toURI());
        List<String> table = LabelledSynopses.table(labels, Path.of(SHARED));
        assertThat(table).hasSameSizeAs(Files.readAllLines(labels));
        Path file = Files.write(folder.resolve("synopses.tsv"), table);

        NestedAgreement now = NestedAgreement.of(new Tagger(TopicCatalog.read()), LabelledBill.readTable(file));

        BaselineFigures.print("with synopses", now);
        TagAgreement all = TagAgreement.of(new Tagger(TopicCatalog.read()), LabelledBill.readTable(file));
        BaselineFigures.hold("synopses", all);
        TagScore unseen = now.unseen().total();
        assertThat(unseen.meant()).isPositive();
        assertThat(unseen.wrong()).isLessThanOrEqualTo(MOST_ERRORS);
        assertThat(unseen.missed()).isLessThanOrEqualTo(MOST_ERRORS);
    }
}
