package mx.vigia.analysis.search.suggestion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.MatchAll;
import mx.vigia.analysis.language.query.Query.Near;
import mx.vigia.analysis.language.query.Query.Not;
import mx.vigia.analysis.language.query.Query.Or;
import mx.vigia.analysis.language.query.Query.Phrase;
import mx.vigia.analysis.language.query.Query.Prefix;
import mx.vigia.analysis.language.query.Query.Since;
import mx.vigia.analysis.language.query.Query.Until;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.language.query.Query.Widened;
import mx.vigia.analysis.language.query.Query.Word;

/**
 * Detects a query that no bill can ever match: each of its branches requires a value that does not exist, or an
 * impossible date range. For such a query at least one of these is reported.
 *
 * @param exists whether a bill can have a value
 */
public record ImpossibleQuery(Predicate<Value> exists) {
    /** A date range whose end lies before its start. */
    record ReversedRange(LocalDate from, LocalDate until) {}

    public boolean isImpossible(Query question) {
        return switch (question) {
            case Value value -> !exists.test(value);
            case And and ->
                findReversedDays(and).isPresent() || and.all().stream().anyMatch(this::isImpossible);
            case Or(var any) -> any.stream().allMatch(this::isImpossible);
            case Widened widened -> widened.any().stream().allMatch(this::isImpossible);
            case MatchAll all -> false;
            case Not not -> false;
            case Since since -> false;
            case Until until -> false;
            case Word word -> false;
            case Phrase phrase -> false;
            case Prefix prefix -> false;
            case Near near -> false;
        };
    }

    /** Returns the nonexistent values in the query, including excluded ones. */
    List<Value> values(Query question) {
        return parts(question)
                .flatMap(part -> part instanceof Value value ? Stream.of(value) : Stream.empty())
                .filter(value -> !exists.test(value))
                .toList();
    }

    /** Returns the impossible date ranges in the query. */
    List<ReversedRange> days(Query question) {
        return parts(question)
                .flatMap(part -> part instanceof And and ? findReversedDays(and).stream() : Stream.empty())
                .toList();
    }

    private static Optional<ReversedRange> findReversedDays(And and) {
        var all = and.all();
        var first = all.stream().flatMap(part -> part instanceof Since(var day) ? Stream.of(day) : Stream.empty());
        var last = all.stream().flatMap(part -> part instanceof Until(var day) ? Stream.of(day) : Stream.empty());
        var from = first.max(Comparator.naturalOrder());
        var until = last.min(Comparator.naturalOrder());
        return from.filter(day -> until.isPresent() && day.isAfter(until.get()))
                .map(day -> new ReversedRange(day, until.get()));
    }

    /** Returns the query and all its parts. */
    private static Stream<Query> parts(Query question) {
        return Stream.concat(Stream.of(question), findImpossible(question).flatMap(ImpossibleQuery::parts));
    }

    private static Stream<Query> findImpossible(Query question) {
        if (question instanceof And(var all)) {
            return all.stream();
        }
        if (question instanceof Or(var any)) {
            return any.stream();
        }
        if (question instanceof Widened widened) {
            return Stream.of(widened.asked());
        }
        return question instanceof Not(var excluded) ? Stream.of(excluded) : Stream.empty();
    }
}
