package mx.vigia.analysis.web.versions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.LimitedList;
import mx.vigia.analysis.deadline.Deadline;
import mx.vigia.analysis.deadline.OrderedDeadline;
import mx.vigia.analysis.deadline.TransitoryArticleDeadlines;
import mx.vigia.analysis.text.TextVersion;
import mx.vigia.analysis.text.obligation.Obligation;
import mx.vigia.analysis.text.obligation.ObligationFinder;
import mx.vigia.analysis.text.obligation.PublishedDecree;

/**
 * The obligations of a text, and their days if it is published. In the text of a law in force, the articles of the law
 * and of each reform count from the publication of their own decree, never from the last reform.
 *
 * @param deadlines the days that can be computed
 * @param reforms the day of publication of the reform to which an obligation belongs; those of the law itself are left
 *     out
 */
record DatedObligations(
        LimitedList<Obligation> found, Map<Obligation, Deadline> deadlines, Map<Obligation, LocalDate> reforms) {
    static DatedObligations of(VersionView version, TextVersion text) {
        var decrees = version.isOfLawInForce() ? PublishedDecree.findIn(text.content()) : List.<PublishedDecree>of();
        if (!decrees.isEmpty()) {
            return ofLaw(decrees);
        }
        var found = ObligationFinder.findTransitory(text);
        boolean counts = version.kind() == BillKind.DECREE && !version.isOfLawInForce();
        Map<Obligation, Deadline> deadlines = new HashMap<>();
        if (counts) {
            putDays(found.items(), version.day(), deadlines);
        }
        return new DatedObligations(found, deadlines, Map.of());
    }

    private static DatedObligations ofLaw(List<PublishedDecree> decrees) {
        Map<Obligation, Deadline> deadlines = new HashMap<>();
        Map<Obligation, LocalDate> reforms = new HashMap<>();
        for (var decree : decrees) {
            putDays(decree.obligations(), decree.published(), deadlines);
            if (!decree.isOfLaw()) {
                decree.obligations().forEach(obligation -> reforms.put(obligation, decree.published()));
            }
        }
        var all = decrees.stream()
                .flatMap(decree -> decree.obligations().stream())
                .toList();
        return new DatedObligations(LimitedList.of(all, ObligationFinder.MAX_OBLIGATIONS), deadlines, reforms);
    }

    private static void putDays(
            List<Obligation> obligations, LocalDate published, Map<Obligation, Deadline> deadlines) {
        for (OrderedDeadline ordered : TransitoryArticleDeadlines.of(obligations, published)) {
            deadlines.putIfAbsent(ordered.obligation(), ordered.deadline());
        }
    }

    Optional<Deadline> deadline(Obligation obligation) {
        return Optional.ofNullable(deadlines.get(obligation));
    }

    Optional<LocalDate> reform(Obligation obligation) {
        return Optional.ofNullable(reforms.get(obligation));
    }
}
