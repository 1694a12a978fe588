package mx.vigia.scraper.sites.es_congreso;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.StatedFields.Step;

/**
 * A bill's progress through the Houses: blocks of lines that each end with the days from which and to which they
 * lasted.
 */
final class Progress {
    private static final String DAYS = "desde \\d{2}/\\d{2}/\\d{4}(?: hasta \\d{2}/\\d{2}/\\d{4})?";

    private Progress() {}

    static List<Step> steps(FetchedPage page, JsonTree bill) {
        var steps = new ArrayList<Step>();
        var block = new ArrayList<String>();
        for (var line : bill.one("TRAMITACIONSEGUIDA")
                .rawText()
                .lines()
                .map(String::strip)
                .toList()) {
            block.add(line);
            if (line.matches(DAYS)) {
                steps.add(step(page, block));
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            throw new PageChanged(page.address(), "a block that ends with 'desde …'", String.join(" ", block));
        }
        bill.findValue("RESULTADOTRAMITACION").ifPresent(result -> steps.add(result(page, result.text())));
        return steps;
    }

    /** A phase that a bill is in does not state how the phase will end. */
    private static Step step(FetchedPage page, List<String> block) {
        var chamber = block.getFirst().equals("Senado") ? "upper" : "lower";
        var day = Bill.day(page, block.getLast()).toString();
        return new Step("other", chamber, String.join(", ", block), day, List.of(), List.of());
    }

    /** Returns how it ended, in words and a day. */
    private static Step result(FetchedPage page, String words) {
        var kind = "other";
        if (words.startsWith("Aprobado")) {
            kind = "passed";
        } else if (words.startsWith("Rechazado")) {
            kind = "rejected";
        } else if (words.startsWith("Retirado")) {
            kind = "withdrawn";
        }
        return new Step(kind, "lower", words, Bill.day(page, words).toString(), List.of(), List.of());
    }
}
