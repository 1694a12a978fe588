package mx.vigia.local.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.vigia.local.pretend.matter.TrueArticle;
import mx.vigia.local.pretend.matter.TrueMatter;
import mx.vigia.local.pretend.matter.TrueStep;
import mx.vigia.local.truth.Truth.Follow;
import mx.vigia.local.truth.Truth.Person;

/** Who must be told of which steps: as the truth says of each step or, where it does not, by what people follow. */
record DueSteps(Truth truth) {
    List<Due> all() {
        var due = new ArrayList<Due>();
        for (var matter : truth.matters()) {
            for (var step : matter.steps()) {
                truth.people().forEach(person -> find(person, matter, step).ifPresent(due::add));
            }
        }
        return List.copyOf(due);
    }

    private static Optional<Due> find(Person person, TrueMatter matter, TrueStep step) {
        if (!step.tell().isEmpty()) {
            return Optional.ofNullable(step.tell().get(person.address()))
                    .map(articles -> new Due(person.address(), matter, step, articles));
        }
        var reasons = person.follows().stream()
                .filter(follow -> concerns(follow, matter, step))
                .toList();
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Due(person.address(), matter, step, articles(reasons, step)));
    }

    private static boolean concerns(Follow follow, TrueMatter matter, TrueStep step) {
        var subjects = matter.subjects();
        return switch (follow.kind()) {
            case TOPIC -> subjects.topics().contains(follow.what());
            case BILL -> matter.id().equals(follow.what());
            case LAW -> containsName(subjects.laws(), follow.what());
            case PERSON -> containsName(subjects.persons(), follow.what());
            case COMMITTEE -> containsName(subjects.committees(), follow.what()) && hasReachedCommittees(matter, step);
            case SEARCH ->
                matter.titles().stream().anyMatch(title -> Words.of(title).contains(Words.of(follow.what())));
        };
    }

    private static boolean containsName(List<String> names, String name) {
        return names.stream().anyMatch(one -> Words.of(one).equals(Words.of(name)));
    }

    /** Whether a step is the one by which the matter came to its committees, or a later one. */
    private static boolean hasReachedCommittees(TrueMatter matter, TrueStep step) {
        var from = matter.subjects().committeesFrom();
        var ids = matter.steps().stream().map(TrueStep::id).toList();
        return ids.indexOf(step.id()) >= ids.indexOf(from); // -1 if it came to them before all this
    }

    /** Returns the numbers of all changed articles, or of those of the topics by which alone the person follows. */
    private static List<String> articles(List<Follow> reasons, TrueStep step) {
        return step.articles().stream()
                .filter(article -> reasons.stream().anyMatch(follow -> concerns(follow, article)))
                .map(TrueArticle::number)
                .distinct()
                .toList();
    }

    private static boolean concerns(Follow follow, TrueArticle article) {
        return switch (follow.kind()) {
            case TOPIC ->
                article.topics().isEmpty() && article.law().isEmpty()
                        || article.topics().contains(follow.what());
            case LAW -> article.law().isEmpty() || Words.of(article.law()).equals(Words.of(follow.what()));
            case BILL, PERSON, COMMITTEE, SEARCH -> true;
        };
    }
}
