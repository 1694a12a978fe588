package mx.vigia.analysis.search;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import mx.vigia.analysis.search.index.ResultOrder;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Parameters of a search with sorted results. */
public class OrderedQuery extends SearchParameters {
    @QueryParam("sort")
    @DefaultValue("")
    @Parameter(
            description =
                    "relevance, action (newest action first), seen (newest found first) or changed (newest change first)."
                            + " Programs are answered by relevance where there are words, else in the order seen; values of fields and days are no words.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"relevance", "action", "seen", "changed"}))
    String sort;

    /** Returns the requested order; by default relevance if words are given, else newest change. */
    ResultOrder order() {
        return order(isEmptyQuery() ? ResultOrder.CHANGED : ResultOrder.ACTION);
    }

    /** Returns the requested order; by default relevance if words are given, else this order. */
    ResultOrder order(ResultOrder withoutWords) {
        return ResultOrder.findByName(sort).orElse(hasRelevanceTerms() ? ResultOrder.RELEVANCE : withoutWords);
    }

    @Override
    SearchAddress address() {
        return new SearchAddress(
                words(),
                chosen(),
                ResultOrder.findByName(sort).map(ResultOrder::code).orElse(""));
    }
}
