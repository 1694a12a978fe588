package mx.vigia.notification.web.setup;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * One thing to be set up, in words.
 *
 * @param id a key of the page, such as {@code mail}
 * @param text what is missing, or what there is
 * @param links where it is done
 */
@TemplateData
record SetupItem(String id, boolean done, String title, String text, List<Link> links) {
    SetupItem {
        links = List.copyOf(links);
    }

    /** An address of this installation and its name. */
    @TemplateData
    record Link(String href, String name) {}
}
