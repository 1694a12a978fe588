package mx.vigia.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * The figures a measured set had when they were kept ({@code topics/kept.tsv}): none may drop by more than a point.
 * Better ones are kept by writing them there.
 */
final class BaselineFigures {
    private static final double POINT = 0.01;
    private static final double AS_PRINTED = 0.001;
    /** The number of bills below which the figure of a topic says nothing. */
    static final int MIN_BILLS = 8;

    private static final String MACRO = "macro";

    private BaselineFigures() {}

    /** The table, seen and unseen, and every miss and false tag on bills that may be looked at. */
    static void print(String set, NestedAgreement now) {
        System.out.println(set + ": " + now.table());
        now.listMisses().forEach(System.out::println);
    }

    /** The table and every miss and false tag by name, into the output of the build. */
    static void print(String set, TagAgreement now) {
        System.out.println(set + ": " + TopicsAgainstGold.table(now));
        now.listMisses().forEach(System.out::println);
    }

    /** Holds what was kept of a set; a topic may be left out if the set has too few bills of it to say anything. */
    static void hold(String set, TagAgreement now) {
        Map<String, Double> kept = ComposedBills.rows("kept.tsv").stream()
                .filter(row -> row.get("set").equals(set))
                .collect(Collectors.toMap(row -> row.get("words"), row -> Double.parseDouble(row.get("value"))));
        assertThat(kept.keySet())
                .as("figures kept of " + set)
                .containsAll(now.sure().keySet().stream()
                        .filter(topic -> now.scoreOf(topic).meant() >= MIN_BILLS)
                        .toList());
        assertThat(now.macroF1()).as("macro-F1 of " + set).isGreaterThanOrEqualTo(kept.get(MACRO) - POINT - AS_PRINTED);
        kept.keySet().stream()
                .filter(topic -> !topic.equals(MACRO))
                .forEach(topic -> assertThat(now.scoreOf(topic).f1())
                        .as("F1 of " + topic + " in " + set)
                        .isGreaterThanOrEqualTo(kept.get(topic) - POINT - AS_PRINTED));
    }
}
