package mx.vigia.analysis.intake;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Citation;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.ProponentRole;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.ReferralPurpose;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;

/** Values for tests that no sighting of a test has. */
public final class UniqueValues {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 9);

    private UniqueValues() {}

    public static StatedFields matter(String title, BillKind kind, String number, LocalDate presented) {
        return new StatedFields(
                title, kind, null, null, number, null, presented, null, null, null, null, null, null, null, null, null,
                null);
    }

    public static StatedFields other(BillField field) {
        return new StatedFields(
                        "Un título puesto a mano.",
                        BillKind.MOTION,
                        "Proposición",
                        null,
                        "66/999999",
                        List.of(new Proponent("Ana Ruiz", "PAN", ProponentRole.DEPUTY)),
                        DAY,
                        List.of(new Referral("Salud", ReferralPurpose.OPINION)),
                        List.of(new Step(
                                StepKind.PASSED, Chamber.DEPUTIES, "Aprobada a mano.", DAY, List.of(), List.of())),
                        new Citation("Gaceta a mano", "1-I", DAY),
                        "https://oficial.example/a",
                        List.of(new DocumentLink("Oficio", "https://oficial.example/b")),
                        BillText.of("Artículo 1. A mano.", false),
                        "Un resumen a mano.",
                        List.of("Manos"),
                        "en",
                        new Consultation(DAY, DAY.plusDays(20), null))
                .onlyField(field);
    }
}
