package mx.vigia.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagAgreementTest {
    private static final String LAW = "Que expide la Ley General de Ciberseguridad";

    @Test
    void onlyJudgedTopicsOfABillAreMeasured(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("gold.tsv");
        Files.writeString(
                table,
                "id\tlabels\tchild_online\tdoubtful\ttitle\tjudged\n"
                        + "1\tnone\t0\t0\t" + LAW + " y de la inteligencia artificial\tai\n"
                        + "2\tcybersecurity\t0\t0\t" + LAW + "\tcybersecurity\n");

        Map<String, TagScore> scores = TagAgreement.of(new Tagger(TopicCatalog.read()), LabelledBill.readTable(table))
                .sure();

        assertThat(scores.get("ai")).isEqualTo(new TagScore(0, 1, 0));
        assertThat(scores.get("cybersecurity")).isEqualTo(new TagScore(1, 0, 0));
        assertThat(scores.get("telecom")).isEqualTo(TagScore.ZERO);
    }
}
