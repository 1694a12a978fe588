package mx.vigia.local.pretend.sitl;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Kind;
import mx.vigia.local.pretend.gaceta.GacetaAddresses;
import mx.vigia.platform.text.Sha256;

/** A referred bill in the words of this system, which summarises it, and names the Gaceta by its day. */
record SignedBill(Bill bill) {
    private static final int DIGEST_LENGTH = 16;
    private static final int WITHOUT_SYNOPSIS = 7;
    private static final int WITHOUT_LINK = 9;

    /** Returns {@code Proyecto de decreto que reforma …}; of a motion, what is behind "Con punto de acuerdo". */
    String title() {
        return isMotion()
                ? capitalize(bill.title().replaceFirst("^Con punto de acuerdo,? ", ""))
                : "Proyecto de decreto " + decapitalize(bill.title().replaceFirst("^De decreto, ", ""));
    }

    boolean isMotion() {
        return bill.kind() == Kind.MOTION;
    }

    /** Returns what it would do; some bills have no synopsis yet, which is printed as a dot. */
    String synopsis() {
        var matter = title().replaceFirst("^Proyecto de decreto (?:que |por el que (?:se )?)?", "")
                .replaceFirst("(?s)\\s*<.*", "");
        return bill.order() % WITHOUT_SYNOPSIS == 0
                ? "."
                : (isMotion() ? "ÚNICO. Se aprueba el exhorto: " : "En síntesis, el proyecto ") + decapitalize(matter);
    }

    /** Returns the link to the place in the Gaceta; the newest have none, which is written as a dot. */
    String gazette() {
        return bill.order() % WITHOUT_LINK == 0 ? "." : GacetaAddresses.official(bill);
    }

    List<String> committees() {
        return bill.committees().stream()
                .map(names -> names.replaceFirst("^las? Comisi(?:ón|ones)(?: Unidas)? de ", ""))
                .flatMap(names -> Stream.of(names.split("[,;] y de ")))
                .toList();
    }

    /** Returns {@code Aprobada}, {@code Retirada}, {@code Desechada (art. 89)} or {@code Pendiente}. */
    String status() {
        return switch (bill.steps().getLast().name()) {
            case "passed-deputies", "passed-senate", "published", "resolved" -> "Aprobada";
            case "rejected" -> "Desechada (art. 89)";
            case "withdrawn" -> "Retirada";
            default -> "Pendiente";
        };
    }

    /** Returns the day of the status; a bill that went on after its approval keeps the day of that. */
    String decidedOn() {
        var step = bill.steps().stream()
                .filter(one -> one.name().equals("passed-deputies"))
                .findFirst()
                .orElse(bill.steps().getLast());
        return SitlNames.day(step.on(), "-");
    }

    /** Returns the key that a reader makes of kind, day and title. */
    String key() {
        var words = (isMotion() ? "motion" : "initiative") + "|" + normalize(title());
        return "66/%s/%s".formatted(bill.day(), Sha256.of(words).substring(0, DIGEST_LENGTH));
    }

    private static String normalize(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\d]+", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static String capitalize(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String decapitalize(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
