package mx.vigia.analysis.intake.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.deadline.TransitoryArticleDeadlines;
import mx.vigia.analysis.text.obligation.Obligation;
import mx.vigia.analysis.text.obligation.PublishedDecree;

/**
 * The days on which a law in force and its reforms entered or enter into force, each counted from the publication of
 * the decree that orders it.
 */
final class LawEntries {
    private LawEntries() {}

    /** Returns the days of the law itself, then those of its reforms, the latest first. */
    static List<DueDay> of(BillText text) {
        if (!text.known()) {
            return List.of();
        }
        var decrees = PublishedDecree.findIn(text.content());
        var days = new ArrayList<DueDay>();
        Map<String, Integer> places = new HashMap<>();
        Stream.concat(
                        decrees.stream().filter(PublishedDecree::isOfLaw),
                        decrees.reversed().stream().filter(decree -> !decree.isOfLaw()))
                .forEach(decree -> add(decree, text.content(), places, days));
        return days;
    }

    private static void add(PublishedDecree decree, String text, Map<String, Integer> places, List<DueDay> days) {
        TransitoryArticleDeadlines.of(decree.obligations(), decree.published()).stream()
                .filter(ordered -> ordered.obligation().kind() == Obligation.Kind.ENTRY_INTO_FORCE)
                .forEach(ordered -> {
                    var article = decree.published() + "/"
                            + ordered.obligation().part().number();
                    days.add(DueDay.ofLaw(decree, ordered, places.merge(article, 1, Integer::sum), text));
                });
    }
}
