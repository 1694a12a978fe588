package mx.vigia.scraper.freshness;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import mx.vigia.house.Language;
import mx.vigia.house.Words;
import mx.vigia.scraper.catalog.DataFile;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.declared.DeclaredSources;
import mx.vigia.scraper.round.OffSites;

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
    private final SiteCatalog catalog;
    private final OffSites off;
    private final HealthRows health;

    CoverageMap(DeclaredSources declared, SiteCatalog catalog, OffSites off, HealthRows health) {
        this.declared = declared;
        this.catalog = catalog;
        this.off = off;
        this.health = health;
        covered = covered(DataFile.read("map", FILE));
    }

    /** The map as it is now: a declared source is read from the moment it is published. */
    Covered covered() throws SQLException {
        var shut = shut();
        return new Covered(
                now(covered.federal(), shut),
                covered.states().stream()
                        .map(place -> new Place(place.id(), place.name(), now(place.sources(), shut)))
                        .toList());
    }

    /** The sites that did not let us in when they were last visited. */
    private Set<String> shut() throws SQLException {
        var shut = new TreeSet<String>();
        for (var site : catalog.sites()) {
            health.latest(site.id())
                    .filter(last -> last.state().equals(SiteState.BLOCKED.label()))
                    .ifPresent(last -> shut.add(site.id()));
        }
        return shut;
    }

    private List<Source> now(List<Source> sources, Set<String> shut) {
        return sources.stream()
                .map(source -> declared.isVisited(source.declared()) ? source.readAsDeclared() : here(source))
                .map(source ->
                        source.status().equals(READ) && shut.contains(source.site()) ? source.behindAWall() : source)
                .toList();
    }

    private Source here(Source source) {
        if (source.site().isEmpty()) {
            return source;
        }
        var site = catalog.named(source.site());
        if (site.isEmpty()) {
            return source.as(source.status().equals(READ) ? "not-here" : source.status(), "");
        }
        return off.why(site.get())
                .map(why -> source.as(why.word(), source.site()))
                .orElseGet(() -> source.readHere());
    }

    /** The whole map. */
    @TemplateData
    public record Covered(List<Source> federal, List<Place> states) {}

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
        static final List<String> ORDER = List.of(
                "read",
                "needs-key",
                "needs-consent",
                "not-here",
                "walled",
                "declared-draft",
                "declared-needed",
                "dormant",
                "unknown");

        /** The key of the word for its status. */
        @JsonIgnore
        public String statusKey() {
            return keyOf(status);
        }

        static String keyOf(String status) {
            return (status.startsWith("needs-") ? "state." : "coverage.status.") + status;
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

    private static Covered covered(JsonNode yaml) {
        return new Covered(
                sources(yaml.path("federal")),
                StreamSupport.stream(yaml.path("states").spliterator(), false)
                        .map(state -> new Place(
                                state.path("id").asText(), both(state.path("name")), sources(state.path("sources"))))
                        .toList());
    }

    private static List<Source> sources(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(source -> new Source(
                        source.path("id").asText(),
                        source.path("kind").asText(),
                        both(source.path("name")),
                        source.path("home").asText(),
                        source.path("status").asText(),
                        source.path("site").asText(),
                        source.path("declared").asText(),
                        both(source.path("why"))))
                .toList();
    }

    private static Both both(JsonNode words) {
        return new Both(words.path("es").asText(), words.path("en").asText());
    }
}
