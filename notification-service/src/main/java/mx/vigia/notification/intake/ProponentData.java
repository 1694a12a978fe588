package mx.vigia.notification.intake;

import mx.vigia.platform.text.OrEmpty;

/** The proponent of a bill, and their parliamentary group where known. */
public record ProponentData(String name, String group) {
    public ProponentData {
        group = OrEmpty.text(group);
    }
}
