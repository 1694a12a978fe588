package mx.vigia.notification.intake;

import java.util.List;
import java.util.Objects;
import mx.vigia.platform.text.OrEmpty;

/** A law that a bill would change: its official name, and its short forms. */
public record LawData(String name, List<String> abbreviations) {
    public LawData {
        Objects.requireNonNull(name, "law.name");
        abbreviations = OrEmpty.list(abbreviations);
    }
}
