package mx.vigia.local.pretend.herramientas;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.local.pretend.states.GazetteIssue;

/** A regulatory proposal of an invented agency; every second one is exempt, and nobody may comment on it. */
record Proposal(int number, LocalDate day) {
    static final String AGENCY = "Agencia de Faros y Señales de Ejemplo";
    static final String INITIALS = "AFSE";

    private static final int COMMENT_DAYS = 20;
    private static final int LISTS = 4;
    private static final List<String> SUBJECTS = List.of(
            "el registro electrónico de boyas",
            "la protección de datos personales de los prácticos de puerto",
            "la interconexión de las redes de faros",
            "la firma electrónica en los trámites de cabotaje",
            "la ciberseguridad de las estaciones costeras",
            "la publicidad de tarifas en los muelles");

    static Proposal of(GazetteIssue issue) {
        return new Proposal(issue.number(), issue.day());
    }

    ProposalList list() {
        return switch (number % LISTS) {
            case 1 -> ProposalList.IMPACT_ANALYSES;
            case 3 -> ProposalList.EVALUATIONS;
            default -> ProposalList.EXEMPTIONS;
        };
    }

    String title() {
        return "Acuerdo %d por el que se expiden las reglas sobre %s"
                .formatted(number, SUBJECTS.get(number % SUBJECTS.size()));
    }

    /** Returns the term for comments as the card words it; empty if nobody is asked. */
    String term() {
        return list() == ProposalList.IMPACT_ANALYSES
                ? "Plazo para comentarios: del %s al %s"
                        .formatted(inFigures(day), inFigures(day.plusDays(COMMENT_DAYS)))
                : "";
    }

    String path() {
        return switch (list()) {
            case EXEMPTIONS -> "/AirConstancia?IdAir=%d&tab=tab1".formatted(number);
            case IMPACT_ANALYSES -> "/AirConstancia/AirConvencional?IdAirgeneral=%d&air=1".formatted(number);
            case EVALUATIONS -> "/AirConstancia/AirExpost?IdAirexpost=%d".formatted(number);
        };
    }

    String key() {
        return switch (list()) {
            case EXEMPTIONS -> "exencion/" + number;
            case IMPACT_ANALYSES -> "air/%d/1".formatted(number);
            case EVALUATIONS -> "ex-post/" + number;
        };
    }

    static String inFigures(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
