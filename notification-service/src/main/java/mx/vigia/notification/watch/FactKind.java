package mx.vigia.notification.watch;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What can happen that a watch may ask for, to a bill or to a source it depends on; written in events as {@code text-changed}. */
public enum FactKind {
    NEW,
    TEXT_CHANGED,
    REFERRED,
    STEP_ADDED,
    VOTE,
    AGENDA,
    AGENDA_POSTPONED,
    AGENDA_CANCELLED,
    SOURCE_SILENT,
    /** Told to those who were told of the silence; nobody asks for it alone. */
    SOURCE_RECOVERED;

    @JsonCreator
    public static FactKind called(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The kinds a person may tick. */
    public static List<FactKind> offered() {
        return Stream.of(values()).filter(kind -> kind != SOURCE_RECOVERED).toList();
    }

    @JsonValue
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True of what happens to a source and to no bill; the analysis is not asked for it. */
    public boolean isOfASource() {
        return this == SOURCE_SILENT || this == SOURCE_RECOVERED;
    }

    /** The kind a watch asks for in order to be told of this one. */
    public FactKind asked() {
        return this == SOURCE_RECOVERED ? SOURCE_SILENT : this;
    }
}
