package mx.vigia.analysis.search;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** A question whose answers come in an order. */
public class OrderedQuestion extends Question {
    @QueryParam("sort")
    @DefaultValue("")
    @Parameter(
            description =
                    "relevance, action (newest action first), seen (newest found first) or changed (newest change first)."
                            + " Programs are answered by relevance where there are words, else in the order seen.")
    String sort;

    /** As asked for; else by relevance where words were given, and by the newest change where not. */
    Order order() {
        return order(nothingAsked() ? Order.CHANGED : Order.ACTION);
    }

    /** As asked for; else by relevance where words were given, and in this order where not. */
    Order order(Order withoutWords) {
        return Order.named(sort).orElse(q.isBlank() ? withoutWords : Order.RELEVANCE);
    }

    @Override
    Address address() {
        return new Address(words(), chosen(), Order.named(sort).map(Order::code).orElse(""));
    }
}
