package mx.vigia.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.Tag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real titles with labels set by people, where they are at hand: how often we are right, and how much we find. */
class LabelledTitlesTest {
    private static final Path LABELLED =
            Path.of(System.getProperty("vigia.shared", "nowhere"), "corpus/topics-dev.tsv");

    private final Tagger tagger = new Tagger(TopicCatalog.read());

    private record Labelled(String title, String summary, Set<String> topics, boolean doubtful) {
        static Labelled of(String line) {
            String[] cells = line.split("\t", -1);
            Set<String> topics = new HashSet<>(Set.of(cells[1].split(";")));
            if (cells[2].equals("1")) {
                topics.add("child-online");
            }
            return new Labelled(cells[7], cells.length > 8 ? cells[8] : "", topics, cells[3].equals("1"));
        }
    }

    @BeforeAll
    static void theLabelsAreHere() {
        assumeTrue(Files.isRegularFile(LABELLED), "no labelled titles on this machine");
    }

    @ParameterizedTest
    @CsvSource({
        "cybersecurity, 0.9, 0.9",
        "ai, 0.9, 0.9",
        "cloud, 0.5, 0.5",
        "child-protection, 0.8, 0.8",
        "child-online, 0.8, 0.8"
    })
    void tagsAgreeWithPeople(String topic, double precision, double recall) throws IOException {
        int found = 0;
        int wrong = 0;
        int missed = 0;
        for (Labelled labelled : all()) {
            boolean tagged = topics(labelled).contains(topic);
            boolean meant = labelled.topics().contains(topic);
            found += tagged && meant ? 1 : 0;
            wrong += tagged && !meant ? 1 : 0;
            missed += !tagged && meant ? 1 : 0;
            if (tagged != meant) {
                System.out.println((tagged ? "  too many " : "  missed   ") + topic
                        + (labelled.doubtful() ? " (doubtful)" : "") + ": " + labelled.title());
            }
        }
        double right = (double) found / (found + wrong);
        double share = (double) found / (found + missed);
        System.out.printf(
                "%s: precision %.2f, recall %.2f (%d found, %d too many, %d missed)%n",
                topic, right, share, found, wrong, missed);

        assertThat(right).as("precision of " + topic).isGreaterThanOrEqualTo(precision);
        assertThat(share).as("recall of " + topic).isGreaterThanOrEqualTo(recall);
    }

    private Set<String> topics(Labelled labelled) {
        return tagger.topicsOf(labelled.title() + " " + labelled.summary(), "").stream()
                .map(Tag::topic)
                .collect(Collectors.toSet());
    }

    private static List<Labelled> all() throws IOException {
        return Files.readAllLines(LABELLED).stream().skip(1).map(Labelled::of).toList();
    }
}
