package mx.vigia.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Real titles with labels set by people, where they are at hand. What counts is the last fold, at which nobody looks
 * who writes rules.
 */
class LabelledTitlesTest {
    private static final List<String> CORE = List.of("cybersecurity", "ai", "cloud", "child-protection");
    /** One in a hundred is wanted; of about a hundred unrelated bills two have one. */
    private static final double MOST_FALSE_TAGS = 2;

    private static final List<String> LABELLED = List.of("corpus/topics-dev.tsv", "corpus/topics-dev2.tsv");

    @Test
    void unseenTagsAgreeWithPeople() throws IOException {
        assumeTrue(TitleCorpus.has(LABELLED.toArray(String[]::new)), "no labelled titles on this machine");
        List<LabelledBill> bills = new ArrayList<>();
        for (String table : LABELLED) {
            bills.addAll(LabelledBill.readTable(TitleCorpus.of(table)));
        }

        NestedAgreement now = NestedAgreement.of(new Tagger(TopicCatalog.read()), bills);

        BaselineFigures.print("labelled by people", now);
        TagAgreement unseen = now.unseen();
        BaselineFigures.hold("unseen", unseen);
        assertThat(unseen.macroF1()).isGreaterThanOrEqualTo(0.92);
        assertThat(unseen.scoreOf(LabelledBill.CHILD_ONLINE_LABEL).f1()).isGreaterThanOrEqualTo(0.90);
        assertThat(unseen.falseAlarmsPerHundred()).isLessThanOrEqualTo(MOST_FALSE_TAGS);
        assertThat(CORE)
                .filteredOn(topic -> unseen.scoreOf(topic).meant() >= BaselineFigures.MIN_BILLS)
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(unseen.withReview().get(topic).recall())
                        .as("recall of %s, with those to review", topic)
                        .isGreaterThanOrEqualTo(0.98));
    }
}
