package mx.vigia.analysis.search;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import mx.vigia.analysis.search.index.Order;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** A question whose answers come in an order. */
public class OrderedQuestion extends Question {
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
    Order order() {
        return order(nothingAsked() ? Order.CHANGED : Order.ACTION);
    }

    /** As asked for; else by relevance where words were given, and in this order where not. */
    Order order(Order withoutWords) {
        return Order.named(sort).orElse(asksForWords() ? Order.RELEVANCE : withoutWords);
    }

    @Override
    Address address() {
        return new Address(words(), chosen(), Order.named(sort).map(Order::code).orElse(""));
    }
}
