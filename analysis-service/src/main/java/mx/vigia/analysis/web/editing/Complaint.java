package mx.vigia.analysis.web.editing;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.platform.i18n.Words;

/** What is wrong with one field of a form. */
@TemplateData
public record Complaint(String key, List<Object> figures) {
    public Complaint {
        figures = List.copyOf(figures);
    }

    /** In the reader's language. */
    public String sentence(Words words) {
        return words.say(key, figures.toArray());
    }
}
