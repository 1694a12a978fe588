package mx.vigia.local.pretend.site;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;

/** All pretend sites. */
public record PretendSiteList(List<PretendSite> all) {
    public PretendSiteList {
        all = List.copyOf(all);
    }

    /** Returns all host names, in alphabetical order. */
    public Set<String> hosts() {
        return all.stream().flatMap(site -> site.hosts().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether one of the sites answers for this host. */
    public boolean hasHost(String host) {
        return all.stream().anyMatch(site -> site.hosts().contains(host));
    }

    /** Returns the response of the first site that has such a page; not found if none has it. */
    public Reply answer(HttpRequest request, Legislature now) {
        return all.stream()
                .filter(site -> site.hosts().contains(request.host()))
                .flatMap(site -> site.answer(request, now).stream())
                .findFirst()
                .orElseGet(Reply::notFound);
    }

    /** Returns everything a site shows; that of all sites if none is named. */
    public List<VisibleItem> shown(Legislature now, String site) {
        return all.stream()
                .filter(pretendSite -> site.isEmpty() || pretendSite.site().equals(site))
                .flatMap(pretendSite -> pretendSite.shown(now).stream())
                .toList();
    }
}
