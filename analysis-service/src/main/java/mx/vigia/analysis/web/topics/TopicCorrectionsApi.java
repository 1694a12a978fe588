package mx.vigia.analysis.web.topics;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.web.editing.EditorPage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** API of people's judgements on the topics of bills, as files to measure the rules by. */
@Path("/api/v1/topics/corrections.{form: tsv|jsonl}")
@Blocking
@SecurityRequirement(name = "token", scopes = "hand")
@Tag(name = "topics")
class TopicCorrectionsApi {
    /** The maximum number of bills in a file, the latest judged first. */
    private static final int MAX_BILLS = 10_000;

    private static final String TSV_MEDIA_TYPE = "text/tab-separated-values";
    private static final String NDJSON_MEDIA_TYPE = "application/x-ndjson";

    private final EditorPage editorPage;
    private final JudgedBillQuery judged;

    TopicCorrectionsApi(EditorPage editorPage, JudgedBillQuery judged) {
        this.editorPage = editorPage;
        this.judged = judged;
    }

    @GET
    @Operation(
            summary = "Get what analysts said of topics",
            description =
                    "tsv: a row for each bill, as a measured set has them (deploy/bench/run topics --gold FILE); only the topics"
                            + " in the column judged were looked at. jsonl: an object for each word of an analyst, with its reason."
                            + " At most 10,000 bills, the latest first; nobody is named.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {@Content(mediaType = TSV_MEDIA_TYPE), @Content(mediaType = NDJSON_MEDIA_TYPE)})
    @APIResponse(responseCode = "403", description = "Neither analyst nor administrator.")
    public Response file(@PathParam("form") @Schema(enumeration = {"tsv", "jsonl"}) String form) {
        editorPage.analyst();
        boolean table = form.equals("tsv");
        var type = table ? TSV_MEDIA_TYPE + "; charset=utf-8" : NDJSON_MEDIA_TYPE;
        return Response.ok(
                        table
                                ? written(TopicJudgementLines.HEADINGS, TopicJudgementLines::row)
                                : written("", TopicJudgementLines::linesOf))
                .type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"topics." + form + "\"")
                .build();
    }

    private StreamingOutput written(String head, Function<Dossier, String> lines) {
        return (OutputStream out) -> {
            out.write(head.getBytes(StandardCharsets.UTF_8));
            for (var bills = judged.all(MAX_BILLS).iterator(); bills.hasNext(); ) {
                out.write(lines.apply(bills.next()).getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
