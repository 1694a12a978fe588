package mx.vigia.local.pretend.site;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;

/** All pretend sites together. */
public record PretendSiteList(List<PretendSite> all) {
    public PretendSiteList {
        all = List.copyOf(all);
    }

    /** The names of all machines, in the order of the alphabet. */
    public Set<String> hosts() {
        return all.stream().flatMap(twin -> twin.hosts().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether one of them answers for this machine. */
    public boolean have(String host) {
        return all.stream().anyMatch(twin -> twin.hosts().contains(host));
    }

    /** What the first that has such a page answers; not found where none has it. */
    public Reply answer(HttpRequest asked, Legislature now) {
        return all.stream()
                .filter(twin -> twin.hosts().contains(asked.host()))
                .flatMap(twin -> twin.answer(asked, now).stream())
                .findFirst()
                .orElseGet(Reply::notFound);
    }

    /** Everything a site shows; of all sites where none is named. */
    public List<VisibleItem> shown(Legislature now, String site) {
        return all.stream()
                .filter(twin -> site.isEmpty() || twin.site().equals(site))
                .flatMap(twin -> twin.shown(now).stream())
                .toList();
    }
}
