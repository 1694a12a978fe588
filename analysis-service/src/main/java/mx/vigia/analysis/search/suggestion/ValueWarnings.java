package mx.vigia.analysis.search.suggestion;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.topic.document.BillDocument;

/**
 * Warns about values no bill can have, such as a topic that does not exist: a watch on one would never alert.
 *
 * @param exists whether a bill can have a value
 */
public record ValueWarnings(BillLabels labels, Predicate<Value> exists) {
    /** The most warnings shown; readers fix the first before reading on. */
    private static final int MAX_WARNINGS = 3;

    /** Fields whose values people create or discover; the values of the others are fixed. */
    private static final Set<QueryField> DYNAMIC_FIELDS = Set.of(QueryField.TOPIC, QueryField.SOURCE, QueryField.GROUP);

    /** @param bills returns the number of bills that match a query */
    public static ValueWarnings of(BillLabels labels, ToIntFunction<Query> bills) {
        return new ValueWarnings(labels, new KnownValues(labels, bills)::exists);
    }

    /** Returns a warning for each invalid value with the valid alternatives; the first {@value #MAX_WARNINGS}. */
    public List<String> about(Query query) {
        var values = lacking().values(query).stream().map(value -> warning(value) + " " + instead(value));
        return Stream.concat(values, reversedDays(query))
                .distinct()
                .limit(MAX_WARNINGS)
                .toList();
    }

    /** Whether nothing can match at present. */
    public boolean cannotMatch(Query query) {
        return lacking().isImpossible(query);
    }

    /** Returns all invalid values in one text, for an alert that waits for them to exist. */
    public String describeAll(Query query) {
        var values = lacking().values(query).stream().map(this::warning);
        var first = Stream.concat(values, reversedDays(query)).distinct().limit(MAX_WARNINGS);
        var waits = couldMatch(query) ? Stream.of(labels.words().say("unknown.until")) : Stream.<String>empty();
        return Stream.concat(first, waits).collect(Collectors.joining(" "));
    }

    /** Whether bills could match if the missing created or discovered values existed. */
    private boolean couldMatch(Query query) {
        return !new ImpossibleQuery(value -> DYNAMIC_FIELDS.contains(value.field()) || exists.test(value))
                .isImpossible(query);
    }

    private ImpossibleQuery lacking() {
        return new ImpossibleQuery(exists);
    }

    /** Returns warnings about date ranges whose end lies before their start; no day matches them. */
    private Stream<String> reversedDays(Query query) {
        return lacking().days(query).stream()
                .map(days -> labels.words()
                        .say(
                                "unknown.days",
                                days.from().toString(),
                                days.until().toString()));
    }

    private String warning(Value value) {
        return labels.words().say("unknown.value", value.written(), KnownValues.CLOSED_FIELDS.indexOf(value.field()));
    }

    private String instead(Value value) {
        var there = choice(value.field());
        var nearest = there.mostSimilar(value.folded());
        return labels.words()
                .say("unknown.there", String.join(", ", nearest), nearest.size() < there.size() ? there.size() : 0);
    }

    /** Returns the valid values, with all their names. */
    private Alternatives choice(QueryField field) {
        var words = labels.words().language();
        return switch (field) {
            case TOPIC ->
                Alternatives.of(
                        labels.topics().topics(), labels::name, topic -> Stream.of(topic.id(), topic.es(), topic.en()));
            case SOURCE ->
                Alternatives.of(
                        labels.names().all().stream().sorted().toList(),
                        site -> labels.site(site).equals(site) ? site : labels.site(site) + " (" + site + ")",
                        site -> Stream.concat(BillDocument.sources(site), Stream.of(labels.site(site))));
            case GROUP -> Alternatives.of(KnownValues.groups().toList(), group -> group, Stream::of);
            default -> Alternatives.of(BillDocument.names(field, words), name -> name, Stream::of);
        };
    }
}
