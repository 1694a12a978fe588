package mx.vigia.analysis.dossier;

/** Says what a bill is about; the room of topics knows how. */
@FunctionalInterface
public interface Tagging {
    /** The topics of a bill with this title, summary and text; the last two may be empty. */
    Tagged read(String title, String summary, String text);

    /** The topics of a bill, whose subjects speak for it as its summary does. */
    default Tagged read(Dossier bill) {
        return read(bill.title(), SummaryText.of(bill), bill.text().content());
    }
}
