package mx.vigia.scraper.replay;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.scraper.archive.Snapshot;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.fetching.charset.CharsetDecoder;
import mx.vigia.scraper.publishing.PageCapture;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.round.RoundSteps;
import mx.vigia.scraper.trial.RecordedPages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Processes a folder of recorded pages with the readers and the announcer of a round. */
@ApplicationScoped
class Replay {
    private final RoundSteps steps;

    Replay(RoundSteps steps) {
        this.steps = steps;
    }

    /** The result: the items read of each page, and every problem. */
    @Schema(name = "FolderReplayed")
    record Replayed(
            int pages,
            int items,
            int problems,
            Map<String, Integer> perPage,
            int published,
            List<ReadingProblem> problemList) {}

    Replayed replay(Site site, Path folder, boolean alert) throws IOException {
        var perPage = new LinkedHashMap<String, Integer>();
        var problems = new ArrayList<ReadingProblem>();
        var published = 0;
        for (var file : RecordedPages.findUnder(folder, site, steps.readers())) {
            if (!isKnown(site, file.address())) {
                perPage.put(file.name(), 0);
                problems.add(unreadProblem(file.address()));
                continue;
            }
            try {
                var bytes = file.bytes();
                var snapshot = store(site, file.address(), bytes);
                var page = FetchedPage.of(file.address(), bytes, CharsetDecoder.text(bytes, ""), steps.today(site));
                var reading = steps.readers().read(site.id(), page).reading();
                var capture =
                        new PageCapture(site.id(), file.address(), snapshot.fetchedAt(), snapshot.sha256(), !alert);
                var announced = steps.announcer().publish(capture, reading.sightings());
                perPage.put(file.name(), reading.sightings().size());
                published += announced.published();
                problems.addAll(reading.problems());
                problems.addAll(announced.problems());
            } catch (PageChanged changed) {
                perPage.put(file.name(), 0);
                problems.add(changed.problem());
            }
        }
        var items = perPage.values().stream().mapToInt(Integer::intValue).sum();
        return new Replayed(perPage.size(), items, problems.size(), perPage, published, problems);
    }

    /** Every page is archived, so that its statements lead back to what it showed. */
    private Snapshot store(Site site, URI address, byte[] bytes) throws IOException {
        return steps.archive().keep(site.id(), address, steps.clock().instant(), bytes);
    }

    private boolean isKnown(Site site, URI address) {
        return site.mayRequest(address) && steps.readers().hasReaderFor(site.id(), address);
    }

    private static ReadingProblem unreadProblem(URI address) {
        return new ReadingProblem(address, "no-reader", Expectation.A_READER.of(), Expectation.NONE.of());
    }
}
