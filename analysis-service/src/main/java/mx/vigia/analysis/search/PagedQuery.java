package mx.vigia.analysis.search;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Parameters of a search with sorted and paged results. */
class PagedQuery extends OrderedQuery {
    @QueryParam("cursor")
    @DefaultValue("")
    @Parameter(
            description =
                    "The value of next of the page before, with the same question, choices and order. In the order"
                            + " seen, pages hold every bill that was there"
                            + " when the first was asked for and answers still, each once, whatever changes meanwhile; in the"
                            + " other orders, each that does not change itself, whatever comes in.")
    String cursor;
}
