package mx.vigia.analysis.law;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The verbs of a decree, in the forms that titles use: "reforma", "se reforman", "para reformar", "reformas al". */
final class Verbs {
    private static final Map<AmendmentKind, Pattern> FORM_PATTERNS = Map.of(
            AmendmentKind.REFORM,
                    Pattern.compile(
                            "reform(a|an|ar|as|aron|ando|ad[oa]s?)|modific(a|an|ar|acion|aciones|ando)|sustituye[n]?|actualiza[rn]?"),
            AmendmentKind.ADD,
                    Pattern.compile(
                            "adicion(a|an|ar|es|e|en|ando|ad[oa]s?)|accionan?|agregan?|agregar|a[nñ]ad(e|en|ir)|incorpora[rn]?"),
            AmendmentKind.REPEAL, Pattern.compile("derog(a|an|ar|ando|acion|aciones)"),
            AmendmentKind.ABROGATE, Pattern.compile("abrog(a|an|ar|ando|acion)"),
            AmendmentKind.ISSUE,
                    Pattern.compile("expid(e|en|a|iendo)|expedir|expedicion|crea|crean|crear|emite|emitir"));

    /** Beginnings of these forms; nearly all words of a text begin otherwise and are rejected early. */
    private static final Set<String> STEMS = Set.of(
            "refo", "modi", "sust", "actu", "adic", "acci", "agre", "anad", "añad", "inco", "dero", "abro", "expi",
            "expe", "crea", "emit");

    private static final int STEM_LENGTH = 4;

    private Verbs() {}

    static Optional<AmendmentKind> relation(String folded) {
        if (folded.length() < STEM_LENGTH || !STEMS.contains(folded.substring(0, STEM_LENGTH))) {
            return Optional.empty();
        }
        return FORM_PATTERNS.entrySet().stream()
                .filter(form -> form.getValue().matcher(folded).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
