package mx.vigia.analysis.law;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The yearly laws of revenue, which titles name in many ways: "Ley de Ingresos de 2012", "… para el ejercicio 2012".
 */
final class RevenueLaws {
    private static final String FEDERAL = "Ley de Ingresos de la Federación";
    private static final Pattern YEAR_PATTERN = Pattern.compile("(?i)(ejercicio fiscal) (?=(19|20)\\d\\d$)");
    private static final Pattern FEDERAL_PATTERN =
            Pattern.compile("(?iu)ley de ingresos(?: de la federación)?(?: y .*presupuesto.*| y .*pef.*?)?(?:,?(?:"
                    + " para| correspondiente)?(?: al| el| del| de| en)*(?: ejercicio)?(?: fiscal)?(?: del?)*(?: año)?"
                    + " (?<year>(?:19|20)\\d\\d))?");

    private RevenueLaws() {}

    /** Returns the usual name of a revenue law, and any other name as it is. */
    static String normalize(String name, boolean ofAnEntity) {
        Matcher federal = FEDERAL_PATTERN.matcher(name);
        if (ofAnEntity || !federal.matches()) {
            return YEAR_PATTERN.matcher(name).replaceFirst("$1 de ");
        }
        return federal.group("year") == null
                ? FEDERAL
                : FEDERAL + " para el Ejercicio Fiscal de " + federal.group("year");
    }
}
