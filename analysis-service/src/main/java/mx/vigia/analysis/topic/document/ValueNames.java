package mx.vigia.analysis.topic.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Legislature;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.platform.i18n.Language;

/** The searchable names of stages, kinds, chambers, entities and legislatures; case and accents do not count. */
final class ValueNames {
    private ValueNames() {}

    static List<String> stage(Stage stage) {
        return Stream.concat(Stream.of(stage.es(), stage.en(), stage.name()), others(stage).stream())
                .toList();
    }

    /** Returns all names of values of this field; empty if any word may be a value. */
    static Stream<String> names(QueryField field) {
        return values(field).stream().flatMap(value -> value.names().stream());
    }

    /** Returns the name of each value in this language. */
    static List<String> names(QueryField field, Language language) {
        int place = language == Language.ES ? 0 : 1;
        return values(field).stream().map(value -> value.names().get(place)).toList();
    }

    /** Returns the API code of each value of this field, which is also searchable. */
    static List<String> codes(QueryField field) {
        return values(field).stream().map(Value::code).toList();
    }

    /** A value with its API code and all its names: the one in Spanish first, the one in English second. */
    private record Value(String code, List<String> names) {}

    private static List<Value> values(QueryField field) {
        return switch (field) {
            case STAGE ->
                Arrays.stream(Stage.values())
                        .map(stage -> new Value(stage.name().toLowerCase(Locale.ROOT), stage(stage)))
                        .toList();
            case KIND ->
                Arrays.stream(BillKind.values())
                        .map(kind -> new Value(kind.word(), kind(kind)))
                        .toList();
            case CHAMBER ->
                Arrays.stream(Chamber.values())
                        .map(chamber ->
                                new Value(chamber.word(), chamber(chamber).toList()))
                        .toList();
            case ENTITY ->
                FederalEntity.all().stream()
                        .map(entity -> new Value(entity.code(), entity.names()))
                        .toList();
            case LEGISLATURE ->
                Legislature.all()
                        .map(number -> new Value(Integer.toString(number), Legislature.names(number)))
                        .toList();
            case ANYWHERE,
                    TITLE,
                    TEXT,
                    PROPONENT,
                    COMMITTEE,
                    SUMMARY,
                    LAW,
                    BEARER,
                    TOPIC,
                    GROUP,
                    SOURCE,
                    NUMBER,
                    ARTICLE,
                    PAPER,
                    MATTER,
                    NORM,
                    PERSON,
                    BODY,
                    DATE -> List.of();
        };
    }

    private static List<String> others(Stage stage) {
        return switch (stage) {
            case REFERRED -> List.of("turnada", "referred");
            case REPORTED_POSITIVE -> List.of("dictamen positivo", "dictamen aprobado");
            case REPORTED_NEGATIVE -> List.of("dictamen negativo");
            case PASSED_ORIGIN -> List.of("aprobada en origen");
            case PASSED_REVIEWING -> List.of("aprobada en revisora");
            case PASSED_CONGRESS -> List.of("aprobada por el congreso", "aprobada en el congreso local");
            case PUBLISHED_DOF, PUBLISHED_STATE -> List.of("publicada", "published");
            case FIRST_READING -> List.of("primera lectura", "declaratoria de publicidad");
            case IN_DEBATE -> List.of("a discusión", "en pleno");
            case SENT_TO_REVIEWING -> List.of("turnada a revisora", "en revisora");
            case RETURNED_MODIFIED -> List.of("devuelta", "returned");
            case DECLARED -> List.of("declaratoria");
            case SENT_TO_EXECUTIVE -> List.of("turnada al ejecutivo");
            case OBJECTED -> List.of("con observaciones", "vetada");
            case IN_FORCE -> List.of("vigente");
            case IN_CONSULTATION -> List.of("en consulta");
            case PRESENTED,
                    IN_COMMITTEE,
                    CONSULTATION_CLOSED,
                    REVIEWING_IN_COMMITTEE,
                    REVIEWING_REPORTED,
                    REVIEWING_IN_DEBATE,
                    RETURNED_REJECTED,
                    SENT_TO_STATES,
                    STATES_MAJORITY,
                    DEEMED_APPROVED,
                    PROMULGATED,
                    REPEALED,
                    RESOLVED,
                    DISCARDED,
                    WITHDRAWN,
                    LAPSED,
                    CONCLUDED,
                    ACCUMULATED,
                    SUPERSEDED -> List.of();
        };
    }

    static List<String> kind(BillKind kind) {
        return switch (kind) {
            case INITIATIVE -> List.of("iniciativa", "initiative", "iniciativas", "initiatives", "bill", "bills");
            case MOTION ->
                List.of(
                        "proposición",
                        "motion",
                        "punto de acuerdo",
                        "proposición con punto de acuerdo",
                        "proposiciones",
                        "motions");
            case MINUTA -> List.of("minuta", "minuta", "minutas");
            case REPORT -> List.of("dictamen", "report", "dictámenes", "committee report", "reports");
            case DECREE ->
                List.of("decreto", "decree", "decretos", "ley o decreto publicado", "published law or decree");
            case RULE -> List.of("norma", "rule", "reglas", "acuerdo", "disposiciones");
            case DRAFT_RULE ->
                List.of("proyecto de norma", "draft rule", "draft-rule", "proposed rule", "anteproyecto");
            case CONSULTATION -> List.of("consulta", "consultation", "consulta pública", "public consultation");
            case NOTICE -> List.of("aviso", "notice", "avisos");
            case HEARING ->
                List.of(
                        "audiencia",
                        "hearing",
                        "audiencias",
                        "audiencia pública",
                        "foro",
                        "foros",
                        "forum",
                        "parlamento abierto",
                        "open parliament");
            case OTHER -> List.of("otro", "other", "otros");
        };
    }

    static Stream<String> chamber(Chamber chamber) {
        return switch (chamber) {
            case DEPUTIES -> Stream.of("diputados", "deputies", "cámara de diputados", "chamber of deputies");
            case SENATE -> Stream.of("senado", "senate", "senadores", "cámara de senadores", "senado de la república");
            case PERMANENT_COMMISSION ->
                Stream.of("comisión permanente", "permanent commission", "permanente", "permanent-commission");
            case CONGRESS -> Stream.of("congreso", "congress", "congreso local");
            case LOWER -> Stream.of("cámara baja", "lower", "lower house");
            case UPPER -> Stream.of("cámara alta", "upper", "upper house");
        };
    }

    static Optional<Chamber> chamberOfSite(String site) {
        if (site.startsWith("mx.diputados")) {
            return Optional.of(Chamber.DEPUTIES);
        }
        return site.startsWith("mx.senado") ? Optional.of(Chamber.SENATE) : Optional.empty();
    }
}
