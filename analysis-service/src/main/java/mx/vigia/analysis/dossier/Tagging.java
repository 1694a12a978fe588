package mx.vigia.analysis.dossier;

import java.util.List;

/** Says what a bill is about; the room of topics knows how. */
public interface Tagging {
    /** The topics of a bill with this title and text; the text may be empty. */
    List<Tag> topicsOf(String title, String text);

    /** The topics of a bill, whose summary and subjects speak for it too. */
    default List<Tag> topicsOf(Dossier bill) {
        return topicsOf(bill.title(), bill.text().content());
    }
}
