package mx.vigia.analysis.linking.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.dossier.Dossier;

/**
 * The scored data of a bill that a mention may mean: a fraction of its dossier, so that hundreds of bills that share a
 * title are read once and held together.
 *
 * @param presentedOn null if no source states it
 * @param bears its references
 */
record Candidate(UUID id, BillKind kind, String site, LocalDate presentedOn, List<Move> moves, BillReferences bears) {
    Candidate {
        moves = List.copyOf(moves);
    }

    /** A step; its chamber and day are null if no source states them. */
    record Move(StepKind kind, Chamber chamber, LocalDate date) {}

    static Candidate of(Dossier bill) {
        return new Candidate(
                bill.id(),
                bill.kind(),
                bill.site(),
                bill.presentedOn(),
                bill.steps().stream()
                        .map(step -> new Move(step.kind(), step.chamber(), step.date()))
                        .toList(),
                BillReferences.of(bill));
    }
}
