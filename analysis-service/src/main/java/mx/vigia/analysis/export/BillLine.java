package mx.vigia.analysis.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.matching.publishing.BillNotes;

/** A bill as a line of {@code bills.jsonl}: the same as the API returns for one bill, without parts. */
record BillLine(@JsonUnwrapped Dossier bill, @JsonUnwrapped BillNotes notes) {}
