package mx.vigia.analysis.text.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import mx.vigia.analysis.text.Folding;
import mx.vigia.analysis.text.obligation.DueExpression.On;
import mx.vigia.analysis.text.obligation.DueExpression.Unclear;
import org.jspecify.annotations.Nullable;

/**
 * How far a notice extends the term of a consultation.
 *
 * @param by until which day, or by how many days; unclear where it does not say
 * @param namedEnd the day that it names as the end of the consultation (<i>que concluirá el 23 de diciembre</i>), which
 *     may be the end before or after the extension; null where it names none
 */
public record ConsultationExtension(
        DueExpression by, @Nullable LocalDate namedEnd) {
    /** Returns what a notice of this day states in these words. */
    public static ConsultationExtension parse(String words, LocalDate stated) {
        var by = ExtensionParser.parse(words, stated).orElseGet(Unclear::new);
        Optional<LocalDate> end = by instanceof On
                ? Optional.empty()
                : DateParser.findLastDays(Folding.letters(words), stated).stream()
                        .max(Comparator.naturalOrder());
        return new ConsultationExtension(by, end.orElse(null));
    }

    /** Whether it says how far it extends the term. */
    public boolean known() {
        return !(by instanceof Unclear) || namedEnd != null;
    }
}
