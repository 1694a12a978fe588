package mx.vigia.analysis.search.trend;

import java.util.stream.Stream;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.page.Parameters;
import mx.vigia.analysis.topic.document.Entity;

/** By what trends are parted: a facet, or the federal entity or country that a bill is from, which the name of its source says. */
enum SplitBy {
    CHAMBER(Field.CHAMBER),
    GROUP(Field.GROUP),
    SOURCE(Field.SOURCE),
    ENTITY(Field.SOURCE) {
        @Override
        String partOf(String site) {
            return Entity.codeOf(site);
        }

        @Override
        String english() {
            return "entity";
        }
    },
    STAGE(Field.STAGE),
    KIND(Field.KIND),
    TOPIC(Field.TOPIC);

    private final Field facet;

    SplitBy(Field facet) {
        this.facet = facet;
    }

    /** The facet that is counted. */
    Field facet() {
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
    static SplitBy named(String name, Parameters parameters) {
        var names = Stream.of(values()).map(SplitBy::english).toList();
        parameters.known("facet", name, names);
        return values()[names.indexOf(name)];
    }
}
