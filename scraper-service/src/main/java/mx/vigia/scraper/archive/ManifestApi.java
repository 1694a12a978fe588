package mx.vigia.scraper.archive;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.util.List;
import mx.vigia.platform.api.NumberedFeed;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.web.RequestContext;
import mx.vigia.scraper.NumberParameter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The API of the archive's manifest: its rows in order, where it ends, and whether it is sound. */
@Path("/api/v1/archive")
@Tag(name = "archive", description = "The archive of fetched pages, in a tamper-evident chain")
class ManifestApi {
    private static final int MAX_PAGE_SIZE = 1000;
    private static final long MAX_ROW_NUMBER = 999_999_999_999_999_999L;

    private final Jdbc database;
    private final ArchiveVerificationJob verificationJob;
    private final RequestContext request;

    ManifestApi(Jdbc database, ArchiveVerificationJob verificationJob, RequestContext request) {
        this.database = database;
        this.verificationJob = verificationJob;
        this.request = request;
    }

    /**
     * The end of the chain and the size of the archive; a client that records the hash today can verify the archive
     * against it later.
     */
    record State(long number, String hash, long bytes, long files) {}

    /** A row; the hash is the SHA-256 of the previous hash, a tab, and the line. */
    @Schema(name = "ManifestRow")
    record Row(
            long number,
            ManifestEntryKind kind,
            @JsonUnwrapped ResponseOrigin origin,
            @JsonUnwrapped Content content,
            @JsonUnwrapped Position position,
            String line,
            String hash)
            implements NumberedFeed.Entry {
        static Row of(ManifestEntry entry) {
            return new Row(
                    entry.number(),
                    entry.kind(),
                    ResponseOrigin.of(entry),
                    new Content(entry.payload().sha256(), entry.payload().size()),
                    new Position(
                            entry.place().file(),
                            entry.place().begins(),
                            entry.place().ends()),
                    entry.line(),
                    entry.hash());
        }
    }

    /** The decompressed bytes. */
    record Content(String sha256, long size) {}

    /** Where the records are stored, from their first byte to the one after their last. */
    record Position(String file, long offset, long end) {}

    /** A list, in the format of all lists of the API, and the number to continue from. */
    record Rows(List<Row> items, long next) implements NumberedFeed {
        @Override
        public boolean hasMore() {
            return !items.isEmpty();
        }
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "Where the chain ends, and how much is kept")
    public State state() {
        return database.one("""
                select number, hash, bytes, (select count(*) from archive_file where removed_at is null) from archive_head
                """, row -> new State(row.getLong(1), row.getString(2), row.getLong(3), row.getLong(4)));
    }

    @GET
    @Path("/manifest")
    @RunOnVirtualThread
    @Operation(summary = "The rows after this number, in order, at most 1,000")
    @APIResponse(responseCode = "200", description = "The rows, and the number to continue after")
    @APIResponse(responseCode = "400", description = "A number is out of range")
    public Rows manifest(
            @QueryParam("after")
                    @DefaultValue("0")
                    @Parameter(
                            description = "The number of the last row you took; 0 to begin.",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0"))
                    String after,
            @QueryParam("limit")
                    @DefaultValue("100")
                    @Parameter(
                            description = "Rows a page.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000"))
                    String limit) {
        var from = new NumberParameter(request, "after", after).requireBetween(0, MAX_ROW_NUMBER);
        var rows = new ManifestRepository(database)
                        .after(from, (int)
                                new NumberParameter(request, "limit", limit).requireBetween(1, MAX_PAGE_SIZE))
                        .stream()
                        .map(Row::of)
                        .toList();
        return new Rows(rows, rows.isEmpty() ? from : rows.getLast().number());
    }

    @GET
    @SecurityRequirement(name = "token", scopes = "rounds")
    @Path("/proof")
    @RunOnVirtualThread
    @Operation(
            summary =
                    "Verifies the whole chain and every file, and names the first break; this reads the whole archive")
    @APIResponse(responseCode = "200", description = "What was verified, and whether it is intact")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(
            responseCode = "403",
            description = "The caller is neither administrator nor analyst and has no token with the scope rounds")
    public ArchiveVerifier.Proven proof() throws IOException {
        request.requireScope("rounds", "administrator", "analyst");
        return verificationJob.verify();
    }
}
