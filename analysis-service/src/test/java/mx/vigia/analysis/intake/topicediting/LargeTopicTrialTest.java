package mx.vigia.analysis.intake.topicediting;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.SampleDossiers;
import mx.vigia.analysis.topic.TopicCatalog;
import org.junit.jupiter.api.Test;

/** A trial that affects very many bills counts all and names a limited number. */
class LargeTopicTrialTest {
    @Test
    void largeTrialCountsAllBillsAndNamesTheFirstThousand() {
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
