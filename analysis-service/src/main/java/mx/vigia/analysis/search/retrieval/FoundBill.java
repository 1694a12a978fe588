package mx.vigia.analysis.search.retrieval;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.ShortName;
import mx.vigia.analysis.search.highlight.HighlightedPassage;
import mx.vigia.analysis.search.highlight.HighlightedPassage.Piece;
import mx.vigia.platform.text.OrEmpty;

/** A bill of the list. */
@TemplateData
public record FoundBill(Dossier bill, List<Piece> title, List<HighlightedPassage> passages) {
    /** Returns its number; empty if it has none, or its citation contains it. */
    public String number() {
        var number = OrEmpty.text(bill.number());
        return bill.citation() != null && bill.citation().text().contains(number) ? "" : number;
    }

    /** Returns its short name. */
    public String name() {
        return ShortName.of(bill.title());
    }

    /** Whether words of its title are marked, which its short name may not show. */
    public boolean titleMarked() {
        return title.stream().anyMatch(Piece::marked);
    }
}
