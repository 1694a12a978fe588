package mx.vigia.analysis.topic.document;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.law.Law;
import mx.vigia.analysis.linking.actor.ActorIds;

/** The ids by which a bill is followed: its own, and those of the laws, people and bodies it is about. */
public final class FollowedIds {
    private static final Pattern ID_PATTERN = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private FollowedIds() {}

    static Map<QueryField, List<String>> of(Dossier bill) {
        return Map.of(
                QueryField.MATTER, ids(bill),
                QueryField.NORM, lawNames(bill).map(Law::idOf).distinct().toList(),
                QueryField.PERSON, List.copyOf(ActorIds.people(bill).keySet()),
                QueryField.BODY, List.copyOf(ActorIds.bodies(bill).keySet()));
    }

    /** Returns the names of the laws it would change, issue or abrogate, and of the law whose record it is. */
    public static Stream<String> lawNames(Dossier bill) {
        return Stream.concat(
                bill.laws().stream()
                        .filter(law -> law.relation() != AmendmentKind.MENTION)
                        .map(AffectedLaw::law),
                bill.recordsLawInForce() ? Stream.of(bill.title()) : Stream.empty());
    }

    /** Returns its id, and those of the bills that its records were before they were merged. */
    private static List<String> ids(Dossier bill) {
        return Stream.concat(
                        Stream.of(bill.id().toString()),
                        bill.otherNumbers().stream()
                                .filter(number -> ID_PATTERN.matcher(number).matches()))
                .toList();
    }
}
