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
        return StatedFields.builder()
                .title(title)
                .kind(kind)
                .number(number)
                .presentedOn(presented)
                .build();
    }

    public static StatedFields other(BillField field) {
        return StatedFields.builder()
                .title("Un título puesto a mano.")
                .kind(BillKind.MOTION)
                .officialTerm("Proposición")
                .number("66/999999")
                .proponents(List.of(new Proponent("Ana Ruiz", "PAN", ProponentRole.DEPUTY)))
                .presentedOn(DAY)
                .committees(List.of(new Referral("Salud", ReferralPurpose.OPINION)))
                .steps(List.of(
                        new Step(StepKind.PASSED, Chamber.DEPUTIES, "Aprobada a mano.", DAY, List.of(), List.of())))
                .citation(new Citation("Gaceta a mano", "1-I", DAY))
                .officialAddress("https://oficial.example/a")
                .documents(List.of(new DocumentLink("Oficio", "https://oficial.example/b")))
                .text(BillText.of("Artículo 1. A mano.", false))
                .summary("Un resumen a mano.")
                .subjects(List.of("Manos"))
                .language("en")
                .consultation(new Consultation(DAY, DAY.plusDays(20), null))
                .build()
                .onlyField(field);
    }
}
