package mx.vigia.analysis.bill.stage;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import mx.vigia.analysis.bill.BillKind;

/**
 * Determines the kind of matter of a row of the SIL's list. Uses its type, author and title, because the list calls
 * reports and minutas initiatives.
 */
final class MatterKind {
    private static final Pattern MOTION_PATTERN = Pattern.compile(
            "^(?:con punto de acuerdo|por (?:el|la) que (?:se )?(?:exhort|solicit|cita)).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAPER_PATTERN =
            Pattern.compile("^(?:efem.rides?|informe de|con (?:el|la) que) .*", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMITTEES_PATTERN =
            Pattern.compile("^(?:senado|diputados):.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHAMBER_PATTERN =
            Pattern.compile("^c.mara de (?:diputados|senadores)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern STARTS_ELSEWHERE_PATTERN =
            Pattern.compile("^iniciativa de inicio en .*", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NON_BILL_TYPES =
            Set.of("Licencia / Reincorporación", "Informe", "Comunicado", "Efemérides", "Otro:comunicación");

    private MatterKind() {}

    static BillKind of(Map<String, String> matter) {
        String type = matter.get("type");
        String title = matter.get("title");
        if (NON_BILL_TYPES.contains(type) || PAPER_PATTERN.matcher(title).matches()) {
            return BillKind.OTHER;
        }
        if (type.startsWith("Proposición") || MOTION_PATTERN.matcher(title).matches()) {
            return BillKind.MOTION;
        }
        if (CHAMBER_PATTERN.matcher(matter.get("proponent")).matches()) {
            return BillKind.MINUTA;
        }
        return isReport(matter) ? BillKind.REPORT : BillKind.INITIATIVE;
    }

    /** Whether it is the report of committees on a matter. */
    static boolean isReport(Map<String, String> matter) {
        return matter.get("type").equals("Dictamen")
                || COMMITTEES_PATTERN.matcher(matter.get("proponent")).matches();
    }

    /** Returns a status as the list prints it, next to a type that states where the bill must begin. */
    static String line(Map<String, String> matter, String status) {
        String type = matter.get("type");
        return STARTS_ELSEWHERE_PATTERN.matcher(type).matches() ? type + " " + status : status;
    }
}
