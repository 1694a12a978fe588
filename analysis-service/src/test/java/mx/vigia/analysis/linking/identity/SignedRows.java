package mx.vigia.analysis.linking.identity;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import mx.vigia.analysis.bill.SignatureRegister;
import mx.vigia.analysis.intake.BillSightings;

/**
 * Invented bills of 500 deputies, each as the gazette prints it and as the lists of signers repeat it: with another
 * beginning, the name turned round, the day of the sitting, and a title that may be in capitals, without accents, cut
 * or followed by who else signed. Some have a twin of the same day, or another bill of the same deputy and law.
 */
final class SignedRows {
    private static final int DEPUTIES = 500;
    private static final int CUT_LENGTH = 150;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 1);
    private static final List<String> GIVEN =
            List.of("Alba", "Luz Elena", "Ernesto", "Marina", "José Ángel", "Inés", "Tomás", "Raúl", "Elvira", "Omar");
    private static final List<String> SURNAMES = List.of(
            "Faro", "Puerto", "Vela", "Muñoz", "Ríos", "Costa", "Lago", "Peña", "Sierra", "Campos", "Islas", "Arenas");
    private static final List<String> LAWS = List.of(
            "Ley General de Salud",
            "Ley Federal del Trabajo",
            "Ley General de Educación",
            "Código Penal Federal",
            "Ley del Seguro Social",
            "Constitución Política de los Estados Unidos Mexicanos",
            "Ley General de Turismo",
            "Ley de Aguas Nacionales");
    private static final List<String> SUBJECTS = List.of(
            "faros de la costa",
            "seguridad de los puentes colgantes",
            "horarios de las bibliotecas",
            "señales de niebla en los puertos",
            "registro de embarcaciones menores",
            "descanso de los guardafaros",
            "rutas de transbordadores",
            "alumbrado de los muelles",
            "cuidado de los manglares",
            "archivos de las capitanías");
    private static final List<String> BODIES = List.of(
            "la Secretaría de Marina", "la Secretaría de Salud", "la Secretaría de Educación Pública", "la Conagua");

    private final Random random = new Random(66);
    private final List<Bill> bills = new ArrayList<>();

    private SignedRows() {}

    /** A bill as both sources show it. */
    record PrintedAndSigned(BillSightings printed, BillSightings signed) {}

    private record Bill(boolean motion, int deputy, LocalDate day, String law, int article, String does) {}

    static List<PrintedAndSigned> generate(int count) {
        SignedRows rows = new SignedRows();
        for (int i = 0; i < count; i++) {
            rows.bills.add(rows.bill());
        }
        List<PrintedAndSigned> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(rows.shown(i, rows.bills.get(i)));
        }
        return all;
    }

    private Bill bill() {
        Bill fresh = fresh(random.nextInt(DEPUTIES), FIRST_DAY.plusDays(random.nextInt(100)));
        if (bills.isEmpty() || !isOneOf(10)) {
            return fresh;
        }
        Bill last = bills.getLast();
        return random.nextBoolean()
                ? new Bill(last.motion(), fresh.deputy(), last.day(), last.law(), last.article(), last.does())
                : amending(last.deputy(), last.day(), last.law());
    }

    private Bill fresh(int deputy, LocalDate day) {
        if (!isOneOf(5)) {
            return amending(deputy, day, pick(LAWS));
        }
        String does = "se exhorta a " + pick(BODIES) + " a revisar y publicar el programa de " + pick(SUBJECTS)
                + " y de " + pick(SUBJECTS) + " del municipio de " + name(random.nextInt(DEPUTIES), false);
        return new Bill(true, deputy, day, "", 0, does);
    }

    private Bill amending(int deputy, LocalDate day, String law) {
        int article = 1 + random.nextInt(300);
        String verb = random.nextBoolean() ? "reforma" : "adiciona";
        String subject = isOneOf(4) ? "" : ", en materia de " + pick(SUBJECTS);
        String of = law.startsWith("Código") ? "del " : "de la ";
        return new Bill(false, deputy, day, law, article, verb + " el artículo " + article + " " + of + law + subject);
    }

    private PrintedAndSigned shown(int number, Bill bill) {
        String kind = bill.motion() ? "motion" : "initiative";
        LocalDate sitting = bill.day().plusDays(isOneOf(3) ? random.nextInt(20) : 0);
        BillSightings printed = BillSightings.aBill("66/" + number)
                .kind(kind)
                .titled((bill.motion() ? "Con punto de acuerdo, por el que " : "Que ") + bill.does() + ".")
                .proposedBy(name(bill.deputy(), false), "PT", "deputy")
                .presented(bill.day())
                .cited(String.valueOf(7000 + number));
        if (random.nextBoolean()) {
            printed.turnedTo("Marina");
        }
        if (isOneOf(5)) {
            printed.proposedBy(name(random.nextInt(DEPUTIES), false), "PT", "deputy");
        }
        BillSightings signed = BillSightings.aBill("66/" + bill.day() + "/" + number)
                .at(SignatureRegister.SITE)
                .on("list")
                .kind(kind)
                .titled(perturbed((bill.motion() ? "Por el que " : "Proyecto de decreto que ") + bill.does()))
                .proposedBy(name(bill.deputy(), true), "PT", "deputy")
                .presented(sitting)
                .turnedTo("Marina");
        return new PrintedAndSigned(printed, isOneOf(10) ? signed : signed.citedOn(bill.day()));
    }

    private String perturbed(String title) {
        return switch (random.nextInt(8)) {
            case 0 -> title.toUpperCase(Locale.ROOT);
            case 1 -> Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            case 2 -> title.substring(0, Math.min(title.length(), CUT_LENGTH));
            case 3 -> title + ", y suscrita por diputados de diversos grupos parlamentarios";
            default -> title;
        };
    }

    private static String name(int deputy, boolean surnamesFirst) {
        String given = GIVEN.get(deputy % GIVEN.size());
        String surnames = SURNAMES.get(deputy / GIVEN.size() % SURNAMES.size()) + " "
                + SURNAMES.get((deputy / GIVEN.size() * 5 + deputy) % SURNAMES.size());
        return surnamesFirst ? surnames + " " + given : given + " " + surnames;
    }

    private boolean isOneOf(int many) {
        return random.nextInt(many) == 0;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
