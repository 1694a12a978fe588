package mx.vigia.notification.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The steps of a matter as they followed each other: by their days, those of one day in the order of the process, and
 * not in that in which they were read. One that becomes known after the matter has come further, whose day may be that
 * of its page, stands before the first step that follows it in the process.
 */
record StepSequence(List<LetterSection> sections) {
    private static final Comparator<LetterSection> BY_DAY = Comparator.comparing(
                    (LetterSection section) -> section.told().timing().day())
            .thenComparing(section -> section.told().timing().place())
            .thenComparing(section -> section.told().timing().captured());

    /** Returns the sections that are steps. */
    List<LetterSection> inOrder() {
        var steps = sections.stream()
                .filter(section -> section.told().timing().isStep())
                .sorted(BY_DAY)
                .toList();
        var inOrder = new ArrayList<>(
                steps.stream().filter(step -> !isOvertaken(step)).toList());
        steps.stream().filter(StepSequence::isOvertaken).forEach(late -> inOrder.add(placeOf(late, inOrder), late));
        return inOrder;
    }

    private static boolean isOvertaken(LetterSection step) {
        return step.told().happening().standing().isOvertaken();
    }

    private static int placeOf(LetterSection late, List<LetterSection> among) {
        return IntStream.range(0, among.size())
                .filter(at -> follows(among.get(at), late))
                .findFirst()
                .orElse(among.size());
    }

    private static boolean follows(LetterSection step, LetterSection late) {
        return step.told().timing().place() > late.told().timing().place() || BY_DAY.compare(step, late) > 0;
    }
}
