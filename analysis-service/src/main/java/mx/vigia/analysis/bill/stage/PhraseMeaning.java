package mx.vigia.analysis.bill.stage;

import mx.vigia.analysis.bill.Chamber;

/** The meaning of one sentence of a status phrase; {@code chamber} is null where it names none. */
public record PhraseMeaning(StageTransition move, PhraseChamber side, Chamber chamber) {
    PhraseMeaning withTransition(StageTransition other) {
        return new PhraseMeaning(other, side, chamber);
    }
}
