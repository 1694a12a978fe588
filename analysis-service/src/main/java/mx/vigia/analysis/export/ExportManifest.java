package mx.vigia.analysis.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The contents of an edition. */
@Schema(name = "BulkEdition", description = "All there was at one moment, in files.")
record ExportManifest(
        @Schema(examples = "20261128T091000000Z") String edition,
        Instant printedAt,

        @Schema(
                description =
                        "The number of the feed of revisions up to which everything is in it; follow that feed from there.")
        long upTo,

        List<File> files) {
    ExportManifest {
        files = List.copyOf(files);
    }

    /** A file of an edition. */
    @Schema(name = "BulkFile")
    record File(
            @Schema(examples = "bills.jsonl.gz") String name,
            String mediaType,

            @Schema(description = "Bills, votes or meetings in it; 0 where it describes others.")
            long rows,

            long bytes,
            String sha256) {}

    /** Returns the file with this name. */
    Optional<File> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
