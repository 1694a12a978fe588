package mx.vigia.analysis.export;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.linking.chamber.Meeting;
import mx.vigia.analysis.linking.chamber.MeetingRepository;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.search.BillSummaryResponse;
import mx.vigia.analysis.search.OrderedQuery;
import mx.vigia.analysis.search.ResultStream;
import mx.vigia.analysis.search.SearchParameters;
import mx.vigia.platform.text.Json;
import mx.vigia.platform.web.PlatformConfig;
import mx.vigia.platform.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PathPart;

/** The complete results of a search, as a file. */
@Path("/search.{form:csv|xlsx|jsonl}")
@Blocking
@Tag(name = "bills")
class SearchFiles {
    private static final String BULK_LINK_HEADER = "</api/v1/bulk>; rel=\"alternate\"";
    private static final List<String> BOOLEAN_VALUES = List.of("true", "false");

    private static final int MAX_NAME_LENGTH = 40;
    private static final String CSV_MEDIA_TYPE = "text/csv";
    private static final String XLSX_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String NDJSON_MEDIA_TYPE = "application/x-ndjson";

    private final ResultStream resultStream;
    private final MeetingRepository meetings;
    private final SearchExports searchExports;
    private final LabelsFactory labelsFactory;
    private final PlatformConfig config;
    private final CurrentVertxRequest call;

    SearchFiles(
            ResultStream resultStream,
            MeetingRepository meetings,
            SearchExports searchExports,
            LabelsFactory labelsFactory,
            PlatformConfig config,
            CurrentVertxRequest call) {
        this.resultStream = resultStream;
        this.meetings = meetings;
        this.searchExports = searchExports;
        this.labelsFactory = labelsFactory;
        this.config = config;
        this.call = call;
    }

    @GET
    @Operation(
            summary = "Get what a search finds as a file",
            description =
                    "The bills that answered at one moment, in the order asked for: a table for people (csv, xlsx), in the language they"
                            + " read, or lines of JSON like the items of GET /api/v1/bills. At most 10,000; the header Vigia-Total says"
                            + " how many answered and Vigia-Rows how many are in the file. Where more answered, Link leads to the"
                            + " files of everything. It costs as much as a search.")
    @APIResponse(
            responseCode = "200",
            description = "The file. No cell of it is a formula.",
            content = {
                @Content(mediaType = CSV_MEDIA_TYPE),
                @Content(mediaType = XLSX_MEDIA_TYPE),
                @Content(mediaType = NDJSON_MEDIA_TYPE)
            })
    @APIResponse(
            responseCode = "429",
            description = "The quota is used up; ask again after as many seconds as Retry-After says.")
    @APIResponse(responseCode = "400", description = "The question or one of the parameters cannot be understood.")
    @APIResponse(
            responseCode = "503",
            description = "The index is being built, or other files are being written; ask again in a while.")
    public Response file(
            @PathParam("form") @Schema(enumeration = {"csv", "xlsx", "jsonl"}) String form,
            @BeanParam OrderedQuery question,
            @QueryParam("bom")
                    @DefaultValue("false")
                    @Parameter(description = "true begins a csv with a byte order mark, by which Excel knows UTF-8.")
                    String bom) {
        var labels = labelsFactory.labels();
        new QueryParameters(labels.words()).known("bom", bom, BOOLEAN_VALUES);
        var gathered = resultStream.all(question, labels);
        var file = searchExports
                .tryWrite(out -> {
                    var bills = new CountingIterator<>(gathered.bills());
                    switch (form) {
                        case "csv" -> csv(out, bills, labels, bom.equals("true"));
                        case "xlsx" ->
                            workbook(
                                    out,
                                    bills,
                                    labels,
                                    () -> notesLines(bills.iteratedCount(), gathered, question, labels));
                        default -> lines(out, bills, labels);
                    }
                    return bills.iteratedCount();
                })
                .orElseThrow(() -> Problem.serviceUnavailable(labels.words().say("file.busy"))
                        .raised());
        call.getCurrent().addEndHandler(over -> searchExports.release(file));
        var answer = Response.ok(new PathPart(file.file(), 0, file.bytes()))
                .type(mediaType(form))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(question) + "." + form + "\"")
                .header("Vigia-Total", gathered.total())
                .header("Vigia-Rows", file.rows());
        return (gathered.cut() ? answer.header(HttpHeaders.LINK, BULK_LINK_HEADER) : answer).build();
    }

    /** Returns a name of letters, digits and hyphens that begins with what was asked for. */
    private static String name(SearchParameters question) {
        var words = question.words().isEmpty() ? String.join("-", question.topics()) : question.words();
        var asked = TextAnalyzer.fold(words).replaceAll("[^a-z0-9]+", "-").replaceFirst("^-", "");
        return ("vigia-" + asked.substring(0, Math.min(asked.length(), MAX_NAME_LENGTH))).replaceFirst("-$", "");
    }

    private BillTableRow row(Dossier bill, BillLabels labels) {
        var own = bill.kind() == BillKind.HEARING ? meetings.findByBill(bill.id()) : List.<Meeting>of();
        return new BillTableRow(bill, own, labels, origin());
    }

    private void csv(OutputStream out, Iterator<Dossier> bills, BillLabels labels, boolean marked) throws IOException {
        var table = new BillCsv(out);
        table.write(marked ? BillCsv.BYTE_ORDER_MARK : "");
        table.line(BillTableRow.headings(labels));
        while (bills.hasNext()) {
            table.line(row(bills.next(), labels).cells());
        }
    }

    private void workbook(OutputStream out, Iterator<Dossier> bills, BillLabels labels, Supplier<List<String>> notes)
            throws IOException {
        var words = labels.words();
        var rows = new Iterator<List<String>>() {
            @Override
            public boolean hasNext() {
                return bills.hasNext();
            }

            @Override
            public List<String> next() {
                return row(bills.next(), labels).cells();
            }
        };
        new BillSheet(
                        words.say("file.sheet"),
                        BillTableRow.headings(labels),
                        BillTableRow.formats(labels),
                        rows,
                        words.say("file.notes"),
                        notes)
                .write(out);
    }

    private static void lines(OutputStream out, Iterator<Dossier> bills, BillLabels labels) throws IOException {
        while (bills.hasNext()) {
            out.write(Json.bytes(BillSummaryResponse.of(bills.next(), labels.topics())));
            out.write('\n');
        }
    }

    private List<String> notesLines(
            int rows, ResultStream.Gathered gathered, SearchParameters question, BillLabels labels) {
        var words = labels.words();
        var counted = words.say("file.counted", rows, gathered.total());
        return List.of(
                words.say("file.asked", resultStream.describe(question, labels)),
                words.say("file.from", origin().resolve(resultStream.searchAddress(question))),
                words.say("file.at", labels.now().toString()),
                gathered.cut() ? counted + " " + words.say("file.cut", origin().resolve("/api/v1/bulk")) : counted);
    }

    private URI origin() {
        return config.publicOrigin();
    }

    private static String mediaType(String form) {
        return switch (form) {
            case "csv" -> CSV_MEDIA_TYPE + "; charset=utf-8";
            case "xlsx" -> XLSX_MEDIA_TYPE;
            default -> NDJSON_MEDIA_TYPE;
        };
    }
}
