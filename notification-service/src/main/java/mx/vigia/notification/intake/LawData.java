package mx.vigia.notification.intake;

import java.util.List;
import java.util.Objects;

/** A law that a bill would change: its official name, and its short forms. */
public record LawData(String name, List<String> abbreviations) {
    public LawData {
        Objects.requireNonNull(name, "law.name");
        abbreviations = abbreviations == null ? List.of() : List.copyOf(abbreviations);
    }
}
