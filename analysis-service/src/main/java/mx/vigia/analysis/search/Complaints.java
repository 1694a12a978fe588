package mx.vigia.analysis.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.ByHand;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.Query;
import mx.vigia.analysis.language.Query.And;
import mx.vigia.analysis.language.Query.Not;
import mx.vigia.analysis.language.Query.Or;
import mx.vigia.analysis.language.Query.Since;
import mx.vigia.analysis.language.Query.Until;
import mx.vigia.analysis.language.Query.Value;
import mx.vigia.analysis.language.Wording;
import mx.vigia.analysis.topic.BillFields;

/**
 * Points at values that no bill can ever have, such as a topic that does not exist: a watch on one would stay silent for ever.
 *
 * @param bills how many bills answer a question: a group that no data hold is one where any bill is from it
 */
record Complaints(Labels labels, ToIntFunction<Query> bills) {
    private static final List<Field> CLOSED =
            List.of(Field.TOPIC, Field.STAGE, Field.KIND, Field.CHAMBER, Field.SOURCE, Field.ENTITY, Field.GROUP);

    List<String> about(Query query) {
        return Stream.concat(unknown(query), backwards(query)).toList();
    }

    /** Days from one to another that lies before it: no day is both. */
    private Stream<String> backwards(Query query) {
        if (!(query instanceof And(var all))) {
            return Stream.empty();
        }
        var first = all.stream().flatMap(part -> part instanceof Since(var day) ? Stream.of(day) : Stream.empty());
        var last = all.stream().flatMap(part -> part instanceof Until(var day) ? Stream.of(day) : Stream.empty());
        var from = first.max(Comparator.naturalOrder());
        var until = last.min(Comparator.naturalOrder());
        return from.isPresent() && until.isPresent() && from.get().isAfter(until.get())
                ? Stream.of(labels.words()
                        .say("unknown.days", from.get().toString(), until.get().toString()))
                : Stream.empty();
    }

    private Stream<String> unknown(Query query) {
        return values(query)
                .filter(value -> CLOSED.contains(value.field()))
                .filter(value -> !known(value))
                .map(value -> labels.words()
                        .say("unknown.value", value.written(), CLOSED.indexOf(value.field()), choice(value.field())))
                .distinct();
    }

    private boolean known(Value value) {
        return switch (value.field()) {
            case TOPIC -> labels.topics().named(value.folded()).isPresent();
            case SOURCE -> isSource(value.folded());
            case GROUP -> new OpenValues(labels, bills).isGroup(value.folded());
            default -> BillFields.names(value.field()).map(Wording::fold).anyMatch(value.folded()::equals);
        };
    }

    /** Where no site was heard of yet, each may be one. */
    boolean isSource(String asked) {
        var sites = labels.names().all();
        return sites.isEmpty()
                || Stream.concat(sites.stream(), Stream.of(ByHand.SITE))
                        .flatMap(BillFields::sources)
                        .map(Wording::fold)
                        .anyMatch(asked::equals);
    }

    private String choice(Field field) {
        var names = switch (field) {
            case TOPIC -> labels.topics().topics().stream().map(labels::name);
            case SOURCE -> labels.names().all().stream().sorted();
            case GROUP -> OpenValues.groups();
            default -> BillFields.names(field, labels.words().language()).stream();
        };
        return names.collect(Collectors.joining(", "));
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
        return query instanceof Or(var any) ? any.stream().flatMap(Complaints::values) : Stream.empty();
    }
}
