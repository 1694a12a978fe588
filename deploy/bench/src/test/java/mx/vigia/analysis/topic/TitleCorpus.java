package mx.vigia.analysis.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Real titles and texts of many bills, which are no part of the project: read where they are at hand. */
final class TitleCorpus {
    private static final Path SHARED = Path.of(System.getProperty("vigia.shared", "nowhere"));

    private TitleCorpus() {}

    static Path of(String file) {
        return SHARED.resolve(file);
    }

    static boolean has(String... files) {
        return List.of(files).stream().allMatch(file -> Files.isRegularFile(of(file)));
    }

    /** The rows of a packed table, in their order. */
    static List<Map<String, String>> rows(String file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(of(file))), StandardCharsets.UTF_8))) {
            return LabelTable.of(lines.lines().toList(), "id", "title", "summary")
                    .rows();
        }
    }
}
