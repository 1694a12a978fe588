package mx.vigia.analysis.search;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import mx.vigia.analysis.search.index.ResultOrder;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** A question whose answers come in an order. */
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

    /** As asked for; else by relevance where words were given, and by the newest change where not. */
    ResultOrder order() {
        return order(isEmptyQuery() ? ResultOrder.CHANGED : ResultOrder.ACTION);
    }

    /** As asked for; else by relevance where words were given, and in this order where not. */
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
