package mx.vigia.analysis.intake.topicediting;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.SampleDossiers;
import mx.vigia.analysis.topic.TopicCatalog;
import org.junit.jupiter.api.Test;

/** A file that would move very many bills says how many, and names so many as memory and a page have room for. */
class LargeTopicTrialTest {
    @Test
    void allAreCountedAndTheFirstThousandNamed() {
        Dossier bill = SampleDossiers.of(aBill().titled("Que expide la Ley General de Inteligencia Artificial.")
                .sighting());
        int count = TrialTagging.MAX_NAMED_BILLS + 7;
        TrialTagging trialTagging = new TrialTagging("ai", TopicCatalog.read().ruleSet());
        IntStream.range(0, count).forEach(each -> trialTagging.read(bill));

        TrialEffect result = trialTagging.result();

        assertThat(result.counts().added()).isGreaterThanOrEqualTo(count);
        assertThat(result.added()).hasSize(TrialTagging.MAX_NAMED_BILLS);
        assertThat(result.counts().dropped()).isZero();
    }
}
