package mx.vigia.analysis.topic.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.FederalSites;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;

/** The papers of a bill by the names of their kinds: what it is itself, and what its steps made of it. */
final class BillPapers {
    /** Kinds that chambers pass and send on; a motion that is passed makes no minuta. */
    private static final Set<BillKind> BILL_KINDS =
            Set.of(BillKind.INITIATIVE, BillKind.MINUTA, BillKind.REPORT, BillKind.DECREE);

    private BillPapers() {}

    static List<String> of(Dossier bill) {
        var steps = BILL_KINDS.contains(bill.kind()) ? bill.steps() : List.<Step>of();
        return Stream.concat(Stream.of(bill.kind()), steps.stream().flatMap(BillPapers::madeBy))
                .distinct()
                .flatMap(kind -> ValueNames.kind(kind).stream())
                .distinct()
                .toList();
    }

    private static Stream<BillKind> madeBy(Step step) {
        return switch (step.kind()) {
            case REPORTED, REPORTED_NEGATIVE -> Stream.of(BillKind.REPORT);
            case PASSED -> Stream.of(BillKind.MINUTA).filter(minuta -> FederalSites.is(step.chamber()));
            case PUBLISHED -> Stream.of(BillKind.DECREE);
            case PRESENTED, REFERRED, EXTENDED, URGENT, WAIVED, REJECTED, WITHDRAWN, OTHER -> Stream.empty();
        };
    }
}
