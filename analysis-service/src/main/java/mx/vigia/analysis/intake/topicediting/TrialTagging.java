package mx.vigia.analysis.intake.topicediting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierTags;
import mx.vigia.analysis.dossier.Evidence;
import mx.vigia.analysis.dossier.EvidencePlace;
import mx.vigia.analysis.dossier.SummaryText;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.topic.Tagger;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.TopicRuleSet;
import mx.vigia.analysis.topic.TopicRules;

/** Tags bills by other rules and compares the result with their current tags, without changing any. */
final class TrialTagging {
    private static final int MAX_SPANS = 3;
    private static final int CONTEXT_LENGTH = 60;
    private static final int MAX_TITLE_LENGTH = 400;

    /** The most bills named per direction of change, the first by id; the others are only counted. */
    static final int MAX_NAMED_BILLS = 1_000;

    private static final Comparator<TopicChange> BILL_ORDER =
            Comparator.comparing((TopicChange move) -> move.bill().toString()).thenComparing(TopicChange::topic);

    private final String topic;
    private final TopicRuleSet ruleSet;
    private final Tagger tagger;
    private final List<TopicChange> added = new ArrayList<>();
    private final List<TopicChange> dropped = new ArrayList<>();
    private int inAllAdded;
    private int inAllDropped;
    private int read;
    private int toReview;
    private int notToReview;

    TrialTagging(String topic, TopicRuleSet ruleSet) {
        this.topic = topic;
        this.ruleSet = ruleSet;
        this.tagger = new Tagger(new TopicCatalog(ruleSet));
    }

    /** Reads one bill with its text; bills must arrive ordered by id. */
    void read(Dossier bill) {
        DossierTags before = bill.tagged();
        DossierTags after = tagger.read(bill);
        read++;
        inAllAdded += addMoved(bill, after.sure(), before.sure(), added);
        inAllDropped += addMoved(bill, before.sure(), after.sure(), dropped);
        toReview += missingTopics(after.toReview(), before.toReview()).size();
        notToReview += missingTopics(before.toReview(), after.toReview()).size();
    }

    int read() {
        return read;
    }

    TrialEffect result() {
        String version = ruleSet.rules().stream()
                .filter(rules -> rules.topic().id().equals(topic))
                .map(TopicRules::version)
                .findFirst()
                .orElse(null);
        return new TrialEffect(
                topic,
                version,
                read,
                added.stream().sorted(BILL_ORDER).toList(),
                dropped.stream().sorted(BILL_ORDER).toList(),
                new TrialEffect.Counts(inAllAdded, inAllDropped, toReview, notToReview));
    }

    private static int addMoved(Dossier bill, List<Tag> here, List<Tag> notThere, List<TopicChange> to) {
        List<Tag> moved = missingTopics(here, notThere);
        moved.stream()
                .limit(MAX_NAMED_BILLS - to.size())
                .map(tag -> move(bill, tag))
                .forEach(to::add);
        return moved.size();
    }

    private static TopicChange move(Dossier bill, Tag tag) {
        List<TopicChange.Span> spans = tag.evidence().stream()
                .limit(MAX_SPANS)
                .map(evidence -> span(bill, evidence))
                .toList();
        return new TopicChange(bill.id(), cut(bill.title(), MAX_TITLE_LENGTH), tag.topic(), spans);
    }

    private static List<Tag> missingTopics(List<Tag> here, List<Tag> there) {
        return here.stream()
                .filter(tag -> there.stream().noneMatch(other -> other.topic().equals(tag.topic())))
                .toList();
    }

    private static TopicChange.Span span(Dossier bill, Evidence evidence) {
        String text = text(bill, evidence.place());
        if (evidence.start() < 0 || evidence.end() > text.length() || evidence.start() > evidence.end()) {
            return new TopicChange.Span(evidence.place().word(), "", evidence.words(), "");
        }
        return new TopicChange.Span(
                evidence.place().word(),
                text.substring(Math.max(0, evidence.start() - CONTEXT_LENGTH), evidence.start()),
                evidence.words(),
                text.substring(evidence.end(), Math.min(text.length(), evidence.end() + CONTEXT_LENGTH)));
    }

    private static String text(Dossier bill, EvidencePlace place) {
        return TextAnalyzer.toNfc(
                switch (place) {
                    case TITLE -> bill.title();
                    case SUMMARY -> SummaryText.of(bill);
                    case TEXT, MOTIVES -> bill.text().content();
                    case DOCUMENT -> "";
                });
    }

    private static String cut(String words, int max) {
        return words.length() <= max ? words : words.substring(0, max) + "…";
    }
}
