package mx.vigia.analysis.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tags the bills of a table that people labelled (see {@link LabelledBill}), prints the agreement, and writes its
 * figures: a name, a tab and a number each. Runs outside the service.
 */
final class TopicsAgainstGold {
    private static final String HEADING_FORMAT = "%-22s %5s  %9s %6s %6s  %16s%n";
    private static final String ROW_FORMAT = "%-22s %5d  %9.3f %6.3f %6.3f  %16.3f%n";

    private TopicsAgainstGold() {}

    public static void main(String[] files) throws IOException {
        TagAgreement agreement =
                TagAgreement.of(new Tagger(TopicCatalog.read()), LabelledBill.readTable(Path.of(files[0])));
        System.out.println(table(agreement));
        agreement.listMisses().forEach(System.out::println);
        Files.write(Path.of(files[1]), formatFigures(agreement));
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

    private static List<String> formatFigures(TagAgreement agreement) {
        List<String> lines = new ArrayList<>();
        lines.add(line("bills", agreement.bills()));
        lines.add(line("macro", agreement.macroF1()));
        lines.add(line("micro", agreement.microF1()));
        lines.add(line("falseAlarms", agreement.falseAlarmsPerHundred()));
        lines.add(line("toLookAt", agreement.reviewsPerHundred()));
        agreement.sure().forEach((topic, score) -> {
            lines.add(line("bills." + topic, score.meant()));
            lines.add(line("precision." + topic, score.precision()));
            lines.add(line("recall." + topic, score.recall()));
            lines.add(line("f1." + topic, score.f1()));
            lines.add(line("found." + topic, agreement.withReview().get(topic).recall()));
        });
        return lines;
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "%s\t%.4f", name, value);
    }
}
