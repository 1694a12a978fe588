package mx.vigia.analysis.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import mx.vigia.platform.text.ContractEnum;

/** Why a computed day is not certain. */
public enum DeadlineDoubt implements ContractEnum {
    RULE_UNVERIFIED("plazo por verificar", "term to be verified"),
    UNIT_UNSTATED(
            "la norma no dice si los días son naturales o hábiles",
            "the rule does not say whether days are calendar or working days"),
    RECESS_UNKNOWN("no se ha verificado si el receso cuenta", "whether the recess counts has not been verified"),
    CALENDAR_UNVERIFIED("calendario por verificar", "calendar to be verified"),
    CALENDAR_ASSUMED(
            "el texto no dice qué calendario rige los días hábiles",
            "the text does not say whose working days are meant"),
    LIST_UNKNOWN(
            "no tenemos la lista de días inhábiles de ese año", "we do not hold that year's list of non-working days"),
    PERIOD_OPEN(
            "el periodo de sesiones puede ampliarse ese año", "the period of sessions may be extended in that year"),
    START_INFERRED(
            "el día en que empieza a contar se infiere de otro", "the day on which the count begins is inferred"),
    SEVERAL_STARTS("hay más de un turno", "it was referred more than once"),
    TEXT_NOT_PUBLISHED(
            "se lee del texto que tenemos, que no es el publicado", "read from a text that is not the published one"),
    EXTENSION_UNKNOWN("tiene prórroga y no sabemos hasta cuándo", "it was extended and we do not know until when");

    private final String es;
    private final String en;

    DeadlineDoubt(String es, String en) {
        this.es = es;
        this.en = en;
    }

    /** Returns the Spanish text shown to people. */
    public String es() {
        return es;
    }

    /** Returns the English text shown to people. */
    public String en() {
        return en;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the doubt with this word. */
    @JsonCreator
    public static DeadlineDoubt of(String word) {
        return ContractEnum.withWord(DeadlineDoubt.class, word);
    }
}
