package mx.vigia.scraper.freshness;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.house.Language;
import mx.vigia.house.Words;
import mx.vigia.scraper.catalog.DataFile;
import mx.vigia.scraper.declared.DeclaredSources;

/**
 * What there is to be seen of Mexico and what of it we see, as coverage/mexico.yaml honestly has it; what this house does not visit, though a reader for it
 * exists, is not said to be read.
 */
@ApplicationScoped
public class CoverageMap {
    private static final String FILE = "coverage/mexico.yaml";
    private static final String WORDS = "messages/scraper";
    private static final String READ = "read";

    private final Covered covered;
    private final DeclaredSources declared;
    private final SourceDesk desk;

    CoverageMap(DeclaredSources declared, SourceDesk desk) {
        this.declared = declared;
        this.desk = desk;
        covered = CoverageFile.read(DataFile.read("map", FILE));
    }

    /** The map as it is now, with each site in the state in which the sources show it. */
    Covered covered() throws SQLException {
        var visited = bySite(desk.all());
        var elsewhere = bySite(desk.elsewhere());
        var places = covered.states().stream()
                .map(place -> new Place(place.id(), place.name(), now(place.sources(), visited, elsewhere)))
                .toList();
        return new Covered(now(covered.federal(), visited, elsewhere), places, unmapped(visited));
    }

    private static Map<String, SourceView> bySite(List<SourceView> views) {
        return views.stream().collect(Collectors.toMap(SourceView::site, view -> view, (a, b) -> a, TreeMap::new));
    }

    private List<Source> now(List<Source> sources, Map<String, SourceView> visited, Map<String, SourceView> elsewhere) {
        return sources.stream().map(source -> now(source, visited, elsewhere)).toList();
    }

    private Source now(Source source, Map<String, SourceView> visited, Map<String, SourceView> elsewhere) {
        if (declared.isVisited(source.declared()) && visited.containsKey(source.declared())) {
            return source.readAsDeclared().in(visited.get(source.declared()));
        }
        if (visited.containsKey(source.site())) {
            return source.in(visited.get(source.site()));
        }
        return elsewhere.containsKey(source.site()) ? source.off(elsewhere.get(source.site())) : source;
    }

    /** What somebody declared and published here, and the file does not know of. */
    private List<Source> unmapped(Map<String, SourceView> visited) {
        var mapped = Stream.concat(
                        covered.federal().stream(),
                        covered.states().stream().flatMap(place -> place.sources().stream()))
                .map(Source::declared)
                .collect(Collectors.toSet());
        return visited.values().stream()
                .filter(view -> declared.isVisited(view.site()) && !mapped.contains(view.site()))
                .map(view -> Source.declared(view).in(view))
                .toList();
    }

    /**
     * The whole map.
     *
     * @param declared what was declared in this house and has no place on the map
     */
    @TemplateData
    public record Covered(List<Source> federal, List<Place> states, List<Source> declared) {}

    /** Words in both languages. */
    @TemplateData
    public record Both(String es, String en) {
        private static Both of(String key) {
            return new Both(
                    Words.of(Language.ES, WORDS).say(key),
                    Words.of(Language.EN, WORDS).say(key));
        }

        public String in(Language language) {
            return language == Language.ES ? es : en;
        }
    }

    /** A state of the federation by its ISO 3166-2 code, and what there is to be seen of it. */
    @TemplateData
    public record Place(String id, Both name, List<Source> sources) {
        /** The best that can be said of it. */
        public String status() {
            return Source.ORDER.stream()
                    .filter(status -> sources.stream().anyMatch(s -> s.status().equals(status)))
                    .findFirst()
                    .orElse("unknown");
        }

        /** The key of the word for it. */
        public String statusKey() {
            return Source.keyOf(status());
        }

        /** The letters on its tile. */
        public String letters() {
            return id.substring(id.indexOf('-') + 1);
        }
    }

    /**
     * One source.
     *
     * @param site the site of ours that reads it, empty where none does
     * @param declared the declared source that would read it, or does; empty where none is written
     */
    @TemplateData
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Source(
            String id, String kind, Both name, String home, String status, String site, String declared, Both why) {
        /** Those of its words that are said as on the page of sources. */
        private static final List<String> FAILING = Arrays.stream(SiteState.values())
                .filter(state -> state.isIncident() && state != SiteState.BLOCKED)
                .map(SiteState::label)
                .toList();

        /** Those that are said in the words of the page of sources. */
        private static final Set<String> OF_SOURCES = Stream.concat(
                        FAILING.stream(), Stream.of("needs-key", "needs-consent", "withdrawn"))
                .collect(Collectors.toSet());

        static final List<String> ORDER = Stream.of(
                        List.of("read"),
                        FAILING,
                        List.of(
                                "needs-key",
                                "needs-consent",
                                "not-here",
                                "walled",
                                "declared-draft",
                                "declared-needed",
                                "dormant",
                                "unknown"))
                .flatMap(List::stream)
                .toList();

        /** The key of the word for its status. */
        @JsonIgnore
        public String statusKey() {
            return keyOf(status);
        }

        static String keyOf(String status) {
            return (OF_SOURCES.contains(status) ? "state." : "coverage.status.") + status;
        }

        /** How it is where this house visits it. */
        Source in(SourceView view) {
            if (view.off() != null) {
                return as(view.off().word(), view.site());
            }
            return switch (view.state()) {
                case SPEAKING, NEVER_VISITED, WITHDRAWN -> readHere();
                case BLOCKED -> behindAWall();
                case QUIET,
                        RATE_LIMITED,
                        OUT_OF_SERVICE,
                        CHANGED_SHAPE,
                        CUT_SHORT,
                        TOO_LARGE,
                        UNREACHABLE,
                        ARCHIVE_FULL,
                        OVERDUE -> failing(view.state());
            };
        }

        /** How it is where this house does not visit it; that it lacks something in any house is said before that. */
        Source off(SourceView view) {
            var word = view.off().word();
            return as(word.equals("not-here") && !status.equals(READ) ? status : word, "");
        }

        private Source failing(SiteState state) {
            return new Source(id, kind, name, home, state.label(), site, declared, Both.of("coverage.why.failing"));
        }

        /** One that the file does not know of. */
        static Source declared(SourceView view) {
            var name = new Both(view.name(), view.name());
            var why = Both.of("coverage.why.declared");
            return new Source(
                    view.site(), "declared", name, view.home().toString(), READ, view.site(), view.site(), why);
        }

        private Source as(String other, String visited) {
            return new Source(id, kind, name, home, other, visited, declared, why);
        }

        private Source readAsDeclared() {
            return new Source(id, kind, name, home, READ, declared, declared, Both.of("coverage.why.declared"));
        }

        /** What keeps others out, or did once, is no reason where it is read. */
        Source readHere() {
            var because = status.equals(READ) ? why : Both.of("coverage.why.read-by-consent");
            return new Source(id, kind, name, home, READ, site, declared, because);
        }

        Source behindAWall() {
            return new Source(id, kind, name, home, "walled", site, declared, Both.of("coverage.why.shut-now"));
        }
    }
}
