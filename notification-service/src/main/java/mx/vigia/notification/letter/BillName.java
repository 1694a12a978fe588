package mx.vigia.notification.letter;

import java.util.regex.Pattern;
import mx.vigia.notification.intake.FactTold;

/** How a bill is called in a letter: in full, and as short as a subject line needs. */
record BillName(String term, String title) {
    private static final Pattern CONTINUES = Pattern.compile("(Que|Con|Por|De|Para|Sobre|Relativa|Relativo)\\b.*");
    private static final Pattern ENACTS = Pattern.compile("Que expide (?:la |el |los |las )?(\\p{Lu}.*)");

    static BillName of(FactTold.Bill bill) {
        return new BillName(
                PlainText.of(bill.officialTerm()), PlainText.of(bill.title()).replaceFirst("\\s*\\.$", ""));
    }

    /** {@code Iniciativa que expide la Ley General de Ciberseguridad}. */
    String full() {
        if (term.isEmpty() || !CONTINUES.matcher(title).matches()) {
            return title;
        }
        return term + " " + title.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + title.substring(1);
    }

    /** {@code Ley General de Ciberseguridad}; the full name where the title is no new law. */
    String brief() {
        var law = ENACTS.matcher(title);
        return law.matches() ? law.group(1) : title;
    }
}
