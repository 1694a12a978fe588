package mx.vigia.local.pretend.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;

/** A pretend copy of one real site, or of a part of it. */
public interface PretendSite {
    /** Returns the site's name in the catalogue, as in {@code mx.segob.dof}. */
    String site();

    /** Returns the hosts it answers for; several pretend sites may share one. */
    Set<String> hosts();

    /** Returns the path of its first page for people; empty if it only serves requests of programs. */
    default Optional<String> startPath() {
        return Optional.empty();
    }

    /**
     * Returns the requested page, with the entries of its lists marked by {@link mx.vigia.local.pretend.http.Entries};
     * empty if this site has no such page. The robots file is a page too.
     */
    Optional<Reply> answer(HttpRequest request, Legislature now);

    /**
     * Returns what a reader finds who reads all of it now: one item for each thing, by the key the site itself prints.
     */
    List<VisibleItem> shown(Legislature now);
}
