package mx.vigia.analysis.text.obligation.duty;

import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.Folding;

/** Finds the consequence that a text states for a breach of its duties. */
final class SanctionFinder {
    private static final Pattern SANCTION_PATTERN = Folding.toPattern(
            "\\b(?:con )?((?:una )?multa (?:de|equivalente a|por) [^.;]{3,200}|(?:con )?(?:pena de )?prision de"
                    + " [^.;]{3,120})");
    private static final Pattern BREACH_PATTERN = Folding.toPattern(
            "\\b(?:incumpl[a-z]+|infraccion|contraven[a-z]+|omision|infrinja[n]?|violacion|no cumpla[n]?|falta de"
                    + " cumplimiento)\\b[^.;]{0,120}\\b(?:este articulo|esta disposicion|esta obligacion|estas obligaciones|lo"
                    + " anterior|parrafos? anterior(?:es)?|presente articulo)\\b");

    private SanctionFinder() {}

    /** Returns the duties, those that must be kept with the sanction, if the text states just one for them. */
    static List<Duty> addTo(List<Duty> duties, String text) {
        var folded = Folding.letters(text);
        var stated = SANCTION_PATTERN.matcher(folded);
        if (!stated.find() || !BREACH_PATTERN.matcher(folded).find()) {
            return List.copyOf(duties);
        }
        var span = new TextSpan(
                stated.start(1),
                stated.start(1)
                        + text.substring(stated.start(1), stated.end(1))
                                .stripTrailing()
                                .length());
        return stated.find()
                ? List.copyOf(duties)
                : duties.stream()
                        .map(duty -> duty.action().from() < span.from() && duty.modality() != Duty.Modality.MAY
                                ? duty.withSanction(span)
                                : duty)
                        .toList();
    }
}
