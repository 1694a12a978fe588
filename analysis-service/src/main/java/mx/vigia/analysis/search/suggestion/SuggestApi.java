package mx.vigia.analysis.search.suggestion;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.search.index.BillIndex;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** REST API that completes queries while they are typed. */
@Path("/api/v1/suggest")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bills")
class SuggestApi {
    private static final int MAX_SUGGESTIONS = 10;

    /** The suggested queries, likeliest first. */
    @Schema(name = "SuggestionList")
    record Suggestions(List<Suggestion> items) {}

    /** A suggested query. */
    @Schema(name = "Suggestion")
    record Suggestion(
            @Schema(
                    description =
                            "What was completed: law, proponent, committee, topic, stage, kind, chamber, entity, legislature or term.",
                    examples = "law")
            String kind,

            @Schema(description = "The kind in the language of the reader.", examples = "ley")
            String label,

            @Schema(examples = "Ley General de Ciberseguridad")
            String text,

            @Schema(description = "The whole question.", examples = "ley:\"Ley General de Ciberseguridad\"")
            String q,

            @Schema(description = "How many bills answer it: one at least.")
            int bills) {}

    private final BillIndex bills;
    private final LabelsFactory labelsFactory;

    SuggestApi(BillIndex bills, LabelsFactory labelsFactory) {
        this.bills = bills;
        this.labelsFactory = labelsFactory;
    }

    @GET
    @Operation(
            summary = "Complete a question",
            description =
                    "By the names of laws, proponents and committees that bills bear, by topics and by terms of the glossary: what may"
                            + " follow its last words. None is given that no bill answers.")
    @APIResponse(responseCode = "200", description = "Questions that may be meant; none for fewer than two letters.")
    @APIResponse(responseCode = "400", description = "A parameter is unknown, too long or out of bounds.")
    @APIResponse(responseCode = "503", description = "The index is being built; ask again in a while.")
    public Suggestions suggest(
            @QueryParam("q")
                    @DefaultValue("")
                    @Parameter(
                            description = "The question as far as it is typed.",
                            example = "ciberse",
                            schema = @Schema(maxLength = QueryLanguage.MAX_QUERY_LENGTH))
                    String q,
            @QueryParam("limit")
                    @DefaultValue("8")
                    @Parameter(
                            description = "Suggestions at most.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10"))
                    String limit) {
        var labels = labelsFactory.labels();
        var parameters = new QueryParameters(labels.words());
        parameters.checkLength("q", q, QueryLanguage.MAX_QUERY_LENGTH);
        int max = (int) parameters.number("limit", limit, 1, MAX_SUGGESTIONS);
        return bills.search(searcher -> new Suggestions(new Completer(searcher, labels)
                .of(q.stripLeading(), max).stream()
                        .map(one -> new Suggestion(
                                one.kind(),
                                labels.words().say("suggest." + one.kind()),
                                one.text(),
                                one.q(),
                                one.bills()))
                        .toList()));
    }
}
