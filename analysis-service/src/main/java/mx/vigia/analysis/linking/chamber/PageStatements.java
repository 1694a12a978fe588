package mx.vigia.analysis.linking.chamber;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import mx.vigia.analysis.bill.proceeding.ProceedingPageStatement;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of one proceeding state, the page that wins first.
 *
 * @param <S> the statement of one page
 */
record PageStatements<S>(List<S> all) {
    /** Returns the statements in this order of their pages. */
    static <S> PageStatements<S> of(
            Collection<ProceedingPageStatement> words, Comparator<ProceedingPageStatement> order, Class<S> type) {
        return new PageStatements<>(words.stream()
                .sorted(order)
                .map(statement -> statement.readAs(type))
                .toList());
    }

    /** Returns the statements that win over this one, and itself. */
    PageStatements<S> until(S last) {
        return new PageStatements<>(all.subList(0, all.indexOf(last) + 1));
    }

    /** Returns the first stated value of a field. */
    <T> Optional<T> first(Function<S, @Nullable T> field) {
        return all.stream().<T>map(field).filter(Objects::nonNull).findFirst();
    }

    /** Returns the first stated value of a field; null if no page states one. */
    <T> @Nullable T firstOrNull(Function<S, @Nullable T> field) {
        return first(field).orElse(null);
    }

    /** Returns the first list that is not empty. */
    <T> List<T> firstList(Function<S, List<T>> field) {
        return all.stream()
                .map(field)
                .filter(Predicate.not(List::isEmpty))
                .findFirst()
                .orElse(List.of());
    }
}
