package mx.vigia.local.pretend.senado;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.BillTextGenerator;
import mx.vigia.local.pretend.chamber.Contractions;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.InventedNames;
import mx.vigia.local.pretend.chamber.Kind;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.chamber.TextStages;
import mx.vigia.local.pretend.chamber.Theme;

/** The documents of a day: random ones, and what the chamber of deputies sent over or the Senate made of it. */
record DocumentPages(Gazette gazette, Script script) {
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final int FIRST_DOCUMENT = 150_000;
    private static final int DOCUMENTS_PER_DAY = 40;
    private static final int FIRST_BILL_DOCUMENT = 190_000;

    List<DocumentPage> on(LocalDate day, Legislature now) {
        return Stream.of(papersOfSitting(day), papersOfStepsOn(day, now))
                .flatMap(List::stream)
                .sorted(java.util.Comparator.comparing(DocumentPage::heading).thenComparingInt(DocumentPage::id))
                .toList();
    }

    /** Returns the document with this id, and its day. */
    Optional<DocumentPage> findById(int id, LocalDate day, Legislature now) {
        return on(day, now).stream().filter(paper -> paper.id() == id).findFirst();
    }

    /** Returns the day of a document that is about no bill. */
    static LocalDate dayOf(int id) {
        return FIRST_DAY.plusDays((id - FIRST_DOCUMENT) / DOCUMENTS_PER_DAY);
    }

    private List<DocumentPage> papersOfSitting(LocalDate day) {
        if (!gazette.isSittingDay(day)) {
            return List.of();
        }
        var papers = new ArrayList<DocumentPage>();
        var random = new Random(day.toEpochDay() * 41 + gazette.ordinal());
        var id = FIRST_DOCUMENT + (int) (day.toEpochDay() - FIRST_DAY.toEpochDay()) * DOCUMENTS_PER_DAY;
        papers.add(new DocumentPage(
                id,
                DocumentPage.Heading.AGENDA,
                "Orden del día de la sesión del " + Days.written(day) + ".",
                "",
                List.of(),
                ""));
        for (int i = 1; i <= 3; i++) {
            papers.add(matter(id + i, DocumentPage.Heading.INITIATIVES, random));
        }
        for (int i = 4; i <= 5; i++) {
            papers.add(matter(id + i, DocumentPage.Heading.MOTIONS, random));
        }
        papers.add(callPage(id + 6, day, random));
        return papers;
    }

    private DocumentPage matter(int id, DocumentPage.Heading heading, Random random) {
        var theme = InventedNames.any(List.copyOf(script.themes().values()), random);
        var proponent = script.cast().randomSenator(random);
        var law = InventedNames.any(theme.laws(), random);
        var about = InventedNames.any(theme.subjects(), random);
        var what = heading == DocumentPage.Heading.MOTIONS
                ? "con punto de acuerdo por el que se exhorta a las autoridades competentes de "
                        + InventedNames.any(script.cast().states(), random)
                        + " a informar sobre las acciones en materia de "
                        + about
                : "con proyecto de decreto por el que se reforman diversas disposiciones de " + law + ", en materia de "
                        + about;
        var from = (proponent.woman() ? "De la Sen. " : "Del Sen. ") + proponent.name() + ", del "
                + proponent.ofTheGroup();
        var line = from + ", " + Contractions.of(what) + ".";
        return new DocumentPage(
                id, heading, line, referralText(theme, heading), new BillTextGenerator(script).about(theme, id), "");
    }

    private static String referralText(Theme theme, DocumentPage.Heading heading) {
        var committee = theme.committees().getFirst();
        return heading == DocumentPage.Heading.MOTIONS
                ? "Se turnó a la Comisión de " + committee + "."
                : "Se turna a las Comisiones Unidas de " + committee + "; y de Estudios Legislativos, Segunda.";
    }

    private DocumentPage callPage(int id, LocalDate day, Random random) {
        var theme = InventedNames.any(List.copyOf(script.themes().values()), random);
        var committee = "la Comisión de " + theme.committees().getFirst();
        var off = random.nextInt(3) == 0;
        var meeting = " reunión ordinaria, que se celebraría el " + Days.written(Days.after(day, 1))
                + ", a las 10:00 horas," + " en la sala " + (1 + random.nextInt(9));
        var line = off
                ? "De " + committee + ", cancelación de su" + meeting + "."
                : "De " + committee + ", convocatoria a su" + meeting.replace("celebraría", "celebrará") + ".";
        return new DocumentPage(id, DocumentPage.Heading.COMMUNICATIONS, line, "", List.of(line), "");
    }

    private List<DocumentPage> papersOfStepsOn(LocalDate day, Legislature now) {
        return gazette == Gazette.PERMANENT
                ? List.of()
                : now.bills().stream()
                        .flatMap(bill -> bill.steps().stream()
                                .filter(step -> step.on().equals(day))
                                .flatMap(step -> findPaperOfStep(bill, step.name()).stream()))
                        .toList();
    }

    private Optional<DocumentPage> findPaperOfStep(Bill bill, String step) {
        var subject = Decree.of(bill);
        return switch (step) {
            case "passed-deputies" ->
                bill.kind() == Kind.MINUTA
                        ? Optional.empty()
                        : Optional.of(pageAbout(
                                bill,
                                0,
                                DocumentPage.Heading.MINUTAS,
                                "De la Cámara de Diputados, oficio con el que remite la minuta con proyecto de decreto "
                                        + subject,
                                "Se turna a las Comisiones Unidas de Gobernación; y de Estudios Legislativos."));
            case "passed-senate" ->
                Optional.of(pageAbout(
                        bill,
                        1,
                        DocumentPage.Heading.REPORTS,
                        "De las Comisiones Unidas de Gobernación; y de Estudios Legislativos, dictamen con proyecto de"
                                + " decreto " + subject,
                        "Fue aprobado y se remitió al Ejecutivo Federal."));
            default -> Optional.empty();
        };
    }

    private DocumentPage pageAbout(Bill bill, int which, DocumentPage.Heading heading, String line, String referral) {
        var reported = new TextStages(new BillTextGenerator(script));
        var text = heading == DocumentPage.Heading.MINUTAS ? reported.minutaText(bill) : reported.report(bill);
        return new DocumentPage(
                FIRST_BILL_DOCUMENT + 2 * bill.order() + which, heading, line, referral, text, bill.id());
    }

    /** Returns the bill that a document is about, by its id. */
    static Optional<Bill> findBill(int id, Legislature now) {
        return now.bills().stream()
                .filter(bill -> bill.order() == (id - FIRST_BILL_DOCUMENT) / 2)
                .findFirst();
    }

    static String capitalize(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
