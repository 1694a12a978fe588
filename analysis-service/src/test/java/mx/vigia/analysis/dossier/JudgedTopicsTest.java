package mx.vigia.analysis.dossier;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.ManualEditSignature;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.ManualStatement.Judged;
import mx.vigia.analysis.bill.RecordUpdateResult;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.folding.DossierFold;
import mx.vigia.analysis.intake.BillSightings;
import org.junit.jupiter.api.Test;

class JudgedTopicsTest {
    private static final Instant NOW = Instant.parse("2026-09-04T15:00:00Z");
    private static final UUID BILL = new UUID(7, 7);
    private static final List<String> TOPICS = List.of("ai", "cloud", "online", "minors", "telecom");
    private static final Function<String, List<String>> BROADER =
            topic -> topic.equals("online") ? List.of("minors") : List.of();
    private static final int TRIES = 500;

    @Test
    void latestJudgementOverridesTheRulesForItsTopicOnly() {
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            DossierTags byRules = some(random);
            List<Judged> acts = words(random);
            Map<String, Boolean> last =
                    acts.stream().collect(Collectors.toMap(Judged::topic, Judged::about, (earlier, later) -> later));

            DossierTags after = byRules.after(folded(List.of(bill()), acts).judged(), BROADER);

            last.forEach((topic, about) -> {
                assertThat(topics(after.sure()).contains(topic)).as(topic).isEqualTo(about);
                assertThat(topics(after.toReview())).as(topic).doesNotContain(topic);
            });
            boolean widened = last.getOrDefault("online", false);
            TOPICS.stream()
                    .filter(topic -> !last.containsKey(topic) && !(widened && topic.equals("minors")))
                    .forEach(topic -> {
                        assertThat(tag(after.sure(), topic)).isEqualTo(tag(byRules.sure(), topic));
                        assertThat(tag(after.toReview(), topic)).isEqualTo(tag(byRules.toReview(), topic));
                    });
        }
    }

    @Test
    void judgedNarrowTopicImpliesTheBroaderOne() {
        List<TopicJudgement> narrow =
                folded(List.of(bill()), List.of(word(1, "online", true))).judged();
        List<TopicJudgement> denied = folded(
                        List.of(bill()), List.of(word(1, "minors", false), word(2, "online", true)))
                .judged();

        assertThat(topics(DossierTags.NONE.after(narrow, BROADER).sure())).containsExactly("online", "minors");
        assertThat(topics(DossierTags.NONE.after(denied, BROADER).sure())).containsExactly("online");
    }

    @Test
    void judgementOfARemovedTopicMakesNoTag() {
        Dossier bill = folded(List.of(bill()), List.of(word(1, "ai", true), word(2, "gone", true)));
        DossierTagger tagger = new DossierTagger() {
            @Override
            public DossierTags read(String title, String summary, String text) {
                return DossierTags.NONE;
            }

            @Override
            public boolean hasTopic(String topic) {
                return TOPICS.contains(topic);
            }
        };

        assertThat(topics(tagger.read(bill).sure())).containsExactly("ai");
        assertThat(topics(tagger.tagTitle(bill).sure())).containsExactly("ai");
    }

    @Test
    void judgedTopicsHoldInAnyOrderOfPages() {
        List<BillSightings> pages = List.of(
                bill().on("annex-part").text("Texto."), bill().on("turn-list").turnedTo("Salud"), bill());
        List<Judged> acts = List.of(word(1, "ai", false), word(2, "cloud", true), word(3, "ai", true));
        List<TopicJudgement> expected = folded(pages, acts).judged();

        assertThat(expected).extracting(TopicJudgement::topic).containsExactly("ai", "cloud");
        assertThat(expected).extracting(TopicJudgement::about).containsExactly(true, true);
        for (int seed = 0; seed < 40; seed++) {
            List<BillSightings> shuffled = new ArrayList<>(pages);
            shuffled.addAll(pages);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(folded(shuffled, acts).judged()).isEqualTo(expected);
        }
    }

    private static Dossier folded(List<BillSightings> pages, List<Judged> acts) {
        SourceRecord record =
                SourceRecord.empty(pages.getFirst().sighting().bill(), NOW).with(List.copyOf(acts));
        for (BillSightings page : pages) {
            if (record.process(page.sighting())
                    instanceof RecordUpdateResult.News(var sourceRecord, var reconsidered)) {
                record = sourceRecord;
            }
        }
        return DossierFold.of(BILL, 1, List.of(record), NOW, NOW);
    }

    private static BillSightings bill() {
        return aBill().numbered("66/1").titled("Que reforma la Ley de Puentes");
    }

    private static List<Judged> words(Random random) {
        List<Judged> acts = new ArrayList<>();
        int count = random.nextInt(6);
        for (int second = 0; second < count; second++) {
            acts.add(word(second, TOPICS.get(random.nextInt(TOPICS.size())), random.nextBoolean()));
        }
        return acts;
    }

    private static Judged word(int second, String topic, boolean about) {
        return new ManualStatement.Judged(
                new ManualEditSignature(
                        new UUID(1, second), new UUID(2, 2), NOW.plusSeconds(second), "porque sí", null),
                topic,
                about);
    }

    private static DossierTags some(Random random) {
        List<Tag> sure = new ArrayList<>();
        List<Tag> toReview = new ArrayList<>();
        for (String topic : TOPICS) {
            int where = random.nextInt(3);
            if (where == 1) {
                sure.add(new Tag(topic, 0.7, List.of(), List.of(), "v"));
            } else if (where == 2) {
                toReview.add(new Tag(topic, 0.4, List.of(), List.of(), "v"));
            }
        }
        return new DossierTags(sure, toReview);
    }

    private static List<String> topics(List<Tag> tags) {
        return tags.stream().map(Tag::topic).toList();
    }

    private static List<Tag> tag(List<Tag> tags, String topic) {
        return tags.stream().filter(tag -> tag.topic().equals(topic)).toList();
    }
}
