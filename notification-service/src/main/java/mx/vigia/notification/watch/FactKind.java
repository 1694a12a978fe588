package mx.vigia.notification.watch;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can happen to a bill that a watch may ask for; written in events as {@code text-changed}. */
public enum FactKind {
    NEW,
    TEXT_CHANGED,
    REFERRED,
    STEP_ADDED;

    @JsonCreator
    public static FactKind called(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @JsonValue
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
