package mx.vigia.scraper.sites.cl_congreso;

import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.StatedVote.Total;

/**
 * The counts of a vote and the label beside them; labels have been wrong (59 to 67 was "Unánime"), so counts go first.
 */
record Tally(int favour, int against, int abstention, int excused, String label) {

    List<Total> totals() {
        var all = favour + against + abstention + excused;
        return List.of(new Total("", favour, against, abstention, excused, 0, all));
    }

    /**
     * Returns the outcome: more against than for is a rejection whatever the label; else as labelled, and an unknown
     * label gives none.
     */
    String outcome() {
        if (against > favour || label.equals("Rechazado")) {
            return "rejected";
        }
        return label.equals("Aprobado") ? "passed" : "";
    }

    /** Returns a problem if the label contradicts the counts. */
    List<ReadingProblem> doubts(FetchedPage page, String vote) {
        return against > favour && !label.equals("Rechazado")
                ? List.of(new ReadingProblem(
                        page.address(),
                        "label-differs",
                        "Rechazado",
                        "%s: %s (%d-%d)".formatted(vote, label, favour, against)))
                : List.of();
    }
}
