package mx.vigia.bench.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.bench.tables.Tsv;

/**
 * The results of each query, best first: of our search, and of plain BM25.
 *
 * @param ourMillis processor time of our first page of 20 results, in the mean of all queries
 * @param plainMillis that of the first 20 of plain BM25
 */
public record Searches(
        Map<String, List<String>> ours, Map<String, List<String>> plain, double ourMillis, double plainMillis) {
    private static final String HEADER_ROW = "query_id\tquery\tlang";

    /** Runs queries on both; the files are the bills, the queries, and the output. */
    @FunctionalInterface
    public interface Program {
        void run(List<Path> files) throws IOException;
    }

    /** A query with its language. */
    public record JudgedQuery(String id, String words, String language) {
        private String line() {
            return String.join("\t", id, words, language);
        }
    }

    /** Runs all queries on these bills. */
    public static Searches of(CorpusBills bills, List<JudgedQuery> questions, Program program) throws IOException {
        Path folder = Files.createTempDirectory("relevance");
        List<Path> files = List.of("bills.tsv", "questions.tsv", "ours.tsv", "plain.tsv", "cpu.tsv").stream()
                .map(folder::resolve)
                .toList();
        Files.write(files.get(0), bills.lines());
        List<String> lines = new ArrayList<>(List.of(HEADER_ROW));
        questions.forEach(question -> lines.add(question.line()));
        Files.write(files.get(1), lines);
        program.run(files);
        String[] millis = Files.readString(files.get(4)).strip().split("\t");
        Searches found = new Searches(
                readRanking(files.get(2)),
                readRanking(files.get(3)),
                Double.parseDouble(millis[0]),
                Double.parseDouble(millis[1]));
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
        return found;
    }

    /** Returns our results, as a table of {@code query_id}, {@code rank} and {@code item_id}. */
    public List<String> run(List<JudgedQuery> questions) {
        List<String> lines = new ArrayList<>(List.of("query_id\trank\titem_id"));
        for (JudgedQuery question : questions) {
            List<String> items = ours.getOrDefault(question.id(), List.of());
            for (int i = 0; i < items.size(); i++) {
                lines.add(question.id() + "\t" + (i + 1) + "\t" + items.get(i));
            }
        }
        return lines;
    }

    private static Map<String, List<String>> readRanking(Path file) throws IOException {
        Map<String, List<String>> found = new HashMap<>();
        Tsv.rows(file)
                .forEach(row -> found.computeIfAbsent(row.get("query_id"), none -> new ArrayList<>())
                        .add(row.get("item_id")));
        return found;
    }
}
