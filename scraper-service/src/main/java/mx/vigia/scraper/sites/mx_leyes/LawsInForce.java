package mx.vigia.scraper.sites.mx_leyes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;

/** Reads all federal laws in force, each with the day of its last reform, in rows numbered from 1. */
@Reads(site = Leyes.SITE, kind = PageKind.LIST, address = "/LeyesBiblio/(?:index\\.htm)?", version = 2)
public final class LawsInForce implements PageReader {
    private static final String LAW = Leyes.ROW + ":has(a[href~=(?i)(?:^|/)ref/[\\w-]+\\.htm$])";

    @Override
    public String signature() {
        return LAW;
    }

    @Override
    public Reading read(FetchedPage page) {
        var laws = page.body().requireAtLeast(1, LAW).stream()
                .map(row -> Law.of(page, row))
                .toList();
        var minutas = page.body().all("a[href*=iniclave]").stream().flatMap(a -> a.link().stream());
        var texts = laws.stream().flatMap(law -> law.texts().stream());
        return new Reading(
                laws.stream().map(Law::sighting).toList(),
                Stream.concat(minutas, texts).distinct().toList(),
                findGaps(page, laws));
    }

    private static List<ReadingProblem> findGaps(FetchedPage page, List<Law> laws) {
        var problems = new ArrayList<ReadingProblem>();
        var last = 0;
        for (var law : laws.stream().filter(l -> l.number() > 0).toList()) {
            if (law.number() != last + 1) {
                problems.add(new ReadingProblem(
                        page.address(), "hole-in-numbering", "law %d".formatted(last + 1), "" + law.number()));
            }
            last = law.number();
        }
        return problems;
    }

    /** Returns the files offered in a row. */
    static List<Region> files(Region row) {
        return row.all("a[href~=(?i)\\.(?:pdf|docx?|zip)$]");
    }
}
