package mx.vigia.analysis.search;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import mx.vigia.analysis.actor.Body;
import mx.vigia.analysis.actor.BodyCatalog;
import mx.vigia.analysis.actor.BodyKind;
import mx.vigia.analysis.bill.ByHand;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.Query;
import mx.vigia.analysis.language.Query.Value;
import mx.vigia.analysis.language.Wording;
import mx.vigia.analysis.topic.BillFields;

/**
 * Sites and parliamentary groups, of which there may be others than those we know of: 400 where one was never heard of and no bill is from it.
 *
 * @param bills how many bills answer a question
 */
record OpenValues(Labels labels, ToIntFunction<Query> bills) {

    void checked(List<String> sites, List<String> groups) {
        var parameters = new Parameters(labels.words());
        var all = labels.names().all().stream().sorted().toList();
        parameters.known("source", sites, this::isSite, all);
        parameters.known("group", groups, this::isGroup, groups().toList());
    }

    boolean isGroup(String group) {
        return BodyCatalog.known().group(group).isPresent() || any(Field.GROUP, group);
    }

    /** The groups of the Congress of the Union, by their abbreviations. */
    static Stream<String> groups() {
        return BodyCatalog.known().all().stream()
                .filter(body -> body.kind() == BodyKind.GROUP)
                .map(Body::brief);
    }

    /** Where no site was heard of yet, each may be one. */
    boolean isSite(String site) {
        var heardOf = labels.names().all();
        return heardOf.isEmpty()
                || Stream.concat(heardOf.stream(), Stream.of(ByHand.SITE))
                        .flatMap(BillFields::sources)
                        .map(Wording::fold)
                        .anyMatch(Wording.fold(site)::equals)
                || any(Field.SOURCE, site);
    }

    private boolean any(Field field, String value) {
        return bills.applyAsInt(new Value(field, value.toLowerCase(Locale.ROOT), Wording.fold(value))) > 0;
    }
}
