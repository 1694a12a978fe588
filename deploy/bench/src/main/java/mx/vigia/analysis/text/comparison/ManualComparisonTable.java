package mx.vigia.analysis.text.comparison;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.analysis.text.TextSplitter;
import mx.vigia.analysis.text.TextVersion;

/**
 * A comparison table of a bill made by a person, to compare with ours. After {@code @bill}, {@code @report} or {@code
 * @law NAME} follows a text,
 * after {@code @expect} one line per row, {@code number | in force | proposed | reported}, where {@code -} means no
 * counterpart, {@code ?} not stored,
 * and {@code $} ends a cell that must have no more text. {@code number @ law} also gives the law of the article.
 */
record ManualComparisonTable(String name, Map<String, String> texts, List<String> rows) {
    private static final String LAW_PREFIX = "law ";
    private static final String WHOLE_CELL_PREFIX = "$";
    private static final LocalDate SAMPLE_DAY = LocalDate.of(2026, 9, 1);

    /** Returns the tables of a file; each begins with {@code ##} and its name. */
    static List<ManualComparisonTable> in(String file) {
        return Arrays.stream(file.split("(?m)^## "))
                .skip(1)
                .map(ManualComparisonTable::of)
                .toList();
    }

    private static ManualComparisonTable of(String example) {
        var sections = Arrays.stream(example.split("(?m)^@"))
                .skip(1)
                .map(section -> section.split("\n", 2))
                .collect(Collectors.toMap(
                        section -> section[0].strip(),
                        section -> section[1],
                        (one, other) -> one + other,
                        LinkedHashMap::new));
        var rows = sections.get("expect").lines().filter(line -> !line.isBlank());
        return new ManualComparisonTable(example.lines().findFirst().orElseThrow(), sections, rows.toList());
    }

    /** Returns our table of the same texts. */
    ComparisonTable ours() {
        var bill = TextSplitter.split(texts.get("bill"));
        var lawTexts = inForce(bill);
        return texts.containsKey("report")
                ? ComparisonTable.of(lawTexts, bill, TextSplitter.split(texts.get("report")))
                : ComparisonTable.of(lawTexts, bill);
    }

    private LawTextSource inForce(TextVersion bill) {
        var laws = texts.keySet().stream()
                .filter(section -> section.startsWith(LAW_PREFIX))
                .map(law -> new LawTextSource.LawText(
                        law.substring(LAW_PREFIX.length()), SAMPLE_DAY, TextSplitter.split(texts.get(law))))
                .toList();
        return laws.size() == 1 ? laws.getFirst() : LawTextSource.ofStoredOrQuoted(laws, bill);
    }

    /** Returns the rows that differ in our table, and its surplus rows. */
    List<String> wrong() {
        var ours = ours().rows();
        return IntStream.range(0, Math.max(rows.size(), ours.size()))
                .filter(at -> at >= rows.size() || at >= ours.size() || !isAsExpected(rows.get(at), ours.get(at)))
                .mapToObj(at -> name + ": " + (at < rows.size() ? rows.get(at) : "no such row") + " but "
                        + (at < ours.size() ? ours.get(at) : "no row"))
                .toList();
    }

    private static boolean isAsExpected(String expected, ComparisonTable.Row row) {
        var cells = expected.split("\\|");
        var article = cells[0].strip().split(" @ ");
        return row.name().equals(article[0])
                && (article.length == 1 || row.law().equals(article[1]))
                && begins(row.inForce(), cells[1].strip())
                && begins(row.proposed(), cells[2].strip())
                && begins(row.reported(), cells[3].strip());
    }

    private static boolean begins(ComparisonCell cell, String expected) {
        return switch (cell) {
            case ComparisonCell.NoCounterpart() -> expected.equals("-");
            case ComparisonCell.NotHeld() -> expected.equals("?");
            case ComparisonCell.ArticleText(var words) -> begins(words, expected.replace("\\n", "\n"));
        };
    }

    private static boolean begins(String words, String expected) {
        return expected.endsWith(WHOLE_CELL_PREFIX)
                ? words.equals(expected.substring(0, expected.length() - WHOLE_CELL_PREFIX.length()))
                : words.startsWith(expected);
    }
}
