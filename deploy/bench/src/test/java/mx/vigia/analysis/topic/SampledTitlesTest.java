package mx.vigia.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Tag;
import org.junit.jupiter.api.Test;

/**
 * Real titles drawn by lot from three congresses, most of them among those with a word of a topic, and labelled before
 * it was seen what rules say of them. Errors of the last fold are counted and not listed.
 */
class SampledTitlesTest {
    private static final String MEXICAN = "corpus/mx-legislative.tsv.gz";
    private static final List<String> ALL = List.of(MEXICAN, "corpus/latam-bills.tsv.gz", "corpus/us-bills.tsv.gz");
    private static final Set<String> CORE = Set.of("cybersecurity", "ai", "cloud", "child-protection");
    private static final int DAY = 60;
    private static final int MOST_TO_LOOK_AT = 12;

    private final Tagger tagger = new Tagger(TopicCatalog.read());

    @Test
    void tagsAgreeAsInTheBaseline() throws IOException {
        assumeTrue(TitleCorpus.has(ALL.toArray(String[]::new)), "no titles on this machine");
        LabelSet labels = LabelSet.in("sampled.tsv");
        List<LabelledBill> titles = new ArrayList<>();
        for (String file : ALL) {
            TitleCorpus.rows(file).stream()
                    .filter(row -> labels.has(row.get("id")))
                    .map(row -> labels.on(
                            row.get("id"), new LabelSet.LabelledText(row.get("title"), row.get("summary"), "")))
                    .forEach(titles::add);
        }
        assertThat(labels.without(titles)).isEmpty();

        NestedAgreement now = NestedAgreement.of(tagger, titles);

        BaselineFigures.print("drawn by lot", now);
        BaselineFigures.hold("sampled", TagAgreement.of(tagger, titles));
    }

    @Test
    void atMostTwelveOfSixtyTitlesNeedReview() throws IOException {
        assumeTrue(TitleCorpus.has(MEXICAN), "no titles on this machine");
        List<Boolean> looked = TitleCorpus.rows(MEXICAN).parallelStream()
                .map(this::needsReview)
                .toList();

        List<Integer> days = new ArrayList<>();
        for (int from = 0; from + DAY <= looked.size(); from += DAY) {
            days.add((int) looked.subList(from, from + DAY).stream()
                    .filter(Boolean::booleanValue)
                    .count());
        }

        System.out.printf(
                "of 60 matters, on %d days: at most %d to look at of the core topics, %.1f on the average%n",
                days.size(),
                days.stream().mapToInt(Integer::intValue).max().orElseThrow(),
                days.stream().mapToInt(Integer::intValue).average().orElseThrow());
        assertThat(days).hasSizeGreaterThan(100).allMatch(day -> day <= MOST_TO_LOOK_AT);
    }

    /** Of whom the four core topics concern: sure or to review. */
    private boolean needsReview(Map<String, String> row) {
        var tagged = tagger.read(row.get("title"), row.get("summary"), "");
        return Stream.of(tagged.sure(), tagged.toReview())
                .flatMap(Collection::stream)
                .map(Tag::topic)
                .anyMatch(CORE::contains);
    }
}
