package mx.vigia.analysis.search.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.search.PeriodCounter;
import mx.vigia.analysis.topic.document.BillDocument;

/**
 * Counts how many similar bills were reported or went further, of those presented long enough ago to know. It runs the
 * same index query that is open to everybody.
 */
@ApplicationScoped
public class Precedents {
    /** The number of years of presentation that are counted. */
    private static final int COUNTED_YEARS = 4;

    /** Most bills that move have moved within this number of years. */
    private static final int YEARS_TO_MOVE = 1;

    /**
     * The stages of a bill that was reported in its favour, or went further; not of one discarded, withdrawn or lapsed.
     */
    private static final Set<Stage> MOVED_STAGES = EnumSet.range(Stage.REPORTED_POSITIVE, Stage.RESOLVED);

    static {
        MOVED_STAGES.remove(Stage.REPORTED_NEGATIVE);
        MOVED_STAGES.add(Stage.ACCUMULATED);
    }

    /** Their names in the stage facet. */
    private static final Set<String> MOVED_STAGE_NAMES = MOVED_STAGES.stream()
            .map(stage -> stage.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final PeriodCounter counts;
    private final InstantSource clock;

    Precedents(PeriodCounter counts, InstantSource clock) {
        this.counts = counts;
        this.clock = clock;
    }

    /** Returns the base rate of bills like this one; 503 while the index is being built. */
    public BillFactors of(Dossier bill) {
        LocalDate until = LegalTime.dayOf(clock.instant()).minusYears(YEARS_TO_MOVE);
        LocalDate from = until.minusYears(COUNTED_YEARS);
        PrecedentRate precedent = PrecedentRate.of(criteriaOf(bill), like -> countLike(like, from, until));
        return BillFactors.of(bill, precedent, from, until.minusDays(1), question(precedent.like(), from, until));
    }

    private PrecedentRate countLike(PrecedentCriteria like, LocalDate from, LocalDate until) {
        var counted = counts.count(query(values(like)), QueryField.STAGE, List.of(from, until));
        int moved = MOVED_STAGE_NAMES.stream()
                .mapToInt(stage -> counted.of(stage)[0])
                .sum();
        return new PrecedentRate(like, moved, counted.all()[0]);
    }

    private static PrecedentCriteria criteriaOf(Dossier bill) {
        return new PrecedentCriteria(
                bill.kind().word(),
                bill.site(),
                BillDocument.groups(bill).stream().findFirst().orElse(""),
                bill.tags().stream().map(Tag::topic).findFirst().orElse(""));
    }

    private static List<Query> values(PrecedentCriteria like) {
        List<Query> all = new ArrayList<>();
        add(all, QueryField.KIND, like.kind());
        add(all, QueryField.SOURCE, like.source());
        add(all, QueryField.GROUP, like.group());
        add(all, QueryField.TOPIC, like.topic());
        return all;
    }

    private static void add(List<Query> all, QueryField field, String value) {
        if (!value.isEmpty()) {
            all.add(new Query.Value(field, value, TextAnalyzer.fold(value)));
        }
    }

    private static Query query(List<Query> all) {
        return all.size() == 1 ? all.getFirst() : new Query.And(all);
    }

    private static String question(PrecedentCriteria like, LocalDate from, LocalDate until) {
        List<Query> all = values(like);
        all.add(new Query.Since(from));
        all.add(new Query.Until(until.minusDays(1)));
        return query(all).print();
    }
}
