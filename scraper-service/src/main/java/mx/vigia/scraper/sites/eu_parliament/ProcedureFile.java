package mx.vigia.scraper.sites.eu_parliament;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields.Referral;
import mx.vigia.scraper.reading.StatedFields.Step;

/** Reads the Observatory's file on one procedure: its committees, key events and the stage reached. */
@Reads(site = Procedure.SITE, kind = PageKind.RECORD, address = "/oeil/(?:en|fr)/procedure-file")
public final class ProcedureFile implements PageReader {
    private static final String FACTS = ".oeil-spy-section:has(h2:contains(Technical information))";
    private static final String EVENTS = ".oeil-spy-section:has(h2:contains(Key events))";

    @Override
    public String signature() {
        return FACTS;
    }

    @Override
    public Reading read(FetchedPage page) {
        var body = page.body();
        var facts = body.one(FACTS);
        var procedure = Procedure.printed(page.address(), fact(facts, "Procedure reference"));
        var stated = procedure
                .fields(fact(facts, "Procedure type"))
                .title(body.requireAtLeast(1, "#website-body h2.es_title-h2")
                        .getFirst()
                        .text())
                .subjects(subjects(body))
                .committees(committees(body))
                .steps(steps(page, body, fact(facts, "Stage reached in procedure")));
        return new Reading(
                List.of(new Sighting(PageKind.RECORD, procedure.keys(), stated, List.of())), List.of(), List.of());
    }

    private static String fact(Region facts, String name) {
        return facts.one("th:containsOwn(%s) + td".formatted(name)).text();
    }

    private static List<String> subjects(Region body) {
        return body.findFirst("#section1 p:containsOwn(Subject) + p").stream()
                .flatMap(subjects -> subjects.lines().stream())
                .map(Region::text)
                .toList();
    }

    private static List<Referral> committees(Region body) {
        return Stream.concat(
                        committees(body, "Committee responsible", "report"),
                        committees(body, "Committee for opinion", "opinion"))
                .distinct()
                .toList();
    }

    private static Stream<Referral> committees(Region body, String heading, String purpose) {
        return body
                .all("table:has(thead th:containsOwn(%s)) th[scope=row] .font-weight-normal".formatted(heading))
                .stream()
                .map(name -> new Referral(name.text(), purpose));
    }

    /** The stage reached is the last line: for a procedure that has ended it states how. */
    private static List<Step> steps(FetchedPage page, Region body, String stage) {
        var steps = new ArrayList<Step>();
        body.all(EVENTS + " tbody tr").forEach(row -> steps.add(Event.step(page, row)));
        steps.add(new Step(Event.kindOfStage(stage), "", stage, "", List.of(), List.of()));
        return steps;
    }
}
