package mx.vigia.scraper.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.scraper.catalog.YamlDataFile;
import mx.vigia.scraper.declared.DeclaredSources;

/**
 * What there is to be seen of Mexico and what of it is read, from coverage/mexico.yaml. A source that this installation
 * does not visit is not shown as read, even if a reader for it exists.
 */
@ApplicationScoped
public class CoverageMap {
    private static final String RESOURCE = "coverage/mexico.yaml";

    private final CoverageOverview covered;
    private final DeclaredSources declared;
    private final SourceViewAssembler viewAssembler;

    CoverageMap(DeclaredSources declared, SourceViewAssembler viewAssembler) {
        this.declared = declared;
        this.viewAssembler = viewAssembler;
        covered = CoverageFile.read(YamlDataFile.read("map", RESOURCE));
    }

    /** Returns the current map, with each site in the state shown by the sources. */
    CoverageOverview currentCoverage() {
        var visited = indexBySite(viewAssembler.all());
        var elsewhere = indexBySite(viewAssembler.unvisitedSources());
        var places = covered.states().stream()
                .map(place ->
                        new CoverageOverview.Place(place.id(), place.name(), now(place.sources(), visited, elsewhere)))
                .toList();
        return new CoverageOverview(now(covered.federal(), visited, elsewhere), places, findUnmapped(visited));
    }

    private static Map<String, SourceView> indexBySite(List<SourceView> views) {
        return views.stream().collect(Collectors.toMap(SourceView::site, view -> view, (a, b) -> a, TreeMap::new));
    }

    private List<CoveredSource> now(
            List<CoveredSource> sources, Map<String, SourceView> visited, Map<String, SourceView> elsewhere) {
        return sources.stream().map(source -> now(source, visited, elsewhere)).toList();
    }

    private CoveredSource now(
            CoveredSource source, Map<String, SourceView> visited, Map<String, SourceView> elsewhere) {
        if (declared.isVisited(source.declared()) && visited.containsKey(source.declared())) {
            return source.readAsDeclared().in(visited.get(source.declared()));
        }
        if (visited.containsKey(source.site())) {
            return source.in(visited.get(source.site()));
        }
        return elsewhere.containsKey(source.site()) ? source.withUnvisitedStatus(elsewhere.get(source.site())) : source;
    }

    /** Returns sources declared and published here that the file does not list. */
    private List<CoveredSource> findUnmapped(Map<String, SourceView> visited) {
        var mapped = Stream.concat(
                        covered.federal().stream(),
                        covered.states().stream().flatMap(place -> place.sources().stream()))
                .map(CoveredSource::declared)
                .collect(Collectors.toSet());
        return visited.values().stream()
                .filter(view -> declared.isVisited(view.site()) && !mapped.contains(view.site()))
                .map(view -> CoveredSource.declared(view).in(view))
                .toList();
    }
}
