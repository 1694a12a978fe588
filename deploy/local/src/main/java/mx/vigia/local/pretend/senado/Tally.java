package mx.vigia.local.pretend.senado;

import java.time.LocalDate;
import java.util.Random;
import java.util.regex.Pattern;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.InventedNames;
import mx.vigia.local.pretend.chamber.Step;
import mx.vigia.local.pretend.http.Entries;

/** The Senate's vote on a bill: the figures that the gazette of the deputies prints, and a name for each. */
record Tally(Bill bill, LocalDate day, int favour, int against, int abstention, InventedNames cast) {
    private static final Pattern FIGURES = Pattern.compile("con (\\d+) votos en pro y (\\d+) en contra");

    static Tally of(Bill bill, Step step, InventedNames cast) {
        var figures = FIGURES.matcher(step.words());
        if (!figures.find()) {
            throw new IllegalStateException("a step without figures: " + step.words());
        }
        return new Tally(
                bill,
                step.on(),
                Integer.parseInt(figures.group(1)),
                Integer.parseInt(figures.group(2)),
                bill.order() % 5,
                cast);
    }

    /** Returns a numbered row for each voter. */
    String rows() {
        var random = new Random(bill.order() * 53L);
        var rows = new StringBuilder("<table class=\"table\"><tbody>\n");
        for (int i = 1; i <= favour + against + abstention; i++) {
            var proponent = cast.randomSenator(random);
            rows.append(Entries.entry("<tr><td>%d</td><td>Sen. %s</td><td>%s</td><td>%s</td></tr>\n"
                    .formatted(i, proponent.name(), proponent.group().replace("Morena", "MORENA"), position(i))));
        }
        return rows.append("</tbody></table>\n").toString();
    }

    private String position(int place) {
        if (place <= favour) {
            return "PRO";
        }
        return place <= favour + against ? "CONTRA" : "ABSTENCIÓN";
    }
}
