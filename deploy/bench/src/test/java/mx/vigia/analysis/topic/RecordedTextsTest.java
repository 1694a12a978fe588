package mx.vigia.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.platform.text.Json;
import org.junit.jupiter.api.Test;

/**
 * Whole notices of one day of the Diario Oficial as they were recorded, labelled from their texts: printed apart from
 * titles, and together with the texts that were written here.
 */
class RecordedTextsTest {
    private static final String NOTICES = "recorded/dof/notas_2026-07-31_texto.jsonl";

    private final Tagger tagger = new Tagger(TopicCatalog.read());

    @Test
    void fullTextTagsAgreeAsInTheBaseline() throws IOException {
        assumeTrue(TitleCorpus.has(NOTICES), "no recordings on this machine");
        LabelSet labels = LabelSet.in("recorded-texts.tsv");

        List<LabelledBill> recorded = recorded(labels);
        TagAgreement all = TagAgreement.of(
                tagger,
                Stream.concat(recorded.stream(), ComposedBills.all().stream()).toList());

        assertThat(labels.without(recorded)).isEmpty();
        BaselineFigures.print("recorded texts", TagAgreement.of(tagger, recorded));
        BaselineFigures.print("texts, recorded and written here", all);
        TagScore whole = all.sure().values().stream().reduce(TagScore.ZERO, TagScore::plus);
        assertThat(whole.precision()).isGreaterThanOrEqualTo(0.90);
        assertThat(whole.recall()).isGreaterThanOrEqualTo(0.95);
        BaselineFigures.hold("recorded", TagAgreement.of(tagger, recorded));
    }

    private static List<LabelledBill> recorded(LabelSet labels) throws IOException {
        try (Stream<String> lines = Files.lines(TitleCorpus.of(NOTICES))) {
            return lines.map(line -> Json.read(line, JsonNode.class))
                    .map(notice -> labels.on(
                            notice.get("codigo").asText(),
                            new LabelSet.LabelledText(
                                    notice.get("titulo").textValue(),
                                    "",
                                    notice.get("body_text").textValue())))
                    .toList();
        }
    }
}
