package mx.vigia.local.pretend.sil;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Draft;
import mx.vigia.local.pretend.chamber.Kind;
import mx.vigia.local.pretend.chamber.Step;

/** A bill in the words of the SIL: committees and states printed without separators. */
record Matter(Bill bill) {
    private static final int FIRST_MATTER_ID = 5_100_000;
    private static final Pattern COMMITTEE = Pattern.compile(
            "(?:Comisión|Comisiones Unidas) de (.+?)(?=, y de|, para|, con|, y a la|$)|, y de (.+?)(?=, para|$)");

    String key() {
        return "" + (FIRST_MATTER_ID + bill.order());
    }

    String type() {
        return switch (bill.kind()) {
            case INITIATIVE -> "Iniciativa";
            case MINUTA -> "Minuta";
            case MOTION -> "Proposición con punto de acuerdo";
        };
    }

    String title() {
        return bill.title();
    }

    String chamber() {
        return bill.kind() == Kind.MINUTA ? "Cámara de Senadores" : "Cámara de Diputados";
    }

    String day() {
        return slashedDate(bill.day());
    }

    String presenter() {
        var proponent = bill.proponent();
        return switch (proponent.origin()) {
            case EXECUTIVE -> "EJECUTIVO FEDERAL";
            case STATE -> proponent.name();
            case DEPUTY -> "Dip. " + proponent.name();
            case SENATOR -> "Sen. " + proponent.name();
        };
    }

    String party() {
        return bill.proponent().origin() == Draft.Origin.STATE
                ? ""
                : bill.proponent().group();
    }

    /** Returns {@code 1.- Justicia2.- Gobernación}. */
    String committees() {
        var names = bill.steps().stream()
                .filter(step -> step.name().equals("referred"))
                .flatMap(step -> COMMITTEE.matcher(step.turn()).results())
                .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
                .distinct()
                .toList();
        return java.util.stream.IntStream.range(0, names.size())
                .mapToObj(i -> (i + 1) + ".- " + names.get(i))
                .collect(Collectors.joining());
    }

    /** Returns {@code Pendiente en comisión(es) de origenPendiente09/04/2025}. */
    String status() {
        return bill.steps().isEmpty()
                ? "Pendiente en comisión(es) de origenPendiente" + day()
                : status(bill.steps().getLast());
    }

    private static String status(Step step) {
        var state = switch (step.name()) {
            case "passed-deputies" -> "Aprobada en la cámara de origenAprobado";
            case "passed-senate" -> "Turnada al EjecutivoAprobado";
            case "published" -> "Publicada en el Diario Oficial de la FederaciónAprobado";
            case "negative", "rejected" -> "DesechadaDesechado";
            case "withdrawn" -> "RetiradaRetirada";
            case "resolved" -> "ResueltaResuelto";
            default -> "Pendiente en comisión(es) de origenPendiente";
        };
        return state + slashedDate(step.on());
    }

    private static String slashedDate(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
