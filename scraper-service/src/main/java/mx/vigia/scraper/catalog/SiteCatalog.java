package mx.vigia.scraper.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** All known sites: those of sites/*.yaml, read when the service starts, and additional ones. */
@ApplicationScoped
public class SiteCatalog {
    private final List<Site> sites;
    private final List<Site> unvisitedSites;
    private final List<AdditionalSites> more;

    @Inject
    SiteCatalog(CatalogConfig config, @All List<AdditionalSites> more) {
        this(config.sites(), SiteFiles.idsExcept(config.sites()), more);
    }

    private SiteCatalog(List<String> ids, List<String> others, List<AdditionalSites> more) {
        this.more = List.copyOf(more);
        sites = SiteFiles.of(ids).stream().map(SiteCatalog::read).toList();
        unvisitedSites = others.stream().map(SiteCatalog::read).toList();
    }

    /** Creates a catalogue of these files alone, for programs that run outside the service. */
    public static SiteCatalog ofFiles(List<String> ids) {
        return new SiteCatalog(ids, List.of(), List.of());
    }

    public List<Site> sites() {
        return Stream.concat(sites.stream(), more.stream().flatMap(source -> source.sites().stream()))
                .toList();
    }

    /** Returns the sites that have a file and readers but are not visited by this installation. */
    public List<Site> unvisitedSites() {
        return unvisitedSites;
    }

    /** Whether the site has a built-in file, so that its name is reserved. */
    public boolean hasBuiltInSite(String id) {
        return sites.stream().anyMatch(site -> site.id().equals(id));
    }

    /** Returns the site of this name. */
    public Optional<Site> named(String id) {
        return sites().stream().filter(site -> site.id().equals(id)).findFirst();
    }

    /** Throws if the catalogue holds a site without a reader. */
    public void refuseUnlessReadable(Set<String> readable) {
        sites.stream().filter(site -> !readable.contains(site.id())).findFirst().ifPresent(site -> {
            throw new IllegalStateException(
                    "sites/%s.yaml: expected a reader that @Reads this site but found none".formatted(site.id()));
        });
    }

    private static Site read(String id) {
        var file = SiteFiles.FOLDER + "/" + id + ".yaml";
        return site(id, YamlDataFile.read("site file", file), file);
    }

    /** Parses the site described by this YAML; {@code file} is its name in error messages. */
    public static Site site(String id, JsonNode yaml, String file) {
        var particulars = new SiteFile(yaml, textsOf(yaml, "hosts"));
        return new Site(
                id,
                text(yaml, "name", file),
                URI.create(text(yaml, "home", file)),
                particulars.hosts(),
                particulars.starts(),
                new Site.Timing(
                        Duration.parse(text(yaml, "pause", file)),
                        Duration.parse(text(yaml, "every", file)),
                        Duration.parse(text(yaml, "quietAfter", file))),
                particulars.manners(),
                particulars.expectation());
    }

    private static String text(JsonNode yaml, String field, String file) {
        if (!yaml.hasNonNull(field)) {
            throw new IllegalStateException(file + ": expected a value for '" + field + "' but found none");
        }
        return yaml.get(field).asText();
    }

    private static List<String> textsOf(JsonNode yaml, String field) {
        return StreamSupport.stream(yaml.path(field).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
