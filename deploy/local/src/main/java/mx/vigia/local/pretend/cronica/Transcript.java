package mx.vigia.local.pretend.cronica;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.BillTextGenerator;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Deputy;
import mx.vigia.local.pretend.chamber.InventedNames;
import mx.vigia.local.pretend.chamber.Seats;
import mx.vigia.local.pretend.chamber.SeededRandom;
import mx.vigia.local.pretend.chamber.Sense;
import mx.vigia.local.pretend.chamber.Vote;
import mx.vigia.local.pretend.site.Markup;

/** The turns of a sitting in order: it opens, reports are debated and voted, initiatives presented, it closes. */
final class Transcript {
    private static final String PRESIDENT = "La presidenta diputada Ilduara Cervantes Olmedillo:";
    private static final String SECRETARY = "El secretario diputado Crisanto Malpica Dorantes:";
    private static final List<String> SPEAKING = List.of("PVEM", "PT", "MC", "PRI", "PAN", "Morena");

    private final Sitting sitting;
    private final Seats seats;
    private final BillTextGenerator prose;
    private final List<Turn> turns = new ArrayList<>();

    Transcript(Sitting sitting, Seats seats, BillTextGenerator prose) {
        this.sitting = sitting;
        this.seats = seats;
        this.prose = prose;
    }

    List<Turn> turns() {
        appendOpening();
        sitting.votes().forEach(this::debate);
        sitting.presented().forEach(this::present);
        if (!sitting.open()) {
            turns.add(new Turn(
                    "cierre",
                    "Clausura de la sesión",
                    PRESIDENT,
                    "Clausura de la sesión",
                    List.of("Se levanta la sesión y se cita para la que tendrá lugar en la fecha que indique"
                            + " la convocatoria.")));
        }
        return List.copyOf(turns);
    }

    private void appendOpening() {
        turns.add(new Turn(
                "aper",
                "Apertura de la sesión",
                PRESIDENT,
                "Apertura de la sesión",
                List.of("Pido a la Secretaría haga del conocimiento el resultado del cómputo de asistencia.")));
        turns.add(Turn.unindexed(
                SECRETARY,
                "Apertura de la sesión",
                "Se informa a la Presidencia que hay en el sistema "
                        + (400 + sitting.day().getDayOfYear() % 90) + " registros previos. Por lo tanto, hay quórum."));
    }

    /** Adds the debate of a report: it has no presenter; groups state their position, and it is put to the vote. */
    private void debate(Vote vote) {
        var matter = Markup.capitalize(vote.bill().decree().replaceFirst("\\.$", ""));
        var mark = "dic" + vote.number();
        turns.add(new Turn(
                mark,
                matter + ", fundamentación",
                PRESIDENT,
                matter,
                List.of("Está a discusión el dictamen. Tienen la palabra los grupos parlamentarios.")));
        var chance = SeededRandom.of(seats.seed(), 30_000L + vote.bill().order());
        for (var group : SPEAKING) {
            var speaker = InventedNames.any(seats.of(group), chance);
            turns.add(new Turn(
                    mark + group.toLowerCase(Locale.ROOT),
                    speaker.name() + ", " + group,
                    label(speaker),
                    matter,
                    List.of(
                            "Con la venia de la Presidencia. Compañeras y compañeros diputados.",
                            statementFor(vote.bill(), chance))));
        }
        result(vote, mark, matter);
    }

    private void result(Vote vote, String mark, String matter) {
        var ballots = vote.ballots(seats);
        turns.add(new Turn(
                mark + "vota",
                "Votación en lo general y lo particular",
                PRESIDENT,
                matter,
                List.of("Ábrase el sistema electrónico, por tres minutos, para la votación nominal.")));
        turns.add(Turn.unindexed(
                SECRETARY,
                matter,
                "Se emitieron %d votos en pro, %d en contra y %d abstenciones. Es mayoría por la afirmativa."
                        .formatted(
                                Vote.count(ballots, Sense.FAVOUR),
                                Vote.count(ballots, Sense.AGAINST),
                                Vote.count(ballots, Sense.ABSTENTION))));
        turns.add(Turn.unindexed(
                PRESIDENT,
                matter,
                "Aprobado el proyecto de decreto. Pasa al Senado de la República para sus efectos constitucionales."));
    }

    private void present(Bill bill) {
        var matter = bill.title().replaceFirst("\\.$", "");
        var who = bill.proponent();
        turns.add(new Turn(
                "ini" + bill.order(),
                matter,
                PRESIDENT,
                matter,
                List.of("Para presentar su iniciativa, tiene la palabra, hasta por cinco minutos, %s %s, del %s."
                        .formatted(who.woman() ? "la diputada" : "el diputado", who.name(), who.ofTheGroup()))));
        turns.add(Turn.unindexed(
                (who.woman() ? "La diputada " : "El diputado ") + who.name() + ":",
                matter,
                statementFor(bill, SeededRandom.of(seats.seed(), 40_000L + bill.order()))));
        turns.add(Turn.unindexed(PRESIDENT, matter, "Gracias. Túrnese a comisión, para dictamen."));
    }

    private String statementFor(Bill bill, Random chance) {
        var plain = prose.generateText(bill).stream()
                .filter(p ->
                        p.look() == BillTextGenerator.Look.PLAIN && p.words().length() > 120)
                .map(BillTextGenerator.Paragraph::words)
                .toList();
        return plain.isEmpty() ? "Es cuanto." : InventedNames.any(plain, chance);
    }

    private static String label(Deputy speaker) {
        return speaker.title() + " " + speaker.name() + ":";
    }

    /** Returns {@code martes 24 de noviembre de 2026}. */
    String day() {
        return Days.written(sitting.day());
    }
}
