package mx.vigia.local.truth;

import java.util.List;
import mx.vigia.local.client.HttpSession;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the page that explains to a person why they were told of a matter's facts, or not. */
record WhyPages(HttpSession administrator, WhySentences sentences) {
    private static final int KIND_COLUMN = 1;
    private static final int RESULT_COLUMN = 2;

    /** The kind of the answer that nothing is known of a matter. */
    static final String NO_RECORD = "no-record";

    List<WhyAnswer> answers(String person, String dossier, String title) {
        var page = administrator
                .get("/ledger/why?bill=%s&person=%s".formatted(dossier, Readership.idOf(person)))
                .requireSuccess()
                .page();
        return read(page, new WhyAnswer(person, title, NO_RECORD, false, List.of()), sentences);
    }

    /** Returns the rows of a page; if it has none, the given answer, that nothing is known. */
    static List<WhyAnswer> read(Document page, WhyAnswer unknown, WhySentences sentences) {
        var rows = page.select("tr[data-row]");
        return rows.isEmpty()
                ? List.of(unknown)
                : rows.stream().map(row -> answer(row, unknown, sentences)).toList();
    }

    private static WhyAnswer answer(Element row, WhyAnswer about, WhySentences sentences) {
        var cells = row.select("td");
        var kind = sentences.kind(cells.get(KIND_COLUMN).ownText()).orElse("");
        var result = cells.get(RESULT_COLUMN);
        var listed = result.select("li").eachText();
        var reasons = listed.isEmpty()
                ? sentences.reason(result.text()).filter(WhySentences.NO_WATCHES::equals).stream()
                        .toList()
                : listed.stream()
                        .map(reason -> sentences.reason(reason).orElse("?"))
                        .toList();
        return new WhyAnswer(about.person(), about.title(), kind, reasons.isEmpty(), reasons);
    }
}
