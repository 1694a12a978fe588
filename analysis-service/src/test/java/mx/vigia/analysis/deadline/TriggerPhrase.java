package mx.vigia.analysis.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.text.obligation.DueExpression;

/** A deadline event in the wording of a source. */
final class TriggerPhrase {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy", Locale.forLanguageTag("es-MX"));

    private TriggerPhrase() {}

    /** Returns the step that states the event; empty if no phrase does. */
    static Optional<Step> of(DatedEvent happened) {
        return switch (happened.event()) {
            case REFERRED -> step(StepKind.REFERRED, happened, "Turnada a la Comisión de Economía.");
            case EXTENDED -> step(StepKind.EXTENDED, happened, "Prórroga" + granted(happened.granted()) + ".");
            case PREFERENTIAL ->
                step(StepKind.PRESENTED, happened, "Presentada por el Ejecutivo federal con carácter de preferente.");
            case CALLED_PREFERENTIAL -> step(StepKind.REPORTED, happened, "Dictamen de la iniciativa preferente.");
            case PASSED -> step(StepKind.PASSED, happened, "Aprobada en votación nominal.");
            case SENT_TO_REVIEWING ->
                step(
                        StepKind.OTHER,
                        happened,
                        happened.chamber() == Chamber.SENATE
                                ? "Pasa a la Cámara de Senadores."
                                : "Pasa a la Cámara de Diputados.");
            case RECEIVED_BY_EXECUTIVE -> step(StepKind.OTHER, happened, "Pasa al Ejecutivo Federal.");
            case OBJECTED -> step(StepKind.OTHER, happened, "Devuelta con observaciones del Ejecutivo.");
            case OVERRIDDEN -> step(StepKind.OTHER, happened, "Confirmada por las dos terceras partes.");
            default -> Optional.empty();
        };
    }

    private static Optional<Step> step(StepKind kind, DatedEvent happened, String phrase) {
        return Optional.of(new Step(kind, happened.chamber(), phrase, happened.day(), List.of(), List.of()));
    }

    private static String granted(DueExpression granted) {
        return switch (granted) {
            case null -> ", otorgada por la Mesa Directiva";
            case DueExpression.On(LocalDate day) -> " hasta el " + DAY.format(day);
            case DueExpression.After(int count, DueExpression.Unit unit, DueExpression.Start start) ->
                " por " + count + (unit == DueExpression.Unit.WORKING_DAY ? " días hábiles" : " días");
            case DueExpression.From from ->
                throw new IllegalArgumentException("no chamber extends from a day: " + from);
            case DueExpression.Unclear() -> " por un periodo igual";
        };
    }
}
