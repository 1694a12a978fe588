package mx.vigia.analysis.topic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.Numbering;

/** Every number by which a bill is called: its own, its gazette's, the code of a notice of the DOF, the number of a standard (NOM) in its title, and our own id. */
final class BillNumbers {
    private static final Pattern DOF_CODE = Pattern.compile("[?&]codigo=(\\d{4,10})(?!\\d)");
    private static final Pattern STANDARD =
            Pattern.compile("(?:PROY-)?NOM(?:-EM)?-\\d{3}-[A-Z0-9]+(?:/[A-Z0-9]+)*-\\d{4}");
    private static final String PROPOSED = "PROY-";

    private BillNumbers() {}

    static List<String> of(Dossier bill) {
        Set<String> numbers = new LinkedHashSet<>();
        if (bill.number() != null) {
            numbers.add(bill.number());
            numbers.add(bill.number().substring(bill.number().lastIndexOf('/') + 1));
            numbers.add(Numbering.compact(bill.number()));
        }
        if (bill.citation() != null && bill.citation().number() != null) {
            numbers.add(bill.citation().number());
        }
        dofCode(bill, numbers);
        standards(bill, numbers);
        numbers.add(bill.id().toString());
        return List.copyOf(numbers);
    }

    private static void dofCode(Dossier bill, Set<String> numbers) {
        var code = DOF_CODE.matcher(bill.officialAddress() == null ? "" : bill.officialAddress());
        if (code.find()) {
            numbers.add(code.group(1));
        }
    }

    /** A standard that is proposed is also called by the number it will have. */
    private static void standards(Dossier bill, Set<String> numbers) {
        var standard = STANDARD.matcher(bill.title());
        while (standard.find()) {
            numbers.add(standard.group());
            if (standard.group().startsWith(PROPOSED)) {
                numbers.add(standard.group().substring(PROPOSED.length()));
            }
        }
    }
}
