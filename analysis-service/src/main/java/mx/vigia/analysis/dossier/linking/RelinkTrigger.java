package mx.vigia.analysis.dossier.linking;

import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.bill.SourceRecord;

/**
 * A sighting by which records moved: the dossier, what its record had stated, and the records that wait for their bill
 * and are not announced yet.
 */
public record RelinkTrigger(
        UUID dossier, SourceRecord before, Set<BillId> waiting, Set<BillField> reconsidered, SightingEvent sighting) {}
