package mx.vigia.local.truth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.local.pretend.matter.TrueStep;
import mx.vigia.local.truth.Finding.Counter;

/**
 * Checks the answers to "why" against the letters and the truth, when nothing waits any more.
 *
 * @param kinds the kinds of facts that everybody asked for
 * @param joined whether all pages came within the wait: a paper that was told alone may not have matched as it stood,
 *     though its step was due and was told by a fact of another kind
 */
record WhyJudge(MatterNames names, List<Due> due, List<Delivered> told, Set<String> kinds, boolean joined) {
    /** What nobody did whose letters are compared, and what cannot be so at the end. */
    private static final Set<String> NEVER =
            Set.of("MUTED", "STOPPED", "PAUSED", "UNANSWERABLE", "CHANGED_SINCE", WhySentences.NO_WATCHES);

    private static final String FOLLOWED_LATER = "LATER";
    private static final String NOT_ASKED = "KIND_NOT_ASKED";
    private static final Set<String> NOT_MATCHED = Set.of("NOT_ANSWERED", "NOT_ANNOUNCED");

    /** Parts of the keys of reasons that the service may have several of. */
    private static final String TOLD_BEFORE = "TOLD";

    private static final String WAITS = "WAIT";

    WhyJudge {
        due = List.copyOf(due);
        told = List.copyOf(told);
        kinds = Set.copyOf(kinds);
    }

    /** Returns what is untrue; facts from before somebody began to follow are none of the truth. */
    List<Finding> findings(List<WhyAnswer> answers) {
        var groups = answers.stream()
                .filter(answer -> !answer.kind().isEmpty() && !answer.reasons().contains(FOLLOWED_LATER))
                .collect(Collectors.groupingBy(
                        answer -> List.of(answer.person(), answer.title(), answer.kind()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return groups.values().stream().flatMap(this::untruths).toList();
    }

    /** Returns what is untrue of the answers to one person about the facts of one kind of one matter. */
    private Stream<Finding> untruths(List<WhyAnswer> rows) {
        var about = rows.getFirst();
        if (about.kind().equals(WhyPages.NO_RECORD)) {
            return dueSteps(about).findAny().stream()
                    .map(one -> finding(about, "knows nothing of the matter; something was due"));
        }
        var letters = told(about)
                .filter(one -> one.fact().kind().equals(about.kind()))
                .map(one -> one.fact().id())
                .distinct()
                .count();
        var sent = rows.stream().filter(WhyAnswer::sent).count();
        var counted = sent == letters
                ? Stream.<Finding>of()
                : Stream.of(finding(about, "says that %d letters were sent; there were %d".formatted(sent, letters)));
        var due = dueSteps(about)
                .map(Due::step)
                .filter(step -> !step.optional() && step.kinds().contains(about.kind()))
                .toList();
        var beside = told(about)
                .filter(one ->
                        one.fact().tells().contains(about.kind()) || !joined && isToldByAnotherKind(one, about, due))
                .count();
        return Stream.concat(
                counted,
                rows.stream()
                        .filter(row -> !row.sent())
                        .flatMap(row -> untrueReason(row, due.size() > letters + beside).stream()));
    }

    /** Whether a step was told by a fact of another kind, such as an approval by its vote. */
    private static boolean isToldByAnotherKind(Delivered one, WhyAnswer about, List<TrueStep> due) {
        var kind = one.fact().kind();
        return !kind.equals(about.kind())
                && due.stream().anyMatch(step -> step.kinds().contains(kind));
    }

    private Optional<Finding> untrueReason(WhyAnswer row, boolean wasDue) {
        var reasons = row.reasons();
        var impossible = reasons.stream().filter(NEVER::contains).findFirst();
        if (impossible.isPresent()) {
            return Optional.of(finding(row, "gives the reason " + impossible.get() + ", which nobody caused"));
        }
        if (reasons.stream().anyMatch(reason -> reason.contains(TOLD_BEFORE))
                && told(row).findAny().isEmpty()) {
            return Optional.of(finding(row, "says that it was told before; it was not"));
        }
        if (reasons.stream().anyMatch(reason -> reason.contains(WAITS))) {
            return Optional.of(finding(row, "says that something waits; nothing does"));
        }
        if (reasons.contains(NOT_ASKED) && kinds.contains(row.kind())) {
            return Optional.of(finding(row, "says that this kind was not asked for; it was"));
        }
        return wasDue && reasons.stream().allMatch(NOT_MATCHED::contains)
                ? Optional.of(finding(row, "says that it did not match; it was due"))
                : Optional.empty();
    }

    /** Returns what the person was told of the matter. */
    private Stream<Delivered> told(WhyAnswer about) {
        var matter = idOf(about.title());
        return told.stream()
                .filter(one -> one.person().equals(about.person())
                        && matter.isPresent()
                        && idOf(one.fact().title()).equals(matter));
    }

    private Stream<Due> dueSteps(WhyAnswer about) {
        var matter = idOf(about.title());
        return due.stream()
                .filter(one -> one.person().equals(about.person())
                        && matter.filter(one.matter().id()::equals).isPresent());
    }

    private Optional<String> idOf(String title) {
        return names.find(title).map(named -> named.matter().id());
    }

    private static Finding finding(WhyAnswer about, String what) {
        return new Finding(
                Counter.UNTRUE_WHY,
                "%s, \"%s\" of %s: the page %s".formatted(about.person(), about.kind(), about.title(), what));
    }
}
