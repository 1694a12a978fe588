package mx.vigia.analysis.search.trend;

import java.util.stream.Stream;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.topic.document.FederalEntity;

/** By what trends are parted: a facet, or the federal entity or country that a bill is from, which the name of its source says. */
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

    /** The facet that is counted. */
    QueryField facet() {
        return facet;
    }

    /** The part that a value of the facet belongs to. */
    String partOf(String counted) {
        return counted;
    }

    /** Its name in addresses. */
    String english() {
        return facet.english();
    }

    /** The one with this name; 400 where there is none. */
    static SplitBy parse(String name, QueryParameters parameters) {
        var names = Stream.of(values()).map(SplitBy::english).toList();
        parameters.known("facet", name, names);
        return values()[names.indexOf(name)];
    }
}
