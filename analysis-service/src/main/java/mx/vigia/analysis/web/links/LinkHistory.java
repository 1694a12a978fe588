package mx.vigia.analysis.web.links;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.linking.identity.LinkedRecords;
import mx.vigia.analysis.linking.identity.LinkedRecords.LinkedRecord;
import mx.vigia.analysis.linking.identity.ReviewRepository;
import mx.vigia.analysis.linking.identity.ReviewRepository.Decided;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.web.editing.ManualEditsOnBill;

/** The decisions on the records of a bill, in words: who, when, why, and whether they are still active. */
@ApplicationScoped
class LinkHistory {
    static final int MAX_SHOWN = 40;

    private final ReviewRepository reviews;
    private final LinkedRecords records;

    LinkHistory(ReviewRepository reviews, LinkedRecords records) {
        this.reviews = reviews;
        this.records = records;
    }

    /** Returns the latest first, one more than is shown if there are more. */
    List<LinksView.Decision> of(UUID bill, BillLabels labels) {
        List<Decided> decided =
                reviews.findDecisions(bill).stream().limit(MAX_SHOWN + 1).toList();
        Map<UUID, List<LinkedRecord>> about =
                records.findByActs(decided.stream().map(Decided::act).toList());
        return decided.stream()
                .map(each -> shown(each, about.getOrDefault(each.act(), List.of()), labels))
                .toList();
    }

    /** Returns the active decisions of people on these two bills; empty if they are still undecided. */
    List<LinksView.Decision> findBetween(UUID one, UUID other, BillLabels labels) {
        List<Decided> standing = reviews.findDecisions(one).stream()
                .filter(each -> each.person() && each.hasEffect())
                .limit(MAX_SHOWN)
                .toList();
        Map<UUID, List<LinkedRecord>> about =
                records.findByActs(standing.stream().map(Decided::act).toList());
        return standing.stream()
                .filter(each -> about.getOrDefault(each.act(), List.of()).stream()
                        .anyMatch(linked -> other.equals(linked.bill())))
                .map(each -> shown(each, about.get(each.act()), labels))
                .toList();
    }

    private static LinksView.Decision shown(Decided decided, List<LinkedRecord> about, BillLabels labels) {
        return new LinksView.Decision(
                decided.act(),
                labels.words().say(decided.same() ? "links.did.same" : "links.did.not-same"),
                SourceRecordView.all(about, labels),
                who(decided.author(), decided.person(), labels),
                labels.moment(decided.at()),
                decided.person() ? labels.shown(decided.reason()) : formatSignals(decided.reason(), labels),
                state(decided, labels),
                decided.hasEffect());
    }

    private static String state(Decided decided, BillLabels labels) {
        if (decided.hasEffect()) {
            return labels.words().say("links.stands");
        }
        boolean person = !decided.undoneBy().contains("/");
        return labels.words()
                .say(
                        "links.undone",
                        labels.moment(decided.undoneAt()),
                        who(decided.undoneBy(), person, labels),
                        person
                                ? labels.shown(decided.undoneReason())
                                : labels.words().say("links.no-longer"));
    }

    private static String who(String author, boolean person, BillLabels labels) {
        return person
                ? ManualEditsOnBill.who(author, labels.words().language())
                : labels.words().say("links.rule", author);
    }

    /** Returns the signals in words; a rule stores the names of the signals it weighed. */
    private static String formatSignals(String reason, BillLabels labels) {
        return Stream.of(reason.split(", "))
                .map(word -> labels.words().has("review.signal." + word)
                        ? labels.words().say("review.signal." + word)
                        : word)
                .collect(Collectors.joining(", "));
    }
}
