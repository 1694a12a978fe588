package mx.vigia.analysis.intake.topicediting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Evidence;
import mx.vigia.analysis.dossier.Place;
import mx.vigia.analysis.dossier.SummaryText;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.dossier.Tagged;
import mx.vigia.analysis.language.Wording;
import mx.vigia.analysis.topic.RuleBook;
import mx.vigia.analysis.topic.Tagger;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.TopicRules;

/** Reads bills by other rules and sets what they would be about beside what they are: nothing of them changes. */
final class ShadowReading {
    private static final int SPANS = 3;
    private static final int AROUND = 60;
    private static final int LONGEST_TITLE = 400;

    /** So many bills are named of those that would move each way, the first by their ids; the others are counted. */
    static final int MOST_NAMED = 1_000;

    private static final Comparator<Move> BY_BILL =
            Comparator.comparing((Move move) -> move.bill().toString()).thenComparing(Move::topic);

    private final String topic;
    private final RuleBook book;
    private final Tagger tagger;
    private final List<Move> added = new ArrayList<>();
    private final List<Move> dropped = new ArrayList<>();
    private int inAllAdded;
    private int inAllDropped;
    private int read;
    private int toReview;
    private int notToReview;

    ShadowReading(String topic, RuleBook book) {
        this.topic = topic;
        this.book = book;
        this.tagger = new Tagger(new TopicCatalog(book));
    }

    /** Reads one, with its text; bills are to come by their ids. */
    void read(Dossier bill) {
        Tagged before = bill.tagged();
        Tagged after = tagger.read(bill);
        read++;
        inAllAdded += moved(bill, after.sure(), before.sure(), added);
        inAllDropped += moved(bill, before.sure(), after.sure(), dropped);
        toReview += missing(after.toReview(), before.toReview()).size();
        notToReview += missing(before.toReview(), after.toReview()).size();
    }

    int read() {
        return read;
    }

    Shadow result() {
        String version = book.rules().stream()
                .filter(rules -> rules.topic().id().equals(topic))
                .map(TopicRules::version)
                .findFirst()
                .orElse(null);
        return new Shadow(
                topic,
                version,
                read,
                added.stream().sorted(BY_BILL).toList(),
                dropped.stream().sorted(BY_BILL).toList(),
                inAllAdded,
                inAllDropped,
                toReview,
                notToReview);
    }

    private static int moved(Dossier bill, List<Tag> here, List<Tag> notThere, List<Move> to) {
        List<Tag> moved = missing(here, notThere);
        moved.stream().limit(MOST_NAMED - to.size()).map(tag -> move(bill, tag)).forEach(to::add);
        return moved.size();
    }

    private static Move move(Dossier bill, Tag tag) {
        List<Move.Span> spans = tag.evidence().stream()
                .limit(SPANS)
                .map(evidence -> span(bill, evidence))
                .toList();
        return new Move(bill.id(), cut(bill.title(), LONGEST_TITLE), tag.topic(), spans);
    }

    private static List<Tag> missing(List<Tag> here, List<Tag> there) {
        return here.stream()
                .filter(tag -> there.stream().noneMatch(other -> other.topic().equals(tag.topic())))
                .toList();
    }

    private static Move.Span span(Dossier bill, Evidence evidence) {
        String text = text(bill, evidence.place());
        if (evidence.start() < 0 || evidence.end() > text.length() || evidence.start() > evidence.end()) {
            return new Move.Span(evidence.place().word(), "", evidence.words(), "");
        }
        return new Move.Span(
                evidence.place().word(),
                text.substring(Math.max(0, evidence.start() - AROUND), evidence.start()),
                evidence.words(),
                text.substring(evidence.end(), Math.min(text.length(), evidence.end() + AROUND)));
    }

    private static String text(Dossier bill, Place place) {
        return Wording.clean(
                switch (place) {
                    case TITLE -> bill.title();
                    case SUMMARY -> SummaryText.of(bill);
                    case TEXT, MOTIVES -> bill.text().content();
                });
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most) + "…";
    }
}
