package mx.vigia.analysis.topic;

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
        BaselineFigures.hold("unseen", now.unseen());
    }
}
