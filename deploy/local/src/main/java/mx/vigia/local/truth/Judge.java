package mx.vigia.local.truth;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.matter.TrueMatter;
import mx.vigia.local.pretend.matter.TrueStep;
import mx.vigia.local.truth.Finding.Counter;

/**
 * Compares what people were told with what they had to be told.
 *
 * @param due every step of which somebody must be told
 * @param joined whether all pages came within the wait, so that no paper may have been told under a name of its own
 */
record Judge(List<TrueMatter> matters, List<Due> due, boolean joined) {
    private static final String TEXT_CHANGED = "text-changed";

    static final Set<String> REFERRALS = Set.of("referred", "referral-changed");

    /** Tells that what was told under a paper's name belongs to a matter. */
    private static final String LINKED = "linked";

    Judge {
        matters = List.copyOf(matters);
        due = List.copyOf(due);
    }

    Verdict verdict(List<Delivered> told) {
        var findings = new LinkedHashSet<Finding>();
        var matched = match(told, findings);
        for (var one : due) {
            judgeCount(one, matched, findings);
        }
        matched.forEach(one -> one.steps().stream()
                .filter(step -> step.kinds().contains(one.told().fact().kind()))
                .forEach(step -> findings.addAll(
                        new StepJudge(step, one.told(), tellsNew(one, matched), one.closes()).findings())));
        judgeArticles(matched, findings);
        var expected = due.stream().filter(one -> !one.step().optional()).count();
        return new Verdict((int) expected, List.copyOf(findings), List.of());
    }

    private List<MatchedDelivery> match(List<Delivered> told, Set<Finding> findings) {
        var names = new MatterNames(matters);
        var matched = new ArrayList<MatchedDelivery>();
        for (var one : told) {
            var named = names.find(one.fact().title());
            if (named.isEmpty()) {
                findings.add(wrongMatter(one, "which no site shows"));
                continue;
            }
            var matter = named.get().matter();
            if (!named.get().own() && joined) {
                findings.add(wrongMatter(one, "a paper of " + matter.titles().getFirst()));
            }
            if (due.stream().noneMatch(step -> isOf(step, one.person(), matter))) {
                findings.add(wrongMatter(one, "which does not concern them"));
                continue;
            }
            var step = findStep(one, one.fact().kind(), matter, matched);
            if (step.isEmpty() && !mayTellNoStep(one.fact().kind())) {
                findings.add(new Finding(
                        Counter.WRONG_NAME,
                        "%s was told \"%s\" of %s, which has not happened"
                                .formatted(
                                        one.person(),
                                        one.fact().kind(),
                                        one.fact().title())));
            }
            var steps = new ArrayList<>(step.stream()
                    .flatMap(own ->
                            ChangedCall.steps(one.fact(), own, matter, known -> isTold(known, one.person(), matched))
                                    .stream())
                    .toList());
            one.fact().tells().stream()
                    .filter(kind -> tellsBeside(kind, one))
                    .flatMap(kind -> findStep(one, kind, matter, matched).stream())
                    .forEach(steps::add);
            matched.add(new MatchedDelivery(one, matter, named.get().own(), steps));
        }
        return matched;
    }

    private boolean mayTellNoStep(String kind) {
        return kind.equals(TEXT_CHANGED) || kind.equals(LINKED) && !joined;
    }

    private static boolean isOf(Due one, String person, TrueMatter matter) {
        return one.person().equals(person) && one.matter().id().equals(matter.id());
    }

    private static Finding wrongMatter(Delivered one, String what) {
        return new Finding(
                Counter.WRONG_MATTER,
                "%s was told \"%s\" of %s, %s"
                        .formatted(one.person(), one.fact().kind(), one.fact().title(), what));
    }

    /**
     * Whether a letter tells of an earlier step beside its headline: by name, but that a matter is new goes without if
     * it tells of another step.
     */
    private static boolean tellsBeside(String kind, Delivered one) {
        return StepJudge.isFirst(kind) && !one.fact().kind().equals(TEXT_CHANGED) || StepWords.name(kind, one.text());
    }

    /** Returns the step of a kind that a fact tells of: first one in its place that this person does not know. */
    private static Optional<TrueStep> findStep(
            Delivered one, String kind, TrueMatter matter, List<MatchedDelivery> before) {
        var headline = kind.equals(one.fact().kind());
        var possible = matter.steps().stream()
                .filter(step -> step.kinds().contains(kind) && (!headline || isSamePlace(step, one.fact())))
                .toList();
        var certain = possible.stream()
                .filter(step -> headline && (isSameHour(step, one.fact()) || hasSameVotes(step, one.fact())))
                .toList();
        return findUntold(certain, one, before)
                .or(() -> certain.stream().findFirst())
                .or(() -> findUntold(possible, one, before))
                .or(() -> possible.stream().findFirst());
    }

    private static Optional<TrueStep> findUntold(List<TrueStep> possible, Delivered one, List<MatchedDelivery> before) {
        return possible.stream()
                .filter(step -> !isTold(step, one.person(), before))
                .findFirst();
    }

    private static boolean isTold(TrueStep step, String person, List<MatchedDelivery> before) {
        return before.stream().anyMatch(earlier -> earlier.tells(step, person));
    }

    /** Whether a step has an hour and it is the one that was told. */
    static boolean isSameHour(TrueStep step, DeliveredFact fact) {
        return !step.particulars().time().isEmpty()
                && step.particulars().time().equals(fact.particulars().time())
                && step.particulars().on().equals(fact.particulars().on());
    }

    private static boolean hasSameVotes(TrueStep step, DeliveredFact fact) {
        return !step.particulars().votes().isEmpty()
                && step.particulars().votes().equals(fact.particulars().votes());
    }

    private static boolean isSamePlace(TrueStep step, DeliveredFact fact) {
        var truly = Words.of(step.particulars().where());
        var told = Words.of(fact.particulars().where());
        return truly.isEmpty() || told.isEmpty() || truly.equals(told);
    }

    private static void judgeCount(Due one, List<MatchedDelivery> matched, Set<Finding> findings) {
        var telling = matched.stream().filter(each -> each.tells(one)).toList();
        var letters = telling.stream()
                .filter(each -> !each.implies(one) && !each.isAddedTo(telling))
                .map(each -> each.told().letter())
                .collect(Collectors.toSet());
        if (telling.isEmpty() && !one.step().optional()) {
            findings.add(new Finding(Counter.MISSED, sentence(one, "was not told")));
        }
        if (letters.size() > 1) {
            findings.add(new Finding(Counter.TWICE, sentence(one, "was told " + letters.size() + " times")));
        }
    }

    private static String sentence(Due one, String what) {
        return "%s %s of %s (%s): %s"
                .formatted(
                        one.person(),
                        what,
                        one.step().id(),
                        String.join(" or ", one.step().kinds()),
                        one.matter().titles().getFirst());
    }

    /** Whether the same letter truly tells that the matter is new. */
    private static boolean tellsNew(MatchedDelivery one, List<MatchedDelivery> matched) {
        return matched.stream()
                .filter(other -> other.told().letter().equals(one.told().letter())
                        && other.matter().equals(one.matter()))
                .anyMatch(other -> StepJudge.isFirst(other.told().fact().kind()));
    }

    /** Compares the articles named to each person, over all letters about a matter, with those that changed. */
    private void judgeArticles(List<MatchedDelivery> matched, Set<Finding> findings) {
        var people = due.stream()
                .collect(Collectors.groupingBy(
                        one -> Map.entry(one.person(), one.matter().id())));
        for (var steps : people.values()) {
            var mine =
                    matched.stream().filter(one -> one.isOf(steps.getFirst())).toList();
            var expected = steps.stream()
                    .filter(one -> mine.stream().anyMatch(each -> each.tells(one)))
                    .flatMap(one -> one.articles().stream())
                    .map(Words::of)
                    .collect(Collectors.toCollection(TreeSet::new));
            var named = mine.stream()
                    .flatMap(one -> StepJudge.namedArticles(one.told()).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!named.equals(expected)) {
                findings.add(new Finding(
                        Counter.WRONG_ARTICLE,
                        "%s: expected the articles %s but was told %s of %s"
                                .formatted(
                                        steps.getFirst().person(),
                                        expected,
                                        named,
                                        steps.getFirst().matter().titles().getFirst())));
            }
        }
    }
}
