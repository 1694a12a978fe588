package mx.vigia.scraper.trial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import mx.vigia.scraper.catalog.SiteRequest;
import mx.vigia.scraper.fetching.StandaloneFetcher;
import mx.vigia.scraper.fetching.charset.CharsetDecoder;

/** The program of {@code deploy/local/try}: runs the readers of a site on one page, outside the service. */
public final class TryCommand {
    private static final long MAX_BYTES = 20L * 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private TryCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), SelectedSite::of));
    }

    /**
     * Runs the trial of these arguments, with the site selected by their first word; returns 0 if the page was read, 1
     * if it was not, 2 if the arguments are unclear.
     */
    public static int run(List<String> arguments, Function<String, SelectedSite> choice) {
        try {
            var wish = TryArguments.of(arguments);
            var trial = runTrial(wish, choice.apply(wish.site()));
            print(System.out, trial, wish.json());
            return trial.isRead() ? 0 : 1;
        } catch (IllegalArgumentException | IllegalStateException refused) {
            System.err.println(refused.getMessage());
        } catch (IOException | UncheckedIOException e) {
            System.err.println("cannot read the page: " + e.getMessage());
        }
        return 2;
    }

    static ReaderTrial runTrial(TryArguments arguments) throws IOException {
        return runTrial(arguments, SelectedSite.of(arguments.site()));
    }

    private static ReaderTrial runTrial(TryArguments arguments, SelectedSite chosen) throws IOException {
        var rehearsal = new DryRun(
                chosen.readers(),
                chosen.site(),
                LocalDate.now(chosen.site().manners().zone()));
        return arguments.isAddress()
                ? fetchAndRead(rehearsal, TypedAddress.typed(arguments.page()))
                : read(rehearsal, arguments);
    }

    private static ReaderTrial fetchAndRead(DryRun rehearsal, URI address) {
        return rehearsal.fetchAndRead(StandaloneFetcher.create(InstantSource.system()), SiteRequest.page(address));
    }

    private static ReaderTrial read(DryRun rehearsal, TryArguments arguments) throws IOException {
        var file = Path.of(arguments.page());
        if (!Files.isRegularFile(file)) {
            throw new TryArguments.Unclear("expected an address or a file but found " + file);
        }
        if (Files.size(file) > MAX_BYTES) {
            throw new TryArguments.Unclear(
                    "expected at most %d bytes but %s has %d".formatted(MAX_BYTES, file, Files.size(file)));
        }
        var bytes = Files.readAllBytes(file);
        var at = arguments.at().isEmpty()
                ? RecordedPages.findAddress(file, rehearsal.site(), rehearsal.readers())
                : TypedAddress.typed(arguments.at());
        return rehearsal.of(at, bytes, CharsetDecoder.text(bytes, ""));
    }

    private static void print(PrintStream out, ReaderTrial trial, boolean json) throws JsonProcessingException {
        if (json) {
            out.println(JSON.writeValueAsString(trial));
            return;
        }
        out.printf("%s  %s%n", trial.page().outcome(), trial.page().address());
        trial.items().forEach(item -> print(out, item));
        out.printf(
                "%d items read as %s%n",
                trial.found(),
                trial.page().kind().isEmpty() ? "nothing" : trial.page().kind());
        trial.printed().forEach(printed -> out.printf("but the page itself prints %s%n", printed));
        trial.problems()
                .forEach(problem -> out.printf(
                        "problem  %s: expected %s, found %s%n", problem.what(), problem.expected(), problem.found()));
        trial.next().forEach(next -> out.printf("next  %s%n", next));
    }

    private static void print(PrintStream out, TrialItem item) {
        out.printf("%n%s  %s%n", item.subject(), String.join("  ", item.keys()));
        for (var field : item.fields()) {
            out.printf("  %-16s %s%n", field.name(), String.join("\n                   ", field.lines()));
        }
    }
}
