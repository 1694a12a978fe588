package mx.vigia.analysis.matching.publishing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AmendmentKind;

/** How far a bill reaches if it is adopted, from what it states; nothing of a reader is in it. */
enum BillReach {
    CONSTITUTION,
    /** A new general or federal law, or the end of one. */
    FEDERAL_LAW,
    FEDERAL_REFORM,
    /** One article of a general or federal law. */
    FEDERAL_ARTICLE,
    FEDERAL_RULE,
    FEDERAL_MOTION,
    STATE_LAW,
    STATE_REFORM,
    STATE_ARTICLE,
    STATE_MOTION,
    OTHER;

    private static final String MEXICAN_SITES = "mx.";

    private static final String CONSTITUTION_ID = "constitucion-politica-de-los-estados-unidos-mexicanos";

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static BillReach of(Dossier bill) {
        if (bill.congress().isPresent()) {
            return of(bill, CONGRESS_OF_A_STATE);
        }
        boolean federal = Stream.concat(
                        Stream.of(bill.site()), bill.provenance().stream().map(Provenance::site))
                .anyMatch(site -> site.startsWith(MEXICAN_SITES));
        return federal ? of(bill, FEDERATION) : OTHER;
    }

    /** The reaches of one order of government: of a new law, of a reform, of one article, of a motion and of a rule. */
    private record Order(BillReach law, BillReach reform, BillReach article, BillReach motion, BillReach rule) {}

    private static final Order FEDERATION =
            new Order(FEDERAL_LAW, FEDERAL_REFORM, FEDERAL_ARTICLE, FEDERAL_MOTION, FEDERAL_RULE);
    private static final Order CONGRESS_OF_A_STATE =
            new Order(STATE_LAW, STATE_REFORM, STATE_ARTICLE, STATE_MOTION, OTHER);

    private static BillReach of(Dossier bill, Order order) {
        if (bill.kind() == BillKind.MOTION) {
            return order.motion();
        }
        if (bill.kind() == BillKind.RULE
                || bill.kind() == BillKind.DRAFT_RULE
                || bill.kind() == BillKind.CONSULTATION) {
            return order.rule();
        }
        List<AffectedLaw> laws = bill.laws().stream()
                .filter(law -> law.relation() != AmendmentKind.MENTION)
                .toList();
        if (order == FEDERATION && laws.stream().anyMatch(law -> law.id().equals(CONSTITUTION_ID))) {
            return CONSTITUTION;
        }
        if (laws.stream().anyMatch(law -> !law.relation().changesProvisions())) {
            return order.law();
        }
        long articles = laws.stream()
                .flatMap(law -> law.articles().stream().map(article -> law.id() + " " + article))
                .distinct()
                .count();
        if (laws.isEmpty()) {
            return OTHER;
        }
        return articles == 1 ? order.article() : order.reform();
    }
}
