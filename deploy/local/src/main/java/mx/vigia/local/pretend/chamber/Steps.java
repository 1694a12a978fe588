package mx.vigia.local.pretend.chamber;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Writes the lines of progress, with the gazette's own formulas and markup. */
public record Steps(Script script) {
    Step named(Legislature now, Bill bill, String name, LocalDate on) {
        var random = new Random(bill.order() * 131L + name.hashCode());
        var vote = name.equals("passed-deputies") ? new Votes(now).next(on) : 0;
        var day = Days.written(on);
        var markup = switch (name) {
            case "referred" -> "Turnada a " + committees(bill, random) + ".";
            case "reported" -> ""; // the lists do not say so; the report itself is printed
            case "extended" ->
                "<b>Prórroga</b> hasta el " + Days.inProse(on.plusDays(90)) + ", otorgada el " + day
                        + ", con base en el artículo 185 del Reglamento de la Cámara de Diputados.";
            case "passed-deputies" -> passedText(now, bill, on, vote);
            case "passed-senate" ->
                "<b>Dictaminada</b> y aprobada en la Cámara de Senadores con " + (66 + random.nextInt(50))
                        + " votos en pro y " + (5 + random.nextInt(25)) + " en contra, el " + day + ".";
            case "published" ->
                "<a href=\"/PDF/66/" + on.getYear() + "/" + Days.month(on) + "/DOF" + Days.fileStamp(on)
                        + ".pdf\" Target=\"Gaceta\">Publicado</a><font color=\"#ff6000\"> en el Diario"
                        + " Oficial de la Federación el " + day + ".\n</font>";
            case "negative" -> report(on) + " en sentido negativo, el " + day + ".";
            case "rejected" -> "<b>Desechada</b> el " + day + ", con base en el artículo 184 del Reglamento.";
            case "withdrawn" -> "<b>Retirada</b> el " + day + ", a petición de quien la presentó.";
            case "resolved" -> "<b>Aprobada</b> en votación económica, el " + day + ".";
            case "dispensed" -> "Se le dispensaron todos los trámites y se puso a discusión y votación de inmediato.";
            default -> throw new IllegalArgumentException("no step is called " + name);
        };
        var referred = name.equals("referred");
        return new Step(
                name,
                referred || name.equals("reported") ? name : "step-added",
                on,
                markup,
                referred ? referralMarkup(markup) : "",
                vote);
    }

    /** Returns the line with the figures of the roll call, as in its table. */
    private String passedText(Legislature now, Bill bill, LocalDate on, int number) {
        var vote = new Vote(
                now.isInPreviousPeriod(on), number, bill, on, Vote.votesOf(bill).getFirst());
        var ballots = vote.ballots(script.seats(now));
        return report(on) + " y aprobada en la Cámara de Diputados con " + Vote.count(ballots, Sense.FAVOUR)
                + " votos en pro y " + Vote.count(ballots, Sense.AGAINST) + " en contra, el " + Days.written(on)
                + ". <a href=\"" + vote.table() + "\">Votación</a>.";
    }

    private String committees(Bill bill, Random random) {
        var about = script.theme(bill.draft().themes().getFirst()).committees();
        var united = about.size() > 1 && random.nextInt(3) > 0;
        var askBudget = random.nextInt(3) == 0 && !about.contains("Presupuesto y Cuenta Pública");
        var opinion = askBudget ? ", con opinión de la Comisión de Presupuesto y Cuenta Pública" : "";
        return united
                ? "las Comisiones Unidas de " + about.get(0) + ", y de " + about.get(1) + opinion
                : "la Comisión de " + about.getFirst() + opinion;
    }

    /** Returns the same words as in the list of turns. */
    private static String referralMarkup(String markup) {
        return markup.replaceFirst("^Turnada a las? ", "")
                .replaceFirst(", con opinión de la (Comisión de .*)\\.$", ", para dictamen, y a la $1, para Opinión.")
                .replaceFirst("^((?:(?!para dictamen).)*)\\.$", "$1, para dictamen.");
    }

    private static String report(LocalDate on) {
        return "<a href=\"/PDF/66/" + on.getYear() + "/" + Days.month(on) + "/" + Days.fileStamp(on)
                + "-IV.pdf\" Target=\"Gaceta\">Dictaminada</a>";
    }

    /** Returns the names of all steps that can be requested. */
    public static List<String> names() {
        return List.of(
                "referred",
                "extended",
                "reported",
                "passed-deputies",
                "passed-senate",
                "published",
                "negative",
                "rejected",
                "withdrawn",
                "resolved",
                "dispensed");
    }
}
