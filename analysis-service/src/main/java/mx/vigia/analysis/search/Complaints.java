package mx.vigia.analysis.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.Query;
import mx.vigia.analysis.language.Query.And;
import mx.vigia.analysis.language.Query.Not;
import mx.vigia.analysis.language.Query.Or;
import mx.vigia.analysis.language.Query.Since;
import mx.vigia.analysis.language.Query.Until;
import mx.vigia.analysis.language.Query.Value;
import mx.vigia.analysis.language.Query.Widened;
import mx.vigia.analysis.language.Wording;
import mx.vigia.analysis.topic.BillFields;

/**
 * Points at values that no bill can ever have, such as a topic that does not exist: a watch on one would stay silent for ever.
 *
 * @param bills how many bills answer a question: a group that no data hold is one where any bill is from it
 */
record Complaints(Labels labels, ToIntFunction<Query> bills) {
    /** Nobody reads more before mending the first. */
    private static final int MOST = 3;

    private static final List<Field> CLOSED =
            List.of(Field.TOPIC, Field.STAGE, Field.KIND, Field.CHAMBER, Field.SOURCE, Field.ENTITY, Field.GROUP);

    /** Of each what it is not, and what there is instead; the first {@value #MOST}. */
    List<String> about(Query query) {
        var values = unknown(query).map(value -> told(value) + " " + instead(value));
        return Stream.concat(values, backwards(query)).distinct().limit(MOST).toList();
    }

    /** Of each what it is not, in one, for an alert that waits for it to be. */
    String inOne(Query query) {
        var values = unknown(query).map(this::told);
        var waits = unknown(query).findAny().map(any -> labels.words().say("unknown.until"));
        return Stream.of(values, backwards(query), waits.stream())
                .flatMap(all -> all)
                .distinct()
                .limit(MOST + 1L)
                .collect(Collectors.joining(" "));
    }

    /** Days from one to another that lies before it: no day is both. */
    private Stream<String> backwards(Query query) {
        return query instanceof And(var all)
                ? backwards(all)
                        .map(days -> labels.words()
                                .say(
                                        "unknown.days",
                                        days.from().toString(),
                                        days.until().toString()))
                        .stream()
                : Stream.empty();
    }

    /** From one day to another that lies before it. */
    private record Backwards(LocalDate from, LocalDate until) {}

    private static Optional<Backwards> backwards(List<Query> all) {
        var first = all.stream().flatMap(part -> part instanceof Since(var day) ? Stream.of(day) : Stream.empty());
        var last = all.stream().flatMap(part -> part instanceof Until(var day) ? Stream.of(day) : Stream.empty());
        var from = first.max(Comparator.naturalOrder());
        var until = last.min(Comparator.naturalOrder());
        return from.filter(day -> until.isPresent() && day.isAfter(until.get()))
                .map(day -> new Backwards(day, until.get()));
    }

    /** Whether days are asked for of which none can be. */
    static boolean isBackwards(And and) {
        return backwards(and.all()).isPresent();
    }

    private Stream<Value> unknown(Query query) {
        return values(query).filter(value -> !exists(value));
    }

    private String told(Value value) {
        return labels.words().say("unknown.value", value.written(), CLOSED.indexOf(value.field()));
    }

    private String instead(Value value) {
        var there = choice(value.field());
        var nearest = there.nearest(value.folded());
        return labels.words()
                .say("unknown.there", String.join(", ", nearest), nearest.size() < there.size() ? there.size() : 0);
    }

    /** Whether a bill can have it; any value of an open list, such as a number, can be one. */
    boolean exists(Value value) {
        return switch (value.field()) {
            case TOPIC -> labels.topics().named(value.folded()).isPresent();
            case SOURCE -> new OpenValues(labels, bills).isSite(value.folded());
            case GROUP -> new OpenValues(labels, bills).isGroup(value.folded());
            default ->
                !CLOSED.contains(value.field())
                        || BillFields.names(value.field()).map(Wording::fold).anyMatch(value.folded()::equals);
        };
    }

    /** What there is instead, by all names it goes by. */
    private Alternatives choice(Field field) {
        var words = labels.words().language();
        return switch (field) {
            case TOPIC ->
                Alternatives.of(
                        labels.topics().topics(), labels::name, topic -> Stream.of(topic.id(), topic.es(), topic.en()));
            case SOURCE ->
                Alternatives.of(
                        labels.names().all().stream().sorted().toList(),
                        site -> labels.site(site).equals(site) ? site : labels.site(site) + " (" + site + ")",
                        site -> Stream.concat(BillFields.sources(site), Stream.of(labels.site(site))));
            case GROUP -> Alternatives.of(OpenValues.groups().toList(), group -> group, Stream::of);
            default -> Alternatives.of(BillFields.names(field, words), name -> name, Stream::of);
        };
    }

    private static Stream<Value> values(Query query) {
        if (query instanceof Value value) {
            return Stream.of(value);
        }
        if (query instanceof Not(var inner)) {
            return values(inner);
        }
        if (query instanceof And(var all)) {
            return all.stream().flatMap(Complaints::values);
        }
        if (query instanceof Widened widened) {
            return values(widened.asked());
        }
        return query instanceof Or(var any) ? any.stream().flatMap(Complaints::values) : Stream.empty();
    }
}
