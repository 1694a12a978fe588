package mx.vigia.analysis.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * The agreement on bills that writers of rules may look at, and on those of the last fold, side by side. Errors of the
 * last fold are counted and never listed.
 */
record NestedAgreement(TagAgreement seen, TagAgreement unseen) {
    private static final String HEADING_FORMAT = "%-22s | %5s %6s %13s | %5s %6s %13s %6s %6s%n";
    private static final String ROW_FORMAT = "%-22s | %5d %6.3f %13s | %5d %6.3f %13s %6.3f %6.3f%n";

    static NestedAgreement of(Tagger tagger, List<LabelledBill> bills) {
        return new NestedAgreement(
                TagAgreement.of(
                        tagger,
                        bills.stream().filter(bill -> !Fold.isUnseen(bill)).toList()),
                TagAgreement.of(tagger, bills.stream().filter(Fold::isUnseen).toList()));
    }

    /** Returns how much better the macro-F1 is on bills that were looked at. */
    double gap() {
        return seen.macroF1() - unseen.macroF1();
    }

    /** Returns the errors on bills that may be looked at, and what is not listed. */
    List<String> listMisses() {
        List<String> lines = new ArrayList<>(seen.listMisses());
        lines.add("%d errors on bills of fold %d are not listed: it measures what nobody looked at"
                .formatted(unseen.listMisses().size(), Fold.UNSEEN));
        return lines;
    }

    /** Returns the printed table. */
    String table() {
        StringBuilder table = new StringBuilder(
                HEADING_FORMAT.formatted("topic", "seen", "F1", "95 %", "unseen", "F1", "95 %", "prec.", "recall"));
        TreeSet<String> topics = new TreeSet<>(seen.sure().keySet());
        topics.addAll(unseen.sure().keySet());
        topics.forEach(topic -> table.append(row(topic)));
        return table.append(summary()).toString();
    }

    private String row(String topic) {
        TagScore here = seen.scoreOf(topic);
        TagScore there = unseen.scoreOf(topic);
        return ROW_FORMAT.formatted(
                topic,
                here.meant(),
                here.f1(),
                print(seen.f1Interval(topic)),
                there.meant(),
                there.f1(),
                print(unseen.f1Interval(topic)),
                there.precision(),
                there.recall());
    }

    private String summary() {
        return ("%d bills seen: macro-F1 %.3f (%s), %.2f false tags on 100 unrelated ones%n"
                        + "%d bills unseen: macro-F1 %.3f (%s), %.2f false tags and %.2f to look at; gap %.3f%n")
                .formatted(
                        seen.bills(),
                        seen.macroF1(),
                        print(seen.macroInterval()),
                        seen.falseAlarmsPerHundred(),
                        unseen.bills(),
                        unseen.macroF1(),
                        print(unseen.macroInterval()),
                        unseen.falseAlarmsPerHundred(),
                        unseen.reviewsPerHundred(),
                        gap());
    }

    private static String print(Interval interval) {
        return String.format(Locale.ROOT, "%.3f–%.3f", interval.low(), interval.high());
    }
}
