package mx.vigia.local.pretend.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;

/** The twin of one real site, or of a part of it. */
public interface PretendSite {
    /** The site as the catalogue calls it, as in {@code mx.segob.dof}. */
    String site();

    /** The names of the machines it answers for; several twins may share one. */
    Set<String> hosts();

    /** Where a person begins to look at it, a path on its machine; nothing where it only answers questions of programs. */
    default Optional<String> startPath() {
        return Optional.empty();
    }

    /**
     * The page asked for, with the entries of its lists marked by {@link mx.vigia.local.pretend.http.Entries}; nothing
     * where this twin has no such page. The robots file is a page too.
     */
    Optional<Reply> answer(HttpRequest asked, Legislature now);

    /** What a reader finds who reads all of it now: one for each thing, by the key the site itself prints. */
    List<VisibleItem> shown(Legislature now);
}
