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
        var subject = Markup.capitalize(vote.bill().decree().replaceFirst("\\.$", ""));
        var mark = "dic" + vote.number();
        turns.add(new Turn(
                mark,
                subject + ", fundamentación",
                PRESIDENT,
                subject,
                List.of("Está a discusión el dictamen. Tienen la palabra los grupos parlamentarios.")));
        var random = SeededRandom.of(seats.seed(), 30_000L + vote.bill().order());
        for (var group : SPEAKING) {
            var speaker = InventedNames.any(seats.of(group), random);
            turns.add(new Turn(
                    mark + group.toLowerCase(Locale.ROOT),
                    speaker.name() + ", " + group,
                    label(speaker),
                    subject,
                    List.of(
                            "Con la venia de la Presidencia. Compañeras y compañeros diputados.",
                            statementFor(vote.bill(), random))));
        }
        result(vote, mark, subject);
    }

    private void result(Vote vote, String mark, String subject) {
        var ballots = vote.ballots(seats);
        turns.add(new Turn(
                mark + "vota",
                "Votación en lo general y lo particular",
                PRESIDENT,
                subject,
                List.of("Ábrase el sistema electrónico, por tres minutos, para la votación nominal.")));
        turns.add(Turn.unindexed(
                SECRETARY,
                subject,
                "Se emitieron %d votos en pro, %d en contra y %d abstenciones. Es mayoría por la afirmativa."
                        .formatted(
                                Vote.count(ballots, Sense.FAVOUR),
                                Vote.count(ballots, Sense.AGAINST),
                                Vote.count(ballots, Sense.ABSTENTION))));
        turns.add(Turn.unindexed(
                PRESIDENT,
                subject,
                "Aprobado el proyecto de decreto. Pasa al Senado de la República para sus efectos constitucionales."));
    }

    private void present(Bill bill) {
        var subject = bill.title().replaceFirst("\\.$", "");
        var proponent = bill.proponent();
        turns.add(new Turn(
                "ini" + bill.order(),
                subject,
                PRESIDENT,
                subject,
                List.of("Para presentar su iniciativa, tiene la palabra, hasta por cinco minutos, %s %s, del %s."
                        .formatted(
                                proponent.woman() ? "la diputada" : "el diputado",
                                proponent.name(),
                                proponent.ofTheGroup()))));
        turns.add(Turn.unindexed(
                (proponent.woman() ? "La diputada " : "El diputado ") + proponent.name() + ":",
                subject,
                statementFor(bill, SeededRandom.of(seats.seed(), 40_000L + bill.order()))));
        turns.add(Turn.unindexed(PRESIDENT, subject, "Gracias. Túrnese a comisión, para dictamen."));
    }

    private String statementFor(Bill bill, Random random) {
        var plain = prose.generateText(bill).stream()
                .filter(p ->
                        p.look() == BillTextGenerator.Look.PLAIN && p.words().length() > 120)
                .map(BillTextGenerator.Paragraph::words)
                .toList();
        return plain.isEmpty() ? "Es cuanto." : InventedNames.any(plain, random);
    }

    private static String label(Deputy speaker) {
        return speaker.title() + " " + speaker.name() + ":";
    }

    /** Returns {@code martes 24 de noviembre de 2026}. */
    String day() {
        return Days.written(sitting.day());
    }
}
