package mx.vigia.analysis.search.suggestion;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.analysis.bill.body.BodyCatalog;
import mx.vigia.analysis.bill.body.BodyKind;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.topic.document.BillDocument;

/**
 * The existing values of fields. Others may exist, such as a group or a source's own word for a kind: a bill that has a
 * value makes it exist.
 *
 * @param bills the number of bills that match a query
 */
public record KnownValues(BillLabels labels, ToIntFunction<Query> bills) {
    /** Fields whose values are all known, except those a bill introduces. */
    static final List<QueryField> CLOSED_FIELDS = List.of(
            QueryField.TOPIC,
            QueryField.STAGE,
            QueryField.KIND,
            QueryField.CHAMBER,
            QueryField.SOURCE,
            QueryField.ENTITY,
            QueryField.GROUP,
            QueryField.LEGISLATURE);

    /** Responds 400 if a site or parliamentary group is unknown and no bill is from it. */
    public void requireKnown(List<String> sites, List<String> groups) {
        var parameters = new QueryParameters(labels.words());
        var all = labels.names().all().stream().sorted().toList();
        parameters.known("source", sites, site -> exists(value(QueryField.SOURCE, site)), all);
        parameters.known("group", groups, group -> exists(value(QueryField.GROUP, group)), groups().toList());
    }

    /** Whether a bill can have the value, or has it; any value of an open list, such as a number, is possible. */
    public boolean exists(Value value) {
        return !CLOSED_FIELDS.contains(value.field()) || isKnown(value) || bills.applyAsInt(value) > 0;
    }

    /** Returns the groups of the Congress of the Union by abbreviation. */
    static Stream<String> groups() {
        return BodyCatalog.known().all().stream()
                .filter(body -> body.kind() == BodyKind.GROUP)
                .map(Body::brief);
    }

    private boolean isKnown(Value value) {
        return switch (value.field()) {
            case TOPIC -> labels.topics().findByIdOrName(value.folded()).isPresent();
            case SOURCE -> isSite(value.folded());
            case GROUP -> BodyCatalog.known().group(value.folded()).isPresent();
            default -> BillDocument.names(value.field()).map(TextAnalyzer::fold).anyMatch(value.folded()::equals);
        };
    }

    /** Whether this is a site; any value is accepted while no site is known. */
    private boolean isSite(String folded) {
        var heardOf = labels.names().all();
        return heardOf.isEmpty()
                || Stream.concat(heardOf.stream(), Stream.of(ManualStatement.MANUAL_SITE))
                        .flatMap(BillDocument::sources)
                        .map(TextAnalyzer::fold)
                        .anyMatch(folded::equals);
    }

    private static Value value(QueryField field, String value) {
        return new Value(field, value.toLowerCase(Locale.ROOT), TextAnalyzer.fold(value));
    }
}
