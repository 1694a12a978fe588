package mx.vigia.analysis.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tags the bills of tables that people labelled (see {@link LabelledBill}), prints the agreement, seen and unseen, and
 * writes its figures: a name, a tab and a number each. The last file is the output. The figures of a run are those of
 * the tables {@code topics-*} together, or of the only table; others are printed below. Runs outside the service.
 */
final class TopicsAgainstGold {
    private static final String HEADING_FORMAT = "%-22s %5s  %9s %6s %6s  %16s%n";
    private static final String ROW_FORMAT = "%-22s %5d  %9.3f %6.3f %6.3f  %16.3f%n";
    private static final String MAIN_PREFIX = "topics-";

    private final Tagger tagger = new Tagger(TopicCatalog.read());
    private final Map<String, List<LabelledBill>> sets = new LinkedHashMap<>();
    private final List<String> figures = new ArrayList<>();

    private TopicsAgainstGold(List<String> tables) throws IOException {
        for (String table : tables) {
            Path path = Path.of(table);
            sets.put(path.getFileName().toString().replaceFirst("\\.tsv$", ""), LabelledBill.readTable(path));
        }
    }

    public static void main(String[] files) throws IOException {
        int last = files.length - 1;
        TopicsAgainstGold measured = new TopicsAgainstGold(Arrays.asList(files).subList(0, last));
        measured.measureMain();
        measured.measureOthers();
        Files.write(Path.of(files[last]), measured.figures);
    }

    private void measureMain() {
        List<LabelledBill> bills = sets.entrySet().stream()
                .filter(set -> isMain(set.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .toList();
        NestedAgreement nested = NestedAgreement.of(tagger, bills);
        System.out.println(nested.table());
        nested.listMisses().forEach(System.out::println);
        addFigures("", TagAgreement.of(tagger, bills));
        addFigures("seen.", nested.seen());
        addFigures("unseen.", nested.unseen());
        figures.add(line("gap", nested.gap()));
    }

    private void measureOthers() {
        sets.forEach((name, bills) -> {
            if (!isMain(name)) {
                NestedAgreement nested = NestedAgreement.of(tagger, bills);
                System.out.println("\n" + name + "\n" + nested.table());
                Stream.of("seen", "unseen").forEach(part -> {
                    TagAgreement of = part.equals("seen") ? nested.seen() : nested.unseen();
                    figures.add(line(name + "." + part + ".macro", of.macroF1()));
                    figures.add(
                            line(name + "." + part + ".precision", of.total().precision()));
                    figures.add(line(name + "." + part + ".recall", of.total().recall()));
                });
            }
        });
    }

    private boolean isMain(String name) {
        return sets.size() == 1 || name.startsWith(MAIN_PREFIX);
    }

    /** Returns the printed table. */
    static String table(TagAgreement agreement) {
        StringBuilder table = new StringBuilder(
                HEADING_FORMAT.formatted("topic", "bills", "precision", "recall", "F1", "recall w. review"));
        agreement
                .sure()
                .forEach((topic, score) -> table.append(ROW_FORMAT.formatted(
                        topic,
                        score.meant(),
                        score.precision(),
                        score.recall(),
                        score.f1(),
                        agreement.withReview().get(topic).recall())));
        return table.append(
                        "%d bills, macro-F1 %.3f, micro-F1 %.3f, of 100 unrelated ones %.2f false tags and %.2f to look at%n"
                                .formatted(
                                        agreement.bills(),
                                        agreement.macroF1(),
                                        agreement.microF1(),
                                        agreement.falseAlarmsPerHundred(),
                                        agreement.reviewsPerHundred()))
                .toString();
    }

    private void addFigures(String part, TagAgreement agreement) {
        figures.add(line(part + "bills", agreement.bills()));
        figures.add(line(part + "macro", agreement.macroF1()));
        figures.add(line(part + "micro", agreement.microF1()));
        figures.add(line(part + "falseAlarms", agreement.falseAlarmsPerHundred()));
        figures.add(line(part + "toLookAt", agreement.reviewsPerHundred()));
        agreement.sure().forEach((topic, score) -> {
            figures.add(line(part + "bills." + topic, score.meant()));
            figures.add(line(part + "precision." + topic, score.precision()));
            figures.add(line(part + "recall." + topic, score.recall()));
            figures.add(line(part + "f1." + topic, score.f1()));
            figures.add(line(
                    part + "found." + topic, agreement.withReview().get(topic).recall()));
        });
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "%s\t%.4f", name, value);
    }
}
