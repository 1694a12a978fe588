package mx.vigia.analysis.search;

import java.util.Set;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.MatchAll;
import mx.vigia.analysis.language.query.Query.Not;
import mx.vigia.analysis.language.query.Query.Or;
import mx.vigia.analysis.language.query.Query.Since;
import mx.vigia.analysis.language.query.Query.Until;
import mx.vigia.analysis.language.query.Query.Value;

/** Decides whether a query ranks its results; pure filters do not. */
final class RankedQueries {
    private static final Set<QueryField> FILTER_FIELDS = Set.of(
            QueryField.TOPIC,
            QueryField.STAGE,
            QueryField.KIND,
            QueryField.CHAMBER,
            QueryField.GROUP,
            QueryField.SOURCE,
            QueryField.ENTITY,
            QueryField.LEGISLATURE,
            QueryField.PAPER,
            QueryField.MATTER,
            QueryField.NORM,
            QueryField.PERSON,
            QueryField.BODY);

    private RankedQueries() {}

    /** Whether it contains words, numbers or articles, and not only facet values and dates. */
    static boolean isRanked(Query query) {
        return switch (query) {
            case MatchAll all -> false;
            case Since since -> false;
            case Until until -> false;
            case Not not -> false;
            case Value value -> !FILTER_FIELDS.contains(value.field());
            case Or(var any) -> any.stream().anyMatch(RankedQueries::isRanked);
            case And(var all) -> all.stream().anyMatch(RankedQueries::isRanked);
            default -> true;
        };
    }
}
