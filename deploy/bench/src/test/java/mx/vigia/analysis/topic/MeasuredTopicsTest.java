package mx.vigia.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Agreement of tags with labels over titles and texts written for this project, with hard negatives; printed by each
 * build.
 */
class MeasuredTopicsTest {
    private final Tagger tagger = new Tagger(TopicCatalog.read());

    @Test
    void titleTagsAgreeAsInTheBaseline() throws IOException, URISyntaxException {
        List<LabelledBill> titles = titles();
        assertThat(titles).hasSizeGreaterThanOrEqualTo(300);

        TagAgreement now = TagAgreement.of(tagger, titles);

        BaselineFigures.print("titles", now);
        BaselineFigures.hold("titles", now);
        assertThat(now.falseAlarmsPerHundred()).isLessThanOrEqualTo(1);
    }

    @Test
    void textTagsAgreeAsInTheBaseline() {
        List<LabelledBill> texts = ComposedBills.all();
        assertThat(texts).hasSizeGreaterThanOrEqualTo(120);

        TagAgreement now = TagAgreement.of(tagger, texts);

        BaselineFigures.print("texts", now);
        BaselineFigures.hold("texts", now);
        TagScore all = now.sure().values().stream().reduce(TagScore.ZERO, TagScore::plus);
        assertThat(all.precision()).isGreaterThanOrEqualTo(0.90);
        assertThat(all.recall()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void dropOfMoreThanAPointIsDetected() throws IOException, URISyntaxException {
        List<LabelledBill> mislabelled = titles().stream()
                .map(bill -> new LabelledBill(
                        bill.id(),
                        bill.topics().contains("ai") ? "Un título mudo" : bill.title(),
                        "",
                        "",
                        bill.topics(),
                        Set.of(),
                        false))
                .toList();

        Map<String, TagScore> now = TagAgreement.of(tagger, mislabelled).sure();

        assertThat(now.get("ai").f1()).isZero();
        assertThrows(AssertionError.class, () -> BaselineFigures.hold("titles", TagAgreement.of(tagger, mislabelled)));
    }

    private static List<LabelledBill> titles() throws IOException, URISyntaxException {
        return LabelledBill.readTable(Path.of(
                MeasuredTopicsTest.class.getResource("/topics/titles.tsv").toURI()));
    }
}
