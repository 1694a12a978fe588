package mx.vigia.scraper.sites.mx_diputados;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;

/** The lists of the current legislature among the linked ones: the highest in any of their paths. */
record RunningLists(int legislature, List<URI> addresses) {
    /**
     * Returns the links of an index under this selector whose path is that of a list; {@code what} names them in the
     * error if there is none.
     */
    static RunningLists of(FetchedPage page, String css, Pattern path, String what) {
        var lists = page.body().requireAtLeast(1, css).stream()
                .flatMap(a -> a.link().stream())
                .map(AddressWithoutFragment::of)
                .filter(list -> path.matcher(list.getPath()).matches())
                .distinct()
                .toList();
        var running = lists.stream()
                .mapToInt(RunningLists::legislature)
                .max()
                .orElseThrow(() -> new PageChanged(page.address(), "at least one " + what, "0"));
        return new RunningLists(
                running,
                lists.stream().filter(list -> legislature(list) == running).toList());
    }

    private static int legislature(URI list) {
        return Issue.legislature(list.getPath());
    }
}
