package mx.vigia.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.DossierTags;
import mx.vigia.analysis.dossier.Evidence;
import mx.vigia.analysis.dossier.EvidencePlace;
import org.junit.jupiter.api.Test;

/** Evidence in titles and texts written for measuring, each marked by chance with odd characters. */
class EvidenceOffsetsTest {
    private static final long SEED = 7;
    private static final String[] NOISE = {
        "", " ", "\n\n", "😀 ", "e\u0301l ", "ﬁn ", "\u00A0", "«", "** ", "SEGURIDAD\u00AD "
    };

    private final Tagger tagger = new Tagger(TopicCatalog.read());

    @Test
    void everySpanIsFoundAtItsOffset() throws IOException, URISyntaxException {
        Random random = new Random(SEED);
        List<Evidence> checked = new ArrayList<>();
        for (LabelledBill bill : bills()) {
            String title = noisy(bill.title(), random);
            String summary = noisy("Resumen: " + bill.title(), random);
            String text = noisy(bill.text(), random);
            DossierTags tagged = tagger.read(title, summary, text);
            Stream.concat(tagged.sure().stream(), tagged.toReview().stream())
                    .flatMap(tag -> Stream.concat(tag.evidence().stream(), tag.against().stream()))
                    .forEach(evidence -> {
                        String where = composed(
                                switch (evidence.place()) {
                                    case TITLE -> title;
                                    case SUMMARY -> summary;
                                    case TEXT, MOTIVES -> text;
                                    case DOCUMENT -> throw new AssertionError("no document was read");
                                });
                        assertThat(where.substring(evidence.start(), evidence.end()))
                                .isEqualTo(evidence.words());
                        checked.add(evidence);
                    });
        }
        assertThat(checked)
                .hasSizeGreaterThan(800)
                .extracting(Evidence::place)
                .contains(EvidencePlace.TITLE, EvidencePlace.SUMMARY, EvidencePlace.TEXT, EvidencePlace.MOTIVES);
    }

    private static String noisy(String text, Random random) {
        String marked = NOISE[random.nextInt(NOISE.length)] + text + NOISE[random.nextInt(NOISE.length)];
        return random.nextBoolean() ? Normalizer.normalize(marked, Normalizer.Form.NFD) : marked;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static List<LabelledBill> bills() throws IOException, URISyntaxException {
        List<LabelledBill> all = new ArrayList<>(ComposedBills.all());
        all.addAll(LabelledBill.readTable(Path.of(
                EvidenceOffsetsTest.class.getResource("/topics/titles.tsv").toURI())));
        return all;
    }
}
