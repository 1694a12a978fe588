package mx.vigia.analysis.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;

/** The one document: the fields of a bill by which it can be asked for, in search as in watches, and every name a value goes by. */
@ApplicationScoped
public class BillFields {
    private final TopicCatalog topics;

    public BillFields(TopicCatalog topics) {
        this.topics = topics;
    }

    /** All fields; what is unknown is an empty list. */
    public Map<Field, List<String>> of(Dossier bill) {
        Map<Field, List<String>> fields = new EnumMap<>(Field.class);
        fields.put(Field.TITLE, List.of(bill.title()));
        fields.put(Field.TEXT, bill.text().known() ? List.of(bill.text().content()) : List.of());
        fields.put(
                Field.PROPONENT, bill.proponents().stream().map(Proponent::name).toList());
        fields.put(Field.GROUP, groups(bill));
        fields.put(
                Field.COMMITTEE, bill.committees().stream().map(Referral::name).toList());
        fields.put(Field.TOPIC, bill.tags().stream().flatMap(this::names).toList());
        fields.put(
                Field.STAGE,
                List.of(bill.stage().name(), bill.stage().es(), bill.stage().en()));
        fields.put(Field.KIND, kinds(bill));
        fields.put(Field.CHAMBER, chambers(bill));
        fields.put(Field.SOURCE, List.of(bill.site()));
        fields.put(Field.NUMBER, numbers(bill.number()));
        fields.put(
                Field.DATE,
                bill.presentedOn() == null
                        ? List.of()
                        : List.of(bill.presentedOn().toString()));
        return fields;
    }

    private Stream<String> names(Tag tag) {
        return topics.named(tag.topic()).map(Topic::names).orElse(List.of(tag.topic())).stream();
    }

    private static List<String> groups(Dossier bill) {
        return bill.proponents().stream()
                .map(Proponent::group)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** 66/7223 is also asked for as 7223. */
    private static List<String> numbers(String number) {
        if (number == null) {
            return List.of();
        }
        int slash = number.lastIndexOf('/');
        return slash < 0 ? List.of(number) : List.of(number, number.substring(slash + 1));
    }

    private static List<String> kinds(Dossier bill) {
        Stream<String> own = Stream.of(bill.officialTerm()).filter(Objects::nonNull);
        return Stream.concat(names(bill.kind()).stream(), own).distinct().toList();
    }

    private static List<String> names(Kind kind) {
        return switch (kind) {
            case INITIATIVE -> List.of("initiative", "iniciativa");
            case MOTION -> List.of("motion", "proposición", "punto de acuerdo", "proposición con punto de acuerdo");
            case MINUTA -> List.of("minuta");
            case REPORT -> List.of("report", "dictamen");
            case OTHER -> List.of("other", "otro");
        };
    }

    private static List<String> chambers(Dossier bill) {
        return bill.steps().stream()
                .map(Step::chamber)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(chamber -> names(chamber).stream())
                .toList();
    }

    private static List<String> names(Chamber chamber) {
        return switch (chamber) {
            case DEPUTIES -> List.of("deputies", "diputados", "cámara de diputados");
            case SENATE -> List.of("senate", "senado", "senadores", "cámara de senadores");
            case PERMANENT_COMMISSION -> List.of("permanent-commission", "comisión permanente", "permanente");
        };
    }
}
