package mx.vigia.analysis.topic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.stage.Stage;

/** The names by which people ask for a stage, a kind or a chamber; capitals and accents do not count. */
final class AskedAs {
    private AskedAs() {}

    static List<String> stage(Stage stage) {
        return switch (stage) {
            case PRESENTED -> List.of("presentada", "presented");
            case REFERRED -> List.of("turnada", "turnada a comisión", "referred");
            case IN_COMMITTEE -> List.of("en comisión", "in committee", "in_committee", "comisión");
            case REPORTED_POSITIVE ->
                List.of("dictaminada", "reported", "reported_positive", "dictamen positivo", "dictamen aprobado");
            case REPORTED_NEGATIVE ->
                List.of("dictamen en sentido negativo", "dictamen negativo", "reported_negative", "reported negative");
            case PASSED_ORIGIN ->
                List.of("aprobada en cámara de origen", "aprobada en origen", "passed_origin", "passed origin");
            case PASSED_REVIEWING ->
                List.of("aprobada en cámara revisora", "aprobada en revisora", "passed_reviewing", "passed reviewing");
            case PUBLISHED_DOF -> List.of("publicada en el DOF", "publicada", "published", "published_dof");
            case RESOLVED -> List.of("resuelta", "resolved");
            case DISCARDED -> List.of("desechada", "discarded");
            case WITHDRAWN -> List.of("retirada", "withdrawn");
        };
    }

    static List<String> kind(Kind kind) {
        return switch (kind) {
            case INITIATIVE -> List.of("iniciativa", "initiative", "iniciativas");
            case MOTION ->
                List.of(
                        "proposición",
                        "motion",
                        "punto de acuerdo",
                        "proposición con punto de acuerdo",
                        "proposiciones");
            case MINUTA -> List.of("minuta", "minutas");
            case REPORT -> List.of("dictamen", "report", "dictámenes");
            case OTHER -> List.of("otro", "other", "otros");
        };
    }

    static Stream<String> chamber(Chamber chamber) {
        return switch (chamber) {
            case DEPUTIES -> Stream.of("diputados", "deputies", "cámara de diputados");
            case SENATE -> Stream.of("senado", "senate", "senadores", "cámara de senadores", "senado de la república");
            case PERMANENT_COMMISSION -> Stream.of("comisión permanente", "permanent-commission", "permanente");
        };
    }

    static Optional<Chamber> chamberOfSite(String site) {
        if (site.startsWith("mx.diputados")) {
            return Optional.of(Chamber.DEPUTIES);
        }
        return site.startsWith("mx.senado") ? Optional.of(Chamber.SENATE) : Optional.empty();
    }
}
