package mx.vigia.analysis.search.trend;

import java.util.stream.Stream;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.topic.document.FederalEntity;

/**
 * The division of trends: by a facet, or by the federal entity or country of a bill, which the name of its source
 * gives.
 */
enum SplitBy {
    CHAMBER(QueryField.CHAMBER),
    GROUP(QueryField.GROUP),
    SOURCE(QueryField.SOURCE),
    ENTITY(QueryField.SOURCE) {
        @Override
        String partOf(String site) {
            return FederalEntity.codeOf(site);
        }

        @Override
        boolean joinsValues() {
            return true;
        }

        @Override
        String english() {
            return "entity";
        }
    },
    STAGE(QueryField.STAGE),
    KIND(QueryField.KIND),
    TOPIC(QueryField.TOPIC);

    private final QueryField facet;

    SplitBy(QueryField facet) {
        this.facet = facet;
    }

    /** Returns the facet that is counted. */
    QueryField facet() {
        return facet;
    }

    /** Returns the part that a value of the facet belongs to. */
    String partOf(String counted) {
        return counted;
    }

    /** Whether several values of the facet belong to one part. */
    boolean joinsValues() {
        return false;
    }

    /** Returns its name in URLs. */
    String english() {
        return facet.english();
    }

    /** Returns the division with this name; 400 if there is none. */
    static SplitBy parse(String name, QueryParameters parameters) {
        var names = Stream.of(values()).map(SplitBy::english).toList();
        parameters.known("facet", name, names);
        return values()[names.indexOf(name)];
    }
}
