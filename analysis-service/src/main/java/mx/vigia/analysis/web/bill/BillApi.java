package mx.vigia.analysis.web.bill;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.MergedBillMapper;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** API of one bill. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bills")
class BillApi {
    /** The steps of a bill. */
    @Schema(name = "StepList")
    record Steps(List<StepResponse> items) {}

    private final BillResponseAssembler responseAssembler;
    private final RequestContext request;

    BillApi(BillResponseAssembler responseAssembler, RequestContext request) {
        this.responseAssembler = responseAssembler;
        this.request = request;
    }

    @GET
    @Path("/bills/{id}")
    @Operation(
            summary = "Get one bill",
            description =
                    "Send the ETag back in If-None-Match to hear only of changes; HEAD gives the ETag alone. The tag"
                            + " is a digest of the answer, so it changes whenever anything in it does.")
    @APIResponse(
            responseCode = "200",
            description = "The bill.",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Changes with the answer.",
                            schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BillResponse.class)))
    @APIResponse(responseCode = "304", description = "It is as it was.")
    @APIResponse(responseCode = "400", description = "include names a part that there is not.")
    @APIResponse(responseCode = "308", description = MergedBillMapper.REDIRECT_DESCRIPTION)
    @APIResponse(responseCode = "404", description = "There is no such bill.")
    public BillResponse bill(
            @PathParam("id") String id,
            @QueryParam("include")
                    @DefaultValue("")
                    @Parameter(
                            description = "The parts wanted, with commas between them; all where it is left out.",
                            example = "history,versions,votes,related")
                    String include) {
        var words = request.words(BillLabels.BUNDLE);
        return responseAssembler.response(id, IncludedPart.parse(include, words), words);
    }

    @GET
    @Path("/bills/{id}/steps")
    @Operation(
            summary = "Get the steps of a bill",
            description = "In the order of its sources, each with its four times and the page that says so.")
    @APIResponse(responseCode = "200", description = "The steps; there may be none.")
    @APIResponse(responseCode = "308", description = MergedBillMapper.REDIRECT_DESCRIPTION)
    @APIResponse(responseCode = "404", description = "There is no such bill.")
    public Steps steps(@PathParam("id") String id) {
        return new Steps(responseAssembler
                .response(id, EnumSet.of(IncludedPart.HISTORY), request.words(BillLabels.BUNDLE))
                .parts()
                .history());
    }
}
